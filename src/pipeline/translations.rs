//! What the ledger of translations says of a project: which units stand how, and which documents print them.

use std::collections::{BTreeMap, BTreeSet};

use super::Session;
use crate::compose::Edition;
use crate::diagnostic::{Diagnostic, Severity};
use crate::id::Subject;
use crate::lang::Lang;
use crate::model::content::DocumentStatus;
use crate::words::Completeness;
use crate::words::check::translations as checks;
use crate::words::ledger::{Standing, Units, standing};

/// What is wrong with the translations of a project.
#[derive(Debug, Default)]
pub(super) struct Findings {
    /// The problems, each with the documents that must not be made because of it.
    problems: Vec<(Diagnostic, BTreeSet<String>)>,
}

impl Findings {
    /// The problems alone.
    pub(super) fn problems(&self) -> impl Iterator<Item = Diagnostic> {
        self.problems.iter().map(|(problem, _)| problem.clone())
    }

    /// The documents that must not be made. No comment can allow that: to accept a text is what says that it is right.
    pub(super) fn refused(&self) -> BTreeSet<&str> {
        let found = self.problems.iter().filter(|(problem, _)| problem.severity == Severity::Error);
        found.flat_map(|(_, documents)| documents.iter().map(String::as_str)).collect()
    }
}

impl Session {
    /// What is wrong with translations, graver where one of these documents prints them and is released. Without a
    /// ledger nobody has accepted anything, and there is nothing to say.
    pub(super) fn translations(&self, documents: &[String]) -> Findings {
        let (Some(ledger), Some(whole)) = (self.ledger().ledger(), self.whole()) else {
            return Findings::default();
        };
        let units = whole.words.units();
        let released: Vec<&String> = documents.iter().filter(|document| self.is_released(document)).collect();
        let printed = self.printed(&released, &units);
        let mut found = Findings::default();
        let mut new = Vec::new();
        for unit in units.0.values() {
            let standing = standing(unit, ledger);
            let in_documents: Vec<&str> =
                printed.get(unit.id.as_str()).into_iter().flatten().map(String::as_str).collect();
            if let Some(problem) = checks::check(unit, ledger.0.get(&unit.id), &standing, &in_documents) {
                found.problems.push((problem, in_documents.into_iter().map(str::to_owned).collect()));
            } else if standing == Standing::New {
                new.push(unit);
            }
        }
        found.problems.extend(checks::unaccepted_yet(&new).map(|problem| (problem, BTreeSet::new())));
        found
    }

    /// Whether nothing doubtful may stand in a document. In a draft everything may, and is marked.
    fn is_released(&self, document: &str) -> bool {
        let found = self.whole().and_then(|whole| whole.model.content.documents.get(document));
        self.completeness() == Completeness::Required
            && found.is_some_and(|document| document.status != DocumentStatus::Draft)
    }

    /// The units that documents print, with what their texts refer to, each with these documents. Of a document that
    /// cannot be composed nothing is known: then an error was reported.
    pub(super) fn printed<'u>(
        &self,
        documents: &[&String],
        units: &'u Units,
    ) -> BTreeMap<&'u str, BTreeSet<String>> {
        let mut printed: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for &document in documents {
            let Ok(composition) = self.compose(document, Edition::SideBySide) else { continue };
            let handed = composition.scripts.iter().flat_map(|script| &script.units);
            let mut texts = BTreeSet::new();
            for unit in handed {
                texts.insert(format!("{}.consultations", unit.subject.entity().message()));
                if let Subject::Text(id) | Subject::Name(id) = &unit.subject {
                    texts.insert(id.to_string());
                }
            }
            for unit in texts.iter().flat_map(|text| units.reach(text)) {
                printed.entry(unit).or_default().insert(document.clone());
            }
        }
        printed
    }

    /// The language in which the texts of the project are written first.
    pub(super) fn source_language(&self) -> Lang {
        let report = self.whole().and_then(|whole| whole.model.content.report.as_ref());
        report.map_or(Lang::De, |report| report.source_language)
    }
}
