//! Texts, and items of lists, that fit the other side of another one better than their own.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Lists;
use crate::diagnostic::{Check, Diagnostics, Message};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::glossary::{Part, fold};
use crate::words::wording::{TokenKind, Wording};

/// The most texts of one kind that are held against each other.
const MOST: usize = 300;

/// The most words of sentences from which the words of the project are learnt.
const SHORT: usize = 12;

/// How many letters of a word are looked at.
const STEM: usize = 7;

/// By how much two texts must fit each other's side better than their own.
const MARGIN: f64 = 2.5;

/// What a stretch of a side is known by.
#[derive(Debug, Default, Clone)]
struct Features {
    /// Values, numbers, names: the same in both languages.
    firm: BTreeSet<String>,
    /// The beginnings of words, made alike.
    beginnings: BTreeSet<String>,
    /// Terms of the glossary.
    terms: BTreeSet<usize>,
    /// The words.
    words: BTreeSet<String>,
}

/// The words that stand opposite each other in sentences of a project, again and again.
#[derive(Debug, Default)]
struct Learnt(BTreeMap<String, BTreeSet<String>>);

/// Reports texts of one kind that are exchanged on one side, and list items at another place.
pub fn check(all: &[Twins<'_>], lists: &Lists<'_>, out: &mut Diagnostics) {
    let features: Vec<Pair<Features>> =
        all.iter().map(|twins| Pair::from_fn(|lang| of_side(twins.sides.get(lang), lists))).collect();
    let learnt = Learnt::of(all, lists);
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, twins) in all.iter().enumerate() {
        let slot = &twins.slot;
        groups.entry(format!("{:?}.{}", slot.owner.id.kind, slot.field.name)).or_default().push(at);
    }
    for group in groups.values().filter(|group| group.len() <= MOST) {
        let sides: Vec<&Pair<Features>> = group.iter().map(|at| &features[*at]).collect();
        for (one, other) in crossed(&sides, &learnt) {
            report(&all[group[one]], &all[group[other]], out);
        }
    }
    for twins in all {
        items(twins, lists, &learnt, out);
    }
}

fn report(one: &Twins<'_>, other: &Twins<'_>, out: &mut Diagnostics) {
    let whole = |twins: &Twins<'_>| 0..twins.sides.nl.text.trim_end().len();
    let message = Message::new("exchanged-texts")
        .arg("one", one.slot.id().to_string())
        .arg("other", other.slot.id().to_string());
    let problem = one.problem(Check::ExchangedTexts, message, Lang::Nl, &whole(one), None);
    let problem = problem.note(other.sides.nl.place(&whole(other)), Message::new("label-dutch-here"));
    out.push(problem.hint(Message::new("exchanged-texts-hint")));
}

/// Reports items of lists that stand at another place than their counterparts.
fn items(twins: &Twins<'_>, lists: &Lists<'_>, learnt: &Learnt, out: &mut Diagnostics) {
    let items = |lang: Lang| {
        let side = twins.sides.get(lang);
        let sentences = side.sentences.iter().filter(|sentence| sentence.item);
        let mut blocks: Vec<(usize, Range<usize>)> = Vec::new();
        for sentence in sentences {
            match blocks.last_mut().filter(|(block, _)| *block == sentence.block) {
                Some((_, tokens)) => tokens.end = sentence.tokens.end,
                None => blocks.push((sentence.block, sentence.tokens.clone())),
            }
        }
        blocks.into_iter().map(|(_, tokens)| tokens).collect::<Vec<_>>()
    };
    let (de, nl) = (items(Lang::De), items(Lang::Nl));
    if de.len() != nl.len() || de.len() < 2 {
        return;
    }
    let features: Vec<Pair<Features>> = de
        .iter()
        .zip(&nl)
        .map(|(one, two)| Pair {
            de: of_tokens(&twins.sides.de, one.clone(), lists),
            nl: of_tokens(&twins.sides.nl, two.clone(), lists),
        })
        .collect();
    let sides: Vec<&Pair<Features>> = features.iter().collect();
    for (one, _) in crossed(&sides, learnt) {
        let side = &twins.sides.nl;
        let tokens = &side.tokens[nl[one].clone()];
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { continue };
        let at = first.range.start..last.range.end;
        let problem =
            twins.problem(Check::ListParity, Message::new("list-parity-moved"), Lang::Nl, &at, None);
        out.push(problem.hint(Message::new("list-parity-hint")));
    }
}

/// The pairs among texts that fit each other's side clearly better than their own.
fn crossed(sides: &[&Pair<Features>], learnt: &Learnt) -> Vec<(usize, usize)> {
    let own: Vec<f64> = sides.iter().map(|pair| likeness(&pair.de, &pair.nl, learnt)).collect();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for one in 0..sides.len() {
        for other in one + 1..sides.len() {
            // Texts that fit their own side well are not exchanged.
            if own[one] > 2.0 && own[other] > 2.0 {
                continue;
            }
            let there = likeness(&sides[one].de, &sides[other].nl, learnt);
            let back = likeness(&sides[other].de, &sides[one].nl, learnt);
            let better = there >= own[one] + 1.0 && back >= own[other] + 1.0;
            if better && there + back >= own[one] + own[other] + MARGIN {
                found.push((one, other));
            }
        }
    }
    found
}

/// How much two sides have in common that says the same.
fn likeness(de: &Features, nl: &Features, learnt: &Learnt) -> f64 {
    let firm = de.firm.intersection(&nl.firm).count() as f64;
    let terms = de.terms.intersection(&nl.terms).count() as f64;
    let beginnings = de.beginnings.intersection(&nl.beginnings).count() as f64;
    let known = de.words.iter().filter_map(|word| learnt.0.get(word));
    let known = known.filter(|there| there.iter().any(|word| nl.words.contains(word))).count() as f64;
    2.0 * firm + 1.5 * terms + beginnings.max(known) + 0.5 * beginnings.min(known)
}

fn of_side(side: &Wording<'_>, lists: &Lists<'_>) -> Features {
    of_tokens(side, 0..side.tokens.len(), lists)
}

fn of_tokens(side: &Wording<'_>, tokens: Range<usize>, lists: &Lists<'_>) -> Features {
    let mut made = Features::default();
    let mut folded = Vec::new();
    for token in side.tokens.get(tokens).unwrap_or_default() {
        let word = side.word(token);
        match token.kind {
            TokenKind::Value => {
                made.firm.extend(side.value(token).and_then(|value| value.fact.clone()));
            }
            TokenKind::Number | TokenKind::Address => {
                made.firm.insert(word.to_owned());
            }
            TokenKind::Word => {
                let own = fold(word, side.lang);
                if own.chars().count() > 3 {
                    if lists.vocabulary.is_name(word) {
                        made.firm.insert(own.clone());
                    }
                    made.beginnings.insert(beginning(&own));
                    made.words.insert(stem(&own));
                }
                folded.push(own);
            }
            _ => {}
        }
    }
    let hits = lists.texts.glossary.hits(side.lang, &folded);
    made.terms = hits.into_iter().filter(|hit| hit.part == Part::Right).map(|hit| hit.entry).collect();
    made
}

/// The first letters of a word, which inflection leaves as they are.
fn stem(word: &str) -> String {
    word.chars().take(STEM).collect()
}

/// The beginning of a word, with what the two languages write differently made alike: Kultur, cultuur.
fn beginning(word: &str) -> String {
    let word = word.replace("sch", "s").replace("ch", "k").replace("th", "t").replace("ph", "f");
    let alike = word.chars().filter(|c| *c != 'h').map(|c| match c {
        'v' | 'w' => 'f',
        'z' | 'ß' => 's',
        'c' | 'q' => 'k',
        'y' | 'j' => 'i',
        'd' => 't',
        other => other,
    });
    alike.take(4).collect()
}

impl Learnt {
    /// From the sentences of a project that stand opposite each other.
    fn of(all: &[Twins<'_>], lists: &Lists<'_>) -> Self {
        let words = |side: &Wording<'_>, sentence: usize| {
            let tokens = side.sentences.get(sentence).map_or(&[][..], |sentence| side.tokens_of(sentence));
            let words = tokens.iter().filter(|token| token.kind == TokenKind::Word);
            let words = words.map(|token| side.word(token)).filter(|word| !lists.vocabulary.is_name(word));
            words
                .map(|word| fold(word, side.lang))
                .filter(|word| word.chars().count() > 3)
                .map(|word| stem(&word))
                .collect::<BTreeSet<_>>()
        };
        let mut counts: Pair<BTreeMap<String, usize>> = Pair::default();
        let mut together: BTreeMap<(String, String), usize> = BTreeMap::new();
        for twins in all {
            for bead in twins.beads.iter().filter(|bead| bead.first.len() == 1 && bead.second.len() == 1) {
                let de = words(&twins.sides.de, bead.first.start);
                let nl = words(&twins.sides.nl, bead.second.start);
                if de.len() > SHORT || nl.len() > SHORT {
                    continue;
                }
                for (lang, side) in [(Lang::De, &de), (Lang::Nl, &nl)] {
                    for word in side {
                        *counts.get_mut(lang).entry(word.clone()).or_default() += 1;
                    }
                }
                for one in &de {
                    for other in &nl {
                        *together.entry((one.clone(), other.clone())).or_default() += 1;
                    }
                }
            }
        }
        let mut made = Self::default();
        for ((one, other), both) in together.into_iter().filter(|(_, both)| *both > 1) {
            let all = counts.de.get(&one).copied().unwrap_or(1) + counts.nl.get(&other).copied().unwrap_or(1);
            if both * 5 >= all * 2 {
                made.0.entry(one).or_default().insert(other);
            }
        }
        made
    }
}
