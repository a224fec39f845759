//! *beide* turns one set of facts, written once in YAML, and two sets of words, written in Fluent,
//! into pairs of PDF reports that say the same in German and in Dutch.
//!
//! # The pipeline
//!
//! | step | what it makes | what only it knows |
//! |---|---|---|
//! | [`read`] | the texts of all files, with positions | the folders, what is compiled in |
//! | [`model`] | facts and structure: parsed, references resolved, values derived | YAML, the rules of derivation |
//! | [`words`] | every text of a document, finished, for one language and one profile | Fluent, ICU, house style |
//! | [`compose`] | the data of one document and edition | which blocks a document has, in which order |
//! | [`typeset`] | pages and PDF | Typst, fonts, standards |
//! | [`write`](mod@write) | both files and the manifest, or nothing | the output folder |
//!
//! [`pipeline`] joins them, [`speech`] says what they found, and [`command`] is what stands between them and a
//! person at a terminal.
//! Every step reports what it finds as a [`diagnostic::Diagnostic`]; [`step`] tells which one a run is at.
//!
//! # Invariants
//!
//! - Only [`read`] and [`write`](mod@write) touch the disk (and `init`, which makes a project).
//! - Only [`command`] knows the terminal and the environment; nothing knows the clock or the network.
//! - No step imports a later one. Models, words, compositions and pages cannot be made outside of this
//!   package: whoever uses it gets them from the step that checked them.
//! - Each check lives in the step that knows its subject.
//! - No string that a reader of a PDF or a user of the program sees is written in `src` or in a
//!   template: all of them are Fluent messages.
//! - The language of a report is a closed enum of two ([`lang::Lang`]); nothing ever falls back to
//!   the other one.
//! - Documents are made by plain threads, each by itself; files, messages and their order are the same whatever
//!   the number of threads. Finished files wait beside their places and not in memory.
//! - Nothing is made twice: what a document was made of is known by hashes, never by a time. Whatever may change
//!   its pages or their warnings is part of them.
//! - Everything wrong with content is a diagnostic; `anyhow` serves the command line for "the
//!   program could not work".
//! - Nothing in YAML or FTL is ever evaluated as Typst: content reaches a template as data.

pub mod command;
pub mod compose;
pub mod diagnostic;
mod digest;
pub mod id;
pub mod lang;
pub mod model;
pub mod pipeline;
pub mod read;
pub mod speech;
pub mod step;
mod suggest;
pub mod typeset;
pub mod words;
pub mod write;
