//! Why a YAML file cannot be parsed, in words that help a person who is not a programmer.
//!
//! The parser's own messages speak of tokens and contexts. The frequent mistakes can be seen on the
//! source line itself, so that is where they are looked for.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Check, Diagnostic, Message, Place, Source};

/// What is wrong with the form of a file.
#[derive(Debug)]
pub(super) struct Fault {
    message: Message,
    hint: &'static str,
    range: Range<usize>,
    /// What to hide for the rest of the file to be read, if the mistake ends on its line.
    pub mask: Option<Range<usize>>,
}

impl Fault {
    /// A mistake that nothing more is known of than its place.
    pub(super) const fn general(range: Range<usize>) -> Self {
        Self { message: Message::new("syntax-yaml"), hint: "syntax-yaml-hint", range, mask: None }
    }

    const fn new(id: &'static str, hint: &'static str, range: Range<usize>) -> Self {
        Self { message: Message::new(id), hint, range, mask: None }
    }

    /// A mistake in a value that is over at the end of its line.
    fn in_value(id: &'static str, hint: &'static str, value: Range<usize>) -> Self {
        Self { mask: Some(value.clone()), ..Self::new(id, hint, value) }
    }

    /// The problem to report.
    pub(super) fn diagnostic(&self, source: &Arc<Source>) -> Diagnostic {
        Diagnostic::new(Check::Syntax, self.message.clone())
            .at(Place::new(Arc::clone(source), self.range.clone()))
            .hint(Message::new(self.hint))
    }
}

/// Finds out what an error of the parser is about.
pub(super) fn classify(text: &str, error: &serde_yaml::Error) -> Fault {
    let said = error.to_string();
    let at = error.location().map_or(0, |location| offset(text, location.line(), location.column()));
    if let Some(range) = second_document(text).filter(|_| said.contains("more than one document")) {
        return Fault::new("syntax-yaml-documents", "syntax-yaml-documents-hint", range);
    }
    if said.contains("repetition limit") {
        return Fault::new("syntax-yaml-repetition", "syntax-yaml-repetition-hint", 0..0);
    }
    if said.contains("recursion limit") {
        return Fault::new("syntax-yaml-depth", "syntax-yaml-depth-hint", at..at);
    }
    if let Some(range) = control_character(text).filter(|_| said.contains("control characters")) {
        return Fault::new("syntax-yaml-control", "syntax-yaml-control-hint", range);
    }
    if said.contains("escape character") {
        return Fault::in_value("syntax-yaml-escape", "syntax-yaml-escape-hint", value_or_line(text, at));
    }
    let candidates = candidate_lines(text, &said, at);
    let known = candidates.iter().find_map(|line| inspect(text, line));
    known.map_or_else(|| unknown(text, &said, at), |fault| earliest_open_quote(text, fault))
}

/// The lines to look at: where the parser stopped, where the thing began that it was reading, and what stands above.
fn candidate_lines(text: &str, said: &str, at: usize) -> Vec<Range<usize>> {
    let mut lines = vec![line_at(text, at)];
    lines.extend(marks(said).into_iter().map(|(line, column)| line_at(text, offset(text, line, column))));
    let above = text[..line_at(text, at).start].trim_end().len();
    lines.push(line_at(text, above));
    lines
}

/// All "line 5 column 3" in a message of the parser.
fn marks(said: &str) -> Vec<(usize, usize)> {
    said.split("line ")
        .skip(1)
        .filter_map(|rest| {
            let (line, rest) = rest.split_once(" column ")?;
            let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            Some((line.parse().ok()?, rest[..digits].parse().ok()?))
        })
        .collect()
}

/// A mistake that can be seen on a line.
fn inspect(text: &str, line: &Range<usize>) -> Option<Fault> {
    let written = &text[line.clone()];
    let indent = written.len() - written.trim_start().len();
    if let Some(tab) = written[..indent].find('\t') {
        let start = line.start + tab;
        return Some(Fault::new("syntax-yaml-tab", "syntax-yaml-tab-hint", start..start + 1));
    }
    if written.trim_start().starts_with('#') {
        return None;
    }
    let (keyed, value) = value_of(text, line)?;
    let written = &text[value.clone()];
    match written.chars().next()? {
        '{' if goes_on(written, '{', '}') => {
            Some(Fault::in_value("syntax-yaml-brace", "syntax-yaml-quote-hint", value))
        }
        '[' if goes_on(written, '[', ']') => {
            Some(Fault::in_value("syntax-yaml-bracket", "syntax-yaml-quote-hint", value))
        }
        '{' if written.contains('$') => {
            Some(Fault::in_value("syntax-yaml-brace", "syntax-yaml-quote-hint", value))
        }
        '*' if !is_name(&written[1..]) || written.len() == 1 => {
            Some(Fault::in_value("syntax-yaml-asterisk", "syntax-yaml-quote-hint", value))
        }
        '|' | '>' if written[1..].chars().all(|c| matches!(c, '+' | '-' | '0'..='9')) => None,
        '&' | '!' if written[1..].split(' ').next().is_some_and(|name| !name.is_empty() && is_name(name)) => {
            None
        }
        '-' if written == "-" => Some(indicator('-', value)),
        '\'' if !quoted(written, '\'') => {
            Some(Fault::in_value("syntax-yaml-apostrophe", "syntax-yaml-apostrophe-hint", value))
        }
        '"' if !quoted(written, '"') => {
            Some(Fault::in_value("syntax-yaml-quotes", "syntax-yaml-apostrophe-hint", value))
        }
        sign @ ('@' | '`' | '%' | '&' | '!' | '|' | '>' | ']' | '}' | ',') => Some(indicator(sign, value)),
        '{' | '[' | '\'' | '"' | '#' | '*' => None,
        _ if keyed && (written.contains(": ") || written.ends_with(':')) => {
            Some(Fault::in_value("syntax-yaml-colon", "syntax-yaml-quote-hint", value))
        }
        _ => None,
    }
}

fn indicator(sign: char, value: Range<usize>) -> Fault {
    Fault {
        message: Message::new("syntax-yaml-indicator").arg("sign", sign.to_string()),
        ..Fault::in_value("syntax-yaml-indicator", "syntax-yaml-quote-hint", value)
    }
}

/// Whether it can be the name of an anchor.
fn is_name(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
}

/// A mistake that its line does not show.
fn unknown(text: &str, said: &str, at: usize) -> Fault {
    let line = line_at(text, at);
    let shown = trimmed(text, &line);
    let above = trimmed(text, &line_at(text, text[..line.start].trim_end().len()));
    if let Some(glued) = [&shown, &above].into_iter().find(|line| is_glued(&text[(*line).clone()])) {
        return Fault::new("syntax-yaml-key", "syntax-yaml-key-hint", glued.clone());
    }
    if said.contains("unknown anchor") {
        return Fault::in_value("syntax-yaml-asterisk", "syntax-yaml-quote-hint", value_or_line(text, at));
    }
    if let Some(open) = open_bracket(text, said) {
        return Fault::new("syntax-yaml-open", "syntax-yaml-open-hint", open);
    }
    if said.contains("could not find expected ':'") {
        let range = if text[shown.clone()].contains(':') { above } else { shown };
        return Fault::new("syntax-yaml-key", "syntax-yaml-key-hint", range);
    }
    if said.contains("mapping values are not allowed") && is_bare(&text[above.clone()]) {
        return Fault::new("syntax-yaml-key", "syntax-yaml-key-hint", above);
    }
    if said.contains("did not find expected key") || said.contains("mapping values are not allowed") {
        return Fault::new("syntax-yaml-indent", "syntax-yaml-indent-hint", shown);
    }
    if shown.is_empty() { Fault::general(at..at) } else { Fault::general(at.min(shown.end)..shown.end) }
}

/// The bracket that the parser was inside of.
fn open_bracket(text: &str, said: &str) -> Option<Range<usize>> {
    let (_, context) = said.split_once("while parsing a flow ")?;
    let (line, column) = *marks(context).first()?;
    let at = offset(text, line, column);
    text.get(at..)?.starts_with(['{', '[']).then(|| at..at + 1)
}

/// The value on the line of a byte, or all of the line.
fn value_or_line(text: &str, at: usize) -> Range<usize> {
    let line = line_at(text, at);
    value_of(text, &line).map_or_else(|| trimmed(text, &line), |(_, value)| value)
}

fn control_character(text: &str) -> Option<Range<usize>> {
    let found =
        text.char_indices().find(|(_, c)| c.is_control() && !matches!(c, '\t' | '\r' | '\n' | '\u{85}'));
    found.map(|(at, c)| at..at + c.len_utf8())
}

/// An apostrophe that opens a quotation swallows lines until the next one: the first such line is the one to mend.
fn earliest_open_quote(text: &str, fault: Fault) -> Fault {
    if fault.message.id != "syntax-yaml-apostrophe" {
        return fault;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let range = start..start + line.trim_end_matches(['\r', '\n']).len();
        start += line.len();
        if let Some(found) = inspect(text, &range).filter(|found| found.message.id == fault.message.id) {
            return found;
        }
    }
    fault
}

/// The value on a line, after its key or its dash, without the comment behind it; and whether there is a key.
fn value_of(text: &str, line: &Range<usize>) -> Option<(bool, Range<usize>)> {
    let written = text[line.clone()].trim_end();
    let mut start = written.len() - written.trim_start().len();
    while written[start..].starts_with("- ") {
        start += 2;
        start += written[start..].len() - written[start..].trim_start().len();
    }
    let colon = written[start..].find(": ").filter(|at| is_key(&written[start..start + at]));
    if let Some(colon) = colon {
        start += colon + 2;
        start += written[start..].len() - written[start..].trim_start().len();
    }
    let end = written[start..].find(" #").map_or(written.len(), |at| start + at);
    let end = start + written[start..end].trim_end().len();
    (end > start).then(|| (colon.is_some(), line.start + start..line.start + end))
}

/// Whether a line holds neither a key nor an item of a list.
fn is_bare(line: &str) -> bool {
    !line.is_empty() && !line.contains(':') && !line.starts_with(['-', '#'])
}

/// Whether a key is followed by its value without a blank after the colon.
fn is_glued(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, value)| {
        is_key(key) && value.starts_with(|c: char| !c.is_whitespace() && c != '/')
    })
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '"'))
}

/// Whether text follows the bracket that closes the first one.
fn goes_on(value: &str, open: char, close: char) -> bool {
    let mut depth = 0;
    for (at, c) in value.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return at + 1 < value.len();
            }
        }
    }
    false
}

/// Whether a value that begins with a quotation mark ends with the one that closes it.
fn quoted(value: &str, mark: char) -> bool {
    let mut inner = value.chars().skip(1).peekable();
    while let Some(c) = inner.next() {
        let escaped = c == '\\' && mark == '"';
        let doubled = c == mark && mark == '\'' && inner.peek() == Some(&'\'');
        if escaped || doubled {
            inner.next();
        } else if c == mark {
            return inner.peek().is_none();
        }
    }
    false
}

/// Where the second document of a file begins.
fn second_document(text: &str) -> Option<Range<usize>> {
    let mut content = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if content && line.starts_with("---") {
            return Some(start..start + 3);
        }
        let written = line.trim();
        content |= !written.is_empty() && !written.starts_with('#') && !written.starts_with('%');
        start += line.len();
    }
    None
}

/// The bytes of the line that a byte stands on, without its end.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let at = text.floor_char_boundary(at.min(text.len()));
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[start..].find('\n').map_or(text.len(), |end| start + end);
    start..start + text[start..end].trim_end_matches('\r').len()
}

fn trimmed(text: &str, line: &Range<usize>) -> Range<usize> {
    let written = &text[line.clone()];
    let start = line.start + written.len() - written.trim_start().len();
    start..start + written.trim().len()
}

/// The byte at a line and a column, counted from 1, the column in characters.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let range = line_at(text, start);
    let column = text[range.clone()].char_indices().nth(column.saturating_sub(1));
    column.map_or(range.end, |(at, _)| start + at)
}
