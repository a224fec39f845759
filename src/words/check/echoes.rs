//! One cause, many texts: a fact that is missing is told where it is used first, and how often it is used.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostics, Message};

/// How many places of one cause are shown.
const SHOWN: usize = 3;

/// Leaves the first errors of each cause among those from a position on; the last one shown says how many more
/// there are. Only what says the same in the same words has the same cause.
pub(super) fn fold(out: &mut Diagnostics, first: usize) {
    let mut causes: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for problem in out.0.split_off(first.min(out.0.len())) {
        if matches!(problem.check, Check::UnknownVariable | Check::UnknownMessage) {
            let (at, count) = causes.entry(format!("{:?}", problem.message)).or_default();
            *count += 1;
            if *count > SHOWN {
                continue;
            }
            *at = out.0.len();
        }
        out.push(problem);
    }
    for (at, count) in causes.into_values().filter(|(_, count)| *count > SHOWN) {
        if let Some(problem) = out.0.get_mut(at) {
            problem.hints.push(Message::new("echoes-hint").arg("count", count - SHOWN));
        }
    }
}
