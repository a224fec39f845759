//! What has come back from translators, whatever the format.

use std::sync::Arc;

use super::{csv, xliff};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::lang::Lang;

/// A file that has come back.
#[derive(Debug)]
pub(crate) struct Returned {
    /// The language from which it was translated.
    pub from: Lang,
    /// The texts in it.
    pub units: Vec<ReturnedUnit>,
}

/// A text that has come back.
#[derive(Debug)]
pub(crate) struct ReturnedUnit {
    /// The id of the item.
    pub id: String,
    /// Where it stands.
    pub place: Place,
    /// The source as the file has it.
    pub source: Option<Vec<Bit>>,
    /// The translation, if there is one, with its place.
    pub target: Option<(Vec<Bit>, Place)>,
    /// What is said of the translation.
    pub claim: Claim,
}

/// A stretch of a text that has come back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Bit {
    /// Letters.
    Text(String),
    /// A code.
    Code {
        /// Its number in the item; empty if only what it is is known.
        id: String,
        /// How it is written, if the file says so.
        native: Option<String>,
    },
}

/// What a file says of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Claim {
    /// Nothing, or that it is still to be done.
    Open,
    /// A machine has made it.
    Machine,
    /// It is translated.
    Draft,
    /// Somebody has read it beside the source.
    Reviewed,
}

/// Reads a file that has come back; `None` if it cannot be used, which is then reported.
pub(crate) fn read(source: &Arc<Source>, out: &mut Diagnostics) -> Option<Returned> {
    let first = source.text.trim_start().chars().next();
    let is_xml = first == Some('<') || source.path.ends_with("xlf");
    if is_xml { xliff::read(source, out) } else { csv::read(source, out) }
}

/// A problem of a file that has come back. Its hint has the same name, with `-hint`.
pub(crate) fn problem(message: Message, hint: &'static str, place: Place) -> Diagnostic {
    Diagnostic::new(Check::Exchange, message).at(place).hint(Message::new(hint))
}

/// The languages that a file names, if they are our two.
pub(super) fn pair(from: &str, to: &str, place: Place, out: &mut Diagnostics) -> Option<Lang> {
    let from_lang = super::lang_of(from);
    if let (Some(from), Some(to)) = (from_lang, super::lang_of(to))
        && from != to
    {
        return Some(from);
    }
    let message = Message::new("exchange-languages").arg("from", from.to_owned()).arg("to", to.to_owned());
    out.push(problem(message, "exchange-languages-hint", place));
    None
}

/// Puts letters to a text.
pub(super) fn push_text(bits: &mut Vec<Bit>, text: &str) {
    match bits.last_mut() {
        Some(Bit::Text(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => bits.push(Bit::Text(text.to_owned())),
    }
}
