//! `width`, `widest`, `lines`, `rows`, `even`: how wide words are, in em, without laying them out.

use std::ops::ControlFlow;

use typst::foundations::{
    Content, NativeFunc, NativeFuncData, Repr, SequenceElem, StyledElem, Value, func, ty,
};
use typst::layout::{BoxElem, HElem};
use typst::text::{SpaceElem, TextElem};

use super::metrics::Metrics;
use super::rows::count;

/// The functions, each of which takes a ruler first.
pub(super) fn functions() -> [&'static NativeFuncData; 5] {
    [width::data(), widest::data(), lines::data(), rows::data(), even::data()]
}

/// The metrics of the families of a document, as a value of Typst.
#[ty]
#[derive(Debug, Clone, PartialEq, Hash)]
pub(super) struct Ruler(pub(super) Metrics);

impl Repr for Ruler {
    fn repr(&self) -> typst::ecow::EcoString {
        "ruler".into()
    }
}

/// The width of words on one line, in em; of several, the widest.
#[func]
fn width(
    ruler: Ruler,
    words: Value,
    #[named]
    #[default]
    bold: bool,
) -> f64 {
    written(&words).iter().map(|words| ruler.0.width(words, bold)).fold(0.0, f64::max)
}

/// The width of the widest part of words that no line break divides, in em.
#[func]
fn widest(
    ruler: Ruler,
    words: Value,
    #[named]
    #[default]
    bold: bool,
) -> f64 {
    written(&words).iter().map(|words| ruler.0.widest(words, bold)).fold(0.0, f64::max)
}

/// How many lines words take in a room, in em; of several, all together.
#[func]
fn lines(
    ruler: Ruler,
    words: Value,
    room: f64,
    #[named]
    #[default]
    bold: bool,
) -> i64 {
    let lines: usize = written(&words).iter().map(|words| ruler.0.lines(words, room, bold)).sum();
    i64::try_from(lines).unwrap_or(i64::MAX)
}

/// How many lines words take at most in a room, in em, with hyphens where a word has no room on a line; of several,
/// all together.
#[func]
fn rows(
    ruler: Ruler,
    words: Value,
    room: f64,
    #[named]
    #[default]
    bold: bool,
) -> i64 {
    i64::try_from(count(&ruler.0, &words, room, bold)).unwrap_or(i64::MAX)
}

/// The narrowest room in which words take no more lines than in this one, in em.
#[func]
fn even(
    ruler: Ruler,
    words: Value,
    room: f64,
    #[named]
    #[default]
    bold: bool,
) -> f64 {
    written(&words).iter().map(|words| ruler.0.even(words, room, bold)).fold(0.0, f64::max)
}

/// The words of strings, facts, texts, names and content, each passage for itself; what is nothing of it has none.
fn written(value: &Value) -> Vec<String> {
    match value {
        Value::Str(words) => vec![words.to_string()],
        Value::Content(content) => passages(content),
        Value::Array(several) => several.iter().flat_map(written).collect(),
        Value::Dict(dict) => {
            let text = |key| match dict.get(key) {
                Ok(Value::Str(text)) => Some(text.to_string()),
                _ => None,
            };
            if let Some(text) = text("text") {
                return text.lines().map(str::to_owned).collect();
            }
            let gloss = text("gloss").map(|gloss| format!(" ({gloss})")).unwrap_or_default();
            text("name").map(|name| name + &gloss).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// The words of content, each paragraph, item and cell for itself.
pub(super) fn passages(content: &Content) -> Vec<String> {
    let mut passages = vec![String::new()];
    let _ = content.traverse(&mut |element: Content| -> ControlFlow<()> {
        if let Some(last) = passages.last_mut() {
            if let Some(text) = element.to_packed::<TextElem>() {
                last.push_str(&text.text);
            } else if is_inline(&element) {
                // A space, or what stands between words.
                last.push(' ');
            } else if !element.is::<SequenceElem>() && !element.is::<StyledElem>() {
                passages.push(String::new());
            }
        }
        ControlFlow::Continue(())
    });
    passages
}

/// Whether an element stands within a line.
fn is_inline(element: &Content) -> bool {
    element.is::<SpaceElem>() || element.is::<BoxElem>() || element.is::<HElem>()
}
