//! The names of the facts that belong to the program.

use crate::id::Kind;

const REPORT: &[&str] = &[
    "period",
    "as-of",
    "measures",
    "measures-done",
    "measures-on-track",
    "measures-at-risk",
    "measures-off-track",
    "measures-not-started",
    "policy-fields",
    "goals",
    "indicators",
];
const POLICY_FIELD: &[&str] = &[
    "goals",
    "measures",
    "measures-done",
    "measures-on-track",
    "measures-at-risk",
    "measures-off-track",
    "measures-not-started",
    "way-covered",
];
const GOAL: &[&str] = &[
    "subgoals",
    "subgoals-measured",
    "measures",
    "measures-done",
    "measures-on-track",
    "measures-at-risk",
    "measures-off-track",
    "measures-not-started",
    "way-covered",
];
const WORK: &[&str] = &["start", "end", "actual-start", "actual-end", "milestones", "milestones-reached"];
const INDICATOR: &[&str] = &[
    "baseline",
    "baseline-period",
    "target",
    "target-period",
    "current",
    "current-period",
    "last",
    "last-period",
    "difference",
    "change",
    "planned",
    "way-covered",
    "way-planned",
];
const PROJECT: &[&str] = &[
    "granted",
    "approved",
    "spent",
    "remaining",
    "spending-rate",
    "share",
    "term-passed",
    "start",
    "end",
    "partners",
    "work-packages",
    "work-packages-done",
    "work-packages-on-track",
    "work-packages-at-risk",
    "work-packages-off-track",
    "work-packages-not-started",
];

const PAPER: &[&str] =
    &["expenses", "incomes", "net-costs", "investments", "investment-incomes", "net-investments"];
/// What each side says for itself, each budget by its organisation, and the sums by year.
const PAPER_FAMILIES: &[&str] = &[
    "de-",
    "nl-",
    "organization-",
    "year-",
    "expenses-",
    "incomes-",
    "net-costs-",
    "investments-",
    "investment-incomes-",
    "net-investments-",
];

/// The names of the facts that entities of a kind have one by one: `series-2024-H1`, `partner-almelo-spent`.
const fn families(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Indicator => &["series-"],
        Kind::Project => &["partner-", "funder-", "cost-"],
        Kind::Paper => PAPER_FAMILIES,
        Kind::FinancialEffect => &["amount-"],
        // Each has the names of its columns.
        Kind::Table | Kind::TableGroup | Kind::TableRow => &[""],
        _ => &[],
    }
}

/// Whether entities of a kind may have a fact of this name that is no free one.
#[must_use]
pub(crate) fn may_have(kind: Kind, name: &str) -> bool {
    names(kind).contains(&name) || families(kind).iter().any(|family| name.starts_with(family))
}

/// The names of the facts that entities of a kind have beside their free ones, whether they have a value or not.
#[must_use]
pub const fn names(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Report => REPORT,
        Kind::PolicyField => POLICY_FIELD,
        Kind::Goal => GOAL,
        Kind::Measure | Kind::WorkPackage => WORK,
        Kind::Milestone => &["due", "reached", "expected"],
        Kind::Indicator => INDICATOR,
        Kind::List => &["items"],
        Kind::ListItem | Kind::Event => &["date"],
        Kind::Population => &["period", "total", "groups"],
        Kind::PopulationGroup => &["number"],
        Kind::Project => PROJECT,
        Kind::Presentation => &["date", "slides"],
        Kind::Paper => PAPER,
        Kind::FinancialEffect => &["amount", "period", "from", "until", "total"],
        Kind::Organization
        | Kind::Body
        | Kind::Person
        | Kind::Image
        | Kind::BudgetLine
        | Kind::Risk
        | Kind::Funding
        | Kind::Table
        | Kind::TableColumn
        | Kind::TableGroup
        | Kind::TableRow
        | Kind::Document
        | Kind::DecisionPoint
        | Kind::Argument
        | Kind::Caveat
        | Kind::ImpactCheck
        | Kind::Section
        | Kind::Attachment
        | Kind::Slide => &[],
    }
}
