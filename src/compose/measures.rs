//! Measures and work packages, their milestones, and what explains their rating.

use super::data::{Explanation, MeasureData, MilestoneData, NameData, RatingCount, WorkData};
use super::side::{Side, report};
use crate::id::{Entity, EntityId, Ref};
use crate::model::content::{Collection, Measure, Milestone, Organization, Rating, Work};
use crate::model::derive::milestone_overdue;

impl Side<'_> {
    /// How many measures have which rating, best first.
    pub(super) fn rating_counts(&self) -> Vec<RatingCount> {
        Rating::ALL
            .into_iter()
            .filter_map(|rating| {
                let count = self.fact(&report(), &format!("measures-{}", rating.name()))?;
                Some(RatingCount { rating, count })
            })
            .collect()
    }

    /// The measures of a goal.
    pub(super) fn measures_of(&self, goal: &str) -> Vec<MeasureData> {
        let measures = self.model.content.measures.iter();
        measures.filter(|(_, m)| m.goal.id() == goal).filter_map(|(id, _)| self.measure(id)).collect()
    }

    /// A measure.
    pub(super) fn measure(&self, id: &str) -> Option<MeasureData> {
        let measure = self.model.content.measures.get(id)?;
        let entity = EntityId::new(Measure::KIND, id);
        let _within = self.of(&entity);
        Some(MeasureData {
            work: self.work(id, &entity, measure.work(), |lead| self.organization_alone(lead)),
            indicators: self
                .indicators(|indicator| indicator.measure.as_ref().is_some_and(|of| of.id() == id)),
        })
    }

    /// A measure or a work package, with the name of who leads it in the form that has room.
    pub(super) fn work(
        &self,
        id: &str,
        entity: &EntityId,
        work: Work<'_>,
        name: impl Fn(&Ref<Organization>) -> Option<NameData>,
    ) -> WorkData {
        WorkData {
            id: id.to_owned(),
            number: self.number(entity, work.number),
            title: self.title(entity),
            description: self.text(entity, "description"),
            lead: work.lead.and_then(name),
            rating: work.rating,
            plan: work.plan.map(|span| self.span(entity, "", span)),
            actual: work.actual.map(|span| self.span(entity, "actual-", span)),
            overdue: self.model.derived.work.get(entity).is_some_and(|progress| progress.overdue),
            milestones: self.milestones(work.milestones),
            explanation: self.explanation(entity, work.rating),
        }
    }

    /// Milestones in their order.
    fn milestones(&self, milestones: &Collection<Milestone>) -> Vec<MilestoneData> {
        let data = |(id, milestone): (&String, &Milestone)| {
            let entity = EntityId::new(Milestone::KIND, id);
            MilestoneData {
                id: id.clone(),
                title: self.title(&entity),
                due: self.given(&entity, "due"),
                reached: self.fact(&entity, "reached"),
                expected: self.fact(&entity, "expected"),
                overdue: milestone_overdue(milestone, self.as_of()),
            }
        };
        milestones.iter().map(data).collect()
    }

    /// Why something is at risk or off track, if it is and if it says so.
    pub(super) fn explanation(&self, entity: &EntityId, rating: Rating) -> Option<Explanation> {
        let explanation = Explanation {
            cause: self.text(entity, "cause"),
            consequence: self.text(entity, "consequence"),
            correction: self.text(entity, "correction"),
        };
        let given = explanation.cause.is_some()
            || explanation.consequence.is_some()
            || explanation.correction.is_some();
        (rating.needs_explanation() && given).then_some(explanation)
    }
}
