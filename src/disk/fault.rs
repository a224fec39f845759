//! A disk that fails when a test wants it to.

use std::cell::Cell;
use std::io;

/// How the disk fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// One call fails; the ones after it do not.
    Once,
    /// From one call on all fail: the disk is full, or gone.
    Always,
    /// The run ends there as if it had been killed: no later call does anything.
    Stop,
}

#[derive(Debug, Clone, Copy)]
struct Plan {
    fault: Fault,
    /// How many calls still work.
    left: usize,
    hit: bool,
}

thread_local! {
    static PLAN: Cell<Option<Plan>> = const { Cell::new(None) };
}

/// Does some work while the call after so many others fails. Tells whether it came to that.
pub(crate) fn during<R>(fault: Fault, left: usize, work: impl FnOnce() -> R) -> (R, bool) {
    PLAN.set(Some(Plan { fault, left, hit: false }));
    let result = work();
    let hit = PLAN.take().is_some_and(|plan| plan.hit);
    (result, hit)
}

/// A call is about to touch the disk.
pub(super) fn call() -> io::Result<()> {
    let Some(plan) = PLAN.get() else { return Ok(()) };
    if plan.hit {
        return if plan.fault == Fault::Once { Ok(()) } else { Err(refusal()) };
    }
    let hit = plan.left == 0;
    PLAN.set(Some(Plan { left: plan.left.saturating_sub(1), hit, ..plan }));
    if hit { Err(refusal()) } else { Ok(()) }
}

fn refusal() -> io::Error {
    io::Error::other("the disk fails, as the test wants it to")
}
