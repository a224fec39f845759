//! A lexicon of the project, learnt from itself: which German and Dutch words stand opposite each other, again and
//! again, and which are one word by their sounds.

mod kinship;

use std::collections::BTreeMap;

use self::kinship::{kinship, sounds, stem};
use super::letters;
use super::vocabulary::{Vocabulary, is_acronym, is_word};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::wording::{Sentence, Wording};

/// The most words of both sides of sentences from which words are learnt, as a product.
const LEARNT: usize = 200;

/// The most words a side of sentences of which each word has few counterparts to choose from.
const SHORT: usize = 4;

/// The fewest letters of a word that says what a text is about.
const CONTENT: usize = 4;

/// How much of a link is needed to say that two words stand for each other.
pub(super) const LINKED: f64 = 0.35;

/// In how many other texts a rendering must stand to be the usual one.
const USUAL: usize = 3;

/// The words of a project that say what its texts are about.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    words: Pair<Vec<Word>>,
    ids: Pair<BTreeMap<String, usize>>,
    /// What stands opposite what, text by text.
    texts: Vec<Vec<Opposite>>,
    /// The links of each German word, by Dutch word.
    links: Vec<Vec<Link>>,
    /// The German words that each Dutch word is linked to.
    back: Vec<Vec<usize>>,
}

/// A word in all its forms.
#[derive(Debug)]
pub(super) struct Word {
    /// A form in which it stands.
    pub typed: String,
    /// Without what inflection adds.
    pub stem: String,
    sounds: String,
    /// Whether it is written with a capital within sentences.
    pub capital: bool,
    /// The texts in which it stands, in their order.
    texts: Vec<usize>,
}

/// The words of sentences that stand opposite each other.
#[derive(Debug)]
pub(super) struct Opposite {
    /// The words of each side.
    pub words: Pair<Vec<Stand>>,
}

/// A word in its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stand {
    /// The number of the word.
    pub word: usize,
    /// The number of its token.
    pub token: usize,
}

/// What speaks for a Dutch word as the counterpart of a German one.
#[derive(Debug)]
struct Link {
    other: usize,
    kinship: f64,
    /// The texts in which both stand opposite each other.
    together: Vec<usize>,
    /// Whether they do so in a text of a few words.
    short: bool,
}

impl Lexicon {
    /// From all texts of a project.
    pub(super) fn new(all: &[Twins<'_>], vocabulary: &Vocabulary) -> Self {
        let mut made = Self::default();
        for (text, twins) in all.iter().enumerate() {
            made.read(text, twins, vocabulary);
        }
        made.link();
        made
    }

    fn read(&mut self, text: usize, twins: &Twins<'_>, vocabulary: &Vocabulary) {
        let mut opposites = Vec::new();
        for it in &twins.beads {
            let words = Pair::from_fn(|lang| {
                let side = twins.sides.get(lang);
                let sentences = if lang == Lang::De { it.first.clone() } else { it.second.clone() };
                let mut found = Vec::new();
                for sentence in side.sentences.get(sentences).unwrap_or_default() {
                    self.stands(side, sentence, text, vocabulary, &mut found);
                }
                found
            });
            opposites.push(Opposite { words });
        }
        self.texts.push(opposites);
    }

    fn stands(
        &mut self,
        side: &Wording<'_>,
        sentence: &Sentence,
        text: usize,
        vocabulary: &Vocabulary,
        found: &mut Vec<Stand>,
    ) {
        let lang = side.lang;
        for token in sentence.tokens.clone() {
            let Some(it) = side.tokens.get(token).filter(|it| is_word(it)) else { continue };
            let typed = side.word(it);
            let small = typed.to_lowercase();
            let says = typed.chars().count() >= CONTENT
                && !letters::is_small(&small, lang)
                && !letters::is_common(&small)
                && !is_acronym(typed)
                && !vocabulary.is_name(typed);
            if !says {
                continue;
            }
            let capital = small != typed && token > sentence.tokens.start;
            let word = self.word(typed, lang, capital);
            if let Some(known) = self.words.get_mut(lang).get_mut(word)
                && known.texts.last() != Some(&text)
            {
                known.texts.push(text);
            }
            found.push(Stand { word, token });
        }
    }

    /// The number of a word, which is entered if it is new.
    fn word(&mut self, typed: &str, lang: Lang, capital: bool) -> usize {
        let stem = stem(typed, lang);
        let words = self.words.get_mut(lang);
        if let Some(known) = self.ids.get(lang).get(&stem) {
            words[*known].capital |= capital;
            return *known;
        }
        let sounds = sounds(&stem, lang);
        words.push(Word { typed: typed.to_owned(), stem: stem.clone(), sounds, capital, texts: Vec::new() });
        self.ids.get_mut(lang).insert(stem, words.len() - 1);
        words.len() - 1
    }

    fn link(&mut self) {
        let mut together: Vec<(usize, usize, usize, bool)> = Vec::new();
        for (text, opposites) in self.texts.iter().enumerate() {
            for Pair { de, nl } in opposites.iter().map(|it| &it.words) {
                if de.len() * nl.len() > LEARNT {
                    continue;
                }
                let short = de.len() <= SHORT && nl.len() <= SHORT;
                together.extend(
                    de.iter().flat_map(|one| nl.iter().map(move |other| (one.word, other.word, text, short))),
                );
            }
        }
        together.sort_unstable();
        self.links = self.words.de.iter().map(|_| Vec::new()).collect();
        for (one, other, text, short) in together {
            let links = &mut self.links[one];
            match links.last_mut().filter(|link| link.other == other) {
                Some(link) => {
                    link.short |= short;
                    if link.together.last() != Some(&text) {
                        link.together.push(text);
                    }
                }
                None => links.push(Link { other, kinship: 0.0, together: vec![text], short }),
            }
        }
        self.relate();
        // What is chance is left out.
        for (one, links) in self.links.iter_mut().enumerate() {
            let (de, nl) = (&self.words.de[one].texts, &self.words.nl);
            links.retain(|link| {
                let all = de.len() + nl[link.other].texts.len();
                link.kinship > 0.0 || link.short || 2.0 * link.together.len() as f64 >= LINKED * all as f64
            });
        }
        self.back = self.words.nl.iter().map(|_| Vec::new()).collect();
        for (one, links) in self.links.iter().enumerate() {
            links.iter().for_each(|link| self.back[link.other].push(one));
        }
    }

    /// Links words that are one by their sounds.
    fn relate(&mut self) {
        let begins = |word: &Word| word.sounds.chars().take(2).collect::<String>();
        let mut dutch: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, word) in self.words.nl.iter().enumerate() {
            dutch.entry(begins(word)).or_default().push(at);
        }
        for (one, word) in self.words.de.iter().enumerate() {
            for other in dutch.get(&begins(word)).into_iter().flatten().copied() {
                let kinship = kinship(&word.sounds, &self.words.nl[other].sounds);
                if kinship == 0.0 {
                    continue;
                }
                let links = &mut self.links[one];
                match links.binary_search_by_key(&other, |link| link.other) {
                    Ok(at) => links[at].kinship = kinship,
                    Err(at) => links.insert(at, Link { other, kinship, together: Vec::new(), short: false }),
                }
            }
        }
    }

    /// What stands opposite what in a text.
    pub(super) fn opposites(&self, text: usize) -> &[Opposite] {
        self.texts.get(text).map_or(&[], Vec::as_slice)
    }

    /// A word by its number.
    pub(super) fn get(&self, lang: Lang, word: usize) -> Option<&Word> {
        self.words.get(lang).get(word)
    }

    /// The words of both sides of a text, each once.
    pub(super) fn of_text(&self, text: usize, lang: Lang) -> Vec<usize> {
        let words = self.opposites(text).iter().flat_map(|it| it.words.get(lang));
        let mut words: Vec<usize> = words.map(|stand| stand.word).collect();
        words.sort_unstable();
        words.dedup();
        words
    }

    /// How surely a German and a Dutch word stand for each other, from 0 to 1, by all texts but some.
    pub(super) fn strength(&self, de: usize, nl: usize, without: &[usize]) -> f64 {
        let Some(links) = self.links.get(de) else { return 0.0 };
        let Ok(at) = links.binary_search_by_key(&nl, |link| link.other) else { return 0.0 };
        let link = &links[at];
        let both = others(&link.together, without);
        let all = others(&self.words.de[de].texts, without) + others(&self.words.nl[nl].texts, without);
        let shared = 2.0 * both as f64 / all.max(1) as f64;
        let learnt = match both {
            0 => 0.0,
            1 if link.short => 0.5 * shared,
            1 => 0.0,
            _ => shared,
        };
        if learnt >= LINKED { link.kinship.max(learnt) } else { link.kinship }
    }

    /// How much two groups of words have in common that says the same, by all texts but some.
    pub(super) fn likeness(&self, de: &[usize], nl: &[usize], without: &[usize]) -> f64 {
        let best = |one: &usize| {
            let links = self.links.get(*one).map_or(&[][..], Vec::as_slice);
            let there = links.iter().filter(|link| nl.contains(&link.other));
            there.map(|link| self.strength(*one, link.other, without)).fold(0.0, f64::max)
        };
        de.iter().map(best).sum()
    }

    /// The words of the other language that stand opposite a word as good as always, by all texts but one: in how many,
    /// and which.
    pub(super) fn usual(&self, lang: Lang, word: usize, without: usize) -> Option<(usize, usize)> {
        let own = others(&self.words.get(lang).get(word)?.texts, &[without]);
        if own < USUAL {
            return None;
        }
        let candidates: Vec<(usize, &Link)> = match lang {
            Lang::De => self.links.get(word)?.iter().map(|link| (link.other, link)).collect(),
            Lang::Nl => {
                let back = self.back.get(word)?.iter();
                let link = |de: &usize| {
                    let links = self.links.get(*de)?;
                    let at = links.binary_search_by_key(&word, |link| link.other).ok()?;
                    Some((*de, &links[at]))
                };
                back.filter_map(link).collect()
            }
        };
        let both = |link: &Link| others(&link.together, &[without]);
        let rank = |other: usize, link: &Link| {
            let there = self.words.get(lang.other()).get(other).map_or(0, |it| others(&it.texts, &[without]));
            (both(link), usize::MAX - there)
        };
        let (other, link) = candidates.into_iter().max_by_key(|(other, link)| rank(*other, link))?;
        let both = both(link);
        let there = others(&self.words.get(lang.other()).get(other)?.texts, &[without]);
        // As good as always, and not because it stands everywhere.
        (both >= USUAL && both * 10 >= own * 9 && both * 2 >= there).then_some((other, both))
    }

    /// Whether words of the other side stand for a word, by all texts but one.
    pub(super) fn is_rendered(&self, lang: Lang, word: usize, there: &[usize], without: usize) -> bool {
        let strength = |other: usize| match lang {
            Lang::De => self.strength(word, other, &[without]),
            Lang::Nl => self.strength(other, word, &[without]),
        };
        there.iter().any(|other| strength(*other) >= LINKED)
    }

    /// Whether a word stands nowhere else that is one with another by its sounds only.
    pub(super) fn is_new(&self, lang: Lang, word: usize, without: usize) -> bool {
        self.count(lang, word, without) == 0
    }

    /// The words of the other language that are linked to a word.
    pub(super) fn counterparts(&self, lang: Lang, word: usize) -> Vec<usize> {
        match lang {
            Lang::De => self.links.get(word).into_iter().flatten().map(|link| link.other).collect(),
            Lang::Nl => self.back.get(word).cloned().unwrap_or_default(),
        }
    }

    /// In how many texts but one a word stands.
    pub(super) fn count(&self, lang: Lang, word: usize, without: usize) -> usize {
        self.words.get(lang).get(word).map_or(0, |it| others(&it.texts, &[without]))
    }
}

/// How many of some texts there are without others; one may be named twice.
fn others(texts: &[usize], without: &[usize]) -> usize {
    let twice = |at: usize| without[..at].contains(&without[at]);
    let out = (0..without.len()).filter(|&at| !twice(at) && texts.binary_search(&without[at]).is_ok());
    texts.len() - out.count()
}
