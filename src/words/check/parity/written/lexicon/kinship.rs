//! Which German and Dutch words are one word by their letters, after the sounds that correspond: *Wasser* and *water*,
//! *Gesundheit* and *gezondheid*.

use crate::lang::Lang;
use crate::words::glossary::fold;

/// The fewest letters that inflection leaves.
const LEFT: usize = 4;

/// A word without what inflection adds, folded.
pub(super) fn stem(word: &str, lang: Lang) -> String {
    let mut word = fold(word, lang);
    let ends: [&[&str]; 2] = match lang {
        Lang::De => [&["es", "s"], &["en", "er", "em", "e", "n"]],
        Lang::Nl => [&["'s", "’s", "s"], &["en", "e", "n"]],
    };
    if let Some(root) = word.strip_suffix("heden").filter(|_| lang == Lang::Nl) {
        return format!("{root}heid");
    }
    for ends in ends {
        let cut = ends.iter().find_map(|end| {
            let root = word.strip_suffix(end)?;
            (root.chars().count() >= LEFT).then_some(root.len())
        });
        if let Some(cut) = cut {
            word.truncate(cut);
        }
    }
    word
}

/// A stem as its consonants, with those made alike that correspond between the languages; `a` stands for any vowels.
pub(super) fn sounds(stem: &str, lang: Lang) -> String {
    let spelled = match lang {
        Lang::De => {
            let stem = stem.replace("tion", "ti").replace("schaft", "schap").replace("chs", "s");
            stem.replace("pf", "p").replace("tz", "t").replace('z', "t").replace('v', "f")
        }
        Lang::Nl => stem.replace("tie", "ti").replace("ce", "te").replace("ci", "ti"),
    };
    let spelled = spelled.replace("sch", "s").replace("ch", "k").replace("ph", "f").replace("ij", "i");
    let mut made = String::with_capacity(spelled.len());
    let mut last = ' ';
    for (at, c) in spelled.chars().enumerate() {
        let c = match c {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'j' => 'a',
            'h' if at > 0 && last != 'a' => continue,
            'h' if at > 0 && spelled.chars().nth(at + 1).is_none_or(|next| !"aeiouy".contains(next)) => {
                continue;
            }
            'd' => 't',
            'c' | 'q' => 'k',
            'x' => 'k',
            other => other,
        };
        if c != last {
            made.push(c);
        }
        last = c;
    }
    made
}

/// How surely two words are one, by their sounds: from 0 to 1.
pub(super) fn kinship(one: &str, other: &str) -> f64 {
    let long = one.chars().count();
    if one == other {
        return match long {
            0..=2 => 0.0,
            3 | 4 => 0.5,
            _ => 1.0,
        };
    }
    if long < 5 || long != other.chars().count() {
        return 0.0;
    }
    let mut shifted = 0;
    for pair in one.chars().zip(other.chars()).filter(|(a, b)| a != b) {
        // Wasser, water; hoffen, hopen; leben, leven; sagen, zeggen.
        let known = matches!(
            pair,
            ('s', 't')
                | ('f', 'p')
                | ('b', 'f')
                | ('k', 'g')
                | ('k', 'h')
                | ('g', 'h')
                | ('t', 's')
                | ('f', 'b')
        );
        if !known {
            return 0.0;
        }
        shifted += 1;
    }
    if shifted <= 1 + usize::from(long > 8) { 0.7 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn related(de: &str, nl: &str) -> f64 {
        kinship(&sounds(&stem(de, Lang::De), Lang::De), &sounds(&stem(nl, Lang::Nl), Lang::Nl))
    }

    #[test]
    fn words_of_one_origin_are_known_by_their_sounds() {
        for (de, nl) in [
            ("Wasser", "water"),
            ("Gesundheit", "gezondheid"),
            ("Bibliotheken", "bibliotheek"),
            ("Präambel", "preambule"),
            ("Kulturen", "cultuur"),
            ("Straße", "straten"),
            ("Projekte", "projecten"),
            ("Organisation", "organisaties"),
            ("Prozent", "procent"),
        ] {
            assert!(related(de, nl) > 0.6, "{de}: {nl}");
        }
        for (de, nl) in [
            ("Leistung", "leiding"),
            ("Beratung", "betaling"),
            ("Verein", "verkeer"),
            ("Schulen", "straten"),
            ("Maßnahme", "mensen"),
        ] {
            assert!(related(de, nl) < 0.1, "{de}: {nl}");
        }
    }
}
