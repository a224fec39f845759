//! Small words that turn a sentence round, and who acts: what one side says and the other the opposite of.

use super::marks::{Mark, Open, Sense, open};
use super::numbers::{Paired, paired};
use super::{Difference, Lists, Part};
use crate::diagnostic::{Check, Diagnostics, Severity};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;

/// The group of the words that deny.
const NEGATION: &str = "negation";

/// The groups of which a word is told that has nothing opposite; of others translators leave out too many.
const NEEDED: [&str; 3] = ["direction", "limit", "frequency"];

/// Reports words that say the opposite of what stands on the other side, and a denial that one side lacks.
pub fn check(twins: &Twins<'_>, lists: &Lists, marks: &Pair<Vec<Mark>>, out: &mut Diagnostics) {
    for open in open(twins, marks, &|sense: Sense| lists.is_of(sense, Part::Polarity)) {
        let denial = denial(lists, &open);
        if let Some((lang, mark)) = denial {
            let severity = if open.one_to_one { Severity::Warning } else { Severity::Remark };
            tell(twins, "polarity-negation", alone(lang, mark), severity, out);
        }
        let one_to_one = open.one_to_one;
        let kept = denial.is_none() && !turned(lists, &open);
        let Paired { pairs, lonely } = paired(open, &|one, other| lists.exclude(one, other));
        // What is denied on one side only was told, or says the same by its opposite.
        for (de, nl) in pairs.into_iter().filter(|_| kept) {
            tell(twins, "polarity", Pair { de: Some(de), nl: Some(nl) }, Severity::Warning, out);
        }
        for (lang, mark) in lonely.into_iter().filter(|_| one_to_one && kept) {
            if lists.known(mark.sense).is_some_and(|known| NEEDED.contains(&known.group.as_str())) {
                tell(twins, "polarity", alone(lang, mark), Severity::Remark, out);
            }
        }
    }
    for open in open(twins, marks, &|sense: Sense| lists.is_of(sense, Part::Actors)) {
        for (de, nl) in paired(open, &|one, other| lists.exclude(one, other)).pairs {
            tell(twins, "actor-parity", Pair { de: Some(de), nl: Some(nl) }, Severity::Warning, out);
        }
    }
}

/// A denial that has none opposite.
fn denial<'m>(lists: &Lists, open: &Open<'m>) -> Option<(Lang, &'m Mark)> {
    let denies = |mark: &&&Mark| lists.known(mark.sense).is_some_and(|known| known.group == NEGATION);
    Lang::ALL.into_iter().find_map(|lang| Some((lang, *open.sides.get(lang).iter().find(denies)?)))
}

/// Whether one side denies what the other says by an opposite: `nicht beschränkt`, `onbeperkt`.
fn turned(lists: &Lists, open: &Open<'_>) -> bool {
    let denies =
        |mark: &&Mark| mark.strong && lists.known(mark.sense).is_some_and(|known| known.group == NEGATION);
    open.all.de.iter().any(&denies) != open.all.nl.iter().any(denies)
}

/// A mark of one side, with nothing on the other.
fn alone(lang: Lang, mark: &Mark) -> Pair<Option<&Mark>> {
    Pair::from_fn(|own| (own == lang).then_some(mark))
}

fn tell(
    twins: &Twins<'_>,
    message: &'static str,
    marks: Pair<Option<&Mark>>,
    severity: Severity,
    out: &mut Diagnostics,
) {
    let (check, hint) = match message {
        "actor-parity" => (Check::ActorParity, "actor-parity-hint"),
        _ => (Check::Polarity, "polarity-hint"),
    };
    let at = Pair { de: marks.de.map(|mark| &mark.range), nl: marks.nl.map(|mark| &mark.range) };
    let difference = Difference { check, message, hint, at, severity };
    difference.tell(twins).into_iter().for_each(|problem| out.push(problem));
}
