//! Pages as pictures, for screens and for looking at them.

use typst_layout::PagedDocument;
use typst_render::{RenderOptions, render};
use typst_utils::Scalar;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};

/// Pixels a point: 144 dots an inch, so that a sheet of A4 is 1190 pixels wide and its notes can be read.
const SCALE: f64 = 2.0;

/// A page, counted from 0, as PNG; `None` if it is too large for a picture, which is reported.
pub(super) fn picture(document: &PagedDocument, page: usize, out: &mut Diagnostics) -> Option<Vec<u8>> {
    let options = RenderOptions { pixel_per_pt: Scalar::new(SCALE), render_bleed: false };
    match render(document.pages().get(page)?, &options).encode_png() {
        Ok(picture) => Some(picture),
        Err(error) => {
            let message = Message::new("picture-failed").arg("page", (page + 1).to_string());
            let message = message.arg("message", error.to_string());
            out.push(Diagnostic::new(Check::Template, message));
            None
        }
    }
}
