//! A project that was read and checked: what is wrong with it, and which documents can be made.

use std::path::Path;
use std::sync::Arc;

use super::fill::{self, FilledFile};
use super::made::Typeset;
use super::parts::Parts;
use super::{Extras, FactRow, Failure, Run};
use crate::compose::{self, Composition, Edition};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity, Source, settle};
use crate::read::{self, Project};
use crate::typeset;
use crate::words::Completeness;
use crate::write;

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
        Ok(if names.is_empty() { known.keys().cloned().collect() } else { names.to_vec() })
    }

    /// Typesets documents and gathers all problems; after errors, those of the pages as well, but no documents.
    pub fn typeset(&self, documents: &[String], extras: Extras) -> (Diagnostics, Vec<Typeset>) {
        let mut out = Diagnostics(self.out.0.clone());
        let ready = !self.settled(Diagnostics(out.0.clone())).has_errors();
        let Some(parts) = &self.parts else { return (out, Vec::new()) };
        let mut found = Diagnostics::default();
        let made = documents
            .iter()
            .filter_map(|document| {
                parts.typeset(&self.project, document, self.completeness, extras, &mut found)
            })
            .collect();
        if ready {
            out.0.append(&mut found.0);
            return (out, made);
        }
        found.0.retain(|problem| self.stands_for_itself(problem));
        out.0.append(&mut found.0);
        (out, Vec::new())
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

    /// Writes all pairs, unless there is an error.
    pub fn write(&self, root: &Path, (out, made): (Diagnostics, Vec<Typeset>)) -> Result<Run, Failure> {
        let diagnostics = self.settled(out);
        let documents = made.len();
        if self.parts.is_none() || diagnostics.has_errors() {
            return Ok(Run { diagnostics, built: Vec::new(), documents });
        }
        let built: Vec<_> = made.iter().map(Typeset::to_write).collect();
        write::all(root, typeset::typst_version(), write::inputs(&self.project), &built)?;
        Ok(Run { diagnostics, built: made.iter().map(Typeset::built).collect(), documents })
    }

    /// The facts whose id or text contains a word, in both notations.
    pub fn facts(&self, word: Option<&str>) -> Vec<FactRow> {
        self.parts.as_ref().map(|parts| parts.facts(word)).unwrap_or_default()
    }

    /// The data of a document.
    pub fn compose(&self, document: &str, edition: Edition) -> Option<Composition> {
        self.parts.as_ref()?.compose(document, edition, self.completeness)
    }

    /// The files with skeletons of missing messages.
    pub fn fill(&self) -> Vec<FilledFile> {
        self.parts.as_ref().map(|parts| fill::files(&parts.whole.words, &self.project)).unwrap_or_default()
    }

    /// A run that made nothing: only errors matter.
    pub fn only_errors(self) -> Run {
        let mut diagnostics = self.settled(Diagnostics(self.out.0.clone()));
        diagnostics.0.retain(|found| found.severity == Severity::Error);
        Run { diagnostics, ..Run::default() }
    }
}
