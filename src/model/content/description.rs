//! What an entity says of itself, once, beside its type: whatever goes through all entities reads it here.
//!
//! Each description takes its type apart field by field, so that a field that is not thought of does not compile.

use super::{Collection, Facts, NameLike};
use crate::id::{Entity, EntityId, Ref};
use crate::lang::Lang;

/// The steps from an entity to a value in it: `["sides", "de", "contacts", "0"]`.
pub(crate) type Path = Vec<String>;

/// An entity, as what goes through all of them sees it.
#[derive(Debug)]
pub(crate) struct Description<'a> {
    /// Which.
    pub id: EntityId,
    /// The entity that it stands in.
    pub whole: Option<EntityId>,
    /// Whether it lets the public see it.
    pub public: bool,
    /// The only language that prints it.
    pub only: Option<Lang>,
    /// Its references to others.
    pub references: Vec<Reference>,
    /// Its numbers and codes, with where they stand.
    pub numbers: Vec<(Path, &'a str)>,
    /// Its proper names, with where they stand.
    pub names: Vec<(Path, &'a dyn NameLike)>,
    /// What else is printed as it is typed, with where it stands.
    pub typed: Vec<(Path, &'a str)>,
    /// The values that only prose needs, if it can have any.
    pub facts: Option<&'a Facts>,
}

impl Description<'_> {
    /// What it is bound to.
    pub(crate) fn bound(&self, bond: Bond) -> impl Iterator<Item = &EntityId> {
        self.references.iter().filter(move |it| it.bond == bond).map(|reference| &reference.target)
    }
}

/// A reference of an entity.
#[derive(Debug)]
pub(crate) struct Reference {
    /// Where in the entity it stands.
    pub path: Path,
    /// What it leads to.
    pub target: EntityId,
    /// What follows for one of the two if the public may not see the other.
    pub bond: Bond,
}

/// What follows if the public may not see one end of a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bond {
    /// Nothing: everybody may see the target.
    Open,
    /// The entity hangs on the target, and is hidden with it.
    HangsOn,
    /// The entity shows the target, and stays without it.
    Shows,
    /// The entity prints the target, which is hidden with it unless another prints it too.
    Prints,
}

/// Whether an entity is to stay.
pub(super) type Keep<'k> = &'k dyn Fn(&EntityId) -> bool;

/// An entity that can be described.
pub(super) trait Describe: Entity {
    /// Says of each field what it is.
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>);

    /// Takes out what it shows of others, and its parts, unless they are to stay.
    fn retain(&mut self, _keep: Keep<'_>) {}
}

/// Marks a kind that everybody may see.
pub(super) trait Open: Entity {}

/// Listens to an entity that describes itself.
#[derive(Debug)]
pub(super) struct Describer<'a, 'l> {
    all: &'l mut Vec<Description<'a>>,
    /// The position of the entity.
    at: usize,
    /// Where in it the fields stand that are described.
    path: Path,
}

impl<'a> Describer<'a, '_> {
    /// Whether it lets the public see it.
    pub(super) fn public(&mut self, public: bool) {
        self.all[self.at].public = public;
    }

    /// The only language that prints it; without one, that of the whole.
    pub(super) fn only(&mut self, only: Option<Lang>) {
        let only = only.or(self.all[self.at].only);
        self.all[self.at].only = only;
    }

    /// Free facts.
    pub(super) fn facts(&mut self, facts: &'a Facts) {
        self.all[self.at].facts = Some(facts);
    }

    /// Entities that stand in it.
    pub(super) fn parts<T: Describe>(&mut self, parts: &'a Collection<T>) {
        let whole = self.all[self.at].id.clone();
        let only = self.all[self.at].only;
        describe(parts, Some((&whole, only)), self.all);
    }

    /// Fields that lie deeper.
    pub(super) fn below(&mut self, steps: &[&str]) -> Describer<'a, '_> {
        let path = self.path_to(steps);
        Describer { all: self.all, at: self.at, path }
    }

    /// References to what everybody may see.
    pub(super) fn refers<T: Open>(&mut self, field: &str, to: &impl References<T>) {
        self.refer(field, to, Bond::Open);
    }

    /// References to what it hangs on.
    pub(super) fn hangs_on<T: Entity>(&mut self, field: &str, to: &impl References<T>) {
        self.refer(field, to, Bond::HangsOn);
    }

    /// References to what it shows.
    pub(super) fn shows<T: Entity>(&mut self, field: &str, to: &impl References<T>) {
        self.refer(field, to, Bond::Shows);
    }

    /// References to what it prints as a whole.
    pub(super) fn prints<T: Entity>(&mut self, field: &str, to: &impl References<T>) {
        self.refer(field, to, Bond::Prints);
    }

    /// A number or a code that is printed as it is typed.
    pub(super) fn number(&mut self, field: &str, number: Option<&'a String>) {
        let path = self.path_to(&[field]);
        self.all[self.at].numbers.extend(number.map(|number| (path, number.as_str())));
    }

    /// What else is printed as it is typed.
    pub(super) fn typed(&mut self, field: &str, text: Option<&'a String>) {
        let path = self.path_to(&[field]);
        self.all[self.at].typed.extend(text.map(|text| (path, text.as_str())));
    }

    /// A proper name.
    pub(super) fn name<N: NameLike>(&mut self, field: &str, name: Option<&'a N>) {
        let path = self.path_to(&[field]);
        self.all[self.at].names.extend(name.map(|name| (path, name as &dyn NameLike)));
    }

    fn path_to(&self, steps: &[&str]) -> Path {
        self.path.iter().cloned().chain(steps.iter().map(|step| (*step).to_owned())).collect()
    }

    fn refer<T: Entity>(&mut self, field: &str, to: &impl References<T>, bond: Bond) {
        to.each(&mut |position, to| {
            let mut path = self.path_to(&[field]);
            path.extend(position.map(|position| position.to_string()));
            self.all[self.at].references.push(Reference { path, target: to.entity(), bond });
        });
    }
}

/// Describes the entities of a collection, each followed by its parts.
pub(super) fn describe<'a, T: Describe>(
    entities: &'a Collection<T>,
    whole: Option<(&EntityId, Option<Lang>)>,
    all: &mut Vec<Description<'a>>,
) {
    for (id, entity) in entities {
        describe_one(entity, EntityId::new(T::KIND, id), whole, all);
    }
}

/// Describes one entity, and its parts after it.
pub(super) fn describe_one<'a, T: Describe>(
    entity: &'a T,
    id: EntityId,
    whole: Option<(&EntityId, Option<Lang>)>,
    all: &mut Vec<Description<'a>>,
) {
    let at = all.len();
    all.push(Description {
        id,
        whole: whole.map(|(whole, _)| whole.clone()),
        public: true,
        // What stands in something that one language prints is printed in that language.
        only: whole.and_then(|(_, only)| only),
        references: Vec::new(),
        numbers: Vec::new(),
        names: Vec::new(),
        typed: Vec::new(),
        facts: None,
    });
    entity.describe(&mut Describer { all, at, path: Path::new() });
}

/// Keeps what is to stay of a collection.
pub(super) fn retain<T: Describe>(entities: &mut Collection<T>, keep: Keep<'_>) {
    entities.retain(|id, entity| {
        entity.retain(keep);
        keep(&EntityId::new(T::KIND, id))
    });
}

/// A field with references: one, or perhaps one, or many.
pub(super) trait References<T> {
    /// Goes through them; those of a list with their positions.
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &Ref<T>));
}

impl<T> References<T> for Ref<T> {
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &Self)) {
        visit(None, self);
    }
}

impl<T> References<T> for Option<Ref<T>> {
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &Ref<T>)) {
        if let Some(one) = self {
            visit(None, one);
        }
    }
}

impl<T> References<T> for Vec<Ref<T>> {
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &Ref<T>)) {
        for (position, one) in self.iter().enumerate() {
            visit(Some(position), one);
        }
    }
}

/// A field with references of which some may be taken out.
pub(super) trait Shown {
    /// Keeps those whose target is to stay.
    fn keep(&mut self, keep: Keep<'_>);
}

impl<T: Entity> Shown for Option<Ref<T>> {
    fn keep(&mut self, keep: Keep<'_>) {
        self.take_if(|target| !keep(&target.entity()));
    }
}

impl<T: Entity> Shown for Vec<Ref<T>> {
    fn keep(&mut self, keep: Keep<'_>) {
        self.retain(|target| keep(&target.entity()));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::id::Kind;
    use crate::model::content::Content;

    /// An entity of every kind that has parts, with all of them.
    const WHOLES: &str = "
measures: {m: {goal: g, rating: done, milestones: {a: {due: 2024-01-01}}}}
work_packages: {w: {project: p, rating: done, milestones: {b: {due: 2024-01-01}}}}
lists: {l: {items: {one: {}}}}
populations: {pop: {period: 2024, groups: {g: {number: 1}}}}
tables: {t: {columns: {c: {kind: count}}, groups: {tg: {}}, rows: {r: {group: tg}}}}
papers:
  paper:
    sides:
      de: {profile: muenster, number: 1, date: 2024-01-01}
      nl: {profile: almelo, number: 1, date: 2024-01-01}
    decision: {d: {arguments: {a: {}}, caveats: {c: {}}, points: {below: {}}}}
    financial_effects: {e: {period: 2024, kind: expense, amount: 1}}
    checks: {c: {subject: climate, effect: none}}
    sections: {s: {block: report}}
    attachments: {a: {number: '1'}}
presentations:
  talk:
    {speaker: s, organization: o, event: {value: E, lang: de}, place: P, date: 2024-01-01, slides: {s1: {kind: text}}}
";

    #[test]
    fn parts_are_described_as_they_are_loaded() {
        let content: Content = serde_yaml::from_str(WHOLES).unwrap();
        let entities = content.entities();
        let described = entities.iter().filter_map(|part| Some((part.whole.as_ref()?.kind, part.id.kind)));
        let loaded = |kind: Kind| kind.parts().iter().map(move |(_, part)| (kind, *part));
        let loaded: BTreeSet<_> = Kind::ALL.into_iter().flat_map(loaded).collect();
        assert_eq!(described.collect::<BTreeSet<_>>(), loaded);
    }
}
