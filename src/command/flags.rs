//! The arguments as typed.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::ArgMatches;
use jiff::civil::Date;

use super::arguments::name;
use super::settings::Wanted;
use crate::pipeline::Pick;

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
    Build {
        documents: Vec<String>,
        draft: bool,
        png: bool,
        attach_data: bool,
        edition: Option<String>,
        effort: Effort,
    },
    Check {
        fill: bool,
        fix: bool,
        draft: bool,
        strict: bool,
        effort: Effort,
    },
    Init {
        folder: PathBuf,
    },
    Facts {
        word: Option<String>,
    },
    Data {
        document: String,
        edition: Option<String>,
    },
    Status {
        pick: Pick,
        wanted: Wanted,
        on: Option<Date>,
    },
    Accept {
        pick: Pick,
        how: How,
    },
    Export {
        file: Option<String>,
        format: Option<String>,
        from: Option<String>,
        only: Option<String>,
        pick: Pick,
        non_public: bool,
    },
    Import {
        file: PathBuf,
        by: Option<String>,
        on: Option<Date>,
        reason: Option<String>,
    },
    MergeLedger {
        paths: [PathBuf; 3],
    },
    Schema {
        subject: Option<String>,
    },
    Explain {
        check: Option<String>,
    },
    Completions {
        shell: Option<String>,
    },
}

/// How pairs are to be accepted, as typed.
#[derive(Debug)]
pub(super) struct How {
    /// `--state`.
    pub state: Option<String>,
    /// `--trivial`.
    pub trivial: bool,
    /// `--source`.
    pub source: Option<String>,
    /// `--by`.
    pub by: Option<String>,
    /// `--on`.
    pub on: Option<Date>,
    /// `--reason`.
    pub reason: String,
}

/// How a command is to go about it, as typed.
#[derive(Debug, Clone)]
pub(super) struct Effort {
    /// `--force`.
    pub force: bool,
    /// `--jobs`.
    pub jobs: Option<NonZeroUsize>,
    /// `--out`.
    pub out: Option<PathBuf>,
    /// `--time-limit`.
    pub seconds: Option<u32>,
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
                edition: text(own, name::EDITION),
                effort: Effort::from_matches(own),
            },
            name::CHECK => Self::Check {
                fill: own.get_flag(name::FILL),
                fix: own.get_flag(name::FIX),
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
            name::TRANSLATE => Self::translate(own),
            name::SCHEMA => Self::Schema { subject: text(own, name::SUBJECT) },
            name::COMPLETIONS => Self::Completions { shell: text(own, name::SHELL) },
            _ => Self::Explain { check: text(own, name::CHECK_NAME) },
        }
    }
}

impl Action {
    fn translate(matches: &ArgMatches) -> Self {
        match matches.subcommand() {
            Some((name::ACCEPT, own)) => Self::Accept {
                pick: pick(own, own.get_many(name::UNIT).unwrap_or_default().cloned().collect()),
                how: How {
                    state: text(own, name::STATE),
                    trivial: own.get_flag(name::TRIVIAL),
                    source: text(own, name::SOURCE),
                    by: text(own, name::BY),
                    on: own.get_one(name::ON).copied(),
                    reason: text(own, name::REASON).unwrap_or_default(),
                },
            },
            Some((name::EXPORT, own)) => Self::Export {
                file: text(own, name::EXCHANGED),
                format: text(own, name::FORMAT),
                from: text(own, name::FROM),
                only: text(own, name::ONLY),
                pick: Pick {
                    document: text(own, name::DOCUMENT),
                    file: text(own, name::FILE),
                    ..Pick::default()
                },
                non_public: own.get_flag(name::NON_PUBLIC),
            },
            Some((name::IMPORT, own)) => Self::Import {
                file: own.get_one(name::EXCHANGED).cloned().unwrap_or_default(),
                by: text(own, name::BY),
                on: own.get_one(name::ON).copied(),
                reason: text(own, name::REASON),
            },
            Some((name::MERGE_LEDGER, own)) => {
                let path = |name| own.get_one(name).cloned().unwrap_or_default();
                Self::MergeLedger { paths: [name::BASE, name::OURS, name::THEIRS].map(path) }
            }
            // clap refuses a line without one of the commands; to show how things stand does no harm.
            Some((_, own)) => Self::Status {
                pick: pick(own, Vec::new()),
                wanted: Wanted {
                    stale: own.get_flag(name::STALE),
                    missing: own.get_flag(name::MISSING),
                    new: own.get_flag(name::NEW),
                    machine: own.get_flag(name::MACHINE),
                    all: own.get_flag(name::ALL),
                    older: own.get_one(name::OLDER).copied(),
                },
                on: own.get_one(name::ON).copied(),
            },
            None => Self::Status { pick: Pick::default(), wanted: Wanted::default(), on: None },
        }
    }
}

fn pick(matches: &ArgMatches, units: Vec<String>) -> Pick {
    let (document, file) = (text(matches, name::DOCUMENT), text(matches, name::FILE));
    Pick { units, document, file, all: matches.get_flag(name::ALL) }
}

impl Effort {
    fn from_matches(matches: &ArgMatches) -> Self {
        Self {
            force: matches.get_flag(name::FORCE),
            jobs: matches.get_one(name::JOBS).copied(),
            out: matches.get_one(name::OUT).cloned(),
            seconds: matches.get_one(name::TIME_LIMIT).copied(),
        }
    }
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one(name).cloned()
}
