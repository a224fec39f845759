//! How the memory of `build` grows with the number of documents.

use crate::measure::{self, beide};
use crate::project;

/// How many council papers the projects have.
const PAPERS: [usize; 2] = [20, 200];

/// How many times the peak of the first project the second one may have.
const LIMIT: f64 = 1.3;

/// Measures the peaks of builds.
pub(crate) fn measure() {
    let mut first = None;
    let mut rows = Vec::new();
    for papers in PAPERS {
        let folder = project::of_papers(papers);
        let cost = measure::run(&mut beide(folder.path(), "build", &[], 1));
        let first = *first.get_or_insert(cost.memory);
        rows.push(vec![
            papers.to_string(),
            format!("{:.1}", cost.user),
            format!("{:.0}", cost.memory),
            format!("{:.2}", cost.memory / first),
        ]);
    }
    let title = format!("Memory: build of council papers, three editions each (peak at most {LIMIT} times)");
    measure::print(&title, &["papers", "user s", "peak MB", "times"], &rows);
}
