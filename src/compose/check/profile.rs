//! The house style of each side: that it is there, and what it says of blocks and running numbers.

use std::sync::Arc;

use super::blocks::SPECIAL;
use super::suggestion;
use crate::compose::profile_of;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::id::{Entity, EntityId};
use crate::lang::Lang;
use crate::model::content::{Document, Paper, PaperNumber};
use crate::model::profile::Profile;
use crate::model::{Model, STAND_IN};
use crate::read::Project;

/// The house styles of both sides must be there.
pub(super) fn check(model: &Model, entity: &EntityId, document: &Document, out: &mut Diagnostics) {
    for lang in Lang::ALL {
        let Some(name) = profile_of(model, document, lang) else {
            out.push(
                Diagnostic::new(Check::MissingField, Message::new("missing-profiles"))
                    .at(model.origins.entity(entity))
                    .hint(Message::new("missing-profiles-hint")),
            );
            return;
        };
        let place = || match &document.paper {
            Some(paper) => model.origins.field(&paper.entity(), &["sides", lang.code(), "profile"]),
            None => model.origins.field(entity, &["profiles", lang.code()]),
        };
        one(model, lang, name, place, out);
    }
}

/// A house style must exist and be for the language of the side.
fn one(model: &Model, lang: Lang, name: &str, place: impl Fn() -> Option<Place>, out: &mut Diagnostics) {
    let of_lang = |(name, profile): (&'_ String, &'_ Profile)| (profile.lang == lang).then(|| name.clone());
    let known: Vec<String> = model.profiles.iter().filter_map(of_lang).collect();
    let message = match model.profiles.get(name) {
        Some(profile) if profile.lang == lang => return,
        None if name == STAND_IN || model.doubt.profiles.contains(name) => return,
        Some(_) => Message::new("profile-language").arg("name", name).arg("language", lang.code()),
        None => Message::new("unknown-profile").arg("name", name),
    };
    out.push(Diagnostic::new(Check::UnknownReference, message).at(place()).hint(suggestion(
        ["unknown-profile-hint", "unknown-profile-hint-meant"],
        name,
        known.iter().map(String::as_str),
    )));
}

/// A block of a house style that no other one has and no section fills is a slip: what it was meant for would
/// be lost on one side.
pub(super) fn rules(project: &Project, model: &Model, name: &str, profile: &Profile, out: &mut Diagnostics) {
    let Some(source) = project.profiles.get(name) else { return };
    let of = |profile: &Profile| -> Vec<String> {
        let rules = profile.blocks.iter().chain(&profile.decision_blocks);
        rules.flat_map(|rule| std::iter::once(&rule.id).chain(&rule.within)).cloned().collect()
    };
    let others = model.profiles.iter().filter(|(other, _)| *other != name).flat_map(|(_, other)| of(other));
    let sections = model.content.papers.values().flat_map(|paper| paper.sections.values());
    let mut known: Vec<String> = SPECIAL.iter().map(|&id| id.to_owned()).chain(others).collect();
    known.extend(sections.map(|section| section.block.clone()));
    known
        .extend(profile.decision_blocks.iter().chain(&profile.blocks).filter_map(|rule| rule.within.clone()));
    known.sort();
    known.dedup();
    let mut told: Vec<&str> = Vec::new();
    for rule in profile.blocks.iter().chain(&profile.decision_blocks) {
        if known.contains(&rule.id) || told.contains(&rule.id.as_str()) {
            continue;
        }
        told.push(&rule.id);
        let message = Message::new("unknown-block-profile").arg("block", rule.id.as_str());
        out.push(
            Diagnostic::new(Check::UnknownReference, message).at(Some(id_place(source, &rule.id))).hint(
                suggestion(
                    ["unknown-block-hint", "unknown-block-hint-meant"],
                    &rule.id,
                    known.iter().map(String::as_str),
                ),
            ),
        );
    }
}

/// Where a house style names a block.
fn id_place(source: &Arc<Source>, id: &str) -> Place {
    let written = source.text.match_indices(id).find(|(at, _)| {
        let after = source.text[at + id.len()..].chars().next();
        source.text[..*at].trim_end().ends_with("id:")
            && !after.is_some_and(|c| c.is_alphanumeric() || c == '-')
    });
    match written {
        Some((at, _)) => Place::new(Arc::clone(source), at..at + id.len()),
        None => Place::file(Arc::clone(source)),
    }
}

/// A running number given as a number alone needs a house style that says how it is written.
pub(super) fn running_numbers(model: &Model, id: &str, paper: &Paper, out: &mut Diagnostics) {
    for (lang, side) in paper.sides.iter() {
        let profile = model.profiles.get(&side.profile);
        let (PaperNumber::Serial(serial), Some(None)) = (&side.number, profile.map(|it| &it.reference))
        else {
            continue;
        };
        let message = Message::new("missing-field-reference")
            .arg("serial", serial.to_string())
            .arg("profile", side.profile.as_str());
        let hint = Message::new("missing-field-reference-hint").arg("profile", side.profile.as_str());
        let entity = EntityId::new(Paper::KIND, id);
        let place = model.origins.field(&entity, &["sides", lang.code(), "number"]);
        out.push(Diagnostic::new(Check::MissingField, message).at(place).hint(hint));
    }
}
