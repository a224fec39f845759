//! `out/manifest.json`: what was made, of what, by which versions.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{OUT, Output, WriteError};
use crate::lang::Pair;
use crate::read::Project;

/// A document that is built in this run.
#[derive(Debug)]
pub struct Built<'b> {
    /// Its id.
    pub document: &'b str,
    /// Its files.
    pub files: &'b [Output],
    /// The pages of each file as PNG; none if they are not wanted.
    pub pictures: &'b [Vec<Vec<u8>>],
    /// How many of its texts each language has.
    pub coverage: Pair<Coverage>,
}

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
    /// By name.
    files: BTreeMap<String, Entry>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    sha256: String,
    bytes: usize,
    pages: usize,
}

/// Every file that went into the documents of a project, with its SHA-256, by path: the project's own
/// and those that are compiled in.
#[must_use]
pub fn inputs(project: &Project) -> BTreeMap<String, String> {
    let mut sources: Vec<_> = project.content.iter().chain(project.profiles.values()).collect();
    for (_, words) in project.content_words.iter() {
        sources.extend(words);
    }
    for (_, words) in project.product_words.iter() {
        sources.extend(words.builtin.iter().chain(&words.project).chain(words.profiles.values().flatten()));
    }
    let texts = sources.into_iter().map(|source| (source.path.clone(), sha256(source.text.as_bytes())));
    let files = project.files.iter().map(|(path, bytes)| (path.clone(), sha256(bytes)));
    let templates = project.templates.iter();
    let templates = templates.map(|(path, bytes)| (format!("report-templates/{path}"), sha256(bytes)));
    texts.chain(files).chain(templates).collect()
}

/// The manifest: its path and its text. It tells of the documents of this run, and of those built before
/// whose files are still there.
///
/// # Errors
/// [`WriteError`] if it cannot be written as JSON, which would be a defect.
pub(super) fn manifest(
    root: &Path,
    typst: &str,
    inputs: BTreeMap<String, String>,
    built: &[Built<'_>],
) -> Result<(PathBuf, String), WriteError> {
    let path = root.join(OUT).join("manifest.json");
    let digest = digest(&inputs);
    let mut documents = earlier(root, &path);
    documents.extend(built.iter().map(|built| (built.document.to_owned(), document(built, &digest))));
    let program = format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    let manifest = Manifest { program, typst: typst.to_owned(), inputs, documents };
    let mut text =
        serde_json::to_string_pretty(&manifest).map_err(|error| WriteError::new(&path, error.into()))?;
    text.push('\n');
    Ok((path, text))
}

/// The documents of the earlier manifest whose files are all there. One that cannot be read says nothing.
fn earlier(root: &Path, path: &Path) -> BTreeMap<String, Document> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let manifest: Option<Manifest> = serde_json::from_str(&text).ok();
    let documents = manifest.map(|manifest| manifest.documents).unwrap_or_default();
    let there = |id: &String, document: &Document| {
        document.files.keys().all(|name| root.join(OUT).join(id).join(name).is_file())
    };
    documents.into_iter().filter(|(id, document)| there(id, document)).collect()
}

fn document(built: &Built<'_>, inputs: &str) -> Document {
    let entry =
        |file: &Output| Entry { sha256: sha256(&file.bytes), bytes: file.bytes.len(), pages: file.pages };
    Document {
        inputs: inputs.to_owned(),
        coverage: built.coverage,
        files: built.files.iter().map(|file| (file.name.clone(), entry(file))).collect(),
    }
}

fn digest(inputs: &BTreeMap<String, String>) -> String {
    let lines: String = inputs.iter().map(|(path, hash)| format!("{hash}  {path}\n")).collect();
    sha256(lines.as_bytes())
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
