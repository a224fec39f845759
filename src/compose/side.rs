//! One side of a document while it is composed: texts, facts and names in its language and house style.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::data::{Fact, Legend, NameData, PeriodFact, ProfileData, SpanData, Text};
use crate::lang::Lang;
use crate::model::Model;
use crate::model::content::{NameLike, Organization, Span};
use crate::model::id::{EntityId, Kind, Ref};
use crate::model::profile::Profile;
use crate::model::value::{Period, Value};
use crate::words::Voice;

/// The language, the house style, and what has been said so far.
pub struct Side<'a> {
    /// The content that this document may show.
    pub model: &'a Model,
    /// The words of the side.
    pub voice: &'a Voice,
    /// The house style.
    pub profile: &'a Profile,
    /// The name of the house style.
    pub profile_name: &'a str,
    /// Names that have been explained already.
    glossed: RefCell<BTreeSet<String>>,
    /// Legends that stand somewhere already.
    explained: RefCell<BTreeSet<Legend>>,
    /// The texts that were asked for, by id, and whether they are there and not only marked as missing.
    texts: RefCell<BTreeMap<String, bool>>,
}

impl<'a> Side<'a> {
    /// A side on which nothing has been said yet.
    pub fn new(model: &'a Model, voice: &'a Voice, profile_name: &'a str, profile: &'a Profile) -> Self {
        let (glossed, explained, texts) = Default::default();
        Self { model, voice, profile, profile_name, glossed, explained, texts }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.voice.lang()
    }

    /// What of the house style concerns the page.
    pub fn profile_data(&self) -> ProfileData {
        ProfileData {
            name: self.profile_name.to_owned(),
            accent: self.profile.accent.clone(),
            wordmark: self.profile.wordmark.clone(),
            logo: self.profile.logo.as_ref().map(|path| format!("/{path}")),
            fonts: self.profile.fonts.clone(),
            quotes: self.voice.quotes(),
        }
    }

    /// A text of an entity, if it has it.
    pub fn text(&self, entity: &EntityId, field: &str) -> Option<Text> {
        let text = self.voice.text(entity, field)?;
        self.texts.borrow_mut().insert(text.id.clone(), self.voice.has_text(entity, field));
        Some(text)
    }

    /// How many of the texts that were asked for are there, and how many the side needs.
    pub fn coverage(&self) -> (usize, usize) {
        let texts = self.texts.borrow();
        (texts.values().filter(|there| **there).count(), texts.len())
    }

    /// A text that every entity of the kind has; the words step has reported it where it is missing.
    pub fn required(&self, entity: &EntityId, field: &str) -> Text {
        self.text(entity, field).unwrap_or_else(|| Text {
            id: entity.text(field),
            text: String::new(),
            body: Vec::new(),
        })
    }

    /// The title of an entity.
    pub fn title(&self, entity: &EntityId) -> Text {
        self.required(entity, "title")
    }

    /// A fact of an entity, if it has it.
    pub fn fact(&self, entity: &EntityId, name: &str) -> Option<Fact> {
        let id = entity.fact(name);
        let fact = self.model.facts.get(&id)?;
        Some(self.print(id, fact.value, fact.approximate))
    }

    /// A value as a fact of an entity.
    pub fn value(&self, entity: &EntityId, name: &str, value: Value) -> Fact {
        self.print(entity.fact(name), value, false)
    }

    /// A day in its long form, for places where it is read and not compared.
    pub fn long_date(&self, entity: &EntityId, name: &str, day: jiff::civil::Date) -> Fact {
        let value = Value::Date(day);
        Fact {
            id: entity.fact(name),
            kind: value.kind().to_owned(),
            value: value.to_string(),
            text: self.voice.long_date(day),
        }
    }

    /// The plain name of an organisation.
    pub fn organization_value(&self, organization: &Ref<Organization>) -> Option<String> {
        self.model.content.organizations.get(organization.id()).map(|found| found.name.value.clone())
    }

    /// A value in the notation of the side.
    fn print(&self, id: String, value: Value, approximate: bool) -> Fact {
        Fact {
            id,
            kind: value.kind().to_owned(),
            value: value.to_string(),
            text: self.voice.value(value, approximate),
        }
    }

    /// The reporting date.
    pub fn as_of(&self) -> jiff::civil::Date {
        self.model.content.report.as_ref().map_or(jiff::civil::Date::MAX, |report| report.as_of.0)
    }

    /// A value with its period, both as facts of an entity.
    pub fn period_fact(&self, entity: &EntityId, name: &str, period: Period, value: Value) -> PeriodFact {
        PeriodFact {
            period: self.value(entity, &format!("{name}-period"), Value::Period(period)),
            value: self.value(entity, name, value),
        }
    }

    /// A span as two facts of an entity: `<prefix>start`, `<prefix>end`.
    pub fn span(&self, entity: &EntityId, prefix: &str, span: Span) -> SpanData {
        SpanData {
            start: self.value(entity, &format!("{prefix}start"), Value::Date(span.start.0)),
            end: span.end.map(|end| self.value(entity, &format!("{prefix}end"), Value::Date(end.0))),
        }
    }

    /// The full name of an organisation.
    pub fn organization(&self, organization: &Ref<Organization>) -> Option<NameData> {
        let entity = organization.entity();
        let found = self.model.content.organizations.get(organization.id())?;
        Some(self.name(&entity, &found.name))
    }

    /// The short name of an organisation, for narrow columns; the full one if it has none.
    pub fn short_name(&self, organization: &Ref<Organization>) -> Option<NameData> {
        let entity = organization.entity();
        let found = self.model.content.organizations.get(organization.id())?;
        Some(self.plain_name(&entity, found.short.as_ref().unwrap_or(&found.name)))
    }

    /// Whether a legend stands nowhere yet; from now on it does.
    pub fn is_first(&self, legend: Legend) -> bool {
        self.explained.borrow_mut().insert(legend)
    }

    /// A name with its gloss where it is used first and is not in the language of the side.
    pub fn name(&self, entity: &EntityId, name: &impl NameLike) -> NameData {
        let first = self.glossed.borrow_mut().insert(name.value().to_owned());
        let gloss = name.gloss().filter(|_| first && name.lang() != self.lang()).map(str::to_owned);
        NameData { gloss, ..self.plain_name(entity, name) }
    }

    /// A name without gloss.
    pub fn plain_name(&self, entity: &EntityId, name: &impl NameLike) -> NameData {
        NameData {
            id: entity.text("name"),
            name: name.value().to_owned(),
            lang: name.lang(),
            region: name.lang().region().to_owned(),
            gloss: None,
        }
    }
}

/// The report as an entity: the owner of the facts `report.…`.
pub fn report() -> EntityId {
    EntityId::new(Kind::Report, "")
}
