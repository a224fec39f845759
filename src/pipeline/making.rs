//! Documents made, and none that need not be.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::made::{self, Document, Sheet, State};
use super::sheets::{Table, Task, compose};
use super::{Extras, Session, Work, workers};
use crate::compose::Edition;
use crate::diagnostic::{Diagnostics, Source};
use crate::digest::{sha256, sha256_of_parts};
use crate::id::Subject;
use crate::read::Project;
use crate::write::{Folders, Good, Made, Record, Stage, WriteError};

/// What is wanted of a document.
#[derive(Debug, Clone)]
pub(super) struct How {
    /// What is made beyond the pair.
    pub extras: Extras,
    /// Where finished files wait; `None` if only the problems are wanted.
    pub stage: Option<Stage>,
}

/// What documents are made with.
pub(super) struct Making<'m> {
    /// Where it is read and written.
    pub folders: Folders<'m>,
    /// The project.
    pub session: &'m Arc<Session>,
    /// What is wanted of a document.
    pub how: How,
    /// How to go about it.
    pub work: Work,
    /// What is known of earlier runs.
    pub record: &'m Record,
    /// The SHA-256 of every file, by path.
    pub inputs: &'m Arc<BTreeMap<String, String>>,
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

impl Making<'_> {
    /// Makes documents, or takes them as they are. Those with errors on their pages do not stop the others.
    ///
    /// # Errors
    /// [`WriteError`] if the disk refuses a file.
    pub(super) fn make(&self, documents: &[String]) -> Result<Vec<Document>, WriteError> {
        let subjects = Subjects::default();
        let keys = workers::each(self.work.jobs, documents, |document| self.key(document, &subjects));
        let mut sources = Sources::new(self.session.project());
        let mut made: Vec<Option<Document>> = Vec::new();
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
        let mut sheets: Vec<Vec<Sheet>> = documents.iter().map(|_| Vec::new()).collect();
        let table = Table::new(self.session, &self.how, self.inputs, documents, tasks);
        for (document, sheet) in table.sheets(self.work)? {
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

    fn key(&self, document: &str, subjects: &Subjects) -> Key {
        // Both sides together are all that the other editions are made of.
        let composition = compose(self.session, self.how.extras, document, Edition::SideBySide).ok();
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
    fn up_to_date(&self, document: &str, key: &Key, sources: &mut Sources<'_>) -> Option<Document> {
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
        let stands = made.stands(&self.folders.made(), document, self.how.extras.pictures);
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
