//! Small words that turn a sentence round, and who acts: what one side says and the other the opposite of.

use super::marks::{Mark, Open, Sense, open};
use super::negation::denial;
use super::numbers::{Paired, paired};
use super::{Difference, Lists, Part};
use crate::diagnostic::{Check, Diagnostics, Severity};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;

/// The groups of which a word is told that has nothing opposite; of others translators leave out too many.
const NEEDED: [&str; 3] = ["direction", "limit", "frequency"];

/// The groups of small words that say many things: one that only can say the contrary proves nothing.
const SMALL: [&str; 24] = [
    "modality",
    "sequence",
    "quantity",
    "amount",
    "still-already",
    "only-also",
    "summing",
    "filling",
    "tense",
    "cause",
    "begin-end",
    "time-order",
    "length",
    "certain",
    "extent",
    "precision",
    "permission",
    "always-never",
    "consent",
    "inclusion",
    "place",
    "up-down",
    "pay",
    "success",
];

/// Reports words that say the opposite of what stands on the other side, and a denial that one side lacks.
pub(super) fn check(twins: &Twins<'_>, lists: &Lists, marks: &Pair<Vec<Mark>>, out: &mut Diagnostics) {
    for open in open(twins, marks, &|sense: Sense| lists.is_of(sense, Part::Polarity)) {
        let denial = denial(twins, lists, &open);
        if let Some((lang, mark)) = denial {
            let severity = if open.one_to_one { Severity::Warning } else { Severity::Remark };
            tell(twins, "polarity-negation", alone(lang, mark), severity, out);
        }
        // What is denied on one side only was told, or says the same by its opposite.
        if denial.is_none() && !super::negation::turned(twins, lists, &open) {
            said(twins, lists, &open, out);
        }
    }
    for open in open(twins, marks, &|sense: Sense| lists.is_of(sense, Part::Actors)) {
        let Paired { mut pairs, lonely } = paired(&open, &|one, other| lists.exclude(one, other));
        pairs.extend(lonely.into_iter().filter_map(|(lang, mark)| {
            let other = more_often(lists, &open, lang, mark)?;
            Some(if lang == Lang::De { (mark, other) } else { (other, mark) })
        }));
        let kept = |lang: Lang, mark: &Mark| is_kept(twins, lang, mark);
        for (de, nl) in pairs.into_iter().filter(|(de, nl)| !kept(Lang::De, de) && !kept(Lang::Nl, nl)) {
            tell(twins, "actor-parity", Pair { de: Some(de), nl: Some(nl) }, Severity::Warning, out);
        }
    }
}

/// Whether the other side names a body by its name in this language, marked as such.
fn is_kept(twins: &Twins<'_>, lang: Lang, mark: &Mark) -> bool {
    let (side, twin) = (twins.sides.get(lang), twins.sides.get(lang.other()));
    let name = side.text.get(mark.range.clone()).unwrap_or_default();
    let foreign = twin.tokens.iter().filter(|token| token.foreign);
    name.split_whitespace().next().is_some_and(|first| foreign.clone().any(|token| twin.word(token) == first))
}

/// Reports the words of sentences opposite each other that exclude each other.
fn said(twins: &Twins<'_>, lists: &Lists, open: &Open<'_>, out: &mut Diagnostics) {
    let Paired { pairs, lonely } = paired(open, &|one, other| lists.exclude(one, other));
    for (de, nl) in pairs.into_iter().filter(|(de, nl)| !forbid(twins, lists, open, de, nl)) {
        tell(twins, "polarity", Pair { de: Some(de), nl: Some(nl) }, Severity::Warning, out);
    }
    for (lang, mark) in lonely.into_iter().filter(|_| open.one_to_one) {
        let contrary = more_often(lists, open, lang, mark).or_else(|| weakly(lists, open, lang, mark));
        if let Some(other) = contrary {
            let both = Pair::from_fn(|own| Some(if own == lang { mark } else { other }));
            tell(twins, "polarity", both, Severity::Warning, out);
        } else if lists.known(mark.sense).is_some_and(|known| NEEDED.contains(&known.group.as_str())) {
            tell(twins, "polarity", alone(lang, mark), Severity::Remark, out);
        }
    }
}

/// How words begin that deny a person or thing.
const NOBODY: [&str; 3] = ["niemand", "kein", "geen"];

/// Whether both sides forbid, each in its way: `niemand soll warten` is `niemand mag wachten`.
fn forbid(twins: &Twins<'_>, lists: &Lists, open: &Open<'_>, de: &Mark, nl: &Mark) -> bool {
    let is = |lang: Lang, mark: &Mark, all: &[&str]| {
        let word = twins.sides.get(lang).text[mark.range.clone()].to_lowercase();
        all.contains(&word.as_str())
    };
    let denies = |lang: Lang, modal: &Mark| {
        let text = &twins.sides.get(lang).text;
        let nobody = |mark: &Mark| {
            let said = text[mark.range.clone()].to_lowercase();
            lists.is_denial(mark.sense) && NOBODY.iter().any(|word| said.starts_with(word))
        };
        // In one clause.
        let joined = |mark: &Mark| {
            let (first, last) =
                (modal.range.end.min(mark.range.end), modal.range.start.max(mark.range.start));
            text.get(first..last).is_none_or(|between| !between.contains([',', ';', ':']))
        };
        open.all.get(lang).iter().any(|mark| nobody(mark) && joined(mark))
    };
    is(Lang::De, de, &["soll", "sollen", "sollte", "sollten"])
        && is(Lang::Nl, nl, &["mag", "mogen", "mocht", "mochten"])
        && denies(Lang::De, de)
        && denies(Lang::Nl, nl)
}

/// What the other side says once more than this one, and what excludes this mark.
fn more_often<'m>(lists: &Lists, open: &Open<'m>, lang: Lang, mark: &Mark) -> Option<&'m Mark> {
    let surplus = open.surplus.get(lang.other()).iter().filter(|_| open.one_to_one);
    surplus.copied().find(|other| lists.exclude(mark.sense, other.sense))
}

/// A word of the other side that can say the contrary of a mark, where this side says nothing of the kind, and neither
/// side alone denies anything.
fn weakly<'m>(lists: &Lists, open: &Open<'m>, lang: Lang, mark: &Mark) -> Option<&'m Mark> {
    let is_small = lists.known(mark.sense).is_some_and(|known| is_small(&known.group));
    let (own, there) = (open.all.get(lang), open.all.get(lang.other()));
    let denies = |marks: &[&Mark], but: &Mark| {
        let apart = |other: &&&Mark| other.range.end <= but.range.start || but.range.end <= other.range.start;
        marks.iter().filter(apart).any(|other| lists.is_denial(other.sense))
    };
    if is_small {
        return None;
    }
    let said = |sense: Sense| own.iter().any(|own| own.sense == sense);
    let denied = |other: &Mark| {
        there.iter().any(|it| it.strong && lists.is_denial(it.sense) && other.range.contains(&it.range.start))
    };
    let contrary = |other: &&Mark| {
        lists.exclude(mark.sense, other.sense)
            && !said(other.sense)
            && !denied(other)
            && denies(own, mark) == denies(there, other)
    };
    there.iter().copied().find(contrary)
}

/// Whether a group is one of small words that say many things.
pub(super) fn is_small(group: &str) -> bool {
    SMALL.contains(&group)
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
