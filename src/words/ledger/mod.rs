//! The ledger of translations: which two wordings of a text were accepted as saying the same, by whom and when.
//!
//! A *unit* is what is accepted at a time: a text of an entity in both languages with all variants of its choices,
//! wherever it stands; a message or term that such texts refer to, which may exist in one language only; or a name with
//! its gloss; or which bodies do what with a paper. The variants of a choice are one unit, since the languages need not
//! have the same ones; which of them have changed is told. Of what only one language is to print the other side is empty:
//! that it is hidden from it is a change.
//!
//! The *meaning* of a unit on a side is what it says, evened out. An *entry* keeps both meanings as they were accepted, so
//! that a change of either side is seen, whichever it is, and can be shown with what stood there before; beside each
//! stands its hash, so that an entry that was mended by hand or put together by a merge of lines is noticed.
//!
//! What a unit is now, compared with its entry, is its *standing*; it is never written down. Nothing is ever taken for
//! accepted because it resembles something.

mod accept;
mod change;
mod file;
mod meaning;
mod merge;
mod names;
mod sources;
mod standing;
#[cfg(test)]
mod tests;
mod units;
mod variants;

pub(crate) use self::accept::{Acceptance, Manner, Request, Taken, accept, gone};
pub(crate) use self::change::{Change, excerpt};
pub(crate) use self::file::{parse, text};
pub(crate) use self::meaning::{Meaning, code};
pub(crate) use self::merge::merge;
pub(crate) use self::sources::Sources;
pub(crate) use self::standing::{Changed, Standing, standing};
pub(crate) use self::units::{Form, Unit, Units};
pub(crate) use self::variants::changed as changed_variants;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::diagnostic::Diagnostics;
use crate::lang::{Lang, Pair};
use crate::read::{LEDGER, Project};

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// A machine has made it, and nobody has read it.
    Machine,
    /// Written, to be read by somebody else.
    Draft,
    /// Read beside the source, and found to say the same.
    Reviewed,
    /// Released by those who answer for it.
    Approved,
}

impl State {
    /// All states, the least first.
    pub(crate) const ALL: [Self; 4] = [Self::Machine, Self::Draft, Self::Reviewed, Self::Approved];

    /// As the ledger and the command line name it.
    #[must_use]
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Approved => "approved",
        }
    }

    /// The state of this name.
    #[must_use]
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// What was accepted of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// How far the translation was.
    pub state: State,
    /// The language in which the unit is written first.
    pub source: Lang,
    /// Who accepted it.
    pub by: String,
    /// When.
    pub on: Date,
    /// Why.
    pub reason: String,
    /// What each side said.
    pub sides: Pair<Option<Meaning>>,
}

/// All entries, by the id of their unit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Ledger(pub BTreeMap<String, Entry>);

/// The ledger of a project.
#[derive(Debug, Default)]
pub(crate) enum Kept {
    /// It has none: nobody has accepted anything yet.
    #[default]
    None,
    /// There is one that cannot be read, which was reported. It must not be written over.
    Damaged,
    /// The whole of it.
    Whole(Ledger),
}

impl Kept {
    /// Reads the ledger of a project.
    pub(crate) fn of(project: &Project, out: &mut Diagnostics) -> Self {
        match project.state.get(LEDGER) {
            // Nothing was accepted yet where somebody has only made the file.
            Some(source) if file::is_blank(&source.text) => Self::None,
            Some(source) => parse(source, out).map_or(Self::Damaged, Self::Whole),
            None if project.is_unread(LEDGER) => Self::Damaged,
            None => Self::None,
        }
    }

    /// The ledger, if there is one that can be used.
    #[must_use]
    pub(crate) const fn ledger(&self) -> Option<&Ledger> {
        match self {
            Self::Whole(ledger) => Some(ledger),
            Self::None | Self::Damaged => None,
        }
    }
}
