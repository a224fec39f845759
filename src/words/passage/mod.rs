//! A text as those see it who translate it: what is to be translated, and between it *codes* for all that is not –
//! facts, messages, terms, choices – each with how it is written, so that the text can be put together again.
//!
//! A choice is a code in the passage around it; each of its variants is a passage of its own.

mod render;
mod scan;
#[cfg(test)]
mod tests;

pub(crate) use self::render::{Form, rendered};

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::catalogue::Found;
use super::ledger::code;
use super::syntax::{self, Parsed};
use crate::id::EntityId;

/// A text, or a variant of a choice in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Passage {
    /// Its parts, in their order.
    pub pieces: Vec<Piece>,
}

/// A part of a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Letters.
    Text(Stretch),
    /// What is not translated.
    Code(Code),
}

/// Letters that follow each other, with their line breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// What they are.
    pub text: String,
    /// How they are written.
    raw: String,
}

/// What is not translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Code {
    /// What it is, evened out: `{$measure.x.current}`; of a choice only what chooses.
    pub key: String,
    /// How it is written, braces included.
    pub raw: String,
    /// What kind of thing it is.
    pub kind: Kind,
    /// The variants of a choice.
    pub branches: Vec<Branch>,
}

/// What kind of thing a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A fact.
    Fact,
    /// A message.
    Message,
    /// A term.
    Term,
    /// A choice.
    Choice,
    /// A function or something else.
    Other,
}

impl Kind {
    /// As formats name it.
    #[must_use]
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Message => "message",
            Self::Term => "term",
            Self::Choice => "choice",
            Self::Other => "function",
        }
    }
}

/// A variant of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Branch {
    /// Its key.
    pub key: String,
    /// What stands in it.
    pub passage: Passage,
    /// Where that is written, in the code.
    range: Range<usize>,
}

impl Code {
    /// What chooses among the variants of a choice, as it is written.
    #[must_use]
    pub(crate) fn selector(&self) -> &str {
        self.raw.split_once("->").map_or("", |(selector, _)| selector).trim_matches(['{', ' ', '\n', '\r'])
    }

    /// The keys of its variants.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.branches.iter().map(|branch| branch.key.as_str())
    }

    /// The fact that it prints; `None` if it is none.
    #[must_use]
    pub(crate) fn fact(&self) -> Option<&str> {
        self.key.strip_prefix("{$")?.strip_suffix('}').filter(|_| self.kind == Kind::Fact)
    }
}

impl Passage {
    /// A text that was found; `owner` is the entity whose facts its variables are.
    pub(crate) fn of(found: &Found<'_>, owner: Option<&EntityId>) -> Self {
        let text = found.parsed.resource.source();
        let span = span(found.parsed, found.name);
        Reader { parsed: found.parsed, text, owner }.passage(found.pattern, &span)
    }

    /// Whether both say the same, however it is written.
    #[must_use]
    pub(crate) fn says(&self, other: &Self) -> bool {
        let same = |pair: (&Piece, &Piece)| match pair {
            (Piece::Text(one), Piece::Text(other)) => one.text == other.text,
            (Piece::Code(one), Piece::Code(other)) => {
                let branches = one.branches.iter().zip(&other.branches);
                let mut branches =
                    branches.map(|(one, other)| one.key == other.key && one.passage.says(&other.passage));
                one.key == other.key
                    && one.branches.len() == other.branches.len()
                    && branches.all(|same| same)
            }
            _ => false,
        };
        self.pieces.len() == other.pieces.len() && self.pieces.iter().zip(&other.pieces).all(same)
    }

    /// The letters alone.
    #[must_use]
    pub(crate) fn letters(&self) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Text(stretch) => stretch.text.clone(),
            Piece::Code(_) => " ".to_owned(),
        };
        self.pieces.iter().map(text).collect()
    }

    /// Its codes, in their order.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &Code> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Code(code) => Some(code),
            Piece::Text(_) => None,
        })
    }

    /// A text that is nothing but letters.
    #[must_use]
    pub(crate) fn plain(text: &str) -> Self {
        let mut passage = Self::default();
        passage.push_text(text, text);
        passage
    }

    /// Adds letters.
    pub(crate) fn push_text(&mut self, text: &str, raw: &str) {
        if let Some(Piece::Text(last)) = self.pieces.last_mut() {
            last.text.push_str(text);
            last.raw.push_str(raw);
        } else if !text.is_empty() || !raw.is_empty() {
            self.pieces.push(Piece::Text(Stretch { text: text.to_owned(), raw: raw.to_owned() }));
        }
    }
}

/// Where a text that was found stands in the text that was parsed.
pub(crate) fn span(parsed: &Parsed, name: &str) -> scan::Span {
    let text = parsed.resource.source();
    let at = parsed.offset(name).unwrap_or(0);
    scan::pattern(text, text[at..].find('=').map_or(text.len(), |equals| at + equals + 1))
}

struct Reader<'a> {
    parsed: &'a Parsed,
    text: &'a str,
    owner: Option<&'a EntityId>,
}

impl Reader<'_> {
    fn passage(&self, pattern: &Pattern<&str>, span: &scan::Span) -> Passage {
        let mut passage = Passage::default();
        let mut placeables = span.placeables.iter();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => passage.push_text(value, value),
                PatternElement::Placeable { expression } => {
                    let range = placeables.next().cloned().unwrap_or_default();
                    let raw = self.text.get(range.clone()).unwrap_or_default();
                    match literal(expression) {
                        Some(text) => passage.push_text(&text, self.literal(&text, raw, range.start)),
                        None => passage.pieces.push(Piece::Code(self.code(expression, raw, range.start))),
                    }
                }
            }
        }
        passage
    }

    /// How a literal is written. Where a text stands in YAML, a sign at the beginning of a line was put into one for
    /// Fluent only.
    fn literal<'r>(&self, text: &'r str, raw: &'r str, at: usize) -> &'r str {
        let at_start =
            || self.text.get(..at).is_some_and(|before| before.trim_end_matches(' ').ends_with('\n'));
        let is_added = text.trim_matches(' ').is_empty() || matches!(text, "." | "*" | "[");
        if self.parsed.table.is_some() && is_added && !text.is_empty() && at_start() { text } else { raw }
    }

    fn code(&self, expression: &Expression<&str>, raw: &str, at: usize) -> Code {
        let branches = match expression {
            Expression::Select { variants, .. } => {
                let found = scan::branches(raw);
                let branch = |(variant, branch): (&fluent_syntax::ast::Variant<&str>, scan::Branch)| {
                    let range = branch.span.range.clone();
                    let placeables = branch.span.placeables.iter();
                    let placeables = placeables.map(|it| it.start + at..it.end + at).collect();
                    let span = scan::Span { range: range.start + at..range.end + at, placeables };
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        variant.key;
                    Branch { key: key.to_owned(), passage: self.passage(&variant.value, &span), range }
                };
                variants.iter().zip(found).map(branch).collect()
            }
            Expression::Inline(_) => Vec::new(),
        };
        Code { key: code(expression, self.owner), raw: raw.to_owned(), kind: kind(expression), branches }
    }
}

fn kind(expression: &Expression<&str>) -> Kind {
    match expression {
        Expression::Select { .. } => Kind::Choice,
        Expression::Inline(InlineExpression::VariableReference { .. }) => Kind::Fact,
        Expression::Inline(InlineExpression::MessageReference { .. }) => Kind::Message,
        Expression::Inline(InlineExpression::TermReference { .. }) => Kind::Term,
        Expression::Inline(inline) if syntax::fact_argument(inline).is_some() => Kind::Fact,
        Expression::Inline(InlineExpression::Placeable { expression }) => kind(expression),
        Expression::Inline(_) => Kind::Other,
    }
}

/// The letters that a literal stands for; `None` if it is none, or holds what no format can carry.
fn literal(expression: &Expression<&str>) -> Option<String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            let text = unescape_unicode_to_string(value).into_owned();
            (!text.contains(char::is_control)).then_some(text)
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => literal(expression),
        _ => None,
    }
}
