//! Facts as values of Fluent.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle, FluentType};
use fluent::{FluentArgs, FluentValue};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::markdown;
use super::notation::{APPROXIMATE, Form, Formatter, MAX_DIGITS, rounded};
use crate::id::EntityId;
use crate::model::Model;
use crate::model::facts::Fact;
use crate::model::value::Value;

thread_local! {
    /// The notation in force while a pattern is formatted, and whether values go into Markdown.
    ///
    /// Fluent takes a plain function pointer as its formatter, which can capture nothing.
    static NOTATION: RefCell<Option<(Arc<Formatter>, bool)>> = const { RefCell::new(None) };
}

/// Runs something while values print in this notation, escaped if they go into Markdown.
pub(super) fn with_notation<T>(formatter: &Arc<Formatter>, escaped: bool, run: impl FnOnce() -> T) -> T {
    let before = NOTATION.replace(Some((Arc::clone(formatter), escaped)));
    let result = run();
    NOTATION.set(before);
    result
}

/// How Fluent prints values: numbers in the notation in force, strings as they are.
pub(super) fn print<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => in_notation(|formatter| formatter.fluent(number)),
        _ => None,
    }
}

fn in_notation(text: impl FnOnce(&Formatter) -> String) -> Option<String> {
    let (formatter, escaped) = NOTATION.with_borrow(Clone::clone)?;
    let text = text(&formatter);
    Some(if escaped { markdown::escape(&text) } else { text })
}

/// The facts of each entity, by the names that its own texts use.
#[derive(Debug)]
pub(crate) struct Facts {
    model: Arc<Model>,
    own: HashMap<EntityId, Vec<(String, usize)>>,
}

impl Facts {
    /// Sorts the facts of a model by entity.
    pub(crate) fn new(model: &Arc<Model>) -> Self {
        let mut own: HashMap<EntityId, Vec<(String, usize)>> = HashMap::new();
        for (at, (id, _)) in model.facts.iter().enumerate() {
            own.entry(id.entity.clone()).or_default().push((id.name.clone(), at));
        }
        Self { model: Arc::clone(model), own }
    }

    /// The facts that an entity's own texts can use as variables, in the order of the model.
    pub(crate) fn own(&self, entity: &EntityId) -> impl Iterator<Item = (&str, &Fact)> {
        let own = self.own.get(entity).map_or(&[][..], Vec::as_slice);
        own.iter().filter_map(|(name, at)| Some((name.as_str(), self.model.facts.at(*at)?.1)))
    }

    /// The variables of an entity's own texts.
    pub(crate) fn variables(&self, entity: &EntityId) -> FluentArgs<'static> {
        self.own(entity).map(|(name, fact)| (name.to_owned(), value(fact))).collect()
    }

    /// A fact by its id as texts write it.
    pub(crate) fn get(&self, id: &str) -> Option<&Fact> {
        self.model.facts.named(id)
    }

    /// The ids of all facts, as texts write them.
    pub(crate) fn ids(&self) -> impl Iterator<Item = String> {
        self.model.facts.iter().map(|(id, _)| id.to_string())
    }
}

/// A fact as Fluent takes it: plurals select on numbers; days and periods only print.
pub(super) fn value(fact: &Fact) -> FluentValue<'static> {
    let style = match fact.value {
        Value::Count(_) | Value::Decimal(_) => FluentNumberStyle::Decimal,
        Value::Percent(_) => FluentNumberStyle::Percent,
        Value::Money(_) => FluentNumberStyle::Currency,
        Value::Date(_) | Value::Time(_) | Value::Period(_) => {
            return FluentValue::Custom(Box::new(Printed::new(fact)));
        }
    };
    let number = fact.value.number().and_then(shortened);
    let Some((number, float)) = number.and_then(|number| Some((number, number.to_f64()?))) else {
        return FluentValue::Custom(Box::new(Printed::new(fact)));
    };
    // Trailing zeros count for plurals: "1,0" is other. Amounts get cents when they have some.
    let decimals = if style == FluentNumberStyle::Currency { 0 } else { number.scale() as usize };
    FluentValue::Number(FluentNumber::new(
        float,
        FluentNumberOptions {
            style,
            currency: fact.approximate.then(|| APPROXIMATE.to_owned()),
            minimum_fraction_digits: (decimals > 0).then_some(decimals),
            ..FluentNumberOptions::default()
        },
    ))
}

/// A number with no more digits than Fluent keeps exact; `None` if it has too many before its point.
pub(super) fn shortened(number: Decimal) -> Option<Decimal> {
    let most = u32::try_from(MAX_DIGITS).ok()?;
    let digits = number.mantissa().unsigned_abs().checked_ilog10().map_or(1, |log| log + 1);
    let decimals = number.scale().checked_sub(digits.saturating_sub(most))?.min(most);
    Some(if decimals < number.scale() { rounded(number, decimals) } else { number })
}

/// A value that prints and selects nothing: a day, a period, a number too long to be exact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Printed {
    value: Value,
    approximate: bool,
    form: Option<Form>,
}

impl Printed {
    const fn new(fact: &Fact) -> Self {
        Self { value: fact.value, approximate: fact.approximate, form: None }
    }

    /// The same in another form; `None` if it is no day.
    pub(super) fn in_form(&self, form: Form) -> Option<Self> {
        matches!(self.value, Value::Date(_)).then(|| Self { form: Some(form), ..self.clone() })
    }

    /// The day or period behind a value of Fluent.
    pub(super) fn of<'a>(value: &'a FluentValue<'_>) -> Option<&'a Self> {
        match value {
            FluentValue::Custom(custom) => (**custom).as_any().downcast_ref(),
            _ => None,
        }
    }

    fn text(&self) -> String {
        in_notation(|formatter| formatter.prose(self.value, self.form, self.approximate))
            .unwrap_or_else(|| self.value.to_string())
    }
}

impl FluentType for Printed {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &Local) -> Cow<'static, str> {
        self.text().into()
    }

    fn as_string_threadsafe(&self, _: &Shared) -> Cow<'static, str> {
        self.text().into()
    }
}

/// Names the memoizer of a bundle, whose crate is none of our dependencies.
pub(super) trait Memoizing {
    /// The memoizer.
    type Memoizer;
}

impl<R, M> Memoizing for fluent::bundle::FluentBundle<R, M> {
    type Memoizer = M;
}

type Local = <fluent::FluentBundle<()> as Memoizing>::Memoizer;
type Shared = <fluent::concurrent::FluentBundle<()> as Memoizing>::Memoizer;
