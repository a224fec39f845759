//! What Typst reports, as diagnostics of the program, at the line of the template.

use std::sync::Arc;

use typst::diag::{Severity as TypstSeverity, SourceDiagnostic, Tracepoint};
use typst::syntax::DiagSpan;
use typst::{World, WorldExt};

use super::mistake::Mistake;
use super::world::path;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Severity, Source};

/// Marks of hints that speak of options, output and pages of another program.
const FOREIGN: [&str; 3] = ["`--", "additional warning", "typst.app"];

/// How many steps of the way to a problem are shown.
const TRACE: usize = 4;

/// Reports all of them; `check` says who refused, the template or the standards of the PDF.
pub(super) fn report<'d>(
    world: &dyn World,
    check: Check,
    problems: impl IntoIterator<Item = &'d SourceDiagnostic>,
    out: &mut Diagnostics,
) {
    // What never comes to rest is said once, not by each of its parts.
    for problem in problems.into_iter().filter(|problem| !problem.message.contains("did not stabilize")) {
        out.push(diagnostic(world, check, problem));
    }
}

/// The place of a span; `None` for what is in no file that an author could open.
pub(super) fn place(world: &dyn World, span: impl Into<DiagSpan>) -> Option<Place> {
    let span = span.into();
    let id = span.id()?;
    let path = path(id)?;
    let range = world.range(span)?;
    let text = world.source(id).ok()?.text().to_owned();
    Some(Place::new(Source::new(path, text), range))
}

/// Reports a fault of a page at its line of the template.
pub(super) fn fault(
    world: &dyn World,
    check: Check,
    span: impl Into<DiagSpan>,
    message: Message,
    hint: Message,
    out: &mut Diagnostics,
) {
    out.push(Diagnostic { place: place(world, span), ..Diagnostic::new(check, message) }.hint(hint));
}

/// Adds what was found in one edition to what was found in others: a fault of a template is told once for each
/// of its lines, however many texts, editions and documents show it.
pub(crate) fn gather(found: Diagnostics, out: &mut Diagnostics) {
    // What Typst says has one message for everything.
    let of_template = |problem: &Diagnostic| {
        let of_page = problem.message.id != "template" && !Mistake::is_told_by(problem.message.id);
        matches!(problem.check, Check::Template | Check::MissingPublicity) && of_page
    };
    for problem in found.0 {
        let same =
            |other: &Diagnostic| other.message.id == problem.message.id && other.place == problem.place;
        if !of_template(&problem) || problem.place.is_none() || !out.0.iter().any(same) {
            out.push(problem);
        }
    }
}

/// The place of a file below `report-templates/`, by its text.
pub(super) fn template_source(path: &str, text: &str) -> Arc<Source> {
    Source::new(format!("report-templates/{path}"), text)
}

fn diagnostic(world: &dyn World, check: Check, problem: &SourceDiagnostic) -> Diagnostic {
    let mut diagnostic = statement(check, problem);
    let trace = problem.trace.iter().filter_map(|step| Some((place(world, step.span)?, label(&step.v))));
    let mut steps: Vec<_> = trace.take(TRACE).collect();
    diagnostic.place = place(world, problem.span).or_else(|| first(&mut steps));
    for (place, label) in steps {
        diagnostic = diagnostic.note(place, label);
    }
    for hint in problem.hints.iter().filter(|hint| !FOREIGN.iter().any(|mark| hint.v.contains(mark))) {
        let text = hint.v.as_str();
        diagnostic = match place(world, hint.span) {
            Some(place) => diagnostic.note(place, Message::new("template-hint-here").arg("text", text)),
            None => diagnostic.hint(Message::new("template-hint").arg("text", text)),
        };
    }
    diagnostic
}

/// What is wrong with nothing but the way there is wrong at the nearest step of the way.
fn first(steps: &mut Vec<(Place, Message)>) -> Option<Place> {
    (!steps.is_empty()).then(|| steps.remove(0).0)
}

/// Own mistakes speak for themselves; what Typst says is quoted.
fn statement(check: Check, problem: &SourceDiagnostic) -> Diagnostic {
    if let Some(mistake) = Mistake::decode(&problem.message) {
        return mistake.diagnostic();
    }
    let text = problem.message.as_str();
    if let Some(family) = text.strip_prefix("unknown font family: ") {
        return Diagnostic::new(check, Message::new("template-font").arg("family", family))
            .hint(Message::new("template-font-hint"));
    }
    if text.contains("did not converge") {
        return Diagnostic::new(check, Message::new("template-unstable"))
            .hint(Message::new("template-unstable-hint"));
    }
    let severity = match problem.severity {
        TypstSeverity::Error => Severity::Error,
        TypstSeverity::Warning => Severity::Warning,
    };
    let id = if check == Check::PdfStandard { "pdf-standard" } else { "template" };
    // Which of the standards it is, the message says already.
    let text = if check == Check::PdfStandard {
        text.split_once(" error: ").map_or(text, |(_, text)| text)
    } else {
        text
    };
    Diagnostic::new(check, Message::new(id).arg("message", text)).with_severity(severity)
}

fn label(step: &Tracepoint) -> Message {
    match step {
        Tracepoint::Call(Some(name)) => Message::new("template-in-call").arg("name", name.as_str()),
        Tracepoint::Call(None) => Message::new("template-in-unnamed-call"),
        Tracepoint::Show(name) => Message::new("template-in-show").arg("name", name.as_str()),
        Tracepoint::Import(path) | Tracepoint::Include(path) => {
            Message::new("template-in-import").arg("path", path.as_str())
        }
    }
}
