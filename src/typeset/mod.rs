//! Pages and PDF: Typst, fonts, standards.
//!
//! The only step that knows them. A document in one edition is one immutable world: the templates, the
//! pictures, the data as the virtual file `/data.json`, and the module `beide` with `t` and `put`, which are
//! the only ways to the words of the product and to the content.
//!
//! Typst has no way to be interrupted. It refuses endless `while` loops and endless calls by itself; a `for` over a
//! huge range is bounded by nothing but memory. Whoever makes documents waits for each only so long.

mod check;
mod fonts;
mod mistake;
mod native;
mod pdf;
mod picture;
mod printed;
mod problems;
mod put;
mod threads;
mod world;

pub(crate) use self::check::{check_before_pages, check_templates};
pub(crate) use self::problems::gather;
pub(crate) use self::threads::alone;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use typst::diag::{SourceResult, Warned};
use typst::introspection::Introspector;
use typst_layout::PagedDocument;

pub(crate) use self::printed::account::{Account, Element, ElementKind};
use self::printed::reading::{Reading, dense};
use self::threads::Memory;
use self::world::ReportWorld;
use crate::compose::script::Script;
use crate::compose::{Composition, Form};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::id::{Subject, TextId};
use crate::read::Project;
use crate::step::{self, Step};

/// The version of the typesetter, for the manifest.
#[must_use]
pub(crate) fn typst_version() -> &'static str {
    typst::utils::version().raw()
}

/// The finished pages of a document in one edition.
pub struct Pages<'p> {
    document: PagedDocument,
    world: ReportWorld<'p>,
    ident: String,
    /// Whether the data is attached.
    attached: bool,
    /// The texts of its scripts that stand nowhere.
    unprinted: BTreeSet<TextId>,
    /// What they print.
    account: Account,
    /// Dropped last.
    _memory: Memory,
}

impl fmt::Debug for Pages<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({}, {})", self.ident, self.count())
    }
}

/// Lays out a document with a template, and checks the pages.
///
/// `None` if there is an error; all of them are reported.
pub(crate) fn typeset<'p>(
    project: &'p Project,
    composition: &Composition,
    out: &mut Diagnostics,
) -> Option<Pages<'p>> {
    let memory = Memory::new();
    let Composition { template, data, voices, scripts, .. } = composition;
    if !exists(project, template, out) {
        return None;
    }
    let world = match ReportWorld::new(project, template, data, voices) {
        Ok(world) => world,
        Err(reason) => {
            let message = Message::new("template").arg("message", reason);
            out.push(Diagnostic::new(Check::Template, message));
            return None;
        }
    };
    let result = laid_out(&world);
    let mut found = Diagnostics::default();
    problems::report(&world, Check::Template, &result.warnings, &mut found);
    let document = match result.output {
        Ok(document) => document,
        Err(errors) => {
            problems::report(&world, Check::Template, &errors, &mut found);
            out.0.append(&mut found.0);
            return None;
        }
    };
    let reading = check::pages(&world, data, scripts, voices, &document, &mut found);
    let unprinted = unprinted(&document, scripts, &reading);
    let account = Account::new(&world, &reading);
    let ident = format!("{}.{}", data.document.id, data.document.edition);
    let attached = data.document.attached;
    let wrong = found.has_errors();
    if wrong {
        // What the standards refuse is said in the same run.
        let mut refused = Diagnostics::default();
        pdf::export(&world, &document, &ident, attached, &mut refused);
        refused.0.retain(|problem| found.0.iter().all(|known| start(known) != start(problem)));
        found.0.append(&mut refused.0);
    }
    gather(found, out);
    (!wrong).then_some(Pages { document, world, ident, attached, unprinted, account, _memory: memory })
}

/// Lays out pages.
fn laid_out(world: &ReportWorld<'_>) -> Warned<SourceResult<PagedDocument>> {
    let _step = step::begin(Step::Typeset);
    typst::compile(world)
}

/// Where a problem begins.
fn start(problem: &Diagnostic) -> Option<(&str, usize)> {
    problem.place.as_ref().map(|place| (place.source.path.as_str(), place.range.start))
}

impl Pages<'_> {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// Everything that `put` printed, in order: `fact:<id>`, `text:<id>`, `name:<id>`.
    /// What follows itself is listed once; what outlines, repeated heads and page headers repeat, more than once.
    #[must_use]
    pub fn printed(&self) -> Vec<String> {
        printed_labels(&self.document)
    }

    /// The page, counted from 1, on which each thing that `put` printed stands first.
    #[must_use]
    pub fn first_pages(&self) -> BTreeMap<String, usize> {
        let introspector = self.document.introspector();
        let mut pages = BTreeMap::new();
        for element in introspector.elements().all() {
            let (Some(label), Some(location)) = (element.label(), element.location()) else { continue };
            let label = label.resolve();
            if printed::frame::is_put(label.as_str())
                && let Some(page) = introspector.page(location)
            {
                let first = pages.entry(label.as_str().to_owned()).or_insert(page.get());
                *first = page.get().min(*first);
            }
        }
        pages
    }

    /// The texts of its scripts that stand on no page.
    #[must_use]
    pub const fn unprinted(&self) -> &BTreeSet<TextId> {
        &self.unprinted
    }

    /// What they print, to be held against the other editions.
    #[must_use]
    pub fn into_account(self) -> Account {
        self.account
    }

    /// The files that the document was made of, by their paths as in the manifest, sorted.
    #[must_use]
    pub fn loaded(&mut self) -> Vec<String> {
        self.world.loaded()
    }

    /// One of the files of the document. `None` if it cannot be made; that is reported.
    pub fn file(&self, form: Form, out: &mut Diagnostics) -> Option<Vec<u8>> {
        match form {
            Form::Pdf => self.export(out),
            Form::Picture(page) => picture::picture(&self.document, page, out),
        }
    }

    /// The PDF: PDF/A-2a, with attached data PDF/A-3a, and PDF/UA-1. `None` if the standards refuse it; every reason is reported.
    pub fn export(&self, out: &mut Diagnostics) -> Option<Vec<u8>> {
        pdf::export(&self.world, &self.document, &self.ident, self.attached, out)
    }
}

/// The labels that `put` left.
fn printed_labels(document: &PagedDocument) -> Vec<String> {
    let elements = document.introspector().elements().all();
    let names = elements.filter_map(|element| element.label());
    let names = names.map(|label| label.resolve().as_str().to_owned());
    let mut printed: Vec<_> = names.filter(|name| printed::frame::is_put(name)).collect();
    printed.dedup();
    printed
}

/// The texts of scripts that stand on no page. A text without a label is looked for by its words.
fn unprinted(document: &PagedDocument, scripts: &[Script], reading: &Reading) -> BTreeSet<TextId> {
    let labels: BTreeSet<String> = printed_labels(document).into_iter().collect();
    let texts = scripts.iter().flat_map(Script::printable);
    let missing = texts.filter(|text| !labels.contains(&Subject::Text(text.id.clone()).to_string()));
    let mut missing: BTreeMap<&TextId, String> = missing.map(|text| (&text.id, dense(&text.text))).collect();
    if !missing.is_empty() {
        let words = reading.dense();
        missing.retain(|_, text| !words.contains(text.as_str()));
    }
    missing.into_keys().cloned().collect()
}

/// Whether there is such a template.
fn exists(project: &Project, template: &str, out: &mut Diagnostics) -> bool {
    let known = |name: &str| project.templates.contains_key(&format!("{name}/template.typ"));
    if known(template) {
        return true;
    }
    let names = project.templates.keys().filter_map(|path| path.strip_suffix("/template.typ"));
    let names = names.collect::<Vec<_>>().join(", ");
    let message = Message::new("template-missing").arg("name", template);
    let hint = Message::new("template-missing-hint").arg("names", names);
    out.push(Diagnostic::new(Check::Template, message).hint(hint));
    false
}

#[cfg(test)]
mod tests;
