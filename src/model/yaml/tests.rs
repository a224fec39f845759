//! Tests of parsing: messages and what they point at.

use super::*;

/// The messages for a text with what they point at.
fn reported(text: &str) -> Vec<(&'static str, String)> {
    let mut out = Diagnostics::default();
    parse(&Source::new("a.yaml", text), &mut out);
    out.0
        .iter()
        .map(|problem| {
            let place = problem.place.as_ref().unwrap();
            (problem.message.id, place.source.text[place.range.clone()].to_owned())
        })
        .collect()
}

#[track_caller]
fn reports(text: &str, id: &str, at: &str) {
    assert_eq!(reported(text), [(id, at.to_owned())] as [(&str, String); 1], "{text}");
    let windows = text.replace('\n', "\r\n");
    assert_eq!(reported(&windows), [(id, at.to_owned())] as [(&str, String); 1], "with CRLF: {text}");
}

fn title(german: &str, dutch: &str) -> String {
    format!("# ä\ngoals:\n  ü:\n    title:\n      de: {german}\n      nl: {dutch}\n  b: {{}}\n")
}

#[test]
fn frequent_mistakes_have_their_own_words() {
    reports(&title("{ $a } Kurse", "Cursussen"), "syntax-yaml-brace", "{ $a } Kurse");
    reports(&title("[Rat](lang:de) tagt", "Raad"), "syntax-yaml-bracket", "[Rat](lang:de) tagt");
    reports(&title("*sehr* gut", "heel goed"), "syntax-yaml-asterisk", "*sehr* gut");
    reports(&title("*x*", "heel goed"), "syntax-yaml-asterisk", "*x*");
    reports(&title("*x", "heel goed"), "syntax-yaml-asterisk", "*x");
    reports(&title("Abends", "'s avonds"), "syntax-yaml-apostrophe", "'s avonds");
    reports(&title("A: B", "C"), "syntax-yaml-colon", "A: B");
    reports(&title("\"Sprache\" lernen", "Taal"), "syntax-yaml-quotes", "\"Sprache\" lernen");
    reports(&title("@alle", "iedereen"), "syntax-yaml-indicator", "@alle");
    reports(&title("%-Anteil", "deel"), "syntax-yaml-indicator", "%-Anteil");
    reports(&title("!Wichtig Kurse", "x"), "syntax-yaml-indicator", "!Wichtig");
    reports(&title("&Co Kurse", "x"), "syntax-yaml-indicator", "&Co");
    // What stands in order above a mistake is not taken for it.
    reports("a: &t\n  b: |\n    x\n  c: {}\n d: *t\n", "syntax-yaml-indent", "d: *t");
}

#[test]
fn sound_texts_report_nothing() {
    for text in [
        "Kurse",
        "\"{ $a } Kurse\"",
        "'''s avonds'",
        "\"A: B\"",
        "10 %",
        "a*b*",
        "10:30 Uhr",
        "|\n        's avonds",
    ] {
        assert_eq!(reported(&title(text, "x")), [], "{text}");
    }
}

#[test]
fn mistakes_on_single_lines_do_not_hide_each_other() {
    let text = title("{ $a } Kurse", "'s avonds") + "  c:\n    title:\n      de: A: B\n";
    let ids: Vec<_> = reported(&text).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["syntax-yaml-brace", "syntax-yaml-apostrophe", "syntax-yaml-colon"]);
}

#[test]
fn structure_has_its_own_words() {
    reports("goals:\n\tziel: {}\n", "syntax-yaml-tab", "\t");
    reports("goals:\n  a: {}\n b: {}\n", "syntax-yaml-indent", "b: {}");
    reports("goals:\n  a:\n    number: \"1\"\n     weight: 1\n", "syntax-yaml-indent", "weight: 1");
    reports("goals:\n  a:\n    number:\"1\"\n    weight: 1\n", "syntax-yaml-key", "number:\"1\"");
    reports("goals: {}\n---\nlists: {}\n", "syntax-yaml-documents", "---");
    reports("goals:\n  a\n  b: {}\n", "syntax-yaml-key", "a");
    reports("goals: [a, b\nlists: 1\n", "syntax-yaml-open", "[");
    reports("a: \"x\\d\"\n", "syntax-yaml-escape", "\"x\\d\"");
    reports("a: ä\u{7}\n", "syntax-yaml-control", "\u{7}");
    reports("a:\n  b: -\n  c: 1\n", "syntax-yaml-indicator", "-");
    reports("a: 1\nb: 2\na: 3\n", "duplicate-id-key", "a");
}

#[test]
fn bombs_are_refused() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for i in 1..12 {
        let alias = format!("*a{}, ", i - 1).repeat(10);
        text += &format!("a{i}: &a{i} [{alias}]\n");
    }
    let ids: Vec<_> = reported(&text).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["syntax-yaml-repetition"]);
    let deep = format!("a: {}1{}\n", "[".repeat(300), "]".repeat(300));
    let ids: Vec<_> = reported(&deep).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["syntax-yaml-depth"]);
}

#[test]
fn anything_else_is_shown_at_its_place() {
    reports("{goals: {}}\n}\n", "syntax-yaml", "{goals: {}}");
}

#[test]
fn keys_are_kept_as_written() {
    let mut out = Diagnostics::default();
    let document = parse(&Source::new("a.yaml", "6.10: a\n2024: b\n"), &mut out).unwrap();
    assert_eq!(document.value.get("6.10").and_then(Value::as_str), Some("a"));
    assert_eq!(document.value.get("2024").and_then(Value::as_str), Some("b"));
}
