//! A YAML file as a value for serde and as a tree of places.
//!
//! `serde_yaml` says what a file means, but gives no places for values; an event parser gives the
//! places. Both read the same text. Mistakes of form on a single line are reported, masked, and the
//! file is read again, so that one run shows all of them.

mod syntax;
mod tree;

pub(crate) use tree::{Entry, Node, Style};

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::de::{self, Deserialize, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_yaml::{Mapping, Value};

use self::tree::Tree;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::read::composed;

/// How many single-line mistakes of a file are reported before the rest of it is given up.
const MAX_MASKED: usize = 100;

/// A YAML file that could be read.
#[derive(Debug)]
pub(crate) struct Document {
    /// The file.
    pub source: Arc<Source>,
    /// What it means; keys are strings as they are written, of keys that stand twice the first counts.
    pub value: Value,
    /// Where everything stands; `None` for an empty file.
    pub root: Option<Node>,
    /// Stretches with a mistake already reported: what stands there is a stand-in.
    pub masked: Vec<Range<usize>>,
}

/// Reads a YAML file. Yields `None` if its form is broken beyond single lines; then an error was reported.
pub(crate) fn parse(source: &Arc<Source>, out: &mut Diagnostics) -> Option<Document> {
    let mut text = source.text.clone();
    let mut masked: Vec<Range<usize>> = Vec::new();
    let value = loop {
        let error = match serde_yaml::from_str::<Lenient>(&text) {
            Ok(value) => break value.0,
            Err(error) => error,
        };
        let fault = syntax::classify(&text, &error);
        if masked.is_empty() || fault.mask.is_some() {
            out.push(fault.diagnostic(source));
        }
        let mask = fault.mask.filter(|mask| masked.len() < MAX_MASKED && !mask.is_empty())?;
        text.replace_range(mask.clone(), &"x".repeat(mask.len()));
        masked.push(mask);
    };
    let tree = match tree::build(&text) {
        Ok(tree) => tree,
        Err(fault) => {
            out.push(fault.diagnostic(source));
            return None;
        }
    };
    report_oddities(source, &tree, &masked, out);
    Some(Document { source: Arc::clone(source), value, root: tree.root, masked })
}

/// Keys that stand twice, tags, anchors that nothing refers to: valid YAML that loses text in silence.
fn report_oddities(source: &Arc<Source>, tree: &Tree, masked: &[Range<usize>], out: &mut Diagnostics) {
    for duplicate in &tree.duplicates {
        let place = |range: &Range<usize>| Place::new(Arc::clone(source), range.clone());
        out.push(
            Diagnostic::new(
                Check::DuplicateId,
                Message::new("duplicate-id-key").arg("key", duplicate.name.as_str()),
            )
            .at(place(&duplicate.again))
            .note(place(&duplicate.first), Message::new("label-first-here"))
            .hint(Message::new("duplicate-id-key-hint")),
        );
    }
    for range in &tree.marks {
        let sign = source.text.get(range.clone()).and_then(|text| text.get(..1)).unwrap_or_default();
        if sign == "&" && !masked.is_empty() {
            // What refers to it may be in a masked line.
            continue;
        }
        out.push(
            Diagnostic::new(Check::Syntax, Message::new("syntax-yaml-indicator").arg("sign", sign))
                .at(Place::new(Arc::clone(source), range.clone()))
                .hint(Message::new("syntax-yaml-quote-hint")),
        );
    }
}

/// A YAML value whose mappings keep the first of several equal keys, and whose keys are strings as written.
struct Lenient(Value);

/// A key, as it is written: `6.10` stays `6.10`.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for Lenient {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LenientVisitor).map(Self)
    }
}

struct LenientVisitor;

impl<'de> Visitor<'de> for LenientVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("value")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Value, E> {
        Ok(Value::String(value.to_string()))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Value, E> {
        Ok(Value::String(value.to_string()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Value, E> {
        // What is written as an escape is read like everything else.
        Ok(Value::String(composed(value).into_owned()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    /// A file that holds nothing, or nothing but comments.
    fn visit_none<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut sequence = Vec::new();
        while let Some(Lenient(item)) = items.next_element()? {
            sequence.push(item);
        }
        Ok(Value::Sequence(sequence))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut mapping = Mapping::new();
        while let Some(Key(key)) = entries.next_key()? {
            let Lenient(value) = entries.next_value()?;
            mapping.entry(Value::String(key)).or_insert(value);
        }
        Ok(Value::Mapping(mapping))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        // The tag itself is reported from the tree of places.
        let (Key(_), content) = tagged.variant()?;
        content.newtype_variant::<Lenient>().map(|value| value.0)
    }
}

#[cfg(test)]
mod tests;
