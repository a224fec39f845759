//! What several documents at once have in common: the threads that Typst uses, and what it remembers.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::ThreadPoolBuilder;
use typst::comemo;

/// The room for calls, in bytes: templates and the blocks of a page lie in each other.
const STACK: usize = 16 << 20;

/// Does work on one thread, on which Typst stays.
///
/// Typst hands pages to the threads of rayon. On those that all share, a thread that waits for its own pages
/// takes up the pages of another document, and the two lie in each other's memory; here every worker has
/// a thread of its own, so that there are as many at work as were asked for.
pub(crate) fn alone<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    match ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build() {
        Ok(thread) => thread.install(work),
        // The pages are the same, wherever they are made.
        Err(_) => work(),
    }
}

/// How many documents are being worked on.
static AT_WORK: AtomicUsize = AtomicUsize::new(0);

/// Gives back what Typst remembers of earlier documents, however their typesetting ended.
///
/// It remembers for all threads together. What nobody has asked for since as many documents began as are still
/// at work goes, so those keep what they need. What the last document leaves is left: to give it back would take
/// a tenth of its time, and the program ends there.
pub(super) struct Memory(());

impl Memory {
    /// From now on a document is being worked on.
    pub(super) fn new() -> Self {
        comemo::evict(AT_WORK.fetch_add(1, Ordering::Relaxed));
        Self(())
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        AT_WORK.fetch_sub(1, Ordering::Relaxed);
    }
}
