//! Numbers that are typed as digits: years, dates and amounts of one side stand on the other, however they are written.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Difference, numerals};
use crate::diagnostic::{Check, Diagnostics, Severity};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::numbers as typed;
use crate::words::wording::{TokenKind, Wording};

/// Words behind a number that make it greater.
const SCALES: [(&str, u64); 10] = [
    ("tausend", 1_000),
    ("tsd", 1_000),
    ("duizend", 1_000),
    ("million", 1_000_000),
    ("mio", 1_000_000),
    ("miljoen", 1_000_000),
    ("mln", 1_000_000),
    ("milliard", 1_000_000_000),
    ("mrd", 1_000_000_000),
    ("miljard", 1_000_000_000),
];

/// Reports typed digits that say one value here and another there; what only one side types is a remark.
pub(super) fn check(twins: &Twins<'_>, out: &mut Diagnostics) {
    let said = Pair::from_fn(|lang| said(twins.sides.get(lang)));
    let open = Pair::from_fn(|lang| {
        let side = twins.sides.get(lang);
        let there = said.get(lang.other());
        let mut all = typed::typed(&side.text, lang, &|_| false);
        // A class of a Dutch school has another number in Germany.
        all.retain(|range| !side.text[..range.start].trim_end().ends_with("groep"));
        all.retain(|range| !parts(side, range).iter().all(|same| same.iter().any(|it| there.contains(it))));
        all
    });
    let mut dutch = open.nl.iter();
    let mut differ: Vec<_> = open.de.iter().map(|de| (Some(de), dutch.next())).collect();
    differ.extend(dutch.map(|nl| (None, Some(nl))));
    for (de, nl) in differ {
        let both = de.is_some() && nl.is_some();
        let difference = Difference {
            check: Check::NumberParity,
            message: "number-parity",
            hint: "number-parity-hint",
            at: Pair { de, nl },
            severity: if both { Severity::Warning } else { Severity::Remark },
        };
        difference.tell(twins).into_iter().for_each(|problem| out.push(problem));
    }
}

/// Every value that a side says, in digits or in a word.
fn said(side: &Wording<'_>) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let tokens = side.sentences.iter().flat_map(|sentence| side.tokens_of(sentence));
    for token in tokens {
        match token.kind {
            TokenKind::Number => all.extend(parts(side, &token.range).concat()),
            TokenKind::Word => {
                let word = side.word(token);
                all.extend(month(word, side.lang).map(|month| month.to_string()));
                if let Some((super::Sense::Number(tenths), _)) = numerals::read(word, side.lang) {
                    let number = (tenths / 10).to_string();
                    all.extend(scaled(&number, &side.text[token.range.end..]));
                    all.insert(number);
                } else if let Some((super::Sense::Ordinal(value), _)) = numerals::read(word, side.lang) {
                    all.insert(value.to_string());
                }
            }
            _ => {}
        }
    }
    for range in typed::typed(&side.text, side.lang, &|_| false) {
        all.extend(parts(side, &range).concat());
    }
    all
}

/// The numbers of which a typed one consists, each in all the ways that say the same: `1,5 Mio.` is `1500000`.
fn parts(side: &Wording<'_>, range: &Range<usize>) -> Vec<Vec<String>> {
    let number = &side.text[range.clone()];
    let (whole, decimals) = number.split_once(',').unwrap_or((number, ""));
    let pieces: Vec<&str> = whole.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty()).collect();
    let grouped = !whole.contains(['/', ':'])
        && pieces.len() > 1
        && pieces.iter().skip(1).all(|piece| piece.len() == 3)
        && pieces.first().is_some_and(|piece| piece.len() <= 3 && !piece.starts_with('0'));
    let decimals = decimals.trim_end_matches('0');
    if grouped || pieces.len() == 1 {
        let mut value = pieces.concat();
        if !decimals.is_empty() {
            value = format!("{value}.{decimals}");
        }
        return vec![ways(&value, &side.text[range.end..])];
    }
    pieces.into_iter().map(|piece| ways(piece, "")).collect()
}

fn ways(value: &str, behind: &str) -> Vec<String> {
    let bare = value.trim_start_matches('0');
    let bare = if bare.is_empty() || bare.starts_with('.') { value } else { bare };
    let mut all = vec![bare.to_owned()];
    all.extend(scaled(bare, behind));
    // `2024/25` is `2024-2025`.
    if bare.len() == 4 && (bare.starts_with("19") || bare.starts_with("20")) {
        all.push(bare[2..].trim_start_matches('0').to_owned());
    }
    all
}

/// A number with the `Millionen` behind it.
fn scaled(value: &str, behind: &str) -> Option<String> {
    let word = behind.trim_start().to_lowercase();
    let (_, scale) = SCALES.iter().find(|(name, _)| word.starts_with(name))?;
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let one = 10_u64.checked_pow(u32::try_from(decimals.len()).ok()?)?;
    let digits: u64 = format!("{whole}{decimals}").parse().ok()?;
    Some((digits.checked_mul(*scale)? / one).to_string())
}

/// Whether a month that a word names stands in a date in digits: `3-5-2025`.
pub(super) fn dates(text: &str, named: &str, lang: Lang) -> bool {
    let Some(number) = month(named, lang) else { return false };
    let words = text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | '-' | '/'));
    words.filter(|word| !word.is_empty()).any(|word| {
        let mut pieces = word.split(['.', '-', '/']).map(str::parse::<usize>);
        matches!((pieces.next(), pieces.next(), pieces.next()), (Some(Ok(_)), Some(Ok(it)), Some(_)) if it == number)
    })
}

/// The number of a month.
fn month(word: &str, lang: Lang) -> Option<usize> {
    const DE: &str = "januar februar märz april mai juni juli august september oktober november dezember";
    const NL: &str =
        "januari februari maart april mei juni juli augustus september oktober november december";
    let names = if lang == Lang::De { DE } else { NL };
    let word = word.to_lowercase();
    names.split(' ').position(|name| name == word).map(|at| at + 1)
}
