//! The table of facts: every value that prose and pages can name.
//!
//! The id of a fact is `<kind>.<id>.<name>`, of the report `report.<name>`. Free facts (`facts:`) have the
//! names they are given there; those of [`names()`] belong to the program, and so do the points of a series
//! (`indicator.x.series-2024-H1`), the rows of a budget (`project.x.partner-almelo-spent`), what a decision costs each
//! organisation (`paper.x.organization-almelo-expenses`) and what each side of a paper says for itself
//! (`paper.x.de-date`, `paper.x.nl-consultation-1`). A fact without a value, such as
//! the current value of an indicator that has none yet, does not exist.

mod being_made;
mod indicators;
mod lists;
mod names;
mod papers;
mod policy;
mod projects;
pub(super) mod sums;
mod tables;
mod work;

pub(crate) use self::names::may_have;
pub use self::names::names;
pub(crate) use self::papers::consultation;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use rust_decimal::Decimal;

use self::being_made::Table;
use super::content::{Content, Facts, Indicator};
use super::derive::Derived;
use super::origin::Origins;
use super::value::{NumberKind, Value};
use crate::diagnostic::Place;
use crate::id::{EntityId, FactId};

/// A value with what must be known to print it and to show where it comes from.
#[derive(Debug, Clone)]
pub(crate) struct Fact {
    /// The value.
    pub value: Value,
    /// Whether it is an estimate.
    pub approximate: bool,
    /// Whether the public may see it.
    pub public: bool,
    /// Where the value (or for a derived one, the entity) stands.
    pub place: Option<Place>,
}

/// Facts by their ids, in the order of the model.
#[derive(Debug, Clone, Default)]
pub(crate) struct FactTable(IndexMap<FactId, Fact>);

impl FactTable {
    /// Adds a fact, or puts it in the place of the one that has its id.
    pub(crate) fn insert(&mut self, id: FactId, fact: Fact) {
        self.0.insert(id, fact);
    }

    /// Puts the facts of each entity together, the entities in this order.
    fn sort(&mut self, order: &[EntityId]) {
        let order: BTreeMap<_, _> = order.iter().enumerate().map(|(at, entity)| (entity, at)).collect();
        self.0.sort_by_cached_key(|id, _| order.get(&id.entity).copied());
    }

    /// A fact.
    #[must_use]
    pub(crate) fn get(&self, id: &FactId) -> Option<&Fact> {
        self.0.get(id)
    }

    /// A fact by its id as texts write it: `indicator.wartezeit.current`.
    #[must_use]
    pub(crate) fn named(&self, id: &str) -> Option<&Fact> {
        self.0.get(&id.parse::<FactId>().ok()?)
    }

    /// The fact at a position, counted from 0.
    #[must_use]
    pub(crate) fn at(&self, position: usize) -> Option<(&FactId, &Fact)> {
        self.0.get_index(position)
    }

    /// A fact that is to be changed.
    #[cfg(test)]
    pub(crate) fn get_mut(&mut self, id: &FactId) -> Option<&mut Fact> {
        self.0.get_mut(id)
    }

    /// All facts.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&FactId, &Fact)> {
        self.0.iter()
    }
}

/// Makes the table.
pub(super) fn table(content: &Content, derived: &Derived, origins: &Origins) -> FactTable {
    let mut table = Table::new(content, origins);
    table.report(content, derived);
    table.policy(content, derived);
    table.work(content, derived);
    table.indicators(content, derived);
    table.lists(content);
    table.projects(content, derived);
    table.events(content);
    table.populations(content);
    table.papers(content);
    table.tables(content);
    table.presentations(content);
    for (entity, facts) in free_facts(content) {
        table.free(&entity, facts);
    }
    table.finished(content)
}

/// Free facts of every entity that can have them.
#[must_use]
pub(crate) fn free_facts(content: &Content) -> Vec<(EntityId, &Facts)> {
    content.entities().into_iter().filter_map(|entity| Some((entity.id, entity.facts?))).collect()
}

/// A number as a value of its kind; a count that is not whole, which loading reports, as a decimal.
#[must_use]
pub(crate) fn of_kind(kind: NumberKind, number: Decimal) -> Value {
    kind.value(number).unwrap_or(Value::Decimal(number))
}

/// A value of an indicator. All values of one indicator have the same number of decimals, so that
/// they can be read below each other: `60` beside `52.5` is `60.0`.
#[must_use]
pub(crate) fn of_indicator(indicator: &Indicator, number: Decimal) -> Value {
    of_kind(indicator.kind, padded(indicator, number))
}

/// With as many decimals as the most exact value of the indicator; amounts and counts as they are.
fn padded(indicator: &Indicator, mut number: Decimal) -> Decimal {
    if matches!(indicator.kind, NumberKind::Decimal | NumberKind::Percent) {
        let ends = [indicator.baseline.value, indicator.target.value];
        let values = ends.iter().chain(indicator.series.values()).chain(indicator.plan.values());
        let decimals = values.map(|value| value.0.scale()).max().unwrap_or(0);
        number.rescale(decimals.max(number.scale()));
    }
    number
}

/// The kind of what lies between two values of a kind: between percentages, percentage points.
#[must_use]
pub(crate) const fn points(kind: NumberKind) -> NumberKind {
    match kind {
        NumberKind::Percent => NumberKind::Decimal,
        other => other,
    }
}

#[cfg(test)]
mod tests;
