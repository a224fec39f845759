//! What a text refers to: facts, functions, messages, terms.

mod choices;
mod terms;

use fluent_syntax::ast::{CallArguments, InlineExpression, NamedArgument};
use indexmap::IndexMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::lang::Lang;
use crate::model::facts::Fact;
use crate::model::value::Value;
use crate::suggest::alike;
use crate::words::catalogue::Found;
use crate::words::entities::Owner;
use crate::words::functions::{NAMES, NUMBER_OPTIONS};
use crate::words::notation::{Form, MAX_DIGITS};
use crate::words::syntax::{self, Node, Parsed, Use};
use crate::words::texts::Texts;

/// The facts that a text uses, by id, each with the place where it is used first; also those that may
/// be missing only because of an error that was reported.
pub(crate) type Uses = IndexMap<String, Place>;

/// The most placeables that Fluent fills in one text.
const MAX_PLACEABLES: usize = 100;

/// How deep messages may refer to messages.
const MAX_DEPTH: usize = 8;

/// Checks what a text refers to and yields the facts it uses. Without an owner (a term, a message
/// that others refer to) its variables are checked where it is used.
pub(crate) fn check(
    texts: &Texts,
    lang: Lang,
    found: &Found<'_>,
    owner: Option<&Owner>,
    out: &mut Diagnostics,
) -> Uses {
    let mut checker = Checker { texts, lang, owner, parsed: found.parsed, uses: Uses::new(), out };
    checker.pattern(found);
    checker.uses
}

struct Checker<'a, 'o> {
    texts: &'a Texts,
    lang: Lang,
    owner: Option<&'a Owner>,
    parsed: &'a Parsed,
    uses: Uses,
    out: &'o mut Diagnostics,
}

impl<'a> Checker<'a, '_> {
    fn pattern(&mut self, found: &Found<'a>) {
        let mut placeables = 0;
        let mut nodes = Vec::new();
        syntax::walk(found.pattern, &mut |node| nodes.push(node));
        for node in nodes {
            match node {
                Node::Text(_) => {}
                Node::Placeable => placeables += 1,
                Node::Inline(inline, why) => self.inline(inline, why),
                Node::Choice(selector, variants) => self.choice(selector, variants),
            }
        }
        if placeables > MAX_PLACEABLES {
            let message = Message::new("syntax-placeables").arg("most", MAX_PLACEABLES);
            self.report(Check::Syntax, message, None, self.parsed.place(found.name));
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>, why: Use) {
        match inline {
            InlineExpression::VariableReference { id } => self.variable(id.name, why),
            InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name, inline, arguments, why);
            }
            InlineExpression::NumberLiteral { value } => {
                self.number(value);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.message(id.name, attribute.as_ref().map(|id| id.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.term(id.name, attribute.as_ref().map(|id| id.name), arguments.as_ref());
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::Placeable { .. } => {}
        }
    }

    fn variable(&mut self, name: &str, why: Use) {
        let Some(owner) = self.owner else { return };
        let place = self.parsed.place_with_sign(name);
        match self.own(owner, name) {
            Some(fact) => {
                self.selects(fact, why, &place);
                self.uses.entry(owner.id.fact(name).to_string()).or_insert(place);
            }
            None => self.unknown_variable(owner, name, place),
        }
    }

    fn own(&self, owner: &Owner, name: &str) -> Option<&'a Fact> {
        let texts = self.texts;
        texts.facts.own(&owner.id).find(|(other, _)| *other == name).map(|(_, fact)| fact)
    }

    fn unknown_variable(&mut self, owner: &Owner, name: &str, place: Place) {
        if self.texts.model.may_have(&owner.id.fact(name).to_string()) {
            return self.used(owner.id.fact(name).to_string(), &place);
        }
        let own: Vec<&str> = self.texts.facts.own(&owner.id).map(|(name, _)| name).collect();
        let alike = alike(name, own.iter().copied());
        let message = Message::new("unknown-variable").arg("name", name).arg("entity", owner.id.message());
        let hint = if !alike.is_empty() {
            Message::new("unknown-variable-similar-hint").arg("names", dollars(&alike))
        } else if own.is_empty() {
            Message::new("unknown-variable-none-hint").arg("entity", owner.id.message())
        } else {
            Message::new("unknown-variable-known-hint").arg("names", dollars(&own))
        };
        self.report(Check::UnknownVariable, message, Some(hint), place);
    }

    /// A day or period selects nothing.
    fn selects(&mut self, fact: &Fact, why: Use, place: &Place) {
        if why == Use::Selector && fact.value.number().is_none() {
            self.cannot_select(fact.value.kind(), place.clone());
        }
    }

    fn cannot_select(&mut self, kind: &'static str, place: Place) {
        let message = Message::new("syntax-selector").arg("kind", kind);
        let hint = Message::new("syntax-selector-hint");
        self.report(Check::Syntax, message, Some(hint), place);
    }

    fn function(
        &mut self,
        name: &str,
        inline: &'a InlineExpression<&'a str>,
        arguments: &'a CallArguments<&'a str>,
        why: Use,
    ) {
        let place = self.parsed.place(name);
        match name {
            "FACT" => match syntax::fact_argument(inline) {
                Some(id) if arguments.named.is_empty() => self.fact(id, why),
                _ => self.call("fact", place),
            },
            "NUMBER" => self.call_number(arguments, &place),
            "DATE" => {
                if why == Use::Selector {
                    self.cannot_select("date", place.clone());
                }
                self.call_date(arguments, &place);
            }
            _ => {
                let message = Message::new("unknown-variable-function").arg("name", name);
                let hint = Message::new("unknown-variable-function-hint").arg("names", NAMES.join(", "));
                self.report(Check::UnknownVariable, message, Some(hint), place);
            }
        }
    }

    fn fact(&mut self, id: &str, why: Use) {
        let place = self.parsed.place(id);
        if let Some(fact) = self.texts.facts.get(id) {
            self.selects(fact, why, &place);
            self.uses.entry(id.to_owned()).or_insert(place);
            return;
        }
        if self.texts.model.may_have(id) {
            return self.used(id.to_owned(), &place);
        }
        let known: Vec<_> = self.texts.facts.ids().collect();
        let alike = self.texts.names.alike(id, known.iter().map(String::as_str));
        let message = Message::new("unknown-variable-fact").arg("id", id);
        let hint = if alike.is_empty() {
            Message::new("unknown-variable-fact-hint")
        } else {
            Message::new("unknown-variable-similar-hint").arg("names", alike.join(", "))
        };
        self.report(Check::UnknownVariable, message, Some(hint), place);
    }

    fn call(&mut self, function: &'static str, place: Place) {
        let message = Message::new("syntax-call").arg("function", function);
        let hint = Message::new("syntax-call-hint").arg("function", function);
        self.report(Check::Syntax, message, Some(hint), place);
    }

    fn call_number(&mut self, arguments: &'a CallArguments<&'a str>, place: &Place) {
        let [argument] = arguments.positional.as_slice() else {
            return self.call("number", place.clone());
        };
        let fits = match self.value(argument) {
            Some(value) => value.number().is_some(),
            None => may_be(argument, "NUMBER") || matches!(argument, InlineExpression::NumberLiteral { .. }),
        };
        if !fits {
            self.call("number", place.clone());
        }
        for NamedArgument { name, value } in &arguments.named {
            let option = NUMBER_OPTIONS.iter().find(|(option, _)| *option == name.name);
            let fits = match (option, value) {
                (Some((_, [])), InlineExpression::NumberLiteral { value }) => {
                    value.parse().is_ok_and(|digits: usize| digits <= MAX_DIGITS)
                }
                (Some((_, words)), InlineExpression::StringLiteral { value }) => words.contains(value),
                _ => false,
            };
            if !fits {
                self.option(name.name);
            }
        }
    }

    fn call_date(&mut self, arguments: &'a CallArguments<&'a str>, place: &Place) {
        let [argument] = arguments.positional.as_slice() else {
            return self.call("date", place.clone());
        };
        let fits = match self.value(argument) {
            Some(value) => matches!(value, Value::Date(_)),
            None => may_be(argument, "DATE"),
        };
        if !fits {
            self.call("date", place.clone());
        }
        for NamedArgument { name, value } in &arguments.named {
            let known = name.name == "form"
                && matches!(value, InlineExpression::StringLiteral { value } if Form::from_name(value).is_some());
            if !known {
                self.option(name.name);
            }
        }
    }

    fn option(&mut self, name: &str) {
        let message = Message::new("syntax-option").arg("name", name);
        let hint =
            Message::new("syntax-option-hint").arg("digits", MAX_DIGITS).arg("forms", Form::NAMES.join(", "));
        self.report(Check::Syntax, message, Some(hint), self.parsed.place(name));
    }

    /// The value of an argument, if it is a fact that exists.
    fn value(&self, argument: &'a InlineExpression<&'a str>) -> Option<Value> {
        self.fact_of(argument).map(|fact| fact.value)
    }

    fn fact_of(&self, argument: &'a InlineExpression<&'a str>) -> Option<&'a Fact> {
        match argument {
            InlineExpression::VariableReference { id } => self.own(self.owner?, id.name),
            _ => self.texts.facts.get(syntax::fact_argument(argument)?),
        }
    }

    /// Whether a number has no more digits than Fluent keeps exact; else that is reported, since more make it panic.
    fn number(&mut self, literal: &str) -> bool {
        let fits = literal.bytes().filter(u8::is_ascii_digit).count() <= MAX_DIGITS;
        if !fits {
            let message = Message::new("syntax-digits").arg("most", MAX_DIGITS);
            let hint = Message::new("syntax-digits-hint");
            self.report(Check::Syntax, message, Some(hint), self.parsed.place(literal));
        }
        fits
    }

    fn message(&mut self, name: &'a str, attribute: Option<&'a str>) {
        let place = self.parsed.place(name);
        let Some(found) = self.texts.content.get(self.lang).pattern(name, attribute) else {
            if *self.texts.unread.get(self.lang) {
                return;
            }
            let full = attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"));
            let alike = self.texts.names.alike(name, self.texts.content.get(self.lang).names());
            let message = Message::new("unknown-message").arg("name", full);
            let hint = suggestion(&alike).unwrap_or_else(|| Message::new("unknown-message-hint"));
            return self.report(Check::UnknownMessage, message, Some(hint), place);
        };
        self.follow(&found, &place, &[], MAX_DEPTH);
    }

    /// Gathers the facts of a message that is referred to, in the name of the one that refers.
    fn follow(&mut self, found: &Found<'a>, place: &Place, above: &[&str], depth: usize) {
        if depth == 0 || above.contains(&found.name) {
            let message = Message::new("syntax-cycle").arg("name", found.name);
            return self.report(
                Check::Syntax,
                message,
                Some(Message::new("syntax-cycle-hint")),
                place.clone(),
            );
        }
        let mut above = above.to_vec();
        above.push(found.name);
        let mut nodes = Vec::new();
        syntax::walk(found.pattern, &mut |node| nodes.push(node));
        for node in nodes {
            let Node::Inline(inline, _) = node else { continue };
            match inline {
                InlineExpression::VariableReference { id } => {
                    if let Some(owner) = self.owner {
                        match self.own(owner, id.name) {
                            Some(_) => self.used(owner.id.fact(id.name).to_string(), place),
                            None => self.unknown_variable(owner, id.name, place.clone()),
                        }
                    }
                }
                InlineExpression::MessageReference { id, attribute } => {
                    let attribute = attribute.as_ref().map(|id| id.name);
                    if let Some(next) = self.texts.content.get(self.lang).pattern(id.name, attribute) {
                        self.follow(&next, place, &above, depth - 1);
                    }
                }
                other => self.follow_other(other, place, depth),
            }
        }
    }

    /// Gathers the facts of a term, or of a message in one: its variables are the arguments of the term.
    fn follow_term(&mut self, found: &Found<'a>, place: &Place, depth: usize) {
        if depth == 0 {
            let message = Message::new("syntax-cycle").arg("name", found.name);
            return self.report(
                Check::Syntax,
                message,
                Some(Message::new("syntax-cycle-hint")),
                place.clone(),
            );
        }
        let mut nodes = Vec::new();
        syntax::walk(found.pattern, &mut |node| nodes.push(node));
        for node in nodes {
            match node {
                Node::Inline(InlineExpression::MessageReference { id, attribute }, _) => {
                    let attribute = attribute.as_ref().map(|id| id.name);
                    if let Some(next) = self.texts.content.get(self.lang).pattern(id.name, attribute) {
                        self.follow_term(&next, place, depth - 1);
                    }
                }
                Node::Inline(inline, _) => self.follow_other(inline, place, depth),
                _ => {}
            }
        }
    }

    fn follow_other(&mut self, inline: &'a InlineExpression<&'a str>, place: &Place, depth: usize) {
        if let Some(id) = syntax::fact_argument(inline).filter(|id| self.texts.facts.get(id).is_some()) {
            self.used(id.to_owned(), place);
        }
        if let InlineExpression::TermReference { id, .. } = inline
            && let Some((parsed, term)) = self.texts.content.get(self.lang).term(id.name)
        {
            let found = Found { parsed, pattern: &term.value, name: term.id.name };
            self.follow_term(&found, place, depth - 1);
        }
    }

    fn used(&mut self, id: String, place: &Place) {
        self.uses.entry(id).or_insert_with(|| place.clone());
    }

    fn report(&mut self, check: Check, message: Message, hint: Option<Message>, place: Place) {
        let mut diagnostic = Diagnostic::new(check, message).at(place);
        diagnostic.hints.extend(hint);
        self.out.push(diagnostic);
    }
}

/// "Did you mean", if there is anything similar.
pub(crate) fn suggestion(alike: &[String]) -> Option<Message> {
    (!alike.is_empty()).then(|| Message::new("unknown-message-similar-hint").arg("names", alike.join(", ")))
}

fn dollars(names: &[impl AsRef<str>]) -> String {
    names.iter().map(|name| format!("${}", name.as_ref())).collect::<Vec<_>>().join(", ")
}

/// Whether an argument can have a value of the kind that a function takes and yields.
fn may_be(argument: &InlineExpression<&str>, function: &str) -> bool {
    match argument {
        InlineExpression::VariableReference { .. } => true,
        InlineExpression::FunctionReference { id, .. } => {
            !NAMES.contains(&id.name) || id.name == "FACT" || id.name == function
        }
        _ => false,
    }
}
