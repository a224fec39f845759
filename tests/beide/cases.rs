//! Every check with cases that trigger it and cases that do not: `tests/cases/<check>.md`.
//!
//! A case is a heading, the files it lays over `tests/base`, and what `beide check` says then:
//!
//! ````text
//! ## what happens
//! ``` content/case.yaml
//! goals: …
//! ```
//! ``` expect
//! error[unknown-key] content/case.yaml:3:5: …
//! ```
//! ````
//!
//! Of a case with a file `returned.…` it is what `beide translate import` says of that file.
//!
//! A word behind the path says how the block is meant: `change` holds lines `-` that stand in the file
//! once and lines `+` that replace them; `latin-1` and `utf-16` are written in that encoding; in an `escaped` one
//! `\u{2028}`, `\r` and `\t` stand for characters that nobody sees.
//!
//! `BEIDE_UPDATE=1 cargo test` writes what is said now into the files; read the difference before
//! you keep it.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use beide::Check;

use crate::project::{Project, repository};

struct Case {
    title: String,
    files: Vec<(String, String)>,
    expected: String,
    /// Where in the text of the file the expectation stands.
    range: std::ops::Range<usize>,
}

#[test]
fn every_case_is_reported_as_expected() {
    let update = std::env::var_os("BEIDE_UPDATE").is_some();
    let files: Vec<(String, Vec<Case>)> =
        case_files().into_iter().map(|name| (name.clone(), cases(&read(&name)))).collect();
    let all: Vec<&Case> = files.iter().flat_map(|(_, cases)| cases).collect();
    let mut found = on_all_cores(&all, |case| run(case)).into_iter();
    let mut wrong = Vec::new();
    for (name, cases) in &files {
        let mut text = read(name);
        let found = found.by_ref().take(cases.len());
        let found: Vec<String> = found.map(|found| without_unused(name, &found)).collect();
        for (case, found) in cases.iter().zip(found).rev().filter(|(case, found)| *found != case.expected) {
            text.replace_range(case.range.clone(), &found);
            wrong.push(format!("{name}: {}\n--- expected\n{}--- found\n{found}", case.title, case.expected));
        }
        if update {
            fs::write(case_path(name), text).expect("a case file");
        }
    }
    assert!(update || wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Checks of what both sides of a text say: the sides of a case need not say the same, except where just that is tried.
const OF_BOTH_SIDES: [Check; 7] = [
    Check::NumberParity,
    Check::UnitParity,
    Check::ReferenceParity,
    Check::FactParity,
    Check::Polarity,
    Check::ActorParity,
    Check::NameParity,
];

/// What a case adds to the base need not be printed, and may be worth a remark, except where just that is tried.
fn without_unused(name: &str, found: &str) -> String {
    let own = format!("[{}]", name.trim_end_matches(".md"));
    let of_both = OF_BOTH_SIDES.iter().map(|check| format!("[{}]", check.name()));
    let quiet: Vec<String> = ["[unprinted-text]", "[unused-fact]", "[pair-mismatch]"]
        .map(str::to_owned)
        .into_iter()
        .chain(of_both)
        .collect();
    let mut shown = true;
    let mut shows = |line: &&str| {
        if !line.starts_with(' ') {
            let is_quiet =
                line.starts_with("remark[") || quiet.iter().any(|check| line.contains(check.as_str()));
            shown = line.contains(&own) || !is_quiet;
        }
        shown
    };
    found.split_inclusive('\n').filter(|line| shows(line)).collect()
}

/// Does the same with all of them, side by side. What comes of it, in their order.
pub(crate) fn on_all_cores<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut found = thread::scope(|scope| {
        let work = || {
            let mut mine = Vec::new();
            while let Some((at, item)) = take(items, &next) {
                mine.push((at, work(item)));
            }
            mine
        };
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("all of it ran")).collect::<Vec<_>>()
    });
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, found)| found).collect()
}

fn take<'i, T>(items: &'i [T], next: &AtomicUsize) -> Option<(usize, &'i T)> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    Some((at, items.get(at)?))
}

fn case_path(name: &str) -> PathBuf {
    repository().join("tests/cases").join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(case_path(name)).expect("a case file")
}

#[test]
fn every_check_has_a_case_that_triggers_it_and_one_that_does_not() {
    let files: BTreeSet<String> = case_files().into_iter().collect();
    let mut lacking = Vec::new();
    for check in Check::ALL {
        let name = format!("{}.md", check.name());
        let Ok(text) = fs::read_to_string(case_path(&name)) else {
            lacking.push(format!("{name}: not there"));
            continue;
        };
        let mark = format!("[{}]", check.name());
        let (with, without): (Vec<Case>, Vec<Case>) =
            cases(&text).into_iter().partition(|case| case.expected.contains(&mark));
        if with.is_empty() || without.is_empty() {
            lacking.push(format!("{name}: {} trigger, {} do not", with.len(), without.len()));
        }
    }
    let known: BTreeSet<String> = Check::ALL.iter().map(|check| format!("{}.md", check.name())).collect();
    lacking.extend(files.difference(&known).map(|name| format!("{name}: no such check")));
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

/// What `check` says of a case; of what only shows on pages, what `build` says.
fn run(case: &Case) -> String {
    let project = Project::base();
    for (name, text) in &case.files {
        match name.split_once(' ') {
            None => project.write(name, text),
            Some((file, "change")) => change(&project, file, text),
            Some((file, "escaped")) => project.write(file, unescaped(text)),
            Some((file, "latin-1")) => project.write(file, latin(text)),
            Some((file, "utf-16")) => {
                project.write(file, text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>())
            }
            Some((file, how)) => panic!("{}: {file} as {how}", case.title),
        };
    }
    let returned = case.files.iter().find(|(name, _)| name.starts_with("returned."));
    match returned {
        Some((file, _)) => {
            let name = file.split(' ').next().unwrap_or_default();
            project.run(&["translate", "import", name, "--by", "Amt", "--format", "json"]).problems()
        }
        None => project.remarks_too(),
    }
}

/// Replaces the lines that begin with `-` by those that begin with `+`; blank lines divide changes.
#[track_caller]
fn change<'p>(project: &'p Project, file: &str, changes: &str) -> &'p Project {
    for (from, to) in hunks(changes) {
        project.replace(file, &from, &to);
    }
    project
}

/// What is replaced by what.
pub(crate) fn hunks(changes: &str) -> Vec<(String, String)> {
    let hunks = changes.split("\n\n").filter(|hunk| !hunk.trim().is_empty());
    hunks
        .map(|hunk| {
            let lines = |sign: char| {
                hunk.lines()
                    .filter_map(|line| line.strip_prefix(sign))
                    .fold(String::new(), |text, line| text + line + "\n")
            };
            (lines('-'), lines('+'))
        })
        .collect()
}

/// A text of the first 256 characters, a byte each.
fn unescaped(text: &str) -> String {
    let mut parts = text.replace("\\r\n", "\r").replace("\\r", "\r").replace("\\t", "\t");
    while let Some(start) = parts.find("\\u{") {
        let end = start + parts[start..].find('}').expect("a number in braces");
        let number = u32::from_str_radix(&parts[start + 3..end], 16).expect("a hexadecimal number");
        let character = char::from_u32(number).expect("a character");
        parts.replace_range(start..=end, character.encode_utf8(&mut [0; 4]));
    }
    parts
}

fn latin(text: &str) -> Vec<u8> {
    text.chars()
        .map(|character| u8::try_from(u32::from(character)).expect("a character of Latin 1"))
        .collect()
}

fn case_files() -> Vec<String> {
    let folder = repository().join("tests/cases");
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("tests/cases")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".md"))
        .collect();
    names.sort();
    names
}

/// The cases of a file: a heading, blocks with a path, and the block `expect`.
fn cases(text: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    let (mut title, mut files) = (String::new(), Vec::new());
    let mut block: Option<(String, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let line = line.trim_end();
        if let Some((name, from)) = &block {
            if line == "```" {
                let content = text[*from..start].to_owned();
                if name == "expect" {
                    cases.push(Case {
                        title: title.clone(),
                        files: std::mem::take(&mut files),
                        expected: content,
                        range: *from..start,
                    });
                } else {
                    files.push((name.clone(), content));
                }
                block = None;
            }
        } else if let Some(heading) = line.strip_prefix("## ") {
            title = heading.to_owned();
        } else if let Some(name) = line.strip_prefix("```") {
            block = Some((name.trim().to_owned(), at));
        }
    }
    cases
}
