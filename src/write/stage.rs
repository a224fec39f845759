//! Finished files, waiting beside their targets until all of a run are there.

use std::fs;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tempfile::TempPath;

use super::atomic::{self, Change};
use super::{Artifact, Entry, MadeFile, OUT, WriteError};
use crate::digest::sha256;
use crate::step::{self, Step};

/// Where the files of a run wait. Folders that were made for files that never came go with it.
#[derive(Debug)]
pub struct Stage {
    out: PathBuf,
    made: Mutex<Vec<PathBuf>>,
}

/// A finished file beside its target, under a name that passes; it goes when nobody needs it any more.
#[derive(Debug)]
pub struct Staged<'s> {
    /// What is known of it.
    pub file: MadeFile,
    target: PathBuf,
    passing: TempPath,
    stage: PhantomData<&'s Stage>,
}

impl Stage {
    /// For the files of a project.
    #[must_use]
    pub fn new(root: &Path) -> Self {
        Self { out: root.join(OUT), made: Mutex::default() }
    }

    /// Puts a finished file of a document beside its place, safe on the disk.
    ///
    /// # Errors
    /// [`WriteError`] if the disk refuses it.
    pub fn put(&self, artifact: &Artifact<'_>) -> Result<Staged<'_>, WriteError> {
        let _step = step::begin(Step::Write);
        let Artifact { document, edition, form, pages, bytes } = *artifact;
        let folder = self.out.join(document);
        self.remember(&folder);
        let target = folder.join(edition.file_name(document, form));
        let passing = atomic::written(&target, bytes)?;
        let entry = Entry { sha256: sha256(bytes), bytes: bytes.len(), pages };
        Ok(Staged { file: MadeFile { edition, form, entry }, target, passing, stage: PhantomData })
    }

    /// Keeps in mind which folders are not there yet, the inner ones last.
    fn remember(&self, folder: &Path) {
        let missing: Vec<_> = folder.ancestors().take_while(|above| !above.is_dir()).collect();
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        made.extend(missing.into_iter().rev().map(Path::to_owned));
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let made = self.made.get_mut().unwrap_or_else(PoisonError::into_inner);
        for folder in made.iter().rev() {
            // One that holds something is needed, and stays.
            drop(fs::remove_dir(folder));
        }
    }
}

impl Staged<'_> {
    /// That the file takes its place.
    pub(super) fn change(self) -> Change<'static> {
        Change::stage(self.target, self.passing)
    }
}
