//! The data of goals, measures, indicators and lists, which several templates show.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, NameData, PeriodFact, SpanData, Text};
use crate::model::content::Rating;

/// A policy field.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PolicyFieldData {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Title.
    pub title: Text,
    /// Description.
    pub description: Option<Text>,
    /// Who leads it.
    pub lead: Option<NameData>,
    /// Its goals.
    pub goals: Vec<GoalData>,
}

/// A goal.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GoalData {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Title.
    pub title: Text,
    /// Description.
    pub description: Option<Text>,
    /// The part of the way covered, in percent, weighted over its indicators and sub-goals.
    pub way_covered: Option<Fact>,
    /// Its measures.
    pub measures: Vec<MeasureData>,
    /// Its outcome indicators.
    pub indicators: Vec<IndicatorData>,
    /// Its sub-goals.
    pub goals: Vec<Self>,
}

/// Cause, consequence, correction.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Explanation {
    /// Why.
    pub cause: Option<Text>,
    /// What follows.
    pub consequence: Option<Text>,
    /// What is done.
    pub correction: Option<Text>,
}

/// A milestone.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MilestoneData {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: Text,
    /// The day by which it is planned.
    pub due: Fact,
    /// The day on which it was reached.
    pub reached: Option<Fact>,
    /// Whether it was due on the reporting date and not reached.
    pub overdue: bool,
}

/// A measure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MeasureData {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Title.
    pub title: Text,
    /// Description.
    pub description: Option<Text>,
    /// Who is responsible.
    pub lead: Option<NameData>,
    /// How it stands.
    pub rating: Rating,
    /// Planned.
    pub plan: Option<SpanData>,
    /// Carried out.
    pub actual: Option<SpanData>,
    /// Whether its planned end has passed and it is not done.
    pub overdue: bool,
    /// Its milestones.
    pub milestones: Vec<MilestoneData>,
    /// At risk and off track: why, what follows, what is done.
    pub explanation: Option<Explanation>,
    /// Its output indicators.
    pub indicators: Vec<IndicatorData>,
}

/// Where an indicator moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Trend {
    /// Towards the target.
    Better,
    /// Not at all.
    Same,
    /// Away from the target.
    Worse,
}

/// An indicator.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct IndicatorData {
    /// Its id.
    pub id: String,
    /// Its code in the programme.
    pub code: Option<String>,
    /// Title.
    pub title: Text,
    /// The noun of its unit.
    pub unit: Option<Text>,
    /// Where the values come from.
    pub source: Option<Text>,
    /// How it stands.
    pub rating: Rating,
    /// Where it started.
    pub baseline: PeriodFact,
    /// The value before the current one.
    pub last: Option<PeriodFact>,
    /// The latest value up to the reporting date; none if there is no value yet.
    pub current: Option<PeriodFact>,
    /// Where it should arrive.
    pub target: PeriodFact,
    /// How much is missing from the current value to the target.
    pub difference: Option<Fact>,
    /// How much came since the value before.
    pub change: Option<Fact>,
    /// The value planned for the reporting date.
    pub planned: Option<Fact>,
    /// The part of the way from baseline to target that is covered, in percent.
    pub way_covered: Option<Fact>,
    /// The part of the way that was planned for the reporting date, in percent.
    pub way_planned: Option<Fact>,
    /// Where it moves.
    pub trend: Option<Trend>,
    /// All values up to the reporting date, oldest first.
    pub series: Vec<PeriodFact>,
    /// At risk and off track: why, what follows, what is done.
    pub explanation: Option<Explanation>,
    /// What is explained with the first indicator that has it, and not again.
    pub legends: Vec<Legend>,
}

/// What of the drawings and columns of indicators is explained once in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Legend {
    /// The bar of the way to the target.
    Way,
    /// The line of all values.
    Course,
    /// What came since the value before.
    Change,
}

/// A list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ListData {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: Text,
    /// Description.
    pub description: Option<Text>,
    /// Its items.
    pub items: Vec<ListItemData>,
}

/// An item of a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ListItemData {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Title.
    pub title: Text,
    /// Text.
    pub text: Option<Text>,
    /// How it stands.
    pub rating: Option<Rating>,
    /// The day that belongs to it.
    pub date: Option<Fact>,
    /// Whether it leads the others.
    pub leads: bool,
}
