//! Times of day, and days that are not fixed yet.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::{Date, Time};
use serde::Deserialize;
use serde::de::Deserializer;

use super::{Period, ScalarVisitor, Value, parse_date};
use crate::model::problem::ValueProblem;

/// A time of day, written `19:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(pub Time);

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

/// A time written `19:30` or `9:00`.
///
/// # Errors
/// [`ValueProblem::NotATime`] for anything else, also for hours that no day has.
pub(crate) fn parse_time(text: &str) -> Result<TimeOfDay, ValueProblem> {
    let time = || {
        let (hour, minute) = text.split_once(':')?;
        let is_part = |part: &str, length: std::ops::RangeInclusive<usize>| {
            length.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let fits = is_part(hour, 1..=2) && is_part(minute, 2..=2);
        Time::new(hour.parse().ok().filter(|_| fits)?, minute.parse().ok()?, 0, 0).ok().map(TimeOfDay)
    };
    time().ok_or_else(|| ValueProblem::NotATime(text.to_owned()))
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = deserializer.deserialize_any(ScalarVisitor)?;
        parse_time(text.trim()).map_err(ValueProblem::custom)
    }
}

impl schemars::JsonSchema for TimeOfDay {
    fn schema_name() -> Cow<'static, str> {
        "TimeOfDay".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A time of day: \"19:30\".",
            "type": "string",
            "pattern": "^\\d{1,2}:\\d{2}$",
        })
    }
}

/// The day of a meeting, or the period in which it will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MeetingDay {
    /// The day: `2024-09-11`.
    Day(Date),
    /// A month, quarter, half-year or year, as long as the day is open: `2025-03`.
    Within(Period),
}

impl MeetingDay {
    /// The first day that it can be.
    #[must_use]
    pub(crate) fn start(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Within(period) => period.start(),
        }
    }

    /// The last day that it can be.
    #[must_use]
    pub(crate) fn end(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Within(period) => period.end(),
        }
    }

    /// As a fact.
    #[must_use]
    pub(crate) const fn value(self) -> Value {
        match self {
            Self::Day(day) => Value::Date(day),
            Self::Within(period) => Value::Period(period),
        }
    }
}

impl fmt::Display for MeetingDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value().fmt(f)
    }
}

impl<'de> Deserialize<'de> for MeetingDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = deserializer.deserialize_any(ScalarVisitor)?;
        let period = text.parse().ok().map(Self::Within);
        period.map_or_else(|| parse_date(&text).map(Self::Day).map_err(ValueProblem::custom), Ok)
    }
}

impl schemars::JsonSchema for MeetingDay {
    fn schema_name() -> Cow<'static, str> {
        "MeetingDay".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The day of a meeting, or the month or year in which it will be: 2024-09-11, 2025-03, 2025.",
            "type": ["string", "integer"],
            "pattern": "^\\d{4}(-(H[12]|Q[1-4]|\\d{2}|\\d{2}-\\d{2}))?$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_hours_and_minutes() {
        for (text, expected) in [
            ("19:30", Some("19:30")),
            ("9:00", Some("09:00")),
            ("00:00", Some("00:00")),
            ("24:00", None),
            ("19:60", None),
            ("19.30", None),
            ("19:3", None),
            ("+9:30", None),
        ] {
            assert_eq!(parse_time(text).ok().map(|time| time.to_string()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_meeting_is_on_a_day_or_within_a_period() {
        let day = |text| serde_yaml::from_str::<MeetingDay>(text).ok();
        assert_eq!(day("2024-09-11").map(|day| day.to_string()).as_deref(), Some("2024-09-11"));
        assert_eq!(day("2025").map(MeetingDay::end), Some(Date::constant(2025, 12, 31)));
        assert_eq!(day("2025-02").map(MeetingDay::end), Some(Date::constant(2025, 2, 28)));
        assert_eq!(day("11.9.2024"), None);
    }
}
