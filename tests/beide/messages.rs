//! The messages of the program: which file they stand in, and that the program says them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use beide::diagnostic::Check;
use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::parse;

use crate::project::repository;

/// The languages in which the program speaks.
const LANGUAGES: [&str; 3] = ["en", "de", "nl"];

/// The files with a given end below a folder of the repository: path below the folder and text, in order.
fn files(folder: &str, end: &str) -> Vec<(String, String)> {
    let root = repository().join(folder);
    let all = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().filter_map(Result::ok);
    all.filter(|entry| entry.path().extension().is_some_and(|it| it == end))
        .map(|entry| {
            let below = entry.path().strip_prefix(&root).unwrap_or(Path::new("")).to_string_lossy();
            (below.replace('\\', "/"), fs::read_to_string(entry.path()).expect("a text"))
        })
        .collect()
}

/// The messages of a file, in their order.
#[track_caller]
fn messages<'a>(path: &str, text: &'a str) -> Vec<Message<&'a str>> {
    let tree = parse(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let entries = tree.body.into_iter();
    entries
        .filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None })
        .collect()
}

/// What stands in each file of the program in one language: path and ids.
fn order(lang: &str) -> Vec<(String, Vec<String>)> {
    let ids = |path: &str, text: &str| -> Vec<String> {
        messages(path, text).iter().map(|message| message.id.name.to_owned()).collect()
    };
    files(&format!("locales/{lang}/program"), "ftl")
        .into_iter()
        .map(|(path, text)| (path.clone(), ids(&path, &text)))
        .collect()
}

#[test]
fn the_languages_of_the_program_have_the_same_messages_in_the_same_files_and_order() {
    let [en, de, nl] = LANGUAGES.map(order);
    assert_eq!(en, de);
    assert_eq!(en, nl);
}

#[test]
fn what_a_check_says_stands_in_one_file_that_begins_with_its_explanation() {
    let files = order("en");
    let first = |check: &Check| {
        let path = format!("checks/{}.ftl", check.name());
        files.iter().find(|(it, _)| *it == path).and_then(|(_, ids)| ids.first().cloned())
    };
    for check in Check::ALL {
        assert_eq!(first(check), Some(format!("explain-{}", check.name())));
    }
    let named = files.iter().filter(|(path, _)| path.starts_with("checks/")).count();
    assert_eq!(named, Check::ALL.len(), "a file of locales/en/program/checks has the name of no check");
}

#[test]
fn the_program_says_every_message_that_it_has() {
    let code = files("src", "rs").into_iter().filter(|(path, _)| !path.contains("tests"));
    let code: Vec<String> = code.map(|(_, text)| text).collect();
    let said: BTreeSet<&str> = code.iter().flat_map(|text| text.split('"')).collect();
    // The names of explanations and of what the command line says are put together.
    let joined = |id: &str| id.starts_with("explain-") || id.starts_with("cli-");
    let ids = order("en").into_iter().flat_map(|(_, ids)| ids);
    let unsaid: Vec<String> = ids.filter(|id| !joined(id) && !said.contains(id.as_str())).collect();
    assert!(unsaid.is_empty(), "nothing says {}", unsaid.join(", "));
}
