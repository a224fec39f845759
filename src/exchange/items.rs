//! What of a project goes out, and how what has come back is put together again.

use std::collections::BTreeMap;

use super::Stand;
use super::codes::{Inline, Numbered, numbered};
use crate::diagnostic::Message;
use crate::words::ledger::{Entry, Standing};
use crate::words::passage::{Code, Kind, Passage, Piece};

/// A text that is translated by itself: a whole one, or a variant of a choice in one.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// Its id: that of the unit, and of a variant what it is, `measure-x.text:one`.
    pub id: String,
    /// The unit to which it belongs.
    pub unit: String,
    /// Where in the unit it is.
    pub place: Place,
    /// What it says.
    pub source: Vec<Inline>,
    /// What its translation says, if there is one.
    pub target: Option<Vec<Inline>>,
    /// Its codes. They are numbered from 1 in files.
    pub codes: Vec<Numbered>,
    /// How its translation stands.
    pub stand: Stand,
    /// The terms of the glossary in it, each with its renderings, the preferred one first.
    pub terms: Vec<(String, Vec<String>)>,
    /// What else whoever translates it should know.
    pub notes: Vec<Message>,
}

/// Where in its unit an item is: in the text around all choices, or in a variant of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// Around all choices.
    #[default]
    Whole,
    /// In a variant.
    Variant {
        /// Which choice of the source it is, counted from 0 as they begin.
        choice: usize,
        /// What chooses, as it is written.
        selector: String,
        /// The key of the variant.
        key: String,
    },
}

impl Item {
    /// Whether there is anything in it to translate.
    fn has_letters(&self) -> bool {
        self.source
            .iter()
            .any(|part| matches!(part, Inline::Text(text) if text.contains(char::is_alphabetic)))
    }

    /// What whoever translates it should know, terms included, for files that have no place of their own for those.
    pub(crate) fn all_notes(&self) -> impl Iterator<Item = Message> {
        let term = |(term, renderings): &(String, Vec<String>)| {
            let message = Message::new("exchange-note-term").arg("term", term.as_str());
            message.arg("renderings", renderings.join(", "))
        };
        self.notes.iter().cloned().chain(self.terms.iter().map(term))
    }

    /// Its letters, with a blank for each code.
    #[must_use]
    pub(crate) fn letters(&self) -> String {
        let part = |part: &Inline| match part {
            Inline::Text(text) => text.clone(),
            Inline::Code(_) => " ".to_owned(),
        };
        self.source.iter().map(part).collect()
    }

    /// The name of a code in files.
    #[must_use]
    pub(crate) fn number(at: usize) -> String {
        (at + 1).to_string()
    }
}

/// How a unit stands whose source is said.
#[must_use]
pub(crate) fn stand(standing: &Standing, entry: Option<&Entry>) -> Stand {
    match (standing, entry) {
        (Standing::Missing(_), _) => Stand::Missing,
        (Standing::Stale(_), _) => Stand::Stale,
        (Standing::Current, Some(entry)) => Stand::Current(entry.state),
        _ => Stand::New,
    }
}

/// The items of a unit. Those without a letter are not shown to anybody: they follow from the others.
#[must_use]
pub(crate) fn items(unit: &str, source: &Passage, target: Option<&Passage>, stand: Stand) -> Vec<Item> {
    let all = parts(unit, source, target, stand);
    if all.iter().any(Item::has_letters) { all.into_iter().filter(Item::has_letters).collect() } else { all }
}

/// All parts of a unit, piece by piece: the text around all choices first.
fn parts(unit: &str, source: &Passage, target: Option<&Passage>, stand: Stand) -> Vec<Item> {
    let mut parts = Splitter { unit, stand, items: Vec::new(), choices: 0, many: choices(source) > 1 };
    parts.add(Place::Whole, source, target);
    parts.items
}

/// How many choices a passage has, those within others included.
fn choices(passage: &Passage) -> usize {
    let inner = |code: &Code| code.branches.iter().map(|branch| choices(&branch.passage)).sum::<usize>();
    passage.codes().filter(|code| code.kind == Kind::Choice).map(|code| 1 + inner(code)).sum()
}

struct Splitter<'a> {
    unit: &'a str,
    stand: Stand,
    items: Vec<Item>,
    /// How many choices have begun.
    choices: usize,
    /// Whether the unit has more than one.
    many: bool,
}

impl Splitter<'_> {
    fn add(&mut self, place: Place, source: &Passage, target: Option<&Passage>) {
        let (codes, inlines, translated) = numbered(source, target);
        let inner: Vec<Numbered> = codes
            .iter()
            .filter(|code| code.source.is_some() && code.kind() == Kind::Choice)
            .cloned()
            .collect();
        let id = self.id(&place);
        let unit = self.unit.to_owned();
        let stand = if translated.is_none() { Stand::Missing } else { self.stand };
        let (source, target) = (inlines, translated);
        self.items.push(Item {
            id,
            unit,
            place,
            source,
            target,
            codes,
            stand,
            terms: Vec::new(),
            notes: Vec::new(),
        });
        for Numbered { source, target } in inner {
            let Some(source) = source else { continue };
            let choice = self.choices;
            self.choices += 1;
            for branch in &source.branches {
                let twin =
                    target.as_ref().and_then(|code| code.branches.iter().find(|it| it.key == branch.key));
                let (selector, key) = (source.selector().to_owned(), branch.key.clone());
                let place = Place::Variant { choice, selector, key };
                self.add(place, &branch.passage, twin.map(|twin| &twin.passage));
            }
        }
    }

    /// No id of a unit has a colon.
    fn id(&self, place: &Place) -> String {
        match place {
            Place::Whole => self.unit.to_owned(),
            Place::Variant { choice, key, .. } if self.many => format!("{}:{}.{key}", self.unit, choice + 1),
            Place::Variant { key, .. } => format!("{}:{key}", self.unit),
        }
    }
}

/// The translation of a unit from the texts of its items, by their ids: those that came back, else those that are
/// there. `None` if a variant has no text.
pub(super) fn joined(
    unit: &str,
    source: &Passage,
    target: Option<&Passage>,
    given: &BTreeMap<&str, Vec<Inline>>,
) -> Option<Passage> {
    let parts = parts(unit, source, target, Stand::New);
    Joiner { parts: &parts, given, choices: 0 }.passage(&Place::Whole)
}

struct Joiner<'a> {
    parts: &'a [Item],
    given: &'a BTreeMap<&'a str, Vec<Inline>>,
    choices: usize,
}

impl Joiner<'_> {
    /// Choices are counted in the source, so that they have the same numbers as when the parts were made.
    fn passage(&mut self, place: &Place) -> Option<Passage> {
        let item = self.parts.iter().find(|item| item.place == *place)?;
        let inlines = self.given.get(item.id.as_str()).or(item.target.as_ref());
        let inlines = match inlines {
            Some(inlines) => inlines,
            None if !item.has_letters() => &item.source,
            None => return None,
        };
        let mut choices: Vec<Option<Code>> = Vec::new();
        for numbered in &item.codes {
            let is_choice = numbered.source.is_some() && numbered.kind() == Kind::Choice;
            choices.push(if is_choice { Some(self.choice(numbered)?) } else { None });
        }
        let mut passage = Passage::default();
        for inline in inlines {
            match inline {
                Inline::Text(text) => passage.push_text(text, text),
                Inline::Code(at) => {
                    let choice = choices.get(*at)?.clone();
                    let numbered = item.codes.get(*at)?;
                    let plain = || numbered.target.clone().or_else(|| numbered.source.clone());
                    passage.pieces.push(Piece::Code(choice.or_else(plain)?));
                }
            }
        }
        Some(passage)
    }

    /// A choice, written as it stands in the target, with the variants of the source that it lacks. Those that only the
    /// target has stay: a language may need more forms than the other one.
    fn choice(&mut self, numbered: &Numbered) -> Option<Code> {
        let source = numbered.source.as_ref()?;
        let number = self.choices;
        self.choices += 1;
        let mut passages = BTreeMap::new();
        for branch in &source.branches {
            let (selector, key) = (source.selector().to_owned(), branch.key.clone());
            let place = Place::Variant { choice: number, selector, key };
            passages.insert(branch.key.as_str(), self.passage(&place)?);
        }
        let base = match &numbered.target {
            Some(target) => target.with_keys(source.keys()),
            None => source.clone(),
        };
        let of = |branch: &crate::words::passage::Branch| {
            passages.get(branch.key.as_str()).cloned().unwrap_or_else(|| branch.passage.clone())
        };
        Some(base.with_branches(base.branches.iter().map(of).collect()))
    }
}
