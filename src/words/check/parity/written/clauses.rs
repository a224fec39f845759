//! Sentences and clauses that one side lacks, where the aligned sentences hide it.

use std::ops::Range;

use super::Lists;
use super::form::letters_in;
use crate::diagnostic::{Check, Diagnostics, Message};
use crate::lang::Lang;
use crate::words::check::parity::Twins;
use crate::words::wording::{Bead, TokenKind, Wording};

/// Words with which a clause begins behind a comma.
const GERMAN_JOINTS: &[&str] = &[
    "weil", "da", "damit", "sobald", "wenn", "obwohl", "sofern", "soweit", "solange", "falls", "bevor",
    "nachdem", "während", "sodass", "um", "ohne", "indem", "denn", "wobei",
];
const DUTCH_JOINTS: &[&str] = &[
    "omdat",
    "doordat",
    "zodat",
    "zodra",
    "als",
    "wanneer",
    "hoewel",
    "mits",
    "tenzij",
    "zolang",
    "indien",
    "voordat",
    "nadat",
    "terwijl",
    "om",
    "zonder",
    "want",
    "waarbij",
    "aangezien",
];

/// The fewest letters of a clause that is told.
const CLAUSE: usize = 20;

/// By how much sides may differ in length without lacking something, as a logarithm.
const ALIKE: f64 = 0.25;

/// Reports clauses and sentences that one side lacks.
pub(super) fn check(twins: &Twins<'_>, text: Option<usize>, lists: &Lists<'_>, out: &mut Diagnostics) {
    for bead in &twins.beads {
        for lang in Lang::ALL {
            let (own, other) = match lang {
                Lang::De => (&bead.first, &bead.second),
                Lang::Nl => (&bead.second, &bead.first),
            };
            let lacking = match (own.len(), other.len(), text) {
                (1, 1, _) => clause(twins, lang, bead, lists),
                (2, 1, Some(text)) => sentence(twins, text, lang, bead, lists),
                _ => None,
            };
            let Some((at, id)) = lacking else { continue };
            let problem = twins.problem(Check::SentenceParity, Message::new(id), lang, &at, None);
            out.push(problem.hint(Message::new("sentence-parity-hint")));
        }
    }
}

/// The tokens of the sentences of a bead on a side.
fn tokens(side: &Wording<'_>, bead: &Bead) -> Range<usize> {
    let sentences = if side.lang == Lang::De { bead.first.clone() } else { bead.second.clone() };
    let all = side.sentences.get(sentences).unwrap_or_default();
    match (all.first(), all.last()) {
        (Some(first), Some(last)) => first.tokens.start..last.tokens.end,
        _ => 0..0,
    }
}

/// How much longer than usual a stretch of a side is than one of the other, as a logarithm.
fn excess(lang: Lang, own: usize, other: usize, lists: &Lists<'_>) -> f64 {
    let usual = if lang == Lang::De { -lists.usual_length } else { lists.usual_length };
    (own as f64 / other.max(1) as f64).ln() - usual
}

/// The last clause of a sentence, if the other side has none and is as long as the rest.
fn clause(
    twins: &Twins<'_>,
    lang: Lang,
    bead: &Bead,
    lists: &Lists<'_>,
) -> Option<(Range<usize>, &'static str)> {
    let (side, other) = (twins.sides.get(lang), twins.sides.get(lang.other()));
    let (own, there) = (tokens(side, bead), tokens(other, bead));
    let start = joints(side, &own).last().copied()?;
    if !joints(other, &there).is_empty() || commas(other, &there) >= commas(side, &own) {
        return None;
    }
    let (whole, opposite) = (letters_in(side, own.clone()), letters_in(other, there));
    let last = letters_in(side, start..own.end);
    let long = last >= CLAUSE && excess(lang, whole, opposite, lists) > ALIKE + 0.1;
    let fits = excess(lang, whole.saturating_sub(last), opposite, lists).abs() < ALIKE;
    let at = side.tokens.get(start)?.range.start..side.tokens.get(own.end - 1)?.range.end;
    (long && fits).then_some((at, "sentence-parity-clause"))
}

/// Where clauses begin behind a comma, within some tokens.
fn joints(side: &Wording<'_>, tokens: &Range<usize>) -> Vec<usize> {
    let list = if side.lang == Lang::De { GERMAN_JOINTS } else { DUTCH_JOINTS };
    let joint = |at: &usize| {
        let comma = *at > tokens.start && side.word(&side.tokens[at - 1]) == ",";
        comma && list.contains(&side.word(&side.tokens[*at]))
    };
    tokens.clone().filter(joint).collect()
}

fn commas(side: &Wording<'_>, tokens: &Range<usize>) -> usize {
    tokens.clone().filter(|at| matches!(side.word(&side.tokens[*at]), "," | ";" | "–" | "(")).count()
}

/// One of two sentences that stand opposite one, if nothing there stands for it and the other one is as long.
fn sentence(
    twins: &Twins<'_>,
    text: usize,
    lang: Lang,
    bead: &Bead,
    lists: &Lists<'_>,
) -> Option<(Range<usize>, &'static str)> {
    let (side, other) = (twins.sides.get(lang), twins.sides.get(lang.other()));
    let sentences = if lang == Lang::De { bead.first.clone() } else { bead.second.clone() };
    let opposite = tokens(other, bead);
    let there = letters_in(other, opposite.clone());
    let likeness = |tokens: &Range<usize>| {
        let words = |of: Lang, range: &Range<usize>| {
            let stands = lists.lexicon.opposites(text).iter().flat_map(|it| it.words.get(of));
            stands.filter(|it| range.contains(&it.token)).map(|it| it.word).collect::<Vec<_>>()
        };
        let (own, others) = (words(lang, tokens), words(lang.other(), &opposite));
        match lang {
            Lang::De => lists.lexicon.likeness(&own, &others, &[text]),
            Lang::Nl => lists.lexicon.likeness(&others, &own, &[text]),
        }
    };
    let [one, two] = [sentences.start, sentences.start + 1].map(|at| side.sentences.get(at).cloned());
    let (one, two) = (one?, two?);
    let lone = |lost: &crate::words::wording::Sentence, kept: &crate::words::wording::Sentence| {
        let values = side.tokens_of(lost).iter().any(|token| token.kind == TokenKind::Value);
        let words = side.tokens_of(lost).iter().filter(|token| token.kind == TokenKind::Word).count();
        let both = letters_in(side, one.tokens.start..two.tokens.end);
        !values
            && words > 4
            && likeness(&lost.tokens) == 0.0
            && likeness(&kept.tokens) >= 1.0
            && excess(lang, letters_in(side, kept.tokens.clone()), there, lists).abs() < ALIKE
            && excess(lang, both, there, lists) > ALIKE + 0.1
    };
    let lost = [(&one, &two), (&two, &one)].into_iter().find(|(lost, kept)| lone(lost, kept))?.0;
    Some((side.range_of(lost), "sentence-parity"))
}
