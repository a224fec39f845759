//! Nothing is made twice, and nothing stays that is not as the content says: three short documents
//! (`tests/three` over `tests/base`), changed step by step.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::project::{Project, Run};

const ALL: [&str; 3] = ["dritter", "erster", "zweiter"];
const RECORD: &str = "out/.record";
const GERMAN: &str = "locales/de/content/three.ftl";
/// Where the texts stand that there is a warning about.
const WARNED: &str = "locales/de/content/warned.ftl";
const WARNED_DUTCH: &str = "locales/nl/content/warned.ftl";

/// Builds; the documents that were made, sorted.
#[track_caller]
fn made(project: &Project, arguments: &[&str]) -> Vec<String> {
    let run = project.must_succeed(&[&["build", "--format", "json"], arguments].concat());
    documents(&run, false)
}

/// The documents of a run that were made or, if wanted, were up to date.
fn documents(run: &Run, up_to_date: bool) -> Vec<String> {
    let objects = run.stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let wanted = objects.filter(|object| object["up_to_date"] == up_to_date);
    let mut names: Vec<_> =
        wanted.map(|object| object["document"].as_str().expect("a name").to_owned()).collect();
    names.sort();
    names
}

/// All files below `out` with their contents.
fn tree(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let root = project.path("out");
    let files = walkdir::WalkDir::new(&root).into_iter().map(|entry| entry.expect("an entry"));
    let files = files.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(&root).expect("below out").to_string_lossy().into_owned();
            (path, fs::read(entry.path()).expect("a file"))
        })
        .collect()
}

/// What happens to files that were built.
type Loss = Box<dyn Fn(&Project)>;

#[test]
fn a_second_build_makes_nothing_and_says_so() {
    let project = Project::three();
    assert_eq!(made(&project, &[]), ALL);
    let (before, warnings) = (tree(&project), project.problems());
    assert!(warnings.contains("warning[small-type]"), "{warnings}");
    for (language, words) in [("en", "up to date"), ("de", "unverändert"), ("nl", "ongewijzigd")] {
        let run = project.must_succeed(&["build", "--ui-lang", language]);
        let lines: Vec<_> = run.stdout.lines().collect();
        let says_so = |line: &&str| line.contains(&format!(" – {words} – "));
        assert!(lines.len() == 3 && lines.iter().all(says_so), "{}", run.stdout);
    }
    let run = project.must_succeed(&["build", "--format", "json"]);
    assert_eq!((documents(&run, true), run.problems()), (ALL.map(str::to_owned).to_vec(), warnings.clone()));
    assert!(tree(&project) == before, "files were changed");
    assert_eq!(made(&project, &["--force"]), ALL);
    assert!(tree(&project) == before, "the same is not the same when it is made again");
    assert_eq!(project.must_succeed(&["check", "--force", "--format", "json"]).problems(), warnings);
}

/// A change, what it is, and the documents that it makes.
type Step = (&'static str, fn(&Project), &'static [&'static str]);

const STEPS: &[Step] = &[
    (
        "a sentence",
        |p| {
            p.replace(GERMAN, "haben begonnen", "laufen");
        },
        &["erster"],
    ),
    (
        "a shared title",
        |p| {
            p.replace("locales/nl/content/base.ftl", "measure-elternkurs = ", "measure-elternkurs = Nieuwe ");
        },
        &["erster", "zweiter"],
    ),
    (
        "a value of a CSV file",
        |p| {
            p.replace("content/teilnahmen.csv", "260", "270");
        },
        &["zweiter"],
    ),
    (
        "a comment in YAML",
        |p| {
            p.write("content/base.yaml", p.read("content/base.yaml") + "\n# a comment\n");
        },
        &[],
    ),
    (
        "the order of the files",
        |p| {
            fs::rename(p.path("content/three.yaml"), p.path("content/a.yaml")).expect("renamed");
        },
        &[],
    ),
    (
        "a picture",
        |p| {
            p.replace("content/plakat.svg", "#1f4e9e", "#1f4e9d");
        },
        &["erster", "zweiter"],
    ),
    (
        "a picture that nobody prints",
        |p| {
            p.write("content/leer.svg", p.read("content/plakat.svg"));
        },
        &[],
    ),
    (
        "a template",
        |p| {
            p.replace("report-templates/kurz/template.typ", "2cm", "3cm");
        },
        &["erster", "zweiter"],
    ),
    (
        "a file of the foundation that lies over the built-in one",
        |p| {
            let system = crate::project::repository().join("report-templates/foundation/system.typ");
            let system = fs::read_to_string(system).expect("the design system");
            p.write("report-templates/foundation/system.typ", system + "\n#let more = 1\n");
        },
        &["erster", "zweiter"],
    ),
    (
        "a file of the foundation that nobody asks for",
        |p| {
            p.write("report-templates/foundation/own.typ", "#let more = 1\n");
        },
        &[],
    ),
    (
        "a house style",
        |p| {
            let style = crate::project::repository().join("report-templates/profiles/muenster.yaml");
            let style = fs::read_to_string(style).expect("a house style");
            p.write("report-templates/profiles/muenster.yaml", style.replace("#1f4e9e", "#1f4e90"));
        },
        &ALL,
    ),
    (
        "one of the product's words",
        |p| {
            p.write("locales/de/labels.ftl", "role-report = Zum Bericht\n");
        },
        &ALL,
    ),
    (
        "a measure that is not public any more",
        |p| {
            p.replace(
                "content/base.yaml",
                "    rating: on_track\n",
                "    rating: on_track\n    public: false\n",
            );
            let papers = p.read("content/a.yaml").replace("        measures: [elternkurs]\n", "");
            p.write("content/a.yaml", papers);
        },
        &["erster", "zweiter"],
    ),
    (
        "a document that is no more",
        |p| {
            let text = p.read("content/a.yaml");
            p.write("content/a.yaml", text.split("  dritter:\n    template").next().expect("the others"));
        },
        &[],
    ),
];

#[test]
fn a_change_makes_exactly_the_documents_that_show_it() {
    let project = Project::three();
    assert_eq!(made(&project, &[]), ALL);
    for (what, change, expected) in STEPS {
        change(&project);
        assert_eq!(made(&project, &[]), *expected, "{what}");
        assert_eq!(made(&project, &[]), Vec::<String>::new(), "{what}, again");
    }
    assert!(!project.read(RECORD).contains("dritter"), "the record knows a document that is no more");
    // Step by step it has become what it would be if it were made at once.
    let grown = tree(&project);
    fs::remove_dir_all(project.path("out")).expect("removed");
    project.must_succeed(&["build"]);
    for (file, bytes) in tree(&project) {
        assert!(grown[&file] == bytes || file == "manifest.json", "{file} differs");
    }
}

#[test]
fn the_manifest_tells_the_same_as_after_a_build_of_everything() {
    let project = Project::three();
    project.must_succeed(&["build"]);
    project.replace(GERMAN, "haben begonnen", "laufen");
    assert_eq!(made(&project, &[]), ["erster"]);
    let grown = tree(&project);
    fs::remove_dir_all(project.path("out")).expect("removed");
    project.must_succeed(&["build"]);
    assert!(tree(&project) == grown, "files differ");
}

#[test]
fn what_is_lost_or_edited_is_made_again() {
    let project = Project::three();
    project.must_succeed(&["build"]);
    let whole = tree(&project);
    let edit = |file: &'static str| {
        move |project: &Project| {
            let mut bytes = project.bytes(file);
            bytes.push(b' ');
            project.write(file, bytes);
        }
    };
    let steps: [(Loss, &[&str]); 6] = [
        (Box::new(|p| fs::remove_dir_all(p.path("out")).expect("removed")), &ALL),
        (Box::new(|p| fs::remove_file(p.path("out/erster/erster.nl.pdf")).expect("removed")), &["erster"]),
        (Box::new(edit("out/zweiter/zweiter.de-nl.pdf")), &["zweiter"]),
        (Box::new(|p| fs::remove_file(p.path(RECORD)).expect("removed")), &ALL),
        (Box::new(|p| fs::remove_file(p.path("out/manifest.json")).expect("removed")), &[]),
        (Box::new(edit("out/manifest.json")), &[]),
    ];
    for (at, (change, expected)) in steps.iter().enumerate() {
        change(&project);
        assert_eq!(made(&project, &[]), *expected, "step {at}");
        assert!(tree(&project) == whole, "step {at}: files differ");
    }
}

#[test]
fn a_record_that_is_damaged_or_foreign_is_as_if_there_were_none() {
    let project = Project::three();
    project.must_succeed(&["build"]);
    let (whole, problems) = (project.read(RECORD), project.problems());
    let half = &whole[..whole.len() / 2];
    let changed = whole.replacen("Dritter", "Vierter", 1);
    let other = signed(&whole.replacen("\"program\":\"", "\"program\":\"0", 1));
    for record in ["", "x", half, &changed, &other, "{}\n{}\n", "\u{0}\n\u{0}\n"] {
        project.write(RECORD, record);
        assert_eq!(project.problems(), problems);
        project.write(RECORD, record);
        assert_eq!(made(&project, &[]), ALL, "{record}");
        assert_eq!(project.read(RECORD), whole);
    }
    // One of another project, with documents of the same names.
    let another = Project::three();
    another.replace(GERMAN, "haben begonnen", "laufen");
    another.must_succeed(&["build"]);
    project.write(RECORD, another.read(RECORD));
    assert_eq!(made(&project, &[]), ["erster"]);
    fs::remove_file(project.path(RECORD)).expect("removed");
    project.write(".record/x", "");
    fs::rename(project.path(".record"), project.path(RECORD)).expect("a folder in its place");
    assert_eq!(made(&project, &[]), ALL);
    assert!(project.path(RECORD).is_dir());
}

/// A record with a hash that fits.
fn signed(record: &str) -> String {
    let body = record.lines().nth(1).expect("the second line");
    let hash: String = Sha256::digest(body).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{hash}\n{body}\n")
}

#[test]
fn drafts_pictures_and_attached_data_are_documents_of_their_own() {
    let project = Project::three();
    let none: [&str; 0] = [];
    for (arguments, expected) in [
        (&[][..], &ALL[..]),
        (&["--draft"], &ALL),
        (&["--draft"], &none),
        (&[], &ALL),
        (&["--attach-data"], &ALL),
        (&["--attach-data"], &none),
        (&["erster"], &["erster"]),
        (&["erster"], &none),
        (&["--png"], &ALL),
        (&["--png"], &none),
        (&[], &none),
    ] {
        assert_eq!(made(&project, arguments), expected, "{arguments:?}");
    }
    fs::remove_file(project.path("out/erster/erster.nl-01.png")).expect("removed");
    assert_eq!(made(&project, &[]), none);
    assert_eq!(made(&project, &["--png"]), ["erster"]);
    assert!(project.path("out/erster/erster.nl-01.png").is_file());
}

#[test]
fn one_document_after_the_other_is_all_of_them() {
    let project = Project::three();
    assert_eq!(made(&project, &["zweiter"]), ["zweiter"]);
    assert_eq!(made(&project, &[]), ["dritter", "erster"]);
    assert_eq!(made(&project, &["zweiter", "erster"]), Vec::<String>::new());
    let whole = tree(&project);
    fs::remove_dir_all(project.path("out")).expect("removed");
    project.must_succeed(&["build"]);
    assert!(tree(&project) == whole, "files differ");
}

/// What goes into a document is told by its edition with both sides.
#[test]
fn an_edition_in_one_language_is_a_side_of_the_one_with_both() {
    for (project, documents) in
        [(Project::three(), &ALL[..]), (Project::example(), &["leitbild-almelo-2024"])]
    {
        for document in documents {
            let data = |edition: &str| -> Value {
                let run = project.must_succeed(&["data", document, "--edition", edition]);
                serde_json::from_str(&run.stdout).expect("JSON")
            };
            let mut both = data("de-nl");
            for (at, edition) in ["de", "nl"].into_iter().enumerate() {
                let one = data(edition);
                assert_eq!(one["sides"][0], both["sides"][at], "{document}.{edition}");
                both["document"]["edition"] = edition.into();
                assert_eq!(one["document"], both["document"], "{document}.{edition}");
            }
        }
    }
}

#[test]
fn warnings_are_kept_with_true_places_and_can_be_allowed() {
    let project = Project::three();
    for command in ["build", "check"] {
        project.must_succeed(&[command]);
        let found = project.problems();
        let line = |found: &str| {
            let warning = found.lines().find(|line| line.contains(WARNED)).expect("a warning").to_owned();
            warning.split(':').nth(1).and_then(|line| line.parse::<usize>().ok()).expect("a line")
        };
        let before = line(&found);
        let text = project.read(WARNED);
        project.write(WARNED, format!("# a comment\n{text}"));
        assert_eq!(line(&project.problems()), before + 1, "after {command}");
        let allowed = "# beide: allow small-type – the letter is small\npaper-dritter =";
        for file in [WARNED, WARNED_DUTCH] {
            project.replace(file, "paper-dritter =", allowed);
        }
        assert!(!project.problems().contains("small-type"), "after {command}");
        for file in [WARNED, WARNED_DUTCH] {
            project.replace(file, allowed, "paper-dritter =");
        }
        project.write(WARNED, text);
        assert_eq!(project.problems(), found, "after {command}");
    }
}

#[test]
fn a_check_does_not_look_at_pages_twice() {
    for (first, second) in [("build", "check"), ("check", "check"), ("build", "build")] {
        let project = Project::three();
        project.must_succeed(&[first]);
        let template = project.read("report-templates/winzig/template.typ");
        project.write("report-templates/winzig/template.typ", template + "\n// another one\n");
        project.must_succeed(&[second]);
        // What it says then is what the record says, and not what the pages would.
        project.write(RECORD, signed(&project.read(RECORD).replace("Dritter Bericht", "Vierter Bericht")));
        let known = project.read(RECORD);
        let run = project.must_succeed(&["check"]);
        assert!(run.stderr.contains("Vierter Bericht"), "after {first}, {second}: {}", run.stderr);
        assert!(!project.must_succeed(&["check", "--force"]).stderr.contains("Vierter Bericht"));
        let now = project.read(RECORD);
        assert_ne!(now, known, "after {first}, {second}: what was found is known");
        assert!(second == "check" || !now.contains("Vierter Bericht"), "after {first}, {second}: {now}");
    }
}

#[test]
fn a_check_remembers_where_its_warnings_stand_now() {
    let project = Project::three();
    project.must_succeed(&["build"]);
    let file = "locales/de/content/warned.ftl";
    project.write(file, format!("# Eine Anmerkung.\n{}", project.read(file)));
    project.must_succeed(&["check"]);
    project.write(RECORD, signed(&project.read(RECORD).replace("Dritter Bericht", "Vierter Bericht")));
    let run = project.must_succeed(&["check"]);
    assert!(run.stderr.contains("Vierter Bericht"), "{}", run.stderr);
    assert_eq!(made(&project, &[]), Vec::<String>::new());
}

#[test]
fn a_check_does_not_make_a_build_forget() {
    let project = Project::three();
    project.must_succeed(&["build"]);
    let whole = project.read(RECORD);
    project.must_succeed(&["check"]);
    assert_eq!(project.read(RECORD), whole);
    project.replace(GERMAN, "haben begonnen", "laufen");
    project.must_succeed(&["check"]);
    project.replace(GERMAN, "laufen", "haben begonnen");
    assert_eq!(made(&project, &[]), Vec::<String>::new());
    project.replace(GERMAN, "haben begonnen", "laufen");
    project.must_succeed(&["check"]);
    assert_eq!(made(&project, &[]), ["erster"], "checked is not built");
}

#[test]
fn a_check_makes_nothing_but_its_record_and_works_without_it() {
    let project = Project::three();
    project.replace(GERMAN, "paper-erster", "paper-ertser");
    assert_eq!(project.run(&["check"]).status, 1);
    assert!(!project.path("out").exists(), "after errors in the content");
    project.replace(GERMAN, "paper-ertser", "paper-erster");
    let found = project.problems();
    assert_eq!(tree(&project).keys().collect::<Vec<_>>(), [".beide/lock", ".record"]);
    fs::remove_dir_all(project.path("out")).expect("removed");
    project.write("out", "no folder");
    for _ in 0..2 {
        assert_eq!(project.problems(), found);
    }
    assert_eq!(project.read("out"), "no folder");
}
