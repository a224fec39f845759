//! How the time of `check` grows with the content.

use crate::measure::{self, beide};
use crate::project;

/// How many goals the projects have, each ten times as many as the one before.
const GOALS: [usize; 3] = [100, 1_000, 10_000];

/// How many times the time ten times the content may take.
const LIMIT: f64 = 12.0;

/// Measures `check` of projects without documents.
pub(crate) fn measure() {
    let mut before = None;
    let mut rows = Vec::new();
    for goals in GOALS {
        let folder = project::of_goals(goals);
        let cost = measure::least(&mut beide(folder.path(), "check", &[], 1));
        let ratio = before.map(|before: f64| cost.user / before);
        rows.push(vec![
            goals.to_string(),
            format!("{:.2}", cost.user),
            format!("{:.2}", cost.user / goals as f64 * 1000.0),
            format!("{:.0}", cost.memory),
            ratio.map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.1}")),
        ]);
        before = Some(cost.user);
    }
    let title =
        format!("Growth: check of goals, indicators and texts (at most {LIMIT} times for ten times as many)");
    measure::print(&title, &["goals", "user s", "ms a goal", "MB", "times"], &rows);
}
