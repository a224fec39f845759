//! Projects, their work packages, budget and funding.

use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::images::Image;
use super::people::{Name, Organization};
use super::work::{Milestone, Rating, Span, Work};
use super::{Collection, Facts, TextPair, yes};
use crate::id::{Entity, Kind, Ref};
use crate::model::value::Number;

/// A project.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Project {
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
    /// What was done in the period to make the project known.
    pub communication: Option<TextPair>,
    /// Why less is spent than the part of the term that has passed.
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

impl Entity for Project {
    const KIND: Kind = Kind::Project;
}

impl Describe for Project {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self {
            number,
            name,
            term: _,
            granted: _,
            lead,
            partners,
            title: _,
            programme: _,
            priority: _,
            summary: _,
            next: _,
            communication: _,
            cause: _,
            consequence: _,
            correction: _,
            facts,
            public,
        } = self;
        to.public(*public);
        to.number("number", number.as_ref());
        to.name("name", name.as_ref());
        to.refers("lead", lead);
        to.refers("partners", partners);
        to.facts(facts);
    }
}

/// A work package (Arbeitspaket, werkpakket), rated by hand.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WorkPackage {
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

impl Describe for WorkPackage {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self {
            number,
            project,
            lead,
            rating: _,
            plan: _,
            actual: _,
            milestones,
            title: _,
            description: _,
            cause: _,
            consequence: _,
            correction: _,
            facts,
            public,
        } = self;
        to.public(*public);
        to.number("number", number.as_ref());
        to.hangs_on("project", project);
        to.refers("lead", lead);
        to.parts(milestones);
        to.facts(facts);
    }
}

impl WorkPackage {
    /// What it has in common with measures.
    #[must_use]
    pub(crate) const fn work(&self) -> Work<'_> {
        let Self { number, lead, rating, plan, actual, milestones, .. } = self;
        Work {
            number: number.as_ref(),
            lead: lead.as_ref(),
            rating: *rating,
            plan: *plan,
            actual: *actual,
            milestones,
        }
    }
}

/// What one partner may spend and has spent, from one funder.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BudgetLine {
    /// The project. The lines of a project must add up to what it was granted.
    pub project: Ref<Project>,
    /// The partner who spends.
    pub partner: Ref<Organization>,
    /// Who pays; the partner itself for its own contribution.
    pub funder: Ref<Organization>,
    /// What it is spent on; all lines of a project have a category, or none.
    pub category: Option<CostCategory>,
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

impl Describe for BudgetLine {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { project, partner, funder, category: _, approved: _, spent: _, public } = self;
        to.public(*public);
        to.hangs_on("project", project);
        to.refers("partner", partner);
        to.refers("funder", funder);
    }
}

/// A category of costs of Interreg programmes (Regulation (EU) 2021/1059, Articles 39 to 44).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum CostCategory {
    /// Personalkosten, personeelskosten.
    Staff,
    /// Büro- und Verwaltungskosten, kantoor- en administratiekosten.
    Office,
    /// Reise- und Unterbringungskosten, reis- en verblijfkosten.
    Travel,
    /// Kosten für externe Expertise und Dienstleistungen, kosten voor externe expertise en diensten.
    External,
    /// Ausrüstungskosten, kosten voor uitrusting.
    Equipment,
    /// Kosten für Infrastruktur und Bauarbeiten, kosten voor infrastructuur en werken.
    Infrastructure,
}

impl CostCategory {
    /// The name in messages (`cost-<name>`), data and facts.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Office => "office",
            Self::Travel => "travel",
            Self::External => "external",
            Self::Equipment => "equipment",
            Self::Infrastructure => "infrastructure",
        }
    }
}

/// A risk of a project: what may happen, and what is done against it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Risk {
    /// The project.
    pub project: Ref<Project>,
    /// How likely it is.
    pub likelihood: Level,
    /// How much it would harm the project.
    pub impact: Level,
    /// The partner who deals with it.
    pub lead: Option<Ref<Organization>>,
    /// What may happen.
    pub title: Option<TextPair>,
    /// What is done about it.
    pub correction: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for Risk {
    const KIND: Kind = Kind::Risk;
}

impl Describe for Risk {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { project, likelihood: _, impact: _, lead, title: _, correction: _, facts, public } = self;
        to.public(*public);
        to.hangs_on("project", project);
        to.refers("lead", lead);
        to.facts(facts);
    }
}

/// How likely or how grave something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Gering, klein.
    Low,
    /// Mittel, gemiddeld.
    Medium,
    /// Hoch, groot.
    High,
}

/// Who funds a project, and the publicity that they require (Regulation (EU) 2021/1060, Annex IX).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Funding {
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

impl Describe for Funding {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { project, european_union: _, funders, logo } = self;
        to.hangs_on("project", project);
        to.refers("funders", funders);
        to.refers("logo", logo);
    }
}
