//! The commands of the ledger of translations: how everything stands, accepting pairs, merging two ledgers.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Run, Session, only_errors};
use crate::diagnostic::{Diagnostics, Message, Place};
use crate::lang::{Lang, Pair};
use crate::read::{self, LEDGER};
use crate::speech::Failure;
use crate::suggest::alike;
use crate::words::Completeness;
use crate::words::ledger::{
    self, Acceptance, Entry, Form, Kept, Ledger, Manner, Request, Sources, Standing, Unit, Units, gone,
    standing,
};
use crate::write;

/// Which units are meant.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pick {
    /// Those of these names: a unit, or an entity with all its texts.
    pub units: Vec<String>,
    /// Those that this document prints.
    pub document: Option<String>,
    /// Those that stand in this file.
    pub file: Option<String>,
    /// All of them.
    pub all: bool,
}

/// How pairs are to be accepted.
#[derive(Debug, Clone)]
pub(crate) struct Accepting {
    /// Which.
    pub pick: Pick,
    /// How.
    pub manner: Manner,
}

/// How the translations of a project stand.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// The units that were asked for, by id.
    pub rows: Vec<Row>,
    /// The entries of units that are no more.
    pub gone: Vec<String>,
    /// Whether there is a ledger.
    pub has_ledger: bool,
}

/// How a unit stands.
#[derive(Debug)]
pub(crate) struct Row {
    /// Its id.
    pub unit: String,
    /// How it stands.
    pub standing: Standing,
    /// The language in which it is written first.
    pub source: Lang,
    /// What was accepted of it.
    pub entry: Option<Entry>,
    /// Both sides.
    pub sides: Pair<Side>,
}

/// A side of a unit.
#[derive(Debug)]
pub(crate) struct Side {
    /// Where it stands.
    pub place: Option<Place>,
    /// What it says.
    pub now: Option<String>,
    /// What it said when it was accepted.
    pub then: Option<String>,
}

/// How the translations of a project stand, with the errors that keep some from being read.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub(crate) fn status(root: &Path, pick: &Pick) -> Result<(Run, Report), Failure> {
    let session = Session::open(root, Completeness::Draft)?;
    let run = only_errors(&session);
    let units = session.whole().map(|whole| whole.words.units()).unwrap_or_default();
    if matches!(session.ledger(), Kept::Damaged) {
        return Ok((run, Report::default()));
    }
    let empty = Ledger::default();
    let ledger = session.ledger().ledger();
    let has_ledger = ledger.is_some();
    let ledger = ledger.unwrap_or(&empty);
    let picked = picked(&session, &units, pick)?;
    let sources = Sources::new(ledger, &units, session.source_language());
    let is_kept = |unit: &&Unit| unit.form != Form::Alone || ledger.0.contains_key(&unit.id);
    let meant = units.0.values().filter(|unit| picked.contains(&unit.id)).filter(is_kept);
    let rows = meant.map(|unit| row(unit, ledger, sources.of(unit))).collect();
    let gone = if run.diagnostics.has_errors() { Vec::new() } else { gone(ledger, &units) };
    Ok((run, Report { rows, gone, has_ledger }))
}

fn row(unit: &Unit, ledger: &Ledger, source: Lang) -> Row {
    let entry = ledger.0.get(&unit.id);
    let side = |lang: Lang| {
        let then = entry.and_then(|entry| entry.sides.get(lang).as_ref());
        let now = unit.sides.get(lang).as_ref();
        Side {
            place: unit.places.get(lang).clone(),
            now: now.map(|side| side.meaning.text().to_owned()),
            then: then.map(|wording| wording.text().to_owned()),
        }
    };
    Row {
        unit: unit.id.clone(),
        standing: standing(unit, ledger),
        source,
        entry: entry.cloned(),
        sides: Pair::from_fn(side),
    }
}

/// Accepts pairs as they are now, and writes that down. `None` if there are errors: what cannot be read, or contradicts
/// itself, is not accepted, and a ledger that could not be read is not written over.
///
/// # Errors
/// [`Failure`] if the program could not work, or it is not clear what is meant.
pub(crate) fn accept(root: &Path, how: &Accepting) -> Result<(Run, Option<Acceptance>), Failure> {
    let Accepting { pick, manner } = how;
    let ways = [!pick.units.is_empty(), pick.document.is_some() || pick.file.is_some(), pick.all];
    if ways.into_iter().filter(|way| *way).count() != 1 {
        return Err(
            Failure::new(Message::new("translate-choose")).hint(Message::new("translate-choose-hint"))
        );
    }
    let session = Session::open(root, Completeness::Draft)?;
    let run = only_errors(&session);
    let Some(whole) = session.whole().filter(|_| !run.diagnostics.has_errors()) else {
        return Ok((run, None));
    };
    let units = whole.words.units();
    let (units_meant, named) = (picked(&session, &units, pick)?, !pick.units.is_empty());
    let request = Request { units: units_meant, named, manner: manner.clone() };
    let empty = Ledger::default();
    let old = session.ledger().ledger();
    let done = ledger::accept(old.unwrap_or(&empty), &units, &request, session.source_language());
    if old != Some(&done.ledger) && !(old.is_none() && done.ledger.0.is_empty()) {
        write::texts(root, &[(LEDGER, &ledger::text(&done.ledger))])?;
    }
    Ok((run, Some(done)))
}

/// The units that are meant.
///
/// # Errors
/// [`Failure`] if there is nothing of a name.
pub(super) fn picked(session: &Session, units: &Units, pick: &Pick) -> Result<BTreeSet<String>, Failure> {
    let mut picked: BTreeSet<String> = if pick.units.is_empty() {
        units.0.keys().cloned().collect()
    } else {
        let named = pick.units.iter().map(|name| named(units, name)).collect::<Result<Vec<_>, _>>()?;
        named.into_iter().flatten().collect()
    };
    if let Some(document) = &pick.document {
        let documents = session.wanted(std::slice::from_ref(document))?;
        let printed = session.printed(&documents.iter().collect::<Vec<_>>(), units);
        picked.retain(|unit| printed.contains_key(unit.as_str()));
    }
    if let Some(file) = &pick.file {
        let file = file.replace('\\', "/");
        let file = file.trim_start_matches("./");
        let stands = |unit: &Unit| {
            unit.places.iter().any(|(_, place)| place.as_ref().is_some_and(|it| it.source.path == file))
        };
        if !units.0.values().any(stands) {
            let message = Message::new("translate-unknown-file").arg("file", file);
            return Err(Failure::new(message).hint(Message::new("translate-unknown-file-hint")));
        }
        picked.retain(|id| units.0.get(id).is_some_and(stands));
    }
    Ok(picked)
}

/// The unit of a name, or all units of the entity of that name. Nothing is taken for it that only resembles it.
fn named(units: &Units, name: &str) -> Result<Vec<String>, Failure> {
    if units.0.contains_key(name) {
        return Ok(vec![name.to_owned()]);
    }
    let message = format!("{name}.");
    let of_entity = units.0.range(message.clone()..).take_while(|(id, _)| id.starts_with(&message));
    let found: Vec<String> = of_entity.map(|(id, _)| id.clone()).collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let similar = alike(name, units.0.keys().map(String::as_str));
    let hint = if similar.is_empty() {
        Message::new("translate-unknown-unit-hint")
    } else {
        Message::new("translate-unknown-unit-similar-hint").arg("names", similar.join(", "))
    };
    Err(Failure::new(Message::new("translate-unknown-unit").arg("name", name)).hint(hint))
}

/// Puts two versions of a ledger together in place of ours, `base` being what both were made of. What is wrong with one
/// of them is told; then ours stays as it is.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub(crate) fn merge_ledger(base: &Path, ours: &Path, theirs: &Path) -> Result<Diagnostics, Failure> {
    let mut found = Diagnostics::default();
    let mut read = |path| read::loose(path, &mut found).and_then(|source| ledger::parse(&source, &mut found));
    let read = [base, ours, theirs].map(&mut read);
    if let [Some(base), Some(mine), Some(theirs)] = read {
        let merged = ledger::text(&ledger::merge(&base, &mine, &theirs));
        write::loose(ours, &merged)?;
    }
    Ok(found)
}
