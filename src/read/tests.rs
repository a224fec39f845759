//! Projects in temporary folders.

#![expect(clippy::disallowed_methods, reason = "makes the folders that are read")]

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::{Limits, Project, ReadError, program_words, read, read_within};
use crate::diagnostic::{Diagnostics, Severity};
use crate::lang::{Lang, UiLang};

/// A project of these files.
fn project(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

#[track_caller]
fn must_read(folder: &Path) -> (Project, Diagnostics) {
    let mut out = Diagnostics::default();
    let project = read(folder, &mut out).unwrap();
    (project, out)
}

/// Reads a project about which exactly one thing is reported: message, file, line and column.
#[track_caller]
fn must_report(folder: &TempDir, limits: Limits) -> (&'static str, String, (usize, usize)) {
    let mut out = Diagnostics::default();
    read_within(folder.path(), limits, &mut out).unwrap();
    assert_eq!(out.0.len(), 1, "{out:?}");
    let place = out.0[0].place.clone().unwrap();
    (out.0[0].message.id, place.source.path.clone(), place.source.line_column(place.range.start))
}

fn paths(sources: &[std::sync::Arc<crate::diagnostic::Source>]) -> Vec<&str> {
    sources.iter().map(|source| source.path.as_str()).collect()
}

#[test]
fn puts_every_file_where_it_belongs() {
    let folder = project(&[
        ("content/b.yaml", b"b: 1"),
        ("content/a/z.YML", b"a: 1"),
        ("content/a/series.csv", b"x"),
        ("content/.hidden.yaml", b"\xff"),
        ("content/b.yaml~", b"\xff"),
        ("content/Thumbs.db", b"\xff"),
        ("content/.b.yaml.swp", b"\xff"),
        ("locales/de/content/x/goals.ftl", b"a = A"),
        ("locales/nl/content/goals.ftl", b"a = A"),
        ("locales/nl/own.ftl", b"a = A"),
        ("locales/ledger.yaml", b"form: 1"),
        ("locales/other.yaml", b"\xff"),
        ("locales/nl/profiles/zz-town.ftl", b"a = A"),
        ("locales/fr/program/x.ftl", b"a = A"),
        ("report-templates/own/lib.typ", b"x"),
        ("report-templates/profiles/zz-town.yaml", b"lang: nl"),
        ("out/ignored.yaml", b"\xff"),
    ]);
    let mut out = Diagnostics::default();
    let read = read(folder.path(), &mut out).unwrap();
    assert_eq!(paths(&read.content), ["content/a/z.YML", "content/b.yaml"]);
    assert_eq!(read.files.keys().collect::<Vec<_>>(), ["content/a/series.csv"]);
    assert_eq!(paths(&read.content_words.de), ["locales/de/content/x/goals.ftl"]);
    assert_eq!(paths(&read.content_words.nl), ["locales/nl/content/goals.ftl"]);
    assert_eq!(paths(&read.product_words.nl.project), ["locales/nl/own.ftl"]);
    assert_eq!(paths(&read.product_words.nl.profiles["zz-town"]), ["locales/nl/profiles/zz-town.ftl"]);
    assert_eq!(read.state.keys().collect::<Vec<_>>(), ["locales/ledger.yaml"]);
    assert!(read.templates.contains_key("own/lib.typ"));
    assert_eq!(read.profiles["zz-town"].path, "report-templates/profiles/zz-town.yaml");
    assert_eq!(out.0.iter().map(|problem| problem.message.id).collect::<Vec<_>>(), ["file-unknown-language"]);
}

#[test]
fn files_are_sorted_by_path() {
    let folder = project(&[("content/b/a.yaml", b""), ("content/b.yaml", b""), ("content/B.yaml", b"")]);
    let (read, _) = must_read(folder.path());
    let mut sorted = paths(&read.content);
    sorted.sort_unstable();
    assert_eq!(paths(&read.content), sorted);
}

#[test]
fn a_byte_order_mark_is_taken_off() {
    let folder = project(&[("content/a.yaml", b"\xef\xbb\xbfa: 1\r\n")]);
    let (read, out) = must_read(folder.path());
    assert_eq!(read.content[0].text, "a: 1\r\n");
    assert!(out.0.is_empty());
}

#[test]
fn the_first_wrong_byte_is_named() {
    let folder = project(&[("content/a.yaml", b"a: 1\nb: M\xc3\xbcnster\nc: M\xfcnster\n")]);
    let report = must_report(&folder, Limits::default());
    assert_eq!(report, ("file-not-utf8", "content/a.yaml".to_owned(), (3, 5)));
}

#[test]
fn utf16_has_its_own_message() {
    let folder = project(&[("locales/de/content/a.ftl", b"\xff\xfea\0"), ("content/a.yaml", b"")]);
    assert_eq!(must_report(&folder, Limits::default()).0, "file-utf16");
}

#[test]
fn large_files_are_refused_by_their_kind() {
    let folder = project(&[("content/a.yaml", b"12345"), ("content/a.png", b"12345")]);
    let report = must_report(&folder, Limits { text: 4, other: 5, ..Limits::default() });
    assert_eq!((report.0, report.1.as_str()), ("file-too-large", "content/a.yaml"));
    let report = must_report(&folder, Limits { text: 5, other: 4, ..Limits::default() });
    assert_eq!((report.0, report.1.as_str()), ("file-too-large", "content/a.png"));
}

#[test]
fn words_and_facts_in_the_wrong_folder_are_noticed() {
    let folder = project(&[("content/goals.ftl", b"a = A"), ("locales/de/content/goals.yaml", b"a: 1")]);
    let (_, out) = must_read(folder.path());
    assert_eq!(out.0.len(), 2);
    assert!(out.0.iter().all(|problem| problem.severity == Severity::Warning));
}

#[test]
fn what_is_no_project_is_refused() {
    let folder = project(&[("readme.txt", b"")]);
    let mut out = Diagnostics::default();
    assert!(matches!(read(folder.path(), &mut out), Err(ReadError::WithoutContent(_))));
    assert!(matches!(read(&folder.path().join("x"), &mut out), Err(ReadError::NotAFolder(_))));
    assert!(matches!(read(&folder.path().join("readme.txt"), &mut out), Err(ReadError::NotAFolder(_))));
}

#[test]
fn a_file_named_content_is_reported() {
    let folder = project(&[("content", b"")]);
    assert_eq!(must_report(&folder, Limits::default()).0, "file-special");
}

#[test]
fn decomposed_names_are_found_by_composed_ones() {
    let folder = project(&[("content/U\u{308}bersicht.png", b"x"), ("content/a.yaml", b"")]);
    let (read, out) = must_read(folder.path());
    assert_eq!(read.files.keys().collect::<Vec<_>>(), ["content/Übersicht.png"]);
    assert!(out.0.is_empty());
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_look_the_same_are_reported() {
    let folder =
        project(&[("content/\u{fc}.png", b"1"), ("content/u\u{308}.png", b"2"), ("content/a.yaml", b"")]);
    assert_eq!(must_report(&folder, Limits::default()).0, "file-twin");
}

#[cfg(unix)]
#[test]
fn names_that_would_steer_a_terminal_are_shown_with_their_numbers() {
    for (name, shown) in [
        ("content/a\u{202e}b.png", "content/a\\u{202e}b.png"),
        ("content/a\nb.yaml", "content/a\\u{a}b.yaml"),
        ("content/\u{1b}[31m/a.yaml", "content/\\u{1b}[31m/a.yaml"),
    ] {
        let report = must_report(&project(&[(name, b"x"), ("content/a.yaml", b"")]), Limits::default());
        assert_eq!((report.0, report.1.as_str()), ("file-name", shown));
    }
}

#[test]
fn a_text_is_kept_as_it_is_written() {
    let folder = project(&[("content/a.yaml", b"\xef\xbb\xbfa: u\xcc\x88\r"), ("content/b.yaml", b"a: 1\n")]);
    let (read, _) = must_read(folder.path());
    assert_eq!(read.content[0].text, "a: ü\n");
    assert_eq!(read.written.keys().collect::<Vec<_>>(), ["content/a.yaml"]);
    assert_eq!(read.written["content/a.yaml"], "\u{feff}a: u\u{308}\r");
}

#[test]
fn what_could_not_be_read_is_known() {
    let folder = project(&[
        ("content/a.yaml", b"a: 1"),
        ("content/x/b.csv", b"x"),
        ("locales/de/content/a.ftl", b"<<<<<<< HEAD\n"),
        ("locales/nl/own.ftl", b"\xff"),
    ]);
    let (read, out) = must_read(folder.path());
    assert_eq!(out.0.len(), 2);
    assert!(read.is_unread("locales/de/content/a.ftl") && !read.is_unread("content/a.yaml"));
    assert!(!read.lacks_content());
    let lacks = |lang, of_content| read.lacks_words(lang, of_content);
    assert_eq!([lacks(Lang::De, true), lacks(Lang::De, false)], [true, false]);
    assert_eq!([lacks(Lang::Nl, true), lacks(Lang::Nl, false)], [false, true]);
}

#[cfg(unix)]
#[test]
fn links_are_refused_and_not_followed() {
    use std::os::unix::fs::symlink;

    let outside = project(&[("secret.yaml", b"a: 1")]);
    let folder = project(&[("content/a.yaml", b"a: 1")]);
    symlink(outside.path().join("secret.yaml"), folder.path().join("content/link.yaml")).unwrap();
    symlink(outside.path(), folder.path().join("locales")).unwrap();
    let (read, out) = must_read(folder.path());
    assert_eq!(paths(&read.content), ["content/a.yaml"]);
    let links: Vec<_> = out.0.iter().map(|problem| problem.message.id).collect();
    assert_eq!(links, ["file-link", "file-link"]);
}

#[cfg(unix)]
#[test]
fn sockets_and_the_like_are_refused() {
    let folder = project(&[("content/a.yaml", b"a: 1")]);
    let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("content/b.yaml")).unwrap();
    assert_eq!(must_report(&folder, Limits::default()).0, "file-special");
}

#[test]
fn the_own_template_lies_over_the_built_in_one() {
    let folder = project(&[("content/a.yaml", b""), ("report-templates/a/b.typ", b"own")]);
    let (read, _) = must_read(folder.path());
    assert_eq!(read.templates["a/b.typ"], b"own");
}

#[test]
fn built_in_words_are_sorted_and_never_the_contents() {
    for lang in UiLang::ALL {
        let words = program_words(lang);
        assert!(!words.is_empty());
        assert!(words.is_sorted_by_key(|source| source.path.clone()));
    }
    let folder = project(&[("content/a.yaml", b"")]);
    let (read, _) = must_read(folder.path());
    for lang in Lang::ALL {
        let builtin = paths(&read.product_words.get(lang).builtin);
        assert!(builtin.iter().all(|path| !path.contains("/content/") && !path.contains("/program/")));
        assert!(read.content_words.get(lang).is_empty());
    }
}

#[test]
fn too_many_files_are_told_once() {
    let folder =
        project(&[("content/a.yaml", b"a: 1"), ("content/b.yaml", b"b: 1"), ("content/c.yaml", b"c: 1")]);
    let limits = Limits { files: 2, ..Limits::default() };
    assert_eq!(must_report(&folder, limits), ("file-too-many", "content".to_owned(), (1, 1)));
}
