//! One side of a text as it can be held against the other: the words that readers see, values left out, sentence by
//! sentence, with the way back to the file.
//!
//! Messages and terms that a text refers to are in it. Of a choice one variant is in it: the one that this build
//! prints, or the one of a [`Form`], so that singular is compared with singular.

mod align;
mod form;
mod sentence;
mod speaker;
#[cfg(test)]
mod tests;
mod token;

use std::ops::Range;

pub(super) use align::{Bead, align};
pub(super) use form::{Form, key as variant_key};
pub(super) use sentence::Sentence;
pub(super) use token::{Token, TokenKind};

use super::catalogue::Found;
use super::entities::Owner;
use super::syntax::Parsed;
use super::texts::Texts;
use crate::diagnostic::Place;
use crate::lang::Lang;

/// One side of a text.
#[derive(Debug)]
pub(crate) struct Wording<'a> {
    /// The language.
    pub lang: Lang,
    /// The characters as they are typed, with [`super::numbers::VALUE`] for each value.
    pub text: String,
    /// The values, in the order of the text.
    pub values: Vec<Printed>,
    /// The words, values and signs, in the order of the text.
    pub tokens: Vec<Token>,
    /// The sentences, in the order of the text.
    pub sentences: Vec<Sentence>,
    pieces: Vec<Piece<'a>>,
}

/// A value in a text.
#[derive(Debug)]
pub(crate) struct Printed {
    /// The byte at which it stands.
    pub at: usize,
    /// The id of the fact; `None` of what is no fact of this project.
    pub fact: Option<String>,
    /// Whether it is a count that is 1.
    pub is_one: bool,
    /// How the text refers to it: `$kurse`, `FACT("…")`.
    pub typed: String,
    /// The options with which it is printed, as they are typed: `maximumFractionDigits: 0`.
    pub options: String,
    /// Where.
    pub place: Place,
}

/// A stretch of the characters, and where it comes from.
#[derive(Debug)]
struct Piece<'a> {
    /// Where it begins.
    at: usize,
    /// The file.
    parsed: &'a Parsed,
    /// Where it begins in the FTL.
    origin: usize,
    /// Whether it stands there byte for byte; else all of it comes from that one place.
    literal: bool,
}

impl<'a> Wording<'a> {
    /// A text of an entity, in the variants that its facts choose in this build.
    pub(crate) fn as_built(texts: &'a Texts, lang: Lang, owner: &'a Owner, found: &Found<'a>) -> Self {
        speaker::speak(texts, lang, owner, found, None)
    }

    /// A text of an entity in a form.
    pub(crate) fn in_form(
        texts: &'a Texts,
        lang: Lang,
        owner: &'a Owner,
        found: &Found<'a>,
        form: &'a Form,
    ) -> Self {
        speaker::speak(texts, lang, owner, found, Some(form))
    }

    /// What a token is in the text.
    pub(crate) fn word(&self, token: &Token) -> &str {
        self.text.get(token.range.clone()).unwrap_or_default()
    }

    /// The value that a token stands for.
    pub(crate) fn value(&self, token: &Token) -> Option<&Printed> {
        let at = self.values.binary_search_by_key(&token.range.start, |value| value.at).ok()?;
        (token.kind == TokenKind::Value).then(|| &self.values[at])
    }

    /// The tokens of a sentence.
    pub(crate) fn tokens_of(&self, sentence: &Sentence) -> &[Token] {
        &self.tokens[sentence.tokens.clone()]
    }

    /// The characters of a sentence, from its first word to its last sign.
    pub(crate) fn sentence(&self, sentence: &Sentence) -> &str {
        self.text.get(self.range_of(sentence)).unwrap_or_default()
    }

    /// Where a sentence stands in the text.
    pub(crate) fn range_of(&self, sentence: &Sentence) -> Range<usize> {
        let tokens = self.tokens_of(sentence);
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => first.range.start..last.range.end,
            _ => 0..0,
        }
    }

    /// Where a stretch of the text is written; of one that spans several files, where it begins.
    pub(crate) fn place(&self, range: &Range<usize>) -> Place {
        let Some(first) = self.piece(range.start) else { return self.whole() };
        let start = first.origin_of(range.start);
        let last =
            self.piece(range.end.saturating_sub(1)).filter(|last| std::ptr::eq(last.parsed, first.parsed));
        let end = last.map_or(start, |last| last.origin_of(range.end.saturating_sub(1)) + 1);
        first.parsed.place_of(start..end.max(start + usize::from(!range.is_empty())))
    }

    /// Where the text begins.
    fn whole(&self) -> Place {
        match self.pieces.first() {
            Some(piece) => piece.parsed.place_of(piece.origin..piece.origin),
            None => Place::file(crate::diagnostic::Source::new("", "")),
        }
    }

    fn piece(&self, at: usize) -> Option<&Piece<'a>> {
        let after = self.pieces.partition_point(|piece| piece.at <= at);
        self.pieces.get(after.checked_sub(1)?)
    }
}

impl Piece<'_> {
    fn origin_of(&self, at: usize) -> usize {
        self.origin + if self.literal { at - self.at } else { 0 }
    }
}
