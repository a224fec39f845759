//! Lists of numbered things.

use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::{Collection, Facts, Rating, TextPair, yes};
use crate::id::{Entity, Kind};
use crate::model::value::Day;

/// Ordered, numbered things.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct List {
    /// What it is called: above it in a paper whose section is not called so, and on a slide without a subtitle.
    pub title: Option<TextPair>,
    /// A few sentences on it.
    pub description: Option<TextPair>,
    /// The items in their order.
    pub items: Collection<ListItem>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for List {
    const KIND: Kind = Kind::List;
}

impl Describe for List {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { title: _, description: _, items, facts, public } = self;
        to.public(*public);
        to.facts(facts);
        to.parts(items);
    }
}

/// An item of a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListItem {
    /// The number as printed: `"5.1"`, in quotation marks.
    pub number: Option<String>,
    /// How it stands, for steps.
    pub rating: Option<Rating>,
    /// The day that belongs to it.
    pub date: Option<Day>,
    /// Whether it leads the others, for participants: drawn in the middle.
    #[serde(default)]
    pub leads: bool,
    /// Title.
    pub title: Option<TextPair>,
    /// A few sentences on it.
    pub text: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
}

impl Entity for ListItem {
    const KIND: Kind = Kind::ListItem;
}

impl Describe for ListItem {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { number, rating: _, date: _, leads: _, title: _, text: _, facts } = self;
        to.number("number", number.as_ref());
        to.facts(facts);
    }
}
