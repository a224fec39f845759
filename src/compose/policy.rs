//! Policy fields, goals, measures and indicators as data.

use super::data::{
    Explanation, GoalData, IndicatorData, Legend, MeasureData, MilestoneData, PeriodFact, PolicyFieldData,
    RatingCount, Trend,
};
use super::side::{Side, report};
use crate::model::content::{Collection, Goal, Indicator, Measure, Milestone, PolicyField, Rating};
use crate::model::derive::{IndicatorState, milestone_overdue};
use crate::model::facts::of_indicator;
use crate::model::id::{Entity, EntityId};
use crate::model::value::Value;

/// How much of a part of the model is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// With everything below it.
    Whole,
    /// With the goals below it, without measures and indicators: as in a tree.
    Goals,
    /// Without goals, measures and indicators below it: as on a slide.
    Alone,
}

impl Side<'_> {
    /// How many measures have which rating, best first.
    pub fn rating_counts(&self) -> Vec<RatingCount> {
        Rating::ALL
            .into_iter()
            .filter_map(|rating| {
                let count = self.fact(&report(), &format!("measures-{}", rating.name()))?;
                Some(RatingCount { rating, count })
            })
            .collect()
    }

    /// A policy field with its goals.
    pub fn policy_field(&self, id: &str, depth: Depth) -> Option<PolicyFieldData> {
        let field = self.model.content.policy_fields.get(id)?;
        let entity = EntityId::new(PolicyField::KIND, id);
        let top =
            |goal: &Goal| goal.policy_field.as_ref().is_some_and(|of| of.id() == id) && goal.parent.is_none();
        Some(PolicyFieldData {
            id: id.to_owned(),
            number: field.number.clone(),
            title: self.title(&entity),
            description: self.text(&entity, "description"),
            lead: field.lead.as_ref().and_then(|lead| self.organization(lead)),
            goals: if depth == Depth::Whole { self.goals(top, depth) } else { Vec::new() },
        })
    }

    /// The goals for which something holds, each as deep.
    pub fn goals(&self, wanted: impl Fn(&Goal) -> bool, depth: Depth) -> Vec<GoalData> {
        let goals = self.model.content.goals.iter();
        goals.filter(|(_, goal)| wanted(goal)).filter_map(|(id, _)| self.goal(id, depth)).collect()
    }

    /// A goal.
    pub fn goal(&self, id: &str, depth: Depth) -> Option<GoalData> {
        let goal = self.model.content.goals.get(id)?;
        let entity = EntityId::new(Goal::KIND, id);
        let whole = depth == Depth::Whole;
        Some(GoalData {
            id: id.to_owned(),
            number: goal.number.clone(),
            title: self.title(&entity),
            description: self.text(&entity, "description"),
            way_covered: self.fact(&entity, "way-covered"),
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

    /// The measures of a goal.
    fn measures_of(&self, goal: &str) -> Vec<MeasureData> {
        let measures = self.model.content.measures.iter();
        measures.filter(|(_, m)| m.goal.id() == goal).filter_map(|(id, _)| self.measure(id)).collect()
    }

    /// A measure.
    pub fn measure(&self, id: &str) -> Option<MeasureData> {
        let measure = self.model.content.measures.get(id)?;
        let entity = EntityId::new(Measure::KIND, id);
        Some(MeasureData {
            id: id.to_owned(),
            number: measure.number.clone(),
            title: self.title(&entity),
            description: self.text(&entity, "description"),
            lead: measure.lead.as_ref().and_then(|lead| self.organization(lead)),
            rating: measure.rating,
            plan: measure.plan.map(|span| self.span(&entity, "", span)),
            actual: measure.actual.map(|span| self.span(&entity, "actual-", span)),
            overdue: self.model.derived.measures.get(id).is_some_and(|progress| progress.overdue),
            milestones: self.milestones(&measure.milestones),
            explanation: self.explanation(&entity, measure.rating),
            indicators: self
                .indicators(|indicator| indicator.measure.as_ref().is_some_and(|of| of.id() == id)),
        })
    }

    /// Milestones in their order.
    pub fn milestones(&self, milestones: &Collection<Milestone>) -> Vec<MilestoneData> {
        let data = |(id, milestone): (&String, &Milestone)| {
            let entity = EntityId::new(Milestone::KIND, id);
            MilestoneData {
                id: id.clone(),
                title: self.title(&entity),
                due: self.value(&entity, "due", Value::Date(milestone.due.0)),
                reached: milestone.reached.map(|day| self.value(&entity, "reached", Value::Date(day.0))),
                overdue: milestone_overdue(milestone, self.as_of()),
            }
        };
        milestones.iter().map(data).collect()
    }

    /// Why something is at risk or off track, if it is and if it says so.
    pub fn explanation(&self, entity: &EntityId, rating: Rating) -> Option<Explanation> {
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

    /// The indicators for which something holds.
    pub fn indicators(&self, wanted: impl Fn(&Indicator) -> bool) -> Vec<IndicatorData> {
        let indicators = self.model.content.indicators.iter();
        indicators.filter(|(_, i)| wanted(i)).filter_map(|(id, _)| self.indicator(id)).collect()
    }

    /// An indicator.
    pub fn indicator(&self, id: &str) -> Option<IndicatorData> {
        let indicator = self.model.content.indicators.get(id)?;
        let state = self.model.derived.indicators.get(id)?;
        let entity = EntityId::new(Indicator::KIND, id);
        Some(IndicatorData {
            id: id.to_owned(),
            code: indicator.code.clone(),
            title: self.title(&entity),
            unit: self.text(&entity, "unit"),
            source: self.text(&entity, "source"),
            rating: state.rating,
            baseline: self.dated(&entity, "baseline")?,
            last: self.dated(&entity, "last"),
            current: self.dated(&entity, "current"),
            target: self.dated(&entity, "target")?,
            difference: self.fact(&entity, "difference"),
            change: self.fact(&entity, "change"),
            planned: self.fact(&entity, "planned"),
            way_covered: self.fact(&entity, "way-covered"),
            way_planned: self.fact(&entity, "way-planned"),
            trend: state.trend.map(Trend::from),
            series: self.series(&entity, indicator, state),
            explanation: self.explanation(&entity, state.rating),
            legends: self.legends(state),
        })
    }

    /// What this indicator is the first to have.
    fn legends(&self, state: &IndicatorState) -> Vec<Legend> {
        let has = |legend: &Legend| match legend {
            Legend::Way => true,
            Legend::Course => state.series.len() > 1,
            Legend::Change => state.change.is_some(),
        };
        let all = [Legend::Way, Legend::Course, Legend::Change].into_iter();
        all.filter(has).filter(|legend| self.is_first(*legend)).collect()
    }

    /// A value and its period, if the indicator has them.
    fn dated(&self, entity: &EntityId, name: &str) -> Option<PeriodFact> {
        Some(PeriodFact {
            period: self.fact(entity, &format!("{name}-period"))?,
            value: self.fact(entity, name)?,
        })
    }

    /// All values up to the reporting date, oldest first.
    fn series(&self, entity: &EntityId, indicator: &Indicator, state: &IndicatorState) -> Vec<PeriodFact> {
        let point = |&(period, number)| {
            let value = of_indicator(indicator, number);
            self.period_fact(entity, &format!("series-{period}"), period, value)
        };
        state.series.iter().map(point).collect()
    }

    /// The reporting date.
    pub fn as_of(&self) -> jiff::civil::Date {
        self.model.content.report.as_ref().map_or(jiff::civil::Date::MAX, |report| report.as_of.0)
    }
}

impl From<std::cmp::Ordering> for Trend {
    fn from(ordering: std::cmp::Ordering) -> Self {
        match ordering {
            std::cmp::Ordering::Greater => Self::Better,
            std::cmp::Ordering::Equal => Self::Same,
            std::cmp::Ordering::Less => Self::Worse,
        }
    }
}
