//! Series from CSV files, as spreadsheets save them in either country: `;` with decimal comma,
//! `,` with decimal point, with or without a byte order mark, with any line ends.

mod notation;

use std::ops::Range;
use std::sync::Arc;

use ::csv::{ReaderBuilder, StringRecord};
use indexmap::IndexMap;

use self::notation::Notation;
use super::load::{not_a_period_in_table, without_echoes};
use super::value::{Number, Period};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::read;
use crate::suggest::similar;

/// Values by period.
pub type Series = IndexMap<Period, Number>;

/// A column as it was read.
#[derive(Debug, Default)]
pub struct Found {
    /// Its values.
    pub series: Series,
    /// Where each of them stands.
    pub places: IndexMap<Period, Place>,
}

/// The column to read.
#[derive(Debug)]
pub struct Column<'a> {
    /// Its heading.
    pub name: &'a str,
    /// Where YAML names it.
    pub at: Place,
    /// Whether its values must be whole numbers.
    pub whole: bool,
}

/// Reads one column of a CSV file whose first column holds periods.
///
/// Reports all that is wrong in it; where a number is, the series holds a stand-in. Yields `None` if the
/// column cannot be found, after reporting why.
pub fn read(path: &str, bytes: &[u8], column: &Column<'_>, out: &mut Diagnostics) -> Option<Found> {
    let source = decode(path, bytes, out)?;
    let (start, delimiter) = dialect(&source.text);
    let mut table = Table {
        source: &source,
        column,
        start,
        delimiter,
        headings: 0,
        found: Found::default(),
        lines: IndexMap::new(),
        problems: Vec::new(),
        out,
    };
    table.read()?;
    let problems = std::mem::take(&mut table.problems);
    table.out.0.append(&mut without_echoes(problems));
    Some(table.found)
}

/// The text of a file, which must be UTF-8.
fn decode(path: &str, bytes: &[u8], out: &mut Diagnostics) -> Option<Arc<Source>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => read::source(path, text, out),
        wrong => {
            let at = wrong.map_or_else(|error| error.valid_up_to(), |text| text.find('\0').unwrap_or(0));
            let source = Source::new(path, String::from_utf8_lossy(bytes));
            out.push(
                Diagnostic::new(Check::File, Message::new("file-csv-encoding").arg("file", path))
                    .at(Place::new(source, at..at))
                    .hint(Message::new("file-csv-encoding-hint")),
            );
            None
        }
    }
}

/// Where the table begins, after a line `sep=;`, and what divides its columns.
fn dialect(text: &str) -> (usize, u8) {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if let Some(sign) = line.strip_prefix("sep=").and_then(|sign| sign.bytes().next()).filter(u8::is_ascii) {
        return (text.find('\n').map_or(text.len(), |end| end + 1), sign);
    }
    (0, [b';', b'\t', b','].into_iter().find(|sign| line.as_bytes().contains(sign)).unwrap_or(b';'))
}

struct Table<'a> {
    source: &'a Arc<Source>,
    column: &'a Column<'a>,
    start: usize,
    delimiter: u8,
    /// How many columns the table has; empty ones at its right, which spreadsheets add, do not count.
    headings: usize,
    found: Found,
    /// Where each period stands.
    lines: IndexMap<Period, Range<usize>>,
    /// What is wrong in its rows.
    problems: Vec<Diagnostic>,
    out: &'a mut Diagnostics,
}

impl Table<'_> {
    fn read(&mut self) -> Option<()> {
        let source = Arc::clone(self.source);
        let mut reader = ReaderBuilder::new()
            .delimiter(self.delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(&source.text.as_bytes()[self.start..]);
        let mut records = reader.records().filter_map(Result::ok);
        let header = records.next().unwrap_or_default();
        self.headings = filled(&header);
        let index = self.find(&header)?;
        let records: Vec<StringRecord> = records.collect();
        let cells = records.iter().map(|record| record.get(index).unwrap_or_default().trim());
        let notation = Notation::of(cells, self.delimiter, self.column.whole);
        for record in &records {
            self.row(record, index, &notation);
        }
        Some(())
    }

    /// Which column it is.
    fn find(&mut self, header: &StringRecord) -> Option<usize> {
        let wanted = self.column.name.trim();
        let names: Vec<&str> = header.iter().map(str::trim).collect();
        let found: Vec<usize> = (1..names.len()).filter(|&index| names[index] == wanted).collect();
        match found.as_slice() {
            [index] => Some(*index),
            [] => {
                let names: Vec<_> = names.into_iter().skip(1).filter(|name| !name.is_empty()).collect();
                self.out.push(unknown_column(wanted, &names).at(self.column.at.clone()));
                None
            }
            [first, second, ..] => {
                let message = Message::new("duplicate-id-column").arg("column", wanted);
                let problem = Diagnostic::new(Check::DuplicateId, message)
                    .at(self.place(header, *second))
                    .note(self.place(header, *first), Message::new("label-first-here"))
                    .hint(Message::new("duplicate-id-column-hint"));
                self.out.push(problem);
                Some(*first)
            }
        }
    }

    fn row(&mut self, record: &StringRecord, index: usize, notation: &Notation) {
        let value = record.get(index).unwrap_or_default().trim();
        let written = record.get(0).unwrap_or_default().trim();
        if record.iter().all(|field| field.trim().is_empty()) {
            return;
        }
        let Ok(period) = written.parse::<Period>() else {
            let problem = not_a_period_in_table(written).at(self.place(record, 0));
            return self.problems.push(problem);
        };
        let at = self.place(record, 0);
        if let Some(first) = self.lines.get(&period) {
            let first = Place::new(Arc::clone(self.source), first.clone());
            return self.problems.push(
                Diagnostic::new(Check::DuplicateId, Message::new("duplicate-id-key").arg("key", written))
                    .at(at)
                    .note(first, Message::new("label-first-here"))
                    .hint(Message::new("duplicate-id-key-hint")),
            );
        }
        self.lines.insert(period, at.range);
        let at = self.place(record, index);
        let number = match self.miscounted(record) {
            Some(problem) => Err(Box::new(problem)),
            None if value.is_empty() => return,
            None => notation.number(value).map_err(|problem| Box::new(problem.at(at.clone()))),
        };
        let number = number.unwrap_or_else(|problem| {
            self.problems.push(*problem);
            Number(1.into())
        });
        self.found.series.insert(period, number);
        self.found.places.insert(period, at);
    }

    /// A row with more or fewer cells than there are headings, as a whole: which of its cells belongs to
    /// which heading is not sure.
    fn miscounted(&self, record: &StringRecord) -> Option<Diagnostic> {
        let cells = if record.len() < self.headings { record.len() } else { filled(record) };
        let surplus = cells > self.headings;
        if !surplus && record.len() >= self.headings {
            return None;
        }
        let (first, last) = (self.place(record, 0), self.place(record, cells.saturating_sub(1)));
        let hint = match self.delimiter {
            b',' if surplus => "wrong-type-cells-comma-hint",
            _ => "wrong-type-cells-hint",
        };
        let message = Message::new("wrong-type-cells").arg("cells", cells).arg("headings", self.headings);
        let place = Place::new(first.source, first.range.start..last.range.end);
        Some(Diagnostic::new(Check::WrongType, message).at(place).hint(Message::new(hint)))
    }

    fn place(&self, record: &StringRecord, index: usize) -> Place {
        let start = self.start + record.position().map_or(0, |position| position.byte() as usize);
        let range = field(&self.source.text, start, self.delimiter, index);
        Place::new(Arc::clone(self.source), range)
    }
}

/// How many cells a row has without the empty ones at its end.
fn filled(record: &StringRecord) -> usize {
    record.iter().collect::<Vec<_>>().iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1)
}

fn unknown_column(column: &str, names: &[&str]) -> Diagnostic {
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

/// The bytes of a field of the record that begins at a byte, without blanks around it.
fn field(text: &str, start: usize, delimiter: u8, index: usize) -> Range<usize> {
    let skipped = text[start..].bytes().take_while(|b| matches!(b, b'\r' | b'\n')).count();
    let mut from = start + skipped;
    let mut column = 0;
    let mut quoted = false;
    let mut end = text.len();
    for (at, byte) in text.bytes().enumerate().skip(from) {
        match byte {
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'\n' | b'\r' => {
                end = at;
                break;
            }
            byte if byte == delimiter => {
                if column == index {
                    end = at;
                    break;
                }
                column += 1;
                from = at + 1;
            }
            _ => {}
        }
    }
    let written = &text[from.min(end)..end];
    let from = from + written.len() - written.trim_start().len();
    from..from + written.trim().len()
}

#[cfg(test)]
mod tests;
