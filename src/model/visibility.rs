//! What the public may not see, and a content without it.
//!
//! `public: false` takes along whatever hangs on the entity: a policy field its goals; a goal its
//! sub-goals, measures and outcome indicators; a measure its milestones and output indicators; a project
//! its work packages, budget, risks, funding and indicators; a list its items; a population its groups.
//! `non_public: true` of a document takes along the paper or presentation that no public document prints.
//! For a public document all of that is removed before anything is derived, so that no sum, count or
//! roll-up tells of it, and with it the messages of its texts, so that no other text can print them.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::content::{Content, Document, Presentation, Section, Slide};
use super::derive::Tree;
use crate::id::{Entity, EntityId, Kind, Ref};

/// The entities that the public may not see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Each with the entity that says `public: false` or `non_public: true`: itself, or one that it hangs on.
    causes: BTreeMap<EntityId, EntityId>,
}

impl Hidden {
    /// Finds all entities of a content that the public may not see.
    #[must_use]
    pub fn of(content: &Content) -> Self {
        let mut hidden = Self::default();
        hidden.mark_policy(content);
        hidden.mark_projects(content);
        hidden.mark_indicators(content);
        hidden.mark_things(content);
        hidden.mark_documents(content);
        hidden
    }

    /// Whether the public may see everything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.causes.is_empty()
    }

    /// The names of the messages of what the public may not see, each with the entity that says so.
    #[must_use]
    pub fn messages(&self) -> BTreeMap<String, EntityId> {
        self.causes.iter().map(|(entity, cause)| (entity.message(), cause.clone())).collect()
    }

    /// Whether the public may not see an entity.
    #[must_use]
    pub fn contains(&self, entity: &EntityId) -> bool {
        self.causes.contains_key(entity)
    }

    /// The entity that says `public: false` or `non_public: true` and so hides this one: itself, or one that it
    /// hangs on.
    #[must_use]
    pub fn cause(&self, entity: &EntityId) -> Option<&EntityId> {
        self.causes.get(entity)
    }

    /// Whether the public may not see what a reference points at.
    fn hides<T: Entity>(&self, reference: &Ref<T>) -> bool {
        self.contains(&reference.entity())
    }

    /// Hides an entity that is not public, or that hangs on a hidden one.
    fn mark<'a>(
        &mut self,
        entity: EntityId,
        public: bool,
        on: impl IntoIterator<Item = &'a EntityId>,
    ) -> bool {
        let above = on.into_iter().find_map(|entity| self.causes.get(entity).cloned());
        let cause = if public { above } else { Some(entity.clone()) };
        let hidden = cause.is_some();
        self.causes.extend(cause.map(|cause| (entity, cause)));
        hidden
    }

    /// Hides everything in a collection that is part of a hidden entity.
    fn mark_parts<T>(&mut self, kind: Kind, parts: &IndexMap<String, T>, whole: &EntityId) {
        for id in parts.keys() {
            self.mark(EntityId::new(kind, id), true, [whole]);
        }
    }

    fn mark_policy(&mut self, content: &Content) {
        for (id, field) in &content.policy_fields {
            self.mark(EntityId::new(Kind::PolicyField, id), field.public, []);
        }
        let mut order: Vec<_> = Tree::new(&content.goals).depths().into_iter().zip(&content.goals).collect();
        order.sort_by_key(|(depth, _)| *depth);
        for (_, (id, goal)) in order {
            let on = [goal.policy_field.as_ref().map(Ref::entity), goal.parent.as_ref().map(Ref::entity)];
            self.mark(EntityId::new(Kind::Goal, id), goal.public, on.iter().flatten());
        }
        for (id, measure) in &content.measures {
            let entity = EntityId::new(Kind::Measure, id);
            if self.mark(entity.clone(), measure.public, [&measure.goal.entity()]) {
                self.mark_parts(Kind::Milestone, &measure.milestones, &entity);
            }
        }
    }

    fn mark_projects(&mut self, content: &Content) {
        for (id, project) in &content.projects {
            self.mark(EntityId::new(Kind::Project, id), project.public, []);
        }
        for (id, package) in &content.work_packages {
            let entity = EntityId::new(Kind::WorkPackage, id);
            if self.mark(entity.clone(), package.public, [&package.project.entity()]) {
                self.mark_parts(Kind::Milestone, &package.milestones, &entity);
            }
        }
        for (id, line) in &content.budget {
            self.mark(EntityId::new(Kind::BudgetLine, id), line.public, [&line.project.entity()]);
        }
        for (id, risk) in &content.risks {
            self.mark(EntityId::new(Kind::Risk, id), risk.public, [&risk.project.entity()]);
        }
        for (id, funding) in &content.funding {
            self.mark(EntityId::new(Kind::Funding, id), true, [&funding.project.entity()]);
        }
    }

    fn mark_indicators(&mut self, content: &Content) {
        for (id, indicator) in &content.indicators {
            let on = [
                indicator.goal.as_ref().map(Ref::entity),
                indicator.measure.as_ref().map(Ref::entity),
                indicator.project.as_ref().map(Ref::entity),
            ];
            self.mark(EntityId::new(Kind::Indicator, id), indicator.public, on.iter().flatten());
        }
    }

    fn mark_things(&mut self, content: &Content) {
        for (id, list) in &content.lists {
            let entity = EntityId::new(Kind::List, id);
            if self.mark(entity.clone(), list.public, []) {
                self.mark_parts(Kind::ListItem, &list.items, &entity);
            }
        }
        for (id, event) in &content.events {
            self.mark(EntityId::new(Kind::Event, id), event.public, []);
        }
        for (id, population) in &content.populations {
            let entity = EntityId::new(Kind::Population, id);
            if self.mark(entity.clone(), population.public, []) {
                self.mark_parts(Kind::PopulationGroup, &population.groups, &entity);
            }
        }
    }

    /// Hides documents that are not public, and the papers and presentations that only such documents print.
    fn mark_documents(&mut self, content: &Content) {
        let documents =
            |non_public| content.documents.iter().filter(move |(_, it)| it.non_public == non_public);
        let printed: BTreeSet<_> = documents(false).flat_map(|(_, document)| bodies(document)).collect();
        for (id, document) in documents(true) {
            let entity = EntityId::new(Kind::Document, id);
            self.mark(entity.clone(), false, []);
            for whole in bodies(document).filter(|whole| !printed.contains(whole)) {
                self.mark(whole.clone(), true, [&entity]);
                for part in parts(content, &whole) {
                    self.mark(part, true, [&whole]);
                }
            }
        }
    }

    /// Keeps the entities of a collection that the public may see.
    fn retain<T>(&self, kind: Kind, collection: &mut IndexMap<String, T>) {
        collection.retain(|id, _| !self.contains(&EntityId::new(kind, id)));
    }
}

/// The paper and the presentation that a document prints.
fn bodies(document: &Document) -> impl Iterator<Item = EntityId> {
    let paper = document.paper.as_ref().map(Ref::entity);
    paper.into_iter().chain(document.presentation.as_ref().map(Ref::entity))
}

/// The parts of a paper, the slides of a presentation.
fn parts(content: &Content, whole: &EntityId) -> Vec<EntityId> {
    let slides = |talk: &Presentation| talk.slides.keys().map(|id| EntityId::new(Kind::Slide, id)).collect();
    if whole.kind == Kind::Paper {
        content.papers.get(&whole.id).map(|paper| paper.parts().into_iter().collect()).unwrap_or_default()
    } else {
        content.presentations.get(&whole.id).map(slides).unwrap_or_default()
    }
}

/// A content without what the public may not see; sections and slides do not name it any more.
#[must_use]
pub fn public_only(content: &Content, hidden: &Hidden) -> Content {
    let mut public = content.clone();
    hidden.retain(Kind::PolicyField, &mut public.policy_fields);
    hidden.retain(Kind::Goal, &mut public.goals);
    hidden.retain(Kind::Measure, &mut public.measures);
    hidden.retain(Kind::Indicator, &mut public.indicators);
    hidden.retain(Kind::List, &mut public.lists);
    hidden.retain(Kind::Project, &mut public.projects);
    hidden.retain(Kind::WorkPackage, &mut public.work_packages);
    hidden.retain(Kind::BudgetLine, &mut public.budget);
    hidden.retain(Kind::Risk, &mut public.risks);
    hidden.retain(Kind::Funding, &mut public.funding);
    hidden.retain(Kind::Event, &mut public.events);
    hidden.retain(Kind::Population, &mut public.populations);
    hidden.retain(Kind::Document, &mut public.documents);
    hidden.retain(Kind::Paper, &mut public.papers);
    hidden.retain(Kind::Presentation, &mut public.presentations);
    for section in public.papers.values_mut().flat_map(|paper| paper.sections.values_mut()) {
        clear_section(hidden, section);
    }
    for slide in public.presentations.values_mut().flat_map(|talk| talk.slides.values_mut()) {
        clear_slide(hidden, slide);
    }
    public
}

fn clear_section(hidden: &Hidden, section: &mut Section) {
    section.policy_fields.retain(|field| !hidden.hides(field));
    section.goals.retain(|goal| !hidden.hides(goal));
    section.measures.retain(|measure| !hidden.hides(measure));
    section.indicators.retain(|indicator| !hidden.hides(indicator));
    section.list.take_if(|list| hidden.hides(list));
}

fn clear_slide(hidden: &Hidden, slide: &mut Slide) {
    slide.population.take_if(|population| hidden.hides(population));
    slide.events.retain(|event| !hidden.hides(event));
    slide.list.take_if(|list| hidden.hides(list));
    slide.items.retain(|item| !hidden.hides(item));
    slide.policy_fields.retain(|field| !hidden.hides(field));
    slide.goals.retain(|goal| !hidden.hides(goal));
    slide.projects.retain(|project| !hidden.hides(project));
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTENT: &str = "
report: {period: 2024-H1, as_of: 2024-06-30}
policy_fields: {open: {}, closed: {public: false}}
goals:
  below: {parent: secret}
  secret: {policy_field: open, public: false}
  plain: {policy_field: open}
  inherited: {policy_field: closed}
measures:
  a: {goal: below, rating: done, milestones: {m: {due: 2024-01-01}}}
  b: {goal: plain, rating: done}
  c: {goal: inherited, rating: done}
indicators:
  i: {measure: a, baseline: {period: 2023, value: 0}, target: {period: 2025, value: 1}}
  j: {measure: b, baseline: {period: 2023, value: 0}, target: {period: 2025, value: 1}}
  k: {project: p, baseline: {period: 2023, value: 0}, target: {period: 2025, value: 1}}
lists: {l: {public: false, items: {one: {}}}}
populations: {pop: {public: false, period: 2024, groups: {g: {number: 1}}}}
events: {e: {public: false, period: 2024}, f: {period: 2024}}
projects: {p: {public: false}, q: {}}
work_packages: {w: {project: p, rating: done}, x: {project: q, rating: done}}
budget:
  line: {project: p, partner: o, funder: o, approved: 1, spent: 0}
  hidden: {project: q, partner: o, funder: o, approved: 1, spent: 0, public: false}
risks:
  r: {project: p, likelihood: low, impact: high}
  hidden-risk: {project: q, likelihood: low, impact: high, public: false}
funding: {fund: {project: p}}
presentations:
  talk:
    {speaker: s, organization: o, event: {value: E, lang: de}, place: P, date: 2024-01-01,
     slides: {s1: {kind: list, list: l, goals: [secret, plain]}}}
documents: {d: {template: handout, presentation: talk, non_public: true}}
";

    fn content() -> Content {
        serde_yaml::from_str(CONTENT).unwrap()
    }

    #[test]
    fn what_hangs_on_it_goes_with_it() {
        let mut content = content();
        content.documents["d"].non_public = false;
        let public = public_only(&content, &Hidden::of(&content));
        assert_eq!(public.policy_fields.keys().collect::<Vec<_>>(), ["open"]);
        assert_eq!(public.goals.keys().collect::<Vec<_>>(), ["plain"]);
        assert_eq!(public.measures.keys().collect::<Vec<_>>(), ["b"]);
        assert_eq!(public.indicators.keys().collect::<Vec<_>>(), ["j"]);
        assert_eq!(public.projects.keys().collect::<Vec<_>>(), ["q"]);
        assert_eq!(public.work_packages.keys().collect::<Vec<_>>(), ["x"]);
        assert_eq!(public.events.keys().collect::<Vec<_>>(), ["f"]);
        assert!(public.budget.is_empty() && public.risks.is_empty() && public.funding.is_empty());
        assert!(public.lists.is_empty() && public.populations.is_empty());
        let slide = &public.presentations["talk"].slides["s1"];
        assert!(slide.list.is_none());
        assert_eq!(slide.goals.len(), 1);
    }

    #[test]
    fn causes_are_known() {
        let hidden = Hidden::of(&content());
        let cause = |kind, id| hidden.cause(&EntityId::new(kind, id)).map(EntityId::message);
        assert_eq!(cause(Kind::Milestone, "m"), Some("goal-secret".to_owned()));
        assert_eq!(cause(Kind::Measure, "c"), Some("policy-field-closed".to_owned()));
        assert_eq!(cause(Kind::ListItem, "one"), Some("list-l".to_owned()));
        assert_eq!(cause(Kind::PopulationGroup, "g"), Some("population-pop".to_owned()));
        assert_eq!(cause(Kind::Measure, "b"), None);
    }

    #[test]
    fn what_only_non_public_documents_print_is_not_public() {
        let mut content = content();
        let slide = EntityId::new(Kind::Slide, "s1");
        let cause = |content: &Content| Hidden::of(content).cause(&slide).map(EntityId::message);
        assert_eq!(cause(&content), Some("document-d".to_owned()));
        let public = public_only(&content, &Hidden::of(&content));
        assert!(public.presentations.is_empty() && public.documents.is_empty());
        let also = content.documents["d"].clone();
        content.documents.insert("also".to_owned(), Document { non_public: false, ..also });
        assert_eq!(cause(&content), None);
        content.documents.clear();
        assert_eq!(cause(&content), None);
    }
}
