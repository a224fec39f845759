//! The room in which a run gets its files ready: a hidden folder in that of everything that is made.
//!
//! One run at a time has it, by a lock that the system takes back when the run ends, however it ends. In it lie
//! the files that wait for their places, and the journal of what is changing them. Whatever an earlier run has
//! left in it, the next one finishes or clears away.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::change::{self, Base};
use super::{OUT, WriteError};
use crate::disk;

/// Its name.
pub(super) const NAME: &str = ".beide";

/// The name of the file that is locked.
const LOCK: &str = "lock";

/// Where a run reads a project and where it writes.
#[derive(Debug, Clone, Copy)]
pub struct Folders<'p> {
    /// The root of the project.
    pub root: &'p Path,
    /// The folder of everything that is made; without it `out` in the root.
    pub out: Option<&'p Path>,
}

impl<'p> From<&'p Path> for Folders<'p> {
    fn from(root: &'p Path) -> Self {
        Self { root, out: None }
    }
}

impl<'p> From<&'p PathBuf> for Folders<'p> {
    fn from(root: &'p PathBuf) -> Self {
        Self { root, out: None }
    }
}

impl Folders<'_> {
    /// The folder of everything that is made.
    #[must_use]
    pub fn made(&self) -> PathBuf {
        self.out.map_or_else(|| self.root.join(OUT), Path::to_owned)
    }

    /// The same as users are told it: from the root of the project, or as they named it.
    #[must_use]
    pub fn shown(&self) -> String {
        self.out.map_or_else(|| OUT.to_owned(), |out| out.display().to_string())
    }
}

/// The right to write, which one run at a time has.
#[derive(Debug)]
pub(crate) struct Room {
    root: PathBuf,
    out: PathBuf,
    /// Folders that were made for it, the inner ones last.
    made: Vec<PathBuf>,
    next: AtomicUsize,
    lock: Option<File>,
}

impl Room {
    /// Takes the room of a project, and finishes what an earlier run has left in it.
    ///
    /// # Errors
    /// [`WriteError`] if another run has it, if a link leads away from it, or if the disk refuses it.
    pub(crate) fn take(folders: Folders<'_>) -> Result<Self, WriteError> {
        let out = folders.made();
        // What was named may be a link; what is taken for granted may not.
        if folders.out.is_none() {
            no_link(&out)?;
        }
        let folder = out.join(NAME);
        no_link(&folder)?;
        let mut room = Self {
            root: folders.root.to_owned(),
            out,
            made: Vec::new(),
            next: AtomicUsize::new(0),
            lock: None,
        };
        room.made = make(&folder)?;
        let lock = folder.join(LOCK);
        no_link(&lock)?;
        match disk::lock(&lock).map_err(|error| WriteError::new(&lock, error))? {
            Some(file) => room.lock = Some(file),
            None => return Err(WriteError::busy(room.out.clone())),
        }
        change::recover(&room)?;
        room.clear()?;
        Ok(room)
    }

    /// Finishes what an earlier run has left, if there is any and no other run is at work.
    ///
    /// # Errors
    /// [`WriteError`] if something is half done, and can be neither finished nor undone.
    pub(crate) fn tidy(folders: Folders<'_>) -> Result<(), WriteError> {
        let folder = folders.made().join(NAME);
        if !disk::is_folder(&folder) {
            return Ok(());
        }
        let names = disk::names(&folder).unwrap_or_default();
        if !names.iter().any(|name| name != LOCK) {
            return Ok(());
        }
        match Self::take(folders) {
            Err(error) if error.is_busy() => Ok(()),
            // Files that only lie about are no reason not to read the project.
            Err(error) if change::is_pending(&folder) => Err(error),
            _ => Ok(()),
        }
    }

    /// The folder of everything that is made.
    pub(super) fn out(&self) -> &Path {
        &self.out
    }

    /// The folder that paths of changes begin at.
    pub(super) fn base(&self, base: Base) -> &Path {
        match base {
            Base::Out => &self.out,
            Base::Project => &self.root,
        }
    }

    /// The path of a file in the room.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.out.join(NAME).join(name)
    }

    /// A name in the room that nothing has yet, from [`Self::out`].
    pub(super) fn allot(&self) -> String {
        format!("{NAME}/{}", self.next.fetch_add(1, Ordering::Relaxed))
    }

    /// Removes the files that wait for nothing any more.
    fn clear(&self) -> Result<(), WriteError> {
        let folder = self.out.join(NAME);
        let names = disk::names(&folder).map_err(|error| WriteError::new(&folder, error))?;
        for name in names.iter().filter(|name| is_passing(name) || *name == change::NEW_JOURNAL) {
            let path = folder.join(name);
            disk::remove(&path).map_err(|error| WriteError::new(path, error))?;
        }
        Ok(())
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        // If nothing has come of it, it is as if it had never been there.
        let unused = self.made.iter().any(|folder| folder.ends_with(NAME))
            && disk::names(&self.out).is_ok_and(|names| names.iter().all(|name| name == NAME));
        if unused && self.lock.is_some() {
            drop(disk::remove(&self.path(LOCK)));
            for folder in self.made.iter().rev() {
                drop(disk::remove_folder(folder));
            }
        }
    }
}

/// A finished file that waits for its place; it goes when nobody needs it any more.
#[derive(Debug)]
pub(super) struct Passing {
    room: Arc<Room>,
    /// From [`Room::out`].
    name: String,
    kept: bool,
}

impl Passing {
    /// Puts a file into the room, safe on the disk.
    pub(super) fn new(room: &Arc<Room>, bytes: &[u8]) -> Result<Self, WriteError> {
        let passing = Self { room: Arc::clone(room), name: room.allot(), kept: false };
        let path = room.out.join(&passing.name);
        disk::create(&path, bytes).map_err(|error| WriteError::new(path, error))?;
        Ok(passing)
    }

    /// Its name from [`Room::out`]; whoever takes it takes care of it.
    pub(super) fn keep(mut self) -> String {
        self.kept = true;
        std::mem::take(&mut self.name)
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        if !self.kept {
            drop(disk::remove(&self.room.out.join(&self.name)));
        }
    }
}

/// Whether a name in the room is that of a file that waits.
pub(super) fn is_passing(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Refuses a link, behind which may be any place.
fn no_link(path: &Path) -> Result<(), WriteError> {
    match disk::kind(path) {
        Ok(data) if data.is_symlink() => Err(WriteError::link(path)),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(WriteError::new(path, error)),
        _ => Ok(()),
    }
}

/// Refuses a path below a folder of which a part is a link.
pub(super) fn no_links(base: &Path, below: &Path) -> Result<(), WriteError> {
    let mut path = base.to_owned();
    for part in below.parent().into_iter().flat_map(Path::components) {
        path.push(part);
        no_link(&path)?;
    }
    Ok(())
}

/// Makes a folder with those above it. Returns those that were not there, the inner ones last.
pub(super) fn make(folder: &Path) -> Result<Vec<PathBuf>, WriteError> {
    let mut missing = Vec::new();
    for above in folder.ancestors().filter(|above| !above.as_os_str().is_empty()) {
        match disk::followed(above) {
            Ok(data) if data.is_dir() => break,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound) => missing.push(above.to_owned()),
            Ok(_) => return Err(WriteError::new(folder, io::ErrorKind::NotADirectory.into())),
            Err(error) => return Err(WriteError::new(folder, error)),
        }
    }
    missing.reverse();
    for made in &missing {
        disk::create_folder(made).map_err(|error| WriteError::new(made, error))?;
    }
    Ok(missing)
}
