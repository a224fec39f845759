//! Several files that change together: all of them or none, whatever ends the run.
//!
//! First the new files are written under passing names, safe on the disk. Then a journal says what is to change,
//! and only then each file takes its place. A run that ends in between leaves the journal, by which the next run
//! finishes the change, or undoes it if it cannot be finished. What was there before is kept under another name
//! until everything is in its place.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::WriteError;
pub(super) use super::journal::Base;
use super::journal::{Entry, Journal, LIMIT, Stage};
use super::room::{Passing, Room, make, no_links};
use crate::digest::sha256;
use crate::disk;

/// The name of the journal, in the room.
const JOURNAL: &str = "journal";

/// The name of one that is being written.
pub(super) const NEW_JOURNAL: &str = "journal-new";

/// The largest file that is looked at to see whether it is what was made, in bytes.
const LARGEST: u64 = 1 << 32;

/// What becomes of a file.
pub(super) struct Change<'a> {
    /// Which, relative to the base, with `/`.
    target: String,
    /// What is in it then.
    new: New<'a>,
}

/// The new content of a file.
enum New<'a> {
    /// These bytes.
    Bytes(&'a [u8]),
    /// What waits in the room, and its SHA-256.
    Staged(Passing, String),
    /// None: the file goes.
    Nothing,
}

impl<'a> Change<'a> {
    /// A file gets a content.
    pub(super) const fn put(target: String, bytes: &'a [u8]) -> Self {
        Self { target, new: New::Bytes(bytes) }
    }

    /// A file gets the content that waits for it.
    pub(super) const fn stage(target: String, passing: Passing, sha256: String) -> Self {
        Self { target, new: New::Staged(passing, sha256) }
    }

    /// A file goes.
    pub(super) const fn remove(target: String) -> Self {
        Self { target, new: New::Nothing }
    }
}

/// Changes all files, or none. Folders that are missing are made.
///
/// # Errors
/// [`WriteError`] if the disk refuses one of them. All are then as they were; should the disk not even let them be
/// changed back, the next run does it.
pub(super) fn apply(room: &Room, base: Base, changes: Vec<Change<'_>>) -> Result<(), WriteError> {
    if changes.is_empty() {
        return Ok(());
    }
    let folder = room.base(base);
    for change in &changes {
        no_links(folder, Path::new(&change.target))?;
    }
    let alone = changes.len() == 1 && base == Base::Out;
    let (mut entries, mut bytes) = (Vec::new(), Vec::new());
    for Change { target, new } in changes {
        let passing = |what| match base {
            Base::Out => room.allot(),
            Base::Project => Entry::beside(&target, what),
        };
        // One file alone changes at once or not at all.
        let place = folder.join(&target);
        let there = !alone && disk::exists(&place).map_err(|error| WriteError::new(place, error))?;
        let old = there.then(|| passing("old"));
        let new = match new {
            New::Bytes(content) => {
                let name = passing("new");
                bytes.push((name.clone(), content));
                Some((name, sha256(content)))
            }
            New::Staged(passing, sha256) => Some((passing.keep(), sha256)),
            New::Nothing => None,
        };
        entries.push(Entry { target, new, old });
    }
    let mut work = Work { room, journal: Journal { stage: Stage::Ready, base, entries } };
    match work.prepare(&bytes) {
        Ok(()) if alone => work.forward().inspect_err(|_| drop(work.end())),
        Ok(()) => work.commit(),
        Err(error) => {
            drop(work.end());
            Err(error)
        }
    }
}

/// Whether something is half done.
pub(super) fn is_pending(room: &Path) -> bool {
    disk::is_there(&room.join(JOURNAL))
}

/// Finishes what an earlier run has left half done, or undoes it.
///
/// # Errors
/// [`WriteError`] if neither can be done.
pub(super) fn recover(room: &Room) -> Result<(), WriteError> {
    let path = room.path(JOURNAL);
    if !disk::exists(&path).map_err(|error| WriteError::new(&path, error))? {
        return Ok(());
    }
    let written = disk::read(&path, LIMIT).map_err(|error| WriteError::new(&path, error))?;
    let Some(journal) = Journal::decode(&written) else {
        // Nobody but this program writes it, and only whole.
        return disk::remove(&path).map_err(|error| WriteError::new(path, error));
    };
    let mut work = Work { room, journal };
    for entry in &work.journal.entries {
        no_links(room.base(work.journal.base), Path::new(&entry.target))?;
    }
    match work.journal.stage {
        Stage::Ready => work.end(),
        Stage::Forward if work.can_go_forward()? => work.forward().or_else(|_| work.back()),
        Stage::Forward | Stage::Back => work.back(),
    }
}

/// A change that is being made.
struct Work<'r> {
    room: &'r Room,
    journal: Journal,
}

impl Work<'_> {
    /// Writes the new files and keeps the old ones, safe on the disk.
    fn prepare(&mut self, bytes: &[(String, &[u8])]) -> Result<(), WriteError> {
        if self.journal.base == Base::Project {
            // They lie where nobody would look for them, so it is said before they are there.
            self.say(Stage::Ready)?;
        }
        for (name, content) in bytes {
            let path = self.path(name);
            make(path.parent().unwrap_or(Path::new("")))?;
            if self.journal.base == Base::Project {
                disk::remove(&path).map_err(|error| WriteError::new(&path, error))?;
            }
            disk::create(&path, content).map_err(|error| WriteError::new(&path, error))?;
        }
        for entry in &self.journal.entries {
            let Some(old) = &entry.old else { continue };
            let target = self.path(&entry.target);
            if disk::is_folder(&target) {
                return Err(WriteError::new(target, ErrorKind::IsADirectory.into()));
            }
            let old = self.path(old);
            disk::remove(&old).map_err(|error| WriteError::new(&target, error))?;
            disk::double(&target, &old).map_err(|error| WriteError::new(target, error))?;
        }
        Ok(())
    }

    /// Makes the change; if it is refused, undoes it.
    fn commit(&mut self) -> Result<(), WriteError> {
        if let Err(error) = self.say(Stage::Forward) {
            // Whether it is said or not: nothing has changed yet.
            drop(self.end());
            return Err(error);
        }
        let Err(error) = self.forward() else { return Ok(()) };
        // What cannot be undone now the next run undoes, or finishes.
        drop(self.back());
        Err(error)
    }

    /// Puts every new file in its place.
    fn forward(&self) -> Result<(), WriteError> {
        let mut folders: Vec<PathBuf> = Vec::new();
        for entry in &self.journal.entries {
            let target = self.path(&entry.target);
            let folder = target.parent().unwrap_or(Path::new("")).to_owned();
            make(&folder)?;
            let done = match &entry.new {
                Some((new, hash)) => match disk::rename(&self.path(new), &target) {
                    // An earlier run has come so far.
                    Err(error) if error.kind() == ErrorKind::NotFound && is(&target, hash)? => Ok(()),
                    done => done,
                },
                None => disk::remove(&target),
            };
            done.map_err(|error| WriteError::new(target, error))?;
            if !folders.contains(&folder) {
                folders.push(folder);
            }
        }
        for folder in folders.iter().filter(|folder| !folder.as_os_str().is_empty()) {
            disk::sync_folder(folder).map_err(|error| WriteError::new(folder, error))?;
        }
        // What cannot be cleared away now the next run clears away.
        drop(self.end());
        Ok(())
    }

    /// Whether every new file is there, or in its place already.
    fn can_go_forward(&self) -> Result<bool, WriteError> {
        for entry in &self.journal.entries {
            let Some((new, hash)) = &entry.new else { continue };
            if !(is(&self.path(new), hash)? || is(&self.path(&entry.target), hash)?) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Puts every old file back in its place, unless somebody has put something else there.
    fn back(&mut self) -> Result<(), WriteError> {
        self.say(Stage::Back)?;
        for entry in self.journal.entries.iter().rev() {
            let target = self.path(&entry.target);
            let is_new = match &entry.new {
                Some((_, hash)) => is(&target, hash)?,
                None => false,
            };
            let exists = |path: &Path| disk::exists(path).map_err(|error| WriteError::new(&target, error));
            let done = match entry.old.as_ref().map(|old| self.path(old)) {
                None if is_new => disk::remove(&target),
                Some(old) if (is_new || !exists(&target)?) && exists(&old)? => disk::rename(&old, &target),
                _ => Ok(()),
            };
            done.map_err(|error| WriteError::new(&target, error))?;
            if let (None, Base::Out, Some(folder)) = (&entry.old, self.journal.base, target.parent()) {
                // A folder in which there is something stays.
                drop(disk::remove_folder(folder));
            }
        }
        self.end()
    }

    /// Says in the journal how far it has come.
    fn say(&mut self, stage: Stage) -> Result<(), WriteError> {
        self.journal.stage = stage;
        let path = self.room.path(JOURNAL);
        let new = self.room.path(NEW_JOURNAL);
        let text = self.journal.encoded().unwrap_or_default();
        let folder = path.parent().unwrap_or(Path::new(""));
        let said = disk::remove(&new)
            .and_then(|()| disk::create(&new, text.as_bytes()))
            .and_then(|()| disk::sync_folder(folder))
            .and_then(|()| disk::rename(&new, &path))
            .and_then(|()| disk::sync_folder(folder));
        said.map_err(|error| WriteError::new(path, error))
    }

    /// Removes what was kept under passing names, and then the journal, which tells of it.
    fn end(&self) -> Result<(), WriteError> {
        for entry in &self.journal.entries {
            let new = entry.new.as_ref().map(|(new, _)| new);
            for passing in new.into_iter().chain(&entry.old) {
                let path = self.path(passing);
                disk::remove(&path).map_err(|error| WriteError::new(path, error))?;
            }
        }
        let path = self.room.path(JOURNAL);
        let folder = path.parent().unwrap_or(Path::new(""));
        let unsaid = disk::remove(&path).and_then(|()| disk::sync_folder(folder));
        unsaid.map_err(|error| WriteError::new(path, error))
    }

    fn path(&self, below: &str) -> PathBuf {
        self.room.base(self.journal.base).join(below)
    }
}

/// Whether a file holds what it should.
fn is(path: &Path, hash: &str) -> Result<bool, WriteError> {
    match disk::read(path, LARGEST) {
        Ok(bytes) => Ok(sha256(&bytes) == hash),
        // None is there, or something that this program would not put there.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::InvalidInput) => Ok(false),
        Err(error) => Err(WriteError::new(path, error)),
    }
}
