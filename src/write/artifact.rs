//! The files of documents: one that is finished, what is known of it later, and what is left over of others.

use std::collections::BTreeSet;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::WriteError;
use super::change::Change;
use super::manifest::{Coverage, Entry};
use super::record::Made;
use super::stage::Staged;
use crate::compose::{Edition, Form};
use crate::disk;
use crate::lang::Pair;
use crate::proof::Agreement;

/// A finished file of a document.
#[derive(Debug)]
pub(crate) struct Artifact<'a> {
    /// The document.
    pub document: &'a str,
    /// Which languages it shows.
    pub edition: Edition,
    /// What it is.
    pub form: Form,
    /// How many pages it has.
    pub pages: usize,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// What is known of a finished file without its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MadeFile {
    /// Which languages it shows.
    pub edition: Edition,
    /// What it is.
    pub form: Form,
    /// What is in it.
    pub entry: Entry,
}

impl MadeFile {
    /// Its name, of a document.
    #[must_use]
    pub(crate) fn name(&self, document: &str) -> String {
        self.edition.file_name(document, self.form)
    }
}

/// A document that was made in this run.
#[derive(Debug)]
pub(crate) struct Finished {
    /// Its id.
    pub document: String,
    /// How many of its texts each language has.
    pub coverage: Pair<Coverage>,
    /// What its editions agree in.
    pub agreement: Agreement,
    /// Its files.
    pub files: Vec<Staged>,
}

impl Finished {
    /// What is known of its files.
    #[must_use]
    pub(crate) fn made(&self) -> Made {
        let files = self.files.iter().map(|staged| staged.file.clone()).collect();
        Made { coverage: self.coverage, agreement: self.agreement.clone(), files }
    }

    /// That its files take their places in the folder of everything that is made. Pictures that stand for no page any more go.
    ///
    /// # Errors
    /// [`WriteError`] if the folder cannot be read.
    pub(super) fn changes(self, out: &Path) -> Result<Vec<Change<'static>>, WriteError> {
        let folder = out.join(&self.document);
        let kept: BTreeSet<_> = self.files.iter().map(|staged| staged.file.name(&self.document)).collect();
        let is_picture = |form: Form| matches!(form, Form::Picture(_));
        let pictured = |edition: Edition| {
            self.files.iter().any(|staged| staged.file.edition == edition && is_picture(staged.file.form))
        };
        let left_over = |name: &String| {
            let shows = |edition: &Edition| edition.form(&self.document, name).is_some_and(is_picture);
            !kept.contains(name) && Edition::ALL.into_iter().filter(shows).any(pictured)
        };
        let names = disk::names(&folder).map_err(|error| WriteError::new(&folder, error))?;
        let gone: Vec<_> = names.into_iter().filter(left_over).collect();
        let new = self.files.into_iter().map(Staged::change);
        let gone = gone.into_iter().map(|name| Change::remove(format!("{}/{name}", self.document)));
        Ok(new.chain(gone).collect())
    }
}
