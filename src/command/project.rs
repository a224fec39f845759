//! The commands that work on a project: each calls one function of the pipeline and shows what came of it.

use std::path::Path;

use serde::Serialize;

use super::output::{Output, count};
use super::settings::Format;
use super::status::Status;
use crate::compose::Edition;
use crate::diagnostic::Message;
use crate::lang::{Lang, Pair, UiLang};
use crate::pipeline::{self, Built, FactRow, Reviewed, Run, Work};
use crate::proof::Agreement;
use crate::speech::Speech;
use crate::write::Folders;

/// What `beide build` has made: one line a document.
pub(super) fn built(run: &Run, output: &mut Output<'_>) -> anyhow::Result<Status> {
    for built in &run.built {
        output.item(|speech| built_line(built, speech), &BuiltObject::from(built))?;
    }
    say_if_empty(run, output)?;
    end(run, output)
}

/// `beide build --edition review`: a line a document, with how many of its texts need somebody.
pub(super) fn review(
    folders: Folders<'_>,
    documents: &[String],
    work: Work,
    output: &mut Output<'_>,
) -> anyhow::Result<Status> {
    let speech = Pair { de: Speech::new(UiLang::De), nl: Speech::new(UiLang::Nl) };
    // What checks say stands in both languages, whoever asks for it.
    let say = |lang: Lang, message: &Message| speech.get(lang).say(message);
    let (run, reviewed) = pipeline::review(folders, documents, work, &say)?;
    for one in &reviewed {
        let object = ReviewObject::from(one);
        let message = Message::new("cli-reviewed")
            .arg("document", one.document.as_str())
            .arg("file", one.file.as_str())
            .arg("pages", one.pages)
            .arg("units", one.units)
            .arg("open", one.open);
        output.item(|speech| speech.say(&message), &object)?;
    }
    say_if_empty(&run, output)?;
    end(&run, output)
}

/// What `beide check` has found.
pub(super) fn checked(run: &Run, output: &mut Output<'_>) -> anyhow::Result<Status> {
    if run.diagnostics.0.is_empty() {
        output.say(&count(&run.diagnostics))?;
    }
    say_if_empty(run, output)?;
    end(run, output)
}

/// `beide check --fill`: one line a file that was added to.
pub(super) fn fill(root: &Path, work: Work, output: &mut Output<'_>) -> anyhow::Result<Status> {
    let (run, filled) = pipeline::fill(root, work)?;
    let run = run.without_remarks();
    for file in &filled {
        let message =
            Message::new("cli-filled").arg("path", file.path.as_str()).arg("messages", file.messages);
        let object = FilledObject { path: &file.path, messages: file.messages };
        output.item(|speech| speech.say(&message), &object)?;
    }
    if filled.is_empty() && !run.diagnostics.has_errors() {
        output.say(&Message::new("cli-filled-nothing"))?;
    }
    end(&run, output)
}

/// `beide check --fix`: one line a file in which something was mended.
pub(super) fn fix(root: &Path, work: Work, output: &mut Output<'_>) -> anyhow::Result<Status> {
    let (run, fixed) = pipeline::fix(root, work)?;
    let run = run.without_remarks();
    for file in &fixed {
        let message = Message::new("cli-fixed").arg("path", file.path.as_str()).arg("places", file.places);
        let object = FixedObject { path: &file.path, places: file.places };
        output.item(|speech| speech.say(&message), &object)?;
    }
    if fixed.is_empty() && !run.diagnostics.has_errors() {
        output.say(&Message::new("cli-fixed-nothing"))?;
    }
    end(&run, output)
}

/// `beide facts`: names and values in both notations.
pub(super) fn facts(root: &Path, word: Option<&str>, output: &mut Output<'_>) -> anyhow::Result<Status> {
    let (run, rows) = pipeline::facts(root, word)?;
    match output.format() {
        Format::Human => output.result(&table(&rows, output.speech()))?,
        Format::Json => {
            for row in &rows {
                let object = FactObject { id: &row.id, de: &row.de, nl: &row.nl, public: row.public };
                output.item(|_| String::new(), &object)?;
            }
        }
    }
    if rows.is_empty() && !run.diagnostics.has_errors() {
        let search = if word.is_some() { "word" } else { "all" };
        let message = Message::new("cli-facts-none").arg("search", search);
        output.say(&message.arg("word", word.unwrap_or_default()))?;
    }
    end(&run, output)
}

/// `beide data`: what a template reads.
pub(super) fn data(
    root: &Path,
    document: &str,
    edition: Edition,
    output: &mut Output<'_>,
) -> anyhow::Result<Status> {
    let (run, data) = pipeline::data(root, document, edition)?;
    if let Some(data) = data {
        match output.format() {
            Format::Human => output.result(&(serde_json::to_string_pretty(&data)? + "\n"))?,
            Format::Json => output.item(|_| String::new(), &data)?,
        }
    }
    end(&run, output)
}

/// Says that a project without errors has no documents, since nothing else would tell why nothing is made.
fn say_if_empty(run: &Run, output: &mut Output<'_>) -> anyhow::Result<()> {
    if run.documents == 0 && !run.diagnostics.has_errors() {
        output.say(&Message::new("cli-no-documents"))?;
    }
    Ok(())
}

/// Shows the problems of a run, and says how it ended.
pub(super) fn end(run: &Run, output: &mut Output<'_>) -> anyhow::Result<Status> {
    output.problems(&run.diagnostics)?;
    if !run.failed.is_empty() {
        let message = Message::new("cli-failed-documents").arg("count", run.failed.len());
        output.say(&message.arg("documents", run.failed.join(", ")))?;
    }
    let wrong = run.diagnostics.has_errors() || !run.failed.is_empty();
    Ok(if wrong { Status::ContentHasErrors } else { Status::Done })
}

/// `bericht: out/bericht/bericht.de.pdf (7 Seiten), out/bericht/bericht.nl.pdf (7 Seiten)`.
fn built_line(built: &Built, speech: &Speech) -> String {
    let files = built.files.iter().zip(&built.pages).map(|(file, &pages)| {
        speech.say(&Message::new("cli-built-file").arg("file", file.as_str()).arg("pages", pages))
    });
    let files = files.collect::<Vec<_>>().join(", ");
    let message = Message::new(if built.up_to_date { "cli-up-to-date" } else { "cli-built" });
    let message = message.arg("document", built.document.as_str()).arg("files", files);
    format!("{} – {}", speech.say(&message), agreement(&built.agreement, speech))
}

/// `12 Überschriften, 9 Tabellen, 143 Angaben und 96 Texte stimmen überein`.
fn agreement(agreement: &Agreement, speech: &Speech) -> String {
    let message = Message::new("cli-agreement")
        .arg("headings", agreement.headings)
        .arg("tables", agreement.tables)
        .arg("facts", agreement.facts)
        .arg("texts", agreement.texts);
    speech.say(&message)
}

/// Rows under headings, in columns as wide as their longest entry.
fn table(rows: &[FactRow], speech: &Speech) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let heading = ["cli-facts-name", "cli-facts-german", "cli-facts-dutch"].map(|id| speech.word(id));
    let private = format!("  ({})", speech.word("cli-facts-private"));
    let dutch = |row: &FactRow| if row.public { row.nl.clone() } else { row.nl.clone() + &private };
    let rows = rows.iter().map(|row| [row.id.clone(), row.de.clone(), dutch(row)]);
    let rows: Vec<_> = std::iter::once(heading).chain(rows).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let (first, second) = (width(0), width(1));
    let lines = rows.iter().map(|[id, de, nl]| format!("{id:first$}  {de:second$}  {nl}\n"));
    lines.collect()
}

/// A document that stands as it is to be, for programs.
#[derive(Serialize)]
struct BuiltObject<'a> {
    document: &'a str,
    up_to_date: bool,
    files: Vec<FileObject<'a>>,
    agreement: &'a Agreement,
}

#[derive(Serialize)]
struct FileObject<'a> {
    file: &'a str,
    pages: usize,
}

impl<'a> From<&'a Built> for BuiltObject<'a> {
    fn from(built: &'a Built) -> Self {
        let files = built.files.iter().zip(&built.pages);
        Self {
            document: &built.document,
            up_to_date: built.up_to_date,
            files: files.map(|(file, &pages)| FileObject { file, pages }).collect(),
            agreement: &built.agreement,
        }
    }
}

/// An edition for those who translate and read, for programs.
#[derive(Serialize)]
struct ReviewObject<'a> {
    document: &'a str,
    file: &'a str,
    pages: usize,
    units: usize,
    open: usize,
}

impl<'a> From<&'a Reviewed> for ReviewObject<'a> {
    fn from(one: &'a Reviewed) -> Self {
        let Reviewed { document, file, pages, units, open } = one;
        Self { document, file, pages: *pages, units: *units, open: *open }
    }
}

#[derive(Serialize)]
struct FixedObject<'a> {
    path: &'a str,
    places: usize,
}

#[derive(Serialize)]
struct FilledObject<'a> {
    path: &'a str,
    messages: usize,
}

#[derive(Serialize)]
struct FactObject<'a> {
    id: &'a str,
    de: &'a str,
    nl: &'a str,
    public: bool,
}
