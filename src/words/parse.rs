//! What the parser of Fluent could not read.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::words::syntax::Parsed;

/// Reports each stretch that could not be read.
pub(super) fn report(parsed: &Parsed, errors: &[ParserError], out: &mut Diagnostics) {
    for error in errors {
        if let Some(at) = tab(parsed, error) {
            let problem = Diagnostic::new(Check::Syntax, Message::new("syntax-yaml-tab"));
            out.push(problem.at(parsed.place_of(at)).hint(Message::new("syntax-words-tab-hint")));
            continue;
        }
        out.push(match line_start(parsed, error) {
            Some((sign, range)) => {
                Diagnostic::new(Check::Markup, Message::new("markup-line-start").arg("sign", sign))
                    .at(parsed.place_of(range))
                    .hint(Message::new("markup-line-start-hint").arg("sign", sign))
            }
            None => {
                let inner = inner(parsed, error);
                let errors = if inner.is_empty() { std::slice::from_ref(error) } else { &inner };
                out.0.extend(errors.iter().map(|error| unreadable(parsed, error)));
                continue;
            }
        });
    }
}

/// How deep braces may be nested.
const MAX_DEPTH: usize = 50;

/// Where a text nests braces and brackets too deeply to be parsed.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth: usize = 0;
    let mut line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // A new message begins; what was open before it is lost.
            b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'#' if line_start => depth = 0,
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b')' if depth > 1 => depth -= 1,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
        line_start = byte == b'\n';
    }
    None
}

/// Reports that a text could not be parsed for its depth.
pub(super) fn report_depth(parsed: &Parsed, at: usize, out: &mut Diagnostics) {
    let message = Message::new("syntax-depth");
    out.push(Diagnostic::new(Check::Syntax, message).at(parsed.place_of(at..at + 1)));
}

/// The names of the messages that lost a part to something unreadable.
pub(super) fn damaged(parsed: &Parsed) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut last = None;
    for entry in parsed.resource.entries() {
        match entry {
            Entry::Message(message) => last = Some(message.id.name),
            Entry::Junk { content } => {
                names.extend(last.map(str::to_owned));
                names.extend(content.lines().filter_map(lost_name));
            }
            _ => {}
        }
    }
    names
}

/// Whether some of it could not be read.
pub(super) fn is_damaged(parsed: &Parsed) -> bool {
    parsed.resource.entries().any(|entry| matches!(entry, Entry::Junk { .. }))
}

/// The name of the message that may begin on a line that cannot be read: it may be indented, or lack its sign.
fn lost_name(line: &str) -> Option<String> {
    let line = line.trim_start();
    let first = || line.split_whitespace().next().filter(|word| word.contains('-'));
    entry_name(line).or_else(|| first().map(str::to_owned))
}

/// The name of the message that begins on a line.
fn entry_name(line: &str) -> Option<String> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    (name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.contains(char::is_whitespace))
        .then(|| name.to_owned())
}

/// The sign that cut a message, if that is what happened: a line of it begins with `*`, `[` or `.`
fn line_start(parsed: &Parsed, error: &ParserError) -> Option<(&'static str, Range<usize>)> {
    let slice = error.slice.clone()?;
    let text = parsed.resource.source().get(slice.clone())?;
    let mut at = slice.start;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        // The text of a name may begin on one of the next lines.
        if !trimmed.is_empty() && !is_bare_name(trimmed) {
            let sign = ["**", "*", "[", "."].into_iter().find(|sign| trimmed.starts_with(sign))?;
            let attribute = trimmed.strip_prefix('.').is_some_and(|rest| entry_name(rest).is_some());
            let indent = line.len() - trimmed.len();
            return (indent > 0 && !attribute).then_some((sign, at + indent..at + indent + sign.len()));
        }
        at += line.len();
    }
    None
}

/// The tab that cut a message: before a line of it Fluent knows only spaces.
fn tab(parsed: &Parsed, error: &ParserError) -> Option<Range<usize>> {
    let slice = error.slice.clone()?;
    let text = parsed.resource.source().get(slice.clone())?;
    let mut at = slice.start;
    for line in text.split_inclusive('\n') {
        let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        if let Some(tab) = indent.find('\t') {
            return Some(at + tab..at + tab + 1);
        }
        at += line.len();
    }
    None
}

/// The name of an attribute that begins a stretch which cannot be read: it has no message.
fn lone_attribute(parsed: &Parsed, error: &ParserError) -> Option<String> {
    let text = parsed.resource.source().get(error.pos.start..)?;
    let name = text.trim_start().strip_prefix('.')?.lines().next().and_then(entry_name)?;
    let lacks_message = !matches!(error.kind, ErrorKind::ExpectedMessageField { .. });
    lacks_message.then(|| format!(".{name}"))
}

/// A line that has nothing but the name of a message or attribute.
fn is_bare_name(line: &str) -> bool {
    line.trim_end().ends_with('=') && entry_name(line.strip_prefix('.').unwrap_or(line)).is_some()
}

fn unreadable(parsed: &Parsed, error: &ParserError) -> Diagnostic {
    let lone = lone_attribute(parsed, error).map(|name| ("attribute", name));
    let known = lone.or_else(|| curly_quote(parsed, error));
    let (problem, detail) = known.unwrap_or_else(|| describe(&error.kind));
    let message = Message::new("syntax-words").arg("problem", problem).arg("detail", detail.clone());
    let hint = Message::new("syntax-words-hint").arg("problem", problem).arg("detail", detail);
    let at = error.pos.start;
    let range = if problem == "open-brace" { before_line(parsed, at) } else { visible(parsed, at) };
    Diagnostic::new(Check::Syntax, message).at(parsed.place_of(range)).hint(hint)
}

/// A typographic quotation mark in the braces, which Fluent does not know: `FACT(“…”)`, `FACT("…”)`.
fn curly_quote(parsed: &Parsed, error: &ParserError) -> Option<(&'static str, String)> {
    let text = parsed.resource.source();
    let (before, after) = text.split_at_checked(error.pos.start)?;
    let open = before.rfind('{').filter(|open| !before[*open..].contains(['}', '\n']))?;
    let rest = after.lines().next().unwrap_or_default();
    let braces = &text[open..before.len() + rest.find('}').unwrap_or(rest.len())];
    let sign = braces.chars().find(|c| matches!(c, '“' | '”' | '„' | '‘' | '’' | '‚' | '«' | '»'))?;
    Some(("curly-quote", sign.to_string()))
}

/// What is wrong in attributes that cannot be read: the parser only says that there is none, and leaves
/// out all that follow. Without its point an attribute is a message, and is parsed by itself.
fn inner(parsed: &Parsed, error: &ParserError) -> Vec<ParserError> {
    let lost =
        error.slice.clone().and_then(|slice| Some((parsed.resource.source().get(slice.clone())?, slice)));
    let Some((text, slice)) = lost else { return Vec::new() };
    let lacking = matches!(error.kind, ErrorKind::ExpectedMessageField { .. });
    if !lacking && !text.trim_start().starts_with('.') {
        return Vec::new();
    }
    let starts = attributes(text);
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let alone = starts.iter().zip(ends).filter_map(|(&start, end)| {
        let (_, errors) = fluent_syntax::parser::parse(text.get(start..end)?).err()?;
        let mut found = errors.into_iter().next()?;
        let offset = slice.start + start;
        found.pos = offset + found.pos.start..offset + found.pos.end;
        Some(found)
    });
    alone.collect()
}

/// Where the names of attributes begin, behind their points.
fn attributes(text: &str) -> Vec<usize> {
    let mut at = 0;
    let mut starts = Vec::new();
    for line in text.split_inclusive('\n') {
        let name = line.trim_start().strip_prefix('.');
        if let Some(name) = name.filter(|name| entry_name(name).is_some()) {
            starts.push(at + line.len() - name.len());
        }
        at += line.len();
    }
    starts
}

/// The character at a place; where a line begins there, the last one before it.
fn before_line(parsed: &Parsed, at: usize) -> Range<usize> {
    let text = parsed.resource.source();
    let before = &text[..text.floor_char_boundary(at)];
    let blank = before.len() - before.trim_end().len();
    if before[before.len() - blank..].contains('\n') {
        return visible(parsed, before.len() - blank);
    }
    visible(parsed, at)
}

/// The character at a place, or where there is only blank, the last one before it: the parser
/// notices what is missing at the end of a line only on the next one.
fn visible(parsed: &Parsed, at: usize) -> Range<usize> {
    let text = parsed.resource.source();
    let at = text.floor_char_boundary(at);
    let (before, after) = text.split_at(at);
    // An indent belongs to what follows it.
    let indent = before.rsplit('\n').next().is_some_and(|line| line.trim().is_empty());
    let blank = if indent { after.len() - after.trim_start_matches([' ', '\t']).len() } else { 0 };
    if let Some(c) = after[blank..].chars().next().filter(|c| !c.is_whitespace()) {
        return at + blank..at + blank + c.len_utf8();
    }
    let before = before.trim_end();
    before.len() - before.chars().next_back().map_or(0, char::len_utf8)..before.len()
}

/// The name of a problem, and what it is about.
fn describe(kind: &ErrorKind) -> (&'static str, String) {
    match kind {
        ErrorKind::ExpectedToken('}') => ("open-brace", String::new()),
        ErrorKind::ExpectedToken(token) => ("expected", token.to_string()),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            ("empty-message", entry_id.clone())
        }
        ErrorKind::MissingDefaultVariant => ("no-default", String::new()),
        ErrorKind::MultipleDefaultVariants => ("two-defaults", String::new()),
        ErrorKind::MissingValue => ("no-value", String::new()),
        ErrorKind::UnterminatedStringLiteral => ("open-literal", String::new()),
        ErrorKind::UnbalancedClosingBrace => ("closing-brace", String::new()),
        ErrorKind::ForbiddenCallee => ("function-name", String::new()),
        ErrorKind::DuplicatedNamedArgument(name) => ("argument-twice", name.clone()),
        // The parser names the character behind the backslash by its number.
        ErrorKind::UnknownEscapeSequence(code) => {
            let sign = code.parse::<u8>().map_or_else(|_| code.clone(), |byte| char::from(byte).to_string());
            ("escape", format!("\\{sign}"))
        }
        ErrorKind::InvalidUnicodeEscapeSequence(escape) => ("escape", escape.clone()),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector => ("selector", String::new()),
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => ("expression", String::new()),
        ErrorKind::ExpectedSimpleExpressionAsSelector => ("selector", String::new()),
        _ => ("other", String::new()),
    }
}
