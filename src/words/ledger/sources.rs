//! In which language a unit is written first.

use std::collections::BTreeMap;

use super::{Ledger, Unit, Units};
use crate::lang::Lang;

/// What is known of the languages in which units are written first.
#[derive(Debug)]
pub(crate) struct Sources<'l> {
    ledger: &'l Ledger,
    /// The language of the report.
    report: Lang,
    /// By entity and by file: the language that all of their units have, or none if they have not all the same.
    known: BTreeMap<String, Option<Lang>>,
}

impl<'l> Sources<'l> {
    /// What the ledger of these units tells.
    pub(crate) fn new(ledger: &'l Ledger, units: &Units, report: Lang) -> Self {
        let mut known: BTreeMap<String, Option<Lang>> = BTreeMap::new();
        for unit in units.0.values() {
            let Some(entry) = ledger.0.get(&unit.id) else { continue };
            for place in entity(unit).into_iter().chain(files(unit)) {
                let all = known.entry(place).or_insert(Some(entry.source));
                *all = all.filter(|lang| *lang == entry.source);
            }
        }
        Self { ledger, report, known }
    }

    /// The language in which a unit is written first: as the ledger keeps it; of a name that in which it is; of what is
    /// new that of all other texts of its entity, or else of all in its files; else that of the report.
    pub(crate) fn of(&self, unit: &Unit) -> Lang {
        let kept = self.ledger.0.get(&unit.id).map(|entry| entry.source);
        let of_entity = || entity(unit).and_then(|entity| self.known.get(&entity).copied().flatten());
        let of_file = || {
            let mut found = files(unit).filter_map(|file| self.known.get(&file).copied());
            let first = found.next()??;
            found.all(|other| other == Some(first)).then_some(first)
        };
        kept.or(unit.source).or_else(of_entity).or_else(of_file).unwrap_or(self.report)
    }
}

/// The message of a unit, which is that of its entity.
fn entity(unit: &Unit) -> Option<String> {
    let (message, _) = unit.text.as_ref().and(unit.id.rsplit_once('.'))?;
    Some(message.to_owned())
}

/// The files in which a unit stands. No message is called like a file.
fn files(unit: &Unit) -> impl Iterator<Item = String> {
    unit.places.iter().filter_map(|(_, place)| place.as_ref()).map(|place| place.source.path.clone())
}
