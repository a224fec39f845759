//! The checks of words: each text by itself, both sides of each text, the catalogues as a whole.

pub(crate) mod approximate;
pub(crate) mod digits;
mod documents;
mod echoes;
mod explanations;
pub(crate) mod messages;
mod misplaced;
pub(crate) mod parity;
pub(crate) mod plural;
pub(crate) mod private;
pub(crate) mod prose;
pub(crate) mod refs;
pub(crate) mod sides;
mod slides;
pub(crate) mod translations;

pub(crate) use self::documents::documents;
pub(crate) use self::explanations::explanations;
pub(crate) use self::misplaced::misplaced;
pub(crate) use self::slides::slides;

use self::digits::Names;
use self::refs::Uses;
use super::Completeness;
use super::catalogue::Found;
use super::notation::Formatter;
use super::texts::{Slot, Texts};
use super::{facts, markdown};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::lang::{Lang, Pair};

use std::collections::BTreeSet;
use std::sync::Arc;

/// Checks all texts of a project, and yields the ids of the facts that they use.
pub(crate) fn texts(
    texts: &Texts,
    formatters: &Pair<Arc<Formatter>>,
    completeness: Completeness,
    out: &mut Diagnostics,
) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let names = Names::new(&texts.model);
    let first = out.0.len();
    let mut pairs = Vec::new();
    for slot in texts.slots() {
        sides::missing(texts, &slot, completeness, out);
        sides::twice(texts, &slot, out);
        let uses = Pair::from_fn(|lang| {
            let found = texts.said(lang, &slot.owner.id, slot.field.name)?;
            text(texts, &slot, &found, formatters.get(lang), &names, out)
        });
        sides::mismatch(texts, &slot, &uses, out);
        pairs.extend(both(texts, slot, &uses));
        used.extend(uses.iter().flat_map(|(_, uses)| uses).flat_map(|uses| uses.keys().cloned()));
    }
    parity::check(texts, &pairs, out);
    for lang in Lang::ALL {
        for found in texts.helpers(lang) {
            used.extend(refs::check(texts, lang, &found, None, out).into_keys());
            digits::typed(&found, lang, &names, out);
            prose::lost(&found, out);
            prose::controls(&found, out);
        }
        messages::twice(texts.content.get(lang), out);
        messages::unused(texts, lang, out);
    }
    echoes::fold(out, first);
    used
}

/// Both sides of a text, if both can be read and are to say the same.
fn both<'a>(texts: &'a Texts, slot: Slot<'a>, uses: &Pair<Option<Uses>>) -> Option<parity::Both<'a>> {
    if uses.iter().any(|(_, uses)| uses.is_none()) {
        return None;
    }
    let said = |lang| texts.said(lang, &slot.owner.id, slot.field.name);
    Some((slot, Pair { de: said(Lang::De)?, nl: said(Lang::Nl)? }))
}

/// Reports public texts that lack something where only what the public may see exists.
pub(crate) fn public(
    whole: &Texts,
    public: &Texts,
    formatters: &Pair<Arc<Formatter>>,
    out: &mut Diagnostics,
) {
    for slot in public.slots().filter(|slot| slot.owner.public) {
        for lang in Lang::ALL {
            let Some(found) = whole.said(lang, &slot.owner.id, slot.field.name) else { continue };
            let mut known = Diagnostics::default();
            let uses = refs::check(whole, lang, &found, Some(slot.owner), &mut known);
            private::facts(whole, &slot, &uses, &mut known);
            private::messages(whole, lang, &slot, &found, &mut known);
            if known.has_errors() {
                continue;
            }
            let formatter = formatters.get(lang);
            let failed = !prints(public, &slot, formatter) && prints(whole, &slot, formatter);
            sides::unseen(whole, public, &slot, &uses, failed.then(|| found.parsed.place(found.name)), out);
        }
    }
}

/// Whether a text can be printed with the facts that there are.
fn prints(texts: &Texts, slot: &Slot<'_>, formatter: &Arc<Formatter>) -> bool {
    texts.said(formatter.lang(), &slot.owner.id, slot.field.name).is_some_and(|found| {
        let (text, errors) = filled(texts, slot, &found, formatter);
        errors.is_empty() && !is_blank(&text, formatter.lang())
    })
}

/// Checks one text in one language and yields the facts it uses; nothing if it names what does not exist.
fn text(
    texts: &Texts,
    slot: &Slot<'_>,
    found: &Found<'_>,
    formatter: &Arc<Formatter>,
    names: &Names,
    out: &mut Diagnostics,
) -> Option<Uses> {
    let lang = formatter.lang();
    let mut own = Diagnostics::default();
    let uses = refs::check(texts, lang, found, Some(slot.owner), &mut own);
    let known = own.0.iter().all(|problem| problem.check != Check::UnknownVariable);
    private::facts(texts, slot, &uses, &mut own);
    private::messages(texts, lang, slot, found, &mut own);
    prose::markup(found, lang, slot.field.block, &mut own);
    digits::typed(found, lang, names, &mut own);
    let lost = prose::lost(found, &mut own);
    prose::controls(found, &mut own);
    approximate::twice(texts, slot, found, formatter, &mut own);
    let there = uses.keys().all(|id| texts.facts.get(id).is_some());
    if there && !own.has_errors() {
        formatted(texts, slot, found, formatter, &mut own);
        plural::check(texts, slot, found, lang, &mut own);
    }
    out.0.append(&mut own.0);
    (known && !lost).then_some(uses)
}

/// Formats a text that passed all checks of its tree: what goes wrong now was seen by none of them.
fn formatted(
    texts: &Texts,
    slot: &Slot<'_>,
    found: &Found<'_>,
    formatter: &Arc<Formatter>,
    out: &mut Diagnostics,
) {
    let (text, errors) = filled(texts, slot, found, formatter);
    let place = found.parsed.place(found.name);
    for error in errors {
        let message = Message::new("syntax-format").arg("error", error);
        out.push(Diagnostic::new(Check::Syntax, message).at(place.clone()));
    }
    if is_blank(&text, formatter.lang()) && !out.has_errors() {
        let message = Message::new("markup-empty").arg("text", slot.id().to_string());
        out.push(Diagnostic::new(Check::Markup, message).at(place));
    }
}

/// A text with its values, and what went wrong.
fn filled(
    texts: &Texts,
    slot: &Slot<'_>,
    found: &Found<'_>,
    formatter: &Arc<Formatter>,
) -> (String, Vec<String>) {
    let variables = texts.facts.variables(&slot.owner.id);
    let catalogue = texts.content.get(formatter.lang());
    facts::with_notation(formatter, true, || catalogue.format(found.pattern, &variables))
}

fn is_blank(text: &str, lang: Lang) -> bool {
    markdown::plain(&markdown::parse(text, lang, true).blocks).trim().is_empty()
}
