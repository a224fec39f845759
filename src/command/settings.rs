//! What is to be done, with everything decided.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::str::FromStr;
use std::thread;
use std::time::Duration;

use clap_complete::Shell;
use jiff::civil::Date;

use super::flags::{Action, Effort, Flags, How};
use super::person;
use crate::compose::Edition;
use crate::diagnostic::{Check, Message};
use crate::lang::Lang;
use crate::pipeline::{self, Accepting, Extras, Importing, Only, Out, Pick, Work};
use crate::words::Completeness;
use crate::words::ledger::{Manner, State};

/// How long an edition of a document may take unless a limit is given, in seconds: many times what the largest
/// reports take on a slow machine.
const TIME_LIMIT: u64 = 600;

/// What is to be done and how to speak about it. After this nobody looks at flags.
#[derive(Debug)]
pub(super) struct Settings {
    pub format: Format,
    pub color: Color,
    pub task: Task,
}

/// The form of results and problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Format {
    /// For people.
    #[default]
    Human,
    /// One JSON object a line.
    Json,
}

/// Whether to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Color {
    /// In a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What a JSON Schema is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Subject {
    #[default]
    Content,
    Profile,
    Template,
    Data,
}

/// Which units `beide translate status` shows; without any of these, those that need somebody.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Wanted {
    /// Of which a side has changed.
    pub stale: bool,
    /// Which a language lacks.
    pub missing: bool,
    /// Which nobody has accepted yet.
    pub new: bool,
    /// Which a machine has translated.
    pub machine: bool,
    /// All of them.
    pub all: bool,
    /// Only those that were accepted at least so many days ago.
    pub older: Option<u32>,
}

/// What is to be done.
#[derive(Debug)]
pub(super) enum Task {
    Build {
        root: PathBuf,
        out: Option<PathBuf>,
        documents: Vec<String>,
        completeness: Completeness,
        extras: Extras,
        work: Work,
    },
    Review {
        root: PathBuf,
        out: Option<PathBuf>,
        documents: Vec<String>,
        work: Work,
    },
    Check {
        root: PathBuf,
        out: Option<PathBuf>,
        completeness: Completeness,
        strict: bool,
        work: Work,
    },
    Fill {
        root: PathBuf,
        work: Work,
    },
    Fix {
        root: PathBuf,
        work: Work,
    },
    Facts {
        root: PathBuf,
        word: Option<String>,
    },
    Data {
        root: PathBuf,
        document: String,
        edition: Edition,
    },
    Init {
        folder: PathBuf,
    },
    Status {
        root: PathBuf,
        pick: Pick,
        wanted: Wanted,
        today: Date,
    },
    Accept {
        root: PathBuf,
        accepting: Accepting,
    },
    /// Nobody said who accepts.
    AcceptByNobody,
    /// Somebody accepts on a day that cannot be meant.
    AcceptOn(Date),
    Export {
        root: PathBuf,
        out: Out,
    },
    Import {
        root: PathBuf,
        importing: Importing,
    },
    MergeLedger {
        paths: [PathBuf; 3],
    },
    Schema {
        subject: Subject,
    },
    Explain {
        check: Option<Check>,
    },
    Completions {
        shell: Shell,
    },
}

impl Settings {
    /// Decides everything that the flags leave open.
    pub(super) fn resolve(flags: Flags) -> Self {
        let root = flags.project.unwrap_or_else(|| PathBuf::from("."));
        Self {
            format: if flags.format.as_deref() == Some("json") { Format::Json } else { Format::Human },
            color: color(flags.color.as_deref()),
            task: task(flags.action, root),
        }
    }
}

/// What to say of a failure that none of our own parts described.
pub(super) fn unknown_failure(error: &anyhow::Error) -> Message {
    match error.downcast_ref::<std::io::Error>() {
        Some(system) => Message::new("cli-output-failed").arg("reason", crate::read::reason(system)),
        None => Message::new("cli-failed").arg("details", format!("{error:#}")),
    }
}

fn task(action: Action, root: PathBuf) -> Task {
    match action {
        Action::Build { documents, edition: Some(_), effort, .. } => {
            let (out, work) = (effort.out.clone(), work(&effort));
            Task::Review { root, out, documents, work }
        }
        Action::Build { documents, draft, png, attach_data, effort, edition: None } => {
            let extras = Extras { pictures: png, attached: attach_data };
            let (out, work) = (effort.out.clone(), work(&effort));
            Task::Build { root, out, documents, completeness: completeness(draft), extras, work }
        }
        Action::Check { fill: true, effort, .. } => Task::Fill { root, work: work(&effort) },
        Action::Check { fix: true, effort, .. } => Task::Fix { root, work: work(&effort) },
        Action::Check { draft, strict, effort, .. } => {
            let (out, work) = (effort.out.clone(), work(&effort));
            Task::Check { root, out, completeness: completeness(draft), strict, work }
        }
        Action::Init { folder } => Task::Init { folder },
        Action::Facts { word } => Task::Facts { root, word },
        Action::Data { document, edition } => {
            Task::Data { root, document, edition: self::edition(edition.as_deref()) }
        }
        Action::Status { pick, wanted, on } => {
            Task::Status { root, pick, wanted, today: on.unwrap_or_else(person::today) }
        }
        Action::Accept { pick, how } => accept(root, pick, how),
        Action::Export { file, format, from, only, pick, non_public } => {
            let format =
                format.as_deref().and_then(|name| named(&pipeline::Format::ALL, name, |it| it.name()));
            let only = only.as_deref().and_then(|name| named(&Only::ALL, name, |it| it.name()));
            let from = from.as_deref().and_then(Lang::from_code);
            let of_name = || file.as_deref().and_then(pipeline::Format::of_file);
            let (format, only) = (format.or_else(of_name).unwrap_or_default(), only.unwrap_or_default());
            let out = Out { file, format, from, only, pick, non_public };
            Task::Export { root, out }
        }
        Action::Import { file, by, on, reason } => {
            let Some(by) = by.or_else(|| person::name(&root)) else { return Task::AcceptByNobody };
            let today = person::today();
            let on = on.unwrap_or(today);
            if !can_be_meant(on, today) {
                return Task::AcceptOn(on);
            }
            let importing = Importing { file, by, on, reason };
            Task::Import { root, importing }
        }
        Action::MergeLedger { paths } => Task::MergeLedger { paths },
        Action::Schema { subject } => Task::Schema { subject: self::subject(subject.as_deref()) },
        Action::Explain { check } => Task::Explain { check: check.as_deref().and_then(Check::from_name) },
        Action::Completions { shell } => Task::Completions {
            shell: shell.and_then(|shell| Shell::from_str(&shell).ok()).unwrap_or(Shell::Bash),
        },
    }
}

/// The value of a name.
fn named<T: Copy>(all: &[T], name: &str, of: impl Fn(T) -> &'static str) -> Option<T> {
    all.iter().copied().find(|value| of(*value) == name)
}

/// Who accepts is said, or git knows it.
fn accept(root: PathBuf, pick: Pick, how: How) -> Task {
    let How { state, trivial, source, by, on, reason } = how;
    let Some(by) = by.or_else(|| person::name(&root)) else { return Task::AcceptByNobody };
    let state = state.as_deref().and_then(State::from_name);
    let source = source.as_deref().and_then(Lang::from_code);
    let today = person::today();
    let on = on.unwrap_or(today);
    if !can_be_meant(on, today) {
        return Task::AcceptOn(on);
    }
    let manner = Manner { state, trivial, source, by, on, reason };
    Task::Accept { root, accepting: Accepting { pick, manner } }
}

/// Whether somebody can have accepted something on a day: not long before there were such ledgers, nor later than it is
/// anywhere.
fn can_be_meant(on: Date, today: Date) -> bool {
    on.year() >= 2000 && on <= today.tomorrow().unwrap_or(today)
}

/// As many documents at a time as the machine can work on, unless a number was given.
fn work(effort: &Effort) -> Work {
    let cores = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let limit = Duration::from_secs(effort.seconds.map_or(TIME_LIMIT, u64::from));
    Work {
        jobs: effort.jobs.unwrap_or_else(cores),
        force: effort.force,
        limit: Some(limit).filter(|limit| !limit.is_zero()),
    }
}

const fn completeness(draft: bool) -> Completeness {
    if draft { Completeness::Draft } else { Completeness::Required }
}

fn color(name: Option<&str>) -> Color {
    match name {
        Some("always") => Color::Always,
        Some("never") => Color::Never,
        _ => Color::Auto,
    }
}

fn edition(name: Option<&str>) -> Edition {
    name.and_then(Edition::from_name).unwrap_or(Edition::SideBySide)
}

fn subject(name: Option<&str>) -> Subject {
    match name {
        Some("profile") => Subject::Profile,
        Some("template") => Subject::Template,
        Some("data") => Subject::Data,
        _ => Subject::Content,
    }
}
