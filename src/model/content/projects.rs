//! Projects, their work packages, budget and funding.

use schemars::JsonSchema;
use serde::Deserialize;

use super::people::{Name, Organization};
use super::policy::{Milestone, Rating, Span};
use super::things::Image;
use super::{Collection, Facts, TextPair, yes};
use crate::model::id::{Entity, Kind, Ref};
use crate::model::value::Number;

/// A project.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// Its number with the funder.
    pub number: Option<String>,
    /// A name that is not translated, printed with the title.
    pub name: Option<Name>,
    /// From when until when it runs.
    pub term: Option<Span>,
    /// The amount granted, in euro.
    pub granted: Option<Number>,
    /// The lead partner (federführender Partner, penvoerder).
    pub lead: Option<Ref<Organization>>,
    /// The other partners.
    #[serde(default)]
    pub partners: Vec<Ref<Organization>>,
    /// Title.
    pub title: Option<TextPair>,
    /// The funding programme: INTERREG Deutschland–Nederland.
    pub programme: Option<TextPair>,
    /// The priority of the programme.
    pub priority: Option<TextPair>,
    /// The summary of the period.
    pub summary: Option<TextPair>,
    /// What is planned for the next period.
    pub next: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for Project {
    const KIND: Kind = Kind::Project;
}

/// A work package (Arbeitspaket, werkpakket), rated by hand.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkPackage {
    /// The number as printed.
    pub number: Option<String>,
    /// The project.
    pub project: Ref<Project>,
    /// The partner who leads it.
    pub lead: Option<Ref<Organization>>,
    /// How it stands. At risk and off track need cause, consequence and correction.
    pub rating: Rating,
    /// From when until when it is planned.
    pub plan: Option<Span>,
    /// From when until when it was carried out.
    pub actual: Option<Span>,
    /// Its milestones.
    #[serde(default)]
    pub milestones: Collection<Milestone>,
    /// Title.
    pub title: Option<TextPair>,
    /// A few sentences on it.
    pub description: Option<TextPair>,
    /// Why it is at risk or off track.
    pub cause: Option<TextPair>,
    /// What follows from that.
    pub consequence: Option<TextPair>,
    /// What is done about it.
    pub correction: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for WorkPackage {
    const KIND: Kind = Kind::WorkPackage;
}

/// What one partner may spend and has spent, from one funder.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BudgetLine {
    /// The project. The lines of a project must add up to what it was granted.
    pub project: Ref<Project>,
    /// The partner who spends.
    pub partner: Ref<Organization>,
    /// Who pays; the partner itself for its own contribution.
    pub funder: Ref<Organization>,
    /// Approved, in euro.
    pub approved: Number,
    /// Spent until the reporting date, in euro.
    pub spent: Number,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for BudgetLine {
    const KIND: Kind = Kind::BudgetLine;
}

/// Who funds a project, and the publicity that they require (Regulation (EU) 2021/1060, Annex IX).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Funding {
    /// The project.
    pub project: Ref<Project>,
    /// Whether the European Union co-funds it: emblem and statement appear on every document about it.
    #[serde(default)]
    pub european_union: bool,
    /// The other funders, named in their own language.
    #[serde(default)]
    pub funders: Vec<Ref<Organization>>,
    /// The logo of the programme, as the programme supplies it.
    pub logo: Option<Ref<Image>>,
}

impl Entity for Funding {
    const KIND: Kind = Kind::Funding;
}
