//! What a run leaves behind: all of it or nothing, and what it says when there is nothing to do.

use std::collections::BTreeMap;
use std::fs;

use crate::project::Project;

/// All files below `out` with their contents.
fn made(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(project.path("out")).into_iter().map(|entry| entry.expect("an entry"));
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| (entry.path().display().to_string(), fs::read(entry.path()).expect("a file")))
        .collect()
}

#[test]
fn a_run_that_fails_leaves_everything_as_it_was() {
    let project = Project::base();
    project.must_succeed(&["build", "--png"]);
    let in_the_way = project.path("out/bericht/bericht.nl-01.png");
    fs::remove_file(&in_the_way).expect("a picture");
    fs::create_dir(&in_the_way).expect("a folder");
    let before = made(&project);
    project.replace("locales/nl/content/base.ftl", "Gestarte cursussen", "Begonnen cursussen");
    let run = project.run(&["build", "--png"]);
    assert_eq!(run.status, 2, "{}", run.stderr);
    assert!(run.stderr.contains("bericht.nl-01.png"), "{}", run.stderr);
    assert!(made(&project) == before, "files were changed");
}

#[test]
fn a_project_without_documents_is_told_so() {
    let project = Project::empty();
    project.write("content/report.yaml", "report: {period: 2024-H1, as_of: 2024-06-30}\n");
    for command in ["check", "build"] {
        for (language, words) in
            [("en", "no documents"), ("de", "keine Dokumente"), ("nl", "geen documenten")]
        {
            let run = project.must_succeed(&[command, "--ui-lang", language]);
            assert!(run.stderr.contains(words), "{command} {language}: {}", run.stderr);
        }
    }
    let run = Project::base().must_succeed(&["check", "--ui-lang", "en"]);
    assert!(!run.stderr.contains("no documents"), "{}", run.stderr);
}

#[test]
fn fill_leaves_alone_what_is_read_in_another_form() {
    let project = Project::base();
    let file = "locales/nl/content/base.ftl";
    let text =
        project.read(file).replace("indicator-begonnen", "# Mu\u{308}nster\u{ad}\r# indicator-begonnen");
    let text = format!("\u{feff}{}", text.replace('\n', "\r"));
    project.write(file, &text);
    project.run(&["check", "--fill"]);
    let filled = project.read(file);
    assert_eq!(filled, format!("{text}\r# de title: Begonnene Kurse\rindicator-begonnen = {{\"\"}}\r"));
}

#[test]
fn fill_keeps_the_line_ends_of_the_file() {
    let file = "locales/nl/content/base.ftl";
    let project = Project::base();
    project.replace(file, "indicator-begonnen = Gestarte cursussen\n", "");
    let text = project.read(file).replace('\n', "\r\n");
    project.write(file, text);
    project.run(&["check", "--fill"]);
    let filled = project.read(file);
    assert!(filled.contains("indicator-begonnen = {\"\"}\r\n"), "{filled:?}");
    assert_eq!(filled.matches('\n').count(), filled.matches("\r\n").count(), "{filled:?}");
}

#[test]
fn coverage_is_that_of_the_document() {
    let project = Project::base();
    project.write("content/list.yaml", "lists:\n  fremd:\n    items: {}\n");
    project.write("locales/de/content/list.ftl", "list-fremd = Was in keinem Dokument steht\n");
    let share = |side: usize| {
        let run = project.must_succeed(&["data", "bericht"]);
        let data: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        data["sides"][side]["coverage"]
            .as_str()
            .map(|share| share.trim_end_matches(['\u{a0}', '\u{202f}', '%']).to_owned())
    };
    assert_eq!([share(0), share(1)], [Some("100".to_owned()), Some("100".to_owned())]);
    project.replace("locales/nl/content/base.ftl", "indicator-begonnen = Gestarte cursussen\n", "");
    assert_eq!(share(0).as_deref(), Some("100"));
    let lower: u32 = share(1).and_then(|share| share.parse().ok()).expect("a share");
    assert!((50..100).contains(&lower), "{lower}");
    project.must_succeed(&["build", "--draft"]);
    let manifest: serde_json::Value = serde_json::from_str(&project.read("out/manifest.json")).expect("JSON");
    let coverage = &manifest["documents"]["bericht"]["coverage"];
    assert_eq!(coverage["de"]["present"], coverage["de"]["needed"]);
    let count = |key: &str| coverage["nl"][key].as_u64().expect("a number");
    assert_eq!(count("present") + 1, count("needed"), "{coverage}");
}
