//! What both sides of a text say, as marks, and which of it has nothing opposite.

use std::ops::Range;

use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;

/// What a word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sense {
    /// A meaning of the list, by its number.
    Listed(usize),
    /// A count, in tenths.
    Number(u32),
    /// A place in an order.
    Ordinal(u32),
    /// A time of day, in minutes.
    Time(u32),
    /// A phrase that counts for nothing.
    Nothing,
}

/// A word or phrase of a text that says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// What.
    pub sense: Sense,
    /// Whether it needs one opposite.
    pub strong: bool,
    /// Where, in the text of its side.
    pub range: Range<usize>,
    /// The sentence.
    pub sentence: usize,
    /// Whether words stand within it that it does not consist of: `ligt … onder`.
    pub gapped: bool,
}

/// Sentences that stand opposite each other, with what of them has nothing opposite.
#[derive(Debug)]
pub(super) struct Open<'m> {
    /// The marks of each side that need one opposite and have none.
    pub sides: Pair<Vec<&'m Mark>>,
    /// The marks that one side has more often than the other, which has them too: `mehr … mehr` beside `meer … minder`.
    pub surplus: Pair<Vec<&'m Mark>>,
    /// All marks of each side.
    pub all: Pair<Vec<&'m Mark>>,
    /// Whether one sentence stands opposite one.
    pub one_to_one: bool,
}

/// What of the marks that `is_meant` says has nothing opposite, by groups of aligned sentences. Sentences that have none opposite
/// are left out, and what stands opposite another sentence than it should has moved.
pub(super) fn open<'m>(
    twins: &Twins<'_>,
    marks: &'m Pair<Vec<Mark>>,
    is_meant: &dyn Fn(Sense) -> bool,
) -> Vec<Open<'m>> {
    let mut all: Vec<Open<'m>> = Vec::new();
    for bead in twins.beads.iter().filter(|bead| !bead.first.is_empty() && !bead.second.is_empty()) {
        let within = |lang: Lang| {
            let sentences = if lang == Lang::De { &bead.first } else { &bead.second };
            let meant = |mark: &&Mark| sentences.contains(&mark.sentence) && is_meant(mark.sense);
            marks.get(lang).iter().filter(meant).collect::<Vec<_>>()
        };
        let here = Pair::from_fn(within);
        let sides = Pair::from_fn(|lang| {
            let there = here.get(lang.other());
            let answered = |mark: &Mark| there.iter().any(|other| other.sense == mark.sense);
            here.get(lang).iter().copied().filter(|mark| mark.strong && !answered(mark)).collect()
        });
        let surplus = Pair::from_fn(|lang| surplus(here.get(lang), here.get(lang.other())));
        let one_to_one = bead.first.len() == 1 && bead.second.len() == 1;
        all.push(Open { sides, surplus, all: here, one_to_one });
    }
    moved(&mut all);
    all
}

/// The marks of one side that it has more often than the other, of what the other has at all: the last of them.
fn surplus<'m>(own: &[&'m Mark], there: &[&Mark]) -> Vec<&'m Mark> {
    let mut found = Vec::new();
    for (at, mark) in own.iter().enumerate().filter(|(_, mark)| mark.strong) {
        let is_same = |other: &&&Mark| other.sense == mark.sense;
        let before = own[..at].iter().filter(|other| other.strong).filter(is_same).count();
        let answers = there.iter().filter(is_same).count();
        if answers > 0 && before >= answers {
            found.push(*mark);
        }
    }
    found
}

/// Leaves out what stands opposite another sentence than it should.
fn moved(all: &mut [Open<'_>]) {
    let senses = |lang: Lang, all: &[Open<'_>]| {
        let of = all.iter().flat_map(|open| open.sides.get(lang).iter().map(|mark| mark.sense));
        of.collect::<Vec<_>>()
    };
    let (de, nl) = (senses(Lang::De, all), senses(Lang::Nl, all));
    for open in all {
        open.sides.de.retain(|mark| !nl.contains(&mark.sense));
        open.sides.nl.retain(|mark| !de.contains(&mark.sense));
    }
}
