//! The data of one document and edition: which blocks it has, in which order.
//!
//! Knows the house styles' order of blocks and the needs of the built-in templates; prints nothing
//! and formats nothing itself.

mod briefing;
mod check;
pub mod data;
mod decision;
mod goals;
mod handout;
mod indicators;
mod measures;
mod paper;
mod side;

pub use check::check;
pub(crate) use check::suggestion;
pub(crate) use paper::heads_block;

use std::sync::Arc;

use self::data::{Data, DocumentData, Properties, SideData};
use self::handout::HandoutForm;
use self::side::{Side, report};
use crate::lang::{Lang, Pair};
use crate::model::Model;
use crate::model::content::{Document, Lead, Paper, Presentation, Project};
use crate::model::id::{Entity, EntityId};
use crate::model::value::Value;
use crate::step::{self, Step};
use crate::words::{Completeness, Voice, Words};

/// Which languages a file shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// One language.
    Single(Lang),
    /// German and Dutch beside each other.
    SideBySide,
}

impl Edition {
    /// All editions of a document.
    pub const ALL: [Self; 3] = [Self::Single(Lang::De), Self::Single(Lang::Nl), Self::SideBySide];

    /// The name in file names and data: `de`, `nl`, `de-nl`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Single(lang) => lang.code(),
            Self::SideBySide => "de-nl",
        }
    }

    /// The edition of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        if name == "de-nl" { Some(Self::SideBySide) } else { Lang::from_code(name).map(Self::Single) }
    }

    /// Its languages, German first.
    #[must_use]
    pub const fn languages(self) -> &'static [Lang] {
        match self {
            Self::Single(Lang::De) => &[Lang::De],
            Self::Single(Lang::Nl) => &[Lang::Nl],
            Self::SideBySide => &Lang::ALL,
        }
    }
}

/// A document ready to be typeset.
#[derive(Debug)]
#[non_exhaustive]
pub struct Composition {
    /// Its id.
    pub document: String,
    /// The template.
    pub template: String,
    /// Which languages it shows.
    pub edition: Edition,
    /// What the template reads.
    pub data: Data,
    /// The words of its sides, in their order.
    pub voices: Vec<Arc<Voice>>,
    /// How many of the texts that each side shows are there, and how many it needs.
    pub coverage: Vec<(usize, usize)>,
}

/// Puts the data of a document together.
///
/// `model` is what the document may show: the public part, or the whole for a non-public document;
/// `words` are those made for it.
/// Yields `None` where [`check`] has reported an error.
#[must_use]
pub fn compose(
    model: &Arc<Model>,
    words: &Words,
    id: &str,
    edition: Edition,
    completeness: Completeness,
) -> Option<Composition> {
    let _step = step::begin(Step::Compose);
    let document = model.content.documents.get(id)?;
    let mut voices = Vec::new();
    let mut sides = Vec::new();
    let mut coverage = Vec::new();
    for &lang in edition.languages() {
        let profile_name = profile_of(model, document, lang)?;
        let voice = words.voice(lang, profile_name)?;
        let side = Side::new(model, &voice, profile_name, model.profiles.get(profile_name)?);
        sides.push(side_data(&side, id, document, completeness)?);
        coverage.push(side.coverage());
        voices.push(voice);
    }
    let data = Data { document: document_data(model, id, document, edition, completeness), sides };
    let template = document.template.clone();
    Some(Composition { document: id.to_owned(), template, edition, data, voices, coverage })
}

/// The name of a file of a document: `<document>.<edition>.pdf`.
#[must_use]
pub fn file_name(document: &str, edition: Edition) -> String {
    format!("{document}.{}.pdf", edition.name())
}

/// The house style of a side: the paper's own, else the document's.
pub(crate) fn profile_of<'a>(model: &'a Model, document: &'a Document, lang: Lang) -> Option<&'a str> {
    let of_paper = paper(model, document).map(|paper| paper.sides.get(lang).profile.as_str());
    of_paper.or_else(|| document.profiles.as_ref().map(|profiles| profiles.get(lang).as_str()))
}

fn paper<'a>(model: &'a Model, document: &Document) -> Option<&'a Paper> {
    document.paper.as_ref().and_then(|paper| model.content.papers.get(paper.id()))
}

fn document_data(
    model: &Model,
    id: &str,
    document: &Document,
    edition: Edition,
    completeness: Completeness,
) -> DocumentData {
    DocumentData {
        id: id.to_owned(),
        template: document.template.clone(),
        edition: edition.name().to_owned(),
        files: Pair::from_fn(|lang| file_name(id, Edition::Single(lang))),
        draft: completeness == Completeness::Draft,
        non_public: document.non_public,
        attached: false,
        sample_data: document.sample_data,
        contents: document.contents,
        authentic: document.authentic,
        lead: paper(model, document).map_or(Lead::default().0, |paper| paper.lead.0),
    }
}

fn side_data(side: &Side<'_>, id: &str, document: &Document, completeness: Completeness) -> Option<SideData> {
    let project = document.project.as_ref();
    let mut data = SideData {
        lang: side.lang(),
        region: side.lang().region().to_owned(),
        profile: side.profile_data(),
        properties: properties(side, id, document)?,
        period: side.fact(&report(), "period")?,
        as_of: side.long_date(&report(), "as-of", side.as_of()),
        coverage: None,
        paper: document.paper.as_ref().and_then(|paper| side.paper(paper.id(), document.non_public)),
        briefing: project.and_then(|project| side.briefing(project.id())),
        handout: document
            .presentation
            .as_ref()
            .and_then(|presentation| side.handout(presentation.id(), HandoutForm::of(document))),
        publicity: side.publicity(document),
    };
    // Known only when all texts of the side have been asked for.
    data.coverage = (completeness == Completeness::Draft).then(|| coverage(side, id));
    Some(data)
}

/// The share of the texts of the document that the language has.
fn coverage(side: &Side<'_>, id: &str) -> data::Fact {
    let (there, needed) = side.coverage();
    let share = (there * 100).checked_div(needed).unwrap_or(100);
    side.value(&EntityId::new(Document::KIND, id), "coverage", Value::Percent(share.into()))
}

fn properties(side: &Side<'_>, id: &str, document: &Document) -> Option<Properties> {
    let model = side.model;
    let keywords = side.text(&EntityId::new(Document::KIND, id), "keywords");
    let (title, author, date) = if let Some(paper) = &document.paper {
        let content = model.content.papers.get(paper.id())?.sides.get(side.lang());
        let author = content.office.as_ref().map(|office| office.value.clone()).or(content.issuer.clone());
        (side.title(&EntityId::new(Paper::KIND, paper.id())), author, Some(content.date))
    } else if let Some(presentation) = &document.presentation {
        let content = model.content.presentations.get(presentation.id())?;
        let speaker = model.content.people.get(content.speaker.id()).map(|person| person.name.clone());
        (side.title(&EntityId::new(Presentation::KIND, presentation.id())), speaker, Some(content.date))
    } else {
        let project = document.project.as_ref()?;
        let lead = model.content.projects.get(project.id())?.lead.as_ref();
        let lead = lead.and_then(|lead| side.organization_value(lead));
        (side.title(&EntityId::new(Project::KIND, project.id())), lead, None)
    };
    Some(Properties {
        title: title.text.clone(),
        author: author.unwrap_or_else(|| side.profile.wordmark.clone()),
        subject: title.text,
        keywords: keywords
            .map(|text| text.text.split(',').map(|word| word.trim().to_owned()).collect())
            .unwrap_or_default(),
        date: document.date.or(date).map_or_else(|| side.as_of().to_string(), |day| day.0.to_string()),
    })
}
