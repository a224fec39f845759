//! Writing into folders that pass.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::*;
use crate::diagnostic::Source;
use crate::lang::Pair;
use crate::read::Project;

fn output(name: &str, text: &str) -> Output {
    Output { name: name.into(), bytes: text.into(), pages: 2 }
}

/// All files below a folder with their contents.
fn tree(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(root).into_iter().map(Result::unwrap).filter(|it| it.path().is_file())
    {
        let path = entry.path().strip_prefix(root).unwrap();
        let path = path.to_string_lossy().replace('\\', "/");
        found.insert(path, fs::read_to_string(entry.path()).unwrap());
    }
    found
}

/// The files of a document in both languages, with the same text.
fn files(document: &str, text: &str) -> [Output; 2] {
    ["de", "nl"].map(|lang| output(&format!("{document}.{lang}.pdf"), text))
}

fn write(root: &Path, text: &str, built: &[Built<'_>]) -> Result<(), WriteError> {
    let mut project = Project::default();
    project.content.push(Source::new("content/a.yaml", text));
    project.templates.insert("x/template.typ".into(), b"[]".to_vec());
    all(root, "0.15.1", inputs(&project), built)
}

fn built<'b>(document: &'b str, files: &'b [Output], pictures: &'b [Vec<Vec<u8>>]) -> Built<'b> {
    Built { document, files, pictures, coverage: Pair::from_fn(|_| Coverage { present: 9, needed: 9 }) }
}

fn build(root: &Path, document: &str, text: &str) {
    write(root, text, &[built(document, &files(document, text), &[])]).unwrap();
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
    let page = || vec![b"p".to_vec()];
    for in_the_way in ["out/b/b.nl.pdf/x", "out/b/b.nl-01.png/x", "out/manifest.json/x"] {
        for there in [true, false] {
            let root = tempfile::tempdir().unwrap();
            let two = vec![[page(), page()].concat(); 2];
            if there && !in_the_way.contains("manifest") {
                write(root.path(), "alt", &[built("a", &files("a", "alt"), &two)]).unwrap();
            }
            fs::create_dir_all(root.path().join(in_the_way)).unwrap();
            let before = tree(root.path());
            let (a, b, one) = (files("a", "neu"), files("b", "neu"), vec![page(); 2]);
            let error = write(root.path(), "neu", &[built("a", &a, &one), built("b", &b, &one)]).unwrap_err();
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
    let error = write(root.path(), "neu", &[built("a", &files("a", "neu"), &[])]).unwrap_err();
    assert_eq!(error.message().id, "write-not-a-folder", "{error:?}");
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
    assert_eq!(inputs.keys().collect::<Vec<_>>(), ["content/a.yaml", "report-templates/x/template.typ"]);

    fs::remove_file(root.path().join("out/b/b.nl.pdf")).unwrap();
    build(root.path(), "a", "zwei");
    assert!(!fs::read_to_string(&path).unwrap().contains("\"b\""));
}
