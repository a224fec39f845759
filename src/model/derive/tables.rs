//! Tables of a project's own: cells by the kind of their column, subtotals, totals.

use rust_decimal::Decimal;

use crate::model::content::{ColumnKind, Scale, Table, TableRow};
use crate::model::problem::ValueProblem;
use crate::model::value::{CellValue, NumberKind, Value};

/// A cell as a value of the kind of its column; nothing for columns of texts.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn value(kind: ColumnKind, cell: &CellValue) -> Result<Option<Value>, ValueProblem> {
    match kind {
        ColumnKind::Title | ColumnKind::Text => Ok(None),
        ColumnKind::Count => cell.number(NumberKind::Count).map(Some),
        ColumnKind::Decimal => cell.number(NumberKind::Decimal).map(Some),
        ColumnKind::Percent => cell.number(NumberKind::Percent).map(Some),
        ColumnKind::Money => cell.number(NumberKind::Money).map(Some),
        ColumnKind::Date => cell.day().map(Some),
        ColumnKind::Period => cell.period().map(Some),
    }
}

/// The value of a row in a column, if it has one.
#[must_use]
pub(crate) fn cell(table: &Table, row: &TableRow, column: &str) -> Option<Value> {
    let kind = table.columns.get(column)?.kind;
    value(kind, row.values.get(column)?.as_ref()?).ok().flatten()
}

/// The sum of a column, over all rows or those of a group; nothing for columns that are not added up.
#[must_use]
pub(crate) fn total(table: &Table, column: &str, group: Option<&str>) -> Option<Value> {
    let kind = match table.columns.get(column).filter(|column| column.total)?.kind {
        ColumnKind::Count => NumberKind::Count,
        ColumnKind::Decimal => NumberKind::Decimal,
        ColumnKind::Money => NumberKind::Money,
        _ => return None,
    };
    let of_group = |row: &&TableRow| group.is_none() || row.group.as_ref().map(|group| group.id()) == group;
    let numbers = table.rows.values().filter(of_group).filter_map(|row| cell(table, row, column)?.number());
    let sum = numbers.fold(Decimal::ZERO, |sum, number| sum.saturating_add(number));
    kind.value(sum)
}

/// By what amounts are divided before they are printed, and to how many decimals they are rounded then.
#[must_use]
pub(crate) const fn divisor(scale: Scale) -> Option<(i64, u32)> {
    match scale {
        Scale::One => None,
        Scale::Thousands => Some((1_000, 0)),
        Scale::Millions => Some((1_000_000, 1)),
    }
}

/// An amount as it is printed in a scale.
#[must_use]
pub(crate) fn scaled(amount: Decimal, scale: Scale) -> Value {
    let Some((divisor, decimals)) = divisor(scale) else { return Value::Money(amount) };
    let mut number = (amount / Decimal::from(divisor))
        .round_dp_with_strategy(decimals, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    number.rescale(decimals);
    Value::Decimal(number)
}
