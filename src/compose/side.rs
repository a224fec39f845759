//! One side of a document while it is composed: texts, facts and names in its language and house style.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Absent;
use super::data::{Fact, Legend, NameData, PeriodFact, ProfileData, SpanData, Text};
use super::script::{Content, Part, Script, Unit};
use crate::diagnostic::Place;
use crate::id::{EntityId, FactId, Kind, Ref, Subject, TextId};
use crate::lang::Lang;
use crate::model::Model;
use crate::model::content::{Name, NameLike, Organization, Span};
use crate::model::facts::{self, may_have};
use crate::model::profile::Profile;
use crate::words::Voice;

/// The language, the house style, and what has been said so far.
pub(super) struct Side<'a> {
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
    /// What has been handed over.
    units: RefCell<Vec<Unit>>,
    /// The part of the document that is being made.
    within: RefCell<Arc<[Part]>>,
    /// The first thing that should be there and is not.
    absent: Cell<Option<Absent>>,
}

/// That a part of the document is being made; it ends when this is dropped.
pub(super) struct Within<'s> {
    within: &'s RefCell<Arc<[Part]>>,
    before: Arc<[Part]>,
}

impl Drop for Within<'_> {
    fn drop(&mut self) {
        self.within.replace(Arc::clone(&self.before));
    }
}

impl<'a> Side<'a> {
    /// A side on which nothing has been said yet.
    pub(super) fn new(
        model: &'a Model,
        voice: &'a Voice,
        profile_name: &'a str,
        profile: &'a Profile,
    ) -> Self {
        Self {
            model,
            voice,
            profile,
            profile_name,
            glossed: RefCell::default(),
            explained: RefCell::default(),
            units: RefCell::default(),
            within: RefCell::new(Arc::from([])),
            absent: Cell::new(None),
        }
    }

    /// The language.
    pub(super) fn lang(&self) -> Lang {
        self.voice.lang()
    }

    /// What was handed over.
    ///
    /// # Errors
    /// [`Absent`] if something was not there.
    pub(super) fn script(self) -> Result<Script, Absent> {
        match self.absent.into_inner() {
            Some(absent) => Err(absent),
            None => Ok(Script { lang: self.voice.lang(), units: self.units.into_inner() }),
        }
    }

    /// Begins a part of the document; what is handed over from now on stands in it.
    pub(super) fn within(&self, part: Part) -> Within<'_> {
        let before = self.within.borrow().clone();
        let inner = before.iter().cloned().chain([part]).collect();
        self.within.replace(inner);
        Within { within: &self.within, before }
    }

    /// Begins the part of an entity.
    pub(super) fn of(&self, entity: &EntityId) -> Within<'_> {
        self.within(Part::Of(entity.clone()))
    }

    /// What of the house style concerns the page.
    pub(super) fn profile_data(&self) -> ProfileData {
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
    pub(super) fn text(&self, entity: &EntityId, field: &'static str) -> Option<Text> {
        let text = self.voice.text(entity, field)?;
        let place = self.voice.place(&text.id);
        self.hand_over(Subject::Text(text.id.clone()), Content::Text(text.clone()), place);
        Some(text)
    }

    /// How many of the texts that were asked for are there and not only marked as missing, and how many the side
    /// needs.
    pub(super) fn coverage(&self) -> (usize, usize) {
        let units = self.units.borrow();
        let texts = units.iter().filter_map(|unit| match &unit.subject {
            Subject::Text(id) => Some((id, self.voice.has_text(&id.entity, id.field))),
            _ => None,
        });
        let texts: BTreeMap<&TextId, bool> = texts.collect();
        (texts.values().filter(|there| **there).count(), texts.len())
    }

    /// A text that every entity of the kind has; the words step has reported it where it is missing.
    pub(super) fn required(&self, entity: &EntityId, field: &'static str) -> Text {
        self.text(entity, field).unwrap_or_else(|| {
            self.lacks(Absent::Text(entity.text(field)));
            Text { id: entity.text(field), text: String::new(), body: Vec::new() }
        })
    }

    /// The title of an entity.
    pub(super) fn title(&self, entity: &EntityId) -> Text {
        self.required(entity, "title")
    }

    /// A fact of an entity, if it has a value.
    pub(super) fn fact(&self, entity: &EntityId, name: &str) -> Option<Fact> {
        let id = entity.fact(name);
        if !may_have(entity.kind, name) {
            // A slip of the program, which must not pass for a fact without a value.
            self.lacks(Absent::Fact(id));
            return None;
        }
        let fact = self.model.facts.get(&id)?;
        Some(self.print(id, fact, self.voice.value(fact.value, fact.approximate)))
    }

    /// A fact that an entity has for certain.
    pub(super) fn given(&self, entity: &EntityId, name: &str) -> Fact {
        self.fact(entity, name).unwrap_or_else(|| self.no_fact(entity.fact(name)))
    }

    /// A day in its long form, for places where it is read and not compared.
    pub(super) fn long_date(&self, entity: &EntityId, name: &str) -> Fact {
        let id = entity.fact(name);
        match self.model.facts.get(&id) {
            Some(fact) => self.print(id, fact, self.voice.long(fact.value)),
            None => self.no_fact(id),
        }
    }

    /// The plain name of an organisation.
    pub(super) fn organization_value(&self, organization: &Ref<Organization>) -> Option<String> {
        self.model.content.organizations.get(organization.id()).map(|found| found.name.value.clone())
    }

    /// A number, an address or a name as it is typed.
    pub(super) fn plain(&self, entity: &EntityId, field: &'static str, typed: &str) -> String {
        let place = self.model.origins.field(entity, &[field]);
        self.hand_over(Subject::Name(entity.text(field)), Content::Plain(typed.to_owned()), place);
        typed.to_owned()
    }

    /// The number of an entity, if it has one.
    pub(super) fn number(&self, entity: &EntityId, number: Option<&String>) -> Option<String> {
        number.map(|number| self.plain(entity, "number", number))
    }

    /// A fact in the notation of the side.
    pub(super) fn print(&self, id: FactId, fact: &facts::Fact, text: String) -> Fact {
        let kind = fact.value.kind().to_owned();
        let printed = Fact { id: id.clone(), kind, value: fact.value.to_string(), text };
        self.hand_over(Subject::Fact(id), Content::Fact(printed.clone()), fact.place.clone());
        printed
    }

    /// Stands for a fact that should be there.
    fn no_fact(&self, id: FactId) -> Fact {
        self.lacks(Absent::Fact(id.clone()));
        Fact { id, kind: String::new(), value: String::new(), text: String::new() }
    }

    /// Keeps the first thing that is missing.
    fn lacks(&self, absent: Absent) {
        let first = self.absent.take().unwrap_or(absent);
        self.absent.set(Some(first));
    }

    fn hand_over(&self, subject: Subject, content: Content, place: Option<Place>) {
        let within = Arc::clone(&self.within.borrow());
        self.units.borrow_mut().push(Unit { subject, within, content, place });
    }

    /// The reporting date.
    pub(super) fn as_of(&self) -> jiff::civil::Date {
        self.model.content.report.as_ref().map_or(jiff::civil::Date::MAX, |report| report.as_of.0)
    }

    /// A value with its period, if an entity has them: `<name>` and `<name>-period`.
    pub(super) fn dated(&self, entity: &EntityId, name: &str) -> Option<PeriodFact> {
        Some(PeriodFact {
            period: self.fact(entity, &format!("{name}-period"))?,
            value: self.fact(entity, name)?,
        })
    }

    /// A span as two facts of an entity: `<prefix>start`, `<prefix>end`.
    pub(super) fn span(&self, entity: &EntityId, prefix: &str, span: Span) -> SpanData {
        SpanData {
            start: self.given(entity, &format!("{prefix}start")),
            end: span.end.map(|_| self.given(entity, &format!("{prefix}end"))),
        }
    }

    /// The full name of an organisation where it stands alone.
    pub(super) fn organization_alone(&self, organization: &Ref<Organization>) -> Option<NameData> {
        let entity = organization.entity();
        let found = self.model.content.organizations.get(organization.id())?;
        Some(self.name_alone(entity.text("name"), &found.name))
    }

    /// The full name of an organisation within a sentence.
    pub(super) fn organization(&self, organization: &Ref<Organization>) -> Option<NameData> {
        let entity = organization.entity();
        let found = self.model.content.organizations.get(organization.id())?;
        Some(self.name(entity.text("name"), &found.name))
    }

    /// The short name of an organisation, for narrow columns; the full one if it has none.
    pub(super) fn short_name(&self, organization: &Ref<Organization>) -> Option<NameData> {
        let entity = organization.entity();
        let found = self.model.content.organizations.get(organization.id())?;
        let alone = |id: TextId, name: &Name| self.named(id, name, None, self.voice.name_alone(&name.value));
        Some(match &found.short {
            Some(short) => alone(entity.text("short"), short),
            None => alone(entity.text("name"), &found.name),
        })
    }

    /// Whether a legend stands nowhere yet; from now on it does.
    pub(super) fn is_first(&self, legend: Legend) -> bool {
        self.explained.borrow_mut().insert(legend)
    }

    /// A name with its gloss where it is used first and is not in the language of the side.
    pub(super) fn name(&self, id: TextId, name: &impl NameLike) -> NameData {
        self.named(id, name, self.gloss(name), self.voice.name(name.value()))
    }

    /// The same where it stands alone, with a capital letter.
    pub(super) fn name_alone(&self, id: TextId, name: &impl NameLike) -> NameData {
        self.named(id, name, self.gloss(name), self.voice.name_alone(name.value()))
    }

    /// A name without gloss.
    pub(super) fn plain_name(&self, id: TextId, name: &impl NameLike) -> NameData {
        self.named(id, name, None, self.voice.name(name.value()))
    }

    /// The gloss of a name that is used for the first time and is not in the language of the side.
    fn gloss(&self, name: &impl NameLike) -> Option<String> {
        let first = self.glossed.borrow_mut().insert(name.value().to_owned());
        name.gloss().filter(|_| first && name.lang().report() != Some(self.lang())).map(str::to_owned)
    }

    /// A name as it is printed.
    fn named(&self, id: TextId, name: &impl NameLike, gloss: Option<String>, printed: String) -> NameData {
        let place = self.model.origins.field(&id.entity, &[id.field]);
        let (lang, region) = (name.lang(), name.lang().region().map(str::to_owned));
        let data = NameData { id: id.clone(), name: printed, lang, region, gloss };
        self.hand_over(Subject::Name(id), Content::Name(data.clone()), place);
        data
    }
}

/// The report as an entity: the owner of the facts `report.…`.
pub(super) fn report() -> EntityId {
    EntityId::new(Kind::Report, "")
}
