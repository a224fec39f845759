//! The data of a handout and of slides.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, GoalData, ListData, NameData, PolicyFieldData, SpanData, Text};
use crate::model::content::{HandoutNotes, SlideKind};

/// A handout of a presentation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct HandoutData {
    /// Title.
    pub title: Text,
    /// Subtitle.
    pub subtitle: Option<Text>,
    /// Who speaks.
    pub speaker: String,
    /// The office of the speaker.
    pub role: Option<Text>,
    /// Contact of the speaker.
    pub email: Option<String>,
    /// The organisation.
    pub organization: NameData,
    /// The occasion.
    pub event: NameData,
    /// The place.
    pub place: String,
    /// The day.
    pub date: Fact,
    /// Slides on a page.
    pub slides_per_page: u8,
    /// What stands with the slides: `notes`, `lines`, `both`.
    pub notes: HandoutNotes,
    /// The slides.
    pub slides: Vec<SlideData>,
}

/// A slide.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SlideData {
    /// Its id.
    pub id: String,
    /// What it shows.
    pub kind: SlideKind,
    /// Title.
    pub title: Text,
    /// Subtitle.
    pub subtitle: Option<Text>,
    /// Text.
    pub text: Option<Text>,
    /// The text at the right, where there are two columns.
    pub second: Option<Text>,
    /// The source of a quotation.
    pub source: Option<Text>,
    /// Notes.
    pub notes: Option<Text>,
    /// A population.
    pub population: Option<PopulationData>,
    /// Events.
    pub events: Vec<EventData>,
    /// A list.
    pub list: Option<ListData>,
    /// Policy fields, without goals.
    pub policy_fields: Vec<PolicyFieldData>,
    /// Goals, without measures and indicators; in a tree with the goals below them.
    pub goals: Vec<GoalData>,
    /// Projects.
    pub projects: Vec<ProjectData>,
    /// A picture.
    pub image: Option<ImageData>,
}

/// A population.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PopulationData {
    /// Its id.
    pub id: String,
    /// When.
    pub period: Fact,
    /// Title.
    pub title: Text,
    /// Where the figures come from.
    pub source: Option<Text>,
    /// Its groups.
    pub groups: Vec<PopulationGroupData>,
}

/// A group of a population.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PopulationGroupData {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: Text,
    /// How many.
    pub number: Fact,
}

/// An event.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EventData {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: Text,
    /// Description.
    pub description: Option<Text>,
    /// Where.
    pub place: Option<Text>,
    /// The day or period.
    pub date: Fact,
    /// The day, or the first day of the period, `2005-01-01`: where it stands on a line.
    pub day: String,
}

/// A project on a slide.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProjectData {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: Text,
    /// A name that is not translated.
    pub name: Option<NameData>,
    /// The programme.
    pub programme: Option<Text>,
    /// From when until when.
    pub term: Option<SpanData>,
    /// The amount granted.
    pub granted: Option<Fact>,
}

/// A picture.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ImageData {
    /// Its id.
    pub id: String,
    /// The file, as a path for `image`.
    pub file: String,
    /// Alternative text.
    pub alt: Text,
    /// Credit.
    pub credit: Option<Text>,
}
