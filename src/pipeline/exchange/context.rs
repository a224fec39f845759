//! What whoever translates a text should know of its place.

use std::collections::{BTreeMap, BTreeSet};

use crate::compose::script::Part;
use crate::compose::{Edition, Form};
use crate::diagnostic::Message;
use crate::exchange::{Inline, Item, Numbered, Place};
use crate::id::Subject;
use crate::lang::Lang;
use crate::model::template::PageKind;
use crate::pipeline::Session;
use crate::words::ledger::Units;

/// Where the texts of a project are printed, and what its facts are.
pub(super) struct Context<'a> {
    from: Lang,
    units: &'a Units,
    facts: &'a BTreeMap<String, String>,
    /// What the sources said when they were accepted.
    accepted: BTreeMap<&'a str, &'a str>,
    /// The documents that print a unit, in their order, and the parts in which the first of them does.
    printed: BTreeMap<&'a str, (Vec<String>, String)>,
    /// Where a unit stands first, as far as there are pages.
    places: BTreeMap<&'a str, Message>,
}

impl<'a> Context<'a> {
    /// Looks through all documents; those that are not public only if `open` says so.
    pub(super) fn new(
        session: &'a Session,
        units: &'a Units,
        from: Lang,
        facts: &'a BTreeMap<String, String>,
        open: bool,
    ) -> Self {
        let entries = session.ledger().ledger().into_iter().flat_map(|ledger| &ledger.0);
        let accepted =
            entries.filter_map(|(id, entry)| Some((id.as_str(), entry.sides.get(from).as_ref()?.text())));
        let accepted = accepted.collect();
        let mut context =
            Self { from, units, facts, accepted, printed: BTreeMap::new(), places: BTreeMap::new() };
        let is_shown =
            |name: &&str| open || session.whole().is_none_or(|whole| !super::is_non_public(whole, name));
        for document in session.documents().filter(is_shown) {
            context.document(session, document);
        }
        context
    }

    /// Where a document prints what. Of one that cannot be composed nothing is known.
    fn document(&mut self, session: &Session, document: &str) {
        let Ok(composition) = session.compose(document, Edition::SideBySide) else { return };
        let mut found: BTreeMap<String, String> = BTreeMap::new();
        for unit in composition.scripts.iter().flat_map(|script| &script.units) {
            if let Subject::Text(id) = &unit.subject {
                let within = || self.within(&unit.within, &id.entity.message());
                found.entry(id.to_string()).or_insert_with(within);
            }
        }
        for (text, within) in found {
            for unit in self.units.reach(&text) {
                let (documents, _) = self.printed.entry(unit).or_insert_with(|| (Vec::new(), within.clone()));
                if documents.last().is_none_or(|last| last != document) {
                    documents.push(document.to_owned());
                }
            }
        }
    }

    /// Looks where units stand first; pages are made only of documents that print one of them first.
    pub(super) fn find_pages<'i>(&mut self, session: &Session, units: impl Iterator<Item = &'i str>) {
        let firsts = units.filter_map(|unit| self.printed.get(unit)?.0.first().cloned());
        for document in firsts.collect::<BTreeSet<String>>() {
            self.pages(session, &document);
        }
    }

    /// On which pages of a document in the language of the source its texts stand.
    fn pages(&mut self, session: &Session, document: &str) {
        let edition = Edition::Single(self.from);
        let Ok(composition) = session.compose(document, edition) else { return };
        let (Some(pages), _) = session.typeset(&composition) else { return };
        let is_slide = composition.data.document.needs.page == PageKind::Slide;
        let file = edition.file_name(document, Form::Pdf);
        for (label, page) in pages.first_pages() {
            let unit = label.split_once(':').and_then(|(_, id)| self.units.0.get_key_value(id));
            let Some((unit, _)) = unit else { continue };
            let first = self.printed.get(unit.as_str()).and_then(|(documents, _)| documents.first());
            if first.is_none_or(|first| first != document) {
                continue;
            }
            let message = Message::new("exchange-note-page").arg("page", page).arg("file", file.as_str());
            let message = message.arg("kind", if is_slide { "slide" } else { "page" });
            self.places.entry(unit.as_str()).or_insert(message);
        }
    }

    /// The parts in which a text stands, outermost first, without its own entity.
    fn within(&self, parts: &[Part], own: &str) -> String {
        let name = |part: &Part| match part {
            Part::Properties => None,
            Part::Block(block) => Some(block.clone()),
            Part::Of(entity) if entity.message() == own => None,
            Part::Of(entity) => Some(self.title(&entity.message()).unwrap_or_else(|| entity.to_string())),
        };
        parts.iter().filter_map(name).collect::<Vec<_>>().join(" › ")
    }

    fn title(&self, message: &str) -> Option<String> {
        let unit = self.units.0.get(&format!("{message}.title"))?;
        Some(unit.sides.get(self.from).as_ref()?.meaning.text().to_owned())
    }

    /// The notes on an item, which may be one that the public may not see.
    pub(super) fn notes(&self, item: &Item, is_hidden: bool) -> Vec<Message> {
        let mut notes: Vec<Message> =
            is_hidden.then(|| Message::new("exchange-note-non-public")).into_iter().collect();
        if let Place::Variant { selector, key, .. } = &item.place {
            let message = Message::new("exchange-note-variant").arg("selector", selector.as_str());
            notes.push(message.arg("key", key.as_str()).arg("text", self.whole(&item.unit)));
        }
        match self.printed.get(item.unit.as_str()) {
            Some((documents, within)) => {
                notes.push(Message::new("exchange-note-documents").arg("documents", documents.join(", ")));
                if !within.is_empty() {
                    notes.push(Message::new("exchange-note-within").arg("parts", within.as_str()));
                }
                notes.extend(self.places.get(item.unit.as_str()).cloned());
            }
            None => notes.push(Message::new("exchange-note-unprinted")),
        }
        let letters = item.source.iter().map(|part| match part {
            Inline::Text(text) => text.chars().count(),
            Inline::Code(_) => 1,
        });
        notes.push(Message::new("exchange-note-length").arg("letters", letters.sum::<usize>()));
        notes.extend(item.codes.iter().filter_map(|code| self.fact(code)));
        if let Some(before) = self.before(item) {
            notes.push(Message::new("exchange-note-before").arg("text", before));
        }
        notes
    }

    /// What a fact is at present.
    fn fact(&self, code: &Numbered) -> Option<Message> {
        let value = self.facts.get(code.any()?.fact()?)?;
        Some(Message::new("exchange-note-fact").arg("code", code.native()).arg("value", value.as_str()))
    }

    /// The whole text of a unit, on one line.
    fn whole(&self, unit: &str) -> String {
        let side = self.units.0.get(unit).and_then(|unit| unit.sides.get(self.from).as_ref());
        side.map(|side| side.meaning.text().to_owned()).unwrap_or_default()
    }

    /// What the source of a unit said when it was accepted, if it says something else now.
    fn before(&self, item: &Item) -> Option<String> {
        let before = *self.accepted.get(item.unit.as_str())?;
        (before != self.whole(&item.unit)).then(|| before.to_owned())
    }
}
