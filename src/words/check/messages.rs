//! Catalogues as a whole: names given twice, names that nothing asks for, both languages complete.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{InlineExpression, Message as Entry};
use indexmap::IndexMap;

use super::refs::suggestion;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::id::Kind;
use crate::lang::{Lang, Pair};
use crate::read::ProductWords;
use crate::suggest::alike;
use crate::words::catalogue::{Catalogue, parsed};
use crate::words::syntax::{self, Node, Parsed};
use crate::words::texts::Texts;

/// Reports messages and attributes that a language has twice.
pub(crate) fn twice(catalogue: &Catalogue, out: &mut Diagnostics) {
    files_twice(catalogue.files.iter(), out);
}

fn files_twice<'a>(files: impl Iterator<Item = &'a Parsed>, out: &mut Diagnostics) {
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    for parsed in files {
        for (_, message) in parsed.messages() {
            name_twice(parsed, message.id.name, message.id.name, &mut seen, out);
            attributes_twice(parsed, message, out);
        }
        for (_, term) in parsed.terms() {
            name_twice(parsed, term.id.name, &format!("-{}", term.id.name), &mut seen, out);
        }
    }
}

fn name_twice(
    parsed: &Parsed,
    slice: &str,
    name: &str,
    seen: &mut BTreeMap<String, Place>,
    out: &mut Diagnostics,
) {
    let place = parsed.place(slice);
    match seen.get(name) {
        Some(first) => out.push(duplicate("duplicate-attribute-message", name, place, first)),
        None => {
            seen.insert(name.to_owned(), place);
        }
    }
}

fn attributes_twice(parsed: &Parsed, message: &Entry<&str>, out: &mut Diagnostics) {
    for (at, attribute) in message.attributes.iter().enumerate() {
        let name = attribute.id.name;
        if let Some(first) = message.attributes[..at].iter().find(|other| other.id.name == name) {
            let full = format!("{}.{name}", message.id.name);
            let first = parsed.place(first.id.name);
            out.push(duplicate("duplicate-attribute", &full, parsed.place(name), &first));
        }
    }
}

fn duplicate(id: &'static str, name: &str, place: Place, first: &Place) -> Diagnostic {
    Diagnostic::new(Check::DuplicateAttribute, Message::new(id).arg("name", name))
        .at(place)
        .note(first.clone(), Message::new("label-first-here"))
        .hint(Message::new("duplicate-attribute-hint"))
}

/// Reports messages of the content that belong to no entity, and attributes that its kind does not have.
pub(crate) fn unused(texts: &Texts, lang: Lang, out: &mut Diagnostics) {
    let referred = referred(texts.content.get(lang));
    for parsed in &texts.content.get(lang).files {
        for (_, message) in parsed.messages() {
            let name = message.id.name;
            match texts.owners.get(name) {
                Some(owner) => unused_attributes(parsed, message, owner.id.kind, out),
                None if referred.contains(name) || texts.model.doubt.gaps => {}
                None => out.push(unused_message(texts, parsed, name)),
            }
        }
    }
}

fn unused_message(texts: &Texts, parsed: &Parsed, name: &str) -> Diagnostic {
    let alike = texts.names.alike(name, texts.owners.keys().map(String::as_str));
    let hint = suggestion(&alike).unwrap_or_else(|| match kind_without_texts(name) {
        Some(kind) => Message::new("unused-message-kind-hint").arg("kind", kind.name()),
        None => Message::new("unused-message-hint"),
    });
    Diagnostic::new(Check::UnusedMessage, Message::new("unused-message").arg("name", name))
        .at(parsed.place(name))
        .hint(hint)
}

/// The kind that a name begins with, if entities of that kind have no texts.
fn kind_without_texts(name: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| {
        kind.texts().is_empty() && name.strip_prefix(kind.name()).is_some_and(|rest| rest.starts_with('-'))
    })
}

fn unused_attributes(parsed: &Parsed, message: &Entry<&str>, kind: Kind, out: &mut Diagnostics) {
    let fields: Vec<&str> = kind.texts().iter().map(|field| field.name).collect();
    if message.value.is_some() && !fields.contains(&"title") {
        out.push(unused_attribute(parsed, message.id.name, message.id.name, "title", &fields));
    }
    for attribute in &message.attributes {
        let name = attribute.id.name;
        if !fields.contains(&name) || name == "title" {
            out.push(unused_attribute(parsed, message.id.name, name, name, &fields));
        }
    }
}

fn unused_attribute(parsed: &Parsed, message: &str, slice: &str, name: &str, fields: &[&str]) -> Diagnostic {
    let alike = alike(name, fields.iter().copied());
    let known: Vec<String> =
        fields.iter().filter(|field| **field != "title").map(|field| format!(".{field}")).collect();
    let statement = Message::new("unused-message-attribute").arg("message", message).arg("name", name);
    let hint = if name == "title" && fields.contains(&"title") {
        Message::new("unused-message-titled-hint").arg("message", message)
    } else if name == "title" {
        Message::new("unused-message-title-hint").arg("message", message).arg("known", known.join(" "))
    } else if let Some(best) = alike.first().filter(|best| *best != "title") {
        Message::new("unused-message-attribute-similar-hint").arg("name", best.as_str())
    } else {
        Message::new("unused-message-attribute-hint").arg("known", known.join(" "))
    };
    Diagnostic::new(Check::UnusedMessage, statement).at(parsed.place(slice)).hint(hint)
}

/// The messages that other messages refer to.
pub(crate) fn referred(catalogue: &Catalogue) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for parsed in &catalogue.files {
        let patterns = parsed.messages().flat_map(|(_, message)| {
            message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value))
        });
        for pattern in patterns.chain(parsed.terms().map(|(_, term)| &term.value)) {
            syntax::walk(pattern, &mut |node| {
                if let Node::Inline(InlineExpression::MessageReference { id, .. }, _) = node {
                    names.insert(id.name);
                }
            });
        }
    }
    names
}

/// A message of a house style or of the project's own words that the product does not have.
#[derive(Debug, Clone)]
pub(crate) struct OwnLabel {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// The product's messages that resemble it, best first.
    pub similar: Vec<String>,
}

impl OwnLabel {
    /// That nothing asks for it.
    #[must_use]
    pub(crate) fn unused(&self) -> Diagnostic {
        let hint = suggestion(&self.similar).unwrap_or_else(|| Message::new("unused-message-label-hint"));
        Diagnostic::new(
            Check::UnusedMessage,
            Message::new("unused-message-label").arg("name", self.name.as_str()),
        )
        .at(self.place.clone())
        .hint(hint)
    }
}

/// The messages of house styles and of the project's own words that the product does not have, and that none
/// of them refers to. What is wrong in these files is reported elsewhere.
pub(crate) fn own_labels(lang: Lang, words: &ProductWords) -> Vec<OwnLabel> {
    let builtin = laid(lang, words.builtin.iter());
    let own = laid(lang, words.profiles.values().flatten().chain(&words.project));
    let referred = referred(&own);
    let names: BTreeSet<&str> = builtin.names().collect();
    let messages = own
        .files
        .iter()
        .flat_map(|parsed| parsed.messages().map(move |(_, message)| (parsed, message.id.name)));
    messages
        .filter(|(_, name)| !names.contains(name) && !referred.contains(name))
        .map(|(parsed, name)| OwnLabel {
            name: name.to_owned(),
            place: parsed.place(name),
            similar: alike(name, names.iter().copied()),
        })
        .collect()
}

fn laid<'a>(lang: Lang, sources: impl Iterator<Item = &'a Arc<Source>>) -> Catalogue {
    let mut catalogue = Catalogue::new(lang, None);
    for source in sources {
        catalogue.add_over(&parsed(source, &mut Diagnostics::default()));
    }
    catalogue
}

/// Checks the product's words: built in and of the project, in both languages.
pub(crate) fn product(layers: &Pair<Vec<Parsed>>, base: &Pair<Catalogue>, out: &mut Diagnostics) {
    let names = Pair::from_fn(|lang| product_names(layers.get(lang)));
    for (lang, mine) in names.iter() {
        for (name, place) in mine {
            if !names.get(lang.other()).contains_key(name) {
                out.push(
                    Diagnostic::new(
                        Check::MissingTranslation,
                        Message::new("missing-translation-label")
                            .arg("name", name.as_str())
                            .arg("lang", lang.other().code()),
                    )
                    .at(place.clone())
                    .hint(Message::new("missing-translation-label-hint").arg("lang", lang.other().code())),
                );
            }
        }
        for parsed in layers.get(lang) {
            product_file(parsed, base.get(lang), out);
        }
    }
}

/// Checks a file of the product's words: names given twice, functions and messages that do not exist.
pub(crate) fn product_file(parsed: &Parsed, catalogue: &Catalogue, out: &mut Diagnostics) {
    files_twice(std::iter::once(parsed), out);
    let patterns = parsed.messages().flat_map(|(_, message)| {
        message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value))
    });
    for pattern in patterns.chain(parsed.terms().map(|(_, term)| &term.value)) {
        syntax::walk(pattern, &mut |node| {
            if let Node::Inline(inline, _) = node {
                out.0.extend(product_reference(parsed, catalogue, inline));
            }
        });
    }
}

fn product_reference(
    parsed: &Parsed,
    catalogue: &Catalogue,
    inline: &InlineExpression<&str>,
) -> Option<Diagnostic> {
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            if catalogue.pattern(id.name, attribute).is_some() {
                return None;
            }
            let message = Message::new("unknown-message").arg("name", id.name);
            let mut diagnostic = Diagnostic::new(Check::UnknownMessage, message).at(parsed.place(id.name));
            diagnostic.hints.extend(suggestion(&alike(id.name, catalogue.names())));
            Some(diagnostic)
        }
        InlineExpression::TermReference { id, .. } if catalogue.term(id.name).is_none() => {
            let message = Message::new("unknown-message-term").arg("name", id.name);
            let mut diagnostic =
                Diagnostic::new(Check::UnknownMessage, message).at(parsed.place_with_sign(id.name));
            diagnostic.hints.extend(suggestion(&alike(id.name, catalogue.term_names())));
            Some(diagnostic)
        }
        InlineExpression::FunctionReference { id, .. } if !matches!(id.name, "NUMBER" | "DATE") => {
            let message = Message::new("unknown-variable-function").arg("name", id.name);
            let hint = Message::new("unknown-variable-function-hint").arg("names", "NUMBER, DATE");
            Some(Diagnostic::new(Check::UnknownVariable, message).at(parsed.place(id.name)).hint(hint))
        }
        _ => None,
    }
}

/// The messages of layers, with their attributes, each with the place where it is defined.
fn product_names(layers: &[Parsed]) -> IndexMap<String, Place> {
    let mut names = IndexMap::new();
    for parsed in layers {
        for (_, message) in parsed.messages() {
            names.insert(message.id.name.to_owned(), parsed.place(message.id.name));
            for attribute in &message.attributes {
                let name = format!("{}.{}", message.id.name, attribute.id.name);
                names.insert(name, parsed.place(attribute.id.name));
            }
        }
    }
    names
}
