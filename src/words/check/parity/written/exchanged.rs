//! Texts, and items of lists, that fit the other side of another one better than their own.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Lists;
use super::lexicon::Lexicon;
use crate::diagnostic::{Check, Diagnostics, Message};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::glossary::fold;
use crate::words::wording::TokenKind;

/// The most texts of one kind that are held against each other.
const MOST: usize = 300;

/// The most words of texts of which a few words tell enough.
const SHORT: usize = 4;

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
    /// The words, as the lexicon numbers them.
    words: Vec<usize>,
}

/// Reports texts of one kind that are exchanged on one side, and list items at another place.
pub(super) fn check(all: &[Twins<'_>], lists: &Lists<'_>, out: &mut Diagnostics) {
    let whole = |twins: &Twins<'_>, lang: Lang| 0..twins.sides.get(lang).tokens.len();
    let features: Vec<Pair<Features>> = all
        .iter()
        .enumerate()
        .map(|(text, twins)| Pair::from_fn(|lang| of_tokens(twins, text, lang, &whole(twins, lang), lists)))
        .collect();
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, twins) in all.iter().enumerate() {
        let slot = &twins.slot;
        groups.entry(format!("{:?}.{}", slot.owner.id.kind, slot.field.name)).or_default().push(at);
    }
    for group in groups.values().filter(|group| group.len() <= MOST) {
        let sides: Vec<(usize, &Pair<Features>)> = group.iter().map(|at| (*at, &features[*at])).collect();
        for (one, other) in crossed(&sides, lists) {
            report(&all[group[one]], &all[group[other]], out);
        }
    }
    for (text, twins) in all.iter().enumerate() {
        items(twins, text, lists, out);
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
fn items(twins: &Twins<'_>, text: usize, lists: &Lists<'_>, out: &mut Diagnostics) {
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
            de: of_tokens(twins, text, Lang::De, one, lists),
            nl: of_tokens(twins, text, Lang::Nl, two, lists),
        })
        .collect();
    let sides: Vec<(usize, &Pair<Features>)> = features.iter().map(|it| (text, it)).collect();
    for (one, _) in crossed(&sides, lists) {
        let side = &twins.sides.nl;
        let tokens = &side.tokens[nl[one].clone()];
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { continue };
        let at = first.range.start..last.range.end;
        let problem =
            twins.problem(Check::ListParity, Message::new("list-parity-moved"), Lang::Nl, &at, None);
        out.push(problem.hint(Message::new("list-parity-hint")));
    }
}

/// The pairs among texts that fit each other's side clearly better than their own; each with the number of its text.
fn crossed(sides: &[(usize, &Pair<Features>)], lists: &Lists<'_>) -> Vec<(usize, usize)> {
    let fit = |de: usize, nl: usize, without: &[usize]| {
        likeness(&sides[de].1.de, &sides[nl].1.nl, &lists.lexicon, without)
    };
    let own: Vec<f64> = (0..sides.len()).map(|at| fit(at, at, &[sides[at].0])).collect();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for one in 0..sides.len() {
        for other in one + 1..sides.len() {
            // Texts that fit their own side well are not exchanged.
            if own[one] > 2.0 && own[other] > 2.0 {
                continue;
            }
            let without = [sides[one].0, sides[other].0];
            let there = fit(one, other, &without);
            if there < own[one] + 0.7 {
                continue;
            }
            let back = fit(other, one, &without);
            let better = there >= own[one] + 1.0 && back >= own[other] + 1.0;
            let clearly = there + back >= own[one] + own[other] + MARGIN;
            // A few words that have nothing to do with those on their own side say enough.
            let few = [one, other].iter().all(|at| is_short(sides[*at].1));
            let apart = own[one] == 0.0 && own[other] == 0.0 && there >= 0.7 && back >= 0.7;
            if better && clearly || few && apart {
                found.push((one, other));
            }
        }
    }
    found
}

fn is_short(sides: &Pair<Features>) -> bool {
    sides.iter().all(|(_, side)| side.words.len() <= SHORT)
}

/// How much two sides have in common that says the same, by all texts but some.
fn likeness(de: &Features, nl: &Features, lexicon: &Lexicon, without: &[usize]) -> f64 {
    let firm = de.firm.intersection(&nl.firm).count() as f64;
    let terms = de.terms.intersection(&nl.terms).count() as f64;
    let beginnings = de.beginnings.intersection(&nl.beginnings).count() as f64;
    let known = lexicon.likeness(&de.words, &nl.words, without);
    2.0 * firm + 1.5 * terms + beginnings.max(known) + 0.5 * beginnings.min(known)
}

fn of_tokens(
    twins: &Twins<'_>,
    text: usize,
    lang: Lang,
    tokens: &Range<usize>,
    lists: &Lists<'_>,
) -> Features {
    let side = twins.sides.get(lang);
    let mut made = Features::default();
    for token in side.tokens.get(tokens.clone()).unwrap_or_default() {
        let word = side.word(token);
        match token.kind {
            TokenKind::Value => {
                made.firm.extend(side.value(token).and_then(|value| value.fact.clone()));
            }
            TokenKind::Number | TokenKind::Address => {
                made.firm.insert(word.to_owned());
            }
            TokenKind::Word if word.chars().count() > 3 => {
                let own = fold(word, lang);
                if lists.vocabulary.is_name(word) {
                    made.firm.insert(own.clone());
                }
                made.beginnings.insert(beginning(&own));
            }
            _ => {}
        }
    }
    let stands = lists.lexicon.opposites(text).iter().flat_map(|it| it.words.get(lang));
    made.words = stands.filter(|it| tokens.contains(&it.token)).map(|it| it.word).collect();
    made.words.sort_unstable();
    made.words.dedup();
    made.terms = lists.known.get(text).map(|known| known.entries(lang, tokens)).unwrap_or_default();
    made
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
