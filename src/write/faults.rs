//! Every call to the disk, the first, the second, the third …, fails once, or is the last one before the run is
//! killed: whatever happens, both languages are what they were or what they are to be, the manifest tells of what is
//! there, nothing is left lying about, and nothing else is touched.

#![expect(clippy::disallowed_methods, reason = "makes what others have put there, and looks at what is left")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::tests::{Document, write};
use super::*;
use crate::diagnostic::Diagnostics;
use crate::disk::fault::{Fault, during};
use crate::read::read;

/// More calls than any of these runs makes.
const MANY: usize = 1000;

type Tree = BTreeMap<String, Vec<u8>>;

/// All files with their contents, but for what is locked, and all folders.
fn tree(root: &Path) -> Tree {
    let entries = walkdir::WalkDir::new(root).min_depth(1).into_iter().map(Result::unwrap);
    let entries =
        entries.filter(|entry| !entry.path().ends_with(".beide/lock") && !entry.path().ends_with(".beide"));
    let shown = |path: &Path| path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
    let held = |path: &Path| if path.is_dir() { b"/".to_vec() } else { fs::read(path).unwrap() };
    entries.map(|entry| (shown(entry.path()), held(entry.path()))).collect()
}

/// A project with files of others, and what a build of before has left in it.
fn project(there: bool) -> TempDir {
    let root = TempDir::new().unwrap();
    for foreign in ["content/a.yaml", "out/a/note.txt", "out/other/.x.tmp", "out/b.pdf"] {
        let path = root.path().join(foreign);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, foreign).unwrap();
    }
    if there {
        write(root.path(), "old", &old()).unwrap();
    }
    root
}

fn old() -> [Document; 2] {
    [Document::new("a", "old").pictures(2), Document::new("b", "old")]
}

/// A page fewer, and a document more.
fn new() -> [Document; 3] {
    [Document::new("a", "new").pictures(1), Document::new("b", "new"), Document::new("c", "new")]
}

/// What is there after a run without faults.
fn after(there: bool, run: impl Fn(&Path)) -> Tree {
    let root = project(there);
    run(root.path());
    tree(root.path())
}

/// Lets a run fail at every call in turn; `before` and `done` are what may be there then.
fn fails_everywhere(there: bool, fault: Fault, before: &Tree, done: &Tree, run: impl Fn(&Path) -> bool) {
    for left in 0..MANY {
        let root = project(there);
        let (went_well, hit) = during(fault, left, || run(root.path()));
        let seen = tree(root.path());
        if !hit {
            assert!(left > 20 && went_well, "{fault:?} after {left}");
            assert_eq!(&seen, done, "{fault:?} after {left}");
            return;
        }
        let told = format!("{fault:?} after {left} calls, {went_well}");
        if fault == Fault::Once {
            let may = if went_well { vec![done] } else { vec![before, done] };
            assert!(may.contains(&&without_passing(&seen)), "{told}: {:#?}", seen.keys());
        }
        for (path, bytes) in without_passing(&seen) {
            let may = [before.get(&path), done.get(&path)];
            assert!(may.contains(&Some(&bytes)), "{told}: {path} is neither the old nor the new one");
        }
        Room::tidy(root.path().into()).unwrap();
        let tidied = tree(root.path());
        assert!(&tidied == before || &tidied == done, "{told}, then tidied: {:#?}", tidied.keys());
        assert!(run(root.path()), "{told}, and once more");
        assert_eq!(&tree(root.path()), done, "{told}, and once more");
    }
    panic!("there is no end of calls");
}

/// Without what waits, which the next run clears away.
fn without_passing(tree: &Tree) -> Tree {
    let is_passing = |path: &str| path.contains(".beide/") || path.contains(".beide-");
    tree.iter()
        .filter(|(path, _)| !is_passing(path))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect()
}

#[test]
fn a_pair_is_whole_whichever_call_fails_or_is_the_last() {
    for there in [true, false] {
        let before = after(there, |_| ());
        let done = after(there, |root| write(root, "new", &new()).unwrap());
        assert_ne!(before, done);
        for fault in [Fault::Once, Fault::Always, Fault::Stop] {
            fails_everywhere(there, fault, &before, &done, |root| write(root, "new", &new()).is_ok());
        }
    }
}

#[test]
fn texts_change_together_whichever_call_fails_or_is_the_last() {
    let change = |root: &Path| {
        texts(root, &[("content/a.yaml", "new"), ("locales/de/a.ftl", "new"), ("locales/nl/a.ftl", "new")])
            .is_ok()
    };
    let before = after(false, |_| ());
    let done = after(false, |root| assert!(change(root)));
    for fault in [Fault::Once, Fault::Always, Fault::Stop] {
        // Folders that were made for new files may stay; they are no files.
        let files = |tree: Tree| -> Tree { tree.into_iter().filter(|(_, bytes)| bytes != b"/").collect() };
        for left in 0..MANY {
            let root = project(false);
            let (_, hit) = during(fault, left, || change(root.path()));
            if !hit {
                break;
            }
            Room::tidy(root.path().into()).unwrap();
            let tidied = files(tree(root.path()));
            let may = [files(before.clone()), files(done.clone())];
            assert!(may.contains(&tidied), "{fault:?} after {left}: {:#?}", tidied.keys());
            assert!(change(root.path()));
            assert_eq!(files(tree(root.path())), files(done.clone()), "{fault:?} after {left}");
        }
    }
}

#[test]
fn a_recovery_that_is_killed_is_recovered() {
    let (before, done) = (after(true, |_| ()), after(true, |root| write(root, "new", &new()).unwrap()));
    for left in (0..MANY).step_by(11) {
        let mut hit_at_all = false;
        for again in (0..MANY).step_by(5) {
            let root = project(true);
            let (_, hit) = during(Fault::Stop, left, || write(root.path(), "new", &new()));
            hit_at_all = hit;
            let (_, hit) = during(Fault::Stop, again, || Room::tidy(root.path().into()));
            Room::tidy(root.path().into()).unwrap();
            let tidied = tree(root.path());
            assert!(tidied == before || tidied == done, "{left}, {again}: {:#?}", tidied.keys());
            if !hit {
                break;
            }
        }
        if !hit_at_all {
            return;
        }
    }
}

#[test]
fn what_somebody_has_put_there_meanwhile_stays() {
    for left in 0..MANY {
        let root = project(true);
        let (_, hit) = during(Fault::Stop, left, || write(root.path(), "new", &new()));
        let own = root.path().join("out/a/a.nl.pdf");
        fs::write(&own, "foreign").unwrap();
        Room::tidy(root.path().into()).unwrap();
        let seen = fs::read_to_string(&own).unwrap();
        // Where everything was ready before, the build goes through.
        assert!(seen == "foreign" || seen == "new", "{left}: {seen}");
        if !hit {
            return;
        }
    }
}

#[test]
fn a_project_is_read_or_refused_whichever_call_fails() {
    let root = project(false);
    fs::create_dir_all(root.path().join("locales/de/content")).unwrap();
    fs::write(root.path().join("locales/de/content/a.ftl"), "a = A\n").unwrap();
    let seen = tree(root.path());
    let mut out = Diagnostics::default();
    let whole = read(root.path(), &mut out).unwrap();
    for fault in [Fault::Once, Fault::Always] {
        for left in 0..MANY {
            let mut out = Diagnostics::default();
            let (project, hit) = during(fault, left, || read(root.path(), &mut out));
            if !hit {
                break;
            }
            let told = project.is_err() || out.has_errors();
            let same = project.is_ok_and(|project| {
                project.content == whole.content && project.content_words == whole.content_words
            });
            assert!(told || same, "{fault:?} after {left}: something is missing, and nobody says so");
            assert_eq!(tree(root.path()), seen);
        }
    }
}

#[test]
fn one_run_at_a_time_writes() {
    let root = project(true);
    let before = tree(root.path());
    let held = Room::take(root.path().into()).unwrap();
    let error = write(root.path(), "new", &new()).unwrap_err();
    assert_eq!(error.message().id, "write-busy");
    assert_eq!(tree(root.path()), before);
    drop(held);
    write(root.path(), "new", &new()).unwrap();
}

#[cfg(unix)]
#[test]
fn nothing_is_written_behind_a_link() {
    use std::os::unix::fs::symlink;
    for link in ["out", "out/c", "out/.beide", "out/.beide/lock"] {
        let (root, elsewhere) = (project(true), TempDir::new().unwrap());
        let place = root.path().join(link);
        if place.is_dir() {
            fs::remove_dir_all(&place).unwrap();
        } else if place.exists() {
            fs::remove_file(&place).unwrap();
        }
        symlink(elsewhere.path(), &place).unwrap();
        let error = write(root.path(), "new", &new()).unwrap_err();
        assert_eq!(error.message().id, "write-link", "{link}");
        assert!(tree(elsewhere.path()).is_empty(), "{link}");
        assert!(place.is_symlink());
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_named_may_be_a_link_and_lie_anywhere() {
    let (root, elsewhere) = (project(false), TempDir::new().unwrap());
    let named = elsewhere.path().join("link");
    fs::create_dir(elsewhere.path().join("real")).unwrap();
    std::os::unix::fs::symlink("real", &named).unwrap();
    let before = tree(root.path());
    let stage = Stage::new(Room::take(Folders { root: root.path(), out: Some(&named) }).unwrap());
    let built = vec![Document::new("a", "new").stage(&stage).unwrap()];
    all(stage.room(), "0", &BTreeMap::new(), built, &[]).unwrap();
    assert_eq!(fs::read(elsewhere.path().join("real/a/a.de.pdf")).unwrap(), b"new");
    assert_eq!(tree(root.path()), before);
}
