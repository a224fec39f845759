//! Indicators as data.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Explanation, Fact, PeriodFact, Text};
use crate::model::content::Rating;

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
    /// What exactly is measured.
    pub description: Option<Text>,
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
