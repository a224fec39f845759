//! Names, numbers and addresses that stand in YAML and are printed as they are.

use super::Model;
use super::content::{Description, Path};
use crate::diagnostic::Place;

/// The places of all of them: what is no text of the words, but may be printed.
#[must_use]
pub(crate) fn printed(model: &Model) -> Vec<Place> {
    let mut places = numbered(model);
    for entity in model.content.entities() {
        let place = |path: Path| model.origins.exact(&entity.id, &path);
        places.extend(entity.typed.into_iter().filter_map(|(path, _)| place(path)));
        let parts =
            |path: &Path| ["value", "gloss"].map(|part| [path.as_slice(), &[part.to_owned()]].concat());
        places.extend(entity.names.iter().flat_map(|(path, _)| parts(path)).filter_map(place));
    }
    places
}

/// The places of numbers and codes.
#[must_use]
pub(crate) fn numbered(model: &Model) -> Vec<Place> {
    let of = |entity: Description<'_>| {
        let places = entity.numbers.iter().filter_map(|(path, _)| model.origins.exact(&entity.id, path));
        places.collect::<Vec<_>>()
    };
    model.content.entities().into_iter().flat_map(of).collect()
}
