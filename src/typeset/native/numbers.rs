//! Numbers that stand below each other, right-aligned at the decimal sign.

#![expect(clippy::too_many_arguments, reason = "they are those of a function of Typst")]

use typst::comemo::Tracked;
use typst::diag::SourceResult;
use typst::engine::Engine;
use typst::foundations::{
    Array, Content, Context, Func, IntoValue, NativeElement, NativeFunc, NativeFuncData, Value, func,
};
use typst::layout::{Em, HElem, Length, Spacing};
use typst::syntax::Span;

use super::ruler::Ruler;
use super::sides::{Manner, field, printed, same};
use crate::typeset::put::print;

/// The functions, each of which takes a ruler first.
pub(super) fn functions() -> [&'static NativeFuncData; 2] {
    [aligned::data(), aligned_in::data()]
}

/// A fact of a column of numbers; none prints nothing. Facts of the column with the same unit after the number
/// stand below each other at the decimal sign: whole numbers among them keep the room of the digits that they
/// do not have.
#[func]
fn aligned(span: Span, ruler: Ruler, fact: Value, column: Array) -> Value {
    set(&ruler, span, &fact, &column)
}

/// A fact of a column of numbers, as all sides write it; once where they write it the same. `columns` are all
/// facts of the column, one list a side.
#[func]
fn aligned_in(
    engine: &mut Engine,
    context: Tracked<Context>,
    span: Span,
    ruler: Ruler,
    sides: Array,
    facts: Array,
    columns: Array,
    #[named]
    #[default]
    between: Content,
    #[named] lighter: Option<Func>,
) -> SourceResult<Value> {
    let texts: Vec<_> = facts.iter().map(|fact| field(fact, "text")).collect();
    let mut columns = columns.into_iter();
    let printed = printed(&sides, facts, same(&texts), |_, fact| {
        let column = columns.next().and_then(|column| column.cast().ok()).unwrap_or_default();
        Ok(set(&ruler, span, &fact, &column))
    })?;
    Manner { between, lighter }.join(engine, context, printed)
}

/// A fact with the room that it needs after it.
fn set(ruler: &Ruler, span: Span, fact: &Value, column: &Array) -> Value {
    let (Some(text), Some(content)) = (written(fact), print(fact, span)) else { return Value::None };
    let own = ruler.0.width(fraction(&text), false);
    let others = column.iter().filter_map(written).filter(|other| unit(other) == unit(&text));
    let widest = others.map(|other| ruler.0.width(fraction(&other), false)).fold(own, f64::max);
    if widest <= own {
        return content.into_value();
    }
    let room = Spacing::Rel(Length::from(Em::new(widest - own)).into());
    Content::sequence([content, HElem::new(room).pack().spanned(span)]).into_value()
}

fn written(fact: &Value) -> Option<String> {
    match field(fact, "text") {
        Value::Str(text) => Some(text.to_string()),
        _ => None,
    }
}

/// The decimal comma with what follows it: the digits that a whole number does not have.
fn fraction(text: &str) -> &str {
    let is_digit = |letter: char| letter.is_ascii_digit();
    for (start, _) in text.match_indices(',') {
        let digits = &text[start + 1..];
        let end = digits.find(|letter| !is_digit(letter)).unwrap_or(digits.len());
        if end > 0 {
            return &text[start..=start + end];
        }
    }
    ""
}

/// What follows the number: the unit, or nothing.
fn unit(text: &str) -> &str {
    text.rfind(|letter: char| letter.is_ascii_digit()).map_or(text, |last| &text[last + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_apart() {
        for (text, expected) in [
            ("52,5 %", (",5", " %")),
            ("1.234,50\u{a0}€", (",50", "\u{a0}€")),
            ("€ 1.200", ("", "")),
            ("1.200", ("", "")),
            ("41,0%", (",0", "%")),
            ("rund 3, 5", ("", "")),
            ("", ("", "")),
        ] {
            assert_eq!((fraction(text), unit(text)), expected, "{text}");
        }
    }
}
