//! The facts of projects and their budgets.

use super::being_made::Table;
use crate::id::{EntityId, Kind};
use crate::model::content::Content;
use crate::model::derive::{BudgetState, BudgetSum, Derived, amount, whole};
use crate::model::value::Value;

impl Table<'_> {
    pub(super) fn projects(&mut self, content: &Content, derived: &Derived) {
        for (id, project) in &content.projects {
            let entity = EntityId::new(Kind::Project, id);
            self.span(&entity, "", "term", project.term.as_ref());
            if let Some(granted) = project.granted {
                self.written(&entity, "granted", Value::Money(amount(granted.0)), &["granted"]);
            }
            let Some(state) = derived.projects.get(id) else { continue };
            if let Some(budget) = &state.budget {
                self.budget(&entity, budget);
            }
            if let Some(passed) = state.term_passed {
                self.derived(&entity, "term-passed", Value::Percent(whole(passed)));
            }
            self.count(&entity, "partners", state.partners);
            self.ratings(&entity, "work-packages", state.work_packages);
        }
    }

    /// The budget as a whole, and by partner, funder and category of costs.
    fn budget(&mut self, project: &EntityId, budget: &BudgetState) {
        self.budget_row(project, "", &budget.total);
        for (id, row) in &budget.partners {
            self.budget_row(project, &format!("partner-{id}-"), row);
        }
        for (id, row) in &budget.funders {
            self.budget_row(project, &format!("funder-{id}-"), row);
        }
        for (category, row) in &budget.categories {
            self.budget_row(project, &format!("cost-{}-", category.name()), row);
        }
    }

    fn budget_row(&mut self, project: &EntityId, prefix: &str, row: &BudgetSum) {
        let mut add = |name: &str, value| self.derived(project, &format!("{prefix}{name}"), value);
        add("approved", Value::Money(row.approved));
        add("spent", Value::Money(row.spent));
        add("remaining", Value::Money(row.remaining));
        add("spending-rate", Value::Percent(whole(row.spending_rate)));
        add("share", Value::Percent(whole(row.share)));
    }
}
