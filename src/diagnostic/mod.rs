//! Problems found in a project, as values.
//!
//! Every step yields the same [`Diagnostic`]. It holds no sentence, only the
//! name of a [`Check`], the id of a message of the program's own words with its
//! arguments, and places; [`crate::speech`] makes text of it, in the
//! language and the form the user asked for.

mod allow;
mod checks;
mod kept;
#[cfg(test)]
pub(crate) mod tests;

pub(crate) use allow::settle;
pub use checks::{Check, Severity, Stage};
pub(crate) use kept::Kept;

use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::id::Subject;

/// A text file of the project or of the program, as it was read.
#[derive(Debug)]
pub struct Source {
    /// The path relative to the project, with `/` on every system.
    pub path: String,
    /// The text, without a byte order mark.
    pub text: String,
    /// Where its lines begin, once somebody has asked: a file with many problems is not counted for each.
    lines: OnceLock<Vec<usize>>,
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.text == other.text
    }
}

impl Eq for Source {}

impl Hash for Source {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.path.hash(state);
        self.text.hash(state);
    }
}

impl Source {
    /// Puts path and text together.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), lines: OnceLock::new() })
    }

    /// Line and column of a byte offset, both counted from 1; the column counts characters.
    #[must_use]
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.line(offset);
        let start = self.lines().get(line - 1).copied().unwrap_or_default();
        (line, self.text[start..offset].chars().count() + 1)
    }

    /// The line of a byte offset, counted from 1.
    #[must_use]
    pub fn line(&self, offset: usize) -> usize {
        self.lines().partition_point(|start| *start <= offset).max(1)
    }

    /// Where the lines begin.
    fn lines(&self) -> &[usize] {
        let after = |(at, _): (usize, &str)| at + 1;
        self.lines
            .get_or_init(|| std::iter::once(0).chain(self.text.match_indices('\n').map(after)).collect())
    }
}

/// A stretch of a source file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes in it; empty to point between two characters.
    pub range: Range<usize>,
}

impl Place {
    /// A stretch of a file.
    #[must_use]
    pub const fn new(source: Arc<Source>, range: Range<usize>) -> Self {
        Self { source, range }
    }

    /// A file as a whole: its beginning.
    #[must_use]
    pub const fn file(source: Arc<Source>) -> Self {
        Self { source, range: 0..0 }
    }
}

/// A message of the program's own words: its id and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The Fluent id in `locales/{en,de,nl}/program/`.
    pub id: &'static str,
    /// The arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// An argument of a [`Message`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A name, an id, a quotation: printed as it is.
    Text(String),
    /// A count: printed by the rules of the language, plurals select on it.
    Count(usize),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Another place that concerns a problem, with a word on why ("defined here").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Where.
    pub place: Place,
    /// Why it is shown.
    pub label: Message,
}

/// One problem: what, where, how to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The check that found it.
    pub check: Check,
    /// Error or warning.
    pub severity: Severity,
    /// What is wrong.
    pub message: Message,
    /// Where; `None` if it concerns no file.
    pub place: Option<Place>,
    /// What of the content it is about, where its place is not that of the content: of a problem of a page, what
    /// is printed there.
    pub about: Vec<Subject>,
    /// Other places that concern it.
    pub notes: Vec<Note>,
    /// How to mend it.
    pub hints: Vec<Message>,
}

impl Diagnostic {
    /// A problem of a check, in the severity that the check has.
    #[must_use]
    pub const fn new(check: Check, message: Message) -> Self {
        Self {
            check,
            severity: check.severity(),
            message,
            place: None,
            about: Vec::new(),
            notes: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// Says where, if that is known.
    #[must_use]
    pub fn at(mut self, place: impl Into<Option<Place>>) -> Self {
        self.place = place.into();
        self
    }

    /// Says what of the content it is about.
    #[must_use]
    pub fn about(mut self, subjects: impl IntoIterator<Item = Subject>) -> Self {
        self.about.extend(subjects);
        self
    }

    /// Shows another place, if it is known.
    #[must_use]
    pub fn note(mut self, place: impl Into<Option<Place>>, label: Message) -> Self {
        self.notes.extend(place.into().map(|place| Note { place, label }));
        self
    }

    /// Says how to mend it.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        self.hints.push(hint);
        self
    }

    /// Makes it an error or a warning, whatever the check usually is.
    #[must_use]
    pub const fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}

/// The problems of a run, in the order they were found.
#[derive(Debug, Default)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Whether one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }
}
