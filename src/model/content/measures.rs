//! Measures, their plan, milestones and rating.

use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::{Collection, Facts, Goal, Organization, TextPair, yes};
use crate::id::{Entity, Kind, Ref};
use crate::model::value::Day;

/// How something stands. Each rating has a colour, a shape and a word.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// Completed, or the target reached.
    Done,
    /// As planned.
    OnTrack,
    /// The plan may not be met; needs cause, consequence and correction.
    AtRisk,
    /// The plan is not met; needs cause, consequence and correction.
    OffTrack,
    /// Not begun, or no value yet.
    NotStarted,
}

impl Rating {
    /// All ratings, best first, as tiles and tables show them.
    pub const ALL: [Self; 5] = [Self::Done, Self::OnTrack, Self::AtRisk, Self::OffTrack, Self::NotStarted];

    /// The name in messages (`status-<name>`), data and facts: `on-track`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::OnTrack => "on-track",
            Self::AtRisk => "at-risk",
            Self::OffTrack => "off-track",
            Self::NotStarted => "not-started",
        }
    }

    /// Whether cause, consequence and correction must be given.
    #[must_use]
    pub const fn needs_explanation(self) -> bool {
        matches!(self, Self::AtRisk | Self::OffTrack)
    }
}

/// From when until when something is planned or was done.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The first day.
    pub start: Day,
    /// The last day; without it, still running.
    pub end: Option<Day>,
}

/// A milestone (Meilenstein, mijlpaal).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// The day by which it is planned.
    pub due: Day,
    /// The day on which it was reached.
    pub reached: Option<Day>,
    /// Title.
    pub title: Option<TextPair>,
}

impl Entity for Milestone {
    const KIND: Kind = Kind::Milestone;
}

impl Describe for Milestone {
    fn describe<'a>(&'a self, _to: &mut Describer<'a, '_>) {
        let Self { due: _, reached: _, title: _ } = self;
    }
}

/// A measure (Maßnahme, maatregel), rated by hand.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measure {
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
