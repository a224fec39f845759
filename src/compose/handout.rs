//! A presentation and its slides as data.

use super::data::{
    EventData, GoalData, HandoutData, ImageData, PopulationData, PopulationGroupData, ProjectData, SlideData,
};
use super::goals::Depth;
use super::side::Side;
use crate::id::{Entity, EntityId, Ref};
use crate::model::content::{
    Document, Event, Goal, HandoutNotes, Image, Person, Population, PopulationGroup, Presentation, Project,
    Slide, SlideKind,
};

/// How a handout is laid out.
#[derive(Clone, Copy)]
pub(super) struct HandoutForm {
    /// Slides on a page.
    pub slides_per_page: u8,
    /// What stands with them.
    pub notes: HandoutNotes,
}

impl HandoutForm {
    /// As a document wants it; two slides a page if it does not say.
    pub(super) fn of(document: &Document) -> Self {
        Self { slides_per_page: document.slides_per_page.unwrap_or(2), notes: document.notes }
    }
}

impl Side<'_> {
    /// A presentation as a handout, or as slides.
    pub(super) fn handout(&self, id: &str, form: HandoutForm) -> Option<HandoutData> {
        let presentation = self.model.content.presentations.get(id)?;
        let entity = EntityId::new(Presentation::KIND, id);
        let person = EntityId::new(Person::KIND, presentation.speaker.id());
        let speaker = self.model.content.people.get(&person.id)?;
        Some(HandoutData {
            title: self.title(&entity),
            subtitle: self.text(&entity, "subtitle"),
            speaker: self.plain(&person, "name", &self.voice.name(&speaker.name)),
            role: self.text(&person, "role"),
            email: speaker.email.as_ref().map(|address| self.plain(&person, "email", address)),
            organization: self.organization(&presentation.organization)?,
            event: self.name(entity.text("event"), &presentation.event),
            place: self.plain(&entity, "place", &presentation.place),
            date: self.long_date(&entity, "date"),
            slides_per_page: form.slides_per_page,
            notes: form.notes,
            slides: presentation.slides.iter().map(|(id, slide)| self.slide(id, slide)).collect(),
        })
    }

    fn slide(&self, id: &str, slide: &Slide) -> SlideData {
        let entity = EntityId::new(Slide::KIND, id);
        let _within = self.of(&entity);
        let all = slide.kind == SlideKind::PolicyFields && slide.policy_fields.is_empty();
        let every = self.model.content.policy_fields.keys().filter(|_| all).map(String::as_str);
        let fields = slide.policy_fields.iter().map(Ref::id).chain(every);
        SlideData {
            id: id.to_owned(),
            kind: slide.kind,
            title: self.title(&entity),
            subtitle: self.text(&entity, "subtitle"),
            text: self.text(&entity, "text"),
            second: self.text(&entity, "second"),
            source: self.text(&entity, "source"),
            notes: self.text(&entity, "notes"),
            population: slide.population.as_ref().and_then(|of| self.population(of)),
            events: slide.events.iter().filter_map(|event| self.event(event)).collect(),
            list: slide.list.as_ref().and_then(|list| self.list(list, &slide.items)),
            policy_fields: fields.filter_map(|id| self.policy_field(id, Depth::Alone)).collect(),
            goals: self.slide_goals(slide),
            projects: slide.projects.iter().filter_map(|project| self.project(project)).collect(),
            image: slide.image.as_ref().and_then(|image| self.image(image)),
        }
    }

    /// The goals that a slide names, in a tree with those below them; for a tree without any, all.
    fn slide_goals(&self, slide: &Slide) -> Vec<GoalData> {
        let tree = slide.kind == SlideKind::GoalTree;
        let depth = if tree { Depth::Goals } else { Depth::Alone };
        if tree && slide.goals.is_empty() {
            return self.goals(|goal: &Goal| goal.parent.is_none(), depth);
        }
        slide.goals.iter().filter_map(|goal| self.goal(goal.id(), depth)).collect()
    }

    fn population(&self, population: &Ref<Population>) -> Option<PopulationData> {
        let found = self.model.content.populations.get(population.id())?;
        let entity = population.entity();
        let _within = self.of(&entity);
        let group = |id: &String| {
            let entity = EntityId::new(PopulationGroup::KIND, id);
            let number = self.fact(&entity, "number")?;
            Some(PopulationGroupData { id: id.clone(), title: self.title(&entity), number })
        };
        Some(PopulationData {
            id: population.id().to_owned(),
            period: self.given(&entity, "period"),
            title: self.title(&entity),
            source: self.text(&entity, "source"),
            groups: found.groups.keys().filter_map(group).collect(),
        })
    }

    fn event(&self, event: &Ref<Event>) -> Option<EventData> {
        let found = self.model.content.events.get(event.id())?;
        let entity = event.entity();
        let day = found.date.map(|day| day.0).or_else(|| Some(found.period?.start()))?;
        Some(EventData {
            id: event.id().to_owned(),
            title: self.title(&entity),
            description: self.text(&entity, "description"),
            place: self.text(&entity, "place"),
            date: self.given(&entity, "date"),
            day: day.to_string(),
        })
    }

    fn project(&self, project: &Ref<Project>) -> Option<ProjectData> {
        let found = self.model.content.projects.get(project.id())?;
        let entity = project.entity();
        Some(ProjectData {
            id: project.id().to_owned(),
            title: self.title(&entity),
            name: found.name.as_ref().map(|name| self.name(entity.text("name"), name)),
            programme: self.text(&entity, "programme"),
            term: found.term.map(|term| self.span(&entity, "", term)),
            granted: self.fact(&entity, "granted"),
        })
    }

    /// A picture with its alternative text.
    pub(super) fn image(&self, image: &Ref<Image>) -> Option<ImageData> {
        let entity = image.entity();
        Some(ImageData {
            id: image.id().to_owned(),
            file: format!("/{}", self.model.images.get(image.id())?),
            alt: self.required(&entity, "alt"),
            credit: self.text(&entity, "credit"),
        })
    }
}
