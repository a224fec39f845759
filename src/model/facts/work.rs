//! The facts of measures and work packages, and of their milestones.

use super::being_made::Table;
use crate::id::{EntityId, Kind};
use crate::model::content::Content;
use crate::model::derive::Derived;
use crate::model::value::Value;

impl Table<'_> {
    pub(super) fn work(&mut self, content: &Content, derived: &Derived) {
        for (entity, work) in content.work() {
            self.span(&entity, "", "plan", work.plan.as_ref());
            self.span(&entity, "actual-", "actual", work.actual.as_ref());
            let progress = derived.work.get(&entity).copied().unwrap_or_default();
            self.count(&entity, "milestones", progress.milestones);
            self.count(&entity, "milestones-reached", progress.milestones_reached);
            for (id, milestone) in work.milestones {
                let entity = EntityId::new(Kind::Milestone, id);
                self.written(&entity, "due", Value::Date(milestone.due.0), &["due"]);
                for (name, day) in [("reached", milestone.reached), ("expected", milestone.expected)] {
                    if let Some(day) = day {
                        self.written(&entity, name, Value::Date(day.0), &[name]);
                    }
                }
            }
        }
    }
}
