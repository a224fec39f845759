//! Days: what is overdue, what has been reached, how much of a span has passed.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::number::{percent, whole};
use crate::model::content::{Milestone, Rating, Span, Work};

/// How a measure or work package stands against time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    /// Whether its planned end has come by the reporting date and it is not done.
    pub overdue: bool,
    /// How many milestones it has.
    pub milestones: usize,
    /// How many of them were reached on the reporting date.
    pub milestones_reached: usize,
}

/// Whether a planned end has come by the reporting date, of something that is not done: all counts as of the end of
/// that day.
#[must_use]
pub(super) fn is_overdue(rating: Rating, plan: Option<&Span>, as_of: Date) -> bool {
    rating != Rating::Done && plan.and_then(|plan| plan.end).is_some_and(|end| end.0 <= as_of)
}

/// Whether a milestone was due by the reporting date and was not reached on it.
#[must_use]
pub(crate) fn milestone_overdue(milestone: &Milestone, as_of: Date) -> bool {
    milestone.due.0 <= as_of && !milestone_reached(milestone, as_of)
}

/// Whether a milestone was reached on the reporting date.
#[must_use]
pub(super) fn milestone_reached(milestone: &Milestone, as_of: Date) -> bool {
    milestone.reached.is_some_and(|reached| reached.0 <= as_of)
}

/// The share of a span that has passed at the end of a day, in whole percent, 0 to 100; first and last day count.
#[must_use]
pub(crate) fn share_passed(start: Date, end: Date, day: Date) -> Decimal {
    if day < start {
        return Decimal::ZERO;
    }
    if day >= end {
        return Decimal::ONE_HUNDRED;
    }
    let (passed, total) = (days(start, day) + 1, days(start, end) + 1);
    percent(passed.into(), total.into()).map_or(Decimal::ZERO, whole)
}

/// How something stands against time; without a reporting date nothing is overdue or reached.
pub(super) fn progress(work: Work<'_>, as_of: Option<Date>) -> Progress {
    let Work { rating, plan, milestones, .. } = work;
    Progress {
        overdue: as_of.is_some_and(|day| is_overdue(rating, plan.as_ref(), day)),
        milestones: milestones.len(),
        milestones_reached: as_of
            .map_or(0, |day| milestones.values().filter(|m| milestone_reached(m, day)).count()),
    }
}

/// The days from one day to another; negative if it is earlier.
pub(super) fn days(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::value::Day;

    #[test]
    fn shares_count_both_ends() {
        let (start, end) = (date(2023, 1, 1), date(2025, 12, 31));
        for (day, share) in [
            (date(2022, 12, 31), 0),
            (date(2023, 1, 1), 0),
            (date(2024, 6, 30), 50),
            (date(2025, 12, 31), 100),
            (date(2030, 1, 1), 100),
        ] {
            assert_eq!(share_passed(start, end, day), Decimal::from(share), "{day}");
        }
        assert_eq!(share_passed(start, start, start), Decimal::ONE_HUNDRED);
        assert_eq!(share_passed(end, start, start), Decimal::ZERO);
    }

    #[test]
    fn overdue_begins_at_the_end_of_the_day() {
        let day = date(2024, 6, 30);
        let until = |end: Date| Span { start: Day(date(2024, 1, 1)), end: Some(Day(end)) };
        for (rating, end, overdue) in [
            (Rating::OnTrack, date(2024, 6, 29), true),
            (Rating::OnTrack, date(2024, 6, 30), true),
            (Rating::OnTrack, date(2024, 7, 1), false),
            (Rating::Done, date(2024, 1, 31), false),
            (Rating::NotStarted, date(2024, 1, 31), true),
        ] {
            assert_eq!(is_overdue(rating, Some(&until(end)), day), overdue, "{rating:?} {end}");
        }
        assert!(!is_overdue(Rating::OffTrack, None, day));
    }

    #[test]
    fn milestones_reached_later_are_not_reached_yet() {
        let day = date(2024, 6, 30);
        let milestone = |due: Date, reached: Option<Date>| Milestone {
            due: Day(due),
            reached: reached.map(Day),
            expected: None,
            title: None,
        };
        let before = date(2024, 6, 29);
        assert!(milestone_overdue(&milestone(before, None), day));
        assert!(milestone_overdue(&milestone(before, Some(date(2024, 7, 1))), day));
        assert!(milestone_overdue(&milestone(day, None), day));
        assert!(!milestone_overdue(&milestone(day, Some(day)), day));
        assert!(!milestone_overdue(&milestone(date(2024, 7, 1), None), day));
    }
}
