//! Who is who: ids of entities, of their texts and of their facts.
//!
//! Whatever a page prints of the content is a [`Subject`]: a text, a fact or a proper name of an entity. It is a
//! value from the model to the label on the finished page, and only there, in data and in messages a string.

mod fields;
mod kind;
mod reference;
mod subject;

pub(crate) use self::fields::TextField;
pub use self::kind::Kind;
pub(crate) use self::reference::{Entity, Ref};
pub use self::subject::{FactId, Subject, TextId};

use std::fmt;
use std::str::FromStr;

/// A text that is no id of what it was to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

/// Whether a string is written as ids are: `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// An id made of a text that is none: `Ziel 6.2` becomes `ziel-6-2`; nothing if no letter is left.
pub(crate) fn as_id(text: &str) -> Option<String> {
    let mut id = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'ä' => id.push_str("ae"),
            'ö' => id.push_str("oe"),
            'ü' => id.push_str("ue"),
            'ß' => id.push_str("ss"),
            'á' | 'à' | 'â' => id.push('a'),
            'é' | 'è' | 'ê' | 'ë' => id.push('e'),
            'í' | 'ì' | 'ï' => id.push('i'),
            'ó' | 'ò' | 'ô' => id.push('o'),
            'ú' | 'ù' | 'û' => id.push('u'),
            c if c.is_ascii_alphanumeric() => id.push(c),
            _ if id.ends_with('-') || id.is_empty() => {}
            _ => id.push('-'),
        }
    }
    let id = id.trim_matches('-').to_owned();
    is_id(&id).then_some(id)
}

/// An entity, by kind and id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityId {
    /// What it is.
    pub kind: Kind,
    /// Its id, unique among its kind; empty for the report itself.
    pub id: String,
}

impl EntityId {
    /// Puts kind and id together.
    pub fn new(kind: Kind, id: impl Into<String>) -> Self {
        Self { kind, id: id.into() }
    }

    /// The name of its message: `<kind>-<id>`.
    #[must_use]
    pub fn message(&self) -> String {
        format!("{}-{}", self.kind, self.id)
    }

    /// The entities of other kinds whose messages would have the same name: a list `item-x` has the message
    /// `list-item-x`, and so has an item `x`.
    pub fn namesakes(&self) -> impl Iterator<Item = Self> {
        let (kind, name) = (self.kind, self.message());
        Kind::ALL.into_iter().filter(move |other| *other != kind).filter_map(move |other| {
            let id = name.strip_prefix(other.name())?.strip_prefix('-')?;
            Some(Self::new(other, id))
        })
    }

    /// One of its facts.
    #[must_use]
    pub fn fact(&self, name: impl Into<String>) -> FactId {
        FactId { entity: self.clone(), name: name.into() }
    }

    /// One of its texts or proper names.
    #[must_use]
    pub fn text(&self, field: &'static str) -> TextId {
        TextId { entity: self.clone(), field }
    }
}

/// `<kind>.<id>`, for the report `report`.
impl fmt::Display for EntityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.id.is_empty() { self.kind.fmt(f) } else { write!(f, "{}.{}", self.kind, self.id) }
    }
}

impl FromStr for EntityId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let (kind, id) = text.split_once('.').unwrap_or((text, ""));
        let kind = Kind::from_name(kind).ok_or(NotAnId)?;
        let fits = if kind == Kind::Report { id.is_empty() } else { is_id(id) };
        fits.then(|| Self::new(kind, id)).ok_or(NotAnId)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_proposed() {
        assert_eq!(as_id("Ziel_6.2").as_deref(), Some("ziel-6-2"));
        assert_eq!(as_id("Maßnahme Köln").as_deref(), Some("massnahme-koeln"));
        assert_eq!(as_id("6.2"), None);
    }
}
