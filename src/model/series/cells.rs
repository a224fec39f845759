//! The cells of a table of a project's own that stand in a CSV file: rows by the ids in its first column, columns by
//! their headings.

use super::notation::Notation;
use super::table::{Row, miscounted, unknown_column};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::model::content::ColumnKind;
use crate::model::value::CellValue;
use crate::suggest::similar;

/// What is wanted of a file.
#[derive(Debug)]
pub(crate) struct Wanted<'a> {
    /// The columns that take values, with what stands in them.
    pub columns: Vec<(&'a str, ColumnKind)>,
    /// The rows.
    pub rows: Vec<&'a str>,
    /// Where YAML names the file.
    pub at: Place,
}

/// A cell: the ids of its row and its column, and what stands in it.
pub(super) type Found = (String, String, Option<CellValue>);

/// The cells of a file, whose first row has the headings. Reports all that is wrong in it.
pub(super) fn cells(
    mut rows: impl Iterator<Item = Row>,
    delimiter: char,
    wanted: &Wanted<'_>,
    out: &mut Diagnostics,
) -> Vec<Found> {
    let header = rows.next().unwrap_or_default();
    let rows: Vec<Row> = rows.filter(|row| row.filled() > 0).collect();
    for index in 1..header.filled() {
        if !wanted.columns.iter().any(|(id, _)| *id == header.text(index)) {
            out.push(no_such("unknown-reference-cell", "column", &header, index, wanted));
        }
    }
    let mut sure = Vec::new();
    for row in &rows {
        if let Some(problem) = miscounted(row, header.filled(), delimiter) {
            out.push(problem);
        } else if wanted.rows.contains(&row.text(0)) {
            sure.push(row);
        } else {
            out.push(no_such("unknown-reference-row", "row", row, 0, wanted));
        }
    }
    let mut found = Vec::new();
    for (column, kind) in &wanted.columns {
        let Some(index) = (1..header.filled()).find(|index| header.text(*index) == *column) else {
            let names: Vec<&str> = (1..header.filled()).map(|index| header.text(index)).collect();
            out.push(unknown_column(column, &names).at(wanted.at.clone()));
            continue;
        };
        let notation =
            Notation::of(sure.iter().map(|row| row.text(index)), delimiter, *kind == ColumnKind::Count);
        for row in &sure {
            let read = read(&notation, *kind, row.text(index));
            let cell = read.unwrap_or_else(|problem| {
                out.push(problem.at(row.place(index)));
                None
            });
            found.push((row.text(0).to_owned(), (*column).to_owned(), cell));
        }
    }
    found
}

/// What stands in a cell: a number as YAML writes it, a day or a period as it is.
fn read(notation: &Notation, kind: ColumnKind, text: &str) -> Result<Option<CellValue>, Box<Diagnostic>> {
    if text.is_empty() {
        return Ok(None);
    }
    if matches!(kind, ColumnKind::Date | ColumnKind::Period) {
        return Ok(Some(CellValue(text.to_owned())));
    }
    let bare = match kind {
        ColumnKind::Money => {
            text.trim_start_matches(['€', ' ', '\u{a0}']).trim_end_matches(['€', ' ', '\u{a0}'])
        }
        ColumnKind::Percent => text.trim_end_matches(['%', ' ', '\u{a0}']),
        _ => text,
    };
    notation.number(bare).map(|number| Some(CellValue(in_full(number.0))))
}

/// A number that cannot be taken for thousands: `1.234` is `1.2340`.
fn in_full(number: rust_decimal::Decimal) -> String {
    if number.is_integer() { number.trunc().to_string() } else { format!("{number}0") }
}

/// Something that the table does not have.
fn no_such(id: &'static str, name: &'static str, row: &Row, index: usize, wanted: &Wanted<'_>) -> Diagnostic {
    let text = row.text(index);
    let columns: Vec<&str> = wanted.columns.iter().map(|(id, _)| *id).collect();
    let known = if name == "row" { &wanted.rows } else { &columns };
    let hint = match (similar(text, known.iter().copied()), name) {
        (Some(name), _) => Message::new("unknown-key-similar-hint").arg("name", name),
        (None, "row") => Message::new("unknown-reference-row-hint").arg("rows", known.join(", ")),
        (None, _) => Message::new("unknown-reference-cell-hint").arg("columns", known.join(", ")),
    };
    Diagnostic::new(Check::UnknownReference, Message::new(id).arg(name, text)).at(row.place(index)).hint(hint)
}
