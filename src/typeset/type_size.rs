//! Sizes of type: nothing that is read is too small for it.

use std::collections::BTreeMap;

use typst::layout::{Abs, Size};
use typst_layout::PagedDocument;

use super::pages::excerpt;
use super::problems;
use super::reading::{Piece, Reading, Words};
use super::world::ReportWorld;
use crate::compose::data::Data;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};

/// The least on paper.
const ON_PAPER: f64 = 6.0;

/// The least on a wall, as a share of the height of the page: 10 points on a slide of 405.
const ON_WALL: f64 = 10.0 / 405.0;

/// How wide a page is at least, against its height, that is a slide: more than paper that lies across.
const WIDE: f64 = 1.6;

/// How many letters and digits words have at least that are looked at: notes are numbered smaller than they are.
const LETTERS: usize = 3;

/// Reports each page with type that is too small, at the smallest.
pub(super) fn check(
    world: &ReportWorld<'_>,
    data: &Data,
    document: &PagedDocument,
    reading: &Reading,
    out: &mut Diagnostics,
) {
    let mut smallest: BTreeMap<usize, (&Piece, &Words)> = BTreeMap::new();
    for piece in reading.body() {
        let Some(words) = piece.words().filter(|words| counts(words)) else { continue };
        let found = smallest.entry(piece.page).or_insert((piece, words));
        if words.size < found.1.size {
            *found = (piece, words);
        }
    }
    for (number, (piece, words)) in smallest {
        let Some(least) = document.pages().get(number - 1).map(|page| least(page.frame.size())) else {
            continue;
        };
        // What differs by less is not seen.
        if words.size < least * 0.99 {
            let file = format!("{}.{}.pdf", data.document.id, data.document.edition);
            let found = small(world, piece, words, least);
            out.push(Diagnostic { message: found.message.arg("file", file), ..found });
        }
    }
}

fn counts(words: &Words) -> bool {
    words.text.chars().filter(|character| character.is_alphanumeric()).count() >= LETTERS
}

/// The least size on a page.
fn least(page: Size) -> Abs {
    if page.x > page.y * WIDE { page.y * ON_WALL } else { Abs::pt(ON_PAPER) }
}

fn small(world: &ReportWorld<'_>, piece: &Piece, words: &Words, least: Abs) -> Diagnostic {
    let size = format!("{:.1}", words.size.to_pt());
    let (whole, tenth) = size.split_once('.').unwrap_or((&size, "0"));
    let mut message = Message::new("small-type")
        .arg("excerpt", excerpt(words.text.trim()))
        .arg("page", piece.page.to_string())
        .arg("whole", whole)
        .arg("tenth", tenth)
        .arg("least", format!("{:.0}", least.to_pt()));
    if let Some(id) = piece.put().and_then(|put| put.strip_prefix("text:").map(str::to_owned)) {
        message = message.arg("id", id);
    }
    let found = Diagnostic::new(Check::SmallType, message).hint(Message::new("small-type-hint"));
    Diagnostic { place: problems::place(world, piece.span), ..found }
}
