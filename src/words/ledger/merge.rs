//! Two versions of a ledger made into one: where both changed an entry, the more doubtful one counts.

use std::collections::BTreeSet;

use super::{Entry, Ledger};

/// The ledger in which two versions meet, `base` being what both were made of. It is the same whichever of them is
/// called ours.
///
/// What only one of them has changed is as that one has it. Where both have accepted the same wordings, the lesser
/// state counts, then the earlier day. Where they have accepted different ones, nobody has seen the pair that comes of
/// both: the entry stays as it was in the base, so that the unit is stale, and without one there it is new.
#[must_use]
pub fn merge(base: &Ledger, ours: &Ledger, theirs: &Ledger) -> Ledger {
    let ids: BTreeSet<&String> =
        [base, ours, theirs].into_iter().flat_map(|ledger| ledger.0.keys()).collect();
    let merged = ids.into_iter().filter_map(|id| {
        let entry = one(base.0.get(id), ours.0.get(id), theirs.0.get(id))?;
        Some((id.clone(), entry.clone()))
    });
    Ledger(merged.collect())
}

fn one<'e>(base: Option<&'e Entry>, ours: Option<&'e Entry>, theirs: Option<&'e Entry>) -> Option<&'e Entry> {
    match (ours, theirs) {
        _ if ours == base => theirs,
        _ if theirs == base => ours,
        (Some(ours), Some(theirs)) if ours.sides == theirs.sides => Some(lesser(ours, theirs)),
        (Some(_), Some(_)) => base,
        // A unit that one of them has dropped and the other has accepted anew may still be there.
        (Some(kept), None) | (None, Some(kept)) => Some(kept),
        (None, None) => None,
    }
}

fn lesser<'e>(ours: &'e Entry, theirs: &'e Entry) -> &'e Entry {
    let order = |entry: &Entry| (entry.state, entry.on, entry.by.clone(), entry.reason.clone(), entry.source);
    if order(theirs) < order(ours) { theirs } else { ours }
}
