//! References to terms: the term exists, and knows what it is given.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, VariantKey,
};

use super::{Checker, MAX_DEPTH, suggestion};
use crate::diagnostic::{Check, Message};
use crate::suggest::alike;
use crate::words::catalogue::Found;
use crate::words::syntax::{self, Node};

impl<'a> Checker<'a, '_> {
    pub(super) fn term(
        &mut self,
        name: &'a str,
        attribute: Option<&'a str>,
        arguments: Option<&'a CallArguments<&'a str>>,
    ) {
        let texts = self.texts;
        let place = self.parsed.place_with_sign(name);
        let content = texts.content.get(self.lang);
        let Some(found) = content.term_text(name, attribute) else {
            if *texts.unread.get(self.lang) {
                return;
            }
            let full = attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"));
            let alike = texts.names.alike(name, content.term_names());
            let message = Message::new("unknown-message-term").arg("name", full);
            let known = Message::new("unknown-message-hint");
            let hint = suggestion(&alike).filter(|_| attribute.is_none()).unwrap_or(known);
            return self.report(Check::UnknownMessage, message, Some(hint), place);
        };
        let given = arguments.map_or(&[][..], |all| all.named.as_slice());
        let is_given = |name: &str| given.iter().any(|argument| argument.name.name == name);
        for name in printed_variables(found.pattern).into_iter().filter(|name| !is_given(name)) {
            let message = Message::new("unknown-variable-term").arg("name", name);
            let hint = Message::new("unknown-variable-term-hint").arg("name", name);
            self.report(Check::UnknownVariable, message, Some(hint), place.clone());
        }
        if arguments.is_some_and(|all| !all.positional.is_empty()) {
            let hint = Message::new("unknown-variable-term-hint").arg("name", "…");
            self.report(
                Check::UnknownVariable,
                Message::new("unknown-variable-unnamed"),
                Some(hint),
                place.clone(),
            );
        }
        for argument in given {
            self.argument(name, &found, argument);
        }
        self.follow_term(&found, &place, MAX_DEPTH);
    }

    /// What a term is given: it asks for it, and has a form for it.
    fn argument(&mut self, term: &str, found: &Found<'a>, argument: &'a NamedArgument<&'a str>) {
        let name = argument.name.name;
        let asked = Asked::of(found.pattern);
        if !asked.variables.contains(&name) {
            let message = Message::new("unknown-variable-argument").arg("term", term).arg("name", name);
            let hint = suggestion(&alike(name, asked.variables.iter().copied())).unwrap_or_else(|| {
                let names =
                    if asked.variables.is_empty() { "–".to_owned() } else { asked.variables.join(", ") };
                Message::new("unknown-variable-argument-hint").arg("names", names)
            });
            return self.report(Check::UnknownVariable, message, Some(hint), self.parsed.place(name));
        }
        let InlineExpression::StringLiteral { value } = &argument.value else { return };
        let forms: Vec<&str> =
            asked.forms.iter().filter(|(variable, _)| *variable == name).map(|(_, form)| *form).collect();
        if !forms.is_empty() && !forms.contains(value) {
            let message = Message::new("unknown-variable-form").arg("term", term).arg("form", *value);
            let hint = suggestion(&alike(value, forms.iter().copied()))
                .unwrap_or_else(|| Message::new("unknown-variable-form-hint").arg("forms", forms.join(", ")));
            self.report(Check::UnknownVariable, message, Some(hint), self.parsed.place(value));
        }
    }
}

/// What a term asks for.
#[derive(Default)]
struct Asked<'a> {
    /// Its variables.
    variables: Vec<&'a str>,
    /// Its forms, each with the variable that chooses it.
    forms: Vec<(&'a str, &'a str)>,
}

impl<'a> Asked<'a> {
    fn of(pattern: &'a Pattern<&'a str>) -> Self {
        let mut asked = Self::default();
        syntax::walk(pattern, &mut |node| match node {
            Node::Inline(InlineExpression::VariableReference { id }, _)
                if !asked.variables.contains(&id.name) =>
            {
                asked.variables.push(id.name);
            }
            Node::Choice(InlineExpression::VariableReference { id }, variants) => {
                asked.forms.extend(variants.iter().filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } => Some((id.name, name)),
                    VariantKey::NumberLiteral { .. } => None,
                }));
            }
            _ => {}
        });
        asked
    }
}

/// The variables that a term prints; those that only select have a default.
fn printed_variables<'a>(pattern: &'a Pattern<&'a str>) -> Vec<&'a str> {
    let mut names = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => names.push(id.name),
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                names.extend(variants.iter().flat_map(|variant| printed_variables(&variant.value)));
            }
        }
    }
    names
}
