//! Events.

use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::{Facts, TextPair, yes};
use crate::id::{Entity, Kind};
use crate::model::value::{Day, Period};

/// Something that happened: on a day, or in a period.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Event {
    /// The day.
    pub date: Option<Day>,
    /// The year or month, if the day is not known.
    pub period: Option<Period>,
    /// Title.
    pub title: Option<TextPair>,
    /// A few sentences on it.
    pub description: Option<TextPair>,
    /// Where.
    pub place: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for Event {
    const KIND: Kind = Kind::Event;
}

impl Describe for Event {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { date: _, period: _, title: _, description: _, place: _, facts, public } = self;
        to.public(*public);
        to.facts(facts);
    }
}
