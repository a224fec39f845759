//! Names, numbers and addresses that stand in YAML and are printed as they are.

use super::Model;
use super::content::Description;
use crate::diagnostic::Place;

/// The places of all of them: what is no text of the words, but may be printed.
#[must_use]
pub fn printed(model: &Model) -> Vec<Place> {
    places(model, |entity| entity.names.iter().chain(&entity.numbers).map(Vec::as_slice).collect())
}

/// The places of numbers and codes.
#[must_use]
pub fn numbered(model: &Model) -> Vec<Place> {
    places(model, |entity| entity.numbers.iter().map(Vec::as_slice).collect())
}

fn places(model: &Model, of: impl for<'e> Fn(&'e Description<'_>) -> Vec<&'e [String]>) -> Vec<Place> {
    let entities = model.content.entities();
    let place = |entity: &Description<'_>| {
        let places = of(entity).into_iter().filter_map(|path| model.origins.exact(&entity.id, path));
        places.collect::<Vec<_>>()
    };
    entities.iter().flat_map(place).collect()
}
