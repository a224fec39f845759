//! The edition for those who translate and read: what is known of each text beside it, for nobody else.

use std::fs;

use crate::pdf::Pdf;
use crate::project::{Project, Run};

const FILE: &str = "out/bericht/bericht.review.pdf";
const GERMAN: &str = "locales/de/content/base.ftl";

fn accepted() -> Project {
    let project = Project::base();
    let how = ["--by", "Amt", "--on", "2024-09-03", "--reason", "gelesen", "--all"];
    project.must_succeed(&[&["translate", "accept"], &how[..]].concat());
    project
}

#[track_caller]
fn review(project: &Project) -> Run {
    project.must_succeed(&["build", "--edition", "review"])
}

/// All that is read aloud of the edition.
#[track_caller]
fn read(project: &Project) -> String {
    let passages = Pdf::open(&project.bytes(FILE)).passages();
    passages.iter().map(|passage| passage.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_text_is_listed_with_its_name_its_state_and_its_facts() {
    let project = accepted();
    project.replace(GERMAN, "werden gut angenommen", "enden im Juni");
    let run = review(&project);
    assert!(run.stdout.contains(FILE) && run.stdout.contains("1 still to be looked at"), "{}", run.stdout);
    let text = read(&project);
    for part in [
        "Texte und ihr Stand",
        "Teksten en hun stand",
        "section-stand.text",
        "veraltet",
        "verouderd",
        "Die Kurse werden gut angenommen.",
        "indicator.begonnen.target = 12",
        "03.09.2024",
        "03-09-2024",
        "PRÜFEXEMPLAR",
        "CONTROLE-EXEMPLAAR",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("ENTWURF"), "{text}");
}

#[test]
fn notes_stand_beside_the_pages_and_are_not_read_twice() {
    let project = accepted();
    project.must_succeed(&["build"]);
    review(&project);
    let review = Pdf::open(&project.bytes(FILE));
    assert!(review.artifacts().contains("section-kern.text"), "{}", review.artifacts());
    let text = read(&project);
    assert_eq!(text.matches("section-kern.text").count(), 1, "{text}");
    let alone = Pdf::open(&project.bytes("out/bericht/bericht.de-nl.pdf"));
    assert!(!alone.artifacts().contains("section-kern.text"));
}

#[test]
fn it_is_made_on_demand_and_published_nowhere() {
    let project = accepted();
    project.must_succeed(&["build"]);
    assert!(!project.path(FILE).exists());
    let manifest = project.read("out/manifest.json");
    let pairs =
        ["de", "nl", "de-nl"].map(|edition| project.bytes(&format!("out/bericht/bericht.{edition}.pdf")));
    review(&project);
    let first = project.bytes(FILE);
    assert_eq!(project.read("out/manifest.json"), manifest);
    let after =
        ["de", "nl", "de-nl"].map(|edition| project.bytes(&format!("out/bericht/bericht.{edition}.pdf")));
    assert!(pairs == after);
    fs::remove_file(project.path(FILE)).expect("the edition");
    review(&project);
    assert!(project.bytes(FILE) == first, "the same content gives the same bytes");
    project.must_succeed(&["build", "--force"]);
    assert!(project.bytes(FILE) == first, "a build leaves it alone");
}

#[test]
fn doubtful_and_missing_texts_are_what_it_is_for() {
    let project = Project::base();
    let dutch = project.read("locales/nl/content/base.ftl");
    project.write("locales/nl/content/base.ftl", dutch.replace("goal-kurse", "# goal-kurse"));
    let run = review(&project);
    assert!(!run.stdout.contains("all reviewed"), "{}", run.stdout);
    let text = read(&project);
    assert!(text.contains("fehlt") && text.contains("noch nicht abgenommen"), "{text}");
    project.replace("content/base.yaml", "rating: on_track", "rating: nobody");
    let run = project.run(&["build", "--edition", "review"]);
    assert!(run.status == 1 && run.stdout.is_empty(), "{}{}", run.stdout, run.stderr);
}

#[test]
fn what_checks_remark_stands_with_its_text() {
    let project = accepted();
    project.replace("locales/nl/content/base.ftl", "is groot.", "is is groot.");
    review(&project);
    let text = read(&project);
    let problems = project.problems();
    assert!(problems.contains("doubled-word"), "{problems}");
    assert!(text.contains("„is is“") || text.contains("“is is”") || text.contains("is is"), "{text}");
}

#[test]
fn every_template_has_it() {
    for project in [Project::example(), Project::three()] {
        let run = review(&project);
        for line in run.stdout.lines() {
            let file = line.split_once(": ").and_then(|(_, rest)| rest.split(" (").next()).expect("a file");
            let text = Pdf::open(&project.bytes(file)).passages();
            assert!(text.iter().any(|passage| passage.text.contains("Teksten en hun stand")), "{file}");
        }
    }
}
