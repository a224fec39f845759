//! One side or two: what all sides say of a thing, in the language of each.

#![expect(clippy::too_many_arguments, reason = "they are those of a function of Typst")]

use std::str::FromStr;

use typst::comemo::Tracked;
use typst::diag::SourceResult;
use typst::engine::Engine;
use typst::foundations::{
    Array, Content, Context, Dict, Func, IntoValue, NativeFunc, NativeFuncData, Str, Value, func,
};
use typst::text::{Lang as TextLang, Region, TextElem};

/// The functions.
pub(super) fn functions() -> [&'static NativeFuncData; 8] {
    [
        spoken::data(),
        together::data(),
        each::data(),
        lists::data(),
        say::data(),
        words::data(),
        fact::data(),
        name::data(),
    ]
}

/// Content in the language of a side, a dictionary with `lang` and `region`; as it is where the side is `alone`
/// in its document, which is in its language then.
#[func]
fn spoken(side: Dict, body: Value) -> Content {
    let body = body.display();
    if matches!(dict_value(&side, "alone"), Some(Value::Bool(true))) {
        return body;
    }
    match (text(&side, "lang").map(TextLang::from_str), text(&side, "region").map(Region::from_str)) {
        (Some(Ok(lang)), Some(Ok(region))) => {
            body.set(TextElem::lang, lang).set(TextElem::region, Some(region))
        }
        _ => body,
    }
}

/// Things of lists that run in parallel, each as an array with one entry a side.
#[func]
fn together(lists: Array) -> Array {
    let lists: Vec<Array> = lists.into_iter().filter_map(|list| list.cast().ok()).collect();
    let count = lists.iter().map(Array::len).min().unwrap_or_default();
    let row = |index| lists.iter().filter_map(|list| list.iter().nth(index).cloned()).collect::<Array>();
    (0..count).map(|index| Value::Array(row(index))).collect()
}

/// What each of several things has under a key; none where it has nothing.
#[func]
fn each(things: Array, key: Str) -> Array {
    things.iter().map(|thing| field(thing, &key)).collect()
}

/// What several rows, each an array with one entry a side, have under a key: one list a side, without none.
#[func]
fn lists(rows: Array, key: Str) -> Array {
    let mut lists: Vec<Array> = Vec::new();
    for row in rows {
        let row: Array = row.cast().unwrap_or_default();
        lists.resize(lists.len().max(row.len()), Array::new());
        for (list, thing) in lists.iter_mut().zip(&row) {
            let value = field(thing, &key);
            if value != Value::None {
                list.push(value);
            }
        }
    }
    lists.into_iter().map(Value::Array).collect()
}

/// How the second of two sides is told from the first.
pub(super) struct Manner {
    /// What stands between them.
    pub(super) between: Content,
    /// How the second is printed, of its side and content.
    pub(super) lighter: Option<Func>,
}

/// What all sides say of a thing: with two sides below each other, the second lighter; once where `key` gives
/// the same for all of them. `print` is given a side and its thing.
#[func]
fn say(
    engine: &mut Engine,
    context: Tracked<Context>,
    sides: Array,
    things: Array,
    print: Func,
    #[named] key: Option<Func>,
    #[named]
    #[default]
    between: Content,
    #[named] lighter: Option<Func>,
) -> SourceResult<Value> {
    let mut keys = Vec::new();
    if let Some(key) = key.filter(|_| sides.len() > 1) {
        for thing in &things {
            keys.push(key.call(engine, context, [thing.clone()])?);
        }
    }
    let once = same(&keys);
    let printed = printed(&sides, things, once, |side, thing| print.call(engine, context, [side, thing]))?;
    Manner { between, lighter }.join(engine, context, printed)
}

/// What all sides say in words of the product. `print` is given a side.
#[func]
fn words(
    engine: &mut Engine,
    context: Tracked<Context>,
    sides: Array,
    print: Func,
    #[named]
    #[default]
    between: Content,
    #[named] lighter: Option<Func>,
) -> SourceResult<Value> {
    let mut said = Array::new();
    for side in &sides {
        said.push(print.call(engine, context, [side.clone()])?);
    }
    let once = same(&said.iter().cloned().collect::<Vec<_>>());
    let printed = printed(&sides, said, once, |_, said| Ok(said))?;
    Manner { between, lighter }.join(engine, context, printed)
}

/// What all sides say of a fact; once where both write it the same. `print` is given a fact.
#[func]
fn fact(
    engine: &mut Engine,
    context: Tracked<Context>,
    sides: Array,
    facts: Array,
    print: Func,
    #[named]
    #[default]
    between: Content,
    #[named] lighter: Option<Func>,
) -> SourceResult<Value> {
    if matches!(facts.iter().next(), None | Some(Value::None)) {
        return Ok(Value::None);
    }
    let texts: Vec<_> = facts.iter().map(|fact| field(fact, "text")).collect();
    let printed = printed(&sides, facts, same(&texts), |_, fact| print.call(engine, context, [fact]))?;
    Manner { between, lighter }.join(engine, context, printed)
}

/// What all sides call something by its proper name; once where they call it the same, with the gloss of the
/// side that needs one. `print` is given a name.
#[func]
fn name(
    engine: &mut Engine,
    context: Tracked<Context>,
    sides: Array,
    names: Array,
    print: Func,
    #[named]
    #[default]
    between: Content,
    #[named] lighter: Option<Func>,
) -> SourceResult<Value> {
    if matches!(names.iter().next(), None | Some(Value::None)) {
        return Ok(Value::None);
    }
    let called: Vec<_> = names.iter().map(|name| field(name, "name")).collect();
    let (sides, names) = if same(&called) {
        let glossed = names.iter().position(|name| field(name, "gloss") != Value::None).unwrap_or_default();
        let only = |all: Array| all.into_iter().skip(glossed).take(1).collect::<Array>();
        (only(sides), only(names))
    } else {
        (sides, names)
    };
    let printed = printed(&sides, names, false, |_, name| print.call(engine, context, [name]))?;
    Manner { between, lighter }.join(engine, context, printed)
}

/// Whether there are several values and all are the same.
pub(super) fn same(values: &[Value]) -> bool {
    values.len() > 1 && values.iter().all(|value| *value == values[0])
}

/// What sides print, without those that print nothing; with `once` only what the first prints.
pub(super) fn printed(
    sides: &Array,
    things: Array,
    once: bool,
    mut print: impl FnMut(Value, Value) -> SourceResult<Value>,
) -> SourceResult<Vec<(Value, Content)>> {
    let mut all = Vec::new();
    for (side, thing) in sides.iter().zip(things) {
        if once && !all.is_empty() {
            break;
        }
        let content = print(side.clone(), thing)?;
        if content != Value::None {
            let content = content.display();
            if !content.is_empty() {
                all.push((side.clone(), content));
            }
        }
    }
    Ok(all)
}

impl Manner {
    /// All of it, one below the other.
    pub(super) fn join(
        self,
        engine: &mut Engine,
        context: Tracked<Context>,
        printed: Vec<(Value, Content)>,
    ) -> SourceResult<Value> {
        let mut parts = Vec::new();
        for (index, (side, content)) in printed.into_iter().enumerate() {
            let Value::Dict(dict) = &side else { continue };
            if index == 0 {
                parts.push(spoken(dict.clone(), content.into_value()));
                continue;
            }
            let lighter = match &self.lighter {
                Some(lighter) => lighter.call(engine, context, [side.clone(), content.into_value()])?,
                None => content.into_value(),
            };
            parts.push(self.between.clone());
            parts.push(spoken(dict.clone(), lighter));
        }
        Ok(if parts.is_empty() { Value::None } else { Value::Content(Content::sequence(parts)) })
    }
}

/// What a thing has under a key; none where it has nothing.
pub(super) fn field(value: &Value, key: &str) -> Value {
    match value {
        Value::Dict(dict) => dict.get(key).ok().cloned().unwrap_or_default(),
        _ => Value::None,
    }
}

fn dict_value<'d>(dict: &'d Dict, key: &str) -> Option<&'d Value> {
    dict.get(key).ok()
}

fn text<'d>(dict: &'d Dict, key: &str) -> Option<&'d str> {
    match dict.get(key) {
        Ok(Value::Str(text)) => Some(text.as_str()),
        _ => None,
    }
}
