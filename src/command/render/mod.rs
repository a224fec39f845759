//! Diagnostics as text: one file for each form of output.

pub mod human;
pub mod json;

use super::speech::Speech;
use crate::diagnostic::Severity;

/// The word for a severity.
fn severity_word(severity: Severity, speech: &Speech) -> String {
    speech.word(match severity {
        Severity::Error => "label-error",
        Severity::Warning => "label-warning",
    })
}
