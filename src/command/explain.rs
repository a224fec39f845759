//! `beide explain`: what a check means, with an example, and how to repair it.

use serde::Serialize;

use super::output::Output;
use super::settings::Format;
use super::status::Status;
use super::wrap::wrapped;
use crate::diagnostic::{Check, Message, Severity};
use crate::speech::Speech;

/// What is said of a check. In Fluent: `explain-<check>` with these attributes.
#[derive(Serialize)]
struct Explanation {
    name: &'static str,
    severity: &'static str,
    summary: String,
    details: String,
    wrong: String,
    right: String,
    repair: String,
}

/// Lists all checks, one a line.
pub(super) fn list(output: &mut Output<'_>) -> anyhow::Result<Status> {
    let width = Check::ALL.iter().map(|check| check.name().len()).max().unwrap_or_default();
    for check in Check::ALL {
        let explanation = explanation(*check, output.speech());
        output.item(|_| format!("{:width$}  {}", explanation.name, explanation.summary), &explanation)?;
    }
    output.say(&Message::new("cli-explain-more"))?;
    Ok(Status::Done)
}

/// Explains one check.
pub(super) fn explain(check: Check, output: &mut Output<'_>) -> anyhow::Result<Status> {
    let explanation = explanation(check, output.speech());
    match output.format() {
        Format::Human => output.result(&page(check, &explanation, output.speech()))?,
        Format::Json => output.item(|_| String::new(), &explanation)?,
    }
    Ok(Status::Done)
}

fn explanation(check: Check, speech: &Speech) -> Explanation {
    let id = format!("explain-{}", check.name());
    let text = |attribute: &str| speech.attribute(&id, attribute).unwrap_or_default();
    Explanation {
        name: check.name(),
        severity: check.severity().name(),
        summary: speech.word(&id),
        details: text("details"),
        wrong: text("wrong"),
        right: text("right"),
        repair: text("repair"),
    }
}

/// A page about a check for people.
fn page(check: Check, explanation: &Explanation, speech: &Speech) -> String {
    let kind = match check.severity() {
        Severity::Error => "label-error",
        Severity::Warning => "label-warning",
        Severity::Remark => "label-remark",
    };
    let title = format!("{} ({}): {}", explanation.name, speech.word(kind), explanation.summary);
    let parts = [
        (None, &explanation.details),
        (Some("explain-heading-wrong"), &explanation.wrong),
        (Some("explain-heading-right"), &explanation.right),
        (Some("explain-heading-repair"), &explanation.repair),
    ];
    let parts = parts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(heading, text)| match heading {
        Some(id) => format!("{}\n{}\n", speech.word(id), indented(text)),
        None => format!("{}\n", wrapped(text)),
    });
    format!("{title}\n\n{}", parts.collect::<Vec<_>>().join("\n"))
}

/// Indented, and wrapped; the lines of examples are short enough to stay as they are.
fn indented(text: &str) -> String {
    let text = wrapped(text);
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!("  {line}") });
    lines.collect::<Vec<_>>().join("\n")
}
