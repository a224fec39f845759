//! Both sides of a text: each is there, once, and uses the same facts.

use super::refs::Uses;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Severity};
use crate::lang::{Lang, Pair};
use crate::words::Completeness;
use crate::words::skeleton;
use crate::words::texts::{Slot, Texts};

/// Reports a text that one language has and the other has not, or that neither has and must.
pub(crate) fn missing(texts: &Texts, slot: &Slot<'_>, completeness: Completeness, out: &mut Diagnostics) {
    let entity = &slot.owner.id;
    let lacking: Vec<Lang> = Lang::ALL.into_iter().filter(|&lang| lacks(texts, lang, slot)).collect();
    let severity = match completeness {
        Completeness::Required => Severity::Error,
        Completeness::Draft => Severity::Warning,
    };
    let neither = lacking.len() == 2 && Lang::ALL.iter().all(|&lang| place(texts, lang, slot).is_none());
    if neither {
        let message = Message::new("missing-translation-both").arg("text", slot.id().to_string());
        let hint = Message::new("missing-translation-both-hint").arg("message", entity.message());
        let mut diagnostic = Diagnostic::new(Check::MissingTranslation, message).hint(hint);
        diagnostic.place = texts.model.origins.entity(entity);
        return out.push(diagnostic.with_severity(severity));
    }
    for lang in lacking {
        out.push(one_sided(texts, lang, slot).with_severity(severity));
    }
}

/// Whether a language lacks a text that it must have.
pub(crate) fn lacks(texts: &Texts, lang: Lang, slot: &Slot<'_>) -> bool {
    texts.is_needed(lang, slot)
        && !texts.is_damaged(lang, slot)
        && texts.said(lang, &slot.owner.id, slot.field.name).is_none()
}

fn one_sided(texts: &Texts, lang: Lang, slot: &Slot<'_>) -> Diagnostic {
    let empty = place(texts, lang, slot);
    let id = if empty.is_some() { "missing-translation-empty" } else { "missing-translation" };
    let message = Message::new(id).arg("text", slot.id().to_string()).arg("lang", lang.code());
    let entity = &slot.owner.id;
    let hint = match texts.yaml_place(lang.other(), entity, slot.field.name) {
        // What was put into place once need not be again.
        _ if empty.is_some() => Message::new("missing-translation-empty-hint"),
        Some(_) => Message::new("missing-translation-yaml-hint").arg("lang", lang.code()),
        None => Message::new("missing-translation-hint").arg("file", skeleton::file(texts, lang, entity)),
    };
    let mut diagnostic = Diagnostic::new(Check::MissingTranslation, message).hint(hint);
    let twin = place(texts, lang.other(), slot);
    match empty {
        Some(own) => {
            diagnostic = diagnostic.at(own);
            if let Some(twin) = twin {
                diagnostic = diagnostic.note(twin, here(lang.other()));
            }
        }
        None => diagnostic.place = twin.or_else(|| texts.model.origins.entity(entity)),
    }
    diagnostic
}

/// Reports a text that stands in YAML and in FTL.
pub(crate) fn twice(texts: &Texts, slot: &Slot<'_>, out: &mut Diagnostics) {
    let (entity, field) = (&slot.owner.id, slot.field.name);
    for lang in Lang::ALL {
        let found = texts.in_words(lang, entity, field);
        if let (Some(found), Some(yaml)) = (found, texts.yaml_place(lang, entity, field)) {
            out.push(
                Diagnostic::new(
                    Check::DuplicateText,
                    Message::new("duplicate-text")
                        .arg("text", slot.id().to_string())
                        .arg("lang", lang.code()),
                )
                .at(yaml)
                .note(found.parsed.place(found.name), Message::new("label-first-here"))
                .hint(Message::new("duplicate-text-hint")),
            );
        }
    }
}

/// Reports sides that use different facts.
pub(crate) fn mismatch(texts: &Texts, slot: &Slot<'_>, uses: &Pair<Option<Uses>>, out: &mut Diagnostics) {
    let (Some(de), Some(nl)) = (&uses.de, &uses.nl) else { return };
    // A section that only one language prints has no other side.
    if slot.owner.only.is_some() || Lang::ALL.iter().any(|&lang| texts.is_damaged(lang, slot)) {
        return;
    }
    let only_de: Vec<&String> = de.keys().filter(|id| !nl.contains_key(*id)).collect();
    let only_nl: Vec<&String> = nl.keys().filter(|id| !de.contains_key(*id)).collect();
    if only_de.is_empty() && only_nl.is_empty() {
        return;
    }
    let which = match (only_de.is_empty(), only_nl.is_empty()) {
        (false, true) => "de",
        (true, false) => "nl",
        _ => "both",
    };
    let message = Message::new("variable-mismatch")
        .arg("text", slot.id().to_string())
        .arg("which", which)
        .arg("de", list(&only_de))
        .arg("nl", list(&only_nl));
    let mut diagnostic = Diagnostic::new(Check::VariableMismatch, message);
    let first = |uses: &Uses, only: &[&String], lang: Lang| {
        let used = only.first().and_then(|id| uses.get(*id)).cloned();
        used.or_else(|| place(texts, lang, slot))
    };
    let places = Pair { de: first(de, &only_de, Lang::De), nl: first(nl, &only_nl, Lang::Nl) };
    // The side that uses more is where to look first.
    let main = if which == "nl" { Lang::Nl } else { Lang::De };
    diagnostic.place = places.get(main).clone();
    if let Some(other) = places.get(main.other()).clone() {
        diagnostic = diagnostic.note(other, here(main.other()));
    }
    out.push(diagnostic.hint(Message::new("variable-mismatch-hint")));
}

/// Reports a public text that uses facts which do not exist where only what the public may see does,
/// since they follow from something that is not public; or that for such a reason, or another, cannot
/// be printed there: then `failed` is its place.
pub(crate) fn unseen(
    whole: &Texts,
    public: &Texts,
    slot: &Slot<'_>,
    uses: &Uses,
    failed: Option<Place>,
    out: &mut Diagnostics,
) {
    let hidden = |id: &str| public.facts.get(id).is_none() && whole.facts.get(id).is_some();
    let mut lacking = uses.iter().filter(|(id, _)| hidden(id)).peekable();
    if let Some(place) = failed.filter(|_| lacking.peek().is_none()) {
        let message = Message::new("private-fact-unprintable").arg("text", slot.id().to_string());
        let hint = Message::new("private-fact-derived-hint");
        out.push(Diagnostic::new(Check::PrivateFact, message).at(place).hint(hint));
    }
    for (id, place) in lacking {
        let message =
            Message::new("private-fact-derived").arg("fact", id.as_str()).arg("text", slot.id().to_string());
        let mut diagnostic = Diagnostic::new(Check::PrivateFact, message)
            .at(place.clone())
            .hint(Message::new("private-fact-derived-hint"));
        if let Some(defined) = whole.facts.get(id).and_then(|fact| fact.place.clone()) {
            diagnostic = diagnostic.note(defined, Message::new("label-defined-here"));
        }
        out.push(diagnostic);
    }
}

fn place(texts: &Texts, lang: Lang, slot: &Slot<'_>) -> Option<Place> {
    texts.place(lang, &slot.owner.id, slot.field.name)
}

/// The label of a place in one language.
const fn here(lang: Lang) -> Message {
    match lang {
        Lang::De => Message::new("label-german-here"),
        Lang::Nl => Message::new("label-dutch-here"),
    }
}

fn list(ids: &[&String]) -> String {
    ids.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ")
}
