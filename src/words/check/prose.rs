//! What is typed in a text: markup, characters that do not print.

use std::ops::Range;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::lang::Lang;
use crate::words::catalogue::Found;
use crate::words::emphasis;
use crate::words::flat::{self, Flat};
use crate::words::functions;
use crate::words::markdown;

/// Reports markup that the small Markdown does not know.
pub(crate) fn markup(found: &Found<'_>, lang: Lang, block: bool, out: &mut Diagnostics) {
    let mut seen = Vec::new();
    for flat in variants(found) {
        for (range, unknown) in markdown::parse(&flat.text, lang, block).unknown {
            let origin = first_line(found, flat.origin(&range));
            if seen.contains(&(origin.clone(), unknown)) {
                continue;
            }
            seen.push((origin.clone(), unknown));
            out.push(
                Diagnostic::new(Check::Markup, Message::new("markup").arg("what", unknown.name()))
                    .at(found.parsed.place_of(origin))
                    .hint(Message::new("markup-hint").arg("what", unknown.name())),
            );
        }
    }
}

/// Reports what was meant for Fluent or Markdown and would be printed as it stands: a fact without
/// braces, an attribute without its dot, the bullet of a word processor. Says whether there
/// is such a fact.
pub(crate) fn lost(found: &Found<'_>, out: &mut Diagnostics) -> bool {
    let (mut seen, mut lost) = (Vec::new(), false);
    for flat in variants(found) {
        for (range, what) in lost_in(&flat.text) {
            let origin = flat.origin(&range);
            if seen.contains(&origin) {
                continue;
            }
            seen.push(origin.clone());
            lost |= what == "fact";
            out.push(
                Diagnostic::new(Check::Markup, Message::new("markup-lost").arg("what", what))
                    .at(found.parsed.place_of(origin))
                    .hint(Message::new("markup-lost-hint").arg("what", what)),
            );
        }
    }
    lost
}

/// The places in a text at which something was meant and lost, with its name in the messages.
fn lost_in(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut places = Vec::new();
    for function in functions::NAMES {
        let call = format!("{function}(");
        places.extend(text.match_indices(&call).map(|(at, call)| (at..at + call.len(), "fact")));
    }
    places.extend(text.match_indices('$').filter_map(|(at, _)| {
        let name = text[at + 1..].bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'-').count();
        let begins = text[at + 1..].starts_with(|c: char| c.is_ascii_lowercase());
        begins.then_some((at..at + 1 + name, "fact"))
    }));
    places.extend(emphasis::unclosed(text).into_iter().map(|range| (range, "emphasis")));
    places.extend(
        ["] (lang:", "] (http", "] (mailto:"].iter().flat_map(|broken| {
            text.match_indices(broken).map(|(at, broken)| (at..at + broken.len(), "link"))
        }),
    );
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at + line.len() - line.trim_start().len();
        if let Some(name) = lost_attribute(line) {
            places.push((start..start + name.len(), "attribute"));
        }
        if let Some(bullet) = line.trim_start().chars().next().filter(|c| matches!(c, '•' | '▪' | '·')) {
            places.push((start..start + bullet.len_utf8(), "bullet"));
        }
        at += line.len();
    }
    places
}

/// The name of an attribute that lacks its dot, so that its line is printed with the text above it.
pub(crate) fn lost_attribute(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let len = line.bytes().take_while(|b| b.is_ascii_lowercase() || *b == b'-').count();
    (len > 2 && line[len..].starts_with(" = ")).then_some(&line[..len])
}

/// Reports control characters, which no font has and no reader sees.
pub(crate) fn controls(found: &Found<'_>, out: &mut Diagnostics) {
    let mut seen = Vec::new();
    for flat in variants(found) {
        for (at, c) in flat.text.char_indices().filter(|&(_, c)| is_control(c)) {
            let origin = flat.origin(&(at..at + c.len_utf8()));
            if seen.contains(&origin) {
                continue;
            }
            seen.push(origin.clone());
            let code = format!("U+{:04X}", u32::from(c));
            out.push(
                Diagnostic::new(
                    Check::UnsupportedCharacter,
                    Message::new("unsupported-character-control").arg("code", code),
                )
                .at(found.parsed.place_of(origin))
                .hint(Message::new("unsupported-character-control-hint")),
            );
        }
    }
}

/// The text with each of its variants in turn.
pub(crate) fn variants<'a>(found: &'a Found<'_>) -> impl Iterator<Item = Flat> + 'a {
    (0..flat::most_variants(found.pattern)).map(|variant| Flat::new(found.pattern, found.parsed, variant))
}

/// A range cut at the end of its first line: what begins there is what is meant.
fn first_line(found: &Found<'_>, range: Range<usize>) -> Range<usize> {
    let text = found.parsed.resource.source().get(range.clone()).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    range.start..range.start + line.len().max(1)
}

/// Controls, marks of direction, and characters that only stand for others.
fn is_control(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\r')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}')
}
