//! Texts handed to translators, and taken back.

mod context;
mod import;

pub(crate) use self::import::{Imported, Importing, import};

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use self::context::Context;
use super::translate::picked;
use super::view::View;
use super::{Pick, Run, Session};
use crate::diagnostic::{Check, Diagnostics, Message, Stage};
use crate::exchange::{self, Item, Job, Known, Numbered, Stand};
use crate::lang::Lang;
use crate::model::visibility::Hidden;
use crate::read;
use crate::speech::Failure;
use crate::words::ledger::{self, Form, Ledger, Sources, State, Units, standing};
use crate::words::{Completeness, TermWords};
use crate::write;

/// The form in which texts go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Format {
    /// XLIFF 1.2.
    #[default]
    Xliff,
    /// XLIFF 2.1.
    Xliff2,
    /// A table.
    Csv,
    /// The pairs that were accepted.
    Tmx,
    /// The glossary.
    Tbx,
    /// The glossary in one direction, for DeepL.
    Deepl,
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub(crate) const ALL: [Self; 6] =
        [Self::Xliff, Self::Xliff2, Self::Csv, Self::Tmx, Self::Tbx, Self::Deepl];

    /// As the command line names it.
    #[must_use]
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Xliff => "xliff",
            Self::Xliff2 => "xliff2",
            Self::Csv => "csv",
            Self::Tmx => "tmx",
            Self::Tbx => "tbx",
            Self::Deepl => "deepl",
        }
    }

    /// The one that a name of a file ends in; `None` if it says nothing.
    #[must_use]
    pub(crate) fn of_file(name: &str) -> Option<Self> {
        match Path::new(name).extension()?.to_str()?.to_lowercase().as_str() {
            "xlf" | "xliff" => Some(Self::Xliff),
            "csv" => Some(Self::Csv),
            "tmx" => Some(Self::Tmx),
            "tbx" => Some(Self::Tbx),
            _ => None,
        }
    }

    /// Whether it is the glossary, and not texts.
    const fn is_glossary(self) -> bool {
        matches!(self, Self::Tbx | Self::Deepl)
    }

    /// Whether it tells of each text where it stands.
    const fn has_notes(self) -> bool {
        matches!(self, Self::Xliff | Self::Xliff2 | Self::Csv)
    }

    /// The name of a file of it.
    fn file(self, from: Lang) -> String {
        let to = from.other();
        match self {
            Self::Xliff | Self::Xliff2 => format!("{from}-{to}.xlf"),
            Self::Csv => format!("{from}-{to}.csv"),
            Self::Tmx => format!("{from}-{to}.tmx"),
            Self::Tbx => "glossary.tbx".to_owned(),
            Self::Deepl => format!("glossary.{from}-{to}.csv"),
        }
    }
}

/// Which texts go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Only {
    /// Those that somebody has to translate or to read: all but what was reviewed or approved and is as it was then.
    #[default]
    Open,
    /// All.
    All,
    /// Those that the other language lacks.
    Missing,
    /// Those of which a side has changed since they were accepted.
    Stale,
    /// Those that nobody has accepted yet.
    New,
    /// Those that a machine has translated.
    Machine,
}

impl Only {
    /// All of them, in the order in which they are offered.
    pub(crate) const ALL: [Self; 6] =
        [Self::Open, Self::All, Self::Missing, Self::Stale, Self::New, Self::Machine];

    /// As the command line names it.
    #[must_use]
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::All => "all",
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::New => "new",
            Self::Machine => "machine",
        }
    }

    const fn has(self, stand: Stand) -> bool {
        match self {
            Self::Open => !matches!(stand, Stand::Current(State::Reviewed | State::Approved)),
            Self::All => true,
            Self::Missing => matches!(stand, Stand::Missing),
            Self::Stale => matches!(stand, Stand::Stale),
            Self::New => matches!(stand, Stand::New),
            Self::Machine => matches!(stand, Stand::Current(State::Machine)),
        }
    }
}

/// What is to go out.
#[derive(Debug, Clone)]
pub(crate) struct Out {
    /// Where to; without it below `out/translate/`.
    pub file: Option<String>,
    /// In which form.
    pub format: Format,
    /// From which language; without it from that of the report.
    pub from: Option<Lang>,
    /// Which texts.
    pub only: Only,
    /// Of which document or file.
    pub pick: Pick,
    /// Whether what is not public goes out as well; it always does if it is of a document that is not public.
    pub non_public: bool,
}

impl Out {
    /// Whether a unit goes out, if it is among those that are picked.
    const fn is_wanted(&self, unit: &Known) -> bool {
        match self.format {
            Format::Tmx => true,
            Format::Tbx | Format::Deepl => false,
            Format::Xliff | Format::Xliff2 | Format::Csv => self.only.has(unit.stand) && !unit.is_source,
        }
    }
}

/// What goes out.
#[derive(Debug)]
pub(crate) struct Exported {
    /// The texts.
    pub job: Job,
    /// Where to.
    pub path: String,
    /// How many texts stay because they are not public.
    pub left_out: usize,
    /// Whether that is below the project, whatever the folder in which the program runs.
    below: bool,
    format: Format,
    facts: BTreeMap<String, String>,
    terms: Vec<TermWords>,
}

impl Exported {
    /// The file, in the words of whoever asked for it.
    #[must_use]
    pub(crate) fn text(&self, say: exchange::Say<'_>) -> String {
        let shown = |code: &Numbered| self.shown(code);
        match self.format {
            Format::Xliff => exchange::xliff::write(&self.job, exchange::xliff::Version::One, say, &shown),
            Format::Xliff2 => exchange::xliff::write(&self.job, exchange::xliff::Version::Two, say, &shown),
            Format::Csv => exchange::csv::write(&self.job, say),
            Format::Tmx => exchange::tmx::write(&self.job),
            Format::Tbx => exchange::glossary::tbx(&self.terms),
            Format::Deepl => exchange::glossary::deepl(&self.terms, self.job.from),
        }
    }

    /// How many texts or terms go out.
    #[must_use]
    pub(crate) fn count(&self) -> usize {
        match self.format {
            Format::Tbx => self.terms.len(),
            Format::Deepl => exchange::glossary::pairs(&self.terms, self.job.from).len(),
            _ => count(&self.job.items),
        }
    }

    /// How many entries a file has for them: the forms of a plural are translated one by one.
    #[must_use]
    pub(crate) const fn entries(&self) -> usize {
        self.job.items.len()
    }

    /// What would have gone out: texts to translate, pairs of a memory or terms.
    #[must_use]
    pub(crate) const fn what(&self) -> &'static str {
        match self.format {
            Format::Tmx => "pairs",
            Format::Tbx | Format::Deepl => "terms",
            Format::Xliff | Format::Xliff2 | Format::Csv => "texts",
        }
    }

    /// Whether it is the glossary that goes out.
    #[must_use]
    pub(crate) const fn is_glossary(&self) -> bool {
        self.format.is_glossary()
    }

    /// What a code prints: of a fact its value, of all else how it is written.
    fn shown(&self, code: &Numbered) -> String {
        let fact = code.any().and_then(|code| code.fact()).and_then(|fact| self.facts.get(fact));
        fact.cloned().unwrap_or_else(|| code.native())
    }
}

/// The texts that go out. `None` if something cannot be read.
///
/// # Errors
/// [`Failure`] if the program could not work, or it is not clear what is meant.
pub(crate) fn export(root: &Path, wanted: &Out) -> Result<(Run, Option<Exported>), Failure> {
    let session = Session::open(root, Completeness::Draft)?;
    let run = in_the_way(&session);
    let Some(whole) = session.whole().filter(|_| !run.diagnostics.has_errors()) else {
        return Ok((run, None));
    };
    let units = whole.words.units();
    let from = wanted.from.unwrap_or_else(|| session.source_language());
    let picked = picked(&session, &units, &wanted.pick)?;
    let hidden = hidden(whole, &units);
    let open = wanted.non_public || wanted.pick.document.iter().any(|name| is_non_public(whole, name));
    let facts = session.facts(None).into_iter().filter(|row| open || row.public);
    let facts = facts.map(|row| (row.id, if from == Lang::De { row.de } else { row.nl })).collect();
    let mut context = Context::new(&session, &units, from, &facts, open);
    let glossary = whole.words.terms();
    let mut known = known(&session, whole, &units, from);
    known.retain(|id, unit| picked.contains(id) && wanted.is_wanted(unit));
    if wanted.format.has_notes() {
        context.find_pages(&session, known.keys().map(String::as_str));
    }
    let (mut items, mut kept) = (Vec::new(), Vec::new());
    for (id, unit) in known {
        let made = exchange::items(&id, &unit.source, unit.target.as_ref(), unit.stand);
        let is_hidden = hidden.contains(id.as_str());
        let made = made.into_iter().map(|item| Item {
            notes: context.notes(&item, is_hidden),
            terms: whole.words.terms_in(from, &item.letters(), &glossary),
            ..item
        });
        if is_hidden && !open { kept.extend(made) } else { items.extend(made) }
    }
    if wanted.format == Format::Tmx {
        items.retain(exchange::tmx::is_accepted);
        kept.retain(exchange::tmx::is_accepted);
    }
    let name = format!("{}/translate/{}", write::OUT, wanted.format.file(from));
    let path = wanted.file.clone().unwrap_or(name);
    let (below, format) = (wanted.file.is_none(), wanted.format);
    let terms = if format.is_glossary() { glossary } else { Vec::new() };
    let (job, left_out) = (Job { from, items }, count(&kept));
    Ok((run, Some(Exported { job, path, left_out, below, format, facts, terms })))
}

/// How many texts items are of, as the ledger counts them: those of a text stand one after the other.
fn count(items: &[Item]) -> usize {
    let mut units: Vec<&str> = items.iter().map(|item| item.unit.as_str()).collect();
    units.dedup();
    units.len()
}

/// The units that the public may not see: texts, and the messages and terms of which only such texts make use.
fn hidden<'u>(whole: &View, units: &'u Units) -> BTreeSet<&'u str> {
    let hidden = Hidden::of(&whole.model.content);
    let (mut closed, mut seen, mut own) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for unit in units.0.values() {
        let Some(text) = &unit.text else { continue };
        if hidden.contains(&text.entity) {
            own.insert(unit.id.as_str());
            closed.extend(units.reach(&unit.id));
        } else {
            seen.extend(units.reach(&unit.id));
        }
    }
    closed.retain(|unit| !seen.contains(unit));
    closed.extend(own);
    closed
}

/// Whether a document is not for the public.
fn is_non_public(whole: &View, document: &str) -> bool {
    whole.model.content.documents.get(document).is_some_and(|document| document.non_public)
}

/// Writes the file of what goes out.
///
/// # Errors
/// [`Failure`] if the disk refuses it.
pub(crate) fn save(root: &Path, exported: &Exported, text: &str) -> Result<(), Failure> {
    // What lies below `out/` the program has made; all else that is there somebody may need.
    if !exported.below && read::is_there(Path::new(&exported.path)) {
        let message = Message::new("exchange-there").arg("path", exported.path.as_str());
        return Err(Failure::new(message).hint(Message::new("exchange-there-hint")));
    }
    let saved = if exported.below {
        write::texts(root, &[(&exported.path, text)])
    } else {
        write::loose(Path::new(&exported.path), text)
    };
    Ok(saved?)
}

/// The units whose source is said in a language, by id; of names those that have a gloss.
fn known(session: &Session, whole: &View, units: &Units, from: Lang) -> BTreeMap<String, Known> {
    let empty = Ledger::default();
    let ledger = session.ledger().ledger().unwrap_or(&empty);
    let sources = Sources::new(ledger, units, session.source_language());
    let of_unit = |unit: &ledger::Unit| {
        // What is hidden from a language has no translation.
        let is_exchanged = unit.form == Form::Pair || (unit.form == Form::Free && unit.text.is_none());
        let source = whole.words.passage(from, unit).filter(|_| is_exchanged)?;
        let target = whole.words.passage(from.other(), unit);
        // What only one language has, such as a term, need not be in the other one.
        if target.is_none() && unit.form == Form::Free {
            return None;
        }
        let stand = exchange::stand(&standing(unit, ledger), ledger.0.get(&unit.id));
        let stand = if target.is_none() { Stand::Missing } else { stand };
        let is_source = sources.of(unit) != from && target.is_some();
        let (text, gloss) = (unit.text.clone(), unit.gloss.clone());
        Some((unit.id.clone(), Known { text, gloss, source, target, stand, is_source }))
    };
    units.0.values().filter_map(of_unit).collect()
}

/// The errors that keep texts from being handed out and taken back: something cannot be read. That both sides of a text
/// differ, or lack something, is no reason: a translation may be what mends it.
fn in_the_way(session: &Session) -> Run {
    let mut errors = session.errors();
    if session.whole().is_some() {
        let concerns_reading = |stage| matches!(stage, Stage::Files | Stage::Facts);
        errors.0.retain(|error| concerns_reading(error.check.stage()) || error.check == Check::Ledger);
    }
    refused(errors)
}

fn refused(diagnostics: Diagnostics) -> Run {
    Run { diagnostics, ..Run::default() }
}
