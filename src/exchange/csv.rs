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
pub(crate) fn write(job: &Job, say: Say<'_>) -> String {
    let mut table =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let [id, state, notes] = COLUMNS;
    // Writing into memory cannot fail.
    let _ = table.write_record([id, state, tag(job.from), tag(job.from.other()), notes]);
    for item in &job.items {
        let target = item.target.as_ref().map(|target| cell(target, item)).unwrap_or_default();
        let notes = item.all_notes().map(|note| say(&note)).collect::<Vec<_>>().join(" | ");
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
pub(crate) fn read(source: &Arc<Source>, out: &mut Diagnostics) -> Option<Returned> {
    let text = source.text.trim_start_matches('\u{feff}');
    let (delimiter, text) = delimiter(text);
    let skipped = source.text.len() - text.len();
    let mut table = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut records = table.records();
    let place = |start: usize| line(source, start + skipped);
    let head: Vec<String> = match records.next() {
        Some(Ok(head)) => head.iter().map(|cell| cell.trim().to_owned()).collect(),
        _ => Vec::new(),
    };
    let Some([id, from, to]) = columns(&head) else {
        let first = text.lines().next().unwrap_or_default();
        let message = Message::new("exchange-form").arg("what", "table").arg("name", first.to_owned());
        let message = message.arg("version", "").arg("files", 0);
        out.push(problem(message, "exchange-form-hint", place(0)));
        return None;
    };
    let lang = pair(head.get(from)?, head.get(to)?, place(0), out)?;
    let state = column(&head, "state");
    let mut units = Vec::new();
    for record in records {
        let at = record.as_ref().ok().and_then(csv::StringRecord::position).map(csv::Position::byte);
        let place = place(at.and_then(|at| usize::try_from(at).ok()).unwrap_or_default());
        let Ok(record) = record else {
            out.push(problem(Message::new("exchange-table"), "exchange-table-hint", place));
            return None;
        };
        let cell = |at: usize| record.get(at).map(unmarked).unwrap_or_default();
        // A sign that divides cells, typed in a text without quotation marks, would cut it off.
        if record.iter().skip(head.len()).any(|cell| !cell.trim().is_empty()) {
            let message =
                Message::new("exchange-cells").arg("unit", cell(id).trim()).arg("cells", record.len());
            let message = message.arg("columns", head.len());
            out.push(problem(message, "exchange-cells-hint", place));
            return None;
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        units.push(ReturnedUnit {
            id: cell(id).trim().to_owned(),
            source: Some(bits(cell(from))),
            target: Some((bits(cell(to)), place.clone())),
            claim: state.map_or(Claim::Open, |at| claim(cell(at))),
            place,
        });
    }
    Some(Returned { from: lang, units })
}

/// The line that begins at a byte, or behind the line break there.
fn line(source: &Arc<Source>, start: usize) -> Place {
    let start = source.text.floor_char_boundary(start.min(source.text.len()));
    let line = source.text[start..].trim_start_matches(['\r', '\n']);
    let start = source.text.len() - line.len();
    Place::new(Arc::clone(source), start..start + line.lines().next().unwrap_or_default().len())
}

/// What divides the cells, and the table. A line before it may say so, as spreadsheets do (`sep=;`); else it is what
/// stands in the first line most often.
fn delimiter(text: &str) -> (u8, &str) {
    let said = text.split_once('\n').and_then(|(line, table)| {
        let line = line.trim_end_matches('\r').trim_matches('"').to_lowercase();
        match line.strip_prefix("sep=")?.as_bytes() {
            [sign] => Some((*sign, table)),
            _ => None,
        }
    });
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: &u8| first.bytes().filter(|it| it == sign).count();
    said.unwrap_or_else(|| ([b';', b',', b'\t'].into_iter().max_by_key(count).unwrap_or(b';'), text))
}

/// Where the column of a name is.
fn column(head: &[String], name: &str) -> Option<usize> {
    head.iter().position(|cell| cell.eq_ignore_ascii_case(name))
}

/// Where the columns of the ids, the source and the translation are.
fn columns(head: &[String]) -> Option<[usize; 3]> {
    let is_text = |at: &usize| head.get(*at).is_some_and(|cell| super::lang_of(cell).is_some());
    let mut texts = (0..head.len()).filter(is_text);
    Some([column(head, "id")?, texts.next()?, texts.next()?])
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
        rest = &rest[open..];
        let Some(close) = end(rest) else { break };
        let code = &rest[..close];
        let inner = code.trim_matches(['{', '}']).trim();
        match inner.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')) {
            Some(letters) => push_text(&mut found, letters),
            None => found.push(Bit::Code { id: String::new(), native: Some(code.to_owned()) }),
        }
        rest = &rest[close..];
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
