//! The functions that texts can call: `NUMBER`, `DATE`, and in the content's words `FACT`.
//!
//! Fluent's own `NUMBER` knows no notation and can be made to panic; it is never installed.

use std::sync::Arc;

use fluent::types::{FluentNumber, FluentNumberStyle, FluentNumberType};
use fluent::{FluentArgs, FluentValue};

use super::catalogue::Bundle;
use super::facts::{self, Printed};
use super::notation::{Form, MAX_DIGITS, exact, rounded};
use crate::model::Model;

/// The names of the functions that the content's words can call.
pub(super) const NAMES: [&str; 3] = ["FACT", "NUMBER", "DATE"];

/// The named arguments of `NUMBER`, each with the values it takes; numbers go from 0 to 15.
pub(super) const NUMBER_OPTIONS: [(&str, &[&str]); 5] = [
    ("minimumFractionDigits", &[]),
    ("maximumFractionDigits", &[]),
    ("useGrouping", &["true", "false"]),
    ("style", &["decimal", "percent", "currency"]),
    ("type", &["cardinal", "ordinal"]),
];

/// Installs `NUMBER` and `DATE`, and `FACT` if the bundle holds the content's words.
pub(super) fn install(bundle: &mut Bundle, model: Option<&Arc<Model>>) {
    // A name can only be refused when it is taken, and these bundles are new.
    let _ = bundle.add_function("NUMBER", number);
    let _ = bundle.add_function("DATE", date);
    if let Some(model) = model {
        let model = Arc::clone(model);
        let _ = bundle.add_function("FACT", move |positional, _| fact(&model, positional));
    }
}

fn fact<'a>(model: &Model, positional: &[FluentValue<'a>]) -> FluentValue<'a> {
    match positional {
        [FluentValue::String(id)] => model.facts.named(id.as_ref()).map_or(FluentValue::Error, facts::value),
        _ => FluentValue::Error,
    }
}

fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional {
        [FluentValue::Number(number)] => FluentValue::Number(overridden(number, named)),
        _ => FluentValue::Error,
    }
}

/// A number with options, rounded here so that what selects is what prints.
fn overridden(number: &FluentNumber, named: &FluentArgs<'_>) -> FluentNumber {
    let mut number = number.clone();
    if let Some(most) = digits(named, "maximumFractionDigits") {
        number = at_most(&number, most);
    }
    if let Some(least) = digits(named, "minimumFractionDigits") {
        number.options.minimum_fraction_digits = (least > 0).then_some(least);
    }
    if let Some(style) = word(named, "style") {
        number.options.style = FluentNumberStyle::from(style);
    }
    if let Some(grouping) = word(named, "useGrouping") {
        number.options.use_grouping = grouping != "false";
    }
    if let Some(kind) = word(named, "type") {
        number.options.r#type = FluentNumberType::from(kind);
    }
    number
}

fn at_most(number: &FluentNumber, most: usize) -> FluentNumber {
    let decimals = u32::try_from(most).unwrap_or(u32::MAX);
    let value = exact(number).map(|value| rounded(value, decimals.min(value.scale())));
    let mut number = number.clone();
    number.value = value.and_then(|value| value.to_string().parse().ok()).unwrap_or(number.value);
    let least = number.options.minimum_fraction_digits.map(|least| least.min(most));
    number.options.minimum_fraction_digits = least.filter(|&least| least > 0);
    number
}

fn digits(named: &FluentArgs<'_>, name: &str) -> Option<usize> {
    match named.get(name) {
        Some(FluentValue::Number(number)) => Some(usize::from(number).min(MAX_DIGITS)),
        _ => None,
    }
}

fn word<'a>(named: &'a FluentArgs<'_>, name: &'a str) -> Option<&'a str> {
    match named.get(name) {
        Some(FluentValue::String(word)) => Some(word),
        _ => None,
    }
}

fn date<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let form = word(named, "form").and_then(Form::from_name);
    match positional {
        [value] => match (Printed::of(value), form) {
            (Some(printed), Some(form)) => printed
                .in_form(form)
                .map_or(FluentValue::Error, |printed| FluentValue::Custom(Box::new(printed))),
            (Some(printed), None) => FluentValue::Custom(Box::new(printed.clone())),
            (None, _) => FluentValue::Error,
        },
        _ => FluentValue::Error,
    }
}
