//! What a reader sees first: what needs attention, and the whole in one table.

use super::data::{AttentionData, Label, MarkData, OverviewData};
use super::side::Side;
use crate::id::{Entity, EntityId, Ref};
use crate::model::content::{Goal, Indicator, Measure, Organization, PolicyField};

impl Side<'_> {
    /// All measures and indicators that are at risk or off track.
    pub(super) fn attention(&self) -> Vec<AttentionData> {
        let content = &self.model.content;
        let measures = content.measures.iter().filter(|(_, measure)| measure.rating.needs_explanation());
        let mut all: Vec<_> = measures.map(|(id, measure)| self.late_measure(id, measure)).collect();
        for (id, indicator) in &content.indicators {
            let state = self.model.derived.indicators.get(id);
            if state.is_some_and(|state| state.rating.needs_explanation()) {
                all.extend(self.late_indicator(id, indicator));
            }
        }
        all
    }

    fn late_measure(&self, id: &str, measure: &Measure) -> AttentionData {
        let entity = EntityId::new(Measure::KIND, id);
        let _within = self.of(&entity);
        AttentionData {
            id: entity.to_string(),
            number: self.number(&entity, measure.number.as_ref()),
            title: self.title(&entity),
            reason: self.text(&entity, "reason"),
            rating: measure.rating,
            lead: measure.lead.as_ref().and_then(|lead| self.short_name(lead)),
            due: self.fact(&entity, "end"),
        }
    }

    /// Of an indicator of a goal or a measure; those of projects stand in their briefing.
    fn late_indicator(&self, id: &str, indicator: &Indicator) -> Option<AttentionData> {
        let goal = match (&indicator.goal, &indicator.measure) {
            (Some(goal), _) => goal,
            (None, Some(measure)) => &self.model.content.measures.get(measure.id())?.goal,
            (None, None) => return None,
        };
        let state = self.model.derived.indicators.get(id)?;
        let entity = EntityId::new(Indicator::KIND, id);
        let _within = self.of(&entity);
        Some(AttentionData {
            id: entity.to_string(),
            number: None,
            title: self.title(&entity),
            reason: self.text(&entity, "reason"),
            rating: state.rating,
            lead: self.lead_above(goal).and_then(|lead| self.short_name(lead)),
            due: self.fact(&entity, "target-period"),
        })
    }

    /// Who leads the policy field that a goal belongs to.
    fn lead_above(&self, goal: &Ref<Goal>) -> Option<&Ref<Organization>> {
        let root = self.root(goal.id())?;
        let Root::Field(field) = root else { return None };
        self.model.content.policy_fields.get(field)?.lead.as_ref()
    }

    /// A row for each goal that belongs to no policy field, and then for each policy field.
    pub(super) fn overview(&self) -> Vec<OverviewData> {
        let content = &self.model.content;
        let goals = content.goals.keys().map(String::as_str);
        let alone = goals.filter(|id| self.root(id) == Some(Root::Goal(id)));
        let rows = alone.map(Root::Goal).chain(content.policy_fields.keys().map(|id| Root::Field(id)));
        rows.map(|root| self.overview_row(root)).collect()
    }

    fn overview_row(&self, root: Root<'_>) -> OverviewData {
        let content = &self.model.content;
        let (entity, number) = match root {
            Root::Field(id) => {
                let number = content.policy_fields.get(id).and_then(|field| field.number.as_ref());
                (EntityId::new(PolicyField::KIND, id), number)
            }
            Root::Goal(id) => {
                let number = content.goals.get(id).and_then(|goal| goal.number.as_ref());
                (EntityId::new(Goal::KIND, id), number)
            }
        };
        let _within = self.of(&entity);
        let measures =
            content.measures.iter().filter(|(_, measure)| self.root(measure.goal.id()) == Some(root));
        OverviewData {
            id: entity.to_string(),
            number: self.number(&entity, number),
            title: self.title(&entity),
            way_covered: self.fact(&entity, "way-covered"),
            measures: measures.map(|(id, measure)| self.mark(id, measure)).collect(),
        }
    }

    fn mark(&self, id: &str, measure: &Measure) -> MarkData {
        let entity = EntityId::new(Measure::KIND, id);
        let _within = self.of(&entity);
        let number = self.number(&entity, measure.number.as_ref());
        let label = number.map_or_else(|| Label::Title(self.title(&entity)), Label::Number);
        MarkData { id: id.to_owned(), label, rating: measure.rating }
    }

    /// What a goal belongs to: the policy field that it or the nearest goal above it names, else the goal above all.
    fn root<'s>(&'s self, goal: &'s str) -> Option<Root<'s>> {
        let goals = &self.model.content.goals;
        let mut id = goal;
        // No chain is longer than there are goals, even in a circle.
        for _ in 0..goals.len() {
            let found = goals.get(id)?;
            if let Some(field) = &found.policy_field {
                return Some(Root::Field(field.id()));
            }
            match &found.parent {
                Some(parent) => id = parent.id(),
                None => return Some(Root::Goal(id)),
            }
        }
        None
    }
}

/// What stands in a row of the overview.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Root<'a> {
    Field(&'a str),
    Goal(&'a str),
}
