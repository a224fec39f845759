//! The tables and lists of what was found, as the README of a corpus keeps them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use beide::Check;

use super::{ALARMS, Decided, Edit, Kind, Outcome, edits};

pub(super) fn rates(kinds: &[Kind], found: &[Vec<Outcome>]) -> String {
    let mut table =
        "| kind | plants | found by checks | only hinted at | with the ledger | by |\n|---|---:|---:|---:|---:|---|\n"
            .to_owned();
    let mut sums = [
        ("**all**", Decided::Ledger),
        ("**all but those that need the ledger**", Decided::Judgement),
        ("**those that rules can decide**", Decided::Rules),
    ]
    .map(|(name, least)| (name, least, 0, 0, 0, 0));
    for (kind, found) in kinds.iter().zip(found) {
        let loud = found.iter().filter(|outcome| !outcome.alone.loud.is_empty()).count();
        let only_quiet = |it: &&Outcome| it.alone.loud.is_empty() && !it.alone.quiet.is_empty();
        let quiet = found.iter().filter(only_quiet).count();
        let by: BTreeSet<Check> =
            found.iter().flat_map(|it| it.alone.loud.iter().chain(&it.alone.quiet)).copied().collect();
        let plants = kind.edits.len();
        let together = found.iter().filter(|outcome| outcome.is_found()).count();
        let _ = writeln!(
            table,
            "| {} | {plants} | {} | {quiet} | {} | {} |",
            kind.name,
            rate(loud, plants),
            rate(together, plants),
            names(&by)
        );
        for sum in sums.iter_mut().filter(|sum| kind.decided >= sum.1) {
            sum.2 += plants;
            sum.3 += loud;
            sum.4 += quiet;
            sum.5 += together;
        }
    }
    for (name, _, plants, loud, quiet, together) in sums {
        let (loud, together) = (rate(loud, plants), rate(together, plants));
        let _ = writeln!(table, "| {name} | {plants} | {loud} | {quiet} | {together} | |");
    }
    table
}

/// `12 (80 %)`; nothing found is 0.
fn rate(found: usize, all: usize) -> String {
    if found == 0 { "0".to_owned() } else { format!("{found} ({} %)", found * 100 / all) }
}

fn names(checks: &BTreeSet<Check>) -> String {
    checks.iter().map(|check| check.name()).collect::<Vec<_>>().join(", ")
}

pub(super) fn unfound(kinds: &[Kind], found: &[Vec<Outcome>]) -> String {
    let mut list = String::new();
    for (kind, found) in kinds.iter().zip(found) {
        let missed = kind.edits.iter().zip(found).filter(|(_, it)| it.alone.loud.is_empty());
        let lines: Vec<String> = missed
            .map(|(edit, outcome)| match outcome.alone.quiet.is_empty() {
                true => format!("- {}\n", edit.title),
                false => format!("- {} (hint: {})\n", edit.title, names(&outcome.alone.quiet)),
            })
            .collect();
        if !lines.is_empty() {
            let _ = write!(list, "### {}\n\n{}\n", kind.name, lines.concat());
        }
    }
    list.trim_end().to_owned() + "\n"
}

pub(super) fn silence(kinds: &[Kind], found: &[Vec<Outcome>]) -> String {
    let mut table = "| kind | edits | reported | hinted at |\n|---|---:|---:|---:|\n".to_owned();
    for (kind, found) in kinds.iter().zip(found) {
        let loud = found.iter().filter(|it| !it.alone.loud.is_empty()).count();
        let quiet = found.iter().filter(|it| !it.alone.quiet.is_empty()).count();
        let _ = writeln!(table, "| {} | {} | {loud} | {quiet} |", kind.name, kind.edits.len());
    }
    let each = || edits(kinds).zip(found.iter().flatten());
    let lines = |checks: fn(&Outcome) -> &BTreeSet<Check>| {
        let said = each().filter(|(_, it)| !checks(it).is_empty());
        said.map(|((kind, edit), it)| format!("- {}\n", line(kind, edit, checks(it)))).collect::<String>()
    };
    let (hints, alarms) = (lines(|it| &it.alone.quiet), lines(|it| &it.alone.loud));
    let below = |head: &str, list: String| if list.is_empty() { list } else { format!("\n{head}{list}") };
    [table, below("", hints), below(&format!("{ALARMS}\n"), alarms)].concat()
}

pub(super) fn line(kind: &Kind, edit: &Edit, checks: &BTreeSet<Check>) -> String {
    format!("{} – {} ({})", kind.name, edit.title, names(checks))
}
