//! Content as it is written in YAML: the collections and their entities.
//!
//! These types are the reference of the format: `beide schema` is generated from them, and their
//! comments are what an editor shows. Texts (title, description and so on) may stand here as pairs
//! `{de, nl}` in block form, or in FTL; never in both.

mod collections;
mod consultations;
mod decisions;
mod description;
mod documents;
mod effects;
mod events;
mod goals;
mod images;
mod indicators;
mod lists;
mod measures;
mod papers;
mod people;
mod populations;
mod presentations;
mod projects;
mod signing;
mod tables;
mod work;

pub(crate) use collections::{COLLECTIONS, Make};
pub(crate) use consultations::*;
pub(crate) use decisions::*;
pub(crate) use description::{Bond, Description, Path, Reference};
pub(crate) use documents::*;
pub(crate) use effects::*;
pub(crate) use events::*;
pub(crate) use goals::*;
pub(crate) use images::*;
pub(crate) use indicators::*;
pub(crate) use lists::*;
pub(crate) use measures::*;
pub(crate) use papers::*;
pub(crate) use people::*;
pub(crate) use populations::*;
pub(crate) use presentations::*;
pub(crate) use projects::*;
pub(crate) use signing::*;
pub(crate) use tables::*;
pub(crate) use work::*;

use self::description::{Describe, Describer};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::value::WrittenFact;
use crate::id::{Entity, Kind};
use crate::lang::{Lang, Pair};

/// A short text in both languages.
pub(crate) type TextPair = Pair<String>;

/// Free facts by name: in the entity's own texts `{ $name }`, elsewhere `{ FACT("<kind>.<id>.<name>") }`.
pub(crate) type Facts = IndexMap<String, WrittenFact>;

/// A collection: entities by id, in the order of the file.
pub(crate) type Collection<T> = IndexMap<String, T>;

/// All collections of a project.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "beide content")]
pub(crate) struct Content {
    /// What is reported, and as of when. Stands once in a project.
    pub report: Option<Report>,
    /// Municipalities, universities, ministries, partners and funders.
    pub organizations: Collection<Organization>,
    /// Councils and committees, with the dates from and until which each name holds.
    pub bodies: Collection<Body>,
    /// Contacts and speakers.
    pub people: Collection<Person>,
    /// Pictures, each with an alternative text.
    pub images: Collection<Image>,
    /// Policy fields (Handlungsfelder, beleidsterreinen).
    pub policy_fields: Collection<PolicyField>,
    /// Goals, as a tree.
    pub goals: Collection<Goal>,
    /// Measures, rated by hand.
    pub measures: Collection<Measure>,
    /// Indicators, rated by the way covered.
    pub indicators: Collection<Indicator>,
    /// Ordered, numbered things: success factors, steps, participants.
    pub lists: Collection<List>,
    /// Projects.
    pub projects: Collection<Project>,
    /// Work packages of projects.
    pub work_packages: Collection<WorkPackage>,
    /// What each partner may spend and has spent, from which funder.
    pub budget: Collection<BudgetLine>,
    /// Risks of projects.
    pub risks: Collection<Risk>,
    /// Who funds a project, and the publicity that they require.
    pub funding: Collection<Funding>,
    /// Events of the past.
    pub events: Collection<Event>,
    /// Figures of population groups.
    pub populations: Collection<Population>,
    /// Tables of the project's own, which sections of papers show.
    pub tables: Collection<Table>,
    /// The documents to build.
    pub documents: Collection<Document>,
    /// Council papers.
    pub papers: Collection<Paper>,
    /// Presentations.
    pub presentations: Collection<Presentation>,
}

/// What is reported, and as of when.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Report {
    /// The period that the report covers: `2024-H1`.
    pub period: super::value::Period,
    /// The reporting date (Stichtag, peildatum): values after it are the future.
    pub as_of: super::value::Day,
    /// The language in which texts are written first. The ledger of translations keeps it with each text; of single
    /// texts, entities or files it can be the other one.
    #[serde(default = "german")]
    pub source_language: Lang,
    /// From how many percent of the plan an indicator is on track, and at risk.
    #[serde(default)]
    pub limits: Limits,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
}

const fn german() -> Lang {
    Lang::De
}

impl Entity for Report {
    const KIND: Kind = Kind::Report;
}

impl Describe for Report {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { period: _, as_of: _, source_language: _, limits: _, facts } = self;
        to.facts(facts);
    }
}

/// The limits of derived ratings, in percent of the plan.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Limits {
    /// From here on an indicator is on track.
    pub on_track: u8,
    /// From here on it is at risk; below it is off track.
    pub at_risk: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self { on_track: 90, at_risk: 75 }
    }
}

const fn yes() -> bool {
    true
}
