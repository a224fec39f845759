//! The ledger of translations as a file: damaged, merged, long, and that of the example.

use std::fmt::Write;

use crate::ledger::{ACCEPT, DUTCH, GERMAN, LEDGER, UNITS, accept, accepted, needs, rows};
use crate::project::{Project, repository};

#[test]
fn a_ledger_that_cannot_be_read_is_not_written_over() {
    let good = accepted().read(LEDGER);
    let hash = good.split("hash: \"").nth(1).expect("a hash").split('"').next().expect("its end").to_owned();
    for (from, to) in [
        ("state: reviewed", "state: nearly"),
        ("units:", "<<<<<<< HEAD\nunits:"),
        (hash.as_str(), "0123456789abcdef"),
        ("form: 1", "form: 9"),
        ("  goal-kurse.title:", "  goal-kurse.title: [\n"),
    ] {
        let project = Project::base();
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good);
        project.write(LEDGER, &bad);
        let run = project.run(&[&ACCEPT, ["--all"].as_slice()].concat());
        assert!(run.status == 1 && run.stderr.contains(LEDGER), "{to}: {}", run.stderr);
        assert_eq!(project.read(LEDGER), bad, "{to}");
        for command in [["check", "--draft"], ["translate", "status"]] {
            assert_eq!(project.run(&command).status, 1, "{to}");
        }
    }
}

#[test]
fn nothing_is_accepted_while_the_content_cannot_be_read() {
    let project = accepted();
    let before = project.read(LEDGER);
    project.write(DUTCH, "<<<<<<< HEAD\n");
    let run = project.run(&[&ACCEPT, ["--all"].as_slice()].concat());
    assert!(run.status == 1 && run.stderr.contains("nothing was accepted"), "{}", run.stderr);
    assert_eq!(project.read(LEDGER), before);
}

#[test]
fn two_versions_of_a_ledger_are_merged() {
    let project = accepted();
    let base = project.read(LEDGER);
    project.write("base.yaml", &base);
    project.replace(GERMAN, "werden gut", "werden nicht gut");
    accept(&project, &["--all"]);
    project.write("ours.yaml", project.read(LEDGER));
    project.write(LEDGER, &base);
    project.replace(GERMAN, "werden nicht gut", "werden gut");
    project.replace(DUTCH, "is groot", "is klein");
    project.replace(DUTCH, "Gestarte cursussen", "Cursussen");
    accept(&project, &["--all"]);
    project.write("theirs.yaml", project.read(LEDGER));
    project.must_succeed(&["translate", "merge-ledger", "base.yaml", "ours.yaml", "theirs.yaml"]);
    project.write(LEDGER, project.read("ours.yaml"));
    project.replace(GERMAN, "werden gut", "werden nicht gut");
    assert_eq!(needs(&project, &[]), ["section-stand.text stale both words"], "nobody has seen this pair");
    project.write("theirs.yaml", "form: 1\nunits: 5\n");
    let before = project.read("ours.yaml");
    let run = project.run(&["translate", "merge-ledger", "base.yaml", "ours.yaml", "theirs.yaml"]);
    assert!(run.status == 1 && run.stderr.contains("theirs.yaml"), "{}", run.stderr);
    assert_eq!(project.read("ours.yaml"), before);
    let run = project.run(&["translate", "merge-ledger", "base.yaml", "ours.yaml", "nowhere.yaml"]);
    assert!(run.status == 1 && run.stderr.contains("nowhere.yaml"), "{}", run.stderr);
}

#[test]
fn five_thousand_texts_are_accepted_and_one_change_is_found() {
    let project = Project::base();
    let (mut yaml, mut german, mut dutch) = ("goals:\n".to_owned(), String::new(), String::new());
    for number in 0..5000 {
        writeln!(yaml, "  z{number}: {{policy_field: sprache}}").expect("a line");
        writeln!(german, "goal-z{number} = Ziel mit einem Namen, Nummer {{ \"{number}\" }}").expect("a line");
        writeln!(dutch, "goal-z{number} = Doel met een naam, nummer {{ \"{number}\" }}").expect("a line");
    }
    project.write("content/viele.yaml", yaml);
    project.write("locales/de/content/viele.ftl", german);
    project.write("locales/nl/content/viele.ftl", dutch);
    let run = accept(&project, &["--all"]);
    assert_eq!(run.stdout.lines().count(), 5000 + UNITS);
    project.replace("locales/nl/content/viele.ftl", "nummer { \"4321\" }", "zonder { \"4321\" }");
    assert_eq!(needs(&project, &[]), ["goal-z4321.title stale nl words"]);
}

#[test]
fn the_example_is_accepted_as_a_whole() {
    let project = Project::example();
    project.write(LEDGER, std::fs::read(repository().join(LEDGER)).expect("the ledger of the example"));
    let run = project.must_succeed(&["translate", "status"]);
    assert!(run.stdout.is_empty(), "texts of the example that must be accepted:\n{}", run.stdout);
    assert!(!run.stderr.contains("no more"), "{}", run.stderr);
    assert!(rows(&project, &["--all"]).iter().all(|row| row["by"] == "Koordinierungsstelle"));
}

#[test]
fn git_merges_ledgers_with_two_lines() {
    let project = accepted();
    let git = |arguments: &[&str]| {
        let mut command = std::process::Command::new("git");
        command.args(["-c", "user.name=Amt", "-c", "user.email=amt@example.org"]).args(arguments);
        command.current_dir(project.path("")).output().is_ok_and(|run| run.status.success())
    };
    if !git(&["init", "-q", "-b", "main"]) {
        return; // There is no git on this machine.
    }
    project.write(".gitattributes", "locales/ledger.yaml merge=beide-ledger\n");
    let driver = format!("\"{}\" translate merge-ledger %O %A %B", env!("CARGO_BIN_EXE_beide"));
    assert!(git(&["config", "merge.beide-ledger.driver", &driver]));
    assert!(git(&["add", "."]) && git(&["commit", "-qm", "base"]) && git(&["checkout", "-qb", "other"]));
    project.replace(GERMAN, "Begonnene Kurse", "Begonnene Sprachkurse");
    accept(&project, &["--all", "--state", "approved"]);
    assert!(git(&["commit", "-qam", "other"]) && git(&["checkout", "-q", "main"]));
    project.replace(DUTCH, "is groot", "is klein");
    accept(&project, &["--all"]);
    assert!(git(&["commit", "-qam", "ours"]) && git(&["merge", "-q", "other"]));
    assert!(needs(&project, &[]).is_empty(), "{}", project.read(LEDGER));
    assert_eq!(
        project.read(LEDGER).matches("state: approved").count(),
        UNITS - 1,
        "of the seventh both accepted other pairs"
    );
}
