//! For people: the source line with what is wrong underlined.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Failure, Speech};
use crate::diagnostic::{Diagnostic, Message, Note, Place, Severity};

/// Of a longer stretch only the first line is shown.
const MOST_LINES: usize = 6;

/// A problem, as several lines without a line end after the last.
#[must_use]
pub(crate) fn problem(problem: &Diagnostic, speech: &Speech) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Remark => Level::NOTE,
    };
    let level = level.with_name(Some(severity_word(problem.severity, speech)));
    let title = level.primary_title(clean(&speech.say(&problem.message))).id(problem.check.name());
    let main = Group::with_title(title);
    let main = match &problem.place {
        Some(place) => show(main, place, AnnotationKind::Primary),
        None => main,
    };
    if problem.place.is_some() && problem.notes.is_empty() {
        return renderer().render(&[advise(main, &problem.hints, speech)]);
    }
    let notes = problem.notes.iter().map(|note| remark(note, speech));
    let hints = problem.hints.iter().map(|hint| advice(hint, speech));
    one_by_one(std::iter::once(main).chain(notes).chain(hints))
}

/// Why the program could not work.
#[must_use]
pub(crate) fn failure(failure: &Failure, speech: &Speech) -> String {
    let level = Level::ERROR.with_name(Some(speech.word("label-error")));
    let main = Group::with_title(level.primary_title(clean(&speech.say(&failure.message))));
    let hint = failure.hint.iter().map(|hint| advice(hint, speech));
    one_by_one(std::iter::once(main).chain(hint))
}

/// Each below the other; rendered together, lines would be drawn between them that lead nowhere.
fn one_by_one<'a>(groups: impl Iterator<Item = Group<'a>>) -> String {
    groups.map(|group| renderer().render(&[group])).collect::<Vec<_>>().join("\n")
}

/// Colours are always made; the stream takes them off where they are not wanted.
const fn renderer() -> Renderer {
    Renderer::styled().decor_style(DecorStyle::Ascii)
}

fn help<'a>(speech: &Speech) -> Level<'a> {
    Level::HELP.with_name(Some(speech.word("label-help")))
}

/// A hint below the place it is about.
fn advise<'a>(group: Group<'a>, hints: &[Message], speech: &Speech) -> Group<'a> {
    group.elements(hints.iter().map(|hint| help(speech).message(clean(&speech.say(hint)))))
}

/// A hint that stands by itself.
fn advice<'a>(hint: &Message, speech: &Speech) -> Group<'a> {
    Group::with_title(help(speech).secondary_title(clean(&speech.say(hint))))
}

fn remark<'a>(note: &'a Note, speech: &Speech) -> Group<'a> {
    let level = Level::NOTE.with_name(Some(speech.word("label-note")));
    let group = Group::with_title(level.secondary_title(clean(&speech.say(&note.label))));
    show(group, &note.place, AnnotationKind::Context)
}

/// Adds a place to a group: its lines, or for a file without text its path.
fn show<'a>(group: Group<'a>, place: &'a Place, kind: AnnotationKind) -> Group<'a> {
    let path = clean(&place.source.path);
    if place.source.text.is_empty() {
        return group.element(Origin::path(path));
    }
    let view = View::of(place);
    let annotation: Annotation<'a> = kind.span(view.marked);
    let snippet = Snippet::source(view.text).path(path).line_start(view.line).annotation(annotation);
    group.element(snippet)
}

/// The lines of a file that a place touches, with the bytes to mark in them.
struct View<'a> {
    text: &'a str,
    line: usize,
    marked: Range<usize>,
}

impl<'a> View<'a> {
    /// Only these lines are handed on, so that a large file with many problems is not read again for each.
    fn of(place: &'a Place) -> Self {
        let text = place.source.text.as_str();
        let start = text.floor_char_boundary(place.range.start);
        let end = text.floor_char_boundary(place.range.end).max(start);
        let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let mut to = line_end(text, end);
        let mut end = end;
        if text[from..to].lines().count() > MOST_LINES {
            to = line_end(text, start);
            end = to;
        }
        Self {
            text: &text[from..to],
            line: place.source.line(from),
            marked: start - from..end.min(to) - from,
        }
    }
}

/// The end of the line that holds an offset, before its line break.
fn line_end(text: &str, offset: usize) -> usize {
    let end = text[offset..].find('\n').map_or(text.len(), |at| offset + at);
    if end > offset && text[..end].ends_with('\r') { end - 1 } else { end }
}

/// Without control characters and those that turn the direction of writing: what stands in a file, or is its name,
/// must not steer the terminal.
#[must_use]
pub(crate) fn clean(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_bad = |c: char| (c.is_control() && c != '\n') || turns(c);
    text.chars().map(|c| if is_bad(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// The word for a severity.
fn severity_word(severity: Severity, speech: &Speech) -> String {
    speech.word(match severity {
        Severity::Error => "label-error",
        Severity::Warning => "label-warning",
        Severity::Remark => "label-remark",
    })
}
