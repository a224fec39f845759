//! The publicity of funders: that it stands in every document that needs it.

use std::collections::BTreeSet;

use crate::compose::publicity::{Named, funding_of, named_projects};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::id::{EntityId, Kind};
use crate::model::Model;
use crate::model::content::Funding;

/// A project that others than its partners pay for needs their publicity (Regulation (EU) 2021/1060, Annex IX)
/// in every document that is about it or shows it.
pub(super) fn check(model: &Model, out: &mut Diagnostics) {
    // What pays for a project may stand in what could not be read.
    if model.doubt.gaps {
        return;
    }
    let mut told = BTreeSet::new();
    for (id, document) in &model.content.documents {
        let funded = funding_of(&model.content, id, document);
        for (id, funding) in funded.iter().filter(|(_, it)| !it.european_union && it.funders.is_empty()) {
            if told.insert((EntityId::new(Kind::Funding, *id), Vec::new())) {
                out.push(without_funders(model, id, funding));
            }
        }
        for named in named_projects(&model.content, id, document) {
            if !funded.iter().any(|(_, it)| it.project == *named.project)
                && let Some(found) = unfunded(model, &named)
                && told.insert((named.by, named.path))
            {
                out.push(found);
            }
        }
    }
}

/// An entry for publicity that asks for none.
fn without_funders(model: &Model, id: &str, funding: &Funding) -> Diagnostic {
    let message = Message::new("missing-publicity-empty").arg("project", funding.project.id());
    Diagnostic::new(Check::MissingPublicity, message)
        .at(model.origins.entity(&EntityId::new(Kind::Funding, id)))
        .hint(Message::new("missing-publicity-empty-hint"))
}

/// A project without publicity whose budget names others than the partners.
fn unfunded(model: &Model, named: &Named<'_>) -> Option<Diagnostic> {
    let project = named.project.id();
    let mut lines = model.content.budget.values().filter(|line| line.project.id() == project);
    let line = lines.find(|line| line.funder.id() != line.partner.id())?;
    let message = Message::new("missing-publicity").arg("project", project).arg("funder", line.funder.id());
    let hint = Message::new("missing-publicity-hint").arg("project", project);
    let place = model.origins.field(&named.by, &named.path);
    Some(Diagnostic::new(Check::MissingPublicity, message).at(place).hint(hint))
}
