//! The one door to the disk: every call by which `read` and `write` touch it goes through here.
//!
//! So a test can let the first, the second, the third … call of a run fail, or have a run end there as if it had
//! been killed, and look at what is left.

#![expect(clippy::disallowed_methods, reason = "this is the only door to the disk")]

#[cfg(test)]
pub(crate) mod fault;

use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

/// A call is about to touch the disk.
#[cfg(not(test))]
const fn call() -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
use self::fault::call;

/// What is at a path; a link is a link.
pub(crate) fn kind(path: &Path) -> io::Result<Metadata> {
    call()?;
    fs::symlink_metadata(path)
}

/// What is at a path; of a link, what it leads to.
pub(crate) fn followed(path: &Path) -> io::Result<Metadata> {
    call()?;
    fs::metadata(path)
}

/// Whether there is anything at a path, be it a link that leads nowhere.
pub(crate) fn is_there(path: &Path) -> bool {
    kind(path).is_ok()
}

/// Whether there is anything at a path, as far as the disk says; what it does not say is not taken for an answer.
pub(crate) fn exists(path: &Path) -> io::Result<bool> {
    match kind(path) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(false)
        }
        found => found.map(|_| true),
    }
}

/// Whether there is a regular file at a path, and no link to one.
pub(crate) fn is_file(path: &Path) -> bool {
    kind(path).is_ok_and(|data| data.is_file())
}

/// Whether there is a folder at a path, and no link to one.
pub(crate) fn is_folder(path: &Path) -> bool {
    kind(path).is_ok_and(|data| data.is_dir())
}

/// At most so many bytes of a regular file. Of anything else none: a pipe or a device may never end.
pub(crate) fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    if !kind(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    read_followed(path, limit)
}

/// At most so many bytes of a file that was named, be it a link to one.
pub(crate) fn read_followed(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    if !followed(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    call()?;
    let file = File::open(path)?;
    call()?;
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Why an entry of a folder could not be reached.
pub(crate) struct Unreached {
    /// The entry, as far as it is known.
    pub path: Option<PathBuf>,
    /// Why.
    pub error: io::Error,
}

/// Everything in a folder and below it that passes, in no order. Links are not followed.
pub(crate) fn walk(
    folder: &Path,
    passes: impl FnMut(&DirEntry) -> bool,
) -> impl Iterator<Item = Result<DirEntry, Unreached>> {
    let walk = WalkDir::new(folder).follow_links(false).follow_root_links(false);
    walk.into_iter().filter_entry(passes).map(|entry| {
        call().map_err(|error| Unreached { path: None, error })?;
        entry.map_err(|error| Unreached { path: error.path().map(Path::to_owned), error: error.into() })
    })
}

/// The size of an entry in bytes.
pub(crate) fn size(entry: &DirEntry) -> io::Result<u64> {
    call()?;
    Ok(entry.metadata()?.len())
}

/// The names of what a folder holds, as far as they are text; none if there is no folder.
pub(crate) fn names(folder: &Path) -> io::Result<Vec<String>> {
    call()?;
    match fs::read_dir(folder) {
        Ok(entries) => {
            let names = entries.filter_map(Result::ok).map(|entry| entry.file_name());
            Ok(names.filter_map(|name| name.into_string().ok()).collect())
        }
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(Vec::new())
        }
        Err(error) => Err(error),
    }
}

/// Makes a file that is not there yet, safe on the disk.
pub(crate) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    call()?;
    let mut file = File::create_new(path)?;
    if let Err(error) = call() {
        // What a run leaves that is killed while it writes.
        file.write_all(&bytes[..bytes.len() / 2])?;
        return Err(error);
    }
    file.write_all(bytes)?;
    call()?;
    synced(&file)
}

/// Has what was written be safe on the disk. No test can tell, and it takes most of their time.
fn synced(file: &File) -> io::Result<()> {
    if cfg!(test) { Ok(()) } else { file.sync_all() }
}

/// Makes a second name for a file; where the disk knows no such thing, a copy.
pub(crate) fn double(from: &Path, to: &Path) -> io::Result<()> {
    call()?;
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    call()?;
    fs::copy(from, to)?;
    synced(&File::options().write(true).open(to)?)
}

/// Puts a file in the place of another.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    call()?;
    patiently(|| fs::rename(from, to))
}

/// Removes a file; there may be none.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    call()?;
    match patiently(|| fs::remove_file(path)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Makes a folder; it may be there.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    call()?;
    match fs::create_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        done => done,
    }
}

/// Removes a folder if there is nothing in it.
pub(crate) fn remove_folder(path: &Path) -> io::Result<()> {
    call()?;
    fs::remove_dir(path)
}

/// Makes sure that the names in a folder are safe on the disk. Not every disk can do that for a folder.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    call()?;
    if !cfg!(unix) {
        return Ok(());
    }
    let synced = synced(&File::open(path)?);
    let cannot =
        |error: &io::Error| matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported);
    synced.or_else(|error| if cannot(&error) { Ok(()) } else { Err(error) })
}

/// Locks a file, which is made if it is not there. `None` if another process holds it. A disk that knows no locks
/// is used without.
pub(crate) fn lock(path: &Path) -> io::Result<Option<File>> {
    call()?;
    // What somebody else has made can be locked, too.
    let file = File::options().create(true).append(true).open(path).or_else(|_| File::open(path))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::PermissionDenied => Err(error),
        Err(TryLockError::Error(_)) => Ok(Some(file)),
    }
}

/// How often something is tried again.
const TRIES: usize = if cfg!(windows) { 5 } else { 0 };

/// On Windows programs that look for viruses hold a new file for a moment.
fn patiently(mut act: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    for () in std::iter::repeat_n((), TRIES) {
        match act() {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                std::thread::sleep(std::time::Duration::from_millis(100));
            }
            done => return done,
        }
    }
    act()
}
