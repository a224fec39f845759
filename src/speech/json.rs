//! For programs: one JSON object a line.
//!
//! A problem has these keys, always all of them; no result has a `message`:
//!
//! | key | value |
//! |---|---|
//! | `name` | the check, `null` if the program could not work |
//! | `severity` | `error`, `warning`, or `failure` if the program could not work |
//! | `message` | what is wrong, in the language of the user |
//! | `file` | the path relative to the project, with `/`; `null` if it concerns no file |
//! | `line`, `column` | where it begins, from 1, in characters; `null` without a file |
//! | `end_line`, `end_column` | where it ends: the position behind its last character |
//! | `hints` | how to mend it: strings |
//! | `notes` | other places: objects with `message` and the keys of a place as above |

use serde::Serialize;

use super::{Failure, Speech};
use crate::diagnostic::{Diagnostic, Place};

#[derive(Serialize)]
struct Problem<'a> {
    name: Option<&'a str>,
    severity: &'a str,
    message: String,
    #[serde(flatten)]
    position: Position<'a>,
    hints: Vec<String>,
    notes: Vec<Remark<'a>>,
}

#[derive(Serialize)]
struct Remark<'a> {
    message: String,
    #[serde(flatten)]
    position: Position<'a>,
}

#[derive(Serialize, Default)]
struct Position<'a> {
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

impl<'a> Position<'a> {
    fn of(place: &'a Place) -> Self {
        let (line, column) = place.source.line_column(place.range.start);
        let (end_line, end_column) = place.source.line_column(place.range.end.max(place.range.start));
        Self {
            file: Some(&place.source.path),
            line: Some(line),
            column: Some(column),
            end_line: Some(end_line),
            end_column: Some(end_column),
        }
    }
}

/// A problem as an object on one line, without a line end.
#[must_use]
pub(crate) fn problem(problem: &Diagnostic, speech: &Speech) -> String {
    let notes = problem
        .notes
        .iter()
        .map(|note| Remark { message: speech.say(&note.label), position: Position::of(&note.place) });
    write(&Problem {
        name: Some(problem.check.name()),
        severity: problem.severity.name(),
        message: speech.say(&problem.message),
        position: problem.place.as_ref().map(Position::of).unwrap_or_default(),
        hints: problem.hints.iter().map(|hint| speech.say(hint)).collect(),
        notes: notes.collect(),
    })
}

/// Why the program could not work, in the same shape.
#[must_use]
pub(crate) fn failure(failure: &Failure, speech: &Speech) -> String {
    write(&Problem {
        name: None,
        severity: "failure",
        message: speech.say(&failure.message),
        position: Position::default(),
        hints: failure.hint.iter().map(|hint| speech.say(hint)).collect(),
        notes: Vec::new(),
    })
}

fn write(problem: &Problem<'_>) -> String {
    // Strings and numbers only: this cannot fail.
    serde_json::to_string(problem).unwrap_or_default()
}
