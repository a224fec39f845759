//! What of the content stands only where it is not read: in heads and feet of pages, behind them, in artifacts.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::diagnostic::{Check, Diagnostics, Message};
use crate::typeset::printed::reading::{Piece, Reading, dense};
use crate::typeset::problems::fault;
use crate::typeset::world::ReportWorld;

/// The fewest letters of a text that is looked for in other words than its own.
const TELLING: usize = 6;

/// What is printed of a fact, text or name while it is not read.
struct Unread<'r> {
    first: &'r Piece,
    /// Its lines, each once however many pages repeat them.
    lines: BTreeSet<String>,
}

/// Reports facts, texts and names that are printed and never read.
pub(super) fn check(world: &ReportWorld<'_>, reading: &Reading, out: &mut Diagnostics) {
    let read: BTreeSet<String> = reading.body().filter_map(Piece::put).collect();
    let mut unread: IndexMap<String, Unread<'_>> = IndexMap::new();
    for piece in &reading.pieces {
        let (Some(words), Some(put)) = (piece.words(), piece.put()) else { continue };
        if !read.contains(&put) && !read.contains(&whole(&put)) {
            let unread = unread.entry(put).or_insert_with(|| Unread { first: piece, lines: BTreeSet::new() });
            unread.lines.insert(dense(&words.text));
        }
    }
    if unread.is_empty() {
        return;
    }
    let body = reading.body().filter_map(Piece::words).map(|words| dense(&words.text)).collect::<String>();
    for (put, Unread { first, lines }) in unread {
        let (kind, id) = put.split_once(':').unwrap_or_default();
        // The title of a slide may say what the title of the presentation says.
        let letters = lines.iter().map(|line| line.chars().count()).sum::<usize>();
        if kind != "fact" && letters >= TELLING && lines.iter().all(|line| body.contains(line)) {
            continue;
        }
        let message = Message::new("template-artifact").arg("text", id);
        fault(world, Check::Template, first.span, message, Message::new("template-artifact-hint"), out);
    }
}

/// A text in a few words says what the whole one says: `paper-x.short` and `paper-x.title`.
fn whole(put: &str) -> String {
    put.strip_suffix(".short").map_or_else(|| put.to_owned(), |entity| format!("{entity}.title"))
}
