//! Ratings and ways covered, gathered over goals, policy fields and the report.

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::number::{mean, whole};
use crate::model::content::{Content, Goal, Rating};

/// Ratings of measures, and the way covered, gathered over a part of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RollUp {
    /// How many measures have each rating, in the order of [`Rating::ALL`].
    pub measures: [usize; 5],
    /// How many goals it covers: for a goal those below it, without itself.
    pub goals: usize,
    /// The way covered in whole percent, weighted over indicators and sub-goals, if there are any.
    pub way_covered: Option<Decimal>,
}

impl RollUp {
    /// How many measures there are, whatever their rating.
    #[must_use]
    pub fn all_measures(&self) -> usize {
        self.measures.iter().sum()
    }
}

/// All roll-ups of a content.
#[derive(Debug, Default)]
pub(super) struct RollUps {
    /// By goal.
    pub goals: IndexMap<String, RollUp>,
    /// By policy field.
    pub policy_fields: IndexMap<String, RollUp>,
    /// Over everything.
    pub report: RollUp,
}

/// Counts one more of a rating.
pub(super) fn count(counts: &mut [usize; 5], rating: Rating) {
    for (one, number) in Rating::ALL.iter().zip(counts) {
        *number += usize::from(*one == rating);
    }
}

/// Gathers ratings and ways; `ways` are the ways covered of the indicators, with all decimals.
pub(super) fn roll_up(content: &Content, ways: &IndexMap<String, Decimal>) -> RollUps {
    let mut ups = RollUps {
        goals: content.goals.keys().map(|id| (id.clone(), RollUp::default())).collect(),
        policy_fields: content.policy_fields.keys().map(|id| (id.clone(), RollUp::default())).collect(),
        report: RollUp::default(),
    };
    count_goals(content, &mut ups);
    count_measures(content, &mut ups);
    cover_ways(content, ways, &mut ups);
    ups
}

/// A goal and those above it, nearest first; a circle is followed once.
pub(in crate::model) fn lineage<'a>(content: &'a Content, goal: &'a str) -> Vec<&'a str> {
    let mut line = Vec::new();
    let mut next = Some(goal);
    while let Some((id, goal)) = next.and_then(|id| content.goals.get_key_value(id)) {
        if line.contains(&id.as_str()) {
            break;
        }
        line.push(id.as_str());
        next = goal.parent.as_ref().map(crate::model::id::Ref::id);
    }
    line
}

/// The policy field of a goal: its own, or that of the nearest goal above that has one.
fn field_of<'a>(content: &'a Content, goal: &'a str) -> Option<&'a str> {
    lineage(content, goal).into_iter().find_map(|id| Some(content.goals.get(id)?.policy_field.as_ref()?.id()))
}

fn count_goals(content: &Content, ups: &mut RollUps) {
    for id in content.goals.keys() {
        ups.report.goals += 1;
        if let Some(up) = field_of(content, id).and_then(|field| ups.policy_fields.get_mut(field)) {
            up.goals += 1;
        }
        for above in lineage(content, id).into_iter().skip(1) {
            if let Some(up) = ups.goals.get_mut(above) {
                up.goals += 1;
            }
        }
    }
}

fn count_measures(content: &Content, ups: &mut RollUps) {
    for measure in content.measures.values() {
        count(&mut ups.report.measures, measure.rating);
        let goal = measure.goal.id();
        if let Some(up) = field_of(content, goal).and_then(|field| ups.policy_fields.get_mut(field)) {
            count(&mut up.measures, measure.rating);
        }
        for id in lineage(content, goal) {
            if let Some(up) = ups.goals.get_mut(id) {
                count(&mut up.measures, measure.rating);
            }
        }
    }
}

/// Weights and ways that a mean is made of.
type Parts = Vec<(Decimal, Decimal)>;

/// Reckons the ways from the lowest goals upwards.
fn cover_ways(content: &Content, ways: &IndexMap<String, Decimal>, ups: &mut RollUps) {
    let mut goals: IndexMap<&str, Parts> = own_indicators(content, ways);
    let mut fields: IndexMap<&str, Parts> = IndexMap::new();
    let mut report: Parts = Vec::new();
    let depths: IndexMap<&str, usize> =
        content.goals.keys().map(|id| (id.as_str(), lineage(content, id).len())).collect();
    let mut order: Vec<(&String, &Goal)> = content.goals.iter().collect();
    order.sort_by_key(|(id, _)| std::cmp::Reverse(depths.get(id.as_str())));
    for (id, goal) in order {
        let Some(way) = goals.get(id.as_str()).and_then(|parts| mean(parts)) else { continue };
        if let Some(up) = ups.goals.get_mut(id) {
            up.way_covered = Some(whole(way));
        }
        let part = (goal.weight.map_or(Decimal::ONE, |weight| weight.0), way);
        let parent = goal.parent.as_ref().map(crate::model::id::Ref::id);
        match parent {
            // In a circle no goal is below another, and nothing is handed on.
            Some(parent) if depths.get(parent) < depths.get(id.as_str()) => {
                goals.entry(parent).or_default().push(part);
            }
            Some(_) => {}
            None => report.push(part),
        }
        let field = field_of(content, id);
        if let Some(field) = field.filter(|_| parent.and_then(|parent| field_of(content, parent)) != field) {
            fields.entry(field).or_default().push(part);
        }
    }
    ups.report.way_covered = mean(&report).map(whole);
    for (field, parts) in fields {
        if let Some(up) = ups.policy_fields.get_mut(field) {
            up.way_covered = mean(&parts).map(whole);
        }
    }
}

/// The ways of the outcome indicators of each goal, each with the weight 1.
fn own_indicators<'a>(content: &'a Content, ways: &IndexMap<String, Decimal>) -> IndexMap<&'a str, Parts> {
    let mut goals: IndexMap<&str, Parts> = IndexMap::new();
    for (id, indicator) in &content.indicators {
        if let Some((goal, way)) = indicator.goal.as_ref().zip(ways.get(id)) {
            let way = (*way).clamp(Decimal::ZERO, Decimal::ONE_HUNDRED);
            goals.entry(goal.id()).or_default().push((Decimal::ONE, way));
        }
    }
    goals
}

#[cfg(test)]
mod tests {
    use crate::model::content::Content;
    use crate::model::derive::{RollUp, values};

    const TREE: &str = "
report: {period: 2024-H1, as_of: 2024-06-30}
policy_fields: {language: {}, work: {}, empty: {}}
goals:
  top: {policy_field: language}
  courses: {parent: top, weight: 3}
  speaking: {parent: top}
  jobs: {policy_field: work, parent: top, weight: 2}
  bare: {}
measures:
  a: {goal: top, rating: done}
  b: {goal: courses, rating: on_track}
  c: {goal: courses, rating: off_track}
  d: {goal: jobs, rating: at_risk}
  e: {goal: bare, rating: not_started}
indicators:
  one: {goal: courses, baseline: {period: 2023, value: 0}, target: {period: 2025, value: 10}, series: {2024-H1: 5}}
  two: {goal: courses, baseline: {period: 2023, value: 0}, target: {period: 2025, value: 10}, series: {2024-H1: 30}}
  three: {goal: speaking, baseline: {period: 2023, value: 5}, target: {period: 2025, value: 10}, series: {2024-H1: 3}}
  four: {goal: speaking, baseline: {period: 2023, value: 5}, target: {period: 2025, value: 10}}
  five: {measure: a, baseline: {period: 2023, value: 0}, target: {period: 2025, value: 10}, series: {2024-H1: 1}}
  six: {goal: top, baseline: {period: 2023, value: 0}, target: {period: 2025, value: 10}, series: {2024-H1: 2}}
";

    fn way(up: &RollUp) -> Option<String> {
        up.way_covered.map(|way| way.to_string())
    }

    #[test]
    fn trees_are_gathered_upwards() {
        let content: Content = serde_yaml::from_str(TREE).unwrap();
        let derived = values(&content);
        assert_eq!(derived.report.measures, [1, 1, 1, 1, 1]);
        assert_eq!(derived.goals["top"].measures, [1, 1, 1, 1, 0]);
        assert_eq!(derived.goals["courses"].measures, [0, 1, 0, 1, 0]);
        assert_eq!(derived.goals["top"].goals, 3);
        assert_eq!(derived.policy_fields["language"].measures, [1, 1, 0, 1, 0]);
        assert_eq!(derived.policy_fields["work"].measures, [0, 0, 1, 0, 0]);
        assert_eq!(derived.policy_fields["empty"], RollUp::default());
    }

    #[test]
    fn ways_are_weighted_and_clamped() {
        let content: Content = serde_yaml::from_str(TREE).unwrap();
        let derived = values(&content);
        // Half of the way, and more than all of it: (50 + 100) / 2.
        assert_eq!(way(&derived.goals["courses"]), Some("75".to_owned()));
        // Gone back counts 0; without a value does not count.
        assert_eq!(way(&derived.goals["speaking"]), Some("0".to_owned()));
        // (3 × 75 + 1 × 0 + 1 × 20) / 5; the goal without indicators is left out.
        assert_eq!(way(&derived.goals["top"]), Some("49".to_owned()));
        assert_eq!(way(&derived.goals["jobs"]), None);
        assert_eq!(way(&derived.policy_fields["language"]), Some("49".to_owned()));
        assert_eq!(way(&derived.report), Some("49".to_owned()));
    }

    #[test]
    fn circles_end() {
        let yaml = "
report: {period: 2024-H1, as_of: 2024-06-30}
goals: {a: {parent: b}, b: {parent: a}, c: {parent: c}}
measures: {m: {goal: a, rating: done}}
indicators:
  i: {goal: a, baseline: {period: 2023, value: 0}, target: {period: 2025, value: 10}, series: {2024-H1: 5}}
";
        let content: Content = serde_yaml::from_str(yaml).unwrap();
        let derived = values(&content);
        assert_eq!(derived.goals["b"].measures[0], 1);
        assert_eq!(way(&derived.goals["a"]), Some("50".to_owned()));
    }
}
