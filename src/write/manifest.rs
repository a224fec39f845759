//! `out/manifest.json`: what was made, of what, by which versions.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Made, WriteError};
use crate::diagnostic::Source;
use crate::digest::sha256;
use crate::disk;
use crate::lang::Pair;
use crate::proof::Agreement;
use crate::read::Project;

/// Its name.
pub(super) const NAME: &str = "manifest.json";

/// The largest manifest that is read, in bytes.
const LIMIT: u64 = 100_000_000;

/// How many of the texts of a document a language has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Coverage {
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
    /// SHA-256 by path: house styles, templates and words of the product.
    inputs: BTreeMap<String, String>,
    /// SHA-256 of the content and its words, sorted. Without their paths, which may name what is not public.
    #[serde(default)]
    content: Vec<String>,
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
pub(crate) struct Entry {
    /// SHA-256 of what is in it.
    pub sha256: String,
    /// How many bytes are in it.
    pub bytes: usize,
    /// How many pages it has.
    pub pages: usize,
}

impl Entry {
    /// Whether a file holds what it held.
    pub(super) fn is(&self, path: &Path) -> bool {
        let limit = u64::try_from(self.bytes).unwrap_or(u64::MAX).saturating_add(1);
        disk::read(path, limit).is_ok_and(|bytes| sha256(&bytes) == self.sha256)
    }
}

/// Every file that went into the documents of a project, with its SHA-256, by path: the project's own
/// and those that are compiled in.
#[must_use]
pub(crate) fn inputs(project: &Project) -> BTreeMap<String, String> {
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
/// whose files still are what they were. Of those that were not made again it tells the same as if they were.
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
    let (content, inputs): (Vec<_>, Vec<_>) =
        inputs.clone().into_iter().partition(|(path, _)| is_content(path));
    let mut content: Vec<String> = content.into_iter().map(|(_, hash)| hash).collect();
    content.sort_unstable();
    content.dedup();
    let inputs = inputs.into_iter().collect();
    let manifest = Manifest { program, typst: typst.to_owned(), inputs, content, documents };
    let text = serde_json::to_string_pretty(&manifest);
    text.map(|text| text + "\n").map_err(|error| WriteError::new(path, error.into()))
}

/// The documents of the earlier manifest whose files are all there as they were made. One that cannot be read says nothing.
fn earlier(path: &Path) -> BTreeMap<String, Document> {
    let manifest: Option<Manifest> = read(path).and_then(|text| serde_json::from_str(&text).ok());
    let documents = manifest.map(|manifest| manifest.documents).unwrap_or_default();
    let out = path.parent().unwrap_or(Path::new(""));
    let there = |id: &String, document: &Document| {
        document.files.iter().all(|(name, entry)| entry.is(&out.join(id).join(name)))
    };
    documents.into_iter().filter(|(id, document)| there(id, document)).collect()
}

/// The text of a manifest; `None` if it is no regular file of text, or too large.
pub(super) fn read(path: &Path) -> Option<String> {
    String::from_utf8(disk::read(path, LIMIT).ok()?).ok()
}

/// Whether a file belongs to the content: its name is that of whoever has written it.
fn is_content(path: &str) -> bool {
    let of_language = path.strip_prefix("locales/").and_then(|below| below.split_once('/'));
    path.starts_with("content/") || of_language.is_some_and(|(_, below)| below.starts_with("content/"))
}

fn digest(inputs: &BTreeMap<String, String>) -> String {
    let lines: String = inputs.iter().map(|(path, hash)| format!("{hash}  {path}\n")).collect();
    sha256(lines.as_bytes())
}
