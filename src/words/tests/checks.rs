//! Each check: what it reports and what it leaves alone.

use super::{Bench, has};
use crate::diagnostic::{Check, Severity};

/// Both sides alike: what is found in the German one (the Dutch one has as much).
#[track_caller]
fn both(ftl: &str, expected: &str) {
    let found = Bench::new(ftl, ftl).found();
    let mut lines: Vec<&str> = found.lines().collect();
    lines.dedup();
    assert_eq!(lines.join("\n"), expected, "{ftl}");
}

#[track_caller]
fn sides(de: &str, nl: &str, expected: &str) {
    assert_eq!(Bench::new(de, nl).found(), expected);
}

#[test]
fn nothing_wrong() {
    both("goal-bildung = Titel", "");
    both(
        "# beide\ngoal-bildung = { -kreis(case: \"dat\") }\n-kreis = { $case ->\n    [dat] Kreise\n   *[nom] Kreis\n }",
        "",
    );
}

#[test]
fn missing_translation() {
    sides(
        "goal-bildung = T\n    .description = D",
        "goal-bildung = T",
        "missing-translation missing-translation (goal-bildung.description|nl) \"description\"",
    );
    sides(
        "goal-bildung = T",
        "",
        "missing-translation missing-translation (goal-bildung.title|nl) \"goal-bildung\"",
    );
    sides("", "", "missing-translation missing-translation-both (goal-bildung.title) \"\"");
    sides(
        "goal-bildung = T",
        "goal-bildung = {\"\"}",
        "missing-translation missing-translation-empty (goal-bildung.title|nl) \"goal-bildung\"",
    );
    let (_, found) = Bench::new("goal-bildung = T", "").draft().run();
    assert_eq!(found[0].severity, Severity::Warning);
}

#[test]
fn only_one_language_prints_a_section() {
    let mut bench = Bench::new("goal-bildung = T\nsection-s = S", "goal-bildung = T");
    let side = "{profile: x, number: '1', date: 2024-08-28}";
    bench.content += &format!(
        "papers:\n  p: {{sides: {{de: {side}, nl: {side}}}, sections: {{s: {{block: report, only: de}}}}, \
         title: {{de: a, nl: b}}}}\n"
    );
    assert_eq!(bench.found(), "missing-translation missing-translation-both (paper-p.title) \"\"");
}

#[test]
fn syntax() {
    both("goal-bildung = T\ngoal-x\n", "syntax syntax-words (expected|=) \"x\"");
    both("goal-bildung = T { $measures", "syntax syntax-words (open-brace|) \"s\"");
    both("goal-bildung = a } b", "syntax syntax-words (closing-brace|) \"}\"");
    both("goal-bildung = { $measures ->\n    [one] a\n }", "syntax syntax-words (no-default|) \"}\"");
    both("goal-bildung = {\"a", "syntax syntax-words (expected|\") \"a\"");
}

#[test]
fn lines_that_begin_with_a_sign() {
    let ftl = |line: &str| {
        format!("goal-bildung = T\n    .description =\n        Text\n        {line}\n        mehr\n")
    };
    both(&ftl("*wichtig*"), "markup markup-line-start (*) \"*\"");
    both(&ftl("[Seite](https://example.org)"), "markup markup-line-start ([) \"[\"");
    both(&ftl(".NET"), "markup markup-line-start (.) \".\"");
    both("goal-bildung =\n    [Seite](https://example.org)", "markup markup-line-start ([) \"[\"");
    both("goal-bildung = T\n    .description =\n        *a*", "markup markup-line-start (*) \"*\"");
}

#[test]
fn unknown_message() {
    both("goal-bildung = { goal-bildun }", "unknown-message unknown-message (goal-bildun) \"goal-bildun\"");
    both("goal-bildung = { -kreis }", "unknown-message unknown-message-term (kreis) \"-kreis\"");
    both("goal-bildung = { hilfe }\nhilfe = ja", "");
    both("goal-bildung = { hilfe.a }\nhilfe = ja", "unknown-message unknown-message (hilfe.a) \"hilfe\"");
}

#[test]
fn unused_message() {
    let title = "goal-bildung = T\n";
    both(&format!("{title}goal-bildun = x"), "unused-message unused-message (goal-bildun) \"goal-bildun\"");
    both(
        &format!("{title}    .descripton = x"),
        "unused-message unused-message-attribute (goal-bildung|descripton) \"descripton\"",
    );
    both(
        &format!("{title}    .title = x"),
        "unused-message unused-message-attribute (goal-bildung|title) \"title\"",
    );
}

#[test]
fn duplicates() {
    both(
        "goal-bildung = T\n    .description = a\n    .description = b",
        "duplicate-attribute duplicate-attribute (goal-bildung.description) \"description\"",
    );
    both(
        "goal-bildung = T\ngoal-bildung = U",
        "duplicate-attribute duplicate-attribute-message (goal-bildung) \"goal-bildung\"",
    );
}

#[test]
fn unknown_variable() {
    both(
        "goal-bildung = { $measurs }",
        "unknown-variable unknown-variable (measurs|goal-bildung) \"$measurs\"",
    );
    both(
        "goal-bildung = { FACT(\"goal.x.y\") }",
        "unknown-variable unknown-variable-fact (goal.x.y) \"goal.x.y\"",
    );
    both("goal-bildung = { TODAY() }", "unknown-variable unknown-variable-function (TODAY) \"TODAY\"");
    both(
        "goal-bildung = { NUMBER(TODAY()) }",
        "unknown-variable unknown-variable-function (TODAY) \"TODAY\"",
    );
    both(
        "goal-bildung = { TODAY() ->\n   *[other] a\n }",
        "unknown-variable unknown-variable-function (TODAY) \"TODAY\"",
    );
    both("goal-bildung = { -t }\n-t = { $x }", "unknown-variable unknown-variable-term (x) \"-t\"");
    both("goal-bildung = { -t(x: 1) }\n-t = { $x }", "");
    both("goal-bildung = { h }\nh = { $x }", "unknown-variable unknown-variable (x|goal-bildung) \"h\"");
}

#[test]
fn variable_mismatch() {
    sides("goal-bildung = { $measures }", "goal-bildung = { FACT(\"goal.bildung.measures\") }", "");
    sides(
        "goal-bildung = { $measures }",
        "goal-bildung = x",
        "variable-mismatch variable-mismatch (goal-bildung.title|de|goal.bildung.measures|) \"$measures\"",
    );
    sides(
        "goal-bildung = { $measures }",
        "goal-bildung = { $spent } { $measures }",
        "variable-mismatch variable-mismatch (goal-bildung.title|nl||goal.bildung.spent) \"$spent\"",
    );
    sides("goal-bildung = { h }\nh = { $measures }", "goal-bildung = { $measures }", "");
}

#[test]
fn what_fluent_passes_in_silence_or_panics_on() {
    both(
        "goal-bildung = { NUMBER($measures, minimumFractionDigits: 25) }",
        "syntax syntax-option (minimumFractionDigits) \"minimumFractionDigits\"",
    );
    both(
        "goal-bildung = { NUMBER($measures, minimumFractionDigits: 999999999) }",
        "syntax syntax-option (minimumFractionDigits) \"minimumFractionDigits\"",
    );
    both(
        "goal-bildung = { NUMBER($measures, minimumFractionDigits: 25) ->\n   *[other] a\n }",
        "syntax syntax-option (minimumFractionDigits) \"minimumFractionDigits\"",
    );
    both("goal-bildung = { NUMBER($measures, digits: 2) }", "syntax syntax-option (digits) \"digits\"");
    both("goal-bildung = { NUMBER($start) }", "syntax syntax-call (number) \"NUMBER\"");
    both("goal-bildung = { NUMBER(\"a\") }", "syntax syntax-call (number) \"NUMBER\"");
    both("goal-bildung = { NUMBER(NUMBER($measures)) }", "");
    both("goal-bildung = { DATE($start) ->\n   *[other] b\n }", "syntax syntax-selector (date) \"DATE\"");
    both("goal-bildung = { DATE($measures) }", "syntax syntax-call (date) \"DATE\"");
    both("goal-bildung = { DATE($start, form: \"klein\") }", "syntax syntax-option (form) \"form\"");
    both("goal-bildung = { FACT($measures) }", "syntax syntax-call (fact) \"FACT\"");
    both(
        "goal-bildung = { 1.0000000000000000000000001 }",
        "syntax syntax-digits (15) \"1.0000000000000000000000001\"",
    );
    both(
        "goal-bildung = { $measures ->\n    [1.0000000000000000000000001] a\n   *[other] b\n }",
        "syntax syntax-digits (15) \"1.0000000000000000000000001\"",
    );
    both(
        "goal-bildung = { $start ->\n    [one] a\n   *[other] b\n }",
        "syntax syntax-selector (date) \"$start\"",
    );
    both("goal-bildung = { $span ->\n   *[other] b\n }", "syntax syntax-selector (period) \"$span\"");
    both(
        "goal-bildung = { $share ->\n    [0] a\n   *[other] b\n }",
        "syntax syntax-variant-number (0) \"0\"",
    );
    both(
        "goal-bildung = { $measures ->\n    [few] a\n   *[other] b\n }",
        "syntax syntax-variant (few) \"few\"",
    );
    both(
        &format!("goal-bildung = {}", "{ $measures }".repeat(101)),
        "syntax syntax-placeables (100) \"goal-bildung\"",
    );
    both(&format!("goal-bildung = {}", "{ $measures }".repeat(100)), "");
    both("goal-bildung = { h }\nh = { h }", "syntax syntax-cycle (h) \"h\"");
}

#[test]
fn digits_in_prose() {
    let typed = |text: &str| {
        let found = Bench::described(text, text).found();
        found.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(typed("Es sind 40 Kurse"), "digits-in-prose digits-in-prose (40) \"40\"");
    assert_eq!(typed("Es sind 25.000,50 Euro"), "digits-in-prose digits-in-prose (25.000,50) \"25.000,50\"");
    assert_eq!(
        typed("{ $measures ->\n    [one] 1 Kurs\n   *[other] Kurse\n }"),
        "digits-in-prose digits-in-prose (1) \"1\""
    );
    for fine in [
        "Niveau B1, Ziel4, COVID-19",
        "§ 24 und Art. 5 Abs. 2",
        "lid 3",
        "Nr. 7",
        "1) eins\n2) zwei",
        "die Werkstatt 4.0",
        "Ziel 6.2",
        "auf [Seite](https://example.org/2024/a)",
        "{ $measures } Kurse",
    ] {
        assert_eq!(typed(fine), "", "{fine}");
    }
}

#[test]
fn private_facts() {
    let mut bench = Bench::new("goal-bildung = { $x }", "goal-bildung = { $x }");
    bench.fact("x", "3").public = false;
    assert!(has(&bench.run().1, Check::PrivateFact));
    bench.content = bench.content.replace("number: '6.2'", "number: '6.2', public: false");
    assert!(!has(&bench.run().1, Check::PrivateFact));
}

#[test]
fn control_characters() {
    both(
        "goal-bildung = a\u{2068}b",
        "unsupported-character unsupported-character-control (U+2068) \"\\u{2068}\"",
    );
    both("goal-bildung = a\tb", "unsupported-character unsupported-character-control (U+0009) \"\\t\"");
}

#[test]
fn a_damaged_text_is_reported_once() {
    sides(
        "goal-bildung = T\n    .description =\n        { $measures }\n        * x\n    .more = y",
        "goal-bildung = T\n    .description = { $measures }",
        "markup markup-line-start (*) \"*\"",
    );
}

#[test]
fn product_words() {
    let mut bench = Bench::new("goal-bildung = T", "goal-bildung = T");
    bench.product_de = "page = Seite { $page }\nonly = x\nbad = { FACT(\"a\") } { pag }".to_owned();
    bench.product_nl = "page = pagina { $page }\nbad = x".to_owned();
    assert_eq!(
        bench.found(),
        "missing-translation missing-translation-label (only|nl) \"only\"\n\
         unknown-variable unknown-variable-function (FACT) \"FACT\"\n\
         unknown-message unknown-message (pag) \"pag\""
    );
}

#[test]
fn texts_in_yaml() {
    let yaml = "title:\n  de: Ziel { $measurs }\n";
    let mut bench = Bench::new("", "goal-bildung = { $measures }");
    bench.in_yaml("title", yaml, "Ziel { $measurs }", "Ziel { $measurs }");
    assert!(bench.found().contains("unknown-variable unknown-variable (measurs|goal-bildung) \"$measurs\""));
    let mut bench = Bench::new("goal-bildung = T", "goal-bildung = T");
    bench.in_yaml("title", "de: Ziel", "Ziel", "Ziel");
    assert_eq!(bench.found(), "duplicate-text duplicate-text (goal-bildung.title|de) \"Ziel\"");
}

#[test]
fn an_empty_text_in_yaml_is_missing() {
    let mut bench = Bench::new("goal-bildung = T", "goal-bildung = T\n    .description = D");
    bench.in_yaml("description", "de: ''", "''", "");
    assert_eq!(
        bench.found(),
        "missing-translation missing-translation-empty (goal-bildung.description|de) \"''\""
    );
}

#[test]
fn depth_is_limited() {
    let deep = format!("goal-bildung = {}", "{".repeat(100_000));
    let found = Bench::new(&deep, "goal-bildung = T").found();
    assert!(found.starts_with("syntax syntax-depth"), "{found}");
}

#[test]
fn line_ends_of_windows() {
    both(
        "goal-bildung = T\r\n    .description =\r\n        Eins\r\n\r\n        - { $measures }\r\n        - zwei\r\n",
        "",
    );
}

#[test]
fn places_in_yaml_scalars() {
    let cases = [
        ("de: \"Die \\\"Zahl\\\" { $x }\"", "\"Die \\\"Zahl\\\" { $x }\"", "Die \"Zahl\" { $x }"),
        ("de: 'Die Frau''s { $x }'", "'Die Frau''s { $x }'", "Die Frau's { $x }"),
        (
            "de: |\n    Eins\n\n    [zwei](lang:nl) { $x }\n",
            "|\n    Eins\n\n    [zwei](lang:nl) { $x }\n",
            "Eins\n\n[zwei](lang:nl) { $x }\n",
        ),
        ("de: >-\n    Eins\n    zwei { $x }\n", ">-\n    Eins\n    zwei { $x }\n", "Eins zwei { $x }"),
        ("de: \"\\u00c4rzte { $x }\"", "\"\\u00c4rzte { $x }\"", "Ärzte { $x }"),
    ];
    for (file, scalar, value) in cases {
        let mut bench = Bench::new("goal-bildung = T", "goal-bildung = T\n    .description = D");
        bench.in_yaml("description", file, scalar, value);
        let found = bench.found();
        assert_eq!(found, "unknown-variable unknown-variable (x|goal-bildung) \"$x\"", "{file}");
    }
    let mut bench = Bench::new("goal-bildung = T", "goal-bildung = T\n    .description = D");
    let scalar = "|\n    *eins*\n    zwei }";
    bench.in_yaml("description", &format!("de: {scalar}"), scalar, "*eins*\nzwei }");
    assert_eq!(bench.found(), "syntax syntax-words (closing-brace|) \"}\"");
}
