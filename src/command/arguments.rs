//! Which arguments there are, described in the user's language.
//!
//! clap's builder and not its derive: every word of the help is Fluent.

mod translate;

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;

use super::output::Output;
use super::status::Status;
use super::wrap::wrapped;
use crate::diagnostic::Check;
use crate::lang::UiLang;
use crate::speech::Speech;

/// Names of commands and arguments, as typed and as looked up.
pub(super) mod name {
    pub(in crate::command) const BUILD: &str = "build";
    pub(in crate::command) const CHECK: &str = "check";
    pub(in crate::command) const INIT: &str = "init";
    pub(in crate::command) const FACTS: &str = "facts";
    pub(in crate::command) const DATA: &str = "data";
    pub(in crate::command) const SCHEMA: &str = "schema";
    pub(in crate::command) const EXPLAIN: &str = "explain";
    pub(in crate::command) const COMPLETIONS: &str = "completions";
    pub(in crate::command) const TRANSLATE: &str = "translate";
    pub(in crate::command) const STATUS: &str = "status";
    pub(in crate::command) const ACCEPT: &str = "accept";
    pub(in crate::command) const MERGE_LEDGER: &str = "merge-ledger";
    pub(in crate::command) const UNIT: &str = "unit";
    pub(in crate::command) const FILE: &str = "file";
    pub(in crate::command) const STALE: &str = "stale";
    pub(in crate::command) const MISSING: &str = "missing";
    pub(in crate::command) const NEW: &str = "new";
    pub(in crate::command) const MACHINE: &str = "machine";
    pub(in crate::command) const ALL: &str = "all";
    pub(in crate::command) const OLDER: &str = "older";
    pub(in crate::command) const ON: &str = "on";
    pub(in crate::command) const BY: &str = "by";
    pub(in crate::command) const REASON: &str = "reason";
    pub(in crate::command) const STATE: &str = "state";
    pub(in crate::command) const TRIVIAL: &str = "trivial";
    pub(in crate::command) const NON_PUBLIC: &str = "non-public";
    pub(in crate::command) const SOURCE: &str = "source";
    pub(in crate::command) const EXPORT: &str = "export";
    pub(in crate::command) const IMPORT: &str = "import";
    pub(in crate::command) const EXCHANGED: &str = "exchanged";
    pub(in crate::command) const FROM: &str = "from";
    pub(in crate::command) const ONLY: &str = "only";
    pub(in crate::command) const BASE: &str = "base";
    pub(in crate::command) const OURS: &str = "ours";
    pub(in crate::command) const THEIRS: &str = "theirs";
    pub(in crate::command) const PROJECT: &str = "project";
    pub(in crate::command) const UI_LANG: &str = "ui-lang";
    pub(in crate::command) const FORMAT: &str = "format";
    pub(in crate::command) const COLOR: &str = "color";
    pub(in crate::command) const DRAFT: &str = "draft";
    pub(in crate::command) const FILL: &str = "fill";
    pub(in crate::command) const FIX: &str = "fix";
    pub(in crate::command) const PNG: &str = "png";
    pub(in crate::command) const ATTACH_DATA: &str = "attach-data";
    pub(in crate::command) const STRICT: &str = "strict";
    pub(in crate::command) const FORCE: &str = "force";
    pub(in crate::command) const JOBS: &str = "jobs";
    pub(in crate::command) const OUT: &str = "out";
    pub(in crate::command) const TIME_LIMIT: &str = "time-limit";
    pub(in crate::command) const EDITION: &str = "edition";
    pub(in crate::command) const DOCUMENT: &str = "document";
    pub(in crate::command) const FOLDER: &str = "folder";
    pub(in crate::command) const WORD: &str = "word";
    pub(in crate::command) const SUBJECT: &str = "subject";
    pub(in crate::command) const CHECK_NAME: &str = "check-name";
    pub(in crate::command) const SHELL: &str = "shell";
}

const PROGRAM: &str = "beide";

/// The command line, with its help in the language of `speech`.
pub(super) fn command(speech: &Speech) -> Command {
    let program = Command::new(PROGRAM)
        .version(env!("CARGO_PKG_VERSION"))
        .about(speech.word("cli-about"))
        .override_usage(format!("beide {}", speech.word("cli-usage")))
        .after_help(speech.word("cli-after-help"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(speech.word("cli-heading-commands"))
        .args(global(speech))
        .arg(version(speech));
    dress(program, speech, "").subcommands(subcommands(speech))
}

/// Writes a script that completes commands and names in a shell.
pub(super) fn completions(shell: Shell, output: &mut Output<'_>) -> anyhow::Result<Status> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(output.speech()), PROGRAM, &mut script);
    output.result(&String::from_utf8_lossy(&script))?;
    Ok(Status::Done)
}

fn subcommands(speech: &Speech) -> Vec<Command> {
    let positional = |command, name| positional(speech, command, name);
    let flag = |command, name| flag(speech, command, name);
    let one_of =
        |arg: Arg, values: &[&'static str]| arg.value_parser(PossibleValuesParser::new(values.to_vec()));
    let checks: Vec<_> = Check::ALL.iter().map(|check| check.name()).collect();
    let folder = positional(name::INIT, name::FOLDER).required(true).value_parser(value_parser!(PathBuf));
    let edition = choice(speech, "cli-data-edition", name::EDITION, &["de", "nl", "de-nl"]);
    let subject =
        one_of(positional(name::SCHEMA, name::SUBJECT), &["content", "profile", "template", "data"]);
    let shells = ["bash", "elvish", "fish", "powershell", "zsh"];
    let documents = positional(name::BUILD, name::DOCUMENT).num_args(0..).action(ArgAction::Append);
    let own = |name, args| subcommand(speech, name, args);
    vec![
        own(
            name::BUILD,
            vec![
                documents,
                flag(name::BUILD, name::DRAFT),
                flag(name::BUILD, name::PNG),
                flag(name::BUILD, name::ATTACH_DATA),
                choice(speech, "cli-build-edition", name::EDITION, &["review"]),
                flag(name::BUILD, name::FORCE),
                jobs(speech),
                out(speech),
                time_limit(speech),
            ],
        ),
        own(
            name::CHECK,
            vec![
                flag(name::CHECK, name::FILL),
                flag(name::CHECK, name::FIX),
                flag(name::CHECK, name::DRAFT),
                flag(name::CHECK, name::STRICT),
                flag(name::CHECK, name::FORCE),
                jobs(speech),
                out(speech),
                time_limit(speech),
            ],
        ),
        own(name::INIT, vec![folder]),
        own(name::FACTS, vec![positional(name::FACTS, name::WORD)]),
        own(name::DATA, vec![positional(name::DATA, name::DOCUMENT).required(true), edition]),
        translate::command(speech),
        own(name::SCHEMA, vec![subject]),
        own(name::EXPLAIN, vec![one_of(positional(name::EXPLAIN, name::CHECK_NAME), &checks)]),
        own(
            name::COMPLETIONS,
            vec![one_of(positional(name::COMPLETIONS, name::SHELL).required(true), &shells)],
        ),
    ]
}

/// A command with its sentence, its usage and its example: `cli-<name>` and the attributes of that message.
fn subcommand(speech: &Speech, name: &'static str, args: Vec<Arg>) -> Command {
    let id = format!("cli-{name}");
    let text = |attribute: &str| speech.attribute(&id, attribute).unwrap_or_default();
    let command = Command::new(name)
        .about(speech.word(&id))
        .override_usage(format!("beide {name} {}", text("usage")))
        .after_help(format!("{}\n{}", speech.word("cli-heading-example"), text("example")))
        .args(args);
    dress(command, speech, &(wrapped(&text("details")) + "\n\n"))
}

/// Replaces all that clap would say in English.
///
/// `details` stand below the first sentence.
fn dress(command: Command, speech: &Speech, details: &str) -> Command {
    let usage = speech.word("cli-heading-usage");
    command
        .help_template(format!("{{about}}\n\n{details}{usage}\n  {{usage}}\n\n{{all-args}}{{after-help}}"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::HelpShort)
                .help(speech.word("cli-option-help"))
                .help_heading(speech.word("cli-heading-general")),
        )
}

/// What every command takes.
fn global(speech: &Speech) -> Vec<Arg> {
    let languages = UiLang::ALL.map(UiLang::code);
    let general = |arg: Arg| arg.help_heading(speech.word("cli-heading-general")).global(true);
    vec![
        general(
            Arg::new(name::PROJECT)
                .long(name::PROJECT)
                .value_name(speech.word("cli-value-folder"))
                .value_parser(value_parser!(PathBuf))
                .help(speech.word("cli-option-project")),
        ),
        general(choice(speech, "cli-option-ui-lang", name::UI_LANG, &languages)),
        general(choice(speech, "cli-option-format", name::FORMAT, &["human", "json"])),
        general(choice(speech, "cli-option-color", name::COLOR, &["auto", "always", "never"])),
    ]
}

fn version(speech: &Speech) -> Arg {
    Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(speech.word("cli-option-version"))
        .help_heading(speech.word("cli-heading-general"))
}

/// An argument without a flag, described by `cli-<command>-<name>`.
fn positional(speech: &Speech, command: &str, name: &'static str) -> Arg {
    Arg::new(name)
        .value_name(speech.word(&format!("cli-value-{name}")))
        .help(speech.word(&format!("cli-{command}-{name}")))
        .help_heading(speech.word("cli-heading-arguments"))
        .hide_possible_values(true)
}

/// A switch, described by `cli-<command>-<name>`.
fn flag(speech: &Speech, command: &str, name: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(speech.word(&format!("cli-{command}-{name}")))
        .help_heading(speech.word("cli-heading-options"))
}

/// How many documents are worked on at a time.
fn jobs(speech: &Speech) -> Arg {
    Arg::new(name::JOBS)
        .long(name::JOBS)
        .value_name(speech.word("cli-value-jobs"))
        .value_parser(value_parser!(NonZeroUsize))
        .help(speech.word("cli-option-jobs"))
        .help_heading(speech.word("cli-heading-options"))
}

/// Where everything that is made goes.
fn out(speech: &Speech) -> Arg {
    Arg::new(name::OUT)
        .long(name::OUT)
        .value_name(speech.word("cli-value-folder"))
        .value_parser(value_parser!(PathBuf))
        .help(speech.word("cli-option-out"))
        .help_heading(speech.word("cli-heading-options"))
}

/// How long one document may take.
fn time_limit(speech: &Speech) -> Arg {
    Arg::new(name::TIME_LIMIT)
        .long(name::TIME_LIMIT)
        .value_name(speech.word("cli-value-seconds"))
        .value_parser(value_parser!(u32))
        .help(speech.word("cli-option-time-limit"))
        .help_heading(speech.word("cli-heading-options"))
}

/// An option that takes one of a few values; the help names them in its own sentence.
fn choice(speech: &Speech, help: &str, name: &'static str, values: &[&'static str]) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(values.join("|"))
        .value_parser(PossibleValuesParser::new(values.iter().copied()))
        .hide_possible_values(true)
        .help(speech.word(help))
        .help_heading(speech.word("cli-heading-options"))
}
