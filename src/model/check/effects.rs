//! Financial effects: each has its time and its amount once, no amount has a sign, totals add up.

use rust_decimal::Decimal;

use super::{Context, Problem};
use crate::diagnostic::{Check, Message};
use crate::id::{EntityId, Kind};
use crate::model::content::FinancialEffect;
use crate::model::derive::{amount, effects};

/// The effects of all papers.
pub(super) fn check(context: &mut Context<'_>) {
    for paper in context.content.papers.values() {
        for (id, effect) in &paper.financial_effects {
            let entity = EntityId::new(Kind::FinancialEffect, id);
            times(context, &entity, effect);
            given(context, &entity, effect);
            signs(context, &entity, effect);
            total(context, &entity, effect);
        }
    }
}

/// Says when it falls due, in one of the three ways.
fn times(context: &mut Context<'_>, entity: &EntityId, effect: &FinancialEffect) {
    let ways = [
        ("period", effect.period.is_some()),
        ("from", effect.from.is_some()),
        ("amounts", !effect.amounts.is_empty()),
    ];
    let given: Vec<&str> = ways.into_iter().filter(|(_, given)| *given).map(|(name, _)| name).collect();
    match given.as_slice() {
        [] => {
            let message = Message::new("missing-field-effect-time");
            let hint = Message::new("missing-field-effect-time-hint");
            let problem = context.found(Check::MissingField, message, hint, entity, &[]);
            context.report(problem);
        }
        [_] => {}
        [first, second, ..] => {
            let problem = twice(context, entity, first, second);
            context.report(problem);
        }
    }
    let start = effect.from.or(effect.period);
    let Some((start, until)) = start.zip(effect.until).filter(|(start, until)| until < start) else { return };
    let message =
        Message::new("date-order-span").arg("start", start.to_string()).arg("end", until.to_string());
    let hint = Message::new("date-order-span-hint");
    let problem = context.found(Check::DateOrder, message, hint, entity, &["until"]);
    let field = if effect.from.is_some() { "from" } else { "period" };
    let problem = context.with(problem, entity, &[field], "label-start-here");
    context.report(problem);
}

/// Two fields of which only one can hold.
fn twice(context: &Context<'_>, entity: &EntityId, first: &str, second: &str) -> Problem {
    let arguments = |message: Message| message.arg("first", first).arg("second", second);
    let message = arguments(Message::new("wrong-type-effect-twice"));
    let hint = arguments(Message::new("wrong-type-effect-twice-hint"));
    let problem = context.found(Check::WrongType, message, hint, entity, &[second]);
    context.with(problem, entity, &[first], "label-first-here")
}

/// Says how much, or that it is not known.
fn given(context: &mut Context<'_>, entity: &EntityId, effect: &FinancialEffect) {
    let several = !effect.amounts.is_empty();
    let problem = if effect.amount.is_some() && several {
        twice(context, entity, "amount", "amounts")
    } else if effect.unknown && (effect.amount.is_some() || several) {
        twice(context, entity, if several { "amounts" } else { "amount" }, "unknown")
    } else if effect.amount.is_none() && !several && !effect.unknown {
        let message = Message::new("missing-field-effect-amount");
        let hint = Message::new("missing-field-effect-amount-hint");
        context.found(Check::MissingField, message, hint, entity, &[])
    } else {
        return;
    };
    context.report(problem);
}

/// Whether an amount is spent or received says its kind, not its sign.
fn signs(context: &mut Context<'_>, entity: &EntityId, effect: &FinancialEffect) {
    let one = effect.amount.map(|amount| (vec!["amount".to_owned()], amount));
    let years = effect.amounts.iter();
    let several = years.map(|(year, amount)| (vec!["amounts".to_owned(), year.to_string()], *amount));
    for (path, amount) in one.into_iter().chain(several).filter(|(_, amount)| amount.0 <= Decimal::ZERO) {
        let message = Message::new("wrong-type-effect").arg("amount", amount.0.to_string());
        let hint = Message::new("wrong-type-effect-hint");
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let problem = context.found(Check::WrongType, message, hint, entity, &path);
        context.report(problem);
    }
}

/// The amounts of all years add up to the total that is given.
fn total(context: &mut Context<'_>, entity: &EntityId, effect: &FinancialEffect) {
    let Some(total) = effect.total else { return };
    let Some(sum) = effects::total(effect).filter(|sum| *sum != total.0) else { return };
    let message = Message::new("sum-mismatch-effect")
        .arg("sum", amount(sum).to_string())
        .arg("total", amount(total.0).to_string());
    let hint = Message::new("sum-mismatch-effect-hint")
        .arg("difference", amount(sum.saturating_sub(total.0).abs()).to_string())
        .arg("side", if sum > total.0 { "more" } else { "less" });
    let problem = context.found(Check::SumMismatch, message, hint, entity, &["total"]);
    let field = if effect.amounts.is_empty() { "amount" } else { "amounts" };
    let problem = context.with(problem, entity, &[field], "label-counted-here");
    context.report(problem);
}

#[cfg(test)]
mod tests {
    use super::super::tests::all;

    #[test]
    fn effects() {
        for (effect, expected) in [
            ("period: 2025, amount: 5", &[][..]),
            ("period: 2025, amount: -5", &["wrong-type-effect"]),
            ("amounts: {2025: 5, 2026: 0}", &["wrong-type-effect"]),
            ("from: 2025, amount: 5", &[]),
            ("period: 2025, unknown: true", &[]),
            ("amount: 5", &["missing-field-effect-time"]),
            ("period: 2025", &["missing-field-effect-amount"]),
            ("period: 2025, from: 2026, amount: 5", &["wrong-type-effect-twice"]),
            ("period: 2025, amount: 5, unknown: true", &["wrong-type-effect-twice"]),
            ("amounts: {2025: 5}, amount: 5", &["wrong-type-effect-twice"]),
            ("from: 2026, until: 2025, amount: 5", &["date-order-span"]),
            ("amounts: {2025: 5, 2026: 6}, total: 11", &[]),
            ("amounts: {2025: 5, 2026: 6}, total: 12", &["sum-mismatch-effect"]),
            ("from: 2025, until: 2027, amount: 5, total: 15", &[]),
        ] {
            let yaml = format!(
                "papers: {{p: {{sections: {{}}, financial_effects: {{a: {{kind: expense, {effect}}}}}, sides: {{
                  nl: {{profile: almelo, number: '1', date: 2024-09-03}},
                  de: {{profile: muenster, number: '1', date: 2024-09-03}}}}}}}}"
            );
            all(&[(&yaml, expected)]);
        }
    }
}
