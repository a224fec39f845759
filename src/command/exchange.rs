//! `beide translate export` and `import`.

use std::path::Path;

use serde::Serialize;

use super::output::Output;
use super::project::end;
use super::settings::Format;
use super::status::Status;
use crate::diagnostic::Message;
use crate::exchange::Outcome;
use crate::pipeline::{self, Imported, Importing, Out};
use crate::words::ledger::State;

/// `beide translate export`: the name of the file, and how many texts are in it.
pub(super) fn export(root: &Path, out: &Out, output: &mut Output<'_>) -> anyhow::Result<Status> {
    let (run, exported) = pipeline::export(root, out)?;
    if let Some(exported) = exported {
        let speech = output.speech();
        let text = exported.text(&|message| speech.say(message));
        if exported.count() == 0 {
            let what = exported.what();
            output.say(&Message::new("cli-translate-export-none").arg("what", what))?;
        } else {
            pipeline::save(root, &exported, &text)?;
            let (path, count) = (exported.path.as_str(), exported.count());
            let what = if exported.is_glossary() { "terms" } else { "texts" };
            let message = Message::new("cli-translate-exported").arg("path", path).arg("count", count);
            let entries = if exported.is_glossary() { count } else { exported.entries() };
            let message = message.arg("what", what).arg("forms", entries.saturating_sub(count));
            let message = message.arg("entries", entries);
            let (from, left_out) = (exported.job.from.code(), exported.left_out);
            output.item(
                |speech| speech.say(&message.arg("from", from)),
                &ExportedObject { path, count, entries, from, left_out },
            )?;
        }
        if exported.left_out > 0 {
            let message = Message::new("cli-translate-export-left-out").arg("count", exported.left_out);
            output.say(&message)?;
        }
    }
    end(&run, output)
}

/// `beide translate import`: a line for each text, and how many became what.
pub(super) fn import(root: &Path, how: &Importing, output: &mut Output<'_>) -> anyhow::Result<Status> {
    let (run, imported) = pipeline::import(root, how)?;
    let Some(imported) = imported else {
        let status = end(&run, output)?;
        output.say(&Message::new("cli-translate-import-refused"))?;
        return Ok(status);
    };
    let all = output.format() == Format::Json;
    for (unit, &outcome) in imported.outcomes.iter().filter(|(_, outcome)| all || is_told(**outcome)) {
        let state = imported.states.get(unit).copied().map(State::name);
        let message = Message::new("cli-translate-imported").arg("unit", unit.as_str());
        let message = message.arg("outcome", outcome.name());
        output
            .item(|speech| speech.say(&message), &ImportedObject { unit, outcome: outcome.name(), state })?;
    }
    sum_up(&imported, output)?;
    end(&run, output)
}

/// What is as it was need not be told to people one by one.
const fn is_told(outcome: Outcome) -> bool {
    !matches!(outcome, Outcome::Unchanged | Outcome::Open)
}

/// How many became what, what was written, and what follows.
fn sum_up(imported: &Imported, output: &mut Output<'_>) -> anyhow::Result<()> {
    let count = |outcome: Outcome| imported.outcomes.values().filter(|other| **other == outcome).count();
    let message = Message::new("cli-translate-import-summary")
        .arg("applied", count(Outcome::Applied))
        .arg("confirmed", count(Outcome::Confirmed))
        .arg("unchanged", count(Outcome::Unchanged))
        .arg("open", count(Outcome::Open))
        .arg("conflicting", count(Outcome::Conflicting));
    output.say(&message)?;
    if !imported.files.is_empty() {
        output.say(&Message::new("cli-translate-import-files").arg("files", imported.files.join(", ")))?;
    }
    if count(Outcome::Conflicting) > 0 {
        output.say(&Message::new("cli-translate-import-conflicting"))?;
    }
    if !imported.has_ledger && count(Outcome::Applied) + count(Outcome::Confirmed) > 0 {
        output.say(&Message::new("cli-translate-import-no-ledger"))?;
    }
    Ok(())
}

/// A file that went out, for programs; `count` is how many texts are in it, as `beide translate status` counts them,
/// `entries` how many with each form of a plural by itself; `left_out` is how many texts stay because they are not public.
#[derive(Serialize)]
struct ExportedObject<'a> {
    path: &'a str,
    count: usize,
    entries: usize,
    from: &'a str,
    left_out: usize,
}

/// What became of a text, for programs; `state` is what it was accepted as.
#[derive(Serialize)]
struct ImportedObject<'a> {
    unit: &'a str,
    outcome: &'static str,
    state: Option<&'static str>,
}
