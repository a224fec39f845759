//! Words that a project renders otherwise everywhere else, and titles whose sides have nothing to do with each other.

use std::ops::Range;

use super::Lists;
use super::lexicon::{LINKED, Lexicon, Opposite, Stand};
use super::scan::is_quoted;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::wording::TokenKind;

/// The fewest letters of a word that is no chance likeness of another one.
const LONG: usize = 6;

/// The fewest letters of a word that is a term by itself.
const TERM: usize = 9;

/// The most words a side of a title.
const TITLE: usize = 4;

/// In how many texts a rendering is the usual one beyond doubt.
const FIRM: usize = 5;

/// A word that has another counterpart everywhere else.
struct Unusual {
    stand: Stand,
    /// What usually stands opposite.
    usual: usize,
    /// In how many texts.
    often: usize,
}

/// Reports renderings that are not the usual ones of the project.
pub(super) fn check(all: &[Twins<'_>], lists: &Lists<'_>, out: &mut Diagnostics) {
    for (text, twins) in all.iter().enumerate() {
        for opposite in lists.lexicon.opposites(text) {
            let text = Text { number: text, twins, lists, lexicon: &lists.lexicon };
            text.replaced(opposite, out);
        }
        title(all, text, lists, out);
    }
}

/// A text of the project.
struct Text<'t, 'a> {
    number: usize,
    twins: &'t Twins<'a>,
    lists: &'t Lists<'a>,
    lexicon: &'t Lexicon,
}

impl Text<'_, '_> {
    /// Reports words whose usual counterpart does not stand opposite, while a word without a counterpart does.
    fn replaced(&self, opposite: &Opposite, out: &mut Diagnostics) {
        let unusual = Pair::from_fn(|lang| self.unusual(lang, opposite));
        for lang in Lang::ALL {
            let [term] = unusual.get(lang).as_slice() else { continue };
            if self.is_known_term(lang, term) {
                continue;
            }
            let other = lang.other();
            // What has another counterpart itself says something different.
            if !unusual.get(other).is_empty() {
                continue;
            }
            let strange = self.strange(other, opposite, term);
            if let [instead] = strange.as_slice() {
                out.0.extend(self.told(lang, term, *instead));
            }
        }
    }

    /// The words of a side that are always rendered in one way elsewhere, and not so here.
    fn unusual(&self, lang: Lang, opposite: &Opposite) -> Vec<Unusual> {
        let there = self.lexicon.of_text(self.number, lang.other());
        let side = self.twins.sides.get(lang);
        let mut found: Vec<Unusual> = Vec::new();
        for stand in opposite.words.get(lang) {
            let Some((usual, often)) = self.lexicon.usual(lang, stand.word, self.number) else { continue };
            let Some(word) = self.lexicon.get(lang, stand.word) else { continue };
            let plain = (lang == Lang::Nl || word.capital)
                && word.stem.chars().count() >= LONG
                && !is_quoted(side, side.tokens[stand.token].range.start);
            // A word that stands nowhere else is no rendering by its likeness, where another one is usual: Vision, visie.
            let old = |other: &usize| often < FIRM || !self.lexicon.is_new(lang.other(), *other, self.number);
            let known: Vec<usize> = there.iter().copied().filter(old).collect();
            let rendered = self.lexicon.is_rendered(lang, stand.word, &known, self.number)
                || self.holds(lang.other(), usual, &there);
            if plain && !rendered && found.iter().all(|it| it.stand.word != stand.word) {
                found.push(Unusual { stand: *stand, usual, often });
            }
        }
        found
    }

    /// Whether a word, or what it is made of, stands among others: `hittewaarschuwing` for `waarschuwing`.
    fn holds(&self, lang: Lang, usual: usize, there: &[usize]) -> bool {
        let Some(usual) = self.lexicon.get(lang, usual) else { return false };
        let head: String = usual.stem.chars().take(LONG - 1).collect();
        there.iter().filter_map(|word| self.lexicon.get(lang, *word)).any(|word| {
            word.stem.contains(&head)
                || word.stem.chars().count() >= LONG - 1 && usual.stem.contains(&word.stem)
        })
    }

    /// Whether the glossary knows renderings of a term, one of which stands opposite.
    fn is_known_term(&self, lang: Lang, term: &Unusual) -> bool {
        let known = self.lists.known.get(self.number);
        known.is_some_and(|known| known.is_rendered(lang, term.stand.token))
    }

    /// The words of a side that nothing on the other side stands for, and that are rare.
    fn strange(&self, lang: Lang, opposite: &Opposite, term: &Unusual) -> Vec<Stand> {
        let mut there = self.lexicon.of_text(self.number, lang.other());
        if term.often >= FIRM {
            there.retain(|word| *word != term.stand.word);
        }
        let strange = opposite.words.get(lang).iter().filter(|stand| {
            let Some(word) = self.lexicon.get(lang, stand.word) else { return false };
            (lang == Lang::Nl || word.capital)
                && word.stem.chars().count() >= LONG
                && self.lexicon.is_new(lang, stand.word, self.number)
                && !self.lexicon.is_rendered(lang, stand.word, &there, self.number)
        });
        strange.copied().collect()
    }

    /// The report of a word that is certainly another one than everywhere else.
    fn told(&self, lang: Lang, term: &Unusual, instead: Stand) -> Option<Diagnostic> {
        let range = |lang: Lang, stand: Stand| self.twins.sides.get(lang).tokens[stand.token].range.clone();
        let (at, term_at) = (range(lang.other(), instead), range(lang, term.stand));
        let typed = |lang: Lang, at: &Range<usize>| {
            self.twins.sides.get(lang).text.get(at.clone()).unwrap_or_default().to_owned()
        };
        let usual = self.lexicon.get(lang.other(), term.usual).map_or("", |word| word.typed.as_str());
        let message = Message::new("inconsistent-translation-usual")
            .arg("term", typed(lang, &term_at))
            .arg("word", typed(lang.other(), &at))
            .arg("usual", usual);
        let problem =
            self.twins.problem(Check::InconsistentTranslation, message, lang.other(), &at, Some(&term_at));
        let long =
            self.lexicon.get(lang, term.stand.word).is_some_and(|word| word.stem.chars().count() >= TERM);
        let sure = match lang {
            // What has a counterpart of its own elsewhere may be another turn of the sentence.
            Lang::De => long && term.often > FIRM - 2,
            // A Dutch word has several German ones more often; one that only looks like it was taken over.
            Lang::Nl => term.often >= FIRM && self.lexicon.strength(instead.word, term.stand.word, &[]) > 0.6,
        };
        sure.then(|| problem.hint(Message::new("inconsistent-translation-hint")))
    }
}

/// Reports a title whose sides have no word in common, though each word has its counterpart in other texts.
fn title(all: &[Twins<'_>], text: usize, lists: &Lists<'_>, out: &mut Diagnostics) {
    let twins = &all[text];
    let lexicon = &lists.lexicon;
    let plain = |lang: Lang| {
        let side = twins.sides.get(lang);
        side.sentences.len() == 1
            && side.tokens.iter().all(|token| token.kind == TokenKind::Word && !token.foreign)
    };
    if !Lang::ALL.into_iter().all(plain) {
        return;
    }
    let all_of = |lang: Lang| 0..twins.sides.get(lang).tokens.len();
    let entries = |lang: Lang| lists.known.get(text).map(|known| known.entries(lang, &all_of(lang)));
    if let (Some(de), Some(nl)) = (entries(Lang::De), entries(Lang::Nl))
        && !de.is_disjoint(&nl)
    {
        return;
    }
    let words = Pair::from_fn(|lang| lexicon.of_text(text, lang));
    // One word may stand for several others: Beratung for gesprek as well as for advies.
    let few = |lang: Lang| (2..=TITLE).contains(&words.get(lang).len());
    if !Lang::ALL.into_iter().all(few) || lexicon.likeness(&words.de, &words.nl, &[text]) > 0.0 {
        return;
    }
    let known = |lang: Lang| {
        let known = |word: &&usize| has_counterpart(lexicon, lang, **word, text);
        words.get(lang).iter().filter(known).count() == words.get(lang).len()
    };
    if !Lang::ALL.into_iter().all(known) {
        return;
    }
    let whole = |lang: Lang| 0..twins.sides.get(lang).text.trim_end().len();
    let message = Message::new("exchanged-texts-alone");
    let problem =
        twins.problem(Check::ExchangedTexts, message, Lang::Nl, &whole(Lang::Nl), Some(&whole(Lang::De)));
    out.push(problem.hint(Message::new("exchanged-texts-hint")));
}

/// Whether a word has a counterpart for certain, by other texts.
fn has_counterpart(lexicon: &Lexicon, lang: Lang, word: usize, without: usize) -> bool {
    lexicon.counterparts(lang, word).into_iter().any(|other| {
        let strength = match lang {
            Lang::De => lexicon.strength(word, other, &[without]),
            Lang::Nl => lexicon.strength(other, word, &[without]),
        };
        strength > 2.0 * LINKED - 0.1
    })
}
