//! The table while it is made.

use super::{Fact, FactTable, names, sums};
use crate::diagnostic::Place;
use crate::id::EntityId;
use crate::model::content::{Content, Facts, Rating, Span};
use crate::model::origin::Origins;
use crate::model::value::Value;
use crate::model::visibility::Hidden;

/// The table while it is made.
pub(super) struct Table<'a> {
    /// Where everything stands.
    pub origins: &'a Origins,
    hidden: Hidden,
    facts: FactTable,
}

impl<'a> Table<'a> {
    /// An empty table.
    pub(super) fn new(content: &Content, origins: &'a Origins) -> Self {
        Self { origins, hidden: Hidden::of(content), facts: FactTable::default() }
    }

    /// The finished table, in the order of the model.
    pub(super) fn finished(mut self, content: &Content) -> FactTable {
        let order: Vec<_> = content.entities().into_iter().map(|entity| entity.id).collect();
        self.facts.sort(&order);
        self.facts
    }
}

impl Table<'_> {
    /// Adds a value that is written at a path below an entity.
    pub(super) fn written(&mut self, entity: &EntityId, name: &str, value: Value, path: &[&str]) {
        let place = self.origins.field(entity, path);
        self.add(entity, name, value, false, place);
    }

    /// Adds a value that is derived.
    pub(super) fn derived(&mut self, entity: &EntityId, name: &str, value: Value) {
        let place = self.origins.entity(entity);
        self.add(entity, name, value, false, place);
    }

    pub(super) fn add(
        &mut self,
        entity: &EntityId,
        name: &str,
        value: Value,
        approximate: bool,
        place: Option<Place>,
    ) {
        let public = !self.hidden.contains(entity);
        self.facts.insert(entity.fact(name), Fact { value, approximate, public, place });
    }

    /// Adds free facts; a name of the program's keeps the program's value, and a check reports it.
    pub(super) fn free(&mut self, entity: &EntityId, facts: &Facts) {
        for (name, fact) in facts {
            if !names(entity.kind).contains(&name.as_str()) && self.facts.get(&entity.fact(name)).is_none() {
                let place = self.origins.field(entity, &["facts", name]);
                let value = fact.value.or_else(|| sums::sum(facts, fact).ok());
                if let Some(value) = value {
                    self.add(entity, name, value, fact.approximate || sums::is_estimate(facts, fact), place);
                }
            }
        }
    }

    pub(super) fn count(&mut self, entity: &EntityId, name: &str, number: usize) {
        self.derived(entity, name, counted(number));
    }

    /// Adds how many there are of each rating, and of all.
    pub(super) fn ratings(&mut self, entity: &EntityId, name: &str, counts: [usize; 5]) {
        self.count(entity, name, counts.iter().sum());
        for (rating, number) in Rating::ALL.iter().zip(counts) {
            self.count(entity, &format!("{name}-{}", rating.name()), number);
        }
    }

    /// Adds first and last day of a span; `prefix` stands before their names, `key` is the field.
    pub(super) fn span(&mut self, entity: &EntityId, prefix: &str, key: &str, span: Option<&Span>) {
        let Some(span) = span else { return };
        self.written(entity, &format!("{prefix}start"), Value::Date(span.start.0), &[key, "start"]);
        if let Some(end) = span.end {
            self.written(entity, &format!("{prefix}end"), Value::Date(end.0), &[key, "end"]);
        }
    }
}

/// A count.
fn counted(number: usize) -> Value {
    Value::Count(i64::try_from(number).unwrap_or(i64::MAX))
}
