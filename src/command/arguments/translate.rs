//! The arguments of `beide translate`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};
use jiff::civil::Date;

use super::{choice, dress, flag, name, positional};
use crate::pipeline::{self, Only};
use crate::speech::Speech;
use crate::words::ledger::State;

/// `beide translate` with its own commands.
pub(super) fn command(speech: &Speech) -> Command {
    let command = super::subcommand(speech, name::TRANSLATE, Vec::new())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(speech.word("cli-heading-commands"));
    command.subcommands([status(speech), accept(speech), export(speech), import(speech), merge(speech)])
}

fn status(speech: &Speech) -> Command {
    let id = "translate-status";
    let switches = [name::STALE, name::MISSING, name::NEW, name::MACHINE, name::ALL];
    let mut args = picks(speech, id);
    args.extend(switches.map(|name| flag(speech, id, name)));
    args.push(option(speech, id, name::OLDER, "days").value_parser(days));
    args.push(day(speech, id));
    own(speech, name::STATUS, id, args)
}

fn accept(speech: &Speech) -> Command {
    let id = "translate-accept";
    let mut args = vec![positional(speech, id, name::UNIT).num_args(0..).action(ArgAction::Append)];
    args.extend(picks(speech, id));
    args.push(flag(speech, id, name::ALL));
    args.push(choice(speech, "cli-translate-accept-state", name::STATE, &State::ALL.map(State::name)));
    args.push(flag(speech, id, name::TRIVIAL));
    args.push(option(speech, id, name::REASON, "text").required(true).value_parser(text));
    args.push(option(speech, id, name::BY, "person").value_parser(text));
    args.push(day(speech, id));
    args.push(choice(speech, "cli-translate-accept-source", name::SOURCE, &["de", "nl"]));
    own(speech, name::ACCEPT, id, args)
}

fn export(speech: &Speech) -> Command {
    let id = "translate-export";
    let mut args = vec![positional(speech, id, name::EXCHANGED)];
    // Here the form is that of the file: the command has no other result.
    args.push(choice(
        speech,
        "cli-translate-export-format",
        name::FORMAT,
        &pipeline::Format::ALL.map(pipeline::Format::name),
    ));
    args.push(choice(speech, "cli-translate-export-from", name::FROM, &["de", "nl"]));
    args.push(choice(speech, "cli-translate-export-only", name::ONLY, &Only::ALL.map(Only::name)));
    args.extend(picks(speech, id));
    args.push(flag(speech, id, name::NON_PUBLIC));
    own(speech, name::EXPORT, id, args)
}

fn import(speech: &Speech) -> Command {
    let id = "translate-import";
    let file = positional(speech, id, name::EXCHANGED).required(true).value_parser(value_parser!(PathBuf));
    let option = |name, value| option(speech, id, name, value);
    let reason = option(name::REASON, "text").value_parser(text);
    let by = option(name::BY, "person").value_parser(text);
    own(speech, name::IMPORT, id, vec![file, reason, by, day(speech, id)])
}

fn merge(speech: &Speech) -> Command {
    let id = "translate-merge-ledger";
    let path = |name| positional(speech, id, name).required(true).value_parser(value_parser!(PathBuf));
    own(speech, name::MERGE_LEDGER, id, [name::BASE, name::OURS, name::THEIRS].map(path).to_vec())
}

/// A command below `translate`.
fn own(speech: &Speech, name: &'static str, id: &str, args: Vec<Arg>) -> Command {
    let id = format!("cli-{id}");
    let text = |attribute: &str| speech.attribute(&id, attribute).unwrap_or_default();
    let command = Command::new(name)
        .about(speech.word(&id))
        .override_usage(format!("beide translate {name} {}", text("usage")))
        .after_help(format!("{}\n{}", speech.word("cli-heading-example"), text("example")))
        .args(args);
    dress(command, speech, &(super::wrapped(&text("details")) + "\n\n"))
}

/// Which units are meant.
fn picks(speech: &Speech, id: &str) -> Vec<Arg> {
    vec![option(speech, id, name::DOCUMENT, "document"), option(speech, id, name::FILE, "path")]
}

/// The day that counts as today.
fn day(speech: &Speech, id: &str) -> Arg {
    option(speech, id, name::ON, "date").value_parser(|text: &str| text.parse::<Date>())
}

/// An option with a value, described by `cli-<command>-<name>`.
fn option(speech: &Speech, id: &str, name: &'static str, value: &str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(speech.word(&format!("cli-value-{value}")))
        .help(speech.word(&format!("cli-{id}-{name}")))
        .help_heading(speech.word("cli-heading-options"))
}

/// A number of days: `30d`, `30`.
fn days(text: &str) -> Result<u32, std::num::ParseIntError> {
    text.strip_suffix('d').unwrap_or(text).parse()
}

/// Something said, on one line.
fn text(text: &str) -> Result<String, std::fmt::Error> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() { Err(std::fmt::Error) } else { Ok(crate::read::composed(&text).into_owned()) }
}
