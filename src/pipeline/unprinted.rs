//! Whether everything that a project says is printed by one of its documents.

use std::collections::{BTreeSet, HashSet};

use indexmap::IndexMap;

use super::Session;
use super::made::{Document, State};
use super::view::View;
use crate::diagnostic::{Check, Diagnostic, Message, Place};
use crate::id::{EntityId, Kind, Subject, TextId};
use crate::model::check::with_parts;
use crate::model::facts;

/// Names texts that no document prints, and free facts that no text uses and no document prints. Says nothing
/// unless there are documents and all of them were made.
pub(super) fn check(session: &Session, documents: &[Document]) -> Vec<Diagnostic> {
    let all: HashSet<&str> = documents.iter().map(|document| document.id.as_str()).collect();
    let whole = !documents.is_empty()
        && documents.iter().all(|document| !matches!(document.state, State::Failed))
        && session.documents().all(|document| all.contains(document));
    let Some(view) = session.whole().filter(|_| whole) else { return Vec::new() };
    let printed = documents.iter().flat_map(|document| document.printed.iter().map(|subject| &**subject));
    let printed: HashSet<&Subject> = printed.collect();
    let mut found = unprinted_texts(view, &printed);
    found.extend(unused_facts(view, &printed));
    found
}

/// Texts of one entity are named together.
fn unprinted_texts(view: &View, printed: &HashSet<&Subject>) -> Vec<Diagnostic> {
    let shown: BTreeSet<EntityId> = printed.iter().map(|subject| subject.entity().clone()).collect();
    let beside = beside(view, &shown);
    let mut missing: IndexMap<EntityId, Vec<(TextId, Place)>> = IndexMap::new();
    for (id, place) in view.words.texts().filter(|(id, _)| !printed.contains(&Subject::Text(id.clone()))) {
        if !(is_required(&id) && beside.contains(&id.entity)) {
            missing.entry(id.entity.clone()).or_default().push((id, place));
        }
    }
    let referred = view.words.referred();
    missing.retain(|entity, _| !referred.contains(entity.message().as_str()));
    let problem = |(entity, texts): (EntityId, Vec<(TextId, Place)>)| {
        let names: Vec<_> = texts.iter().map(|(id, _)| id.to_string()).collect();
        let message = Message::new("unprinted-text").arg("texts", names.join(", ")).arg("count", names.len());
        // A document that shows the entity has no place for these texts; else none shows it at all.
        let hint =
            if shown.contains(&entity) { "unprinted-text-hint" } else { "unprinted-text-hint-nowhere" };
        let hint = Message::new(hint).arg("entity", entity.to_string());
        let about: Vec<_> = texts.iter().map(|(id, _)| Subject::Text(id.clone())).collect();
        let place = texts.into_iter().next().map(|(_, place)| place);
        let problem = Diagnostic::new(Check::UnprintedText, message).hint(hint);
        problem.at(place).about(about)
    };
    missing.into_iter().map(problem).collect()
}

/// What stands beside that which is printed: what it refers to and its parts, such as the goal above one that is
/// shown, or the items of a list of which a slide shows some; and what a text names a fact of. The texts that it
/// must have are there for order.
fn beside(view: &View, shown: &BTreeSet<EntityId>) -> BTreeSet<EntityId> {
    let content = &view.model.content;
    let used = view.model.facts.iter().filter(|(id, _)| view.words.uses(id));
    let mut whole = shown.clone();
    let mut beside = BTreeSet::new();
    for entity in content.entities().into_iter().filter(|entity| shown.contains(&entity.id)) {
        // A list needs no title to be shown.
        whole.extend(entity.whole.filter(|whole| whole.kind == Kind::List));
        beside.extend(entity.references.into_iter().map(|reference| reference.target));
    }
    beside.extend(with_parts(content, &whole));
    beside.extend(used.map(|(id, _)| id.entity.clone()));
    beside.retain(|entity| !shown.contains(entity));
    beside
}

/// Whether every entity of the kind must have the text.
fn is_required(id: &TextId) -> bool {
    id.entity.kind.texts().iter().any(|field| field.name == id.field && field.required)
}

fn unused_facts(view: &View, printed: &HashSet<&Subject>) -> Vec<Diagnostic> {
    let free = facts::free_facts(&view.model.content).into_iter();
    let ids =
        free.flat_map(|(entity, facts)| facts.keys().map(move |name| entity.fact(name)).collect::<Vec<_>>());
    let unused = ids.filter(|id| !view.words.uses(id) && !printed.contains(&Subject::Fact(id.clone())));
    let problem = |id: crate::id::FactId| {
        let message = Message::new("unused-fact").arg("fact", id.to_string());
        let hint = Message::new("unused-fact-hint").arg("fact", id.to_string()).arg("name", id.name.as_str());
        let place = view.model.origins.field(&id.entity, &["facts", &id.name]);
        let problem = Diagnostic::new(Check::UnusedFact, message).hint(hint);
        problem.at(place).about([Subject::Fact(id)])
    };
    unused.map(problem).collect()
}
