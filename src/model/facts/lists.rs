//! The facts of lists, events and populations.

use rust_decimal::{Decimal, RoundingStrategy};

use super::being_made::Table;
use super::of_kind;
use crate::id::{EntityId, Kind};
use crate::model::content::Content;
use crate::model::value::{FreeFact, NumberKind, Value};

impl Table<'_> {
    pub(super) fn lists(&mut self, content: &Content) {
        for (id, list) in &content.lists {
            let entity = EntityId::new(Kind::List, id);
            self.count(&entity, "items", list.items.len());
            for (id, item) in &list.items {
                let entity = EntityId::new(Kind::ListItem, id);
                if let Some(date) = item.date {
                    self.written(&entity, "date", Value::Date(date.0), &["date"]);
                }
            }
        }
    }

    pub(super) fn events(&mut self, content: &Content) {
        for (id, event) in &content.events {
            let entity = EntityId::new(Kind::Event, id);
            if let Some(date) = event.date {
                self.written(&entity, "date", Value::Date(date.0), &["date"]);
            } else if let Some(period) = event.period {
                self.written(&entity, "date", Value::Period(period), &["period"]);
            }
        }
    }

    pub(super) fn populations(&mut self, content: &Content) {
        for (id, population) in &content.populations {
            let entity = EntityId::new(Kind::Population, id);
            self.written(&entity, "period", Value::Period(population.period), &["period"]);
            self.count(&entity, "groups", population.groups.len());
            let mut total = Some(Decimal::ZERO);
            for (id, group) in &population.groups {
                let entity = EntityId::new(Kind::PopulationGroup, id);
                let place = self.origins.field(&entity, &["number"]);
                self.add(&entity, "number", group.number.value, group.number.approximate, place);
                total = total.and_then(|sum| sum.checked_add(group.number.value.number()?));
            }
            if let Some(total) = total.filter(|_| !population.groups.is_empty()) {
                let total = as_exact_as(total, population.groups.values().map(|group| group.number));
                let approximate = population.groups.values().any(|group| group.number.approximate);
                let place = self.origins.entity(&entity);
                self.add(&entity, "total", of_kind(NumberKind::Count, total), approximate, place);
            }
        }
    }
}

/// A sum that is no more exact than its parts: rounded to the place to which the coarsest estimate among them is
/// rounded. *About 25.000* and 219.133 are *about 244.000*.
fn as_exact_as(sum: Decimal, parts: impl Iterator<Item = FreeFact>) -> Decimal {
    let unit = |zeros: u32| Decimal::from(10_i64.pow(zeros));
    let zeros = |number: Decimal| (1..=9).take_while(|&zeros| (number % unit(zeros)).is_zero()).last();
    let estimates = parts.filter(|part| part.approximate).filter_map(|part| part.value.number());
    let coarsest = estimates.filter(|number| !number.is_zero()).filter_map(zeros).max().map(unit);
    coarsest.map_or(sum, |unit| {
        (sum / unit).round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero) * unit
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_of_estimates_is_no_more_exact_than_they_are() {
        let part = |number: i64, approximate| FreeFact { value: Value::Count(number), approximate };
        for (parts, sum) in [
            (&[part(25_000, true), part(219_133, false)][..], 244_000),
            (&[part(25_000, true), part(219_100, true)], 244_000),
            (&[part(25_000, true), part(500, false)], 26_000),
            (&[part(25_001, true), part(219_133, false)], 244_134),
            (&[part(25_000, false), part(219_133, false)], 244_133),
            (&[part(0, true), part(219_133, false)], 219_133),
        ] {
            let exact: Decimal = parts.iter().filter_map(|part| part.value.number()).sum();
            assert_eq!(as_exact_as(exact, parts.iter().copied()), Decimal::from(sum), "{parts:?}");
        }
    }
}
