//! The goals as a tree, so that what is gathered over it costs one step a goal, however deep it is.

use crate::id::Ref;
use crate::model::content::{Collection, Goal};

/// The goals with what is above each, by their position in the collection.
///
/// Goals whose parents run in a circle have no top. A circle is followed once: each goal of it has all
/// the others above it, and below it.
pub(super) struct Tree<'a> {
    goals: &'a Collection<Goal>,
    parents: Vec<Option<usize>>,
    /// The goals outside of circles, each before its parent.
    upwards: Vec<usize>,
    circles: Vec<Vec<usize>>,
}

impl<'a> Tree<'a> {
    /// Finds what is above each goal. A parent that does not exist is none.
    pub(super) fn new(goals: &'a Collection<Goal>) -> Self {
        let parent = |goal: &Goal| goals.get_index_of(goal.parent.as_ref().map(Ref::id)?);
        let parents: Vec<_> = goals.values().map(parent).collect();
        let upwards = upwards(&parents);
        let circles = circles(&parents, &upwards);
        Self { goals, parents, upwards, circles }
    }

    /// Adds up over each goal and all below it what `parts` has of each alone.
    pub(super) fn gather<T: Clone>(&self, mut parts: Vec<T>, add: impl Fn(&mut T, &T)) -> Vec<T> {
        for &at in &self.upwards {
            if let Some((above, part)) = self.parents[at].zip(parts.get(at).cloned()) {
                add(&mut parts[above], &part);
            }
        }
        for circle in &self.circles {
            let mut members = circle.iter().filter_map(|&at| parts.get(at).cloned());
            let Some(mut all) = members.next() else { continue };
            members.for_each(|part| add(&mut all, &part));
            for &at in circle {
                parts[at].clone_from(&all);
            }
        }
        parts
    }

    /// How deep each goal lies: 1 without a parent; in a circle, the number of its goals.
    pub(super) fn depths(&self) -> Vec<usize> {
        let mut depths = vec![1; self.parents.len()];
        for circle in &self.circles {
            for &at in circle {
                depths[at] = circle.len();
            }
        }
        for &at in self.upwards.iter().rev() {
            depths[at] = self.parents[at].map_or(1, |above| depths[above] + 1);
        }
        depths
    }

    /// The policy field of each goal: its own, or that of the nearest goal above that has one.
    pub(super) fn fields(&self) -> Vec<Option<&'a str>> {
        let own = |goal: &'a Goal| goal.policy_field.as_ref().map(Ref::id);
        let mut fields: Vec<_> = self.goals.values().map(own).collect();
        for circle in &self.circles {
            // Twice around: what the first has from the last is known only then.
            for &at in circle.iter().rev().chain(circle.iter().rev()) {
                fields[at] = fields[at].or(self.parents[at].and_then(|above| fields[above]));
            }
        }
        for &at in self.upwards.iter().rev() {
            fields[at] = fields[at].or(self.parents[at].and_then(|above| fields[above]));
        }
        fields
    }
}

/// The positions outside of circles, each before its parent: whatever has nothing below it that is not
/// in the list yet comes next.
fn upwards(parents: &[Option<usize>]) -> Vec<usize> {
    let mut below = vec![0_usize; parents.len()];
    for &above in parents.iter().flatten() {
        below[above] += 1;
    }
    let mut order: Vec<usize> = (0..parents.len()).filter(|&at| below[at] == 0).collect();
    let mut next = 0;
    while let Some(&at) = order.get(next) {
        next += 1;
        if let Some(above) = parents[at] {
            below[above] -= 1;
            if below[above] == 0 {
                order.push(above);
            }
        }
    }
    order
}

/// The circles, each goal followed by its parent.
fn circles(parents: &[Option<usize>], upwards: &[usize]) -> Vec<Vec<usize>> {
    let mut seen = vec![false; parents.len()];
    for &at in upwards {
        seen[at] = true;
    }
    let mut circles = Vec::new();
    for start in 0..parents.len() {
        let mut circle = Vec::new();
        let mut next = Some(start);
        while let Some(at) = next.filter(|&at| !seen[at]) {
            seen[at] = true;
            circle.push(at);
            next = parents[at];
        }
        if !circle.is_empty() {
            circles.push(circle);
        }
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::content::Content;

    /// Two trees, one of them with a field set anew halfway, and a circle that something hangs on.
    const GOALS: &str = "
goals:
  low: {parent: middle}
  middle: {parent: top, policy_field: work}
  top: {policy_field: language}
  beside: {parent: top}
  alone: {parent: nowhere}
  a: {parent: b}
  hanging: {parent: a}
  b: {parent: c, policy_field: round}
  c: {parent: a}
";

    #[test]
    fn every_goal_is_gathered_into_all_above_it() {
        let content: Content = serde_yaml::from_str(GOALS).unwrap();
        let tree = Tree::new(&content.goals);
        let all = tree.gather(vec![1; content.goals.len()], |all, part| *all += part);
        assert_eq!(all, [1, 2, 4, 1, 1, 4, 1, 4, 4]);
        assert_eq!(tree.depths(), [3, 2, 1, 2, 1, 3, 4, 3, 3]);
    }

    #[test]
    fn the_nearest_policy_field_counts() {
        let content: Content = serde_yaml::from_str(GOALS).unwrap();
        let fields: Vec<_> =
            Tree::new(&content.goals).fields().into_iter().map(Option::unwrap_or_default).collect();
        let expected = ["work", "work", "language", "language", "", "round", "round", "round", "round"];
        assert_eq!(fields, expected);
    }
}
