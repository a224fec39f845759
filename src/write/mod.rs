//! All files of a run and the manifest, or nothing. The only step that writes the disk.
//!
//! Everything is written beside its target under a passing name as soon as it is finished, so that a run holds
//! no more than it works on, and renamed when all of it is there. If one of the files of a run cannot take its
//! place, those that already have give it back: a pair is whole or absent, and the manifest tells of what is
//! there. What is known of documents that need not be made again stands in a record beside it.

#![expect(clippy::disallowed_methods, reason = "the only step that writes")]

mod artifact;
mod atomic;
mod error;
mod manifest;
mod record;
mod stage;

pub use self::artifact::{Artifact, Finished, MadeFile};
pub use self::error::WriteError;
pub use self::manifest::{Coverage, Entry, inputs};
pub use self::record::{Good, Loads, Made, Record};
pub use self::stage::{Stage, Staged};

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use self::atomic::Change;
use crate::step::{self, Step};

/// The folder of everything that is made, below the root of the project.
pub const OUT: &str = "out";

/// Puts all documents of a run in their places, with the manifest, all or nothing: each file of a document as
/// `out/<document>/<name>`. The manifest tells of the
/// documents that stand as they were made, too.
///
/// # Errors
/// [`WriteError`] if the disk refuses one of the files; all of them are then as they were.
pub fn all(
    root: &Path,
    typst: &str,
    inputs: &BTreeMap<String, String>,
    built: Vec<Finished<'_>>,
    standing: &[(String, Made)],
) -> Result<(), WriteError> {
    let _step = step::begin(Step::Write);
    let made: Vec<_> = built.iter().map(|built| (built.document.clone(), built.made())).collect();
    let told = made.iter().chain(standing).map(|(document, made)| (document.as_str(), made));
    let path = root.join(OUT).join("manifest.json");
    let text = manifest::manifest(&path, typst, inputs, told.collect())?;
    let mut changes = Vec::new();
    for document in built {
        changes.extend(document.changes(root)?);
    }
    if !fs::read_to_string(&path).is_ok_and(|now| now == text) {
        changes.push(Change::put(path, text.as_bytes()));
    }
    atomic::apply(changes)
}

/// Puts files in their places of which no manifest tells, all or none of them.
///
/// # Errors
/// [`WriteError`] if the disk refuses one of them; what was there is then as it was.
pub fn apart(staged: Vec<Staged<'_>>) -> Result<(), WriteError> {
    let _step = step::begin(Step::Write);
    atomic::apply(staged.into_iter().map(Staged::change).collect())
}

/// Writes text files of the project, by paths below its root, all or none of them.
///
/// # Errors
/// [`WriteError`] if the disk refuses one of them; what was there is then as it was.
pub fn texts(root: &Path, texts: &[(&str, &str)]) -> Result<(), WriteError> {
    let changes = texts.iter().map(|(path, text)| Change::put(root.join(path), text.as_bytes()));
    atomic::apply(changes.collect())
}

#[cfg(test)]
mod tests;
