//! Words in any inflected form and in compounds, by simple rules.

use crate::lang::Lang;

/// A word or phrase of the glossary.
#[derive(Debug, Clone)]
pub(super) struct Form {
    /// As it is written.
    pub phrase: String,
    words: Vec<String>,
    whole: bool,
    lang: Lang,
}

/// What German and Dutch words end in when they are inflected, after [`fold`].
const GERMAN: &[&str] =
    &["e", "en", "er", "ern", "es", "s", "n", "em", "ens", "se", "sen", "ses", "in", "inen"];
const DUTCH: &[&str] = &["s", "'s", "’s", "en", "n", "e", "es", "je", "jes", "tje", "tjes", "eren", "ers"];

/// The fewest letters of a word that may be the end of a longer one.
const LONG: usize = 5;

/// The most words between two parts of a phrase.
const GAP: usize = 25;

/// The fewest letters that a compound adds.
const ADDED: usize = 3;

impl Form {
    /// Of a phrase as it is written.
    pub(super) fn new(phrase: String, lang: Lang, whole: bool) -> Self {
        let words = phrase.split_whitespace().map(|word| fold(word, lang)).collect();
        Self { phrase, words, whole, lang }
    }

    /// The first letters of its first word.
    pub(super) fn start(&self) -> Option<Start> {
        self.words.first().map(|word| start_of(word.as_bytes()))
    }

    /// Of how many words at the beginning it is made, if they are it. `…` stands for some words between two parts:
    /// `stellt … vor`.
    pub(super) fn matches(&self, words: &[String]) -> Option<usize> {
        let alone = self.words.len() == 1;
        let (mut at, mut gap) = (0, 0);
        for own in &self.words {
            if own == "…" {
                gap = GAP;
                continue;
            }
            let here = words.get(at..)?.iter().take(gap + 1);
            at += here.into_iter().position(|word| self.is(word, own, alone))? + 1;
            gap = 0;
        }
        Some(at)
    }

    /// Whether a word is the term in some form, or contains it as a part.
    fn is(&self, word: &str, own: &str, alone: bool) -> bool {
        let ends = if self.lang == Lang::De { GERMAN } else { DUTCH };
        word.match_indices(own).any(|(at, _)| {
            let (before, after) = (&word[..at], &word[at + own.len()..]);
            let short = self.whole || !alone || own.chars().count() < LONG;
            let starts =
                before.is_empty() || before.ends_with('-') || !short && before.chars().count() >= ADDED;
            let closes = after.is_empty()
                || after.starts_with('-')
                || own.chars().count() > 2 && ends.contains(&after)
                || !short && after.chars().count() >= ADDED;
            starts && closes
        })
    }
}

/// Whether a phrase stands among words that are folded, in some form.
pub(crate) fn stands(phrase: &str, lang: Lang, words: &[String]) -> bool {
    let form = Form::new(phrase.to_owned(), lang, false);
    (0..words.len()).any(|at| form.matches(&words[at..]).is_some())
}

/// The first four letters; zeros behind a shorter word.
pub(super) type Start = [u8; 4];

/// The first letters of a word.
pub(super) fn start_of(word: &[u8]) -> Start {
    [0, 1, 2, 3].map(|at| word.get(at).copied().unwrap_or(0))
}

/// The starts of the words that may be found in a word, or a part of it, that begins with some letters.
pub(super) fn starts_of(word: &[u8]) -> [Start; 3] {
    let [a, b, c, d] = start_of(word);
    [[a, b, c, d], [a, b, c, 0], [a, b, 0, 0]]
}

/// A word in small letters in which what inflection changes is the same: umlauts, doubled letters, and in Dutch
/// f and v, s and z.
pub(crate) fn fold(word: &str, lang: Lang) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut last = ' ';
    for c in word.chars().flat_map(char::to_lowercase) {
        let c = match c {
            'ä' => 'a',
            'ö' => 'o',
            'ü' => 'u',
            'é' | 'ë' | 'è' => 'e',
            'ï' => 'i',
            'ß' => 's',
            'v' if lang == Lang::Nl => 'f',
            'z' if lang == Lang::Nl => 's',
            other => other,
        };
        if c != last || !c.is_alphabetic() {
            folded.push(c);
        }
        last = c;
    }
    folded
}
