//! Warnings that are kept from one run to the next, of documents that are not made again.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::{Arg, Check, Diagnostic, Message, Note, Place, Severity, Source};
use crate::digest::sha256;

/// The longest name of a message or an argument, in bytes.
const LONGEST_NAME: usize = 100;

/// A warning as it is kept. Its places hold only as long as their files are the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    check: String,
    message: KeptMessage,
    place: Option<KeptPlace>,
    about: Vec<String>,
    notes: Vec<(KeptPlace, KeptMessage)>,
    hints: Vec<KeptMessage>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct KeptMessage {
    id: String,
    args: Vec<(String, KeptArg)>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum KeptArg {
    Count(usize),
    Text(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct KeptPlace {
    path: String,
    /// SHA-256 of the text of the file.
    text: String,
    start: usize,
    end: usize,
}

/// A file as it is now, by its path and the SHA-256 that its text had; `None` if there is no such file any more.
pub(super) type Find<'f> = dyn FnMut(&str, &str) -> Option<Arc<Source>> + 'f;

impl Kept {
    /// Keeps a warning.
    #[must_use]
    pub(crate) fn new(warning: &Diagnostic) -> Self {
        let notes = warning.notes.iter().map(|note| (KeptPlace::new(&note.place), (&note.label).into()));
        Self {
            check: warning.check.name().to_owned(),
            message: (&warning.message).into(),
            place: warning.place.as_ref().map(KeptPlace::new),
            about: warning.about.iter().map(ToString::to_string).collect(),
            notes: notes.collect(),
            hints: warning.hints.iter().map(Into::into).collect(),
        }
    }

    /// The warning as it was; `None` if a file that it points into is not the same any more.
    pub(crate) fn restore(&self, find: &mut Find<'_>) -> Option<Diagnostic> {
        let message = self.message.restore()?;
        let mut warning =
            Diagnostic::new(Check::from_name(&self.check)?, message).with_severity(Severity::Warning);
        if let Some(place) = &self.place {
            warning = warning.at(place.restore(find)?);
        }
        warning.about = self.about.iter().map(|subject| subject.parse().ok()).collect::<Option<_>>()?;
        for (place, label) in &self.notes {
            warning.notes.push(Note { place: place.restore(find)?, label: label.restore()? });
        }
        warning.hints = self.hints.iter().map(KeptMessage::restore).collect::<Option<_>>()?;
        Some(warning)
    }
}

impl KeptPlace {
    fn new(place: &Place) -> Self {
        Self {
            path: place.source.path.clone(),
            text: sha256(place.source.text.as_bytes()),
            start: place.range.start,
            end: place.range.end,
        }
    }

    fn restore(&self, find: &mut Find<'_>) -> Option<Place> {
        Some(Place::new(find(&self.path, &self.text)?, self.start..self.end))
    }
}

impl From<&Message> for KeptMessage {
    fn from(message: &Message) -> Self {
        let args = message.args.iter().map(|(name, arg)| {
            let arg = match arg {
                Arg::Text(text) => KeptArg::Text(text.clone()),
                Arg::Count(count) => KeptArg::Count(*count),
            };
            ((*name).to_owned(), arg)
        });
        Self { id: message.id.to_owned(), args: args.collect() }
    }
}

impl KeptMessage {
    fn restore(&self) -> Option<Message> {
        let mut message = Message::new(name(&self.id)?);
        for (key, arg) in &self.args {
            message = match arg {
                KeptArg::Text(text) => message.arg(name(key)?, text.as_str()),
                KeptArg::Count(count) => message.arg(name(key)?, *count),
            };
        }
        Some(message)
    }
}

/// A name for as long as the program runs: the program has only so many of them, and each is stored once.
fn name(text: &str) -> Option<&'static str> {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let named = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
    if text.len() > LONGEST_NAME || !text.bytes().all(named) {
        return None;
    }
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(text) {
        return Some(known);
    }
    let stored: &'static str = String::leak(text.to_owned());
    names.insert(stored);
    Some(stored)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn warning(source: &Arc<Source>) -> Diagnostic {
        let place = || Place::new(source.clone(), 1..3);
        Diagnostic::new(Check::Overflow, Message::new("overflow").arg("page", 3).arg("text", "a"))
            .with_severity(Severity::Warning)
            .at(place())
            .note(place(), Message::new("label-used-here"))
            .hint(Message::new("overflow-hint").arg("words", "12"))
    }

    #[test]
    fn a_warning_comes_back_as_it_was() {
        let source = Source::new("content/a.yaml", "abcdef");
        for warning in [warning(&source), Diagnostic { place: None, ..warning(&source) }] {
            let text = serde_json::to_string(&Kept::new(&warning)).unwrap();
            let kept: Kept = serde_json::from_str(&text).unwrap();
            let mut find = |path: &str, text: &str| {
                let same = path == source.path && text == sha256(source.text.as_bytes());
                same.then(|| source.clone())
            };
            assert_eq!(kept.restore(&mut find), Some(warning));
        }
    }

    #[test]
    fn a_place_that_is_not_the_same_is_none() {
        let kept = Kept::new(&warning(&Source::new("content/a.yaml", "abcdef")));
        assert_eq!(kept.restore(&mut |_, _| None), None);
    }

    #[test]
    fn only_names_are_names() {
        assert_eq!(name("template-stable"), Some("template-stable"));
        for text in ["a b", "Ä", "\u{1b}[31m", &"a".repeat(LONGEST_NAME + 1)] {
            assert_eq!(name(text), None, "{text}");
        }
    }
}
