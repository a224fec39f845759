//! Sums of budgets.

use rust_decimal::Decimal;

use super::Context;
use crate::diagnostic::{Check, Message};
use crate::id::{EntityId, Kind};
use crate::model::content::BudgetLine;
use crate::model::derive::amount;

/// How many lines of a budget are shown with a sum that is wrong.
const LINES_SHOWN: usize = 6;

/// Budget lines against what was granted, spending against what was approved.
pub(super) fn check(context: &mut Context<'_>) {
    for (id, project) in &context.content.projects {
        if let Some(granted) = project.granted {
            granted_sum(context, id, granted.0);
        }
    }
    for (id, line) in &context.content.budget {
        spending(context, id, line);
        category(context, id, line);
    }
}

/// The lines of a project add up to what it was granted; a project without lines is not broken down.
fn granted_sum(context: &mut Context<'_>, project: &str, granted: Decimal) {
    let lines = context.content.budget.iter().filter(|(_, line)| line.project.id() == project);
    let lines: Vec<_> = lines.collect();
    let add = |sum: Decimal, number: Decimal| sum.saturating_add(number);
    let sum = lines.iter().map(|(_, line)| line.approved.0).fold(Decimal::ZERO, add);
    if lines.is_empty() || sum == granted {
        return;
    }
    let entity = EntityId::new(Kind::Project, project);
    let message = Message::new("sum-mismatch-granted")
        .arg("sum", amount(sum).to_string())
        .arg("granted", amount(granted).to_string())
        .arg("lines", lines.len());
    let hint = Message::new("sum-mismatch-granted-hint")
        .arg("difference", amount(sum.saturating_sub(granted).abs()).to_string())
        .arg("side", if sum > granted { "more" } else { "less" });
    let mut problem = context.found(Check::SumMismatch, message, hint, &entity, &["granted"]);
    for (at, (id, _)) in lines.iter().enumerate() {
        let line = EntityId::new(Kind::BudgetLine, *id);
        if at < LINES_SHOWN {
            problem = context.with(problem, &line, &["approved"], "label-counted-here");
        }
        problem.doubtful |= context.doubtful.contains(&line);
    }
    context.report(problem);
}

/// A line has a category of costs if another line of its project has one: else their sums would not be whole.
fn category(context: &mut Context<'_>, id: &str, line: &BudgetLine) {
    let content = context.content;
    let named = content.budget.iter().find(|(_, it)| it.project == line.project && it.category.is_some());
    let (Some((other, _)), None) = (named, line.category) else { return };
    let entity = EntityId::new(Kind::BudgetLine, id);
    let message = Message::new("missing-field-category").arg("id", id);
    let hint = Message::new("missing-field-category-hint");
    let problem = context.found(Check::MissingField, message, hint, &entity, &[]);
    let other = EntityId::new(Kind::BudgetLine, other);
    let problem = context.with(problem, &other, &["category"], "label-category-here");
    context.report(problem);
}

/// No more is spent than was approved.
fn spending(context: &mut Context<'_>, id: &str, line: &BudgetLine) {
    if line.spent <= line.approved {
        return;
    }
    let entity = EntityId::new(Kind::BudgetLine, id);
    let message = Message::new("sum-mismatch-spent")
        .arg("spent", amount(line.spent.0).to_string())
        .arg("approved", amount(line.approved.0).to_string());
    let hint = Message::new("sum-mismatch-spent-hint");
    let problem = context.found(Check::SumMismatch, message, hint, &entity, &["spent"]);
    let problem = context.with(problem, &entity, &["approved"], "label-approved-here");
    context.report(problem);
}

#[cfg(test)]
mod tests {
    use super::super::tests::all;

    #[test]
    fn sums() {
        all(&[
            ("projects: {p: {granted: 100}}", &[]),
            (
                "{projects: {p: {granted: 100}, q: {}}, budget: {
                    a: {project: p, partner: o, funder: o, approved: 60.50, spent: 60.5},
                    b: {project: p, partner: o, funder: o, approved: 39.50, spent: 0},
                    c: {project: q, partner: o, funder: o, approved: 1, spent: 0}}}",
                &[],
            ),
            (
                "{projects: {p: {granted: 100}}, budget: {
                    a: {project: p, partner: o, funder: o, approved: 60, spent: 0}}}",
                &["sum-mismatch-granted"],
            ),
            (
                "{projects: {p: {granted: 100}}, budget: {
                    a: {project: p, partner: o, funder: o, approved: 100, spent: 100.01}}}",
                &["sum-mismatch-spent"],
            ),
        ]);
    }
}
