//! How the two sides of a text are written: language, marks, form, terms.

mod clauses;
mod emphasis;
mod ends;
mod exchanged;
mod form;
mod language;
mod letters;
mod lexicon;
mod marks;
mod plurals;
mod quotes;
mod register;
mod renderings;
mod repeated;
mod scan;
mod slips;
pub(crate) mod spelling;
mod terms;
mod vocabulary;

use self::lexicon::Lexicon;
use self::register::Habit;
use self::terms::Known;
use self::vocabulary::Vocabulary;
use super::Twins;
use crate::diagnostic::Diagnostics;
use crate::lang::{Lang, Pair};
use crate::words::catalogue::Found;
use crate::words::glossary::{Abbreviation, fold, stands};
use crate::words::texts::Texts;
use crate::words::wording::{TokenKind, Wording};

/// What is known of words: of the project's and of both languages'.
#[derive(Debug)]
pub(crate) struct Lists<'a> {
    vocabulary: Vocabulary,
    lexicon: Lexicon,
    habit: Habit,
    /// What the glossary knows of each text.
    known: Vec<Known>,
    /// How many texts have an exclamation mark.
    exclaims: usize,
    /// The usual ratio of the lengths of both sides, as a logarithm.
    usual_length: f64,
    texts: &'a Texts,
}

impl<'a> Lists<'a> {
    /// Whether the other side has what stands for an abbreviation in its language: EFRE, EFRO.
    fn has_twin(&self, lang: Lang, short: &str, other: &Wording<'_>) -> bool {
        let twin = |pair: &&Abbreviation| {
            let (own, _) = pair.of(lang);
            own.iter().any(|word| word == short)
        };
        let twins: Vec<&Abbreviation> = self.texts.glossary.abbreviations.iter().filter(twin).collect();
        if twins.is_empty() {
            return false;
        }
        let words = other.tokens.iter().filter(|token| token.kind == TokenKind::Word);
        let words: Vec<String> = words.map(|token| fold(other.word(token), other.lang)).collect();
        // What has other signs than letters in it is no word: B&W, CO2.
        let worded = |phrase: &str| phrase.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '’' | '-'));
        let stands = |phrase: &String| match worded(phrase) {
            true => stands(phrase, other.lang, &words),
            false => other.text.contains(phrase.as_str()),
        };
        twins.iter().flat_map(|pair| pair.of(lang).1).any(stands)
    }

    /// From all texts of a project.
    pub(crate) fn new(texts: &'a Texts, all: &[Twins<'_>]) -> Self {
        let vocabulary = Vocabulary::new(&texts.model, all);
        Self {
            lexicon: Lexicon::new(all, &vocabulary),
            vocabulary,
            habit: Habit::new(all),
            exclaims: all
                .iter()
                .filter(|twins| twins.sides.iter().any(|(_, side)| side.text.contains('!')))
                .count(),
            known: all.iter().map(|twins| Known::new(twins, &texts.glossary)).collect(),
            usual_length: form::usual_length(all),
            texts,
        }
    }
}

/// Checks a text in one form; `text` is its number, in the form that this build prints.
pub(crate) fn check(twins: &Twins<'_>, text: Option<usize>, lists: &Lists<'_>, out: &mut Diagnostics) {
    if twins.sides.iter().any(|(_, side)| side.text.trim().is_empty()) {
        return;
    }
    language::check(twins, lists, out);
    quotes::check(twins, out);
    emphasis::check(twins, text, lists, out);
    marks::check(twins, lists, out);
    slips::check(twins, out);
    ends::check(twins, lists, out);
    form::check(twins, lists, out);
    clauses::check(twins, text, lists, out);
    match text.and_then(|text| lists.known.get(text)) {
        Some(known) => terms::check(twins, lists, known, out),
        None => terms::check(twins, lists, &Known::new(twins, &lists.texts.glossary), out),
    }
    register::check(twins, lists, out);
    repeated::patterns(twins, lists, out);
}

/// Checks what concerns all forms of a text.
pub(crate) fn once(twins: &Twins<'_>, found: &Pair<Found<'_>>, out: &mut Diagnostics) {
    plurals::check(twins, found, out);
}

/// Checks what concerns several texts.
pub(crate) fn whole(all: &[Twins<'_>], lists: &Lists<'_>, out: &mut Diagnostics) {
    terms::one_rendering(all, lists, out);
    repeated::check(all, out);
    exchanged::check(all, lists, out);
    renderings::check(all, lists, out);
    spelling::check(all, lists, out);
}
