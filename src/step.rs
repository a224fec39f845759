//! Where a run is: told to whoever measures what each step costs. Nothing here knows a clock.

use std::sync::OnceLock;

/// A step of a run. None is part of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Files are read.
    Read,
    /// YAML becomes the model, and is checked.
    Model,
    /// Fluent becomes words, and is checked.
    Words,
    /// The data of a document is put together.
    Compose,
    /// Typst lays pages out.
    Typeset,
    /// Finished pages are checked.
    Check,
    /// Pages become a PDF.
    Export,
    /// Files are written.
    Write,
}

impl Step {
    /// All steps, in the order of a run.
    pub const ALL: [Self; 8] = [
        Self::Read,
        Self::Model,
        Self::Words,
        Self::Compose,
        Self::Typeset,
        Self::Check,
        Self::Export,
        Self::Write,
    ];
}

/// What is called when a step begins, and with `true` when it ends, on the thread that does it.
pub type Observer = fn(step: Step, ended: bool);

static OBSERVER: OnceLock<Observer> = OnceLock::new();

/// Has an observer told of every step from now on. Only the first one of a process is heard: says whether
/// this is it.
pub fn observe(observer: Observer) -> bool {
    OBSERVER.set(observer).is_ok()
}

/// A step that is being done; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Scope(Step);

/// Begins a step.
#[must_use]
pub(crate) fn begin(step: Step) -> Scope {
    tell(step, false);
    Scope(step)
}

impl Drop for Scope {
    fn drop(&mut self) {
        tell(self.0, true);
    }
}

fn tell(step: Step, ended: bool) {
    if let Some(observer) = OBSERVER.get() {
        observer(step, ended);
    }
}
