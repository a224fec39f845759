//! Plain threads that take work from a list.

use std::any::Any;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, Builder};
use std::time::{Duration, Instant};

use crate::typeset;

/// How often is looked whether something takes too long.
const LOOK: Duration = Duration::from_millis(100);

/// Why there is no result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lost {
    /// The work took longer than this, and goes on.
    Late(Duration),
    /// The work broke; what it said.
    Broken(String),
}

/// Work that is shared by threads that nobody waits for.
struct Shared<R> {
    items: Vec<usize>,
    work: Box<dyn Fn(usize) -> R + Send + Sync>,
    next: AtomicUsize,
    /// When each item was begun, as long as it is being worked on.
    begun: Mutex<Vec<Option<Instant>>>,
}

/// Does the same work on every item, on at most so many threads. Results in the order of the items, whoever made them.
/// What breaks, or takes longer than the limit, is lost, and stops nothing else.
///
/// A thread cannot be stopped: one whose work takes too long is left alone and ends with the process at the latest, and
/// another takes its place.
pub(super) fn within<R: Send + 'static>(
    jobs: NonZeroUsize,
    limit: Option<Duration>,
    items: &[usize],
    work: impl Fn(usize) -> R + Send + Sync + 'static,
) -> Vec<Result<R, Lost>> {
    let begun = Mutex::new(vec![None; items.len()]);
    let shared =
        Arc::new(Shared { items: items.to_owned(), work: Box::new(work), next: AtomicUsize::new(0), begun });
    let (sender, results) = channel();
    let threads = jobs.get().min(items.len());
    if (0..threads).map_while(|_| shared.worker(&sender)).count() == 0 {
        // Without threads nobody can look at the time.
        shared.take(&sender);
    }
    let mut made: Vec<Option<Result<R, Lost>>> = items.iter().map(|_| None).collect();
    let mut missing = items.len();
    while missing > 0 {
        match results.recv_timeout(LOOK) {
            Ok((at, result)) if made[at].is_none() => {
                made[at] = Some(result);
                missing -= 1;
            }
            Ok(_) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        for at in limit.map(|limit| shared.late(limit)).unwrap_or_default() {
            made[at] = limit.map(|limit| Err(Lost::Late(limit)));
            missing -= 1;
            if shared.worker(&sender).is_none() && missing > 0 && shared.all_lost() {
                shared.take(&sender);
            }
        }
    }
    made.into_iter().map(|made| made.unwrap_or_else(|| Err(Lost::Broken(String::new())))).collect()
}

impl<R: Send + 'static> Shared<R> {
    /// A thread that works on what is left; `None` if the system refuses it.
    fn worker(self: &Arc<Self>, sender: &Sender<(usize, Result<R, Lost>)>) -> Option<()> {
        let (shared, sender) = (Arc::clone(self), sender.clone());
        let thread = Builder::new().spawn(move || typeset::alone(move || shared.take(&sender)));
        thread.ok().map(drop)
    }

    /// Works on items until none is left, or nobody waits any more.
    fn take(&self, sender: &Sender<(usize, Result<R, Lost>)>) {
        while let Some((at, &item)) = next_of(&self.items, &self.next) {
            self.mark(at, Some(now()));
            let result = catch_unwind(AssertUnwindSafe(|| (self.work)(item)));
            let result = result.map_err(|defect| Lost::Broken(said(defect.as_ref())));
            let was_awaited = self.mark(at, None);
            if !was_awaited || sender.send((at, result)).is_err() {
                // Another thread has taken this one's place.
                return;
            }
        }
    }

    /// Says that an item is being worked on, or no longer. Whether it was before.
    fn mark(&self, at: usize, begun: Option<Instant>) -> bool {
        let mut all = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut all[at], begun).is_some()
    }

    /// The items that have been worked on for longer than the limit. Nobody waits for them any more.
    fn late(&self, limit: Duration) -> Vec<usize> {
        let (mut all, now) = (self.begun.lock().unwrap_or_else(PoisonError::into_inner), now());
        let is_late = |begun: &Option<Instant>| begun.is_some_and(|begun| now - begun > limit);
        let late: Vec<usize> = (0..all.len()).filter(|&at| is_late(&all[at])).collect();
        late.iter().for_each(|&at| all[at] = None);
        late
    }

    /// Whether nothing is being worked on.
    fn all_lost(&self) -> bool {
        let all = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().all(Option::is_none)
    }
}

/// No document knows the time; only how long it may take does.
#[expect(
    clippy::disallowed_methods,
    reason = "what is made does not depend on it, only whether it is waited for"
)]
fn now() -> Instant {
    Instant::now()
}

/// What somebody said who broke off.
fn said(defect: &(dyn Any + Send)) -> String {
    let text = defect.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| defect.downcast_ref::<String>().cloned()).unwrap_or_default()
}

/// Does the same work on every item, on at most so many threads. Results in the order of the items, whoever
/// made them.
///
/// A thread that the system refuses is done without.
pub(super) fn each<T: Sync, R: Send>(
    jobs: NonZeroUsize,
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        while let Some((at, item)) = next_of(items, &next) {
            done.push((at, work(item)));
        }
        done
    };
    let alone = || typeset::alone(take);
    let others = jobs.get().min(items.len()).saturating_sub(1);
    let mut done = thread::scope(|scope| {
        let threads: Vec<_> =
            (0..others).map_while(|_| Builder::new().spawn_scoped(scope, alone).ok()).collect();
        let mut done = alone();
        for thread in threads {
            done.extend(thread.join().unwrap_or_else(|defect| resume_unwind(defect)));
        }
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

fn next_of<'t, T>(items: &'t [T], next: &AtomicUsize) -> Option<(usize, &'t T)> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    items.get(at).map(|item| (at, item))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::{Barrier, Mutex};

    use super::*;

    #[test]
    fn results_are_in_order_whatever_the_number_of_threads() {
        let items: Vec<usize> = (0..100).collect();
        for jobs in [1, 2, 5, 1000] {
            let done = each(NonZeroUsize::new(jobs).unwrap(), &items, |item| item * 2);
            assert_eq!(done, items.iter().map(|item| item * 2).collect::<Vec<_>>(), "{jobs}");
        }
        assert!(each(NonZeroUsize::MIN, &[], |item: &usize| *item).is_empty());
    }

    #[test]
    fn a_defect_in_one_thread_is_a_defect_of_all() {
        for jobs in [1, 3] {
            let items: Vec<usize> = (0..20).collect();
            let work = || each(NonZeroUsize::new(jobs).unwrap(), &items, |item| assert_ne!(*item, 7));
            assert!(catch_unwind(work).is_err(), "{jobs}");
        }
    }

    #[test]
    fn what_breaks_or_never_ends_stops_nothing_else() {
        let (sender, never) = channel::<()>();
        let never = Mutex::new(never);
        let made = within(NonZeroUsize::MIN, Some(Duration::from_secs(3)), &[10, 11, 12, 13], move |item| {
            if item == 11 {
                drop(never.lock().map(|never| never.recv()));
            }
            assert_ne!(item, 12, "it broke");
            item
        });
        assert_eq!(made[0], Ok(10));
        assert_eq!(made[1], Err(Lost::Late(Duration::from_secs(3))));
        assert!(matches!(&made[2], Err(Lost::Broken(said)) if said.contains("it broke")), "{made:?}");
        assert_eq!(made[3], Ok(13));
        drop(sender);
    }

    #[test]
    fn as_many_threads_work_as_were_asked_for() {
        let meeting = Barrier::new(3);
        let seen = Mutex::new(BTreeSet::new());
        each(NonZeroUsize::new(3).unwrap(), &[0, 1, 2], |_| {
            meeting.wait();
            seen.lock().unwrap().insert(format!("{:?}", thread::current().id()));
        });
        assert_eq!(seen.into_inner().unwrap().len(), 3);
    }
}
