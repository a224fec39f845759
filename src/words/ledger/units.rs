//! The units of a project as they are now.

use std::collections::{BTreeMap, BTreeSet};

use super::meaning::references;
use super::{Meaning, names};
use crate::diagnostic::Place;
use crate::id::TextId;
use crate::lang::{Lang, Pair};
use crate::words::catalogue::{self, Found};
use crate::words::texts::{Slot, Texts};

/// A unit as it is now.
#[derive(Debug, Clone)]
pub(crate) struct Unit {
    /// Its id: `measure-x.title`, of a message that others refer to `name` or `name.attribute`, of a term `-name`.
    pub id: String,
    /// The text of an entity that it is; `None` for names and for what such texts refer to.
    pub text: Option<TextId>,
    /// Which sides it must have.
    pub form: Form,
    /// The language in which it is written first, if it cannot be another one.
    pub source: Option<Lang>,
    /// What each side says, if it says something.
    pub sides: Pair<Option<Side>>,
    /// Where each side stands, if it is there, be it empty.
    pub places: Pair<Option<Place>>,
    /// Of a name with a gloss, where that is written.
    pub gloss: Option<Place>,
    /// Whether some of it could not be read.
    pub damaged: bool,
}

/// Which sides a unit must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Both.
    Pair,
    /// It can be in one language or in both, such as a term, or what only one of them prints.
    Free,
    /// A name without a gloss: it is the same in both languages, and there is nothing to accept.
    Alone,
}

/// What a side says.
#[derive(Debug, Clone)]
pub(crate) struct Side {
    /// What it means.
    pub meaning: Meaning,
    /// The units that it refers to.
    refers: Vec<String>,
}

impl Side {
    /// What is written without facts and references.
    pub(super) fn plain(text: &str) -> Self {
        Self { meaning: Meaning::from_text(text), refers: Vec::new() }
    }
}

impl Unit {
    /// The languages that lack it.
    #[must_use]
    pub(crate) fn lacking(&self) -> Vec<Lang> {
        let lacks = |lang: &Lang| self.form == Form::Pair && self.sides.get(*lang).is_none();
        Lang::ALL.into_iter().filter(lacks).collect()
    }

    /// What each side says.
    #[must_use]
    pub(crate) fn meanings(&self) -> Pair<Option<Meaning>> {
        Pair::from_fn(|lang| self.sides.get(lang).as_ref().map(|side| side.meaning.clone()))
    }

    /// Where it stands, in the language asked for or else in the other one.
    #[must_use]
    pub(crate) fn place(&self, lang: Lang) -> Option<&Place> {
        self.places.get(lang).as_ref().or(self.places.get(lang.other()).as_ref())
    }
}

/// All units of a project, by id.
#[derive(Debug, Default)]
pub(crate) struct Units(pub BTreeMap<String, Unit>);

impl Units {
    /// The units of the texts and names of a project, and of what its texts refer to.
    pub(crate) fn of(texts: &Texts) -> Self {
        let names = names::units(&texts.model).into_iter().map(|unit| (unit.id.clone(), unit));
        let mut units = Self(names.collect());
        for slot in texts.slots() {
            units.text(texts, &slot);
        }
        let mut next: Vec<String> = units.0.values().flat_map(Unit::refers).collect();
        while let Some(id) = next.pop() {
            if !units.0.contains_key(&id)
                && let Some(unit) = helper(texts, &id)
            {
                next.extend(unit.refers());
                units.0.insert(id, unit);
            }
        }
        units
    }

    /// A unit and all that it refers to, through any number of others.
    #[must_use]
    pub(crate) fn reach(&self, id: &str) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        let mut next: Vec<&Unit> = self.0.get(id).into_iter().collect();
        while let Some(unit) = next.pop() {
            if found.insert(unit.id.as_str()) {
                let sides = unit.sides.iter().filter_map(|(_, side)| side.as_ref());
                next.extend(sides.flat_map(|side| &side.refers).filter_map(|id| self.0.get(id)));
            }
        }
        found
    }

    fn text(&mut self, texts: &Texts, slot: &Slot<'_>) {
        let (entity, field) = (&slot.owner.id, slot.field.name);
        let is_printed = |lang| slot.owner.only.is_none_or(|only| only == lang);
        let places = Pair::from_fn(|lang| texts.place(lang, entity, field));
        let is_there = Lang::ALL.iter().any(|&lang| places.get(lang).is_some());
        if !is_there && !slot.field.required {
            return;
        }
        let sides = Pair::from_fn(|lang| {
            let found = texts.said(lang, entity, field).filter(|_| is_printed(lang))?;
            Some(Side { meaning: Meaning::of(found.pattern, Some(entity)), refers: refers(texts, &found) })
        });
        let damaged = Lang::ALL.iter().any(|&lang| texts.is_damaged(lang, slot));
        let (id, source) = (slot.id(), None);
        let form = if slot.owner.only.is_some() { Form::Free } else { Form::Pair };
        let (text, gloss) = (Some(id.clone()), None);
        let unit = Unit { id: id.to_string(), text, form, source, sides, places, gloss, damaged };
        self.0.insert(unit.id.clone(), unit);
    }
}

impl Unit {
    fn refers(&self) -> Vec<String> {
        self.sides.iter().filter_map(|(_, side)| side.as_ref()).flat_map(|side| side.refers.clone()).collect()
    }
}

/// The units that a text refers to.
fn refers(texts: &Texts, found: &Found<'_>) -> Vec<String> {
    let id = |(name, attribute): (String, Option<String>)| match attribute {
        Some(attribute) => format!("{name}.{attribute}"),
        None if texts.owners.contains_key(&name) => format!("{name}.title"),
        None => name,
    };
    references(found.pattern).into_iter().map(id).collect()
}

/// A message or term that belongs to no entity, by its id; `None` if no language has it.
fn helper(texts: &Texts, id: &str) -> Option<Unit> {
    let found = Pair::from_fn(|lang| catalogue::helper(texts.content.get(lang), id));
    if found.iter().all(|(_, found)| found.is_none()) {
        return None;
    }
    let side =
        |found: &Found<'_>| Side { meaning: Meaning::of(found.pattern, None), refers: refers(texts, found) };
    let sides = Pair::from_fn(|lang| found.get(lang).as_ref().map(side));
    let places = Pair::from_fn(|lang| found.get(lang).map(|found| found.parsed.place(found.name)));
    let damaged = Lang::ALL.iter().any(|&lang| *texts.unread.get(lang));
    let (id, text, source) = (id.to_owned(), None, None);
    Some(Unit { id, text, form: Form::Free, source, sides, places, gloss: None, damaged })
}
