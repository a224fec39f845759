//! Words that exist and are the wrong ones for certain: *das* for *dass*, *seid* for *seit*, *krijg* for *krijgt*.

use super::report;
use crate::diagnostic::Diagnostics;
use crate::lang::Lang;
use crate::words::check::parity::Twins;
use crate::words::check::parity::written::scan::is_quoted;
use crate::words::wording::{Sentence, Token, TokenKind, Wording};

/// Words before whose comma no neuter noun stands that `das` could take up.
const GERMAN_BEFORE: &[&str] = &[
    "dafür",
    "darauf",
    "daran",
    "darüber",
    "davon",
    "dazu",
    "darum",
    "dagegen",
    "damit",
    "dadurch",
    "darin",
    "bedeutet",
    "heißt",
    "zeigt",
    "zeigen",
    "hofft",
    "hoffen",
    "glaubt",
    "weiß",
    "erklärt",
    "betont",
    "sicher",
    "möglich",
    "wichtig",
    "klar",
    "deutlich",
    "bekannt",
    "notwendig",
];
/// Words that begin a clause behind `dass`, and cannot follow `das`.
const GERMAN_AFTER: &[&str] = &[
    "niemand", "alle", "er", "es", "wir", "ich", "man", "die", "der", "den", "dem", "ein", "eine", "einer",
    "jeder", "jede", "jedes", "kein", "keine", "keiner", "diese", "dieser", "dieses", "viele", "beide",
    "sie",
];
/// Words that follow `seit`, and not `seid`.
const GERMAN_SINCE: &[&str] = &[
    "dem", "der", "den", "einem", "einer", "beginn", "anfang", "ende", "jahren", "monaten", "langem",
    "kurzem",
];
/// Stems of verbs that are no nouns, and that nobody is asked to do.
const DUTCH_STEMS: &[&str] = &["krijg", "word", "heb", "gebeur", "verschijn", "ontvang"];
/// Dutch participles in -eerd are written with a d; these verbs begin with ge- themselves.
const DUTCH_PRESENT: &[&str] = &["genereert", "regenereert", "degenereert", "gesticuleert"];

/// Reports words of a side that are mistaken for others.
pub(super) fn check(twins: &Twins<'_>, lang: Lang, out: &mut Diagnostics) {
    let side = twins.sides.get(lang);
    for sentence in &side.sentences {
        for at in sentence.tokens.clone() {
            let Some(token) = side.tokens.get(at).filter(|token| is_plain(token)) else { continue };
            let right = match lang {
                Lang::De => german(side, at, sentence),
                Lang::Nl => dutch(side, at, sentence),
            };
            if let Some(right) = right.filter(|_| !is_quoted(side, token.range.start)) {
                report(twins, lang, &token.range, &right, out);
            }
        }
    }
}

fn is_plain(token: &Token) -> bool {
    token.kind == TokenKind::Word && !token.foreign
}

/// The word of a sentence so many tokens further on, in small letters.
fn beside(side: &Wording<'_>, at: usize, by: isize, sentence: &Sentence) -> String {
    let at = at.checked_add_signed(by).filter(|at| sentence.tokens.contains(at));
    at.and_then(|at| side.tokens.get(at)).map(|token| side.word(token).to_lowercase()).unwrap_or_default()
}

fn german(side: &Wording<'_>, at: usize, sentence: &Sentence) -> Option<String> {
    let word = side.word(&side.tokens[at]);
    let next = beside(side, at, 1, sentence);
    match word {
        "das" => {
            let comma = beside(side, at, -1, sentence) == ",";
            let before = beside(side, at, -2, sentence);
            let wrong =
                comma && GERMAN_BEFORE.contains(&before.as_str()) && GERMAN_AFTER.contains(&next.as_str());
            wrong.then(|| "dass".to_owned())
        }
        "seid" | "Seid" => {
            let counted = side
                .tokens
                .get(at + 1)
                .is_some_and(|next| matches!(next.kind, TokenKind::Value | TokenKind::Number));
            let addressed =
                side.tokens_of(sentence).iter().any(|token| side.word(token).to_lowercase() == "ihr");
            let wrong = !addressed && (counted || GERMAN_SINCE.contains(&next.as_str()));
            wrong.then(|| word.replace("eid", "eit"))
        }
        _ => None,
    }
}

fn dutch(side: &Wording<'_>, at: usize, sentence: &Sentence) -> Option<String> {
    let word = side.word(&side.tokens[at]);
    if word.starts_with("ge") && word.ends_with("eert") && word.len() > 8 && !DUTCH_PRESENT.contains(&word) {
        return Some(format!("{}d", &word[..word.len() - 1]));
    }
    if at == sentence.tokens.start || !DUTCH_STEMS.contains(&word) {
        return None;
    }
    let spoken = side.tokens_of(sentence).iter().map(|token| side.word(token).to_lowercase());
    let first = spoken.into_iter().any(|word| matches!(word.as_str(), "ik" | "je" | "jij" | "’k" | "jullie"));
    let word = if word == "heb" { "heeft".to_owned() } else { format!("{word}t") };
    (!first).then_some(word)
}
