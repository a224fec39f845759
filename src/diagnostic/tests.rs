//! For tests: the problems that the checks find, held against the words of the program.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, Message};
use crate::lang::UiLang;
use crate::read::program_words;

/// Names of variables by id of the message.
type Variables = BTreeMap<String, BTreeSet<String>>;

/// Fails unless every problem can be said in all languages with the arguments it has.
#[track_caller]
pub(crate) fn assert_said(problems: &Diagnostics) {
    for lang in UiLang::ALL {
        let words = variables(lang);
        for problem in &problems.0 {
            for message in [&problem.message].into_iter().chain(&problem.hints) {
                assert_message(lang.code(), &words, message);
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

/// The variables that each message uses, read from the lines between its id and the next one.
fn variables(lang: UiLang) -> Variables {
    let mut all = Variables::new();
    let mut id = String::new();
    for source in program_words(lang) {
        for line in source.text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
                name.clone_into(&mut id);
            }
            let names = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>()
            });
            all.entry(id.clone())
                .or_default()
                .extend(names.map(|name| name.trim_end_matches('-').to_owned()));
        }
    }
    all
}
