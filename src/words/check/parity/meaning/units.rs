//! Units and currencies, percent and percentage points, thousands and millions.

use std::collections::BTreeMap;
use std::ops::Range;

use super::marks::{Mark, Sense, open};
use super::numbers::{Paired, paired};
use super::{Difference, Lists, Part};
use crate::diagnostic::{Check, Diagnostics, Severity};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::wording::Wording;

/// Signs that stand before a value.
const BEFORE: [&str; 4] = ["€", "$", "£", "EUR"];

/// The unit of each fact, with where it stands.
type Units<'m> = BTreeMap<&'m str, Vec<&'m Mark>>;

/// Reports units that differ, of a fact or in a sentence.
pub(super) fn check(twins: &Twins<'_>, lists: &Lists, marks: &Pair<Vec<Mark>>, out: &mut Diagnostics) {
    let is_meant = |sense: Sense| lists.is_of(sense, Part::Units);
    let units = Pair::from_fn(|lang| of_facts(twins, lists, marks.get(lang), lang));
    let mut told: Vec<Range<usize>> = Vec::new();
    for (fact, de) in &units.de {
        let Some(nl) = units.nl.get(fact) else { continue };
        if let (Some(de), Some(nl)) = (lacking(de, nl), lacking(nl, de)) {
            told.extend([de.range.clone()]);
            tell(twins, Pair { de: Some(de), nl: Some(nl) }, out);
        }
    }
    for open in open(twins, marks, &is_meant) {
        let behind = |lang: Lang, mark: &Mark| {
            let of_fact = units.get(lang).values().flatten().any(|it| std::ptr::eq(*it, mark));
            of_fact
                || is_counted(twins.sides.get(lang), marks.get(lang), mark, lists)
                || (open.one_to_one && is_rate(twins, lang, mark))
        };
        let Paired { pairs, lonely } = paired(&open, &|one, other| lists.exclude(one, other));
        for (de, nl) in pairs.into_iter().filter(|(de, _)| !told.contains(&de.range)) {
            tell(twins, Pair { de: Some(de), nl: Some(nl) }, out);
        }
        // What stands right behind a value is no mere word.
        let needed = |lang: Lang, mark: &Mark| behind(lang, mark) && !is_age(twins, marks, lang, mark);
        for (lang, mark) in lonely.into_iter().filter(|(lang, mark)| needed(*lang, mark)) {
            let at = |own: Lang| (own == lang).then_some(mark);
            tell(twins, Pair { de: at(Lang::De), nl: at(Lang::Nl) }, out);
        }
    }
}

/// A unit that the other side does not have.
fn lacking<'m>(own: &[&'m Mark], other: &[&Mark]) -> Option<&'m Mark> {
    own.iter().copied().find(|mark| other.iter().all(|it| it.sense != mark.sense))
}

/// Whether a number word stands right before a unit, or before the millions in front of it.
fn is_counted(side: &Wording<'_>, marks: &[Mark], unit: &Mark, lists: &Lists) -> bool {
    let before = side.text[..unit.range.start].trim_end().len();
    let counts = |mark: &Mark| {
        let is_magnitude = lists.known(mark.sense).is_some_and(|known| known.group == "magnitude");
        mark.strong && mark.range.end == before && (matches!(mark.sense, Sense::Number(_)) || is_magnitude)
    };
    marks.iter().any(counts)
}

/// How words begin that say of a number that it is an age, where the unit can be left out: `ouder dan zestig`.
const AGES: Pair<&str> = Pair { de: "alt ält jünger jüng jung", nl: "oud jong leeftijd" };

/// Whether the years of one side are an age that the other side tells by its number alone.
fn is_age(twins: &Twins<'_>, marks: &Pair<Vec<Mark>>, lang: Lang, unit: &Mark) -> bool {
    let (side, twin) = (twins.sides.get(lang), twins.sides.get(lang.other()));
    let word = side.text[unit.range.clone()].to_lowercase();
    let before = side.text[..unit.range.start].trim_end().len();
    let counts = |mark: &&Mark| mark.range.end == before && matches!(mark.sense, Sense::Number(_));
    let Some(number) = marks.get(lang).iter().find(counts) else { return false };
    let mut there = marks.get(lang.other()).iter().filter(|mark| mark.sense == number.sense);
    let begins = AGES.get(lang.other());
    let tells = |mark: &Mark| {
        let Some(sentence) = twin.sentences.get(mark.sentence) else { return false };
        let mut words = twin.tokens_of(sentence).iter().map(|token| twin.word(token).to_lowercase());
        twin.text[mark.range.clone()].contains("plus")
            || words.any(|word| begins.split(' ').any(|begin| word.starts_with(begin)))
    };
    matches!(word.as_str(), "jahr" | "jahre" | "jahren" | "jaar") && there.any(tells)
}

/// Whether a unit is that of a rate, `je Quadratmeter`, where the other side has a rate of something else.
fn is_rate(twins: &Twins<'_>, lang: Lang, unit: &Mark) -> bool {
    let (side, twin) = (twins.sides.get(lang), twins.sides.get(lang.other()));
    let before = side.text[..unit.range.start].trim_end();
    let there = twins.opposite(lang, unit.range.start).and_then(|range| twin.text.get(range));
    let is_per = |word: &str| matches!(word, "je" | "pro" | "per");
    before.rsplit(' ').next().is_some_and(is_per)
        && there.is_some_and(|there| there.split_whitespace().any(|word| is_per(&word.to_lowercase())))
}

/// The units that stand right behind the facts of a side, or before them.
fn of_facts<'m>(twins: &'m Twins<'_>, lists: &Lists, marks: &'m [Mark], lang: Lang) -> Units<'m> {
    let side = twins.sides.get(lang);
    let mut found = Units::new();
    for mark in marks.iter().filter(|mark| lists.is_of(mark.sense, Part::Units)) {
        let behind = side.tokens.iter().find(|token| token.range.start >= mark.range.end);
        let before = side.tokens.iter().rev().find(|token| token.range.end <= mark.range.start);
        let sign = BEFORE.contains(&side.text[mark.range.clone()].trim());
        let value = if sign { behind } else { before };
        let fact = value.and_then(|token| side.value(token)).and_then(|value| value.fact.as_deref());
        if let Some(fact) = fact {
            found.entry(fact).or_default().push(mark);
        }
    }
    found
}

fn tell(twins: &Twins<'_>, marks: Pair<Option<&Mark>>, out: &mut Diagnostics) {
    let difference = Difference {
        check: Check::UnitParity,
        message: "unit-parity",
        hint: "unit-parity-hint",
        at: Pair { de: marks.de.map(|mark| &mark.range), nl: marks.nl.map(|mark| &mark.range) },
        severity: Severity::Warning,
    };
    difference.tell(twins).into_iter().for_each(|problem| out.push(problem));
}
