//! Skeletons of missing messages, put into the files that lack them.

use indexmap::IndexMap;

use crate::read::Project;
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
            let file = files.entry(skeleton.file.clone()).or_insert_with(|| {
                let now = sources.iter().find(|source| source.path == skeleton.file);
                let text = now.map(|source| source.text.clone()).unwrap_or_default();
                FilledFile { path: skeleton.file.clone(), end: text.len(), text, messages: 0 }
            });
            let added = with_line_ends_of(&file.text, &skeleton.text);
            // What goes to the end comes first here, and each before the one that was put there before it.
            file.text.insert_str(skeleton.at.unwrap_or(file.end), &added);
            file.messages += 1;
        }
    }
    files.into_values().collect()
}

/// A text with the line ends that a file has already.
fn with_line_ends_of(file: &str, text: &str) -> String {
    if file.contains("\r\n") { text.replace('\n', "\r\n") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_those_of_the_file() {
        assert_eq!(with_line_ends_of("a = b\r\n", "\nc =\n"), "\r\nc =\r\n");
        assert_eq!(with_line_ends_of("a = b\n", "\nc =\n"), "\nc =\n");
        assert_eq!(with_line_ends_of("", "\nc =\n"), "\nc =\n");
    }
}
