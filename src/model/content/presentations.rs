//! Presentations and their slides.

use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{self, Describe, Describer, Keep, Shown};
use super::events::Event;
use super::images::Image;
use super::lists::{List, ListItem};
use super::people::{Name, Organization, Person};
use super::populations::Population;
use super::{Collection, Facts, Goal, PolicyField, Project, TextPair};
use crate::id::{Entity, Kind, Ref};
use crate::model::value::Day;

/// A presentation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Presentation {
    /// Who speaks.
    pub speaker: Ref<Person>,
    /// For which organisation.
    pub organization: Ref<Organization>,
    /// The name of the occasion.
    pub event: Name,
    /// Where it takes place.
    pub place: String,
    /// When.
    pub date: Day,
    /// The slides in their order.
    pub slides: Collection<Slide>,
    /// Title.
    pub title: Option<TextPair>,
    /// Subtitle.
    pub subtitle: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
}

impl Entity for Presentation {
    const KIND: Kind = Kind::Presentation;
}

impl Describe for Presentation {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { speaker, organization, event, place, date: _, slides, title: _, subtitle: _, facts } =
            self;
        to.refers("speaker", speaker);
        to.refers("organization", organization);
        to.name("event", Some(event));
        to.typed("place", Some(place));
        to.facts(facts);
        to.parts(slides);
    }

    fn retain(&mut self, keep: Keep<'_>) {
        description::retain(&mut self.slides, keep);
    }
}

/// What a slide shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SlideKind {
    /// The first: title, speaker, occasion.
    Title,
    /// Text, with bullets if it has any.
    Text,
    /// Two texts beside each other.
    TwoColumns,
    /// A population as bars.
    Population,
    /// Events on a line.
    Timeline,
    /// A list around the item that leads.
    Participants,
    /// Policy fields as cards.
    PolicyFields,
    /// Numbered items of a list, or goals, or policy fields with their numbers.
    List,
    /// Goals with the goals below them; without any named, all.
    GoalTree,
    /// Items of a list with their state.
    Steps,
    /// Projects.
    Projects,
    /// A picture.
    Image,
    /// What somebody said: its text, and below it the source.
    Quotation,
    /// The last: thanks and contact.
    Closing,
}

/// A slide with its speaker's notes.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slide {
    /// What it shows.
    pub kind: SlideKind,
    /// The population that it shows.
    pub population: Option<Ref<Population>>,
    /// The events that it shows.
    #[serde(default)]
    pub events: Vec<Ref<Event>>,
    /// The list that it shows.
    pub list: Option<Ref<List>>,
    /// Which items of the list; all if not given.
    #[serde(default)]
    pub items: Vec<Ref<ListItem>>,
    /// The policy fields that it shows; for a slide of policy fields without any, all.
    #[serde(default)]
    pub policy_fields: Vec<Ref<PolicyField>>,
    /// The goals that it shows.
    #[serde(default)]
    pub goals: Vec<Ref<Goal>>,
    /// The projects that it shows.
    #[serde(default)]
    pub projects: Vec<Ref<Project>>,
    /// The picture that it shows.
    pub image: Option<Ref<Image>>,
    /// Title.
    pub title: Option<TextPair>,
    /// Subtitle.
    pub subtitle: Option<TextPair>,
    /// What stands on the slide.
    pub text: Option<TextPair>,
    /// What stands at the right of a slide with two columns.
    pub second: Option<TextPair>,
    /// Who said what is quoted, and where.
    pub source: Option<TextPair>,
    /// What the speaker says.
    pub notes: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
}

impl Entity for Slide {
    const KIND: Kind = Kind::Slide;
}

impl Describe for Slide {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self {
            kind: _,
            population,
            events,
            list,
            items,
            policy_fields,
            goals,
            projects,
            image,
            title: _,
            subtitle: _,
            text: _,
            second: _,
            source: _,
            notes: _,
            facts,
        } = self;
        to.shows("population", population);
        to.shows("events", events);
        to.shows("list", list);
        to.shows("items", items);
        to.shows("policy_fields", policy_fields);
        to.shows("goals", goals);
        to.shows("projects", projects);
        to.refers("image", image);
        to.facts(facts);
    }

    fn retain(&mut self, keep: Keep<'_>) {
        self.population.keep(keep);
        self.events.keep(keep);
        self.list.keep(keep);
        self.items.keep(keep);
        self.policy_fields.keep(keep);
        self.goals.keep(keep);
        self.projects.keep(keep);
    }
}
