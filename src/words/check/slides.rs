//! Whether slides have the texts that their kind shows, and no others.

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::id::{Entity, EntityId};
use crate::model::Model;
use crate::model::content::{Slide, SlideKind};
use crate::words::texts::Texts;

/// The texts that only some kinds of slides show, with those kinds.
const SHOWN: [(&str, SlideKind); 2] = [("second", SlideKind::TwoColumns), ("source", SlideKind::Quotation)];

/// Reports slides of two columns and quotations without their texts, and texts that no slide of the kind
/// would show.
pub(crate) fn slides(texts: &Texts, out: &mut Diagnostics) {
    let model = &texts.model;
    let talks = model.content.presentations.values();
    for (id, slide) in talks.flat_map(|talk| &talk.slides) {
        let entity = EntityId::new(Slide::KIND, id);
        let needed: &[&str] = match slide.kind {
            SlideKind::TwoColumns => &["text", "second"],
            SlideKind::Quotation => &["text"],
            _ => &[],
        };
        for field in needed.iter().filter(|field| !texts.is_said(&entity, field)) {
            out.push(missing(model, &entity, slide.kind, field));
        }
        for (field, kind) in SHOWN {
            if slide.kind != kind && texts.is_said(&entity, field) {
                out.push(useless(model, &entity, field, kind));
            }
        }
    }
}

fn missing(model: &Model, entity: &EntityId, kind: SlideKind, field: &str) -> Diagnostic {
    let message = Message::new("missing-field-slide-text").arg("kind", name(kind)).arg("field", field);
    let hint =
        Message::new("missing-field-slide-text-hint").arg("field", field).arg("message", entity.message());
    let problem = Diagnostic::new(Check::MissingField, message).hint(hint);
    Diagnostic { place: model.origins.field(entity, &["kind"]), ..problem }
}

fn useless(model: &Model, entity: &EntityId, field: &str, kind: SlideKind) -> Diagnostic {
    let message = Message::new("wrong-type-slide-text").arg("field", field).arg("kind", name(kind));
    let hint = Message::new("wrong-type-slide-text-hint").arg("field", field).arg("kind", name(kind));
    let problem = Diagnostic::new(Check::WrongType, message).hint(hint);
    Diagnostic { place: model.origins.field(entity, &["kind"]), ..problem }
}

/// As it is written in YAML.
const fn name(kind: SlideKind) -> &'static str {
    match kind {
        SlideKind::TwoColumns => "two_columns",
        _ => "quotation",
    }
}
