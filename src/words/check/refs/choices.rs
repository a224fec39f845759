//! Choices among variants: each variant can be chosen.

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use super::Checker;
use crate::diagnostic::{Check, Message};
use crate::model::value::Value;
use crate::words::choice::{self, Chooser};

/// The plural categories of German and Dutch.
const PLURALS: [&str; 2] = ["one", "other"];

impl<'a> Checker<'a, '_> {
    pub(super) fn choice(
        &mut self,
        selector: &'a InlineExpression<&'a str>,
        variants: &'a [Variant<&'a str>],
    ) {
        let value = self.selected(selector);
        let known: Vec<bool> = variants.iter().map(|variant| self.key(&variant.key, value)).collect();
        let Some(chooser) = self.chooser(selector) else { return };
        for at in choice::unreached(chooser, variants) {
            if let (Some(variant), Some(true)) = (variants.get(at), known.get(at)) {
                self.unreached(&variant.key, chooser);
            }
        }
    }

    /// Whether a number of this kind can choose such a key; else that is reported.
    fn key(&mut self, key: &VariantKey<&str>, value: Option<Value>) -> bool {
        let (message, hint, slice) = match key {
            VariantKey::NumberLiteral { value: literal } => {
                if !self.number(literal) {
                    return false;
                }
                if !value.is_some_and(|value| matches!(value, Value::Percent(_) | Value::Money(_))) {
                    return true;
                }
                ("syntax-variant-number", "syntax-variant-number-hint", *literal)
            }
            VariantKey::Identifier { name } => {
                if value.is_none_or(|value| value.number().is_none()) || PLURALS.contains(name) {
                    return true;
                }
                ("syntax-variant", "syntax-variant-hint", *name)
            }
        };
        let message = Message::new(message).arg("key", slice);
        self.report(Check::Syntax, message, Some(Message::new(hint)), self.parsed.place(slice));
        false
    }

    fn unreached(&mut self, key: &VariantKey<&str>, chooser: Chooser) {
        let (VariantKey::Identifier { name: slice } | VariantKey::NumberLiteral { value: slice }) = key;
        let why = match key {
            _ if chooser.ordinal => "ordinal",
            VariantKey::Identifier { name: "one" } if chooser.decimals > 0 => "decimals",
            VariantKey::NumberLiteral { .. } if !chooser.exact => "options",
            _ => "earlier",
        };
        let message = Message::new("syntax-variant-never").arg("key", *slice);
        let hint = Message::new("syntax-variant-never-hint").arg("why", why);
        self.report(Check::Syntax, message, Some(hint), self.parsed.place(slice));
    }

    /// The number that chooses, with its options: a fact, or a number that is written out.
    fn chooser(&self, selector: &'a InlineExpression<&'a str>) -> Option<Chooser> {
        match selector {
            InlineExpression::NumberLiteral { value } => Chooser::literal(value),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let number = self.chooser(arguments.positional.first()?)?;
                Some(number.with_options(&arguments.named))
            }
            other => Chooser::of_fact(self.fact_of(other)?),
        }
    }

    /// The value that selects: a fact, or a fact in `NUMBER`.
    fn selected(&self, selector: &'a InlineExpression<&'a str>) -> Option<Value> {
        match selector {
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                self.value(arguments.positional.first()?)
            }
            other => self.value(other),
        }
    }
}
