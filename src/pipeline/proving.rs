//! Pairs held against each other as soon as all their editions are there.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::compose::Edition;
use crate::diagnostic::Diagnostics;
use crate::proof::{self, Agreement, Printed};

/// What a pair agrees in, and what it does not.
pub type Proof = (Agreement, Diagnostics);

/// What the editions of documents print, each until the last one of its document is there: a run holds no more
/// than it works on.
#[derive(Default)]
pub struct Proofs(Mutex<BTreeMap<usize, BTreeMap<&'static str, Printed>>>);

impl Proofs {
    /// Takes up an edition of a document; the last one brings the proof.
    pub fn add(&self, document: usize, edition: Edition, printed: Printed) -> Option<Proof> {
        let editions = {
            let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let editions = waiting.entry(document).or_default();
            editions.insert(edition.name(), printed);
            if editions.len() < Edition::ALL.len() {
                return None;
            }
            waiting.remove(&document)?
        };
        let [german, dutch, beside] = Edition::ALL.map(|edition| editions.get(edition.name()));
        let (agreement, found) = proof::prove(german?, dutch?, beside?);
        Some((agreement, Diagnostics(found)))
    }
}
