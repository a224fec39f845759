//! Whether documents about nothing of the content have a title of their own.

use crate::diagnostic::Diagnostics;
use crate::diagnostic::{Check, Diagnostic, Message};
use crate::id::{Entity, EntityId};
use crate::model::content::Document;
use crate::words::texts::Texts;

/// Reports documents without paper, project, presentation and title: nothing says what they are called.
pub(crate) fn documents(texts: &Texts, out: &mut Diagnostics) {
    let model = &texts.model;
    let about_nothing = |document: &Document| {
        document.paper.is_none() && document.project.is_none() && document.presentation.is_none()
    };
    for (id, document) in &model.content.documents {
        let entity = EntityId::new(Document::KIND, id);
        // What a template must be about, another check says.
        let told = model.templates.get(&document.template).is_some_and(|needs| needs.about.key().is_some());
        let doubtful = told || model.doubt.entities.contains(&entity);
        if doubtful || !about_nothing(document) || texts.is_said(&entity, "title") {
            continue;
        }
        let message =
            Message::new("missing-field-document-title").arg("template", document.template.as_str());
        let hint = Message::new("missing-field-document-title-hint").arg("message", entity.message());
        let problem = Diagnostic::new(Check::MissingField, message).hint(hint);
        out.push(Diagnostic { place: model.origins.field(&entity, &["template"]), ..problem });
    }
}
