//! Writing into folders that pass.

#![expect(clippy::disallowed_methods, reason = "makes what is in the way, and looks at what is left")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::*;
use crate::compose::{Edition, Form};
use crate::diagnostic::Source;
use crate::lang::{Lang, Pair};
use crate::proof::Agreement;
use crate::read::Project;

/// All files below a folder with their contents.
fn tree(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(root).into_iter().map(Result::unwrap).filter(|it| it.path().is_file())
    {
        let path = entry.path().strip_prefix(root).unwrap();
        let path = path.to_string_lossy().replace('\\', "/");
        // What is locked stays for the next run, and is empty.
        if path.ends_with(".beide/lock") {
            continue;
        }
        found.insert(path, fs::read_to_string(entry.path()).unwrap());
    }
    found
}

/// A document in both languages with the same text, and with so many pictures of pages.
pub(super) struct Document {
    id: &'static str,
    text: &'static str,
    pictures: Option<usize>,
}

impl Document {
    pub(super) fn new(id: &'static str, text: &'static str) -> Self {
        Self { id, text, pictures: None }
    }

    pub(super) fn pictures(self, pages: usize) -> Self {
        Self { pictures: Some(pages), ..self }
    }

    pub(super) fn stage(&self, stage: &Stage) -> Result<Finished, WriteError> {
        let mut files = Vec::new();
        for edition in [Lang::De, Lang::Nl].map(Edition::Single) {
            let pictures = (0..self.pictures.unwrap_or_default()).map(Form::Picture);
            for form in std::iter::once(Form::Pdf).chain(pictures) {
                let (pages, bytes) = (if form == Form::Pdf { 2 } else { 1 }, self.text.as_bytes());
                files.push(stage.put(&Artifact { document: self.id, edition, form, pages, bytes })?);
            }
        }
        let coverage = Pair::from_fn(|_| Coverage { present: 9, needed: 9 });
        Ok(Finished { document: self.id.into(), coverage, agreement: Agreement::default(), files })
    }
}

pub(super) fn write(root: &Path, text: &str, documents: &[Document]) -> Result<(), WriteError> {
    let mut project = Project::default();
    project.content.push(Source::new("content/a.yaml", text));
    project.templates.insert("x/template.typ".into(), b"[]".to_vec());
    let stage = Stage::new(Room::take(root.into())?);
    let built = documents.iter().map(|document| document.stage(&stage)).collect::<Result<_, _>>()?;
    all(stage.room(), "0.15.1", &inputs(&project), built, &[])
}

fn build(root: &Path, document: &'static str, text: &'static str) {
    write(root, text, &[Document::new(document, text)]).unwrap();
}

#[test]
fn a_pair_is_written_and_replaced() {
    let root = tempfile::tempdir().unwrap();
    for text in ["alt", "neu"] {
        build(root.path(), "a", text);
        let mut tree = tree(root.path());
        assert!(tree.remove("out/manifest.json").is_some());
        assert_eq!(
            tree.into_iter().collect::<Vec<_>>(),
            [("out/a/a.de.pdf".to_owned(), text.to_owned()), ("out/a/a.nl.pdf".to_owned(), text.to_owned())]
        );
    }
}

#[test]
fn a_failure_leaves_the_whole_run_as_it_was() {
    for in_the_way in ["out/b/b.nl.pdf/x", "out/b/b.nl-01.png/x", "out/manifest.json/x"] {
        for there in [true, false] {
            let root = tempfile::tempdir().unwrap();
            if there && !in_the_way.contains("manifest") {
                write(root.path(), "alt", &[Document::new("a", "alt").pictures(2)]).unwrap();
            }
            fs::create_dir_all(root.path().join(in_the_way)).unwrap();
            let before = tree(root.path());
            let documents = ["a", "b"].map(|id| Document::new(id, "neu").pictures(1));
            let error = write(root.path(), "neu", &documents).unwrap_err();
            assert_eq!(tree(root.path()), before, "{in_the_way}");
            assert_eq!(error.message().id, "write-directory");
            assert!(error.path.ends_with(in_the_way.trim_end_matches("/x")));
        }
    }
}

#[test]
fn a_file_in_the_place_of_the_folder_is_named() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("out"), "").unwrap();
    let error = write(root.path(), "neu", &[Document::new("a", "neu")]).unwrap_err();
    assert_eq!(error.message().id, "write-not-a-folder", "{error:?}");
}

#[test]
fn pictures_of_pages_that_are_gone_are_gone() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("out/a");
    fs::create_dir_all(&folder).unwrap();
    for own in ["a.de-cover.png", "a.de-nl-02.png", "b.de-03.png"] {
        fs::write(folder.join(own), "").unwrap();
    }
    write(root.path(), "alt", &[Document::new("a", "alt").pictures(3)]).unwrap();
    build(root.path(), "a", "neu");
    assert!(folder.join("a.de-03.png").exists(), "no pictures were wanted");
    write(root.path(), "neu", &[Document::new("a", "neu").pictures(1)]).unwrap();
    let names: Vec<_> = tree(&folder).into_keys().collect();
    let pairs = ["a.de-01.png", "a.de-cover.png", "a.de-nl-02.png", "a.de.pdf", "a.nl-01.png", "a.nl.pdf"];
    assert_eq!(names, [&pairs[..], &["b.de-03.png"]].concat());
    assert_eq!(fs::read(folder.join("a.de-01.png")).unwrap(), b"neu");
}

#[test]
fn what_is_finished_waits_and_goes_if_it_is_not_needed() {
    let root = tempfile::tempdir().unwrap();
    {
        let stage = Stage::new(Room::take(root.path().into()).unwrap());
        let built = Document::new("a", "neu").stage(&stage).unwrap();
        let waiting = tree(root.path());
        assert_eq!(waiting.keys().collect::<Vec<_>>(), ["out/.beide/0", "out/.beide/1"]);
        drop(built);
        assert!(tree(root.path()).is_empty());
    }
    assert!(!root.path().join("out").exists(), "the folders go as well");
    build(root.path(), "a", "alt");
    drop(Document::new("a", "neu").stage(&Stage::new(Room::take(root.path().into()).unwrap())).unwrap());
    assert_eq!(fs::read_to_string(root.path().join("out/a/a.de.pdf")).unwrap(), "alt");
}

fn made(root: &Path, document: &Document) -> Made {
    document.stage(&Stage::new(Room::take(root.into()).unwrap())).unwrap().made()
}

fn good(key: &str) -> Good {
    Good { key: key.into(), ..Good::default() }
}

#[test]
fn files_stand_until_one_of_them_changes() {
    let document = || Document::new("a", "neu").pictures(2);
    for change in ["a.nl.pdf", "a.nl-02.png"] {
        let root = tempfile::tempdir().unwrap();
        write(root.path(), "neu", &[document()]).unwrap();
        let made = made(root.path(), &document());
        assert!(
            made.stands(&root.path().join(OUT), "a", true) && made.stands(&root.path().join(OUT), "a", false)
        );
        fs::write(root.path().join("out/a").join(change), "anders").unwrap();
        assert!(!made.stands(&root.path().join(OUT), "a", true), "{change}");
        assert_eq!(made.stands(&root.path().join(OUT), "a", false), change.ends_with("png"));
        fs::remove_file(root.path().join("out/a").join(change)).unwrap();
        assert!(!made.stands(&root.path().join(OUT), "a", true), "{change}");
    }
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "neu", &[Document::new("a", "neu")]).unwrap();
    assert!(
        !made(root.path(), &Document::new("a", "neu")).stands(&root.path().join(OUT), "a", true),
        "no pictures"
    );
}

#[test]
fn the_record_remembers_what_was_built_when_other_things_are_checked() {
    let root = tempfile::tempdir().unwrap();
    let mut record = Record::read(&root.path().join(OUT), "p");
    record.build("a", good("one"), made(root.path(), &Document::new("a", "neu")));
    record.check("a", good("two"));
    record.check("b", good("one"));
    record.write(root.path().into(), None);
    let mut record = Record::read(&root.path().join(OUT), "p");
    for (document, key, checked, built) in [
        ("a", "one", true, true),
        ("a", "two", true, false),
        ("a", "three", false, false),
        ("b", "one", true, false),
    ] {
        let is_current = |good: &Good| good.key == key;
        assert_eq!(record.checked(document, is_current).is_some(), checked, "{document} {key}");
        assert_eq!(record.built(document, is_current).is_some(), built, "{document} {key}");
    }
    record.retain(|document| document == "b");
    assert!(record.checked("a", |_| true).is_none() && record.checked("b", |_| true).is_some());
}

#[test]
fn a_record_that_is_not_whole_is_none() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("out/.record");
    let fresh = Record::read(&root.path().join(OUT), "p");
    let mut record = fresh.clone();
    record.check("a", good("one"));
    record.write(root.path().into(), None);
    let whole = fs::read_to_string(&path).unwrap();
    assert_eq!(Record::read(&root.path().join(OUT), "p"), record);
    assert_eq!(
        Record::read(&root.path().join(OUT), "another"),
        Record::read(&root.path().join("x"), "another")
    );
    for damaged in [&whole[..whole.len() - 9], &whole.replace("one", "two"), "", "{}\n", &whole[65..]] {
        fs::write(&path, damaged).unwrap();
        assert_eq!(Record::read(&root.path().join(OUT), "p"), fresh, "{damaged}");
    }
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(Record::read(&root.path().join(OUT), "p"), fresh);
    record.write(root.path().into(), None);
    assert!(path.is_dir(), "what is in the way stays");
}

#[test]
fn the_manifest_is_stable_and_keeps_what_is_still_there() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("out/manifest.json");
    build(root.path(), "b", "eins");
    let first = fs::read_to_string(&path).unwrap();
    build(root.path(), "b", "eins");
    assert_eq!(fs::read_to_string(&path).unwrap(), first);

    build(root.path(), "a", "zwei");
    let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    let documents = json["documents"].as_object().unwrap();
    assert_eq!(documents.keys().collect::<Vec<_>>(), ["a", "b"]);
    assert_ne!(documents["a"]["inputs"], documents["b"]["inputs"]);
    assert_eq!(documents["a"]["files"]["a.de.pdf"]["pages"], 2);
    let inputs = json["inputs"].as_object().unwrap();
    assert_eq!(inputs.keys().collect::<Vec<_>>(), ["report-templates/x/template.typ"]);
    assert_eq!(json["content"].as_array().map(Vec::len), Some(1), "a path may name what is not public");

    fs::remove_file(root.path().join("out/b/b.nl.pdf")).unwrap();
    build(root.path(), "a", "zwei");
    assert!(!fs::read_to_string(&path).unwrap().contains("\"b\""));
}
