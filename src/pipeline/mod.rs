//! The steps joined: from a folder to pairs of PDFs, or to the list of what is wrong with it.

mod checked;
mod failure;
mod fill;
mod made;
mod parts;
mod view;

pub use self::failure::Failure;

use std::path::Path;

use self::checked::Checked;
use crate::compose::Edition;
use crate::diagnostic::Diagnostics;
use crate::words::Completeness;
use crate::write;

/// What a run found and made.
#[derive(Debug, Default)]
pub struct Run {
    /// The problems, settled: what comments allow is taken away, the rest is sorted.
    pub diagnostics: Diagnostics,
    /// The documents that were written.
    pub built: Vec<Built>,
    /// How many documents the run was to make or check.
    pub documents: usize,
}

/// A document that was written.
#[derive(Debug, Clone)]
pub struct Built {
    /// The document.
    pub document: String,
    /// Its files, relative to the project.
    pub files: Vec<String>,
    /// How many pages each file has.
    pub pages: Vec<usize>,
}

/// What a build makes beyond the pairs.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extras {
    /// Every page as PNG.
    pub pictures: bool,
    /// The data of each document, attached to its PDFs.
    pub attached: bool,
}

/// A fact as `beide facts` lists it.
#[derive(Debug, Clone)]
pub struct FactRow {
    /// Its id: `indicator.wartezeit.current`.
    pub id: String,
    /// Its value in German notation.
    pub de: String,
    /// Its value in Dutch notation.
    pub nl: String,
    /// Whether public documents may print it.
    pub public: bool,
}

/// A file to which skeletons of missing messages were added.
#[derive(Debug, Clone)]
pub struct Filled {
    /// The file, relative to the project.
    pub path: String,
    /// How many texts.
    pub messages: usize,
}

/// Builds documents; all if none is named. With an error nothing is written, and what was built before stays.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub fn build(
    root: &Path,
    documents: &[String],
    completeness: Completeness,
    extras: Extras,
) -> Result<Run, Failure> {
    let read = Checked::read(root, completeness)?;
    let wanted = read.wanted(documents)?;
    let typeset = read.typeset(&wanted, extras);
    read.write(root, typeset)
}

/// Checks a project: everything that [`build`] would refuse, and the warnings.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub fn check(root: &Path, completeness: Completeness) -> Result<Run, Failure> {
    let read = Checked::read(root, completeness)?;
    let wanted = read.wanted(&[])?;
    let (out, _) = read.typeset(&wanted, Extras::default());
    Ok(Run { diagnostics: read.settled(out), built: Vec::new(), documents: wanted.len() })
}

/// Lists facts whose id or value contains a word.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub fn facts(root: &Path, word: Option<&str>) -> Result<(Run, Vec<FactRow>), Failure> {
    let read = Checked::read(root, Completeness::Draft)?;
    let rows = read.facts(word);
    Ok((read.only_errors(), rows))
}

/// The data of a document, as JSON.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub fn data(root: &Path, document: &str, edition: Edition) -> Result<(Run, Option<String>), Failure> {
    let read = Checked::read(root, Completeness::Draft)?;
    let document = read.wanted(&[document.to_owned()])?.pop();
    let composed = document.and_then(|document| read.compose(&document, edition));
    let json = composed.and_then(|composition| serde_json::to_string_pretty(&composition.data).ok());
    Ok((read.only_errors(), json))
}

/// Adds skeletons of missing messages in both languages.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub fn fill(root: &Path) -> Result<(Run, Vec<Filled>), Failure> {
    let read = Checked::read(root, Completeness::Required)?;
    let files = read.fill();
    let texts: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    write::texts(root, &texts)?;
    let filled = files.into_iter().map(|file| Filled { path: file.path, messages: file.messages });
    Ok((check(root, Completeness::Required)?, filled.collect()))
}
