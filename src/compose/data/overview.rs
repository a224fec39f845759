//! What a reader sees first: what needs attention, and the whole in one table.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, NameData, Text};
use crate::model::content::Rating;

/// A measure or an indicator that is at risk or off track.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AttentionData {
    /// Its id with its kind: `measure.elternkurs`.
    pub id: String,
    /// The number of a measure.
    pub number: Option<String>,
    /// Title.
    pub title: Text,
    /// Why, in a few words.
    pub reason: Option<Text>,
    /// How it stands: at risk or off track.
    pub rating: Rating,
    /// Who leads the measure, or the policy field of the indicator; short where there is a short name.
    pub lead: Option<NameData>,
    /// The last day of the measure, or the period of the target.
    pub due: Option<Fact>,
}

/// A policy field, or a goal that belongs to none, with how its measures stand.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OverviewData {
    /// Its id with its kind: `policy-field.gesundheit`.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Title.
    pub title: Text,
    /// The part of the way covered, in percent.
    pub way_covered: Option<Fact>,
    /// Its measures, in the order of the content.
    pub measures: Vec<MarkData>,
}

/// How one measure stands.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MarkData {
    /// Its id.
    pub id: String,
    /// Its number, or its title where it has none.
    pub label: Label,
    /// How it stands.
    pub rating: Rating,
}

/// What a measure is called in a few letters.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Label {
    /// The number as printed.
    Number(String),
    /// The title.
    Title(Text),
}
