//! How much a message becomes when everything it refers to stands in it: bounded before any of it is filled in.
//!
//! Ten messages of which each prints the one before ten times are ten short lines, and more text than fits into any
//! machine. What each of them becomes is counted once, and added up.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, InlineExpression, Pattern};

use super::catalogue::Catalogue;
use super::syntax::{self, Node, Parsed};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};

/// The most parts that a message may become, all its variants together. Texts of reports have a few dozen.
const MOST: u64 = 20_000;

/// A message or term, or one of its attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Name<'c> {
    is_term: bool,
    name: &'c str,
    attribute: Option<&'c str>,
}

/// What is in it.
struct Content<'c> {
    place: Place,
    /// How many parts of its own it has.
    own: u64,
    refers: Vec<Name<'c>>,
}

/// Reports each message that becomes too much of parts which by themselves are not. Says whether there is one.
pub(super) fn check(catalogue: &Catalogue, out: &mut Diagnostics) -> bool {
    let contents = contents(catalogue);
    let sizes = sizes(&contents);
    let size = |name: &Name<'_>| sizes.get(name).copied().unwrap_or_default();
    let mut found = false;
    for (name, content) in &contents {
        if size(name) > MOST && content.refers.iter().all(|part| size(part) <= MOST) {
            let message = Message::new("syntax-growth").arg("name", name.name).arg("most", MOST.to_string());
            let problem = Diagnostic::new(Check::Syntax, message).at(content.place.clone());
            out.push(problem.hint(Message::new("syntax-growth-hint")));
            found = true;
        }
    }
    found
}

/// What each message, term and attribute has and refers to.
fn contents(catalogue: &Catalogue) -> BTreeMap<Name<'_>, Content<'_>> {
    let mut contents = BTreeMap::new();
    for name in catalogue.names() {
        let Some((parsed, message)) = catalogue.message(name) else { continue };
        let own = Name { is_term: false, name: message.id.name, attribute: None };
        contents.extend(message.value.iter().map(|value| (own, content(parsed, own.name, value))));
        contents.extend(attributes(parsed, own, &message.attributes));
    }
    for name in catalogue.term_names() {
        let Some((parsed, term)) = catalogue.term(name) else { continue };
        let own = Name { is_term: true, name: term.id.name, attribute: None };
        contents.insert(own, content(parsed, own.name, &term.value));
        contents.extend(attributes(parsed, own, &term.attributes));
    }
    contents
}

fn attributes<'c>(
    parsed: &Parsed,
    of: Name<'c>,
    attributes: &'c [Attribute<&'c str>],
) -> impl Iterator<Item = (Name<'c>, Content<'c>)> {
    attributes.iter().map(move |attribute| {
        let name = attribute.id.name;
        (Name { attribute: Some(name), ..of }, content(parsed, name, &attribute.value))
    })
}

fn content<'c>(parsed: &Parsed, name: &str, pattern: &'c Pattern<&'c str>) -> Content<'c> {
    let mut content = Content { place: parsed.place(name), own: 0, refers: Vec::new() };
    syntax::walk(pattern, &mut |node| {
        content.own += 1;
        let Node::Inline(expression, _) = node else { return };
        content.refers.extend(
            match expression {
                InlineExpression::MessageReference { id, attribute } => Some((false, id, attribute)),
                InlineExpression::TermReference { id, attribute, .. } => Some((true, id, attribute)),
                _ => None,
            }
            .map(|(is_term, id, attribute)| Name {
                is_term,
                name: id.name,
                attribute: attribute.as_ref().map(|it| it.name),
            }),
        );
    });
    content
}

/// How many parts each becomes. References that run in a circle count once; others report them.
fn sizes<'c>(contents: &BTreeMap<Name<'c>, Content<'c>>) -> BTreeMap<Name<'c>, u64> {
    let mut sizes: BTreeMap<Name<'c>, u64> = BTreeMap::new();
    let mut begun = BTreeSet::new();
    for first in contents.keys() {
        // By hand, since references may be deeper than a stack.
        let mut waiting = vec![*first];
        while let Some(&name) = waiting.last() {
            let content = contents.get(&name).filter(|_| !sizes.contains_key(&name));
            let Some(content) = content else {
                waiting.pop();
                continue;
            };
            if begun.insert(name) {
                waiting.extend(content.refers.iter().filter(|part| !begun.contains(part)));
            } else {
                let parts = content.refers.iter().map(|part| sizes.get(part).copied().unwrap_or_default());
                let size = parts.fold(content.own, u64::saturating_add);
                sizes.insert(name, size);
                waiting.pop();
            }
        }
    }
    sizes
}
