//! Slips of the pen: what stands for a text that is still to be written, words and sentences twice, blanks.

use std::collections::BTreeMap;
use std::ops::Range;

use super::scan::Scan;
use crate::diagnostic::{Check, Diagnostics, Message};
use crate::lang::Lang;
use crate::words::check::parity::Twins;
use crate::words::numbers::VALUE;
use crate::words::wording::{TokenKind, Wording};

/// Reports slips on both sides.
pub(super) fn check(twins: &Twins<'_>, out: &mut Diagnostics) {
    for (lang, side) in twins.sides.iter() {
        let scan = Scan::new(side);
        if let Some(at) = placeholder(&scan) {
            let typed = side.text.get(at.clone()).unwrap_or_default();
            let message = Message::new("placeholder").arg("word", typed);
            let problem = twins.problem(Check::Placeholder, message, lang, &at, None);
            out.push(problem.hint(Message::new("placeholder-hint")));
        }
        for (at, word) in doubled(side, lang) {
            let message = Message::new("doubled-word").arg("word", word);
            let problem = twins.problem(Check::DoubledWord, message, lang, &at, None);
            out.push(problem.hint(Message::new("doubled-word-hint")));
        }
        for blank in blanks(&scan).into_iter().filter(|blank| is_typed(side, &blank.at)) {
            let message = Message::new("blanks").arg("what", blank.what.name());
            let problem = twins.problem(Check::Blanks, message, lang, &blank.at, None);
            out.push(problem.hint(Message::new("blanks-hint")));
        }
    }
    sentences(twins, out);
}

/// Whether a stretch of a side stands so in its file: blanks around what prints nothing are none too many.
fn is_typed(side: &Wording<'_>, at: &Range<usize>) -> bool {
    let place = side.place(at);
    place.source.text.get(place.range) == side.text.get(at.clone())
}

/// Words in capitals, and in any letters, that stand for a text.
const CAPITALS: &[&str] = &["TODO", "FIXME", "TBD", "TBA", "TKTK"];
const ANY: &[&str] = &[
    "lorem",
    "tbd",
    "t.b.d.",
    "platzhalter",
    "platzhaltertext",
    "blindtext",
    "mustertext",
    "placeholder",
    "plaatshouder",
    "voorbeeldtekst",
    "dummytekst",
    "dummytext",
    "todo",
    "fixme",
];

/// Phrases that stand for a text.
const PHRASES: &[&str] = &[
    "noch zu übersetzen",
    "übersetzung fehlt",
    "übersetzung folgt",
    "noch übersetzen",
    "hier text",
    "text einfügen",
    "nog te vertalen",
    "vertaling volgt",
    "vertaling ontbreekt",
    "nog vertalen",
    "hier tekst",
    "tekst invoegen",
    "to be done",
    "to be translated",
    "translation missing",
];

/// Phrases that stand for a text where they are a whole sentence: `Text folgt.`, but not `Der Text folgt dem Muster.`
const SENTENCES: &[&str] = &[
    "text folgt",
    "text fehlt",
    "bitte ergänzen",
    "tekst volgt",
    "tekst ontbreekt",
    "nog aanvullen",
    "nog invullen",
];

fn placeholder(scan: &Scan<'_>) -> Option<Range<usize>> {
    for (start, end) in scan.word_starts() {
        let word = &scan.text[start..end];
        let small = word.to_lowercase();
        // In small letters longer ones stand for what could not be read.
        let repeated = word == "xxx" || word == "xxxx" || word.len() >= 3 && word.chars().all(|c| c == 'X');
        if CAPITALS.contains(&word) || ANY.contains(&small.as_str()) || repeated {
            return Some(start..end);
        }
    }
    // In lower case letters may be longer or shorter: only ASCII is looked for by its bytes.
    let small: String = scan.text.chars().map(|c| c.to_lowercase().next().unwrap_or(c)).collect();
    if small.len() == scan.text.len()
        && let Some(at) = phrase(&small)
    {
        return Some(at);
    }
    if let Some(at) = scan.text.find("???") {
        return Some(at..at + 3);
    }
    let brackets = scan.text.match_indices('[').map(|(at, _)| at).filter(|at| scan.holds(*at));
    let mut brackets = brackets.filter_map(|at| Some(at..at + scan.text[at..].find(']')?)).filter(|range| {
        let is_link = scan.text[range.end..].starts_with("](");
        !is_link && scan.text[range.clone()].chars().filter(|c| c.is_alphabetic()).count() > 2
    });
    brackets.next().map(|range| range.start..range.end + 1)
}

/// The first phrase that stands for a text, in a text in small letters.
fn phrase(small: &str) -> Option<Range<usize>> {
    let found = |phrase: &&'static str| small.match_indices(*phrase).map(|(at, it)| at..at + it.len());
    let ends = |rest: &str| !rest.starts_with(char::is_alphabetic);
    let closes = |rest: &str| ends(rest) && rest.chars().next().is_none_or(|c| ".:!…)]\n".contains(c));
    let whole =
        |at: &Range<usize>| !small[..at.start].ends_with(char::is_alphabetic) && ends(&small[at.end..]);
    let begins = |before: &str| before.is_empty() || before.ends_with(['.', ':', '!', '?', '(', '[', '–']);
    let alone = |at: &Range<usize>| begins(small[..at.start].trim_end()) && closes(&small[at.end..]);
    let inside = PHRASES.iter().flat_map(found).find(whole);
    inside.or_else(|| SENTENCES.iter().flat_map(found).find(alone))
}

/// Words that may stand twice.
const GERMAN_TWICE: &[&str] =
    &["die", "der", "das", "den", "dem", "sie", "ihr", "ihnen", "es", "zu", "sehr", "nach", "ganz", "viele"];
const DUTCH_TWICE: &[&str] = &[
    "dat", "die", "ze", "zij", "er", "had", "haar", "zijn", "was", "waren", "hun", "heel", "zeer", "we", "u",
    "was", "wie", "bij", "toe", "door", "in", "op", "aan", "om", "over", "uit", "voor", "af", "je",
];

/// Words that stand twice, with where the second one is.
fn doubled<'a>(side: &'a Wording<'_>, lang: Lang) -> Vec<(Range<usize>, &'a str)> {
    let legal = if lang == Lang::De { GERMAN_TWICE } else { DUTCH_TWICE };
    let pairs = side.tokens.windows(2).filter(|pair| {
        let [first, second] = pair else { return false };
        let is_word = |at: usize| pair[at].kind == TokenKind::Word && !pair[at].foreign;
        let (one, two) = (side.word(first), side.word(second));
        let between = side.text.get(first.range.end..second.range.start).unwrap_or("x");
        let small = two.to_lowercase();
        is_word(0)
            && is_word(1)
            && !between.is_empty()
            && between.trim().is_empty()
            && between.matches('\n').count() < 2
            && one.to_lowercase() == small
            && !(one == two && one != small)
            && !legal.contains(&small.as_str())
    });
    pairs.map(|pair| (pair[1].range.clone(), side.word(&pair[1]))).collect()
}

/// Reports sentences that stand twice on one side only.
fn sentences(twins: &Twins<'_>, out: &mut Diagnostics) {
    let twice = twins.sides.iter().map(|(lang, side)| (lang, repeated(side))).collect::<Vec<_>>();
    let counts: Vec<usize> = twice.iter().map(|(_, found)| found.len()).collect();
    if counts.first() == counts.last() {
        return;
    }
    for (lang, found) in twice {
        for at in found {
            let message = Message::new("doubled-sentence");
            let problem = twins.problem(Check::DoubledSentence, message, lang, &at, None);
            out.push(problem.hint(Message::new("doubled-sentence-hint")));
        }
    }
}

fn repeated(side: &Wording<'_>) -> Vec<Range<usize>> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for sentence in &side.sentences {
        let words = side.tokens_of(sentence).iter().filter(|token| token.kind != TokenKind::Sign);
        let words: Vec<String> = words.map(|token| side.word(token).to_lowercase()).collect();
        if words.len() < 3 {
            continue;
        }
        let count = seen.entry(words.join(" ")).or_default();
        *count += 1;
        if *count > 1 {
            found.push(side.range_of(sentence));
        }
    }
    found
}

/// A blank too many or missing.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Blank {
    /// Where.
    pub at: Range<usize>,
    /// What it is.
    pub what: What,
}

/// What is wrong with a blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// Two in a row.
    Double,
    /// Before a comma or full stop, or inside brackets.
    Needless,
    /// None behind a comma or full stop.
    Missing,
}

impl What {
    const fn name(self) -> &'static str {
        match self {
            Self::Double => "double",
            Self::Needless => "needless",
            Self::Missing => "missing",
        }
    }
}

/// The blanks of a side that are certainly wrong.
pub(super) fn blanks(scan: &Scan<'_>) -> Vec<Blank> {
    let mut found = Vec::new();
    let text = scan.text;
    for (at, c) in scan.chars() {
        let behind = &text[at + c.len_utf8()..];
        let next = behind.chars().next();
        let before = scan.before(at);
        let solid = before.is_some_and(|c| !c.is_whitespace());
        match c {
            ' ' if solid => {
                let run = text[at..].len() - text[at..].trim_start_matches(' ').len();
                let follows = text[at + run..].chars().next();
                let points = follows.is_some_and(|c| ",.;:!?)".contains(c)) && !is_form(&text[at + run..]);
                if points && before != Some('(') {
                    found.push(Blank { at: at..at + run, what: What::Needless });
                } else if run > 1 && follows.is_some_and(|c| c != '\n') {
                    found.push(Blank { at: at..at + run, what: What::Double });
                } else if before == Some('(') {
                    found.push(Blank { at: at..at + run, what: What::Needless });
                }
            }
            ',' | ';'
                if text[..at].trim_end_matches(' ').ends_with(char::is_alphabetic)
                    && next.is_some_and(char::is_alphabetic) =>
            {
                found.push(Blank { at: at..at + 1, what: What::Missing });
            }
            '.' if is_glued(text, at) => found.push(Blank { at: at..at + 1, what: What::Missing }),
            _ => {}
        }
    }
    found
}

/// Whether a sign behind a blank begins something: `…`, `.nl`, `:-)`, `...`.
fn is_form(text: &str) -> bool {
    let mut chars = text.chars();
    let first = chars.next();
    let second = chars.next();
    second.is_some_and(|c| first == Some('.') && (c == '.' || c.is_alphanumeric()))
        || second.is_some_and(|c| first == Some(':') && (c == '-' || c.is_alphanumeric()))
}

/// Whether a full stop stands between two sentences without a blank: `gut.Die`.
fn is_glued(text: &str, at: usize) -> bool {
    let before: Vec<char> = text[..at].chars().rev().take(3).collect();
    let mut after = text[at + 1..].chars();
    before.len() == 3
        && before.iter().all(|c| c.is_lowercase())
        && after.next().is_some_and(char::is_uppercase)
        && after.next().is_some_and(char::is_lowercase)
        && !text[..at].rsplit(char::is_whitespace).next().unwrap_or_default().contains(['.', VALUE, '@', '/'])
}
