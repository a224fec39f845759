//! "Did you mean": the name that resembles a mistyped one.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How many names a run compares; after that, problems are shown without "did you mean", so that
/// thousands of them in a large project take no longer than what is right.
const MOST_COMPARISONS: usize = 500_000;

/// Comparisons of names that a run has left.
#[derive(Debug)]
pub(crate) struct Comparisons(AtomicUsize);

impl Default for Comparisons {
    fn default() -> Self {
        Self(AtomicUsize::new(MOST_COMPARISONS))
    }
}

impl Comparisons {
    /// As [`similar`], while there are comparisons left.
    pub(crate) fn similar<'a>(
        &self,
        word: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        similar(word, self.counted(candidates))
    }

    /// As [`alike`], while there are comparisons left.
    pub(crate) fn alike<'a>(&self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        alike(name, self.counted(known))
    }

    /// All names, which are then counted off, or none: what resembles best is not to depend on what is left.
    fn counted<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
        let left = self.0.load(Ordering::Relaxed) > 0;
        let names = left.then(|| names.into_iter()).into_iter().flatten();
        names.inspect(|_| {
            let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        })
    }
}

/// The candidate that resembles a word enough to be meant.
pub(crate) fn similar<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = plain(word);
    candidates
        .into_iter()
        .map(|candidate| (likeness(&word, &plain(candidate)), candidate))
        .filter(|(likeness, _)| *likeness >= 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// The most names that are suggested together.
const MOST: usize = 3;

/// How alike several names must be to be suggested together, from 0 to 1.
const ALIKE: f64 = 0.65;

/// The names most like one that does not exist, best first.
pub(crate) fn alike<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let length = name.chars().count();
    let near = |other: &&str| {
        let other = other.chars().count();
        length.abs_diff(other) as f64 <= (1.0 - ALIKE) * length.max(other) as f64 + 0.01
    };
    let mut found: Vec<(f64, &str)> = known
        .into_iter()
        .filter(near)
        .map(|other| (strsim::normalized_damerau_levenshtein(name, other), other))
        .filter(|&(score, other)| score >= ALIKE && other != name)
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    found.dedup_by_key(|(_, other)| *other);
    found.into_iter().take(MOST).map(|(_, other)| other.to_owned()).collect()
}

/// A name that only writes `-` for `_` or the reverse is the same.
fn plain(text: &str) -> String {
    text.replace(['_', ' '], "-").to_lowercase()
}

/// From 0 to 1; what is too short or too long to reach 0.7 is not looked at.
fn likeness(word: &str, candidate: &str) -> f64 {
    let (one, other) = (word.chars().count(), candidate.chars().count());
    let (short, long) = (one.min(other), one.max(other));
    if short * 2 < long {
        return 0.0;
    }
    let begun = strsim::jaro_winkler(word, candidate);
    let typed = if (long - short) * 10 > long * 3 {
        0.0
    } else {
        strsim::normalized_damerau_levenshtein(word, candidate)
    };
    if begun > 0.9 { typed.max(begun) } else { typed }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_seen() {
        let fields = ["policy_field", "parent", "weight"];
        assert_eq!(similar("policy-field", fields), Some("policy_field"));
        assert_eq!(similar("wieght", fields), Some("weight"));
        assert_eq!(similar("budget", fields), None);
    }

    #[test]
    fn the_most_alike_come_first() {
        let known = ["goal-sprache", "goal-sprachen", "goal-arbeit", "goal-a"];
        assert_eq!(alike("goal-sprach", known), ["goal-sprache", "goal-sprachen"]);
        assert_eq!(alike("goal-b", known), ["goal-a"]);
        assert_eq!(alike("measure", known), [""; 0]);
    }

    #[test]
    fn comparisons_end() {
        let names = ["wieght", "weg", "weight"];
        let left = Comparisons(AtomicUsize::new(4));
        assert_eq!(left.similar("weigth", names), Some("weight"));
        // One is left: all are compared, or none.
        assert_eq!(left.alike("weigth", names), ["weight", "wieght"]);
        assert_eq!(left.alike("weigth", names), [""; 0]);
        assert_eq!(left.similar("weigth", names), None);
    }
}
