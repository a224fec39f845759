//! Pages as pictures, for screens and for looking at them.

use typst_layout::PagedDocument;
use typst_render::{RenderOptions, render};
use typst_utils::Scalar;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};

/// Pixels a point: 144 dots an inch, so that a sheet of A4 is 1190 pixels wide and its notes can be read.
const SCALE: f64 = 2.0;

/// Each page as PNG; `None` if one is too large for a picture, which is reported.
pub(super) fn pictures(document: &PagedDocument, out: &mut Diagnostics) -> Option<Vec<Vec<u8>>> {
    let options = RenderOptions { pixel_per_pt: Scalar::new(SCALE), render_bleed: false };
    let mut pictures = Vec::new();
    for (index, page) in document.pages().iter().enumerate() {
        match render(page, &options).encode_png() {
            Ok(picture) => pictures.push(picture),
            Err(error) => {
                let message = Message::new("picture-failed").arg("page", (index + 1).to_string());
                let message = message.arg("message", error.to_string());
                out.push(Diagnostic::new(Check::Template, message));
                return None;
            }
        }
    }
    Some(pictures)
}
