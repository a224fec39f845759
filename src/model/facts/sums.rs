//! Free facts that are sums of others beside them.

use rust_decimal::Decimal;

use crate::model::content::Facts;
use crate::model::value::{NumberKind, Value, WrittenFact};

/// A sum adds up no more facts than that, those of its parts included.
const MOST_PARTS: usize = 100;

/// Why facts have no sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoSum<'f> {
    /// No fact beside it has this name.
    Unknown(&'f str),
    /// This one is no number.
    NotANumber(&'f str),
    /// These two are of different kinds.
    Kinds(&'f str, &'f str),
    /// It is a part of itself.
    Circle,
}

/// The sum that a fact is said to be.
///
/// # Errors
/// [`NoSum`] if its parts cannot be added up.
pub(crate) fn sum<'f>(facts: &'f Facts, fact: &'f WrittenFact) -> Result<Value, NoSum<'f>> {
    let mut left = MOST_PARTS;
    added(facts, fact, &mut left)
}

fn added<'f>(facts: &'f Facts, fact: &'f WrittenFact, left: &mut usize) -> Result<Value, NoSum<'f>> {
    let mut sum: Option<(&str, NumberKind, Decimal)> = None;
    for name in &fact.sum {
        *left = left.checked_sub(1).ok_or(NoSum::Circle)?;
        let part = facts.get(name).ok_or(NoSum::Unknown(name))?;
        let value = part.value.map_or_else(|| added(facts, part, left), Ok)?;
        let (kind, number) = numeric(value).ok_or(NoSum::NotANumber(name))?;
        sum = Some(match sum {
            None => (name.as_str(), kind, number),
            Some((first, of, sum)) if of == kind => (first, of, sum.saturating_add(number)),
            Some((first, ..)) => return Err(NoSum::Kinds(first, name)),
        });
    }
    let (_, kind, number) = sum.ok_or(NoSum::Circle)?;
    Ok(kind.value(number).unwrap_or(Value::Decimal(number)))
}

/// Whether a part of a sum is an estimate, so that it need not add up exactly.
#[must_use]
pub(crate) fn is_estimate(facts: &Facts, fact: &WrittenFact) -> bool {
    fact.sum.iter().filter_map(|name| facts.get(name)).any(|part| part.approximate)
}

fn numeric(value: Value) -> Option<(NumberKind, Decimal)> {
    let kind = match value {
        Value::Count(_) => NumberKind::Count,
        Value::Decimal(_) => NumberKind::Decimal,
        Value::Percent(_) => NumberKind::Percent,
        Value::Money(_) => NumberKind::Money,
        Value::Date(_) | Value::Time(_) | Value::Period(_) => return None,
    };
    Some((kind, value.number()?))
}
