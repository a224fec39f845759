//! A defect of the program itself: one sentence instead of a panic message.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::{Mutex, PoisonError};

use super::output::Output;
use super::settings::{Color, Format};
use super::{Environment, Status};
use crate::diagnostic::Message;
use crate::speech::Failure;
use crate::speech::Speech;

/// Where the first panic happened: `src/model/mod.rs:12`.
static PLACE: Mutex<Option<String>> = Mutex::new(None);

/// Runs the program; if it breaks, says so in one sentence and ends as "could not work".
pub fn guarded(program: impl FnOnce() -> Status) -> Status {
    panic::set_hook(Box::new(remember));
    panic::catch_unwind(AssertUnwindSafe(program)).unwrap_or_else(|_| {
        apologise();
        Status::CouldNotWork
    })
}

fn remember(info: &PanicHookInfo<'_>) {
    let place = info.location().map(|place| format!("{}:{}", place.file(), place.line()));
    let mut known = PLACE.lock().unwrap_or_else(PoisonError::into_inner);
    if known.is_none() {
        *known = place;
    }
}

fn apologise() {
    let place = PLACE.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default();
    let speech = Speech::new(Environment::of_this_process().ui_lang());
    let failure = Failure::new(Message::new("cli-defect").arg("place", place));
    let failure = failure.hint(Message::new("cli-defect-hint"));
    // Nobody is left to tell if this fails too.
    drop(Output::new(&speech, Format::Human, Color::Auto).failure(&failure));
}
