//! What comments silence, and the order of what is left.

use std::sync::Arc;

use super::{Comment, settle, understand};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Severity, Source};

const GOALS: &str = "\
goals:
  # beide: allow date-order – the field follows next year
  housing:
    policy_field: city

    number: \"1\"
  work:
    policy_field: city
";

/// A problem of a check at the n-th occurrence of a text.
#[track_caller]
fn problem(check: Check, source: &Arc<Source>, needle: &str, n: usize) -> Diagnostic {
    let (at, found) = source.text.match_indices(needle).nth(n).expect("the text occurs");
    Diagnostic::new(check, Message::new("test")).at(Place::new(source.clone(), at..at + found.len()))
}

fn left(problems: Vec<Diagnostic>, sources: &[Arc<Source>]) -> Vec<Diagnostic> {
    settle(Diagnostics(problems), sources).0
}

/// The ids of what is reported about the comments of a file.
fn reported(text: &str) -> Vec<&'static str> {
    left(Vec::new(), &[Source::new("a.yaml", text)]).iter().map(|problem| problem.message.id).collect()
}

#[test]
fn silences_the_entry_below_and_what_is_indented_deeper() {
    let source = Source::new("content/goals.yaml", GOALS);
    let inside = problem(Check::DateOrder, &source, "city", 0);
    let outside = problem(Check::DateOrder, &source, "city", 1);
    assert_eq!(left(vec![inside, outside.clone()], &[source]), [outside]);
}

#[test]
fn silences_only_the_check_that_it_names() {
    let source = Source::new("content/goals.yaml", GOALS);
    let other = problem(Check::WrongType, &source, "city", 0);
    assert_eq!(left(vec![other.clone()], &[source]), [other]);
}

#[test]
fn an_empty_line_does_not_end_an_entry() {
    let source = Source::new("content/goals.yaml", GOALS);
    let below = problem(Check::DateOrder, &source, "\"1\"", 0);
    assert_eq!(left(vec![below], &[source]), []);
}

#[test]
fn silences_a_message_with_its_attributes() {
    let text = "# A comment.\n# beide: allow digits-in-prose - a name\n# Another.\ngoal-a = A 24\r\n    .text = B 24 { $n ->\n        *[other] 24\n}\ngoal-b = C 24\n";
    let source = Source::new("locales/de/content/a.ftl", text);
    let problems = (0..4).map(|n| problem(Check::DigitsInProse, &source, "24", n)).collect();
    let kept = left(problems, std::slice::from_ref(&source));
    assert_eq!(kept, [problem(Check::DigitsInProse, &source, "24", 3)]);
}

#[test]
fn covers_a_sequence_at_the_indent_of_its_key() {
    let source =
        Source::new("a.yml", "# beide: allow sum-mismatch: for now\nnames:\n- x: 1\n- x: 2\nother: 3\n");
    let problems = ["1", "2", "3"].map(|needle| problem(Check::SumMismatch, &source, needle, 0));
    assert_eq!(left(problems.to_vec(), &[source])[..], problems[2..]);
}

#[test]
fn structure_cannot_be_silenced() {
    let source = Source::new("a.yaml", "# beide: allow syntax – no\na: 1\n");
    let kept = left(vec![problem(Check::Syntax, &source, "1", 0)], &[source]);
    assert_eq!(
        kept.iter().map(|problem| problem.message.id).collect::<Vec<_>>(),
        ["invalid-allow-never", "test"]
    );
}

#[test]
fn what_leaves_a_gap_cannot_be_silenced() {
    let never =
        [Check::AmbiguousNumber, Check::MissingTranslation, Check::UnknownVariable, Check::PrivateFact];
    for check in never {
        let comment = format!("# beide: allow {} – no\na: 1\n", check.name());
        let source = Source::new("a.yaml", comment);
        let kept = left(vec![problem(check, &source, "1", 0)], &[source]);
        assert_eq!(kept.len(), 2, "{}", check.name());
    }
}

#[test]
fn only_a_warning_of_overflow_can_be_silenced() {
    let source = Source::new("a.yaml", "# beide: allow overflow – a short night\na: 1\n");
    let error = problem(Check::Overflow, &source, "1", 0);
    let warning = error.clone().with_severity(Severity::Warning);
    assert_eq!(left(vec![warning, error.clone()], &[source]), [error]);
}

#[test]
fn a_comment_that_silences_nothing_is_reported_when_all_was_checked() {
    let text = "# beide: allow sum-mismatch – later\na: 1\nb: 2\n";
    assert_eq!(reported(text), ["invalid-allow-idle"]);
    let source = Source::new("a.yaml", text);
    let error = problem(Check::WrongType, &source, "2", 0);
    assert_eq!(left(vec![error.clone()], &[source]), [error]);
}

#[test]
fn every_divider_is_understood() {
    for line in [
        "# beide: allow sum-mismatch – why",
        "#beide: allow sum-mismatch — why",
        "# beide:allow sum-mismatch - why",
        "  # beide: allow sum-mismatch: why",
        "# beide: allow sum-mismatch : why",
    ] {
        assert_eq!(understand(line), Comment::Allow(Check::SumMismatch, Vec::new()), "{line}");
    }
}

#[test]
fn a_comment_can_be_about_some_words_only() {
    let text = "# beide: allow digits-in-prose \"Agenda 2030\", „Plan 7“ – names\na: Agenda 2030, Plan 7, 40 und 2030\n";
    let source = Source::new("a.yaml", text);
    let at = |needle: &str, skip: usize| problem(Check::DigitsInProse, &source, needle, skip);
    let outside = [at("40", 0), at("2030", 2)];
    let problems = vec![at("2030", 1), at("7", 1), outside[0].clone(), outside[1].clone()];
    assert_eq!(left(problems, std::slice::from_ref(&source)), outside);
    assert_eq!(reported("# beide: allow digits-in-prose \"Agenda 2030\"\na: 1\n"), ["invalid-allow-reason"]);
}

#[test]
fn says_what_is_wrong_with_a_comment() {
    assert_eq!(reported("# beide: allow sum-mismatch\na: 1\n"), ["invalid-allow-reason"]);
    assert_eq!(reported("# beide: allow sum-mismatch –\na: 1\n"), ["invalid-allow-reason"]);
    assert_eq!(reported("# beide: allow sum-mismatsh – why\na: 1\n"), ["invalid-allow-unknown"]);
    assert_eq!(reported("# beide: ignore it\na: 1\n"), ["invalid-allow-directive"]);
    assert_eq!(reported("# beide: allow sum-mismatch – why\n\na: 1\n"), ["invalid-allow-nothing-below"]);
    assert_eq!(reported("a: 1 # beide: allow sum-mismatch – why\n"), ["invalid-allow-misplaced"]);
    assert_eq!(reported("# beide is a program\na: 1\n"), [""; 0]);
}

#[test]
fn sorts_by_file_and_position_and_removes_duplicates() {
    let (a, b) = (Source::new("a.yaml", "one two"), Source::new("b.yaml", "one two"));
    let nowhere = Diagnostic::new(Check::Template, Message::new("test"));
    let [first, second, third] = [(&a, "one"), (&a, "two"), (&b, "one")]
        .map(|(source, needle)| problem(Check::WrongType, source, needle, 0));
    let mixed = vec![nowhere.clone(), third.clone(), second.clone(), first.clone(), second.clone()];
    let sorted = left(mixed, &[]);
    assert_eq!(sorted, [first, second, third, nowhere]);
    assert_eq!(left(sorted.clone(), &[a, b]), sorted);
}
