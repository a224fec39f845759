//! `out/manifest.json`: what was made, of what, by which versions.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Made, WriteError};
use crate::diagnostic::Source;
use crate::digest::sha256;
use crate::lang::Pair;
use crate::proof::Agreement;
use crate::read::Project;

/// How many of the texts of a document a language has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// How many are there.
    pub present: usize,
    /// How many are needed.
    pub needed: usize,
}

/// The whole file. Sorted throughout and without any time of day: the same run makes the same bytes.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    program: String,
    typst: String,
    /// SHA-256 by path.
    inputs: BTreeMap<String, String>,
    /// By id.
    documents: BTreeMap<String, Document>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Document {
    /// SHA-256 over the paths and hashes of the inputs that it was made of: the same as that of
    /// another document if both were made of the same.
    inputs: String,
    coverage: Pair<Coverage>,
    /// What the pages of its editions agree in, and what only one language prints.
    agreement: Agreement,
    /// By name.
    files: BTreeMap<String, Entry>,
}

impl Document {
    fn new(id: &str, inputs: &str, made: &Made) -> Self {
        let files = made.files.iter().filter(|file| file.form.is_told());
        let files = files.map(|file| (file.name(id), file.entry.clone()));
        Self {
            inputs: inputs.to_owned(),
            coverage: made.coverage,
            agreement: made.agreement.clone(),
            files: files.collect(),
        }
    }
}

/// What is known of a finished file without its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// SHA-256 of what is in it.
    pub sha256: String,
    /// How many bytes are in it.
    pub bytes: usize,
    /// How many pages it has.
    pub pages: usize,
}

/// Every file that went into the documents of a project, with its SHA-256, by path: the project's own
/// and those that are compiled in.
#[must_use]
pub fn inputs(project: &Project) -> BTreeMap<String, String> {
    let mut sources: Vec<_> = project.content.iter().chain(project.profiles.values()).collect();
    sources.extend(project.state.values());
    sources.extend(project.word_lists.values().flatten());
    for (_, words) in project.content_words.iter() {
        sources.extend(words);
    }
    for (_, words) in project.product_words.iter() {
        sources.extend(words.builtin.iter().chain(&words.project).chain(words.profiles.values().flatten()));
    }
    let written =
        |source: &Source| sha256(project.written.get(&source.path).unwrap_or(&source.text).as_bytes());
    let texts = sources.into_iter().map(|source| (source.path.clone(), written(source)));
    let files = project.files.iter().map(|(path, bytes)| (path.clone(), sha256(bytes)));
    let templates = project.templates.iter();
    let templates = templates.map(|(path, bytes)| (format!("report-templates/{path}"), sha256(bytes)));
    texts.chain(files).chain(templates).collect()
}

/// The text of the manifest at a path. It tells of the documents of this run, and of those built before
/// whose files are still there. Of those that were not made again it tells the same as if they were.
///
/// # Errors
/// [`WriteError`] if it cannot be written as JSON, which would be a defect.
pub(super) fn manifest(
    path: &Path,
    typst: &str,
    inputs: &BTreeMap<String, String>,
    standing: Vec<(&str, &Made)>,
) -> Result<String, WriteError> {
    let digest = digest(inputs);
    let mut documents = earlier(path);
    documents
        .extend(standing.into_iter().map(|(id, made)| (id.to_owned(), Document::new(id, &digest, made))));
    let program = format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    let manifest = Manifest { program, typst: typst.to_owned(), inputs: inputs.clone(), documents };
    let text = serde_json::to_string_pretty(&manifest);
    text.map(|text| text + "\n").map_err(|error| WriteError::new(path, error.into()))
}

/// The documents of the earlier manifest whose files are all there. One that cannot be read says nothing.
fn earlier(path: &Path) -> BTreeMap<String, Document> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let manifest: Option<Manifest> = serde_json::from_str(&text).ok();
    let documents = manifest.map(|manifest| manifest.documents).unwrap_or_default();
    let out = path.parent().unwrap_or(Path::new(""));
    let there = |id: &String, document: &Document| {
        document.files.keys().all(|name| out.join(id).join(name).is_file())
    };
    documents.into_iter().filter(|(id, document)| there(id, document)).collect()
}

fn digest(inputs: &BTreeMap<String, String>) -> String {
    let lines: String = inputs.iter().map(|(path, hash)| format!("{hash}  {path}\n")).collect();
    sha256(lines.as_bytes())
}
