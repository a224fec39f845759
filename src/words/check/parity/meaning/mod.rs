//! What the words of a text say: numbers, units, references, names, and the small words that turn a sentence round.
//!
//! Words of both languages are read as what they mean, from `locales/parity.yaml` and as number words. What one
//! side says and the other does not, or otherwise, is told; what translators may well leave out is not.

mod bounds;
mod digits;
mod facts;
pub(crate) mod lists;
mod marks;
mod name_words;
mod names;
mod negation;
mod numbers;
mod numerals;
mod order;
mod phrases;
mod polarity;
mod references;
mod sound;
mod units;

use std::ops::Range;

use self::marks::{Mark, Sense};
use self::names::Names;
use self::phrases::Phrases;
use super::Twins;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity};
use crate::lang::{Lang, Pair};
use crate::words::texts::Texts;

/// What is known of words, ready to be looked for in texts.
#[derive(Debug)]
pub(crate) struct Lists {
    meanings: Vec<Known>,
    phrases: Pair<Phrases>,
    names: Names,
}

/// A meaning of the list.
#[derive(Debug)]
struct Known {
    part: Part,
    group: String,
}

/// The group of all counts and ordinals.
const COUNTS: usize = usize::MAX - 1;

/// The parts of the list, each of which is read by a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Polarity,
    Actors,
    Units,
    Numbers,
    References,
}

impl Lists {
    /// Makes the words of a project ready.
    pub(crate) fn new(texts: &Texts, all: &[Twins<'_>]) -> Self {
        let list = &texts.parity;
        let mut names = Names::new(texts, list);
        all.iter().for_each(|twins| names.hear(twins));
        let mut lists = Self { meanings: Vec::new(), phrases: Pair::default(), names };
        let parts = [
            (Part::Polarity, &list.polarity),
            (Part::Actors, &list.actors),
            (Part::Units, &list.units),
            (Part::Numbers, &list.numbers),
            (Part::References, &list.references),
        ];
        for (part, groups) in parts {
            lists.add(part, groups);
        }
        lists.phrases(&list.idioms, Sense::Nothing, usize::MAX);
        lists
    }

    fn add(&mut self, part: Part, groups: &lists::Groups) {
        for (group, meanings) in groups {
            let first = self.meanings.len();
            for (name, meaning) in meanings {
                let number = name.parse().ok().map(|number: f64| (number * 10.0).round() as u32);
                let sense = match (group.as_str(), number) {
                    ("counts", Some(number)) => Sense::Number(number),
                    ("ordinals", Some(number)) => Sense::Ordinal(number / 10),
                    _ => {
                        self.meanings.push(Known { part, group: group.clone() });
                        Sense::Listed(self.meanings.len() - 1)
                    }
                };
                // A group is known by its first meaning; counts stand beside what is listed.
                self.phrases(meaning, sense, if matches!(sense, Sense::Listed(_)) { first } else { COUNTS });
            }
        }
    }

    fn phrases(&mut self, meaning: &lists::Meaning, sense: Sense, group: usize) {
        for lang in Lang::ALL {
            for (phrase, strong) in meaning.phrases(lang) {
                self.phrases.get_mut(lang).add(phrase, sense, group, strong);
            }
        }
    }

    /// What the list says of a sense.
    fn known(&self, sense: Sense) -> Option<&Known> {
        match sense {
            Sense::Listed(at) => self.meanings.get(at),
            _ => None,
        }
    }

    fn is_of(&self, sense: Sense, part: Part) -> bool {
        self.known(sense).is_some_and(|known| known.part == part)
    }

    /// Whether a sense denies.
    fn is_denial(&self, sense: Sense) -> bool {
        self.known(sense).is_some_and(|known| known.group == negation::NEGATION)
    }

    /// Whether two meanings exclude each other.
    fn exclude(&self, one: Sense, other: Sense) -> bool {
        match (self.known(one), self.known(other)) {
            (Some(a), Some(b)) => one != other && a.part == b.part && a.group == b.group,
            _ => false,
        }
    }
}

/// Holds what both sides of a text say against each other.
pub(crate) fn check(twins: &Twins<'_>, lists: &Lists, out: &mut Diagnostics) {
    let marks = Pair::from_fn(|lang| read(twins, lists, lang));
    numbers::check(twins, lists, &marks, out);
    units::check(twins, lists, &marks, out);
    references::check(twins, lists, &marks, out);
    polarity::check(twins, lists, &marks, out);
    bounds::check(twins, lists, &marks, out);
    bounds::sequence(twins, out);
    let names = Pair::from_fn(|lang| names::read(twins.sides.get(lang), &lists.names));
    order::check(twins, lists, &marks, &names, out);
    digits::check(twins, out);
    facts::check(twins, out);
    names::check(twins, &lists.names, &names, out);
}

/// What a side says, in the order of its sentences.
fn read(twins: &Twins<'_>, lists: &Lists, lang: Lang) -> Vec<Mark> {
    let side = twins.sides.get(lang);
    let mut all = Vec::new();
    for (at, sentence) in side.sentences.iter().enumerate() {
        let mut own = Vec::new();
        lists.phrases.get(lang).find(side, at, sentence, &mut own);
        numbers::read(side, lists, at, sentence, &mut own);
        numbers::within_spans(side, lists, &mut own);
        all.append(&mut own);
    }
    all
}

/// What is said on one side and not, or otherwise, on the other.
struct Difference<'a> {
    check: Check,
    message: &'static str,
    hint: &'static str,
    /// Where, on each side that says something.
    at: Pair<Option<&'a Range<usize>>>,
    severity: Severity,
}

impl Difference<'_> {
    /// Tells it at the side that says something, German first, with the other beside it.
    fn tell(&self, twins: &Twins<'_>) -> Option<Diagnostic> {
        let lang = Lang::ALL.into_iter().find(|&lang| self.at.get(lang).is_some())?;
        let own = (*self.at.get(lang))?;
        let opposite = twins.opposite(lang, own.start);
        let other = self.at.get(lang.other()).or(opposite.as_ref());
        let which = match (self.at.de, self.at.nl) {
            (Some(_), Some(_)) => "both",
            (Some(_), None) => "de",
            _ => "nl",
        };
        let said = |lang: Lang| excerpt(twins, lang, *self.at.get(lang));
        let message = Message::new(self.message)
            .arg("which", which)
            .arg("de", said(Lang::De))
            .arg("nl", said(Lang::Nl));
        let problem = twins.problem(self.check, message, lang, own, other);
        Some(problem.with_severity(self.severity).hint(Message::new(self.hint)))
    }
}

/// The words of a stretch, as they are shown.
fn excerpt(twins: &Twins<'_>, lang: Lang, range: Option<&Range<usize>>) -> String {
    let side = twins.sides.get(lang);
    let Some(text) = range.and_then(|range| side.text.get(range.clone())) else { return String::new() };
    let values = text.replace(crate::words::numbers::VALUE, "{ … }");
    values.split_whitespace().collect::<Vec<_>>().join(" ")
}
