//! What a draft marks in its texts: translations that the ledger does not vouch for.

use std::collections::BTreeSet;

use super::ledger::{Ledger, Standing, State, Units, standing};
use crate::id::TextId;
use crate::lang::{Lang, Pair};

/// What is to be said of a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The other side has changed, or both have, since they were accepted.
    Stale,
    /// A machine has translated it, and nobody has read it.
    Machine,
}

/// The texts that a draft marks in each language.
#[derive(Debug, Default)]
pub(super) struct Marks {
    stale: Pair<BTreeSet<TextId>>,
    machine: Pair<BTreeSet<TextId>>,
}

impl Marks {
    /// What there is to mark. Of a text of which one side has changed, the other one may no longer say the same.
    pub(super) fn new(units: &Units, ledger: &Ledger) -> Self {
        let mut marks = Self::default();
        for unit in units.0.values() {
            let Some(text) = &unit.text else { continue };
            for reached in units.reach(&unit.id).into_iter().filter_map(|id| units.0.get(id)) {
                if let Standing::Stale(changed) = standing(reached, ledger) {
                    let doubtful = Lang::ALL.into_iter().filter(|&lang| changed.only() != Some(lang));
                    for lang in doubtful {
                        marks.stale.get_mut(lang).insert(text.clone());
                    }
                }
            }
            if let Some(entry) = ledger.0.get(&unit.id).filter(|entry| entry.state == State::Machine) {
                marks.machine.get_mut(entry.source.other()).insert(text.clone());
            }
        }
        marks
    }

    /// What is to be said of a text in a language.
    pub(super) fn of(&self, lang: Lang, text: &TextId) -> Option<Mark> {
        let holds = |marked: &Pair<BTreeSet<TextId>>| marked.get(lang).contains(text);
        match (holds(&self.stale), holds(&self.machine)) {
            (true, _) => Some(Mark::Stale),
            (false, true) => Some(Mark::Machine),
            (false, false) => None,
        }
    }
}
