//! A table of text: what stands in one of its columns, by the periods in the first.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::notation::Notation;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::model::problem::{not_a_period_in_table, without_echoes};
use crate::model::value::{Number, Period};
use crate::suggest::similar;

/// A column as it was read.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Its values.
    pub series: IndexMap<Period, Number>,
    /// Where each of them stands.
    pub places: IndexMap<Period, Place>,
}

/// The column to read.
#[derive(Debug)]
pub(crate) struct Column<'a> {
    /// Its heading.
    pub name: &'a str,
    /// Where YAML names it.
    pub at: Place,
    /// Whether its values must be whole numbers.
    pub whole: bool,
}

/// The cells of a row.
#[derive(Debug, Default)]
pub(super) struct Row(pub Vec<Cell>);

/// What stands in a cell.
#[derive(Debug)]
pub(super) struct Cell {
    /// As it is shown, without blanks around it.
    pub text: String,
    /// Where.
    pub place: Place,
}

impl Row {
    /// What stands in a cell; nothing, if there is none.
    pub(super) fn text(&self, index: usize) -> &str {
        self.0.get(index).map(|cell| cell.text.as_str()).unwrap_or_default()
    }

    /// Where a cell stands; if there is none, the last one.
    pub(super) fn place(&self, index: usize) -> Option<Place> {
        self.0.get(index).or(self.0.last()).map(|cell| cell.place.clone())
    }

    /// How many cells it has without the empty ones at its end.
    pub(super) fn filled(&self) -> usize {
        self.0.iter().rposition(|cell| !cell.text.is_empty()).map_or(0, |at| at + 1)
    }
}

/// What stands in a column of a table, whose first row has the headings; `None` if it cannot be found, which is
/// reported. `delimiter` is the sign that divides the columns.
pub(super) fn column(
    mut rows: impl Iterator<Item = Row>,
    delimiter: char,
    column: &Column<'_>,
    out: &mut Diagnostics,
) -> Option<Found> {
    let header = rows.next().unwrap_or_default();
    let index = find(&header, column, out)?;
    // Empty ones at its right, which spreadsheets add, do not count.
    let headings = header.filled();
    let written = rows.filter(|row| row.filled() > 0);
    let lines: Vec<Line> = written.map(|row| Line::of(&row, index, headings, delimiter)).collect();
    let cells = lines.iter().map(|line| line.value.as_str());
    let notation = Notation::of(cells, delimiter, column.whole);
    let mut reading =
        Reading { notation, found: Found::default(), first: BTreeMap::new(), problems: Vec::new() };
    lines.into_iter().for_each(|line| reading.line(line));
    out.0.append(&mut without_echoes(reading.problems));
    Some(reading.found)
}

/// Which column it is.
fn find(header: &Row, column: &Column<'_>, out: &mut Diagnostics) -> Option<usize> {
    let wanted = column.name.trim();
    let names: Vec<&str> = header.0.iter().map(|cell| cell.text.as_str()).collect();
    let found: Vec<usize> = (1..names.len()).filter(|&index| names[index] == wanted).collect();
    match found.as_slice() {
        [index] => Some(*index),
        [] => {
            let names: Vec<_> = names.into_iter().skip(1).filter(|name| !name.is_empty()).collect();
            out.push(unknown_column(wanted, &names).at(column.at.clone()));
            None
        }
        [first, second, ..] => {
            let message = Message::new("duplicate-id-column").arg("column", wanted);
            let problem = Diagnostic::new(Check::DuplicateId, message)
                .at(header.place(*second))
                .note(header.place(*first), Message::new("label-first-here"))
                .hint(Message::new("duplicate-id-column-hint"));
            out.push(problem);
            Some(*first)
        }
    }
}

/// A column that a file does not have, among those that it has.
pub(super) fn unknown_column(column: &str, names: &[&str]) -> Diagnostic {
    let problem =
        Diagnostic::new(Check::UnknownKey, Message::new("unknown-key-column").arg("column", column));
    if let Some(name) = similar(column, names.iter().copied()) {
        return problem.hint(Message::new("unknown-key-similar-hint").arg("name", name));
    }
    if names.is_empty() {
        return problem.hint(Message::new("unknown-key-column-hint"));
    }
    problem.hint(Message::new("unknown-key-list-hint").arg("names", names.join(", ")))
}

/// What is needed of a row.
struct Line {
    /// What stands where the period belongs.
    period: String,
    /// Where.
    period_at: Option<Place>,
    /// What stands in the column.
    value: String,
    /// Where.
    value_at: Option<Place>,
    /// What is wrong with the row as a whole.
    problem: Option<Box<Diagnostic>>,
}

impl Line {
    fn of(row: &Row, index: usize, headings: usize, delimiter: char) -> Self {
        Self {
            period: row.text(0).to_owned(),
            period_at: row.place(0),
            value: row.text(index).to_owned(),
            value_at: row.place(index),
            problem: miscounted(row, headings, delimiter).map(Box::new),
        }
    }
}

/// A row with more or fewer cells than there are headings, as a whole: which of its cells belongs to
/// which heading is not sure.
pub(super) fn miscounted(row: &Row, headings: usize, delimiter: char) -> Option<Diagnostic> {
    let length = row.0.len();
    let cells = if length < headings { length } else { row.filled() };
    let surplus = cells > headings;
    if !surplus && length >= headings {
        return None;
    }
    let hint = match delimiter {
        ',' if surplus => "wrong-type-cells-comma-hint",
        _ => "wrong-type-cells-hint",
    };
    let message = Message::new("wrong-type-cells").arg("cells", cells).arg("headings", headings);
    let (first, last) = (row.place(0)?, row.place(cells.saturating_sub(1))?);
    let place = Place::new(first.source, first.range.start..last.range.end);
    Some(Diagnostic::new(Check::WrongType, message).at(place).hint(Message::new(hint)))
}

/// A column while it is read.
struct Reading {
    notation: Notation,
    found: Found,
    /// Where each period stands first.
    first: BTreeMap<Period, Option<Place>>,
    /// What is wrong in the rows.
    problems: Vec<Diagnostic>,
}

impl Reading {
    fn line(&mut self, line: Line) {
        let Line { period: written, period_at, value, value_at, problem } = line;
        let Ok(period) = written.parse::<Period>() else {
            return self.problems.push(not_a_period_in_table(&written).at(period_at));
        };
        if let Some(first) = self.first.get(&period) {
            return self.problems.push(
                Diagnostic::new(Check::DuplicateId, Message::new("duplicate-id-key").arg("key", written))
                    .at(period_at)
                    .note(first.clone(), Message::new("label-first-here"))
                    .hint(Message::new("duplicate-id-key-hint")),
            );
        }
        self.first.insert(period, period_at);
        let number = match problem {
            Some(problem) => Err(problem),
            None if value.is_empty() => return,
            None => self.notation.number(&value).map_err(|problem| Box::new(problem.at(value_at.clone()))),
        };
        let number = number.unwrap_or_else(|problem| {
            self.problems.push(*problem);
            Number(1.into())
        });
        self.found.series.insert(period, number);
        self.found.places.extend(value_at.map(|at| (period, at)));
    }
}
