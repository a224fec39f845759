//! References between entities: each must lead somewhere, and none in a circle.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::content::{Content, Paper, Presentation};
use super::load::STAND_IN;
use super::origin::Origins;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::id::{Entity, EntityId, Kind, Ref};
use crate::lang::Lang;
use crate::suggest::Comparisons;

/// Reports references to entities that do not exist.
pub fn report_unknown(content: &Content, origins: &Origins, out: &mut Diagnostics) {
    let names = Comparisons::default();
    let mut unknown: IndexMap<EntityId, Vec<Place>> = IndexMap::new();
    for Reference { owner, path, target } in all(content) {
        if origins.defines(&target) || target.id == STAND_IN {
            continue;
        }
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        // What is not written is a stand-in, reported already.
        unknown.entry(target).or_default().extend(origins.exact(&owner, &path));
    }
    for (target, mut places) in unknown {
        places.sort_by(|a, b| (&a.source.path, a.range.start).cmp(&(&b.source.path, b.range.start)));
        // An entity that so many refer to is what is missing, or has another id.
        let more = places.len().saturating_sub(1);
        let shown = if more >= MANY { 1 } else { places.len() };
        for at in places.into_iter().take(shown) {
            let message = Message::new("unknown-reference")
                .arg("kind", target.kind.name())
                .arg("id", target.id.as_str());
            let problem =
                Diagnostic::new(Check::UnknownReference, message).at(at).hint(hint(&target, origins, &names));
            out.push(if more >= MANY {
                problem.hint(Message::new("unknown-reference-more-hint").arg("count", more))
            } else {
                problem
            });
        }
    }
}

/// From how many further references on to something that is not there only the first is shown.
const MANY: usize = 3;

/// Reports goals that are their own parents over some steps, each circle once, and opens the circles:
/// afterwards the goals are a tree.
pub fn open_circles(content: &mut Content, origins: &Origins, out: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    let ids: Vec<String> = content.goals.keys().cloned().collect();
    for id in ids {
        let circle = walk_up(content, &id, &mut seen);
        if let Some(first) = circle.first() {
            out.push(cyclic(&circle, origins));
            if let Some(goal) = content.goals.get_mut(first) {
                goal.parent = None;
            }
        }
    }
}

/// The circle that the parents of a goal run in, if they do and it was not met before.
fn walk_up(content: &Content, id: &str, seen: &mut BTreeSet<String>) -> Vec<String> {
    let mut way: Vec<String> = Vec::new();
    let mut next = Some(id.to_owned());
    while let Some(id) = next {
        if !seen.insert(id.clone()) {
            let start = way.iter().position(|step| *step == id);
            return start.map(|start| way.split_off(start)).unwrap_or_default();
        }
        next = content.goals.get(&id).and_then(|goal| Some(goal.parent.as_ref()?.id().to_owned()));
        way.push(id);
    }
    Vec::new()
}

fn cyclic(circle: &[String], origins: &Origins) -> Diagnostic {
    let way: Vec<&str> = circle.iter().chain(circle.first()).map(String::as_str).collect();
    let message = Message::new("cyclic-reference").arg("circle", way.join(" → "));
    let mut problem =
        Diagnostic::new(Check::CyclicReference, message).hint(Message::new("cyclic-reference-hint"));
    for (index, id) in circle.iter().enumerate() {
        let place = origins.field(&EntityId::new(Kind::Goal, id), &["parent"]);
        match place {
            Some(place) if index == 0 => problem = problem.at(place),
            Some(place) => problem = problem.note(place, Message::new("label-referred-here")),
            None => {}
        }
    }
    problem
}

fn hint(target: &EntityId, origins: &Origins, names: &Comparisons) -> Message {
    if let Some(id) = names.similar(&target.id, origins.ids(target.kind)) {
        return Message::new("unknown-key-similar-hint").arg("name", id);
    }
    let other = Kind::ALL.into_iter().find(|kind| origins.defines(&EntityId::new(*kind, &target.id)));
    match other {
        Some(kind) => Message::new("unknown-reference-kind-hint")
            .arg("kind", kind.name())
            .arg("wanted", target.kind.name())
            .arg("id", target.id.as_str()),
        None => Message::new("unknown-reference-hint").arg("kind", target.kind.name()),
    }
}

/// A reference with the entity that makes it and where in it.
#[derive(Debug)]
struct Reference {
    owner: EntityId,
    path: Vec<String>,
    target: EntityId,
}

/// Which entities refer to which: who, and to whom.
#[must_use]
pub fn links(content: &Content) -> Vec<(EntityId, EntityId)> {
    all(content).into_iter().map(|reference| (reference.owner, reference.target)).collect()
}

/// All references of the content, entity by entity.
fn all(content: &Content) -> Vec<Reference> {
    let mut found = Found(Vec::new());
    people(content, &mut found);
    policy(content, &mut found);
    projects(content, &mut found);
    for (id, document) in &content.documents {
        let mut of = found.of(Kind::Document, id);
        of.one("paper", document.paper.as_ref());
        of.one("project", document.project.as_ref());
        of.one("presentation", document.presentation.as_ref());
        of.one("funding", document.funding.as_ref());
    }
    for (id, item) in &content.papers {
        paper(id, item, &mut found);
    }
    for (id, item) in &content.presentations {
        presentation(id, item, &mut found);
    }
    found.0
}

fn people(content: &Content, found: &mut Found) {
    for (id, body) in &content.bodies {
        found.of(Kind::Body, id).one("organization", Some(&body.organization));
    }
    for (id, person) in &content.people {
        found.of(Kind::Person, id).one("organization", person.organization.as_ref());
    }
}

fn policy(content: &Content, found: &mut Found) {
    for (id, field) in &content.policy_fields {
        found.of(Kind::PolicyField, id).one("lead", field.lead.as_ref());
    }
    for (id, goal) in &content.goals {
        let mut of = found.of(Kind::Goal, id);
        of.one("parent", goal.parent.as_ref());
        of.one("policy_field", goal.policy_field.as_ref());
    }
    for (id, measure) in &content.measures {
        let mut of = found.of(Kind::Measure, id);
        of.one("goal", Some(&measure.goal));
        of.one("lead", measure.lead.as_ref());
    }
    for (id, indicator) in &content.indicators {
        let mut of = found.of(Kind::Indicator, id);
        of.one("goal", indicator.goal.as_ref());
        of.one("measure", indicator.measure.as_ref());
        of.one("project", indicator.project.as_ref());
    }
}

fn projects(content: &Content, found: &mut Found) {
    for (id, project) in &content.projects {
        let mut of = found.of(Kind::Project, id);
        of.one("lead", project.lead.as_ref());
        of.many("partners", &project.partners);
    }
    for (id, package) in &content.work_packages {
        let mut of = found.of(Kind::WorkPackage, id);
        of.one("project", Some(&package.project));
        of.one("lead", package.lead.as_ref());
    }
    for (id, line) in &content.budget {
        let mut of = found.of(Kind::BudgetLine, id);
        of.one("project", Some(&line.project));
        of.one("partner", Some(&line.partner));
        of.one("funder", Some(&line.funder));
    }
    for (id, risk) in &content.risks {
        let mut of = found.of(Kind::Risk, id);
        of.one("project", Some(&risk.project));
        of.one("lead", risk.lead.as_ref());
    }
    for (id, funding) in &content.funding {
        let mut of = found.of(Kind::Funding, id);
        of.one("project", Some(&funding.project));
        of.many("funders", &funding.funders);
        of.one("logo", funding.logo.as_ref());
    }
}

fn paper(id: &str, paper: &Paper, found: &mut Found) {
    let mut of = found.of(Kind::Paper, id);
    for lang in Lang::ALL {
        let side = paper.sides.get(lang);
        for (index, contact) in side.contacts.iter().enumerate() {
            of.at(&["sides", lang.code(), "contacts", &index.to_string()], contact);
        }
        for (index, step) in side.consultations.iter().enumerate() {
            of.at(&["sides", lang.code(), "consultations", &index.to_string(), "body"], &step.body);
        }
    }
    for (id, effect) in &paper.financial_effects {
        found.of(Kind::FinancialEffect, id).one("organization", effect.organization.as_ref());
    }
    for (id, section) in &paper.sections {
        let mut of = found.of(Kind::Section, id);
        of.many("policy_fields", &section.policy_fields);
        of.many("goals", &section.goals);
        of.many("measures", &section.measures);
        of.many("indicators", &section.indicators);
        of.one("list", section.list.as_ref());
    }
}

fn presentation(id: &str, presentation: &Presentation, found: &mut Found) {
    let mut of = found.of(Kind::Presentation, id);
    of.one("speaker", Some(&presentation.speaker));
    of.one("organization", Some(&presentation.organization));
    for (id, slide) in &presentation.slides {
        let mut of = found.of(Kind::Slide, id);
        of.one("population", slide.population.as_ref());
        of.many("events", &slide.events);
        of.one("list", slide.list.as_ref());
        of.many("items", &slide.items);
        of.many("policy_fields", &slide.policy_fields);
        of.many("goals", &slide.goals);
        of.many("projects", &slide.projects);
        of.one("image", slide.image.as_ref());
    }
}

struct Found(Vec<Reference>);

impl Found {
    fn of(&mut self, kind: Kind, id: &str) -> Owner<'_> {
        Owner { entity: EntityId::new(kind, id), found: &mut self.0 }
    }
}

/// Collects the references of one entity.
struct Owner<'a> {
    entity: EntityId,
    found: &'a mut Vec<Reference>,
}

impl Owner<'_> {
    fn at<T: Entity>(&mut self, path: &[&str], to: &Ref<T>) {
        self.found.push(Reference {
            owner: self.entity.clone(),
            path: path.iter().map(|step| (*step).to_owned()).collect(),
            target: to.entity(),
        });
    }

    fn one<T: Entity>(&mut self, field: &str, to: Option<&Ref<T>>) {
        if let Some(to) = to {
            self.at(&[field], to);
        }
    }

    fn many<T: Entity>(&mut self, field: &str, to: &[Ref<T>]) {
        for (index, to) in to.iter().enumerate() {
            self.at(&[field, &index.to_string()], to);
        }
    }
}
