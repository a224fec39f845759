//! Whether ratings at risk and off track are explained.

use super::decisions;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity};
use crate::model::Model;
use crate::model::content::{Content, Rating};
use crate::model::derive::Derived;
use crate::model::id::{EntityId, Kind};
use crate::model::origin::Origins;

/// The texts that explain a rating.
const EXPLANATION: [&str; 3] = ["cause", "consequence", "correction"];

/// What is at risk or off track, with whether its rating is derived: measures and work packages, rated by
/// hand, then indicators.
#[must_use]
pub fn explanations_needed(model: &Model) -> Vec<(EntityId, bool)> {
    needed(&model.content, &model.derived).into_iter().map(|(entity, _, derived)| (entity, derived)).collect()
}

/// Reports what is at risk or off track without cause, consequence and correction: an error where the
/// rating was given by hand, a warning where it is derived; and effects of decisions without explanation.
/// `has_text` knows whether an entity has a text.
pub fn check_explanations(model: &Model, has_text: &dyn Fn(&EntityId, &str) -> bool, out: &mut Diagnostics) {
    // What may only follow from an error needs no explanation yet.
    let sure = |entity: &EntityId, derived: bool| {
        !(if derived { model.doubt.about(entity) } else { model.doubt.entities.contains(entity) })
    };
    check(&model.content, &model.derived, &model.origins, &sure, has_text, out);
    let checked = |entity: &EntityId| !model.doubt.entities.contains(entity);
    decisions::explanations(&model.content, &model.origins, &checked, has_text, out);
}

fn check(
    content: &Content,
    derived: &Derived,
    origins: &Origins,
    sure: &dyn Fn(&EntityId, bool) -> bool,
    has_text: &dyn Fn(&EntityId, &str) -> bool,
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
            ("missing-explanation-derived", origins.entity(&entity), Severity::Warning)
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

/// Entities whose rating needs an explanation, with the rating and whether it is derived.
fn needed(content: &Content, derived: &Derived) -> Vec<(EntityId, Rating, bool)> {
    let measures =
        content.measures.iter().map(|(id, it)| (EntityId::new(Kind::Measure, id), it.rating, false));
    let packages =
        content.work_packages.iter().map(|(id, it)| (EntityId::new(Kind::WorkPackage, id), it.rating, false));
    let indicators =
        derived.indicators.iter().map(|(id, it)| (EntityId::new(Kind::Indicator, id), it.rating, true));
    measures.chain(packages).chain(indicators).filter(|(_, rating, _)| rating.needs_explanation()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Arg;
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

    fn run(has_text: &dyn Fn(&EntityId, &str) -> bool) -> Diagnostics {
        let content: Content = serde_yaml::from_str(CONTENT).unwrap();
        let mut out = Diagnostics::default();
        check(&content, &values(&content), &Origins::default(), &|_, _| true, has_text, &mut out);
        super::super::words::assert_said(&out);
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
}
