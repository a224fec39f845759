//! Texts of all files, with positions: the project's own and what is compiled in.
//!
//! The only step that reads the disk. It knows the folders, and nothing of what is in the files.
//! Symbolic links are refused, since they may lead out of the project; so is everything that is no
//! regular file, and every file over a [`Limits`] is refused before it is read. Hidden files and what
//! editors and file managers leave behind do not exist for the program.

mod builtin;
mod characters;
mod decode;
mod sort;
#[cfg(test)]
mod tests;
mod walk;

pub(crate) use builtin::{program_list, program_words};
pub(crate) use characters::{composed, offset_as_written};
pub(crate) use decode::source;
pub(crate) use walk::reason;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use self::walk::Found;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity, Source};
use crate::disk;
use crate::lang::{Lang, Pair};
use crate::step::{self, Step};

/// The folders of a project that are read.
const FOLDERS: [&str; 3] = ["content", "locales", "report-templates"];

/// The ledger of translations: which wordings of a text were accepted as a pair. Written by the program only.
pub(crate) const LEDGER: &str = "locales/ledger.yaml";

/// Everything of a project, read once. Paths are relative to the project, with `/`.
#[derive(Debug, Clone, Default)]
pub struct Project {
    /// The folder.
    pub root: PathBuf,
    /// `content/**/*.{yaml,yml}`, in the order of their paths.
    pub content: Vec<Arc<Source>>,
    /// All other regular files in `content/`, by path: series and pictures.
    pub files: BTreeMap<String, Vec<u8>>,
    /// `locales/{de,nl}/content/**/*.ftl`: the content's words.
    pub content_words: Pair<Vec<Arc<Source>>>,
    /// The product's words.
    pub product_words: Pair<ProductWords>,
    /// `report-templates/**`, built in and of the project, which lies over it, by path below `report-templates/`; without the profiles.
    pub templates: BTreeMap<String, Vec<u8>>,
    /// Those of [`Self::templates`] that are the project's own.
    pub own_templates: BTreeSet<String>,
    /// `report-templates/<name>/template.yaml`, what a template needs, by name; the project's lies over the built-in one.
    pub template_needs: BTreeMap<String, Arc<Source>>,
    /// `report-templates/profiles/<name>.yaml`, by name; the project's lies over the built-in one.
    pub profiles: BTreeMap<String, Arc<Source>>,
    /// `locales/<name>.yaml`, what is known of words in both languages, by name: built in, then of the project.
    pub word_lists: BTreeMap<String, Vec<Arc<Source>>>,
    /// Files that the program itself writes and reads again, by path: the ledger of translations.
    pub state: BTreeMap<String, Arc<Source>>,
    /// Texts as they are written, by path, of files that are not read as they are written: what is added to such
    /// a file must leave the rest of it alone.
    pub written: BTreeMap<String, String>,
    /// Files and folders that are there, but cannot be used; each was reported. What they may hold is not missing.
    pub unread: BTreeSet<String>,
}

/// The product's words of one language, in layers: later ones lie over earlier ones, message by message.
#[derive(Debug, Clone, Default)]
pub struct ProductWords {
    /// `locales/<lang>/*.ftl`, compiled in.
    pub builtin: Vec<Arc<Source>>,
    /// `locales/<lang>/profiles/<name>.ftl`, by name: built in, then of the project.
    pub profiles: BTreeMap<String, Vec<Arc<Source>>>,
    /// `locales/<lang>/*.ftl` of the project.
    pub project: Vec<Arc<Source>>,
}

impl Project {
    /// A project of files held in memory, by their paths below it, with `/`; and what is wrong with them. As from a
    /// folder, only `content/`, `locales/` and `report-templates/` count.
    #[must_use]
    pub fn from_files(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> (Self, Diagnostics) {
        let mut out = Diagnostics::default();
        let files = files.into_iter().map(|(path, bytes)| Found::in_memory(&path, bytes));
        let mut files: Vec<_> = files.collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let project = sorted(&files, Limits::default(), &mut out);
        let unread = unread(&out.0);
        (Self { unread, ..project }, out)
    }

    /// Whether a file, or a folder in which it lies, is there but cannot be used.
    #[must_use]
    pub fn is_unread(&self, path: &str) -> bool {
        self.unread.iter().any(|unread| is_in(path, unread))
    }

    /// Whether some of the content cannot be read, so that entities may lack.
    #[must_use]
    pub fn lacks_content(&self) -> bool {
        let is_content = |path: &str| match path.rsplit('/').next().and_then(|name| name.rsplit_once('.')) {
            Some((_, extension)) => ["yaml", "yml"].iter().any(|own| extension.eq_ignore_ascii_case(own)),
            None => true,
        };
        self.unread.iter().any(|path| is_in(path, "content") && is_content(path))
    }

    /// Whether some of the words of a language cannot be read, so that messages may lack: those of the content,
    /// or those of the product.
    #[must_use]
    pub fn lacks_words(&self, lang: Lang, of_content: bool) -> bool {
        let own = format!("locales/{lang}");
        let content = format!("{own}/content");
        let is_of = |path: &String| {
            is_in(&own, path)
                || (is_in(path, &own) && (path == &content || is_in(path, &content) == of_content))
        };
        self.unread.iter().any(is_of)
    }

    /// The files that hold the content and its words.
    pub fn editable(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.content.iter().chain(Lang::ALL.into_iter().flat_map(|lang| self.content_words.get(lang)))
    }

    /// Takes a text for that of a file of the content or of its words, as if it had been read from the disk; a file of
    /// words may be a new one.
    pub fn put(&mut self, path: &str, written: &str, out: &mut Diagnostics) {
        let Some(text) = decode::text(path, written.as_bytes().to_vec(), out) else { return };
        match text.written {
            Some(written) => self.written.insert(path.to_owned(), written),
            None => self.written.remove(path),
        };
        if let Some(old) = self.content.iter_mut().find(|source| source.path == path) {
            *old = text.source;
            return;
        }
        let of_lang = |lang: &Lang| path.starts_with(&format!("locales/{lang}/"));
        let Some(lang) = Lang::ALL.into_iter().find(of_lang) else { return };
        let files = self.content_words.get_mut(lang);
        match files.iter_mut().find(|source| source.path == path) {
            Some(old) => *old = text.source,
            None => {
                files.push(text.source);
                files.sort_by(|a, b| a.path.cmp(&b.path));
            }
        }
    }

    /// All texts that people write and in which a check can be allowed: content, words, profiles, what templates need.
    pub fn sources(&self) -> impl Iterator<Item = &Arc<Source>> {
        let words = Lang::ALL.into_iter().flat_map(|lang| {
            let product = self.product_words.get(lang);
            let profiles = product.profiles.values().flatten();
            self.content_words
                .get(lang)
                .iter()
                .chain(&product.builtin)
                .chain(profiles)
                .chain(&product.project)
        });
        let lists = self.word_lists.values().flatten();
        let others = self.profiles.values().chain(self.template_needs.values()).chain(lists);
        self.content.iter().chain(words).chain(others)
    }
}

/// The largest files that are read, in bytes, and how many of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limits {
    /// Files that people write: YAML and FTL.
    pub text: u64,
    /// All others: pictures, series, templates.
    pub other: u64,
    /// How many files each of the folders may hold.
    pub files: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { text: 10_000_000, other: 50_000_000, files: 20_000 }
    }
}

/// Why a folder cannot be read as a project.
#[derive(Debug)]
pub enum ReadError {
    /// The folder does not exist, or is none.
    NotAFolder(PathBuf),
    /// The folder has no `content/`.
    WithoutContent(PathBuf),
    /// The folder cannot be opened.
    Unreadable(PathBuf, io::Error),
}

impl ReadError {
    /// What to tell the user.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NotAFolder(path) => Message::new("project-not-a-folder").arg("path", shown(path)),
            Self::WithoutContent(path) => Message::new("project-without-content").arg("path", shown(path)),
            Self::Unreadable(path, error) => {
                Message::new("project-unreadable").arg("path", shown(path)).arg("reason", reason(error))
            }
        }
    }

    /// How to mend it.
    #[must_use]
    pub const fn hint(&self) -> Message {
        match self {
            Self::NotAFolder(_) => Message::new("project-not-a-folder-hint"),
            Self::WithoutContent(_) => Message::new("project-without-content-hint"),
            Self::Unreadable(..) => Message::new("project-unreadable-hint"),
        }
    }
}

impl fmt::Display for ReadError {
    /// The id of the message; the command line says it in the user's language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message().id)
    }
}

impl std::error::Error for ReadError {}

/// Whether there is a file, a folder or a link at a path.
#[must_use]
pub(crate) fn is_there(path: &Path) -> bool {
    disk::is_there(path)
}

/// Reads a project: all its files, and what is compiled in below them.
///
/// Files that cannot be used are reported to `out` and left away.
///
/// # Errors
/// [`ReadError`] if the folder is no project at all.
pub(crate) fn read(root: &Path, out: &mut Diagnostics) -> Result<Project, ReadError> {
    read_within(root, Limits::default(), out)
}

/// Reads a project with other limits than usual.
///
/// # Errors
/// As [`read`].
pub(crate) fn read_within(root: &Path, limits: Limits, out: &mut Diagnostics) -> Result<Project, ReadError> {
    let _step = step::begin(Step::Read);
    walk::must_be_project(root)?;
    let before = out.0.len();
    let files: Vec<_> =
        FOLDERS.into_iter().flat_map(|folder| walk::files(root, folder, limits.files, out)).collect();
    let mut project = sorted(&files, limits, out);
    root.clone_into(&mut project.root);
    project.unread = unread(&out.0[before..]);
    Ok(project)
}

/// A text file that is no part of a project, such as a version of the ledger that is to be merged; `None` if it
/// cannot be used, which is then reported.
pub(crate) fn loose(path: &Path, out: &mut Diagnostics) -> Option<Arc<Source>> {
    let file = Found::loose(path);
    let bytes = file.bytes(Limits::default().other, out)?;
    decode::text(&file.path, bytes, out).map(|text| text.source)
}

/// What is compiled in, and the files of a project over it.
fn sorted(files: &[Found], limits: Limits, out: &mut Diagnostics) -> Project {
    let mut project = builtin::project();
    for file in files {
        sort::put(&mut project, file, limits, out);
    }
    for lang in Lang::ALL {
        project.product_words.get_mut(lang).leave_out_copies();
    }
    project.word_lists.values_mut().for_each(Vec::dedup);
    project
}

/// The files and folders that problems say of that they cannot be used.
fn unread(problems: &[Diagnostic]) -> BTreeSet<String> {
    let errors = problems.iter().filter(|it| it.check == Check::File && it.severity == Severity::Error);
    errors.filter_map(|it| it.place.as_ref()).map(|place| place.source.path.clone()).collect()
}

/// Whether a path is that of a folder or file, or below it.
fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl ProductWords {
    /// A copy of what is built in says nothing of its own: it must not lie over the profiles.
    fn leave_out_copies(&mut self) {
        let builtin = &self.builtin;
        self.project.retain(|own| !builtin.contains(own));
        for layers in self.profiles.values_mut() {
            layers.dedup();
        }
    }
}

/// A path as users write it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}
