//! What a decision costs and brings: once or every year, in the running budget or as an investment.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::TextPair;
use super::description::{Describe, Describer};
use super::people::Organization;
use crate::id::{Entity, Kind, Ref};
use crate::lang::Lang;
use crate::model::value::{Number, Period};

/// What a decision costs or brings.
///
/// Once, in the `period` (einmalig, incidenteel); every year, `from` a year on (laufend, structureel); or different
/// amounts in several years, as `amounts`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FinancialEffect {
    /// The budget year, or a part of it: `2025`.
    pub period: Option<Period>,
    /// The first year of what comes back every year: `2026`.
    pub from: Option<Period>,
    /// The last year of what comes back every year; without it, it goes on.
    pub until: Option<Period>,
    /// Whether it comes back every year; what has `from` does anyway.
    #[serde(default)]
    pub recurring: bool,
    /// Whether it is spent or received.
    pub kind: EffectKind,
    /// Whether it belongs to the running budget or is an investment.
    #[serde(default)]
    pub nature: Nature,
    /// How much, in euro; of what comes back, each year.
    pub amount: Option<Number>,
    /// How much in which year, in euro: `{2025: 12000, 2026: 21000}`.
    #[serde(default)]
    pub amounts: IndexMap<Period, Number>,
    /// What the amounts of all years must add up to; a check compares.
    pub total: Option<Number>,
    /// Whether the amount is not known yet (noch nicht bezifferbar, p.m.); the text `reason` says why.
    #[serde(default)]
    pub unknown: bool,
    /// Whose budget it is. Each organisation has sums of its own, that of the side first.
    pub organization: Option<Ref<Organization>>,
    /// The number of the product or programme in the budget: `"0503"`, in quotation marks.
    pub product: Option<String>,
    /// The account or cost centre: `"7.401154 / 7871"`.
    pub account: Option<String>,
    /// The only language that prints it. Then each side has sums of what it prints.
    pub only: Option<Lang>,
    /// What it is for.
    pub title: Option<TextPair>,
    /// What it is paid from (Deckung, dekking).
    pub cover: Option<TextPair>,
    /// Why the amount is not known yet.
    pub reason: Option<TextPair>,
}

impl Entity for FinancialEffect {
    const KIND: Kind = Kind::FinancialEffect;
}

impl Describe for FinancialEffect {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self {
            period: _,
            from: _,
            until: _,
            recurring: _,
            kind: _,
            nature: _,
            amount: _,
            amounts: _,
            total: _,
            unknown: _,
            organization,
            product,
            account,
            only,
            title: _,
            cover: _,
            reason: _,
        } = self;
        to.only(*only);
        to.refers("organization", organization);
        to.number("product", product.as_ref());
        to.number("account", account.as_ref());
    }
}

impl FinancialEffect {
    /// Whether it comes back every year.
    #[must_use]
    pub(crate) const fn comes_back(&self) -> bool {
        self.recurring || self.from.is_some()
    }

    /// Whether a side prints it.
    #[must_use]
    pub(crate) fn is_of(&self, lang: Option<Lang>) -> bool {
        lang.is_none() || self.only.is_none() || self.only == lang
    }
}

/// Whether an amount is spent or received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EffectKind {
    /// Aufwand, lasten; of an investment Auszahlung, investering.
    Expense,
    /// Ertrag, baten; of an investment Einzahlung, bijdrage.
    Income,
}

/// Which part of the budget an amount belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// The running budget (konsumtiv, Ergebnisplan; exploitatie).
    #[default]
    Consumptive,
    /// An investment (investiv, Finanzplan; investering).
    Investment,
}
