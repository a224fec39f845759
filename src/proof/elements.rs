//! Headings, tables, figures, lists, links and notes of both languages, held against each other.
//!
//! An element is known by what of the content stands in it. Of elements without anything of the content, such as the
//! headings that a house style gives to its blocks, there must be as many from the same line of the template, unless one
//! side has parts that the other has not.

use std::collections::{BTreeMap, BTreeSet};

use super::Blocks;
use crate::diagnostic::{Check, Diagnostic, Message};
use crate::id::Subject;
use crate::lang::{Lang, Pair};
use crate::typeset::{Account, Element, ElementKind};

/// By what an element is known in both languages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    /// By what stands in it.
    Content(&'static str, Vec<&'a Subject>),
    /// By the line of the template.
    Origin(&'static str, &'a str),
}

/// How many elements of each kind both languages have, by its name; and those that only one prints, or that differ.
pub(super) fn compare<'a>(
    accounts: &Pair<&'a Account>,
    both: &BTreeSet<&'a Subject>,
    handed: &Pair<BTreeSet<&'a Subject>>,
    blocks: &Pair<Blocks<'a>>,
) -> (BTreeMap<&'static str, usize>, Vec<Diagnostic>) {
    let sides = Pair::from_fn(|lang| keyed(accounts.get(lang), both, handed.get(lang)));
    let alike = blocks.de.are_those_of(&blocks.nl);
    let (mut agreed, mut found) = (BTreeMap::new(), Vec::new());
    let keys: BTreeSet<&Key<'_>> = sides.de.keys().chain(sides.nl.keys()).collect();
    for key in keys {
        let of = |lang: Lang| sides.get(lang).get(key).map_or(&[][..], Vec::as_slice);
        let (de, nl) = (of(Lang::De), of(Lang::Nl));
        *agreed.entry(key.kind()).or_default() += de.len().min(nl.len());
        // Blocks have the levels and the forms that a house style gives them.
        let in_blocks = |element: &Element| element.subjects.iter().any(|it| blocks.de.hold(it));
        // What holds a part that `only:` gives to one side has other rows or items there.
        let split = |lang: Lang, element: &Element| {
            let alone = |it: &Subject| !handed.get(lang.other()).contains(it);
            element.subjects.iter().any(alone)
                || blocks.get(lang).lists_alone(&element.subjects, blocks.get(lang.other()))
        };
        if de.len() == nl.len() {
            let pairs = de.iter().zip(nl).filter(|(de, _)| !in_blocks(de) || !is_heading(de));
            let pairs = pairs.filter(|(de, nl)| !split(Lang::De, de) && !split(Lang::Nl, nl));
            found.extend(pairs.filter_map(|(de, nl)| differing(de, nl)));
            continue;
        }
        let (more, lang) = if de.len() > nl.len() { (de, Lang::De) } else { (nl, Lang::Nl) };
        let (own, other) = (blocks.get(lang), blocks.get(lang.other()));
        let is_own = |element: &Element| element.subjects.iter().any(|it| own.hold_alone(it, other));
        let declared = match key {
            Key::Content(..) => more.iter().any(|element| is_own(element) || split(lang, element)),
            Key::Origin(..) => !alike,
        };
        if !declared {
            found.extend(more.last().map(|element| only_in(element, lang)));
        }
    }
    (agreed, found)
}

/// The headings, tables and figures of either language that stand nowhere where both stand side by side.
pub(super) fn beside(sides: &Pair<&Account>, beside: &Account) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (lang, account) in sides.iter() {
        let lost = account.elements.iter().filter(|element| {
            let counts = matches!(
                element.kind,
                ElementKind::Heading(_) | ElementKind::Table(..) | ElementKind::Figure
            );
            let there = |other: &Element| {
                other.kind.name() == element.kind.name() && other.subjects.is_superset(&element.subjects)
            };
            counts && !element.subjects.is_empty() && !beside.elements.iter().any(there)
        });
        found.extend(lost.map(|element| {
            let message = Message::new("pair-mismatch-element-beside")
                .arg("kind", element.kind.name())
                .arg("words", element.words.as_str())
                .arg("lang", lang.code());
            problem(message, element)
        }));
    }
    found
}

const fn is_heading(element: &Element) -> bool {
    matches!(element.kind, ElementKind::Heading(_))
}

impl Key<'_> {
    /// The kind of the elements that it is of.
    const fn kind(&self) -> &'static str {
        match self {
            Self::Content(kind, _) | Self::Origin(kind, _) => kind,
        }
    }
}

/// The elements of a side by what they are known by. Those that only hold what this side alone has are its own.
fn keyed<'a>(
    account: &'a Account,
    both: &BTreeSet<&'a Subject>,
    handed: &BTreeSet<&'a Subject>,
) -> BTreeMap<Key<'a>, Vec<&'a Element>> {
    let mut keyed: BTreeMap<Key<'a>, Vec<&Element>> = BTreeMap::new();
    // Links and lists within one text are its own matter: they are compared where words are.
    let of_text = |element: &&Element| {
        let alone =
            element.subjects.len() == 1 && element.subjects.iter().all(|it| matches!(it, Subject::Text(_)));
        alone && matches!(element.kind, ElementKind::List(_) | ElementKind::Link(_))
    };
    for element in account.elements.iter().filter(|element| !of_text(element)) {
        let shared: Vec<&Subject> =
            element.subjects.iter().filter(|subject| both.contains(subject)).collect();
        let own = element.subjects.iter().any(|subject| handed.contains(subject));
        let name = element.kind.name();
        let key = if !shared.is_empty() {
            Key::Content(name, shared)
        } else if own {
            continue;
        } else {
            Key::Origin(name, &element.origin)
        };
        keyed.entry(key).or_default().push(element);
    }
    keyed
}

/// An element that only one language has.
fn only_in(element: &Element, lang: Lang) -> Diagnostic {
    let message = Message::new("pair-mismatch-element")
        .arg("kind", element.kind.name())
        .arg("words", element.words.as_str())
        .arg("lang", lang.code())
        .arg("page", element.page);
    problem(message, element)
}

/// What differs in two elements that stand for each other.
fn differing(de: &Element, nl: &Element) -> Option<Diagnostic> {
    let sizes = |one: usize, other: usize| (one.to_string(), other.to_string());
    let (what, (german, dutch)) = match (&de.kind, &nl.kind) {
        (ElementKind::Heading(one), ElementKind::Heading(other)) if one != other => {
            ("level", sizes(*one, *other))
        }
        (ElementKind::Table(_, one), ElementKind::Table(_, other)) if one != other => {
            ("rows", sizes(*one, *other))
        }
        (ElementKind::Table(one, _), ElementKind::Table(other, _)) if one != other => {
            ("columns", sizes(*one, *other))
        }
        (ElementKind::List(one), ElementKind::List(other)) if one != other => ("items", sizes(*one, *other)),
        _ => return None,
    };
    let message = Message::new("pair-mismatch-size")
        .arg("what", what)
        .arg("words", de.words.as_str())
        .arg("german", german)
        .arg("dutch", dutch);
    Some(problem(message, de))
}

fn problem(message: Message, element: &Element) -> Diagnostic {
    let hint = Message::new("pair-mismatch-hint");
    Diagnostic::new(Check::PairMismatch, message).about(element.subjects.iter().take(1).cloned()).hint(hint)
}
