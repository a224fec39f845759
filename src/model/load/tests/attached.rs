//! Files that entities name.

use super::*;

#[test]
fn files_must_be_there() {
    let image = |file: &str| format!("images:\n  bild:\n    file: {file}\n");
    let with = |yaml: &str| {
        let project = project(&[REPORT, ("b.yaml", yaml), ("foto.png", "")]);
        let mut out = Diagnostics::default();
        let model = model(&project, &mut out);
        (out.0.iter().map(line).collect::<Vec<_>>(), model)
    };
    let (problems, model) = with(&image("foto.png"));
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(model.unwrap().images["bild"], "content/foto.png");
    assert!(with(&image("photo.png")).0[0].starts_with(
        "missing-file missing-file-named Some(\"photo.png\") missing-file-similar-hint=content/foto.png"
    ));
    assert!(with(&image("../foto.png")).0[0].starts_with("file file-path-outside Some(\"../foto.png\")"));
    assert!(with(&image("C:\\foto.png")).0[0].starts_with("file file-path-"));
}

const INDICATOR: &str = "goals: {ziel: }\nindicators:\n  i:\n    goal: ziel\n    baseline: {period: 2023, value: 1}\n    target: {period: 2025, value: 9}\n";

#[test]
fn series_come_from_csv_files() {
    let yaml =
        |more: &str| format!("{INDICATOR}    series_csv:\n      file: i.csv\n      column: Zahl\n{more}");
    let with = |yaml: &str, table: &str| project(&[REPORT, ("x/b.yaml", yaml), ("x/i.csv", table)]);
    let mut out = Diagnostics::default();
    let model = model(&with(&yaml(""), "p;Zahl\n2024;5\n"), &mut out).unwrap();
    assert!(out.0.is_empty(), "{out:?}");
    assert_eq!(model.content.indicators["i"].series.len(), 1);
    let reported = reported_of(&with(&yaml("    series:\n      2024: 5\n"), "p;Zahl\n2024;5\n"));
    assert_eq!(reported, ["duplicate-id duplicate-id-series Some(\"series_csv\") duplicate-id-series-hint"]);
    let reported = reported_of(&with(&yaml(""), "p;Zahlen\n2024;5\n"));
    assert_eq!(reported, ["unknown-key unknown-key-column Some(\"Zahl\") unknown-key-similar-hint=Zahlen"]);
    let reported = reported_of(&with(&yaml(""), "p;Zahl\n2024;1.000\n"));
    assert!(reported[0].starts_with("ambiguous-number ambiguous-number Some(\"1.000\")"), "{reported:?}");
    let reported = reported_of(&project(&[REPORT, ("b.yaml", &yaml(""))]));
    assert_eq!(
        reported,
        ["missing-file missing-file-named Some(\"i.csv\") missing-file-named-hint=content/i.csv"]
    );
}

#[test]
fn what_was_refused_is_not_missing_too() {
    let yaml = "images:\n  bild:\n    file: bilder/foto.png\n";
    for refused in ["content/bilder/foto.png", "content/bilder", "content/bilder/foto"] {
        let mut out = Diagnostics::default();
        let mut project = project(&[REPORT, ("b.yaml", yaml)]);
        project.unread.insert(refused.to_owned());
        let _ = model(&project, &mut out);
        let missing = out.0.iter().any(|problem| problem.check == Check::MissingFile);
        assert_eq!(missing, refused == "content/bilder/foto", "{refused}");
    }
}

#[test]
fn a_value_of_the_period_of_the_baseline_is_the_baseline() {
    let yaml = |value: &str| format!("{INDICATOR}    series:\n      2023: {value}\n      2024: 5\n");
    assert!(reported_of(&project(&[REPORT, ("b.yaml", &yaml("1.0"))])).is_empty());
    for (yaml, table, shown) in [
        (yaml("2"), "", "2"),
        (format!("{INDICATOR}    series_csv: {{file: i.csv, column: Zahl}}\n"), "p;Zahl\n2023;3\n", "3"),
    ] {
        let mut out = Diagnostics::default();
        let _ = model(&project(&[REPORT, ("b.yaml", &yaml), ("i.csv", table)]), &mut out);
        let [problem] = out.0.as_slice() else { panic!("{out:?}") };
        let text = |place: &Place| place.source.text[place.range.clone()].to_owned();
        assert_eq!((problem.check, problem.message.id), (Check::SumMismatch, "sum-mismatch-baseline"));
        assert_eq!(problem.place.as_ref().map(text).as_deref(), Some(shown));
        assert_eq!(text(&problem.notes[0].place), "1");
    }
}
