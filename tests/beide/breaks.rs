//! What comes from outside: kills, a second run, links, pipes, templates that never end.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

use sha2::{Digest, Sha256};

use crate::project::Project;

const PAIR: [&str; 2] = ["out/bericht/bericht.de.pdf", "out/bericht/bericht.nl.pdf"];

#[test]
fn a_build_goes_where_it_is_told_and_leaves_the_project_alone() {
    let project = Project::base();
    for (out, shown) in
        [("../elsewhere", "../elsewhere/bericht/bericht.de.pdf"), ("made/here", "made/here/bericht")]
    {
        let folder = project.path("inner");
        fs::create_dir_all(&folder).expect("a folder");
        let run = project.must_succeed(&["--project", ".", "build", "--out", &out.replace("..", "inner")]);
        assert!(run.stdout.contains(&shown.replace("..", "inner")), "{}", run.stdout);
        assert!(!project.path("out").exists(), "nothing is written into the project");
        let again = project.must_succeed(&["build", "--out", &out.replace("..", "inner")]);
        assert_eq!(again.stdout.matches("up to date").count(), 1, "{}", again.stdout);
    }
}

#[test]
fn a_template_that_never_ends_is_given_up_and_the_others_are_made() {
    let project = Project::three();
    let template = project.read("report-templates/kurz/template.typ");
    let endless = template.replace(
        "  for block in",
        "  if data.document.id == \"erster\" { for a in range(100000) { for b in range(100000) { let c = a + b } } }\n  for block in",
    );
    assert_ne!(template, endless);
    project.write("report-templates/kurz/template.typ", endless);
    let run = project.run(&["build", "--time-limit", "20", "--jobs", "2"]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(run.stderr.contains("the document erster is not finished after 20 seconds"), "{}", run.stderr);
    assert!(run.stdout.contains("zweiter:") && run.stdout.contains("dritter:"), "{}", run.stdout);
    assert!(!project.path("out/erster").exists());
}

/// A killed build leaves the earlier pair or the new one, and the next command the disk in order. With
/// `BEIDE_KILLS=200` it is killed so often; it says how often it was mixed before the next command, and how far
/// the builds had come.
#[test]
fn a_build_that_is_killed_leaves_a_pair() {
    let kills = std::env::var("BEIDE_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(20_u32);
    let project = Project::base();
    let base = project.read("content/base.yaml");
    let begun = Instant::now();
    let versions = ["value: 12}", "value: 13}"].map(|value| {
        project.write("content/base.yaml", base.replace("value: 12}", value));
        project.must_succeed(&["build"]);
        PAIR.map(|file| project.bytes(file))
    });
    assert_ne!(versions[0], versions[1]);
    let whole = begun.elapsed() / 2;
    let (mut mixed, mut new, mut waiting) = (0, 0, 0);
    let mut earlier = 1;
    for at in 0..kills {
        let value = if earlier == 1 { "value: 12}" } else { "value: 13}" };
        project.write("content/base.yaml", base.replace("value: 12}", value));
        let mut build = Command::new(env!("CARGO_BIN_EXE_beide"))
            .arg("build")
            .current_dir(project.path(""))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        // Two of three in the last third, where files are written.
        let part = (f64::from(at) * 0.618_034).fract();
        std::thread::sleep(whole.mul_f64(if at % 3 == 0 { part } else { 0.7 + part * 0.4 }));
        drop(build.kill());
        build.wait().expect("it ends");
        let seen = PAIR.map(|file| project.bytes(file));
        let is_known = |at: usize| versions.iter().any(|pair| pair[at] == seen[at]);
        assert!(is_known(0) && is_known(1), "half a file after {at} kills");
        mixed += u32::from(!versions.contains(&seen));
        let left = |folder: &str| fs::read_dir(project.path(folder)).expect("a folder").count();
        waiting += u32::from(left("out/.beide") > 1);
        project.run(&["facts"]);
        let now = PAIR.map(|file| project.bytes(file));
        let pair = versions.iter().position(|pair| pair == &now);
        let pair = pair.unwrap_or_else(|| panic!("a mixed pair after {at} kills"));
        new += u32::from(pair != earlier);
        earlier = pair;
        assert_eq!((left("out/.beide"), left("out/bericht")), (1, 3), "something is left after {at} kills");
        let manifest = project.read("out/manifest.json");
        let hash =
            |bytes: &[u8]| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert!(now.iter().all(|file| manifest.contains(&hash(file))), "an untrue manifest after {at} kills");
    }
    eprintln!(
        "{kills} kills: {new} new pairs, {waiting} left files that waited, {mixed} were half done and finished later"
    );
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_waited_for() {
    let project = Project::base();
    project.must_succeed(&["build"]);
    let manifest = project.path("out/manifest.json");
    for special in ["pipe", "/dev/zero"] {
        fs::remove_file(&manifest).expect("removed");
        if special == "pipe" {
            assert!(Command::new("mkfifo").arg(&manifest).status().expect("mkfifo").success());
        } else {
            std::os::unix::fs::symlink(special, &manifest).expect("a link");
        }
        project.must_succeed(&["build"]);
        assert!(manifest.symlink_metadata().expect("a file").is_file(), "{special}");
    }
    for special in ["content/pipe.yaml", "locales/de/content/pipe.ftl", "report-templates/pipe"] {
        let path = project.path(special);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        assert!(Command::new("mkfifo").arg(&path).status().expect("mkfifo").success());
        project.must_report(&format!("error[file] {special}"));
        fs::remove_file(path).expect("removed");
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_written_behind_a_link() {
    for link in ["out", "out/bericht"] {
        let (project, elsewhere) = (Project::base(), Project::empty());
        fs::create_dir_all(project.path(link).parent().expect("a folder")).expect("folders");
        std::os::unix::fs::symlink(elsewhere.path(""), project.path(link)).expect("a link");
        for language in ["en", "de", "nl"] {
            let run = project.run(&["build", "--ui-lang", language]);
            assert_eq!(run.status, 2, "{}", run.stderr);
            assert!(run.stderr.contains("--out") && run.stderr.contains(link), "{}", run.stderr);
        }
        assert_eq!(fs::read_dir(elsewhere.path("")).expect("a folder").count(), 0, "{link}");
    }
}
