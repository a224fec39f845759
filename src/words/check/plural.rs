//! A count that is 1 before words in the plural: `1 Kurse`.

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::lang::Lang;
use crate::words::catalogue::Found;
use crate::words::nouns;
use crate::words::numbers::{self, VALUE};
use crate::words::texts::{Slot, Texts};
use crate::words::wording::{Printed, Wording};

/// Reports counts that are 1 in this build and stand with words in the plural.
pub(crate) fn check<'a>(
    texts: &'a Texts,
    slot: &Slot<'a>,
    found: &Found<'a>,
    lang: Lang,
    out: &mut Diagnostics,
) {
    // A value that could not be read has a stand-in.
    if texts.model.doubt.gaps || !texts.model.doubt.entities.is_empty() {
        return;
    }
    let spoken = Wording::as_built(texts, lang, slot.owner, found);
    for one in spoken.values.iter().filter(|value| value.is_one) {
        let (before, after) = spoken.text.split_at(one.at);
        let after = after.strip_prefix(VALUE).unwrap_or_default();
        if let Some(words) = in_plural(before, after, lang) {
            out.push(problem(one, words));
        }
    }
}

fn problem(one: &Printed, words: &str) -> Diagnostic {
    let excerpt =
        format!("1 {}", words.replace(['*', '_'], "").split_whitespace().collect::<Vec<_>>().join(" "));
    let message = Message::new("plural-missing")
        .arg("fact", one.fact.clone().unwrap_or_default())
        .arg("excerpt", excerpt);
    let hint = Message::new("plural-missing-hint").arg("typed", one.typed.as_str());
    Diagnostic::new(Check::PluralMissing, message).at(one.place.clone()).hint(hint)
}

/// Words that begin a clause whose subject follows its verb: `Es sind 1 …`, `Davon haben 1 …`, `Er zijn 1 …`.
const OPENERS: [&str; 10] =
    ["es", "er", "davon", "hiervon", "darunter", "dabei", "daarvan", "hiervan", "daaronder", "daarbij"];

/// Verbs in the singular: a text with one before the number is written for one.
const SINGULAR_VERBS: [&str; 14] = [
    "ist", "war", "hat", "wird", "wurde", "kann", "soll", "is", "was", "heeft", "wordt", "werd", "kan",
    "moet",
];

/// The words that are in the plural though the number before them is 1, as far as that is certain.
fn in_plural<'t>(before: &'t str, after: &'t str, lang: Lang) -> Option<&'t str> {
    let before = before.trim_end_matches(['*', '_']);
    let after = after.trim_start_matches(['*', '_']);
    let alone = before.is_empty() || before.ends_with(|c: char| c.is_whitespace() || "(„“\"‚'[".contains(c));
    if !alone || !after.starts_with(char::is_whitespace) || numbers::is_named(before) || spans(before) {
        return None;
    }
    let clause = after.split(|c: char| ".,;:!?()–\n".contains(c) || c == VALUE).next().unwrap_or_default();
    let mut words = before.split_whitespace().rev();
    let (last, first) = (words.next().unwrap_or_default(), words.next().unwrap_or_default().to_lowercase());
    if SINGULAR_VERBS.contains(&last) || (last == "er" && SINGULAR_VERBS.contains(&first.as_str())) {
        return None;
    }
    let end = noun(clause, lang).or_else(|| {
        let follows = clause.split_whitespace().next().is_some_and(|word| !numbers::counts_nothing(word));
        let of_several = sentence(before).starts_with("Von ") || sentence(before).starts_with("Van ");
        let opened = nouns::is_plural_verb(last) && (of_several || OPENERS.contains(&first.as_str()));
        (follows && opened).then(|| clause.trim_end().len().min(first_word_end(clause)))
    })?;
    clause.get(..end)
}

/// Where the word ends that is in the plural: the noun behind the number, or a verb directly behind it.
fn noun(clause: &str, lang: Lang) -> Option<usize> {
    let mut adjectives = 0;
    let mut end = 0;
    for word in clause.split_inclusive(char::is_whitespace) {
        end += word.len();
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if bare.is_empty() && word.trim().is_empty() {
            continue;
        }
        let verb = adjectives == 0 && nouns::is_plural_verb(bare);
        let is_noun = lang == Lang::Nl || bare.starts_with(char::is_uppercase);
        if verb || (is_noun && !numbers::counts_nothing(bare) && nouns::is_plural(bare, lang)) {
            return Some(end - (word.len() - word.trim_end().len()));
        }
        if numbers::counts_nothing(bare) || !nouns::is_adjective(bare, lang) || adjectives == 3 {
            return None;
        }
        adjectives += 1;
    }
    None
}

/// The sentence at the end of a text.
fn sentence(text: &str) -> &str {
    text.rsplit(['.', '!', '?', '\n']).next().unwrap_or_default().trim_start()
}

fn first_word_end(clause: &str) -> usize {
    let blank = clause.len() - clause.trim_start().len();
    blank + clause.trim_start().split(char::is_whitespace).next().map_or(0, str::len)
}

/// Whether the number is the second of two: `2 oder 1 Kurse`, `3 bis 1`.
fn spans(before: &str) -> bool {
    let mut words = before.split_whitespace().rev();
    let joins = words.next().is_some_and(|word| {
        ["und", "oder", "bis", "en", "of", "tot", "–", "-", "+", "−", "×", "/", "von", "van"].contains(&word)
    });
    let number = |word: &str| word.ends_with(|c: char| c.is_ascii_digit() || c == VALUE);
    joins && words.next().is_some_and(number)
}
