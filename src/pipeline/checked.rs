//! A project that was read and checked: what is wrong with it, and which documents can be made.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use indexmap::IndexSet;

use super::fill::{self, FilledFile};
use super::made::Document;
use super::making::Making;
use super::parts::{How, Parts};
use super::{Extras, FactRow, Failure, Run, Work};
use crate::compose::{self, Composition, Edition};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity, Source, settle};
use crate::read::{self, Project};
use crate::typeset;
use crate::words::Completeness;
use crate::write::{self, Record, Stage, WriteError};

/// What a run is to do.
#[derive(Clone, Copy)]
pub struct Order<'s> {
    /// Whether the content is without errors.
    pub ready: bool,
    /// What is made beyond the pairs.
    pub extras: Extras,
    /// How to go about it.
    pub work: Work,
    /// Where finished files wait; `None` if only the problems are wanted.
    pub stage: Option<&'s Stage>,
    /// What is known of earlier runs.
    pub record: &'s Record,
    /// The SHA-256 of every file, by path.
    pub inputs: &'s BTreeMap<String, String>,
}

/// What came of the documents of a run.
pub struct Outcome<'s> {
    /// All problems of the run, unsettled.
    pub found: Diagnostics,
    /// The documents; none after errors in the content.
    pub documents: Vec<Document<'s>>,
}

/// A project that was read and checked as far as it goes.
pub struct Checked {
    project: Project,
    sources: Vec<Arc<Source>>,
    completeness: Completeness,
    out: Diagnostics,
    parts: Option<Parts>,
}

impl Checked {
    /// Reads and checks a project.
    ///
    /// # Errors
    /// [`Failure`] if the folder is no project.
    pub fn read(root: &Path, completeness: Completeness) -> Result<Self, Failure> {
        let mut out = Diagnostics::default();
        let project = read::read(root, &mut out)?;
        let sources = project.sources().cloned().collect();
        let parts = Parts::new(&project, completeness, &mut out);
        Ok(Self { project, sources, completeness, out, parts })
    }

    /// Problems as they are shown. An error that left nothing to build cannot be silenced.
    pub fn settled(&self, out: Diagnostics) -> Diagnostics {
        let all = Diagnostics(out.0.clone());
        let settled = settle(out, &self.sources);
        if self.parts.is_none() && !settled.has_errors() { all } else { settled }
    }

    /// The documents to build: those named, or all.
    pub fn wanted(&self, names: &[String]) -> Result<Vec<String>, Failure> {
        let Some(parts) = &self.parts else { return Ok(Vec::new()) };
        let known = &parts.whole.model.content.documents;
        for name in names {
            if !known.contains_key(name) {
                let hint = compose::suggestion(
                    ["unknown-document-hint", "unknown-document-hint-meant"],
                    name,
                    known.keys().map(String::as_str),
                );
                let message = Message::new("unknown-document").arg("name", name.as_str());
                return Err(Failure::new(message).hint(hint));
            }
        }
        let named: IndexSet<&String> = names.iter().collect();
        Ok(if names.is_empty() {
            known.keys().cloned().collect()
        } else {
            named.into_iter().cloned().collect()
        })
    }

    /// Whether documents can be made: without errors so far.
    pub fn is_ready(&self) -> bool {
        self.parts.is_some() && !self.settled(Diagnostics(self.out.0.clone())).has_errors()
    }

    /// Makes documents and gathers all problems. After errors in the content nothing is made; what is wrong with
    /// the pages all the same is told then as well.
    ///
    /// # Errors
    /// [`WriteError`] if the disk refuses a file.
    pub fn make<'s>(&'s self, documents: &[String], order: &Order<'s>) -> Result<Outcome<'s>, WriteError> {
        let mut found = Diagnostics(self.out.0.clone());
        let Some(parts) = &self.parts else { return Ok(Outcome { found, documents: Vec::new() }) };
        let how = How {
            completeness: self.completeness,
            extras: order.extras,
            stage: order.stage.filter(|_| order.ready),
        };
        let Order { work, record, inputs, .. } = *order;
        let making = Making { project: &self.project, parts, how, work, record, inputs };
        let mut documents = making.make(documents)?;
        let mut of_pages = Diagnostics::default();
        for document in &mut documents {
            typeset::gather(std::mem::take(&mut document.found), &mut of_pages);
        }
        if !order.ready {
            of_pages.0.retain(|problem| self.stands_for_itself(problem));
            documents.clear();
        }
        found.0.append(&mut of_pages.0);
        Ok(Outcome { found, documents })
    }

    /// Every file that went into the project, with its SHA-256, by path.
    pub fn inputs(&self) -> BTreeMap<String, String> {
        write::inputs(&self.project)
    }

    /// Forgets what is known of documents that are no more.
    pub fn forget(&self, record: &mut Record) {
        let Some(parts) = &self.parts else { return };
        record.retain(|document| parts.whole.model.content.documents.contains_key(document));
    }

    /// Whether a problem of the pages of a content with errors is one of its own: a text that does not
    /// fit, or a mistake in a template of the project, where nothing has been reported yet.
    fn stands_for_itself(&self, problem: &Diagnostic) -> bool {
        let Some(place) = &problem.place else { return false };
        let known = |other: &Diagnostic| {
            other.place.as_ref().is_some_and(|other| {
                other.source.path == place.source.path && other.range.start == place.range.start
            })
        };
        let below = place.source.path.strip_prefix("report-templates/");
        let own = below.is_some_and(|below| self.project.own_templates.contains(below));
        (own || problem.check == Check::Overflow) && !self.out.0.iter().any(known)
    }

    /// The facts whose id or text contains a word, in both notations.
    pub fn facts(&self, word: Option<&str>) -> Vec<FactRow> {
        self.parts.as_ref().map(|parts| parts.facts(word)).unwrap_or_default()
    }

    /// The data of a document.
    pub fn compose(&self, document: &str, edition: Edition) -> Option<Composition> {
        let how = How { completeness: self.completeness, extras: Extras::default(), stage: None };
        self.parts.as_ref()?.compose(document, edition, &how)
    }

    /// The files with skeletons of missing messages. What could not be read is not written over.
    pub fn fill(&self) -> Vec<FilledFile> {
        let Some(parts) = &self.parts else { return Vec::new() };
        let mut files = fill::files(&parts.whole.words, &self.project);
        files.retain(|file| !self.is_unread(&file.path));
        files
    }

    /// Whether a file, or a folder above it, is there and could not be read.
    fn is_unread(&self, path: &str) -> bool {
        let problems = self.out.0.iter().filter(|problem| problem.check == Check::File);
        let mut unread = problems.filter_map(|problem| Some(problem.place.as_ref()?.source.path.as_str()));
        unread.any(|refused| {
            path.strip_prefix(refused).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// A run that made nothing: only errors matter.
    pub fn only_errors(self) -> Run {
        let mut diagnostics = self.settled(Diagnostics(self.out.0.clone()));
        diagnostics.0.retain(|found| found.severity == Severity::Error);
        Run { diagnostics, ..Run::default() }
    }
}
