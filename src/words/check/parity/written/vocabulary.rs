//! The words of a project: in how many texts of each language each stands, and which are names.

use std::collections::{BTreeMap, BTreeSet};

use super::letters;
use crate::lang::{Lang, Pair};
use crate::model::Model;
use crate::model::content::Content;
use crate::words::check::parity::Twins;
use crate::words::wording::{Token, TokenKind, Wording};

/// The words of a project.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    texts: Pair<BTreeMap<String, usize>>,
    names: BTreeSet<String>,
    /// Passages that texts of a language mark as the other's, in small letters.
    pub marked: Pair<BTreeSet<String>>,
}

/// A word of a text that is neither marked as another language's nor a name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spoken<'a> {
    /// Where it stands among the tokens.
    pub index: usize,
    /// The token.
    pub token: &'a Token,
    /// The word as it is typed.
    pub word: &'a str,
}

impl Spoken<'_> {
    /// In small letters.
    pub(super) fn small(&self) -> String {
        self.word.to_lowercase()
    }
}

impl Vocabulary {
    /// The words of all texts and the names of the model.
    pub(super) fn new(model: &Model, all: &[Twins<'_>]) -> Self {
        let mut made = Self { names: names(&model.content), ..Self::default() };
        for twins in all {
            for (lang, side) in twins.sides.iter() {
                for word in words_of(side) {
                    *made.texts.get_mut(lang).entry(word).or_default() += 1;
                }
                made.marked.get_mut(lang).extend(marked(side).map(str::to_lowercase));
            }
        }
        made
    }

    /// In how many texts of a language a word stands, in small letters.
    pub(super) fn count(&self, lang: Lang, word: &str) -> usize {
        self.texts.get(lang).get(word).copied().unwrap_or_default()
    }

    /// The words that stand in several texts of a language, in small letters.
    pub(super) fn usual(&self, lang: Lang) -> impl Iterator<Item = &str> {
        self.texts.get(lang).iter().filter(|(_, texts)| **texts > 1).map(|(word, _)| word.as_str())
    }

    /// Whether a word is part of a name of the model.
    pub(super) fn is_name(&self, word: &str) -> bool {
        self.names.contains(word)
    }

    /// The words of a side that are neither marked nor names.
    pub(super) fn spoken<'a>(&self, side: &'a Wording<'_>) -> Vec<Spoken<'a>> {
        let words = side.tokens.iter().enumerate().filter(|(_, token)| is_word(token));
        let words = words.map(|(index, token)| Spoken { index, token, word: side.word(token) });
        words.filter(|it| !self.is_name(it.word) && !is_acronym(it.word)).collect()
    }

    /// How much a word of a text in `lang` speaks for a language; `opposite` holds the words of the other side.
    pub(super) fn evidence(&self, spoken: &Spoken<'_>, lang: Lang) -> Option<(Lang, u32)> {
        let word = spoken.small();
        if let Some(found) = letters::evidence(&word, spoken.word == word) {
            // What other texts of its language have as well is no sign of the other one.
            let known = found.0 != lang && self.count(lang, &word) > 1 + self.count(lang.other(), &word) / 4;
            return (!known || letters::is_small(&word, found.0)).then_some(found);
        }
        if letters::is_shared(&word) || word.chars().count() < 4 {
            return None;
        }
        let (own, other) = (self.count(lang, &word).saturating_sub(1), self.count(lang.other(), &word));
        match (own, other) {
            (0, 0) => None,
            (0, 1) => Some((lang.other(), 1)),
            (0, _) => Some((lang.other(), 2)),
            (1, 0) => Some((lang, 1)),
            (_, 0) => Some((lang, 2)),
            _ => None,
        }
    }
}

/// Whether a token is a word of the language of its text.
pub(super) fn is_word(token: &Token) -> bool {
    token.kind == TokenKind::Word && !token.foreign
}

/// Whether a word is an abbreviation in capitals: BAMF, B1, NRW.
pub(super) fn is_acronym(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() >= 2 && !word.chars().any(char::is_lowercase)
}

/// The words of a text in small letters, each once.
fn words_of(side: &Wording<'_>) -> BTreeSet<String> {
    side.tokens.iter().filter(|token| is_word(token)).map(|token| side.word(token).to_lowercase()).collect()
}

/// The passages of a text that are marked as another language's.
pub(super) fn marked<'a>(side: &'a Wording<'_>) -> impl Iterator<Item = &'a str> {
    let starts = side.tokens.iter().enumerate();
    let starts = starts.filter(|(_, token)| token.foreign && token.kind == TokenKind::LinkStart);
    starts.filter_map(|(at, start)| {
        let end = side.tokens[at..].iter().find(|token| token.kind == TokenKind::LinkEnd)?;
        side.text.get(start.range.end..end.range.start)
    })
}

/// The words of the names of a model that are written with a capital.
fn names(content: &Content) -> BTreeSet<String> {
    let organizations = content.organizations.values();
    let organizations =
        organizations.flat_map(|it| [Some(&it.name), it.short.as_ref()]).flatten().map(|name| &name.value);
    let bodies = content.bodies.values().flat_map(|body| &body.names).map(|name| &name.value);
    let people = content.people.values().map(|person| &person.name);
    let projects = content.projects.values().filter_map(|project| project.name.as_ref());
    let events = content.presentations.values().map(|talk| &talk.event.value);
    let all = organizations.chain(bodies).chain(people).chain(projects.map(|name| &name.value)).chain(events);
    let words = all.flat_map(|name| name.split(|c: char| !c.is_alphanumeric() && c != '-'));
    words.filter(|word| word.starts_with(char::is_uppercase)).map(str::to_owned).collect()
}

impl Vocabulary {
    /// How many words the longest passage has that is marked and begins with a word in small letters.
    pub(super) fn most_marked(&self, lang: Lang, first: &str) -> usize {
        let from = self.marked.get(lang).range(first.to_owned()..);
        let same = from.take_while(|passage| passage.starts_with(first));
        same.map(|passage| passage.split_whitespace().count()).max().unwrap_or_default()
    }

    /// Whether a word is no sign of the other language, though it is marked as that in places: several texts have it
    /// unmarked.
    pub(super) fn is_common(&self, lang: Lang, word: &str) -> bool {
        let small = word.to_lowercase();
        self.count(lang, &small) > 1 || letters::is_shared(&small) || letters::is_small(&small, lang)
    }
}
