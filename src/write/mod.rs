//! All files of a run and the manifest, or nothing. The only step that writes the disk.
//!
//! Everything is written into a hidden [`Room`] as soon as it is finished, so that a run holds no more than it works
//! on, and takes its place when all of it is there. If one of the files of a run cannot take its place, those that
//! already have give it back; if the run is killed, the next one finishes or undoes what it was doing: a pair is
//! whole or absent, and the manifest tells of what is there. What is known of documents that need not be made again
//! stands in a record beside it.

mod artifact;
mod change;
mod error;
#[cfg(test)]
mod faults;
mod journal;
mod manifest;
mod record;
mod room;
mod stage;

pub(crate) use self::artifact::{Artifact, Finished, MadeFile};
pub(crate) use self::error::WriteError;
pub(crate) use self::manifest::{Coverage, Entry, inputs};
pub(crate) use self::record::{Good, Loads, Made, Record};
pub use self::room::Folders;
pub(crate) use self::room::Room;
pub(crate) use self::stage::{Stage, Staged};

use std::collections::BTreeMap;
use std::path::Path;

use self::change::{Base, Change};
use self::room::make;
use crate::disk;
use crate::step::{self, Step};

/// The folder of everything that is made, below the root of the project.
pub(crate) const OUT: &str = "out";

/// Puts all documents of a run in their places, with the manifest, all or nothing: each file of a document as
/// `<document>/<name>` in the folder of everything that is made. The manifest tells of the
/// documents that stand as they were made, too.
///
/// # Errors
/// [`WriteError`] if the disk refuses one of the files; all of them are then as they were.
pub(crate) fn all(
    room: &Room,
    typst: &str,
    inputs: &BTreeMap<String, String>,
    built: Vec<Finished>,
    standing: &[(String, Made)],
) -> Result<(), WriteError> {
    let _step = step::begin(Step::Write);
    let made: Vec<_> = built.iter().map(|built| (built.document.clone(), built.made())).collect();
    let told = made.iter().chain(standing).map(|(document, made)| (document.as_str(), made));
    let path = room.out().join(manifest::NAME);
    let text = manifest::manifest(&path, typst, inputs, told.collect())?;
    let mut changes = Vec::new();
    for document in built {
        changes.extend(document.changes(room.out())?);
    }
    if manifest::read(&path).is_none_or(|now| now != text) {
        changes.push(Change::put(manifest::NAME.to_owned(), text.as_bytes()));
    }
    change::apply(room, Base::Out, changes)
}

/// Puts files in their places of which no manifest tells, all or none of them.
///
/// # Errors
/// [`WriteError`] if the disk refuses one of them; what was there is then as it was.
pub(crate) fn apart(room: &Room, staged: Vec<Staged>) -> Result<(), WriteError> {
    let _step = step::begin(Step::Write);
    change::apply(room, Base::Out, staged.into_iter().map(Staged::change).collect())
}

/// Writes text files of the project, by paths below its root, all or none of them.
///
/// # Errors
/// [`WriteError`] if the disk refuses one of them; what was there is then as it was.
pub(crate) fn texts(root: &Path, texts: &[(&str, &str)]) -> Result<(), WriteError> {
    if texts.is_empty() {
        return Ok(());
    }
    let room = Room::take(root.into())?;
    let changes = texts.iter().map(|(path, text)| Change::put((*path).to_owned(), text.as_bytes()));
    change::apply(&room, Base::Project, changes.collect())
}

/// Writes a text file that is no part of a project, whole or not at all.
///
/// # Errors
/// [`WriteError`] if the disk refuses it; what was there is then as it was.
pub(crate) fn loose(path: &Path, text: &str) -> Result<(), WriteError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let passing = path.with_file_name(journal::Entry::beside(&name, "new"));
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    make(folder)?;
    let written = disk::remove(&passing)
        .and_then(|()| disk::create(&passing, text.as_bytes()))
        .and_then(|()| disk::rename(&passing, path))
        .and_then(|()| disk::sync_folder(folder));
    written.map_err(|error| {
        drop(disk::remove(&passing));
        WriteError::new(path, error)
    })
}

#[cfg(test)]
mod tests;
