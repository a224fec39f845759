//! States of translations, as XLIFF names them.

use super::Version;
use crate::exchange::{Claim, Stand};
use crate::words::ledger::State;

/// How a translation stands: the state, and what of ours it cannot say.
pub(super) const fn written(stand: Stand, version: Version) -> (&'static str, Option<&'static str>) {
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
pub(super) fn read(state: &str, more: &str, approved: bool) -> Claim {
    // Programs call what a machine has put in translated as well.
    let by_machine = matches!(more, "mt-suggestion" | "leveraged-mt" | "beide:machine");
    match state {
        "signed-off" | "final" | "reviewed" => Claim::Reviewed,
        _ if approved => Claim::Reviewed,
        _ if by_machine => Claim::Machine,
        "translated" => Claim::Draft,
        _ => Claim::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_machine_has_made_is_told_from_what_somebody_has_read() {
        for (state, more, approved, claim) in [
            ("translated", "leveraged-mt", false, Claim::Machine),
            ("translated", "mt-suggestion", false, Claim::Machine),
            ("initial", "beide:machine", false, Claim::Machine),
            ("translated", "leveraged-tm", false, Claim::Draft),
            ("translated", "firm:amtlich", false, Claim::Draft),
            ("new", "firm:amtlich", false, Claim::Open),
            ("signed-off", "leveraged-mt", false, Claim::Reviewed),
            ("translated", "leveraged-mt", true, Claim::Reviewed),
        ] {
            assert_eq!(read(state, more, approved), claim, "{state} {more} {approved}");
        }
    }
}
