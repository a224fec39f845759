//! Whether the emphasised words of both sides are the same.

use std::ops::Range;

use super::Lists;
use super::lexicon::LINKED;
use crate::diagnostic::{Check, Diagnostics, Message};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::check::parity::meaning::lists::Groups;
use crate::words::wording::{TokenKind, Wording};

/// The fewest letters of a word that says something of its own.
const LETTERS: usize = 4;

/// An emphasised passage.
struct Passage {
    /// From its first mark to its last.
    range: Range<usize>,
    /// How many marks it has.
    marks: usize,
    /// Its tokens.
    tokens: Range<usize>,
}

/// Reports emphasis that one side has and the other has not, or that stands on other words.
pub(super) fn check(twins: &Twins<'_>, text: Option<usize>, lists: &Lists<'_>, out: &mut Diagnostics) {
    let all = Pair::from_fn(|lang| passages(twins.sides.get(lang)));
    let marks = |lang: Lang| {
        let mut marks: Vec<usize> = all.get(lang).iter().map(|it| it.marks).collect();
        marks.sort_unstable();
        marks
    };
    let moved = || {
        let pairs = all.de.iter().zip(&all.nl);
        let elsewhere = |(here, there): (&Passage, &Passage)| {
            let opposite = twins.opposite(Lang::De, here.range.start + 1);
            opposite.is_some_and(|it| !it.contains(&there.range.start) && it.end > it.start)
        };
        pairs.into_iter().any(|pair| {
            elsewhere(pair)
                || text.is_some_and(|text| Compared { twins, text, lists, all: &all }.moved(pair.0, pair.1))
        })
    };
    let message = if marks(Lang::De) != marks(Lang::Nl) {
        Message::new("markup-parity-emphasis").arg("german", all.de.len()).arg("dutch", all.nl.len())
    } else if moved() {
        Message::new("markup-parity-moved")
    } else {
        return;
    };
    let (lang, first) = match (all.de.first(), all.nl.first()) {
        (Some(first), _) if all.de.len() >= all.nl.len() => (Lang::De, first),
        (_, Some(first)) => (Lang::Nl, first),
        _ => return,
    };
    let at = first.range.start..first.range.start + 1;
    let problem = twins.problem(Check::MarkupParity, message, lang, &at, None);
    out.push(problem.hint(Message::new("markup-parity-hint")));
}

fn passages(side: &Wording<'_>) -> Vec<Passage> {
    let marks = side.tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Emphasis);
    let marks: Vec<_> = marks.collect();
    let passage = |pair: &[(usize, &crate::words::wording::Token)]| match pair {
        [(first, open), (last, close)] => Passage {
            range: open.range.start..close.range.end,
            marks: open.range.len(),
            tokens: first + 1..*last,
        },
        _ => Passage { range: pair[0].1.range.clone(), marks: pair[0].1.range.len(), tokens: 0..0 },
    };
    marks.chunks(2).map(passage).collect()
}

/// What emphasised words are held against.
struct Compared<'c, 'a> {
    twins: &'c Twins<'a>,
    text: usize,
    lists: &'c Lists<'a>,
    all: &'c Pair<Vec<Passage>>,
}

impl Compared<'_, '_> {
    /// Whether no word of two passages is the same, while a plain word opposite is.
    fn moved(&self, de: &Passage, nl: &Passage) -> bool {
        if de.tokens.is_empty() || nl.tokens.is_empty() {
            return false;
        }
        let same = de.tokens.clone().any(|one| nl.tokens.clone().any(|other| self.is_same(one, other)));
        if same {
            return false;
        }
        let plain = |lang: Lang| {
            let tokens = 0..self.twins.sides.get(lang).tokens.len();
            tokens.filter(move |at| !self.all.get(lang).iter().any(|it| it.tokens.contains(at)))
        };
        de.tokens.clone().any(|one| plain(Lang::Nl).any(|other| self.is_same(one, other)))
            || nl.tokens.clone().any(|other| plain(Lang::De).any(|one| self.is_same(one, other)))
    }

    /// Whether a German and a Dutch token say the same, as far as is known.
    fn is_same(&self, de: usize, nl: usize) -> bool {
        let word = |lang: Lang, at: usize| {
            let side = self.twins.sides.get(lang);
            side.tokens.get(at).map(|token| side.word(token).to_lowercase()).unwrap_or_default()
        };
        let words = Pair { de: word(Lang::De, de), nl: word(Lang::Nl, nl) };
        // `auf Deutsch` stands opposite `in het Duits`, `auf Wunsch` opposite `op verzoek`.
        if [&words.de, &words.nl].iter().any(|word| word.chars().count() < LETTERS) {
            return false;
        }
        let parity = &self.lists.texts.parity;
        if means_the_same(&parity.polarity, &words) || means_the_same(&parity.numbers, &words) {
            return true;
        }
        let opposites = self.lists.lexicon.opposites(self.text);
        let number = |lang: Lang, at: usize| {
            let mut stands = opposites.iter().flat_map(|it| it.words.get(lang));
            stands.find(|stand| stand.token == at).map(|stand| stand.word)
        };
        let (Some(one), Some(other)) = (number(Lang::De, de), number(Lang::Nl, nl)) else { return false };
        self.lists.lexicon.strength(one, other, &[self.text]) >= LINKED
            || self.lists.known.get(self.text).is_some_and(|known| {
                let entries = |lang: Lang, at: usize| known.entries(lang, &(at..at + 1));
                !entries(Lang::De, de).is_disjoint(&entries(Lang::Nl, nl))
            })
    }
}

/// Whether two words stand for one meaning of some groups.
fn means_the_same(groups: &Groups, words: &Pair<String>) -> bool {
    let has = |meaning: &crate::words::check::parity::meaning::lists::Meaning, lang: Lang| {
        meaning.phrases(lang).any(|(phrase, _)| phrase.trim_end_matches('*') == words.get(lang))
    };
    groups.values().flat_map(|group| group.values()).any(|it| has(it, Lang::De) && has(it, Lang::Nl))
}
