//! Work that is planned, done and rated by hand: what measures and work packages have in common.

use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::{Collection, Content, Measure, Organization, TextPair, WorkPackage};
use crate::id::{Entity, EntityId, Kind, Ref};
use crate::model::value::Day;

/// A measure or a work package, as whatever treats them alike sees them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Work<'a> {
    /// The number as printed.
    pub number: Option<&'a String>,
    /// Who leads it.
    pub lead: Option<&'a Ref<Organization>>,
    /// How it stands.
    pub rating: Rating,
    /// From when until when it is planned.
    pub plan: Option<Span>,
    /// From when until when it was carried out.
    pub actual: Option<Span>,
    /// Its milestones.
    pub milestones: &'a Collection<Milestone>,
}

impl Content {
    /// All measures and work packages.
    pub(crate) fn work(&self) -> impl Iterator<Item = (EntityId, Work<'_>)> {
        let measures = self.measures.iter().map(|(id, it)| (EntityId::new(Measure::KIND, id), it.work()));
        let packages = self.work_packages.iter();
        measures.chain(packages.map(|(id, it)| (EntityId::new(WorkPackage::KIND, id), it.work())))
    }
}

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
pub(crate) struct Span {
    /// The first day.
    pub start: Day,
    /// The last day; without it, still running.
    pub end: Option<Day>,
}

/// A milestone (Meilenstein, mijlpaal).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Milestone {
    /// The day by which it is planned.
    pub due: Day,
    /// The day on which it was reached.
    pub reached: Option<Day>,
    /// The day by which it is expected now, where that is another than planned.
    pub expected: Option<Day>,
    /// Title.
    pub title: Option<TextPair>,
}

impl Entity for Milestone {
    const KIND: Kind = Kind::Milestone;
}

impl Describe for Milestone {
    fn describe<'a>(&'a self, _to: &mut Describer<'a, '_>) {
        let Self { due: _, reached: _, expected: _, title: _ } = self;
    }
}
