//! Decisions: somebody takes them, their amounts have no sign, what they touch is explained once.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Context;
use crate::diagnostic::{Check, Message};
use crate::id::{EntityId, Kind};
use crate::model::content::{CheckSubject, Paper, Role};

/// All papers.
pub(super) fn check(context: &mut Context<'_>) {
    for (id, paper) in &context.content.papers {
        decided(context, &EntityId::new(Kind::Paper, id), paper);
        undecided(context, &EntityId::new(Kind::Paper, id), paper);
        amounts(context, paper);
        subjects(context, paper);
    }
}

/// What is to be decided is decided by a body of each side that has a sequence at all.
fn decided(context: &mut Context<'_>, entity: &EntityId, paper: &Paper) {
    for (lang, side) in paper.sides.iter().filter(|_| paper.decides()) {
        if side.consultations.is_empty() || side.consultations.iter().any(|step| step.role == Role::Decision)
        {
            continue;
        }
        let message = Message::new("missing-field-decision").arg("side", lang.code());
        let hint = Message::new("missing-field-decision-hint");
        let path = ["sides", lang.code(), "consultations"];
        let problem = context.found(Check::MissingField, message, hint, entity, &path);
        context.report(problem);
    }
}

/// Where there is nothing to decide, no body decides.
fn undecided(context: &mut Context<'_>, entity: &EntityId, paper: &Paper) {
    for (lang, side) in paper.sides.iter().filter(|_| !paper.decides()) {
        for (at, step) in side.consultations.iter().enumerate().filter(|(_, it)| it.role == Role::Decision) {
            let message = Message::new("missing-field-points").arg("body", step.body.id());
            let hint = Message::new("missing-field-points-hint");
            let key = at.to_string();
            let path = ["sides", lang.code(), "consultations", key.as_str(), "role"];
            let problem = context.found(Check::MissingField, message, hint, entity, &path).warning();
            context.report(problem);
        }
    }
}

/// Whether an amount is spent or received says its kind, not its sign.
fn amounts(context: &mut Context<'_>, paper: &Paper) {
    for (id, effect) in &paper.financial_effects {
        if effect.amount.0 > Decimal::ZERO {
            continue;
        }
        let entity = EntityId::new(Kind::FinancialEffect, id);
        let message = Message::new("wrong-type-effect").arg("amount", effect.amount.0.to_string());
        let hint = Message::new("wrong-type-effect-hint");
        let problem = context.found(Check::WrongType, message, hint, &entity, &["amount"]);
        context.report(problem);
    }
}

/// Each subject is looked at once.
fn subjects(context: &mut Context<'_>, paper: &Paper) {
    let mut seen: BTreeMap<CheckSubject, EntityId> = BTreeMap::new();
    for (id, check) in &paper.checks {
        let entity = EntityId::new(Kind::ImpactCheck, id);
        let Some(first) = seen.get(&check.subject) else {
            seen.insert(check.subject, entity);
            continue;
        };
        let message = Message::new("duplicate-id-check").arg("subject", check.subject.name());
        let hint = Message::new("duplicate-id-check-hint");
        let problem = context.found(Check::DuplicateId, message, hint, &entity, &["subject"]);
        let problem = context.with(problem, first, &["subject"], "label-first-here");
        context.report(problem);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::all;

    fn paper(rest: &str, role: &str) -> String {
        format!(
            "bodies: {{council: {{organization: o, names: [{{value: Rat, lang: de}}]}}}}
papers:
  p:
    sections: {{}}
    sides:
      nl: {{profile: almelo, number: '1', date: 2024-09-03}}
      de:
        profile: muenster
        number: '1'
        date: 2024-09-03
        consultations: [{{date: 2024-09-11, body: council, role: {role}}}]
    {rest}
"
        )
    }

    #[test]
    fn decisions() {
        for (rest, role, expected) in [
            ("decision: {a: {}}", "decision", &[][..]),
            ("decision: {a: {}}", "preparation", &["missing-field-decision"]),
            ("decision: {}", "preparation", &[]),
            ("financial_effects: {a: {period: 2025, kind: expense, amount: 5}}", "report", &[]),
            (
                "financial_effects: {a: {period: 2025, kind: income, amount: -5}}",
                "report",
                &["wrong-type-effect"],
            ),
            (
                "checks: {a: {subject: climate, effect: none}, b: {subject: climate, effect: none}}",
                "report",
                &["duplicate-id-check"],
            ),
            (
                "checks: {a: {subject: climate, effect: none}, b: {subject: staff, effect: none}}",
                "report",
                &[],
            ),
        ] {
            all(&[(&paper(rest, role), expected)]);
        }
    }
}
