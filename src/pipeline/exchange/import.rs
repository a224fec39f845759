//! Texts taken back from translators.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use super::{in_the_way, known, refused};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Severity, Source};
use crate::exchange::{self, Outcome, Sorted};
use crate::pipeline::{Run, Session};
use crate::read::{self, LEDGER};
use crate::speech::Failure;
use crate::words::Completeness;
use crate::words::edit::{Edited, edited};
use crate::words::ledger::{self, Kept, Manner, Request, State, Units};
use crate::write;

/// What is to be taken back.
#[derive(Debug)]
pub(crate) struct Importing {
    /// The file.
    pub file: std::path::PathBuf,
    /// Who says so.
    pub by: String,
    /// When.
    pub on: Date,
    /// Why; without it the name of the file.
    pub reason: Option<String>,
}

/// What was taken back.
#[derive(Debug)]
pub(crate) struct Imported {
    /// What became of each unit.
    pub outcomes: BTreeMap<String, Outcome>,
    /// How far those are that were accepted.
    pub states: BTreeMap<String, State>,
    /// The files that have changed.
    pub files: Vec<String>,
    /// Whether the project has a ledger in which that stands.
    pub has_ledger: bool,
}

/// Takes translations back, all that a file has or nothing. `None` if something is wrong with the file, if some of the
/// content cannot be read, or if it would have errors that it has not had; then nothing has been written.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub(crate) fn import(root: &Path, how: &Importing) -> Result<(Run, Option<Imported>), Failure> {
    let session = Session::open(root, Completeness::Draft)?;
    let run = in_the_way(&session);
    let Some(whole) = session.whole().filter(|_| !run.diagnostics.has_errors()) else {
        return Ok((run, None));
    };
    if !read::is_there(&how.file) {
        let message = Message::new("exchange-no-file").arg("path", how.file.to_string_lossy().into_owned());
        return Err(Failure::new(message).hint(Message::new("exchange-no-file-hint")));
    }
    let mut found = Diagnostics::default();
    let source = read::loose(&how.file, &mut found);
    let returned = source.and_then(|source| exchange::read(&source, &mut found));
    let Some(returned) = returned.filter(|_| !found.has_errors()) else { return Ok((refused(found), None)) };
    let known = known(&session, whole, &whole.words.units(), returned.from);
    let sorted = exchange::sorted(&known, &returned, &mut found);
    let to = returned.from.other();
    let (edits, unwritable) = whole.words.reworded(to, &sorted.rewordings);
    found.0.extend(unwritable.iter().map(|unit| cannot_be_written(unit, &sorted)));
    if found.has_errors() {
        return Ok((refused(found), None));
    }
    let files = edited(session.project(), edits);
    let after = if files.is_empty() { None } else { Some(with(&session, &files)) };
    let now = after.as_ref().unwrap_or(&session);
    let (mut errors, news) = brought_up(&session, now);
    if errors.has_errors() {
        let units = now.whole().map(|whole| whole.words.units()).unwrap_or_default();
        errors.0.iter_mut().for_each(|error| at_returned(error, &units, &sorted));
        return Ok((refused(errors), None));
    }
    let has_ledger = matches!(session.ledger(), Kept::Whole(_));
    let ledger = has_ledger.then(|| accepted(now, &sorted, how)).flatten();
    let mut texts: Vec<(&str, &str)> =
        files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    texts.extend(ledger.as_deref().map(|text| (LEDGER, text)));
    write::texts(root, &texts)?;
    let files = texts.iter().map(|(path, _)| (*path).to_owned()).collect();
    let Sorted { outcomes, states, .. } = sorted;
    Ok((refused(news), Some(Imported { outcomes, states, files, has_ledger })))
}

/// The errors that a project has after an import and did not have before, and what else its checks say of texts anew.
/// How translations stand is told by what the import says itself.
fn brought_up(before: &Session, after: &Session) -> (Diagnostics, Diagnostics) {
    let (old, new) = (before.problems(), after.problems());
    let (had, has) = (counted(&old), counted(&new));
    let is_new = |problem: &Diagnostic| has.get(&kind(problem)) > had.get(&kind(problem));
    let of_ledger =
        |problem: &Diagnostic| matches!(problem.check, Check::StaleTranslation | Check::MachineTranslation);
    let fresh = new.0.into_iter().filter(|problem| is_new(problem) && !of_ledger(problem));
    let (errors, news) = fresh.partition(|problem| problem.severity == Severity::Error);
    (Diagnostics(errors), Diagnostics(news))
}

/// Shows an error of texts that were not taken over where they stand in the file that has come back: the lines that it
/// would stand in are nowhere.
fn at_returned(error: &mut Diagnostic, units: &Units, sorted: &Sorted) {
    let Some(place) = &error.place else { return };
    let is_here = |unit: &ledger::Unit| {
        let own = unit.places.iter().filter_map(|(_, own)| own.as_ref());
        own.filter(|own| own.source.path == place.source.path)
            .any(|own| (own.range.start..=own.range.end).contains(&place.range.start))
    };
    let taken = sorted.rewordings.iter().map(|rewording| rewording.unit.as_str());
    let meant: Vec<&str> = taken.filter(|id| units.0.get(*id).is_some_and(is_here)).collect();
    let first = || sorted.rewordings.first().map(|rewording| rewording.unit.as_str());
    let unit = meant.first().copied().or_else(first);
    error.place = unit.and_then(|unit| sorted.places.get(unit)).cloned().or_else(|| error.place.take());
    error.notes.clear();
}

/// What tells errors apart whatever moves in their files: the check, what it says, the file.
fn kind(error: &Diagnostic) -> String {
    let file = error.place.as_ref().map(|place| place.source.path.as_str());
    format!("{:?} {:?} {file:?}", error.check, error.message)
}

/// How often there is an error of each kind.
fn counted(errors: &Diagnostics) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for error in &errors.0 {
        *counted.entry(kind(error)).or_default() += 1;
    }
    counted
}

/// A translation that Fluent or YAML cannot hold.
fn cannot_be_written(unit: &str, sorted: &Sorted) -> Diagnostic {
    let message = Message::new("exchange-unwritable").arg("unit", unit.to_owned());
    let place = sorted.places.get(unit).cloned();
    let place = place.unwrap_or_else(|| Place::file(Source::new("", "")));
    exchange::problem(message, "exchange-unwritable-hint", place)
}

/// The project as it will be.
fn with(session: &Session, files: &[Edited]) -> Session {
    let mut found = Diagnostics::default();
    let mut project = session.project().clone();
    for file in files {
        project.put(&file.path, &file.text, &mut found);
    }
    Session::of(project, found, Completeness::Draft)
}

/// The ledger in which stands what was taken back; `None` if nothing in it changes.
fn accepted(now: &Session, sorted: &Sorted, how: &Importing) -> Option<String> {
    let old = now.ledger().ledger()?;
    let units = now.whole()?.words.units();
    let name = how.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut ledger = old.clone();
    for state in State::ALL {
        let of_state = sorted.states.iter().filter(|(_, of_unit)| **of_unit == state);
        let manner = Manner {
            state: Some(state),
            trivial: false,
            source: None,
            by: how.by.clone(),
            on: how.on,
            reason: how.reason.clone().unwrap_or_else(|| name.clone()),
        };
        let units_taken = of_state.map(|(unit, _)| unit.clone()).collect();
        let request = Request { units: units_taken, named: false, manner };
        if !request.units.is_empty() {
            ledger = ledger::accept(&ledger, &units, &request, now.source_language()).ledger;
        }
    }
    // What the project no longer has is dropped by those who accept, and see it; a file says nothing of it.
    let gone = ledger::gone(old, &units).into_iter();
    ledger.0.extend(gone.filter_map(|id| Some((id.clone(), old.0.get(&id)?.clone()))));
    (ledger != *old).then(|| ledger::text(&ledger))
}
