//! Several files that change together.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile, TempPath};

use super::WriteError;

/// What becomes of a file.
pub(super) struct Change<'a> {
    /// Which.
    target: PathBuf,
    /// What is in it then.
    new: New<'a>,
}

/// The new content of a file.
enum New<'a> {
    /// These bytes.
    Bytes(&'a [u8]),
    /// What stands beside it under a name that passes.
    Staged(TempPath),
    /// None: the file goes.
    Nothing,
}

impl<'a> Change<'a> {
    /// A file gets a content.
    pub const fn put(target: PathBuf, bytes: &'a [u8]) -> Self {
        Self { target, new: New::Bytes(bytes) }
    }

    /// A file gets the content that waits beside it.
    pub const fn stage(target: PathBuf, passing: TempPath) -> Self {
        Self { target, new: New::Staged(passing) }
    }

    /// A file goes.
    pub const fn remove(target: PathBuf) -> Self {
        Self { target, new: New::Nothing }
    }

    /// The file with its new content, under a name that passes; `None` if it goes.
    fn written(self) -> Result<(PathBuf, Option<TempPath>), WriteError> {
        let passing = match self.new {
            New::Bytes(bytes) => Some(written(&self.target, bytes)?),
            New::Staged(passing) => Some(passing),
            New::Nothing => None,
        };
        Ok((self.target, passing))
    }
}

/// Changes all files, or none. Folders that are missing are made.
pub(super) fn apply(changes: Vec<Change<'_>>) -> Result<(), WriteError> {
    let new = changes.into_iter().map(Change::written).collect::<Result<Vec<_>, _>>()?;
    let old = new.iter().map(|(target, _)| backup(target)).collect::<Result<Vec<_>, _>>()?;
    let mut done: Vec<(PathBuf, Option<TempPath>)> = Vec::new();
    for ((target, new), old) in new.into_iter().zip(old) {
        let changed = match new {
            Some(new) => new.persist(&target).map_err(|error| error.error),
            None => fs::remove_file(&target),
        };
        if let Err(error) = changed {
            restore(done);
            return Err(WriteError::new(target, error));
        }
        done.push((target, old));
    }
    Ok(())
}

/// The new content of a file, safe on the disk beside it.
pub(super) fn written(target: &Path, bytes: &[u8]) -> Result<TempPath, WriteError> {
    let mut file = passing(target)?;
    let done = file.write_all(bytes).and_then(|()| file.as_file().sync_all());
    // Closed, since a run has more files than a process may hold open.
    done.map(|()| file.into_temp_path()).map_err(|error| WriteError::new(target, error))
}

/// A copy of what is there; `None` if nothing is.
///
/// A copy, not a new name for it, so that the file is there at every moment.
fn backup(target: &Path) -> Result<Option<TempPath>, WriteError> {
    if !target.is_file() {
        return Ok(None);
    }
    let file = passing(target)?.into_temp_path();
    let copied = fs::copy(target, &file);
    copied.map(|_| Some(file)).map_err(|error| WriteError::new(target, error))
}

/// Undoes what was done. Nothing more can be done about what cannot be undone.
fn restore(done: Vec<(PathBuf, Option<TempPath>)>) {
    for (target, old) in done.into_iter().rev() {
        match old {
            Some(old) => drop(old.persist(target)),
            None => drop(fs::remove_file(target)),
        }
    }
}

/// An empty file in the folder of the target. Made by hand, since passing files are otherwise
/// readable by their owner alone, and would stay so under their final name.
fn passing(target: &Path) -> Result<NamedTempFile<File>, WriteError> {
    let folder = target.parent().unwrap_or(Path::new(""));
    let made = fs::create_dir_all(folder)
        .and_then(|()| Builder::new().prefix(".").suffix(".tmp").make_in(folder, create));
    made.map_err(|error| WriteError::new(target, error))
}

fn create(path: &Path) -> io::Result<File> {
    File::options().read(true).write(true).create_new(true).open(path)
}
