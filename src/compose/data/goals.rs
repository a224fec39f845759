//! Policy fields and goals as data.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, IndicatorData, MeasureData, NameData, Text};

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
    /// How many of the goals below it are measured, where that is not all of them.
    pub measured: Option<MeasuredData>,
    /// Its measures.
    pub measures: Vec<MeasureData>,
    /// Its outcome indicators.
    pub indicators: Vec<IndicatorData>,
    /// Its sub-goals.
    pub goals: Vec<Self>,
}

/// How many of the goals below a goal are measured.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MeasuredData {
    /// Those whose way is known.
    pub measured: Fact,
    /// All directly below it.
    pub all: Fact,
}
