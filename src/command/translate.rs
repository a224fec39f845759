//! `beide translate`: how translations stand, accepting them, merging two ledgers.

use std::path::Path;

use jiff::civil::Date;
use serde::Serialize;

use super::output::Output;
use super::project::end;
use super::settings::{Format, Wanted};
use super::status::Status;
use crate::diagnostic::{Message, Place};
use crate::lang::Lang;
use crate::pipeline::{self, Accepting, Pick, Report, Row, Side};
use crate::speech::Speech;
use crate::words::ledger::{Acceptance, Standing, State, Taken, changed_variants, excerpt};

/// `beide translate status`: a row for each unit that needs somebody, with what changed below it.
pub(super) fn status(
    root: &Path,
    pick: &Pick,
    wanted: &Wanted,
    today: Date,
    output: &mut Output<'_>,
) -> anyhow::Result<Status> {
    let (run, report) = pipeline::status(root, pick)?;
    let is_shown = |row: &&Row| wanted.shows(row, report.has_ledger) && is_old(row, wanted.older, today);
    let rows: Vec<&Row> = report.rows.iter().filter(is_shown).collect();
    match output.format() {
        Format::Human => output.result(&table(&rows, output.speech()))?,
        Format::Json => {
            for row in &rows {
                output.item(|_| String::new(), &RowObject::from(*row))?;
            }
        }
    }
    if !report.rows.is_empty() {
        sum_up(&report, output)?;
    }
    end(&run, output)
}

/// Says how many units stand how, and how to begin where there is no ledger.
fn sum_up(report: &Report, output: &mut Output<'_>) -> anyhow::Result<()> {
    let count = |holds: &dyn Fn(&Row) -> bool| report.rows.iter().filter(|row| holds(row)).count();
    let of = |name: &'static str| count(&|row: &Row| row.standing.name() == name);
    let machine = count(&|row: &Row| row.entry.as_ref().is_some_and(|entry| entry.state == State::Machine));
    let summary = Message::new("cli-translate-summary")
        .arg("units", report.rows.len())
        .arg("current", of("current"))
        .arg("stale", of("stale"))
        .arg("new", of("new"))
        .arg("missing", of("missing") + of("unreadable"))
        .arg("machine", machine);
    output.say(&summary)?;
    if !report.has_ledger {
        output.say(&Message::new("cli-translate-begin"))?;
    }
    if !report.gone.is_empty() {
        let gone = Message::new("cli-translate-gone").arg("count", report.gone.len());
        output.say(&gone.arg("units", report.gone.join(", ")))?;
    }
    Ok(())
}

/// Whether a unit was accepted at least so many days ago; without a number every unit is meant.
fn is_old(row: &Row, days: Option<u32>, today: Date) -> bool {
    let Some(days) = days else { return true };
    let on = row.entry.as_ref().map(|entry| entry.on);
    on.is_some_and(|on| (today - on).get_days() >= i32::try_from(days).unwrap_or(i32::MAX))
}

/// `beide translate accept`: a line for each unit.
pub(super) fn accept(root: &Path, how: &Accepting, output: &mut Output<'_>) -> anyhow::Result<Status> {
    let (run, done) = pipeline::accept(root, how)?;
    let Some(done) = done else {
        let status = end(&run, output)?;
        output.say(&Message::new("cli-translate-refused"))?;
        return Ok(status);
    };
    for taken in done.accepted.iter().chain(&done.left) {
        output.item(|speech| line(taken, speech), &TakenObject::from(taken))?;
    }
    accepted(&done, output)?;
    let failed = !how.pick.units.is_empty() && !done.left.is_empty();
    Ok(if failed { Status::ContentHasErrors } else { Status::Done })
}

/// Says how much was accepted, left and dropped.
fn accepted(done: &Acceptance, output: &mut Output<'_>) -> anyhow::Result<()> {
    let message = Message::new("cli-translate-accepted").arg("count", done.accepted.len());
    output.say(&message.arg("left", done.left.len()))?;
    if !done.dropped.is_empty() {
        let message = Message::new("cli-translate-dropped").arg("count", done.dropped.len());
        output.say(&message.arg("units", done.dropped.join(", ")))?;
    }
    Ok(())
}

/// `beide translate merge-ledger`: writes what comes of both in place of ours.
pub(super) fn merge(paths: &[std::path::PathBuf; 3], output: &mut Output<'_>) -> anyhow::Result<Status> {
    let [base, ours, theirs] = paths;
    let found = pipeline::merge_ledger(base, ours, theirs)?;
    output.problems(&found)?;
    Ok(if found.has_errors() { Status::ContentHasErrors } else { Status::Done })
}

/// `measure-x.title: accepted as reviewed`.
fn line(taken: &Taken, speech: &Speech) -> String {
    let unit = taken.unit.as_str();
    speech.say(&match taken.state {
        Some(state) => Message::new("cli-translate-taken").arg("unit", unit).arg("state", state.name()),
        None => Message::new("cli-translate-left").arg("unit", unit).arg("standing", taken.standing.name()),
    })
}

/// Rows under headings, in columns as wide as their longest entry; below each what changed, and where it stands.
fn table(rows: &[&Row], speech: &Speech) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let heading = ["cli-translate-unit", "cli-translate-stands", "cli-translate-state", "cli-translate-last"];
    let cells = |row: &Row| {
        let state =
            row.entry.as_ref().map(|entry| Message::new("cli-translate-is").arg("state", entry.state.name()));
        let last = row.entry.as_ref().map(|entry| format!("{}, {}", entry.on, entry.by));
        let state = state.map(|state| speech.say(&state)).unwrap_or_default();
        [row.unit.clone(), speech.say(&standing(row)), state, last.unwrap_or_default()]
    };
    let heading = heading.map(|id| speech.word(id));
    let lines: Vec<_> = rows.iter().map(|row| (cells(row), details(row, speech))).collect();
    let all = || std::iter::once(&heading).chain(lines.iter().map(|(cells, _)| cells));
    let width = |column: usize| all().map(|cells| cells[column].chars().count()).max().unwrap_or_default();
    let (first, second, third) = (width(0), width(1), width(2));
    let line = |[unit, stands, state, last]: &[String; 4]| {
        let line = format!("{unit:first$}  {stands:second$}  {state:third$}  {last}");
        line.trim_end().to_owned() + "\n"
    };
    let rows: String = lines.iter().map(|(cells, details)| line(cells) + details).collect();
    line(&heading) + &rows
}

/// How a unit stands, in words.
fn standing(row: &Row) -> Message {
    let (changed, kind) = match &row.standing {
        Standing::Stale(changed) => (changed.name(), changed.kind().name()),
        _ => ("", ""),
    };
    let lacking = match &row.standing {
        Standing::Missing(lacking) if lacking.len() == 1 => lacking.first().map_or("", |lang| lang.code()),
        _ => "",
    };
    Message::new("cli-translate-standing")
        .arg("standing", row.standing.name())
        .arg("changed", changed)
        .arg("kind", kind)
        .arg("lang", lacking)
}

/// Where both sides stand, and of those that changed the old and the new wording, each on a line.
fn details(row: &Row, speech: &Speech) -> String {
    let mut lines = String::new();
    for (lang, side) in row.sides.iter() {
        if let Some(place) = &side.place {
            lines.push_str(&format!("    {lang}  {}\n", shown(place)));
        }
        if let Some((then, now)) = changed(row, lang, side) {
            let (then, now) = excerpt(then, now);
            let or_nothing = |text: String| if text.is_empty() { "–".to_owned() } else { text };
            let say = |id, text| speech.say(&Message::new(id).arg("text", or_nothing(text)));
            lines.push_str(&format!("        {}\n", say("cli-translate-then", then)));
            lines.push_str(&format!("        {}\n", say("cli-translate-now", now)));
        }
    }
    lines
}

/// The old and the new wording of a side that changed.
fn changed<'r>(row: &Row, lang: Lang, side: &'r Side) -> Option<(&'r str, &'r str)> {
    match row.standing {
        Standing::Stale(changed) if changed.0.get(lang).is_some() => {
            Some((side.then.as_deref().unwrap_or_default(), side.now.as_deref().unwrap_or_default()))
        }
        _ => None,
    }
}

/// The variants of a choice that changed on either side.
fn variants(row: &Row) -> Vec<String> {
    let sides = row.sides.iter().filter_map(|(lang, side)| changed(row, lang, side));
    let mut names: Vec<_> =
        sides.flat_map(|(then, now)| changed_variants(then, now)).map(|it| it.0).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn shown(place: &Place) -> String {
    let (line, column) = place.source.line_column(place.range.start);
    format!("{}:{line}:{column}", place.source.path)
}

impl Wanted {
    /// Whether a unit is among those that are asked for; if nothing is, those that need somebody. Where nobody has
    /// accepted anything, to list all as new would tell nothing.
    fn shows(&self, row: &Row, has_ledger: bool) -> bool {
        let state = row.entry.as_ref().map(|entry| entry.state);
        let machine = state == Some(State::Machine);
        if self.stale || self.missing || self.machine || self.new {
            return match row.standing {
                Standing::Stale(_) => self.stale || (self.machine && machine),
                Standing::Missing(_) | Standing::Unreadable => self.missing,
                Standing::New => self.new,
                Standing::Current => self.machine && machine,
            };
        }
        match row.standing {
            _ if self.all => true,
            Standing::New => has_ledger,
            Standing::Current => state.is_none_or(|state| state < State::Reviewed),
            Standing::Stale(_) | Standing::Missing(_) | Standing::Unreadable => true,
        }
    }
}

/// How a unit stands, for programs.
#[derive(Serialize)]
struct RowObject<'a> {
    unit: &'a str,
    standing: &'static str,
    /// `de`, `nl` or `both`; of what is not stale `null`.
    changed: Option<&'static str>,
    /// `punctuation`, `facts` or `words`.
    kind: Option<&'static str>,
    /// The variants of a choice that changed, if nothing but variants did.
    variants: Vec<String>,
    source: Lang,
    state: Option<&'static str>,
    by: Option<&'a str>,
    on: Option<String>,
    reason: Option<&'a str>,
    de: SideObject<'a>,
    nl: SideObject<'a>,
}

#[derive(Serialize)]
struct SideObject<'a> {
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    /// What it says.
    text: Option<&'a str>,
    /// What it said when it was accepted.
    accepted: Option<&'a str>,
}

impl<'a> From<&'a Row> for RowObject<'a> {
    fn from(row: &'a Row) -> Self {
        let stale = match row.standing {
            Standing::Stale(changed) => Some(changed),
            _ => None,
        };
        let entry = row.entry.as_ref();
        Self {
            unit: &row.unit,
            standing: row.standing.name(),
            changed: stale.map(|changed| changed.name()),
            kind: stale.map(|changed| changed.kind().name()),
            variants: variants(row),
            source: row.source,
            state: entry.map(|entry| entry.state.name()),
            by: entry.map(|entry| entry.by.as_str()),
            on: entry.map(|entry| entry.on.to_string()),
            reason: entry.map(|entry| entry.reason.as_str()),
            de: SideObject::from(&row.sides.de),
            nl: SideObject::from(&row.sides.nl),
        }
    }
}

impl<'a> From<&'a Side> for SideObject<'a> {
    fn from(side: &'a Side) -> Self {
        let place = side.place.as_ref();
        let at = place.map(|place| place.source.line_column(place.range.start));
        Self {
            file: place.map(|place| place.source.path.as_str()),
            line: at.map(|(line, _)| line),
            column: at.map(|(_, column)| column),
            text: side.now.as_deref(),
            accepted: side.then.as_deref(),
        }
    }
}

/// A unit that was accepted, or left: then it has no state.
#[derive(Serialize)]
struct TakenObject<'a> {
    unit: &'a str,
    standing: &'static str,
    state: Option<&'static str>,
}

impl<'a> From<&'a Taken> for TakenObject<'a> {
    fn from(taken: &'a Taken) -> Self {
        let state = taken.state.map(State::name);
        Self { unit: &taken.unit, standing: taken.standing.name(), state }
    }
}
