//! Decisions: somebody takes them, what they touch is explained once.

use std::collections::BTreeMap;

use super::Context;
use crate::diagnostic::{Check, Message};
use crate::id::{EntityId, Kind};
use crate::lang::Lang;
use crate::model::content::{CheckSubject, Paper, Role};

/// All papers.
pub(super) fn check(context: &mut Context<'_>) {
    for (id, paper) in &context.content.papers {
        let entity = EntityId::new(Kind::Paper, id);
        decided(context, &entity, paper);
        undecided(context, &entity, paper);
        points(context, &entity, paper);
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

/// Each side has something to decide, if one has.
fn points(context: &mut Context<'_>, entity: &EntityId, paper: &Paper) {
    for lang in Lang::ALL.into_iter().filter(|lang| paper.decides() && paper.points(*lang).is_empty()) {
        let message = Message::new("missing-field-side-points").arg("side", lang.code());
        let hint = Message::new("missing-field-side-points-hint").arg("side", lang.code());
        let problem = context.found(Check::MissingField, message, hint, entity, &["decision"]);
        context.report(problem);
    }
}

/// Each subject is looked at once on a side.
fn subjects(context: &mut Context<'_>, paper: &Paper) {
    let mut seen: BTreeMap<CheckSubject, Vec<(Option<Lang>, EntityId)>> = BTreeMap::new();
    for (id, check) in &paper.checks {
        let entity = EntityId::new(Kind::ImpactCheck, id);
        let of_subject = seen.entry(check.subject).or_default();
        let meets = |only: Option<Lang>| only.is_none() || check.only.is_none() || only == check.only;
        let Some((_, first)) = of_subject.iter().find(|(only, _)| meets(*only)).cloned() else {
            of_subject.push((check.only, entity));
            continue;
        };
        let message = Message::new("duplicate-id-check").arg("subject", check.subject.name());
        let hint = Message::new("duplicate-id-check-hint");
        let problem = context.found(Check::DuplicateId, message, hint, &entity, &["subject"]);
        let problem = context.with(problem, &first, &["subject"], "label-first-here");
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
            ("decision: {a: {only: de}, b: {only: nl}}", "decision", &[]),
            ("decision: {a: {only: de}}", "decision", &["missing-field-side-points"]),
            (
                "checks: {a: {subject: climate, effect: none, only: de}, b: {subject: climate, effect: none, only: nl}}",
                "report",
                &[],
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
