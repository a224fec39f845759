//! Dates and periods in their order.

use jiff::civil::Date;

use super::{Context, the_report};
use crate::diagnostic::{Check, Message};
use crate::id::{EntityId, Kind};
use crate::model::content::{Span, Work};
use crate::model::value::Period;

/// Spans, milestones, series, events.
pub(super) fn check(context: &mut Context<'_>) {
    let content = context.content;
    for (entity, of) in content.work() {
        work(context, &entity, of);
    }
    for (id, project) in &content.projects {
        span(context, &EntityId::new(Kind::Project, id), "term", project.term);
    }
    for id in content.indicators.keys() {
        indicator(context, id);
    }
    events(context);
}

/// A measure or work package.
fn work(context: &mut Context<'_>, entity: &EntityId, work: Work<'_>) {
    let Work { plan, actual, milestones, .. } = work;
    span(context, entity, "plan", plan);
    span(context, entity, "actual", actual);
    if let Some(actual) = actual {
        not_after_as_of(context, entity, &["actual", "start"], actual.start.0);
        if let Some(end) = actual.end {
            not_after_as_of(context, entity, &["actual", "end"], end.0);
        }
    }
    for (id, milestone) in milestones {
        let inner = EntityId::new(Kind::Milestone, id);
        if let Some(reached) = milestone.reached {
            not_after_as_of(context, &inner, &["reached"], reached.0);
        }
        within_plan(context, entity, plan, &inner, milestone.due.0);
    }
}

/// The end of a span is not before its start.
fn span(context: &mut Context<'_>, entity: &EntityId, key: &str, span: Option<Span>) {
    let Some((start, end)) = span.and_then(|span| Some((span.start.0, span.end?.0))) else { return };
    if end < start {
        let message =
            Message::new("date-order-span").arg("start", start.to_string()).arg("end", end.to_string());
        let hint = Message::new("date-order-span-hint");
        let problem = context.found(Check::DateOrder, message, hint, entity, &[key, "end"]);
        let problem = context.with(problem, entity, &[key, "start"], "label-start-here");
        context.report(problem);
    }
}

/// What has happened has happened by the reporting date.
fn not_after_as_of(context: &mut Context<'_>, entity: &EntityId, path: &[&str], date: Date) {
    let Some(as_of) = context.as_of().filter(|as_of| date > *as_of) else { return };
    let message =
        Message::new("date-order-after-as-of").arg("date", date.to_string()).arg("as-of", as_of.to_string());
    let hint = Message::new("date-order-after-as-of-hint");
    let problem = context.found(Check::DateOrder, message, hint, entity, path);
    let problem = context.with(problem, &the_report(), &["as_of"], "label-as-of-here");
    context.report(problem);
}

/// A milestone should be planned within the plan of what it belongs to.
fn within_plan(
    context: &mut Context<'_>,
    owner: &EntityId,
    plan: Option<Span>,
    entity: &EntityId,
    due: Date,
) {
    let in_order = |plan: &Span| plan.end.is_none_or(|end| plan.start <= end);
    let Some(plan) = plan.filter(in_order) else { return };
    let (side, label, limit) = match plan.end {
        Some(end) if due > end.0 => ("end", "label-end-here", end.0),
        _ if due < plan.start.0 => ("start", "label-start-here", plan.start.0),
        _ => return,
    };
    let message = Message::new("date-order-milestone")
        .arg("due", due.to_string())
        .arg("side", side)
        .arg("limit", limit.to_string());
    let hint = Message::new("date-order-milestone-hint");
    let problem = context.found(Check::DateOrder, message, hint, entity, &["due"]);
    let problem = context.with(problem, owner, &["plan", side], label);
    context.report(problem.warning());
}

/// The target lies after the baseline, the plan between them, and no periods of the series overlap.
fn indicator(context: &mut Context<'_>, id: &str) {
    let Some(indicator) = context.content.indicators.get(id) else { return };
    let entity = EntityId::new(Kind::Indicator, id);
    let (baseline, target) = (indicator.baseline.period, indicator.target.period);
    let ends =
        |message: Message| message.arg("baseline", baseline.to_string()).arg("target", target.to_string());
    if target.end() <= baseline.end() {
        let message = ends(Message::new("date-order-target"));
        let hint = Message::new("date-order-target-hint");
        let problem = context.found(Check::DateOrder, message, hint, &entity, &["target", "period"]);
        let problem = context.with(problem, &entity, &["baseline", "period"], "label-baseline-here");
        context.report(problem);
    } else {
        for period in indicator.plan.keys() {
            if (baseline.end()..=target.end()).contains(&period.end()) {
                continue;
            }
            let key = period.to_string();
            let message = ends(Message::new("date-order-plan").arg("period", key.as_str()));
            let hint = Message::new("date-order-plan-hint");
            let problem = context.found(Check::DateOrder, message, hint, &entity, &["plan", &key]);
            context.report(problem);
        }
    }
    overlapping(context, &entity, "series", indicator.series.keys());
    overlapping(context, &entity, "plan", indicator.plan.keys());
}

/// Periods of one series do not overlap, or nobody could say which value is the later one.
fn overlapping<'a>(
    context: &mut Context<'_>,
    entity: &EntityId,
    field: &str,
    periods: impl Iterator<Item = &'a Period>,
) {
    let mut periods: Vec<_> = periods.copied().collect();
    periods.sort();
    for pair in periods.windows(2) {
        let [first, second] = pair else { continue };
        if second.start() > first.end() {
            continue;
        }
        let (first, second) = (first.to_string(), second.to_string());
        let message =
            Message::new("date-order-series").arg("first", first.as_str()).arg("second", second.as_str());
        let hint = Message::new("date-order-series-hint");
        let problem = context.found(Check::DateOrder, message, hint, entity, &[field, &second]);
        let problem = context.with(problem, entity, &[field, &first], "label-first-here");
        context.report(problem);
    }
}

/// An event has a date or a period, not both.
fn events(context: &mut Context<'_>) {
    for (id, event) in &context.content.events {
        let entity = EntityId::new(Kind::Event, id);
        match (event.date, event.period) {
            (Some(_), Some(_)) => {
                let message = Message::new("wrong-type-event");
                let hint = Message::new("wrong-type-event-hint");
                let problem = context.found(Check::WrongType, message, hint, &entity, &["period"]);
                let problem = context.with(problem, &entity, &["date"], "label-first-here");
                context.report(problem);
            }
            (None, None) => {
                let message = Message::new("missing-field-event");
                let hint = Message::new("missing-field-event-hint");
                let problem = context.found(Check::MissingField, message, hint, &entity, &[]);
                context.report(problem);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{all, diagnostics};
    use crate::diagnostic::Severity;

    #[test]
    fn spans() {
        all(&[
            ("measures: {m: {goal: g, rating: done, plan: {start: 2024-01-01, end: 2024-01-01}}}", &[]),
            (
                "measures: {m: {goal: g, rating: done, plan: {start: 2024-01-02, end: 2024-01-01}}}",
                &["date-order-span"],
            ),
            ("projects: {p: {term: {start: 2024-01-01}}}", &[]),
            ("projects: {p: {term: {start: 2024-01-01, end: 2023-12-31}}}", &["date-order-span"]),
            (
                "work_packages: {w: {project: p, rating: done, actual: {start: 2024-01-01, end: 2023-12-31}}}",
                &["date-order-span"],
            ),
        ]);
    }

    #[test]
    fn what_happened_has_happened() {
        all(&[
            ("measures: {m: {goal: g, rating: done, actual: {start: 2024-01-01, end: 2024-06-30}}}", &[]),
            (
                "measures: {m: {goal: g, rating: done, actual: {start: 2024-01-01, end: 2024-07-01}}}",
                &["date-order-after-as-of"],
            ),
            (
                "measures: {m: {goal: g, rating: done, milestones: {s: {due: 2024-01-01, reached: 2024-07-01}}}}",
                &["date-order-after-as-of"],
            ),
            ("measures: {m: {goal: g, rating: done, plan: {start: 2025-01-01, end: 2026-01-01}}}", &[]),
        ]);
    }

    #[test]
    fn milestones_outside_the_plan_are_warnings() {
        let measure = |due: &str| {
            format!(
                "measures: {{m: {{goal: g, rating: done, plan: {{start: 2024-01-01, end: 2024-12-31}},
                   milestones: {{s: {{due: {due}}}}}}}}}"
            )
        };
        for (due, problems) in [("2024-01-01", 0), ("2024-12-31", 0), ("2023-12-31", 1), ("2025-01-01", 1)] {
            let found = diagnostics(&measure(due));
            assert_eq!(found.0.len(), problems, "{due}");
            assert!(found.0.iter().all(|problem| problem.severity == Severity::Warning));
        }
    }

    #[test]
    fn indicators_run_from_baseline_to_target() {
        let indicator = |baseline: &str, target: &str, more: &str| {
            format!(
                "indicators: {{i: {{goal: g, baseline: {{period: {baseline}, value: 1}},
                   target: {{period: {target}, value: 2}}{more}}}}}"
            )
        };
        for (baseline, target, more, expected) in [
            ("2023", "2024", "", &[][..]),
            ("2024", "2023", "", &["date-order-target"]),
            ("2024", "2024-H2", "", &["date-order-target"]),
            ("2022", "2024", ", plan: {2023: 1}", &[]),
            ("2022", "2024", ", plan: {2022: 1, 2024: 2}", &[]),
            ("2022", "2024", ", plan: {2021: 1, 2025: 1}", &["date-order-plan", "date-order-plan"]),
            ("2022", "2025", ", series: {2022: 1, 2023-H1: 1, 2023-H2: 1, 2024-Q1: 1}", &[]),
            ("2022", "2025", ", series: {2023: 1, 2023-H2: 1}", &["date-order-series"]),
            ("2022", "2025", ", series: {2024-05: 1, 2024-Q2: 1}", &["date-order-series"]),
        ] {
            all(&[(&indicator(baseline, target, more), expected)]);
        }
    }

    #[test]
    fn events_have_one_time() {
        all(&[
            ("events: {e: {date: 2005-01-01}}", &[]),
            ("events: {e: {period: 2005}}", &[]),
            ("events: {e: {date: 2005-01-01, period: 2005}}", &["wrong-type-event"]),
            ("events: {e: {}}", &["missing-field-event"]),
        ]);
    }
}
