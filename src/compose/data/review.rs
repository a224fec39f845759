//! What the edition for those who translate and read says of the texts of a document.

use schemars::JsonSchema;
use serde::Serialize;

use crate::lang::Pair;

/// What is known of the texts of a document.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReviewData {
    /// Its texts and glossed names with what they refer to, in the order in which pages print them.
    pub units: Vec<ReviewUnit>,
}

/// What is known of a text.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReviewUnit {
    /// Its number, from 1.
    pub number: usize,
    /// Its id, as `beide translate` names it: `measure-x.text`.
    pub id: String,
    /// The label that it leaves on pages; none if it stands on none by itself, as an alternative text does.
    pub label: Option<String>,
    /// How it stands: `missing`, `new`, `stale`, `machine`, `draft`, `reviewed` or `approved`.
    pub standing: String,
    /// Of what is stale, the side that changed: `de`, `nl` or `both`.
    pub changed: Option<String>,
    /// Who accepted it last.
    pub by: Option<String>,
    /// When that was, in the notation of both sides.
    pub on: Option<Pair<String>>,
    /// Of what is stale, what the sides that changed said when they were accepted.
    pub before: Pair<Option<String>>,
    /// What it says, where no page shows it.
    pub says: Pair<Option<String>>,
    /// The facts that stand in it.
    pub facts: Vec<ReviewFact>,
    /// What a check remarks on it, in both languages.
    pub remarks: Vec<Pair<String>>,
}

/// A fact that stands in a text.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReviewFact {
    /// Its id: `indicator.wartezeit.current`.
    pub id: String,
    /// Its value in both notations.
    pub values: Pair<String>,
}
