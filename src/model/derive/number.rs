//! Decimal arithmetic for derived values: exact where a decimal can be, and never a panic.
//!
//! Numbers come from users and may be as large as a [`Decimal`] can be, so every operation is checked
//! or saturates; what a decimal cannot hold becomes the largest or smallest one.

use rust_decimal::{Decimal, RoundingStrategy};

/// Rounds to a whole number, halves away from zero.
#[must_use]
pub(crate) fn whole(number: Decimal) -> Decimal {
    rounded(number, 0)
}

/// Rounds to this many decimals, halves away from zero.
pub(super) fn rounded(number: Decimal, decimals: u32) -> Decimal {
    number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// A part in percent of a whole; none if the whole is zero.
pub(super) fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    if whole.is_zero() {
        return None;
    }
    let first_times = || part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole);
    let first_divided = || part.checked_div(whole)?.checked_mul(Decimal::ONE_HUNDRED);
    Some(first_times().or_else(first_divided).unwrap_or_else(|| largest(part, whole)))
}

/// The part of the way from one value to another that a third one has covered, in percent; none if the
/// way has no length.
pub(super) fn way(from: Decimal, to: Decimal, at: Decimal) -> Option<Decimal> {
    match (at.checked_sub(from), to.checked_sub(from)) {
        (Some(part), Some(whole)) => percent(part, whole),
        // A quarter of each is far enough from the limits to be subtracted.
        _ => percent(quarter(at).saturating_sub(quarter(from)), quarter(to).saturating_sub(quarter(from))),
    }
}

/// The value after `days` of `total` days on a straight line; `total` is positive.
pub(super) fn between(from: Decimal, to: Decimal, days: i64, total: i64) -> Decimal {
    let (days, total) = (Decimal::from(days), Decimal::from(total));
    let exact = || from.checked_add(to.checked_sub(from)?.checked_mul(days)?.checked_div(total)?);
    exact().unwrap_or_else(|| {
        let share = days.checked_div(total).unwrap_or_default();
        from.saturating_mul(Decimal::ONE.saturating_sub(share)).saturating_add(to.saturating_mul(share))
    })
}

/// The weighted mean of values, as pairs of weight and value; none without a positive weight.
pub(super) fn mean(values: &[(Decimal, Decimal)]) -> Option<Decimal> {
    let counted = || values.iter().copied().filter(|(weight, _)| *weight > Decimal::ZERO);
    let heaviest = counted().map(|(weight, _)| weight).max()?;
    weighted(counted()).or_else(|| {
        weighted(counted().filter_map(|(weight, value)| Some((weight.checked_div(heaviest)?, value))))
    })
}

/// The weighted mean, unless its sums are too large.
fn weighted(values: impl Iterator<Item = (Decimal, Decimal)>) -> Option<Decimal> {
    let (mut weights, mut sum) = (Decimal::ZERO, Decimal::ZERO);
    for (weight, value) in values {
        weights = weights.checked_add(weight)?;
        sum = sum.checked_add(weight.checked_mul(value)?)?;
    }
    sum.checked_div(weights)
}

/// What stands for a quotient that is too large.
fn largest(part: Decimal, whole: Decimal) -> Decimal {
    if part.is_sign_negative() == whole.is_sign_negative() { Decimal::MAX } else { Decimal::MIN }
}

fn quarter(number: Decimal) -> Decimal {
    number.checked_div(Decimal::from(4)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn percentages_are_exact_and_never_panic() {
        assert_eq!(percent(d("9"), d("10")), Some(d("90")));
        assert_eq!(percent(d("-1"), d("8")), Some(d("-12.5")));
        assert_eq!(percent(d("1"), d("0")), None);
        assert_eq!(percent(Decimal::MAX, Decimal::MAX), Some(d("100")));
        assert_eq!(percent(Decimal::MAX, d("0.0000000001")), Some(Decimal::MAX));
        assert_eq!(percent(Decimal::MIN, d("0.0000000001")), Some(Decimal::MIN));
    }

    #[test]
    fn ways_between_the_largest_numbers_have_a_length() {
        assert_eq!(way(Decimal::MIN, Decimal::MAX, Decimal::ZERO).map(whole), Some(d("50")));
        assert_eq!(way(d("5"), d("5"), d("7")), None);
        assert_eq!(whole(between(Decimal::MIN, Decimal::MAX, 1, 2)), Decimal::ZERO);
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        for (exact, printed) in [("0.5", "1"), ("1.5", "2"), ("2.5", "3"), ("-0.5", "-1"), ("-0.4", "0")] {
            assert_eq!(whole(d(exact)), d(printed), "{exact}");
        }
    }

    #[test]
    fn means_weigh_and_leave_out_what_has_no_weight() {
        assert_eq!(mean(&[]), None);
        assert_eq!(mean(&[(d("0"), d("50")), (d("-1"), d("50"))]), None);
        assert_eq!(mean(&[(d("1"), d("0")), (d("3"), d("100"))]), Some(d("75")));
        assert_eq!(mean(&[(Decimal::MAX, d("0")), (Decimal::MAX, d("100"))]), Some(d("50")));
    }
}
