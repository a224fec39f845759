//! Several files that change together.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use super::WriteError;

/// A file beside its target, under a name that passes: it is removed when nobody needs it any more.
type Passing = NamedTempFile<File>;

/// What becomes of a file.
pub(super) struct Change<'a> {
    /// Which.
    target: PathBuf,
    /// What is in it then; `None` if it goes.
    bytes: Option<&'a [u8]>,
}

impl<'a> Change<'a> {
    /// A file gets a content.
    pub fn put(target: PathBuf, bytes: &'a [u8]) -> Self {
        Self { target, bytes: Some(bytes) }
    }

    /// A file goes.
    pub fn remove(target: PathBuf) -> Self {
        Self { target, bytes: None }
    }
}

/// Changes all files, or none. Folders that are missing are made.
pub(super) fn apply(changes: &[Change<'_>]) -> Result<(), WriteError> {
    let new = changes.iter().map(Change::written).collect::<Result<Vec<_>, _>>()?;
    let old = changes.iter().map(|change| backup(&change.target)).collect::<Result<Vec<_>, _>>()?;
    let mut done: Vec<(&Path, Option<Passing>)> = Vec::new();
    for ((change, new), old) in changes.iter().zip(new).zip(old) {
        let target = change.target.as_path();
        let changed = match new {
            Some(new) => new.persist(target).map(drop).map_err(|error| error.error),
            None => fs::remove_file(target),
        };
        if let Err(error) = changed {
            restore(done);
            return Err(WriteError::new(target, error));
        }
        done.push((target, old));
    }
    Ok(())
}

impl Change<'_> {
    /// The new content, if there is one.
    fn written(&self) -> Result<Option<Passing>, WriteError> {
        self.bytes.map(|bytes| written(&self.target, bytes)).transpose()
    }
}

/// The new content, safe on the disk.
fn written(target: &Path, bytes: &[u8]) -> Result<Passing, WriteError> {
    let mut file = passing(target)?;
    let done = file.write_all(bytes).and_then(|()| file.as_file().sync_all());
    done.map(|()| file).map_err(|error| WriteError::new(target, error))
}

/// A copy of what is there; `None` if nothing is.
///
/// A copy, not a new name for it, so that the file is there at every moment.
fn backup(target: &Path) -> Result<Option<Passing>, WriteError> {
    if !target.is_file() {
        return Ok(None);
    }
    let file = passing(target)?;
    fs::copy(target, file.path()).map(|_| Some(file)).map_err(|error| WriteError::new(target, error))
}

/// Undoes what was done. Nothing more can be done about what cannot be undone.
fn restore(done: Vec<(&Path, Option<Passing>)>) {
    for (target, old) in done.into_iter().rev() {
        match old {
            Some(old) => drop(old.persist(target)),
            None => drop(fs::remove_file(target)),
        }
    }
}

/// An empty file in the folder of the target. Made by hand, since passing files are otherwise
/// readable by their owner alone, and would stay so under their final name.
fn passing(target: &Path) -> Result<Passing, WriteError> {
    let folder = target.parent().unwrap_or(Path::new(""));
    let made = fs::create_dir_all(folder)
        .and_then(|()| Builder::new().prefix(".").suffix(".tmp").make_in(folder, create));
    made.map_err(|error| WriteError::new(target, error))
}

fn create(path: &Path) -> io::Result<File> {
    File::options().read(true).write(true).create_new(true).open(path)
}
