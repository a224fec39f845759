//! The texts of a project: those in FTL and those in YAML, by entity and field.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::Message;
use indexmap::IndexMap;

use super::catalogue::{self, Catalogue, Found};
use super::check::parity::meaning::lists::{self, WordList};
use super::check::parity::written::spelling::dictionary::{self, Words};
use super::check::prose;
use super::entities::{self, Owner};
use super::facts::Facts;
use super::glossary::Glossary;
use super::parse;
use super::pattern::INLINE_ID;
use super::syntax::{self, Node, Parsed};
use crate::diagnostic::{Diagnostics, Place};
use crate::id::TextField;
use crate::id::{EntityId, TextId};
use crate::lang::{Lang, Pair};
use crate::model::Model;
use crate::model::visibility::Hidden;
use crate::read::Project;
use crate::suggest::Comparisons;

/// All texts of a project in both languages.
#[derive(Debug)]
pub(crate) struct Texts {
    /// The model.
    pub model: Arc<Model>,
    /// Its facts, by entity.
    pub facts: Facts,
    /// The entities that can have texts, by the names of their messages.
    pub owners: IndexMap<String, Owner>,
    /// The names of the messages of what is not public, each with the entity that says so.
    pub hidden: BTreeMap<String, EntityId>,
    /// The content's words.
    pub content: Pair<Catalogue>,
    /// The terms of both languages.
    pub glossary: Glossary,
    /// The words by which both sides of a text are held against each other.
    pub parity: WordList,
    /// Words that the project says are spelled right.
    pub spelling: Pair<Words>,
    /// What is left for looking for names that were meant.
    pub names: Comparisons,
    /// The texts in YAML, by text id.
    inline: Pair<IndexMap<TextId, Parsed>>,
    /// The messages that lost a part to something unreadable.
    damaged: Pair<BTreeSet<String>>,
    /// Whether files of a language could not be read at all.
    pub unread: Pair<bool>,
}

/// A text that an entity can have.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slot<'a> {
    /// The entity.
    pub owner: &'a Owner,
    /// The field.
    pub field: &'static TextField,
}

impl Slot<'_> {
    /// The id of the text.
    pub(crate) fn id(&self) -> TextId {
        self.owner.id.text(self.field.name)
    }
}

impl Texts {
    /// Parses all texts, and reports what cannot be read.
    pub(crate) fn new(project: &Project, model: &Arc<Model>, out: &mut Diagnostics) -> Self {
        let content = Pair::from_fn(|lang| {
            let mut catalogue = Catalogue::new(lang, Some(model));
            for source in project.content_words.get(lang) {
                catalogue.add(&catalogue::parsed(source, out).without(&model.withheld));
            }
            catalogue
        });
        let inline = Pair::from_fn(|lang| {
            let texts = model.texts.iter().filter_map(|(id, inline)| {
                let (text, place) = inline.0.get(lang).as_ref()?;
                Some((id.clone(), catalogue::parsed_inline(text, place, out)))
            });
            texts.collect::<IndexMap<_, _>>()
        });
        let damaged = Pair::from_fn(|lang| {
            let files = &content.get(lang).files;
            files.iter().flat_map(|file| parse::damaged(file).into_iter().chain(swallowed(file))).collect()
        });
        let owners = entities::owners(&model.content);
        let hidden = Hidden::of(&model.content).messages();
        let facts = Facts::new(model);
        let glossary = Glossary::new(project, out);
        let names = Comparisons::default();
        let unread = Pair::from_fn(|lang| project.lacks_words(lang, true));
        let parity = lists::read(project, out);
        let spelling = dictionary::of_project(project, out);
        Self {
            model: Arc::clone(model),
            facts,
            owners,
            hidden,
            content,
            glossary,
            parity,
            spelling,
            names,
            inline,
            damaged,
            unread,
        }
    }

    /// Every text that an entity of the model can have.
    pub(crate) fn slots(&self) -> impl Iterator<Item = Slot<'_>> {
        self.owners
            .values()
            .flat_map(|owner| owner.id.kind.texts().iter().map(move |field| Slot { owner, field }))
    }

    /// A text in FTL.
    pub(crate) fn in_words(&self, lang: Lang, entity: &EntityId, field: &'static str) -> Option<Found<'_>> {
        self.content.get(lang).text(entity, field)
    }

    /// A text in YAML.
    pub(crate) fn in_yaml(&self, lang: Lang, entity: &EntityId, field: &'static str) -> Option<Found<'_>> {
        let parsed = self.inline.get(lang).get(&entity.text(field))?;
        let (_, message) = parsed.messages().find(|(_, message)| message.id.name == INLINE_ID)?;
        Some(Found { parsed, pattern: message.value.as_ref()?, name: message.id.name })
    }

    /// A text, wherever it stands.
    pub(crate) fn found(&self, lang: Lang, entity: &EntityId, field: &'static str) -> Option<Found<'_>> {
        self.in_words(lang, entity, field).or_else(|| self.in_yaml(lang, entity, field))
    }

    /// A text, if it says something.
    pub(crate) fn said(&self, lang: Lang, entity: &EntityId, field: &'static str) -> Option<Found<'_>> {
        self.found(lang, entity, field).filter(|found| !found.is_empty())
    }

    /// Whether an entity has a text of this name in either language.
    pub(crate) fn is_said(&self, entity: &EntityId, field: &'static str) -> bool {
        Lang::ALL.iter().any(|&lang| self.said(lang, entity, field).is_some())
    }

    /// Where a text stands: its name in FTL, the whole of it in YAML.
    pub(crate) fn place(&self, lang: Lang, entity: &EntityId, field: &'static str) -> Option<Place> {
        match self.in_words(lang, entity, field) {
            Some(found) => Some(found.parsed.place(found.name)),
            None => self.yaml_place(lang, entity, field),
        }
    }

    /// Where a text stands in YAML.
    pub(crate) fn yaml_place(&self, lang: Lang, entity: &EntityId, field: &'static str) -> Option<Place> {
        let inline = self.model.texts.get(&entity.text(field))?;
        inline.0.get(lang).as_ref().map(|(_, place)| place.clone())
    }

    /// Whether a text could not be read, or may stand in a file that could not, so that nothing can be said on it.
    pub(crate) fn is_damaged(&self, lang: Lang, slot: &Slot<'_>) -> bool {
        *self.unread.get(lang)
            || self.damaged.get(lang).contains(&slot.owner.id.message())
            || self.inline.get(lang).get(&slot.id()).is_some_and(parse::is_damaged)
    }

    /// Whether a language must have a text: it is required, or one of both languages has it.
    pub(crate) fn is_needed(&self, lang: Lang, slot: &Slot<'_>) -> bool {
        let entity = &slot.owner.id;
        slot.owner.only.is_none_or(|only| only == lang)
            && (slot.field.required
                || Lang::ALL.iter().any(|&lang| self.place(lang, entity, slot.field.name).is_some()))
    }

    /// The patterns of the content that print no text of an entity by themselves: terms and messages that others refer to.
    pub(crate) fn helpers(&self, lang: Lang) -> Vec<Found<'_>> {
        let mut found = Vec::new();
        for parsed in &self.content.get(lang).files {
            for (_, message) in parsed.messages().filter(|(_, m)| !self.owners.contains_key(m.id.name)) {
                found.extend(message.value.iter().map(|pattern| Found {
                    parsed,
                    pattern,
                    name: message.id.name,
                }));
                let attributes = message.attributes.iter();
                found.extend(attributes.map(|attr| Found {
                    parsed,
                    pattern: &attr.value,
                    name: attr.id.name,
                }));
            }
            found.extend(parsed.terms().map(|(_, term)| Found {
                parsed,
                pattern: &term.value,
                name: term.id.name,
            }));
        }
        found
    }
}

/// The names of the messages in which an attribute lost its dot: its text stands in the one above it.
fn swallowed(parsed: &Parsed) -> impl Iterator<Item = String> {
    let has_lost = |message: &&Message<&str>| {
        let patterns =
            message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        let mut lost = false;
        for pattern in patterns {
            syntax::walk(pattern, &mut |node| {
                lost |= matches!(node, Node::Text(text) if text.lines().any(|line| prose::lost_attribute(line).is_some()));
            });
        }
        lost
    };
    parsed.messages().map(|(_, message)| message).filter(has_lost).map(|message| message.id.name.to_owned())
}
