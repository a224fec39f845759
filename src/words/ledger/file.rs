//! The ledger as a file: one entry a block, sorted by id, each side on one line.

use std::fmt::Write;
use std::sync::Arc;

use serde_yaml::{Mapping, Value};

use super::meaning::{is_hash, tidy};
use super::{Entry, Ledger, Meaning, State};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::lang::{Lang, Pair};
use crate::model::yaml::{self, Node};
use crate::words::scalar::double as quoted;

/// The form of the file. A program that does not know it must not write it anew. Whoever changes what is evened out in a
/// wording gives it another number: the hashes are others then.
const FORM: u64 = 1;

/// The keys of an entry, in their order.
const KEYS: [&str; 7] = ["state", "source", "by", "on", "reason", "de", "nl"];

/// The file of a ledger.
#[must_use]
pub(crate) fn text(ledger: &Ledger) -> String {
    let mut text = format!("form: {FORM}\nunits:\n");
    for (id, entry) in &ledger.0 {
        let Entry { state, source, by, on, reason, sides } = entry;
        let (state, by, reason) = (state.name(), quoted(by), quoted(reason));
        let id = if id.starts_with('-') { quoted(id) } else { id.clone() };
        // Writing into a string cannot fail.
        let _ = write!(
            text,
            "  {id}:\n    state: {state}\n    source: {source}\n    by: {by}\n    on: {on}\n    reason: {reason}\n"
        );
        for (lang, side) in sides.iter() {
            if let Some(side) = side {
                let _ = writeln!(
                    text,
                    "    {lang}: {{hash: {}, text: {}}}",
                    quoted(side.hash()),
                    quoted(side.text())
                );
            }
        }
    }
    if ledger.0.is_empty() { format!("form: {FORM}\nunits: {{}}\n") } else { text }
}

/// Whether a unit can have this id: names of Fluent, with a point before an attribute and a hyphen before a term.
fn is_id(text: &str) -> bool {
    let named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') && text.chars().all(named)
}

/// Whether a file has nothing but blanks and comments.
pub(super) fn is_blank(text: &str) -> bool {
    let is_nothing = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    text.trim_start_matches('\u{feff}').lines().all(is_nothing)
}

/// Reads the file of a ledger. `None` if anything in it cannot be used; all of that is reported.
pub(crate) fn parse(source: &Arc<Source>, out: &mut Diagnostics) -> Option<Ledger> {
    as_written(&source.text).or_else(|| by_hand(source, out))
}

/// The ledger of a file that is, byte for byte, as the program writes it. It has thousands of lines and is read in
/// every run: line by line that takes a fraction of what YAML takes.
fn as_written(whole: &str) -> Option<Ledger> {
    let mut lines = whole.strip_prefix(&format!("form: {FORM}\nunits:\n"))?.lines().peekable();
    let mut ledger = Ledger::default();
    while let Some(line) = lines.next() {
        let id = line.strip_prefix("  ")?.strip_suffix(':')?;
        let id = unquoted(id).unwrap_or_else(|| id.to_owned());
        let mut value = |key: &str| lines.next()?.strip_prefix("    ")?.strip_prefix(key)?.strip_prefix(": ");
        let (state, source) = (State::from_name(value("state")?)?, Lang::from_code(value("source")?)?);
        let (by, on) = (tidy(&unquoted(value("by")?)?), value("on")?.parse().ok()?);
        let reason = tidy(&unquoted(value("reason")?)?);
        let mut side = |lang: Lang| {
            let side = lines.peek()?.strip_prefix("    ")?.strip_prefix(lang.code())?;
            let (_, text) = side.strip_prefix(": {hash: ")?.strip_suffix('}')?.split_once(", text: ")?;
            let meaning = Meaning::from_text(&unquoted(text)?);
            lines.next();
            Some(meaning)
        };
        let sides = Pair { de: side(Lang::De), nl: side(Lang::Nl) };
        if !is_id(&id) || (sides.de.is_none() && sides.nl.is_none()) {
            return None;
        }
        ledger.0.insert(id, Entry { state, source, by, on, reason, sides });
    }
    (text(&ledger) == whole).then_some(ledger)
}

/// What stands in quotation marks.
fn unquoted(text: &str) -> Option<String> {
    serde_json::from_str(text).ok()
}

/// The same of a file that somebody has changed, or that is wrong.
fn by_hand(source: &Arc<Source>, out: &mut Diagnostics) -> Option<Ledger> {
    let before = out.0.len();
    let document = yaml::parse(source, out)?;
    let mut reader = Reader { source, root: document.root.as_ref(), out };
    let ledger = match &document.value {
        Value::Null => Ledger::default(),
        value => reader.ledger(value),
    };
    (out.0.len() == before).then_some(ledger)
}

struct Reader<'a> {
    source: &'a Arc<Source>,
    root: Option<&'a Node>,
    out: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn ledger(&mut self, value: &Value) -> Ledger {
        let Some(top) = self.mapping(value, &[]) else { return Ledger::default() };
        match top.get("form").and_then(Value::as_u64) {
            Some(FORM) => {}
            Some(_) => {
                self.report(&["form"], Message::new("ledger-form"), Message::new("ledger-form-hint"));
                return Ledger::default();
            }
            None => self.fault(&[], "lacks", "form", ""),
        }
        self.unknown(top, &[], &["form", "units"]);
        let units = top.get("units").filter(|units| !units.is_null());
        let units = units.and_then(|units| self.mapping(units, &["units"]));
        let mut ledger = Ledger::default();
        for (id, value) in units.into_iter().flatten() {
            let Some(id) = id.as_str() else { continue };
            if !is_id(id) {
                self.fault(&["units", id], "unknown", id, "");
            } else if let Some(entry) = self.entry(id, value) {
                ledger.0.insert(id.to_owned(), entry);
            }
        }
        ledger
    }

    fn entry(&mut self, id: &str, value: &Value) -> Option<Entry> {
        let at = ["units", id];
        let keys = self.mapping(value, &at)?;
        self.unknown(keys, &at, &KEYS);
        let state = self.value(keys, id, "state", State::from_name);
        let source = self.value(keys, id, "source", Lang::from_code);
        let by = self.value(keys, id, "by", |text| Some(tidy(text)));
        let on = self.value(keys, id, "on", |text| text.parse().ok());
        let reason = self.value(keys, id, "reason", |text| Some(tidy(text)));
        let sides = Pair { de: self.side(keys, id, Lang::De), nl: self.side(keys, id, Lang::Nl) };
        if sides.iter().all(|(_, side)| side.is_none()) {
            self.fault(&at, "lacks", "de, nl", id);
        }
        Some(Entry { state: state?, source: source?, by: by?, on: on?, reason: reason?, sides })
    }

    /// A value of an entry, read as what it is.
    fn value<T>(
        &mut self,
        keys: &Mapping,
        id: &str,
        key: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let Some(value) = keys.get(key) else {
            self.fault(&["units", id], "lacks", key, id);
            return None;
        };
        let read = value.as_str().and_then(read);
        if read.is_none() {
            self.fault(&["units", id, key], "value", key, id);
        }
        read
    }

    /// What a side said. A wording that does not fit its hash is none that was accepted.
    fn side(&mut self, keys: &Mapping, id: &str, lang: Lang) -> Option<Meaning> {
        let at = ["units", id, lang.code()];
        let side = self.mapping(keys.get(lang.code())?, &at)?;
        self.unknown(side, &at, &["hash", "text"]);
        let text = |key: &str| side.get(key).and_then(Value::as_str);
        let (Some(hash), Some(text)) = (text("hash").filter(|hash| is_hash(hash)), text("text")) else {
            let key = if text("text").is_none() { "text" } else { "hash" };
            self.fault(&at, "value", key, id);
            return None;
        };
        let wording = Meaning::from_text(text);
        if wording.hash() != hash || wording.text() != text {
            self.fault(&at, "hash", "hash", id);
        }
        Some(wording)
    }

    fn mapping<'v>(&mut self, value: &'v Value, at: &[&str]) -> Option<&'v Mapping> {
        let mapping = value.as_mapping();
        if mapping.is_none() {
            self.fault(
                at,
                "value",
                at.last().copied().unwrap_or("form"),
                at.get(1).copied().unwrap_or_default(),
            );
        }
        mapping
    }

    fn unknown(&mut self, keys: &Mapping, at: &[&str], known: &[&str]) {
        for key in keys.keys().filter_map(Value::as_str).filter(|key| !known.contains(key)) {
            let place: Vec<&str> = at.iter().copied().chain([key]).collect();
            self.fault(&place, "unknown", key, at.get(1).copied().unwrap_or_default());
        }
    }

    /// Something that the program does not write so. Of no unit, `unit` is empty.
    fn fault(&mut self, at: &[&str], problem: &'static str, key: &str, unit: &str) {
        let whole = if unit.is_empty() { "file" } else { "unit" };
        let message = Message::new("ledger").arg("problem", problem).arg("key", key).arg("unit", unit);
        let message = message.arg("whole", whole);
        self.report(at, message, Message::new("ledger-hint").arg("whole", whole).arg("unit", unit));
    }

    fn report(&mut self, at: &[&str], message: Message, hint: Message) {
        let range = self.root.and_then(|root| root.locate(at, &self.source.text).1);
        let place = Place::new(Arc::clone(self.source), range.unwrap_or(0..0));
        self.out.push(Diagnostic::new(Check::Ledger, message).at(place).hint(hint));
    }
}
