//! Tests of loading: what is reported where.

mod attached;

use std::collections::BTreeMap;

use super::*;
use crate::id::TextId;
use crate::model::model;

/// A project with these files below `content/`.
fn project(files: &[(&str, &str)]) -> Project {
    let mut project = Project::default();
    for (path, text) in files {
        let path = format!("content/{path}");
        if path.ends_with(".yaml") {
            project.content.push(Source::new(path, *text));
        } else {
            project.files.insert(path, text.as_bytes().to_vec());
        }
    }
    project
}

const REPORT: (&str, &str) = ("a.yaml", "report:\n  period: 2024-H1\n  as_of: 2024-06-30\n");

/// What is reported of a file beside a sound report: `check message "text at the place" hint…`.
fn reported(yaml: &str) -> Vec<String> {
    reported_of(&project(&[REPORT, ("b.yaml", yaml)]))
}

fn reported_of(project: &Project) -> Vec<String> {
    let mut out = Diagnostics::default();
    model(project, &mut out);
    out.0.iter().map(line).collect()
}

fn line(problem: &Diagnostic) -> String {
    let shown = problem.place.as_ref().map(|place| &place.source.text[place.range.clone()]);
    let mut line = format!("{} {} {shown:?}", problem.check.name(), problem.message.id);
    for hint in &problem.hints {
        line.push(' ');
        line.push_str(hint.id);
        for (_, arg) in &hint.args {
            if let crate::diagnostic::Arg::Text(text) = arg {
                line.push('=');
                line.push_str(text);
            }
        }
    }
    line
}

#[track_caller]
fn reports(yaml: &str, expected: &[&str]) {
    let reported = reported(yaml);
    assert_eq!(reported.len(), expected.len(), "{reported:#?}");
    for (reported, expected) in reported.iter().zip(expected) {
        assert!(reported.starts_with(expected), "{reported}\ndoes not begin\n{expected}");
    }
}

/// A goal with further lines.
fn goal(lines: &str) -> String {
    format!("goals:\n  ziel:\n{lines}")
}

fn id(text: &str) -> TextId {
    text.parse().unwrap()
}

#[test]
fn a_sound_file_reports_nothing() {
    reports(&goal("    number: \"6.2\"\n    weight: 1.5\n    title:\n      de: Ziel\n      nl: Doel\n"), &[]);
    reports("", &[]);
    reports("# nothing yet\n", &[]);
    reports("---\n", &[]);
    reports("goals:\nlists:\n", &[]);
}

#[test]
fn all_mistakes_of_an_entity_are_reported() {
    reports(
        "measures:\n  kurse:\n    goal: 5\n    rating: on track\n    publik: true\n    public: nein\n    plan:\n      start: 04.04.2024\n      end: 2024-02-30\n",
        &[
            "wrong-type wrong-type-text Some(\"5\") wrong-type-text-quote-hint=\"5\"",
            "wrong-type wrong-type-word Some(\"on track\") unknown-key-similar-hint=on_track wrong-type-word-hint=done, on_track, at_risk, off_track, not_started",
            "unknown-key unknown-key Some(\"publik\") unknown-key-similar-hint=public",
            "wrong-type wrong-type-flag Some(\"nein\")",
            "wrong-type wrong-type-date Some(\"04.04.2024\") wrong-type-write-hint=2024-04-04",
            "wrong-type wrong-type-no-such-day Some(\"2024-02-30\")",
        ],
    );
}

#[test]
fn every_missing_field_is_reported_at_its_entity() {
    reports(
        "measures:\n  kurse:\n    milestones:\n      erster: {}\n",
        &[
            "missing-field missing-field Some(\"erster\") missing-field-hint=due",
            "missing-field missing-field Some(\"kurse\") missing-field-hint=goal",
            "missing-field missing-field Some(\"kurse\") missing-field-hint=rating",
        ],
    );
    reports(&goal("    number:\n"), &[]);
    reports(
        "measures:\n  kurse:\n    goal:\n    rating: done\n",
        &["missing-field missing-field-empty Some(\"goal\")"],
    );
}

#[test]
fn unknown_collections_are_reported() {
    reports(
        "goal:\n  ziel: {}\n",
        &["unknown-key unknown-key Some(\"goal\") unknown-key-similar-hint=goals"],
    );
    reports("goals: viele\n", &["wrong-type wrong-type-collection Some(\"viele\")"]);
    reports("goals:\n  ziel: viele\n", &["wrong-type wrong-type-entity Some(\"ziel\")"]);
    reports("- a\n- b\n", &["wrong-type wrong-type-file"]);
}

#[test]
fn ambiguous_numbers_are_refused() {
    let fact = |number: &str| goal(&format!("    facts:\n      n: {number}\n"));
    reports(
        &fact("1.000"),
        &["ambiguous-number ambiguous-number Some(\"1.000\") ambiguous-number-hint=1000=1"],
    );
    reports(&fact("25,000"), &["ambiguous-number ambiguous-number Some(\"25,000\")"]);
    reports(&fact("1.234.567"), &["ambiguous-number ambiguous-number-grouped Some(\"1.234.567\")"]);
    reports(&fact("12,5"), &["wrong-type wrong-type-number Some(\"12,5\") wrong-type-write-hint=12.5"]);
    reports(&fact("1000"), &[]);
    reports(&fact("52.5 %"), &[]);
    reports(&goal("    weight: 1.500\n"), &["ambiguous-number ambiguous-number Some(\"1.500\")"]);
    reports(&goal("    number: \"1.000\"\n"), &[]);
    reports(&fact("{value: 2.5, kind: count}"), &["wrong-type wrong-type-whole Some(\"n\")"]);
    reports(
        &fact("{value: 1.000, approximate: true}"),
        &["ambiguous-number ambiguous-number Some(\"1.000\")"],
    );
    reports(
        &fact("{wert: 5, kind: Zahl}"),
        &[
            "unknown-key unknown-key Some(\"wert\") unknown-key-list-hint=value, kind, approximate, sum",
            "wrong-type wrong-type-word Some(\"Zahl\")",
            "missing-field missing-field Some(\"n\") missing-field-hint=value",
        ],
    );
    reports(&fact("[1, 2]"), &["wrong-type wrong-type-fact Some(\"n\")"]);
}

#[test]
fn periods_are_checked_as_keys_and_values() {
    let indicator = |series: &str| {
        format!(
            "goals: {{ziel: }}\nindicators:\n  i:\n    goal: ziel\n    baseline: {{period: 2023, value: 1}}\n    target: {{period: 2025, value: 9}}\n    series:\n{series}"
        )
    };
    reports(&indicator("      2023: 1\n      2024-H1: 4\n"), &[]);
    reports(
        &indicator("      2024-H3: 5\n"),
        &["wrong-type wrong-type-period Some(\"2024-H3\") wrong-type-period-hint"],
    );
    reports(
        &indicator("      h1 2024: 5\n"),
        &["wrong-type wrong-type-period Some(\"h1 2024\") wrong-type-write-hint=2024-H1"],
    );
    reports(&indicator("      2023: viele\n"), &["wrong-type wrong-type-number Some(\"viele\")"]);
    reports(&indicator("      2023: 2.5\n"), &["wrong-type wrong-type-whole Some(\"2.5\")"]);
}

#[test]
fn ids_are_checked() {
    reports(
        "goals:\n  Ziel_6: {}\n",
        &["invalid-id invalid-id Some(\"Ziel_6\") wrong-type-write-hint=ziel-6"],
    );
    reports("goals:\n  6.10: {}\n", &["invalid-id invalid-id Some(\"6.10\") invalid-id-hint"]);
    reports(
        "lists:\n  a:\n    items:\n      x: {}\n  b:\n    items:\n      x: {}\n",
        &["duplicate-id duplicate-id Some(\"x\")"],
    );
    reports("goals:\n  a: {}\n  a: {}\n", &["duplicate-id duplicate-id-key Some(\"a\")"]);
    let twice = project(&[
        REPORT,
        ("b.yaml", "goals:\n  a: {}\n"),
        ("c.yaml", "goals:\n  a: {}\n"),
        ("d.yaml", REPORT.1),
    ]);
    let mut out = Diagnostics::default();
    model(&twice, &mut out);
    let places: Vec<_> = out
        .0
        .iter()
        .map(|p| {
            (
                p.message.id,
                p.place.as_ref().unwrap().source.path.as_str(),
                p.notes[0].place.source.path.as_str(),
            )
        })
        .collect();
    assert_eq!(
        places,
        [
            ("duplicate-id", "content/c.yaml", "content/b.yaml"),
            ("duplicate-id-report", "content/d.yaml", "content/a.yaml")
        ]
    );
}

#[test]
fn references_must_lead_somewhere() {
    reports(
        "goals:\n  ziel: {parent: zeil}\n",
        &["unknown-reference unknown-reference Some(\"zeil\") unknown-key-similar-hint=ziel"],
    );
    reports(
        "goals:\n  ziel: {parent: ganz-anders}\n",
        &["unknown-reference unknown-reference Some(\"ganz-anders\") unknown-reference-hint"],
    );
    reports(
        "lists: {liste: {items: }}\ngoals:\n  ziel: {parent: liste}\n",
        &["unknown-reference unknown-reference Some(\"liste\") unknown-reference-kind-hint"],
    );
    reports(
        "projects:\n  p:\n    partners: [eins, zwei]\n",
        &[
            "unknown-reference unknown-reference Some(\"eins\")",
            "unknown-reference unknown-reference Some(\"zwei\")",
        ],
    );
}

#[test]
fn goals_must_not_run_in_a_circle() {
    reports(
        "goals:\n  a: {parent: b}\n  b: {parent: c}\n  c: {parent: b}\n",
        &["cyclic-reference cyclic-reference Some(\"c\")"],
    );
    reports("goals:\n  a: {parent: a}\n", &["cyclic-reference cyclic-reference Some(\"a\")"]);
    reports("goals:\n  a: {parent: b}\n  b: {}\n", &[]);
}

#[test]
fn pairs_on_one_line_are_refused() {
    reports(
        &goal("    title: {de: Sprache, Bildung, nl: Taal}\n"),
        &["syntax syntax-yaml-one-line Some(\"{de: Sprache, Bildung, nl: Taal}\")"],
    );
}

#[test]
fn texts_cut_off_are_reported() {
    reports(
        &goal("    title:\n      de: Kurs #3\n      nl: Cursus\n"),
        &["markup markup-comment Some(\"#3\")"],
    );
    reports(&goal("    title:\n      de: \"Kurs #3\"\n      nl: Cursus#3\n"), &[]);
    reports(&goal("    number: \"5\" # as printed\n"), &[]);
    reports(&goal("    number: 5.1.2 # as printed\n"), &[]);
    reports(&goal("    number: Ziel #3\n"), &["markup markup-comment Some(\"#3\")"]);
}

#[test]
fn texts_must_be_texts() {
    reports(&goal("    title: Ziel\n"), &["wrong-type wrong-type-pair Some(\"Ziel\")"]);
    reports(
        &goal("    title:\n      de: 5\n      nl: { $a }\n"),
        &[
            "wrong-type wrong-type-text Some(\"5\")",
            "wrong-type wrong-type-text Some(\"nl\") wrong-type-text-brace-hint",
        ],
    );
    reports(&goal("    title:\n      de: Ziel\n      en: Goal\n"), &["unknown-key unknown-key Some(\"en\")"]);
}

#[test]
fn a_language_may_be_missing_here() {
    let project = project(&[
        REPORT,
        (
            "b.yaml",
            &goal(
                "    title:\n      de: Ziel\n      nl:\n    description:\n      nl: |\n        Een.\n\n        Twee.\n",
            ),
        ),
    ]);
    let mut out = Diagnostics::default();
    let model = model(&project, &mut out).unwrap();
    assert!(out.0.is_empty(), "{out:?}");
    let (empty, _) = model.texts[&id("goal-ziel.title")].0.nl.as_ref().unwrap();
    assert!(empty.is_empty());
    let (text, place) = model.texts[&id("goal-ziel.description")].0.nl.as_ref().unwrap();
    assert_eq!(text, "Een.\n\nTwee.\n");
    assert!(place.source.text[place.range.clone()].starts_with('|'), "{place:?}");
}

#[test]
fn nested_entities_have_places_and_texts() {
    let yaml = "lists:\n  l:\n    items:\n      eins:\n        title:\n          de: 'Eins'\n          nl: Een\n      zwei:\n";
    let project = project(&[REPORT, ("b.yaml", yaml)]);
    let mut out = Diagnostics::default();
    let model = model(&project, &mut out).unwrap();
    assert!(out.0.is_empty(), "{out:?}");
    assert_eq!(model.content.lists["l"].items.len(), 2);
    let (text, place) = model.texts[&id("list-item-eins.title")].0.de.as_ref().unwrap();
    assert_eq!((text.as_str(), &place.source.text[place.range.clone()]), ("Eins", "'Eins'"));
    let place = model.origins.entity(&EntityId::new(Kind::ListItem, "zwei")).unwrap();
    assert_eq!(&place.source.text[place.range], "zwei");
}

#[test]
fn anchors_and_aliases_are_followed() {
    let yaml = "goals:\n  a:\n    title: &t\n      de: Ziel\n      nl: Doel\n    weight: &w 1.000\n  b:\n    title: *t\n    weight: *w\n";
    reports(
        yaml,
        &[
            "ambiguous-number ambiguous-number Some(\"1.000\")",
            "ambiguous-number ambiguous-number Some(\"1.000\")",
        ],
    );
    let project = project(&[REPORT, ("b.yaml", &yaml.replace("1.000", "1"))]);
    let mut out = Diagnostics::default();
    let model = model(&project, &mut out).unwrap();
    let (text, place) = model.texts[&id("goal-b.title")].0.nl.as_ref().unwrap();
    assert_eq!((text.as_str(), &place.source.text[place.range.clone()]), ("Doel", "Doel"));
}

#[test]
fn windows_line_ends_give_the_same_places() {
    let yaml = goal("    number: \"ä\"\n    weight: viel\n").replace('\n', "\r\n");
    let project = project(&[REPORT, ("b.yaml", &yaml)]);
    let mut out = Diagnostics::default();
    model(&project, &mut out);
    let place = out.0[0].place.as_ref().unwrap();
    assert_eq!(place.source.line_column(place.range.start), (4, 13));
    assert_eq!(&place.source.text[place.range.clone()], "viel");
}

#[test]
fn a_report_is_needed() {
    assert_eq!(
        reported_of(&project(&[("b.yaml", "goals: {a: }\n")])),
        ["missing-field missing-field-report None missing-field-report-hint"]
    );
}

#[test]
fn paper_sides_show_their_own_places() {
    let yaml = "papers:\n  p:\n    sections: {}\n    sides:\n      de:\n        profile: m\n        number: \"1\"\n        date: 2024-01-01\n        contacts: [wer]\n        consultations:\n          - date: 2024-02-01\n            body: rat\n            role: bericht\n          - {date: 1.2.2024, body: rat}\n";
    reports(
        yaml,
        &[
            "wrong-type wrong-type-word Some(\"bericht\") wrong-type-word-hint=report, introduction",
            "wrong-type wrong-type-date Some(\"1.2.2024\") wrong-type-write-hint=2024-02-01",
            "missing-field missing-field Some(\"{date: 1.2.2024, body: rat}\") missing-field-hint=role",
            "missing-field missing-field Some(\"sides\") missing-field-hint=nl",
            "unknown-reference unknown-reference Some(\"wer\")",
            "unknown-reference unknown-reference Some(\"rat\")",
            "unknown-reference unknown-reference Some(\"rat\")",
        ],
    );
}

#[test]
fn an_entity_twice_reports_its_parts_once() {
    let list = "lists:\n  l:\n    items:\n      x:\n";
    let twice = project(&[REPORT, ("b.yaml", list), ("c.yaml", list)]);
    assert_eq!(reported_of(&twice).len(), 1);
}

#[test]
fn long_and_folded_texts_are_read() {
    let long = "sehr lang ".repeat(400);
    let yaml = format!(
        "    title:\n      de: {long}\n      nl: \"{long}\"\n    description:\n      de: ein Satz\n        geht weiter\n      nl: >\n        zin\n        verder\n"
    );
    reports(&goal(&yaml), &[]);
}

#[test]
fn profiles_are_read() {
    let mut project = project(&[REPORT]);
    let yaml = "lang: de\naccent: \"#1f4e9e\"\nwordmark: Stadt Beispiel\nblocks:\n  - id: subject\n    required: ja\n  - id: summary\nnotation:\n  grouping: komma\n";
    project.profiles = BTreeMap::from([("beispiel".to_owned(), Source::new("profiles/beispiel.yaml", yaml))]);
    assert_eq!(
        reported_of(&project),
        [
            "wrong-type wrong-type-flag Some(\"ja\") wrong-type-flag-hint=required",
            "wrong-type wrong-type-word Some(\"komma\") wrong-type-word-hint=point, space, none"
        ]
    );
}

#[test]
fn a_broken_file_hides_no_other_and_reports_no_reference_into_it() {
    let files = project(&[
        REPORT,
        ("b.yaml", "goals:\n\tziel: {}\n"),
        ("c.yaml", "goals:\n  anderes: {parent: ziel, wight: 1}\n"),
    ]);
    let reported = reported_of(&files);
    assert_eq!(reported.len(), 2, "{reported:#?}");
    assert!(reported[0].starts_with("syntax syntax-yaml-tab"));
    assert!(
        reported[1].starts_with("unknown-key unknown-key Some(\"wight\") unknown-key-similar-hint=weight")
    );
}

/// Every sign that begins something in YAML, at every place of a file, and every beginning of a file.
#[test]
fn no_slip_of_the_keys_stops_the_program() {
    let yaml = "goals:\n  ü: &g\n    title: {de: Ä, nl: 'é'}\n    facts: {a: 1.5}\n  b: *g\nlists:\n  l:\n    items:\n      - x # y\nindicators:\n  i:\n    series_csv: {file: ../i.csv}\n    series:\n      2024-H1: |\n        ß\n";
    for (at, c) in yaml.char_indices() {
        reported(&yaml[..at]);
        for sign in ["{", "[", "'", "\"", "\t", ": ", "*", "&", "#", "|", "-", "\n", "\r", "\u{2028}", "\0"] {
            let changed = format!("{}{sign}{}", &yaml[..at], &yaml[at + c.len_utf8()..]);
            let problems = reported(&changed);
            assert!(problems.len() < 40, "{changed}\n{problems:#?}");
        }
    }
}
#[test]
fn values_in_other_notations_get_their_repair() {
    let fact = |value: &str| goal(&format!("    facts:\n      n: {value}\n"));
    reports(
        &fact("30.06.2024"),
        &["wrong-type wrong-type-date Some(\"30.06.2024\") wrong-type-write-hint=2024-06-30"],
    );
    reports(
        &fact("12,50 €"),
        &["wrong-type wrong-type-number Some(\"12,50 €\") wrong-type-write-hint=12.50 EUR"],
    );
    reports(&fact("52,5 %"), &["wrong-type wrong-type-number Some(\"52,5 %\") wrong-type-write-hint=52.5 %"]);
    reports(&fact("2024-H3"), &["wrong-type wrong-type-period Some(\"2024-H3\") wrong-type-period-hint"]);
    reports(&fact("true"), &["wrong-type wrong-type-fact Some(\"true\") wrong-type-fact-hint"]);
    reports(
        &goal("    facts: {a: 12,5, b: 1}\n"),
        &["missing-field missing-field-empty Some(\"5\") syntax-yaml-comma-hint"],
    );
}

#[test]
fn what_is_masked_is_not_reported_again() {
    reports("goals:\n  a: {parent: b} x\n", &["syntax syntax-yaml-brace Some(\"{parent: b} x\")"]);
    reports(
        "goals:\n  a: &a {}\n  b: *c\n  c: {wight: 1}\n",
        &["syntax syntax-yaml-asterisk Some(\"*c\")", "unknown-key unknown-key Some(\"wight\")"],
    );
}

#[test]
fn a_slip_in_a_key_is_one_mistake() {
    reports(
        "goals: {z: }\nmeasures:\n  m:\n    gaol: z\n    rating: done\n",
        &["unknown-key unknown-key Some(\"gaol\") unknown-key-similar-hint=goal"],
    );
    reports(
        "goals: {z: }\nmeasures:\n  m:\n    goal: z\n    gaol: z\n    rating: done\n",
        &["unknown-key unknown-key Some(\"gaol\") unknown-key-similar-hint=goal"],
    );
}

#[test]
fn fields_and_lists_have_their_own_words() {
    reports(
        "goals:\n  ziel:\n  weight: 1\n",
        &["wrong-type wrong-type-entity Some(\"weight\") wrong-type-entity-hint=weight"],
    );
    reports(
        "projects:\n  p:\n    partners: eins, zwei\n",
        &["wrong-type wrong-type-list Some(\"eins, zwei\") wrong-type-list-hint=partners"],
    );
    reports("projects:\n  p:\n    term: 2024\n", &["wrong-type wrong-type-mapping Some(\"2024\")"]);
    reports("projects:\n  p:\n    granted: [1]\n", &["wrong-type wrong-type-number Some(\"granted\")"]);
    reports("events:\n  e:\n    date: [1]\n", &["wrong-type wrong-type-scalar Some(\"date\")"]);
    reports(
        "lists: {l: {items: {i: {rating: [done]}}}}\n",
        &["wrong-type wrong-type-scalar Some(\"rating\")"],
    );
    reports(
        "documents:\n  d:\n    template: handout\n    slides_per_page: 300\n",
        &["wrong-type wrong-type-slides-per-page Some(\"300\") wrong-type-slides-per-page-hint"],
    );
}
