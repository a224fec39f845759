//! A document typeset in its languages.

use super::Built;
use crate::lang::Pair;
use crate::write::{self, Coverage, OUT, Output};

/// A document typeset in its languages.
pub struct Typeset {
    /// Its id.
    pub document: String,
    /// Its files.
    pub files: Vec<Output>,
    /// The pages of each file as PNG, if they are wanted.
    pub pictures: Vec<Vec<Vec<u8>>>,
    /// How many of its texts each language has.
    pub coverage: Pair<Coverage>,
}

impl Typeset {
    /// A document without files.
    pub fn new(document: &str) -> Self {
        let coverage = Pair::from_fn(|_| Coverage { present: 0, needed: 0 });
        Self { document: document.to_owned(), files: Vec::new(), pictures: Vec::new(), coverage }
    }

    /// As the step that writes takes it.
    pub fn to_write(&self) -> write::Built<'_> {
        write::Built {
            document: &self.document,
            files: &self.files,
            pictures: &self.pictures,
            coverage: self.coverage,
        }
    }

    /// As the command line names it.
    pub fn built(&self) -> Built {
        let path = |file: &Output| format!("{OUT}/{}/{}", self.document, file.name);
        Built {
            document: self.document.clone(),
            files: self.files.iter().map(path).collect(),
            pages: self.files.iter().map(|file| file.pages).collect(),
        }
    }
}
