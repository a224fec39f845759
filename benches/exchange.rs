//! How the time of an export and of an import grows with the texts.

use std::fs;

use crate::measure::{self, beide};
use crate::project;

/// How many goals the projects have; each has three texts: 501 and 5,001 of them.
const GOALS: [usize; 2] = [167, 1_667];

/// How many times the time ten times the texts may take.
const LIMIT: f64 = 12.0;

/// Measures texts out and in: all go out, and all come back with other words.
pub(crate) fn measure() {
    let mut before: Option<[f64; 2]> = None;
    let mut rows = Vec::new();
    for goals in GOALS {
        let folder = project::of_goals(goals);
        let file = folder.path().join("out/translate/de-nl.xlf");
        let out = measure::least(&mut beide(folder.path(), "translate", &["export", "--only", "all"], 1));
        let text = fs::read_to_string(&file).expect("an export");
        let back = text.replace("needs-review-translation", "translated").replace("de groep", "die groep");
        assert!(back.matches("die groep").count() >= 2 * goals, "every text of a goal is another one");
        fs::write(&file, back).expect("a file");
        let path = file.to_string_lossy();
        // The first import changes the project; so it is measured once.
        let taken = measure::run(&mut beide(folder.path(), "translate", &["import", &path, "--by", "b"], 1));
        let now = [out.user, taken.user];
        let times =
            |at: usize| before.map_or_else(|| "–".to_owned(), |it| format!("{:.1}", now[at] / it[at]));
        rows.push(vec![
            (goals * 3).to_string(),
            format!("{:.2}", out.user),
            times(0),
            format!("{:.2}", taken.user),
            times(1),
        ]);
        before = Some(now);
    }
    let title = format!("Exchange: all texts out and in again (at most {LIMIT} times for ten times as many)");
    measure::print(&title, &["texts", "out, user s", "times", "in, user s", "times"], &rows);
}
