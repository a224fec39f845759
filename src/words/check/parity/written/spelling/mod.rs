//! Words that seem to be misspelled: as no other word of the project is written, and nearly as one that is known.

mod confusions;
pub(crate) mod dictionary;
mod slip;

use std::collections::BTreeSet;
use std::ops::Range;

use self::dictionary::Words;
use self::slip::is_slip;
use super::Lists;
use super::letters;
use super::scan::is_quoted;
use super::vocabulary::{is_acronym, is_word};
use crate::diagnostic::{Check, Diagnostics, Message};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;

/// The fewest letters of a word that is no chance likeness of another one.
const LONG: usize = 8;

/// The fewest letters of the word that is meant, and of the end of a compound.
const PART: usize = 7;

/// The fewest letters of what stands before such a word in a compound.
const BEFORE: usize = 4;

/// Reports words that seem to be misspelled.
pub(crate) fn check(all: &[Twins<'_>], lists: &Lists<'_>, out: &mut Diagnostics) {
    let own = Pair::from_fn(|lang| {
        let mut words = Words::default();
        for word in lists.vocabulary.usual(lang).filter(|word| word.chars().count() >= PART - 2) {
            words.insert(word.to_owned());
        }
        words
    });
    let speller = Pair::from_fn(|lang| Speller {
        words: [own.get(lang), lists.texts.spelling.get(lang), dictionary::own(lang)],
    });
    for twins in all {
        for lang in Lang::ALL {
            words(twins, lang, &speller, lists, out);
            confusions::check(twins, lang, out);
        }
    }
}

/// The words of a language that are spelled right.
struct Speller<'s> {
    /// Those of several texts of the project, those of its list, those that the program knows.
    words: [&'s Words; 3],
}

impl Speller<'_> {
    fn has(&self, word: &str) -> bool {
        self.words.iter().any(|words| words.has(word))
    }

    /// The word that a rare word may be meant to be.
    fn meant(&self, word: &str) -> Option<String> {
        let near = self.words.iter().flat_map(|words| words.near(word));
        let found = near.filter(|right| right.chars().count() >= PART && !self.is_form(word, right));
        found.filter(|right| is_slip(word, right)).min()
    }

    /// Whether a word is a form of another one by its ending only.
    fn is_form(&self, word: &str, right: &str) -> bool {
        word.strip_prefix(right).or_else(|| right.strip_prefix(word)).is_some()
    }

    /// The word of which a German word may be meant to be a form: in Dutch the stem changes with its ending.
    fn meant_inflected(&self, word: &str, lang: Lang) -> Option<String> {
        let mut ends = ["e", "en", "er", "es", "em"].iter().filter(|_| lang == Lang::De);
        ends.find_map(|end| {
            let root =
                word.strip_suffix(end).filter(|root| root.chars().count() >= PART && !self.has(root))?;
            self.meant(root).map(|right| format!("{right}{end}"))
        })
    }

    /// What the end of a compound may be meant to be: `Regenrückhaltebeken`.
    fn meant_at_end(&self, word: &str) -> Option<String> {
        let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(BEFORE).collect();
        let split = |at: &usize| {
            let (head, tail) = word.split_at(*at);
            let linked = |end: &str| head.strip_suffix(end).is_some_and(|head| self.has(head));
            let whole = tail.chars().count() >= PART && !self.has(tail);
            let known = self.has(head) || linked("s") || linked("n") || linked("en") || linked("-");
            if whole && known { self.meant(tail).map(|right| format!("{head}{right}")) } else { None }
        };
        starts.iter().find_map(split)
    }

    /// Whether a word is made of words that are known.
    fn is_compound(&self, word: &str) -> bool {
        let starts = word.char_indices().map(|(at, _)| at).skip(BEFORE);
        starts.into_iter().any(|at| {
            let (head, tail) = word.split_at(at);
            let linked = |end: &str| head.strip_suffix(end).is_some_and(|head| self.has(head));
            tail.chars().count() >= BEFORE
                && self.has(tail)
                && (self.has(head) || linked("s") || linked("n") || linked("en") || linked("es"))
        })
    }
}

fn words(
    twins: &Twins<'_>,
    lang: Lang,
    spellers: &Pair<Speller<'_>>,
    lists: &Lists<'_>,
    out: &mut Diagnostics,
) {
    let (speller, foreign) = (spellers.get(lang), spellers.get(lang.other()));
    let side = twins.sides.get(lang);
    let other = twins.sides.get(lang.other());
    let opposite: BTreeSet<&str> = other.tokens.iter().map(|token| other.word(token)).collect();
    for (at, token) in side.tokens.iter().enumerate().filter(|(_, token)| is_word(token)) {
        let typed = side.word(token);
        let small = typed.to_lowercase();
        // Within a sentence a Dutch word with a capital is a name.
        let named = lang == Lang::Nl && small != typed && at > 0 || lists.vocabulary.is_name(typed);
        let plain = small.chars().count() >= LONG && small.chars().all(char::is_alphabetic);
        let rare = lists.vocabulary.count(lang, &small) == 1 && !speller.has(&small);
        let known = opposite.contains(typed) || foreign.has(&small);
        if !plain || !rare || named || is_acronym(typed) || known {
            continue;
        }
        let strange = letters::evidence(&small, true).is_some_and(|(of, _)| of != lang);
        if strange || is_quoted(side, token.range.start) {
            continue;
        }
        let whole = speller.meant(&small).or_else(|| speller.meant_inflected(&small, lang));
        let meant = whole.filter(|_| !speller.is_compound(&small));
        let meant = meant.or_else(|| speller.meant_at_end(&small));
        if let Some(right) = meant {
            report(twins, lang, &token.range, &like(typed, &right), out);
        }
    }
}

/// A word with a capital if another one has one.
fn like(typed: &str, right: &str) -> String {
    let mut chars = right.chars();
    match (typed.starts_with(char::is_uppercase), chars.next()) {
        (true, Some(first)) => first.to_uppercase().chain(chars).collect(),
        _ => right.to_owned(),
    }
}

fn report(twins: &Twins<'_>, lang: Lang, at: &Range<usize>, right: &str, out: &mut Diagnostics) {
    let word = twins.sides.get(lang).text.get(at.clone()).unwrap_or_default();
    let message = Message::new("spelling").arg("word", word).arg("right", right);
    let opposite = twins.opposite(lang, at.start);
    let problem = twins.problem(Check::Spelling, message, lang, at, opposite.as_ref());
    out.push(problem.hint(Message::new("spelling-hint")));
}
