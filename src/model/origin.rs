//! Where in which file everything stands.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::yaml::Node;
use crate::diagnostic::{Place, Source};
use crate::id::EntityId;

/// Places of entities and their fields.
#[derive(Debug, Clone, Default)]
pub(crate) struct Origins {
    entities: BTreeMap<EntityId, Definition>,
}

/// Where an entity is defined.
#[derive(Debug, Clone)]
struct Definition {
    source: Arc<Source>,
    key: Range<usize>,
    node: Node,
}

impl Origins {
    /// The id of an entity, where it is defined.
    #[must_use]
    pub(crate) fn entity(&self, entity: &EntityId) -> Option<Place> {
        self.entities.get(entity).map(|found| Place::new(Arc::clone(&found.source), found.key.clone()))
    }

    /// The value at a path below an entity (`["baseline", "value"]`, in lists positions counted from 0:
    /// `["contacts", "1"]`); if it is not there, the nearest part above that is. Of a value that is itself
    /// a mapping or a list, the key.
    #[must_use]
    pub(crate) fn field(&self, entity: &EntityId, path: &[impl AsRef<str>]) -> Option<Place> {
        let found = self.entities.get(entity)?;
        let (_, range) = found.node.locate(path, &found.source.text);
        Some(Place::new(Arc::clone(&found.source), range.unwrap_or_else(|| found.key.clone())))
    }

    /// The same, but `None` if the path is not there to its end.
    #[must_use]
    pub(crate) fn exact(&self, entity: &EntityId, path: &[impl AsRef<str>]) -> Option<Place> {
        let found = self.entities.get(entity)?;
        let (depth, range) = found.node.locate(path, &found.source.text);
        range.filter(|_| depth == path.len()).map(|range| Place::new(Arc::clone(&found.source), range))
    }

    /// Keeps where an entity is defined; the place where it was defined before, if it was.
    pub(super) fn define(
        &mut self,
        entity: EntityId,
        source: &Arc<Source>,
        key: Range<usize>,
        node: Node,
    ) -> Option<Place> {
        let before = self.entity(&entity);
        if before.is_none() {
            self.entities.insert(entity, Definition { source: Arc::clone(source), key, node });
        }
        before
    }

    /// Whether an entity is defined.
    pub(super) fn defines(&self, entity: &EntityId) -> bool {
        self.entities.contains_key(entity)
    }

    /// The ids of all entities of a kind, by alphabet.
    pub(super) fn ids(&self, kind: crate::id::Kind) -> impl Iterator<Item = &str> {
        self.entities.keys().filter(move |entity| entity.kind == kind).map(|entity| entity.id.as_str())
    }

    /// The file in which an entity is defined.
    pub(super) fn source(&self, entity: &EntityId) -> Option<&Arc<Source>> {
        self.entities.get(entity).map(|found| &found.source)
    }
}
