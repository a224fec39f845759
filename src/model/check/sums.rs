//! Free facts that are said to be the sum of others.

use super::{Context, Problem};
use crate::diagnostic::{Check, Message};
use crate::id::EntityId;
use crate::model::content::Facts;
use crate::model::facts::sums::NoSum;
use crate::model::facts::{free_facts, sums};
use crate::model::value::WrittenFact;
use crate::suggest::similar;

/// The free facts of all entities.
pub(super) fn check(context: &mut Context<'_>) {
    for (entity, facts) in free_facts(context.content) {
        for (name, fact) in facts.iter().filter(|(_, fact)| !fact.sum.is_empty()) {
            sum(context, &entity, facts, name, fact);
        }
    }
}

fn sum(context: &mut Context<'_>, entity: &EntityId, facts: &Facts, name: &str, fact: &WrittenFact) {
    let derived = match sums::sum(facts, fact) {
        Ok(derived) => derived,
        Err(why) => {
            let problem = none(context, entity, facts, name, why);
            return context.report(problem);
        }
    };
    let Some(written) = fact.value else { return };
    if written == derived || fact.approximate || sums::is_estimate(facts, fact) {
        return;
    }
    let difference =
        derived.number().zip(written.number()).map(|(sum, written)| (sum - written, sum > written));
    let Some((difference, more)) = difference.filter(|(difference, _)| !difference.is_zero()) else { return };
    let arguments = |message: Message| {
        message
            .arg("sum", derived.to_string())
            .arg("written", written.to_string())
            .arg("difference", difference.abs().normalize().to_string())
            .arg("side", if more { "more" } else { "less" })
    };
    let message = arguments(Message::new("sum-mismatch-facts").arg("name", name));
    let hint = arguments(Message::new("sum-mismatch-facts-hint"));
    let mut problem = context.found(Check::SumMismatch, message, hint, entity, &["facts", name]);
    for part in &fact.sum {
        problem = context.with(problem, entity, &["facts", part], "label-counted-here");
    }
    context.report(problem);
}

/// Facts that cannot be added up.
fn none(context: &Context<'_>, entity: &EntityId, facts: &Facts, name: &str, why: NoSum<'_>) -> Problem {
    let path = ["facts", name, "sum"];
    let (check, message, hint) = match why {
        NoSum::Unknown(part) => {
            let hint = match similar(part, facts.keys().map(String::as_str)) {
                Some(name) => Message::new("unknown-key-similar-hint").arg("name", name),
                None => Message::new("unknown-reference-sum-hint"),
            };
            (Check::UnknownReference, Message::new("unknown-reference-sum").arg("name", part), hint)
        }
        NoSum::NotANumber(part) => (
            Check::WrongType,
            Message::new("wrong-type-sum-number").arg("name", part),
            Message::new("wrong-type-sum-number-hint"),
        ),
        NoSum::Kinds(first, second) => (
            Check::WrongType,
            Message::new("wrong-type-sum-kinds").arg("first", first).arg("second", second),
            Message::new("wrong-type-sum-kinds-hint"),
        ),
        NoSum::Circle => (
            Check::CyclicReference,
            Message::new("cyclic-reference-sum").arg("name", name),
            Message::new("cyclic-reference-sum-hint"),
        ),
    };
    context.found(check, message, hint, entity, &path)
}

#[cfg(test)]
mod tests {
    use super::super::tests::all;

    #[test]
    fn sums_of_facts() {
        for (facts, expected) in [
            ("old: 18, new: 4, all: {value: 22, sum: [old, new]}", &[][..]),
            ("old: 18, new: 4, all: {value: 23, sum: [old, new]}", &["sum-mismatch-facts"]),
            ("old: 18, new: 4, all: {sum: [old, new]}", &[]),
            ("old: {value: 18, approximate: true}, new: 4, all: {value: 20, sum: [old, new]}", &[]),
            ("old: 18, all: {value: 22, sum: [old, gnu]}", &["unknown-reference-sum"]),
            ("old: 18, new: 4 EUR, all: {sum: [old, new]}", &["wrong-type-sum-kinds"]),
            ("old: 2024-01-01, all: {sum: [old]}", &["wrong-type-sum-number"]),
            ("old: {sum: [all]}, all: {sum: [old]}", &["cyclic-reference-sum", "cyclic-reference-sum"]),
        ] {
            all(&[(&format!("goals: {{a: {{facts: {{{facts}}}}}}}"), expected)]);
        }
    }
}
