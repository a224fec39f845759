//! Skeletons of missing messages, put into the files that lack them.

use indexmap::IndexMap;

use crate::read::{self, Project};
use crate::words::Words;

/// A file with skeletons in it.
pub struct FilledFile {
    /// Its path, relative to the project.
    pub path: String,
    /// Its new text.
    pub text: String,
    /// How many texts were added.
    pub messages: usize,
    /// Where it ended before.
    end: usize,
}

/// The files that get skeletons of missing messages.
pub fn files(words: &Words, project: &Project) -> Vec<FilledFile> {
    let mut files: IndexMap<String, FilledFile> = IndexMap::new();
    for (lang, skeletons) in words.skeletons().iter() {
        let sources = project.content_words.get(lang);
        // From the last to the first, so that earlier places stay right.
        for skeleton in skeletons.iter().rev() {
            let read = sources.iter().find(|source| source.path == skeleton.file);
            let file = files.entry(skeleton.file.clone()).or_insert_with(|| {
                let written = project.written.get(&skeleton.file).cloned();
                let text = written.or_else(|| read.map(|source| source.text.clone())).unwrap_or_default();
                FilledFile { path: skeleton.file.clone(), end: text.len(), text, messages: 0 }
            });
            let added = with_line_ends_of(&file.text, &skeleton.text);
            let at = skeleton.at.map(|at| match (project.written.get(&skeleton.file), read) {
                (Some(written), Some(read)) => read::offset_as_written(written, &read.text, at),
                _ => at,
            });
            // What goes to the end comes first here, and each before the one that was put there before it.
            file.text.insert_str(at.unwrap_or(file.end), &added);
            file.messages += 1;
        }
    }
    files.into_values().collect()
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
}
