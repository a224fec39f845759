//! What came of a document.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Built;
use super::proving::Proof;
use crate::compose::{Edition, Form};
use crate::diagnostic::{Diagnostics, Kept};
use crate::id::{Subject, TextId};
use crate::lang::Pair;
use crate::proof::Printed;
use crate::typeset;
use crate::write::{Coverage, Finished, Good, Loads, Made, Staged};

/// One edition of a document, as far as it could be made.
#[derive(Default)]
pub(super) struct Sheet {
    /// What is wrong with its pages.
    pub found: Diagnostics,
    /// The texts that it hands over and does not print.
    pub unprinted: BTreeSet<TextId>,
    /// Whether there is a PDF.
    pub whole: bool,
    /// Its files, waiting beside their places; none if only its problems are wanted.
    pub files: Vec<Staged>,
    /// How many of its texts each side has, and how many it needs.
    pub coverage: Vec<(usize, usize)>,
    /// What its sides hand over and its pages print, until it is held against the other editions.
    pub printed: Option<Printed>,
    /// With the last edition of a document: the proof of the pair.
    pub proof: Option<Proof>,
    /// The files that its pages asked for, by path.
    pub loaded: Vec<String>,
    /// The same with their hashes, shared with all that asked for the same.
    pub loads: Option<Arc<Loads>>,
}

/// A document after a run.
pub(super) struct Document {
    /// Its id.
    pub id: String,
    /// What is wrong with its pages, told once for all its editions.
    pub found: Diagnostics,
    /// Everything that it prints.
    pub printed: Vec<Arc<Subject>>,
    /// What became of it.
    pub state: State,
}

/// What became of a document.
pub(super) enum State {
    /// It was made of these files; with its own, unless only its problems are wanted.
    Made(Good, Vec<Arc<Loads>>, Option<Finished>),
    /// It is as it was made before; with its files, unless only its problems are wanted.
    UpToDate(Option<Made>),
    /// One of its editions could not be made.
    Failed,
}

impl Document {
    /// The editions of a document together; `key` is what is known of it before there are pages, `handed` what it
    /// hands over to be printed.
    ///
    /// The editions that are whole are held against each other; `place` gives what is wrong with them its place.
    pub(super) fn new(
        id: &str,
        key: String,
        handed: Vec<Arc<Subject>>,
        mut sheets: Vec<Sheet>,
        place: impl FnOnce(&mut Diagnostics),
    ) -> Self {
        let (agreement, mut found) = sheets.iter_mut().find_map(|it| it.proof.take()).unwrap_or_default();
        place(&mut found);
        let differs = !found.0.is_empty();
        let whole = !differs
            && sheets.len() == Edition::ALL.len()
            && sheets.iter().all(|sheet| sheet.whole && !sheet.found.has_errors());
        let mut loads: Vec<Arc<Loads>> = Vec::new();
        let coverage = coverage(&sheets);
        let mut built = Finished { document: id.to_owned(), coverage, agreement, files: Vec::new() };
        let mut unprinted: Option<BTreeSet<String>> = None;
        for sheet in sheets {
            let lacks: BTreeSet<String> = sheet.unprinted.iter().map(ToString::to_string).collect();
            unprinted = Some(unprinted.map_or_else(|| lacks.clone(), |other| &other & &lacks));
            typeset::gather(sheet.found, &mut found);
            loads.extend(sheet.loads);
            built.files.extend(sheet.files);
        }
        if !whole {
            return Self { id: id.to_owned(), found, printed: Vec::new(), state: State::Failed };
        }
        let warnings = found.0.iter().map(Kept::new).collect();
        let loaded = loads.iter().map(|loads| loads.hash().to_owned()).collect();
        let good = Good { key, loaded, warnings, unprinted: unprinted.unwrap_or_default() };
        let built = (!built.files.is_empty()).then_some(built);
        let printed = printed(handed, &good);
        Self { id: id.to_owned(), found, printed, state: State::Made(good, loads, built) }
    }

    /// As the command line names it, if it has files; `out` is the folder of everything that is made.
    pub(super) fn built(&self, out: &str) -> Option<Built> {
        let (made, up_to_date) = match &self.state {
            State::Made(_, _, built) => (built.as_ref()?.made(), false),
            State::UpToDate(made) => (made.clone()?, true),
            State::Failed => return None,
        };
        let files = made.files.iter().filter(|file| file.form == Form::Pdf);
        let files =
            files.map(|file| (format!("{out}/{}/{}", self.id, file.name(&self.id)), file.entry.pages));
        let (files, pages) = files.unzip();
        Some(Built { document: self.id.clone(), files, pages, up_to_date, agreement: made.agreement })
    }
}

/// What of that which is handed over is printed.
pub(super) fn printed(mut handed: Vec<Arc<Subject>>, good: &Good) -> Vec<Arc<Subject>> {
    handed.retain(|subject| match &**subject {
        Subject::Text(id) => good.unprinted.is_empty() || !good.unprinted.contains(&id.to_string()),
        Subject::Fact(_) | Subject::Name(_) => true,
    });
    handed
}

/// How many of its texts each language has, by the editions in one language.
fn coverage(sheets: &[Sheet]) -> Pair<Coverage> {
    let mut coverage = Pair::from_fn(|_| Coverage { present: 0, needed: 0 });
    for (edition, sheet) in Edition::ALL.into_iter().zip(sheets) {
        if let (Edition::Single(lang), [(present, needed)]) = (edition, sheet.coverage.as_slice()) {
            *coverage.get_mut(lang) = Coverage { present: *present, needed: *needed };
        }
    }
    coverage
}
