//! The ledger of translations, as those use it who write on both sides of the border.

use serde_json::Value;

use crate::project::{Project, Run};

pub(crate) const LEDGER: &str = "locales/ledger.yaml";
pub(crate) const GERMAN: &str = "locales/de/content/base.ftl";
pub(crate) const DUTCH: &str = "locales/nl/content/base.ftl";
/// How many texts the base has, with two names that have a gloss, and what bodies do.
pub(crate) const UNITS: usize = 10;
pub(crate) const ACCEPT: [&str; 8] =
    ["translate", "accept", "--by", "Amt", "--on", "2024-09-03", "--reason", "beide gelesen"];

/// Accepts in the name of an office.
#[track_caller]
pub(crate) fn accept(project: &Project, arguments: &[&str]) -> Run {
    project.must_succeed(&[&ACCEPT, arguments].concat())
}

/// The base with everything accepted.
pub(crate) fn accepted() -> Project {
    let project = Project::base();
    accept(&project, &["--all"]);
    project
}

/// The rows of `status`.
#[track_caller]
pub(crate) fn rows(project: &Project, arguments: &[&str]) -> Vec<Value> {
    let run = project.must_succeed(&[&["translate", "status", "--format", "json"], arguments].concat());
    run.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// What needs somebody: unit, how it stands, which side changed and how.
#[track_caller]
pub(crate) fn needs(project: &Project, arguments: &[&str]) -> Vec<String> {
    let word = |row: &Value, key: &str| row[key].as_str().unwrap_or("-").to_owned();
    let line = |row: &Value| ["unit", "standing", "changed", "kind"].map(|key| word(row, key)).join(" ");
    rows(project, arguments).iter().map(line).collect()
}

#[test]
fn the_first_acceptance_of_a_project_is_one_command() {
    let project = Project::base();
    assert!(needs(&project, &[]).is_empty() && needs(&project, &["--new"]).len() == UNITS);
    let run = project.must_succeed(&["translate", "status"]);
    assert!(run.stderr.contains("beide translate accept --all"), "{}", run.stderr);
    assert_eq!(project.problems(), "", "without a ledger nothing is said");
    let run = accept(&project, &["--all", "--format", "json"]);
    assert_eq!(run.stdout.lines().count(), UNITS);
    assert!(needs(&project, &[]).is_empty());
    assert_eq!(project.problems(), "");
    let ledger = project.read(LEDGER);
    let units: Vec<_> = ledger.lines().filter(|line| line.ends_with(':') && line.starts_with("  ")).collect();
    assert!(units.len() == UNITS && units.is_sorted(), "{ledger}");
    accept(&project, &["--all"]);
    assert_eq!(project.read(LEDGER), ledger, "what is in step is left alone");
}

#[test]
fn a_changed_sentence_is_named_with_what_was_accepted_and_what_stands_there() {
    let project = accepted();
    project.replace(GERMAN, "werden gut angenommen", "enden im Juni");
    let rows = rows(&project, &[]);
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((&row["unit"], &row["changed"]), (&"section-stand.text".into(), &"de".into()));
    assert_eq!(row["de"]["accepted"], "Die Kurse werden gut angenommen.");
    assert_eq!(row["de"]["text"], "Die Kurse enden im Juni.");
    assert_eq!((&row["de"]["file"], &row["de"]["line"]), (&GERMAN.into(), &9.into()));
    assert_eq!((&row["nl"]["file"], &row["nl"]["line"]), (&DUTCH.into(), &9.into()));
    let run = project.must_succeed(&["translate", "status"]);
    for part in ["section-stand.text", "werden gut angenommen.", "enden im Juni.", "German changed", GERMAN] {
        assert!(run.stdout.contains(part), "{part}\n{}", run.stdout);
    }
    accept(&project, &["section-stand.text"]);
    assert!(needs(&project, &[]).is_empty());
    // That the Dutch text says no month is told by another check, accepted or not.
    assert!(!project.problems().contains("stale-translation"));
}

#[test]
fn either_side_may_change_and_both() {
    let project = accepted();
    project.replace(DUTCH, "is groot", "is klein");
    assert_eq!(needs(&project, &[]), ["section-stand.text stale nl words"]);
    project.replace(GERMAN, "werden gut", "werden schlecht");
    assert_eq!(needs(&project, &[]), ["section-stand.text stale both words"]);
    project.replace(DUTCH, "is klein", "is groot");
    project.replace(GERMAN, "werden schlecht", "werden gut");
    assert!(needs(&project, &[]).is_empty(), "what is as it was is accepted");
}

#[test]
fn what_changes_no_meaning_changes_nothing() {
    let project = accepted();
    for (what, from, to) in [
        ("blanks", "Die Kurse werden", "Die   Kurse\u{a0}werden"),
        ("a line break", "gut angenommen.", "gut\n        angenommen."),
        ("a comment", "goal-kurse =", "# Ziel 1\ngoal-kurse ="),
        ("a literal", "Begonnene Kurse", "{ \"Begonnene\" } Kurse"),
        ("a soft hyphen", "Sprachliche", "Sprach\u{ad}liche"),
    ] {
        project.replace(GERMAN, from, to);
        assert!(needs(&project, &[]).is_empty(), "{what}");
    }
    let mut messages: Vec<String> = project.read(DUTCH).split("\nsection-").map(str::to_owned).collect();
    messages[1..].reverse();
    project.write(DUTCH, messages.join("\nsection-") + "\n");
    project.replace("content/base.yaml", "value: 12", "value: 13");
    project.replace(GERMAN, "measure-elternkurs = Elternkurse in den Stadtteilen\n", "");
    project.replace(DUTCH, "measure-elternkurs = Oudercursussen in de wijken\n", "");
    project.replace(
        "content/base.yaml",
        "    goal: kurse\n    rating",
        "    title:\n      de: Elternkurse in den Stadtteilen\n      nl: Oudercursussen in de wijken\n    goal: kurse\n    rating",
    );
    assert!(needs(&project, &[]).is_empty());
    // Two blanks are told by another check.
    assert!(!project.problems().contains("stale-translation"));
}

#[test]
fn a_document_that_is_released_is_refused_and_the_others_are_made() {
    let project = Project::three();
    accept(&project, &["--all"]);
    let yaml = project.read("content/three.yaml");
    let released =
        yaml.replacen("  erster:\n    template:", "  erster:\n    status: approved\n    template:", 1);
    assert_ne!(yaml, released);
    project.must_succeed(&["build"]);
    project.write("content/three.yaml", &released);
    project.must_succeed(&["build"]);
    let before = project.bytes("out/erster/erster.de.pdf");
    project.replace("locales/de/content/three.ftl", "haben begonnen", "laufen");
    for command in ["build", "check", "build"] {
        let run = project.run(&[command, "--format", "json"]);
        let problems = run.problems();
        assert_eq!(run.status, 1, "{command}: {problems}");
        assert_eq!(problems.matches("error[stale-translation]").count(), 1, "{command}: {problems}");
        let made: Vec<_> = run.stdout.lines().filter(|line| line.contains("\"up_to_date\"")).collect();
        assert_eq!(made.len(), if command == "build" { 2 } else { 0 }, "{}", run.stdout);
        assert!(made.iter().all(|line| !line.contains("erster")), "{}", run.stdout);
    }
    assert!(project.bytes("out/erster/erster.de.pdf") == before, "what was built before stays");
    let others = project.must_succeed(&["build", "zweiter", "--format", "json"]).problems();
    assert!(others.contains("warning[stale-translation]"), "{others}");
    project.must_succeed(&["build", "--draft"]);
    accept(&project, &["--document", "erster"]);
    let run = project.must_succeed(&["build", "--format", "json"]);
    assert!(!run.problems().contains("stale-translation"), "{}", run.problems());
}

#[test]
fn a_status_alone_is_reason_to_look_again() {
    let project = accepted();
    project.replace(GERMAN, "werden gut", "werden nicht gut");
    project.must_succeed(&["build"]);
    project.replace(
        "content/base.yaml",
        "    paper: bericht\n",
        "    paper: bericht\n    status: published\n",
    );
    for command in ["build", "check"] {
        assert_eq!(project.run(&[command]).status, 1, "{command}");
    }
    accept(&project, &["--all"]);
    let run = project.must_succeed(&["build"]);
    assert!(run.stdout.contains("up to date"), "nothing is made twice: {}", run.stdout);
}

#[test]
fn a_draft_marks_what_the_ledger_does_not_vouch_for() {
    let project = accepted();
    let marks = |project: &Project| {
        let data = project.must_succeed(&["data", "bericht"]).stdout;
        let count = |mark: &str| data.matches(mark).count();
        [count("‹Übersetzung prüfen›"), count("‹vertaling controleren›"), count("‹machinaal vertaald›")]
    };
    assert_eq!(marks(&project), [0, 0, 0]);
    project.must_succeed(&["build", "--draft"]);
    project.replace(GERMAN, "werden gut", "werden nicht gut");
    assert_eq!(marks(&project), [0, 1, 0], "the other side may no longer say the same");
    let run = project.must_succeed(&["build", "--draft"]);
    assert!(!run.stdout.contains("up to date"), "{}", run.stdout);
    project.replace(DUTCH, "is groot", "is klein");
    assert_eq!(marks(&project), [1, 1, 0]);
    accept(&project, &["section-stand.text", "--state", "machine"]);
    assert_eq!(marks(&project), [0, 0, 1]);
    project.must_succeed(&["build", "--draft"]);
    accept(&project, &["section-stand"]);
    assert_eq!(marks(&project), [0, 0, 0]);
    let run = project.must_succeed(&["build", "--draft"]);
    assert!(!run.stdout.contains("up to date"), "an acceptance changes the pages of a draft: {}", run.stdout);
}

#[test]
fn trivial_changes_keep_their_state() {
    let project = Project::base();
    accept(&project, &["--all", "--state", "approved"]);
    project.replace(GERMAN, "Begonnene Kurse", "Begonnene Kurse:");
    project.replace(GERMAN, "werden gut", "werden sehr gut");
    let run = accept(&project, &["--all", "--trivial", "--format", "json"]);
    let lines: Vec<_> = run.stdout.lines().collect();
    assert!(lines.len() == 2 && lines[0].contains("\"state\":\"approved\""), "{}", run.stdout);
    assert!(lines[1].contains("section-stand.text") && lines[1].contains("\"state\":null"), "{}", run.stdout);
    assert_eq!(needs(&project, &[]), ["section-stand.text stale de words"]);
    accept(&project, &["section-stand.text", "--trivial"]);
    assert!(
        project.read(LEDGER).matches("state: approved").count() == UNITS,
        "a person knows what is trivial"
    );
    project.replace(GERMAN, "werden sehr gut", "werden gut");
    accept(&project, &["section-stand.text"]);
    assert_eq!(project.read(LEDGER).matches("state: reviewed").count(), 1, "what is approved is said");
}

#[test]
fn new_and_missing_texts_are_told_and_gone_ones_dropped() {
    let project = accepted();
    project.write("content/neu.yaml", "goals:\n  neu: {policy_field: sprache}\n");
    project.write("locales/de/content/neu.ftl", "goal-neu = Neues Ziel\n");
    assert_eq!(needs(&project, &[]), ["goal-neu.title missing - -"]);
    let run = project.run(&[&ACCEPT, ["goal-neu"].as_slice()].concat());
    assert_eq!(run.status, 1, "a text without its other side is not accepted\n{}", run.stdout);
    project.write("locales/nl/content/neu.ftl", "goal-neu = Nieuw doel\n");
    assert_eq!(needs(&project, &[]), ["goal-neu.title new - -"]);
    assert_eq!(needs(&project, &["--file", "locales/nl/content/neu.ftl"]).len(), 1);
    assert!(needs(&project, &["--file", DUTCH]).is_empty());
    accept(&project, &["--file", "./locales/nl/content/neu.ftl"]);
    assert!(project.read(LEDGER).contains("goal-neu.title"));
    for file in ["content/neu.yaml", "locales/de/content/neu.ftl", "locales/nl/content/neu.ftl"] {
        std::fs::remove_file(project.path(file)).expect("it was there");
    }
    let run = project.must_succeed(&["translate", "status"]);
    assert!(run.stderr.contains("goal-neu.title") && run.stdout.is_empty(), "{}{}", run.stdout, run.stderr);
    accept(&project, &["--document", "bericht"]);
    assert!(!project.read(LEDGER).contains("goal-neu"));
}

#[test]
fn what_is_meant_must_be_said() {
    let project = accepted();
    for (arguments, part) in [
        (vec![], "not clear"),
        (vec!["--all", "goal-kurse.title"], "not clear"),
        (vec!["goal-kurs.title"], "goal-kurse.title"),
        (vec!["--document", "berich"], "bericht"),
        (vec!["--file", "content/nix.yaml"], "content/nix.yaml"),
    ] {
        let run = project.run(&[&ACCEPT, arguments.as_slice()].concat());
        assert!(run.status == 2 && run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    let run = project.run(&["translate", "accept", "--all", "--by", "Amt"]);
    assert!(run.status == 2 && run.stderr.contains("--reason"), "{}", run.stderr);
    let unknown = [("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"), ("LC_ALL", "C")];
    let run = project.run_with(&["translate", "accept", "--all", "--reason", "x"], &unknown);
    assert!(run.status == 2 && run.stderr.contains("--by"), "{}", run.stderr);
}

#[test]
fn the_language_written_first_is_that_of_the_report_or_said() {
    let project = Project::base();
    accept(&project, &["--all"]);
    assert_eq!(project.read(LEDGER).matches("source: de").count(), UNITS - 1, "a name is in its language");
    accept(&project, &["section-stand", "--source", "nl"]);
    project.replace(GERMAN, "werden gut", "werden nicht gut");
    accept(&project, &["--all"]);
    assert_eq!(project.read(LEDGER).matches("source: nl").count(), 2, "it stays");
    let project = Project::base();
    project.replace("content/base.yaml", "  as_of:", "  source_language: nl\n  as_of:");
    accept(&project, &["--all", "--state", "machine"]);
    assert_eq!(project.read(LEDGER).matches("source: nl").count(), UNITS - 1);
    let problems = project.problems();
    assert!(problems.contains("[machine-translation] locales/de/"), "{problems}");
}

#[test]
fn a_new_text_is_written_first_in_the_language_of_its_neighbours() {
    let project = Project::base();
    let section = |name: &str| format!("      {name}:\n        block: summary\n");
    for (name, both) in [("almelo", true), ("enschede", false)] {
        project.replace("content/base.yaml", "      stand:\n", &(section(name) + "      stand:\n"));
        for lang in ["de", "nl"] {
            let file = format!("locales/{lang}/content/gast.ftl");
            let before = if both { String::new() } else { project.read(&file) };
            project.write(&file, format!("{before}section-{name} = {lang} {name}\n"));
        }
        if both {
            accept(&project, &["--file", "locales/nl/content/gast.ftl", "--source", "nl"]);
        }
    }
    accept(&project, &["--all"]);
    let ledger = project.read(LEDGER);
    let source = |unit: &str| ledger.split(&format!("  {unit}:\n")).nth(1).expect("a unit").lines().nth(1);
    assert_eq!(source("section-enschede.title"), Some("    source: nl"), "as all others of its file");
    assert_eq!(source("section-stand.text"), Some("    source: de"));
}

#[test]
fn what_only_one_language_prints_is_kept_as_well() {
    let project = accepted();
    project.replace("content/base.yaml", "      kern:\n", "      kern:\n        only: nl\n");
    assert_eq!(needs(&project, &[]), ["section-kern.text stale de words"]);
    accept(&project, &["section-kern"]);
    assert!(needs(&project, &[]).is_empty());
    project.replace(DUTCH, "geplande cursussen zijn", "cursussen zijn");
    assert_eq!(needs(&project, &[]), ["section-kern.text stale nl words"]);
    assert!(project.problems().contains("only this language has it"), "{}", project.problems());
    project.replace(
        DUTCH,
        "de { FACT(\"indicator.begonnen.target\") } cursussen",
        "de { FACT(\"indicator.begonnen.target\") } geplande cursussen",
    );
    project.replace("content/base.yaml", "        only: nl\n", "");
    assert_eq!(needs(&project, &[]), ["section-kern.text stale de words"], "it is there again");
}

#[test]
fn what_a_body_does_with_a_paper_is_kept() {
    let project = accepted();
    project.replace("content/base.yaml", "date: 2024-09-25, body: rat", "date: 2024-09-26, body: rat");
    assert!(needs(&project, &[]).is_empty(), "a day is a fact");
    project.replace("content/base.yaml", "body: raad, role: information", "body: raad, role: decision");
    assert_eq!(needs(&project, &["--document", "bericht"]), ["paper-bericht.consultations stale nl words"]);
}

#[test]
fn the_variant_that_changed_is_named() {
    let project = Project::base();
    let plural = |one: &str, other: &str| {
        format!(
            " {{ FACT(\"indicator.begonnen.current\") ->\n        [one] {one}\n       *[other] {other}\n    }}\n"
        )
    };
    project.replace(
        GERMAN,
        " Die Kurse werden gut angenommen.\n",
        &plural("Ein Kurs läuft.", "Die Kurse laufen."),
    );
    project.replace(
        DUTCH,
        " De belangstelling voor de cursussen is groot.\n",
        &plural("Er loopt één cursus.", "De cursussen lopen."),
    );
    accept(&project, &["--all"]);
    project.replace(GERMAN, "Ein Kurs läuft", "Ein Kurs endet");
    let rows = rows(&project, &[]);
    assert_eq!((rows.len(), &rows[0]["unit"]), (1, &"section-stand.text".into()));
    assert_eq!(rows[0]["variants"], serde_json::json!(["one"]));
    let shown = project.must_succeed(&["translate", "status"]).stdout;
    assert!(
        shown.contains("accepted: [one] Ein Kurs läuft.") && !shown.contains("Die Kurse laufen"),
        "{shown}"
    );
}

#[test]
fn a_gloss_is_a_translation_and_a_name_is_none() {
    let project = accepted();
    project.replace("content/base.yaml", "Stadt Beispiel", "Stadt Muster");
    assert!(needs(&project, &[]).is_empty());
    project.replace("content/base.yaml", "gloss: gemeenteraad", "gloss: gemeentebestuur");
    assert_eq!(needs(&project, &[]), ["body-rat.name stale nl words"]);
    assert_eq!(needs(&project, &["--document", "bericht"]).len(), 1, "the document prints it");
    accept(&project, &["body-rat"]);
    project.replace("content/base.yaml", ", gloss: gemeentebestuur", "");
    assert_eq!(needs(&project, &[]), ["body-rat.name stale nl words"]);
    accept(&project, &["body-rat"]);
    assert!(needs(&project, &[]).is_empty() && !project.read(LEDGER).contains("body-rat"));
}

#[test]
fn only_what_was_accepted_long_ago_is_shown() {
    let project = accepted();
    project.replace(GERMAN, "werden gut", "werden nicht gut");
    let shown = |days: &str, on: &str| needs(&project, &["--older", days, "--on", on]).len();
    assert_eq!(
        [shown("30d", "2024-10-03"), shown("31", "2024-10-03"), shown("30d", "2023-01-01")],
        [1, 0, 0]
    );
}

#[test]
fn what_is_not_public_is_kept_in_step_too() {
    let project = Project::base();
    project.replace(
        "content/base.yaml",
        "    rating: on_track\n",
        "    rating: on_track\n    public: false\n",
    );
    accept(&project, &["--all"]);
    project.replace(GERMAN, "Elternkurse in", "Kurse in");
    assert_eq!(needs(&project, &[]), ["measure-elternkurs.title stale de words"]);
}
