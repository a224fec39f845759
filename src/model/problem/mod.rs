//! Mistakes in single values, carried through serde as text and taken apart again where the place is known.

mod echo;
mod numbers;
mod times;

pub(crate) use self::echo::without_echoes;
pub(crate) use self::numbers::{ambiguous_number, not_a_number, not_whole, without_blanks};
pub(crate) use self::times::{not_a_date, not_a_period, not_a_period_in_table, not_a_time};

use serde::de;

use crate::diagnostic::Diagnostic;

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ValueProblem {
    /// `1.000`: a thousand in one country, one in another.
    AmbiguousNumber(String),
    /// Not a number at all.
    NotANumber(String),
    /// A count with decimals.
    NotWhole(String),
    /// Not a date, or a day that no calendar has.
    NotADate(String),
    /// Not a time of day.
    NotATime(String),
    /// Not a period.
    NotAPeriod(String),
    /// Not the form of a running number.
    NotAReference(String),
    /// Not a running number.
    NotASerial(String),
}

/// What is wrong with a value that stands for itself.
#[must_use]
pub(crate) fn described(problem: &ValueProblem) -> Diagnostic {
    match problem {
        ValueProblem::AmbiguousNumber(text) => ambiguous_number(text),
        ValueProblem::NotANumber(text)
        | ValueProblem::NotAReference(text)
        | ValueProblem::NotASerial(text) => not_a_number(text, false),
        ValueProblem::NotWhole(text) => not_whole(text),
        ValueProblem::NotADate(text) => not_a_date(text),
        ValueProblem::NotATime(text) => not_a_time(text),
        ValueProblem::NotAPeriod(text) => not_a_period(text),
    }
}

/// Divides the name of a problem from the value in the text of a serde error.
const SEPARATOR: char = '\u{1f}';

impl ValueProblem {
    /// As an error of serde.
    pub fn custom<E: de::Error>(self) -> E {
        let (name, value) = match self {
            Self::AmbiguousNumber(value) => ("ambiguous-number", value),
            Self::NotANumber(value) => ("not-a-number", value),
            Self::NotWhole(value) => ("not-whole", value),
            Self::NotADate(value) => ("not-a-date", value),
            Self::NotATime(value) => ("not-a-time", value),
            Self::NotAPeriod(value) => ("not-a-period", value),
            Self::NotAReference(value) => ("not-a-reference", value),
            Self::NotASerial(value) => ("not-a-serial", value),
        };
        E::custom(format_args!("{SEPARATOR}{name}{SEPARATOR}{value}{SEPARATOR}"))
    }

    /// From the text of an error of serde that [`Self::custom`] made.
    #[must_use]
    pub fn from_error(text: &str) -> Option<Self> {
        let mut parts = text.split(SEPARATOR).skip(1);
        let (name, value) = (parts.next()?, parts.next()?.to_owned());
        Some(match name {
            "ambiguous-number" => Self::AmbiguousNumber(value),
            "not-a-number" => Self::NotANumber(value),
            "not-whole" => Self::NotWhole(value),
            "not-a-date" => Self::NotADate(value),
            "not-a-time" => Self::NotATime(value),
            "not-a-period" => Self::NotAPeriod(value),
            "not-a-reference" => Self::NotAReference(value),
            "not-a-serial" => Self::NotASerial(value),
            _ => return None,
        })
    }
}
