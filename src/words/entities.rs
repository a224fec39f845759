//! The entities of a model that can have texts.

use indexmap::IndexMap;

use crate::id::{EntityId, Kind, Ref};
use crate::lang::Lang;
use crate::model::content::{Collection, Content, Document, Project};
use crate::model::visibility::Hidden;

/// An entity that can have texts.
#[derive(Debug, Clone)]
pub struct Owner {
    /// Which.
    pub id: EntityId,
    /// Whether documents that everybody may read print its texts.
    pub public: bool,
    /// The only language that prints it.
    pub only: Option<Lang>,
}

/// All of them, by the names of their messages, in the order of the model.
pub fn owners(content: &Content) -> IndexMap<String, Owner> {
    let mut list = List::default();
    list.people_and_policy(content);
    list.things(content);
    list.documents(content);
    let hidden = Hidden::of(content);
    for owner in list.0.values_mut() {
        owner.public &= !hidden.contains(&owner.id);
    }
    list.0
}

#[derive(Default)]
struct List(IndexMap<String, Owner>);

impl List {
    fn add(&mut self, kind: Kind, id: &str, public: bool, only: Option<Lang>) {
        let id = EntityId::new(kind, id);
        self.0.entry(id.message()).or_insert(Owner { id, public, only });
    }

    fn all<T>(&mut self, kind: Kind, entities: &Collection<T>) {
        for id in entities.keys() {
            self.add(kind, id, true, None);
        }
    }

    fn people_and_policy(&mut self, content: &Content) {
        self.all(Kind::Person, &content.people);
        self.all(Kind::Image, &content.images);
        self.all(Kind::PolicyField, &content.policy_fields);
        self.all(Kind::Goal, &content.goals);
        for (id, measure) in &content.measures {
            self.add(Kind::Measure, id, true, None);
            self.all(Kind::Milestone, &measure.milestones);
        }
        self.all(Kind::Indicator, &content.indicators);
    }

    fn things(&mut self, content: &Content) {
        for (id, list) in &content.lists {
            self.add(Kind::List, id, true, None);
            self.all(Kind::ListItem, &list.items);
        }
        for id in content.projects.keys() {
            let public = is_public(content, |document| shows_project(content, document, id));
            self.add(Kind::Project, id, public, None);
        }
        for (id, package) in &content.work_packages {
            self.add(Kind::WorkPackage, id, true, None);
            self.all(Kind::Milestone, &package.milestones);
        }
        self.all(Kind::Risk, &content.risks);
        self.all(Kind::Event, &content.events);
        for (id, population) in &content.populations {
            self.add(Kind::Population, id, true, None);
            self.all(Kind::PopulationGroup, &population.groups);
        }
    }

    fn documents(&mut self, content: &Content) {
        self.all(Kind::Document, &content.documents);
        for (id, paper) in &content.papers {
            self.add(Kind::Paper, id, true, None);
            for part in paper.parts() {
                let section = (part.kind == Kind::Section).then(|| paper.sections.get(&part.id)).flatten();
                self.add(part.kind, &part.id, true, section.and_then(|section| section.only));
            }
        }
        for (id, presentation) in &content.presentations {
            self.add(Kind::Presentation, id, true, None);
            self.all(Kind::Slide, &presentation.slides);
        }
    }
}

/// Whether a document is about a project, or has it on a slide.
fn shows_project(content: &Content, document: &Document, id: &str) -> bool {
    let about = |project: &Ref<Project>| project.id() == id;
    let talk = document.presentation.as_ref().and_then(|talk| content.presentations.get(talk.id()));
    document.project.as_ref().is_some_and(about)
        || talk.is_some_and(|talk| talk.slides.values().any(|slide| slide.projects.iter().any(about)))
}

/// Whether something is public: it is unless all documents that show it are not.
fn is_public(content: &Content, shows: impl Fn(&Document) -> bool) -> bool {
    let mut showing = content.documents.values().filter(|document| shows(document)).peekable();
    showing.peek().is_none() || showing.any(|document| !document.non_public)
}
