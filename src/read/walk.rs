//! The disk: which files a folder holds, and their bytes.

use std::io;
use std::path::{Path, PathBuf};

use walkdir::DirEntry;

use super::ReadError;
use super::characters::{cannot_be_seen, composed};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::disk;

/// A regular file of a project.
pub(super) struct Found {
    /// Relative to the project, with `/`.
    pub path: String,
    stored: Stored,
}

/// Where a file is.
enum Stored {
    /// On the disk, of this size in bytes.
    OnDisk(PathBuf, u64),
    /// On the disk, where somebody has named it.
    Named(PathBuf),
    /// In memory.
    InMemory(Vec<u8>),
}

impl Found {
    /// A file held in memory, by its path below the project, with `/`.
    pub(super) fn in_memory(path: &str, bytes: Vec<u8>) -> Self {
        Self { path: composed(path).into_owned(), stored: Stored::InMemory(bytes) }
    }

    /// A file that is no part of a project, shown by its path as it is given.
    pub(super) fn loose(path: &Path) -> Self {
        Self { path: escaped(&path.to_string_lossy()), stored: Stored::Named(path.to_owned()) }
    }

    /// Its bytes; `None` if it is too large or cannot be read, which is then reported.
    pub(super) fn bytes(&self, limit: u64, out: &mut Diagnostics) -> Option<Vec<u8>> {
        let read = match &self.stored {
            Stored::OnDisk(_, size) if *size > limit => {
                out.push(too_large(&self.path, limit));
                return None;
            }
            // The file may have grown since it was measured.
            Stored::OnDisk(path, _) => disk::read(path, limit.saturating_add(1)),
            Stored::Named(path) => disk::read_followed(path, limit.saturating_add(1)),
            Stored::InMemory(bytes) => Ok(bytes.clone()),
        };
        match read {
            Ok(bytes) if bytes.len() as u64 > limit => out.push(too_large(&self.path, limit)),
            Ok(bytes) => return Some(bytes),
            Err(error) => out.push(unreadable(&self.path, &error)),
        }
        None
    }
}

/// Refuses what is no project: no folder, or a folder without `content/`.
pub(super) fn must_be_project(root: &Path) -> Result<(), ReadError> {
    match disk::followed(root) {
        Ok(data) if data.is_dir() => {}
        Ok(_) => return Err(ReadError::NotAFolder(root.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(ReadError::NotAFolder(root.to_owned()));
        }
        Err(error) => return Err(ReadError::Unreadable(root.to_owned(), error)),
    }
    // A link named `content` counts here, so that it is reported and not taken for missing.
    match disk::kind(&root.join("content")) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(ReadError::WithoutContent(root.to_owned()))
        }
        Err(error) => Err(ReadError::Unreadable(root.join("content"), error)),
    }
}

/// The regular files below a folder of the project, in the order of their paths.
pub(super) fn files(root: &Path, folder: &str, most: usize, out: &mut Diagnostics) -> Vec<Found> {
    let top = root.join(folder);
    match disk::kind(&top) {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            out.push(unreadable(folder, &error));
            return Vec::new();
        }
    }
    let mut found = Vec::new();
    for entry in disk::walk(&top, |entry| !is_clutter(entry)) {
        if found.len() >= most {
            let message = Message::new("file-too-many").arg("most", most);
            out.push(refused(folder, message, Message::new("file-too-many-hint")));
            break;
        }
        match entry {
            Ok(entry) => found.extend(regular(root, entry, out)),
            Err(unreached) => out.push(unreachable_entry(root, folder, &unreached)),
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    without_twins(found, out)
}

/// Files whose names are written in different ways and read alike: only one of them could be named.
fn without_twins(found: Vec<Found>, out: &mut Diagnostics) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::new();
    for file in found {
        if kept.last().is_some_and(|last| last.path == file.path) {
            out.push(refused(&file.path, Message::new("file-twin"), Message::new("file-twin-hint")));
        } else {
            kept.push(file);
        }
    }
    kept
}

/// What kept a file from being read or written, as a word that messages select on.
#[must_use]
pub(crate) fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::AlreadyExists => "exists",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::NotADirectory => "not-a-folder",
        io::ErrorKind::IsADirectory => "folder",
        _ => "other",
    }
}

/// The entry if it is a regular file with a usable name; what is neither that nor a folder is reported.
fn regular(root: &Path, entry: DirEntry, out: &mut Diagnostics) -> Option<Found> {
    if entry.file_type().is_dir() && entry.depth() > 0 {
        return None;
    }
    let Some(path) = relative(root, entry.path()).filter(|path| !path.contains(cannot_be_seen)) else {
        let shown = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_string_lossy();
        let shown = escaped(&shown.replace('\\', "/"));
        out.push(refused(&shown, Message::new("file-name"), Message::new("file-name-hint")));
        return None;
    };
    let kind = entry.file_type();
    if kind.is_symlink() {
        out.push(refused(&path, Message::new("file-link"), Message::new("file-link-hint")));
        return None;
    }
    if kind.is_dir() {
        return None;
    }
    if !kind.is_file() || entry.depth() == 0 {
        out.push(refused(&path, Message::new("file-special"), Message::new("file-special-hint")));
        return None;
    }
    match disk::size(&entry) {
        Ok(size) => Some(Found { path, stored: Stored::OnDisk(entry.into_path(), size) }),
        Err(error) => {
            out.push(unreadable(&path, &error));
            None
        }
    }
}

/// A path as it can be shown: what nobody sees in it is written as its number.
fn escaped(path: &str) -> String {
    let shown = |c: char| if cannot_be_seen(c) { c.escape_unicode().to_string() } else { c.to_string() };
    path.chars().map(shown).collect()
}

/// Hidden files, and what editors and file managers leave behind.
fn is_clutter(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let lower = name.to_lowercase();
    name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || [".swp", ".swo", ".bak", ".tmp"].iter().any(|end| lower.ends_with(end))
        || ["thumbs.db", "desktop.ini"].contains(&lower.as_str())
}

/// The path below the project, with `/`, its letters composed as in the files that name it; `None` if it is not Unicode.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Option<Vec<_>> = below.components().map(|part| part.as_os_str().to_str()).collect();
    parts.map(|parts| composed(&parts.join("/")).into_owned())
}

fn too_large(path: &str, limit: u64) -> Diagnostic {
    let megabytes = usize::try_from(limit.div_ceil(1_000_000)).unwrap_or(usize::MAX);
    refused(path, Message::new("file-too-large").arg("limit", megabytes), Message::new("file-too-large-hint"))
}

fn unreadable(path: &str, error: &io::Error) -> Diagnostic {
    let message = Message::new("file-unreadable").arg("reason", reason(error));
    refused(path, message, Message::new("file-unreadable-hint"))
}

fn unreachable_entry(root: &Path, folder: &str, unreached: &disk::Unreached) -> Diagnostic {
    let path = unreached.path.as_ref().map_or_else(
        || folder.to_owned(),
        |path| escaped(&relative(root, path).unwrap_or_else(|| path.to_string_lossy().into_owned())),
    );
    unreadable(&path, &unreached.error)
}

/// A file that cannot be used, as a whole.
fn refused(path: &str, message: Message, hint: Message) -> Diagnostic {
    Diagnostic::new(Check::File, message).at(Place::file(Source::new(path, ""))).hint(hint)
}
