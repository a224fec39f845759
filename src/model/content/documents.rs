//! The documents to build.

use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::{Funding, Paper, Presentation, Project, TextPair};
use crate::id::{Entity, Kind, Ref};
use crate::lang::Pair;
use crate::model::value::Day;

/// A document: a template with what it is about. Built as `out/<id>/<id>.de.pdf` and `.nl.pdf`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    /// The template: `council-paper`, `briefing`, `handout`, `slides`, or one in `report-templates/` of the project.
    pub template: String,
    /// For a council paper: the paper.
    pub paper: Option<Ref<Paper>>,
    /// For a briefing: the project.
    pub project: Option<Ref<Project>>,
    /// For a handout and for slides: the presentation.
    pub presentation: Option<Ref<Presentation>>,
    /// Who funds what it is about, where that is no project: their publicity stands on it.
    pub funding: Option<Ref<Funding>>,
    /// The house style of each side, where the paper does not give it: `muenster`, `almelo`.
    pub profiles: Option<Pair<String>>,
    /// The date of the document, where paper and presentation do not give it.
    pub date: Option<Day>,
    /// Which language version binds. Without it the document says nothing of it.
    pub authentic: Option<Authentic>,
    /// How far it is. A document that is approved or published is not made while a text in it is stale, made by a machine
    /// or not accepted yet, if the project has a ledger of translations.
    #[serde(default)]
    pub status: DocumentStatus,
    /// Whether figures in it are invented; marked once in the document.
    #[serde(default)]
    pub sample_data: bool,
    /// Whether it may show what is not public. It then says so on every page, and a paper or presentation that
    /// only such documents print is not public either.
    #[serde(default)]
    pub non_public: bool,
    /// For a handout: slides on a page, 1, 2 or 3.
    pub slides_per_page: Option<u8>,
    /// For a handout: what stands with the slides, the speaker's notes, lines to write on, or both.
    #[serde(default)]
    pub notes: HandoutNotes,
    /// For a council paper: whether a table of contents stands after its head.
    #[serde(default)]
    pub contents: bool,
    /// For a template that is about no paper, project or presentation: the title. Every other document has that of
    /// what it is about.
    pub title: Option<TextPair>,
    /// Keywords for the properties of the PDF, divided by commas.
    pub keywords: Option<TextPair>,
}

impl Entity for Document {
    const KIND: Kind = Kind::Document;
}

impl Describe for Document {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self {
            template: _,
            paper,
            project,
            presentation,
            funding,
            profiles: _,
            date: _,
            authentic: _,
            status: _,
            sample_data: _,
            non_public,
            slides_per_page: _,
            notes: _,
            contents: _,
            title: _,
            keywords: _,
        } = self;
        to.public(!*non_public);
        to.prints("paper", paper);
        to.shows("project", project);
        to.prints("presentation", presentation);
        to.shows("funding", funding);
    }
}

/// How far a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum DocumentStatus {
    /// Being written.
    #[default]
    Draft,
    /// Released: both languages are accepted.
    Approved,
    /// Given out.
    Published,
}

/// Which language version binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Authentic {
    /// The German one.
    De,
    /// The Dutch one.
    Nl,
    /// Both alike.
    Both,
}

/// What stands with the slides of a handout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum HandoutNotes {
    /// What the speaker says.
    Notes,
    /// Lines to write on.
    Lines,
    /// Notes and lines.
    #[default]
    Both,
}
