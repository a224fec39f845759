//! Mends in place what is certainly wrong: blanks.

use crate::diagnostic::{Arg, Check, Diagnostic, Diagnostics};
use crate::read::Project;
use crate::words::edit::{Edit, Edited, edited};

/// The files in which something of what was found can be mended: comments and form stay as they are.
pub(super) fn files(found: &Diagnostics, project: &Project) -> Vec<Edited> {
    let edit = |problem: &Diagnostic| {
        let place = problem.place.as_ref()?;
        let text = right(problem, place.source.text.get(place.range.clone())?)?;
        Some(Edit { file: place.source.path.clone(), range: place.range.clone(), text })
    };
    edited(project, found.0.iter().filter_map(edit).collect())
}

/// What is to stand at a place instead of what is typed there; nothing if that is not as it was reported.
fn right(problem: &Diagnostic, typed: &str) -> Option<String> {
    if problem.check != Check::Blanks {
        return None;
    }
    let blank = !typed.is_empty() && typed.chars().all(|c| c == ' ');
    let what = problem.message.args.iter().find(|(name, _)| *name == "what").map(|(_, value)| value);
    match what {
        Some(Arg::Text(what)) if what == "double" && blank => Some(" ".to_owned()),
        Some(Arg::Text(what)) if what == "needless" && blank => Some(String::new()),
        Some(Arg::Text(what)) if what == "missing" && matches!(typed, "," | ";" | ".") => {
            Some(format!("{typed} "))
        }
        _ => None,
    }
}
