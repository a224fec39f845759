//! Pictures of pages, beside the PDF that they show.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;

use super::WriteError;
use super::atomic::Change;
use super::stage::Staged;

/// The name of the picture of a page, counted from 0, of a PDF: `<name without .pdf>-<page>.png`.
#[must_use]
pub fn picture_name(pdf: &str, index: usize) -> String {
    format!("{}-{:02}.png", stem(pdf), index + 1)
}

/// The pictures of the pages of one PDF of a document take their places in its folder; those that stand for no
/// page any more go. The manifest does not list them: they are made again whenever somebody wants them, and say
/// nothing that the PDF does not.
///
/// # Errors
/// [`WriteError`] if the folder cannot be read.
pub(super) fn changes(
    folder: &Path,
    pdf: &str,
    pages: Vec<Staged<'_>>,
) -> Result<Vec<Change<'static>>, WriteError> {
    let kept: BTreeSet<OsString> = pages.iter().map(|page| page.name().into()).collect();
    let mut changes: Vec<_> = pages.into_iter().map(Staged::change).collect();
    for name in names(folder)? {
        if is_picture(&name.to_string_lossy(), stem(pdf)) && !kept.contains(&name) {
            changes.push(Change::remove(folder.join(name)));
        }
    }
    Ok(changes)
}

fn stem(pdf: &str) -> &str {
    pdf.strip_suffix(".pdf").unwrap_or(pdf)
}

/// What a folder holds; nothing if there is none yet.
fn names(folder: &Path) -> Result<Vec<OsString>, WriteError> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries.filter_map(Result::ok).map(|entry| entry.file_name()).collect()),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(Vec::new())
        }
        Err(error) => Err(WriteError::new(folder, error)),
    }
}

/// Whether a name is `<stem>-<digits>.png`.
fn is_picture(name: &str, stem: &str) -> bool {
    let page = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('-')?.strip_suffix(".png"));
    page.is_some_and(|page| !page.is_empty() && page.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::{Stage, atomic};

    #[test]
    fn pictures_of_pages_that_are_gone_are_gone() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("out/a");
        fs::create_dir_all(&folder).unwrap();
        for own in ["a.de-cover.png", "a.nl-02.png"] {
            fs::write(folder.join(own), "").unwrap();
        }
        for pages in [&[vec![1], vec![2], vec![3]][..], &[vec![4]]] {
            let stage = Stage::new(root.path());
            let staged = pages
                .iter()
                .enumerate()
                .map(|(index, bytes)| stage.put("a", &picture_name("a.de.pdf", index), bytes).unwrap());
            atomic::apply(changes(&folder, "a.de.pdf", staged.collect()).unwrap()).unwrap();
        }
        let mut names: Vec<_> =
            fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["a.de-01.png", "a.de-cover.png", "a.nl-02.png"]);
        assert_eq!(fs::read(folder.join("a.de-01.png")).unwrap(), [4]);
    }
}
