//! What came of a consultation: the votes, and how the body is said to have agreed.

use super::{Context, Problem};
use crate::diagnostic::{Check, Message};
use crate::id::EntityId;
use crate::model::content::{Consultation, Manner, Role, StepResult, Votes};

/// The result of a step; `path` leads to the step.
pub(super) fn check(context: &mut Context<'_>, paper: &EntityId, path: &[&str; 4], step: &Consultation) {
    let Some(result) = step.result else { return };
    let [sides, lang, consultations, at] = *path;
    let below = |field| [sides, lang, consultations, at, field];
    if step.date.is_none() {
        let message = Message::new("missing-field-held").arg("body", step.body.id());
        let hint = Message::new("missing-field-held-hint");
        let problem = context.found(Check::MissingField, message, hint, paper, &below("result"));
        context.report(problem);
    }
    if result.outcome.recommends() && matches!(step.role, Role::Decision | Role::Adoption) {
        let message = Message::new("wrong-type-recommended").arg("role", step.role.name());
        let hint = Message::new("wrong-type-recommended-hint");
        let problem = context.found(Check::WrongType, message, hint, paper, &below("result"));
        let problem = context.with(problem, paper, &below("role"), "label-role-here");
        context.report(problem);
    }
    if let Some(votes) = result.votes {
        members(context, paper, &below("result"), step, votes);
        agreed(context, paper, &below("result"), result, votes);
    }
}

/// No more members voted than the body has.
fn members(context: &mut Context<'_>, paper: &EntityId, path: &[&str; 5], step: &Consultation, votes: Votes) {
    let Some(body) = context.content.bodies.get(step.body.id()) else { return };
    let Some(members) = body.members.map(u64::from).filter(|members| votes.present() > *members) else {
        return;
    };
    let arguments = |message: Message| {
        message
            .arg("votes", votes.present().to_string())
            .arg("members", members.to_string())
            .arg("difference", (votes.present() - members).to_string())
    };
    let message = arguments(Message::new("sum-mismatch-votes"));
    let hint = arguments(Message::new("sum-mismatch-votes-hint"));
    let problem = within(context, paper, path, "votes", message, hint);
    let problem = context.with(problem, &step.body.entity(), &["members"], "label-members-here");
    context.report(problem);
}

/// The votes bear out what is said to have come of them.
fn agreed(context: &mut Context<'_>, paper: &EntityId, path: &[&str; 5], result: StepResult, votes: Votes) {
    let arguments = |id| {
        Message::new(id).arg("for", votes.in_favour.to_string()).arg("against", votes.against.to_string())
    };
    // More than half need not be enough, so that a proposal may fail with more votes for it than against.
    let contradicted = result.outcome.agrees() && votes.in_favour <= votes.against;
    if contradicted {
        let message = arguments("sum-mismatch-outcome").arg("outcome", result.outcome.name());
        let hint = Message::new("sum-mismatch-outcome-hint");
        let problem = within(context, paper, path, "votes", message, hint);
        let problem = context.with(problem, paper, &deeper(path, "outcome"), "label-outcome-here");
        context.report(problem);
    }
    let divided = votes.in_favour > 0 && votes.against > 0;
    if divided && result.manner == Some(Manner::Unanimous) {
        let message = arguments("sum-mismatch-unanimous");
        let hint = Message::new("sum-mismatch-unanimous-hint");
        let problem = within(context, paper, path, "manner", message, hint);
        let problem = context.with(problem, paper, &deeper(path, "votes"), "label-votes-here");
        context.report(problem);
    }
}

fn deeper<'p>(path: &[&'p str; 5], field: &'p str) -> [&'p str; 6] {
    let [a, b, c, d, e] = *path;
    [a, b, c, d, e, field]
}

fn within(
    context: &Context<'_>,
    paper: &EntityId,
    path: &[&str; 5],
    field: &str,
    message: Message,
    hint: Message,
) -> Problem {
    context.found(Check::SumMismatch, message, hint, paper, &deeper(path, field))
}

#[cfg(test)]
mod tests {
    use super::super::tests::all;

    fn paper(role: &str, step: &str) -> String {
        // Who decides has something to decide.
        let decision = if role == "decision" { "    decision: {point: {}}\n" } else { "" };
        format!(
            "bodies: {{council: {{organization: o, members: 17, names: [{{value: Rat, lang: de}}]}}}}
papers:
  p:
    sections: {{}}
{decision}    sides:
      nl: {{profile: almelo, number: '1', date: 2024-09-03}}
      de: {{profile: muenster, number: '1', date: 2024-08-28,
        consultations: [{{body: council, role: {role}, {step}}}]}}
"
        )
    }

    #[test]
    fn votes() {
        for (role, step, expected) in [
            ("preparation", "date: 2024-09-11, result: recommended", &[][..]),
            ("preparation", "result: recommended", &["missing-field-held"]),
            ("decision", "date: 2024-09-11, result: recommended", &["wrong-type-recommended"]),
            (
                "decision",
                "date: 2024-09-11, result: {outcome: unchanged, votes: {for: 10, against: 2, abstained: 5}}",
                &[],
            ),
            (
                "decision",
                "date: 2024-09-11, result: {outcome: unchanged, votes: {for: 10, against: 2, abstained: 5, excluded: 1}}",
                &["sum-mismatch-votes"],
            ),
            (
                "decision",
                "date: 2024-09-11, result: {outcome: unchanged, votes: {for: 8, against: 9}}",
                &["sum-mismatch-outcome"],
            ),
            ("decision", "date: 2024-09-11, result: {outcome: rejected, votes: {for: 8, against: 8}}", &[]),
            (
                "decision",
                "date: 2024-09-11, result: {outcome: unchanged, manner: unanimous, votes: {for: 8, against: 1}}",
                &["sum-mismatch-unanimous"],
            ),
            (
                "decision",
                "date: 2024-09-11, result: {outcome: unchanged, manner: unanimous, votes: {for: 8, abstained: 1}}",
                &[],
            ),
        ] {
            all(&[(&paper(role, step), expected)]);
        }
    }
}
