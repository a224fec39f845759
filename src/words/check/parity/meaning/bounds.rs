//! Where a time or amount begins or ends: `bis zum 1. Mai` is not `vanaf 1 mei`.

use std::ops::Range;

use super::marks::{Mark, Sense};
use super::{Difference, Lists, Part, numerals};
use crate::diagnostic::{Check, Diagnostics, Severity};
use crate::lang::{Lang, Pair};
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

/// Words that say what comes first and what comes after, German and Dutch.
const BEFORE: [&str; 2] = ["vor bevor ehe", "vóór voordat alvorens"];
const AFTER: [&str; 2] = ["nach nachdem", "na nadat"];

/// What makes another sense of such a word: the word behind it.
const SENSES: &str = "allem ort allen und wie angaben ansicht meinung möglichkeit jahren monaten wochen tagen kurzem \
    innen außen oben unten hause maßgabe bedarf absprache dingen augen gericht § §§ artikel artikeln art. absatz";

/// Words before `nach` that make another sense of it: `richtet sich nach`.
const SENSES_BEFORE: &str =
    "sich je suche suchen sucht frage fragt fragen nachfrage strebt streben ruf bedürfnis";

/// Reports what comes before on one side and after on the other, where each side has one word of the kind.
pub(super) fn sequence(twins: &Twins<'_>, out: &mut Diagnostics) {
    for bead in twins.beads.iter().filter(|bead| bead.first.len() == 1 && bead.second.len() == 1) {
        let words = |lang: Lang| {
            let side = twins.sides.get(lang);
            let at = if lang == Lang::De { bead.first.start } else { bead.second.start };
            ordered(side, &side.sentences[at])
        };
        let (de, nl) = (words(Lang::De), words(Lang::Nl));
        let ([(de_after, de)], [(nl_after, nl)]) = (de.as_slice(), nl.as_slice()) else { continue };
        if de_after != nl_after {
            let difference = Difference {
                check: Check::Polarity,
                message: "polarity",
                hint: "polarity-hint",
                at: Pair { de: Some(de), nl: Some(nl) },
                severity: Severity::Warning,
            };
            difference.tell(twins).into_iter().for_each(|problem| out.push(problem));
        }
    }
}

/// The words of a sentence that order two things, and whether each says that something comes after. Dutch `voor` counts
/// where a sentence begins with it, or a month or the end of one follows: otherwise it says for whom.
fn ordered(side: &Wording<'_>, sentence: &Sentence) -> Vec<(bool, Range<usize>)> {
    let at = usize::from(side.lang == Lang::Nl);
    let listed = |words: &str, word: &str| words.split_whitespace().any(|it| it == word);
    let tokens = side.tokens_of(sentence);
    let mut found = Vec::new();
    for (number, token) in tokens.iter().enumerate().filter(|(_, token)| !token.foreign) {
        let word = side.word(token).to_lowercase();
        let next = tokens.get(number + 1).map_or_else(String::new, |next| side.word(next).to_lowercase());
        let is_time =
            || matches!(next.as_str(), "de" | "het" | "einde" | "eind" | "begin" | "aanvang" | "afloop");
        let is_first = number == 0 && matches!(next.as_str(), "de" | "het");
        let before = listed(BEFORE[at], &word)
            || (side.lang == Lang::Nl && word == "voor" && (is_first || (is_time() && next.len() > 3)));
        let previous = number.checked_sub(1).and_then(|number| tokens.get(number));
        let previous = previous.map_or_else(String::new, |token| side.word(token).to_lowercase());
        if listed(SENSES, &next) || (word == "nach" && listed(SENSES_BEFORE, &previous)) {
            continue;
        }
        if before || listed(AFTER[at], &word) {
            found.push((!before, token.range.clone()));
        } else if side.lang == Lang::Nl && word == "voor" {
            // It may say the same.
            return Vec::new();
        }
    }
    found
}

/// Reports a bound that is turned round, where each side has one.
pub(super) fn check(twins: &Twins<'_>, lists: &Lists, marks: &Pair<Vec<Mark>>, out: &mut Diagnostics) {
    for bead in &twins.beads {
        let of = |lang: Lang, range: &Range<usize>| {
            let side = twins.sides.get(lang);
            bounds(side, &side.sentences[range.clone()], marks.get(lang), lists)
        };
        let (de, nl) = (of(Lang::De, &bead.first), of(Lang::Nl, &bead.second));
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

fn bounds(side: &Wording<'_>, sentences: &[Sentence], marks: &[Mark], lists: &Lists) -> Vec<Bound> {
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
                            && (matches!(mark.sense, Sense::Number(_) | Sense::Ordinal(_))
                                || lists.is_of(mark.sense, Part::Numbers))
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
