//! Catalogues: the messages of one language, with their places.

use std::fmt;
use std::sync::Arc;

use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Message, Pattern, Term};
use indexmap::IndexMap;
use unic_langid::{LanguageIdentifier, langid};

use super::comments;
use super::flat::{self, Flat};
use super::parse;
use super::syntax::Parsed;
use super::{facts, functions, pattern};
use crate::diagnostic::{Diagnostics, Source};
use crate::id::EntityId;
use crate::lang::Lang;
use crate::model::Model;

/// A bundle that can be shared between threads.
pub(super) type Bundle = fluent::concurrent::FluentBundle<Arc<FluentResource>>;

/// The messages of one language.
pub(crate) struct Catalogue {
    /// The language.
    pub lang: Lang,
    /// The parsed files, in the order in which they were added.
    pub files: Vec<Parsed>,
    messages: IndexMap<String, (usize, usize)>,
    terms: IndexMap<String, (usize, usize)>,
    bundle: Bundle,
}

/// A text with its file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found<'a> {
    /// The file.
    pub parsed: &'a Parsed,
    /// The text.
    pub pattern: &'a Pattern<&'a str>,
    /// The name of the message or attribute, as a slice of the tree.
    pub name: &'a str,
}

impl Found<'_> {
    /// Whether there is nothing in it: `{""}` stands for a text that is still to be written.
    pub(crate) fn is_empty(&self) -> bool {
        (0..flat::most_variants(self.pattern))
            .all(|variant| Flat::new(self.pattern, self.parsed, variant).text.trim().is_empty())
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("lang", &self.lang).field("messages", &self.messages.len()).finish()
    }
}

impl Catalogue {
    /// An empty one. With a model its messages can ask for facts.
    pub(crate) fn new(lang: Lang, model: Option<&Arc<Model>>) -> Self {
        let mut bundle = Bundle::new_concurrent(vec![language(lang)]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(facts::print));
        functions::install(&mut bundle, model);
        Self { lang, files: Vec::new(), messages: IndexMap::new(), terms: IndexMap::new(), bundle }
    }

    /// Lays a file over what is there: its messages replace those of the same name.
    pub(crate) fn add_over(&mut self, parsed: &Parsed) {
        self.bundle.add_resource_overriding(Arc::clone(&parsed.resource));
        self.index(parsed, true);
    }

    /// Adds a file. Of two messages of one name the first stays; a check reports the second.
    pub(crate) fn add(&mut self, parsed: &Parsed) {
        let _ = self.bundle.add_resource(Arc::clone(&parsed.resource));
        self.index(parsed, false);
    }

    fn index(&mut self, parsed: &Parsed, over: bool) {
        let file = self.files.len();
        for (at, entry) in parsed.resource.entries().enumerate() {
            let (table, name) = match entry {
                Entry::Message(message) => (&mut self.messages, message.id.name),
                Entry::Term(term) => (&mut self.terms, term.id.name),
                _ => continue,
            };
            if over || !table.contains_key(name) {
                table.insert(name.to_owned(), (file, at));
            }
        }
        self.files.push(parsed.clone());
    }

    /// The names of all messages.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// The names of all terms, without their sign.
    pub(crate) fn term_names(&self) -> impl Iterator<Item = &str> {
        self.terms.keys().map(String::as_str)
    }

    /// A message with its file.
    pub(crate) fn message(&self, name: &str) -> Option<(&Parsed, &Message<&str>)> {
        let &(file, at) = self.messages.get(name)?;
        let parsed = self.files.get(file)?;
        match parsed.resource.get_entry(at) {
            Some(Entry::Message(message)) => Some((parsed, message)),
            _ => None,
        }
    }

    /// A term with its file.
    pub(crate) fn term(&self, name: &str) -> Option<(&Parsed, &Term<&str>)> {
        let &(file, at) = self.terms.get(name)?;
        let parsed = self.files.get(file)?;
        match parsed.resource.get_entry(at) {
            Some(Entry::Term(term)) => Some((parsed, term)),
            _ => None,
        }
    }

    /// The text of a message or one of its attributes; of an attribute given twice, the first.
    pub(crate) fn pattern(&self, name: &str, attribute: Option<&str>) -> Option<Found<'_>> {
        let (parsed, message) = self.message(name)?;
        match attribute {
            None => {
                let pattern = message.value.as_ref()?;
                Some(Found { parsed, pattern, name: message.id.name })
            }
            Some(attribute) => {
                let found = message.attributes.iter().find(|other| other.id.name == attribute)?;
                Some(Found { parsed, pattern: &found.value, name: found.id.name })
            }
        }
    }

    /// The text of a term or one of its attributes.
    pub(crate) fn term_text(&self, name: &str, attribute: Option<&str>) -> Option<Found<'_>> {
        let (parsed, term) = self.term(name)?;
        match attribute {
            None => Some(Found { parsed, pattern: &term.value, name: term.id.name }),
            Some(attribute) => {
                let found = term.attributes.iter().find(|other| other.id.name == attribute)?;
                Some(Found { parsed, pattern: &found.value, name: found.id.name })
            }
        }
    }

    /// A text of an entity: the value of its message for the title, an attribute for every other.
    pub(crate) fn text(&self, entity: &EntityId, field: &str) -> Option<Found<'_>> {
        self.pattern(&entity.message(), (field != "title").then_some(field))
    }

    /// Formats a pattern of this catalogue, or one from YAML that may refer to it; with what went wrong.
    pub(crate) fn format<'a>(
        &'a self,
        pattern: &'a Pattern<&'a str>,
        args: &FluentArgs<'_>,
    ) -> (String, Vec<String>) {
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        (text, errors.iter().map(ToString::to_string).collect())
    }
}

/// A message or term that belongs to no entity, by the id of its unit: `name`, `name.attribute`, `-term`.
pub(super) fn helper<'c>(catalogue: &'c Catalogue, id: &str) -> Option<Found<'c>> {
    let (name, attribute) =
        id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
    match name.strip_prefix('-') {
        Some(term) => catalogue.term_text(term, attribute),
        None => catalogue.pattern(name, attribute),
    }
}

/// Parses a file and reports what is wrong in it; what is right can be used.
pub(super) fn parsed(source: &Arc<Source>, out: &mut Diagnostics) -> Parsed {
    tree(source.text.clone(), source, None, out)
}

/// Parses a text that stands in YAML.
pub(super) fn parsed_inline(text: &str, place: &crate::diagnostic::Place, out: &mut Diagnostics) -> Parsed {
    let inline = pattern::inline(text, place);
    tree(inline.text, &place.source, Some(inline.table), out)
}

fn tree(text: String, source: &Arc<Source>, table: Option<Vec<usize>>, out: &mut Diagnostics) -> Parsed {
    // The parser calls itself for every brace, and would run out of stack.
    let deep = parse::too_deep(&text);
    let (resource, errors) = match FluentResource::try_new(if deep.is_some() { String::new() } else { text })
    {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let parsed = Parsed { resource: Arc::new(resource), source: Arc::clone(source), table };
    if let Some(at) = deep {
        parse::report_depth(&parsed, at, out);
    }
    parse::report(&parsed, &errors, out);
    comments::check(&parsed, out);
    parsed
}

const fn language(lang: Lang) -> LanguageIdentifier {
    match lang {
        Lang::De => langid!("de-DE"),
        Lang::Nl => langid!("nl-NL"),
    }
}
