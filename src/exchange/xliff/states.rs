//! States of translations, as XLIFF names them.

use super::Version;
use crate::exchange::{Claim, Stand};
use crate::words::ledger::State;

/// How a translation stands: the state, and what of ours it cannot say.
pub const fn written(stand: Stand, version: Version) -> (&'static str, Option<&'static str>) {
    match (version, stand) {
        (Version::One, Stand::Missing) => ("new", None),
        (Version::One, Stand::New) => ("needs-review-translation", None),
        (Version::One, Stand::Stale) => ("needs-translation", None),
        (Version::One, Stand::Current(State::Machine)) => ("needs-review-translation", Some("mt-suggestion")),
        (Version::One, Stand::Current(State::Draft)) => ("translated", None),
        (Version::One, Stand::Current(State::Reviewed)) => ("signed-off", None),
        (Version::One, Stand::Current(State::Approved)) => ("final", None),
        (Version::Two, Stand::Missing) => ("initial", None),
        (Version::Two, Stand::New) => ("initial", Some("beide:new")),
        (Version::Two, Stand::Stale) => ("initial", Some("beide:stale")),
        (Version::Two, Stand::Current(State::Machine)) => ("initial", Some("beide:machine")),
        (Version::Two, Stand::Current(State::Draft)) => ("translated", None),
        (Version::Two, Stand::Current(State::Reviewed)) => ("reviewed", None),
        (Version::Two, Stand::Current(State::Approved)) => ("final", None),
    }
}

/// What a state says of a translation that has come back.
pub fn read(state: &str, more: &str, approved: bool) -> Claim {
    let by_machine = more.ends_with("machine") || more.contains("mt");
    match state {
        "signed-off" | "final" | "reviewed" => Claim::Reviewed,
        _ if approved => Claim::Reviewed,
        "translated" => Claim::Draft,
        _ if by_machine => Claim::Machine,
        _ => Claim::Open,
    }
}
