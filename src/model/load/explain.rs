//! Makes diagnostics of the mistakes that serde finds, with a repair that fits the value.

use jiff::civil::Date;
use serde_yaml::Value;

use super::fault::{Expected, Fault};
use super::repair::{Site, is_key};
use crate::diagnostic::{Check, Diagnostic, Message};
use crate::model::problem::ValueProblem;
use crate::model::value::{Period, parse_number};
use crate::model::yaml::Style;
use crate::suggest::similar;

/// The diagnostic for a mistake at a path of an entity.
pub fn explain(fault: &Fault, path: &[&str], found: Option<&Value>, site: &Site<'_>) -> Diagnostic {
    let field = field(path, site);
    let said = Said { field, value: site.written(path), fact: path.contains(&"facts") };
    match fault {
        // `value: 24,5` in braces: the comma has made a key of the decimals.
        Fault::UnknownKey(_) if in_braces(path, site) && field.starts_with(|c: char| c.is_ascii_digit()) => {
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
pub fn unknown_key(key: &str, names: &[&str]) -> Diagnostic {
    let diagnostic = Diagnostic::new(Check::UnknownKey, Message::new("unknown-key").arg("key", key));
    if let Some(name) = similar(key, names.iter().copied()) {
        return diagnostic.hint(Message::new("unknown-key-similar-hint").arg("name", name));
    }
    if names.is_empty() {
        return diagnostic;
    }
    diagnostic.hint(Message::new("unknown-key-list-hint").arg("names", names.join(", ")))
}

/// A number with the two readings it has.
pub fn ambiguous_number(number: &str) -> Diagnostic {
    let grouped = number.replace(['.', ','], "");
    let separators = number.matches(['.', ',']).count();
    let decimal = number.replace(',', ".");
    let decimal = if separators == 1 { decimal.trim_end_matches('0').trim_end_matches('.') } else { "" };
    if decimal.is_empty() {
        return Diagnostic::new(
            Check::AmbiguousNumber,
            Message::new("ambiguous-number-grouped").arg("number", number),
        )
        .hint(Message::new("ambiguous-number-grouped-hint").arg("number", grouped));
    }
    let readings = |message: Message| message.arg("grouped", grouped.as_str()).arg("decimal", decimal);
    Diagnostic::new(Check::AmbiguousNumber, readings(Message::new("ambiguous-number").arg("number", number)))
        .hint(readings(Message::new("ambiguous-number-hint")))
}

/// Something that is no number, with the number it may be meant to be.
pub fn not_a_number(text: &str) -> Diagnostic {
    if plain_date(text).is_some() {
        return not_a_date(text);
    }
    if let Some(reading) = reading(text) {
        let message = |id| Message::new(id).arg("number", text).arg("reading", reading.as_str());
        return Diagnostic::new(Check::AmbiguousNumber, message("ambiguous-number-form"))
            .hint(message("ambiguous-number-form-hint"));
    }
    let diagnostic = Diagnostic::new(Check::WrongType, Message::new("wrong-type-number").arg("value", text));
    match plain_number(text) {
        Some(number) => diagnostic.hint(Message::new("wrong-type-write-hint").arg("value", number)),
        None => diagnostic.hint(Message::new("wrong-type-number-hint")),
    }
}

/// What programs read where a reader may see something else: 400 of `4E2`, 16 of `0x10`, 12 of `012`.
fn reading(text: &str) -> Option<String> {
    let reading = match serde_yaml::from_str(text) {
        Ok(Value::Number(number)) => number.to_string(),
        _ => text.trim_start_matches('0').to_owned(),
    };
    let reading = reading.strip_suffix(".0").unwrap_or(&reading);
    (parse_number(reading).is_ok() && reading != text).then(|| reading.to_owned())
}

/// Something that is no period, with the period it may be meant to be.
pub fn not_a_period(text: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(Check::WrongType, Message::new("wrong-type-period").arg("value", text));
    match plain_period(text) {
        Some(period) => diagnostic.hint(Message::new("wrong-type-write-hint").arg("value", period)),
        None => diagnostic.hint(Message::new("wrong-type-period-hint")),
    }
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

/// A count with decimals.
pub fn not_whole(text: &str) -> Diagnostic {
    Diagnostic::new(Check::WrongType, Message::new("wrong-type-whole").arg("value", text))
        .hint(Message::new("wrong-type-whole-hint"))
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

    fn value_problem(&self, problem: &ValueProblem) -> Diagnostic {
        match problem {
            ValueProblem::AmbiguousNumber(text) => ambiguous_number(text),
            ValueProblem::NotANumber(text) => self.plain_fact().unwrap_or_else(|| not_a_number(text)),
            ValueProblem::NotWhole(text) => not_whole(text),
            ValueProblem::NotADate(text) => not_a_date(text),
            ValueProblem::NotAPeriod(text) => not_a_period(text),
            ValueProblem::NotAReference(text) => not_a_reference(text),
            ValueProblem::NotASerial(text) => not_a_serial(text),
        }
    }
}

impl Said<'_> {
    /// An amount or percentage in the notation of a country, in that of free facts.
    fn plain_fact(&self) -> Option<Diagnostic> {
        let unit = if self.value.contains('€') {
            " EUR"
        } else if self.value.ends_with('%') {
            " %"
        } else {
            return None;
        };
        let number = plain_number(self.value).filter(|_| self.fact)?;
        let hint = Message::new("wrong-type-write-hint").arg("value", number + unit);
        Some(self.problem("wrong-type-number").hint(hint))
    }
}

fn not_a_date(text: &str) -> Diagnostic {
    let message = |id| Message::new(id).arg("value", text);
    if looks_like_a_date(text) {
        return Diagnostic::new(Check::WrongType, message("wrong-type-no-such-day"))
            .hint(Message::new("wrong-type-no-such-day-hint"));
    }
    let diagnostic = Diagnostic::new(Check::WrongType, message("wrong-type-date"));
    match plain_date(text) {
        Some(date) => diagnostic.hint(Message::new("wrong-type-write-hint").arg("value", date.to_string())),
        None => diagnostic.hint(Message::new("wrong-type-date-hint")),
    }
}

/// Whether it is written as dates are, so that only the calendar is against it.
fn looks_like_a_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|part| part.len()).eq([4, 2, 2])
        && parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
}

/// `4.4.2024`, `04-04-2024`, `4/4/2024`, `2024.4.4` as a date.
fn plain_date(text: &str) -> Option<Date> {
    let numbers: Vec<&str> = text.split(['.', '-', '/']).map(str::trim).collect();
    let [first, month, last] = numbers.as_slice() else { return None };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `2024-h1`, `H1 2024`, `Q2/2024`, `05/2024`, `2024-5` as a period.
fn plain_period(text: &str) -> Option<String> {
    let parts: Vec<String> =
        text.split(['-', '/', ' ', '.']).filter(|part| !part.is_empty()).map(str::to_uppercase).collect();
    let [first, second] = parts.as_slice() else { return None };
    let (year, part) = if first.len() == 4 { (first, second) } else { (second, first) };
    let part = if part.len() == 1 { format!("0{part}") } else { part.clone() };
    let period = format!("{year}-{part}");
    period.parse::<Period>().ok().map(|_| period)
}

/// `12,5`, `1.234,56`, `25 000`, `12.50 €` as a number; nothing if that is ambiguous.
fn plain_number(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches(['€', '%']).trim_start_matches('€').trim();
    let text = text.strip_suffix("EUR").unwrap_or(text).trim();
    let text = text.replace([' ', '\u{a0}', '\u{202f}', '\''], "");
    let text = match (text.rfind(','), text.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => text.replace('.', "").replace(',', "."),
        (Some(_), Some(_)) => text.replace(',', ""),
        (Some(_), None) if !crate::model::value::is_ambiguous(&text) => text.replace(',', "."),
        _ => text,
    };
    parse_number(&text).ok().map(|number| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_understood_in_other_notations() {
        assert_eq!(plain_date("04.04.2024").map(|d| d.to_string()).as_deref(), Some("2024-04-04"));
        assert_eq!(plain_date("4-5-2024").map(|d| d.to_string()).as_deref(), Some("2024-05-04"));
        assert_eq!(plain_date("30.02.2024"), None);
        assert!(looks_like_a_date("2024-02-30"));
    }

    #[test]
    fn periods_are_understood_in_other_notations() {
        assert_eq!(plain_period("h1 2024").as_deref(), Some("2024-H1"));
        assert_eq!(plain_period("5/2024").as_deref(), Some("2024-05"));
        assert_eq!(plain_period("2024-H3"), None);
    }

    #[test]
    fn numbers_are_understood_in_other_notations() {
        assert_eq!(plain_number("12,5").as_deref(), Some("12.5"));
        assert_eq!(plain_number("1.234,56 €").as_deref(), Some("1234.56"));
        assert_eq!(plain_number("25 000").as_deref(), Some("25000"));
        assert_eq!(plain_number("1,000"), None);
        assert_eq!(plain_number("viele"), None);
    }

    #[test]
    fn other_readings_are_known() {
        for (text, expected) in
            [("4E2", "400"), ("0x10", "16"), ("012", "12"), ("0o17", "15"), (".5", "0.5"), ("5.", "5")]
        {
            assert_eq!(reading(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["12", "viele", ".inf", "1e400", "1_000", "2024-06-30", ""] {
            assert_eq!(reading(text), None, "{text}");
        }
    }
}
