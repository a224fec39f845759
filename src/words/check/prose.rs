//! What is typed in a text: markup, digits, characters that do not print.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::InlineExpression;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::lang::Lang;
use crate::model::Model;
use crate::model::content::Content;
use crate::words::catalogue::Found;
use crate::words::flat::{self, Flat};
use crate::words::functions;
use crate::words::markdown;
use crate::words::notation::MAX_DIGITS;
use crate::words::syntax::{self, Node, Use};

/// Words after which a typed number is a reference and no fact.
const REFERENCES: [&str; 22] = [
    "§",
    "§§",
    "Art.",
    "art.",
    "Artikel",
    "artikel",
    "Abs.",
    "Absatz",
    "lid",
    "Satz",
    "Nr.",
    "nr.",
    "Nrn.",
    "Nummer",
    "nummer",
    "Buchst.",
    "sub",
    "Anlage",
    "bijlage",
    "Bijlage",
    "Kapitel",
    "hoofdstuk",
];

/// Names and numbers of the model that may be typed.
#[derive(Debug, Default)]
pub struct Names {
    names: BTreeSet<String>,
}

impl Names {
    /// Collects what of a model contains digits and is a name.
    pub fn new(model: &Model) -> Self {
        let content = &model.content;
        let mut all = Self::default();
        for organization in content.organizations.values() {
            all.add(&organization.name.value);
            all.add_all(organization.name.gloss.as_ref());
            all.add_all(organization.short.as_ref().map(|short| &short.value));
        }
        for name in content.bodies.values().flat_map(|body| &body.names) {
            all.add(&name.value);
            all.add_all(name.gloss.as_ref());
        }
        for presentation in content.presentations.values() {
            all.add(&presentation.event.value);
            all.add_all(presentation.event.gloss.as_ref());
        }
        all.numbers(content);
        for (paper, lang) in content.papers.values().flat_map(|paper| Lang::ALL.map(|lang| (paper, lang))) {
            [false, true].iter().for_each(|closed| all.add(&model.reference(paper, lang, *closed)));
        }
        all
    }

    fn numbers(&mut self, content: &Content) {
        self.add_all(content.policy_fields.values().filter_map(|field| field.number.as_ref()));
        self.add_all(content.goals.values().filter_map(|goal| goal.number.as_ref()));
        self.add_all(content.measures.values().filter_map(|measure| measure.number.as_ref()));
        self.add_all(content.indicators.values().filter_map(|indicator| indicator.code.as_ref()));
        self.add_all(content.work_packages.values().filter_map(|package| package.number.as_ref()));
        let items = content.lists.values().flat_map(|list| list.items.values());
        self.add_all(items.filter_map(|item| item.number.as_ref()));
    }

    fn add_all<'a>(&mut self, names: impl IntoIterator<Item = &'a String>) {
        for name in names {
            self.add(name);
        }
    }

    /// A bare number as a name would excuse every such number.
    fn add(&mut self, name: &str) {
        let digits = name.contains(|c: char| c.is_ascii_digit());
        if digits && name.contains(|c: char| !c.is_ascii_digit()) {
            self.names.insert(name.to_owned());
        }
    }

    /// Whether a range of a text lies in one of them.
    fn hold(&self, text: &str, range: &Range<usize>) -> bool {
        self.names.iter().any(|name| {
            text.match_indices(name.as_str()).any(|(at, _)| at <= range.start && range.end <= at + name.len())
        })
    }
}

/// Reports markup that the small Markdown does not know.
pub fn markup(found: &Found<'_>, lang: Lang, block: bool, out: &mut Diagnostics) {
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

/// Reports numbers that are typed and no facts, in the text or in braces.
pub fn digits(found: &Found<'_>, names: &Names, out: &mut Diagnostics) {
    let mut seen = Vec::new();
    let mut report = |number: &str, origin: Range<usize>| {
        if seen.contains(&origin) {
            return;
        }
        seen.push(origin.clone());
        out.push(
            Diagnostic::new(Check::DigitsInProse, Message::new("digits-in-prose").arg("number", number))
                .at(found.parsed.place_of(origin))
                .hint(Message::new("digits-in-prose-hint")),
        );
    };
    for flat in variants(found) {
        for range in numbers(&flat, names) {
            report(flat.text.get(range.clone()).unwrap_or_default(), flat.origin(&range));
        }
    }
    syntax::walk(found.pattern, &mut |node| {
        let Node::Inline(inline, Use::Printed) = node else { return };
        if let Some((number, at)) = number_in_braces(inline).and_then(|n| Some((n, found.parsed.offset(n)?)))
        {
            report(number, at..at + number.len());
        }
    });
}

/// The number that `{ 12 }` or `{ NUMBER(12) }` prints.
fn number_in_braces<'a>(inline: &'a InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        // One with too many digits is an error already.
        InlineExpression::NumberLiteral { value } => {
            (value.bytes().filter(u8::is_ascii_digit).count() <= MAX_DIGITS).then_some(value)
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            number_in_braces(arguments.positional.first()?)
        }
        _ => None,
    }
}

/// Reports what was meant for Fluent or Markdown and would be printed as it stands: a fact without
/// braces, an attribute without its dot, the bullet of a word processor.
pub fn lost(found: &Found<'_>, out: &mut Diagnostics) {
    let mut seen = Vec::new();
    for flat in variants(found) {
        for (range, what) in lost_in(&flat.text) {
            let origin = flat.origin(&range);
            if seen.contains(&origin) {
                continue;
            }
            seen.push(origin.clone());
            out.push(
                Diagnostic::new(Check::Markup, Message::new("markup-lost").arg("what", what))
                    .at(found.parsed.place_of(origin))
                    .hint(Message::new("markup-lost-hint").arg("what", what)),
            );
        }
    }
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
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at + line.len() - line.trim_start().len();
        let name = line.trim_start().bytes().take_while(|b| b.is_ascii_lowercase() || *b == b'-').count();
        if name > 2 && text[start + name..].starts_with(" = ") {
            places.push((start..start + name, "attribute"));
        }
        if let Some(bullet) = line.trim_start().chars().next().filter(|c| matches!(c, '•' | '▪' | '·')) {
            places.push((start..start + bullet.len_utf8(), "bullet"));
        }
        at += line.len();
    }
    places
}

/// Reports control characters, which no font has and no reader sees.
pub fn controls(found: &Found<'_>, out: &mut Diagnostics) {
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
fn variants<'a>(found: &'a Found<'_>) -> impl Iterator<Item = Flat> + 'a {
    (0..flat::most_variants(found.pattern)).map(|variant| Flat::new(found.pattern, found.parsed, variant))
}

/// A range cut at the end of its first line: what begins there is what is meant.
fn first_line(found: &Found<'_>, range: Range<usize>) -> Range<usize> {
    let text = found.parsed.resource.source().get(range.clone()).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    range.start..range.start + line.len().max(1)
}

/// The typed numbers of a text that nothing excuses.
fn numbers(flat: &Flat, names: &Names) -> Vec<Range<usize>> {
    let text = &flat.text;
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|skipped| at + skipped) {
        let range = start..number_end(text, start);
        at = range.end;
        if flat.is_literal(start) && !is_excused(text, &range) && !names.hold(text, &range) {
            found.push(range);
        }
    }
    found
}

/// The end of a number, with its groups and parts: `25.000,50`, `2024/25`, `19:30`.
fn number_end(text: &str, start: usize) -> usize {
    let mut end = start;
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(end) {
        let inner =
            matches!(byte, b'.' | b',' | b':' | b'/') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !byte.is_ascii_digit() && !inner {
            break;
        }
        end += 1;
    }
    end
}

fn is_excused(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    is_glued(before, after) || is_reference(before) || is_marker(before, after) || is_address(before, after)
}

/// Part of a word: B1, Ziel4, COVID-19, 2e.
fn is_glued(before: &str, after: &str) -> bool {
    let mut back = before.chars().rev();
    let glued = match back.next() {
        Some('-') => back.next().is_some_and(char::is_alphabetic),
        Some(c) => c.is_alphabetic(),
        None => false,
    };
    glued || after.starts_with(char::is_alphabetic)
}

/// After §, Art., Nr. and the like.
fn is_reference(before: &str) -> bool {
    let trimmed = before.trim_end_matches([' ', '\u{a0}', '\u{202f}', '\n']);
    let word = trimmed.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    REFERENCES.contains(&word)
}

/// The number of a list item: `1)` at the start of a line.
fn is_marker(before: &str, after: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.trim().is_empty() && after.starts_with(')')
}

/// Within an address or the target of a link.
fn is_address(before: &str, after: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let rest = after.split(char::is_whitespace).next().unwrap_or_default();
    word.contains("://")
        || word.contains("](")
        || word.contains("www.")
        || word.contains('@')
        || rest.contains('@')
}

/// Controls, marks of direction, and characters that only stand for others.
fn is_control(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\r')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}')
}
