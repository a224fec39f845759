//! What a document needs to be composed: template, house style, blocks, publicity.

mod blocks;
mod profile;
mod publicity;
mod template;

use crate::diagnostic::{Diagnostics, Message};
use crate::id::{Entity, EntityId};
use crate::model::Model;
use crate::model::content::Document;
use crate::read::Project;
use crate::suggest::similar;

/// Checks all documents of a project.
pub(crate) fn check(project: &Project, model: &Model, out: &mut Diagnostics) {
    for (id, document) in &model.content.documents {
        let entity = EntityId::new(Document::KIND, id);
        template::check(project, model, &entity, document, out);
        profile::check(model, &entity, document, out);
    }
    template::check_needs(project, out);
    publicity::check(model, out);
    for (name, style) in &model.profiles {
        profile::rules(project, model, name, style, out);
    }
    for (id, paper) in &model.content.papers {
        profile::running_numbers(model, id, paper, out);
        blocks::check(model, id, paper, out);
    }
}

/// "Did you mean …" if something comes close, and the list of what there is; the ids of the hint without and with it.
pub(crate) fn suggestion<'a>(
    [plain, meant]: [&'static str; 2],
    wrong: &str,
    known: impl Iterator<Item = &'a str>,
) -> Message {
    let known: Vec<&str> = known.collect();
    let all = known.join(", ");
    match similar(wrong, known) {
        Some(close) => Message::new(meant).arg("suggestion", close).arg("known", all),
        None => Message::new(plain).arg("known", all),
    }
}
