//! What the public may not see, and a content without it.
//!
//! `public: false` takes along whatever hangs on the entity: a policy field its goals; a goal its
//! sub-goals, measures and outcome indicators; a measure its milestones and output indicators; a project
//! its work packages, budget, risks, funding and indicators; a list its items; a population its groups.
//! `non_public: true` of a document takes along the paper or presentation that no public document prints.
//! For a public document all of that is removed before anything is derived, so that no sum, count or
//! roll-up tells of it, and with it the messages of its texts, so that no other text can print them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::content::{Bond, Content, Description};
use crate::id::EntityId;

/// The entities that the public may not see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Hidden {
    /// Each with the entity that says `public: false` or `non_public: true`: itself, or one that it hangs on.
    causes: BTreeMap<EntityId, EntityId>,
}

impl Hidden {
    /// Finds all entities of a content that the public may not see.
    #[must_use]
    pub(crate) fn of(content: &Content) -> Self {
        let entities = content.entities();
        let below = below(&entities);
        let closed = entities.iter().filter(|entity| !entity.public);
        let mut next: VecDeque<_> = closed.map(|entity| (&entity.id, &entity.id)).collect();
        let mut hidden = Self::default();
        while let Some((entity, cause)) = next.pop_front() {
            if !hidden.contains(entity) {
                hidden.causes.insert(entity.clone(), cause.clone());
                next.extend(below.get(entity).into_iter().flatten().map(|below| (*below, cause)));
            }
        }
        hidden
    }

    /// Whether the public may see everything.
    #[must_use]
    pub(crate) fn is_empty(&self) -> bool {
        self.causes.is_empty()
    }

    /// The names of the messages of what the public may not see, each with the entity that says so.
    #[must_use]
    pub(crate) fn messages(&self) -> BTreeMap<String, EntityId> {
        self.causes.iter().map(|(entity, cause)| (entity.message(), cause.clone())).collect()
    }

    /// Whether the public may not see an entity.
    #[must_use]
    pub(crate) fn contains(&self, entity: &EntityId) -> bool {
        self.causes.contains_key(entity)
    }

    /// The entity that says `public: false` or `non_public: true` and so hides this one: itself, or one that it
    /// hangs on.
    #[must_use]
    pub(crate) fn cause(&self, entity: &EntityId) -> Option<&EntityId> {
        self.causes.get(entity)
    }
}

/// What is hidden with each entity: its parts, what hangs on it, and what no public document prints.
fn below<'e>(entities: &'e [Description<'_>]) -> BTreeMap<&'e EntityId, Vec<&'e EntityId>> {
    let mut below: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for entity in entities {
        for above in entity.whole.iter().chain(entity.bound(Bond::HangsOn)) {
            below.entry(above).or_default().push(&entity.id);
        }
    }
    let prints =
        |entity: &'e Description<'_>| entity.bound(Bond::Prints).map(|printed| (printed, &entity.id));
    let open: BTreeSet<_> =
        entities.iter().filter(|it| it.public).flat_map(prints).map(|(it, _)| it).collect();
    let closed: BTreeMap<_, _> = entities.iter().filter(|it| !it.public).flat_map(prints).collect();
    for (printed, by) in closed.into_iter().filter(|(printed, _)| !open.contains(printed)) {
        below.entry(by).or_default().push(printed);
    }
    below
}

/// A content without what the public may not see; sections and slides do not name it any more.
#[must_use]
pub(crate) fn public_only(content: &Content, hidden: &Hidden) -> Content {
    let mut public = content.clone();
    public.retain(&|entity| !hidden.contains(entity));
    public
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Kind;
    use crate::model::content::Document;

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
     slides: {s1: {kind: list, list: l, items: [one], goals: [secret, plain], population: pop, events: [e],
       policy_fields: [closed], projects: [p]}}}
papers:
  paper:
    sides:
      de: {profile: muenster, number: 1, date: 2024-01-01}
      nl: {profile: almelo, number: 1, date: 2024-01-01}
    sections: {s: {block: report, policy_fields: [open], goals: [plain], measures: [b], indicators: [j], list: l}}
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
    fn nothing_that_is_left_shows_what_is_not() {
        let mut content = content();
        content.retain(&|entity| {
            matches!(entity.kind, Kind::Presentation | Kind::Paper | Kind::Slide | Kind::Section)
        });
        let entities = content.entities();
        assert_eq!(entities.len(), 5, "with the report");
        assert!(entities.iter().all(|entity| entity.bound(Bond::Shows).next().is_none()));
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
