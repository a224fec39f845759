//! Names, numbers and addresses that stand in YAML and are printed as they are.

use super::Model;
use super::content::Content;
use super::origin::Origins;
use crate::diagnostic::Place;
use crate::id::{EntityId, Kind};
use crate::lang::Lang;

/// The places of all of them: what is no text of the words, but may be printed.
#[must_use]
pub fn printed(model: &Model) -> Vec<Place> {
    let mut found = Found { origins: &model.origins, places: Vec::new() };
    let content = &model.content;
    people(content, &mut found);
    numbers(content, &mut found);
    for id in content.papers.keys() {
        sides(id, &mut found);
    }
    for id in content.presentations.keys() {
        found.add(Kind::Presentation, id, &[&["event", "value"], &["event", "gloss"], &["place"]]);
    }
    found.places
}

/// The places of numbers and codes.
#[must_use]
pub fn numbered(model: &Model) -> Vec<Place> {
    let mut found = Found { origins: &model.origins, places: Vec::new() };
    numbers(&model.content, &mut found);
    found.places
}

struct Found<'a> {
    origins: &'a Origins,
    places: Vec<Place>,
}

impl Found<'_> {
    fn add(&mut self, kind: Kind, id: &str, fields: &[&[&str]]) {
        let entity = EntityId::new(kind, id);
        let places = fields.iter().filter_map(|path| self.origins.exact(&entity, path));
        self.places.extend(places);
    }

    fn add_all<'i>(&mut self, kind: Kind, ids: impl Iterator<Item = &'i String>, fields: &[&[&str]]) {
        for id in ids {
            self.add(kind, id, fields);
        }
    }
}

fn people(content: &Content, found: &mut Found<'_>) {
    let names: [&[&str]; 4] =
        [&["name", "value"], &["name", "gloss"], &["short", "value"], &["short", "gloss"]];
    found.add_all(Kind::Organization, content.organizations.keys(), &names);
    found.add_all(Kind::Project, content.projects.keys(), &names[..2]);
    found.add_all(Kind::Person, content.people.keys(), &[&["name"], &["phone"], &["email"]]);
    for (id, body) in &content.bodies {
        for at in 0..body.names.len() {
            let at = at.to_string();
            found.add(Kind::Body, id, &[&["names", &at, "value"], &["names", &at, "gloss"]]);
        }
    }
}

fn numbers(content: &Content, found: &mut Found<'_>) {
    let number: [&[&str]; 1] = [&["number"]];
    found.add_all(Kind::PolicyField, content.policy_fields.keys(), &number);
    found.add_all(Kind::Goal, content.goals.keys(), &number);
    found.add_all(Kind::Measure, content.measures.keys(), &number);
    found.add_all(Kind::Project, content.projects.keys(), &number);
    found.add_all(Kind::WorkPackage, content.work_packages.keys(), &number);
    found.add_all(Kind::Indicator, content.indicators.keys(), &[&["code"]]);
    for list in content.lists.values() {
        found.add_all(Kind::ListItem, list.items.keys(), &number);
    }
    for paper in content.papers.values() {
        found.add_all(Kind::Attachment, paper.attachments.keys(), &number);
    }
}

fn sides(id: &str, found: &mut Found<'_>) {
    for lang in Lang::ALL {
        let side = ["sides", lang.code()];
        let fields: [&[&str]; 6] = [
            &["number"],
            &["issuer"],
            &["office", "value"],
            &["office", "gloss"],
            &["portfolio_holder"],
            &["signature"],
        ];
        for field in fields {
            let path: Vec<&str> = side.iter().chain(field).copied().collect();
            found.add(Kind::Paper, id, &[&path]);
        }
    }
}
