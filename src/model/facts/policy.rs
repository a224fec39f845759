//! The facts of the report, of policy fields and goals.

use super::being_made::Table;
use crate::id::{EntityId, Kind};
use crate::model::content::Content;
use crate::model::derive::{Derived, RollUp};
use crate::model::value::Value;

impl Table<'_> {
    pub(super) fn report(&mut self, content: &Content, derived: &Derived) {
        let Some(report) = &content.report else { return };
        let entity = EntityId::new(Kind::Report, "");
        self.written(&entity, "period", Value::Period(report.period), &["period"]);
        self.written(&entity, "as-of", Value::Date(report.as_of.0), &["as_of"]);
        self.ratings(&entity, "measures", derived.report.measures);
        self.count(&entity, "policy-fields", content.policy_fields.len());
        self.count(&entity, "goals", content.goals.len());
        self.count(&entity, "indicators", content.indicators.len());
    }

    pub(super) fn policy(&mut self, content: &Content, derived: &Derived) {
        let none = RollUp::default();
        for id in content.policy_fields.keys() {
            let entity = EntityId::new(Kind::PolicyField, id);
            let up = derived.policy_fields.get(id).unwrap_or(&none);
            self.count(&entity, "goals", up.goals);
            self.ratings(&entity, "measures", up.measures);
            if let Some(way) = up.way_covered {
                self.derived(&entity, "way-covered", Value::Percent(way));
            }
        }
        for id in content.goals.keys() {
            let entity = EntityId::new(Kind::Goal, id);
            let up = derived.goals.get(id).unwrap_or(&none);
            self.ratings(&entity, "measures", up.measures);
            if let Some(way) = up.way_covered {
                self.derived(&entity, "way-covered", Value::Percent(way));
            }
            if up.subgoals > 0 {
                self.count(&entity, "subgoals", up.subgoals);
                self.count(&entity, "subgoals-measured", up.subgoals_measured);
            }
        }
    }
}
