//! From bytes to text.

use std::sync::Arc;

use super::LEDGER;
use super::characters::{self, Hidden};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};

/// A text file that was read.
pub(super) struct Text {
    /// As it is read.
    pub source: Arc<Source>,
    /// As it is written, if that is not the same.
    pub written: Option<String>,
}

/// A text file; `None` if it cannot be used, which is then reported.
pub(super) fn text(path: &str, bytes: Vec<u8>, out: &mut Diagnostics) -> Option<Text> {
    if is_utf16(&bytes) {
        let place = Place::file(Source::new(path, ""));
        let problem = Diagnostic::new(Check::File, Message::new("file-utf16"));
        out.push(problem.at(place).hint(Message::new("file-not-utf8-hint")));
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(written) => {
            let source = source(path, &written, out)?;
            let written = (source.text != written).then_some(written);
            Some(Text { source, written })
        }
        Err(error) => {
            out.push(not_utf8(path, error.as_bytes()));
            None
        }
    }
}

/// A text as it is read: without a byte order mark, letters composed, nothing in it that nobody sees.
/// Reports characters of which it is not sure what they are to do. Yields `None` if two versions were merged
/// and nobody has chosen one, or a word has no end, which is reported as well.
pub(crate) fn source(path: &str, written: &str, out: &mut Diagnostics) -> Option<Arc<Source>> {
    let (text, hidden) = characters::legible(written.strip_prefix('\u{feff}').unwrap_or(written));
    let source = Source::new(path, text);
    if let Some(mark) = conflict(&source.text) {
        let hint = if path == LEDGER { "file-merged-ledger-hint" } else { "file-merged-hint" };
        let problem = Diagnostic::new(Check::File, Message::new("file-merged"));
        out.push(problem.at(Place::new(source, mark)).hint(Message::new(hint)));
        return None;
    }
    let is_written = [".yaml", ".yml", ".ftl"].iter().any(|end| path.ends_with(end));
    if let Some(word) = endless(&source.text).filter(|_| is_written) {
        let message = Message::new("file-long-word").arg("most", WORD.to_string());
        let problem = Diagnostic::new(Check::File, message).at(Place::new(source, word));
        out.push(problem.hint(Message::new("file-long-word-hint")));
        return None;
    }
    for what in ["line", "ellipsis", "joined", "direction"] {
        let places: Vec<Hidden> = hidden.iter().copied().filter(|hidden| hidden.what() == what).collect();
        out.0.extend(invisible(&source, what, &places));
    }
    Some(source)
}

/// Two bytes a character, with a mark at the beginning or without.
fn is_utf16(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(64)];
    let zeros = start.iter().filter(|byte| **byte == 0).count();
    bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || zeros * 3 > start.len().max(6)
}

/// The longest word, in characters; addresses of pages are as long.
const WORD: usize = 2_000;

/// Where a word begins that is longer than any is: its first characters.
fn endless(text: &str) -> Option<std::ops::Range<usize>> {
    let (mut start, mut length) = (0, 0);
    for (at, character) in text.char_indices() {
        if character.is_whitespace() || character.is_ascii_punctuation() {
            length = 0;
            continue;
        }
        if length == 0 {
            start = at;
        }
        length += 1;
        if length > WORD {
            return Some(start..start + text[start..].chars().take(1).map(char::len_utf8).sum::<usize>());
        }
    }
    None
}

/// The first mark that a version control system leaves where two versions of a file do not fit together.
/// Nothing that is written in YAML, FTL or CSV begins a line so.
fn conflict(text: &str) -> Option<std::ops::Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let written = line.trim_end();
        let is_mark = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| {
            written.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        });
        if is_mark {
            return Some(start..start + written.len());
        }
        start += line.len();
    }
    None
}

/// Characters of one kind, at the first of them.
fn invisible(source: &Arc<Source>, what: &'static str, places: &[Hidden]) -> Option<Diagnostic> {
    let (first, more) = places.split_first()?;
    let code = format!("U+{:04X}", u32::from(first.character));
    let message = Message::new("unsupported-character-hidden").arg("what", what).arg("code", code);
    let problem = Diagnostic::new(Check::UnsupportedCharacter, message)
        .at(Place::new(Arc::clone(source), first.at..first.at))
        .hint(Message::new("unsupported-character-hidden-hint").arg("what", what));
    let Some(last) = more.last() else { return Some(problem) };
    let hint = Message::new("unsupported-character-hidden-more-hint").arg("count", more.len());
    Some(problem.hint(hint.arg("line", source.line(last.at).to_string())))
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
