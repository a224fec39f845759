//! Finds the phrases of a list in a text.
//!
//! A phrase is one or more words: `nicht mehr`. `…` stands for other words of the same sentence, `*` at the end or
//! beginning of a word for any letters. A word with a capital is only meant so; in German a word without one is meant
//! with one only where a sentence begins.

use std::collections::HashMap;

use super::marks::{Mark, Sense};
use crate::lang::Lang;
use crate::words::wording::{Sentence, TokenKind, Wording};

/// How many words can stand between the two parts of a phrase with a gap.
const GAP: usize = 9;

/// How long a phrase with a gap may be to be shown as a whole.
const LONGEST: usize = 60;

/// The phrases of one language.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    all: Vec<Phrase>,
    /// Phrases by their first word: whole, by how it begins, by how it ends.
    whole: HashMap<String, Vec<usize>>,
    begins: HashMap<String, Vec<usize>>,
    ends: HashMap<String, Vec<usize>>,
    /// The fewest and most bytes of a word by which others begin, and by which they end.
    beginning: Lengths,
    ending: Lengths,
}

/// The fewest and most bytes of words.
#[derive(Debug, Default, Clone, Copy)]
struct Lengths {
    least: usize,
    most: usize,
}

impl Lengths {
    fn add(&mut self, length: usize) {
        self.least = if self.most == 0 { length } else { self.least.min(length) };
        self.most = self.most.max(length);
    }

    fn fit(self, length: usize) -> bool {
        (self.least..=self.most).contains(&length)
    }
}

#[derive(Debug)]
struct Phrase {
    parts: Vec<Part>,
    sense: Sense,
    /// The group of its meaning: there the phrase that says more counts alone.
    group: usize,
    strong: bool,
}

#[derive(Debug)]
struct Part {
    /// In lower case.
    word: String,
    capital: bool,
    open_start: bool,
    open_end: bool,
    /// Whether other words may stand before it.
    gap: bool,
}

/// A phrase in a text.
struct Found<'a> {
    phrase: &'a Phrase,
    tokens: Vec<usize>,
    rank: Rank,
}

/// How much is said of a phrase: the number of words, those without `*`, the letters.
type Rank = (usize, usize, usize);

impl Phrases {
    /// Adds a phrase as it is typed in a list.
    pub(super) fn add(&mut self, typed: &str, sense: Sense, group: usize, strong: bool) {
        let mut parts = Vec::new();
        let mut gap = false;
        for word in typed.split_whitespace() {
            if word == "…" || word == "..." {
                gap = true;
                continue;
            }
            let bare = word.trim_matches('*');
            let bare = if bare.len() > 1 { bare.trim_end_matches('.') } else { bare };
            parts.push(Part {
                word: bare.to_lowercase().replace('’', "'"),
                capital: bare.starts_with(char::is_uppercase),
                open_start: word.starts_with('*'),
                open_end: word.ends_with('*'),
                gap: std::mem::take(&mut gap),
            });
        }
        let Some(first) = parts.first() else { return };
        let index = match (first.open_start, first.open_end) {
            (true, _) => {
                self.ending.add(first.word.len());
                &mut self.ends
            }
            (false, true) => {
                self.beginning.add(first.word.len());
                &mut self.begins
            }
            (false, false) => &mut self.whole,
        };
        index.entry(first.word.clone()).or_default().push(self.all.len());
        self.all.push(Phrase { parts, sense, group, strong });
    }

    /// The phrases of a sentence. Words that a longer phrase has taken count no more; of single words those of one
    /// group take each other's place.
    pub(super) fn find(&self, side: &Wording<'_>, at: usize, sentence: &Sentence, out: &mut Vec<Mark>) {
        let words = Words::new(side, sentence);
        let mut found: Vec<Found<'_>> = Vec::new();
        for first in 0..words.all.len() {
            self.at(&words, first, &mut found);
        }
        found.sort_by(|a, b| b.rank.cmp(&a.rank).then(a.tokens.cmp(&b.tokens)));
        let mut taken: Vec<Vec<(&Phrase, Rank)>> = vec![Vec::new(); words.all.len()];
        for it in found {
            let takes = |(by, rank): &(&Phrase, Rank)| *rank != it.rank && by.takes(it.phrase);
            if it.tokens.iter().any(|&token| taken[token].iter().any(takes)) {
                continue;
            }
            it.tokens.iter().for_each(|&token| taken[token].push((it.phrase, it.rank)));
            let (Some(&start), Some(&end)) = (it.tokens.first(), it.tokens.last()) else { continue };
            let range = words.all[start].start..words.all[end].end;
            let range =
                if range.len() > LONGEST { words.all[start].start..words.all[start].end } else { range };
            let gapped = it.tokens.windows(2).any(|pair| pair[1] > pair[0] + 1);
            let (sense, strong) = (it.phrase.sense, it.phrase.strong);
            out.push(Mark { sense, strong, range, sentence: at, gapped });
        }
    }

    fn at<'a>(&'a self, words: &Words, first: usize, out: &mut Vec<Found<'a>>) {
        let word = &words.all[first].text;
        let mut candidates: Vec<usize> = self.whole.get(word).into_iter().flatten().copied().collect();
        let cuts = word.char_indices().skip(1).chain([(word.len(), ' ')]);
        for (cut, _) in cuts.filter(|(cut, _)| self.beginning.fit(*cut)) {
            candidates.extend(self.begins.get(&word[..cut]).into_iter().flatten());
        }
        for (cut, _) in word.char_indices().filter(|(cut, _)| self.ending.fit(word.len() - cut)) {
            candidates.extend(self.ends.get(&word[cut..]).into_iter().flatten());
        }
        for phrase in candidates.into_iter().filter_map(|at| self.all.get(at)) {
            if let Some(tokens) = phrase.tokens(words, first) {
                let closed = phrase.parts.iter().filter(|part| !part.open_start && !part.open_end).count();
                let letters = phrase.parts.iter().map(|part| part.word.len()).sum();
                out.push(Found { phrase, tokens, rank: (phrase.parts.len(), closed, letters) });
            }
        }
    }
}

impl Phrase {
    /// Whether another phrase with one of its words counts no more: in its group none does, beside an idiom none,
    /// beside several words that need some opposite none that needs one.
    fn takes(&self, other: &Self) -> bool {
        let several = self.parts.len() > 1 && self.strong;
        self.group == other.group || (several && (other.strong || self.sense == Sense::Nothing))
    }

    /// The words of a text that are this phrase, if one begins here.
    fn tokens(&self, words: &Words, first: usize) -> Option<Vec<usize>> {
        let mut tokens = Vec::new();
        let mut next = first;
        for part in &self.parts {
            let reach = if part.gap { GAP } else { 0 };
            let last = (next + reach).min(words.all.len().checked_sub(1)?);
            let at = (next..=last).find(|&at| part.is(&words.all[at], words.lang))?;
            tokens.push(at);
            next = at + 1;
        }
        Some(tokens)
    }
}

impl Part {
    fn is(&self, word: &Word, lang: Lang) -> bool {
        let case = match lang {
            _ if self.capital => word.capital,
            Lang::De => !word.capital || word.begins,
            Lang::Nl => true,
        };
        let text = word.text.as_str();
        case && match (self.open_start, self.open_end) {
            (false, false) => text == self.word,
            (false, true) => text.starts_with(&self.word),
            (true, false) => text.ends_with(&self.word),
            (true, true) => text.contains(&self.word),
        }
    }
}

/// The words of a sentence as phrases are looked for in it.
struct Words {
    lang: Lang,
    all: Vec<Word>,
}

struct Word {
    /// In lower case.
    text: String,
    capital: bool,
    /// Whether a sentence begins with it.
    begins: bool,
    start: usize,
    end: usize,
}

impl Words {
    fn new(side: &Wording<'_>, sentence: &Sentence) -> Self {
        let mut all: Vec<Word> = Vec::new();
        let mut begins = true;
        for token in side.tokens_of(sentence) {
            if !matches!(token.kind, TokenKind::Word | TokenKind::Sign | TokenKind::Number | TokenKind::Value)
            {
                continue;
            }
            let typed = side.word(token);
            let is_stop = typed == "." && all.last().is_some_and(|last| last.end == token.range.start);
            if is_stop {
                continue;
            }
            let bare = if typed.len() > 1 { typed.trim_end_matches('.') } else { typed };
            // A passage in the other language says nothing in this one.
            let text = if token.foreign { String::new() } else { plain(bare) };
            let capital = typed.starts_with(char::is_uppercase);
            all.push(Word { text, capital, begins, start: token.range.start, end: token.range.end });
            begins = matches!(typed, ":" | "„" | "‘" | "“" | "‚" | "\"" | "–")
                || (begins && !matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Value));
        }
        Self { lang: side.lang, all }
    }
}

/// A word in lower case, without soft hyphens.
fn plain(word: &str) -> String {
    let lower = word.to_lowercase();
    if lower.contains(['\u{ad}', '’']) { lower.replace('\u{ad}', "").replace('’', "'") } else { lower }
}
