//! Which variant of a choice Fluent takes for a number.

use fluent_syntax::ast::{InlineExpression, NamedArgument, Variant, VariantKey};
use rust_decimal::Decimal;

use super::facts::shortened;
use super::notation::rounded;
use crate::model::facts::Fact;
use crate::model::value::Value;

/// A number as Fluent sees it when it chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Chooser {
    /// The number.
    pub value: Decimal,
    /// With how many decimals it prints at least.
    pub decimals: u32,
    /// Whether it counts something: no percentage and no amount.
    pub counts: bool,
    /// Whether it never has decimals beside zeros.
    pub whole: bool,
    /// Whether variants for single numbers can be chosen: it has no options beside its decimals.
    pub exact: bool,
    /// Whether it chooses as an ordinal number, for which German and Dutch have one form.
    pub ordinal: bool,
}

impl Chooser {
    /// A fact; `None` of a day or period.
    pub(super) fn of_fact(fact: &Fact) -> Option<Self> {
        let counts = matches!(fact.value, Value::Count(_) | Value::Decimal(_));
        let value = shortened(fact.value.number()?)?;
        let decimals = if matches!(fact.value, Value::Money(_)) { 0 } else { value.scale() };
        let whole = matches!(fact.value, Value::Count(_));
        Some(Self { value, decimals, counts, whole, exact: counts && !fact.approximate, ordinal: false })
    }

    /// A number that is written out.
    pub(super) fn literal(number: &str) -> Option<Self> {
        let value: Decimal = number.parse().ok()?;
        let decimals = value.scale();
        Some(Self { value, decimals, counts: true, whole: decimals == 0, exact: true, ordinal: false })
    }

    /// The number in `NUMBER` with these arguments.
    pub(super) fn with_options(mut self, named: &[NamedArgument<&str>]) -> Self {
        let digits = |name: &str| {
            let argument = named.iter().find(|argument| argument.name.name == name)?;
            match argument.value {
                InlineExpression::NumberLiteral { value } => value.parse::<u32>().ok(),
                _ => None,
            }
        };
        if let Some(most) = digits("maximumFractionDigits") {
            self.value = rounded(self.value, most.min(self.value.scale()));
            self.decimals = self.decimals.min(most);
            self.whole |= most == 0;
        }
        if let Some(least) = digits("minimumFractionDigits") {
            self.decimals = least;
        }
        for NamedArgument { name, value } in named {
            match (name.name, value) {
                ("style", InlineExpression::StringLiteral { value }) => {
                    self.counts = *value == "decimal";
                    self.exact &= self.counts;
                }
                ("type", InlineExpression::StringLiteral { value: "ordinal" }) => {
                    (self.ordinal, self.exact) = (true, false);
                }
                ("useGrouping", InlineExpression::StringLiteral { value: "false" }) => self.exact = false,
                _ => {}
            }
        }
        self
    }

    /// Whether it takes the singular: 1, but not 1,0.
    pub(super) fn is_one(self) -> bool {
        let whole = self.value.is_integer() && self.decimals == 0;
        whole && self.value.abs() == Decimal::ONE && !self.ordinal
    }

    fn takes(self, key: &VariantKey<&str>) -> bool {
        match key {
            VariantKey::Identifier { name: "one" } => self.is_one(),
            VariantKey::Identifier { name: "other" } => !self.is_one(),
            VariantKey::Identifier { .. } => false,
            VariantKey::NumberLiteral { value } => {
                let decimals = value.split_once('.').map_or(0, |(_, decimals)| decimals.len());
                let same = value.parse().is_ok_and(|key: Decimal| key == self.value);
                self.exact && same && usize::try_from(self.decimals).is_ok_and(|own| own == decimals)
            }
        }
    }

    /// The variant that is chosen, by its position.
    pub(super) fn choose(self, variants: &[Variant<&str>]) -> Option<usize> {
        let chosen = variants.iter().position(|variant| self.takes(&variant.key));
        chosen.or_else(|| variants.iter().position(|variant| variant.default))
    }
}

/// The variants that no number chooses of which this is one, by position: other numbers are as exact.
pub(super) fn unreached(chooser: Chooser, variants: &[Variant<&str>]) -> Vec<usize> {
    let keys = variants.iter().filter_map(|variant| match &variant.key {
        VariantKey::NumberLiteral { value } => value.parse::<Decimal>().ok(),
        VariantKey::Identifier { .. } => None,
    });
    let few = (0..3).map(Decimal::from);
    let far = [Decimal::ONE_HUNDRED, Decimal::ONE_THOUSAND];
    let samples = keys.flat_map(|key| [key, key + Decimal::ONE]).chain(few).chain(far);
    let samples = samples.filter(|value| !chooser.whole || value.is_integer());
    // Of what has decimals today another value may have none, and the other way round.
    let exactness = |value: Decimal| {
        let least = if chooser.decimals == chooser.value.scale() { value.scale() } else { chooser.decimals };
        Chooser { value, decimals: least, ..chooser }
    };
    let chosen: Vec<usize> = samples.filter_map(|value| exactness(value).choose(variants)).collect();
    (0..variants.len()).filter(|at| !chosen.contains(at)).collect()
}
