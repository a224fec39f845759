//! The files of words: where the messages of the program stand, that it says them, how variables are documented.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use beide::Check;
use fluent_syntax::ast::{
    Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term,
};
use fluent_syntax::parser::parse;

use crate::project::repository;

/// The languages in which the program speaks.
const LANGUAGES: [&str; 3] = ["en", "de", "nl"];

/// The files with a given end below a folder of the repository: path below the folder and text, in order.
fn files(folder: &str, end: &str) -> Vec<(String, String)> {
    let root = repository().join(folder);
    let all = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().filter_map(Result::ok);
    all.filter(|entry| entry.path().extension().is_some_and(|it| it == end))
        .map(|entry| {
            let below = entry.path().strip_prefix(&root).unwrap_or(Path::new("")).to_string_lossy();
            (below.replace('\\', "/"), fs::read_to_string(entry.path()).expect("a text"))
        })
        .collect()
}

/// The messages of a file, in their order.
#[track_caller]
fn messages<'a>(path: &str, text: &'a str) -> Vec<Message<&'a str>> {
    let tree = parse(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let entries = tree.body.into_iter();
    entries
        .filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None })
        .collect()
}

/// What stands in each file of the program in one language: path and ids.
fn order(lang: &str) -> Vec<(String, Vec<String>)> {
    let ids = |path: &str, text: &str| -> Vec<String> {
        messages(path, text).iter().map(|message| message.id.name.to_owned()).collect()
    };
    files(&format!("locales/{lang}/program"), "ftl")
        .into_iter()
        .map(|(path, text)| (path.clone(), ids(&path, &text)))
        .collect()
}

#[test]
fn the_languages_of_the_program_have_the_same_messages_in_the_same_files_and_order() {
    let [en, de, nl] = LANGUAGES.map(order);
    assert_eq!(en, de);
    assert_eq!(en, nl);
}

#[test]
fn what_a_check_says_stands_in_one_file_that_begins_with_its_explanation() {
    let files = order("en");
    let first = |check: &Check| {
        let path = format!("checks/{}.ftl", check.name());
        files.iter().find(|(it, _)| *it == path).and_then(|(_, ids)| ids.first().cloned())
    };
    for check in Check::ALL {
        assert_eq!(first(check), Some(format!("explain-{}", check.name())));
    }
    let named = files.iter().filter(|(path, _)| path.starts_with("checks/")).count();
    assert_eq!(named, Check::ALL.len(), "a file of locales/en/program/checks has the name of no check");
}

#[test]
fn the_program_says_every_message_that_it_has() {
    let code = files("src", "rs").into_iter().filter(|(path, _)| !path.contains("tests"));
    let code: Vec<String> = code.map(|(_, text)| text).collect();
    let said: BTreeSet<&str> = code.iter().flat_map(|text| text.split('"')).collect();
    // The names of explanations and of what the command line says are put together.
    let joined = |id: &str| id.starts_with("explain-") || id.starts_with("cli-");
    let ids = order("en").into_iter().flat_map(|(_, ids)| ids);
    let unsaid: Vec<String> = ids.filter(|id| !joined(id) && !said.contains(id.as_str())).collect();
    assert!(unsaid.is_empty(), "nothing says {}", unsaid.join(", "));
}

/// The kinds of variables, in the language of the folder.
const TYPES: [(&str, &[&str]); 3] = [
    ("en", &["text", "number", "name", "fact", "date"]),
    ("de", &["Text", "Zahl", "Name", "Fakt", "Datum"]),
    ("nl", &["tekst", "getal", "naam", "feit", "datum"]),
];

/// The variables that a pattern uses, those of selectors and variants too.
fn used(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            used_by(expression, names);
        }
    }
}

fn used_by(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => used_inline(inline, names),
        Expression::Select { selector, variants } => {
            used_inline(selector, names);
            variants.iter().for_each(|variant| used(&variant.value, names));
        }
    }
}

fn used_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => used_by(expression, names),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            arguments.positional.iter().for_each(|argument| used_inline(argument, names));
            arguments.named.iter().for_each(|argument| used_inline(&argument.value, names));
        }
        _ => {}
    }
}

/// Whether a line of a comment names a variable.
fn names_a_variable(line: &str) -> bool {
    line.split('$').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// The variable that a line of a comment documents: `$name (type): what it is`.
fn documented<'a>(line: &'a str, types: &[&str]) -> Option<&'a str> {
    let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
    let (kind, what) = rest.split_once("): ")?;
    let sound = types.contains(&kind) && !what.trim().is_empty() && !names_a_variable(what);
    sound.then_some(name)
}

/// What is wrong with the comment of a message or term.
fn comment_faults<'a>(
    patterns: impl Iterator<Item = &'a Pattern<&'a str>>,
    comment: Option<&Comment<&str>>,
    types: &[&str],
) -> Vec<String> {
    let mut missing = BTreeSet::new();
    patterns.for_each(|pattern| used(pattern, &mut missing));
    let mut faults = Vec::new();
    let lines = comment.map(|comment| comment.content.as_slice()).unwrap_or_default();
    for line in lines.iter().filter(|line| names_a_variable(line)) {
        match documented(line, types) {
            None => faults.push(format!("not of the form “$name (type): what it is”: {line}")),
            Some(name) if !missing.remove(name) => faults.push(format!("${name} is not used, or twice here")),
            Some(_) => {}
        }
    }
    faults.extend(missing.iter().map(|name| format!("${name} is not documented")));
    faults
}

#[test]
fn every_variable_is_documented_above_its_message_and_all_in_one_form() {
    let mut wrong = Vec::new();
    for (lang, types) in TYPES {
        let own = files(&format!("locales/{lang}"), "ftl").into_iter();
        for (path, text) in own.filter(|(path, _)| !path.starts_with("content/")) {
            let tree = parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{lang}/{path}: {errors:?}"));
            for entry in &tree.body {
                let (id, faults) = match entry {
                    Entry::Message(Message { id, value, attributes, comment }) => {
                        let patterns = value.iter().chain(attributes.iter().map(|it| &it.value));
                        (id.name, comment_faults(patterns, comment.as_ref(), types))
                    }
                    Entry::Term(Term { id, value, attributes, comment }) => {
                        let patterns = [value].into_iter().chain(attributes.iter().map(|it| &it.value));
                        (id.name, comment_faults(patterns, comment.as_ref(), types))
                    }
                    Entry::Comment(it) | Entry::GroupComment(it) | Entry::ResourceComment(it) => {
                        ("a comment above no message", comment_faults([].into_iter(), Some(it), &[]))
                    }
                    Entry::Junk { content } => (*content, vec!["cannot be read".to_owned()]),
                };
                wrong.extend(faults.into_iter().map(|fault| format!("{lang}/{path}: {id}: {fault}")));
            }
        }
    }
    assert!(wrong.is_empty(), "comments of variables:\n{}", wrong.join("\n"));
}

#[test]
fn the_form_of_comments_is_held() {
    let types = TYPES[0].1;
    assert_eq!(documented("$file (text): where it stands", types), Some("file"));
    for wrong in [
        "$file: where it stands",
        "  $file (text): where",
        "$file (string): where",
        "$a (text): x; $b (text): y",
    ] {
        assert_eq!(documented(wrong, types), None, "{wrong}");
    }
}
