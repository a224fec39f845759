//! Measures.

use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::work::{Milestone, Rating, Span, Work};
use super::{Collection, Facts, Goal, Organization, TextPair, yes};
use crate::id::{Entity, Kind, Ref};

/// A measure (Maßnahme, maatregel), rated by hand.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Measure {
    /// The number as printed.
    pub number: Option<String>,
    /// The goal it serves.
    pub goal: Ref<Goal>,
    /// Who is responsible.
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
    /// Why it is at risk or off track in a few words, for the table of what needs attention.
    pub reason: Option<TextPair>,
    /// Why it is at risk or off track.
    pub cause: Option<TextPair>,
    /// What follows from that for the goal.
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

impl Entity for Measure {
    const KIND: Kind = Kind::Measure;
}

impl Describe for Measure {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self {
            number,
            goal,
            lead,
            rating: _,
            plan: _,
            actual: _,
            milestones,
            title: _,
            description: _,
            reason: _,
            cause: _,
            consequence: _,
            correction: _,
            facts,
            public,
        } = self;
        to.public(*public);
        to.number("number", number.as_ref());
        to.hangs_on("goal", goal);
        to.refers("lead", lead);
        to.parts(milestones);
        to.facts(facts);
    }
}

impl Measure {
    /// What it has in common with work packages.
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
