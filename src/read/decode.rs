//! From bytes to text.

use std::sync::Arc;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};

/// A text file; `None` if it is not UTF-8, which is then reported at its first wrong byte.
///
/// A byte order mark is taken off.
pub(super) fn text(path: &str, bytes: Vec<u8>, out: &mut Diagnostics) -> Option<Arc<Source>> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        let place = Place::file(Source::new(path, ""));
        let problem = Diagnostic::new(Check::File, Message::new("file-utf16"));
        out.push(problem.at(place).hint(Message::new("file-not-utf8-hint")));
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(Source::new(path, text.strip_prefix('\u{feff}').unwrap_or(&text))),
        Err(error) => {
            out.push(not_utf8(path, error.as_bytes()));
            None
        }
    }
}

/// Names the first wrong byte, and shows its line.
fn not_utf8(path: &str, bytes: &[u8]) -> Diagnostic {
    let bytes = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    let at = bytes.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
    // What stands before the wrong byte is valid, so its offset is the same in the readable form,
    // where a replacement character stands for it.
    let source = Source::new(path, String::from_utf8_lossy(bytes));
    let end = (at + char::REPLACEMENT_CHARACTER.len_utf8()).min(source.text.len());
    let byte = bytes.get(at).copied().unwrap_or_default();
    Diagnostic::new(Check::File, Message::new("file-not-utf8").arg("byte", format!("{byte:02X}")))
        .at(Place::new(source, at..end))
        .hint(Message::new("file-not-utf8-hint"))
}
