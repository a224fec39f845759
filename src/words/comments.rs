//! Comments that are none: Fluent wants a blank between `#` and what it says.

use super::syntax::Parsed;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity};

/// Reports each line of a file that looks like a comment and is none for other programs that read Fluent.
pub(super) fn check(parsed: &Parsed, out: &mut Diagnostics) {
    if parsed.table.is_some() {
        return;
    }
    let mut at = 0;
    for line in parsed.resource.source().split_inclusive('\n') {
        let said = line.trim_start_matches('#');
        let signs = line.len() - said.len();
        let is_comment = said.trim().is_empty() || said.starts_with(' ');
        if signs > 0 && !(is_comment && signs <= 3) {
            let problem = Diagnostic::new(Check::Syntax, Message::new("syntax-comment"));
            let problem = problem.with_severity(Severity::Warning).at(parsed.place_of(at..at + signs));
            out.push(problem.hint(Message::new("syntax-comment-hint")));
        }
        at += line.len();
    }
}
