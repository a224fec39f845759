//! What a decision costs and brings as data: by organisation and year, with sums.

use super::data::{EffectData, EffectGroup, EffectSum, EffectsData, Fact};
use super::side::Side;
use crate::id::{Entity, EntityId};
use crate::lang::Lang;
use crate::model::content::{FinancialEffect, Paper, Side as PaperSide};
use crate::model::derive::effects;
use crate::model::value::Period;

/// The effects that one side prints, with what they have in common.
struct Plan<'p> {
    id: EntityId,
    paper: &'p Paper,
    years: Vec<Period>,
    /// The language whose own sums are printed, if they differ.
    of: Option<Lang>,
}

impl Side<'_> {
    /// What the decision costs and brings, if anything.
    pub(super) fn effects(&self, id: &str, paper: &Paper, side: &PaperSide) -> Option<EffectsData> {
        let printed = |effect: &FinancialEffect| effect.is_of(Some(self.lang()));
        if !paper.financial_effects.values().any(printed) {
            return None;
        }
        let of = effects::sides(paper).contains(&Some(self.lang())).then(|| self.lang());
        let plan = Plan { id: EntityId::new(Paper::KIND, id), paper, years: effects::years(paper), of };
        let mut owners: Vec<Option<&str>> = Vec::new();
        for effect in paper.financial_effects.values().filter(|effect| printed(effect)) {
            let owner = effect.organization.as_ref().map(|organization| organization.id());
            if !owners.contains(&owner) {
                owners.push(owner);
            }
        }
        let own = self.own_organization(side);
        owners.sort_by_key(|owner| (*owner != own, owner.is_none()));
        let several = owners.len() > 1;
        Some(EffectsData {
            years: plan.years.iter().map(|year| self.given(&plan.id, &format!("year-{year}"))).collect(),
            groups: owners.into_iter().map(|owner| self.group(&plan, owner)).collect(),
            sums: if several { self.sums(&plan, None) } else { Vec::new() },
        })
    }

    /// The organisation whose body decides, or treats the paper first.
    fn own_organization(&self, side: &PaperSide) -> Option<&str> {
        let deciding = Self::deciding(side).map(|(_, step)| step);
        let step = deciding.or_else(|| side.consultations.first())?;
        Some(self.model.content.bodies.get(step.body.id())?.organization.id())
    }

    fn group(&self, plan: &Plan<'_>, owner: Option<&str>) -> EffectGroup {
        let owned = |effect: &FinancialEffect| {
            effect.organization.as_ref().map(|organization| organization.id()) == owner
                && effect.is_of(Some(self.lang()))
        };
        let effects = plan.paper.financial_effects.iter().filter(|(_, effect)| owned(effect));
        let first = effects.clone().next().and_then(|(_, effect)| effect.organization.as_ref());
        let rows: Vec<EffectData> = effects.map(|(id, effect)| self.effect(plan, id, effect)).collect();
        let single = |sum: &EffectSum| {
            let of_kind = |row: &&EffectData| sum.kind.adds_up() == Some((row.nature, row.kind));
            rows.iter().filter(of_kind).count() == 1
        };
        let mut sums = Vec::new();
        // What belongs to nobody has no sum of its own beside that of all.
        if owner.is_some() || effects::owners(plan.paper).len() == 1 {
            sums = self.sums(plan, owner);
            // A single amount of its kind is its own sum.
            sums.retain(|sum| !single(sum));
        }
        EffectGroup {
            id: owner.unwrap_or_default().to_owned(),
            organization: first.and_then(|organization| self.organization_alone(organization)),
            sums,
            rows,
        }
    }

    fn effect(&self, plan: &Plan<'_>, id: &str, effect: &FinancialEffect) -> EffectData {
        let entity = EntityId::new(FinancialEffect::KIND, id);
        let in_year = |year: &Period| {
            let (name, _) = effects::amount(effect, *year)?;
            self.fact(&entity, &name)
        };
        let plain =
            |field, typed: &Option<String>| typed.as_ref().map(|typed| self.plain(&entity, field, typed));
        let start = if effect.from.is_some() { "from" } else { "period" };
        EffectData {
            id: id.to_owned(),
            kind: effect.kind,
            nature: effect.nature,
            recurring: effect.comes_back(),
            from: effect.comes_back().then(|| self.fact(&entity, start)).flatten(),
            until: self.fact(&entity, "until"),
            amounts: plan.years.iter().map(in_year).collect(),
            unknown: plan.years.iter().map(|year| effect.unknown && effects::is_in(effect, *year)).collect(),
            total: self.fact(&entity, "total"),
            product: plain("product", &effect.product),
            account: plain("account", &effect.account),
            title: self.text(&entity, "title"),
            cover: self.text(&entity, "cover"),
            reason: self.text(&entity, "reason"),
        }
    }

    fn sums(&self, plan: &Plan<'_>, owner: Option<&str>) -> Vec<EffectSum> {
        let sums = effects::sums(plan.paper, plan.of, owner, &plan.years);
        let told = |sum: effects::Sum| {
            let name = effects::sum_name(plan.of, sum.kind, owner);
            let in_year = |year: &Period| -> Option<Fact> { self.fact(&plan.id, &format!("{name}-{year}")) };
            EffectSum {
                kind: sum.kind,
                amounts: plan.years.iter().map(in_year).collect(),
                total: self.fact(&plan.id, &name),
            }
        };
        sums.into_iter().map(told).collect()
    }
}
