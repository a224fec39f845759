//! The mistakes of the hand-made slides that this program comes from, each planted as it stood there, and told by the
//! check that must tell it: `tests/deck/README.md`.

use std::fs;

use crate::divergences::told;
use crate::project::repository;

#[test]
fn every_mistake_of_the_deck_is_reported() {
    let text = fs::read_to_string(repository().join("tests/deck/README.md")).expect("the mistakes");
    let mut wrong = Vec::new();
    let mistakes = told(&text);
    assert!(mistakes.len() > 20, "{}", mistakes.len());
    for (title, found) in mistakes {
        let (_, checks) = title.rsplit_once('(').expect("a title with the checks that must tell");
        let names: Vec<&str> = found.iter().map(|check| check.name()).collect();
        let lacking = checks.trim_end_matches(')').split(", ").any(|check| !names.contains(&check));
        if lacking {
            wrong.push(format!("{title}: {names:?}"));
        }
    }
    assert!(wrong.is_empty(), "mistakes that are not told as they must be:\n{}", wrong.join("\n"));
}
