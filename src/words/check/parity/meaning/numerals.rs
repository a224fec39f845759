//! Number words, German and Dutch, up to the hundreds.

use super::marks::Sense;
use crate::lang::{Lang, Pair};

/// Units and teens: value, German, Dutch. Longer words stand before those that they begin with.
const SMALL: &[(u32, &str, &str)] = &[
    (13, "dreizehn", "dertien"),
    (14, "vierzehn", "veertien"),
    (15, "fünfzehn", "vijftien"),
    (16, "sechzehn", "zestien"),
    (17, "siebzehn", "zeventien"),
    (18, "achtzehn", "achttien"),
    (19, "neunzehn", "negentien"),
    (10, "zehn", "tien"),
    (11, "elf", "elf"),
    (12, "zwölf", "twaalf"),
    (2, "zwei", "twee"),
    (2, "zwo", "twee"),
    (3, "drei", "drie"),
    (4, "vier", "vier"),
    (5, "fünf", "vijf"),
    (6, "sechs", "zes"),
    (7, "sieben", "zeven"),
    (8, "acht", "acht"),
    (9, "neun", "negen"),
    (1, "ein", "een"),
];

const TENS: &[(u32, &str, &str)] = &[
    (20, "zwanzig", "twintig"),
    (30, "dreißig", "dertig"),
    (30, "dreissig", "dertig"),
    (40, "vierzig", "veertig"),
    (50, "fünfzig", "vijftig"),
    (60, "sechzig", "zestig"),
    (70, "siebzig", "zeventig"),
    (80, "achtzig", "tachtig"),
    (90, "neunzig", "negentig"),
];

/// Ordinals that are not made of the number.
const IRREGULAR: &[(u32, &str, &str)] =
    &[(1, "erst", "eerst"), (3, "dritt", "derd"), (7, "siebt", "zevend"), (8, "acht", "achtst")];

/// What makes an adjective or noun of a number word: `dreijährig`, `driejarig`, `zweimal`.
const COMPOUNDS: &[(&str, &str)] = &[
    ("mal", "maal"),
    ("malig", "malig"),
    ("jähr", "jarig"),
    ("tägig", "daags"),
    ("wöchig", "weeks"),
    ("monatig", "maands"),
    ("stündig", "urig"),
    ("fach", "voud"),
    ("sprachig", "talig"),
    ("teilig", "delig"),
    ("stufig", "traps"),
    ("köpfig", "koppig"),
    ("stellig", "cijferig"),
    ("seitig", "zijdig"),
    ("er", "tal"),
    ("plus", "plus"),
];

/// What makes people of an age of a number of tens: `Siebziger`, `zeventigers`.
const AGES: Pair<&str> = Pair { de: "er ern erin erinnen", nl: "er ers" };

/// What a word says if it is a number word or made of one; and whether it needs one opposite: a one is also an
/// article.
pub(super) fn read(word: &str, lang: Lang) -> Option<(Sense, bool)> {
    let word = word.to_lowercase().replace(['ë', 'é'], "e");
    if let Some((value, "")) = begin(&word, lang) {
        return (value > 1).then_some((Sense::Number(value * 10), true));
    }
    if lang == Lang::De && matches!(word.as_str(), "zweier" | "dreier") {
        return Some((Sense::Number(if word == "zweier" { 20 } else { 30 }), true));
    }
    if let Some(value) = ordinal(&word, lang) {
        return Some((Sense::Ordinal(value), value > 1));
    }
    let (value, rest) = begin(&word, lang)?;
    if value >= 20 && value % 10 == 0 && AGES.get(lang).split(' ').any(|end| end == rest) {
        return Some((Sense::Number(value * 10), false));
    }
    let compound = COMPOUNDS.iter().any(|&(de, nl)| match lang {
        Lang::De if de == "er" => matches!(rest, "ergruppe" | "ergruppen" | "erteam" | "erteams"),
        Lang::De => rest.starts_with(de),
        Lang::Nl if nl == "tal" => rest == nl,
        Lang::Nl => rest.starts_with(nl),
    });
    compound.then_some((Sense::Number(value * 10), value > 1))
}

fn of((_, de, nl): &(u32, &'static str, &'static str), lang: Lang) -> &'static str {
    match lang {
        Lang::De => de,
        Lang::Nl => nl,
    }
}

/// The number that a word begins with, and what follows: the longest.
fn begin(word: &str, lang: Lang) -> Option<(u32, &str)> {
    let hundred = of(&(0, "hundert", "honderd"), lang);
    if let Some(rest) = word.strip_prefix(hundred) {
        let rest = rest.strip_prefix("und").or_else(|| rest.strip_prefix("en")).unwrap_or(rest);
        return Some(below(rest, lang).map_or((100, rest), |(more, rest)| (100 + more, rest)));
    }
    let (value, rest) = below(word, lang)?;
    let Some(behind) = rest.strip_prefix(hundred).filter(|_| (2..20).contains(&value)) else {
        return Some((value, rest));
    };
    Some(below(behind, lang).map_or((value * 100, behind), |(more, rest)| (value * 100 + more, rest)))
}

/// The same below a hundred: `dreiundzwanzig`, `drieentwintig`.
fn below(word: &str, lang: Lang) -> Option<(u32, &str)> {
    let and = of(&(0, "und", "en"), lang);
    let ten = |word: &'_ str| {
        TENS.iter().find(|it| word.starts_with(of(it, lang))).map(|it| (it.0, of(it, lang).len()))
    };
    if let Some((value, len)) = ten(word) {
        return Some((value, &word[len..]));
    }
    let small = SMALL.iter().find(|it| word.starts_with(of(it, lang)))?;
    let rest = &word[of(small, lang).len()..];
    let joined = rest.strip_prefix(and).and_then(|rest| ten(rest).map(|(value, len)| (value, &rest[len..])));
    match joined {
        Some((tens, rest)) if small.0 < 10 => Some((tens + small.0, rest)),
        _ => Some((small.0, rest)),
    }
}

/// `zweite`, `zwanzigsten`, `drittens`; `tweede`, `twintigste`, `derden`.
fn ordinal(word: &str, lang: Lang) -> Option<u32> {
    let ends = match lang {
        Lang::De => ["e", "en", "er", "es", "em", "ens"].as_slice(),
        Lang::Nl => ["e", "en", ""].as_slice(),
    };
    let stem = |stem: &str, word: &str| word.strip_prefix(stem).is_some_and(|rest| ends.contains(&rest));
    // Dutch has no bare stems, and `acht` is a number in both.
    let irregular = IRREGULAR.iter().find(|it| {
        let bare = of(it, lang);
        word != bare && stem(bare, word) && !(lang == Lang::De && it.0 == 8 && word == "achten")
    });
    if let Some(found) = irregular {
        return Some(found.0);
    }
    let (value, rest) = begin(word, lang)?;
    let signs: &[&str] = match lang {
        Lang::De if value < 20 => &["t"],
        Lang::De => &["st"],
        Lang::Nl => &["d", "st"],
    };
    let fits = signs
        .iter()
        .any(|sign| rest.strip_prefix(sign).is_some_and(|end| !end.is_empty() && ends.contains(&end)));
    (fits && value > 1).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_words_are_read_in_both_languages() {
        let cases = [
            ("zwei", "twee", Sense::Number(20)),
            ("zwölf", "twaalf", Sense::Number(120)),
            ("dreiundzwanzig", "drieëntwintig", Sense::Number(230)),
            ("hundertzwanzig", "honderdtwintig", Sense::Number(1200)),
            ("vierhundert", "vierhonderd", Sense::Number(4000)),
            ("zweite", "tweede", Sense::Ordinal(2)),
            ("dritten", "derde", Sense::Ordinal(3)),
            ("achte", "achtste", Sense::Ordinal(8)),
            ("zwanzigsten", "twintigste", Sense::Ordinal(20)),
            ("dreijährige", "driejarige", Sense::Number(30)),
            ("viermal", "viermaal", Sense::Number(40)),
            ("Sechzigjährigen", "zestigplussers", Sense::Number(600)),
        ];
        for (de, nl, sense) in cases {
            assert_eq!(read(de, Lang::De), Some((sense, true)), "{de}");
            assert_eq!(read(nl, Lang::Nl), Some((sense, true)), "{nl}");
        }
        for word in ["Achtung", "zweifelhaft", "Einer", "eine", "dreist", "elfenbein", "achten"] {
            let found = read(word, Lang::De);
            assert!(found.is_none(), "{word}: {found:?}");
        }
        for word in ["tweeling", "vieren", "achter", "een", "tientallen", "eerder", "eerst"] {
            let found = read(word, Lang::Nl);
            assert!(found.is_none(), "{word}: {found:?}");
        }
    }
}
