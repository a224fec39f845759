//! What a decision costs and brings, as a template reads it.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, NameData, Text};
use crate::model::content::{EffectKind, Nature};
use crate::model::derive::SumKind;

/// What a decision costs and brings.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EffectsData {
    /// The years in which there are amounts: the columns.
    pub years: Vec<Fact>,
    /// The amounts of each organisation, that of the side first; one group without a name if none is given.
    pub groups: Vec<EffectGroup>,
    /// The sums over all organisations, where there are several.
    pub sums: Vec<EffectSum>,
}

/// The amounts of one organisation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EffectGroup {
    /// The id of the organisation, or nothing.
    pub id: String,
    /// Whose budget it is.
    pub organization: Option<NameData>,
    /// The amounts.
    pub rows: Vec<EffectData>,
    /// Their sums, where there is more than one amount of a kind.
    pub sums: Vec<EffectSum>,
}

/// An amount, or one for each of several years.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EffectData {
    /// Its id.
    pub id: String,
    /// Whether it is spent or received: the message `effect-<kind>`, of an investment `effect-<kind>-investment`.
    pub kind: EffectKind,
    /// Which part of the budget it belongs to.
    pub nature: Nature,
    /// Whether it comes back every year.
    pub recurring: bool,
    /// The first year of what comes back.
    pub from: Option<Fact>,
    /// The last year of what comes back.
    pub until: Option<Fact>,
    /// For each of the years of the table the amount, if there is one.
    pub amounts: Vec<Option<Fact>>,
    /// For each of the years of the table whether there is an amount that is not known yet.
    pub unknown: Vec<bool>,
    /// The amounts of all years; nothing if it comes back without end.
    pub total: Option<Fact>,
    /// The number of the product or programme in the budget.
    pub product: Option<String>,
    /// The account or cost centre.
    pub account: Option<String>,
    /// What it is for.
    pub title: Option<Text>,
    /// What it is paid from.
    pub cover: Option<Text>,
    /// Why the amount is not known yet.
    pub reason: Option<Text>,
}

/// The sum of some amounts.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EffectSum {
    /// What is added up: the message `effect-sum-<kind>`.
    pub kind: SumKind,
    /// For each of the years of the table the sum, if there is one.
    pub amounts: Vec<Option<Fact>>,
    /// The sum of all years; nothing if something comes back without end.
    pub total: Option<Fact>,
}
