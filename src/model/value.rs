//! The kinds of facts, and how they are written in YAML and CSV.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use super::problem::ValueProblem;

mod cell;
mod number;
mod time;
mod written;

pub(crate) use self::cell::CellValue;
pub(crate) use self::number::{is_ambiguous, is_plain, parse_number};
pub(crate) use self::time::{MeetingDay, TimeOfDay, parse_time};
pub(crate) use self::written::WrittenFact;

/// A value with its kind; the kind decides how it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// A whole number of things: 7 courses.
    Count(i64),
    /// A number with decimals, in the unit that its text names.
    Decimal(Decimal),
    /// A percentage: 52.5 means 52,5 %.
    Percent(Decimal),
    /// An amount in euro.
    Money(Decimal),
    /// A day.
    Date(Date),
    /// A time of day.
    Time(TimeOfDay),
    /// A year, half-year, quarter or month.
    Period(Period),
}

impl Value {
    /// The number, if it is one.
    #[must_use]
    pub fn number(self) -> Option<Decimal> {
        match self {
            Self::Count(count) => Some(count.into()),
            Self::Decimal(number) | Self::Percent(number) | Self::Money(number) => Some(number),
            Self::Date(_) | Self::Time(_) | Self::Period(_) => None,
        }
    }

    /// The name of the kind, as in YAML: `count`, `decimal`, `percent`, `money`, `date`, `time`, `period`.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Count(_) => "count",
            Self::Decimal(_) => "decimal",
            Self::Percent(_) => "percent",
            Self::Money(_) => "money",
            Self::Date(_) => "date",
            Self::Time(_) => "time",
            Self::Period(_) => "period",
        }
    }
}

impl fmt::Display for Value {
    /// The canonical form, independent of language: `52.5`, `2024-06-30`, `2024-H1`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => count.fmt(f),
            Self::Decimal(number) | Self::Percent(number) | Self::Money(number) => number.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Time(time) => time.fmt(f),
            Self::Period(period) => period.fmt(f),
        }
    }
}

/// A year or a part of one: `2024`, `2024-H1`, `2024-Q2`, `2024-05`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// The year, 1800 to 2200.
    pub year: i16,
    /// Which part of it.
    pub part: Part,
}

/// A part of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The whole year.
    Year,
    /// Half-year 1 or 2.
    Half(i8),
    /// Quarter 1 to 4.
    Quarter(i8),
    /// Month 1 to 12.
    Month(i8),
}

impl Period {
    /// First and last month of it.
    const fn months(self) -> (i8, i8) {
        match self.part {
            Part::Year => (1, 12),
            Part::Half(half) => (half * 6 - 5, half * 6),
            Part::Quarter(quarter) => (quarter * 3 - 2, quarter * 3),
            Part::Month(month) => (month, month),
        }
    }

    /// Its first day.
    #[must_use]
    pub fn start(self) -> Date {
        Date::constant(self.year, self.months().0, 1)
    }

    /// Its last day.
    #[must_use]
    pub fn end(self) -> Date {
        Date::constant(self.year, self.months().1, 1).last_of_month()
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    /// By the last day, then by the first.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.end(), self.start()).cmp(&(other.end(), other.start()))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            Part::Year => write!(f, "{:04}", self.year),
            Part::Half(half) => write!(f, "{:04}-H{half}", self.year),
            Part::Quarter(quarter) => write!(f, "{:04}-Q{quarter}", self.year),
            Part::Month(month) => write!(f, "{:04}-{month:02}", self.year),
        }
    }
}

impl FromStr for Period {
    type Err = ValueProblem;

    fn from_str(text: &str) -> Result<Self, ValueProblem> {
        let wrong = || ValueProblem::NotAPeriod(text.to_owned());
        let (year, part) = text.split_once('-').map_or((text, None), |(year, part)| (year, Some(part)));
        if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
            return Err(wrong());
        }
        let year = year.parse().ok().filter(|year| (1800..=2200).contains(year)).ok_or_else(wrong)?;
        let part = match part {
            None => Part::Year,
            Some("H1") => Part::Half(1),
            Some("H2") => Part::Half(2),
            Some("Q1") => Part::Quarter(1),
            Some("Q2") => Part::Quarter(2),
            Some("Q3") => Part::Quarter(3),
            Some("Q4") => Part::Quarter(4),
            Some(month) if month.len() == 2 => {
                Part::Month(month.parse().ok().filter(|month| (1..=12).contains(month)).ok_or_else(wrong)?)
            }
            Some(_) => return Err(wrong()),
        };
        Ok(Self { year, part })
    }
}

/// A date written `2024-06-30`.
///
/// # Errors
/// [`ValueProblem::NotADate`] for anything else, also for days that no calendar has.
pub(crate) fn parse_date(text: &str) -> Result<Date, ValueProblem> {
    let form = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    text.parse().ok().filter(|_| form).ok_or_else(|| ValueProblem::NotADate(text.to_owned()))
}

/// A number of YAML, exactly: never through binary floating point arithmetic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(pub Decimal);

/// A day, written `2024-06-30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(pub Date);

/// What a number counts or measures, for values whose kind the YAML does not show by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum NumberKind {
    /// A whole number of things.
    #[default]
    Count,
    /// A number with decimals.
    Decimal,
    /// A percentage: 52.5 means 52,5 %.
    Percent,
    /// An amount in euro.
    Money,
}

impl NumberKind {
    /// The value of this kind; a count must be whole.
    #[must_use]
    pub(crate) fn value(self, number: Decimal) -> Option<Value> {
        match self {
            Self::Count => number.is_integer().then(|| number.try_into().ok()).flatten().map(Value::Count),
            Self::Decimal => Some(Value::Decimal(number)),
            Self::Percent => Some(Value::Percent(number)),
            Self::Money => Some(Value::Money(number)),
        }
    }
}

/// A free fact: a value that only prose needs.
///
/// `40`, `12.5`, `52.5 %`, `314260 EUR`, `2024-06-30`, `19:30`, `2024-H1`, or in long form
/// `{value: 25000, approximate: true}`, `{value: 2008, kind: year}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FreeFact {
    /// The value with its kind.
    pub value: Value,
    /// Whether it is an estimate, printed with *rund* / *circa*.
    pub approximate: bool,
}

impl FromStr for Value {
    type Err = ValueProblem;

    fn from_str(text: &str) -> Result<Self, ValueProblem> {
        let text = text.trim();
        if let Ok(date) = parse_date(text) {
            return Ok(Self::Date(date));
        }
        if let Ok(time) = parse_time(text) {
            return Ok(Self::Time(time));
        }
        if let Some(number) = text.strip_suffix('%') {
            return parse_number(number.trim_end()).map(Self::Percent);
        }
        if let Some(number) = text.strip_suffix("EUR") {
            return parse_number(number.trim_end()).map(Self::Money);
        }
        if text.len() > 4 && text.as_bytes()[..4].iter().all(u8::is_ascii_digit) && text.as_bytes()[4] == b'-'
        {
            return if text.len() == 10 {
                parse_date(text).map(Self::Date)
            } else {
                text.parse().map(Self::Period)
            };
        }
        parse_number(text).map(plain)
    }
}

/// A number without a sign of its kind: whole numbers are counts.
fn plain(number: Decimal) -> Value {
    NumberKind::Count.value(number).unwrap_or(Value::Decimal(number))
}

struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("number")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Decimal, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Decimal, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Decimal, E> {
        // The shortest decimal that reads back as this number is what was typed.
        Decimal::from_str(&value.to_string())
            .map_err(|_| ValueProblem::NotANumber(value.to_string()).custom())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Decimal, E> {
        parse_number(text).map_err(ValueProblem::custom)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor).map(Self)
    }
}

/// A scalar of YAML as the text that was meant.
struct ScalarVisitor;

impl Visitor<'_> for ScalarVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("scalar")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = deserializer.deserialize_any(ScalarVisitor)?;
        parse_date(&text).map(Self).map_err(ValueProblem::custom)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = deserializer.deserialize_any(ScalarVisitor)?;
        text.parse().map_err(ValueProblem::custom)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LongFact {
    value: ShortFact,
    kind: Option<FactKind>,
    #[serde(default)]
    approximate: bool,
}

/// The kinds that the long form of a fact can name. `year` is for numbers that would pass for counts.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum FactKind {
    Count,
    Decimal,
    Percent,
    Money,
    Year,
}

impl FactKind {
    /// A value as one of this kind.
    fn value(self, value: Value) -> Result<Value, ValueProblem> {
        let Some(number) = value.number() else { return Ok(value) };
        let kind = match self {
            Self::Count => NumberKind::Count,
            Self::Decimal => NumberKind::Decimal,
            Self::Percent => NumberKind::Percent,
            Self::Money => NumberKind::Money,
            Self::Year => return number.to_string().parse().map(Value::Period),
        };
        kind.value(number).ok_or_else(|| ValueProblem::NotWhole(number.to_string()))
    }
}

struct ShortFact(Value);

impl<'de> Deserialize<'de> for ShortFact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = deserializer.deserialize_any(ScalarVisitor)?;
        text.parse().map(Self).map_err(ValueProblem::custom)
    }
}

struct FreeFactVisitor;

impl<'de> Visitor<'de> for FreeFactVisitor {
    type Value = FreeFact;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fact")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<FreeFact, E> {
        Ok(FreeFact { value: Value::Count(value), approximate: false })
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<FreeFact, E> {
        i64::try_from(value)
            .map_err(|_| ValueProblem::NotANumber(value.to_string()).custom())
            .and_then(|value| self.visit_i64(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<FreeFact, E> {
        NumberVisitor.visit_f64(value).map(|number| FreeFact { value: plain(number), approximate: false })
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<FreeFact, E> {
        text.parse().map(|value| FreeFact { value, approximate: false }).map_err(ValueProblem::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<FreeFact, A::Error> {
        let long = LongFact::deserialize(de::value::MapAccessDeserializer::new(map))?;
        let value = long.value.0;
        let value = long.kind.map_or(Ok(value), |kind| kind.value(value)).map_err(ValueProblem::custom)?;
        Ok(FreeFact { value, approximate: long.approximate })
    }
}

impl<'de> Deserialize<'de> for FreeFact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FreeFactVisitor)
    }
}

macro_rules! schema {
    ($type:ty, $name:literal, $($json:tt)+) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($($json)+)
            }
        }
    };
}

schema!(Number, "Number", {
    "description": "A number with a decimal point and without group separators: 25000, 52.5.",
    "type": "number",
});
schema!(Day, "Day", {
    "description": "A day: 2024-06-30.",
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
});
schema!(Period, "Period", {
    "description": "A year or a part of one: 2024, 2024-H1, 2024-Q2, 2024-05.",
    "type": ["string", "integer"],
    "pattern": "^\\d{4}(-(H[12]|Q[1-4]|\\d{2}))?$",
});
schema!(FreeFact, "FreeFact", {
    "description": "A value that only prose needs: 40, 12.5, 52.5 %, 314260 EUR, 2024-06-30, 19:30, 2024-H1, or {value: 25000, approximate: true}, {value: 2008, kind: year}.",
    "type": ["number", "string", "object"],
    "properties": {
        "value": { "type": ["number", "string"], "description": "The value, as in the short form." },
        "kind": {
            "enum": ["count", "decimal", "percent", "money", "year"],
            "description": "What it is, where the value does not show it.",
        },
        "approximate": {
            "type": "boolean",
            "description": "Whether it is an estimate. It prints rund or circa before its value; the text must not.",
        },
    },
    "additionalProperties": false,
});
