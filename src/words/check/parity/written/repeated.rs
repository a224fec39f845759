//! The same text translated in two ways, two titles that became one, and patterns of the project.

use std::collections::BTreeMap;

use super::Lists;
use crate::diagnostic::{Check, Diagnostics, Message, Severity};
use crate::lang::Lang;
use crate::words::check::parity::Twins;
use crate::words::wording::TokenKind;

/// A side as words in small letters.
fn words(twins: &Twins<'_>, lang: Lang) -> Vec<String> {
    let side = twins.sides.get(lang);
    let tokens = side
        .tokens
        .iter()
        .filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Value));
    let one = |token: &crate::words::wording::Token| match side.value(token) {
        Some(value) => value.fact.clone().unwrap_or_default(),
        None => side.word(token).to_lowercase(),
    };
    tokens.map(one).collect()
}

/// Reports texts that are translated otherwise elsewhere, and titles of one kind that are the same in one language
/// only.
pub(super) fn check(all: &[Twins<'_>], out: &mut Diagnostics) {
    for lang in Lang::ALL {
        let mut known: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
        for (at, twins) in all.iter().enumerate() {
            let own = words(twins, lang);
            if !own.is_empty() && own.iter().any(|word| word.len() > 3) {
                known.entry(own.join(" ")).or_default().push((at, words(twins, lang.other()).join(" ")));
            }
        }
        for (own, others) in known.iter().filter(|(_, others)| others.len() > 1) {
            differing(all, lang, own, others, out);
        }
    }
}

fn differing(all: &[Twins<'_>], lang: Lang, own: &str, others: &[(usize, String)], out: &mut Diagnostics) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, other) in others {
        *counts.entry(other).or_default() += 1;
    }
    if counts.len() < 2 {
        return;
    }
    // Of as many, the first is the usual one.
    let most = counts.values().copied().max().unwrap_or_default();
    let usual = others.iter().find(|(_, other)| counts.get(other.as_str()) == Some(&most));
    let Some((first, usual)) = usual else { return };
    let long = own.split(' ').count() > 2;
    for (at, _) in others.iter().filter(|(_, other)| other != usual) {
        let (twins, twin) = (&all[*at], &all[*first]);
        let same = twins.slot.field.name == twin.slot.field.name
            && twins.slot.owner.id.kind == twin.slot.owner.id.kind;
        let titles = same && twins.slot.field.name == "title";
        // Dutch texts that are one and were two in German are told at the Dutch ones, and the other way round.
        let (id, place, severity) = if lang == Lang::De {
            let severity = if long { Severity::Warning } else { Severity::Remark };
            ("inconsistent-translation", Lang::Nl, severity)
        } else if titles {
            ("inconsistent-translation-same", Lang::Nl, Severity::Warning)
        } else {
            continue;
        };
        let side = twins.sides.get(place);
        let range = 0..side.text.trim_end().len();
        let problem = twins.problem(Check::InconsistentTranslation, Message::new(id), place, &range, None);
        let elsewhere = twin.sides.get(place);
        let label = Message::new("label-first-here");
        let problem = problem.note(elsewhere.place(&(0..elsewhere.text.trim_end().len())), label);
        out.push(problem.hint(Message::new("inconsistent-translation-hint")).with_severity(severity));
    }
}

/// Reports what the patterns of the project find.
pub(super) fn patterns(twins: &Twins<'_>, lists: &Lists<'_>, out: &mut Diagnostics) {
    for pattern in &lists.texts.glossary.patterns {
        let found = |lang: Lang| {
            let side = twins.sides.get(lang);
            pattern.sides.get(lang).as_ref().map(|regex| regex.find(&side.text).map(|found| found.range()))
        };
        let (lang, at) = match (found(Lang::De), found(Lang::Nl)) {
            (Some(Some(at)), None | Some(None)) => (Lang::De, at),
            (None | Some(None), Some(Some(at))) => (Lang::Nl, at),
            _ => continue,
        };
        let typed = twins.sides.get(lang).text.get(at.clone()).unwrap_or_default();
        let message = Message::new("pattern")
            .arg("german", pattern.message.de.as_str())
            .arg("dutch", pattern.message.nl.as_str());
        let problem = twins.problem(Check::Pattern, message, lang, &at, None);
        out.push(problem.hint(Message::new("pattern-hint").arg("typed", typed)));
    }
}
