//! Documents, slides, and what is shown to the public.

use std::collections::BTreeSet;

use super::Context;
use crate::diagnostic::{Check, Message};
use crate::id::{EntityId, Kind};
use crate::model::content::{Bond, Document, Reference, Slide, SlideKind};
use crate::model::visibility::Hidden;

/// All documents, and all slides.
pub(super) fn check(context: &mut Context<'_>) {
    for (id, document) in &context.content.documents {
        let entity = EntityId::new(Kind::Document, id);
        slides_per_page(context, &entity, document);
        funding(context, &entity, document);
    }
    let talks = context.content.presentations.values();
    for (id, slide) in talks.flat_map(|presentation| &presentation.slides) {
        let entity = EntityId::new(Kind::Slide, id);
        shown(context, &entity, slide);
        items(context, &entity, slide);
    }
    private(context);
}

/// One, two or three slides stand on a page.
fn slides_per_page(context: &mut Context<'_>, entity: &EntityId, document: &Document) {
    let Some(number) = document.slides_per_page.filter(|number| !(1..=3).contains(number)) else { return };
    let message = Message::new("wrong-type-slides-per-page").arg("number", number.to_string());
    let hint = Message::new("wrong-type-slides-per-page-hint");
    let problem = context.found(Check::WrongType, message, hint, entity, &["slides_per_page"]);
    context.report(problem);
}

/// A document about a project shows the publicity of that project, not of another.
fn funding(context: &mut Context<'_>, entity: &EntityId, document: &Document) {
    let (Some(funding), Some(project)) = (&document.funding, &document.project) else { return };
    let Some(found) = context.content.funding.get(funding.id()).filter(|found| found.project != *project)
    else {
        return;
    };
    let message = Message::new("wrong-type-funding")
        .arg("funding", funding.id())
        .arg("of", found.project.id())
        .arg("project", project.id());
    let hint = Message::new("wrong-type-funding-hint");
    let problem = context.found(Check::WrongType, message, hint, entity, &["funding"]);
    let problem = context.with(problem, entity, &["project"], "label-referred-here");
    context.report(problem);
}

/// A slide names what its kind shows.
fn shown(context: &mut Context<'_>, entity: &EntityId, slide: &Slide) {
    let (kind, fields, there) = match slide.kind {
        SlideKind::Population => ("population", "population", slide.population.is_some()),
        SlideKind::Timeline => ("timeline", "events", !slide.events.is_empty()),
        SlideKind::Participants => ("participants", "list", slide.list.is_some()),
        SlideKind::Steps => ("steps", "list", slide.list.is_some()),
        SlideKind::List => {
            let others = !slide.goals.is_empty() || !slide.policy_fields.is_empty();
            ("list", "list, goals, policy_fields", slide.list.is_some() || others)
        }
        SlideKind::Image => ("image", "image", slide.image.is_some()),
        SlideKind::Title
        | SlideKind::Text
        | SlideKind::TwoColumns
        | SlideKind::Quotation
        | SlideKind::GoalTree
        | SlideKind::PolicyFields
        | SlideKind::Projects
        | SlideKind::Closing => return,
    };
    if there {
        return;
    }
    let message = Message::new("missing-field-slide").arg("kind", kind);
    let hint = Message::new("missing-field-slide-hint").arg("fields", fields);
    let problem = context.found(Check::MissingField, message, hint, entity, &["kind"]);
    context.report(problem);
}

/// The items of a slide are items of its list; that they exist is checked with all references.
fn items(context: &mut Context<'_>, entity: &EntityId, slide: &Slide) {
    let list = slide.list.as_ref();
    let known = list.and_then(|list| context.content.lists.get(list.id()));
    for (at, item) in slide.items.iter().enumerate() {
        if !context.content.lists.values().any(|list| list.items.contains_key(item.id())) {
            continue;
        }
        if known.is_some_and(|list| list.items.contains_key(item.id())) {
            continue;
        }
        let key = at.to_string();
        let message = Message::new("unknown-reference-item").arg("item", item.id());
        let hint = Message::new("unknown-reference-item-hint");
        let problem = context.found(Check::UnknownReference, message, hint, entity, &["items", &key]);
        let problem = match list {
            Some(_) => context.with(problem, entity, &["list"], "label-list-here"),
            None => problem,
        };
        context.report(problem);
    }
}

/// What public documents name is public.
fn private(context: &mut Context<'_>) {
    let hidden = Hidden::of(context.content);
    let entities = context.content.entities();
    let public = entities.iter().filter(|it| it.id.kind == Kind::Document && it.public);
    let printed: BTreeSet<_> = public.clone().flat_map(|document| document.bound(Bond::Prints)).collect();
    let parts = entities.iter().filter(|it| it.whole.as_ref().is_some_and(|it| printed.contains(it)));
    for entity in public.chain(parts) {
        let shows = || entity.references.iter().filter(|it| it.bond == Bond::Shows);
        for Reference { path, target, .. } in shows().filter(|it| hidden.contains(&it.target)) {
            // With a list, its items are not named as well.
            if target.kind == Kind::ListItem {
                continue;
            }
            let message = Message::new("private-fact-shown").arg("entity", target.message());
            let hint = Message::new("private-fact-shown-hint");
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let problem = context.found(Check::PrivateFact, message, hint, &entity.id, &path);
            let problem = match hidden.cause(target) {
                Some(cause) => context.with(problem, cause, &["public"], "label-private-here"),
                None => problem,
            };
            context.report(problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::all;

    #[test]
    fn funding_belongs_to_what_a_document_is() {
        let funded = "projects: {p: {}, q: {}}
funding: {f: {project: p, european_union: true}}";
        all(&[
            (&format!("{funded}\ndocuments: {{d: {{template: briefing, project: p, funding: f}}}}"), &[]),
            (
                &format!("{funded}\ndocuments: {{d: {{template: briefing, project: q, funding: f}}}}"),
                &["wrong-type-funding"],
            ),
            (
                "projects: {p: {public: false}}
funding: {f: {project: p, european_union: true}}
documents: {d: {template: slides, presentation: t, funding: f}}",
                &["private-fact-shown"],
            ),
        ]);
    }

    #[test]
    fn one_to_three_slides_on_a_page() {
        for (number, expected) in [
            (0, &["wrong-type-slides-per-page"][..]),
            (1, &[]),
            (3, &[]),
            (4, &["wrong-type-slides-per-page"]),
        ] {
            let yaml = format!(
                "documents: {{d: {{template: handout, presentation: p, slides_per_page: {number}}}}}"
            );
            all(&[(&yaml, expected)]);
        }
    }

    fn talk(slide: &str) -> String {
        format!(
            "lists: {{l: {{items: {{one: {{}}}}}}, m: {{items: {{two: {{}}}}}}}}
presentations: {{t: {{speaker: s, organization: o, event: {{value: E, lang: de}}, place: P,
  date: 2024-01-01, slides: {{s: {{{slide}}}}}}}}}"
        )
    }

    #[test]
    fn slides_name_what_they_show() {
        for (slide, expected) in [
            ("kind: title", &[][..]),
            ("kind: policy_fields", &[]),
            ("kind: population", &["missing-field-slide"]),
            ("kind: population, population: p", &[]),
            ("kind: timeline", &["missing-field-slide"]),
            ("kind: timeline, events: [e]", &[]),
            ("kind: participants, goals: [g]", &["missing-field-slide"]),
            ("kind: steps, list: l", &[]),
            ("kind: list", &["missing-field-slide"]),
            ("kind: list, goals: [g]", &[]),
            ("kind: image", &["missing-field-slide"]),
            ("kind: list, list: l, items: [one]", &[]),
            ("kind: list, list: l, items: [two]", &["unknown-reference-item"]),
            ("kind: list, list: l, items: [three]", &[]),
            ("kind: text, items: [one]", &["unknown-reference-item"]),
        ] {
            all(&[(&talk(slide), expected)]);
        }
    }

    #[test]
    fn public_documents_show_what_is_public() {
        let project = |document: &str| {
            format!(
                "goals: {{secret: {{public: false}}, open: {{}}}}
projects: {{p: {{public: false}}, q: {{}}}}
{}
documents: {{d: {{{document}}}}}",
                talk("kind: list, goals: [open, secret]")
            )
        };
        for (document, expected) in [
            ("template: handout, presentation: t", &["private-fact-shown"][..]),
            ("template: handout, presentation: t, non_public: true", &[]),
            ("template: briefing, project: p", &["private-fact-shown"]),
            ("template: briefing, project: q", &[]),
        ] {
            all(&[(&project(document), expected)]);
        }
    }
}
