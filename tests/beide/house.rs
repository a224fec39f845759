//! House rules: what keeps the repository whole, where no compiler looks.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::project::{Project, repository};

/// Folders that hold nothing of the repository.
const FOREIGN: [&str; 3] = [".git", "target", "out"];

/// The files of the repository: path from its root and, if it is text, what it holds.
fn files() -> Vec<(String, String)> {
    let root = repository();
    let own = |entry: &walkdir::DirEntry| {
        entry.depth() != 1 || !FOREIGN.iter().any(|folder| entry.file_name() == *folder)
    };
    let all = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().filter_entry(own);
    let files = all.map(|entry| entry.expect("an entry")).filter(|entry| entry.file_type().is_file());
    files
        .map(|file| {
            let path = file.path().strip_prefix(&root).expect("below the root");
            let text = fs::read(file.path()).expect("a file");
            (path.to_string_lossy().replace('\\', "/"), String::from_utf8(text).unwrap_or_default())
        })
        .collect()
}

fn rust() -> impl Iterator<Item = (String, String)> {
    files().into_iter().filter(|(path, _)| path.ends_with(".rs"))
}

#[track_caller]
fn none(what: &str, found: impl IntoIterator<Item = String>) {
    let found: Vec<String> = found.into_iter().collect();
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[test]
fn no_file_names_a_folder_of_a_machine() {
    // In pieces, so that this file does not name them either.
    let folders = [["/", "work/"], ["/", "root/"], ["/", "home/"], ["/", "Users/"], ["C:", "\\Users"]]
        .map(|it| it.concat());
    let named = |text: &str| folders.iter().any(|folder| text.contains(folder.as_str()));
    none(
        "files name folders of a machine",
        files().into_iter().filter(|(_, text)| named(text)).map(|(path, _)| path),
    );
}

#[test]
fn every_file_of_code_is_short_and_begins_with_what_it_is() {
    let mut wrong = Vec::new();
    for (path, text) in rust() {
        let lines = text.lines().count();
        if lines > 500 {
            wrong.push(format!("{path} has {lines} lines"));
        }
        if !text.starts_with("//!") {
            wrong.push(format!("{path} does not say what it is"));
        }
    }
    none("files of code", wrong);
}

#[test]
fn no_line_of_a_template_is_long() {
    let mut wrong = Vec::new();
    for (path, text) in files().into_iter().filter(|(path, _)| path.ends_with(".typ")) {
        for (index, line) in text.lines().enumerate().filter(|(_, line)| line.chars().count() > 120) {
            wrong.push(format!("{path}:{} has {} letters", index + 1, line.chars().count()));
        }
    }
    none("lines of templates have more than 120 letters", wrong);
}

#[test]
fn nothing_is_unwrapped_outside_of_tests() {
    let mut found = Vec::new();
    let tests = test_files();
    for (path, text) in rust().filter(|(path, _)| path.starts_with("src/") && !tests.contains(path)) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let wrong =
            |line: &str| [".unwrap()", ".expect(\"", "panic!(", "todo!("].iter().any(|it| line.contains(it));
        let lines =
            code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//") && wrong(line));
        found.extend(lines.map(|(number, line)| format!("{path}:{}: {}", number + 1, line.trim())));
    }
    none("places where the program could stop", found);
}

/// The files below `src` that are compiled for tests only.
fn test_files() -> BTreeSet<String> {
    let mut found: BTreeSet<String> =
        rust().map(|(path, _)| path).filter(|path| path.ends_with("_tests.rs")).collect();
    for (path, text) in rust() {
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path.as_str()));
        let folder = match file {
            "mod.rs" | "lib.rs" | "main.rs" => folder.to_owned(),
            _ => path.trim_end_matches(".rs").to_owned(),
        };
        for part in text.replace("\npub(crate) mod ", "\nmod ").split("#[cfg(test)]\nmod ").skip(1) {
            let name = part.split([';', ' ']).next().unwrap_or_default();
            found.insert(format!("{folder}/{name}.rs"));
            let below = rust().map(|(path, _)| path);
            found.extend(below.filter(|path| path.starts_with(&format!("{folder}/{name}/"))));
        }
    }
    found
}

#[test]
fn the_readme_tells_every_dependency() {
    let readme = fs::read_to_string(repository().join("README.md")).expect("a README");
    let manifest = fs::read_to_string(repository().join("Cargo.toml")).expect("a manifest");
    let named = |name: &String| !readme.contains(&format!("`{name}`"));
    none("dependencies that the README does not tell", dependencies(&manifest).into_iter().filter(named));
}

/// The names of the dependencies in a manifest, those of tests too.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            inside = section.ends_with("dependencies]");
        } else if let Some((name, _)) = line.split_once(" = ").filter(|_| inside && !line.starts_with('#')) {
            names.insert(name.to_owned());
        }
    }
    names
}

#[test]
fn every_folder_of_tests_is_used() {
    let code: String = rust().filter(|(path, _)| path.starts_with("tests/")).map(|(_, text)| text).collect();
    let ci = fs::read_to_string(repository().join(".ci/run")).expect("what is run");
    let folders: BTreeSet<String> = files()
        .into_iter()
        .filter_map(|(path, _)| Some(path.strip_prefix("tests/")?.split_once('/')?.0.to_owned()))
        .collect();
    let unused = |folder: &String| {
        !code.contains(&format!("tests/{folder}")) && !ci.contains(&format!("tests/{folder}"))
    };
    let unused = folders.into_iter().filter(|folder| folder != "beide").filter(unused);
    none("folders of tests that nothing uses", unused);
}

#[test]
fn yaml_names_the_schema_that_is_current() {
    let schema = Project::empty().must_succeed(&["schema"]).stdout;
    let path = repository().join("content/schema.json");
    if std::env::var_os("BEIDE_UPDATE").is_some() {
        fs::write(&path, &schema).expect("the schema");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == schema, "content/schema.json is not what `beide schema` prints");
    let content =
        files().into_iter().filter(|(path, _)| path.starts_with("content/") && path.ends_with(".yaml"));
    let unnamed = |path: &str, text: &str| {
        let up = "../".repeat(Path::new(path).components().count() - 2);
        text.lines().next() != Some(&format!("# yaml-language-server: $schema={up}schema.json"))
    };
    none(
        "YAML that names no schema",
        content.filter(|(path, text)| unnamed(path, text)).map(|(path, _)| path),
    );
}

#[test]
fn both_languages_have_the_same_files_of_words() {
    let of = |lang: &str| -> BTreeSet<String> {
        let folder = format!("locales/{lang}/");
        let own = |path: &str| Some(path.strip_prefix(&folder)?.to_owned());
        files()
            .into_iter()
            .filter_map(|(path, _)| own(&path))
            .filter(|path| !path.starts_with("profiles/"))
            .collect()
    };
    assert_eq!(of("de"), of("nl"));
    let program = |lang: &str| {
        of(lang).into_iter().filter(|path| path.starts_with("program/")).collect::<BTreeSet<_>>()
    };
    assert_eq!(program("de"), program("en"));
}

#[test]
fn every_message_of_the_product_is_in_both_languages_and_told_apart_in_three() {
    let ids = |path: &str| -> BTreeSet<String> {
        let text = fs::read_to_string(repository().join(path)).unwrap_or_default();
        let own = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase() || c == '-'));
        own.filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned())).collect()
    };
    let mut wrong = Vec::new();
    for (path, _) in files() {
        let Some(rest) = path.strip_prefix("locales/de/") else { continue };
        if rest.starts_with("profiles/") || rest.starts_with("content/") {
            continue;
        }
        let others = if rest.starts_with("program/") { &["nl", "en"][..] } else { &["nl"] };
        for lang in others {
            let other = format!("locales/{lang}/{rest}");
            let (here, there) = (ids(&path), ids(&other));
            wrong.extend(
                here.symmetric_difference(&there).map(|id| format!("{id} is not in both {path} and {other}")),
            );
        }
    }
    none("messages", wrong);
}
