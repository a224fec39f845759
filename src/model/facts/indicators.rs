//! The facts of indicators.

use rust_decimal::Decimal;

use super::being_made::Table;
use super::{of_indicator, of_kind, padded, points};
use crate::id::{EntityId, Kind};
use crate::model::content::{Content, Indicator};
use crate::model::derive::{Derived, IndicatorState};
use crate::model::value::{Period, Value};

impl Table<'_> {
    pub(super) fn indicators(&mut self, content: &Content, derived: &Derived) {
        for (id, indicator) in &content.indicators {
            let entity = EntityId::new(Kind::Indicator, id);
            for (name, end) in [("baseline", indicator.baseline), ("target", indicator.target)] {
                self.written(&entity, name, of_indicator(indicator, end.value.0), &[name, "value"]);
                let period = Value::Period(end.period);
                self.written(&entity, &format!("{name}-period"), period, &[name, "period"]);
            }
            if let Some(state) = derived.indicators.get(id) {
                self.state(&entity, indicator, state);
            }
        }
    }

    fn state(&mut self, entity: &EntityId, indicator: &Indicator, state: &IndicatorState) {
        self.point(entity, "current", indicator, state.current);
        self.point(entity, "last", indicator, state.last);
        for (name, number) in [("difference", state.difference), ("change", state.change)] {
            if let Some(number) = number {
                self.derived(entity, name, of_kind(points(indicator.kind), padded(indicator, number)));
            }
        }
        for &(period, number) in &state.series {
            self.point(entity, &format!("series-{period}"), indicator, Some((period, number)));
        }
        self.derived(entity, "planned", of_indicator(indicator, state.planned));
        for (name, way) in [("way-covered", state.way_covered), ("way-planned", state.way_planned)] {
            if let Some(way) = way {
                self.derived(entity, name, Value::Percent(way));
            }
        }
    }

    /// Adds a value of a series with its period.
    fn point(&mut self, entity: &EntityId, name: &str, of: &Indicator, point: Option<(Period, Decimal)>) {
        let Some((period, number)) = point else { return };
        let key = period.to_string();
        self.written(entity, name, of_indicator(of, number), &["series", &key]);
        self.written(entity, &format!("{name}-period"), Value::Period(period), &["series", &key]);
    }
}
