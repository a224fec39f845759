//! The editions of documents, made side by side, each by itself: one that breaks or never ends stops no other.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::made::Sheet;
use super::making::How;
use super::proving::Proofs;
use super::workers::{Lost, within};
use super::{Extras, Session, Work};
use crate::compose::{Absent, Composition, Edition, Form};
use crate::proof::Printed;
use crate::typeset::Pages;
use crate::write::{Artifact, Loads, WriteError};

/// An edition that is to be made.
pub(super) struct Task {
    /// Which of the documents.
    pub document: usize,
    /// Which languages it shows.
    pub edition: Edition,
    /// How much there is to typeset, in bytes of data.
    pub weight: usize,
}

/// What all editions are made with, in common.
pub(super) struct Table {
    session: Arc<Session>,
    how: How,
    documents: Vec<String>,
    tasks: Vec<Task>,
    proofs: Proofs,
    shelf: Shelf,
    /// Whether the disk has refused a file.
    refused: AtomicBool,
}

/// A document in one edition.
pub(super) fn compose(
    session: &Session,
    extras: Extras,
    document: &str,
    edition: Edition,
) -> Result<Composition, Absent> {
    let mut composition = session.compose(document, edition)?;
    composition.data.document.attached = extras.attached;
    Ok(composition)
}

impl Table {
    /// For these tasks, each of one of these documents.
    pub(super) fn new(
        session: &Arc<Session>,
        how: &How,
        inputs: &Arc<BTreeMap<String, String>>,
        documents: &[String],
        tasks: Vec<Task>,
    ) -> Arc<Self> {
        Arc::new(Self {
            session: Arc::clone(session),
            how: how.clone(),
            documents: documents.to_owned(),
            tasks,
            proofs: Proofs::default(),
            shelf: Shelf { inputs: Arc::clone(inputs), known: Mutex::default() },
            refused: AtomicBool::new(false),
        })
    }

    /// The editions in the order of their tasks, each with the number of its document; the longest documents are
    /// begun first, so that no thread has to wait for one in the end, and the editions of each one after the other,
    /// so that few pairs wait for their proof.
    ///
    /// # Errors
    /// [`WriteError`] if the disk refuses a file.
    pub(super) fn sheets(self: &Arc<Self>, work: Work) -> Result<Vec<(usize, Sheet)>, WriteError> {
        let mut order: Vec<usize> = (0..self.tasks.len()).collect();
        order.sort_by_key(|&at| (Reverse(self.tasks[at].weight), at));
        let table = Arc::clone(self);
        let made = within(work.jobs, work.limit, &order, move |at| table.task(at));
        let mut sheets = Vec::new();
        for (&at, made) in order.iter().zip(made) {
            let sheet = match made {
                Ok(sheet) => sheet?,
                Err(lost) => self.lost(at, &lost),
            };
            sheets.push((at, sheet));
        }
        sheets.sort_by_key(|(at, _)| *at);
        Ok(sheets.into_iter().map(|(at, sheet)| (self.tasks[at].document, sheet)).collect())
    }

    /// What comes of an edition that broke or did not end.
    fn lost(&self, at: usize, lost: &Lost) -> Sheet {
        let task = &self.tasks[at];
        let mut sheet = Sheet::default();
        sheet.found.push(self.session.lost(&self.documents[task.document], lost));
        sheet.proof = self.proofs.add(task.document, task.edition, None);
        sheet
    }

    fn task(&self, at: usize) -> Result<Sheet, WriteError> {
        let task = &self.tasks[at];
        if self.refused.load(Ordering::Relaxed) {
            return Ok(Sheet::default());
        }
        let sheet = self.sheet(&self.documents[task.document], task.edition);
        self.refused.fetch_or(sheet.is_err(), Ordering::Relaxed);
        let mut sheet = sheet?;
        sheet.loads = Some(self.shelf.get(std::mem::take(&mut sheet.loaded)));
        let printed = sheet.printed.take();
        sheet.proof = self.proofs.add(task.document, task.edition, printed);
        Ok(sheet)
    }

    /// Makes one edition of a document: pages, their checks, and the PDF.
    fn sheet(&self, document: &str, edition: Edition) -> Result<Sheet, WriteError> {
        let composition = match compose(&self.session, self.how.extras, document, edition) {
            Ok(composition) => composition,
            Err(absent) => return Ok(self.without(document, &absent)),
        };
        let (mut pages, found) = self.session.typeset(&composition);
        let mut sheet = Sheet { found, coverage: composition.coverage.clone(), ..Sheet::default() };
        if let Some(pages) = &mut pages {
            self.files(document, edition, pages, &mut sheet)?;
        }
        self.session.show_places(&composition, &mut sheet.found);
        if let Some(pages) = pages.filter(|_| sheet.whole && !sheet.found.has_errors()) {
            sheet.printed = Some(Printed { scripts: composition.scripts, account: pages.into_account() });
        }
        Ok(sheet)
    }

    /// Makes the files of an edition, and puts each where it waits before the next is made. With an error there
    /// are none.
    fn files(
        &self,
        document: &str,
        edition: Edition,
        pages: &mut Pages<'_>,
        sheet: &mut Sheet,
    ) -> Result<(), WriteError> {
        let stage = self.how.stage.as_ref();
        let pictures = if self.how.extras.pictures && stage.is_some() { pages.count() } else { 0 };
        let mut files = Vec::new();
        for form in std::iter::once(Form::Pdf).chain((0..pictures).map(Form::Picture)) {
            let Some(bytes) = pages.file(form, &mut sheet.found) else { return Ok(()) };
            if let Some(stage) = stage.filter(|_| !sheet.found.has_errors()) {
                let pages = if form == Form::Pdf { pages.count() } else { 1 };
                files.push(stage.put(&Artifact { document, edition, form, pages, bytes: &bytes })?);
            }
        }
        sheet.whole = true;
        sheet.loaded = pages.loaded();
        sheet.unprinted.clone_from(pages.unprinted());
        sheet.files = files;
        Ok(())
    }

    /// What comes of a document that cannot be composed. After errors that is no wonder; else it is said.
    fn without(&self, document: &str, absent: &Absent) -> Sheet {
        let mut sheet = Sheet::default();
        if self.session.is_ready() {
            sheet.found.push(self.session.unexplained(document, absent));
        }
        sheet
    }
}

/// The sets of files that pages ask for; most documents ask for the same.
struct Shelf {
    inputs: Arc<BTreeMap<String, String>>,
    known: Mutex<BTreeMap<Vec<String>, Arc<Loads>>>,
}

impl Shelf {
    /// Files by their paths, with their hashes.
    fn get(&self, paths: Vec<String>) -> Arc<Loads> {
        let hashed = |path: &String| Some((path.clone(), self.inputs.get(path)?.clone()));
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(loads) = known.get(&paths) {
            return Arc::clone(loads);
        }
        let loads = Arc::new(Loads::new(paths.iter().filter_map(hashed).collect()));
        known.insert(paths, Arc::clone(&loads));
        loads
    }
}
