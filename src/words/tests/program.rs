//! The program's words: the same in three languages, every variable documented, everything used there.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, InlineExpression};
use fluent_syntax::parser::parse;

use crate::words::syntax::{Node, walk};

const FILES: [(&str, &str); 3] = [
    ("en", include_str!("../../../locales/en/program/words.ftl")),
    ("de", include_str!("../../../locales/de/program/words.ftl")),
    ("nl", include_str!("../../../locales/nl/program/words.ftl")),
];

const SOURCES: [&str; 9] = [
    include_str!("../mod.rs"),
    include_str!("../check/mod.rs"),
    include_str!("../check/approximate.rs"),
    include_str!("../check/messages.rs"),
    include_str!("../check/parse.rs"),
    include_str!("../check/private.rs"),
    include_str!("../check/prose.rs"),
    include_str!("../check/refs.rs"),
    include_str!("../check/sides.rs"),
];

fn variables(ftl: &str) -> BTreeMap<String, BTreeSet<String>> {
    let tree = parse(ftl).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let messages = tree.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let mut names = BTreeSet::new();
            walk(message.value.as_ref().unwrap(), &mut |node| {
                if let Node::Inline(InlineExpression::VariableReference { id }, _) = node {
                    names.insert(id.name.to_owned());
                }
            });
            (message.id.name.to_owned(), names)
        })
        .collect()
}

#[test]
fn languages_agree() {
    let [en, de, nl] = FILES.map(|(_, ftl)| variables(ftl));
    assert_eq!(en, de);
    assert_eq!(en, nl);
}

#[test]
fn variables_are_documented() {
    for (lang, ftl) in FILES {
        for name in variables(ftl).values().flatten() {
            assert!(ftl.contains(&format!("# ${name}:")), "{lang}: {name}");
        }
    }
}

#[test]
fn messages_are_used_and_exist() {
    let known = variables(FILES[0].1);
    let quoted: BTreeSet<&str> = SOURCES.iter().flat_map(|source| source.split('"')).collect();
    for name in known.keys() {
        assert!(quoted.contains(name.as_str()), "{name} is not used");
    }
    for source in SOURCES {
        for part in source.split("Message::new(\"").skip(1) {
            let name = part.split('"').next().unwrap();
            assert!(name.starts_with("label-") || known.contains_key(name), "{name} does not exist");
        }
    }
}
