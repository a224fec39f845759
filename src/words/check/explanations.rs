//! Whether ratings at risk and off track are explained.

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity};
use crate::id::{EntityId, Kind};
use crate::model::content::{Content, Impact, Rating};
use crate::model::derive::{Derived, ProjectState};
use crate::model::origin::Origins;
use crate::words::texts::Texts;

/// The texts that explain a rating.
const EXPLANATION: [&str; 3] = ["cause", "consequence", "correction"];

/// Reports what is at risk or off track without cause, consequence and correction: an error where the
/// rating was given by hand, a warning where it is derived; spending that lags behind likewise; and effects of decisions without explanation.
pub(crate) fn explanations(texts: &Texts, out: &mut Diagnostics) {
    let model = &texts.model;
    let has_text = |entity: &EntityId, field: &'static str| texts.is_said(entity, field);
    // What may only follow from an error needs no explanation yet.
    let sure = |entity: &EntityId, derived: bool| {
        !(if derived { model.doubt.about(entity) } else { model.doubt.entities.contains(entity) })
    };
    check(&model.content, &model.derived, &model.origins, &sure, &has_text, out);
    let checked = |entity: &EntityId| !model.doubt.entities.contains(entity);
    effects(&model.content, &model.origins, &checked, &has_text, out);
    unknown(&model.content, &model.origins, &checked, &has_text, out);
}

fn check(
    content: &Content,
    derived: &Derived,
    origins: &Origins,
    sure: &dyn Fn(&EntityId, bool) -> bool,
    has_text: &dyn Fn(&EntityId, &'static str) -> bool,
    out: &mut Diagnostics,
) {
    for (entity, rating, derived) in
        needed(content, derived).into_iter().filter(|(id, _, derived)| sure(id, *derived))
    {
        let missing: Vec<_> = EXPLANATION.into_iter().filter(|field| !has_text(&entity, field)).collect();
        if missing.is_empty() {
            continue;
        }
        let (id, place, severity) = if derived {
            let is_project = entity.kind == Kind::Project;
            let id = if is_project { "missing-explanation-spending" } else { "missing-explanation-derived" };
            (id, origins.entity(&entity), Severity::Warning)
        } else {
            ("missing-explanation", origins.field(&entity, &["rating"]), Severity::Error)
        };
        let missing = missing.join(", ");
        let message = Message::new(id).arg("rating", rating.name()).arg("missing", missing.as_str());
        let hint =
            Message::new("missing-explanation-hint").arg("missing", missing).arg("message", entity.message());
        let problem = Diagnostic::new(Check::MissingExplanation, message).hint(hint).with_severity(severity);
        out.push(match place {
            Some(place) => problem.at(place),
            None => problem,
        });
    }
}

/// Reports checks with a positive or negative effect that have no explanation. `sure` knows whether an
/// entity is as written, `has_text` whether it has a text.
fn effects(
    content: &Content,
    origins: &Origins,
    sure: &dyn Fn(&EntityId) -> bool,
    has_text: &dyn Fn(&EntityId, &'static str) -> bool,
    out: &mut Diagnostics,
) {
    for (id, check) in content.papers.values().flat_map(|paper| &paper.checks) {
        let entity = EntityId::new(Kind::ImpactCheck, id);
        if check.effect == Impact::None || !sure(&entity) || has_text(&entity, "text") {
            continue;
        }
        let message = Message::new("missing-explanation-check")
            .arg("subject", check.subject.name())
            .arg("effect", check.effect.name());
        let hint = Message::new("missing-explanation-check-hint").arg("message", entity.message());
        let problem = Diagnostic::new(Check::MissingExplanation, message).hint(hint);
        out.push(match origins.field(&entity, &["effect"]) {
            Some(place) => problem.at(place),
            None => problem,
        });
    }
}

/// Reports amounts that are not known without a reason.
fn unknown(
    content: &Content,
    origins: &Origins,
    sure: &dyn Fn(&EntityId) -> bool,
    has_text: &dyn Fn(&EntityId, &'static str) -> bool,
    out: &mut Diagnostics,
) {
    let effects = content.papers.values().flat_map(|paper| &paper.financial_effects);
    for (id, _) in effects.filter(|(_, effect)| effect.unknown) {
        let entity = EntityId::new(Kind::FinancialEffect, id);
        if sure(&entity) && !has_text(&entity, "reason") {
            let message = Message::new("missing-explanation-unknown");
            let hint = Message::new("missing-explanation-unknown-hint").arg("message", entity.message());
            let problem = Diagnostic::new(Check::MissingExplanation, message).hint(hint);
            out.push(problem.at(origins.field(&entity, &["unknown"])));
        }
    }
}

/// Entities whose rating needs an explanation, with the rating and whether it is derived.
fn needed(content: &Content, derived: &Derived) -> Vec<(EntityId, Rating, bool)> {
    let work = content.work().map(|(entity, work)| (entity, work.rating, false));
    let indicators =
        derived.indicators.iter().map(|(id, it)| (EntityId::new(Kind::Indicator, id), it.rating, true));
    let spending =
        |(id, it): (&String, &ProjectState)| Some((EntityId::new(Kind::Project, id), it.spending?, true));
    let projects = derived.projects.iter().filter_map(spending);
    work.chain(indicators).chain(projects).filter(|(_, rating, _)| rating.needs_explanation()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Arg;
    use crate::diagnostic::tests::assert_said;
    use crate::model::derive::values;

    const CONTENT: &str = "
report: {period: 2024-H1, as_of: 2024-06-30}
measures:
  good: {goal: g, rating: on_track}
  bad: {goal: g, rating: off_track}
work_packages: {late: {project: p, rating: at_risk}}
indicators:
  low: {goal: g, baseline: {period: 2023, value: 0}, target: {period: 2024, value: 10}, series: {2024-H1: 1}}
  new: {goal: g, baseline: {period: 2023, value: 0}, target: {period: 2024, value: 10}}
";

    fn run(has_text: &dyn Fn(&EntityId, &'static str) -> bool) -> Diagnostics {
        let content: Content = serde_yaml::from_str(CONTENT).unwrap();
        let mut out = Diagnostics::default();
        check(&content, &values(&content), &Origins::default(), &|_, _| true, has_text, &mut out);
        assert_said(&out);
        out
    }

    #[test]
    fn ratings_by_hand_are_errors_and_derived_ones_warnings() {
        let found = run(&|_, _| false);
        let found: Vec<_> = found.0.iter().map(|d| (d.message.id, d.severity)).collect();
        assert_eq!(
            found,
            [
                ("missing-explanation", Severity::Error),
                ("missing-explanation", Severity::Error),
                ("missing-explanation-derived", Severity::Warning),
            ]
        );
    }

    #[test]
    fn what_is_there_is_not_missed() {
        assert!(run(&|_, _| true).0.is_empty());
        let found = run(&|entity, field| entity.kind != Kind::Measure || field == "cause");
        assert_eq!(found.0.len(), 1);
        assert_eq!(found.0[0].message.args[1], ("missing", Arg::from("consequence, correction")));
    }

    #[test]
    fn effects_are_explained() {
        let yaml = "
papers:
  p:
    sections: {}
    sides:
      nl: {profile: almelo, number: '1', date: 2024-09-03}
      de: {profile: muenster, number: '1', date: 2024-09-03}
    checks: {a: {subject: climate, effect: none}, b: {subject: staff, effect: positive}}
    financial_effects: {c: {period: 2025, kind: expense, unknown: true}}
";
        let content: Content = serde_yaml::from_str(yaml).unwrap();
        let mut out = Diagnostics::default();
        effects(&content, &Origins::default(), &|_| true, &|_, _| true, &mut out);
        assert!(out.0.is_empty());
        effects(&content, &Origins::default(), &|_| true, &|_, _| false, &mut out);
        assert_said(&out);
        unknown(&content, &Origins::default(), &|_| true, &|_, _| false, &mut out);
        let ids: Vec<_> = out.0.iter().map(|d| d.message.id).collect();
        assert_eq!(ids, ["missing-explanation-check", "missing-explanation-unknown"]);
    }
}
