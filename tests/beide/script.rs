//! What documents say by their scripts, held against their pages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use beide::script::Content;
use beide::{Completeness, Edition, Session, Subject};

use crate::project::repository;

/// Every document of a project in all editions: what is printed was handed over, is written somewhere, and has one
/// value for each id.
#[track_caller]
fn must_hold(root: &Path) {
    let session = Session::open(root, Completeness::Required).expect("a project");
    let mut values: BTreeMap<Subject, String> = BTreeMap::new();
    let (mut all, mut left_out) = (BTreeSet::<String>::new(), BTreeSet::new());
    for document in session.documents() {
        for edition in Edition::ALL {
            let composition = session.compose(document, edition).expect("nothing is absent");
            let units = || composition.scripts.iter().flat_map(|script| &script.units);
            let handed: Vec<String> = units().map(|unit| unit.subject.to_string()).collect();
            for unit in units() {
                if let Content::Fact(fact) = &unit.content {
                    let known = values.entry(unit.subject.clone()).or_insert_with(|| fact.value.clone());
                    assert_eq!(*known, fact.value, "{} has two values", unit.subject);
                }
            }
            let pages = session.typeset(&composition).0.expect("pages");
            left_out.extend(pages.unprinted().iter().map(|id| Subject::Text(id.clone()).to_string()));
            for label in pages.printed() {
                assert!(handed.contains(&label), "{document}: {label} is printed and was not handed over");
                let subject: Subject = label.parse().expect("a subject");
                let places = session.places(document, &subject, edition.languages());
                assert!(!places.is_empty(), "{document}: {label} is printed and written nowhere");
                all.insert(label);
            }
        }
    }
    // What one document leaves out, another prints.
    let nowhere: Vec<_> = left_out.difference(&all).collect();
    assert!(nowhere.is_empty(), "{nowhere:?}");
}

#[test]
fn everything_that_the_example_prints_is_known_and_all_of_it_is_printed() {
    must_hold(&repository());
}
