//! From pages to a file: PDF/A-2a and PDF/UA-1 in one, the same bytes for the same pages. With the data
//! attached it is PDF/A-3a, since PDF/A-2 allows no file that is not PDF/A itself.

use indexmap::IndexSet;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp, pdf};

use super::printed::reading::{Piece, Reading};
use super::problems;
use super::world::ReportWorld;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::id::Subject;
use crate::step::{self, Step};

/// How much of what is printed at a refused line of a template is shown.
const SHOWN: usize = 3;

/// The file; `None` if the standards refuse it, with every reason reported at the line of the template.
///
/// `attached` says whether a file is attached; `ident` must stay the same for the same document in the same edition.
pub(super) fn export(
    world: &ReportWorld<'_>,
    document: &PagedDocument,
    ident: &str,
    attached: bool,
    out: &mut Diagnostics,
) -> Option<Vec<u8>> {
    let _step = step::begin(Step::Export);
    let archival = if attached { PdfStandard::A_3a } else { PdfStandard::A_2a };
    let standards = match PdfStandards::new(&[archival, PdfStandard::Ua_1]) {
        Ok(standards) => standards,
        Err(error) => {
            let message = Message::new("pdf-standard").arg("message", error.message().as_str());
            out.push(Diagnostic::new(Check::PdfStandard, message));
            return None;
        }
    };
    let options = PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some(creator())),
        timestamp: world.date().map(Timestamp::new_utc),
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    };
    pdf(document, &options).map_err(|errors| refused(world, document, &errors, out)).ok()
}

/// Reports what the standards refuse, with what is printed there.
fn refused(
    world: &ReportWorld<'_>,
    document: &PagedDocument,
    errors: &[SourceDiagnostic],
    out: &mut Diagnostics,
) {
    let reading = Reading::new(document);
    for error in errors {
        let before = out.0.len();
        problems::report(world, Check::PdfStandard, [error], out);
        let line = problems::place(world, error.span);
        let there =
            reading.body().filter(|piece| is_within(problems::place(world, piece.span), line.as_ref()));
        let printed: IndexSet<Subject> = there.filter_map(Piece::subject).collect();
        for problem in &mut out.0[before..] {
            problem.about.extend(printed.iter().take(SHOWN).cloned());
        }
    }
}

/// Whether a place lies in another one.
fn is_within(place: Option<Place>, whole: Option<&Place>) -> bool {
    place.zip(whole).is_some_and(|(place, whole)| {
        let (inner, outer) = (&place.range, &whole.range);
        place.source.path == whole.source.path && outer.start <= inner.start && inner.end <= outer.end
    })
}

/// The name and version of the program, which PDF calls the creator.
fn creator() -> String {
    format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
}
