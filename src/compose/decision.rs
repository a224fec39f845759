//! A decision as data: its points, what speaks for and against them, what they cost and touch.

use super::data::{
    CheckData, EffectData, EffectSum, EffectsData, PointData, ReasonData, ReasonsData, ResolutionData,
};
use super::side::Side;
use crate::id::{Entity, EntityId};
use crate::model::content::{
    Argument, Caveat, Collection, DecisionPoint, EffectKind, FinancialEffect, ImpactCheck, Paper, Role,
    Side as PaperSide, numbered,
};
use crate::model::facts;

impl Side<'_> {
    /// The points in the order of their numbers.
    pub fn points(&self, paper: &Paper) -> Vec<PointData> {
        let points = numbered(&paper.decision).into_iter();
        points
            .map(|point| PointData {
                text: self.required(&EntityId::new(DecisionPoint::KIND, point.id), "text"),
                id: point.id.to_owned(),
                number: point.number,
                depth: point.depth,
            })
            .collect()
    }

    /// What speaks for each point that has arguments.
    pub fn arguments(&self, paper: &Paper) -> Vec<ReasonsData> {
        self.reasons::<Argument>(paper, |point| &point.arguments)
    }

    /// What speaks against each point that has caveats.
    pub fn caveats(&self, paper: &Paper) -> Vec<ReasonsData> {
        self.reasons::<Caveat>(paper, |point| &point.caveats)
    }

    fn reasons<T: Entity>(
        &self,
        paper: &Paper,
        of: impl Fn(&DecisionPoint) -> &Collection<T>,
    ) -> Vec<ReasonsData> {
        let points = numbered(&paper.decision).into_iter().filter(|point| !of(point.point).is_empty());
        points
            .map(|point| ReasonsData {
                reasons: of(point.point)
                    .keys()
                    .enumerate()
                    .map(|(index, id)| self.reason(&EntityId::new(T::KIND, id), &point.number, index))
                    .collect(),
                id: point.id.to_owned(),
                number: point.number,
            })
            .collect()
    }

    fn reason(&self, entity: &EntityId, point: &str, index: usize) -> ReasonData {
        ReasonData {
            id: entity.id.clone(),
            number: format!("{point}.{}", index + 1),
            title: self.title(entity),
            text: self.text(entity, "text"),
        }
    }

    /// What the decision costs and brings, if anything.
    pub fn effects(&self, id: &str, paper: &Paper) -> Option<EffectsData> {
        if paper.financial_effects.is_empty() {
            return None;
        }
        let entity = EntityId::new(Paper::KIND, id);
        let rows: Vec<EffectData> =
            paper.financial_effects.iter().map(|(id, effect)| self.effect(id, effect)).collect();
        let sums = EffectKind::ALL.into_iter().filter(|_| rows.len() > 1);
        let sums = sums
            .filter_map(|kind| Some(EffectSum { kind, amount: self.fact(&entity, kind.sum())? }))
            .collect();
        Some(EffectsData { rows, sums })
    }

    fn effect(&self, id: &str, effect: &FinancialEffect) -> EffectData {
        let entity = EntityId::new(FinancialEffect::KIND, id);
        EffectData {
            id: id.to_owned(),
            period: self.given(&entity, "period"),
            kind: effect.kind,
            amount: self.given(&entity, "amount"),
            organization: effect.organization.as_ref().and_then(|of| self.short_name(of)),
            product: effect.product.as_ref().map(|product| self.plain(&entity, "product", product)),
            title: self.text(&entity, "title"),
        }
    }

    /// What the decision does to what must be looked at.
    pub fn checks(&self, paper: &Paper) -> Vec<CheckData> {
        let checks = paper.checks.iter();
        checks
            .map(|(id, check)| CheckData {
                id: id.clone(),
                subject: check.subject,
                effect: check.effect,
                text: self.text(&EntityId::new(ImpactCheck::KIND, id), "text"),
            })
            .collect()
    }

    /// What the resolution says beside its points.
    pub fn resolution(&self, id: &str, side: &PaperSide) -> ResolutionData {
        let entity = EntityId::new(Paper::KIND, id);
        let last = side.consultations.iter().enumerate().rev().find(|(_, step)| step.role == Role::Decision);
        let body = last.and_then(|(_, step)| self.model.content.bodies.get(step.body.id()));
        ResolutionData {
            organization: body.and_then(|body| self.organization(&body.organization)),
            proposed: self.long_date(&entity, &format!("{}-date", self.lang().code())),
            legal_basis: side.legal_basis.as_ref().map(|law| self.plain(&entity, "legal_basis", law)),
            decided: last.map(|(at, _)| self.long_date(&entity, &facts::consultation(self.lang(), at))),
        }
    }
}
