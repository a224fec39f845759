//! The data of a decision, as a template reads them.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, NameData, Text};
use crate::model::content::{CheckSubject, Impact};

/// A point of a decision. The points stand in the order of their numbers, whatever their depth.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PointData {
    /// Its id.
    pub id: String,
    /// Its number: `2.1`.
    pub number: String,
    /// How deep it stands; 0 at the top.
    pub depth: usize,
    /// What is decided.
    pub text: Text,
}

/// What speaks for or against a point.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReasonsData {
    /// The id of the point.
    pub id: String,
    /// The number of the point.
    pub number: String,
    /// What speaks for or against it.
    pub reasons: Vec<ReasonData>,
}

/// An argument or a caveat.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReasonData {
    /// Its id.
    pub id: String,
    /// Its number, after that of its point: `2.1`.
    pub number: String,
    /// The reason in one sentence.
    pub title: Text,
    /// What bears it out.
    pub text: Option<Text>,
}

/// What a decision does to something that must be looked at.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CheckData {
    /// Its id.
    pub id: String,
    /// What is looked at: the message `check-<subject>`.
    pub subject: CheckSubject,
    /// What the decision does to it: the message `impact-<effect>`.
    pub effect: Impact,
    /// The explanation.
    pub text: Option<Text>,
}

/// What a resolution says beside its points.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ResolutionData {
    /// The municipality whose council decides.
    pub organization: Option<NameData>,
    /// The day of the proposal.
    pub proposed: Fact,
    /// The law that it rests on.
    pub legal_basis: Option<String>,
    /// The day of the meeting.
    pub decided: Option<Fact>,
}
