//! Cells of tables: their column says what they are.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::Deserializer;

use super::{NumberKind, ScalarVisitor, Value, parse_date, parse_number};
use crate::model::problem::ValueProblem;

/// What is written in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CellValue(pub String);

impl CellValue {
    /// As a number of a kind.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn number(&self, kind: NumberKind) -> Result<Value, ValueProblem> {
        let text = self.0.trim();
        let number = match kind {
            NumberKind::Money => text.strip_suffix("EUR").unwrap_or(text),
            NumberKind::Percent => text.strip_suffix('%').unwrap_or(text),
            NumberKind::Count | NumberKind::Decimal => text,
        };
        let number = parse_number(number.trim_end())?;
        kind.value(number).ok_or_else(|| ValueProblem::NotWhole(number.to_string()))
    }

    /// As a day.
    ///
    /// # Errors
    /// That it is none.
    pub(crate) fn day(&self) -> Result<Value, ValueProblem> {
        parse_date(self.0.trim()).map(Value::Date)
    }

    /// As a period.
    ///
    /// # Errors
    /// That it is none.
    pub(crate) fn period(&self) -> Result<Value, ValueProblem> {
        self.0.trim().parse().map(Value::Period)
    }
}

impl<'de> Deserialize<'de> for CellValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor).map(Self)
    }
}

impl schemars::JsonSchema for CellValue {
    fn schema_name() -> Cow<'static, str> {
        "CellValue".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A number, amount, day or period, as the kind of its column says: 25000, 52.5, 2024-06-30, 2024-H1.",
            "type": ["number", "string"],
        })
    }
}
