//! A project as a briefing for partners and steering group.

use super::data::{BriefingData, BudgetData, BudgetRow, IndicatorData, RiskData, SpendingData, WorkData};
use super::side::Side;
use crate::id::{Entity, EntityId, Ref};
use crate::model::content::{IndicatorLevel, Organization, Project, Risk, WorkPackage};
use crate::model::derive::{BudgetState, BudgetSum};

impl Side<'_> {
    /// A briefing on a project.
    pub(super) fn briefing(&self, id: &str) -> Option<BriefingData> {
        let project = self.model.content.projects.get(id)?;
        let entity = EntityId::new(Project::KIND, id);
        let state = self.model.derived.projects.get(id);
        Some(BriefingData {
            title: self.title(&entity),
            number: self.number(&entity, project.number.as_ref()),
            programme: self.text(&entity, "programme"),
            priority: self.text(&entity, "priority"),
            term: project.term.map(|term| self.span(&entity, "", term)),
            term_passed: self.fact(&entity, "term-passed"),
            lead: project.lead.as_ref().and_then(|lead| self.organization_alone(lead)),
            partners: project
                .partners
                .iter()
                .filter_map(|partner| self.organization_alone(partner))
                .collect(),
            summary: self.text(&entity, "summary"),
            work_packages: self.work_packages(id),
            indicators: self.indicators_of(id, IndicatorLevel::Output),
            results: self.indicators_of(id, IndicatorLevel::Result),
            budget: state
                .and_then(|state| state.budget.as_ref())
                .map(|budget| self.budget(&entity, project, budget)),
            spending: state
                .and_then(|state| state.spending)
                .map(|rating| SpendingData { rating, explanation: self.explanation(&entity, rating) }),
            next: self.text(&entity, "next"),
            risks: self.risks(id),
            communication: self.text(&entity, "communication"),
        })
    }

    fn indicators_of(&self, project: &str, level: IndicatorLevel) -> Vec<IndicatorData> {
        self.indicators(|indicator| {
            indicator.project.as_ref().is_some_and(|of| of.id() == project)
                && indicator.level.unwrap_or_default() == level
        })
    }

    fn risks(&self, project: &str) -> Vec<RiskData> {
        let risks = self.model.content.risks.iter().filter(|(_, risk)| risk.project.id() == project);
        risks
            .map(|(id, risk)| {
                let entity = EntityId::new(Risk::KIND, id);
                let _within = self.of(&entity);
                RiskData {
                    id: id.clone(),
                    title: self.title(&entity),
                    likelihood: risk.likelihood,
                    impact: risk.impact,
                    lead: risk.lead.as_ref().and_then(|lead| self.short_name(lead)),
                    correction: self.text(&entity, "correction"),
                }
            })
            .collect()
    }

    fn work_packages(&self, project: &str) -> Vec<WorkData> {
        let packages = self.model.content.work_packages.iter();
        let data = |(id, package): (&String, &WorkPackage)| {
            let entity = EntityId::new(WorkPackage::KIND, id);
            let _within = self.of(&entity);
            self.work(id, &entity, package.work(), |lead| self.short_name(lead))
        };
        packages.filter(|(_, package)| package.project.id() == project).map(data).collect()
    }

    fn budget(&self, entity: &EntityId, project: &Project, budget: &BudgetState) -> BudgetData {
        let is_partner = |id: &str| project.lead.iter().chain(&project.partners).any(|of| of.id() == id);
        let rows = |rows: &indexmap::IndexMap<String, BudgetSum>, of: &str| {
            let row = |id: &String| {
                let (of_id, own) = (Ref::<Organization>::new(id.clone()), of == "funder" && is_partner(id));
                let name = if own { self.organization(&of_id) } else { self.organization_alone(&of_id) };
                BudgetRow { name, own, ..self.budget_row(entity, &format!("{of}-{id}-")) }
            };
            rows.keys().map(row).collect()
        };
        BudgetData {
            partners: rows(&budget.partners, "partner"),
            funders: rows(&budget.funders, "funder"),
            categories: budget
                .categories
                .keys()
                .map(|category| BudgetRow {
                    category: Some(*category),
                    ..self.budget_row(entity, &format!("cost-{}-", category.name()))
                })
                .collect(),
            total: self.budget_row(entity, ""),
        }
    }

    fn budget_row(&self, project: &EntityId, prefix: &str) -> BudgetRow {
        let fact = |name: &str| self.given(project, &format!("{prefix}{name}"));
        BudgetRow {
            name: None,
            own: false,
            category: None,
            approved: fact("approved"),
            spent: fact("spent"),
            remaining: fact("remaining"),
            spending_rate: fact("spending-rate"),
            share: fact("share"),
        }
    }
}
