//! The units of a project as they are now.

use std::collections::{BTreeMap, BTreeSet};

use super::Wording;
use super::meaning::references;
use crate::diagnostic::Place;
use crate::id::TextId;
use crate::lang::{Lang, Pair};
use crate::words::catalogue::{Catalogue, Found};
use crate::words::texts::{Slot, Texts};

/// A unit as it is now.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Its id: `measure-x.title`, of a message that others refer to `name` or `name.attribute`, of a term `-name`.
    pub id: String,
    /// The text of an entity that it is; `None` for what such texts refer to.
    pub text: Option<TextId>,
    /// What each side says, if it says something.
    pub sides: Pair<Option<Side>>,
    /// Where each side stands, if it is there, be it empty.
    pub places: Pair<Option<Place>>,
    /// Whether some of it could not be read.
    pub damaged: bool,
}

/// What a side says.
#[derive(Debug, Clone)]
pub struct Side {
    /// Its wording.
    pub wording: Wording,
    /// The units that it refers to.
    refers: Vec<String>,
}

impl Unit {
    /// The languages that lack it. What texts refer to need not be in both.
    #[must_use]
    pub fn lacking(&self) -> Vec<Lang> {
        let of_entity = self.text.is_some();
        Lang::ALL.into_iter().filter(|&lang| of_entity && self.sides.get(lang).is_none()).collect()
    }

    /// What each side says.
    #[must_use]
    pub fn wordings(&self) -> Pair<Option<Wording>> {
        Pair::from_fn(|lang| self.sides.get(lang).as_ref().map(|side| side.wording.clone()))
    }

    /// Where it stands, in the language asked for or else in the other one.
    #[must_use]
    pub fn place(&self, lang: Lang) -> Option<&Place> {
        self.places.get(lang).as_ref().or(self.places.get(lang.other()).as_ref())
    }
}

/// All units of a project, by id.
#[derive(Debug, Default)]
pub struct Units(pub BTreeMap<String, Unit>);

impl Units {
    /// The units of the texts of a project, and of what these refer to.
    pub fn of(texts: &Texts) -> Self {
        let mut units = Self::default();
        for slot in texts.slots().filter(|slot| slot.owner.only.is_none()) {
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
    pub fn reach(&self, id: &str) -> BTreeSet<&str> {
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
        let places = Pair::from_fn(|lang| texts.place(lang, entity, field));
        let is_there = Lang::ALL.iter().any(|&lang| places.get(lang).is_some());
        if !is_there && !slot.field.required {
            return;
        }
        let sides = Pair::from_fn(|lang| {
            let found = texts.said(lang, entity, field)?;
            Some(Side { wording: Wording::of(found.pattern, Some(entity)), refers: refers(texts, &found) })
        });
        let damaged = Lang::ALL.iter().any(|&lang| texts.is_damaged(lang, slot));
        let id = slot.id();
        let unit = Unit { id: id.to_string(), text: Some(id), sides, places, damaged };
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
    let found = Pair::from_fn(|lang| pattern(texts.content.get(lang), id));
    if found.iter().all(|(_, found)| found.is_none()) {
        return None;
    }
    let side =
        |found: &Found<'_>| Side { wording: Wording::of(found.pattern, None), refers: refers(texts, found) };
    let sides = Pair::from_fn(|lang| found.get(lang).as_ref().map(side));
    let places = Pair::from_fn(|lang| found.get(lang).map(|found| found.parsed.place(found.name)));
    let damaged = Lang::ALL.iter().any(|&lang| *texts.unread.get(lang));
    Some(Unit { id: id.to_owned(), text: None, sides, places, damaged })
}

fn pattern<'c>(catalogue: &'c Catalogue, id: &str) -> Option<Found<'c>> {
    let (name, attribute) =
        id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
    match name.strip_prefix('-') {
        Some(term) => catalogue.term_text(term, attribute),
        None => catalogue.pattern(name, attribute),
    }
}
