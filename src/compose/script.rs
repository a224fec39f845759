//! The script of a document: what one side hands over to be printed, unit by unit, in the order of its making.
//!
//! It is written down while the data is put together, so that it cannot differ from it: whoever compares the two
//! languages, exchanges texts with translators or asks what a page should say reads the script, not the data.

use std::sync::Arc;

use super::data::{Fact, NameData, Text};
use crate::diagnostic::Place;
use crate::id::{EntityId, Subject};
use crate::lang::Lang;

/// What one side of a document hands over.
#[derive(Debug, Clone)]
pub struct Script {
    /// The language of the side.
    pub lang: Lang,
    /// Everything that may be printed, once for each time that it was handed over.
    pub units: Vec<Unit>,
}

/// One thing to be printed.
#[derive(Debug, Clone)]
pub struct Unit {
    /// What it is.
    pub subject: Subject,
    /// The parts of the document in which it stands, outermost first.
    pub within: Arc<[Part]>,
    /// What is to be printed.
    pub content: Content,
    /// Where it is written.
    pub place: Option<Place>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The properties of the PDF, which no page shows.
    Properties,
    /// A block of the house style, by its id: `finances`.
    Block(String),
    /// What belongs to an entity: a section, a slide, a goal.
    Of(EntityId),
}

/// What is to be printed.
#[derive(Debug, Clone)]
pub enum Content {
    /// A text, as it is finished.
    Text(Text),
    /// A fact in the notation of the side.
    Fact(Fact),
    /// A proper name.
    Name(NameData),
    /// A number, an address or a name that is printed as it is typed.
    Plain(String),
}

impl Script {
    /// The texts, each as often as it was handed over.
    pub fn texts(&self) -> impl Iterator<Item = (&Unit, &Text)> {
        self.units.iter().filter_map(|unit| match &unit.content {
            Content::Text(text) => Some((unit, text)),
            _ => None,
        })
    }
}

impl Script {
    /// The texts that pages show: not those of the properties alone, and no alternative texts.
    pub fn printable(&self) -> impl Iterator<Item = &Text> {
        let shown = |(unit, text): &(&Unit, &Text)| {
            text.id.field != "alt" && !unit.within.contains(&Part::Properties)
        };
        self.texts().filter(shown).map(|(_, text)| text)
    }
}

impl Unit {
    /// Whether it stands in the part of an entity for which something holds.
    pub fn is_within(&self, holds: impl Fn(&EntityId) -> bool) -> bool {
        self.within.iter().any(|part| matches!(part, Part::Of(entity) if holds(entity)))
    }
}
