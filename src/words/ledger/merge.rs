//! Two versions of a ledger made into one: where both changed an entry, the more doubtful one counts.

use std::collections::BTreeSet;

use super::{Entry, Ledger};

/// The ledger in which two versions meet, `base` being what both were made of. It is the same whichever of them is
/// called ours.
///
/// What only one of them has changed is as that one has it. Where both have changed an entry, but only one its
/// wordings, or both in the same way, the lesser state counts, then the earlier day. Where they have accepted different
/// wordings, nobody has seen the pair that comes of both: the entry stays as it was in the base, so that the unit is
/// stale, and without one there it is new.
#[must_use]
pub(crate) fn merge(base: &Ledger, ours: &Ledger, theirs: &Ledger) -> Ledger {
    let ids: BTreeSet<&String> =
        [base, ours, theirs].into_iter().flat_map(|ledger| ledger.0.keys()).collect();
    let merged = ids.into_iter().filter_map(|id| {
        let entry = one(base.0.get(id), ours.0.get(id), theirs.0.get(id))?;
        Some((id.clone(), entry))
    });
    Ledger(merged.collect())
}

fn one(base: Option<&Entry>, ours: Option<&Entry>, theirs: Option<&Entry>) -> Option<Entry> {
    match (ours, theirs) {
        _ if ours == base => theirs.cloned(),
        _ if theirs == base => ours.cloned(),
        (Some(ours), Some(theirs)) => both(base, ours, theirs),
        // A unit that one of them has dropped and the other has accepted anew may still be there.
        (Some(kept), None) | (None, Some(kept)) => Some(kept.clone()),
        (None, None) => None,
    }
}

/// What comes of an entry that both have changed.
fn both(base: Option<&Entry>, ours: &Entry, theirs: &Entry) -> Option<Entry> {
    let has_wordings_of_base = |entry: &Entry| base.is_some_and(|base| base.sides == entry.sides);
    let order = |entry: &Entry| (entry.state, entry.on, entry.by.clone(), entry.reason.clone(), entry.source);
    let state = ours.state.min(theirs.state);
    let entry = if ours.sides == theirs.sides {
        if order(theirs) < order(ours) { theirs } else { ours }
    } else if has_wordings_of_base(theirs) {
        ours
    } else if has_wordings_of_base(ours) {
        theirs
    } else {
        return base.cloned();
    };
    Some(Entry { state, ..entry.clone() })
}
