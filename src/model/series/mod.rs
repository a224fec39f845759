//! Values by period that stand in a table of their own, outside YAML.
//!
//! A reader makes rows of a file, cells with their places; how a column of them is read is the same whatever
//! the file is. Beside that are the checks of a series, wherever it stands.

mod cells;
pub(super) mod check;
mod csv;
mod notation;
mod table;

pub(super) use self::cells::Wanted;
pub(super) use self::table::{Column, Found};

use crate::diagnostic::Diagnostics;

/// Reads one column of a file whose first column holds periods.
///
/// Reports all that is wrong in it; where a number is, the series holds a stand-in. Yields `None` if the
/// column cannot be found, after reporting why.
pub(super) fn read(path: &str, bytes: &[u8], column: &Column<'_>, out: &mut Diagnostics) -> Option<Found> {
    let source = csv::decode(path, bytes, out)?;
    let (rows, delimiter) = csv::rows(&source);
    table::column(rows, delimiter, column, out)
}

/// Reads the cells of a table of a project's own. Yields `None` if the file cannot be read, after reporting why.
pub(super) fn read_cells(
    path: &str,
    bytes: &[u8],
    wanted: &Wanted<'_>,
    out: &mut Diagnostics,
) -> Option<Vec<cells::Found>> {
    let source = csv::decode(path, bytes, out)?;
    let (rows, delimiter) = csv::rows(&source);
    Some(cells::cells(rows, delimiter, wanted, out))
}

#[cfg(test)]
mod tests;
