//! Lists, events, populations, images.

use schemars::JsonSchema;
use serde::Deserialize;

use super::policy::Rating;
use super::{Collection, Facts, TextPair, yes};
use crate::model::id::{Entity, Kind};
use crate::model::value::{Day, FreeFact, Period};

/// A picture.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// The file (PNG, JPEG, GIF, WebP or SVG), relative to the YAML file.
    pub file: String,
    /// What a person who does not see it must know.
    pub alt: Option<TextPair>,
    /// Who made it.
    pub credit: Option<TextPair>,
}

impl Entity for Image {
    const KIND: Kind = Kind::Image;
}

/// Ordered, numbered things.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Title.
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

/// An item of a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListItem {
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

/// Something that happened: on a day, or in a period.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
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

/// Figures of population groups at one time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Population {
    /// When.
    pub period: Period,
    /// The groups.
    pub groups: Collection<PopulationGroup>,
    /// Title.
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

/// A group of a population.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PopulationGroup {
    /// How many: `21000`, or `{value: 25000, approximate: true}`.
    pub number: FreeFact,
    /// Title.
    pub title: Option<TextPair>,
}

impl Entity for PopulationGroup {
    const KIND: Kind = Kind::PopulationGroup;
}
