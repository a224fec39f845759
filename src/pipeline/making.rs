//! Documents made side by side, each edition by itself, and none that need not be.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::made::{self, Document, Sheet, State};
use super::proving::Proofs;
use super::{Extras, Session, Work, workers};
use crate::compose::{Absent, Composition, Edition, Form};
use crate::diagnostic::{Diagnostics, Source};
use crate::digest::{sha256, sha256_of_parts};
use crate::id::Subject;
use crate::proof::Printed;
use crate::read::Project;
use crate::typeset::Pages;
use crate::write::{Artifact, Good, Loads, Made, Record, Stage, WriteError};

/// What is wanted of a document.
#[derive(Debug, Clone, Copy)]
pub struct How<'s> {
    /// What is made beyond the pair.
    pub extras: Extras,
    /// Where finished files wait; `None` if only the problems are wanted.
    pub stage: Option<&'s Stage>,
}

/// What documents are made with.
pub struct Making<'m> {
    /// The project.
    pub session: &'m Session,
    /// What is wanted of a document.
    pub how: How<'m>,
    /// How to go about it.
    pub work: Work,
    /// What is known of earlier runs.
    pub record: &'m Record,
    /// The SHA-256 of every file, by path.
    pub inputs: &'m BTreeMap<String, String>,
}

/// What goes into a document before there are pages.
struct Key {
    /// A hash of it.
    digest: String,
    /// How much there is to typeset, in bytes of data.
    weight: usize,
    /// What it hands over to be printed.
    handed: Vec<Arc<Subject>>,
}

/// An edition that is to be made.
struct Task {
    /// Which of the documents.
    document: usize,
    edition: Edition,
    weight: usize,
}

impl<'m> Making<'m> {
    /// Makes documents, or takes them as they are. Those with errors on their pages do not stop the others.
    ///
    /// # Errors
    /// [`WriteError`] if the disk refuses a file.
    pub fn make(&self, documents: &[String]) -> Result<Vec<Document<'m>>, WriteError> {
        let subjects = Subjects::default();
        let keys = workers::each(self.work.jobs, documents, |document| self.key(document, &subjects));
        let mut sources = Sources::new(self.session.project());
        let mut made: Vec<Option<Document<'m>>> = Vec::new();
        for (document, key) in documents.iter().zip(&keys) {
            made.push(self.up_to_date(document, key, &mut sources));
        }
        let mut tasks = Vec::new();
        for (document, key) in keys.iter().enumerate().filter(|(document, _)| made[*document].is_none()) {
            // Both languages side by side take longest.
            let mut editions = Edition::ALL;
            editions.reverse();
            tasks.extend(editions.map(|edition| Task { document, edition, weight: key.weight }));
        }
        let mut sheets: Vec<Vec<Sheet<'m>>> = documents.iter().map(|_| Vec::new()).collect();
        for (document, sheet) in self.sheets(documents, &tasks)? {
            sheets[document].insert(0, sheet);
        }
        let together = documents.iter().zip(keys).zip(sheets).zip(made);
        Ok(together
            .map(|(((document, key), sheets), made)| {
                let place = |found: &mut Diagnostics| self.session.show_places_of(document, found);
                made.unwrap_or_else(|| Document::new(document, key.digest, key.handed, sheets, place))
            })
            .collect())
    }

    /// The editions of documents, in their order; the longest documents are begun first, so that no thread has to
    /// wait for one in the end, and the editions of each one after the other, so that few pairs wait for their proof.
    fn sheets(&self, documents: &[String], tasks: &[Task]) -> Result<Vec<(usize, Sheet<'m>)>, WriteError> {
        let mut order: Vec<usize> = (0..tasks.len()).collect();
        order.sort_by_key(|&at| (Reverse(tasks[at].weight), at));
        let proofs = Proofs::default();
        let refused = AtomicBool::new(false);
        let shelf = Shelf { inputs: self.inputs, known: Mutex::default() };
        let sheets = workers::each(self.work.jobs, &order, |&at| {
            let task = &tasks[at];
            if refused.load(Ordering::Relaxed) {
                return Ok((at, Sheet::default()));
            }
            let sheet = self.sheet(&documents[task.document], task.edition);
            refused.fetch_or(sheet.is_err(), Ordering::Relaxed);
            let mut sheet = sheet?;
            sheet.loads = Some(shelf.get(std::mem::take(&mut sheet.loaded)));
            let printed = sheet.printed.take();
            sheet.proof = proofs.add(task.document, task.edition, printed);
            Ok((at, sheet))
        });
        let mut sheets = sheets.into_iter().collect::<Result<Vec<_>, _>>()?;
        sheets.sort_by_key(|(at, _)| *at);
        Ok(sheets.into_iter().map(|(at, sheet)| (tasks[at].document, sheet)).collect())
    }

    fn compose(&self, document: &str, edition: Edition) -> Result<Composition, Absent> {
        let mut composition = self.session.compose(document, edition)?;
        composition.data.document.attached = self.how.extras.attached;
        Ok(composition)
    }

    /// Makes one edition of a document: pages, their checks, and the PDF.
    fn sheet(&self, document: &str, edition: Edition) -> Result<Sheet<'m>, WriteError> {
        let composition = match self.compose(document, edition) {
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
        sheet: &mut Sheet<'m>,
    ) -> Result<(), WriteError> {
        let stage = self.how.stage;
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
    fn without(&self, document: &str, absent: &Absent) -> Sheet<'m> {
        let mut sheet = Sheet::default();
        if self.session.is_ready() {
            sheet.found.push(self.session.unexplained(document, absent));
        }
        sheet
    }

    fn key(&self, document: &str, subjects: &Subjects) -> Key {
        // Both sides together are all that the other editions are made of.
        let composition = self.compose(document, Edition::SideBySide).ok();
        let data = composition.as_ref().and_then(|it| serde_json::to_vec(&it.data).ok()).unwrap_or_default();
        let voices = composition.iter().flat_map(|composition| &composition.voices);
        let voices: Vec<_> = voices.map(|voice| voice.key().to_le_bytes()).collect();
        let parts = voices.iter().map(<[u8; 16]>::as_slice).chain([data.as_slice()]);
        let scripts = composition.iter().flat_map(|composition| &composition.scripts);
        let handed = subjects.share(scripts.flat_map(|script| &script.units).map(|unit| &unit.subject));
        Key { digest: sha256_of_parts(parts), weight: data.len(), handed }
    }

    /// A document whose last good making had the same inputs, with the warnings of then; of a build, if its files
    /// stand as well.
    fn up_to_date(&self, document: &str, key: &Key, sources: &mut Sources<'_>) -> Option<Document<'m>> {
        let (good, made) = self.known(document, key).filter(|_| !self.work.force)?;
        let mut find = |path: &str, text: &str| sources.find(path, text);
        let found = good.warnings.iter().map(|warning| warning.restore(&mut find)).collect::<Option<_>>()?;
        let state = State::UpToDate(made.cloned());
        let printed = made::printed(key.handed.clone(), good);
        Some(Document { id: document.to_owned(), found: Diagnostics(found), printed, state })
    }

    fn known(&self, document: &str, key: &Key) -> Option<(&Good, Option<&Made>)> {
        let is_current = |good: &Good| good.key == key.digest && self.record.same_loads(good, self.inputs);
        if self.how.stage.is_none() {
            return self.record.checked(document, is_current).map(|good| (good, None));
        }
        let (good, made) = self.record.built(document, is_current)?;
        let stands = made.stands(&self.session.project().root, document, self.how.extras.pictures);
        stands.then_some((good, Some(made)))
    }
}

/// What documents hand over to be printed; many hand over the same.
#[derive(Default)]
struct Subjects(Mutex<HashSet<Arc<Subject>>>);

impl Subjects {
    /// The same, each once.
    fn share<'s>(&self, subjects: impl Iterator<Item = &'s Subject>) -> Vec<Arc<Subject>> {
        let each: BTreeSet<&Subject> = subjects.collect();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut shared = |subject: &Subject| {
            if let Some(known) = known.get(subject) {
                return Arc::clone(known);
            }
            let new = Arc::new(subject.clone());
            known.insert(Arc::clone(&new));
            new
        };
        each.into_iter().map(&mut shared).collect()
    }
}

/// The sets of files that pages ask for; most documents ask for the same.
struct Shelf<'m> {
    inputs: &'m BTreeMap<String, String>,
    known: Mutex<BTreeMap<Vec<String>, Arc<Loads>>>,
}

impl Shelf<'_> {
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

/// The files that kept warnings point into, looked for once.
struct Sources<'p> {
    project: &'p Project,
    known: BTreeMap<(String, String), Option<Arc<Source>>>,
}

impl<'p> Sources<'p> {
    const fn new(project: &'p Project) -> Self {
        Self { project, known: BTreeMap::new() }
    }

    /// The file at a path whose text has this hash.
    fn find(&mut self, path: &str, hash: &str) -> Option<Arc<Source>> {
        let key = (path.to_owned(), hash.to_owned());
        let found = self.known.entry(key).or_insert_with(|| {
            let written = self.project.sources().filter(|source| source.path == path).cloned();
            let template = path.strip_prefix("report-templates/");
            let template = template.and_then(|below| self.project.templates.get(below)).map(|bytes| {
                let text = String::from_utf8_lossy(bytes);
                [text.strip_prefix('\u{feff}').unwrap_or(&text), &text].map(|text| Source::new(path, text))
            });
            written
                .chain(template.into_iter().flatten())
                .find(|source| sha256(source.text.as_bytes()) == hash)
        });
        found.clone()
    }
}
