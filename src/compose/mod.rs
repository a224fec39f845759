//! The data of one document and edition: which blocks it has, in which order.
//!
//! Knows the house styles' order of blocks and the needs of the built-in templates; prints nothing
//! and formats nothing itself.

mod briefing;
mod check;
pub mod data;
mod decision;
mod edition;
mod effects;
mod goals;
mod handout;
mod indicators;
mod measures;
mod overview;
mod paper;
mod publicity;
pub mod script;
mod side;
mod tables;

pub(crate) use check::check;
pub(crate) use check::suggestion;
pub use edition::Edition;
pub(crate) use edition::Form;
pub(crate) use paper::heads_block;

use std::fmt;
use std::sync::Arc;

use self::data::{Data, DocumentData, Properties, SideData, Text};
use self::handout::HandoutForm;
use self::script::{Part, Script};
use self::side::{Side, report};
use crate::id::{Entity, EntityId, FactId, TextId};
use crate::lang::{Lang, Pair};
use crate::model::Model;
use crate::model::content::{Document, Lead, Paper};
use crate::model::profile::Profile;
use crate::model::value::{Day, Value};
use crate::step::{self, Step};
use crate::words::{Completeness, Voice, Words};

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
    /// What its sides hand over to be printed, in their order.
    pub scripts: Vec<Script>,
    /// How many of the texts that each side shows are there, and how many it needs.
    pub coverage: Vec<(usize, usize)>,
}

/// Why a document cannot be composed: something is not there that must be.
///
/// After an error it may be missing because of that; without one it is a defect of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Absent {
    /// The document itself.
    Document,
    /// The house style of a side, or what a side is about.
    Side(Lang),
    /// A text.
    Text(TextId),
    /// A fact.
    Fact(FactId),
}

impl std::error::Error for Absent {}

/// What is absent, by its id.
impl fmt::Display for Absent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document => f.write_str("document"),
            Self::Side(lang) => f.write_str(lang.code()),
            Self::Text(id) => id.fmt(f),
            Self::Fact(id) => id.fmt(f),
        }
    }
}

/// Puts the data of a document together.
///
/// `model` is what the document may show: the public part, or the whole for a non-public document;
/// `words` are those made for it.
///
/// # Errors
/// [`Absent`] if something is not there.
pub(crate) fn compose(
    model: &Arc<Model>,
    words: &Words,
    id: &str,
    edition: Edition,
    completeness: Completeness,
) -> Result<Composition, Absent> {
    let _step = step::begin(Step::Compose);
    let document = model.content.documents.get(id).ok_or(Absent::Document)?;
    let mut voices = Vec::new();
    let mut sides = Vec::new();
    let mut scripts = Vec::new();
    let mut coverage = Vec::new();
    for &lang in edition.languages() {
        let (name, profile) = house_style(model, document, lang).ok_or(Absent::Side(lang))?;
        let voice = words.voice(lang, name).ok_or(Absent::Side(lang))?;
        let side = Side::new(model, &voice, name, profile);
        sides.push(side_data(&side, id, document, completeness).ok_or(Absent::Side(lang))?);
        coverage.push(side.coverage());
        scripts.push(side.script()?);
        voices.push(voice);
    }
    let data = Data { document: document_data(model, id, document, edition, completeness), sides };
    let template = document.template.clone();
    Ok(Composition { document: id.to_owned(), template, edition, data, voices, scripts, coverage })
}

/// The house style of a side, with its name.
fn house_style<'m>(model: &'m Model, document: &'m Document, lang: Lang) -> Option<(&'m str, &'m Profile)> {
    let name = profile_of(model, document, lang)?;
    Some((name, model.profiles.get(name)?))
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
        files: Pair::from_fn(|lang| Edition::Single(lang).file_name(id, Form::Pdf)),
        draft: completeness == Completeness::Draft,
        non_public: document.non_public,
        attached: false,
        sample_data: document.sample_data,
        contents: document.contents,
        needs: model.templates.get(&document.template).cloned().unwrap_or_default(),
        authentic: document.authentic,
        lead: paper(model, document).map_or(Lead::default().0, |paper| paper.lead.0),
        review: None,
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
        as_of: side.long_date(&report(), "as-of"),
        coverage: None,
        paper: document.paper.as_ref().and_then(|paper| side.paper(paper.id(), document.non_public)),
        briefing: project.and_then(|project| side.briefing(project.id())),
        handout: document
            .presentation
            .as_ref()
            .and_then(|presentation| side.handout(presentation.id(), HandoutForm::of(document))),
        publicity: side.publicity(id, document),
    };
    // Known only when all texts of the side have been asked for.
    data.coverage = (completeness == Completeness::Draft).then(|| coverage(side));
    Some(data)
}

/// The share of the texts of the document that the language has, in whole percent, in its notation.
fn coverage(side: &Side<'_>) -> String {
    let (there, needed) = side.coverage();
    let share = (there * 100).checked_div(needed).unwrap_or(100);
    side.voice.value(Value::Percent(share.into()), false)
}

fn properties(side: &Side<'_>, id: &str, document: &Document) -> Option<Properties> {
    let _within = side.within(Part::Properties);
    let keywords = side.text(&EntityId::new(Document::KIND, id), "keywords");
    let About { title, author, date } = about(side, id, document)?;
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

/// What a document is about says what it is called, who issues it, and when.
struct About {
    title: Text,
    author: Option<String>,
    date: Option<Day>,
}

/// The paper, the presentation or the project of a document; for a template of its own, the document itself.
fn about(side: &Side<'_>, id: &str, document: &Document) -> Option<About> {
    let content = &side.model.content;
    if let Some(paper) = &document.paper {
        let found = content.papers.get(paper.id())?.sides.get(side.lang());
        let author = found.office.as_ref().map(|office| office.value.clone()).or(found.issuer.clone());
        return Some(About { title: side.title(&paper.entity()), author, date: Some(found.date) });
    }
    if let Some(presentation) = &document.presentation {
        let found = content.presentations.get(presentation.id())?;
        let author = content.people.get(found.speaker.id()).map(|person| person.name.clone());
        return Some(About { title: side.title(&presentation.entity()), author, date: Some(found.date) });
    }
    if let Some(project) = &document.project {
        let lead = content.projects.get(project.id())?.lead.as_ref();
        let author = lead.and_then(|lead| side.organization_value(lead));
        return Some(About { title: side.title(&project.entity()), author, date: None });
    }
    let title = side.title(&EntityId::new(Document::KIND, id));
    Some(About { title, author: None, date: None })
}
