//! Sentences of the product's words with printed values in them.
//!
//! `t` returns a plain string, but a value must be printed with `put`: so `t` gets slots in place of the values,
//! and `phrase` puts the values where the slots stand.

use typst::diag::{SourceDiagnostic, SourceResult};
use typst::engine::Engine;
use typst::foundations::{
    Args, Content, IntoValue, NativeElement, NativeFunc, NativeFuncData, Str, Value, func,
};
use typst::layout::BoxElem;
use typst::syntax::Span;
use typst::text::{SpaceElem, TextElem};

use crate::typeset::mistake::Mistake;

/// Stands around the number of a slot; it is never printed.
const EDGE: char = '\u{FFFC}';

/// The functions.
pub(super) fn functions() -> [&'static NativeFuncData; 2] {
    [slot::data(), phrase::data()]
}

/// The mark that stands for the value with this number.
#[func]
fn slot(number: i64) -> Str {
    format!("{EDGE}{number}{EDGE}").into()
}

/// The words with each slot replaced by its value, in order of the numbers given to `slot`: a string, if all
/// values are strings. With `whole`, no line ends after the stroke of an abbreviation such as t/m.
#[func]
fn phrase(
    engine: &mut Engine,
    args: &mut Args,
    span: Span,
    words: Str,
    #[named]
    #[default]
    whole: bool,
) -> SourceResult<Value> {
    let values: Vec<Value> = args.all()?;
    if let Some(text) = as_string(&words, &values) {
        return Ok(Value::Str(text.into()));
    }
    let mut parts = Vec::new();
    for (index, part) in words.as_str().split(EDGE).enumerate() {
        if index % 2 == 0 {
            parts.extend(between(part, whole, span));
            continue;
        }
        match part.parse::<usize>().ok().and_then(|number| values.get(number)) {
            Some(value) => parts.push(value.clone().display()),
            None => {
                let mistake = Mistake::Slot { slot: part.to_owned() };
                engine.sink.delayed_error(SourceDiagnostic::error(span, mistake.encode()));
            }
        }
    }
    Ok(Content::sequence(parts).into_value())
}

/// The words with strings where the slots stand; `None` if a value is none.
fn as_string(words: &str, values: &[Value]) -> Option<String> {
    let mut text = String::new();
    for (index, part) in words.split(EDGE).enumerate() {
        if index % 2 == 0 {
            text.push_str(part);
            continue;
        }
        match values.get(part.parse::<usize>().ok()?)? {
            Value::Str(value) => text.push_str(value),
            _ => return None,
        }
    }
    Some(text)
}

/// What stands between values.
fn between(part: &str, whole: bool, span: Span) -> Vec<Content> {
    let text = |words: &str| TextElem::packed(words).spanned(span);
    if part.is_empty() {
        return Vec::new();
    }
    if !whole || !part.contains('/') {
        return vec![text(part)];
    }
    let kept = BoxElem::new().with_body(Some(text(part.trim()))).pack().spanned(span);
    let space = || SpaceElem::shared().clone();
    let before = part.starts_with(' ').then(space);
    let after = part.ends_with(' ').then(space);
    before.into_iter().chain([kept]).chain(after).collect()
}
