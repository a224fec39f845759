//! Changes of files that people write: a stretch of a text put in place of another, and all else left as it is.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::read::{self, Project};

/// A stretch of a file to be replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edit {
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
pub(crate) struct Edited {
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
pub(crate) fn edited(project: &Project, edits: Vec<Edit>) -> Vec<Edited> {
    let mut files: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
    for edit in edits {
        files.entry(edit.file.clone()).or_default().push(edit);
    }
    files.into_iter().map(|(path, edits)| file(project, path, edits)).collect()
}

fn file(project: &Project, path: String, mut edits: Vec<Edit>) -> Edited {
    edits.sort_by_key(|edit| edit.range.start);
    let read =
        project.editable().find(|source| source.path == path).map_or("", |source| source.text.as_str());
    let written = project.written.get(&path).map(String::as_str);
    let old = written.unwrap_or(read);
    let place = |at: usize| {
        let at = at.min(read.len());
        written.map_or(at, |written| read::offset_as_written(written, read, at))
    };
    let ends = LineEnds::of(old);
    let (mut text, mut done) = (String::with_capacity(old.len()), 0);
    let mut count = 0;
    for edit in &edits {
        let edit = &shortened(edit, read);
        let (start, end) = (place(edit.range.start), place(edit.range.end));
        if start >= done && start <= end {
            text.push_str(&old[done..start]);
            text.push_str(&ends.given(&edit.text));
            done = end;
            count += 1;
        }
    }
    text.push_str(&old[done..]);
    Edited { path, text, edits: count }
}

/// The same change without the lines at its beginning and its end that stay as they are: what they are written like is
/// not always what is read.
fn shortened(edit: &Edit, read: &str) -> Edit {
    let (mut range, mut text) = (edit.range.clone(), edit.text.as_str());
    let Some(old) = read.get(range.clone()) else { return edit.clone() };
    let lines = |text: &str| text.split_inclusive('\n').map(str::to_owned).collect::<Vec<_>>();
    let (before, after) = (lines(old), lines(text));
    let most = before.len().min(after.len()).saturating_sub(1);
    // A line feed of the change stands for whatever ends the lines of the file.
    let same = |(a, b): &(&String, &String)| a.trim_end_matches(['\r', '\n']) == b.trim_end_matches('\n');
    let first = before.iter().zip(&after).take(most).take_while(same).count();
    let last = before.iter().rev().zip(after.iter().rev()).take(most - first).take_while(same).count();
    let length = |lines: &[String]| lines.iter().map(String::len).sum::<usize>();
    range.start += length(&before[..first]);
    range.end -= length(&before[before.len() - last..]);
    text = &text[length(&after[..first])..text.len() - length(&after[after.len() - last..])];
    Edit { file: edit.file.clone(), range, text: text.to_owned() }
}

/// The line ends that a file has already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LineEnds {
    Feed,
    Return,
    Both,
}

impl LineEnds {
    fn of(file: &str) -> Self {
        if file.contains("\r\n") {
            Self::Both
        } else if file.contains('\r') && !file.contains('\n') {
            Self::Return
        } else {
            Self::Feed
        }
    }

    /// A text with these line ends.
    fn given(self, text: &str) -> String {
        match self {
            Self::Feed => text.to_owned(),
            Self::Return => text.replace('\n', "\r"),
            Self::Both => text.replace('\n', "\r\n"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_those_of_the_file() {
        let given = |file, text| LineEnds::of(file).given(text);
        assert_eq!(given("a = b\r\n", "\nc =\n"), "\r\nc =\r\n");
        assert_eq!(given("a = b\n", "\nc =\n"), "\nc =\n");
        assert_eq!(given("", "\nc =\n"), "\nc =\n");
        assert_eq!(given("a = b\r", "\nc =\n"), "\rc =\r");
    }

    #[test]
    fn changes_leave_the_rest_alone() {
        let path = "locales/de/content/a.ftl";
        // The first letter is written as two characters, and read as one.
        let written = "\u{feff}a\u{308} = b\r\nc = d\r\n";
        let files =
            [("content/a.yaml".to_owned(), Vec::new()), (path.to_owned(), written.as_bytes().to_vec())];
        let (project, _) = Project::from_files(files);
        let read = "ä = b\r\nc = d\r\n";
        let at = |part: &str| read.find(part).expect("it is there");
        let edit = |range, text: &str| Edit { file: path.to_owned(), range, text: text.to_owned() };
        let end = read.len()..read.len() + 5;
        let edits = vec![edit(end.clone(), "1\n"), edit(at("d")..at("d") + 1, "x\ny"), edit(end, "2")];
        let done = edited(&project, edits);
        assert_eq!(done[0].text, "\u{feff}a\u{308} = b\r\nc = x\r\ny\r\n1\r\n2");
        // What stays as it is stays as it is written.
        let whole = vec![edit(0..read.len(), "ä = b\nc = e\n")];
        assert_eq!(edited(&project, whole)[0].text, "\u{feff}a\u{308} = b\r\nc = e\r\n");
        let new =
            vec![Edit { file: "locales/nl/content/b.ftl".to_owned(), range: 0..0, text: "b".to_owned() }];
        assert_eq!(edited(&project, new)[0].text, "b");
    }
}
