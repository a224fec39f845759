//! Measures, work packages and what explains their rating, as data.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, IndicatorData, NameData, SpanData, Text};
use crate::model::content::Rating;

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
    /// The day on which it is expected now, if that is another than planned.
    pub expected: Option<Fact>,
    /// Whether it was due on the reporting date and not reached.
    pub overdue: bool,
}

/// A measure or a work package.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct WorkData {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Title.
    pub title: Text,
    /// What is done in it.
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
}

/// A measure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MeasureData {
    /// What it has in common with a work package.
    #[serde(flatten)]
    pub work: WorkData,
    /// Its output indicators.
    pub indicators: Vec<IndicatorData>,
}
