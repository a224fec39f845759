//! Policy fields, goals, measures, indicators.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::people::Organization;
use super::{Collection, Facts, Project, TextPair, yes};
use crate::model::id::{Entity, Kind, Ref};
use crate::model::value::{Day, Number, NumberKind, Period};

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

/// A policy field (Handlungsfeld, beleidsterrein).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PolicyField {
    /// The number as printed: `"6.2"`, in quotation marks.
    pub number: Option<String>,
    /// Who leads it.
    pub lead: Option<Ref<Organization>>,
    /// Title.
    pub title: Option<TextPair>,
    /// A few sentences on it.
    pub description: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for PolicyField {
    const KIND: Kind = Kind::PolicyField;
}

/// A goal. Goals form a tree; each belongs to a policy field or to its parent's, or is overarching.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// The number as printed: `"6.2.1"`, in quotation marks.
    pub number: Option<String>,
    /// The goal it belongs to.
    pub parent: Option<Ref<Self>>,
    /// The policy field; a goal without one takes its parent's.
    pub policy_field: Option<Ref<PolicyField>>,
    /// How much it counts beside its siblings; 1 if not given.
    pub weight: Option<Number>,
    /// Title.
    pub title: Option<TextPair>,
    /// A few sentences on it.
    pub description: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for Goal {
    const KIND: Kind = Kind::Goal;
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

/// A value with the period it belongs to.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PeriodValue {
    /// The period; a value counts from its last day.
    pub period: Period,
    /// The value.
    pub value: Number,
}

/// Which values are better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
}

/// Where a series stands in a CSV file: the first column holds periods, another the values.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SeriesCsv {
    /// The file, relative to the YAML file.
    pub file: String,
    /// The heading of the column with the values.
    pub column: String,
}

/// An indicator. Outcome indicators belong to a goal, output indicators to a measure or a project; exactly one of them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// The code in the programme: RCO87.
    pub code: Option<String>,
    /// The goal whose outcome it shows.
    pub goal: Option<Ref<Goal>>,
    /// The measure whose output it shows.
    pub measure: Option<Ref<Measure>>,
    /// The project whose output or result it shows.
    pub project: Option<Ref<Project>>,
    /// For an indicator of a project: whether it shows an output, as RCO87, or a result, as RCR84.
    pub level: Option<IndicatorLevel>,
    /// What its values are.
    #[serde(default)]
    pub kind: NumberKind,
    /// Where it started.
    pub baseline: PeriodValue,
    /// Where it should arrive.
    pub target: PeriodValue,
    /// Which values are better; if not given, the direction from baseline to target says it.
    pub better: Option<Better>,
    /// Values by period.
    #[serde(default)]
    pub series: IndexMap<Period, Number>,
    /// Values by period in a CSV file, instead of `series`.
    pub series_csv: Option<SeriesCsv>,
    /// Planned values by period, where the plan is not a straight line from baseline to target.
    #[serde(default)]
    pub plan: IndexMap<Period, Number>,
    /// Title.
    pub title: Option<TextPair>,
    /// What exactly is measured.
    pub description: Option<TextPair>,
    /// The noun of its unit, if the title does not say it: weeks.
    pub unit: Option<TextPair>,
    /// Where the values come from.
    pub source: Option<TextPair>,
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

/// What an indicator of a project shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum IndicatorLevel {
    /// What the project makes or does (Outputindikator, outputindicator).
    #[default]
    Output,
    /// What that changes (Ergebnisindikator, resultaatindicator).
    Result,
}

impl Entity for Indicator {
    const KIND: Kind = Kind::Indicator;
}
