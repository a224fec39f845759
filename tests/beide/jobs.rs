//! Several documents at a time: whatever their number, the same files and the same words; and one that fails
//! does not stop the others.

use std::fs;

use crate::project::Project;

/// Lets the first document leave its page.
fn spoil(project: &Project) {
    let template = project.read("report-templates/kurz/template.typ");
    let wide = template.replace(
        "  for block in",
        "  if data.document.id == \"erster\" { place(dx: 18cm, box(width: 10cm, put(side.paper.subject))) }\n  for block in",
    );
    assert_ne!(template, wide);
    project.write("report-templates/kurz/template.typ", wide);
}

#[test]
fn the_number_of_threads_changes_nothing() {
    for spoilt in [false, true] {
        let mut seen = Vec::new();
        for jobs in ["1", "2", "5"] {
            let project = Project::three();
            if spoilt {
                spoil(&project);
            }
            let run = project.run(&["build", "--png", "--jobs", jobs]);
            assert_eq!(run.status, i32::from(spoilt), "{}", run.stderr);
            let files = walkdir::WalkDir::new(project.path("out")).sort_by_file_name();
            let files = files.into_iter().map(|entry| entry.expect("an entry"));
            let files = files
                .filter(|entry| entry.file_type().is_file())
                .map(|entry| (entry.file_name().to_owned(), fs::read(entry.path()).expect("a file")));
            let check = project.run(&["check", "--force", "--jobs", jobs]);
            seen.push((files.collect::<Vec<_>>(), run.stdout, run.stderr, check.stderr));
        }
        assert!(seen.iter().all(|other| other == &seen[0]), "spoilt: {spoilt}");
        assert_eq!(seen[0].0.len(), if spoilt { 2 * 6 + 3 } else { 3 * 6 + 3 });
    }
}

#[test]
fn one_that_fails_does_not_stop_the_others() {
    let project = Project::three();
    project.must_succeed(&["build"]);
    let file = |name: &str| project.bytes(&format!("out/{name}/{name}.de.pdf"));
    let before = ["erster", "zweiter", "dritter"].map(file);
    spoil(&project);
    project.replace("locales/de/content/warned.ftl", "gehen weiter", "enden");
    project.replace("locales/de/content/warned.ftl", "Dritter", "Der dritte");
    for (language, words) in [("en", "1 document has"), ("de", "1 Dokument hat"), ("nl", "1 document heeft")]
    {
        let run = project.run(&["build", "--ui-lang", language]);
        assert_eq!(run.status, 1, "{}", run.stderr);
        let summary = run.stderr.lines().last().expect("a summary");
        assert!(summary.starts_with(words) && summary.contains(": erster – "), "{summary}");
        assert!(run.stderr.contains("overflow") && !run.stdout.contains("erster.de.pdf"), "{}", run.stderr);
        assert!(run.stdout.contains("zweiter:") && run.stdout.contains("dritter:"), "{}", run.stdout);
    }
    let after = ["erster", "zweiter", "dritter"].map(file);
    assert_eq!([0, 1, 2].map(|at| before[at] == after[at]), [true, true, false]);
    let manifest: serde_json::Value = serde_json::from_str(&project.read("out/manifest.json")).expect("JSON");
    let documents = manifest["documents"].as_object().expect("documents");
    assert_eq!(documents.keys().collect::<Vec<_>>(), ["dritter", "erster", "zweiter"]);
    let rest = walkdir::WalkDir::new(project.path("out")).into_iter().map(|entry| entry.expect("an entry"));
    let rest: Vec<_> = rest.filter(|entry| entry.path().extension().is_some_and(|it| it == "tmp")).collect();
    assert!(rest.is_empty(), "{rest:?}");
    assert_eq!(project.run(&["check"]).status, 1);
}

#[test]
fn one_that_fails_leaves_no_folder_and_is_made_when_it_is_mended() {
    let project = Project::three();
    let template = project.read("report-templates/kurz/template.typ");
    spoil(&project);
    assert_eq!(project.run(&["build"]).status, 1);
    assert!(!project.path("out/erster").exists() && project.path("out/zweiter/zweiter.nl.pdf").is_file());
    assert!(!project.read("out/.record").contains("erster.de.pdf"));
    assert_eq!(project.run(&["build", "erster"]).status, 1, "it is looked at again");
    project.write("report-templates/kurz/template.typ", template);
    let run = project.must_succeed(&["build"]);
    assert!(run.stdout.contains("erster.de-nl.pdf") && run.stdout.matches("up to date").count() == 1);
}

#[test]
fn all_that_fail_leave_nothing() {
    let project = Project::three();
    spoil(&project);
    let run = project.run(&["build", "erster"]);
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    assert!(!project.path("out").join("erster").exists());
    assert!(!project.path("out/manifest.json").exists());
}

#[test]
fn a_disk_that_refuses_is_told_once_whatever_the_number_of_threads() {
    let project = Project::three();
    project.write("out", "no folder");
    for jobs in ["1", "4"] {
        let run = project.run(&["build", "--jobs", jobs]);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{}", run.stderr);
        assert_eq!(run.stderr.matches("error").count(), 1, "{}", run.stderr);
    }
    assert_eq!(project.read("out"), "no folder");
}

#[test]
fn a_number_of_jobs_that_is_none_is_a_mistake_of_the_command_line() {
    let project = Project::three();
    for command in ["build", "check"] {
        for jobs in ["0", "-1", "viele", "1.5", ""] {
            for (language, words) in
                [("en", "is not possible"), ("de", "nicht möglich"), ("nl", "niet mogelijk")]
            {
                let run = project.run(&[command, &format!("--jobs={jobs}"), "--ui-lang", language]);
                assert_eq!(run.status, 2, "{jobs}: {}", run.stderr);
                assert!(run.stderr.contains("--jobs 2"), "{jobs}: {}", run.stderr);
                assert!(jobs.is_empty() || run.stderr.contains(words), "{jobs}: {}", run.stderr);
            }
        }
    }
    project.must_succeed(&["check", "--jobs", "300"]);
}
