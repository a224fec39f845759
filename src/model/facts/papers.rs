//! The facts of papers and presentations.

use super::being_made::Table;
use crate::id::{EntityId, Kind};
use crate::lang::Lang;
use crate::model::content::{Consultation, Content, FinancialEffect, Paper, Side, Votes};
use crate::model::derive::effects::{self, Sum};
use crate::model::value::{Period, Value};

/// The name of the day of a consultation, by its position in the sequence of its side, counted from 0.
#[must_use]
pub(crate) fn consultation(lang: Lang, at: usize) -> String {
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
        if let Some(day) = side.results_as_of {
            let path = ["sides", code, "results_as_of"];
            self.written(paper, &format!("{code}-results-as-of"), Value::Date(day.0), &path);
        }
        for (at, step) in side.consultations.iter().enumerate() {
            self.step(paper, lang, at, step);
        }
    }

    /// The day and time of a step of the consultation, and the votes.
    fn step(&mut self, paper: &EntityId, lang: Lang, at: usize, step: &Consultation) {
        let (name, index) = (consultation(lang, at), at.to_string());
        let path = |field| ["sides", lang.code(), "consultations", index.as_str(), field];
        if let Some(date) = step.date {
            self.written(paper, &name, date.value(), &path("date"));
        }
        if let Some(time) = step.time {
            self.written(paper, &format!("{name}-time"), Value::Time(time), &path("time"));
        }
        let votes = step.result.and_then(|result| result.votes).map(Votes::given).unwrap_or_default();
        for (vote, count) in votes {
            self.written(paper, &format!("{name}-{vote}"), Value::Count(count.into()), &path("result"));
        }
    }

    /// What a decision costs and brings, one by one and together.
    fn effects(&mut self, entity: &EntityId, paper: &Paper) {
        for (id, effect) in &paper.financial_effects {
            self.effect(&EntityId::new(Kind::FinancialEffect, id), effect);
        }
        let years = effects::years(paper);
        for year in &years {
            self.derived(entity, &format!("year-{year}"), Value::Period(*year));
        }
        for side in effects::sides(paper) {
            for of in effects::owners(paper) {
                for sum in effects::sums(paper, side, of, &years) {
                    let name = effects::sum_name(side, sum.kind, of);
                    self.sum(entity, &name, &sum, &years);
                }
            }
        }
    }

    fn sum(&mut self, entity: &EntityId, name: &str, sum: &Sum, years: &[Period]) {
        if let Some(total) = sum.total {
            self.derived(entity, name, Value::Money(total));
        }
        for (year, amount) in years.iter().zip(&sum.amounts) {
            if let Some(amount) = amount {
                self.derived(entity, &format!("{name}-{year}"), Value::Money(*amount));
            }
        }
    }

    fn effect(&mut self, entity: &EntityId, effect: &FinancialEffect) {
        if let Some(amount) = effect.amount {
            self.written(entity, "amount", Value::Money(amount.0), &["amount"]);
        }
        for (year, amount) in &effect.amounts {
            let (name, year) = (format!("amount-{year}"), year.to_string());
            self.written(entity, &name, Value::Money(amount.0), &["amounts", &year]);
        }
        let periods = [("period", effect.period), ("from", effect.from), ("until", effect.until)];
        for (name, period) in periods {
            if let Some(period) = period {
                self.written(entity, name, Value::Period(period), &[name]);
            }
        }
        if let Some(total) = effects::total(effect) {
            self.derived(entity, "total", Value::Money(total));
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
