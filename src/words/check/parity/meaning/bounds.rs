//! Where a time or amount begins or ends: `bis zum 1. Mai` is not `vanaf 1 mei`.

use std::ops::Range;

use super::marks::{Mark, Sense};
use super::{Difference, numerals};
use crate::diagnostic::{Check, Diagnostics, Severity};
use crate::lang::Pair;
use crate::words::check::parity::Twins;
use crate::words::wording::{Sentence, TokenKind, Wording};

/// What cannot stand opposite each other, before a value: German, Dutch, and whether it is about a share.
const CONTRARY: &[(&str, &str, bool)] = &[
    ("ab", "tot t/m", false),
    ("bis", "vanaf sinds", false),
    ("seit", "over tot", false),
    ("um", "tot naar", true),
    ("auf", "met", true),
];

/// All words that say where something begins or ends.
const BOUNDS: Pair<&str> = Pair { de: "ab bis seit um auf", nl: "vanaf tot t/m sinds over met naar" };

/// Words between such a word and its value.
const BETWEEN: &str =
    "dem den der die das zum zur zu einschließlich spätestens en met het de ein einen einem een €";

/// Reports a bound that is turned round, where each side has one.
pub fn check(twins: &Twins<'_>, marks: &Pair<Vec<Mark>>, out: &mut Diagnostics) {
    for bead in &twins.beads {
        let de = bounds(&twins.sides.de, &twins.sides.de.sentences[bead.first.clone()], &marks.de);
        let nl = bounds(&twins.sides.nl, &twins.sides.nl.sentences[bead.second.clone()], &marks.nl);
        let ([de], [nl]) = (de.as_slice(), nl.as_slice()) else { continue };
        let is_contrary = |(german, dutch, share): &(&str, &str, bool)| {
            *german == de.word
                && dutch.split(' ').any(|it| it == nl.word)
                && (!share || (de.share && nl.share))
        };
        if CONTRARY.iter().any(is_contrary) {
            let difference = Difference {
                check: Check::Polarity,
                message: "polarity",
                hint: "polarity-hint",
                at: Pair { de: Some(&de.range), nl: Some(&nl.range) },
                severity: Severity::Warning,
            };
            difference.tell(twins).into_iter().for_each(|problem| out.push(problem));
        }
    }
}

struct Bound {
    word: String,
    range: Range<usize>,
    /// Whether a share is told: `Prozent`.
    share: bool,
}

fn bounds(side: &Wording<'_>, sentences: &[Sentence], marks: &[Mark]) -> Vec<Bound> {
    let listed = |words: &str, word: &str| words.split(' ').any(|it| it == word);
    let mut all = Vec::new();
    for sentence in sentences {
        let tokens = side.tokens_of(sentence);
        for (at, token) in tokens.iter().enumerate() {
            let word = side.word(token).to_lowercase();
            // `met` in `tot en met`.
            let joined = at > 0 && matches!(side.word(&tokens[at - 1]), "en");
            if token.foreign || joined || !listed(BOUNDS.get(side.lang), &word) {
                continue;
            }
            let mut behind = tokens[at + 1..].iter().skip_while(|next| listed(BETWEEN, side.word(next)));
            let Some(target) = behind.next() else { continue };
            let counts = match target.kind {
                TokenKind::Value | TokenKind::Number => true,
                TokenKind::Word => {
                    let starts = |mark: &Mark| {
                        mark.range.start == target.range.start
                            && matches!(mark.sense, Sense::Number(_) | Sense::Ordinal(_))
                    };
                    marks.iter().any(starts) || numerals::read(side.word(target), side.lang).is_some()
                }
                _ => false,
            };
            if counts {
                let share = behind.next().is_some_and(|next| {
                    let next = side.word(next);
                    next == "%" || next.starts_with("Prozent") || next == "procent"
                });
                all.push(Bound { word, range: token.range.clone(), share });
            }
        }
    }
    all
}
