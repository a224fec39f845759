//! Many problems that have one cause.

use indexmap::IndexMap;

use crate::diagnostic::{Check, Diagnostic, Message};

/// So many problems of one kind can stand by themselves.
const FEW: usize = 3;

/// The problems of values that stand below each other: of many of one kind only the first, which counts the others.
/// Numbers that can be read in two ways are one mistake from the second on: they were written by one hand.
pub(crate) fn without_echoes(problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut kinds: IndexMap<&'static str, Vec<Diagnostic>> = IndexMap::new();
    for problem in problems {
        kinds.entry(problem.message.id).or_default().push(problem);
    }
    let mut kept = Vec::new();
    for mut problems in kinds.into_values() {
        let few = if problems[0].check == Check::AmbiguousNumber { 1 } else { FEW };
        if problems.len() <= few {
            kept.append(&mut problems);
            continue;
        }
        let count = problems.len() - 1;
        let last = problems
            .iter()
            .filter_map(|it| it.place.as_ref())
            .map(|place| place.source.line(place.range.start));
        let last = last.max().unwrap_or_default().to_string();
        let hint = Message::new("wrong-type-more-hint").arg("count", count).arg("line", last);
        kept.extend(problems.into_iter().next().map(|problem| problem.hint(hint)));
    }
    kept
}
