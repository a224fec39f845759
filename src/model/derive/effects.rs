//! What a decision costs and brings, year by year: one by one, by organisation, and together.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::lang::Lang;
use crate::model::content::{EffectKind, FinancialEffect, Nature, Paper};
use crate::model::value::{Part, Period};

/// Years of something that comes back until a year that all have a column; of more only the first has.
const MOST_YEARS: i16 = 6;

/// What of the effects is added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SumKind {
    /// Expenses of the running budget.
    Expenses,
    /// Incomes of the running budget.
    Incomes,
    /// Expenses less incomes.
    NetCosts,
    /// What is invested.
    Investments,
    /// What is received for investments.
    InvestmentIncomes,
    /// What is invested less what is received for it.
    NetInvestments,
}

impl SumKind {
    /// The name as a fact of the paper, and in the message `effect-sum-<name>`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Expenses => "expenses",
            Self::Incomes => "incomes",
            Self::NetCosts => "net-costs",
            Self::Investments => "investments",
            Self::InvestmentIncomes => "investment-incomes",
            Self::NetInvestments => "net-investments",
        }
    }

    /// Which effects it adds up; nothing for a difference.
    #[must_use]
    pub const fn adds_up(self) -> Option<(Nature, EffectKind)> {
        match self {
            Self::Expenses => Some((Nature::Consumptive, EffectKind::Expense)),
            Self::Incomes => Some((Nature::Consumptive, EffectKind::Income)),
            Self::Investments => Some((Nature::Investment, EffectKind::Expense)),
            Self::InvestmentIncomes => Some((Nature::Investment, EffectKind::Income)),
            Self::NetCosts | Self::NetInvestments => None,
        }
    }
}

/// The sum of some effects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sum {
    /// What is added up.
    pub kind: SumKind,
    /// The sum in each year; nothing where there is no amount.
    pub amounts: Vec<Option<Decimal>>,
    /// The sum of all years; nothing if something comes back without end.
    pub total: Option<Decimal>,
}

/// The years in which a paper has amounts, in their order: the columns of its table.
#[must_use]
pub(crate) fn years(paper: &Paper) -> Vec<Period> {
    let years: BTreeSet<Period> = paper.financial_effects.values().flat_map(years_of).collect();
    years.into_iter().collect()
}

fn years_of(effect: &FinancialEffect) -> Vec<Period> {
    let mut years: Vec<Period> = effect.amounts.keys().copied().collect();
    years.extend(start(effect));
    let ends = start(effect).zip(effect.until).filter(|(start, until)| whole(*start) && whole(*until));
    if let Some((start, until)) = ends.filter(|(start, until)| until.year - start.year < MOST_YEARS) {
        years.extend((start.year..=until.year).map(|year| Period { year, part: Part::Year }));
    }
    years
}

fn whole(period: Period) -> bool {
    period.part == Part::Year
}

fn start(effect: &FinancialEffect) -> Option<Period> {
    effect.from.or(effect.period)
}

/// The amount of an effect in a year, with the name of the fact that it is.
#[must_use]
pub(crate) fn amount(effect: &FinancialEffect, year: Period) -> Option<(String, Decimal)> {
    if let Some(amount) = effect.amounts.get(&year) {
        return Some((format!("amount-{year}"), amount.0));
    }
    if let Some((last, amount)) = effect.amounts.last() {
        return (effect.comes_back() && *last < year).then(|| (format!("amount-{last}"), amount.0));
    }
    let amount = effect.amount.filter(|_| is_in(effect, year))?;
    Some(("amount".to_owned(), amount.0))
}

/// Whether an effect falls into a year.
#[must_use]
pub(crate) fn is_in(effect: &FinancialEffect, year: Period) -> bool {
    let Some(start) = start(effect) else { return false };
    let alike = whole(start) == whole(year);
    let lasts = effect.comes_back() && alike && start <= year;
    start == year || lasts && effect.until.is_none_or(|until| year <= until)
}

/// What an effect amounts to in all years; nothing if it comes back without end or is not known.
#[must_use]
pub(crate) fn total(effect: &FinancialEffect) -> Option<Decimal> {
    if !effect.amounts.is_empty() {
        return (!effect.comes_back()).then(|| add(effect.amounts.values().map(|amount| amount.0)));
    }
    let amount = effect.amount?.0;
    if !effect.comes_back() {
        return Some(amount);
    }
    let (start, until) =
        start(effect).zip(effect.until).filter(|(start, until)| whole(*start) && whole(*until))?;
    let years = i64::from(until.year) - i64::from(start.year) + 1;
    amount.checked_mul(years.into())
}

fn add(amounts: impl Iterator<Item = Decimal>) -> Decimal {
    amounts.fold(Decimal::ZERO, |sum, amount| sum.saturating_add(amount))
}

/// The sides that have sums of their own: that of all effects, and if one has `only`, each language.
#[must_use]
pub(crate) fn sides(paper: &Paper) -> Vec<Option<Lang>> {
    let split = paper.financial_effects.values().any(|effect| effect.only.is_some());
    std::iter::once(None).chain(Lang::ALL.into_iter().map(Some).filter(|_| split)).collect()
}

/// What has sums: all together, and each organisation.
#[must_use]
pub(crate) fn owners(paper: &Paper) -> Vec<Option<&str>> {
    let mut owners = vec![None];
    for organization in paper.financial_effects.values().filter_map(|effect| effect.organization.as_ref()) {
        if !owners.contains(&Some(organization.id())) {
            owners.push(Some(organization.id()));
        }
    }
    owners
}

/// The name of a sum as a fact of its paper: `expenses`, `organization-almelo-expenses`, `nl-expenses`.
#[must_use]
pub(crate) fn sum_name(side: Option<Lang>, kind: SumKind, of: Option<&str>) -> String {
    let side = side.map(|lang| format!("{}-", lang.code())).unwrap_or_default();
    let of = of.map(|of| format!("organization-{of}-")).unwrap_or_default();
    format!("{side}{of}{}", kind.name())
}

/// The sums of the effects of a side, of all of them or of one organisation.
#[must_use]
pub(crate) fn sums(paper: &Paper, side: Option<Lang>, of: Option<&str>, years: &[Period]) -> Vec<Sum> {
    let owned = |effect: &&FinancialEffect| {
        of.is_none() || effect.organization.as_ref().map(|organization| organization.id()) == of
    };
    let all: Vec<&FinancialEffect> =
        paper.financial_effects.values().filter(owned).filter(|effect| effect.is_of(side)).collect();
    let parts = [
        (Nature::Consumptive, [SumKind::Expenses, SumKind::Incomes, SumKind::NetCosts]),
        (Nature::Investment, [SumKind::Investments, SumKind::InvestmentIncomes, SumKind::NetInvestments]),
    ];
    let mut sums = Vec::new();
    for (nature, [spent, received, net]) in parts {
        let of_kind = |kind| {
            let effects = all.iter().filter(move |effect| effect.nature == nature && effect.kind == kind);
            effects.copied().filter(|effect| !effect.unknown).collect::<Vec<_>>()
        };
        let expenses = sum(spent, &of_kind(EffectKind::Expense), years);
        let incomes = sum(received, &of_kind(EffectKind::Income), years);
        let both = expenses.as_ref().zip(incomes.as_ref()).map(|(spent, got)| less(net, spent, got));
        sums.extend([expenses, incomes, both].into_iter().flatten());
    }
    sums
}

fn sum(kind: SumKind, effects: &[&FinancialEffect], years: &[Period]) -> Option<Sum> {
    if effects.is_empty() {
        return None;
    }
    let in_year = |year: &Period| {
        let amounts: Vec<Decimal> =
            effects.iter().filter_map(|effect| amount(effect, *year)).map(|(_, amount)| amount).collect();
        (!amounts.is_empty()).then(|| add(amounts.into_iter()))
    };
    let total: Option<Vec<Decimal>> = effects.iter().map(|effect| total(effect)).collect();
    Some(Sum {
        kind,
        amounts: years.iter().map(in_year).collect(),
        total: total.map(|totals| add(totals.into_iter())),
    })
}

fn less(kind: SumKind, spent: &Sum, received: &Sum) -> Sum {
    let net = |(spent, received): (&Option<Decimal>, &Option<Decimal>)| match (spent, received) {
        (None, None) => None,
        _ => Some(spent.unwrap_or_default().saturating_sub(received.unwrap_or_default())),
    };
    Sum {
        kind,
        amounts: spent.amounts.iter().zip(&received.amounts).map(net).collect(),
        total: spent.total.zip(received.total).map(|(spent, received)| spent.saturating_sub(received)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(effects: &str) -> Paper {
        let yaml = format!(
            "{{sections: {{}}, financial_effects: {{{effects}}}, sides: {{
              de: {{profile: m, number: '1', date: 2024-01-01}}, nl: {{profile: a, number: '1', date: 2024-01-01}}}}}}"
        );
        serde_yaml::from_str(&yaml).unwrap()
    }

    /// The sums of all effects as `name: amounts = total`.
    fn told(effects: &str) -> Vec<String> {
        let paper = paper(effects);
        let years = years(&paper);
        let amount = |amount: Option<Decimal>| amount.map_or("-".to_owned(), |amount| amount.to_string());
        let line = |sum: Sum| {
            let amounts: Vec<String> = sum.amounts.into_iter().map(amount).collect();
            format!("{}: {} = {}", sum.kind.name(), amounts.join(" "), amount(sum.total))
        };
        sums(&paper, None, None, &years).into_iter().map(line).collect()
    }

    #[test]
    fn what_comes_back_counts_in_every_year() {
        assert_eq!(
            told(
                "a: {from: 2026, kind: expense, amount: 21}, b: {period: 2025, kind: expense, amount: 5},
                  c: {period: 2027, kind: income, amount: 1}"
            ),
            ["expenses: 5 21 21 = -", "incomes: - - 1 = 1", "net-costs: 5 21 20 = -"]
        );
        assert_eq!(
            told("a: {from: 2026, until: 2028, kind: expense, amount: 21}"),
            ["expenses: 21 21 21 = 63"]
        );
    }

    #[test]
    fn investments_are_added_up_by_themselves() {
        assert_eq!(
            told("a: {period: 2025, kind: expense, nature: investment, amount: 100}, b: {period: 2025, kind: expense, amount: 5},
                  c: {period: 2025, kind: income, nature: investment, amount: 40}, d: {period: 2026, kind: expense, unknown: true}"),
            ["expenses: 5 - = 5", "investments: 100 - = 100", "investment-incomes: 40 - = 40", "net-investments: 60 - = 60"]
        );
    }

    #[test]
    fn amounts_of_several_years_go_on_if_they_come_back() {
        assert_eq!(told("a: {amounts: {2025: 1, 2026: 2}, kind: expense}"), ["expenses: 1 2 = 3"]);
        assert_eq!(
            told(
                "a: {amounts: {2025: 1, 2026: 2}, recurring: true, kind: expense}, b: {period: 2027, kind: expense, amount: 5}"
            ),
            ["expenses: 1 2 7 = -"]
        );
    }
}
