//! The glossary: terms of both languages with their renderings, as it comes with the program and as a project
//! extends it in `locales/glossary.yaml`.

mod entry;
mod faults;
mod forms;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use regex::Regex;

pub(super) use self::entry::{Abbreviation, Said};
use self::entry::{List, Pattern, Phrases, Term};
use self::forms::{Form, Start};
pub(super) use self::forms::{fold, stands};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Severity, Source};
use crate::lang::{Lang, Pair};
use crate::model;
use crate::read::{self, Project};

/// The name of the list.
const NAME: &str = "glossary";

/// The glossary, ready for use.
#[derive(Debug, Default, Clone)]
pub(crate) struct Glossary {
    /// The terms, those of the project last.
    pub entries: Vec<Entry>,
    /// The abbreviations that differ.
    pub abbreviations: Vec<Abbreviation>,
    /// The patterns of the project.
    pub patterns: Vec<Compiled>,
    /// By the first letters of their first word, in each language: entry, part and number of the phrase.
    starts: Pair<BTreeMap<Start, Vec<Address>>>,
    /// The first two letters of those.
    begins: Pair<Beginnings>,
}

/// A set of pairs of bytes: most places of a word can be passed over by a look at it.
#[derive(Debug, Clone)]
struct Beginnings(Vec<u64>);

impl Default for Beginnings {
    fn default() -> Self {
        Self(vec![0; 1 << 10])
    }
}

impl Beginnings {
    fn place([a, b]: [u8; 2]) -> (usize, u64) {
        let number = usize::from(a) << 8 | usize::from(b);
        (number >> 6, 1 << (number & 63))
    }

    fn insert(&mut self, pair: [u8; 2]) {
        let (at, bit) = Self::place(pair);
        self.0[at] |= bit;
    }

    fn has(&self, pair: [u8; 2]) -> bool {
        let (at, bit) = Self::place(pair);
        self.0[at] & bit != 0
    }
}

/// A term with its renderings, for those who take the glossary elsewhere.
#[derive(Debug)]
pub(crate) struct TermWords {
    /// The words for it, the preferred one first.
    pub right: Pair<Vec<String>>,
    /// Words that are wrong for it.
    pub wrong: Pair<Vec<String>>,
}

/// Where a phrase stands in the glossary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Address {
    entry: usize,
    part: Part,
    number: usize,
}

/// A term with its renderings.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// Which check tells of it.
    pub check: Check,
    /// How grave a wrong rendering is.
    pub severity: Severity,
    /// See [`entry::Term::one`].
    pub one: bool,
    /// See [`entry::Term::always`].
    pub always: bool,
    /// Whether it is only an everyday word.
    everyday: bool,
    /// Its words.
    phrases: Pair<Sides>,
}

/// The words of an entry in one language.
#[derive(Debug, Default, Clone)]
struct Sides {
    right: Vec<Form>,
    wrong: Vec<Form>,
    unless: Vec<Form>,
}

/// What a phrase is in its entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// The term, or a rendering of it.
    Right,
    /// A wrong rendering.
    Wrong,
    /// What makes a wrong rendering right.
    Unless,
}

/// A phrase of the glossary in a text.
#[derive(Debug, Clone)]
pub(crate) struct Hit {
    /// The number of its entry.
    pub entry: usize,
    /// What it is there.
    pub part: Part,
    /// The number of the phrase in its part.
    pub number: usize,
    /// The words, as positions among those that were looked at.
    pub words: Range<usize>,
}

/// A pattern of the project.
#[derive(Debug, Clone)]
pub(crate) struct Compiled {
    /// The expressions.
    pub sides: Pair<Option<Regex>>,
    /// What is said.
    pub message: Said,
}

/// The list that comes with the program: read once. It is sound; a test holds it.
static OWN: LazyLock<Glossary> = LazyLock::new(|| {
    let text = read::program_list(NAME);
    let mut made = Glossary::default();
    let list = serde_yaml::from_str(&text).unwrap_or_default();
    made.add(list, &Source::new(format!("locales/{NAME}.yaml"), &text), &mut Diagnostics::default());
    made
});

impl Glossary {
    /// The list that comes with the program, and the project's own.
    pub(crate) fn new(project: &Project, out: &mut Diagnostics) -> Self {
        let mut made = OWN.clone();
        // The first one is the program's own.
        for source in project.word_lists.get(NAME).into_iter().flatten().skip(1) {
            if let Some(list) = model::word_list::<List>(source, out) {
                faults::check(&list, source, out);
                made.add(list, source, out);
            }
        }
        made
    }

    /// The words of each term in both languages, right and wrong ones. Words with a gap in them are left out, and what
    /// is no term: false friends only say which renderings are possible.
    pub(crate) fn terms(&self) -> impl Iterator<Item = TermWords> {
        let words = |forms: &[Form]| {
            let phrases = forms.iter().map(|form| form.phrase.clone());
            phrases.filter(|phrase| !phrase.contains('…')).collect::<Vec<_>>()
        };
        let is_term = |entry: &&Entry| !entry.everyday && entry.check == Check::ForbiddenTerm;
        self.entries.iter().filter(is_term).map(move |entry| {
            let right = Pair::from_fn(|lang| words(&entry.phrases.get(lang).right));
            TermWords { right, wrong: Pair::from_fn(|lang| words(&entry.phrases.get(lang).wrong)) }
        })
    }

    fn add(&mut self, list: List, source: &Arc<Source>, out: &mut Diagnostics) {
        for term in list.terms {
            self.enter(term, Check::ForbiddenTerm);
        }
        for term in list.false_friends {
            self.enter(term, Check::FalseFriend);
        }
        for (de, nl) in list.words {
            self.enter(Term { de: Phrases(vec![de]), nl, ..Term::default() }, Check::ForbiddenTerm);
            if let Some(entry) = self.entries.last_mut() {
                entry.everyday = true;
            }
        }
        self.abbreviations.extend(list.abbreviations);
        for pattern in list.patterns {
            self.patterns.extend(compiled(&pattern, source, out));
        }
    }

    fn enter(&mut self, term: Term, check: Check) {
        let entry = self.entries.len();
        let whole = term.whole.unwrap_or(check == Check::FalseFriend);
        let forms = |lang: Lang, words: Vec<String>| -> Vec<Form> {
            words.into_iter().map(|phrase| Form::new(phrase, lang, whole)).collect()
        };
        let phrases = Pair {
            de: Sides {
                right: forms(Lang::De, term.de.0),
                wrong: forms(Lang::De, term.not_de.0),
                unless: forms(Lang::De, term.unless_de.0),
            },
            nl: Sides {
                right: forms(Lang::Nl, term.nl.0),
                wrong: forms(Lang::Nl, term.not_nl.0),
                unless: forms(Lang::Nl, term.unless_nl.0),
            },
        };
        for (lang, sides) in phrases.iter() {
            for (part, forms) in sides.parts() {
                for (number, form) in forms.iter().enumerate() {
                    let Some(start) = form.start() else { continue };
                    let address = Address { entry, part, number };
                    self.starts.get_mut(lang).entry(start).or_default().push(address);
                    self.begins.get_mut(lang).insert([start[0], start[1]]);
                }
            }
        }
        let severity = if term.error { Severity::Error } else { Severity::Warning };
        let (one, always) = (term.one, term.always);
        self.entries.push(Entry { check, severity, one, always, everyday: false, phrases });
    }

    /// Where phrases of the glossary stand among words of a language, which are folded.
    pub(crate) fn hits(&self, lang: Lang, words: &[String]) -> Vec<Hit> {
        let mut found = Vec::new();
        let (starts, begins) = (self.starts.get(lang), self.begins.get(lang));
        for (at, word) in words.iter().enumerate() {
            let mut seen: Vec<Address> = Vec::new();
            let bytes = word.as_bytes();
            let pair = |start: &usize| [bytes[*start], bytes.get(start + 1).copied().unwrap_or_default()];
            for start in (0..word.len()).filter(|start| begins.has(pair(start))) {
                // Short words are no parts of longer ones.
                let short = start == 0 || word.as_bytes()[start - 1] == b'-';
                let mut keys = forms::starts_of(&word.as_bytes()[start..]).to_vec();
                keys.dedup();
                keys.truncate(if short { 3 } else { 1 });
                for address in keys.iter().filter_map(|key| starts.get(key)).flatten() {
                    if seen.contains(address) {
                        continue;
                    }
                    let form = self.form(lang, *address);
                    if let Some(length) = form.and_then(|form| form.matches(&words[at..])) {
                        seen.push(*address);
                        let Address { entry, part, number } = *address;
                        found.push(Hit { entry, part, number, words: at..at + length });
                    }
                }
            }
        }
        found
    }

    fn form(&self, lang: Lang, address: Address) -> Option<&Form> {
        let sides = self.entries.get(address.entry)?.phrases.get(lang);
        let forms = sides.parts().into_iter().find(|(part, _)| *part == address.part)?.1;
        forms.get(address.number)
    }

    /// A phrase as it is written in the glossary.
    pub(crate) fn phrase(&self, lang: Lang, hit: &Hit) -> &str {
        let address = Address { entry: hit.entry, part: hit.part, number: hit.number };
        self.form(lang, address).map_or("", |form| form.phrase.as_str())
    }
}

impl Sides {
    fn parts(&self) -> [(Part, &Vec<Form>); 3] {
        [(Part::Right, &self.right), (Part::Wrong, &self.wrong), (Part::Unless, &self.unless)]
    }
}

impl Entry {
    /// The terms or renderings in a language, as they are written.
    pub(crate) fn right(&self, lang: Lang) -> Vec<&str> {
        self.phrases.get(lang).right.iter().map(|form| form.phrase.as_str()).collect()
    }
}

fn compiled(pattern: &Pattern, source: &Arc<Source>, out: &mut Diagnostics) -> Option<Compiled> {
    let mut sound = true;
    let mut side = |text: &Option<String>| {
        let text = text.as_ref()?;
        // What finds nothing as well would be found everywhere; it was reported.
        let made = Regex::new(text).ok();
        sound &= !made.as_ref().is_some_and(|made| made.is_match(""));
        if made.is_none() {
            sound = false;
            // It is shown where it stands, if it stands there as it reads.
            let at = source.text.find(text.as_str()).map_or(0..0, |at| at..at + text.len());
            out.push(
                Diagnostic::new(Check::Pattern, Message::new("pattern-wrong").arg("pattern", text.as_str()))
                    .at(Place::new(Arc::clone(source), at))
                    .hint(Message::new("pattern-wrong-hint")),
            );
        }
        made
    };
    let sides = Pair { de: side(&pattern.de), nl: side(&pattern.nl) };
    sound.then(|| Compiled { sides, message: pattern.message.clone() })
}
