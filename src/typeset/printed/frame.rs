//! What a frame of a page tells of its texts: where they stand, whose they are, in which language.

use typst::layout::{Point, Rect, Transform};
use typst::syntax::Span;
use typst::text::TextItem;

use crate::lang::Lang;

/// The place of a text in the template.
pub(in crate::typeset) fn span(text: &TextItem) -> Span {
    text.glyphs.first().map_or(Span::detached(), |glyph| glyph.span.0)
}

/// Whether a text is in one of the two languages that there are, with its own country.
pub(in crate::typeset) fn is_a_language(text: &TextItem) -> bool {
    let region = text.region.as_ref().map(typst::text::Region::as_str);
    Lang::from_code(text.lang.as_str()).is_some_and(|lang| region == Some(lang.region()))
}

/// Whether a text is in another language, or in one of the two as a third country writes it: passages and names of
/// the content can be, but nothing that a template says.
pub(in crate::typeset) fn is_foreign(text: &TextItem) -> bool {
    let region = text.region.as_ref().map(typst::text::Region::as_str);
    let third = Lang::ALL.iter().all(|lang| region != Some(lang.region()));
    third && (region.is_some() || Lang::from_code(text.lang.as_str()).is_none())
}

/// Whether a label is one that `put` leaves.
pub(in crate::typeset) fn is_put(label: &str) -> bool {
    ["fact:", "text:", "name:"].iter().any(|kind| label.starts_with(kind))
}

/// The rectangle around a rectangle that was moved, scaled or turned.
pub(in crate::typeset) fn transformed(rect: Rect, at: Transform) -> Rect {
    let corners =
        [rect.min, rect.max, Point::new(rect.min.x, rect.max.y), Point::new(rect.max.x, rect.min.y)]
            .map(|corner| corner.transform(at));
    let [first, rest @ ..] = corners;
    let min = rest.iter().fold(first, |min, corner| min.min(*corner));
    let max = rest.iter().fold(first, |max, corner| max.max(*corner));
    Rect::new(min, max)
}

/// The beginning of a text, enough to find it on the page.
pub(in crate::typeset) fn excerpt(text: &str) -> String {
    const LONG: usize = 40;
    let mut excerpt: String = text.chars().take(LONG).collect();
    if text.chars().count() > LONG {
        excerpt.push('…');
    }
    excerpt
}
