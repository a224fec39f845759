//! Indicators: where they start, where they are to end, and what was measured.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::{Facts, Goal, Measure, Project, TextPair, yes};
use crate::id::{Entity, Kind, Ref};
use crate::model::value::{Number, NumberKind, Period};

/// A value with the period it belongs to.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PeriodValue {
    /// The period; a value counts from its last day.
    pub period: Period,
    /// The value.
    pub value: Number,
}

/// Which values are better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
}

/// Where a series stands in a CSV file: the first column holds periods, another the values. The cell of a value that is
/// not known is empty. Where one cell shows what divides decimals, as `1.234,5` does, it holds for the whole column.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeriesCsv {
    /// The file, relative to the YAML file.
    pub file: String,
    /// The heading of the column with the values.
    pub column: String,
}

/// An indicator. Outcome indicators belong to a goal, output indicators to a measure or a project; exactly one of them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Indicator {
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

/// What an indicator of a project shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum IndicatorLevel {
    /// What the project makes or does (Outputindikator, outputindicator).
    #[default]
    Output,
    /// What that changes (Ergebnisindikator, resultaatindicator).
    Result,
}

impl Entity for Indicator {
    const KIND: Kind = Kind::Indicator;
}

impl Describe for Indicator {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self {
            code,
            goal,
            measure,
            project,
            level: _,
            kind: _,
            baseline: _,
            target: _,
            better: _,
            series: _,
            series_csv: _,
            plan: _,
            title: _,
            description: _,
            unit: _,
            source: _,
            reason: _,
            cause: _,
            consequence: _,
            correction: _,
            facts,
            public,
        } = self;
        to.public(*public);
        to.number("code", code.as_ref());
        to.hangs_on("goal", goal);
        to.hangs_on("measure", measure);
        to.hangs_on("project", project);
        to.facts(facts);
    }
}
