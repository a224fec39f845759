//! References between entities: each must lead somewhere, and none in a circle.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::content::Content;
use super::load::STAND_IN;
use super::origin::Origins;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::id::{EntityId, Kind};
use crate::suggest::Comparisons;

/// Reports references to entities that do not exist.
pub(crate) fn report_unknown(content: &Content, origins: &Origins, out: &mut Diagnostics) {
    let names = Comparisons::default();
    let mut unknown: IndexMap<EntityId, Vec<Place>> = IndexMap::new();
    for entity in content.entities() {
        let exists = |target: &EntityId| origins.defines(target) || target.id == STAND_IN;
        for reference in entity.references.into_iter().filter(|reference| !exists(&reference.target)) {
            // What is not written is a stand-in, reported already.
            let place = origins.exact(&entity.id, &reference.path);
            unknown.entry(reference.target).or_default().extend(place);
        }
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
pub(crate) fn open_circles(content: &mut Content, origins: &Origins, out: &mut Diagnostics) {
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

/// How many goals may stand above each other: twice what numbers of headings can show.
const LEVELS: usize = 20;

/// Reports goals that stand too deep below others, and cuts the tree there: nothing that follows it can go too deep.
/// Needs a tree.
pub(crate) fn cut_depths(content: &mut Content, origins: &Origins, out: &mut Diagnostics) {
    let mut levels: BTreeMap<String, usize> = BTreeMap::new();
    let mut told = false;
    for id in content.goals.keys().cloned().collect::<Vec<_>>() {
        let mut way = Vec::new();
        let mut next = Some(id);
        while let Some(id) = next.filter(|id| !levels.contains_key(id)) {
            next = content.goals.get(&id).and_then(|goal| Some(goal.parent.as_ref()?.id().to_owned()));
            way.push(id);
        }
        for id in way.into_iter().rev() {
            let Some(goal) = content.goals.get_mut(&id) else { continue };
            let above = goal.parent.as_ref().and_then(|parent| levels.get(parent.id())).copied();
            let mut level = above.map_or(1, |above| above + 1);
            if level > LEVELS {
                (goal.parent, level) = (None, 1);
                if !told {
                    let message =
                        Message::new("cyclic-reference-deep").arg("id", id.as_str()).arg("most", LEVELS);
                    let place = origins.field(&EntityId::new(Kind::Goal, &id), &["parent"]);
                    let hint = Message::new("cyclic-reference-deep-hint");
                    out.push(Diagnostic::new(Check::CyclicReference, message).hint(hint).at(place));
                }
                told = true;
            }
            levels.insert(id, level);
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
        problem = match index {
            0 => problem.at(place),
            _ => problem.note(place, Message::new("label-referred-here")),
        };
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
