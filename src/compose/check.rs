//! What a document needs to be composed: template, house style, blocks, publicity.

mod template;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::profile_of;
use super::publicity::{Named, funding_of, named_projects};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Severity, Source};
use crate::id::{Entity, EntityId, Kind};
use crate::lang::Lang;
use crate::model::content::{Document, Funding, Paper, PaperNumber, Section, numbered};
use crate::model::profile::Profile;
use crate::model::{Model, STAND_IN};
use crate::read::Project;
use crate::suggest::similar;

/// The blocks with a form of their own; every other one is filled by sections.
const SPECIAL: [&str; 10] = [
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

/// Checks all documents of a project.
pub fn check(project: &Project, model: &Model, out: &mut Diagnostics) {
    for (id, document) in &model.content.documents {
        let entity = EntityId::new(Document::KIND, id);
        template::check(project, model, &entity, document, out);
        check_profiles(model, &entity, document, out);
    }
    template::check_needs(project, out);
    check_publicity(model, out);
    for (name, profile) in &model.profiles {
        check_rules(project, model, name, profile, out);
    }
    for (id, paper) in &model.content.papers {
        check_references(model, id, paper, out);
        check_blocks(model, id, paper, out);
    }
}

fn check_profiles(model: &Model, entity: &EntityId, document: &Document, out: &mut Diagnostics) {
    for lang in Lang::ALL {
        let Some(name) = profile_of(model, document, lang) else {
            let mut found = Diagnostic::new(Check::MissingField, Message::new("missing-profiles"));
            found.place = model.origins.entity(entity);
            found.hints.push(Message::new("missing-profiles-hint"));
            out.push(found);
            return;
        };
        let place = || match &document.paper {
            Some(paper) => model.origins.field(&paper.entity(), &["sides", lang.code(), "profile"]),
            None => model.origins.field(entity, &["profiles", lang.code()]),
        };
        check_profile(model, lang, name, place, out);
    }
}

/// A house style must exist and be for the language of the side.
fn check_profile(
    model: &Model,
    lang: Lang,
    name: &str,
    place: impl Fn() -> Option<Place>,
    out: &mut Diagnostics,
) {
    let of_lang = |(name, profile): (&'_ String, &'_ Profile)| (profile.lang == lang).then(|| name.clone());
    let known: Vec<String> = model.profiles.iter().filter_map(of_lang).collect();
    let message = match model.profiles.get(name) {
        Some(profile) if profile.lang == lang => return,
        None if name == STAND_IN || model.doubt.profiles.contains(name) => return,
        Some(_) => Message::new("profile-language").arg("name", name).arg("language", lang.code()),
        None => Message::new("unknown-profile").arg("name", name),
    };
    let mut found = Diagnostic::new(Check::UnknownReference, message);
    found.place = place();
    found.hints.push(suggestion(
        ["unknown-profile-hint", "unknown-profile-hint-meant"],
        name,
        known.iter().map(String::as_str),
    ));
    out.push(found);
}

/// A block of a house style that no other one has and no section fills is a slip: what it was meant for would
/// be lost on one side.
fn check_rules(project: &Project, model: &Model, name: &str, profile: &Profile, out: &mut Diagnostics) {
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
        let mut found = Diagnostic::new(Check::UnknownReference, message);
        found.place = Some(id_place(source, &rule.id));
        found.hints.push(suggestion(
            ["unknown-block-hint", "unknown-block-hint-meant"],
            &rule.id,
            known.iter().map(String::as_str),
        ));
        out.push(found);
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
fn check_references(model: &Model, id: &str, paper: &Paper, out: &mut Diagnostics) {
    for (lang, side) in paper.sides.iter() {
        let profile = model.profiles.get(&side.profile);
        let (PaperNumber::Serial(serial), Some(None)) = (&side.number, profile.map(|it| &it.reference))
        else {
            continue;
        };
        let message = Message::new("missing-field-reference")
            .arg("serial", serial.to_string())
            .arg("profile", side.profile.as_str());
        let mut found = Diagnostic::new(Check::MissingField, message);
        let entity = EntityId::new(Paper::KIND, id);
        found.place = model.origins.field(&entity, &["sides", lang.code(), "number"]);
        found.hints.push(Message::new("missing-field-reference-hint").arg("profile", side.profile.as_str()));
        out.push(found);
    }
}

/// Every section stands in a block that one of the two sides prints; every required block has something.
fn check_blocks(model: &Model, id: &str, paper: &Paper, out: &mut Diagnostics) {
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
        check_section(model, section_id, section, paper, &profiles, out);
    }
    check_own_content(model, &entity, paper, &profiles, out);
    check_sides(model, &entity, paper, &profiles, out);
    for (lang, name, profile) in profiles {
        for rule in profile.order(paper.decides()).iter().filter(|rule| rule.required) {
            if !has_block(paper, lang, &rule.id) {
                let message =
                    Message::new("missing-block").arg("block", rule.id.as_str()).arg("profile", name);
                let mut found = Diagnostic::new(Check::MissingBlock, message);
                found.place = model.origins.entity(&entity);
                found.hints.push(block_hint(&rule.id));
                out.push(found);
            }
        }
    }
}

/// A house style that does not say how a paper with a decision is ordered.
fn no_order(model: &Model, entity: &EntityId, lang: Lang, name: &str) -> Diagnostic {
    let mut found =
        Diagnostic::new(Check::MissingBlock, Message::new("missing-block-decision").arg("profile", name));
    found.place = model.origins.field(entity, &["sides", lang.code(), "profile"]);
    found.hints.push(Message::new("missing-block-decision-hint").arg("profile", name));
    found
}

/// What the paper has beside its sections is printed by one of the two sides.
fn check_own_content(
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
            _ => has_block(paper, Lang::De, block),
        };
        if !given || profiles.iter().any(printed) {
            continue;
        }
        let message = Message::new("missing-block-unprinted").arg("block", block);
        let mut found = Diagnostic::new(Check::MissingBlock, message);
        found.place = model.origins.field(entity, &[key]);
        found.hints.push(Message::new("missing-block-unprinted-hint").arg("block", block));
        out.push(found);
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
fn check_sides(
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

fn check_section(
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
    let mut found = Diagnostic::new(Check::UnknownReference, message);
    found.place = model.origins.field(&EntityId::new(Section::KIND, id), &["block"]);
    found.hints.push(suggestion(
        ["unknown-block-hint", "unknown-block-hint-meant"],
        &section.block,
        known.into_iter(),
    ));
    out.push(found);
}

fn has_block(paper: &Paper, lang: Lang, block: &str) -> bool {
    let side = paper.sides.get(lang);
    match block {
        "subject" => true,
        "consultations" => !side.consultations.is_empty(),
        "attachments" => !paper.attachments.is_empty(),
        "signature" => side.signature.is_some(),
        "decision" | "draft-resolution" => paper.decides(),
        "arguments" => numbered(&paper.decision).iter().any(|point| !point.point.arguments.is_empty()),
        "caveats" => numbered(&paper.decision).iter().any(|point| !point.point.caveats.is_empty()),
        "checks" => !paper.checks.is_empty(),
        "legal-basis" => side.legal_basis.is_some(),
        "finances" if !paper.financial_effects.is_empty() => true,
        _ => paper
            .sections
            .values()
            .any(|section| section.block == block && section.only.is_none_or(|only| only == lang)),
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

/// A project that others than its partners pay for needs their publicity (Regulation (EU) 2021/1060, Annex IX)
/// in every document that is about it or shows it.
fn check_publicity(model: &Model, out: &mut Diagnostics) {
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
    let mut found = Diagnostic::new(Check::MissingPublicity, message);
    found.place = model.origins.entity(&EntityId::new(Kind::Funding, id));
    found.hint(Message::new("missing-publicity-empty-hint"))
}

/// A project without publicity whose budget names others than the partners.
fn unfunded(model: &Model, named: &Named<'_>) -> Option<Diagnostic> {
    let project = named.project.id();
    let mut lines = model.content.budget.values().filter(|line| line.project.id() == project);
    let line = lines.find(|line| line.funder.id() != line.partner.id())?;
    let message = Message::new("missing-publicity").arg("project", project).arg("funder", line.funder.id());
    let mut found = Diagnostic::new(Check::MissingPublicity, message);
    let path: Vec<&str> = named.path.iter().map(String::as_str).collect();
    found.place = model.origins.field(&named.by, &path);
    Some(found.hint(Message::new("missing-publicity-hint").arg("project", project)))
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
