//! CSV files, as spreadsheets save them in either country: `;` with decimal comma, `,` with decimal point,
//! with or without a byte order mark, with any line ends.

use std::ops::Range;
use std::sync::Arc;

use ::csv::{ReaderBuilder, StringRecord};

use super::table::{Cell, Row};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::read;

/// The rows of a file, and the sign that divides its columns.
pub(super) fn rows(source: &Arc<Source>) -> (impl Iterator<Item = Row>, char) {
    let (start, delimiter) = dialect(&source.text);
    let reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(&source.text.as_bytes()[start..]);
    let row = move |record: StringRecord| {
        let at = start + record.position().map_or(0, |position| position.byte() as usize);
        let places = fields(&source.text, at, delimiter).into_iter().map(Some).chain(std::iter::repeat(None));
        let mut last = at..at;
        let cell = |(text, range): (&str, Option<Range<usize>>)| {
            last = range.unwrap_or_else(|| last.clone());
            Cell { text: text.trim().to_owned(), place: Place::new(Arc::clone(source), last.clone()) }
        };
        Row(record.iter().zip(places).map(cell).collect())
    };
    (reader.into_records().filter_map(Result::ok).map(row), char::from(delimiter))
}

/// The text of a file, which must be UTF-8; `None` if it is not, which is reported.
pub(super) fn decode(path: &str, bytes: &[u8], out: &mut Diagnostics) -> Option<Arc<Source>> {
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

/// The bytes of the fields of the record that begins at a byte, without blanks around them.
fn fields(text: &str, start: usize, delimiter: u8) -> Vec<Range<usize>> {
    let skipped = text[start..].bytes().take_while(|b| matches!(b, b'\r' | b'\n')).count();
    let mut from = start + skipped;
    let mut quoted = false;
    let mut end = text.len();
    let mut fields = Vec::new();
    for (at, byte) in text.bytes().enumerate().skip(from) {
        match byte {
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'\n' | b'\r' => {
                end = at;
                break;
            }
            byte if byte == delimiter => {
                fields.push(bare(text, from..at));
                from = at + 1;
            }
            _ => {}
        }
    }
    fields.push(bare(text, from.min(end)..end));
    fields
}

/// A range without blanks around what is in it.
fn bare(text: &str, range: Range<usize>) -> Range<usize> {
    let written = &text[range.clone()];
    let from = range.start + written.len() - written.trim_start().len();
    from..from + written.trim().len()
}
