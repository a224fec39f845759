//! For tests: the words of the checks, held against the problems that use them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;

use crate::diagnostic::{Diagnostics, Message};

/// The words of the checks in all languages of the program.
const WORDS: [(&str, &str); 3] = [
    ("en", include_str!("../../../locales/en/program/facts.ftl")),
    ("de", include_str!("../../../locales/de/program/facts.ftl")),
    ("nl", include_str!("../../../locales/nl/program/facts.ftl")),
];

/// Names of variables by id of the message.
type Variables = BTreeMap<String, BTreeSet<String>>;

/// Fails unless every problem can be said in all languages with the arguments it has.
#[track_caller]
pub(super) fn assert_said(problems: &Diagnostics) {
    for (lang, text) in WORDS {
        let words = variables(text);
        for problem in &problems.0 {
            for message in [&problem.message].into_iter().chain(&problem.hints) {
                assert_message(lang, &words, message);
            }
        }
    }
}

#[track_caller]
fn assert_message(lang: &str, words: &Variables, message: &Message) {
    let used = words.get(message.id).unwrap_or_else(|| panic!("{lang}: no message {}", message.id));
    let given: BTreeSet<String> = message.args.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert!(used.is_subset(&given), "{lang}: {} uses {used:?}, given {given:?}", message.id);
}

/// The variables that each message uses, read from the text between its id and the next blank line.
fn variables(text: &str) -> Variables {
    let mut all = Variables::new();
    for paragraph in text.split("\n\n") {
        let lines: Vec<_> = paragraph.lines().filter(|line| !line.starts_with('#')).collect();
        let Some((id, _)) = lines.first().and_then(|line| line.split_once(" =")) else { continue };
        let body = lines.join("\n");
        let names = body.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>()
        });
        all.insert(id.to_owned(), names.map(|name| name.trim_end_matches('-').to_owned()).collect());
    }
    all
}

#[test]
fn the_languages_have_the_same_messages() {
    let expected: Vec<_> = variables(WORDS[0].1).into_keys().collect();
    for (lang, text) in WORDS {
        assert_eq!(variables(text).into_keys().collect::<Vec<_>>(), expected, "{lang}");
        let resource = parse(text).unwrap_or_else(|(_, errors)| panic!("{lang}: {errors:?}"));
        let messages = resource.body.iter().filter(|entry| matches!(entry, Entry::Message(_))).count();
        assert_eq!(messages, expected.len(), "{lang}");
    }
}

#[test]
fn every_variable_is_documented() {
    for (lang, text) in WORDS {
        let mut documented = BTreeSet::new();
        for line in text.lines() {
            if let Some((name, _)) = line.strip_prefix("#   $").and_then(|rest| rest.split_once(' ')) {
                documented.insert(name.to_owned());
            }
        }
        for (id, names) in variables(text) {
            assert!(names.is_subset(&documented), "{lang}: {id}");
        }
    }
}
