//! What is not public is printed by no public text: not as a fact, and not as another text, through however
//! many messages and terms.

use std::collections::{HashSet, VecDeque};

use fluent_syntax::ast::InlineExpression;

use super::refs::Uses;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::id::{EntityId, Kind};
use crate::lang::Lang;
use crate::words::catalogue::{Catalogue, Found};
use crate::words::syntax::{self, Node};
use crate::words::texts::{Slot, Texts};

/// Reports a public text that uses facts which are not public.
pub(crate) fn facts(texts: &Texts, slot: &Slot<'_>, uses: &Uses, out: &mut Diagnostics) {
    if !slot.owner.public {
        return;
    }
    for (id, place) in uses {
        let Some(fact) = texts.facts.get(id).filter(|fact| !fact.public) else { continue };
        let message =
            Message::new("private-fact-text").arg("fact", id.as_str()).arg("text", slot.id().to_string());
        let mut diagnostic = Diagnostic::new(Check::PrivateFact, message)
            .at(place.clone())
            .hint(Message::new("private-fact-text-hint"));
        if let Some(defined) = &fact.place {
            diagnostic = diagnostic.note(defined.clone(), Message::new("label-defined-here"));
        }
        out.push(diagnostic);
    }
}

/// Reports a public text that refers to texts which are not public, itself or through others.
pub(crate) fn messages(texts: &Texts, lang: Lang, slot: &Slot<'_>, found: &Found<'_>, out: &mut Diagnostics) {
    if !slot.owner.public || texts.hidden.is_empty() {
        return;
    }
    for reference in hidden_references(texts, texts.content.get(lang), found) {
        let message = Message::new("private-fact-message")
            .arg("text", slot.id().to_string())
            .arg("message", reference.message);
        let mut diagnostic = Diagnostic::new(Check::PrivateFact, message)
            .at(reference.place)
            .hint(Message::new("private-fact-message-hint"));
        if let Some(through) = reference.through {
            diagnostic = diagnostic.note(through, Message::new("label-referred-here"));
        }
        diagnostic = diagnostic.note(reference.written, Message::new("label-defined-here"));
        if let Some(place) = says_so(texts, reference.cause) {
            diagnostic = diagnostic.note(place, Message::new("label-private-here"));
        }
        out.push(diagnostic);
    }
}

/// Where an entity says that it, or what hangs on it, is not public.
fn says_so(texts: &Texts, cause: &EntityId) -> Option<Place> {
    let key = if cause.kind == Kind::Document { "non_public" } else { "public" };
    texts.model.origins.field(cause, &[key])
}

/// That a text leads to one which is not public.
struct Reference<'a> {
    /// The message, with its attribute.
    message: String,
    /// Where the text begins to lead to it.
    place: Place,
    /// Where the message is named, if that is in another text.
    through: Option<Place>,
    /// Where the message or attribute is written.
    written: Place,
    /// What says that it is not public.
    cause: &'a EntityId,
}

/// Where a text prints another: the name of a message, or of a term (with its sign), and an attribute.
type Target<'a> = (&'a str, bool, Option<&'a str>);

/// All that a text refers to and that is not public, nearest first, each once. Choices are followed in all
/// variants, and what only chooses or is an argument as well: it tells of what is not public too.
fn hidden_references<'a>(texts: &'a Texts, words: &'a Catalogue, text: &Found<'a>) -> Vec<Reference<'a>> {
    let mut hidden = Vec::new();
    let mut seen: HashSet<Target<'a>> = HashSet::new();
    let mut open: VecDeque<(Found<'a>, Option<Place>)> = VecDeque::from([(*text, None)]);
    while let Some((found, first)) = open.pop_front() {
        for target in targets(&found) {
            let (name, is_term, attribute) = target;
            let next =
                if is_term { words.term_text(name, attribute) } else { words.pattern(name, attribute) };
            let Some(next) = next.filter(|_| seen.insert(target)) else { continue };
            let named = if is_term { found.parsed.place_with_sign(name) } else { found.parsed.place(name) };
            let Some(cause) = texts.hidden.get(name).filter(|_| !is_term) else {
                open.push_back((next, Some(first.clone().unwrap_or(named))));
                continue;
            };
            hidden.push(Reference {
                message: attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}")),
                through: first.is_some().then(|| named.clone()),
                place: first.clone().unwrap_or(named),
                written: next.parsed.place(next.name),
                cause,
            });
        }
    }
    hidden
}

/// The messages and terms that a text names.
fn targets<'a>(found: &Found<'a>) -> Vec<Target<'a>> {
    let mut targets = Vec::new();
    syntax::walk(found.pattern, &mut |node| match node {
        Node::Inline(InlineExpression::MessageReference { id, attribute }, _) => {
            targets.push((id.name, false, attribute.as_ref().map(|attribute| attribute.name)));
        }
        Node::Inline(InlineExpression::TermReference { id, attribute, .. }, _) => {
            targets.push((id.name, true, attribute.as_ref().map(|attribute| attribute.name)));
        }
        _ => {}
    });
    targets
}
