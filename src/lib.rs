//! *beide* turns one set of facts, written once in YAML, and two sets of words, written in Fluent,
//! into pairs of PDF reports that say the same in German and in Dutch.
//!
//! # Examples
//!
//! The project that `beide init` writes, held in memory, and its pair of PDFs as bytes:
//!
//! ```
//! use beide::{Completeness, Edition, Lang, Project, Session};
//!
//! let (project, found) = Project::from_files(beide::starter());
//! let session = Session::of(project, found, Completeness::Required);
//! assert!(session.problems().0.is_empty());
//!
//! let document = session.documents().next().expect("the starter has a document");
//! for lang in Lang::ALL {
//!     let composition = session.compose(document, Edition::Single(lang))?;
//!     let (pages, mut problems) = session.typeset(&composition);
//!     let pdf = pages.and_then(|pages| pages.export(&mut problems));
//!     assert!(pdf.is_some_and(|pdf| pdf.starts_with(b"%PDF-1.7")));
//! }
//! # Ok::<(), beide::Absent>(())
//! ```
//!
//! # The pipeline
//!
//! | step | what it makes | what only it knows |
//! |---|---|---|
//! | `read` | the texts of all files, with positions | the folders, what is compiled in |
//! | `model` | facts and structure: parsed, references resolved, values derived | YAML, the rules of derivation |
//! | `words` | every text of a document, finished, for one language and one profile | Fluent, ICU, house style |
//! | `compose` | the data and the script of one document and edition | which blocks a document has, in which order |
//! | `typeset` | pages and PDF | Typst, fonts, standards |
//! | `write` | both files and the manifest, or nothing | the output folder |
//!
//! Beside them stand `proof`, which compares what the pages of all editions of a document really print, and
//! `exchange`, which hands texts to translators and takes them back.
//!
//! A [`Session`] holds a project in memory and answers what is wrong with it, which documents there are, what each
//! says and where that is written; [`build`] and [`check`] take it through all steps, from a folder to a folder.
//! [`command`] is what stands between them and a person at a terminal. Below all of them lie the languages, the
//! ids of what a page can print ([`Subject`]), and [`Diagnostic`], in which every step reports what it finds;
//! `speech` says it in the language of its user. [`step`] tells which step a run is at.
//!
//! # Words of this code
//!
//! - *Kind*, *entity*, *fact*, *text*: what content is made of. A *subject* is what a page prints of it.
//! - *Composition*: one document in one edition, ready to be typeset. Its *script* lists, side by side, everything
//!   that it hands over to be printed.
//! - *Ledger*: which two wordings of a text were accepted as saying the same. A *unit* is what is accepted at a time; it
//!   is *stale* when a side has changed since.
//! - *Wording*: one side of a text cut into words, values and sentences; *twins* are both. *Account*: what the pages
//!   of an edition print. *Agreement*: what the editions of a document have in common.
//! - *Diagnostic*: something wrong with content, at its place. *Failure*: why the program could not work.
//!   *Absent*: what was not there when a document was composed.
//!
//! # Invariants
//!
//! - Only `read` and `write` touch the disk, both through one door, `disk` (and `init`, which makes a project).
//! - Only [`command`] knows the terminal and the environment; nothing knows the network. The clock is asked for one
//!   thing, the day of an acceptance in the ledger of translations, and there only; no document depends on it.
//! - No step imports a later one. Models, words, compositions and pages cannot be made outside of this
//!   package: whoever uses it gets them from the step that checked them.
//! - Each check lives in the step that knows its subject, in a room called `check`.
//! - No string that a reader of a PDF or a user of the program sees is written in `src` or in a
//!   template: all of them are Fluent messages.
//! - The language of a report is a closed enum of two ([`Lang`]); nothing ever falls back to the other one.
//! - Everything that a page prints of the content is a text, a fact with one value, or a name, by its id. What no
//!   document prints is named, and what is not there when a document is made is said.
//! - Documents are made by plain threads, each by itself; files, messages and their order are the same whatever
//!   the number of threads. Finished files wait beside their places and not in memory.
//! - Nothing is made twice: what a document was made of is known by hashes, never by a time. Whatever may change
//!   its pages or their warnings is part of them.
//! - Everything wrong with content is a diagnostic; `anyhow` serves the command line for "the
//!   program could not work".
//! - Nothing in YAML or FTL is ever evaluated as Typst: content reaches a template as data.

pub mod command;
mod compose;
mod diagnostic;
mod digest;
mod disk;
mod exchange;
mod id;
mod lang;
mod model;
mod pipeline;
mod proof;
mod read;
mod speech;
pub mod step;
mod suggest;
mod typeset;
mod words;
mod write;

pub use command::starter;
pub use compose::data;
pub use compose::script::{self, Script};
pub use compose::{Absent, Composition, Edition};
pub use diagnostic::{Arg, Check, Diagnostic, Diagnostics, Message, Note, Place, Severity, Source, Stage};
pub use id::{EntityId, FactId, Kind, NotAnId, Subject, TextId, is_id};
pub use lang::{Lang, Pair, UiLang};
pub use model::facts::names as fact_names;
pub use pipeline::{Built, Extras, FactRow, Run, Session, Work, build, check};
pub use proof::Agreement;
pub use read::Project;
pub use speech::Failure;
pub use typeset::Pages;
pub use words::Completeness;
pub use write::Folders;
