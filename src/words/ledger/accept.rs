//! Accepting pairs: the ledger as it is afterwards, and what was done.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::units::Form;
use super::{Change, Entry, Ledger, Sources, Standing, State, Unit, Units, standing};
use crate::lang::Lang;

/// What is to be accepted, and how.
#[derive(Debug)]
pub(crate) struct Request {
    /// The units.
    pub units: BTreeSet<String>,
    /// Whether a person has named each of them.
    pub named: bool,
    /// How.
    pub manner: Manner,
}

/// How pairs are accepted: as what, by whom, when and why.
#[derive(Debug, Clone)]
pub(crate) struct Manner {
    /// What the translations are; without it, what they were, and reviewed where they have changed.
    pub state: Option<State>,
    /// Whether nothing of what they mean has changed.
    pub trivial: bool,
    /// The language in which they are written first, if that is to be another one.
    pub source: Option<Lang>,
    /// Who accepts them.
    pub by: String,
    /// When.
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// A unit that was accepted, or left.
#[derive(Debug)]
pub(crate) struct Taken {
    /// Its id.
    pub unit: String,
    /// How it stood before.
    pub standing: Standing,
    /// What it is now; `None` if it was left.
    pub state: Option<State>,
}

/// What was done.
#[derive(Debug)]
pub(crate) struct Acceptance {
    /// The ledger afterwards.
    pub ledger: Ledger,
    /// The units that were accepted.
    pub accepted: Vec<Taken>,
    /// Those that could not be accepted as it was asked.
    pub left: Vec<Taken>,
    /// The entries of units that are no more.
    pub dropped: Vec<String>,
}

/// Accepts units as they are now, and drops the entries of units that are no more. All of the content must have been
/// read: what is missing is gone.
#[must_use]
pub(crate) fn accept(old: &Ledger, units: &Units, request: &Request, report: Lang) -> Acceptance {
    let dropped = gone(old, units);
    let sources = Sources::new(old, units, report);
    let mut done = Acceptance { ledger: old.clone(), accepted: Vec::new(), left: Vec::new(), dropped };
    for unit in request.units.iter().filter_map(|id| units.0.get(id)) {
        let standing = standing(unit, old);
        let taken = |standing, state| Taken { unit: unit.id.clone(), standing, state };
        let earlier = old.0.get(&unit.id);
        if !can_be(&standing, request) {
            done.left.push(taken(standing, None));
        } else if let Some(state) = state(&standing, earlier, request) {
            done.ledger.0.insert(unit.id.clone(), entry(unit, state, sources.of(unit), &request.manner));
            if unit.form == Form::Alone {
                // That nothing is to be in step with it any more is all there was to accept.
                done.ledger.0.remove(&unit.id);
            }
            done.accepted.push(taken(standing, Some(state)));
        }
    }
    done.ledger.0.retain(|id, _| units.0.contains_key(id));
    done
}

/// The entries of units that are no more.
#[must_use]
pub(crate) fn gone(ledger: &Ledger, units: &Units) -> Vec<String> {
    ledger.0.keys().filter(|id| !units.0.contains_key(*id)).cloned().collect()
}

/// Whether a unit can be accepted so. What a person has named and calls trivial is; of others only signs may have
/// changed.
fn can_be(standing: &Standing, request: &Request) -> bool {
    match standing {
        Standing::Unreadable | Standing::Missing(_) => false,
        Standing::New => !request.manner.trivial,
        Standing::Stale(changed) => {
            !request.manner.trivial || request.named || changed.kind() == Change::Punctuation
        }
        Standing::Current => true,
    }
}

/// What a translation is from now on; `None` if nothing about it changes.
fn state(standing: &Standing, earlier: Option<&Entry>, request: &Request) -> Option<State> {
    let Request { named, manner, .. } = request;
    let Some(earlier) = earlier else {
        return (*standing == Standing::New).then(|| manner.state.unwrap_or(State::Reviewed));
    };
    let other_source = manner.source.is_some_and(|source| source != earlier.source);
    match (standing, manner.state) {
        (Standing::Stale(_), None) if manner.trivial => Some(earlier.state),
        (Standing::Stale(_), state) => Some(state.unwrap_or(State::Reviewed)),
        (_, Some(state)) => (state != earlier.state || *named || other_source).then_some(state),
        // To name a pair that is as it was means that it was read again.
        (_, None) if *named && !manner.trivial => Some(earlier.state.max(State::Reviewed)),
        (_, None) => other_source.then_some(earlier.state),
    }
}

fn entry(unit: &Unit, state: State, source: Lang, manner: &Manner) -> Entry {
    let Manner { by, on, reason, .. } = manner;
    let source = manner.source.unwrap_or(source);
    Entry { state, source, by: by.clone(), on: *on, reason: reason.clone(), sides: unit.meanings() }
}
