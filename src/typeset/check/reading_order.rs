//! Side by side: of each text the German one is read first, and both are read in pairs.
//!
//! Compared are the texts that both sides print and that differ. Facts, names and labels are not, since one of
//! them often stands for both sides.

use indexmap::IndexMap;

use crate::diagnostic::{Check, Diagnostics, Message};
use crate::lang::Lang;
use crate::typeset::printed::reading::{Piece, Reading, dense};
use crate::typeset::printed::said::Said;
use crate::typeset::problems::fault;
use crate::typeset::world::ReportWorld;

/// What is read of a text in one language before the other one follows.
struct Stretch<'r> {
    lang: Lang,
    words: String,
    first: &'r Piece,
}

/// Reports texts whose languages are read in another order.
pub(super) fn check(world: &ReportWorld<'_>, said: &Said, reading: &Reading, out: &mut Diagnostics) {
    if !said.both() {
        return;
    }
    for (id, stretches) in stretches(said, reading) {
        let Some((german, dutch)) = said.pairs(&id) else { continue };
        let Some((piece, message, hint)) = wrong_order(&stretches, &german, &dutch) else { continue };
        let message = Message::new(message).arg("text", id);
        fault(world, Check::Template, piece.span, message, Message::new(hint), out);
    }
}

/// What is read of each text, by its id.
fn stretches<'r>(said: &Said, reading: &'r Reading) -> IndexMap<String, Vec<Stretch<'r>>> {
    let mut found: IndexMap<String, Vec<Stretch<'r>>> = IndexMap::new();
    let read = |piece: &&Piece| !piece.around.described && !piece.around.contents;
    for piece in reading.body().filter(read) {
        let (Some(words), Some(put)) = (piece.words(), piece.put()) else { continue };
        let (Some(lang), Some(id)) = (words.lang, put.strip_prefix("text:")) else { continue };
        let words = dense(&words.text);
        let Some(side) = said.side(id, lang, &words) else { continue };
        let stretches = found.entry(id.to_owned()).or_default();
        match stretches.last_mut().filter(|last| last.lang == side) {
            Some(last) => last.words.push_str(&words),
            None => stretches.push(Stretch { lang: side, words, first: piece }),
        }
    }
    found
}

/// Where the order is broken, with what is wrong.
fn wrong_order<'r>(
    stretches: &[Stretch<'r>],
    german: &[String],
    dutch: &[String],
) -> Option<(&'r Piece, &'static str, &'static str)> {
    let first = stretches.first()?;
    if first.lang == Lang::Nl && stretches.len() > 1 {
        return Some((first.first, "template-order-first", "template-order-first-hint"));
    }
    // A row of a table is a pair as a whole.
    let apart = stretches.windows(2).find(|pair| match pair {
        [one, other] => one.first.around.cell.is_none() && holds_two(one, german) && holds_two(other, dutch),
        _ => false,
    })?;
    Some((apart[0].first, "template-order-pairs", "template-order-pairs-hint"))
}

/// Whether a stretch holds two units in a row.
fn holds_two(stretch: &Stretch<'_>, units: &[String]) -> bool {
    units.windows(2).any(|pair| stretch.words.contains(&pair.concat()))
}
