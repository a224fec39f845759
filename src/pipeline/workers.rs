//! Plain threads that take work from a list.

use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Builder};

use crate::typeset;

/// Does the same work on every item, on at most so many threads. Results in the order of the items, whoever
/// made them.
///
/// A thread that the system refuses is done without.
pub fn each<T: Sync, R: Send>(jobs: NonZeroUsize, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
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
            assert!(std::panic::catch_unwind(work).is_err(), "{jobs}");
        }
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
