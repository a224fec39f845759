//! A decision as data: its points, what speaks for and against them, what they cost and touch.

use indexmap::IndexSet;

use super::data::{
    CheckData, EffectData, EffectGroup, EffectSum, EffectsData, PointData, ReasonData, ReasonsData,
    ResolutionData,
};
use super::side::Side;
use crate::id::{Entity, EntityId, Ref};
use crate::model::content::{
    Argument, Body, Caveat, Collection, DecisionPoint, EffectKind, FinancialEffect, ImpactCheck,
    Organization, Paper, Role, Side as PaperSide, numbered,
};
use crate::model::facts::{self, budget_of};

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
        let budgets = self.budgets(paper);
        let group = |budget: &Option<&str>| self.budget_group(&entity, paper, *budget, budgets.len() == 1);
        Some(EffectsData { groups: budgets.iter().map(group).collect() })
    }

    /// The budgets that the effects are grouped by, that of the deciding council first; none stands for no
    /// organisation, and for any where all effects concern the same.
    fn budgets<'p>(&self, paper: &'p Paper) -> Vec<Option<&'p str>> {
        let of = |effect: &'p FinancialEffect| effect.organization.as_ref().map(Ref::id);
        let named: IndexSet<_> = paper.financial_effects.values().map(of).collect();
        if named.len() == 1 {
            return vec![None];
        }
        let own = self.deciding(paper.sides.get(self.lang())).and_then(|(_, body)| body);
        let own = own.map(|body| body.organization.id());
        let mut budgets: Vec<_> = named.into_iter().collect();
        budgets.sort_by_key(|budget| budget.is_none() || *budget != own);
        budgets
    }

    /// The effects in one budget, or all of them.
    fn budget_group(
        &self,
        entity: &EntityId,
        paper: &Paper,
        budget: Option<&str>,
        alone: bool,
    ) -> EffectGroup {
        let its = |effect: &FinancialEffect| alone || effect.organization.as_ref().map(Ref::id) == budget;
        let rows = paper.financial_effects.iter().filter(|(_, effect)| its(effect));
        let rows: Vec<_> = rows.map(|(id, effect)| self.effect(id, effect)).collect();
        let many = |kind: EffectKind| rows.iter().filter(|row| row.kind == kind).count() > 1;
        let sums = match budget {
            // A single amount of its kind is its own sum.
            Some(_) => self.effect_sums(entity, budget, many),
            None if alone && rows.len() > 1 => self.effect_sums(entity, None, |_| true),
            None => Vec::new(),
        };
        EffectGroup { id: budget.unwrap_or_default().to_owned(), rows, sums }
    }

    /// The sums of the kinds that are wanted, of all effects or of those of one organisation.
    fn effect_sums(
        &self,
        entity: &EntityId,
        organization: Option<&str>,
        wanted: impl Fn(EffectKind) -> bool,
    ) -> Vec<EffectSum> {
        let begin = organization.map(budget_of).unwrap_or_default();
        let name = || self.short_name(&Ref::<Organization>::new(organization?.to_owned()));
        let sum = |kind: EffectKind| {
            let amount = self.fact(entity, &format!("{begin}{}", kind.sum()))?;
            Some(EffectSum { kind, amount, organization: name() })
        };
        EffectKind::ALL.into_iter().filter(|kind| wanted(*kind)).filter_map(sum).collect()
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

    /// Which step of a sequence decides, counted from 0, and the body that does.
    fn deciding(&self, side: &PaperSide) -> Option<(usize, Option<&Body>)> {
        let (at, step) =
            side.consultations.iter().enumerate().rev().find(|(_, step)| step.role == Role::Decision)?;
        Some((at, self.model.content.bodies.get(step.body.id())))
    }

    /// What the resolution says beside its points.
    pub fn resolution(&self, id: &str, side: &PaperSide) -> ResolutionData {
        let entity = EntityId::new(Paper::KIND, id);
        let deciding = self.deciding(side);
        let body = deciding.and_then(|(_, body)| body);
        ResolutionData {
            organization: body.and_then(|body| self.organization(&body.organization)),
            proposed: self.long_date(&entity, &format!("{}-date", self.lang().code())),
            legal_basis: side.legal_basis.as_ref().map(|law| self.plain(&entity, "legal_basis", law)),
            decided: deciding.map(|(at, _)| self.long_date(&entity, &facts::consultation(self.lang(), at))),
        }
    }
}
