//! Where things are written that a page shows.

use super::view::View;
use crate::diagnostic::{Check, Diagnostic, Message, Note, Place};
use crate::id::{EntityId, Subject};
use crate::lang::Lang;

/// Gives problems of pages that are about something of the content its place: what is too long for its place is
/// mended where it is written. The line of the template is shown as the one that uses it; side by side
/// both texts are shown, since either may be the longer one.
pub(super) fn show(view: &View, languages: &[Lang], found: &mut [Diagnostic]) {
    for problem in found {
        if problem.check == Check::PdfStandard {
            // The template is at fault; what it prints there is the same in all editions.
            let notes = notes(view, &problem.about, &Lang::ALL);
            problem.notes.extend(notes);
            continue;
        }
        match problem.about.as_slice() {
            [] => {}
            [subject] => {
                let mut places = places(view, subject, languages).into_iter();
                let Some(place) = places.next() else { continue };
                let twin = places.next().map(|place| Note { place, label: Message::new("label-dutch-here") });
                if let Some(place) = problem.place.replace(place) {
                    problem.notes.push(Note { place, label: Message::new("label-used-here") });
                }
                problem.notes.extend(twin);
            }
            several => {
                let notes = notes(view, several, languages);
                problem.notes.extend(notes);
            }
        }
    }
}

/// Where the things are written that are printed at a place.
fn notes(view: &View, printed: &[Subject], languages: &[Lang]) -> Vec<Note> {
    let places = printed.iter().flat_map(|subject| places(view, subject, languages));
    places.map(|place| Note { place, label: Message::new("label-printed-here") }).collect()
}

/// Where something is written: a text in each of the languages, a fact or a name once.
pub(super) fn places(view: &View, subject: &Subject, languages: &[Lang]) -> Vec<Place> {
    match subject {
        Subject::Text(id) => {
            // A label does not tell a list `item-x` from an item `x`.
            let namesakes = id.entity.namesakes();
            let written = |entity: &EntityId| -> Vec<Place> {
                let of = |lang: &Lang| view.words.place(*lang, entity, id.field);
                languages.iter().filter_map(of).collect()
            };
            let mut all = std::iter::once(id.entity.clone()).chain(namesakes).map(|entity| written(&entity));
            all.find(|places| !places.is_empty()).unwrap_or_default()
        }
        Subject::Fact(id) => {
            view.model.facts.get(id).and_then(|fact| fact.place.clone()).into_iter().collect()
        }
        Subject::Name(id) => view.model.origins.field(&id.entity, &[id.field]).into_iter().collect(),
    }
}
