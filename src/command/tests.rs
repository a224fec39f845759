//! The house rules of the program's words, the arguments, and how problems look.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::environment::Environment;
use super::{arguments, output};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Severity, Source};
use crate::lang::UiLang;
use crate::read::program_words;
use crate::speech::Speech;
use crate::speech::{human, json};

/// The variables of every message and attribute of a language.
type Words = BTreeMap<String, BTreeSet<String>>;

#[track_caller]
fn words(lang: UiLang) -> Words {
    let mut words = Words::new();
    for source in program_words(lang) {
        let resource = parser::parse(source.text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", source.path));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let value = message.value.iter().map(|value| (message.id.name.to_owned(), value));
            let attributes = message
                .attributes
                .iter()
                .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
            for (id, pattern) in value.chain(attributes) {
                let mut variables = BTreeSet::new();
                collect(pattern, &mut variables);
                assert!(words.insert(id.clone(), variables).is_none(), "{}: {id} twice", source.path);
            }
        }
    }
    words
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, variables),
        Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            variants.iter().for_each(|variant| collect(&variant.value, variables));
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, variables),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("the program's words know texts, numbers and variables only: {other:?}"),
    }
}

/// Without colours and trailing blanks.
fn plain(text: &str) -> String {
    let text = anstream::adapter::strip_str(text).to_string();
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// What a problem at a stretch of a file looks like.
fn shown(text: &str, needle: &str) -> String {
    let at = text.find(needle).expect("the text occurs");
    let place = Place::new(Source::new("content/a.yaml", text), at..at + needle.len());
    let problem = Diagnostic::new(Check::UnknownKey, Message::new("file-special")).at(place);
    plain(&human::problem(&problem, &Speech::new(UiLang::En)))
}

#[test]
fn all_languages_have_the_same_words_with_the_same_variables() {
    let english = words(UiLang::En);
    for lang in [UiLang::De, UiLang::Nl] {
        let own = words(lang);
        for (id, variables) in &english {
            assert_eq!(own.get(id), Some(variables), "{id} in {}", lang.code());
        }
        for id in own.keys() {
            assert!(english.contains_key(id), "{id} is only in {}", lang.code());
        }
    }
}

#[test]
fn every_check_is_explained() {
    let english = words(UiLang::En);
    for check in Check::ALL {
        for part in ["", ".details", ".repair"] {
            let id = format!("explain-{}{part}", check.name());
            assert!(english.contains_key(&id), "{id}");
        }
    }
    let explained = english.keys().filter(|id| id.starts_with("explain-") && !id.contains('.'));
    for id in explained.filter(|id| !id.starts_with("explain-heading-")) {
        assert!(Check::from_name(&id["explain-".len()..]).is_some(), "{id} explains nothing");
    }
}

#[test]
fn every_message_that_the_program_names_exists() {
    let english = words(UiLang::En);
    for entry in walkdir::WalkDir::new("src").into_iter().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy();
        if path.extension().is_none_or(|end| end != "rs") || name.contains("tests") {
            continue;
        }
        #[expect(clippy::disallowed_methods, reason = "reads the source of the program")]
        let text = std::fs::read_to_string(path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for start in ["Message::new(\"", "speech.word(\"", "speech.word(&\""] {
            for (at, _) in code.match_indices(start) {
                let id = code[at + start.len()..].split('"').next().unwrap_or_default();
                assert!(english.contains_key(id), "{}: {id}", path.display());
            }
        }
    }
}

#[test]
fn messages_begin_small_and_have_no_full_stop() {
    for (lang, id) in
        UiLang::ALL.into_iter().flat_map(|lang| words(lang).into_keys().map(move |id| (lang, id)))
    {
        if id.contains('.') || ["cli-", "label-", "usage-"].iter().any(|surface| id.starts_with(surface)) {
            continue;
        }
        let text = Speech::new(lang).word(&id);
        assert!(!text.ends_with('.'), "{id}: {text}");
    }
}

#[test]
fn counts_are_said_with_their_plural() {
    let mut problems = Diagnostics::default();
    let say =
        |problems: &Diagnostics| UiLang::ALL.map(|lang| Speech::new(lang).say(&output::count(problems)));
    assert_eq!(
        say(&problems),
        ["no errors, no warnings", "keine Fehler, keine Warnungen", "geen fouten, geen waarschuwingen"]
    );
    problems.push(Diagnostic::new(Check::File, Message::new("test")));
    problems.push(Diagnostic::new(Check::File, Message::new("test")).with_severity(Severity::Warning));
    problems.push(Diagnostic::new(Check::UnusedMessage, Message::new("test")));
    assert_eq!(say(&problems), ["1 error, 2 warnings", "1 Fehler, 2 Warnungen", "1 fout, 2 waarschuwingen"]);
}

#[test]
fn a_missing_message_falls_back_to_its_id() {
    assert_eq!(Speech::new(UiLang::De).say(&Message::new("no-such-message")), "no-such-message");
}

#[test]
fn the_arguments_are_sound_in_every_language() {
    for lang in UiLang::ALL {
        let speech = Speech::new(lang);
        let command = arguments::command(&speech);
        command.clone().debug_assert();
        for mut command in command.get_subcommands().cloned() {
            let help = command.render_help().to_string();
            assert!(!help.contains("cli-"), "{help}");
            assert!(!help.contains("Usage:") || lang == UiLang::En, "{help}");
        }
    }
}

#[test]
fn the_language_is_asked_for_or_that_of_the_environment() {
    let lang = |arguments: &[&str], locale| Environment::new(arguments.iter().copied(), locale).ui_lang();
    assert_eq!(lang(&["beide"], None), UiLang::En);
    assert_eq!(lang(&["beide"], Some("nl_NL.UTF-8")), UiLang::Nl);
    assert_eq!(lang(&["beide"], Some("C")), UiLang::En);
    assert_eq!(lang(&["beide", "--ui-lang", "de"], Some("nl_NL.UTF-8")), UiLang::De);
    assert_eq!(lang(&["beide", "check", "--ui-lang=de"], None), UiLang::De);
    assert_eq!(lang(&["beide", "--ui-lang", "fr"], Some("nl")), UiLang::Nl);
}

#[test]
fn a_source_line_is_shown_with_its_place() {
    let text = "goals:\n  housing:\n    nummer: 1\n";
    assert_eq!(
        shown(text, "nummer"),
        "error[unknown-key]: this is no ordinary file\n --> content/a.yaml:3:5\n  |\n3 |     nummer: 1\n  |     ^^^^^^"
    );
}

#[test]
fn tabs_line_ends_and_wide_letters_do_not_shift_the_mark() {
    let view = shown("a: 1\r\nb:\tMünster – ≥ straße: 2\r\nc: 3\r\n", "straße");
    let lines: Vec<_> = view.lines().collect();
    assert_eq!(lines[1], " --> content/a.yaml:2:16");
    let column = |line: &str, needle: &str| line.find(needle).map(|at| line[..at].chars().count());
    assert_eq!(column(lines[3], "straße"), column(lines[4], "^^^^^^"), "{view}");
    assert_eq!(lines.len(), 5, "{view}");
}

#[test]
fn every_place_of_a_text_can_be_shown() {
    let text = "ä: 1\r\n\r\n\tß: 2\n𝄞";
    let source = Source::new("a.yaml", text);
    let speech = Speech::new(UiLang::Nl);
    for start in 0..=text.len() + 2 {
        for end in start..=text.len() + 2 {
            let place = Place::new(source.clone(), start..end);
            let problem = Diagnostic::new(Check::Syntax, Message::new("file-special")).at(place);
            assert!(human::problem(&problem, &speech).contains("a.yaml"));
            assert!(json::problem(&problem, &speech).contains("\"file\":\"a.yaml\""));
        }
    }
}

#[test]
fn notes_and_hints_are_shown_in_the_language_of_the_user() {
    let source = Source::new("a.yaml", "one: 1\ntwo: 2\n");
    let problem = Diagnostic::new(Check::DuplicateId, Message::new("file-special"))
        .at(Place::new(source.clone(), 7..10))
        .note(Place::new(source, 0..3), Message::new("label-first-here"))
        .hint(Message::new("file-special-hint"));
    let view = plain(&human::problem(&problem, &Speech::new(UiLang::De)));
    assert_eq!(
        view,
        "Fehler[duplicate-id]: das ist keine gewöhnliche Datei\n --> a.yaml:2:1\n  |\n2 | two: 2\n  | ^^^\nHinweis: zuerst hier\n --> a.yaml:1:1\n  |\n1 | one: 1\n  | ---\nHilfe: entfernen Sie sie aus dem Projekt"
    );
    let object = json::problem(&problem, &Speech::new(UiLang::De));
    let object: serde_json::Value = serde_json::from_str(&object).unwrap();
    assert_eq!(object["name"], "duplicate-id");
    assert_eq!((&object["line"], &object["end_column"]), (&2.into(), &4.into()));
    assert_eq!(object["notes"][0]["line"], 1);
    assert_eq!(object["hints"][0], "entfernen Sie sie aus dem Projekt");
}

#[test]
fn a_file_must_not_steer_the_terminal() {
    let message = Message::new("file-unknown-language").arg("language", "\u{1b}[31mred");
    let problem =
        Diagnostic::new(Check::File, message).at(Place::file(Source::new("a\u{1b}[2J", "\u{1b}[2J")));
    assert!(!plain(&human::problem(&problem, &Speech::new(UiLang::En))).contains('\u{1b}'));
    assert!(human::problem(&problem, &Speech::new(UiLang::En)).matches("\u{1b}[2J").count() == 0);
}
