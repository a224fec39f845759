//! `beide init`: a small complete project to start from.

#![expect(clippy::disallowed_methods, reason = "writes the starter project; nothing else writes here")]

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use rust_embed::RustEmbed;
use serde::Serialize;

use super::output::Output;
use super::schema;
use super::settings::Subject;
use super::status::Status;
use crate::diagnostic::Message;
use crate::read::reason;
use crate::speech::Failure;

/// The files of the starter project.
#[derive(RustEmbed)]
#[folder = "src/command/starter"]
#[exclude = ".*"]
#[exclude = "*/.*"]
#[exclude = "*~"]
struct Starter;

/// A file to write: its path in the new project, and its content.
struct NewFile {
    path: String,
    bytes: Vec<u8>,
}

#[derive(Serialize)]
struct FileObject<'a> {
    path: &'a str,
}

/// Writes the starter project into a folder, which is made if it is not there. Overwrites nothing.
pub(super) fn init(folder: &Path, output: &mut Output<'_>) -> anyhow::Result<Status> {
    let files = files()?;
    refuse_to_overwrite(folder, &files)?;
    for file in &files {
        write(folder, file).map_err(|error| not_written(folder, &file.path, error))?;
        let shown = folder.join(&file.path).display().to_string();
        output.item(|_| shown.clone(), &FileObject { path: &shown })?;
    }
    output.say(&Message::new("cli-init-next").arg("folder", folder.display().to_string()))?;
    Ok(Status::Done)
}

/// The files of the project that `beide init` writes, by their paths: a small complete one. The schema that its
/// files name is not among them.
#[must_use]
pub fn starter() -> Vec<(String, Vec<u8>)> {
    let embedded = Starter::iter().filter_map(|path| {
        let bytes = Starter::get(&path)?.data.into_owned();
        // Under its real name it would hold for this repository.
        let path = if path == "gitignore" { ".gitignore".to_owned() } else { path.replace('\\', "/") };
        Some((path, bytes))
    });
    embedded.collect()
}

/// All files to write, sorted by path.
fn files() -> anyhow::Result<Vec<NewFile>> {
    let schema = schema::text(Subject::Content)?.into_bytes();
    let mut files: Vec<_> = starter().into_iter().map(|(path, bytes)| NewFile { path, bytes }).collect();
    files.push(NewFile { path: "content/schema.json".to_owned(), bytes: schema });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Lists what is in the way, before anything is written.
fn refuse_to_overwrite(folder: &Path, files: &[NewFile]) -> Result<(), Failure> {
    if fs::metadata(folder).is_ok_and(|data| !data.is_dir()) {
        let message = Message::new("init-not-a-folder").arg("path", folder.display().to_string());
        return Err(Failure::new(message).hint(Message::new("init-in-the-way-hint")));
    }
    let is_there = |file: &&NewFile| fs::symlink_metadata(folder.join(&file.path)).is_ok();
    let in_the_way: Vec<_> = files.iter().filter(is_there).map(|file| file.path.as_str()).collect();
    if in_the_way.is_empty() {
        return Ok(());
    }
    let message = Message::new("init-in-the-way")
        .arg("path", folder.display().to_string())
        .arg("files", in_the_way.join(", "))
        .arg("count", in_the_way.len());
    Err(Failure::new(message).hint(Message::new("init-in-the-way-hint")))
}

fn write(folder: &Path, file: &NewFile) -> io::Result<()> {
    let path = folder.join(&file.path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(&file.bytes)
}

fn not_written(folder: &Path, path: &str, error: io::Error) -> Failure {
    let shown = folder.join(path).display().to_string();
    let message = Message::new("init-not-written").arg("path", shown).arg("reason", reason(&error));
    Failure::new(message).hint(Message::new("init-not-written-hint")).because(error)
}
