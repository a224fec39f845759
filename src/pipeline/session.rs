//! A project held in memory, which answers what is wrong with it, which documents there are, what each says, and
//! where what it says is written.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use indexmap::IndexSet;

use super::FactRow;
use super::fill;
use super::fix;
use super::places;
use super::view::View;
use super::workers::Lost;
use crate::compose::{self, Absent, Composition, Edition};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Severity, Source, settle};
use crate::id::{EntityId, Kind, Subject};
use crate::lang::Lang;
use crate::model::{self, Audience};
use crate::read::{self, Project};
use crate::speech::Failure;
use crate::typeset::{self, Pages};
use crate::words::edit::Edited;
use crate::words::ledger::Kept;
use crate::words::{self, Completeness, Voice};
use crate::write::{self, Room};

/// A project that was read and checked as far as it goes without pages.
#[derive(Debug)]
pub struct Session {
    project: Project,
    sources: Vec<Arc<Source>>,
    completeness: Completeness,
    found: Diagnostics,
    /// The ledger of translations.
    ledger: Kept,
    /// All of it; `None` if what is there cannot be worked with.
    whole: Option<View>,
    /// What the public may see, if that is less than the whole.
    public: Option<View>,
}

impl Session {
    /// Opens the project in a folder. What an interrupted run has left half done there is finished first, or undone.
    ///
    /// # Errors
    /// [`Failure`] if the folder is no project, or something in it is half done and stays so.
    pub fn open(root: &Path, completeness: Completeness) -> Result<Self, Failure> {
        Room::tidy(root.into())?;
        let mut found = Diagnostics::default();
        let project = read::read(root, &mut found)?;
        Ok(Self::of(project, found, completeness))
    }

    /// Opens a project that was read; `found` is what is wrong with its files.
    #[must_use]
    pub fn of(project: Project, found: Diagnostics, completeness: Completeness) -> Self {
        let sources = project.sources().cloned().collect();
        let (ledger, whole, public) = (Kept::None, None, None);
        let mut session = Self { project, sources, completeness, found, ledger, whole, public };
        session.check();
        session
    }

    /// Runs the steps up to the words, and every check that needs no pages.
    fn check(&mut self) -> Option<()> {
        let Self { project, completeness, found: out, ledger, .. } = self;
        *ledger = Kept::of(project, out);
        let model = Arc::new(model::model(project, out)?);
        compose::check(project, &model, out);
        let words = words::words(project, &model, *completeness, ledger.ledger(), out)?;
        let seen = model::for_audience(&model, Audience::Public);
        if !Arc::ptr_eq(&seen, &model) {
            // The words of the whole have been checked; those of the part are a part of them, but facts
            // that follow from what is not public are not there.
            let mut known = Diagnostics::default();
            let part = words::words(project, &seen, *completeness, ledger.ledger(), &mut known)?;
            words.check_public(&part, out);
            self.public = Some(View { model: seen, words: part });
        }
        let whole = View { model, words };
        let voices: Vec<_> = Lang::ALL.into_iter().filter_map(|lang| whole.voice(lang)).collect();
        let mut labels = words::own_labels(project);
        let is_known = |name: &str| compose::heads_block(&whole.model, name) || whole.words.is_content(name);
        labels.retain(|label| !is_known(&label.name));
        typeset::check_before_pages(project, &whole.model, &whole.words, out);
        let mut of_templates = Diagnostics::default();
        typeset::check_templates(project, &voices, &labels, &mut of_templates);
        of_templates.0.retain(|problem| !words::may_be_unread(project, problem));
        out.0.append(&mut of_templates.0);
        self.whole = Some(whole);
        Some(())
    }

    /// What is wrong with the project, as it is shown: what comments allow is taken away, the rest is sorted.
    #[must_use]
    pub fn problems(&self) -> Diagnostics {
        let mut found = self.found();
        let documents: Vec<String> = self.documents().map(str::to_owned).collect();
        found.0.extend(self.translations(&documents).problems());
        self.settled(found)
    }

    /// What is wrong with the project, unsettled; without its translations, which concern single documents.
    pub(super) fn found(&self) -> Diagnostics {
        Diagnostics(self.found.0.clone())
    }

    /// Problems as they are shown. An error that left nothing to build cannot be silenced.
    pub(super) fn settled(&self, found: Diagnostics) -> Diagnostics {
        let all = Diagnostics(found.0.clone());
        let settled = settle(found, &self.sources);
        if self.whole.is_none() && !settled.has_errors() { all } else { settled }
    }

    /// Whether documents can be made: without errors so far. One that is released may be refused all the same, for its
    /// translations.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.whole.is_some() && !self.settled(self.found()).has_errors()
    }

    /// The documents of the project, in its order.
    pub fn documents(&self) -> impl Iterator<Item = &str> {
        let documents = self.whole.iter().flat_map(|whole| whole.model.content.documents.keys());
        documents.map(String::as_str)
    }

    /// The documents of these names, each once; all if there are none.
    ///
    /// # Errors
    /// [`Failure`] if there is no such document.
    pub fn wanted(&self, names: &[String]) -> Result<Vec<String>, Failure> {
        let known: IndexSet<&str> = self.documents().collect();
        if self.whole.is_none() || names.is_empty() {
            return Ok(known.into_iter().map(str::to_owned).collect());
        }
        // One that is not known may stand in a file that could not be read, which was reported.
        let complete = self.whole.as_ref().is_none_or(|whole| !whole.model.doubt.gaps);
        let unknown = names.iter().find(|name| !known.contains(name.as_str()));
        if let Some(name) = unknown.filter(|_| complete) {
            let hints = ["unknown-document-hint", "unknown-document-hint-meant"];
            let hint = compose::suggestion(hints, name, known.iter().copied());
            let message = Message::new("unknown-document").arg("name", name.as_str());
            return Err(Failure::new(message).hint(hint));
        }
        let named: IndexSet<&String> = names.iter().filter(|name| known.contains(name.as_str())).collect();
        Ok(named.into_iter().cloned().collect())
    }

    /// What a document says in an edition: its data, and its script.
    ///
    /// # Errors
    /// [`Absent`] if something is not there. After an error in the content that is no wonder.
    pub fn compose(&self, document: &str, edition: Edition) -> Result<Composition, Absent> {
        let View { model, words } = self.view(document).ok_or(Absent::Document)?;
        compose::compose(model, words, document, edition, self.completeness)
    }

    /// The pages of a composition, with what is wrong with them; no pages after an error.
    #[must_use]
    pub fn typeset(&self, composition: &Composition) -> (Option<Pages<'_>>, Diagnostics) {
        let mut found = Diagnostics::default();
        let pages = typeset::typeset(&self.project, composition, &mut found);
        (pages, found)
    }

    /// Gives problems of the pages of a document their places.
    pub(super) fn show_places(&self, composition: &Composition, found: &mut Diagnostics) {
        if let Some(view) = self.view(&composition.document) {
            places::show(view, composition.edition.languages(), &mut found.0);
        }
        for problem in found.0.iter_mut().filter(|problem| problem.place.is_none()) {
            problem.place = Some(self.whole_template(&composition.template));
        }
    }

    /// Gives problems of a document that are about all of its editions their places.
    pub(super) fn show_places_of(&self, document: &str, found: &mut Diagnostics) {
        let Some(view) = self.view(document) else { return };
        places::show(view, &Lang::ALL, &mut found.0);
        let template = view.model.content.documents.get(document).map(|found| found.template.as_str());
        for problem in found.0.iter_mut().filter(|problem| problem.place.is_none()) {
            problem.place = template.map(|template| self.whole_template(template));
        }
    }

    /// Where something that a document prints is written: a text in each of the languages, all else once.
    #[must_use]
    pub fn places(&self, document: &str, subject: &Subject, languages: &[Lang]) -> Vec<Place> {
        self.view(document).map(|view| places::places(view, subject, languages)).unwrap_or_default()
    }

    /// The facts whose id or text contains a word, in both notations.
    #[must_use]
    pub fn facts(&self, word: Option<&str>) -> Vec<FactRow> {
        self.whole.as_ref().map(|whole| whole.facts(word)).unwrap_or_default()
    }

    /// The files with skeletons of missing messages. What could not be read is not written over.
    #[must_use]
    pub(super) fn fill(&self) -> Vec<Edited> {
        let Some(whole) = &self.whole else { return Vec::new() };
        let mut files = fill::files(&whole.words, &self.project);
        files.retain(|file| !self.project.is_unread(&file.path));
        files
    }

    /// The files in which something can be mended that is certainly wrong. What could not be read is not written over.
    #[must_use]
    pub(super) fn fix(&self) -> Vec<Edited> {
        let mut files = fix::files(&self.problems(), &self.project);
        files.retain(|file| !self.project.is_unread(&file.path));
        files
    }

    /// All of it, if it can be worked with.
    pub(super) const fn whole(&self) -> Option<&View> {
        self.whole.as_ref()
    }

    /// The ledger of translations.
    pub(super) const fn ledger(&self) -> &Kept {
        &self.ledger
    }

    /// How incomplete content is treated.
    pub(super) const fn completeness(&self) -> Completeness {
        self.completeness
    }

    /// The project.
    pub(super) const fn project(&self) -> &Project {
        &self.project
    }

    /// Every file that went into the project, with its SHA-256, by path.
    pub(super) fn inputs(&self) -> BTreeMap<String, String> {
        write::inputs(&self.project)
    }

    /// What a document may show.
    fn view(&self, document: &str) -> Option<&View> {
        let whole = self.whole.as_ref()?;
        let non_public = whole.model.content.documents.get(document).is_some_and(|found| found.non_public);
        Some(self.public.as_ref().filter(|_| !non_public).unwrap_or(whole))
    }

    /// Whether a problem of the pages of a content with errors is one of its own: a text that does not
    /// fit, or a mistake in a template of the project, where nothing has been reported yet.
    pub(super) fn stands_for_itself(&self, problem: &Diagnostic) -> bool {
        let Some(place) = &problem.place else { return false };
        let known = |other: &Diagnostic| {
            other.place.as_ref().is_some_and(|other| {
                other.source.path == place.source.path && other.range.start == place.range.start
            })
        };
        let below = place.source.path.strip_prefix("report-templates/");
        let own = below.is_some_and(|below| self.project.own_templates.contains(below));
        (own || problem.check == Check::Overflow) && !self.found.0.iter().any(known)
    }

    /// Where a problem of a template as a whole is shown.
    fn whole_template(&self, template: &str) -> Place {
        let below = format!("{template}/template.typ");
        let bytes = self.project.templates.get(&below);
        let text = bytes.map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
        Place::file(Source::new(format!("report-templates/{below}"), text))
    }

    /// That a document was not made, and nobody said why: a defect of the program, which is said.
    pub(super) fn unexplained(&self, document: &str, absent: &Absent) -> Diagnostic {
        let entity = EntityId::new(Kind::Document, document);
        let place = self.whole.as_ref().and_then(|whole| whole.model.origins.entity(&entity));
        let message =
            Message::new("template-absent").arg("document", document).arg("absent", absent.to_string());
        let problem = Diagnostic::new(Check::Template, message).hint(Message::new("template-absent-hint"));
        problem.at(place)
    }

    /// That an edition of a document broke, or did not end.
    pub(super) fn lost(&self, document: &str, lost: &Lost) -> Diagnostic {
        let entity = EntityId::new(Kind::Document, document);
        let place = self.whole.as_ref().and_then(|whole| whole.model.origins.entity(&entity));
        let (message, hint) = match lost {
            Lost::Late(limit) => {
                let seconds = usize::try_from(limit.as_secs()).unwrap_or(usize::MAX);
                (Message::new("template-late").arg("seconds", seconds), "template-late-hint")
            }
            Lost::Broken(said) => {
                let said = if said.is_empty() { "none" } else { said };
                (Message::new("template-broken").arg("details", said), "template-broken-hint")
            }
        };
        let message = message.arg("document", document);
        Diagnostic::new(Check::Template, message).hint(Message::new(hint)).at(place)
    }

    /// The errors alone, for runs that make nothing.
    pub(super) fn errors(&self) -> Diagnostics {
        let mut problems = self.problems();
        problems.0.retain(|found| found.severity == Severity::Error);
        problems
    }
}

impl View {
    /// The voice of the first document in a language, or of the first house style.
    pub(super) fn voice(&self, lang: Lang) -> Option<Arc<Voice>> {
        let Self { model, words } = self;
        let document = model.content.documents.values().next();
        let of_document = document.and_then(|found| compose::profile_of(model, found, lang));
        let any = || model.profiles.iter().find(|(_, p)| p.lang == lang).map(|(name, _)| name.as_str());
        words.voice(lang, of_document.or_else(any)?)
    }

    /// The facts whose id or text contains a word, in both notations.
    fn facts(&self, word: Option<&str>) -> Vec<FactRow> {
        let (Some(de), Some(nl)) = (self.voice(Lang::De), self.voice(Lang::Nl)) else { return Vec::new() };
        let word = word.map(str::to_lowercase).unwrap_or_default();
        // A value that could not be read is no value to list.
        let doubtful = &self.model.doubt.entities;
        let facts = self.model.facts.iter().filter(|(id, _)| !doubtful.contains(&id.entity));
        let rows = facts.map(|(id, fact)| FactRow {
            id: id.to_string(),
            de: de.value(fact.value, fact.approximate),
            nl: nl.value(fact.value, fact.approximate),
            public: fact.public,
        });
        rows.filter(|row| [&row.id, &row.de, &row.nl].iter().any(|text| text.to_lowercase().contains(&word)))
            .collect()
    }
}
