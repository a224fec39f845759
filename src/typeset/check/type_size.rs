//! Sizes of type: nothing that is read aloud is too small to be read.

use std::collections::BTreeMap;

use typst::layout::{Abs, Size};
use typst_layout::PagedDocument;

use crate::compose::data::Data;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::id::Subject;
use crate::model::template::{About, PageKind, Template};
use crate::typeset::printed::frame::excerpt;
use crate::typeset::printed::reading::{Piece, Reading, Words};
use crate::typeset::problems;
use crate::typeset::world::ReportWorld;

/// The least on paper, where the template says nothing else.
const ON_PAPER: f64 = 6.0;

/// The least on a wall, as a share of the height of the page: 10 points on a slide of 405.
const ON_WALL: f64 = 10.0 / 405.0;

/// How wide a page is at least, against its height, that is a slide: more than paper that lies across, less than
/// 16 to 10.
const WIDE: f64 = 1.5;

/// How many letters and digits words have at least that are looked at: notes are numbered smaller than they are.
const LETTERS: usize = 3;

/// Reports each page with type that is too small: at the smallest text of the content, else at the smallest.
pub(super) fn check(
    world: &ReportWorld<'_>,
    data: &Data,
    document: &PagedDocument,
    reading: &Reading,
    out: &mut Diagnostics,
) {
    if data.document.review.is_some() {
        // What is published has been looked at, and notes make a wider sheet of a page, no slide.
        return;
    }
    let needs = &data.document.needs;
    let mut smallest: BTreeMap<usize, (&Piece, &Words)> = BTreeMap::new();
    for piece in reading.body() {
        let Some(words) = piece.words().filter(|words| counts(words)) else { continue };
        let Some(page) = document.pages().get(piece.page - 1) else { continue };
        // What differs by less is not seen.
        if words.size >= least(page.frame.size(), needs) * 0.99 {
            continue;
        }
        let found = smallest.entry(piece.page).or_insert((piece, words));
        let rank = |(piece, words): (&Piece, &Words)| (text(piece).is_none(), words.size);
        if rank((piece, words)) < rank(*found) {
            *found = (piece, words);
        }
    }
    for (number, (piece, words)) in smallest {
        let Some(page) = document.pages().get(number - 1) else { continue };
        let file = data.document.file_name();
        let hint = if shares_pages(needs) { "small-type-handout-hint" } else { "small-type-hint" };
        let found = small(world, piece, words, least(page.frame.size(), needs)).hint(Message::new(hint));
        out.push(Diagnostic { message: found.message.arg("file", file), ..found });
    }
}

fn counts(words: &Words) -> bool {
    words.text.chars().filter(|character| character.is_alphanumeric()).count() >= LETTERS
}

/// The id of the text of the content that something is a part of.
fn text(piece: &Piece) -> Option<String> {
    piece.put()?.strip_prefix("text:").map(str::to_owned)
}

/// Whether slides share pages.
fn shares_pages(needs: &Template) -> bool {
    needs.about == About::Presentation && needs.page == PageKind::Sheet
}

/// The least size on a page.
fn least(page: Size, needs: &Template) -> Abs {
    let on_paper = Abs::pt(needs.least_type().unwrap_or(ON_PAPER));
    let is_slide = needs.page == PageKind::Slide || page.x > page.y * WIDE;
    if is_slide { on_paper.max(page.y * ON_WALL) } else { on_paper }
}

fn small(world: &ReportWorld<'_>, piece: &Piece, words: &Words, least: Abs) -> Diagnostic {
    let size = format!("{:.1}", words.size.to_pt());
    let (whole, tenth) = size.split_once('.').unwrap_or((&size, "0"));
    let mut message = Message::new("small-type")
        .arg("excerpt", excerpt(words.text.trim()))
        .arg("page", piece.page.to_string())
        .arg("whole", whole)
        .arg("tenth", tenth)
        // The next whole point is enough.
        .arg("least", format!("{:.0}", least.to_pt().ceil()));
    if let Some(id) = text(piece) {
        message = message.arg("id", id);
    }
    let about = piece.subject().filter(|subject| matches!(subject, Subject::Text(_)));
    let place = problems::place(world, piece.span);
    Diagnostic::new(Check::SmallType, message).at(place).about(about)
}
