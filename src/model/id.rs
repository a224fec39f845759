//! Ids, kinds of entities, and references between them.

use std::fmt;
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer};

/// What an entity is. The name is the first part of its messages (`<kind>-<id>`) and of its facts (`<kind>.<id>.<fact>`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is documented at the type of the entity")]
pub enum Kind {
    Report,
    Organization,
    Body,
    Person,
    Image,
    PolicyField,
    Goal,
    Measure,
    Milestone,
    Indicator,
    List,
    ListItem,
    Project,
    WorkPackage,
    BudgetLine,
    Risk,
    Funding,
    Event,
    Population,
    PopulationGroup,
    Document,
    Paper,
    DecisionPoint,
    Argument,
    Caveat,
    FinancialEffect,
    ImpactCheck,
    Section,
    Attachment,
    Presentation,
    Slide,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 31] = [
        Self::Report,
        Self::Organization,
        Self::Body,
        Self::Person,
        Self::Image,
        Self::PolicyField,
        Self::Goal,
        Self::Measure,
        Self::Milestone,
        Self::Indicator,
        Self::List,
        Self::ListItem,
        Self::Project,
        Self::WorkPackage,
        Self::BudgetLine,
        Self::Risk,
        Self::Funding,
        Self::Event,
        Self::Population,
        Self::PopulationGroup,
        Self::Document,
        Self::Paper,
        Self::DecisionPoint,
        Self::Argument,
        Self::Caveat,
        Self::FinancialEffect,
        Self::ImpactCheck,
        Self::Section,
        Self::Attachment,
        Self::Presentation,
        Self::Slide,
    ];

    /// The name in messages and facts: singular, with hyphens.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Organization => "organization",
            Self::Body => "body",
            Self::Person => "person",
            Self::Image => "image",
            Self::PolicyField => "policy-field",
            Self::Goal => "goal",
            Self::Measure => "measure",
            Self::Milestone => "milestone",
            Self::Indicator => "indicator",
            Self::List => "list",
            Self::ListItem => "list-item",
            Self::Project => "project",
            Self::WorkPackage => "work-package",
            Self::BudgetLine => "budget-line",
            Self::Risk => "risk",
            Self::Funding => "funding",
            Self::Event => "event",
            Self::Population => "population",
            Self::PopulationGroup => "population-group",
            Self::Document => "document",
            Self::Paper => "paper",
            Self::DecisionPoint => "decision-point",
            Self::Argument => "argument",
            Self::Caveat => "caveat",
            Self::FinancialEffect => "financial-effect",
            Self::ImpactCheck => "impact-check",
            Self::Section => "section",
            Self::Attachment => "attachment",
            Self::Presentation => "presentation",
            Self::Slide => "slide",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Whether a string is written as ids are: `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// An id made of a text that is none: `Ziel 6.2` becomes `ziel-6-2`; nothing if no letter is left.
pub fn as_id(text: &str) -> Option<String> {
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

    /// The id of one of its facts: `<kind>.<id>.<fact>`, for the report `report.<fact>`.
    #[must_use]
    pub fn fact(&self, name: &str) -> String {
        if self.id.is_empty() {
            format!("{}.{name}", self.kind)
        } else {
            format!("{}.{}.{name}", self.kind, self.id)
        }
    }

    /// The id of one of its texts: `<kind>-<id>.<field>`.
    #[must_use]
    pub fn text(&self, field: &str) -> String {
        format!("{}-{}.{field}", self.kind, self.id)
    }
}

/// Marks a type as an entity that can be referred to.
pub trait Entity {
    /// What it is.
    const KIND: Kind;
}

/// A reference to an entity by its id.
pub struct Ref<T> {
    id: String,
    of: PhantomData<fn() -> T>,
}

impl<T: Entity> Ref<T> {
    /// Refers to the entity of this id.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), of: PhantomData }
    }

    /// The id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Kind and id.
    #[must_use]
    pub fn entity(&self) -> EntityId {
        EntityId::new(T::KIND, &self.id)
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), of: PhantomData }
    }
}

impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ref({})", self.id)
    }
}

impl<'de, T> Deserialize<'de> for Ref<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|id| Self { id, of: PhantomData })
    }
}

impl<T: Entity> schemars::JsonSchema for Ref<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}-id", T::KIND).into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": format!("The id of an entity of kind {}.", T::KIND),
            "type": "string",
            "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        })
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
