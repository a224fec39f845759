//! What is known of the last good making of each document, so that it need not be made again.
//!
//! It stands in a hidden file below `out/` and serves nobody but the program. Whatever is wrong with it, it is
//! as if there were none: then everything is made again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::change::{self, Base, Change};
use super::manifest::Coverage;
use super::{Folders, MadeFile, Room};
use crate::compose::Form;
use crate::diagnostic::Kept;
use crate::digest::{sha256, sha256_of_parts};
use crate::disk;
use crate::lang::Pair;
use crate::proof::Agreement;

/// Its name.
const NAME: &str = ".record";

/// The largest record that is read, in bytes.
const LIMIT: u64 = 100_000_000;

/// What is known of the documents of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    /// Which program has made them.
    program: String,
    /// The files that pages asked for, with their SHA-256, by path: many documents ask for the same.
    loads: BTreeMap<String, BTreeMap<String, String>>,
    /// By id.
    documents: BTreeMap<String, Known>,
}

/// What is known of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    /// When its files were made.
    built: Option<(Good, Made)>,
    /// When it was checked after that, with other inputs.
    checked: Option<Good>,
}

/// A document without errors: what it was made of, and what there was to say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Good {
    /// A hash of what is known before there are pages.
    pub key: String,
    /// What its pages asked for, by the hashes of [`Loads`].
    pub loaded: BTreeSet<String>,
    /// Its warnings, before any of them was allowed.
    pub warnings: Vec<Kept>,
    /// The ids of the texts that it hands over and does not print.
    pub unprinted: BTreeSet<String>,
}

/// Files that the pages of documents asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Loads {
    /// A hash of them.
    hash: String,
    /// Their SHA-256, by path.
    files: BTreeMap<String, String>,
}

/// The files of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Made {
    /// How many of its texts each language has.
    pub coverage: Pair<Coverage>,
    /// What its editions agree in.
    pub agreement: Agreement,
    /// Its files.
    pub files: Vec<MadeFile>,
}

impl Record {
    /// The record of a project, as far as this program has written it.
    #[must_use]
    pub(crate) fn read(out: &Path, program: &str) -> Self {
        let read = text(&path(out)).and_then(|text| decode(&text));
        read.filter(|record| record.program == program).unwrap_or_else(|| Self {
            program: program.to_owned(),
            loads: BTreeMap::new(),
            documents: BTreeMap::new(),
        })
    }

    /// Writes the record, if it is not there already. Where it cannot be written there is none: that costs time
    /// and nothing else.
    pub(crate) fn write(&self, folders: Folders<'_>, room: Option<&Room>) {
        let path = path(&folders.made());
        let Ok(body) = serde_json::to_string(self) else { return };
        let encoded = format!("{}\n{body}\n", sha256(body.as_bytes()));
        let known = text(&path);
        if known.as_ref() != Some(&encoded) && !(known.is_none() && self.documents.is_empty()) {
            let put = Change::put(NAME.to_owned(), encoded.as_bytes());
            drop(match room {
                Some(room) => change::apply(room, Base::Out, vec![put]),
                None => Room::take(folders).and_then(|room| change::apply(&room, Base::Out, vec![put])),
            });
        }
    }

    /// When a document was made of what it is made of now, built or only checked.
    pub(crate) fn checked(&self, document: &str, is_current: impl Fn(&Good) -> bool) -> Option<&Good> {
        let known = self.documents.get(document)?;
        let built = known.built.as_ref().map(|(good, _)| good);
        [built, known.checked.as_ref()].into_iter().flatten().find(|good| is_current(good))
    }

    /// When the files of a document were made of what it is made of now.
    pub(crate) fn built(&self, document: &str, is_current: impl Fn(&Good) -> bool) -> Option<(&Good, &Made)> {
        let (good, made) = self.documents.get(document)?.built.as_ref()?;
        is_current(good).then_some((good, made))
    }

    /// Whether the files that the pages of a document asked for are the same now, by their SHA-256.
    #[must_use]
    pub(crate) fn same_loads(&self, good: &Good, now: &BTreeMap<String, String>) -> bool {
        let same =
            |files: &BTreeMap<String, String>| files.iter().all(|(path, hash)| now.get(path) == Some(hash));
        good.loaded.iter().all(|loads| self.loads.get(loads).is_some_and(same))
    }

    /// Remembers files that the pages of documents asked for.
    pub(crate) fn load(&mut self, loads: &Loads) {
        self.loads.entry(loads.hash.clone()).or_insert_with(|| loads.files.clone());
    }

    /// A document was checked. What is known of its files stays.
    pub(crate) fn check(&mut self, document: &str, good: Good) {
        let known = self.documents.entry(document.to_owned()).or_default();
        known.checked = match &mut known.built {
            Some((built, _)) if built.is_of(&good) => {
                // The places of its warnings may be others now.
                *built = good;
                None
            }
            _ => Some(good),
        };
    }

    /// A document was built.
    pub(crate) fn build(&mut self, document: &str, good: Good, made: Made) {
        let known = Known { built: Some((good, made)), checked: None };
        self.documents.insert(document.to_owned(), known);
    }

    /// Forgets the documents that are no more, and what only they have asked for.
    pub(crate) fn retain(&mut self, is_there: impl Fn(&str) -> bool) {
        self.documents.retain(|document, _| is_there(document));
        let built = |known: &'_ Known| known.built.as_ref().map(|(good, _)| good.loaded.clone());
        let checked = |known: &'_ Known| known.checked.as_ref().map(|good| good.loaded.clone());
        let all = self.documents.values().flat_map(|known| [built(known), checked(known)]);
        let needed: BTreeSet<String> = all.flatten().flatten().collect();
        self.loads.retain(|hash, _| needed.contains(hash));
    }
}

impl Good {
    /// Whether it was made of the same as another.
    fn is_of(&self, other: &Self) -> bool {
        (&self.key, &self.loaded) == (&other.key, &other.loaded)
    }
}

impl Loads {
    /// Files with their SHA-256, by path.
    #[must_use]
    pub(crate) fn new(files: BTreeMap<String, String>) -> Self {
        let parts = files.iter().flat_map(|(path, hash)| [path.as_bytes(), hash.as_bytes()]);
        Self { hash: sha256_of_parts(parts), files }
    }

    /// A hash of them.
    #[must_use]
    pub(crate) fn hash(&self) -> &str {
        &self.hash
    }
}

impl Made {
    /// Whether the files of a document stand as they were made, with the pictures of their pages if these are wanted.
    #[must_use]
    pub(crate) fn stands(&self, out: &Path, document: &str, pictures: bool) -> bool {
        let folder = out.join(document);
        let stands = |file: &&MadeFile| file.entry.is(&folder.join(file.name(document)));
        let (whole, of_pages): (Vec<_>, Vec<_>) = self.files.iter().partition(|file| file.form == Form::Pdf);
        let pages: usize = whole.iter().map(|file| file.entry.pages).sum();
        whole.iter().all(stands) && (!pictures || (of_pages.len() == pages && of_pages.iter().all(stands)))
    }
}

fn path(out: &Path) -> PathBuf {
    out.join(NAME)
}

/// What stands in a record; `None` if it is no regular file of text, or too large.
fn text(path: &Path) -> Option<String> {
    String::from_utf8(disk::read(path, LIMIT).ok()?).ok()
}

/// The hash of the second line, then the second line.
fn decode(text: &str) -> Option<Record> {
    let (hash, body) = text.strip_suffix('\n')?.split_once('\n')?;
    if sha256(body.as_bytes()) != hash {
        return None;
    }
    serde_json::from_str(body).ok()
}
