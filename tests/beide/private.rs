//! What is not public reaches no public document, whatever was asked for.

use crate::project::Project;

/// Words that stand in nothing public.
const SECRET: [&str; 2] = ["Grundstück", "Grondstuk"];

/// The small project with a measure that is not public, and a goal of this title.
fn project(title: &str) -> Project {
    let project = Project::base();
    project.write(
        "content/case.yaml",
        "measures:\n  geheim:\n    goal: kurse\n    rating: at_risk\n    public: false\n",
    );
    for (lang, secret) in [("de", SECRET[0]), ("nl", SECRET[1])] {
        let words = format!(
            "measure-geheim = {secret}\n    .cause = {secret}\n    .consequence = {secret}\n    .correction = {secret}\n\
             -begriff = {{ hilfe }}\nhilfe = {{ measure-geheim.cause }}\n\n# Danach\nsection-danach =\n    .text = Mehr\n"
        );
        project.write(&format!("locales/{lang}/content/case.ftl"), words);
        let file = format!("locales/{lang}/content/base.ftl");
        let text = project.read(&file);
        let line = text.lines().find(|line| line.starts_with("goal-kurse")).expect("the goal").to_owned();
        project.replace(&file, &line, &format!("goal-kurse = {title}"));
    }
    project.replace(
        "content/base.yaml",
        "      stand:\n",
        "      danach:\n        block: report\n      stand:\n",
    );
    project
}

#[track_caller]
fn tells_nothing(text: &str) {
    for secret in SECRET {
        assert!(!text.contains(secret), "{secret} in:\n{text}");
    }
}

#[test]
fn a_reference_prints_nothing_and_is_refused() {
    for title in ["Kurse { measure-geheim }", "Kurse { hilfe }", "Kurse { -begriff }"] {
        let project = project(title);
        for arguments in [&["build"][..], &["build", "--draft"], &["build", "--attach-data"]] {
            let run = project.run(arguments);
            assert_eq!(run.status, 1, "{title}: {arguments:?}\n{}{}", run.stdout, run.stderr);
            assert!(run.stderr.contains("private-fact"), "{title}: {}", run.stderr);
            assert!(!project.path("out").exists(), "{title}: {arguments:?}");
        }
        for edition in ["de", "nl", "de-nl"] {
            let run = project.run(&["data", "bericht", "--edition", edition]);
            assert!(!run.stdout.is_empty() || run.status == 1, "{title}: {}", run.stderr);
            tells_nothing(&run.stdout);
        }
    }
}

#[test]
fn the_list_of_facts_says_what_is_not_public() {
    let project = project("Kurse");
    let facts = project.must_succeed(&["facts", "milestones-reached"]).stdout;
    let line = |name: &str| facts.lines().find(|line| line.starts_with(name)).expect("a line").to_owned();
    assert!(line("measure.geheim.").ends_with("(not public)"), "{facts}");
    assert!(!line("measure.elternkurs.").contains("public"), "{facts}");
    let json = project.must_succeed(&["facts", "milestones-reached", "--format", "json"]).stdout;
    assert!(json.contains(r#""public":false"#) && json.contains(r#""public":true"#), "{json}");
}

#[test]
fn what_stands_beside_it_still_prints() {
    let data = project("Kurse").must_succeed(&["data", "bericht", "--edition", "de-nl"]).stdout;
    tells_nothing(&data);
    assert!(data.contains("Mehr"), "{data}");
}

#[test]
fn a_non_public_document_prints_it() {
    let project = project("Kurse { -begriff }");
    project.replace(
        "content/base.yaml",
        "    paper: bericht\n",
        "    paper: bericht\n    non_public: true\n",
    );
    // The goal is public, its title may not say so; the section belongs to the paper alone.
    for (lang, text) in [("de", "Die Kurse"), ("nl", "De belangstelling")] {
        let file = format!("locales/{lang}/content/base.ftl");
        project.replace(&file, "goal-kurse = Kurse { -begriff }", "goal-kurse = Kurse");
        project.replace(&file, text, "{ -begriff } {\"\"}");
    }
    let data = project.must_succeed(&["data", "bericht", "--edition", "de-nl"]).stdout;
    assert!(SECRET.iter().all(|secret| data.contains(secret)), "{data}");
}
