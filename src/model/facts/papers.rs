//! The facts of papers and presentations.

use rust_decimal::Decimal;

use super::being_made::Table;
use crate::id::{EntityId, Kind};
use crate::lang::Lang;
use crate::model::content::{Content, EffectKind, FinancialEffect, Paper, Side};
use crate::model::value::Value;

/// How the sums of what a decision costs and brings in one budget begin, by the id of the organisation.
#[must_use]
pub fn budget_of(organization: &str) -> String {
    format!("organization-{organization}-")
}

/// The name of the day of a consultation, by its position in the sequence of its side, counted from 0.
#[must_use]
pub fn consultation(lang: Lang, at: usize) -> String {
    format!("{}-consultation-{}", lang.code(), at + 1)
}

impl Table<'_> {
    pub(super) fn papers(&mut self, content: &Content) {
        for (id, paper) in &content.papers {
            let entity = EntityId::new(Kind::Paper, id);
            self.effects(&entity, paper);
            for lang in Lang::ALL {
                self.side(&entity, lang, paper.sides.get(lang));
            }
        }
    }

    /// What the side of one authority says for itself.
    fn side(&mut self, paper: &EntityId, lang: Lang, side: &Side) {
        let code = lang.code();
        self.written(paper, &format!("{code}-date"), Value::Date(side.date.0), &["sides", code, "date"]);
        for (at, step) in side.consultations.iter().enumerate() {
            let (name, index) = (consultation(lang, at), at.to_string());
            let path = ["sides", code, "consultations", &index, "date"];
            self.written(paper, &name, Value::Date(step.date.0), &path);
        }
    }

    /// What a decision costs and brings, one by one and together.
    fn effects(&mut self, entity: &EntityId, paper: &Paper) {
        for (id, effect) in &paper.financial_effects {
            let entity = EntityId::new(Kind::FinancialEffect, id);
            self.written(&entity, "amount", Value::Money(effect.amount.0), &["amount"]);
            self.written(&entity, "period", Value::Period(effect.period), &["period"]);
        }
        self.sums(entity, "", &paper.financial_effects.values().collect::<Vec<_>>());
        for organization in paper.budgets() {
            let its = |effect: &&FinancialEffect| {
                effect.organization.as_ref().is_some_and(|of| of.id() == organization)
            };
            let effects: Vec<_> = paper.financial_effects.values().filter(its).collect();
            self.sums(entity, &budget_of(organization), &effects);
        }
    }

    /// The sums of some effects, as facts that begin in one way.
    fn sums(&mut self, entity: &EntityId, begin: &str, effects: &[&FinancialEffect]) {
        let sum = |kind: EffectKind| {
            let mut amounts = effects.iter().filter(|effect| effect.kind == kind).peekable();
            let any = amounts.peek().is_some();
            any.then(|| amounts.fold(Decimal::ZERO, |sum, effect| sum.saturating_add(effect.amount.0)))
        };
        for kind in EffectKind::ALL {
            if let Some(sum) = sum(kind) {
                self.derived(entity, &format!("{begin}{}", kind.sum()), Value::Money(sum));
            }
        }
        if let Some((expenses, incomes)) = sum(EffectKind::Expense).zip(sum(EffectKind::Income)) {
            let net = Value::Money(expenses.saturating_sub(incomes));
            self.derived(entity, &format!("{begin}net-costs"), net);
        }
    }

    pub(super) fn presentations(&mut self, content: &Content) {
        for (id, presentation) in &content.presentations {
            let entity = EntityId::new(Kind::Presentation, id);
            self.written(&entity, "date", Value::Date(presentation.date.0), &["date"]);
            self.count(&entity, "slides", presentation.slides.len());
        }
    }
}
