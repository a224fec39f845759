//! Deserializes an entity and reports all of its mistakes, not only the first.
//!
//! serde stops at the first mistake. So what it refuses is reported, a stand-in is put there, and it is
//! asked again, until the entity can be made. What stands in such an entity names things rightly, but
//! its values are not to be trusted.

use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;
use serde_yaml::{Mapping, Value};

use super::explain;
use super::fault::{Expected, Fault};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source};
use crate::model::problem::{ValueProblem, without_echoes};
use crate::model::yaml::Node;
use crate::suggest::similar;

/// How often an entity is tried; more mistakes than that are not reported.
const MAX_TRIES: usize = 500;

/// What stands for a text that is wrong or missing; no id, so that a reference made of it can be told.
pub(crate) const STAND_IN: &str = "?";

/// Where an entity stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Site<'a> {
    /// The file.
    pub source: &'a Arc<Source>,
    /// The key it stands under.
    pub key: &'a Range<usize>,
    /// What stands there.
    pub node: &'a Node,
    /// Stretches of the file whose mistakes are reported already.
    pub masked: &'a [Range<usize>],
    /// Its name in messages: `measure sprachkurse`.
    pub name: &'a str,
}

impl Site<'_> {
    /// The value at a path, or what is nearest above it.
    pub(super) fn value(&self, path: &[&str]) -> Place {
        self.place(self.node.locate(path, &self.source.text).1)
    }

    /// The key at a path, or that of the entity.
    pub(super) fn key(&self, path: &[&str]) -> Place {
        self.place(self.node.key(path, &self.source.text))
    }

    /// What is written at a path, as it is written; empty if nothing is there.
    pub(super) fn written(&self, path: &[&str]) -> &str {
        self.node
            .descend(path)
            .and_then(|node| self.source.text.get(node.range.clone()))
            .map(|text| text.lines().next().unwrap_or_default().trim())
            .unwrap_or_default()
    }

    fn place(&self, range: Option<Range<usize>>) -> Place {
        Place::new(Arc::clone(self.source), range.unwrap_or_else(|| self.key.clone()))
    }

    /// Whether a mistake in what stands at a path is reported already.
    pub(super) fn is_masked(&self, path: &[&str]) -> bool {
        let Some(range) = self.node.descend(path).map(|node| &node.range) else { return false };
        self.masked.iter().any(|mask| mask.start <= range.start && range.end <= mask.end)
    }
}

/// An entity with the word whether all of it is as written.
#[derive(Debug)]
pub(super) struct Repaired<T> {
    /// The entity.
    pub entity: T,
    /// Whether nothing in it is a stand-in.
    pub whole: bool,
}

/// Makes an entity of a value. Yields `None` if no stand-ins could be found for what is wrong.
pub(super) fn read<T: DeserializeOwned>(
    value: Value,
    site: &Site<'_>,
    out: &mut Diagnostics,
) -> Option<Repaired<T>> {
    let mut attempt = Attempt { value, site, settled: Vec::new(), whole: true, of_series: Vec::new() };
    let read = attempt.entity(out);
    attempt.flush(out);
    read
}

/// Fields with a value for each of many periods.
const SERIES: [&str; 2] = ["series", "plan"];

struct Attempt<'a> {
    value: Value,
    site: &'a Site<'a>,
    /// Paths with a stand-in: what is wrong below them is not the user's.
    settled: Vec<Vec<String>>,
    whole: bool,
    /// What is wrong in the values of a series that is being looked at.
    of_series: Vec<Diagnostic>,
}

impl Attempt<'_> {
    fn entity<T: DeserializeOwned>(&mut self, out: &mut Diagnostics) -> Option<Repaired<T>> {
        for _ in 0..MAX_TRIES {
            match serde_path_to_error::deserialize::<_, T>(self.value.clone()) {
                Ok(entity) => return Some(Repaired { entity, whole: self.whole }),
                Err(error) => {
                    let path = steps(error.path());
                    let fault = Fault::parse(&error.inner().to_string());
                    self.mend(&path, &fault, out)?;
                }
            }
        }
        None
    }

    /// Reports what is wrong in the values of a series.
    fn flush(&mut self, out: &mut Diagnostics) {
        out.0.append(&mut without_echoes(std::mem::take(&mut self.of_series)));
    }

    /// Reports a mistake and puts something right in its place.
    fn mend(&mut self, path: &[String], fault: &Fault, out: &mut Diagnostics) -> Option<()> {
        let found = slot(&mut self.value, path).map(|value| value.clone());
        if let (Fault::Type(Expected::Word), Some(word)) = (fault, found.as_ref().and_then(scalar_text)) {
            // serde names the words of the list only if a word stands there.
            return self.put(path, Value::String(word));
        }
        self.report(path, fault, found.as_ref(), out);
        match fault {
            Fault::UnknownKey(fields) => {
                if path.last().is_some_and(|key| explain::is_period_for_field(key, fields)) {
                    // What ought to stand there instead is not missing as well.
                    self.settle(path.split_last().map(|(_, above)| above.to_vec()).unwrap_or_default());
                }
                return self.rename(path, fields);
            }
            Fault::MissingField(name) => {
                let mut inner = path.to_vec();
                inner.push(name.clone());
                self.settle(inner.clone());
                return self.put(&inner, Value::Null);
            }
            Fault::Value(problem)
                if is_key(&path.iter().map(String::as_str).collect::<Vec<_>>(), problem, self.site) =>
            {
                self.whole = false;
                return self.remove(path).map(drop);
            }
            Fault::UnknownWord(_) | Fault::Type(_) | Fault::Value(_) | Fault::Other => {}
        }
        self.settle(path.to_vec());
        self.put(path, stand_in(fault, found.as_ref())?)
    }

    fn report(&mut self, path: &[String], fault: &Fault, found: Option<&Value>, out: &mut Diagnostics) {
        if self.settled.iter().any(|settled| path.starts_with(settled)) {
            return;
        }
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        if self.site.is_masked(&path) {
            return;
        }
        let problem = explain::explain(fault, &path, found, self.site);
        if matches!(path.as_slice(), [field, _] if SERIES.contains(field)) {
            return self.of_series.push(problem);
        }
        self.flush(out);
        out.push(problem);
    }

    fn settle(&mut self, path: Vec<String>) {
        self.whole = false;
        self.settled.push(path);
    }

    fn put(&mut self, path: &[String], value: Value) -> Option<()> {
        if let Some(slot) = slot(&mut self.value, path) {
            *slot = value;
            return Some(());
        }
        let (name, above) = path.split_last()?;
        let parent = slot(&mut self.value, above)?;
        if !parent.is_mapping() {
            *parent = Value::Mapping(Mapping::new());
        }
        parent.as_mapping_mut()?.insert(Value::String(name.clone()), value);
        Some(())
    }

    fn remove(&mut self, path: &[String]) -> Option<Value> {
        let (name, above) = path.split_last()?;
        slot(&mut self.value, above)?.as_mapping_mut()?.shift_remove(name.as_str())
    }

    /// Removes an unknown key; if it is a slip for a field that is not there, its value goes to that field,
    /// so that the field is not reported as missing.
    fn rename(&mut self, path: &[String], fields: &[String]) -> Option<()> {
        let value = self.remove(path)?;
        let (name, above) = path.split_last()?;
        let Some(meant) = similar(name, fields.iter().map(String::as_str)) else { return Some(()) };
        let mut meant_path = above.to_vec();
        meant_path.push(meant.to_owned());
        if slot(&mut self.value, &meant_path).is_some() {
            return Some(());
        }
        self.settled.push(meant_path.clone());
        self.put(&meant_path, value)
    }
}

/// Whether a problem is that of the key at the end of a path, not of the value under it.
pub(super) fn is_key(path: &[&str], problem: &ValueProblem, site: &Site<'_>) -> bool {
    let ValueProblem::NotAPeriod(text) = problem else { return false };
    path.last().is_some_and(|last| last == text && site.written(path) != *text)
}

fn steps(path: &serde_path_to_error::Path) -> Vec<String> {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(index.to_string()),
            Segment::Map { key } => Some(key.clone()),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

/// The value at a path.
fn slot<'v>(value: &'v mut Value, path: &[String]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match value {
        Value::Mapping(entries) => entries.get_mut(step.as_str()),
        Value::Sequence(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// A value that the field may take, as far as the mistake tells.
fn stand_in(fault: &Fault, found: Option<&Value>) -> Option<Value> {
    Some(match fault {
        Fault::Type(Expected::Text) => Value::String(STAND_IN.to_owned()),
        Fault::Type(Expected::Word) => Value::String(String::new()),
        Fault::Type(Expected::Flag) => Value::Bool(false),
        Fault::Type(Expected::Small | Expected::Number) => Value::Number(1.into()),
        Fault::Type(Expected::Scalar | Expected::Fact) | Fault::Value(ValueProblem::NotAPeriod(_)) => {
            Value::String("2000".to_owned())
        }
        Fault::Type(Expected::Pair | Expected::Mapping) => Value::Mapping(Mapping::new()),
        Fault::Type(Expected::List) => match found {
            Some(Value::Sequence(_)) => Value::Null,
            _ => Value::Sequence(Vec::new()),
        },
        Fault::UnknownWord(words) => Value::String(words.first()?.clone()),
        Fault::Value(ValueProblem::NotADate(_)) => Value::String("2000-01-01".to_owned()),
        Fault::Value(ValueProblem::NotATime(_)) => Value::String("00:00".to_owned()),
        Fault::Value(ValueProblem::NotAReference(_)) => Value::String("{serial}".to_owned()),
        Fault::Value(_) => Value::Number(1.into()),
        Fault::UnknownKey(_) | Fault::MissingField(_) | Fault::Other => return None,
    })
}

/// A scalar that is not text, as text.
fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
