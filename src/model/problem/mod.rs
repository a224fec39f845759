//! Mistakes in single values, carried through serde as text and taken apart again where the place is known.

mod echo;
mod numbers;
mod times;

pub use self::echo::without_echoes;
pub use self::numbers::{ambiguous_number, not_a_number, not_whole, without_blanks};
pub use self::times::{not_a_date, not_a_period, not_a_period_in_table};

use serde::de;

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
    /// Not a period.
    NotAPeriod(String),
    /// Not the form of a running number.
    NotAReference(String),
    /// Not a running number.
    NotASerial(String),
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
            "not-a-period" => Self::NotAPeriod(value),
            "not-a-reference" => Self::NotAReference(value),
            "not-a-serial" => Self::NotASerial(value),
            _ => return None,
        })
    }
}
