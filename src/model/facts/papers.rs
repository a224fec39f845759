//! The facts of papers and presentations.

use rust_decimal::Decimal;

use super::being_made::Table;
use crate::id::{EntityId, Kind};
use crate::lang::Lang;
use crate::model::content::{Content, EffectKind, Paper, Side};
use crate::model::value::Value;

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
        let sum = |kind: EffectKind| {
            let mut amounts =
                paper.financial_effects.values().filter(|effect| effect.kind == kind).peekable();
            let any = amounts.peek().is_some();
            any.then(|| amounts.fold(Decimal::ZERO, |sum, effect| sum.saturating_add(effect.amount.0)))
        };
        for kind in EffectKind::ALL {
            if let Some(sum) = sum(kind) {
                self.derived(entity, kind.sum(), Value::Money(sum));
            }
        }
        if let Some((expenses, incomes)) = sum(EffectKind::Expense).zip(sum(EffectKind::Income)) {
            self.derived(entity, "net-costs", Value::Money(expenses.saturating_sub(incomes)));
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
