//! The entities of a model that can have texts.

use indexmap::IndexMap;

use crate::id::{EntityId, Kind, Ref};
use crate::lang::Lang;
use crate::model::content::{Content, Document, Project};
use crate::model::visibility::Hidden;

/// An entity that can have texts.
#[derive(Debug, Clone)]
pub(crate) struct Owner {
    /// Which.
    pub id: EntityId,
    /// Whether documents that everybody may read print its texts.
    pub public: bool,
    /// The only language that prints it.
    pub only: Option<Lang>,
}

/// All of them, by the names of their messages, in the order of the model.
pub(super) fn owners(content: &Content) -> IndexMap<String, Owner> {
    let hidden = Hidden::of(content);
    let mut owners = IndexMap::new();
    for entity in content.entities().into_iter().filter(|entity| !entity.id.kind.texts().is_empty()) {
        let id = entity.id;
        let shown = id.kind != Kind::Project || is_public(content, |it| shows_project(content, it, &id.id));
        let owner = Owner { public: shown && !hidden.contains(&id), only: entity.only, id };
        owners.entry(owner.id.message()).or_insert(owner);
    }
    owners
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
