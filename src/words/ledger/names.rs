//! What is no text and yet said in each language by itself: names with their glosses, since the gloss stands for the
//! name in the other language; and which body does what with a paper.

use super::units::{Form, Side, Unit};
use crate::diagnostic::Place;
use crate::id::{EntityId, Kind, TextId};
use crate::lang::{Lang, Pair};
use crate::model::Model;
use crate::model::content::{Consultation, NameLike, Paper};

/// The names of a model that are in one of the two languages. Of a body all its names are one unit, as they follow
/// each other.
pub(super) fn units(model: &Model) -> Vec<Unit> {
    let content = &model.content;
    let mut units = List { model, units: Vec::new() };
    for (id, organization) in &content.organizations {
        let entity = EntityId::new(Kind::Organization, id);
        units.add(&entity, "name", "name", std::slice::from_ref(&organization.name));
        units.add(&entity, "short", "short", organization.short.as_slice());
    }
    for (id, body) in &content.bodies {
        units.add(&EntityId::new(Kind::Body, id), "name", "names", &body.names);
    }
    for (id, project) in &content.projects {
        units.add(&EntityId::new(Kind::Project, id), "name", "name", project.name.as_slice());
    }
    for (id, presentation) in &content.presentations {
        let event = std::slice::from_ref(&presentation.event);
        units.add(&EntityId::new(Kind::Presentation, id), "event", "event", event);
    }
    for (id, paper) in &content.papers {
        units.consultations(&EntityId::new(Kind::Paper, id), paper);
    }
    units.units
}

struct List<'m> {
    model: &'m Model,
    units: Vec<Unit>,
}

impl List<'_> {
    /// Names that stand under a key of an entity.
    fn add(&mut self, entity: &EntityId, field: &'static str, key: &str, names: &[impl NameLike]) {
        let said = Pair::from_fn(|lang| said(lang, names));
        if said.iter().all(|(_, said)| said.is_empty()) {
            return;
        }
        let is_glossed = Lang::ALL.iter().all(|&lang| !said.get(lang).is_empty());
        let text = |lang| said.get(lang).join("; ");
        let sides = Pair::from_fn(|lang| (!said.get(lang).is_empty()).then(|| Side::plain(&text(lang))));
        let place: Option<Place> = self.model.origins.field(entity, &[key]);
        // Of several names each would have a gloss of its own, and all of them are one unit.
        let gloss = match names {
            [_] if is_glossed => self.gloss(entity, key),
            _ => None,
        };
        let id: TextId = entity.text(field);
        self.units.push(Unit {
            id: id.to_string(),
            text: None,
            form: if is_glossed { Form::Free } else { Form::Alone },
            source: names.first().and_then(|name| name.lang().report()),
            sides,
            places: Pair::from_fn(|_| place.clone()),
            gloss,
            damaged: self.model.doubt.about(entity),
        });
    }

    /// Where the gloss of the only name under a key is written.
    fn gloss(&self, entity: &EntityId, key: &str) -> Option<Place> {
        let origins = &self.model.origins;
        origins.exact(entity, &[key, "gloss"]).or_else(|| origins.exact(entity, &[key, "0", "gloss"]))
    }
}

impl List<'_> {
    /// Which bodies do what with a paper, each side by itself; their days are facts.
    fn consultations(&mut self, entity: &EntityId, paper: &Paper) {
        let said = |step: &Consultation| format!("{} {}", step.body.id(), step.role.name());
        let sides = Pair::from_fn(|lang| {
            let steps: Vec<String> = paper.sides.get(lang).consultations.iter().map(said).collect();
            (!steps.is_empty()).then(|| Side::plain(&steps.join("; ")))
        });
        if sides.iter().all(|(_, side)| side.is_none()) {
            return;
        }
        let place = |lang: Lang| self.model.origins.field(entity, &["sides", lang.code(), "consultations"]);
        self.units.push(Unit {
            id: format!("{}.consultations", entity.message()),
            text: None,
            form: Form::Free,
            source: None,
            sides,
            places: Pair::from_fn(place),
            gloss: None,
            damaged: self.model.doubt.about(entity),
        });
    }
}

/// What a language says of names: its own as they are, those of the other one by their glosses.
fn said<'n>(lang: Lang, names: &'n [impl NameLike]) -> Vec<&'n str> {
    let said = |name: &'n _| {
        let own = NameLike::lang(name).report()? == lang;
        if own { Some(NameLike::value(name)) } else { NameLike::gloss(name) }
    };
    names.iter().filter_map(said).collect()
}
