//! Indicators: what they belong to, their direction; weights of goals.

use rust_decimal::Decimal;

use super::Context;
use crate::diagnostic::{Check, Message};
use crate::id::{EntityId, Kind};
use crate::model::content::{Better, Indicator};

/// All indicators, and the weights of goals.
pub(super) fn check(context: &mut Context<'_>) {
    for (id, indicator) in &context.content.indicators {
        let entity = EntityId::new(Kind::Indicator, id);
        owner(context, &entity, indicator);
        level(context, &entity, indicator);
        better(context, &entity, indicator);
    }
    for (id, goal) in &context.content.goals {
        if let Some(weight) = goal.weight.filter(|weight| weight.0 <= Decimal::ZERO) {
            let entity = EntityId::new(Kind::Goal, id);
            let message = Message::new("wrong-type-weight").arg("weight", weight.0.to_string());
            let hint = Message::new("wrong-type-weight-hint");
            let problem = context.found(Check::WrongType, message, hint, &entity, &["weight"]);
            context.report(problem);
        }
    }
}

/// An indicator belongs to exactly one goal, measure or project.
fn owner(context: &mut Context<'_>, entity: &EntityId, indicator: &Indicator) {
    let owners = [
        ("goal", indicator.goal.is_some()),
        ("measure", indicator.measure.is_some()),
        ("project", indicator.project.is_some()),
    ];
    let mut owners = owners.into_iter().filter_map(|(name, there)| there.then_some(name));
    let Some(first) = owners.next() else {
        let message = Message::new("missing-field-indicator");
        let hint = Message::new("missing-field-indicator-hint");
        let problem = context.found(Check::MissingField, message, hint, entity, &[]);
        return context.report(problem);
    };
    for second in owners {
        let message = Message::new("wrong-type-indicator").arg("first", first).arg("second", second);
        let hint = Message::new("wrong-type-indicator-hint");
        let problem = context.found(Check::WrongType, message, hint, entity, &[second]);
        let problem = context.with(problem, entity, &[first], "label-first-here");
        context.report(problem);
    }
}

/// Only indicators of a project are outputs or results of a programme.
fn level(context: &mut Context<'_>, entity: &EntityId, indicator: &Indicator) {
    if indicator.level.is_some() && indicator.project.is_none() {
        let message = Message::new("wrong-type-level");
        let hint = Message::new("wrong-type-level-hint");
        let problem = context.found(Check::WrongType, message, hint, entity, &["level"]);
        context.report(problem);
    }
}

/// What is said to be better is what the target asks for.
fn better(context: &mut Context<'_>, entity: &EntityId, indicator: &Indicator) {
    let (baseline, target) = (indicator.baseline.value, indicator.target.value);
    let better = match indicator.better {
        Some(Better::Lower) if target > baseline => "lower",
        Some(Better::Higher) if target < baseline => "higher",
        _ => return,
    };
    let message = Message::new("wrong-type-better")
        .arg("better", better)
        .arg("baseline", baseline.0.to_string())
        .arg("target", target.0.to_string());
    let hint = Message::new("wrong-type-better-hint");
    let problem = context.found(Check::WrongType, message, hint, entity, &["better"]);
    let problem = context.with(problem, entity, &["target", "value"], "label-target-here");
    let problem = context.with(problem, entity, &["baseline", "value"], "label-baseline-here");
    context.report(problem);
}

#[cfg(test)]
mod tests {
    use super::super::tests::all;

    fn indicator(more: &str) -> String {
        format!(
            "indicators: {{i: {{baseline: {{period: 2023, value: 10}},
               target: {{period: 2025, value: 20}}, {more}}}}}"
        )
    }

    #[test]
    fn owners() {
        for (owners, expected) in [
            ("goal: g", &[][..]),
            ("code: RCO87", &["missing-field-indicator"]),
            ("goal: g, measure: m", &["wrong-type-indicator"]),
            ("project: p, level: result", &[]),
            ("goal: g, level: output", &["wrong-type-level"]),
            ("goal: g, measure: m, project: p", &["wrong-type-indicator", "wrong-type-indicator"]),
        ] {
            all(&[(&indicator(owners), expected)]);
        }
    }

    #[test]
    fn directions() {
        for (more, expected) in [
            ("goal: g, better: higher", &[][..]),
            ("goal: g, better: lower", &["wrong-type-better"]),
            ("goal: g, kind: percent, series: {2024: 112.5}", &[]),
        ] {
            all(&[(&indicator(more), expected)]);
        }
    }

    #[test]
    fn weights_are_positive() {
        all(&[
            ("goals: {g: {weight: 0.5}}", &[]),
            ("goals: {g: {weight: 0}}", &["wrong-type-weight"]),
            ("goals: {g: {weight: -2}}", &["wrong-type-weight"]),
        ]);
    }
}
