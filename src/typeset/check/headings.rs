//! Headings: none alone at the foot of a page, each a bookmark, each bookmark a heading.

use typst::foundations::{Content, NativeElement, Packed, StyleChain};
use typst::introspection::Introspector;
use typst::model::HeadingElem;
use typst_layout::PagedDocument;

use crate::compose::data::Data;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::id::Subject;
use crate::typeset::printed::frame::excerpt;
use crate::typeset::printed::reading::{Ink, Piece, Reading, dense};
use crate::typeset::problems::{self, fault};
use crate::typeset::world::ReportWorld;

/// Reports headings that are no bookmarks, and bookmarks that are no headings.
pub(super) fn check_bookmarks(
    world: &ReportWorld<'_>,
    document: &PagedDocument,
    reading: &Reading,
    out: &mut Diagnostics,
) {
    for heading in document.introspector().query(&HeadingElem::ELEM.select()) {
        let Some(heading) = heading.to_packed::<HeadingElem>() else { continue };
        if let Some((message, hint)) = wrong_bookmark(reading, heading) {
            fault(world, Check::Template, heading.span(), Message::new(message), Message::new(hint), out);
        }
    }
}

fn wrong_bookmark(reading: &Reading, heading: &Packed<HeadingElem>) -> Option<(&'static str, &'static str)> {
    let title = dense(&heading.body.plain_text());
    let printed = printed(reading, heading);
    if title.is_empty() && printed.is_empty() {
        Some(("template-heading-empty", "template-heading-empty-hint"))
    } else if printed.is_empty() {
        Some(("template-heading-hidden", "template-heading-hidden-hint"))
    } else if !is_bookmarked(heading) {
        Some(("template-heading-bookmark", "template-heading-bookmark-hint"))
    } else if !printed.contains(&title) {
        Some(("template-heading-other", "template-heading-other-hint"))
    } else {
        None
    }
}

/// Whether a heading becomes a bookmark: as it says itself, else if it stands in tables of contents.
fn is_bookmarked(heading: &Packed<HeadingElem>) -> bool {
    let styles = StyleChain::default();
    heading.bookmarked.get(styles).unwrap_or_else(|| heading.outlined.get(styles))
}

/// What is read of a heading.
fn printed(reading: &Reading, heading: &Packed<HeadingElem>) -> String {
    let is_part = |piece: &&Piece| {
        let element = piece.around.heading.and_then(|number| reading.element(number));
        element.is_some_and(|element| element.location() == heading.location())
    };
    let words = reading.body().filter(is_part).filter_map(Piece::words);
    dense(&words.map(|words| words.text.as_str()).collect::<String>())
}

/// A heading, or what stands below one.
#[derive(Clone, Copy)]
enum Step {
    /// A heading: its number, its level, the piece that it ends with.
    Heading { number: usize, level: usize, last: usize },
    /// Something else on this page.
    Body { page: usize },
}

/// Reports headings with which a page ends while what belongs to them stands on the next one.
///
/// A heading with nothing below it, as the title of a slide that has only one, belongs to nothing.
pub(super) fn check_lonely(world: &ReportWorld<'_>, data: &Data, reading: &Reading, out: &mut Diagnostics) {
    let steps = steps(reading);
    let mut told = false;
    for (index, step) in steps.iter().enumerate() {
        let Step::Heading { number, last, .. } = *step else {
            told = false;
            continue;
        };
        let lonely = is_lonely(reading, &steps[index..]);
        // Of headings below each other the first is told.
        if lonely && !told {
            let found = lonely_heading(world, reading, number, reading.pieces[last].page);
            // Each edition has pages of its own.
            let file = data.document.file_name();
            out.push(Diagnostic { message: found.message.arg("file", file), ..found });
        }
        told = lonely;
    }
}

/// The headings in the order in which they are read, and between them the pages of what follows.
fn steps(reading: &Reading) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for (index, piece) in reading.pieces.iter().enumerate().filter(|(_, piece)| is_content(piece)) {
        let Some(element) = piece.around.heading else {
            if !matches!(steps.last(), Some(Step::Body { page }) if *page == piece.page) {
                steps.push(Step::Body { page: piece.page });
            }
            continue;
        };
        match steps.last_mut() {
            Some(Step::Heading { number, last, .. }) if *number == element => *last = index,
            _ => steps.push(Step::Heading { number: element, level: level(reading, element), last: index }),
        }
    }
    steps
}

/// What can stand below a heading: text and pictures of the body, and drawings, but no mere line.
fn is_content(piece: &Piece) -> bool {
    let drawn = piece.around.figure.is_some() || !matches!(piece.ink, Ink::Shape);
    drawn && !piece.around.artifact && !piece.around.aside
}

fn level(reading: &Reading, number: usize) -> usize {
    let heading = reading.element(number).and_then(|element| element.to_packed::<HeadingElem>());
    heading.map_or(1, |heading| heading.resolve_level(StyleChain::default()).get())
}

/// Whether the first of these, a heading, stands on an earlier page than the first that is none.
fn is_lonely(reading: &Reading, steps: &[Step]) -> bool {
    let Some(Step::Heading { level: own, last, .. }) = steps.first() else { return false };
    let page = reading.pieces[*last].page;
    for step in &steps[1..] {
        match step {
            Step::Heading { level, .. } if level <= own => return false,
            Step::Heading { .. } => {}
            Step::Body { page: other } => return *other > page,
        }
    }
    false
}

fn lonely_heading(world: &ReportWorld<'_>, reading: &Reading, number: usize, page: usize) -> Diagnostic {
    let pieces = || reading.body().filter(|piece| piece.around.heading == Some(number));
    let words = pieces().filter_map(Piece::words).map(|words| words.text.as_str()).collect::<String>();
    let text = pieces().filter_map(Piece::subject).find_map(|subject| match subject {
        Subject::Text(id) => Some(id),
        _ => None,
    });
    let mut message = Message::new("lonely-heading").arg("excerpt", excerpt(words.trim()));
    message = message.arg("page", page.to_string());
    if let Some(id) = &text {
        message = message.arg("id", id.to_string());
    }
    let span = pieces().map(|piece| piece.span).find(|span| !span.is_detached());
    let span = span.or_else(|| reading.element(number).map(Content::span));
    let place = span.and_then(|span| problems::place(world, span));
    let found = Diagnostic::new(Check::LonelyHeading, message).hint(Message::new("lonely-heading-hint"));
    found.at(place).about(text.map(Subject::Text))
}
