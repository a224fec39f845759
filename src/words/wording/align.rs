//! Which sentences of two sides say the same, by their order, their lengths, and the values, numbers and names in
//! them. After Gale and Church, A Program for Aligning Sentences in Bilingual Corpora (1993), with anchors.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Sentence, TokenKind, Wording};

/// Sentences that stand opposite each other: indexes into [`Wording::sentences`]. One side is empty where nothing
/// stands opposite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bead {
    /// Of the first side.
    pub first: Range<usize>,
    /// Of the second.
    pub second: Range<usize>,
}

/// How many sentences can stand opposite how many, with what it costs beside their lengths.
const SHAPES: [(usize, usize, f64); 6] =
    [(1, 1, 0.0), (1, 0, 2.5), (0, 1, 2.5), (2, 1, 1.8), (1, 2, 1.8), (2, 2, 3.0)];

/// By how many letters at their beginning words of the two languages are taken for the same.
const COGNATE: usize = 5;

/// How much further down than on one side a sentence may stand on the other, beside what that has more.
const BAND: usize = 30;

/// The most sentences of a side that are aligned; longer texts are one bead.
const MOST: usize = 400;

/// Aligns the sentences of two sides.
pub(crate) fn align(first: &Wording<'_>, second: &Wording<'_>) -> Vec<Bead> {
    let (a, b) = (profiles(first), profiles(second));
    let (n, m) = (a.len(), b.len());
    if n > MOST || m > MOST {
        return vec![Bead { first: 0..n, second: 0..m }];
    }
    let mut best = vec![vec![(f64::INFINITY, (0, 0)); m + 1]; n + 1];
    best[0][0] = (0.0, (0, 0));
    for i in 0..=n {
        // What stands opposite a sentence stands about as far down.
        for j in (0..=m).filter(|j| i.abs_diff(*j) <= n.abs_diff(m) + BAND) {
            let so_far = best[i][j].0;
            for (down, right, price) in SHAPES {
                let (to_i, to_j) = (i + down, j + right);
                if to_i > n || to_j > m {
                    continue;
                }
                let cost = so_far + price + distance(&a[i..to_i], &b[j..to_j]);
                if cost < best[to_i][to_j].0 {
                    best[to_i][to_j] = (cost, (down, right));
                }
            }
        }
    }
    traced(&best, n, m)
}

fn traced(best: &[Vec<(f64, (usize, usize))>], n: usize, m: usize) -> Vec<Bead> {
    let (mut i, mut j) = (n, m);
    let mut beads = Vec::new();
    while i > 0 || j > 0 {
        let (down, right) = best[i][j].1;
        beads.push(Bead { first: i - down..i, second: j - right..j });
        (i, j) = (i - down, j - right);
    }
    beads.reverse();
    beads
}

/// What a sentence is known by.
struct Profile {
    length: usize,
    anchors: BTreeSet<String>,
    item: bool,
}

fn profiles(side: &Wording<'_>) -> Vec<Profile> {
    let one = |sentence: &Sentence| Profile {
        length: side.sentence(sentence).chars().count(),
        anchors: anchors(side, sentence),
        item: sentence.item,
    };
    side.sentences.iter().map(one).collect()
}

/// The facts, numbers, addresses and capitalised words of a sentence: those that both sides have hold them together.
fn anchors(side: &Wording<'_>, sentence: &Sentence) -> BTreeSet<String> {
    let tokens = side.tokens_of(sentence).iter().enumerate();
    let anchor = |(at, token): (usize, &super::Token)| {
        let word = side.word(token);
        match token.kind {
            TokenKind::Value => side.value(token).map(|value| value.fact.clone().unwrap_or_default()),
            TokenKind::Number | TokenKind::Address => Some(word.to_owned()),
            TokenKind::Word if at > 0 && word.starts_with(char::is_uppercase) => Some(word.to_owned()),
            // Many words of the two languages begin alike: `Bericht` and `bericht`, `dankt` and `dankt`.
            TokenKind::Word => beginning(word),
            _ => None,
        }
    };
    tokens.filter_map(anchor).collect()
}

/// The first letters of a word that is long enough to be known by them.
fn beginning(word: &str) -> Option<String> {
    let letters: String = word.chars().take(COGNATE).flat_map(char::to_lowercase).collect();
    (letters.chars().count() == COGNATE).then_some(letters)
}

/// How unlike two groups of sentences are: by the ratio of their lengths and by their anchors.
fn distance(a: &[Profile], b: &[Profile]) -> f64 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let length = |side: &[Profile]| side.iter().map(|it| it.length as f64).sum::<f64>() + 8.0;
    let ratio = (length(a) / length(b)).ln().abs();
    let known = |side: &[Profile], anchor: &String| side.iter().any(|it| it.anchors.contains(anchor));
    let new = |at: usize| a[at].anchors.iter().filter(move |anchor| !known(&a[..at], anchor));
    let shared = (0..a.len()).flat_map(new).filter(|anchor| known(b, anchor)).count();
    let items = if a[0].item == b[0].item { 0.0 } else { 2.0 };
    // A sentence may be half as long again in the other language before another one fits better.
    3.5 * (ratio - 0.2).max(0.0) + items - (shared as f64).min(4.0)
}
