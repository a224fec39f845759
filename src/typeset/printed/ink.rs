//! Where letters are drawn on a page.

use std::cell::RefCell;
use std::collections::HashMap;

use ttf_parser::GlyphId;
use typst::layout::{Abs, Point, Rect, Transform};
use typst::text::{FontInstance, TextItem};

use super::frame::transformed;

/// The box of a glyph in em, upwards: left, bottom, right, top; `None` for blanks.
type GlyphBox = Option<[f64; 4]>;

thread_local! {
    /// Boxes of glyphs by the address of their font, all of which are compiled in, and their number: every letter
    /// would be drawn anew otherwise, and a document has few.
    static BOXES: RefCell<HashMap<(usize, u16), GlyphBox>> = RefCell::default();
}

/// The rectangle of what is drawn, on the page; `None` for blanks.
pub(in crate::typeset) fn ink(text: &TextItem, at: Transform) -> Option<Rect> {
    let mut found: Option<Rect> = None;
    let mut cursor = Point::zero();
    for glyph in &text.glyphs {
        if let Some(edges) = glyph_box(&text.font, glyph.id) {
            let [left, bottom, right, top] = edges.map(|edge| text.size * edge);
            let (x, y) = (glyph.x_offset.at(text.size), glyph.y_offset.at(text.size));
            let place = cursor + Point::new(x, -y);
            let rect = Rect::new(place + Point::new(left, -top), place + Point::new(right, -bottom));
            found = Some(found.map_or(rect, |all| Rect::new(all.min.min(rect.min), all.max.max(rect.max))));
        }
        cursor += Point::new(glyph.x_advance.at(text.size), Abs::zero() - glyph.y_advance.at(text.size));
    }
    found.map(|rect| transformed(rect, at))
}

fn glyph_box(font: &FontInstance, glyph: u16) -> GlyphBox {
    let key = (font.font().data().as_ptr() as usize, glyph);
    BOXES.with_borrow_mut(|boxes| {
        *boxes.entry(key).or_insert_with(|| {
            let rect = font.ttf().glyph_bounding_box(GlyphId(glyph))?;
            Some([rect.x_min, rect.y_min, rect.x_max, rect.y_max].map(|edge| font.to_em(edge).get()))
        })
    })
}
