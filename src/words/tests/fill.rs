//! What `beide check --fill` adds.

use super::{Bench, has};
use crate::diagnostic::Check;
use crate::lang::Lang;

/// The Dutch file after it was filled.
fn filled(de: &str, nl: &str) -> String {
    let words = Bench::new(de, nl).run().0.unwrap();
    let mut text = nl.to_owned();
    for skeleton in words.skeletons().get(Lang::Nl).iter().rev() {
        assert!(
            skeleton.file == "locales/nl/content/goals.ftl" || skeleton.file == "locales/nl/content/goal.ftl"
        );
        text.insert_str(skeleton.at.unwrap_or(text.len()), &skeleton.text);
    }
    text
}

#[test]
fn whole_messages() {
    let de = "goal-bildung = Titel\n    .description =\n        Eins\n\n        Zwei\n";
    assert_eq!(
        filled(de, ""),
        "\n# de title: Titel\n# de description: Eins\n# de description: Zwei\ngoal-bildung = {\"\"}\n    .description = {\"\"}\n"
    );
    assert_eq!(filled("", ""), "\ngoal-bildung = {\"\"}\n");
}

#[test]
fn attributes() {
    let de = "goal-bildung = Titel\n    .description = D\n";
    let nl = "goal-bildung = Titel\n\n# next\n-x = y\n";
    assert_eq!(filled(de, nl), "goal-bildung = Titel\n    .description = {\"\"}\n\n# next\n-x = y\n");
    assert_eq!(filled(de, "goal-bildung = T"), "goal-bildung = T\n    .description = {\"\"}\n");
    assert_eq!(
        filled(de, "goal-bildung =\n    .description = D\n"),
        "goal-bildung = {\"\"}\n    .description = D\n"
    );
}

#[test]
fn what_was_filled_is_still_missing() {
    let de = "goal-bildung = Titel\n    .description = D\n";
    let (_, found) = Bench::new(de, &filled(de, "")).run();
    assert!(has(&found, Check::MissingTranslation));
    assert!(!has(&found, Check::Syntax));
}
