//! The data of a briefing on a project.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Explanation, Fact, ImageData, IndicatorData, NameData, SpanData, Text, WorkData};
use crate::model::content::{CostCategory, Level, Rating};

/// A briefing on a project.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BriefingData {
    /// The title of the project.
    pub title: Text,
    /// Its number with the funder.
    pub number: Option<String>,
    /// The funding programme.
    pub programme: Option<Text>,
    /// The priority of the programme.
    pub priority: Option<Text>,
    /// From when until when it runs.
    pub term: Option<SpanData>,
    /// The part of the term that has passed on the reporting date, in percent.
    pub term_passed: Option<Fact>,
    /// The lead partner.
    pub lead: Option<NameData>,
    /// The other partners.
    pub partners: Vec<NameData>,
    /// The summary.
    pub summary: Option<Text>,
    /// Its work packages.
    pub work_packages: Vec<WorkData>,
    /// Its output indicators.
    pub indicators: Vec<IndicatorData>,
    /// Its result indicators.
    pub results: Vec<IndicatorData>,
    /// Its budget.
    pub budget: Option<BudgetData>,
    /// How its spending stands against the term that has passed.
    pub spending: Option<SpendingData>,
    /// The next period.
    pub next: Option<Text>,
    /// Its risks.
    pub risks: Vec<RiskData>,
    /// What was done to make it known.
    pub communication: Option<Text>,
}

/// How the spending of a project stands.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SpendingData {
    /// Its rating.
    pub rating: Rating,
    /// At risk and off track: why, what follows, what is done.
    pub explanation: Option<Explanation>,
}

/// A risk of a project.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RiskData {
    /// Its id.
    pub id: String,
    /// What may happen.
    pub title: Text,
    /// How likely it is: the message `level-<level>`.
    pub likelihood: Level,
    /// How much it would harm: the message `level-<level>`.
    pub impact: Level,
    /// Who deals with it.
    pub lead: Option<NameData>,
    /// What is done about it.
    pub correction: Option<Text>,
}

/// The budget of a project.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BudgetData {
    /// Per partner.
    pub partners: Vec<BudgetRow>,
    /// Per funder.
    pub funders: Vec<BudgetRow>,
    /// Per category of costs; empty where they are not named.
    pub categories: Vec<BudgetRow>,
    /// All together.
    pub total: BudgetRow,
}

/// A row of a budget.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BudgetRow {
    /// Whose; none for the total and for a category.
    pub name: Option<NameData>,
    /// Whether this is what a partner pays itself: the message `budget-own` with the name.
    pub own: bool,
    /// The category of costs: the message `cost-<category>`.
    pub category: Option<CostCategory>,
    /// Approved.
    pub approved: Fact,
    /// Spent until the reporting date.
    pub spent: Fact,
    /// Left.
    pub remaining: Fact,
    /// Spent, in percent of approved.
    pub spending_rate: Fact,
    /// Approved, in percent of the total.
    pub share: Fact,
}

/// Publicity of a funded project.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PublicityData {
    /// Whether the emblem and the statement of the European Union appear.
    pub european_union: bool,
    /// The other funders, in their own language.
    pub funders: Vec<NameData>,
    /// The logos of the programmes.
    pub logos: Vec<ImageData>,
}
