//! All files of a run and the manifest, or nothing. The only step that writes the disk.
//!
//! Everything is written beside its target under a passing name as soon as it is finished, so that a run holds
//! no more than it works on, and renamed when all of it is there. If one of the files of a run cannot take its
//! place, those that already have give it back: a pair is whole or absent, and the manifest tells of what is
//! there. What is known of documents that need not be made again stands in a record beside it.

#![expect(clippy::disallowed_methods, reason = "the only step that writes")]

mod atomic;
mod error;
mod manifest;
mod pictures;
mod record;
mod stage;

pub use self::error::WriteError;
pub use self::manifest::{Coverage, Entry, inputs};
pub use self::pictures::picture_name;
pub use self::record::{Good, Loads, Made, MadeFile, Record};
pub use self::stage::{Stage, Staged};

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use self::atomic::Change;
use crate::lang::Pair;
use crate::step::{self, Step};

/// The folder of everything that is made, below the root of the project.
pub const OUT: &str = "out";

/// A finished file of a document.
#[derive(Debug)]
pub struct Output<'s> {
    /// Its name: `<document>.de.pdf`.
    pub name: String,
    /// How many pages it has.
    pub pages: usize,
    /// The file itself.
    pub file: Staged<'s>,
    /// The pages as PNG, if they are wanted.
    pub pictures: Option<Vec<Staged<'s>>>,
}

/// A document that was made in this run.
#[derive(Debug)]
pub struct Built<'s> {
    /// Its id.
    pub document: String,
    /// How many of its texts each language has.
    pub coverage: Pair<Coverage>,
    /// Its files.
    pub files: Vec<Output<'s>>,
}

impl Built<'_> {
    /// What is known of its files.
    #[must_use]
    pub fn made(&self) -> Made {
        let file = |output: &Output<'_>| {
            let (sha256, bytes) = (output.file.sha256.clone(), output.file.bytes);
            let pictures = output.pictures.as_ref();
            let pictures = pictures.map(|all| all.iter().map(|picture| picture.sha256.clone()).collect());
            MadeFile { entry: Entry { sha256, bytes, pages: output.pages }, pictures }
        };
        let files = self.files.iter().map(|output| (output.name.clone(), file(output)));
        Made { coverage: self.coverage, files: files.collect() }
    }
}

/// Puts all documents of a run in their places, with the manifest, all or nothing: each file of a document as
/// `out/<document>/<name>`, and its pages, if there are pictures of them, beside it. The manifest tells of the
/// documents that stand as they were made, too.
///
/// # Errors
/// [`WriteError`] if the disk refuses one of the files; all of them are then as they were.
pub fn all(
    root: &Path,
    typst: &str,
    inputs: &BTreeMap<String, String>,
    built: Vec<Built<'_>>,
    standing: &[(String, Made)],
) -> Result<(), WriteError> {
    let _step = step::begin(Step::Write);
    let made: Vec<_> = built.iter().map(|built| (built.document.clone(), built.made())).collect();
    let told = made.iter().chain(standing).map(|(document, made)| {
        let files = made.files.iter().map(|(name, file)| (name.clone(), file.entry.clone()));
        (document.as_str(), made.coverage, files.collect())
    });
    let path = root.join(OUT).join("manifest.json");
    let text = manifest::manifest(&path, typst, inputs, told.collect())?;
    let mut changes = Vec::new();
    for document in built {
        let folder = root.join(OUT).join(document.document);
        for output in document.files {
            changes.push(output.file.change());
            if let Some(pages) = output.pictures {
                changes.extend(pictures::changes(&folder, &output.name, pages)?);
            }
        }
    }
    if !fs::read_to_string(&path).is_ok_and(|now| now == text) {
        changes.push(Change::put(path, text.as_bytes()));
    }
    atomic::apply(changes)
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
