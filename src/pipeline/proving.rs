//! Pairs held against each other as soon as all their editions are there.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::compose::Edition;
use crate::diagnostic::Diagnostics;
use crate::proof::{self, Agreement, Printed};

/// What a pair agrees in, and what it does not.
pub(super) type Proof = (Agreement, Diagnostics);

/// What the editions of documents print, each until the last one of its document is there, or one of them cannot be
/// made: a run holds no more than it works on.
#[derive(Default)]
pub(super) struct Proofs(Mutex<BTreeMap<usize, Waiting>>);

/// The editions of a document that are there; `None` once there will be no proof.
type Waiting = Option<BTreeMap<&'static str, Printed>>;

impl Proofs {
    /// Takes up an edition of a document, or that it could not be made; the last one brings the proof.
    pub(super) fn add(&self, document: usize, edition: Edition, printed: Option<Printed>) -> Option<Proof> {
        let editions = {
            let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let editions = waiting.entry(document).or_insert_with(|| Some(BTreeMap::new()));
            let Some(printed) = printed else {
                *editions = None;
                return None;
            };
            let known = editions.as_mut()?;
            known.insert(edition.name(), printed);
            if known.len() < Edition::ALL.len() {
                return None;
            }
            editions.take()?
        };
        let [german, dutch, beside] = Edition::ALL.map(|edition| editions.get(edition.name()));
        let (agreement, found) = proof::prove(german?, dutch?, beside?);
        Some((agreement, Diagnostics(found)))
    }
}
