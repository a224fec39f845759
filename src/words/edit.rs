//! Changes of files that people write: a stretch of a text put in place of another, and all else left as it is.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::read::{self, Project};

/// A stretch of a file to be replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The file, relative to the project, with `/`. It need not be there yet.
    pub file: String,
    /// The bytes that are replaced, of the text as it is read; none to put something in. What lies behind the end of
    /// the file is its end.
    pub range: Range<usize>,
    /// What is put there, with line feeds as line ends.
    pub text: String,
}

/// A file with changes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    /// Its path, relative to the project.
    pub path: String,
    /// Its new text, as it is to be written.
    pub text: String,
    /// How many changes there are in it.
    pub edits: usize,
}

/// The files of a project with changes in them. Of changes at one place the first one comes first; what overlaps an
/// earlier change is left out.
#[must_use]
pub fn edited(project: &Project, edits: Vec<Edit>) -> Vec<Edited> {
    let mut files: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
    for edit in edits {
        files.entry(edit.file.clone()).or_default().push(edit);
    }
    files.into_iter().map(|(path, edits)| file(project, path, edits)).collect()
}

fn file(project: &Project, path: String, mut edits: Vec<Edit>) -> Edited {
    edits.sort_by_key(|edit| edit.range.start);
    let read = project.editable().find(|source| source.path == path).map_or("", |source| source.text.as_str());
    let written = project.written.get(&path).map(String::as_str);
    let old = written.unwrap_or(read);
    let place = |at: usize| {
        let at = at.min(read.len());
        written.map_or(at, |written| read::offset_as_written(written, read, at))
    };
    let (mut text, mut done) = (String::with_capacity(old.len()), 0);
    for edit in &edits {
        let (start, end) = (place(edit.range.start), place(edit.range.end));
        if start >= done && start <= end {
            text.push_str(&old[done..start]);
            text.push_str(&with_line_ends_of(old, &edit.text));
            done = end;
        }
    }
    text.push_str(&old[done..]);
    Edited { path, text, edits: edits.len() }
}

/// A text with the line ends that a file has already.
fn with_line_ends_of(file: &str, text: &str) -> String {
    if file.contains("\r\n") {
        text.replace('\n', "\r\n")
    } else if file.contains('\r') && !file.contains('\n') {
        text.replace('\n', "\r")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_those_of_the_file() {
        assert_eq!(with_line_ends_of("a = b\r\n", "\nc =\n"), "\r\nc =\r\n");
        assert_eq!(with_line_ends_of("a = b\n", "\nc =\n"), "\nc =\n");
        assert_eq!(with_line_ends_of("", "\nc =\n"), "\nc =\n");
        assert_eq!(with_line_ends_of("a = b\r", "\nc =\n"), "\rc =\r");
    }

    #[test]
    fn changes_leave_the_rest_alone() {
        let path = "locales/de/content/a.ftl";
        // The first letter is written as two characters, and read as one.
        let written = "\u{feff}a\u{308} = b\r\nc = d\r\n";
        let files = [("content/a.yaml".to_owned(), Vec::new()), (path.to_owned(), written.as_bytes().to_vec())];
        let (project, _) = Project::from_files(files);
        let read = "ä = b\r\nc = d\r\n";
        let at = |part: &str| read.find(part).expect("it is there");
        let edit = |range, text: &str| Edit { file: path.to_owned(), range, text: text.to_owned() };
        let end = read.len()..read.len() + 5;
        let edits = vec![edit(end.clone(), "1\n"), edit(at("d")..at("d") + 1, "x\ny"), edit(end, "2")];
        let done = edited(&project, edits);
        assert_eq!(done[0].text, "\u{feff}a\u{308} = b\r\nc = x\r\ny\r\n1\r\n2");
        let new = vec![Edit { file: "locales/nl/content/b.ftl".to_owned(), range: 0..0, text: "b".to_owned() }];
        assert_eq!(edited(&project, new)[0].text, "b");
    }
}
