//! Slides for the projector: every slide is exactly one page.

use std::num::NonZeroUsize;

use typst::introspection::Introspector;
use typst_layout::PagedDocument;

use crate::compose::data::{Data, SlideData};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::id::Subject;
use crate::model::template::PageKind;

/// Reports the first slide that does not stand on the page of its number, and pages that hold no slide.
pub(super) fn check(data: &Data, document: &PagedDocument, out: &mut Diagnostics) {
    // The list of texts stands on pages of its own.
    if data.document.needs.page != PageKind::Slide || data.document.review.is_some() {
        return;
    }
    let Some(handout) = data.sides.first().and_then(|side| side.handout.as_ref()) else { return };
    let slides = &handout.slides;
    let pages = document.pages().len();
    let moved = slides
        .iter()
        .enumerate()
        .position(|(index, slide)| page_of(document, slide).is_some_and(|page| page.get() != index + 1));
    // What pushed a slide away is the slide before it.
    let culprit = match moved {
        Some(index) => slides.get(index.saturating_sub(1)),
        None if pages == slides.len() => return,
        None => slides.last(),
    };
    let Some(slide) = culprit else { return };
    let id = slide.title.id.to_string();
    let message =
        Message::new("overflow-slide").arg("id", id.as_str()).arg("pages", pages).arg("slides", slides.len());
    let hint = Message::new("overflow-slide-hint").arg("id", id);
    let title = Subject::Text(slide.title.id.clone());
    out.push(Diagnostic::new(Check::Overflow, message).hint(hint).about([title]));
}

/// The page on which the title of a slide is printed first.
fn page_of(document: &PagedDocument, slide: &SlideData) -> Option<NonZeroUsize> {
    let introspector = document.introspector();
    let label = Subject::Text(slide.title.id.clone()).to_string();
    let title = introspector
        .elements()
        .all()
        .find(|element| element.label().is_some_and(|found| found.resolve().as_str() == label))?;
    introspector.page(title.location()?)
}
