//! The steps joined: from a folder to pairs of PDFs, or to the list of what is wrong with it.

mod exchange;
mod fill;
mod fix;
mod made;
mod making;
mod places;
mod proving;
mod review;
mod session;
mod sheets;
mod translate;
mod translations;
mod unprinted;
mod view;
mod workers;

pub(crate) use self::exchange::{Format, Imported, Importing, Only, Out, export, import, save};
pub(crate) use self::review::{Reviewed, review};
pub use self::session::Session;
pub(crate) use self::translate::{Accepting, Pick, Report, Row, Side, accept, merge_ledger, status};

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use self::made::State;
use self::making::{How, Making};
use crate::compose::Edition;
use crate::compose::data::Data;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::proof::Agreement;
use crate::speech::Failure;
use crate::typeset;
use crate::words::Completeness;
use crate::write::{self, Folders, Record, Room, Stage};

/// What a run found and made.
#[derive(Debug, Default)]
pub struct Run {
    /// The problems, settled: what comments allow is taken away, the rest is sorted.
    pub diagnostics: Diagnostics,
    /// The documents that stand below `out/` as they are to be.
    pub built: Vec<Built>,
    /// How many documents the run was to make or check.
    pub documents: usize,
    /// Those whose pages have errors; what was built of them before stays.
    pub failed: Vec<String>,
}

impl Run {
    /// Without what is only worth a remark.
    #[must_use]
    pub fn without_remarks(mut self) -> Self {
        self.diagnostics.0.retain(|found| found.severity != Severity::Remark);
        self
    }
}

/// A document that was written, or is as it was written before.
#[derive(Debug, Clone)]
pub struct Built {
    /// The document.
    pub document: String,
    /// Its files, relative to the project.
    pub files: Vec<String>,
    /// How many pages each file has.
    pub pages: Vec<usize>,
    /// Whether it was made by an earlier run of the same.
    pub up_to_date: bool,
    /// What its editions agree in.
    pub agreement: Agreement,
}

/// How a run goes about its work. What it makes is the same.
#[derive(Debug, Clone, Copy)]
pub struct Work {
    /// How many documents it works on at a time.
    pub jobs: NonZeroUsize,
    /// Whether it makes documents, too, that are up to date.
    pub force: bool,
    /// How long an edition of a document may take; without it as long as it takes.
    pub limit: Option<Duration>,
}

impl Default for Work {
    /// One document after the other, and none without need.
    fn default() -> Self {
        Self { jobs: NonZeroUsize::MIN, force: false, limit: None }
    }
}

/// What a build makes beyond the pairs.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extras {
    /// Every page as PNG.
    pub pictures: bool,
    /// The data of each document, attached to its PDFs.
    pub attached: bool,
}

/// A fact as `beide facts` lists it.
#[derive(Debug, Clone)]
pub struct FactRow {
    /// Its id: `indicator.wartezeit.current`.
    pub id: String,
    /// Its value in German notation.
    pub de: String,
    /// Its value in Dutch notation.
    pub nl: String,
    /// Whether public documents may print it.
    pub public: bool,
}

/// A file to which skeletons of missing messages were added.
#[derive(Debug, Clone)]
pub(crate) struct Filled {
    /// The file, relative to the project.
    pub path: String,
    /// How many texts.
    pub messages: usize,
}

/// A file in which something was mended.
#[derive(Debug, Clone)]
pub(crate) struct Fixed {
    /// The file, relative to the project.
    pub path: String,
    /// How many places.
    pub places: usize,
}

/// From how many errors in the content on its pages are not looked at.
const MANY: usize = 500;

/// What the program is made of: another one makes everything again.
const PROGRAM: &str = env!("BEIDE_PROGRAM");

/// Builds documents; all if none is named. With an error in the content nothing is written; one whose pages have
/// errors does not stop the others. Of those that are not written, what was built before stays.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub fn build<'p>(
    folders: impl Into<Folders<'p>>,
    documents: &[String],
    completeness: Completeness,
    extras: Extras,
    work: Work,
) -> Result<Run, Failure> {
    let folders = folders.into();
    Room::tidy(folders)?;
    let session = Arc::new(Session::open(folders.root, completeness)?);
    let wanted = session.wanted(documents)?;
    let stage = if session.is_ready() { Some(Stage::new(Room::take(folders)?)) } else { None };
    run(folders, &session, &wanted, How { extras, stage }, work)
}

/// Checks a project: everything that [`build`] would refuse, and the warnings.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub fn check<'p>(
    folders: impl Into<Folders<'p>>,
    completeness: Completeness,
    work: Work,
) -> Result<Run, Failure> {
    let folders = folders.into();
    Room::tidy(folders)?;
    let session = Arc::new(Session::open(folders.root, completeness)?);
    let wanted = session.wanted(&[])?;
    run(folders, &session, &wanted, How { extras: Extras::default(), stage: None }, work)
}

/// Makes documents as far as they need it, writes their files if there is a stage for them, and remembers what
/// was good. After errors in the content nothing is made; what is wrong with the pages all the same is told then
/// as well.
fn run(
    folders: Folders<'_>,
    session: &Arc<Session>,
    wanted: &[String],
    how: How,
    work: Work,
) -> Result<Run, Failure> {
    let (ready, inputs) = (session.is_ready(), Arc::new(session.inputs()));
    let mut record = Record::read(&folders.made(), PROGRAM);
    let known = record.clone();
    let stage = how.stage.clone();
    let making = Making { folders, session, how, work, record: &known, inputs: &inputs };
    // Who has so much to mend first needs no pages for it.
    let errors = session.found().0.iter().filter(|found| found.severity == Severity::Error).count();
    let mut documents = making.make(if ready || errors <= MANY { wanted } else { &[] })?;
    let mut found = session.found();
    found.0.extend(of_pages(session, &mut documents));
    if ready {
        found.0.extend(unprinted::check(session, &documents));
    }
    if !ready {
        documents.clear();
    }
    let translations = session.translations(wanted);
    found.0.extend(translations.problems());
    let refused = translations.refused();
    let is_made = |document: &&made::Document| !refused.contains(document.id.as_str());
    let shown = folders.shown();
    let mut run = Run {
        built: documents.iter().filter(is_made).filter_map(|document| document.built(&shown)).collect(),
        documents: wanted.len(),
        failed: Vec::new(),
        diagnostics: session.settled(found),
    };
    let (mut built, mut standing) = (Vec::new(), Vec::new());
    for document in documents {
        let refused = refused.contains(document.id.as_str());
        if refused || matches!(document.state, State::Failed) {
            run.failed.push(document.id.clone());
        }
        match document.state {
            State::Failed => {}
            State::UpToDate(made) => {
                standing.extend(made.filter(|_| !refused).map(|made| (document.id, made)));
            }
            State::Made(good, loads, files) => {
                loads.iter().for_each(|loads| record.load(loads));
                match files.filter(|_| !refused) {
                    None => record.check(&document.id, good),
                    Some(files) => {
                        record.build(&document.id, good, files.made());
                        built.push(files);
                    }
                }
            }
        }
    }
    if let Some(stage) = stage.as_ref().filter(|_| !(built.is_empty() && standing.is_empty())) {
        write::all(stage.room(), typeset::typst_version(), &inputs, built, &standing)?;
    }
    if ready {
        let documents: BTreeSet<&str> = session.documents().collect();
        record.retain(|document| documents.contains(document));
        record.write(folders, stage.as_ref().map(Stage::room));
    }
    Ok(run)
}

/// What is wrong with the pages of documents; after errors in the content, what stands for itself.
fn of_pages(session: &Session, documents: &mut [made::Document]) -> Vec<Diagnostic> {
    let mut found = Diagnostics::default();
    for document in documents {
        typeset::gather(std::mem::take(&mut document.found), &mut found);
    }
    if !session.is_ready() {
        found.0.retain(|problem| session.stands_for_itself(problem));
    }
    found.0
}

/// Lists facts whose id or value contains a word.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub(crate) fn facts(root: &Path, word: Option<&str>) -> Result<(Run, Vec<FactRow>), Failure> {
    let session = Session::open(root, Completeness::Draft)?;
    Ok((only_errors(&session), session.facts(word)))
}

/// The data of a document, as its template reads them; `None` if it cannot be composed.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub(crate) fn data(root: &Path, document: &str, edition: Edition) -> Result<(Run, Option<Data>), Failure> {
    let session = Session::open(root, Completeness::Draft)?;
    let named = session.wanted(&[document.to_owned()])?.pop();
    let composed = named.map(|document| session.compose(&document, edition));
    let mut run = only_errors(&session);
    if let Some(Err(absent)) = &composed
        && !run.diagnostics.has_errors()
    {
        run.diagnostics.push(session.unexplained(document, absent));
    }
    Ok((run, composed.and_then(Result::ok).map(|composition| composition.data)))
}

/// Adds skeletons of missing messages in both languages.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub(crate) fn fill(root: &Path, work: Work) -> Result<(Run, Vec<Filled>), Failure> {
    let files = Session::open(root, Completeness::Required)?.fill();
    let texts: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    write::texts(root, &texts)?;
    let filled = files.into_iter().map(|file| Filled { path: file.path, messages: file.edits });
    Ok((check(root, Completeness::Required, work)?, filled.collect()))
}

/// Mends what is certainly wrong, in place.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub(crate) fn fix(root: &Path, work: Work) -> Result<(Run, Vec<Fixed>), Failure> {
    let files = Session::open(root, Completeness::Draft)?.fix();
    let texts: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    write::texts(root, &texts)?;
    let fixed = files.into_iter().map(|file| Fixed { path: file.path, places: file.edits });
    Ok((check(root, Completeness::Required, work)?, fixed.collect()))
}

/// A run that made nothing: only errors matter.
fn only_errors(session: &Session) -> Run {
    Run { diagnostics: session.errors(), ..Run::default() }
}
