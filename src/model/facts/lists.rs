//! The facts of lists, events and populations.

use rust_decimal::Decimal;

use super::being_made::Table;
use super::of_kind;
use crate::id::{EntityId, Kind};
use crate::model::content::Content;
use crate::model::value::{NumberKind, Value};

impl Table<'_> {
    pub(super) fn lists(&mut self, content: &Content) {
        for (id, list) in &content.lists {
            let entity = EntityId::new(Kind::List, id);
            self.count(&entity, "items", list.items.len());
            self.free(&entity, &list.facts);
            for (id, item) in &list.items {
                let entity = EntityId::new(Kind::ListItem, id);
                if let Some(date) = item.date {
                    self.written(&entity, "date", Value::Date(date.0), &["date"]);
                }
                self.free(&entity, &item.facts);
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
            self.free(&entity, &event.facts);
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
                let approximate = population.groups.values().any(|group| group.number.approximate);
                let place = self.origins.entity(&entity);
                self.add(&entity, "total", of_kind(NumberKind::Count, total), approximate, place);
            }
            self.free(&entity, &population.facts);
        }
    }
}
