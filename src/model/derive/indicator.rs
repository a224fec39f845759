//! How an indicator stands: values up to the reporting date, plan, way covered, rating.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use indexmap::IndexMap;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::number::{between, percent, rounded, way, whole};
use super::time::days;
use crate::model::content::{Better, Content, Indicator, Limits, Rating, Report};
use crate::model::value::{NumberKind, Period};

/// How an indicator stands on the reporting date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct IndicatorState {
    /// The values whose periods ended on or before the reporting date, oldest first.
    pub series: Vec<(Period, Decimal)>,
    /// The latest of them.
    pub current: Option<(Period, Decimal)>,
    /// The value before it.
    pub last: Option<(Period, Decimal)>,
    /// The value planned for the reporting date, with as many decimals as the plan has.
    pub planned: Decimal,
    /// How much is missing from the current value to the target or exceeds it, without sign.
    pub difference: Option<Decimal>,
    /// How much came since the value before, with its sign.
    pub change: Option<Decimal>,
    /// The part of the way from baseline to target covered, in whole percent; negative if it went the other way.
    pub way_covered: Option<Decimal>,
    /// The part of the way planned for the reporting date, in whole percent.
    pub way_planned: Option<Decimal>,
    /// The direction since the value before: greater is towards better, less away from it.
    pub trend: Option<Ordering>,
    /// The rating.
    pub rating: Rating,
}

/// All indicators of a content.
#[derive(Debug, Default)]
pub(super) struct Assessed {
    /// How they stand.
    pub states: IndexMap<String, IndicatorState>,
    /// The way covered with all its decimals, for roll-ups.
    pub ways: IndexMap<String, Decimal>,
}

/// Assesses all indicators.
pub(super) fn assess_all(content: &Content, report: &Report) -> Assessed {
    let mut assessed = Assessed::default();
    for (id, indicator) in &content.indicators {
        let (state, way) = assess(indicator, report.as_of.0, report.limits);
        assessed.states.insert(id.clone(), state);
        assessed.ways.extend(way.map(|way| (id.clone(), way)));
    }
    assessed
}

/// Which values of an indicator are better.
#[must_use]
pub(super) fn direction(indicator: &Indicator) -> Better {
    let falling = indicator.target.value < indicator.baseline.value;
    indicator.better.unwrap_or(if falling { Better::Lower } else { Better::Higher })
}

/// How one indicator stands, and the way covered with all its decimals.
fn assess(indicator: &Indicator, as_of: Date, limits: Limits) -> (IndicatorState, Option<Decimal>) {
    let series = up_to(indicator, as_of);
    let current = series.last().copied();
    let last = series.len().checked_sub(2).and_then(|at| series.get(at)).copied();
    let planned = planned_value(indicator, as_of);
    let ways = current.map(|(_, value)| (way_covered(indicator, value), way_planned(indicator, planned)));
    let state = IndicatorState {
        current,
        last,
        planned: rounded(planned, decimals(indicator)),
        difference: current
            .and_then(|(_, value)| indicator.target.value.0.checked_sub(value))
            .map(|difference| difference.abs()),
        change: current.zip(last).and_then(|((_, now), (_, then))| now.checked_sub(then)),
        way_covered: ways.map(|(covered, _)| whole(covered)),
        way_planned: Some(whole(way_planned(indicator, planned))),
        trend: current.zip(last).map(|((_, now), (_, then))| compare(indicator, now, then)),
        rating: current.zip(ways).map_or(Rating::NotStarted, |((_, value), (covered, planned))| {
            if reached(indicator, value) { Rating::Done } else { rate(covered, planned, limits) }
        }),
        series,
    };
    (state, ways.map(|(covered, _)| covered))
}

/// The values up to the reporting date, oldest first.
fn up_to(indicator: &Indicator, as_of: Date) -> Vec<(Period, Decimal)> {
    let mut series: Vec<_> = indicator
        .series
        .iter()
        .filter(|(period, _)| period.end() <= as_of)
        .map(|(period, value)| (*period, value.0))
        .collect();
    series.sort_by_key(|(period, _)| *period);
    series
}

/// The value planned for a day, with all its decimals.
fn planned_value(indicator: &Indicator, day: Date) -> Decimal {
    let points = plan(indicator);
    let before = points.range(..=day).next_back();
    let after = points.range(day..).next();
    match (before, after) {
        (Some((from, value)), Some((to, next))) if from < to => {
            between(*value, *next, days(*from, day), days(*from, *to))
        }
        (Some((_, value)), _) | (None, Some((_, value))) => *value,
        (None, None) => indicator.baseline.value.0,
    }
}

/// The points of the plan by day, baseline and target among them.
fn plan(indicator: &Indicator) -> BTreeMap<Date, Decimal> {
    let ends = [indicator.baseline, indicator.target].map(|end| (end.period.end(), end.value.0));
    let points = indicator.plan.iter().map(|(period, value)| (period.end(), value.0));
    ends.into_iter().chain(points).collect()
}

/// How many decimals a planned value is printed with.
fn decimals(indicator: &Indicator) -> u32 {
    if indicator.kind == NumberKind::Count {
        return 0;
    }
    let ends = [indicator.baseline.value, indicator.target.value];
    ends.iter()
        .chain(indicator.series.values())
        .chain(indicator.plan.values())
        .map(|number| number.0.scale())
        .max()
        .unwrap_or(0)
}

/// The way covered with all its decimals, in percent.
fn way_covered(indicator: &Indicator, value: Decimal) -> Decimal {
    let kept = || if reached(indicator, value) { Decimal::ONE_HUNDRED } else { Decimal::ZERO };
    way(indicator.baseline.value.0, indicator.target.value.0, value).unwrap_or_else(kept)
}

/// The way planned with all its decimals, in percent.
fn way_planned(indicator: &Indicator, planned: Decimal) -> Decimal {
    way(indicator.baseline.value.0, indicator.target.value.0, planned).unwrap_or(Decimal::ONE_HUNDRED)
}

/// Whether a value is at least as good as the target.
fn reached(indicator: &Indicator, value: Decimal) -> bool {
    compare(indicator, value, indicator.target.value.0).is_ge()
}

/// Greater if the first value is better than the second.
fn compare(indicator: &Indicator, value: Decimal, other: Decimal) -> Ordering {
    match direction(indicator) {
        Better::Higher => value.cmp(&other),
        Better::Lower => other.cmp(&value),
    }
}

/// The rating of what has a value and has not reached its target.
pub(super) fn rate(covered: Decimal, planned: Decimal, limits: Limits) -> Rating {
    // In percent of the plan; where that says nothing, 100 less the points behind the plan.
    let score = if planned > Decimal::ZERO {
        percent(covered, planned).unwrap_or_default()
    } else {
        Decimal::ONE_HUNDRED.saturating_sub(planned.saturating_sub(covered))
    };
    // A third of the days is no finite decimal: without rounding, a limit could be missed by its last digit.
    let score = rounded(score, 10);
    if score >= limits.on_track.into() {
        Rating::OnTrack
    } else if score >= limits.at_risk.into() {
        Rating::AtRisk
    } else {
        Rating::OffTrack
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn assess_yaml(yaml: &str) -> IndicatorState {
        let indicator: Indicator = serde_yaml::from_str(yaml).unwrap();
        assess(&indicator, date(2024, 6, 30), Limits::default()).0
    }

    /// Indicators with rating, way covered and way planned on 30 June 2024.
    const CASES: &[(&str, &str, Rating, Option<&str>, &str)] = &[
        (
            "no value yet",
            "{baseline: {period: 2023, value: 0}, target: {period: 2024, value: 100}}",
            Rating::NotStarted,
            None,
            "50",
        ),
        (
            "only a value of the future",
            "{baseline: {period: 2023, value: 0}, target: {period: 2024, value: 100}, series: {2024: 100}}",
            Rating::NotStarted,
            None,
            "50",
        ),
        (
            "half of a year is 182 of 366 days, and 45 is 90 % of 49.7 and more",
            "{baseline: {period: 2023, value: 0}, target: {period: 2024, value: 100}, series: {2024-H1: 45}}",
            Rating::OnTrack,
            Some("45"),
            "50",
        ),
        (
            "lower is better",
            "{baseline: {period: 2023, value: 26}, target: {period: 2024, value: 16}, series: {2024-H1: 22}}",
            Rating::AtRisk,
            Some("40"),
            "50",
        ),
        (
            "lower is better, target passed",
            "{baseline: {period: 2023, value: 26}, target: {period: 2024, value: 16}, series: {2024-H1: 15}}",
            Rating::Done,
            Some("110"),
            "50",
        ),
        (
            "negative numbers, gone back",
            "{baseline: {period: 2023, value: -40}, target: {period: 2024, value: -20}, series: {2024-H1: -45}}",
            Rating::OffTrack,
            Some("-25"),
            "50",
        ),
        (
            "to be kept and kept",
            "{baseline: {period: 2023, value: 12}, target: {period: 2024, value: 12}, series: {2024-H1: 12}}",
            Rating::Done,
            Some("100"),
            "100",
        ),
        (
            "to be kept and lost",
            "{baseline: {period: 2023, value: 12}, target: {period: 2024, value: 12}, series: {2024-H1: 11}}",
            Rating::OffTrack,
            Some("0"),
            "100",
        ),
        (
            "to be kept at most",
            "{baseline: {period: 2023, value: 12}, target: {period: 2024, value: 12}, better: lower, series: {2024-H1: 11}}",
            Rating::Done,
            Some("100"),
            "100",
        ),
        (
            "limit of on track hit exactly",
            "{baseline: {period: 2023, value: 0}, target: {period: 2025, value: 100}, plan: {2024-H1: 40}, series: {2024-H1: 36}}",
            Rating::OnTrack,
            Some("36"),
            "40",
        ),
        (
            "just below it",
            "{kind: decimal, baseline: {period: 2023, value: 0}, target: {period: 2025, value: 100}, plan: {2024-H1: 40}, series: {2024-H1: 35.9999}}",
            Rating::AtRisk,
            Some("36"),
            "40",
        ),
        (
            "limit of at risk hit exactly",
            "{baseline: {period: 2023, value: 0}, target: {period: 2025, value: 100}, plan: {2024-H1: 40}, series: {2024-H1: 30}}",
            Rating::AtRisk,
            Some("30"),
            "40",
        ),
        (
            "below it",
            "{baseline: {period: 2023, value: 0}, target: {period: 2025, value: 100}, plan: {2024-H1: 40}, series: {2024-H1: 29}}",
            Rating::OffTrack,
            Some("29"),
            "40",
        ),
        (
            "limit hit exactly where the plan is no finite decimal: 81.9 of 91, after 91 of 153 days",
            "{baseline: {period: 2024-03, value: 0}, target: {period: 2024-08, value: 153}, series: {2024-H1: 81.9}, plan: {}, kind: decimal}",
            Rating::OnTrack,
            Some("54"),
            "59",
        ),
        (
            "plan not begun, nothing lost",
            "{baseline: {period: 2024, value: 10}, target: {period: 2025, value: 20}, series: {2024-H1: 10}}",
            Rating::OnTrack,
            Some("0"),
            "0",
        ),
        (
            "plan not begun, a fifth of the way lost",
            "{baseline: {period: 2024, value: 10}, target: {period: 2025, value: 20}, series: {2024-H1: 8}}",
            Rating::AtRisk,
            Some("-20"),
            "0",
        ),
        (
            "plan not begun, half of the way lost",
            "{baseline: {period: 2024, value: 10}, target: {period: 2025, value: 20}, series: {2024-H1: 5}}",
            Rating::OffTrack,
            Some("-50"),
            "0",
        ),
        (
            "plan goes back at first, and so do the values",
            "{baseline: {period: 2023, value: 10}, target: {period: 2025, value: 20}, plan: {2024-H1: 8}, series: {2024-H1: 8}}",
            Rating::OnTrack,
            Some("-20"),
            "-20",
        ),
        (
            "after the target",
            "{baseline: {period: 2022, value: 0}, target: {period: 2023, value: 100}, series: {2024-H1: 80}}",
            Rating::AtRisk,
            Some("80"),
            "100",
        ),
        (
            "target before baseline is reported elsewhere and is no panic",
            "{baseline: {period: 2025, value: 0}, target: {period: 2022, value: 100}, series: {2024-H1: 80}}",
            Rating::OnTrack,
            Some("80"),
            "50",
        ),
        (
            "the largest numbers",
            "{kind: decimal, baseline: {period: 2023, value: '-79228162514264337593543950335'}, target: {period: 2024, value: '79228162514264337593543950335'}, series: {2024-H1: 0}}",
            Rating::OnTrack,
            Some("50"),
            "50",
        ),
        (
            "the smallest way",
            "{kind: decimal, baseline: {period: 2023, value: 0}, target: {period: 2024, value: '0.00000000000000000001'}, series: {2024-H1: '-79228162514264337593543950335'}}",
            Rating::OffTrack,
            Some("-79228162514264337593543950335"),
            "50",
        ),
    ];

    #[test]
    fn ratings_and_ways() {
        for (what, yaml, rating, covered, planned) in CASES {
            let state = assess_yaml(yaml);
            assert_eq!(state.way_planned, Some(d(planned)), "way planned: {what}");
            assert_eq!(state.way_covered, covered.map(d), "way covered: {what}");
            assert_eq!(state.rating, *rating, "{what}");
        }
    }

    #[test]
    fn values_are_sorted_and_the_future_is_left_out() {
        let state = assess_yaml(
            "{baseline: {period: 2020, value: 5}, target: {period: 2026, value: 40},
              series: {2024-H1: 21, 2022: 12, 2024-H2: 30, 2023: 18}}",
        );
        let values: Vec<_> = state.series.iter().map(|(p, v)| (p.to_string(), v.to_string())).collect();
        let expected = [("2022", "12"), ("2023", "18"), ("2024-H1", "21")];
        assert_eq!(values, expected.map(|(p, v)| (p.to_owned(), v.to_owned())));
        assert_eq!(state.current.unwrap().1, d("21"));
        assert_eq!(state.last.unwrap().1, d("18"));
        assert_eq!(state.difference, Some(d("19")));
        assert_eq!(state.change, Some(d("3")));
        assert_eq!(state.trend, Some(Ordering::Greater));
    }

    #[test]
    fn trends_follow_what_is_better() {
        for (target, better, now, trend) in [
            ("20", "", "11", Ordering::Greater),
            ("20", "", "10", Ordering::Equal),
            ("5", "", "11", Ordering::Less),
            ("5", "", "9", Ordering::Greater),
            ("8", "", "9", Ordering::Greater),
            ("10", ", better: lower", "9", Ordering::Greater),
        ] {
            let state = assess_yaml(&format!(
                "{{baseline: {{period: 2022, value: 10}}, target: {{period: 2026, value: {target}}}{better},
                   series: {{2023: 10, 2024-H1: {now}}}}}"
            ));
            assert_eq!(state.trend, Some(trend), "{target}{better} {now}");
        }
    }

    #[test]
    fn plans_run_from_point_to_point() {
        let base = "baseline: {period: 2023, value: 0}, target: {period: 2025, value: 100}";
        for (kind, plan, planned) in [
            ("count", "", "25"),
            ("percent", "", "25"),
            ("percent", ", plan: {2024-Q1: 10, 2024-Q3: 30.5}", "20.2"),
            ("count", ", plan: {2024-Q1: 10, 2024-Q3: 30}", "20"),
            ("count", ", plan: {2024-H1: 7}", "7"),
            ("count", ", plan: {2023: 50, 2024: 50}", "50"),
        ] {
            let state = assess_yaml(&format!("{{kind: {kind}, {base}{plan}}}"));
            assert_eq!(state.planned, d(planned), "{kind}{plan}");
        }
    }

    #[test]
    fn no_number_is_too_large_or_too_small() {
        let extremes = [
            Decimal::MIN,
            d("-1"),
            Decimal::ZERO,
            d("0.0000000000000000000000000001"),
            d("7.5"),
            Decimal::MAX,
        ];
        let text = "{kind: decimal, goal: g, baseline: {period: 2023, value: 0},
                     target: {period: 2025, value: 0}, plan: {2024-Q1: 0}, series: {2023: 0, 2024-H1: 0}}";
        let mut indicator: Indicator = serde_yaml::from_str(text).unwrap();
        for baseline in extremes {
            for target in extremes {
                for planned in extremes {
                    for value in extremes {
                        indicator.baseline.value.0 = baseline;
                        indicator.target.value.0 = target;
                        indicator.plan.values_mut().for_each(|number| number.0 = planned);
                        indicator.series[1].0 = value;
                        let (state, way) = assess(&indicator, date(2024, 6, 30), Limits::default());
                        assert!(way.is_some());
                        assert_eq!(state.rating == Rating::Done, reached(&indicator, value));
                    }
                }
            }
        }
    }
}
