//! The arguments as typed.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::ArgMatches;

use super::arguments::name;

/// The arguments as typed: nothing is defaulted or looked up yet.
#[derive(Debug)]
pub(super) struct Flags {
    /// `--project`.
    pub project: Option<PathBuf>,
    /// `--format`.
    pub format: Option<String>,
    /// `--color`.
    pub color: Option<String>,
    /// The command with its own arguments.
    pub action: Action,
}

/// A command with its arguments as typed.
#[derive(Debug)]
pub(super) enum Action {
    Build { documents: Vec<String>, draft: bool, png: bool, attach_data: bool, effort: Effort },
    Check { fill: bool, draft: bool, strict: bool, effort: Effort },
    Init { folder: PathBuf },
    Facts { word: Option<String> },
    Data { document: String, edition: Option<String> },
    Schema { subject: Option<String> },
    Explain { check: Option<String> },
    Completions { shell: Option<String> },
}

/// How a command is to go about it, as typed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Effort {
    /// `--force`.
    pub force: bool,
    /// `--jobs`.
    pub jobs: Option<NonZeroUsize>,
}

impl Flags {
    /// From what clap understood.
    pub(super) fn from_matches(matches: &ArgMatches) -> Self {
        Self {
            project: matches.get_one(name::PROJECT).cloned(),
            format: text(matches, name::FORMAT),
            color: text(matches, name::COLOR),
            action: Action::from_matches(matches),
        }
    }
}

impl Action {
    fn from_matches(matches: &ArgMatches) -> Self {
        let Some((command, own)) = matches.subcommand() else {
            // clap refuses a line without a command; asking for the list of checks does no harm.
            return Self::Explain { check: None };
        };
        match command {
            name::BUILD => Self::Build {
                documents: own.get_many(name::DOCUMENT).unwrap_or_default().cloned().collect(),
                draft: own.get_flag(name::DRAFT),
                png: own.get_flag(name::PNG),
                attach_data: own.get_flag(name::ATTACH_DATA),
                effort: Effort::from_matches(own),
            },
            name::CHECK => Self::Check {
                fill: own.get_flag(name::FILL),
                draft: own.get_flag(name::DRAFT),
                strict: own.get_flag(name::STRICT),
                effort: Effort::from_matches(own),
            },
            name::INIT => Self::Init { folder: own.get_one(name::FOLDER).cloned().unwrap_or_default() },
            name::FACTS => Self::Facts { word: text(own, name::WORD) },
            name::DATA => Self::Data {
                document: text(own, name::DOCUMENT).unwrap_or_default(),
                edition: text(own, name::EDITION),
            },
            name::SCHEMA => Self::Schema { subject: text(own, name::SUBJECT) },
            name::COMPLETIONS => Self::Completions { shell: text(own, name::SHELL) },
            _ => Self::Explain { check: text(own, name::CHECK_NAME) },
        }
    }
}

impl Effort {
    fn from_matches(matches: &ArgMatches) -> Self {
        Self { force: matches.get_flag(name::FORCE), jobs: matches.get_one(name::JOBS).copied() }
    }
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one(name).cloned()
}
