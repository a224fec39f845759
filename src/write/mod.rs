//! All files of a run and the manifest, or nothing. The only step that writes the disk.
//!
//! Everything is written beside its target under a passing name and then renamed. If one of the files of a
//! run cannot take its place, those that already have give it back: a pair is whole or absent, and the
//! manifest tells of what is there.

#![expect(clippy::disallowed_methods, reason = "the only step that writes")]

mod atomic;
mod error;
mod manifest;
mod pictures;

pub use self::error::WriteError;
pub use self::manifest::{Built, Coverage, inputs};

use std::collections::BTreeMap;
use std::path::Path;

use self::atomic::Change;
use crate::step::{self, Step};

/// The folder of everything that is made, below the root of the project.
pub const OUT: &str = "out";

/// A finished file of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Its name: `<document>.de.pdf`.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Writes all documents of a run and the manifest, all or nothing: each file of a document as
/// `out/<document>/<name>`, and its pages, if there are pictures of them, beside it.
///
/// # Errors
/// [`WriteError`] if the disk refuses one of the files; all of them are then as they were.
pub fn all(
    root: &Path,
    typst: &str,
    inputs: BTreeMap<String, String>,
    built: &[Built<'_>],
) -> Result<(), WriteError> {
    let _step = step::begin(Step::Write);
    let (path, text) = manifest::manifest(root, typst, inputs, built)?;
    let mut changes = Vec::new();
    for document in built {
        let folder = root.join(OUT).join(document.document);
        let files = document.files.iter();
        changes.extend(files.map(|file| Change::put(folder.join(&file.name), &file.bytes)));
        for (file, pages) in document.files.iter().zip(document.pictures) {
            changes.extend(pictures::changes(&folder, &file.name, pages)?);
        }
    }
    changes.push(Change::put(path, text.as_bytes()));
    atomic::apply(&changes)
}

/// Writes text files of the project, by paths below its root, all or none of them.
///
/// # Errors
/// [`WriteError`] if the disk refuses one of them; what was there is then as it was.
pub fn texts(root: &Path, texts: &[(&str, &str)]) -> Result<(), WriteError> {
    let changes = texts.iter().map(|(path, text)| Change::put(root.join(path), text.as_bytes()));
    atomic::apply(&changes.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests;
