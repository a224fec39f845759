//! Policy fields and the goals below them.

use super::data::{GoalData, MeasuredData, PolicyFieldData};
use super::side::Side;
use crate::id::{Entity, EntityId};
use crate::model::content::{Goal, PolicyField};

/// How much of a part of the model is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// With everything below it.
    Whole,
    /// With the goals below it, without measures and indicators: as in a tree.
    Goals,
    /// Without goals, measures and indicators below it: as on a slide.
    Alone,
}

impl Side<'_> {
    /// A policy field with its goals.
    pub(super) fn policy_field(&self, id: &str, depth: Depth) -> Option<PolicyFieldData> {
        let field = self.model.content.policy_fields.get(id)?;
        let entity = EntityId::new(PolicyField::KIND, id);
        let _within = self.of(&entity);
        let top =
            |goal: &Goal| goal.policy_field.as_ref().is_some_and(|of| of.id() == id) && goal.parent.is_none();
        Some(PolicyFieldData {
            id: id.to_owned(),
            number: self.number(&entity, field.number.as_ref()),
            title: self.title(&entity),
            description: self.text(&entity, "description"),
            lead: field.lead.as_ref().and_then(|lead| self.organization(lead)),
            goals: if depth == Depth::Whole { self.goals(top, depth) } else { Vec::new() },
        })
    }

    /// The goals for which something holds, each as deep.
    pub(super) fn goals(&self, wanted: impl Fn(&Goal) -> bool, depth: Depth) -> Vec<GoalData> {
        let goals = self.model.content.goals.iter();
        goals.filter(|(_, goal)| wanted(goal)).filter_map(|(id, _)| self.goal(id, depth)).collect()
    }

    /// A goal.
    pub(super) fn goal(&self, id: &str, depth: Depth) -> Option<GoalData> {
        let goal = self.model.content.goals.get(id)?;
        let entity = EntityId::new(Goal::KIND, id);
        let _within = self.of(&entity);
        let whole = depth == Depth::Whole;
        Some(GoalData {
            id: id.to_owned(),
            number: self.number(&entity, goal.number.as_ref()),
            title: self.title(&entity),
            description: self.text(&entity, "description"),
            way_covered: self.fact(&entity, "way-covered"),
            measured: if depth == Depth::Whole { self.measured(id) } else { None },
            measures: if whole { self.measures_of(id) } else { Vec::new() },
            indicators: if whole {
                self.indicators(|indicator| indicator.goal.as_ref().is_some_and(|of| of.id() == id))
            } else {
                Vec::new()
            },
            goals: if depth == Depth::Alone {
                Vec::new()
            } else {
                self.goals(|goal| goal.parent.as_ref().is_some_and(|of| of.id() == id), depth)
            },
        })
    }
    /// How many of the goals below it are measured, if some are and not all.
    fn measured(&self, id: &str) -> Option<MeasuredData> {
        let up = self.model.derived.goals.get(id)?;
        if up.subgoals_measured == 0 || up.subgoals_measured == up.subgoals {
            return None;
        }
        let entity = EntityId::new(Goal::KIND, id);
        Some(MeasuredData {
            measured: self.given(&entity, "subgoals-measured"),
            all: self.given(&entity, "subgoals"),
        })
    }
}
