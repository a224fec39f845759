//! Makes diagnostics of the mistakes that serde finds, with a repair that fits the value.

use serde_yaml::Value;

use super::fault::{Expected, Fault};
use super::repair::{Site, is_key};
use crate::diagnostic::{Check, Diagnostic, Message};
use crate::model::problem::{
    ValueProblem, ambiguous_number, not_a_date, not_a_number, not_a_period, not_a_time, not_whole,
};
use crate::model::value::Period;
use crate::model::yaml::Style;
use crate::suggest::similar;

/// The diagnostic for a mistake at a path of an entity.
pub(super) fn explain(fault: &Fault, path: &[&str], found: Option<&Value>, site: &Site<'_>) -> Diagnostic {
    let field = field(path, site);
    let said = Said { field, value: site.written(path), fact: path.contains(&"facts") };
    match fault {
        // `value: 24,5` in braces: the comma has made a key of the decimals.
        Fault::UnknownKey(names) if is_period_for_field(field, names) => {
            Diagnostic::new(Check::UnknownKey, Message::new("unknown-key").arg("key", field))
                .at(site.key(path))
                .hint(Message::new("unknown-key-period-hint").arg("key", field))
        }
        Fault::UnknownKey(names) if is_rest_of_a_value(field, names, found, path, site) => {
            Diagnostic::new(Check::UnknownKey, Message::new("unknown-key").arg("key", field))
                .at(site.key(path))
                .hint(Message::new("syntax-yaml-comma-hint"))
        }
        Fault::UnknownKey(fields) => {
            let names: Vec<&str> = fields.iter().map(String::as_str).collect();
            unknown_key(field, &names).at(site.key(path))
        }
        Fault::MissingField(name) => missing_field(name, path, site),
        Fault::Value(problem) if is_key(path, problem, site) => {
            said.value_problem(problem).at(site.key(path))
        }
        Fault::Value(problem) => said.value_problem(problem).at(site.value(path)),
        Fault::Type(_) if matches!(found, Some(Value::Null)) => empty(field, path, site),
        Fault::Type(Expected::Mapping) if path.is_empty() => said
            .problem("wrong-type-entity")
            .at(site.key(path))
            .hint(Message::new("wrong-type-entity-hint").arg("field", field)),
        Fault::Type(expected) => said.wrong_type(*expected, found).at(site.value(path)),
        Fault::UnknownWord(words) => said.unknown_word(words).at(site.value(path)),
        Fault::Other => said.problem("wrong-type-other").at(site.value(path)),
    }
}

/// The name of the field at a path; for an item of a list, that of the list.
fn field<'a>(path: &[&'a str], site: &Site<'a>) -> &'a str {
    let Some((last, above)) = path.split_last() else { return site.name };
    let in_list = site.node.descend(above).is_some_and(|node| !node.items().is_empty());
    if in_list { field(above, site) } else { last }
}

/// A key that is not among the names that are known there.
pub(super) fn unknown_key(key: &str, names: &[&str]) -> Diagnostic {
    let diagnostic = Diagnostic::new(Check::UnknownKey, Message::new("unknown-key").arg("key", key));
    if let Some(name) = similar(key, names.iter().copied()) {
        return diagnostic.hint(Message::new("unknown-key-similar-hint").arg("name", name));
    }
    if names.is_empty() {
        return diagnostic;
    }
    diagnostic.hint(Message::new("unknown-key-list-hint").arg("names", names.join(", ")))
}

/// What is no running number.
fn not_a_serial(text: &str) -> Diagnostic {
    Diagnostic::new(Check::WrongType, Message::new("wrong-type-serial").arg("value", text))
        .hint(Message::new("wrong-type-serial-hint"))
}

/// What is no form of a running number.
fn not_a_reference(text: &str) -> Diagnostic {
    Diagnostic::new(Check::WrongType, Message::new("wrong-type-reference").arg("value", text))
        .hint(Message::new("wrong-type-reference-hint"))
}

fn missing_field(name: &str, path: &[&str], site: &Site<'_>) -> Diagnostic {
    let message = Message::new("missing-field").arg("field", name);
    Diagnostic::new(Check::MissingField, message.arg("entity", field(path, site)))
        .at(site.key(path))
        .hint(Message::new("missing-field-hint").arg("field", name))
}

fn empty(field: &str, path: &[&str], site: &Site<'_>) -> Diagnostic {
    let hint = if in_braces(path, site) { "syntax-yaml-comma-hint" } else { "missing-field-empty-hint" };
    Diagnostic::new(Check::MissingField, Message::new("missing-field-empty").arg("field", field))
        .at(site.key(path))
        .hint(Message::new(hint))
}

/// Whether a key is a period where the field `period` belongs: values by period are a series.
pub(super) fn is_period_for_field(key: &str, fields: &[String]) -> bool {
    key.parse::<Period>().is_ok() && fields.iter().any(|field| field == "period")
}

/// Whether a key without a value in braces is what stood behind the comma of the value before it: decimals, or words
/// that are like no key.
fn is_rest_of_a_value(
    field: &str,
    names: &[String],
    found: Option<&Value>,
    path: &[&str],
    site: &Site<'_>,
) -> bool {
    let is_rest = matches!(found, None | Some(Value::Null)) && in_braces(path, site);
    let is_number = field.starts_with(|c: char| c.is_ascii_digit());
    is_rest && (is_number || similar(field, names.iter().map(String::as_str)).is_none())
}

/// Whether a key stands in braces, where every comma begins a new one.
fn in_braces(path: &[&str], site: &Site<'_>) -> bool {
    let above = path.split_last().and_then(|(_, above)| site.node.descend(above)).unwrap_or(site.node);
    above.style == Style::Flow
}

/// A field and what is written there.
struct Said<'a> {
    field: &'a str,
    value: &'a str,
    /// Whether it is a free fact, which shows its kind by `%` or `EUR`.
    fact: bool,
}

impl Said<'_> {
    fn problem(&self, id: &'static str) -> Diagnostic {
        let message = Message::new(id).arg("field", self.field).arg("value", self.value);
        Diagnostic::new(Check::WrongType, message)
    }

    fn wrong_type(&self, expected: Expected, found: Option<&Value>) -> Diagnostic {
        let (id, hint) = match expected {
            Expected::Text => return self.not_text(found),
            Expected::Flag => ("wrong-type-flag", "wrong-type-flag-hint"),
            Expected::Small if self.field == "slides_per_page" => {
                let message = Message::new("wrong-type-slides-per-page").arg("number", self.value);
                return Diagnostic::new(Check::WrongType, message)
                    .hint(Message::new("wrong-type-slides-per-page-hint"));
            }
            Expected::Small => ("wrong-type-small", "wrong-type-small-hint"),
            Expected::Number => ("wrong-type-number", "wrong-type-number-hint"),
            Expected::Scalar | Expected::Word => ("wrong-type-scalar", "wrong-type-scalar-hint"),
            Expected::Fact => ("wrong-type-fact", "wrong-type-fact-hint"),
            Expected::Pair => ("wrong-type-pair", "wrong-type-pair-hint"),
            Expected::Mapping => ("wrong-type-mapping", "wrong-type-mapping-hint"),
            Expected::List => ("wrong-type-list", "wrong-type-list-hint"),
        };
        self.problem(id).hint(Message::new(hint).arg("field", self.field))
    }

    fn not_text(&self, found: Option<&Value>) -> Diagnostic {
        let diagnostic = self.problem("wrong-type-text");
        match found {
            Some(Value::Mapping(_)) if self.value.starts_with('{') => {
                diagnostic.hint(Message::new("wrong-type-text-brace-hint"))
            }
            Some(Value::Mapping(_) | Value::Sequence(_)) => {
                diagnostic.hint(Message::new("wrong-type-text-hint").arg("field", self.field))
            }
            _ => diagnostic
                .hint(Message::new("wrong-type-text-quote-hint").arg("value", format!("\"{}\"", self.value))),
        }
    }

    fn unknown_word(&self, words: &[String]) -> Diagnostic {
        let diagnostic = self.problem("wrong-type-word");
        let diagnostic = match similar(self.value, words.iter().map(String::as_str)) {
            Some(word) => diagnostic.hint(Message::new("unknown-key-similar-hint").arg("name", word)),
            None => diagnostic,
        };
        diagnostic.hint(Message::new("wrong-type-word-hint").arg("words", words.join(", ")))
    }

    /// A value as a whole: the sign of its kind has been taken off a fact when its number is looked at.
    fn whole<'v>(&'v self, number: &'v str) -> &'v str {
        let written = self.value.trim_matches(['"', '\'']);
        if self.fact && written.contains(number) { written } else { number }
    }

    fn value_problem(&self, problem: &ValueProblem) -> Diagnostic {
        match problem {
            ValueProblem::AmbiguousNumber(text) => ambiguous_number(text),
            ValueProblem::NotANumber(text) => not_a_number(self.whole(text), self.fact),
            ValueProblem::NotWhole(text) => not_whole(text),
            ValueProblem::NotADate(text) => not_a_date(text),
            ValueProblem::NotATime(text) => not_a_time(text),
            ValueProblem::NotAPeriod(text) => not_a_period(text),
            ValueProblem::NotAReference(text) => not_a_reference(text),
            ValueProblem::NotASerial(text) => not_a_serial(text),
        }
    }
}
