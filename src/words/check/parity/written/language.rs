//! Whether a text, or a sentence of it, stands in the language of its side.

use std::collections::BTreeSet;

use super::Lists;
use super::letters;
use super::scan::is_quoted;
use super::vocabulary::Spoken;
use crate::diagnostic::{Check, Diagnostics, Message, Severity};
use crate::lang::Lang;
use crate::words::check::parity::Twins;
use crate::words::wording::{TokenKind, Wording};

/// Reports texts and sentences in the other language, and texts that are the same on both sides.
pub(super) fn check(twins: &Twins<'_>, lists: &Lists<'_>, out: &mut Diagnostics) {
    let alike = is_alike(twins);
    let mut told = false;
    for (lang, side) in twins.sides.iter() {
        let spoken = telling(twins, lists, lang, alike);
        if is_foreign(&spoken, lang, lists, alike) {
            let at = side.range_of_words(&spoken);
            let message = Message::new("foreign-language").arg("lang", lang.code());
            let problem = twins.problem(Check::ForeignLanguage, message, lang, &at, None);
            out.push(problem.hint(hint(lang)));
            told = true;
            continue;
        }
        sentences(twins, lists, lang, side, out);
    }
    if alike && !told {
        identical(twins, lists, out);
    }
}

fn sentences(twins: &Twins<'_>, lists: &Lists<'_>, lang: Lang, side: &Wording<'_>, out: &mut Diagnostics) {
    if side.sentences.len() < 2 {
        return;
    }
    let spoken = telling(twins, lists, lang, false);
    for sentence in &side.sentences {
        let words: Vec<Spoken<'_>> =
            spoken.iter().filter(|it| sentence.tokens.contains(&it.index)).copied().collect();
        if words.len() > 2 && is_foreign(&words, lang, lists, false) {
            let at = side.range_of(sentence);
            let message = Message::new("foreign-language-sentence").arg("lang", lang.code());
            let other = twins.opposite(lang, at.start);
            let problem = twins.problem(Check::ForeignLanguage, message, lang, &at, other.as_ref());
            out.push(problem.hint(hint(lang)));
        }
    }
}

/// The words of a side that tell its language: those in capitals that stand on both sides may be names, and what is
/// quoted may be one.
fn telling<'a>(twins: &'a Twins<'_>, lists: &Lists<'_>, lang: Lang, alike: bool) -> Vec<Spoken<'a>> {
    let side = twins.sides.get(lang);
    let all = lists.vocabulary.spoken(side);
    if alike {
        return all;
    }
    let other = twins.sides.get(lang.other());
    let there: BTreeSet<&str> = other.tokens.iter().map(|token| other.word(token)).collect();
    let named = |it: &Spoken<'_>| {
        let capital = it.index > 0 && it.word.starts_with(char::is_uppercase);
        capital && there.contains(it.word) && !letters::ends_as(&it.small(), lang.other())
    };
    let plain: Vec<Spoken<'a>> =
        all.iter().filter(|it| !named(it) && !is_quoted(side, it.token.range.start)).copied().collect();
    if plain.is_empty() { all } else { plain }
}

fn hint(lang: Lang) -> Message {
    Message::new("foreign-language-hint").arg("lang", lang.code())
}

/// Whether words of a side in `lang` are words of the other language, by what each of them speaks for.
fn is_foreign(words: &[Spoken<'_>], lang: Lang, lists: &Lists<'_>, alike: bool) -> bool {
    let (mut own, mut other, mut sure) = (0, 0, false);
    for word in words {
        match lists.vocabulary.evidence(word, lang) {
            Some((found, weight)) if found == lang => own += weight,
            Some((found, weight)) => {
                other += weight;
                let small = word.small();
                sure |= letters::evidence(&small, small == word.word)
                    .is_some_and(|(of, weight)| of == found && weight > 1);
            }
            None => {}
        }
    }
    if words.len() > 3 {
        other >= 4 && sure && other >= 3 * own
    } else {
        // The letters of one word can be those of a name: two signs are asked for, or an end that no name has.
        let enough = if sure { 3 } else { 2 };
        other >= enough && own == 0 && (sure || !alike)
    }
}

/// Whether both sides say the same in the same letters.
fn is_alike(twins: &Twins<'_>) -> bool {
    let plain = |lang| {
        let side = twins.sides.get(lang);
        let tokens = side.tokens.iter().filter(|token| !token.foreign || token.kind == TokenKind::Word);
        tokens.map(|token| side.word(token).to_lowercase()).collect::<Vec<_>>()
    };
    plain(Lang::De) == plain(Lang::Nl)
}

/// Reports a text that is the same on both sides, unless all its words may be.
fn identical(twins: &Twins<'_>, lists: &Lists<'_>, out: &mut Diagnostics) {
    let side = &twins.sides.nl;
    let spoken = lists.vocabulary.spoken(side);
    let doubtful = |it: &&Spoken<'_>| {
        let word = it.small();
        let both = Lang::ALL.iter().all(|&lang| lists.vocabulary.count(lang, &word) > 1);
        let known = letters::is_shared(&word) || both || word.chars().any(|c| c.is_ascii_digit());
        // A short word in capitals may be a name.
        let named = it.word != word && word.len() < 4;
        !known && !named
    };
    let Some(first) = spoken.iter().find(doubtful) else { return };
    let sure = spoken.iter().filter(doubtful).any(|it| {
        let word = it.small();
        letters::evidence(&word, word == it.word).is_some()
    });
    let severity =
        if sure && spoken.len() > 1 || spoken.len() > 3 { Severity::Warning } else { Severity::Remark };
    let message = Message::new("identical-translation").arg("word", first.word);
    let at = side.range_of_words(&spoken);
    let problem = twins.problem(Check::IdenticalTranslation, message, Lang::Nl, &at, None);
    out.push(problem.hint(Message::new("identical-translation-hint")).with_severity(severity));
}

impl Wording<'_> {
    /// From the first of some words to the last.
    fn range_of_words(&self, words: &[Spoken<'_>]) -> std::ops::Range<usize> {
        match (words.first(), words.last()) {
            (Some(first), Some(last)) => first.token.range.start..last.token.range.end,
            _ => 0..self.text.len().min(1),
        }
    }
}
