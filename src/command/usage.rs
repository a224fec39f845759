//! Mistakes in the arguments, and requests for help.

use std::io;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::output::Output;
use super::settings::{Color, Format};
use super::status::Status;
use crate::diagnostic::Message;
use crate::speech::Failure;
use crate::speech::Speech;

/// Shows help or version, or says what is wrong with the arguments.
pub(super) fn tell(speech: &Speech, error: &clap::Error) -> Status {
    let mut output = Output::new(speech, Format::Human, Color::Auto);
    let (written, status) = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => (output.result(&help(error)), Status::Done),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            (output.remark(&help(error)), Status::CouldNotWork)
        }
        _ => (output.failure(&failure(error)), Status::CouldNotWork),
    };
    match written {
        Err(gone) if gone.kind() != io::ErrorKind::BrokenPipe => Status::CouldNotWork,
        _ => status,
    }
}

/// The help with its colours; trailing blanks come from empty columns.
fn help(error: &clap::Error) -> String {
    let text = error.render().ansi().to_string();
    let lines: Vec<_> = text.trim_end().lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

/// What is wrong with the arguments, with a proposal.
fn failure(error: &clap::Error) -> Failure {
    Failure::new(statement(error)).hint(proposal(error))
}

fn statement(error: &clap::Error) -> Message {
    let argument = text(error, ContextKind::InvalidArg);
    let value = text(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues => {
            Message::new("usage-unknown-argument").arg("argument", argument)
        }
        ErrorKind::InvalidSubcommand => {
            Message::new("usage-unknown-command").arg("command", text(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => Message::new("usage-missing-command"),
        ErrorKind::MissingRequiredArgument => {
            Message::new("usage-missing-argument").arg("argument", argument)
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            Message::new("usage-missing-value").arg("argument", argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Message::new("usage-invalid-value").arg("argument", argument).arg("value", value)
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            Message::new("usage-missing-value").arg("argument", argument)
        }
        ErrorKind::ArgumentConflict => Message::new("usage-argument-twice").arg("argument", argument),
        ErrorKind::InvalidUtf8 => Message::new("usage-not-unicode"),
        _ => Message::new("usage-other"),
    }
}

fn proposal(error: &clap::Error) -> Message {
    let suggested =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
            .into_iter()
            .find_map(|kind| error.get(kind).map(one));
    let values = text(error, ContextKind::ValidValue);
    let argument = text(error, ContextKind::InvalidArg);
    let is_of = |name: &str| error.kind() == ErrorKind::ValueValidation && argument.starts_with(name);
    match suggested {
        Some(name) if !name.is_empty() => Message::new("usage-similar-hint").arg("name", name),
        _ if is_of("--jobs") => Message::new("usage-jobs-hint"),
        _ if is_of("--older") => Message::new("usage-older-hint"),
        _ if is_of("--on") => Message::new("usage-date-hint"),
        _ if !values.is_empty() => Message::new("usage-values-hint").arg("values", values),
        _ => Message::new("usage-help-hint"),
    }
}

fn text(error: &clap::Error, kind: ContextKind) -> String {
    error.get(kind).map(all).unwrap_or_default()
}

/// The likeliest of what a context holds; clap puts it last.
fn one(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(texts) => texts.last().cloned().unwrap_or_default(),
        other => all(other),
    }
}

/// All that a context holds.
fn all(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        _ => String::new(),
    }
}
