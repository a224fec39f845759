//! What of a project can be composed and typeset.

use std::sync::Arc;

use super::made::Sheet;
use super::view::View;
use super::{Extras, FactRow};
use crate::compose::{self, Composition, Edition, file_name};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::lang::Lang;
use crate::model::id::{EntityId, Kind};
use crate::model::{self, Audience};
use crate::read::Project;
use crate::typeset;
use crate::words::{self, Completeness};
use crate::write::{self, Output, Stage, WriteError};

/// What is wanted of a document.
#[derive(Debug, Clone, Copy)]
pub struct How<'s> {
    /// How incomplete content is treated.
    pub completeness: Completeness,
    /// What is made beyond the pair.
    pub extras: Extras,
    /// Where finished files wait; `None` if only the problems are wanted.
    pub stage: Option<&'s Stage>,
}

/// What can be composed and typeset.
pub struct Parts {
    /// The whole of it.
    pub whole: View,
    /// What the public may see, if that is less than the whole.
    public: Option<View>,
}

impl Parts {
    /// Runs the steps up to the words, and every check that needs no pages.
    pub fn new(project: &Project, completeness: Completeness, out: &mut Diagnostics) -> Option<Self> {
        let model = Arc::new(model::model(project, out)?);
        compose::check(project, &model, out);
        let words = words::words(project, &model, completeness, out)?;
        let has_text = |entity: &EntityId, field: &str| words.has_text(entity, field);
        model::check::check_explanations(&model, &has_text, out);
        model::check::check_slides(&model, &has_text, out);
        let seen = model::for_audience(&model, Audience::Public);
        let public = if Arc::ptr_eq(&seen, &model) {
            None
        } else {
            // The words of the whole have been checked; those of the part are a part of them, but facts
            // that follow from what is not public are not there.
            let part = words::words(project, &seen, completeness, &mut Diagnostics::default())?;
            words.check_public(&part, out);
            Some(View { model: seen, words: part })
        };
        let parts = Self { whole: View { model, words }, public };
        parts.check_pages(project, out);
        Some(parts)
    }

    /// What can be said of pages before there are any: characters, pictures, house styles, templates.
    fn check_pages(&self, project: &Project, out: &mut Diagnostics) {
        let View { model, words } = &self.whole;
        typeset::check_characters(words.written(), out);
        let names = model::names::printed(model);
        let written =
            |place: &'_ Place| place.source.text.get(place.range.clone()).unwrap_or_default().to_owned();
        let names: Vec<_> = names.into_iter().map(|place| (written(&place), place)).collect();
        typeset::check_characters(names.iter().map(|(text, place)| (text.as_str(), place)), out);
        let images = model.images.iter().filter_map(|(id, path)| {
            let place = model.origins.field(&EntityId::new(Kind::Image, id), &["file"])?;
            Some((path.as_str(), place))
        });
        typeset::check_images(project, images, out);
        for (name, profile) in &model.profiles {
            let source = project.profiles.get(name);
            let place = |key| source.map(|source| model::profile::place(source, key));
            if profile.accent != model::STAND_IN {
                typeset::check_contrast(&profile.accent, place("accent"), out);
            }
            if let (Some(logo), Some(place)) = (&profile.logo, place("logo")) {
                check_logo(project, logo, place, out);
            }
            typeset::check_fonts(profile.fonts.iter().map(|font| (font.as_str(), place("fonts"))), out);
        }
        let voices: Vec<_> = Lang::ALL.into_iter().filter_map(|lang| self.voice(lang)).collect();
        let mut labels = words::own_labels(project);
        labels.retain(|label| !compose::heads_block(model, &label.name));
        typeset::check_templates(project, &voices, &labels, out);
    }

    fn view(&self, document: &str) -> &View {
        let documents = &self.whole.model.content.documents;
        let non_public = documents.get(document).is_some_and(|found| found.non_public);
        self.public.as_ref().filter(|_| !non_public).unwrap_or(&self.whole)
    }

    /// The data of a document.
    pub fn compose(&self, document: &str, edition: Edition, how: &How<'_>) -> Option<Composition> {
        let View { model, words } = self.view(document);
        let mut composition = compose::compose(model, words, document, edition, how.completeness)?;
        composition.data.document.attached = how.extras.attached;
        Some(composition)
    }

    /// Makes one edition of a document: pages, their checks, and the PDF.
    ///
    /// # Errors
    /// [`WriteError`] if the disk refuses a file.
    pub fn make<'s>(
        &self,
        project: &Project,
        document: &str,
        edition: Edition,
        how: &How<'s>,
    ) -> Result<Sheet<'s>, WriteError> {
        let mut sheet = Sheet::default();
        let Some(composition) = self.compose(document, edition, how) else { return Ok(sheet) };
        let Composition { template, data, voices, coverage, .. } = composition;
        sheet.coverage = coverage;
        let found = &mut sheet.found;
        let mut pages = typeset::typeset(project, &template, &data, &voices, found);
        let bytes = pages.as_ref().and_then(|pages| pages.export(found));
        let wanted = pages.as_ref().filter(|_| how.extras.pictures && how.stage.is_some());
        let pictures = wanted.and_then(|pages| pages.pictures(found));
        self.view(document).words.show_places(edition.languages(), &mut found.0);
        for problem in found.0.iter_mut().filter(|problem| problem.place.is_none()) {
            problem.place = Some(whole_template(project, &template));
        }
        let (Some(pages), Some(bytes)) = (&mut pages, bytes) else { return Ok(sheet) };
        sheet.whole = true;
        sheet.loaded = pages.loaded();
        if let Some(stage) = how.stage.filter(|_| !sheet.found.has_errors()) {
            let name = file_name(document, edition);
            let put = |(index, picture): (usize, &Vec<u8>)| {
                stage.put(document, &write::picture_name(&name, index), picture)
            };
            let pictures =
                pictures.map(|all| all.iter().enumerate().map(put).collect::<Result<_, _>>()).transpose()?;
            let file = stage.put(document, &name, &bytes)?;
            sheet.output = Some(Output { name, pages: pages.count(), file, pictures });
        }
        Ok(sheet)
    }

    /// The facts whose id or text contains a word, in both notations.
    pub fn facts(&self, word: Option<&str>) -> Vec<FactRow> {
        let (Some(de), Some(nl)) = (self.voice(Lang::De), self.voice(Lang::Nl)) else { return Vec::new() };
        let word = word.map(str::to_lowercase).unwrap_or_default();
        let rows = self.whole.model.facts.iter().map(|(id, fact)| FactRow {
            id: id.clone(),
            de: de.value(fact.value, fact.approximate),
            nl: nl.value(fact.value, fact.approximate),
            public: fact.public,
        });
        rows.filter(|row| [&row.id, &row.de, &row.nl].iter().any(|text| text.to_lowercase().contains(&word)))
            .collect()
    }

    /// The voice of the first document in a language, or of the first house style.
    fn voice(&self, lang: Lang) -> Option<Arc<words::Voice>> {
        let View { model, words } = &self.whole;
        let document = model.content.documents.values().next();
        let of_document = document.and_then(|found| compose::profile_of(model, found, lang));
        let any = || model.profiles.iter().find(|(_, p)| p.lang == lang).map(|(name, _)| name.as_str());
        words.voice(lang, of_document.or_else(any)?)
    }
}

/// Where a problem of a template as a whole is shown.
fn whole_template(project: &Project, template: &str) -> Place {
    let below = format!("{template}/template.typ");
    let text = project.templates.get(&below).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    Place::file(Source::new(format!("report-templates/{below}"), text))
}

/// A logo must be there, and be a picture.
fn check_logo(project: &Project, logo: &str, place: Place, out: &mut Diagnostics) {
    if project.templates.contains_key(logo.trim_start_matches('/')) {
        return typeset::check_images(project, std::iter::once((logo, place)), out);
    }
    let path = format!("report-templates/{logo}");
    if model::was_refused(&path, out) {
        return;
    }
    let message = Message::new("missing-file-named").arg("file", path);
    let hint = Message::new("missing-file-logo-hint");
    out.push(Diagnostic::new(Check::MissingFile, message).at(place).hint(hint));
}
