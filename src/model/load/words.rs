//! Texts that stand in YAML.

use std::sync::Arc;

use indexmap::IndexMap;
use serde_yaml::{Mapping, Value};

use super::raw;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::id::{EntityId, TextId};
use crate::lang::{Lang, Pair};
use crate::model::InlineText;
use crate::model::yaml::{Entry, Node, Style};
use crate::suggest::similar;

/// Collects the texts of an entity with their places, and reports pairs on one line and texts cut off.
///
/// A language may be missing: that is for the check of the translations, so the value gets an empty one.
pub(super) fn take(
    entity: &EntityId,
    node: &Node,
    value: &mut Value,
    source: &Arc<Source>,
    texts: &mut IndexMap<TextId, InlineText>,
    out: &mut Diagnostics,
) {
    for field in entity.kind.texts() {
        let Some((key, entry)) = written(entity, node, field.name) else { continue };
        let pair = match value.get_mut(key) {
            Some(Value::Mapping(pair)) => pair,
            Some(Value::String(text)) => {
                // No pair, which is reported when the entity is read; it need not be missed as well.
                let place = Place::new(Arc::clone(source), entry.node.range.clone());
                let text = Pair::from_fn(|_| Some((text.clone(), place.clone())));
                texts.entry(entity.text(field.name)).or_insert(InlineText(text));
                continue;
            }
            _ => continue,
        };
        if entry.node.style == Style::Flow {
            report_one_line(entry, pair, source, out);
        }
        let text = Pair::from_fn(|lang| language(lang, entry, pair, source, out));
        if text.iter().any(|(_, text)| text.is_some()) {
            texts.entry(entity.text(field.name)).or_insert(InlineText(text));
        }
    }
}

/// Where a text stands: under its key, or under one that is only a slip of the keys.
fn written<'n>(entity: &EntityId, node: &'n Node, field: &'static str) -> Option<(&'n str, &'n Entry)> {
    let is_text = |key: &str| entity.kind.texts().iter().any(|text| text.name == key);
    let mut slips = node.entries().filter(|(key, _)| !is_text(key) && similar(key, [field]).is_some());
    node.entries().find(|(key, _)| *key == field).or_else(|| slips.next())
}

/// A pair `{de: …, nl: …}`: every comma in it begins a new key in silence.
fn report_one_line(entry: &Entry, pair: &mut Mapping, source: &Arc<Source>, out: &mut Diagnostics) {
    if !Lang::ALL.iter().any(|lang| pair.contains_key(lang.code())) {
        return;
    }
    out.push(
        Diagnostic::new(Check::Syntax, Message::new("syntax-yaml-one-line"))
            .at(Place::new(Arc::clone(source), entry.node.range.clone()))
            .hint(Message::new("syntax-yaml-one-line-hint")),
    );
    pair.retain(|key, value| {
        !value.is_null() || key.as_str().is_some_and(|key| Lang::from_code(key).is_some())
    });
}

/// The text of one language with its place.
fn language(
    lang: Lang,
    entry: &Entry,
    pair: &mut Mapping,
    source: &Arc<Source>,
    out: &mut Diagnostics,
) -> Option<(String, Place)> {
    let written = entry.node.entry(lang.code()).map(|entry| &entry.node);
    let (Some(node), Some(value)) = (written, pair.get(lang.code())) else {
        pair.insert(Value::String(lang.code().to_owned()), Value::String(String::new()));
        return None;
    };
    let place = Place::new(Arc::clone(source), node.range.clone());
    match value {
        Value::String(text) => {
            raw::report_cut(node, source, |_| true, out);
            Some((text.clone(), place))
        }
        // It is there, but says nothing.
        Value::Null => {
            pair.insert(Value::String(lang.code().to_owned()), Value::String(String::new()));
            Some((String::new(), place))
        }
        // Of another type: reported when the entity is read; until then it stands for a text.
        _ => Some((source.text.get(node.range.clone()).unwrap_or_default().to_owned(), place)),
    }
}
