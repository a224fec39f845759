//! What denies: a sentence of one side denies as often as that of the other.

use super::Lists;
use super::marks::{Mark, Open};
use super::polarity::is_small;
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::wording::Wording;

/// The group of the words that deny.
pub(super) const NEGATION: &str = "negation";

/// How words that deny begin, by kind: two of one kind are often one in the other language.
const KINDS: [(&str, &str); 8] = [
    ("kein", "geen"),
    ("niemand", "niemand"),
    ("nichts", "niets"),
    ("nicht", "niet"),
    ("ohne", "zonder"),
    ("weder", "noch"),
    ("nirgend", "nergens"),
    ("nie", "nooit"),
];

/// Groups of words that say how much: one of them says little of another.
const VAGUE: [&str; 5] = ["limit", "around", "direction", "frequency", "frequency-strict"];

/// Words with which another clause begins.
const DIVIDING: Pair<&str> = Pair {
    de: "weil da denn obwohl sodass aber jedoch",
    nl: "omdat aangezien want hoewel zodat maar echter doordat",
};

/// A denial that has none opposite.
pub(super) fn denial<'m>(twins: &Twins<'_>, lists: &Lists, open: &Open<'m>) -> Option<(Lang, &'m Mark)> {
    let denies = |mark: &&&Mark| is_denial(lists, mark);
    let none =
        Lang::ALL.into_iter().find_map(|lang| Some((lang, *open.sides.get(lang).iter().find(denies)?)));
    if none.is_some() || !open.one_to_one {
        return none;
    }
    Lang::ALL.into_iter().find_map(|lang| Some((lang, one_more(twins, lists, open, lang)?)))
}

/// Whether one side denies what the other says by an opposite: `nicht beschränkt`, `onbeperkt`.
pub(super) fn turned(twins: &Twins<'_>, lists: &Lists, open: &Open<'_>) -> bool {
    let denies = |lang: Lang| {
        let side = twins.sides.get(lang);
        let first =
            |mark: &Mark| side.text.get(mark.range.clone()).and_then(|it| it.split_whitespace().next());
        let is_said =
            |mark: &&Mark| mark.strong || first(mark).is_some_and(|word| kind_of(side, word).is_some());
        open.all.get(lang).iter().filter(|mark| is_denial(lists, mark)).any(is_said)
    };
    denies(Lang::De) != denies(Lang::Nl)
}

fn is_denial(lists: &Lists, mark: &Mark) -> bool {
    lists.is_denial(mark.sense)
}

/// A denial of a side that denies once more than the other. What it denies twice can be resolved: `nichts ohne`.
fn one_more<'m>(twins: &Twins<'_>, lists: &Lists, open: &Open<'m>, lang: Lang) -> Option<&'m Mark> {
    let (own, there) = (open.all.get(lang), open.all.get(lang.other()));
    let (side, twin) = (twins.sides.get(lang), twins.sides.get(lang.other()));
    let strong: Vec<&Mark> =
        own.iter().copied().filter(|mark| mark.strong && is_denial(lists, mark)).collect();
    let mut kinds: Vec<(&str, usize)> =
        strong.iter().filter_map(|mark| Some((kind(side, mark)?, clause(side, mark)))).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let answers: Vec<&Mark> = there
        .iter()
        .copied()
        .filter(|mark| is_denial(lists, mark) && !says_more(lists, twin, mark, there, own))
        .collect();
    let times: usize = answers.iter().map(|mark| if is_double(twin, mark) { 2 } else { 1 }).sum();
    let own_times = own.iter().filter(|mark| is_denial(lists, mark)).count();
    // `niemand ohne Hilfe` is everybody, `niemand mit Hilfe` is nobody.
    let halved = kinds.len() == 1 && own_times == 1 && answers.len() == 1 && times == 2;
    if !halved && (kinds.len() != times + 1 || kinds.len() > 3) {
        return None;
    }
    let answered: Vec<&str> = answers.iter().filter_map(|mark| kind(twin, mark)).collect();
    let lonely = |mark: &&&Mark| kind(side, mark).is_some_and(|kind| !answered.contains(&kind));
    strong.iter().rev().find(lonely).or(strong.first()).copied()
}

/// The number of the clause in which a denial stands: `nicht dies und nicht das` denies once, `nicht dies, weil nicht
/// das` twice.
fn clause(side: &Wording<'_>, mark: &Mark) -> usize {
    let Some(sentence) = side.sentences.get(mark.sentence) else { return 0 };
    let before =
        side.text.get(side.range_of(sentence).start..mark.range.start).unwrap_or_default().to_lowercase();
    let words = before.split(|c: char| !c.is_alphabetic() && !matches!(c, ';' | ':'));
    let begin = DIVIDING.get(side.lang);
    words.filter(|word| matches!(*word, ";" | ":") || begin.split(' ').any(|it| it == *word)).count()
}

/// Whether a word that can deny says something of its own, which the other side says as well: `kostenlos`, `gratis`.
fn says_more(lists: &Lists, side: &Wording<'_>, mark: &Mark, beside: &[&Mark], opposite: &[&Mark]) -> bool {
    let is_vague = |other: &Mark| {
        lists
            .known(other.sense)
            .is_none_or(|known| is_small(&known.group) || VAGUE.contains(&known.group.as_str()))
    };
    let own = |other: &&&Mark| {
        other.range.start == mark.range.start
            && other.range.end >= mark.range.end
            && !is_denial(lists, other)
            && !is_vague(other)
    };
    let denied = |there: &Mark| {
        let overlaps =
            |it: &&&Mark| it.range.start < there.range.end && there.range.start < it.range.end && it.strong;
        opposite.iter().filter(overlaps).any(|it| is_denial(lists, it))
    };
    let answers = |other: &Mark| opposite.iter().any(|there| there.sense == other.sense && !denied(there));
    !mark.strong && kind(side, mark).is_none() && beside.iter().filter(own).any(|other| answers(other))
}

/// Whether a phrase denies twice: `niemand … ohne`.
fn is_double(side: &Wording<'_>, mark: &Mark) -> bool {
    let Some(sentence) = side.sentences.get(mark.sentence).filter(|_| !mark.strong) else { return false };
    let rest =
        side.text.get(mark.range.start..side.range_of(sentence).end).unwrap_or_default().to_lowercase();
    let denies = |word: &&str| kind_of(side, word).is_some();
    let mut words = rest.split(|c: char| !c.is_alphabetic());
    words.next().is_some_and(|first| denies(&first)) && words.any(|word| denies(&word))
}

/// The kind of a word that denies, if it is one of those that only deny.
fn kind(side: &Wording<'_>, mark: &Mark) -> Option<&'static str> {
    side.text.get(mark.range.clone())?.split_whitespace().find_map(|word| kind_of(side, word))
}

fn kind_of(side: &Wording<'_>, word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    let of = |(de, nl): &(&'static str, &'static str)| if side.lang == Lang::De { *de } else { *nl };
    KINDS.iter().find(|kind| word.starts_with(of(kind))).map(|(de, _)| *de)
}
