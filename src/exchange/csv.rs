//! A table for offices that have nothing but a spreadsheet: a line a text, codes as they are written in Fluent.

use std::sync::Arc;

use super::codes::Inline;
use super::returned::{pair, problem, push_text};
use super::{Bit, Claim, Item, Job, Returned, ReturnedUnit, Say, tag};
use crate::diagnostic::{Diagnostics, Message, Place, Source};
use crate::words::ledger::State;

/// The columns; the third and fourth are named after their languages.
const COLUMNS: [&str; 3] = ["id", "state", "notes"];

/// The table of a job. Spreadsheets tell by the mark at its beginning that it is UTF-8.
#[must_use]
pub fn write(job: &Job, say: Say<'_>) -> String {
    let mut table =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let [id, state, notes] = COLUMNS;
    // Writing into memory cannot fail.
    let _ = table.write_record([id, state, tag(job.from), tag(job.from.other()), notes]);
    for item in &job.items {
        let target = item.target.as_ref().map(|target| cell(target, item)).unwrap_or_default();
        let notes = item.notes.iter().map(say).collect::<Vec<_>>().join(" | ");
        let cells = [item.id.clone(), item.stand.name().to_owned(), cell(&item.source, item), target, notes];
        let _ = table.write_record(cells.map(|text| harmless(&text)));
    }
    let bytes = table.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

/// What a text says, with its codes as they are written; braces that are letters stand in quotation marks.
fn cell(inlines: &[Inline], item: &Item) -> String {
    let part = |inline: &Inline| match inline {
        Inline::Text(text) => {
            let mut cell = String::new();
            text.chars().for_each(|c| match c {
                '{' | '}' => cell.extend(["{\"", c.encode_utf8(&mut [0; 4]), "\"}"]),
                c => cell.push(c),
            });
            cell
        }
        Inline::Code(at) => item.codes.get(*at).map(super::codes::Numbered::native).unwrap_or_default(),
    };
    inlines.iter().map(part).collect()
}

/// A text that a spreadsheet would take for a formula gets a mark before it.
fn harmless(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}

/// The text behind that mark.
fn unmarked(text: &str) -> &str {
    let rest =
        text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']));
    rest.unwrap_or(text)
}

/// Reads a table; `None` if it is none of ours, which is then reported.
pub fn read(source: &Arc<Source>, out: &mut Diagnostics) -> Option<Returned> {
    let text = source.text.trim_start_matches('\u{feff}');
    let skipped = source.text.len() - text.len();
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: &u8| first.bytes().filter(|it| it == sign).count();
    let delimiter = [b'\t', b',', b';'].into_iter().max_by_key(count).unwrap_or(b';');
    let mut table = csv::ReaderBuilder::new();
    let table = table.delimiter(delimiter).flexible(true).has_headers(false);
    let mut table = table.from_reader(text.as_bytes());
    let mut records = table.records();
    let head = records.next().and_then(Result::ok).unwrap_or_default();
    let Some(columns) = Columns::of(&head) else {
        let message = Message::new("exchange-form").arg("what", "table").arg("name", first.to_owned());
        let message = message.arg("version", "").arg("files", 0);
        out.push(problem(message, "exchange-form-hint", line(source, 0)));
        return None;
    };
    let from = pair(head.get(columns.from)?, head.get(columns.to)?, line(source, 0), out)?;
    let mut units = Vec::new();
    for record in records {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let at = error.position().and_then(|position| usize::try_from(position.byte()).ok());
                let place = line(source, at.unwrap_or_default() + skipped);
                out.push(problem(Message::new("exchange-table"), "exchange-table-hint", place));
                return None;
            }
        };
        let at = record.position().and_then(|position| usize::try_from(position.byte()).ok());
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            units.push(columns.unit(&record, line(source, at.unwrap_or_default() + skipped)));
        }
    }
    Some(Returned { from, units })
}

/// The first line that is not empty from a byte on.
fn line(source: &Arc<Source>, at: usize) -> Place {
    let start = source.text.floor_char_boundary(at.min(source.text.len()));
    let rest = source.text[start..].trim_start_matches(['\r', '\n']);
    let start = source.text.len() - rest.len();
    Place::new(Arc::clone(source), start..start + rest.lines().next().unwrap_or_default().len())
}

/// Where in its lines a table has what.
struct Columns {
    id: usize,
    from: usize,
    to: usize,
    state: Option<usize>,
}

impl Columns {
    /// By the names of the columns.
    fn of(head: &csv::StringRecord) -> Option<Self> {
        let column = |name: &str| head.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
        let mut texts = (0..head.len())
            .filter(|at| head.get(*at).is_some_and(|cell| super::lang_of(cell.trim()).is_some()));
        Some(Self { id: column("id")?, from: texts.next()?, to: texts.next()?, state: column("state") })
    }

    fn unit(&self, record: &csv::StringRecord, place: Place) -> ReturnedUnit {
        let cell = |at: usize| record.get(at).map(unmarked).unwrap_or_default();
        ReturnedUnit {
            id: cell(self.id).trim().to_owned(),
            source: Some(bits(cell(self.from))),
            target: Some((bits(cell(self.to)), place.clone())),
            claim: self.state.map_or(Claim::Open, |at| claim(cell(at))),
            place,
        }
    }
}

/// What the column of the state says.
fn claim(text: &str) -> Claim {
    match State::from_name(text.trim().to_lowercase().as_str()) {
        Some(State::Machine) => Claim::Machine,
        Some(State::Draft) => Claim::Draft,
        Some(State::Reviewed | State::Approved) => Claim::Reviewed,
        None => Claim::Open,
    }
}

/// The letters and codes of a cell.
fn bits(cell: &str) -> Vec<Bit> {
    let mut found = Vec::new();
    let mut rest = cell;
    while let Some(open) = rest.find('{') {
        push_text(&mut found, &rest[..open]);
        let Some(close) = end(&rest[open..]) else { break };
        let code = &rest[open..open + close];
        let inner = code.trim_matches(['{', '}']).trim();
        match inner.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')) {
            Some(letters) => push_text(&mut found, letters),
            None if code == "{\"{\"}" => push_text(&mut found, "{"),
            None if code == "{\"}\"}" => push_text(&mut found, "}"),
            None => found.push(Bit::Code { id: String::new(), native: Some(code.to_owned()) }),
        }
        rest = &rest[open + close..];
    }
    push_text(&mut found, rest);
    found
}

/// Where a code ends that begins a text: behind its brace, and not behind one in quotation marks.
fn end(text: &str) -> Option<usize> {
    let mut literal = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => literal = !literal,
            '}' if !literal => return Some(at + 1),
            _ => {}
        }
    }
    None
}
