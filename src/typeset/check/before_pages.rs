//! What can be said of pages before there are any: characters, pictures, colours and fonts of house styles.

use super::preflight::{check_characters, check_contrast, check_fonts, check_images, check_own_pictures};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::id::{EntityId, Kind};
use crate::model::{self, Model};
use crate::read::Project;
use crate::words::Words;

/// Checks everything that the content and the house styles bring to the pages.
pub(crate) fn check_before_pages(project: &Project, model: &Model, words: &Words, out: &mut Diagnostics) {
    check_characters(words.written(), out);
    let names = model::names::printed(model);
    let written =
        |place: &'_ Place| place.source.text.get(place.range.clone()).unwrap_or_default().to_owned();
    let names: Vec<_> = names.into_iter().map(|place| (written(&place), place)).collect();
    check_characters(names.iter().map(|(text, place)| (text.as_str(), place)), out);
    let images = model.images.iter().filter_map(|(id, path)| {
        let place = model.origins.field(&EntityId::new(Kind::Image, id), &["file"])?;
        Some((path.as_str(), place))
    });
    check_images(project, images, out);
    check_own_pictures(project, out);
    for (name, profile) in &model.profiles {
        let source = project.profiles.get(name);
        let place = |key| source.map(|source| model::profile::place(source, key));
        if profile.accent != model::STAND_IN {
            check_contrast(&profile.accent, place("accent"), out);
        }
        if let (Some(logo), Some(place)) = (&profile.logo, place("logo")) {
            check_logo(project, logo, place, out);
        }
        check_fonts(profile.fonts.iter().map(|font| (font.as_str(), place("fonts"))), out);
    }
}

/// A logo must be there, and be a picture.
fn check_logo(project: &Project, logo: &str, place: Place, out: &mut Diagnostics) {
    if project.templates.contains_key(logo.trim_start_matches('/')) {
        return check_images(project, std::iter::once((logo, place)), out);
    }
    let path = format!("report-templates/{logo}");
    if project.is_unread(&path) {
        return;
    }
    let message = Message::new("missing-file-named").arg("file", path);
    let hint = Message::new("missing-file-logo-hint");
    out.push(Diagnostic::new(Check::MissingFile, message).at(place).hint(hint));
}
