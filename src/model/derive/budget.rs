//! Sums of budget lines.

use std::hash::Hash;

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::number::{percent, rounded, whole};
use crate::model::content::{BudgetLine, Content, CostCategory};

/// The budget of a project.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct BudgetState {
    /// Per partner, by the id of the organisation, in the order of the lines.
    pub partners: IndexMap<String, BudgetSum>,
    /// Per funder, by the id of the organisation, in the order of the lines.
    pub funders: IndexMap<String, BudgetSum>,
    /// Per category of costs, in the order of the regulation; empty unless the lines name them.
    pub categories: IndexMap<CostCategory, BudgetSum>,
    /// All together; its share is 100 %.
    pub total: BudgetSum,
}

/// A sum of budget lines. Amounts in euro, without decimals if they are whole, else with two.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct BudgetSum {
    /// Approved.
    pub approved: Decimal,
    /// Spent until the reporting date.
    pub spent: Decimal,
    /// Approved minus spent; negative if more was spent.
    pub remaining: Decimal,
    /// Spent in whole percent of approved; 0 where nothing is approved.
    pub spending_rate: Decimal,
    /// Approved in whole percent of what is approved for the project; 0 where nothing is.
    pub share: Decimal,
}

/// The budget of a project; none if it has no lines.
pub(super) fn of_project(content: &Content, project: &str) -> Option<BudgetState> {
    let lines: Vec<_> = content.budget.values().filter(|line| line.project.id() == project).collect();
    let total = sum(&lines, None);
    (!lines.is_empty()).then(|| BudgetState {
        partners: rows(&lines, total.approved, |line| Some(line.partner.id().to_owned())),
        funders: rows(&lines, total.approved, |line| Some(line.funder.id().to_owned())),
        categories: {
            let mut categories = rows(&lines, total.approved, |line| line.category);
            categories.sort_unstable_keys();
            categories
        },
        total,
    })
}

/// An amount of money as it is printed: without decimals if it is whole, else with two.
pub(in crate::model) fn amount(number: Decimal) -> Decimal {
    let mut number = rounded(number, 2);
    number.rescale(if number.is_integer() { 0 } else { 2 });
    number
}

/// One sum for each organisation or category that `key` names; lines without one are left out.
fn rows<K: Hash + Eq>(
    lines: &[&BudgetLine],
    total: Decimal,
    key: impl Fn(&BudgetLine) -> Option<K>,
) -> IndexMap<K, BudgetSum> {
    let mut groups: IndexMap<K, Vec<&BudgetLine>> = IndexMap::new();
    for line in lines {
        if let Some(key) = key(line) {
            groups.entry(key).or_default().push(line);
        }
    }
    groups.into_iter().map(|(key, lines)| (key, sum(&lines, Some(total)))).collect()
}

/// Adds up lines; the share is of `total`, or of themselves.
fn sum(lines: &[&BudgetLine], total: Option<Decimal>) -> BudgetSum {
    let add = |sum: Decimal, number: Decimal| sum.saturating_add(number);
    let approved = lines.iter().map(|line| line.approved.0).fold(Decimal::ZERO, add);
    let spent = lines.iter().map(|line| line.spent.0).fold(Decimal::ZERO, add);
    BudgetSum {
        approved: amount(approved),
        spent: amount(spent),
        remaining: amount(approved.saturating_sub(spent)),
        spending_rate: percent(spent, approved).map_or(Decimal::ZERO, whole),
        share: percent(approved, total.unwrap_or(approved)).map_or(Decimal::ZERO, whole),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(yaml: &str) -> Content {
        serde_yaml::from_str(yaml).unwrap()
    }

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    const LINES: &str = "
budget:
  a: {project: p, partner: muenster, funder: eu, approved: 200000, spent: 90000.50}
  b: {project: p, partner: almelo, funder: eu, approved: 120000, spent: 60000}
  c: {project: p, partner: muenster, funder: muenster, approved: 80000, spent: 0}
  d: {project: q, partner: muenster, funder: eu, approved: 0, spent: 0}
";

    #[test]
    fn sums_per_partner_and_funder() {
        let content = lines(LINES);
        let budget = of_project(&content, "p").unwrap();
        assert_eq!(budget.total.approved, d("400000"));
        assert_eq!(budget.total.spent.to_string(), "150000.50");
        assert_eq!(budget.total.remaining.to_string(), "249999.50");
        assert_eq!(budget.total.spending_rate, d("38"));
        assert_eq!(budget.total.share, d("100"));
        assert_eq!(budget.partners.keys().collect::<Vec<_>>(), ["muenster", "almelo"]);
        assert_eq!(budget.partners["muenster"].approved, d("280000"));
        assert_eq!(budget.partners["muenster"].share, d("70"));
        assert_eq!(budget.funders["eu"].spending_rate, d("47"));
    }

    #[test]
    fn sums_per_category_in_the_order_of_the_regulation() {
        let content = lines(
            "
budget:
  a: {project: p, partner: m, funder: eu, category: external, approved: 30, spent: 3}
  b: {project: p, partner: m, funder: eu, category: staff, approved: 50, spent: 5}
  c: {project: p, partner: a, funder: eu, category: staff, approved: 20, spent: 2}
",
        );
        let categories = of_project(&content, "p").unwrap().categories;
        let sums: Vec<_> =
            categories.iter().map(|(category, sum)| (category.name(), sum.approved, sum.share)).collect();
        assert_eq!(sums, [("staff", d("70"), d("70")), ("external", d("30"), d("30"))]);
    }

    #[test]
    fn nothing_approved_is_no_division_by_zero() {
        let content = lines(LINES);
        let budget = of_project(&content, "q").unwrap();
        assert_eq!((budget.total.spending_rate, budget.total.share), (Decimal::ZERO, Decimal::ZERO));
        assert_eq!(of_project(&content, "r"), None);
    }

    #[test]
    fn whole_amounts_have_no_decimals() {
        for (exact, printed) in [("314260.00", "314260"), ("12.5", "12.50"), ("0.005", "0.01"), ("7", "7")] {
            assert_eq!(amount(d(exact)).to_string(), printed);
        }
        assert_eq!(amount(Decimal::MAX), Decimal::MAX);
        assert_eq!(amount(d("7922816251426433759354395033.5")), d("7922816251426433759354395033.5"));
    }
}
