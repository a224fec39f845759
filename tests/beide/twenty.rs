//! Everything that is wrong with a project is said in one run, at its place, in every language of the program.
//!
//! `tests/twenty` lies over `tests/base`: a clerk's bad day, with mistakes of twenty and more checks.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::project::Project;

/// The mistakes: the name of the check, the file, the line and the column.
const MISTAKES: &[(&str, &str, u64, u64)] = &[
    ("unknown-key", "content/facts.yaml", 3, 5),
    ("cyclic-reference", "content/facts.yaml", 4, 13),
    ("ambiguous-number", "content/facts.yaml", 7, 23),
    ("unknown-reference", "content/facts.yaml", 11, 11),
    ("date-order", "content/facts.yaml", 13, 36),
    ("missing-explanation", "content/facts.yaml", 16, 13),
    ("wrong-type", "content/facts.yaml", 20, 11),
    ("missing-file", "content/facts.yaml", 31, 11),
    ("sum-mismatch", "content/facts.yaml", 38, 14),
    ("missing-block", "content/facts.yaml", 47, 3),
    ("missing-block", "content/facts.yaml", 47, 3),
    ("unsupported-character", "content/facts.yaml", 49, 20),
    ("consultation-order", "content/facts.yaml", 58, 20),
    ("ambiguous-number", "content/teilnahmen.csv", 3, 6),
    ("unknown-variable", "locales/de/content/words.ftl", 2, 26),
    ("digits-in-prose", "locales/de/content/words.ftl", 3, 37),
    ("variable-mismatch", "locales/de/content/words.ftl", 5, 27),
    ("unknown-message", "locales/de/content/words.ftl", 7, 22),
    ("missing-translation", "locales/de/content/words.ftl", 8, 1),
    ("markup", "locales/de/content/words.ftl", 11, 17),
    ("markup", "locales/de/content/words.ftl", 11, 30),
    ("duplicate-attribute", "locales/de/content/words.ftl", 12, 6),
    ("unused-message", "locales/de/content/words.ftl", 13, 1),
    ("syntax", "locales/nl/content/words.ftl", 10, 31),
    ("unknown-message", "report-templates/eigene/template.typ", 8, 13),
    ("template", "report-templates/eigene/template.typ", 9, 18),
];

#[test]
fn all_mistakes_are_shown_in_one_run_in_every_language() {
    let project = Project::base();
    project.lay("tests/twenty");
    let mut said: Vec<Vec<String>> = Vec::new();
    for language in ["en", "de", "nl"] {
        let run = project.run(&["check", "--format", "json", "--ui-lang", language]);
        assert_eq!(run.status, 1);
        let problems = run.findings();
        let places: Vec<_> = problems.iter().map(place).collect();
        assert_eq!(places, MISTAKES, "{}", run.problems());
        said.push(problems.iter().map(|problem| problem["message"].to_string()).collect());
    }
    for (at, (check, ..)) in MISTAKES.iter().enumerate() {
        let messages: BTreeSet<&String> = said.iter().map(|messages| &messages[at]).collect();
        assert_eq!(messages.len(), 3, "{check} says the same in two languages: {messages:?}");
    }
}

#[test]
fn they_are_mistakes_of_twenty_checks() {
    let checks: BTreeSet<&str> = MISTAKES.iter().map(|(check, ..)| *check).collect();
    assert!(checks.len() >= 20, "{checks:?}");
}

fn place(problem: &Value) -> (&str, &str, u64, u64) {
    let text = |key: &str| problem[key].as_str().unwrap_or_default();
    let number = |key: &str| problem[key].as_u64().unwrap_or_default();
    (text("name"), text("file"), number("line"), number("column"))
}
