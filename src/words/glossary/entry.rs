//! The form of `locales/glossary.yaml`.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};

use crate::lang::Lang;

/// `locales/glossary.yaml`: what lies over or beside the list that comes with the program.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct List {
    /// Terms with their renderings.
    pub terms: Vec<Term>,
    /// Words that only look like those of the other language.
    pub false_friends: Vec<Term>,
    /// Everyday words, by which texts that belong together are known; nothing is required of them.
    pub words: BTreeMap<String, Phrases>,
    /// Abbreviations that differ between the languages: EFRE, EFRO.
    pub abbreviations: Vec<Abbreviation>,
    /// What the project wants to be found.
    pub patterns: Vec<Pattern>,
}

/// A term with its renderings.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Term {
    /// The German term, and other German words for it.
    pub de: Phrases,
    /// The Dutch renderings, the preferred one first.
    pub nl: Phrases,
    /// Dutch words that are wrong for it.
    pub not_nl: Phrases,
    /// German words that are wrong for the Dutch term.
    pub not_de: Phrases,
    /// German words that make the wrong Dutch ones right where they stand as well.
    pub unless_de: Phrases,
    /// Dutch words that make the wrong German ones right where they stand as well.
    pub unless_nl: Phrases,
    /// Whether a wrong rendering is an error.
    pub error: bool,
    /// Whether a project uses one of the renderings throughout.
    pub one: bool,
    /// Whether a rendering is to stand opposite wherever the term stands.
    pub always: bool,
    /// Whether the words are meant by themselves only, and not as parts of longer ones; false friends are, if this
    /// does not say otherwise.
    pub whole: Option<bool>,
    /// A word to those who read the list.
    pub note: Option<String>,
}

/// An abbreviation in both languages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Abbreviation {
    /// What German says: the abbreviation, or what it stands for.
    pub de: Phrases,
    /// What Dutch says.
    pub nl: Phrases,
}

impl Abbreviation {
    /// What a language says, and what the other one does.
    pub(crate) fn of(&self, lang: Lang) -> (&[String], &[String]) {
        match lang {
            Lang::De => (&self.de.0, &self.nl.0),
            Lang::Nl => (&self.nl.0, &self.de.0),
        }
    }
}

/// What a project wants to be found, as regular expressions. With one side, what is found there is wrong; with
/// both, what is found on one side must be found on the other.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Pattern {
    /// The expression for German.
    pub de: Option<String>,
    /// The expression for Dutch.
    pub nl: Option<String>,
    /// What is said to the user.
    pub message: Said,
}

/// A message in both languages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Said {
    /// In German.
    pub de: String,
    /// In Dutch.
    pub nl: String,
}

/// One word or phrase, or a list of them.
#[derive(Debug, Clone, Default, JsonSchema)]
#[schemars(transparent)]
pub(crate) struct Phrases(pub Vec<String>);

impl<'de> Deserialize<'de> for Phrases {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Listed).map(Self)
    }
}

struct Listed;

impl<'de> Visitor<'de> for Listed {
    type Value = Vec<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_str<E>(self, text: &str) -> Result<Vec<String>, E> {
        Ok(vec![text.to_owned()])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<String>, A::Error> {
        let mut found = Vec::new();
        while let Some(item) = items.next_element()? {
            found.push(item);
        }
        Ok(found)
    }
}
