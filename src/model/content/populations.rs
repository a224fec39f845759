//! Populations and the groups that they fall into.

use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::{Collection, Facts, TextPair, yes};
use crate::id::{Entity, Kind};
use crate::model::value::{FreeFact, Period};

/// Figures of population groups at one time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Population {
    /// When.
    pub period: Period,
    /// The groups. Their `total` is no more exact than the coarsest estimate among them.
    pub groups: Collection<PopulationGroup>,
    /// What it is called: below its bars, unless the slide is called so.
    pub title: Option<TextPair>,
    /// Where the figures come from.
    pub source: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for Population {
    const KIND: Kind = Kind::Population;
}

impl Describe for Population {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { period: _, groups, title: _, source: _, facts, public } = self;
        to.public(*public);
        to.facts(facts);
        to.parts(groups);
    }
}

/// A group of a population.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PopulationGroup {
    /// How many: `21000`, or `{value: 25000, approximate: true}`.
    pub number: FreeFact,
    /// Title.
    pub title: Option<TextPair>,
}

impl Entity for PopulationGroup {
    const KIND: Kind = Kind::PopulationGroup;
}

impl Describe for PopulationGroup {
    fn describe<'a>(&'a self, _to: &mut Describer<'a, '_>) {
        let Self { number: _, title: _ } = self;
    }
}
