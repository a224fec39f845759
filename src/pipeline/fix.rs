//! Mends in place what is certainly wrong: blanks.

use std::collections::BTreeMap;

use crate::diagnostic::{Arg, Check, Diagnostic, Diagnostics};
use crate::read::{self, Project};

/// A file in which something was mended.
pub struct FixedFile {
    /// Its path, relative to the project.
    pub path: String,
    /// Its new text.
    pub text: String,
    /// How many places.
    pub places: usize,
}

/// The files in which something of what was found can be mended: comments and form stay as they are.
pub fn files(found: &Diagnostics, project: &Project) -> Vec<FixedFile> {
    let mut mended: BTreeMap<String, FixedFile> = BTreeMap::new();
    let mut problems: Vec<_> =
        found.0.iter().filter_map(|problem| Some((problem, problem.place.as_ref()?))).collect();
    // From the last to the first, so that earlier places stay right.
    problems.sort_by_key(|(_, place)| std::cmp::Reverse(place.range.start));
    for (problem, place) in problems {
        let Some(typed) = place.source.text.get(place.range.clone()) else { continue };
        let Some(right) = right(problem, typed) else { continue };
        let path = &place.source.path;
        let written = project.written.get(path);
        let file = mended.entry(path.clone()).or_insert_with(|| FixedFile {
            path: path.clone(),
            text: written.unwrap_or(&place.source.text).clone(),
            places: 0,
        });
        let at = |at: usize| match written {
            Some(written) => read::offset_as_written(written, &place.source.text, at),
            None => at,
        };
        file.text.replace_range(at(place.range.start)..at(place.range.end), &right);
        file.places += 1;
    }
    mended.into_values().collect()
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
