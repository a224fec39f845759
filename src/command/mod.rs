//! The command line: the only part that knows the terminal and the environment.
//!
//! [`run`] is all of it: the arguments as typed become `flags::Flags`, these become
//! `settings::Settings`, and a `settings::Task` of them is done by one function of the pipeline.
//! Results go to stdout, problems to stderr, and a [`Status`] comes back.

mod arguments;
mod environment;
mod exchange;
mod explain;
mod flags;
mod init;
mod output;
mod panic;
mod person;
mod project;
mod schema;
mod settings;
mod status;
#[cfg(test)]
mod tests;
mod translate;
mod usage;
mod wrap;

pub use environment::Environment;
pub use init::starter;
pub use panic::guarded;
pub use status::Status;

use std::io;

use self::output::Output;
use self::settings::{Settings, Task};
use crate::diagnostic::Message;
use crate::pipeline;
use crate::speech::{Failure, Speech};
use crate::write::Folders;

/// Does what the arguments ask for, and says so on stdout and stderr.
///
/// A reader that goes away (`beide facts | head`) is no failure.
#[must_use]
pub fn run(environment: &Environment) -> Status {
    let speech = Speech::new(environment.ui_lang());
    let matches = match arguments::command(&speech).try_get_matches_from(environment.arguments()) {
        Ok(matches) => matches,
        Err(error) => return usage::tell(&speech, &error),
    };
    let settings = Settings::resolve(flags::Flags::from_matches(&matches));
    let mut output = Output::new(&speech, settings.format, settings.color);
    let result = perform(&settings.task, &mut output);
    result.unwrap_or_else(|error| failed(&error, &mut output))
}

/// Hands a task to the part that does it.
fn perform(task: &Task, output: &mut Output<'_>) -> anyhow::Result<Status> {
    match task {
        Task::Build { root, out, documents, completeness, extras, work } => {
            let folders = Folders { root, out: out.as_deref() };
            let run = pipeline::build(folders, documents, *completeness, *extras, *work);
            project::built(&run?.without_remarks(), output)
        }
        Task::Review { root, out, documents, work } => {
            let folders = Folders { root, out: out.as_deref() };
            project::review(folders, documents, *work, output)
        }
        Task::Check { root, out, completeness, strict, work } => {
            let folders = Folders { root, out: out.as_deref() };
            let run = pipeline::check(folders, *completeness, *work)?;
            project::checked(&if *strict { run } else { run.without_remarks() }, output)
        }
        Task::Fill { root, work } => project::fill(root, *work, output),
        Task::Fix { root, work } => project::fix(root, *work, output),
        Task::Facts { root, word } => project::facts(root, word.as_deref(), output),
        Task::Data { root, document, edition } => project::data(root, document, *edition, output),
        Task::Status { root, pick, wanted, today } => translate::status(root, pick, wanted, *today, output),
        Task::Accept { root, accepting } => translate::accept(root, accepting, output),
        Task::AcceptByNobody => {
            let nobody = Failure::new(Message::new("translate-nobody"));
            Err(nobody.hint(Message::new("translate-nobody-hint")).into())
        }
        Task::AcceptOn(on) => {
            let other_day = Failure::new(Message::new("translate-day").arg("day", on.to_string()));
            Err(other_day.hint(Message::new("translate-day-hint")).into())
        }
        Task::Export { root, out } => exchange::export(root, out, output),
        Task::Import { root, importing } => exchange::import(root, importing, output),
        Task::MergeLedger { paths } => translate::merge(paths, output),
        Task::Init { folder } => init::init(folder, output),
        Task::Schema { subject } => schema::print(*subject, output),
        Task::Explain { check: None } => explain::list(output),
        Task::Explain { check: Some(check) } => explain::explain(*check, output),
        Task::Completions { shell } => arguments::completions(*shell, output),
    }
}

/// Says why the program could not work.
fn failed(error: &anyhow::Error, output: &mut Output<'_>) -> Status {
    let system = error.chain().find_map(|cause| cause.downcast_ref::<io::Error>());
    if system.is_some_and(|cause| cause.kind() == io::ErrorKind::BrokenPipe) {
        return Status::Done;
    }
    let written = match error.chain().find_map(|cause| cause.downcast_ref::<Failure>()) {
        Some(failure) => output.failure(failure),
        None => output.failure(&Failure::new(settings::unknown_failure(error))),
    };
    // With stderr gone too there is nobody left to tell.
    drop(written);
    Status::CouldNotWork
}
