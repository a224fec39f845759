//! Words that stand on both sides and are exchanged within a sentence: `nachts schließen, tagsüber öffnen` beside
//! `overdag sluiten, 's nachts openen`.
//!
//! Two words of which only one can be right in a place are held against what stands around them on both sides. Where
//! each of them has come to stand with what the other stands with on the other side, they are exchanged; where clauses
//! only changed places, each keeps what it stands with.

use std::collections::BTreeMap;
use std::ops::Range;

use super::marks::{Mark, Sense};
use super::names::Named;
use super::{Difference, Lists, Part};
use crate::diagnostic::{Check, Diagnostics, Severity};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::wording::{Sentence, TokenKind, Wording};

/// How many witnesses against none are needed.
const WITNESSES: usize = 2;

/// How alike two words are that are taken for the same one in both languages.
const ALIKE: f64 = 0.72;

/// The fewest letters of such a word.
const LETTERS: usize = 5;

/// Words right before another that tell its role: German, Dutch.
const ROLES: [(&str, &str); 5] = [
    ("von vom ab seit aus", "van vanaf sinds uit"),
    ("nach zu zum zur bis auf an", "naar tot t/m aan"),
    ("als", "dan"),
    ("statt anstatt anstelle", "plaats"),
    ("für", "voor"),
];

/// The role of what another thing is compared with.
const THAN: usize = 2;

/// Words that can stand between such a word and what it tells the role of.
const ARTICLES: &str = "der die das dem den des de het 's ’s einem einer einen am";

/// Signs that divide clauses.
const DIVIDING: &str = ", ; : – (";

/// Words that say that who acts does not come first.
const PASSIVE: Pair<&str> = Pair {
    de: "wird werden wurde wurden worden von vom durch erhält erhalten bekommt bekommen gehört gehören gefällt fehlt",
    nl: "wordt worden werd werden door van krijgt krijgen kreeg ontvangt ontvangen",
};

/// What a word says, so that it can be found again on the other side.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Id {
    Said(Sense),
    Name(usize),
    Fact(String),
}

/// A word in a sentence.
#[derive(Debug, Clone)]
struct Item {
    range: Range<usize>,
    /// The number of its first token in the sentence.
    at: usize,
    /// The number of the clause.
    clause: usize,
}

/// What stands on a side of a sentence once.
struct Line {
    once: BTreeMap<Id, Item>,
    /// All words, in lower case, with what they say as an item.
    words: Vec<(String, Item)>,
}

/// Reports words of a sentence that are exchanged.
pub(super) fn check(
    twins: &Twins<'_>,
    lists: &Lists,
    marks: &Pair<Vec<Mark>>,
    names: &Pair<Vec<Named>>,
    out: &mut Diagnostics,
) {
    for bead in twins.beads.iter().filter(|bead| bead.first.len() == 1 && bead.second.len() == 1) {
        let line = |lang: Lang| {
            let side = twins.sides.get(lang);
            let at = if lang == Lang::De { bead.first.start } else { bead.second.start };
            Line::new(side, &side.sentences[at], at, marks.get(lang), names.get(lang))
        };
        let lines = Pair::from_fn(line);
        let shared: Vec<&Id> = lines.de.once.keys().filter(|id| lines.nl.once.contains_key(id)).collect();
        for (first, one) in shared.iter().enumerate() {
            let found =
                shared[first + 1..].iter().find(|other| is_exchanged(&lines, &shared, one, other, lists));
            if let Some(other) = found {
                tell(twins, lists, &lines, [one, other], out);
                return;
            }
        }
    }
}

impl Line {
    fn new(side: &Wording<'_>, sentence: &Sentence, number: usize, marks: &[Mark], names: &[Named]) -> Self {
        let (mut words, mut once) = (Vec::new(), BTreeMap::new());
        let (mut clause, mut many) = (0, Vec::new());
        let mut add = |id: Id, item: Item| {
            if once.insert(id.clone(), item).is_some() {
                many.push(id);
            }
        };
        let whole = side.range_of(sentence);
        for (at, token) in side.tokens_of(sentence).iter().enumerate() {
            let word = side.word(token);
            clause += usize::from(is_listed(DIVIDING, word));
            let item = |range: &Range<usize>| Item { range: range.clone(), at, clause };
            for mark in marks.iter().filter(|it| it.sentence == number && it.range.start == token.range.start)
            {
                add(Id::Said(mark.sense), item(&mark.range));
            }
            for name in names.iter().filter(|it| whole.contains(&it.range.start)) {
                let key = name.key.filter(|_| name.range.start == token.range.start);
                key.into_iter().for_each(|key| add(Id::Name(key), item(&name.range)));
            }
            if let Some(fact) = side.value(token).and_then(|value| value.fact.clone()) {
                add(Id::Fact(fact), item(&token.range));
            }
            if token.kind == TokenKind::Word {
                words.push((word.to_lowercase(), item(&token.range)));
            }
        }
        for id in &many {
            once.remove(id);
        }
        Self { once, words }
    }

    /// The role of a word, from the word before it.
    fn role(&self, item: &Item, lang: Lang) -> Option<usize> {
        let before = self.words.iter().rev().filter(|(_, it)| it.at < item.at && item.at - it.at <= 2);
        let word = before.map(|(word, _)| word).find(|word| !is_listed(ARTICLES, word))?;
        ROLES.iter().position(|(de, nl)| is_listed(if lang == Lang::De { de } else { nl }, word))
    }

    /// Whether a word stands nearer to one than to the other: in its clause, or by the words between.
    fn is_nearer(&self, word: &Item, one: &Item, other: &Item) -> Option<bool> {
        let distance = |item: &Item| (usize::from(item.clause != word.clause), item.at.abs_diff(word.at));
        let (one, other) = (distance(one), distance(other));
        (one != other).then_some(one < other)
    }
}

fn is_listed(list: &str, word: &str) -> bool {
    list.split(' ').any(|it| it == word)
}

/// Whether two words that stand on both sides are exchanged.
fn is_exchanged(lines: &Pair<Line>, shared: &[&Id], one: &Id, other: &Id, lists: &Lists) -> bool {
    let contrary = match (one, other) {
        (Id::Said(a), Id::Said(b)) => lists.exclude(*a, *b) && !lists.is_denial(*a),
        (Id::Name(_), Id::Name(_)) => true,
        _ => false,
    };
    if !contrary {
        return false;
    }
    let item = |id: &Id| Pair::from_fn(|lang| lines.get(lang).once.get(id));
    let (Pair { de: Some(de_a), nl: Some(nl_a) }, Pair { de: Some(de_b), nl: Some(nl_b) }) =
        (item(one), item(other))
    else {
        return false;
    };
    let (a, b) = (Pair { de: de_a, nl: nl_a }, Pair { de: de_b, nl: nl_b });
    let (de, nl) = (a.de.at.cmp(&b.de.at), a.nl.at.cmp(&b.nl.at));
    if de == nl || de.is_eq() || nl.is_eq() {
        return false;
    }
    let is_actor = matches!(one, Id::Said(sense) if lists.is_of(*sense, Part::Actors));
    let mut votes: Vec<bool> = Vec::new();
    if is_actor && begins(lines, &a, &b) {
        votes.extend([false; WITNESSES]);
    }
    let roles = |items: &Pair<&Item>| (lines.de.role(items.de, Lang::De), lines.nl.role(items.nl, Lang::Nl));
    let ((de_a, nl_a), (de_b, nl_b)) = (roles(&a), roles(&b));
    let is_role = |de: Option<usize>, nl: Option<usize>| de.is_some() && de == nl;
    votes.extend((is_role(de_a, nl_a) || is_role(de_b, nl_b)).then_some(true));
    votes.extend([is_role(de_a, nl_b), is_role(de_b, nl_a)].into_iter().filter(|is| *is).map(|is| !is));
    // What stands behind `als` is told beyond doubt.
    if [(de_a, nl_b), (de_b, nl_a)].contains(&(Some(THAN), Some(THAN))) {
        votes.push(false);
    }
    let mut vote = |de: &Item, nl: &Item| {
        let sides = (lines.de.is_nearer(de, a.de, b.de), lines.nl.is_nearer(nl, a.nl, b.nl));
        if let (Some(de), Some(nl)) = sides {
            votes.push(de == nl);
        }
    };
    let is_other = |item: &Item, own: &[&Item]| own.iter().all(|it| it.range.start != item.range.start);
    for id in shared.iter().filter(|id| **id != one && **id != other) {
        let (Some(de), Some(nl)) = (lines.de.once.get(*id), lines.nl.once.get(*id)) else { continue };
        if is_other(de, &[a.de, b.de]) && is_other(nl, &[a.nl, b.nl]) {
            vote(de, nl);
        }
    }
    for (de, nl) in cognates(lines) {
        let known =
            |line: &Line, item: &Item| line.once.values().any(|it| it.range.start == item.range.start);
        if !known(&lines.de, de) && !known(&lines.nl, nl) {
            vote(de, nl);
        }
    }
    votes.len() >= WITNESSES && votes.iter().all(|kept| !kept)
}

/// Whether German begins with one of two actors and Dutch with the other, and each acts on the other.
fn begins(lines: &Pair<Line>, a: &Pair<&Item>, b: &Pair<&Item>) -> bool {
    let ordered = |lang: Lang| {
        let (a, b) = (*a.get(lang), *b.get(lang));
        if a.at < b.at { (a, b) } else { (b, a) }
    };
    Lang::ALL.into_iter().all(|lang| {
        let line = lines.get(lang);
        let (first, second) = ordered(lang);
        let leads = line.words.iter().take_while(|(_, it)| it.at < first.at).count() <= 1
            && line
                .words
                .first()
                .is_some_and(|(word, it)| it.at == first.at || is_listed("der die das de het", word));
        let before: Vec<&str> = line
            .words
            .iter()
            .rev()
            .filter(|(_, it)| it.at < second.at)
            .map(|(word, _)| word.as_str())
            .take(2)
            .collect();
        let object = match lang {
            Lang::De => before.first().is_some_and(|word| is_listed("den die das", word)),
            Lang::Nl => before.first().is_some_and(|word| is_listed("de het", word)),
        };
        let acts = second.clause == first.clause
            && second.at - first.at <= 4
            && line.words.iter().all(|(word, _)| !is_listed(PASSIVE.get(lang), word));
        leads && object && acts && second.at - first.at >= 3
    })
}

/// Words that are the same in both languages, and stand on each side once.
fn cognates(lines: &Pair<Line>) -> Vec<(&Item, &Item)> {
    let long = |line: &'_ Line| -> Vec<usize> {
        let is_long = |(_, (word, _)): &(usize, &(String, Item))| word.chars().count() >= LETTERS;
        line.words.iter().enumerate().filter(is_long).map(|(at, _)| at).collect()
    };
    let (de, nl) = (long(&lines.de), long(&lines.nl));
    let is_like = |de: usize, nl: usize| {
        let (de, nl) = (&lines.de.words[de].0, &lines.nl.words[nl].0);
        strsim::normalized_damerau_levenshtein(&super::facts::letters(de), &super::facts::letters(nl))
            >= ALIKE
    };
    let mut found = Vec::new();
    for &german in &de {
        let mut partners = nl.iter().copied().filter(|&dutch| is_like(german, dutch));
        let (Some(dutch), None) = (partners.next(), partners.next()) else { continue };
        if de.iter().filter(|&&it| is_like(it, dutch)).count() == 1 {
            found.push((&lines.de.words[german].1, &lines.nl.words[dutch].1));
        }
    }
    found
}

fn tell(twins: &Twins<'_>, lists: &Lists, lines: &Pair<Line>, ids: [&Id; 2], out: &mut Diagnostics) {
    let (check, message, hint) = match ids[0] {
        Id::Name(_) | Id::Fact(_) => (Check::NameParity, "name-parity-exchanged", "name-parity-hint"),
        Id::Said(sense) if lists.is_of(*sense, Part::Actors) => {
            (Check::ActorParity, "actor-parity-exchanged", "actor-parity-hint")
        }
        Id::Said(sense) if lists.is_of(*sense, Part::Polarity) => {
            (Check::Polarity, "polarity-exchanged", "polarity-hint")
        }
        Id::Said(sense) => {
            (Check::NumberParity, "number-parity-exchanged", super::numbers::hint(lists, Some(*sense)))
        }
    };
    // The first of both on each side.
    let first = |lang: Lang| {
        let items = ids.into_iter().filter_map(|id| lines.get(lang).once.get(id));
        items.map(|item| &item.range).min_by_key(|range| range.start)
    };
    let at = Pair::from_fn(first);
    let difference = Difference { check, message, hint, at, severity: Severity::Warning };
    difference.tell(twins).into_iter().for_each(|problem| out.push(problem));
}
