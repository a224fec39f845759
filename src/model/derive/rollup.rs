//! Ratings and ways covered, gathered over goals, policy fields and the report.

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::number::{mean, whole};
use super::tree::Tree;
use crate::id::Ref;
use crate::model::content::{Content, Goal, Rating};

/// Ratings of measures, and the way covered, gathered over a part of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct RollUp {
    /// How many measures have each rating, in the order of [`Rating::ALL`].
    pub measures: [usize; 5],
    /// How many goals it covers: for a goal those below it, without itself.
    pub goals: usize,
    /// The way covered in whole percent, weighted over indicators and sub-goals, if there are any.
    pub way_covered: Option<Decimal>,
    /// For a goal: how many goals stand directly below it.
    pub subgoals: usize,
    /// How many of those have a way covered.
    pub subgoals_measured: usize,
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
    let tree = Tree::new(&content.goals);
    let fields = tree.fields();
    let mut ups = RollUps {
        goals: content.goals.keys().map(|id| (id.clone(), RollUp::default())).collect(),
        policy_fields: content.policy_fields.keys().map(|id| (id.clone(), RollUp::default())).collect(),
        report: RollUp::default(),
    };
    count_goals(content, &tree, &fields, &mut ups);
    count_measures(content, &tree, &fields, &mut ups);
    cover_ways(content, ways, &tree.depths(), &fields, &mut ups);
    ups
}

/// The policy field of each goal, by its position.
type Fields<'a> = [Option<&'a str>];

fn count_goals(content: &Content, tree: &Tree<'_>, fields: &Fields<'_>, ups: &mut RollUps) {
    ups.report.goals = fields.len();
    for field in fields.iter().flatten() {
        if let Some(up) = ups.policy_fields.get_mut(*field) {
            up.goals += 1;
        }
    }
    let covered = tree.gather(vec![1_usize; fields.len()], |all, part| *all += part);
    for (up, covered) in ups.goals.values_mut().zip(covered) {
        up.goals = covered - 1;
    }
    for parent in content.goals.values().filter_map(|goal| goal.parent.as_ref()) {
        if let Some(up) = ups.goals.get_mut(parent.id()) {
            up.subgoals += 1;
        }
    }
}

fn count_measures(content: &Content, tree: &Tree<'_>, fields: &Fields<'_>, ups: &mut RollUps) {
    let mut own = vec![[0; 5]; content.goals.len()];
    for measure in content.measures.values() {
        count(&mut ups.report.measures, measure.rating);
        let Some(goal) = content.goals.get_index_of(measure.goal.id()) else { continue };
        count(&mut own[goal], measure.rating);
        if let Some(up) = fields[goal].and_then(|field| ups.policy_fields.get_mut(field)) {
            count(&mut up.measures, measure.rating);
        }
    }
    let gathered = tree.gather(own, |all, part| all.iter_mut().zip(part).for_each(|(all, one)| *all += one));
    for (up, measures) in ups.goals.values_mut().zip(gathered) {
        up.measures = measures;
    }
}

/// Weights and ways that a mean is made of.
type Parts = Vec<(Decimal, Decimal)>;

/// Reckons the ways from the lowest goals upwards; `depths` says how low each is.
fn cover_ways(
    content: &Content,
    ways: &IndexMap<String, Decimal>,
    depths: &[usize],
    fields: &Fields<'_>,
    ups: &mut RollUps,
) {
    let mut goals: IndexMap<&str, Parts> = own_indicators(content, ways);
    let mut by_field: IndexMap<&str, Parts> = IndexMap::new();
    let mut report: Parts = Vec::new();
    let mut order: Vec<(usize, (&String, &Goal))> = content.goals.iter().enumerate().collect();
    order.sort_by_key(|(at, _)| std::cmp::Reverse(depths[*at]));
    for (at, (id, goal)) in order {
        let Some(way) = goals.get(id.as_str()).and_then(|parts| mean(parts)) else { continue };
        if let Some(up) = ups.goals.get_mut(id) {
            up.way_covered = Some(whole(way));
        }
        let part = (goal.weight.map_or(Decimal::ONE, |weight| weight.0), way);
        let parent = goal.parent.as_ref().map(Ref::id);
        let above = parent.and_then(|parent| content.goals.get_index_of(parent));
        match parent {
            // In a circle no goal is below another, and nothing is handed on.
            Some(parent) if above.map(|above| depths[above]) < Some(depths[at]) => {
                goals.entry(parent).or_default().push(part);
                if let Some(up) = ups.goals.get_mut(parent) {
                    up.subgoals_measured += 1;
                }
            }
            Some(_) => {}
            None => report.push(part),
        }
        let field = fields[at].filter(|_| above.and_then(|above| fields[above]) != fields[at]);
        if let Some(field) = field {
            by_field.entry(field).or_default().push(part);
        }
    }
    ups.report.way_covered = mean(&report).map(whole);
    for (field, parts) in by_field {
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
        assert_eq!((derived.goals["top"].subgoals, derived.goals["top"].subgoals_measured), (3, 2));
        assert_eq!((derived.goals["jobs"].subgoals, derived.goals["jobs"].subgoals_measured), (0, 0));
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
