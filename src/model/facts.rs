//! The table of facts: every value that prose and templates can name.
//!
//! The id of a fact is `<kind>.<id>.<name>`, of the report `report.<name>`. Free facts (`facts:`) have the
//! names they are given there; those of [`names`] belong to the program. A fact without a value, such as
//! the current value of an indicator that has none yet, does not exist.

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::Fact;
use super::content::{Content, EffectKind, Facts, Indicator, Milestone, Paper, Rating, Span};
use super::derive::{Derived, IndicatorState, Progress, RollUp, amount};
use super::id::{EntityId, Kind};
use super::origin::Origins;
use super::value::{NumberKind, Period, Value};
use super::visibility::Hidden;

const REPORT: &[&str] = &[
    "period",
    "as-of",
    "measures",
    "measures-done",
    "measures-on-track",
    "measures-at-risk",
    "measures-off-track",
    "measures-not-started",
    "policy-fields",
    "goals",
    "indicators",
];
const POLICY_FIELD: &[&str] = &[
    "goals",
    "measures",
    "measures-done",
    "measures-on-track",
    "measures-at-risk",
    "measures-off-track",
    "measures-not-started",
];
const GOAL: &[&str] = &[
    "measures",
    "measures-done",
    "measures-on-track",
    "measures-at-risk",
    "measures-off-track",
    "measures-not-started",
    "way-covered",
];
const MEASURE: &[&str] = &["start", "end", "actual-start", "actual-end", "milestones", "milestones-reached"];
const INDICATOR: &[&str] = &[
    "baseline",
    "baseline-period",
    "target",
    "target-period",
    "current",
    "current-period",
    "last",
    "last-period",
    "difference",
    "change",
    "planned",
    "way-covered",
    "way-planned",
];
const PROJECT: &[&str] = &[
    "granted",
    "approved",
    "spent",
    "remaining",
    "spending-rate",
    "start",
    "end",
    "partners",
    "work-packages",
    "work-packages-done",
    "work-packages-on-track",
    "work-packages-at-risk",
    "work-packages-off-track",
    "work-packages-not-started",
];

/// The names of the facts that entities of a kind have beside their free ones, whether they have a value or not.
#[must_use]
pub const fn names(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Report => REPORT,
        Kind::PolicyField => POLICY_FIELD,
        Kind::Goal => GOAL,
        Kind::Measure => MEASURE,
        Kind::Milestone => &["due", "reached"],
        Kind::Indicator => INDICATOR,
        Kind::List => &["items"],
        Kind::ListItem | Kind::Event => &["date"],
        Kind::Population => &["period", "total", "groups"],
        Kind::PopulationGroup => &["number"],
        Kind::Project => PROJECT,
        Kind::WorkPackage => &["start", "end", "milestones", "milestones-reached"],
        Kind::Presentation => &["date", "slides"],
        Kind::Paper => &["expenses", "incomes", "net-costs"],
        Kind::FinancialEffect => &["amount", "period"],
        Kind::Organization
        | Kind::Body
        | Kind::Person
        | Kind::Image
        | Kind::BudgetLine
        | Kind::Risk
        | Kind::Funding
        | Kind::Document
        | Kind::DecisionPoint
        | Kind::Argument
        | Kind::Caveat
        | Kind::ImpactCheck
        | Kind::Section
        | Kind::Attachment
        | Kind::Slide => &[],
    }
}

/// Makes the table.
pub(super) fn table(content: &Content, derived: &Derived, origins: &Origins) -> IndexMap<String, Fact> {
    let mut table = Table { origins, hidden: Hidden::of(content), facts: IndexMap::new() };
    table.report(content, derived);
    table.policy(content, derived);
    table.indicators(content, derived);
    table.lists(content);
    table.projects(content, derived);
    table.things(content);
    table.papers(content);
    table.facts
}

/// Free facts of every entity that can have them.
pub(super) fn free_facts(content: &Content) -> Vec<(EntityId, &Facts)> {
    let mut all = Vec::new();
    macro_rules! of {
        ($collection:expr, $kind:ident) => {
            all.extend($collection.iter().map(|(id, it)| (EntityId::new(Kind::$kind, id), &it.facts)));
        };
    }
    all.extend(content.report.iter().map(|report| (EntityId::new(Kind::Report, ""), &report.facts)));
    of!(content.policy_fields, PolicyField);
    of!(content.goals, Goal);
    of!(content.measures, Measure);
    of!(content.indicators, Indicator);
    of!(content.lists, List);
    for list in content.lists.values() {
        of!(list.items, ListItem);
    }
    of!(content.projects, Project);
    of!(content.work_packages, WorkPackage);
    of!(content.risks, Risk);
    of!(content.events, Event);
    of!(content.populations, Population);
    of!(content.papers, Paper);
    all.extend(content.papers.values().flat_map(Paper::facts_of_parts));
    of!(content.presentations, Presentation);
    for presentation in content.presentations.values() {
        of!(presentation.slides, Slide);
    }
    all
}

/// The table while it is made.
struct Table<'a> {
    origins: &'a Origins,
    hidden: Hidden,
    facts: IndexMap<String, Fact>,
}

impl Table<'_> {
    /// Adds a value that is written at a path below an entity.
    fn written(&mut self, entity: &EntityId, name: &str, value: Value, path: &[&str]) {
        let place = self.origins.field(entity, path);
        self.add(entity, name, value, false, place);
    }

    /// Adds a value that is derived.
    fn derived(&mut self, entity: &EntityId, name: &str, value: Value) {
        let place = self.origins.entity(entity);
        self.add(entity, name, value, false, place);
    }

    fn add(
        &mut self,
        entity: &EntityId,
        name: &str,
        value: Value,
        approximate: bool,
        place: Option<crate::diagnostic::Place>,
    ) {
        let public = !self.hidden.contains(entity);
        let fact = Fact { value, approximate, public, entity: entity.clone(), place };
        self.facts.insert(entity.fact(name), fact);
    }

    /// Adds free facts; a name of the program's keeps the program's value, and a check reports it.
    fn free(&mut self, entity: &EntityId, facts: &Facts) {
        for (name, fact) in facts {
            if !names(entity.kind).contains(&name.as_str()) {
                let place = self.origins.field(entity, &["facts", name]);
                self.add(entity, name, fact.value, fact.approximate, place);
            }
        }
    }

    fn count(&mut self, entity: &EntityId, name: &str, number: usize) {
        self.derived(entity, name, counted(number));
    }

    /// Adds how many there are of each rating, and of all.
    fn ratings(&mut self, entity: &EntityId, name: &str, counts: [usize; 5]) {
        self.count(entity, name, counts.iter().sum());
        for (rating, number) in Rating::ALL.iter().zip(counts) {
            self.count(entity, &format!("{name}-{}", rating.name()), number);
        }
    }

    /// Adds first and last day of a span; `prefix` stands before their names, `key` is the field.
    fn span(&mut self, entity: &EntityId, prefix: &str, key: &str, span: Option<&Span>) {
        let Some(span) = span else { return };
        self.written(entity, &format!("{prefix}start"), Value::Date(span.start.0), &[key, "start"]);
        if let Some(end) = span.end {
            self.written(entity, &format!("{prefix}end"), Value::Date(end.0), &[key, "end"]);
        }
    }

    /// Adds milestones, and how many of them have been reached.
    fn milestones(
        &mut self,
        entity: &EntityId,
        milestones: &IndexMap<String, Milestone>,
        progress: Option<&Progress>,
    ) {
        let progress = progress.copied().unwrap_or_default();
        self.count(entity, "milestones", progress.milestones);
        self.count(entity, "milestones-reached", progress.milestones_reached);
        for (id, milestone) in milestones {
            let entity = EntityId::new(Kind::Milestone, id);
            self.written(&entity, "due", Value::Date(milestone.due.0), &["due"]);
            if let Some(reached) = milestone.reached {
                self.written(&entity, "reached", Value::Date(reached.0), &["reached"]);
            }
        }
    }

    fn report(&mut self, content: &Content, derived: &Derived) {
        let Some(report) = &content.report else { return };
        let entity = EntityId::new(Kind::Report, "");
        self.written(&entity, "period", Value::Period(report.period), &["period"]);
        self.written(&entity, "as-of", Value::Date(report.as_of.0), &["as_of"]);
        self.ratings(&entity, "measures", derived.report.measures);
        self.count(&entity, "policy-fields", content.policy_fields.len());
        self.count(&entity, "goals", content.goals.len());
        self.count(&entity, "indicators", content.indicators.len());
        self.free(&entity, &report.facts);
    }

    fn policy(&mut self, content: &Content, derived: &Derived) {
        let none = RollUp::default();
        for (id, field) in &content.policy_fields {
            let entity = EntityId::new(Kind::PolicyField, id);
            let up = derived.policy_fields.get(id).unwrap_or(&none);
            self.count(&entity, "goals", up.goals);
            self.ratings(&entity, "measures", up.measures);
            self.free(&entity, &field.facts);
        }
        for (id, goal) in &content.goals {
            let entity = EntityId::new(Kind::Goal, id);
            let up = derived.goals.get(id).unwrap_or(&none);
            self.ratings(&entity, "measures", up.measures);
            if let Some(way) = up.way_covered {
                self.derived(&entity, "way-covered", Value::Percent(way));
            }
            self.free(&entity, &goal.facts);
        }
        for (id, measure) in &content.measures {
            let entity = EntityId::new(Kind::Measure, id);
            self.span(&entity, "", "plan", measure.plan.as_ref());
            self.span(&entity, "actual-", "actual", measure.actual.as_ref());
            self.milestones(&entity, &measure.milestones, derived.measures.get(id));
            self.free(&entity, &measure.facts);
        }
    }

    fn indicators(&mut self, content: &Content, derived: &Derived) {
        for (id, indicator) in &content.indicators {
            let entity = EntityId::new(Kind::Indicator, id);
            for (name, end) in [("baseline", indicator.baseline), ("target", indicator.target)] {
                self.written(&entity, name, of_indicator(indicator, end.value.0), &[name, "value"]);
                let period = Value::Period(end.period);
                self.written(&entity, &format!("{name}-period"), period, &[name, "period"]);
            }
            if let Some(state) = derived.indicators.get(id) {
                self.state(&entity, indicator, state);
            }
            self.free(&entity, &indicator.facts);
        }
    }

    fn state(&mut self, entity: &EntityId, indicator: &Indicator, state: &IndicatorState) {
        self.point(entity, "current", indicator, state.current);
        self.point(entity, "last", indicator, state.last);
        for (name, number) in [("difference", state.difference), ("change", state.change)] {
            if let Some(number) = number {
                self.derived(entity, name, of_kind(points(indicator.kind), padded(indicator, number)));
            }
        }
        self.derived(entity, "planned", of_indicator(indicator, state.planned));
        for (name, way) in [("way-covered", state.way_covered), ("way-planned", state.way_planned)] {
            if let Some(way) = way {
                self.derived(entity, name, Value::Percent(way));
            }
        }
    }

    /// Adds a value of a series with its period.
    fn point(&mut self, entity: &EntityId, name: &str, of: &Indicator, point: Option<(Period, Decimal)>) {
        let Some((period, number)) = point else { return };
        let key = period.to_string();
        self.written(entity, name, of_indicator(of, number), &["series", &key]);
        self.written(entity, &format!("{name}-period"), Value::Period(period), &["series", &key]);
    }

    fn lists(&mut self, content: &Content) {
        for (id, list) in &content.lists {
            let entity = EntityId::new(Kind::List, id);
            self.count(&entity, "items", list.items.len());
            self.free(&entity, &list.facts);
            for (id, item) in &list.items {
                let entity = EntityId::new(Kind::ListItem, id);
                if let Some(date) = item.date {
                    self.written(&entity, "date", Value::Date(date.0), &["date"]);
                }
                self.free(&entity, &item.facts);
            }
        }
    }

    fn projects(&mut self, content: &Content, derived: &Derived) {
        for (id, project) in &content.projects {
            let entity = EntityId::new(Kind::Project, id);
            self.span(&entity, "", "term", project.term.as_ref());
            if let Some(granted) = project.granted {
                self.written(&entity, "granted", Value::Money(amount(granted.0)), &["granted"]);
            }
            let Some(state) = derived.projects.get(id) else { continue };
            if let Some(budget) = &state.budget {
                let total = budget.total;
                self.derived(&entity, "approved", Value::Money(total.approved));
                self.derived(&entity, "spent", Value::Money(total.spent));
                self.derived(&entity, "remaining", Value::Money(total.remaining));
                self.derived(&entity, "spending-rate", Value::Percent(total.spending_rate));
            }
            self.count(&entity, "partners", state.partners);
            self.ratings(&entity, "work-packages", state.work_packages);
            self.free(&entity, &project.facts);
        }
        for (id, package) in &content.work_packages {
            let entity = EntityId::new(Kind::WorkPackage, id);
            self.span(&entity, "", "plan", package.plan.as_ref());
            self.milestones(&entity, &package.milestones, derived.work_packages.get(id));
            self.free(&entity, &package.facts);
        }
        for (id, risk) in &content.risks {
            self.free(&EntityId::new(Kind::Risk, id), &risk.facts);
        }
    }

    fn things(&mut self, content: &Content) {
        for (id, event) in &content.events {
            let entity = EntityId::new(Kind::Event, id);
            if let Some(date) = event.date {
                self.written(&entity, "date", Value::Date(date.0), &["date"]);
            } else if let Some(period) = event.period {
                self.written(&entity, "date", Value::Period(period), &["period"]);
            }
            self.free(&entity, &event.facts);
        }
        for (id, population) in &content.populations {
            let entity = EntityId::new(Kind::Population, id);
            self.written(&entity, "period", Value::Period(population.period), &["period"]);
            self.count(&entity, "groups", population.groups.len());
            let mut total = Some(Decimal::ZERO);
            for (id, group) in &population.groups {
                let entity = EntityId::new(Kind::PopulationGroup, id);
                let place = self.origins.field(&entity, &["number"]);
                self.add(&entity, "number", group.number.value, group.number.approximate, place);
                total = total.and_then(|sum| sum.checked_add(group.number.value.number()?));
            }
            if let Some(total) = total.filter(|_| !population.groups.is_empty()) {
                let approximate = population.groups.values().any(|group| group.number.approximate);
                let place = self.origins.entity(&entity);
                self.add(&entity, "total", of_kind(NumberKind::Count, total), approximate, place);
            }
            self.free(&entity, &population.facts);
        }
    }

    fn papers(&mut self, content: &Content) {
        for (id, paper) in &content.papers {
            let entity = EntityId::new(Kind::Paper, id);
            self.effects(&entity, paper);
            self.free(&entity, &paper.facts);
            for (entity, facts) in paper.facts_of_parts() {
                self.free(&entity, facts);
            }
        }
        for (id, presentation) in &content.presentations {
            let entity = EntityId::new(Kind::Presentation, id);
            self.written(&entity, "date", Value::Date(presentation.date.0), &["date"]);
            self.count(&entity, "slides", presentation.slides.len());
            self.free(&entity, &presentation.facts);
            for (id, slide) in &presentation.slides {
                self.free(&EntityId::new(Kind::Slide, id), &slide.facts);
            }
        }
    }
}

impl Table<'_> {
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
}

/// A number as a value of its kind; a count that is not whole, which loading reports, as a decimal.
#[must_use]
pub fn of_kind(kind: NumberKind, number: Decimal) -> Value {
    kind.value(number).unwrap_or(Value::Decimal(number))
}

/// A value of an indicator. All values of one indicator have the same number of decimals, so that
/// they can be read below each other: `60` beside `52.5` is `60.0`.
#[must_use]
pub fn of_indicator(indicator: &Indicator, number: Decimal) -> Value {
    of_kind(indicator.kind, padded(indicator, number))
}

/// With as many decimals as the most exact value of the indicator; amounts and counts as they are.
fn padded(indicator: &Indicator, mut number: Decimal) -> Decimal {
    if matches!(indicator.kind, NumberKind::Decimal | NumberKind::Percent) {
        let ends = [indicator.baseline.value, indicator.target.value];
        let values = ends.iter().chain(indicator.series.values()).chain(indicator.plan.values());
        let decimals = values.map(|value| value.0.scale()).max().unwrap_or(0);
        number.rescale(decimals.max(number.scale()));
    }
    number
}

/// The kind of what lies between two values of a kind: between percentages, percentage points.
#[must_use]
pub const fn points(kind: NumberKind) -> NumberKind {
    match kind {
        NumberKind::Percent => NumberKind::Decimal,
        other => other,
    }
}

/// A count.
fn counted(number: usize) -> Value {
    Value::Count(i64::try_from(number).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests;
