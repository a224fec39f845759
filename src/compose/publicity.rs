//! The publicity that a document needs: of the projects that it is about or shows.

use std::collections::BTreeSet;

use super::data::{NameData, PublicityData};
use super::side::Side;
use crate::id::{Entity, EntityId, Ref};
use crate::model::content::{Content, Document, Funding, Organization, Project, Slide, SlideKind};

/// A project that a document names, and where.
pub(super) struct Named<'c> {
    /// The project.
    pub project: &'c Ref<Project>,
    /// What names it: the document, or a slide.
    pub by: EntityId,
    /// The path below that.
    pub path: Vec<String>,
}

/// The projects that a document is about or shows, each where it is named first.
pub(super) fn named_projects<'c>(content: &'c Content, id: &str, document: &'c Document) -> Vec<Named<'c>> {
    let about = document.project.iter().map(|project| Named {
        project,
        by: EntityId::new(Document::KIND, id),
        path: vec!["project".to_owned()],
    });
    let mut named: Vec<Named<'_>> = Vec::new();
    for found in about.chain(on_slides(content, document)) {
        if !named.iter().any(|known| known.project == found.project) {
            named.push(found);
        }
    }
    named
}

/// The projects on the slides of the presentation of a document.
fn on_slides<'c>(content: &'c Content, document: &'c Document) -> impl Iterator<Item = Named<'c>> {
    let talk = document.presentation.as_ref().and_then(|talk| content.presentations.get(talk.id()));
    let slides = talk.into_iter().flat_map(|talk| &talk.slides);
    slides.filter(|(_, slide)| slide.kind == SlideKind::Projects).flat_map(|(id, slide)| {
        slide.projects.iter().enumerate().map(move |(at, project)| Named {
            project,
            by: EntityId::new(Slide::KIND, id),
            path: vec!["projects".to_owned(), at.to_string()],
        })
    })
}

/// Who funds what a document is about or shows: those that it names, and those of each other project.
pub(super) fn funding_of<'c>(
    content: &'c Content,
    id: &str,
    document: &'c Document,
) -> Vec<(&'c str, &'c Funding)> {
    let entries = || content.funding.iter().map(|(id, funding)| (id.as_str(), funding));
    let named = document.funding.as_ref().and_then(|named| entries().find(|(id, _)| *id == named.id()));
    let mut found: Vec<_> = named.into_iter().collect();
    for Named { project, .. } in named_projects(content, id, document) {
        if !found.iter().any(|(_, funding)| funding.project == *project) {
            found.extend(entries().find(|(_, funding)| funding.project == *project));
        }
    }
    found
}

impl Side<'_> {
    /// The publicity that those require who fund what a document is about or shows, or the document; none without
    /// any.
    pub(super) fn publicity(&self, id: &str, document: &Document) -> Option<PublicityData> {
        let found = funding_of(&self.model.content, id, document);
        let mut publicity = PublicityData {
            european_union: found.iter().any(|(_, funding)| funding.european_union),
            funders: Vec::new(),
            logos: Vec::new(),
        };
        for (_, funding) in &found {
            let funders = funding.funders.iter().filter_map(|funder| self.funder(funder));
            publicity.funders.extend(funders);
            publicity.logos.extend(funding.logo.as_ref().and_then(|logo| self.image(logo)));
        }
        // Two projects may have the same funders.
        let mut seen = BTreeSet::new();
        publicity.funders.retain(|funder| seen.insert(funder.id.to_string()));
        publicity.logos.retain(|logo| seen.insert(logo.id.clone()));
        (!found.is_empty()).then_some(publicity)
    }

    fn funder(&self, funder: &Ref<Organization>) -> Option<NameData> {
        let found = self.model.content.organizations.get(funder.id())?;
        Some(self.plain_name(funder.entity().text("name"), &found.name))
    }
}
