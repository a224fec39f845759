//! A pattern as one line of characters, values left out, with the way back to the source.
//!
//! What a text looks like does not depend on its values: they are escaped. So markup and typed
//! digits can be found before any value is known.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::syntax::Parsed;

/// What stands for a value: values begin and end like words.
const VALUE: char = 'x';

/// A pattern with one variant of each choice.
#[derive(Debug, Default)]
pub(crate) struct Flat {
    /// The characters.
    pub text: String,
    pieces: Vec<Piece>,
}

/// A stretch of the characters.
#[derive(Debug)]
struct Piece {
    /// Where it begins.
    at: usize,
    /// Where it begins in the FTL.
    origin: usize,
    /// How it stands in the FTL.
    how: How,
}

/// How a stretch of characters stands in the FTL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    /// Byte for byte.
    Literal,
    /// With escapes.
    Escaped,
    /// As an expression, whose value it stands for.
    Value,
}

impl Flat {
    /// Takes the given variant of each choice, or the default where there are not so many.
    pub(crate) fn new(pattern: &Pattern<&str>, parsed: &Parsed, variant: usize) -> Self {
        let mut flat = Self::default();
        flat.add(pattern, parsed, variant);
        flat
    }

    /// The characters with another one in place of each value, which must be as long as a letter.
    pub(crate) fn with_values(&self, sign: char) -> String {
        let mut text = self.text.clone();
        for piece in self.pieces.iter().filter(|piece| piece.how == How::Value) {
            text.replace_range(piece.at..piece.at + VALUE.len_utf8(), sign.encode_utf8(&mut [0; 4]));
        }
        text
    }

    /// Whether a byte is literal text.
    pub(crate) fn is_literal(&self, at: usize) -> bool {
        self.piece(at).is_some_and(|piece| piece.how == How::Literal)
    }

    /// The range of the FTL for a range of the characters.
    pub(crate) fn origin(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.origin_of(range.start);
        let end = if range.is_empty() { start } else { self.origin_of(range.end - 1) + 1 };
        start..end.max(start)
    }

    fn origin_of(&self, at: usize) -> usize {
        self.piece(at)
            .map_or(0, |piece| piece.origin + if piece.how == How::Literal { at - piece.at } else { 0 })
    }

    fn piece(&self, at: usize) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.at <= at);
        self.pieces.get(after.checked_sub(1)?)
    }

    fn add(&mut self, pattern: &Pattern<&str>, parsed: &Parsed, variant: usize) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.push(value, parsed.offset(value), How::Literal),
                PatternElement::Placeable { expression } => self.add_expression(expression, parsed, variant),
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<&str>, parsed: &Parsed, variant: usize) {
        match expression {
            Expression::Select { variants, .. } => {
                if let Some(chosen) = choose(variants, variant) {
                    self.add(&chosen.value, parsed, variant);
                }
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                let how = if value.contains('\\') { How::Escaped } else { How::Literal };
                self.push(&unescape_unicode_to_string(value), parsed.offset(value), how);
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.add_expression(expression, parsed, variant);
            }
            Expression::Inline(inline) => {
                self.push(VALUE.encode_utf8(&mut [0; 4]), offset(inline, parsed), How::Value);
            }
        }
    }

    fn push(&mut self, text: &str, origin: Option<usize>, how: How) {
        if !text.is_empty() {
            let origin = origin.unwrap_or_else(|| self.pieces.last().map_or(0, |piece| piece.origin));
            self.pieces.push(Piece { at: self.text.len(), origin, how });
            self.text.push_str(text);
        }
    }
}

/// The most variants that a choice of the pattern has, at least one.
pub(super) fn most_variants(pattern: &Pattern<&str>) -> usize {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let inner = variants.iter().map(|variant| most_variants(&variant.value)).max();
                variants.len().max(inner.unwrap_or(1))
            }
            _ => 1,
        })
        .max()
        .unwrap_or(1)
}

fn choose<'a, 'b>(variants: &'a [Variant<&'b str>], variant: usize) -> Option<&'a Variant<&'b str>> {
    variants.get(variant).or_else(|| variants.iter().find(|variant| variant.default))
}

fn offset(inline: &InlineExpression<&str>, parsed: &Parsed) -> Option<usize> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            parsed.offset(value)
        }
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => parsed.offset(id.name),
        InlineExpression::Placeable { .. } => None,
    }
}
