//! The checks of this step: of what goes in, before there are pages, and of finished pages.

mod artifacts;
mod before_pages;
mod header;
mod headings;
mod languages;
mod overflow;
mod preflight;
mod publicity;
mod reading_order;
mod slides;
mod structure;
mod templates;
mod type_size;

pub(crate) use self::before_pages::check_before_pages;
pub(crate) use self::templates::check_templates;

use std::sync::Arc;

use typst_layout::PagedDocument;

use super::printed::reading::Reading;
use super::printed::said::Said;
use super::world::ReportWorld;
use crate::compose::data::Data;
use crate::compose::script::Script;
use crate::diagnostic::Diagnostics;
use crate::step::{self, Step};
use crate::words::Voice;

/// Everything that is checked of finished pages; yields how they are read.
pub(super) fn pages(
    world: &ReportWorld<'_>,
    data: &Data,
    scripts: &[Script],
    voices: &[Arc<Voice>],
    document: &PagedDocument,
    out: &mut Diagnostics,
) -> Reading {
    let _step = step::begin(Step::Check);
    overflow::check(world, data, document, out);
    structure::check(world, document, out);
    slides::check(data, document, out);
    let reading = Reading::new(document);
    let said = Said::new(data, scripts);
    headings::check_bookmarks(world, document, &reading, out);
    headings::check_lonely(world, data, &reading, out);
    type_size::check(world, data, document, &reading, out);
    artifacts::check(world, &reading, out);
    let review = data.document.review.is_some();
    // Names of texts have words of both languages in them.
    languages::check(world, if review { &[] } else { voices }, &said, &reading, out);
    languages::check_alternatives(world, document, &said, out);
    reading_order::check(world, &said, &reading, out);
    // What is published has been looked at: there no numbers stand beside the emblem.
    if !review {
        publicity::check(world, data, voices, &reading, out);
    }
    reading
}
