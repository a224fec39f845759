//! The template of a document: that it is there, and that the document is what it takes.

use super::suggestion;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::id::EntityId;
use crate::model::content::Document;
use crate::model::template::Template;
use crate::model::{Model, STAND_IN};
use crate::read::Project;

/// Checks what a document wants of its template.
pub(super) fn check(
    project: &Project,
    model: &Model,
    entity: &EntityId,
    document: &Document,
    out: &mut Diagnostics,
) {
    let name = document.template.as_str();
    if name == STAND_IN {
        return;
    }
    if !is_known(project, name) {
        let place = model.origins.field(entity, &["template"]);
        out.push(unknown(project, name).at(place));
    }
    if let Some(template) = model.templates.get(name)
        && !model.doubt.entities.contains(entity)
    {
        subject(model, entity, document, template, out);
        contents(model, entity, document, template, out);
    }
}

/// What a template needs belongs to a template.
pub(super) fn check_needs(project: &Project, out: &mut Diagnostics) {
    for (name, source) in project.template_needs.iter().filter(|(name, _)| !is_known(project, name)) {
        out.push(unknown(project, name).at(Place::file(source.clone())));
    }
}

fn is_known(project: &Project, name: &str) -> bool {
    project.templates.contains_key(&format!("{name}/template.typ"))
}

fn unknown(project: &Project, name: &str) -> Diagnostic {
    let known = project.templates.keys().filter_map(|path| path.strip_suffix("/template.typ"));
    let hint = suggestion(["unknown-template-hint", "unknown-template-hint-meant"], name, known);
    let message = Message::new("unknown-template").arg("name", name);
    Diagnostic::new(Check::UnknownReference, message).hint(hint)
}

/// A document is about exactly what its template shows, if that says so.
fn subject(
    model: &Model,
    entity: &EntityId,
    document: &Document,
    template: &Template,
    out: &mut Diagnostics,
) {
    let Some(needed) = template.about.key() else { return };
    let fields = [
        ("paper", document.paper.is_some()),
        ("project", document.project.is_some()),
        ("presentation", document.presentation.is_some()),
    ];
    for (field, there) in fields {
        let (check, id, hint, path) = match (field == needed, there) {
            (true, false) => {
                (Check::MissingField, "missing-field-document", "missing-field-document-hint", "template")
            }
            (false, true) => (Check::WrongType, "wrong-type-document", "wrong-type-document-hint", field),
            _ => continue,
        };
        let message = Message::new(id).arg("template", document.template.as_str()).arg("field", field);
        let hint = Message::new(hint).arg("field", field).arg("needed", needed);
        let found = Diagnostic::new(check, message).at(model.origins.field(entity, &[path])).hint(hint);
        let template = model.origins.field(entity, &["template"]).filter(|_| path != "template");
        out.push(found.note(template, Message::new("label-template-here")));
    }
}

/// A table of contents stands only where the template prints one.
fn contents(
    model: &Model,
    entity: &EntityId,
    document: &Document,
    template: &Template,
    out: &mut Diagnostics,
) {
    if !document.contents || template.contents {
        return;
    }
    let name = document.template.as_str();
    let message = Message::new("wrong-type-contents").arg("template", name);
    let hint = Message::new("wrong-type-contents-hint").arg("template", name);
    let place = model.origins.field(entity, &["contents"]);
    out.push(Diagnostic::new(Check::WrongType, message).at(place).hint(hint));
}
