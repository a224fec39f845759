//! The blocks of papers: what a paper has is printed by a side, and what a side needs is there.

use super::suggestion;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Severity};
use crate::id::{Entity, EntityId};
use crate::lang::Lang;
use crate::model::Model;
use crate::model::content::{Paper, Section};
use crate::model::profile::Profile;

/// The blocks with a form of their own; every other one is filled by sections.
pub(super) const SPECIAL: [&str; 10] = [
    "subject",
    "consultations",
    "decision",
    "arguments",
    "caveats",
    "checks",
    "legal-basis",
    "draft-resolution",
    "attachments",
    "signature",
];

/// The blocks that hold what must not be lost because no house style prints it, with its key.
const OWN_CONTENT: [(&str, &str); 5] = [
    ("decision", "decision"),
    ("arguments", "decision"),
    ("caveats", "decision"),
    ("finances", "financial_effects"),
    ("checks", "checks"),
];

/// The blocks that hold what a side says for itself, with its key.
const SIDE_CONTENT: [(&str, &str); 3] =
    [("consultations", "consultations"), ("legal-basis", "legal_basis"), ("signature", "signature")];

/// Every section stands in a block that one of the two sides prints; every required block has something.
pub(super) fn check(model: &Model, id: &str, paper: &Paper, out: &mut Diagnostics) {
    let profiles: Vec<(Lang, &str, &Profile)> = Lang::ALL
        .into_iter()
        .filter_map(|lang| {
            let name = paper.sides.get(lang).profile.as_str();
            Some((lang, name, model.profiles.get(name)?))
        })
        .collect();
    if profiles.len() < Lang::ALL.len() {
        return;
    }
    let entity = EntityId::new(Paper::KIND, id);
    let mut ordered = true;
    for (lang, name, profile) in &profiles {
        if profile.order(paper.decides()).is_empty() {
            ordered = false;
            out.push(no_order(model, &entity, *lang, name));
        }
    }
    if !ordered {
        return;
    }
    for (section_id, section) in &paper.sections {
        self::section(model, section_id, section, paper, &profiles, out);
    }
    own_content(model, &entity, paper, &profiles, out);
    sides(model, &entity, paper, &profiles, out);
    for (lang, name, profile) in profiles {
        for rule in profile.order(paper.decides()).iter().filter(|rule| rule.required) {
            if !has_block(paper, lang, &rule.id) {
                let message =
                    Message::new("missing-block").arg("block", rule.id.as_str()).arg("profile", name);
                out.push(
                    Diagnostic::new(Check::MissingBlock, message)
                        .at(model.origins.entity(&entity))
                        .hint(block_hint(&rule.id)),
                );
            }
        }
    }
}

/// A house style that does not say how a paper with a decision is ordered.
fn no_order(model: &Model, entity: &EntityId, lang: Lang, name: &str) -> Diagnostic {
    Diagnostic::new(Check::MissingBlock, Message::new("missing-block-decision").arg("profile", name))
        .at(model.origins.field(entity, &["sides", lang.code(), "profile"]))
        .hint(Message::new("missing-block-decision-hint").arg("profile", name))
}

/// What the paper has beside its sections is printed by one of the two sides.
fn own_content(
    model: &Model,
    entity: &EntityId,
    paper: &Paper,
    profiles: &[(Lang, &str, &Profile)],
    out: &mut Diagnostics,
) {
    for (block, key) in OWN_CONTENT {
        let printed = |(_, _, profile): &(Lang, &str, &Profile)| orders(profile, paper, block);
        let given = match block {
            "finances" => !paper.financial_effects.is_empty(),
            _ => Lang::ALL.iter().any(|lang| has_block(paper, *lang, block)),
        };
        if !given || profiles.iter().any(printed) {
            continue;
        }
        let message = Message::new("missing-block-unprinted").arg("block", block);
        out.push(
            Diagnostic::new(Check::MissingBlock, message)
                .at(model.origins.field(entity, &[key]))
                .hint(Message::new("missing-block-unprinted-hint").arg("block", block)),
        );
    }
}

/// Whether a house style prints a block in papers of this kind.
fn orders(profile: &Profile, paper: &Paper, block: &str) -> bool {
    profile.order(paper.decides()).iter().any(|rule| rule.id == block)
}

/// What one side does not print.
fn unprinted(lang: Lang, profile: &str, block: &str, place: Option<Place>) -> Diagnostic {
    let message = Message::new("missing-block-one-side")
        .arg("block", block)
        .arg("profile", profile)
        .arg("lang", lang.code());
    let found = Diagnostic::new(Check::MissingBlock, message).with_severity(Severity::Warning);
    Diagnostic { place, ..found }
}

/// What a side says for itself is printed by its house style.
fn sides(
    model: &Model,
    entity: &EntityId,
    paper: &Paper,
    profiles: &[(Lang, &str, &Profile)],
    out: &mut Diagnostics,
) {
    for (lang, name, profile) in profiles {
        for (block, key) in SIDE_CONTENT {
            // The draft resolution names the legal basis, too.
            let in_resolution = block == "legal-basis" && orders(profile, paper, "draft-resolution");
            if has_block(paper, *lang, block) && !orders(profile, paper, block) && !in_resolution {
                let place = model.origins.field(entity, &["sides", lang.code(), key]);
                let hint = Message::new("missing-block-unprinted-side-hint").arg("block", block);
                out.push(unprinted(*lang, name, block, place).hint(hint.arg("profile", *name)));
            }
        }
    }
}

fn section(
    model: &Model,
    id: &str,
    section: &Section,
    paper: &Paper,
    profiles: &[(Lang, &str, &Profile)],
    out: &mut Diagnostics,
) {
    let blocks = || profiles.iter().flat_map(|(_, _, profile)| profile.order(paper.decides()));
    let mut known: Vec<&str> = Vec::new();
    for rule in blocks() {
        if !known.contains(&rule.id.as_str()) && !SPECIAL.contains(&rule.id.as_str()) {
            known.push(&rule.id);
        }
    }
    if known.contains(&section.block.as_str()) {
        let printed = profiles.iter().filter(|(lang, ..)| section.only.is_none_or(|only| only == *lang));
        for (lang, name, _) in printed.filter(|(_, _, profile)| !orders(profile, paper, &section.block)) {
            let place = model.origins.field(&EntityId::new(Section::KIND, id), &["block"]);
            let hint = Message::new("missing-block-one-side-hint").arg("block", section.block.as_str());
            let hint = hint.arg("profile", *name).arg("other", lang.other().code());
            out.push(unprinted(*lang, name, &section.block, place).hint(hint));
        }
        return;
    }
    let message = Message::new("unknown-block").arg("block", section.block.as_str());
    out.push(
        Diagnostic::new(Check::UnknownReference, message)
            .at(model.origins.field(&EntityId::new(Section::KIND, id), &["block"]))
            .hint(suggestion(
                ["unknown-block-hint", "unknown-block-hint-meant"],
                &section.block,
                known.into_iter(),
            )),
    );
}

fn has_block(paper: &Paper, lang: Lang, block: &str) -> bool {
    let side = paper.sides.get(lang);
    let printed = |only: Option<Lang>| only.is_none_or(|only| only == lang);
    match block {
        "subject" => true,
        "consultations" => !side.consultations.is_empty(),
        "attachments" => paper.attachments.values().any(|it| printed(it.only)),
        "signature" => side.signature.is_some(),
        "decision" | "draft-resolution" => paper.decides(),
        "arguments" => paper.points(lang).iter().any(|point| !point.point.arguments.is_empty()),
        "caveats" => paper.points(lang).iter().any(|point| !point.point.caveats.is_empty()),
        "checks" => paper.checks.values().any(|it| printed(it.only)),
        "legal-basis" => side.legal_basis.is_some(),
        "finances" if paper.financial_effects.values().any(|it| printed(it.only)) => true,
        _ => paper.sections.values().any(|section| section.block == block && printed(section.only)),
    }
}

fn block_hint(block: &str) -> Message {
    match block {
        "consultations" => Message::new("missing-block-consultations-hint"),
        "attachments" => Message::new("missing-block-attachments-hint"),
        "signature" => Message::new("missing-block-signature-hint"),
        "decision" | "draft-resolution" => Message::new("missing-block-points-hint"),
        "arguments" => Message::new("missing-block-arguments-hint"),
        "caveats" => Message::new("missing-block-caveats-hint"),
        "checks" => Message::new("missing-block-checks-hint"),
        "legal-basis" => Message::new("missing-block-legal-basis-hint"),
        _ => Message::new("missing-block-hint").arg("block", block),
    }
}
