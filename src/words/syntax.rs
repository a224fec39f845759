//! Walking Fluent's syntax trees, and finding the places of their parts.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Term,
    Variant,
};

use crate::diagnostic::{Place, Source};

/// A parsed FTL text and where it comes from.
#[derive(Debug, Clone)]
pub(crate) struct Parsed {
    /// The tree.
    pub resource: Arc<FluentResource>,
    /// The file.
    pub source: Arc<Source>,
    /// For a text that stands in YAML: the byte in the file of each byte of the FTL made of it.
    pub table: Option<Vec<usize>>,
}

impl Parsed {
    /// The same without the messages of these names: blanks stand in their place, so that all else keeps its
    /// offsets.
    pub(crate) fn without(self, names: &BTreeSet<String>) -> Self {
        let held = |entry: &Entry<&str>| matches!(entry, Entry::Message(it) if names.contains(it.id.name));
        let entries: Vec<_> = self.resource.entries().collect();
        let mut text = self.resource.source().to_owned();
        for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| held(entry)) {
            let start = self.line_of(entry).unwrap_or(0);
            let end = entries.iter().skip(at + 1).find_map(|next| self.line_of(next)).unwrap_or(text.len());
            let blank = text.get(start..end).unwrap_or_default().bytes();
            let blank: String = blank.map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
            text.replace_range(start..end, &blank);
        }
        if entries.iter().any(|entry| held(entry)) {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text);
            return Self { resource: Arc::new(resource), ..self };
        }
        self
    }

    /// The offset of the line on which an entry begins, its comment aside; `None` of what has no text.
    fn line_of(&self, entry: &Entry<&str>) -> Option<usize> {
        let first = match entry {
            Entry::Message(message) => message.id.name,
            Entry::Term(term) => term.id.name,
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                comment.content.first()?
            }
            Entry::Junk { content } => content,
        };
        let at = self.offset(first)?;
        Some(self.resource.source().get(..at)?.rfind('\n').map_or(0, |line| line + 1))
    }

    /// The place of a slice of the tree.
    pub(crate) fn place(&self, slice: &str) -> Place {
        let start = self.offset(slice).unwrap_or(0);
        self.place_of(start..start + slice.len())
    }

    /// The place of a slice, with the sign before it (`$name`, `-name`).
    pub(crate) fn place_with_sign(&self, slice: &str) -> Place {
        let start = self.offset(slice).unwrap_or(0);
        self.place_of(start.saturating_sub(1)..start + slice.len())
    }

    /// The place of a range of the FTL text.
    pub(crate) fn place_of(&self, range: Range<usize>) -> Place {
        let range = match &self.table {
            None => range,
            Some(table) => {
                let at = |offset: usize| table.get(offset).or(table.last()).copied().unwrap_or(0);
                let start = at(range.start);
                let end = if range.is_empty() { start } else { at(range.end - 1) + 1 };
                start..end.max(start)
            }
        };
        let end = self.source.text.ceil_char_boundary(range.end);
        let start = self.source.text.floor_char_boundary(range.start.min(end));
        Place::new(Arc::clone(&self.source), start..end)
    }

    /// The offset of a slice of the tree in the FTL text; `None` if it is no slice of it.
    pub(crate) fn offset(&self, slice: &str) -> Option<usize> {
        let text = self.resource.source();
        let start = (slice.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
        (start + slice.len() <= text.len()).then_some(start)
    }

    /// The messages, in the order of the file.
    pub(crate) fn messages(&self) -> impl Iterator<Item = (usize, &Message<&str>)> {
        self.resource.entries().enumerate().filter_map(|(at, entry)| match entry {
            Entry::Message(message) => Some((at, message)),
            _ => None,
        })
    }

    /// The terms, in the order of the file.
    pub(crate) fn terms(&self) -> impl Iterator<Item = (usize, &Term<&str>)> {
        self.resource.entries().enumerate().filter_map(|(at, entry)| match entry {
            Entry::Term(term) => Some((at, term)),
            _ => None,
        })
    }
}

/// What an expression is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// It is printed.
    Printed,
    /// It chooses among variants.
    Selector,
    /// It is an argument of a function or term.
    Argument,
}

/// A part of a pattern.
#[derive(Debug, Clone, Copy)]
pub(super) enum Node<'a> {
    /// Literal text.
    Text(&'a str),
    /// `{ … }`, counted once each.
    Placeable,
    /// An expression.
    Inline(&'a InlineExpression<&'a str>, Use),
    /// A choice: what selects, and its variants.
    Choice(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>]),
}

/// Shows every part of a pattern, variants included, in the order of the text.
pub(super) fn walk<'a>(pattern: &'a Pattern<&'a str>, visit: &mut dyn FnMut(Node<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(Node::Text(value)),
            PatternElement::Placeable { expression } => {
                visit(Node::Placeable);
                walk_expression(expression, Use::Printed, visit);
            }
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression<&'a str>, why: Use, visit: &mut dyn FnMut(Node<'a>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, why, visit),
        Expression::Select { selector, variants } => {
            walk_inline(selector, Use::Selector, visit);
            visit(Node::Choice(selector, variants));
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline<'a>(inline: &'a InlineExpression<&'a str>, why: Use, visit: &mut dyn FnMut(Node<'a>)) {
    if let InlineExpression::Placeable { expression } = inline {
        visit(Node::Placeable);
        return walk_expression(expression, why, visit);
    }
    visit(Node::Inline(inline, why));
    if let Some(arguments) = arguments(inline) {
        for argument in &arguments.positional {
            walk_inline(argument, Use::Argument, visit);
        }
        for argument in &arguments.named {
            walk_inline(&argument.value, Use::Argument, visit);
        }
    }
}

/// The arguments of a call.
pub(super) const fn arguments<'a>(
    inline: &'a InlineExpression<&'a str>,
) -> Option<&'a CallArguments<&'a str>> {
    match inline {
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => Some(arguments),
        _ => None,
    }
}

/// The fact that a call `FACT("…")` asks for.
pub(super) fn fact_argument<'a>(inline: &'a InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::FunctionReference { id: Identifier { name: "FACT" }, arguments } => {
            match arguments.positional.as_slice() {
                [InlineExpression::StringLiteral { value }] => Some(value),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::words::catalogue;

    const FTL: &str = "\
# Über a
a = A { $x ->
[one] Ä
*[other] B
}
    .cause = C

       D
# Über b
b = B { a }
## Gruppe
a = noch einmal
-a = Begriff
a = ein drittes { \"}\" }
c = C";

    #[test]
    fn withheld_messages_are_gone_and_all_else_keeps_its_place() {
        let whole = catalogue::parsed(&Source::new("a.ftl", FTL), &mut Diagnostics::default());
        let names =
            |parsed: &Parsed| parsed.messages().map(|(_, it)| it.id.name.to_owned()).collect::<Vec<_>>();
        assert_eq!(names(&whole), ["a", "b", "a", "a", "c"]);
        let part = whole.clone().without(&BTreeSet::from(["a".to_owned()]));
        assert_eq!(names(&part), ["b", "c"]);
        assert_eq!(part.terms().count(), 1);
        for secret in ["A {", "Ä", "[other]", "cause", "D\n", "noch", "drittes"] {
            assert!(!part.resource.source().contains(secret), "{secret}");
        }
        let place = |parsed: &Parsed| parsed.messages().last().map(|(_, it)| parsed.place(it.id.name).range);
        assert_eq!(place(&part), place(&whole));
        assert_eq!(names(&whole.without(&BTreeSet::new())).len(), 5);
    }
}
