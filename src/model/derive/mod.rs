//! Derived values, computed in one place and never stored.
//!
//! # How progress is reckoned
//!
#![doc = include_str!("rules.md")]

mod budget;
pub(crate) mod effects;
mod indicator;
mod number;
mod rollup;
pub(crate) mod tables;
mod time;
mod tree;

pub(in crate::model) use self::budget::amount;
pub(crate) use self::budget::{BudgetState, BudgetSum};
pub(crate) use self::effects::SumKind;
pub(crate) use self::indicator::IndicatorState;
pub(crate) use self::number::whole;
pub(crate) use self::rollup::RollUp;
pub(crate) use self::time::{Progress, milestone_overdue, share_passed};

use indexmap::IndexMap;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::content::{Content, Project, Rating, Report, WorkPackage};
use super::facts::{self, FactTable};
use super::origin::Origins;
use crate::id::EntityId;

/// Everything that is derived. All percentages are whole, ready to be printed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Derived {
    /// How the indicators stand, by their ids; empty without a report.
    pub indicators: IndexMap<String, IndicatorState>,
    /// Ratings of the measures of a goal and all goals below it, by id of the goal.
    pub goals: IndexMap<String, RollUp>,
    /// Ratings of the measures of a policy field, by its id.
    pub policy_fields: IndexMap<String, RollUp>,
    /// Ratings of all measures.
    pub report: RollUp,
    /// How measures and work packages stand against time.
    pub work: IndexMap<EntityId, Progress>,
    /// How the projects stand, by their ids.
    pub projects: IndexMap<String, ProjectState>,
}

/// How a project stands on the reporting date.
#[derive(Debug, Clone, Default)]
pub(crate) struct ProjectState {
    /// Its budget; none if it has no budget lines.
    pub budget: Option<BudgetState>,
    /// How many work packages have each rating, in the order of
    /// [`Rating::ALL`](super::content::Rating::ALL).
    pub work_packages: [usize; 5],
    /// How many partners it has, with the lead partner.
    pub partners: usize,
    /// The part of its term that has passed, in whole percent, 0 to 100; none without a term that ends.
    pub term_passed: Option<Decimal>,
    /// How its spending stands against the term that has passed; none without a budget or a term that ends.
    pub spending: Option<Rating>,
}

/// Derives everything from a content, and makes the table of its facts.
///
/// A pure function of the content: called once with the whole of it, and once with
/// [`visibility::public_only`](super::visibility::public_only) of it for public documents.
#[must_use]
pub(crate) fn derive(content: &Content, origins: &Origins) -> (Derived, FactTable) {
    let derived = values(content);
    let facts = facts::table(content, &derived, origins);
    (derived, facts)
}

/// Derives everything but the table of facts.
#[must_use]
pub(crate) fn values(content: &Content) -> Derived {
    let as_of = content.report.as_ref().map(|report| report.as_of.0);
    let assessed = content.report.as_ref().map(|report| indicator::assess_all(content, report));
    let assessed = assessed.unwrap_or_default();
    let ups = rollup::roll_up(content, &assessed.ways);
    Derived {
        indicators: assessed.states,
        goals: ups.goals,
        policy_fields: ups.policy_fields,
        report: ups.report,
        work: content.work().map(|(id, work)| (id, time::progress(work, as_of))).collect(),
        projects: content
            .projects
            .iter()
            .map(|(id, project)| (id.clone(), project_state(content, id, project)))
            .collect(),
    }
}

/// How one project stands.
fn project_state(content: &Content, id: &str, project: &Project) -> ProjectState {
    let report = content.report.as_ref();
    let budget = budget::of_project(content, id);
    let term_passed = term_passed(project, report.map(|report| report.as_of.0));
    let packages = content.work_packages.values().filter(|package| package.project.id() == id);
    ProjectState {
        spending: report.and_then(|report| spending(budget.as_ref()?, term_passed?, report)),
        budget,
        work_packages: count_ratings(packages),
        partners: count_partners(project),
        term_passed,
    }
}

/// The part of the term of a project that has passed on the reporting date.
fn term_passed(project: &Project, as_of: Option<Date>) -> Option<Decimal> {
    let term = project.term?;
    let (end, day) = (term.end?.0, as_of?);
    Some(share_passed(term.start.0, end, day))
}

/// Spending is rated as an indicator is: what is spent as the way covered, the term that has passed as the way planned.
fn spending(budget: &BudgetState, passed: Decimal, report: &Report) -> Option<Rating> {
    let spent = number::percent(budget.total.spent, budget.total.approved)?;
    Some(indicator::rate(spent, passed, report.limits))
}

/// How many work packages have each rating.
fn count_ratings<'a>(packages: impl Iterator<Item = &'a WorkPackage>) -> [usize; 5] {
    let mut counts = [0; 5];
    for package in packages {
        rollup::count(&mut counts, package.rating);
    }
    counts
}

/// How many different organisations are partners, the lead partner among them.
fn count_partners(project: &Project) -> usize {
    let ids: std::collections::BTreeSet<_> =
        project.lead.iter().chain(&project.partners).map(crate::id::Ref::id).collect();
    ids.len()
}
