//! Finished files, waiting until all of a run are there.

use std::path::Path;
use std::sync::Arc;

use super::change::Change;
use super::room::{Passing, no_links};
use super::{Artifact, Entry, MadeFile, Room, WriteError};
use crate::digest::sha256;
use crate::step::{self, Step};

/// Where the files of a run wait.
#[derive(Debug, Clone)]
pub(crate) struct Stage(Arc<Room>);

/// A finished file under a name that passes; it goes when nobody needs it any more.
#[derive(Debug)]
pub(crate) struct Staged {
    /// What is known of it.
    pub file: MadeFile,
    target: String,
    passing: Passing,
}

impl Stage {
    /// In the room of a project.
    #[must_use]
    pub(crate) fn new(room: Room) -> Self {
        Self(Arc::new(room))
    }

    /// The room.
    #[must_use]
    pub(crate) fn room(&self) -> &Room {
        &self.0
    }

    /// Has a finished file of a document wait, safe on the disk.
    ///
    /// # Errors
    /// [`WriteError`] if the disk refuses it, or if a link stands where its folder is to be.
    pub(crate) fn put(&self, artifact: &Artifact<'_>) -> Result<Staged, WriteError> {
        let _step = step::begin(Step::Write);
        let Artifact { document, edition, form, pages, bytes } = *artifact;
        let target = format!("{document}/{}", edition.file_name(document, form));
        no_links(self.0.out(), Path::new(&target))?;
        let passing = Passing::new(&self.0, bytes)?;
        let entry = Entry { sha256: sha256(bytes), bytes: bytes.len(), pages };
        Ok(Staged { file: MadeFile { edition, form, entry }, target, passing })
    }
}

impl Staged {
    /// That the file takes its place.
    pub(super) fn change(self) -> Change<'static> {
        Change::stage(self.target, self.passing, self.file.entry.sha256)
    }
}
