//! What a page can print of an entity.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::{EntityId, Kind, NotAnId};

/// A text or a proper name of an entity, by its field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId {
    /// Whose.
    pub entity: EntityId,
    /// The key in YAML, and in FTL the attribute; `title` is the value of the message.
    pub field: &'static str,
}

/// `<kind>-<id>.<field>`, as in FTL.
impl fmt::Display for TextId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}.{}", self.entity.kind, self.entity.id, self.field)
    }
}

/// `list-item-x.title` is read as the title of the item `x`, not of a list `item-x`: the longest kind wins. A
/// project that has both is refused.
impl FromStr for TextId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let (message, field) = text.rsplit_once('.').ok_or(NotAnId)?;
        let of = |kind: Kind| Some((kind, message.strip_prefix(kind.name())?.strip_prefix('-')?));
        let kinds = Kind::ALL.into_iter().filter_map(of);
        let (kind, id) = kinds.max_by_key(|(kind, _)| kind.name().len()).ok_or(NotAnId)?;
        let fields = kind.texts().iter().map(|field| field.name).chain(kind.proper_names().iter().copied());
        let field = fields.into_iter().find(|known| *known == field).ok_or(NotAnId)?;
        Ok(EntityId::new(kind, id).text(field))
    }
}

/// A fact of an entity, by its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId {
    /// Whose.
    pub entity: EntityId,
    /// Its name: of a free fact the key, of others as `model::facts` names them.
    pub name: String,
}

/// `<kind>.<id>.<name>`, of the report `report.<name>`.
impl fmt::Display for FactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.entity, self.name)
    }
}

impl FromStr for FactId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let (entity, name) = text.rsplit_once('.').ok_or(NotAnId)?;
        Ok(entity.parse::<EntityId>()?.fact(name))
    }
}

/// What stands on a page, or what a problem is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A text.
    Text(TextId),
    /// A fact.
    Fact(FactId),
    /// A proper name, which is not translated.
    Name(TextId),
}

impl Subject {
    /// Whose it is.
    #[must_use]
    pub const fn entity(&self) -> &EntityId {
        match self {
            Self::Text(text) | Self::Name(text) => &text.entity,
            Self::Fact(fact) => &fact.entity,
        }
    }
}

/// As labels on pages are written: `text:measure-x.title`, `fact:measure.x.start`, `name:organization-x.name`.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "text:{text}"),
            Self::Fact(fact) => write!(f, "fact:{fact}"),
            Self::Name(name) => write!(f, "name:{name}"),
        }
    }
}

impl FromStr for Subject {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        match text.split_once(':').ok_or(NotAnId)? {
            ("text", id) => id.parse().map(Self::Text),
            ("fact", id) => id.parse().map(Self::Fact),
            ("name", id) => id.parse().map(Self::Name),
            _ => Err(NotAnId),
        }
    }
}

/// As text, as in [`fmt::Display`].
macro_rules! as_text {
    ($($id:ty),+) => {$(
        impl Serialize for $id {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )+};
}

as_text!(TextId, FactId, Subject);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_as_they_are_written() {
        for kind in Kind::ALL {
            let entity = EntityId::new(kind, if kind == Kind::Report { "" } else { "item-6-2" });
            assert_eq!(entity.to_string().parse(), Ok(entity.clone()), "{entity}");
            let fact = Subject::Fact(entity.fact("series-2024-H1"));
            assert_eq!(fact.to_string().parse(), Ok(fact.clone()), "{fact}");
            // A list `item-6-2` and an item `6-2` cannot be told apart by their message.
            let entity = EntityId::new(kind, "six");
            for field in kind.texts() {
                let text = Subject::Text(entity.text(field.name));
                assert_eq!(text.to_string().parse(), Ok(text.clone()), "{text}");
            }
            for name in kind.proper_names() {
                let name = Subject::Name(entity.text(name));
                assert_eq!(name.to_string().parse(), Ok(name.clone()), "{name}");
            }
        }
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in ["", "measure", "measure.X", "x.y", "report.x.y"] {
            assert_eq!(text.parse::<EntityId>().ok().filter(|id| id.kind != Kind::Measure), None, "{text}");
        }
        for text in ["fact:current", "fact:thing.x.current", "text:measure-x", "text:measure-x.nothing", "x"]
        {
            assert_eq!(text.parse::<Subject>(), Err(NotAnId), "{text}");
        }
    }
}
