//! Texts on their way to translators and back.
//!
//! What goes out is a [`Job`]: the *items* of one direction, each a text or a variant of a choice in it, with its codes
//! (`words::passage`), how it stands in the ledger, and notes on its place. What comes back is a [`Returned`]: the same
//! ids with sources, targets and states as a file has them. Only the targets are ever taken from a file: that it was
//! made for the source as it is now is what has to be shown first (`accept`). Formats are written and read in rooms of
//! their own; none of them knows the project.

mod accept;
mod codes;
pub(crate) mod csv;
pub(crate) mod glossary;
mod items;
mod returned;
pub(crate) mod tmx;
pub(crate) mod xliff;
mod xml;

pub(crate) use self::accept::{Known, Outcome, Sorted, sorted};
pub(crate) use self::codes::{Inline, Numbered};
pub(crate) use self::items::{Item, Place, items, stand};
pub(crate) use self::returned::{Bit, Claim, Returned, ReturnedUnit, problem, read};

use crate::diagnostic::Message;
use crate::lang::Lang;
use crate::words::ledger::State;

/// The texts of one direction.
#[derive(Debug)]
pub(crate) struct Job {
    /// The language that they are translated from.
    pub from: Lang,
    /// The texts, in the order of their ids.
    pub items: Vec<Item>,
}

/// How a text stands that is to be translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stand {
    /// There is no translation.
    Missing,
    /// Nobody has accepted the translation that is there.
    New,
    /// A side has changed since it was accepted.
    Stale,
    /// It is as it was accepted.
    Current(State),
}

impl Stand {
    /// As tables and CSV name it.
    #[must_use]
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::New => "new",
            Self::Stale => "stale",
            Self::Current(state) => state.name(),
        }
    }
}

/// Says messages in the language of whoever asked for a file.
pub(crate) type Say<'s> = &'s dyn Fn(&Message) -> String;

/// The tag of a language, with its country.
#[must_use]
pub(crate) const fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::De => "de-DE",
        Lang::Nl => "nl-NL",
    }
}

/// The language of a tag: `de`, `de-DE`, `nl_NL`.
#[must_use]
pub(crate) fn lang_of(tag: &str) -> Option<Lang> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    Lang::ALL.into_iter().find(|lang| primary.eq_ignore_ascii_case(lang.code()))
}
