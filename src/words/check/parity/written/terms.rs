//! Terms of the glossary: wrong renderings, renderings that are missing, terms that were left untranslated.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Lists;
use super::letters;
use super::scan::is_quoted;
use super::vocabulary::is_word;
use crate::diagnostic::{Check, Diagnostics, Message, Place};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::glossary::{Glossary, Hit, Part, fold};
use crate::words::wording::{Bead, Wording};

/// The most letters that inflection adds.
const INFLECTED: usize = 3;

/// What the glossary knows of a text.
#[derive(Debug)]
pub(super) struct Known {
    /// The words of each side, as tokens.
    words: Pair<Vec<usize>>,
    hits: Pair<Vec<Hit>>,
}

/// What it knows of sentences that stand opposite each other.
struct Sentences<'k> {
    hits: Pair<Vec<&'k Hit>>,
}

impl Known {
    /// Of a text.
    pub(super) fn new(twins: &Twins<'_>, glossary: &Glossary) -> Self {
        let words = Pair::from_fn(|lang| {
            let tokens = twins.sides.get(lang).tokens.iter().enumerate();
            tokens.filter(|(_, token)| is_word(token)).map(|(at, _)| at).collect::<Vec<_>>()
        });
        let hits = Pair::from_fn(|lang| {
            let side = twins.sides.get(lang);
            let folded: Vec<String> =
                words.get(lang).iter().map(|at| fold(side.word(&side.tokens[*at]), lang)).collect();
            let mut hits = glossary.hits(lang, &folded);
            // A German noun has a capital: `stellen` is no `Stelle`.
            hits.retain(|hit| {
                let noun = lang == Lang::De && glossary.phrase(lang, hit).starts_with(char::is_uppercase);
                let first = words.get(lang).get(hit.words.start).map(|at| side.word(&side.tokens[*at]));
                !noun || !first.is_some_and(|word| word.starts_with(char::is_lowercase))
            });
            hits
        });
        Self { words, hits }
    }

    /// The entries of which a term or rendering stands among some tokens of a side.
    pub(super) fn entries(&self, lang: Lang, tokens: &Range<usize>) -> BTreeSet<usize> {
        let words = self.words.get(lang);
        let inside = |hit: &&Hit| words.get(hit.words.start).is_some_and(|at| tokens.contains(at));
        let hits = self.hits.get(lang).iter().filter(|hit| hit.part == Part::Right);
        hits.filter(inside).map(|hit| hit.entry).collect()
    }

    /// Whether a token is part of a term of which a rendering stands on the other side.
    pub(super) fn is_rendered(&self, lang: Lang, token: usize) -> bool {
        let words = self.words.get(lang);
        let mut here = self
            .hits
            .get(lang)
            .iter()
            .filter(|hit| words.get(hit.words.clone()).is_some_and(|words| words.contains(&token)));
        here.any(|hit| self.hits.get(lang.other()).iter().any(|other| other.entry == hit.entry))
    }

    /// Where the words of a hit stand in the text of a side.
    fn range(&self, lang: Lang, side: &Wording<'_>, hit: &Hit) -> Range<usize> {
        let words = self.words.get(lang);
        let token = |at: usize| words.get(at).map(|at| side.tokens[*at].range.clone()).unwrap_or_default();
        token(hit.words.start).start..token(hit.words.end - 1).end
    }

    fn within(&self, twins: &Twins<'_>, bead: &Bead) -> Sentences<'_> {
        let hits = Pair::from_fn(|lang| {
            let sentences = if lang == Lang::De { bead.first.clone() } else { bead.second.clone() };
            let side = twins.sides.get(lang);
            let tokens = match (side.sentences.get(sentences.start), sentences.end.checked_sub(1)) {
                (Some(first), Some(last)) => {
                    first.tokens.start..side.sentences.get(last).map_or(0, |last| last.tokens.end)
                }
                _ => 0..0,
            };
            let words = self.words.get(lang);
            let inside = |hit: &&Hit| words.get(hit.words.start).is_some_and(|at| tokens.contains(at));
            self.hits.get(lang).iter().filter(inside).collect()
        });
        Sentences { hits }
    }
}

impl<'k> Sentences<'k> {
    fn of(&self, lang: Lang, entry: usize, part: Part) -> Vec<&'k Hit> {
        let hits = self.hits.get(lang).iter();
        hits.copied().filter(|hit| hit.entry == entry && hit.part == part).collect()
    }

    /// Whether a wrong rendering is the right one of another term that stands opposite as well.
    fn is_explained(&self, lang: Lang, wrong: &Hit) -> bool {
        let rights =
            self.hits.get(lang).iter().filter(|hit| hit.part == Part::Right && hit.entry != wrong.entry);
        rights
            .filter(|hit| overlap(hit, wrong))
            .any(|hit| !self.of(lang.other(), hit.entry, Part::Right).is_empty())
    }
}

fn overlap(one: &Hit, other: &Hit) -> bool {
    one.words.start < other.words.end && other.words.start < one.words.end
}

/// Reports wrong renderings, terms that are missing, and terms in the other language.
pub(super) fn check(twins: &Twins<'_>, lists: &Lists<'_>, known: &Known, out: &mut Diagnostics) {
    for bead in &twins.beads {
        let sentences = known.within(twins, bead);
        for lang in Lang::ALL {
            wrong(twins, lists, known, &sentences, lang, out);
        }
        missing(twins, lists, known, &sentences, out);
    }
    untranslated(twins, lists, known, out);
}

/// Reports wrong renderings on the side `lang`.
fn wrong(
    twins: &Twins<'_>,
    lists: &Lists<'_>,
    known: &Known,
    sentences: &Sentences<'_>,
    lang: Lang,
    out: &mut Diagnostics,
) {
    let glossary = &lists.texts.glossary;
    for hit in sentences.hits.get(lang).iter().filter(|hit| hit.part == Part::Wrong) {
        let terms = sentences.of(lang.other(), hit.entry, Part::Right);
        let (Some(term), Some(entry)) = (terms.first(), glossary.entries.get(hit.entry)) else { continue };
        let rights = sentences.of(lang, hit.entry, Part::Right);
        let right = rights.iter().filter(|right| !overlap(right, hit)).count() >= terms.len();
        let excused = !sentences.of(lang.other(), hit.entry, Part::Unless).is_empty();
        // A word that is right as it stands, as a part of a longer phrase: voorgesteld besluit.
        let longer = rights.iter().any(|right| overlap(right, hit) && right.words.len() > hit.words.len());
        if right || excused || longer || sentences.is_explained(lang, hit) {
            continue;
        }
        let (own, other) = (twins.sides.get(lang), twins.sides.get(lang.other()));
        let (at, opposite) = (known.range(lang, own, hit), known.range(lang.other(), other, term));
        let typed =
            |side: &Wording<'_>, at: &Range<usize>| side.text.get(at.clone()).unwrap_or_default().to_owned();
        let id = if entry.check == Check::FalseFriend { "false-friend" } else { "forbidden-term" };
        let hint =
            if entry.check == Check::FalseFriend { "false-friend-hint" } else { "forbidden-term-hint" };
        let message = Message::new(id).arg("wrong", typed(own, &at)).arg("term", typed(other, &opposite));
        let problem = twins.problem(entry.check, message, lang, &at, Some(&opposite));
        let hint = Message::new(hint).arg("right", listed(&entry.right(lang)));
        out.push(problem.hint(hint).with_severity(entry.severity));
    }
}

/// The first renderings of a list.
fn listed(words: &[&str]) -> String {
    words.iter().take(3).copied().collect::<Vec<_>>().join(", ")
}

/// Reports terms that always have a rendering and have none here.
fn missing(
    twins: &Twins<'_>,
    lists: &Lists<'_>,
    known: &Known,
    sentences: &Sentences<'_>,
    out: &mut Diagnostics,
) {
    for hit in sentences.hits.de.iter().filter(|hit| hit.part == Part::Right) {
        let Some(entry) = lists.texts.glossary.entries.get(hit.entry).filter(|entry| entry.always) else {
            continue;
        };
        let there = !known.hits.nl.iter().any(|it| it.entry == hit.entry && it.part != Part::Unless);
        if !there || sentences.hits.nl.iter().any(|it| it.part == Part::Wrong) {
            continue;
        }
        let at = known.range(Lang::De, &twins.sides.de, hit);
        let typed = twins.sides.de.text.get(at.clone()).unwrap_or_default();
        let message =
            Message::new("glossary-term").arg("term", typed).arg("right", listed(&entry.right(Lang::Nl)));
        let opposite = twins.opposite(Lang::De, at.start);
        let problem = twins.problem(Check::GlossaryTerm, message, Lang::De, &at, opposite.as_ref());
        out.push(problem.hint(Message::new("glossary-term-hint")));
    }
}

/// Reports words of the other language: terms of the glossary, and words that stand in the same letters opposite.
fn untranslated(twins: &Twins<'_>, lists: &Lists<'_>, known: &Known, out: &mut Diagnostics) {
    for (lang, side) in twins.sides.iter() {
        let told = told(side, out);
        let other = twins.sides.get(lang.other());
        let opposite: BTreeSet<&str> =
            other.tokens.iter().filter(|token| is_word(token)).map(|token| other.word(token)).collect();
        for at in known.words.get(lang) {
            let token = &side.tokens[*at];
            let word = side.word(token);
            let start = side.place(&token.range).range.start;
            if told.iter().any(|place| place.range.contains(&start)) || is_apart(side, *at) {
                continue;
            }
            let Some(term) = left(lists, lang, word, *at == 0, opposite.contains(word)) else { continue };
            let message = Message::new("untranslated-term").arg("word", word).arg("lang", lang.code());
            let other = twins.opposite(lang, token.range.start);
            let problem = twins.problem(Check::UntranslatedTerm, message, lang, &token.range, other.as_ref());
            let entry = term.and_then(|entry| lists.texts.glossary.entries.get(entry));
            out.push(problem.hint(match entry {
                Some(entry) => {
                    Message::new("untranslated-term-hint").arg("right", listed(&entry.right(lang)))
                }
                None => {
                    let hint = Message::new("untranslated-term-mark-hint").arg("word", word);
                    hint.arg("lang", lang.other().code())
                }
            }));
        }
    }
}

/// Whether a word of a side in `lang` was left in the other language, with the entry of the glossary that it has there.
fn left(
    lists: &Lists<'_>,
    lang: Lang,
    word: &str,
    begins: bool,
    stands_opposite: bool,
) -> Option<Option<usize>> {
    let small = word.to_lowercase();
    let capital = small != word && !begins;
    if word.chars().count() < 5 || lists.vocabulary.is_name(word) || letters::is_shared(&small) {
        return None;
    }
    let shaped = letters::evidence(&small, small == word)
        .is_some_and(|(found, weight)| found != lang && weight > 1 && !letters::is_small(&small, found));
    // A Dutch word in capitals within a German sentence is a name: Coerde.
    if !(shaped || capital) || capital && lang == Lang::De || is_place(&small) {
        return None;
    }
    let glossary = &lists.texts.glossary;
    let terms = glossary.hits(lang.other(), &[fold(word, lang.other())]);
    // A part of a longer word may be a part of a name: Kinderhaus.
    let fits = |hit: &&Hit| {
        let phrase = glossary.phrase(lang.other(), hit);
        hit.part == Part::Right && (shaped || word.chars().count() <= phrase.chars().count() + INFLECTED)
    };
    let term = terms.iter().find(fits);
    let unknown = lists.vocabulary.count(lang, &small) <= 1;
    let sure = match term {
        Some(_) => shaped || unknown,
        // `Lüdinghausen` may be a town, `Wohnungsgesellschaft` is a word.
        None => {
            let named = capital && !letters::ends_as(&small, lang.other());
            shaped && !named && unknown && stands_opposite
        }
    };
    (sure && !is_rendering(lists, lang, word)).then(|| term.map(|term| term.entry))
}

/// Whether a word has the end of the name of a street or town.
fn is_place(word: &str) -> bool {
    const ENDS: [&str; 14] = [
        "straße", "platz", "weg", "viertel", "berg", "dorf", "burg", "heim", "hausen", "kirchen", "allee",
        "brücke", "plein", "straat",
    ];
    ENDS.iter().any(|end| word.ends_with(end))
}

/// The passages of a side that were reported as a whole already.
fn told(side: &Wording<'_>, out: &Diagnostics) -> Vec<Place> {
    let path = side.place(&(0..0)).source.path.clone();
    let told = out.0.iter().filter(|problem| {
        matches!(problem.check, Check::ForeignLanguage | Check::MarkupParity | Check::IdenticalTranslation)
    });
    told.filter_map(|problem| problem.place.clone()).filter(|place| place.source.path == path).collect()
}

/// Whether a word is a rendering of the glossary in a language: Ausländerbeirat stays as it is.
fn is_rendering(lists: &Lists<'_>, lang: Lang, word: &str) -> bool {
    lists.texts.glossary.hits(lang, &[fold(word, lang)]).iter().any(|hit| hit.part == Part::Right)
}

/// Whether a word is explained in brackets behind it, explains in brackets itself, or is quoted.
fn is_apart(side: &Wording<'_>, at: usize) -> bool {
    let token = &side.tokens[at];
    let behind = side.text[token.range.end..].trim_start_matches(|c: char| c.is_alphanumeric() || c == '-');
    let before = &side.text[..token.range.start];
    behind.trim_start().starts_with('(')
        || before.rfind('(').is_some_and(|from| !before[from..].contains(')'))
        || is_quoted(side, token.range.start)
}

/// Reports renderings of terms that have one in a project, where another one is usual.
pub(super) fn one_rendering(all: &[Twins<'_>], lists: &Lists<'_>, out: &mut Diagnostics) {
    let entries = &lists.texts.glossary.entries;
    let known = &lists.known;
    let mut counts: BTreeMap<usize, BTreeMap<usize, usize>> = BTreeMap::new();
    let mut seen: Vec<(usize, Hit)> = Vec::new();
    for (text, (twins, known)) in all.iter().zip(known).enumerate() {
        for bead in &twins.beads {
            let sentences = known.within(twins, bead);
            for hit in sentences.hits.nl.iter().filter(|hit| hit.part == Part::Right) {
                let is_one = entries.get(hit.entry).is_some_and(|entry| entry.one);
                if is_one && !sentences.of(Lang::De, hit.entry, Part::Right).is_empty() {
                    *counts.entry(hit.entry).or_default().entry(hit.number).or_default() += 1;
                    seen.push((text, (*hit).clone()));
                }
            }
        }
    }
    let usual = |entry: usize| counts.get(&entry)?.iter().max_by_key(|(_, count)| **count);
    let has_usual: BTreeSet<(usize, usize)> = seen
        .iter()
        .filter(|(_, hit)| usual(hit.entry).is_some_and(|(number, _)| *number == hit.number))
        .map(|(text, hit)| (*text, hit.entry))
        .collect();
    for (text, hit) in &seen {
        let Some((usual, most)) = usual(hit.entry) else { continue };
        let own = counts.get(&hit.entry).and_then(|numbers| numbers.get(&hit.number));
        let own = own.copied().unwrap_or_default();
        // Doel and doelstelling overlap: what contains the usual word is the usual word.
        let also = has_usual.contains(&(*text, hit.entry));
        if hit.number == *usual || *most < 2 || own * 2 > *most || also {
            continue;
        }
        let (twins, known) = (&all[*text], &known[*text]);
        let at = known.range(Lang::Nl, &twins.sides.nl, hit);
        let usual = entries.get(hit.entry).and_then(|entry| entry.right(Lang::Nl).get(*usual).copied());
        let term = known.hits.de.iter().find(|it| it.entry == hit.entry && it.part == Part::Right);
        let term = term.map(|term| known.range(Lang::De, &twins.sides.de, term)).unwrap_or_default();
        let message = Message::new("inconsistent-translation-term")
            .arg("term", twins.sides.de.text.get(term.clone()).unwrap_or_default())
            .arg("word", twins.sides.nl.text.get(at.clone()).unwrap_or_default())
            .arg("usual", usual.unwrap_or_default());
        let problem = twins.problem(Check::InconsistentTranslation, message, Lang::Nl, &at, Some(&term));
        out.push(problem.hint(Message::new("inconsistent-translation-hint")));
    }
}
