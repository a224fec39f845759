//! Checks of what the facts mean: dates, sums, directions, papers, documents.
//!
//! They see a content whose references resolve and whose values have their kinds, and look at the whole
//! of it, what is not public included. All problems of all entities are found in one run.
//!
//! What depends on texts, as whether a rating is explained, is checked with the words.

mod amounts;
mod dates;
mod decisions;
mod documents;
mod effects;
mod glosses;
mod indicators;
mod marks;
mod papers;
mod people;
mod sums;
mod tables;
mod votes;

pub(crate) use self::marks::marks;

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Model;
use super::content::Content;
use super::facts;
use super::origin::Origins;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Severity};
use crate::id::{EntityId, Kind, is_id};

/// Runs all checks of this module, without the problems that concern an entity in which a value is not as written: what is
/// wrong there has been reported, and what follows from it need not be. All others are found in the same run.
pub(crate) fn check_except(model: &Model, doubtful: &BTreeSet<EntityId>, out: &mut Diagnostics) {
    check_content(&model.content, &model.origins, doubtful, out);
}

/// The same for a content and the places of what is in it.
fn check_content(content: &Content, origins: &Origins, doubtful: &BTreeSet<EntityId>, out: &mut Diagnostics) {
    let doubtful = with_parts(content, doubtful);
    let mut context = Context { content, origins, doubtful, out };
    report(&mut context);
    free_facts(&mut context);
    sums::check(&mut context);
    dates::check(&mut context);
    indicators::check(&mut context);
    amounts::check(&mut context);
    papers::check(&mut context);
    decisions::check(&mut context);
    effects::check(&mut context);
    tables::check(&mut context);
    documents::check(&mut context);
    glosses::check(&mut context);
    people::check(&mut context);
}

/// What every check works with.
struct Context<'a> {
    content: &'a Content,
    origins: &'a Origins,
    doubtful: BTreeSet<EntityId>,
    out: &'a mut Diagnostics,
}

/// A problem that is not reported yet.
struct Problem {
    diagnostic: Diagnostic,
    /// Whether it concerns an entity in which a value is not as written.
    doubtful: bool,
}

impl Problem {
    /// Makes it a warning.
    fn warning(mut self) -> Self {
        self.diagnostic = self.diagnostic.with_severity(Severity::Warning);
        self
    }
}

impl Context<'_> {
    /// The reporting date.
    fn as_of(&self) -> Option<Date> {
        self.content.report.as_ref().map(|report| report.as_of.0)
    }

    /// A problem with the value at a path below an entity, or with the entity itself.
    fn found(
        &self,
        check: Check,
        message: Message,
        hint: Message,
        entity: &EntityId,
        path: &[&str],
    ) -> Problem {
        let diagnostic = Diagnostic::new(check, message).at(self.place(entity, path)).hint(hint);
        Problem { diagnostic, doubtful: self.doubtful.contains(entity) }
    }

    /// Shows the value at another path with a problem.
    fn with(&self, problem: Problem, entity: &EntityId, path: &[&str], label: &'static str) -> Problem {
        let Problem { diagnostic, doubtful } = problem;
        let diagnostic = diagnostic.note(self.place(entity, path), Message::new(label));
        Problem { diagnostic, doubtful: doubtful || self.doubtful.contains(entity) }
    }

    /// Reports a problem, unless it may only follow from another.
    fn report(&mut self, problem: Problem) {
        if !problem.doubtful {
            self.out.push(problem.diagnostic);
        }
    }

    /// Where a value stands; without a path, where the entity is defined.
    fn place(&self, entity: &EntityId, path: &[&str]) -> Option<Place> {
        if path.is_empty() { self.origins.entity(entity) } else { self.origins.field(entity, path) }
    }
}

/// Entities with everything that stands in them.
pub(crate) fn with_parts(content: &Content, entities: &BTreeSet<EntityId>) -> BTreeSet<EntityId> {
    let mut all = entities.clone();
    for part in content.entities() {
        if part.whole.is_some_and(|whole| all.contains(&whole)) {
            all.insert(part.id);
        }
    }
    all
}

/// The report itself.
fn the_report() -> EntityId {
    EntityId::new(Kind::Report, "")
}

/// The date of a report must lie in or after its period, its limits in their order.
fn report(context: &mut Context<'_>) {
    let Some(report) = &context.content.report else { return };
    let entity = the_report();
    if report.as_of.0 < report.period.start() {
        let arguments = |message: Message| {
            message.arg("as-of", report.as_of.0.to_string()).arg("period", report.period.to_string())
        };
        let problem = context.found(
            Check::DateOrder,
            arguments(Message::new("date-order-report")),
            arguments(Message::new("date-order-report-hint")),
            &entity,
            &["as_of"],
        );
        let problem = context.with(problem, &entity, &["period"], "label-period-here");
        context.report(problem);
    }
    let limits = report.limits;
    if limits.at_risk >= limits.on_track || limits.on_track > 100 {
        let problem = context.found(
            Check::WrongType,
            Message::new("wrong-type-limits")
                .arg("on-track", limits.on_track.to_string())
                .arg("at-risk", limits.at_risk.to_string()),
            Message::new("wrong-type-limits-hint"),
            &entity,
            &["limits", "on_track"],
        );
        let problem = context.with(problem, &entity, &["limits", "at_risk"], "label-limit-here");
        context.report(problem);
    }
}

/// Free facts have names that prose can use and that the program does not use itself.
fn free_facts(context: &mut Context<'_>) {
    for (entity, facts) in facts::free_facts(context.content) {
        for name in facts.keys() {
            let (check, id, hint) = if facts::names(entity.kind).contains(&name.as_str()) {
                (Check::DuplicateId, "duplicate-id-fact", "duplicate-id-fact-hint")
            } else if !is_id(name) {
                (Check::InvalidId, "invalid-id-fact", "invalid-id-fact-hint")
            } else {
                continue;
            };
            let message = Message::new(id).arg("name", name.as_str());
            let problem = context.found(check, message, Message::new(hint), &entity, &["facts", name]);
            context.report(problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::tests::assert_said;

    /// The ids of the messages that a content leads to, in order; with a report unless it brings one.
    pub(super) fn found(yaml: &str) -> Vec<&'static str> {
        diagnostics(yaml).0.iter().map(|diagnostic| diagnostic.message.id).collect()
    }

    /// The problems of a content, with a report unless it brings one.
    pub(super) fn diagnostics(yaml: &str) -> Diagnostics {
        let mut content: Content = serde_yaml::from_str(yaml).unwrap();
        if content.report.is_none() {
            content.report = serde_yaml::from_str("{period: 2024-H1, as_of: 2024-06-30}").unwrap();
        }
        let mut out = Diagnostics::default();
        check_content(&content, &Origins::default(), &BTreeSet::new(), &mut out);
        assert_said(&out);
        out
    }

    /// Checks each content against the ids of the messages it must lead to.
    #[track_caller]
    pub(super) fn all(cases: &[(&str, &[&str])]) {
        for (yaml, expected) in cases {
            assert_eq!(found(yaml), *expected, "{yaml}");
        }
    }

    #[test]
    fn reports() {
        all(&[
            ("report: {period: 2024-H1, as_of: 2024-06-30}", &[]),
            ("report: {period: 2024-H2, as_of: 2024-06-30}", &["date-order-report"]),
            ("report: {period: 2024, as_of: 2024-06-30, limits: {on_track: 80, at_risk: 79}}", &[]),
            (
                "report: {period: 2024, as_of: 2024-06-30, limits: {on_track: 80, at_risk: 80}}",
                &["wrong-type-limits"],
            ),
            ("report: {period: 2024, as_of: 2024-06-30, limits: {on_track: 101}}", &["wrong-type-limits"]),
        ]);
    }

    #[test]
    fn names_of_free_facts() {
        all(&[
            ("goals: {a: {facts: {affected: 40, way-there: 3}}}", &[]),
            ("goals: {a: {facts: {measures: 40}}}", &["duplicate-id-fact"]),
            ("goals: {a: {facts: {Affected People: 40}}}", &["invalid-id-fact"]),
        ]);
    }

    #[test]
    fn what_may_only_follow_is_not_reported() {
        let yaml = "
report: {period: 2024-H1, as_of: 2024-06-30}
measures:
  a: {goal: g, rating: done, milestones: {m: {due: 2024-01-01, reached: 2025-01-01}}}
  b: {goal: g, rating: done, actual: {start: 2025-01-01}}
projects: {p: {granted: 5}}
budget: {l: {project: p, partner: o, funder: o, approved: 4, spent: 0}}
";
        let content: Content = serde_yaml::from_str(yaml).unwrap();
        let count = |doubtful: &[(Kind, &str)]| {
            let doubtful = doubtful.iter().map(|(kind, id)| EntityId::new(*kind, *id)).collect();
            let mut out = Diagnostics::default();
            check_content(&content, &Origins::default(), &doubtful, &mut out);
            out.0.len()
        };
        assert_eq!(count(&[]), 3);
        assert_eq!(count(&[(Kind::Measure, "a")]), 2);
        assert_eq!(count(&[(Kind::Report, "")]), 1);
        assert_eq!(count(&[(Kind::BudgetLine, "l")]), 2);
    }
}
