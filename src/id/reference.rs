//! References between entities.

use std::fmt;
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer};

use super::{EntityId, Kind};

/// Marks a type as an entity that can be referred to.
pub(crate) trait Entity {
    /// What it is.
    const KIND: Kind;
}

/// A reference to an entity by its id.
pub(crate) struct Ref<T> {
    id: String,
    of: PhantomData<fn() -> T>,
}

impl<T: Entity> Ref<T> {
    /// Refers to the entity of this id.
    pub(crate) fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), of: PhantomData }
    }

    /// The id.
    #[must_use]
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Kind and id.
    #[must_use]
    pub(crate) fn entity(&self) -> EntityId {
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
