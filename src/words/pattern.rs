//! Short texts that stand in YAML, made into FTL with a table back to the file.

use std::sync::Arc;

use crate::diagnostic::Place;

/// The message that a text from YAML becomes. No entity has a name in capitals.
pub(super) const INLINE_ID: &str = "I";

/// FTL made of a text, with the byte in the YAML file for each of its bytes, and one for its end.
#[derive(Debug)]
pub(super) struct Inline {
    /// The FTL.
    pub text: String,
    /// From its bytes to those of the file.
    pub table: Vec<usize>,
}

/// Makes FTL of a text that stands in YAML at a place.
pub(super) fn inline(value: &str, place: &Place) -> Inline {
    let origins = align(value, place);
    let mut made = Maker { text: String::new(), table: Vec::new(), at: place.range.start };
    made.push(INLINE_ID);
    made.push(" =");
    if value.trim().is_empty() {
        // Nothing at all would be a fault of syntax, but it is a text that is still to be written.
        made.push(" {\"\"}");
    }
    let mut depth = Depth::default();
    let mut offset = 0;
    for line in value.trim_end().split('\n') {
        made.line(line, offset, &origins, &mut depth);
        offset += line.len() + 1;
    }
    made.push("\n");
    made.table.push(place.range.end);
    Inline { text: made.text, table: made.table }
}

/// Where in the pattern the reader of a text is.
#[derive(Default)]
struct Depth {
    placeables: usize,
    literal: bool,
}

impl Depth {
    fn read(&mut self, c: char) {
        match c {
            '"' if self.placeables > 0 => self.literal = !self.literal,
            '{' if !self.literal => self.placeables += 1,
            '}' if !self.literal => self.placeables = self.placeables.saturating_sub(1),
            _ => {}
        }
    }
}

struct Maker {
    text: String,
    table: Vec<usize>,
    at: usize,
}

impl Maker {
    fn line(&mut self, line: &str, offset: usize, origins: &[usize], depth: &mut Depth) {
        self.push("\n    ");
        let outside = depth.placeables == 0;
        let blanks = line.len() - line.trim_start_matches(' ').len();
        let mut quoted = if outside && blanks > 0 && blanks < line.len() { blanks } else { 0 };
        if outside && quoted == 0 && line.starts_with(['.', '*', '[']) {
            quoted = 1;
        }
        if quoted > 0 {
            self.push("{\"");
        }
        for (at, c) in line.char_indices() {
            if quoted > 0 && at == quoted {
                self.push("\"}");
                quoted = 0;
            }
            self.at = origins.get(offset + at).copied().unwrap_or(self.at);
            self.push(c.encode_utf8(&mut [0; 4]));
            depth.read(c);
        }
        if quoted > 0 {
            self.push("\"}");
        }
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        // The bytes of one character of the file follow each other; everything added points at one byte.
        let typed = self.source_len(text);
        self.table.extend((0..text.len()).map(|byte| self.at + if typed { byte } else { 0 }));
    }

    /// Whether the text is a single character, as it stands in the file.
    fn source_len(&self, text: &str) -> bool {
        text.chars().count() == 1 && text != "\n"
    }
}

/// The byte in the file of each byte of a scalar's value. Follows escapes, folding and indents of
/// YAML loosely: a character of the value is found at the next place of the scalar that has it.
fn align(value: &str, place: &Place) -> Vec<usize> {
    let source = Arc::clone(&place.source);
    let raw = source.text.get(place.range.clone()).unwrap_or_default();
    let mut at = start(raw);
    let mut origins = vec![place.range.start; value.len()];
    for (index, c) in value.char_indices() {
        if c.is_whitespace() {
            origins[index] = place.range.start + at;
            let run = raw[at..].len() - raw[at..].trim_start().len();
            let next = value[index + c.len_utf8()..].chars().next();
            // Blanks that were folded or indented belong to the last blank of the value.
            at += if next.is_some_and(char::is_whitespace) { run.min(c.len_utf8()) } else { run };
        } else if let Some(skipped) = find_near(&raw[at..], c) {
            origins[index] = place.range.start + at + skipped;
            at += skipped + c.len_utf8();
        } else {
            origins[index] = place.range.start + at;
        }
        at = source_boundary(raw, at);
    }
    origins
}

/// Where the characters of a scalar begin: after its quotation mark, or after the header of a block.
fn start(raw: &str) -> usize {
    match raw.as_bytes().first() {
        Some(b'"' | b'\'') => 1,
        Some(b'|' | b'>') => raw.find('\n').map_or(raw.len(), |end| {
            let body = &raw[end + 1..];
            end + 1 + body.len() - body.trim_start().len()
        }),
        _ => 0,
    }
}

/// The next place of a character; further away it would be another one.
fn find_near(raw: &str, c: char) -> Option<usize> {
    raw.char_indices().take(REACH).find(|&(_, other)| other == c).map(|(at, _)| at)
}

/// The longest that stands between two characters of a value: an escape.
const REACH: usize = 12;

fn source_boundary(raw: &str, at: usize) -> usize {
    raw.ceil_char_boundary(at.min(raw.len()))
}
