//! References: articles, paragraphs, annexes, pages, agenda items, file numbers.

use std::ops::Range;

use super::marks::{Mark, Sense, open};
use super::numbers::paired;
use super::{Difference, Lists, Part, numbers, numerals};
use crate::diagnostic::{Check, Diagnostics, Severity};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::numbers as typed;
use crate::words::wording::{Sentence, Token, TokenKind, Wording};

/// The most references of a text that are told: of a text with more of them, these are enough to see why.
const MOST: usize = 3;

/// The group of laws, which are names and no words before a number.
const LAWS: &str = "laws";

/// A number that refers to something.
#[derive(Debug)]
struct Reference {
    /// What the word before it can mean; empty if none stands there.
    kinds: Vec<Sense>,
    /// The number as it is typed: `24`, `24a`, `0123/2024`.
    number: String,
    range: Range<usize>,
    /// Whether it is an ordinal: `tweede fase` can stand opposite `Phase 2`, and needs nothing opposite.
    said: bool,
}

/// Reports references that one side has and the other has not, or otherwise.
pub(super) fn check(twins: &Twins<'_>, lists: &Lists, marks: &Pair<Vec<Mark>>, out: &mut Diagnostics) {
    let all = Pair::from_fn(|lang| references(twins.sides.get(lang), lists, marks.get(lang)));
    let mut dutch: Vec<&Reference> = all.nl.iter().collect();
    let mut german = Vec::new();
    for one in &all.de {
        // First what is the same, then what is only numbered the same.
        let same = dutch.iter().position(|it| it.number == one.number && agree(one, it));
        let numbered = || dutch.iter().position(|it| it.number == one.number);
        match same.or_else(numbered) {
            Some(at) => {
                let other = dutch.remove(at);
                if !agree(one, other) {
                    tell(twins, Some(one), Some(other), out);
                }
            }
            None => german.push(one),
        }
    }
    let is_elsewhere = |lang: Lang, one: &Reference| {
        let other = twins.sides.get(lang.other());
        is_typed(other, one) || is_cited(other, one)
    };
    german.retain(|one| !one.said && !is_elsewhere(Lang::De, one));
    dutch.retain(|one| !one.said && !is_elsewhere(Lang::Nl, one) && !is_class(&twins.sides.nl, one));
    laws(twins, lists, marks, out);
    telephones(twins, out);
    let mut dutch = dutch.into_iter();
    let mut differ: Vec<_> = german.into_iter().map(|one| (Some(one), dutch.next())).collect();
    differ.extend(dutch.map(|other| (None, Some(other))));
    differ.into_iter().take(MOST).for_each(|(de, nl)| tell(twins, de, nl, out));
}

/// Whether a meaning is that of a word before a number.
fn is_kind(lists: &Lists, sense: Sense) -> bool {
    lists.known(sense).is_some_and(|known| known.part == Part::References && known.group != LAWS)
}

/// Reports a law that is another one on the other side: `§ 83 GO NRW` beside `artikel 83 Gemeentewet`.
fn laws(twins: &Twins<'_>, lists: &Lists, marks: &Pair<Vec<Mark>>, out: &mut Diagnostics) {
    let is_law = |sense: Sense| lists.known(sense).is_some_and(|known| known.group == LAWS);
    for open in open(twins, marks, &is_law) {
        // A law that keeps its name in the other language can be marked as such.
        let kept = |lang: Lang, mark: &Mark| {
            let name = &twins.sides.get(lang).text[mark.range.clone()];
            twins.sides.get(lang.other()).text.contains(name)
        };
        for (de, nl) in paired(&open, &|one, other| lists.exclude(one, other)).pairs {
            if kept(Lang::De, de) || kept(Lang::Nl, nl) {
                continue;
            }
            difference(twins, Pair { de: Some(&de.range), nl: Some(&nl.range) }, out);
        }
    }
}

/// Reports a telephone number that has the code of another country on the other side.
fn telephones(twins: &Twins<'_>, out: &mut Diagnostics) {
    let all = Pair::from_fn(|lang| {
        let text = &twins.sides.get(lang).text;
        let coded = |range: Range<usize>| {
            let (code, rest) = text[range.clone()].strip_prefix('+')?.split_once([' ', '-', '/', '('])?;
            let rest: String = rest.chars().filter(char::is_ascii_digit).collect();
            Some((code, rest, range))
        };
        typed::contacts(text).into_iter().filter_map(coded).collect::<Vec<_>>()
    });
    for (code, rest, de) in &all.de {
        let same = all.nl.iter().filter(|(_, other, _)| other == rest);
        let other =
            same.clone().find(|(other, ..)| other != code).filter(|_| same.clone().all(|it| it.0 != *code));
        if let Some((_, _, nl)) = other {
            difference(twins, Pair { de: Some(de), nl: Some(nl) }, out);
        }
    }
}

/// Whether the number of a reference is typed on the other side as another kind of number: `nummer 115`, `unter 115`.
fn is_typed(other: &Wording<'_>, one: &Reference) -> bool {
    let typed = typed::typed(&other.text, other.lang, &|_| true);
    typed.into_iter().any(|range| other.text[range] == one.number)
}

/// Whether the other side cites the same number within a passage that is marked as another language's:
/// `[§ 12 Abs. 3 BauO NRW](lang:de)`.
fn is_cited(other: &Wording<'_>, one: &Reference) -> bool {
    let foreign = other.tokens.iter().filter(|token| token.foreign);
    foreign.map(|token| other.word(token).to_lowercase()).any(|word| word == one.number)
}

/// Whether a reference is to a class of a Dutch school, which has another number in Germany: `groep 3`.
fn is_class(side: &Wording<'_>, one: &Reference) -> bool {
    side.text[..one.range.start].trim_end().ends_with("groep")
}

/// Whether the words before two numbers can mean the same.
fn agree(one: &Reference, other: &Reference) -> bool {
    one.kinds.is_empty() || other.kinds.is_empty() || one.kinds.iter().any(|kind| other.kinds.contains(kind))
}

fn references(side: &Wording<'_>, lists: &Lists, marks: &[Mark]) -> Vec<Reference> {
    let unexcused = typed::typed(&side.text, side.lang, &|_| true);
    let contacts = typed::contacts(&side.text);
    let mut found = Vec::new();
    for sentence in &side.sentences {
        in_sentence(side, sentence, lists, marks, &mut found);
    }
    found.retain(|one| {
        let within = |ranges: &[Range<usize>]| ranges.iter().any(|range| range.contains(&one.range.start));
        // `V/0123/2024` only looks like a telephone number.
        let joined = side.text[..one.range.start].ends_with(['/', '-']);
        !within(&unexcused) && (joined || !within(&contacts))
    });
    found
}

fn in_sentence(
    side: &Wording<'_>,
    sentence: &Sentence,
    lists: &Lists,
    marks: &[Mark],
    out: &mut Vec<Reference>,
) {
    let tokens = side.tokens_of(sentence);
    let mut kinds: Vec<Sense> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let here = marks.iter().filter(|mark| mark.range.start == token.range.start);
        let own: Vec<Sense> = here.map(|mark| mark.sense).filter(|&sense| is_kind(lists, sense)).collect();
        let word = side.word(token);
        // `Anlage 1 a` is `bijlage 1a`.
        let joins = |last: &&mut Reference| {
            is_letter(word) && at > 0 && tokens[at - 1].range.end == last.range.end && !last.kinds.is_empty()
        };
        if let Some(last) = out.last_mut().filter(joins) {
            last.number.push_str(word);
            last.range.end = token.range.end;
            continue;
        }
        let mut add = |number: String, kinds: &[Sense]| {
            out.push(Reference { kinds: kinds.to_vec(), number, range: token.range.clone(), said: false });
        };
        if !own.is_empty() {
            let ordinal = ordinal_before(side, tokens, at, marks);
            let said =
                |(number, said)| Reference { kinds: own.clone(), number, range: token.range.clone(), said };
            out.extend(ordinal.map(said));
            kinds = own;
        } else if token.kind == TokenKind::Number {
            let is_title = typed::is_title_of_law(word, &side.text[..token.range.start]);
            if !is_title && !is_otherwise(tokens, at, marks, &kinds) {
                add(word.to_lowercase(), &kinds);
            }
        } else if !kinds.is_empty() && is_letter(word) && !matches!(word, "a" | "s" | "u")
            || is_code(token, word)
        {
            add(word.to_lowercase(), &kinds);
        } else if !connects(word) {
            kinds.clear();
        }
    }
}

/// The number of `tweede lid`; and whether it is one that is only said so, `tweede fase`.
fn ordinal_before(side: &Wording<'_>, tokens: &[Token], at: usize, marks: &[Mark]) -> Option<(String, bool)> {
    let before = at.checked_sub(1)?;
    if numbers::is_of_law(side, tokens, before) {
        let read = numerals::read(side.word(&tokens[before]), side.lang);
        return match read {
            Some((Sense::Ordinal(value), _)) => Some((value.to_string(), false)),
            _ => None,
        };
    }
    let of_word = |mark: &&Mark| {
        tokens[before].range.start <= mark.range.start && mark.range.end <= tokens[at].range.start
    };
    marks.iter().rev().filter(of_word).find_map(|mark| match mark.sense {
        Sense::Ordinal(value) => Some((value.to_string(), true)),
        _ => None,
    })
}

/// Whether a number is read by others: a time, an ordinal.
fn is_otherwise(tokens: &[Token], at: usize, marks: &[Mark], kinds: &[Sense]) -> bool {
    let is_read = marks.iter().any(|mark| {
        let ordinal = |mark: &Mark| {
            matches!(mark.sense, Sense::Ordinal(_))
                && !marks.iter().any(|it| it.range == mark.range && matches!(it.sense, Sense::Number(_)))
        };
        let counted =
            matches!(mark.sense, Sense::Time(_)) || (kinds.is_empty() && (mark.strong || ordinal(mark)));
        mark.range.start == tokens[at].range.start && counted
    });
    is_read || tokens[at].foreign
}

/// A word with a number that is no acronym: `B1`, `A31`.
fn is_code(token: &Token, word: &str) -> bool {
    token.kind == TokenKind::Word
        && !token.foreign
        && word.len() <= 4
        && word.starts_with(char::is_uppercase)
        && word.contains(|c: char| c.is_ascii_digit())
}

fn is_letter(word: &str) -> bool {
    word.len() == 1 && word.starts_with(|c: char| c.is_ascii_lowercase())
}

/// Whether a word stands between a reference and its next number.
fn connects(word: &str) -> bool {
    const CONNECTING: [&str; 18] = [
        ".", ",", "und", "en", "bis", "tot", "–", "-", "/", "&", "oder", "of", "(", "t/m", "sowie", "met",
        ":", "a",
    ];
    CONNECTING.contains(&word)
}

fn tell(twins: &Twins<'_>, de: Option<&Reference>, nl: Option<&Reference>, out: &mut Diagnostics) {
    let whole = |lang: Lang, it: Option<&Reference>| it.map(|it| shown(twins.sides.get(lang), it));
    let (de, nl) = (whole(Lang::De, de), whole(Lang::Nl, nl));
    difference(twins, Pair { de: de.as_ref(), nl: nl.as_ref() }, out);
}

fn difference(twins: &Twins<'_>, at: Pair<Option<&Range<usize>>>, out: &mut Diagnostics) {
    let (message, hint) = ("reference-parity", "reference-parity-hint");
    let check = Check::ReferenceParity;
    let difference = Difference { check, message, hint, at, severity: Severity::Warning };
    difference.tell(twins).into_iter().for_each(|problem| out.push(problem));
}

/// A reference with the word before it.
fn shown(side: &Wording<'_>, one: &Reference) -> Range<usize> {
    let before = side.text[..one.range.start].trim_end();
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    match one.kinds.is_empty() || word.ends_with(',') || connects(word) {
        true => one.range.clone(),
        false => before.len() - word.len()..one.range.end,
    }
}
