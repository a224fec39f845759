//! Facts that both sides use, in another role or printed otherwise: `from a to b` beside `from b to a`.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::wording::{Printed, Sentence, Token, TokenKind, Wording};

/// How far before a fact the word may stand that tells its role.
const REACH: usize = 3;

/// How many words on each side of a fact are looked at.
const AROUND: usize = 4;

/// Roles of a fact, with the words before it that tell it, German and Dutch.
const ROLES: &[(&str, &str, &str)] = &[
    ("from", "von vom ab seit aus", "van vanaf sinds uit"),
    ("to", "auf bis zum zur zu", "naar tot t/m"),
    ("between", "zwischen", "tussen"),
    ("instead", "statt anstatt anstelle", "plaats"),
    ("against", "gegenüber vergleich", "opzichte vergeleken vergelijking"),
    ("by", "um", "met"),
    ("of-it", "davon darunter hiervon", "waarvan daarvan onder waaronder"),
    ("total", "insgesamt zusammen gesamt", "totaal samen"),
    ("only", "nur lediglich", "maar slechts alleen"),
    ("planned", "soll geplant geplanten geplante planmäßig", "gepland geplande beoogde streefwaarde"),
    ("actual", "ist tatsächlich tatsächlichen", "werkelijk werkelijke gerealiseerd gerealiseerde"),
    ("after", "nach", "na"),
    ("before", "vor", "vóór voor"),
];

/// What joins two facts.
const JOINING: [&str; 10] = ["und", "en", "bis", "tot", "–", "-", "/", "tot en met", "bzw.", "of"];

/// A fact in a sentence.
struct Said<'a> {
    fact: &'a str,
    /// Of its side.
    range: Range<usize>,
    role: Option<&'static str>,
    /// The word behind it.
    noun: String,
    /// The words around it, up to the next value.
    around: Vec<String>,
}

/// Reports facts that are exchanged, and facts that are printed with other options.
pub(super) fn check(twins: &Twins<'_>, out: &mut Diagnostics) {
    let beads = twins.beads.iter().map(|bead| Pair {
        de: said(&twins.sides.de, &twins.sides.de.sentences[bead.first.clone()]),
        nl: said(&twins.sides.nl, &twins.sides.nl.sentences[bead.second.clone()]),
    });
    let all: Vec<Pair<Vec<Said<'_>>>> = beads.collect();
    all.iter().for_each(|said| exchanged(twins, said, out));
    moved(twins, &all, out);
    options(twins, out);
}

/// The facts of sentences that stand in them once.
fn said<'a>(side: &'a Wording<'_>, sentences: &[Sentence]) -> Vec<Said<'a>> {
    let mut all: Vec<Said<'a>> = Vec::new();
    for sentence in sentences {
        let tokens = side.tokens_of(sentence);
        for (at, token) in tokens.iter().enumerate() {
            let Some(fact) = side.value(token).and_then(|value| value.fact.as_deref()) else { continue };
            let before = tokens[..at].iter().rev().take(REACH);
            let before = before.take_while(|token| token.kind != TokenKind::Value && side.word(token) != ",");
            let role = before.filter_map(|token| role(side.word(token), side.lang)).next();
            let mut behind = tokens[at + 1..].iter();
            let noun = behind
                .find(|token| !matches!(token.kind, TokenKind::Emphasis))
                .filter(|token| token.kind == TokenKind::Word)
                .map_or_else(String::new, |token| letters(side.word(token)));
            let around = around(side, tokens, at);
            all.push(Said { fact, range: token.range.clone(), role, noun, around });
        }
    }
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    all.iter().for_each(|it| *times.entry(it.fact).or_default() += 1);
    all.retain(|it| times.get(it.fact) == Some(&1));
    all
}

/// The longer words around a value, up to the next one.
fn around(side: &Wording<'_>, tokens: &[Token], at: usize) -> Vec<String> {
    let words = |tokens: &mut dyn Iterator<Item = &Token>| {
        let own = tokens.take_while(|token| token.kind != TokenKind::Value);
        let words = own.filter(|token| token.kind == TokenKind::Word).take(AROUND);
        words.map(|token| letters(side.word(token))).filter(|word| word.len() > 3).collect::<Vec<_>>()
    };
    let mut found = words(&mut tokens[..at].iter().rev());
    found.extend(words(&mut tokens[at + 1..].iter()));
    found
}

fn role(word: &str, lang: Lang) -> Option<&'static str> {
    let word = word.to_lowercase();
    let says = |(_, de, nl): &&(&str, &str, &str)| {
        let words = if lang == Lang::De { de } else { nl };
        words.split(' ').any(|known| known == word)
    };
    ROLES.iter().find(says).map(|(name, _, _)| *name)
}

/// A word as it resembles the one of the other language.
pub(super) fn letters(word: &str) -> String {
    let lower = word.to_lowercase();
    lower
        .replace('ä', "a")
        .replace('ö', "o")
        .replace('ü', "u")
        .replace('ß', "ss")
        .replace('c', "k")
        .replace('z', "s")
}

/// How many words around two facts are alike.
fn shared(one: &Said<'_>, other: &Said<'_>) -> usize {
    let is_like = |a: &str, b: &str| strsim::normalized_damerau_levenshtein(a, b) > 0.65;
    one.around.iter().filter(|a| other.around.iter().any(|b| is_like(a, b))).count()
}

/// How alike the words behind two facts are, from 0 to 1.
fn alike(one: &Said<'_>, other: &Said<'_>) -> f64 {
    if one.noun.len() < 4 || other.noun.len() < 4 {
        return 0.0;
    }
    strsim::normalized_damerau_levenshtein(&one.noun, &other.noun)
}

/// What is known of two facts that stand on both sides.
enum Verdict {
    /// Each says what the other says on the other side.
    Exchanged,
    /// Nothing tells that each still says the same.
    Doubtful,
    Kept,
}

fn exchanged(twins: &Twins<'_>, said: &Pair<Vec<Said<'_>>>, out: &mut Diagnostics) {
    let both: Vec<(&Said<'_>, usize, &Said<'_>)> = said
        .de
        .iter()
        .filter_map(|de| {
            let at = said.nl.iter().position(|nl| nl.fact == de.fact)?;
            Some((de, at, &said.nl[at]))
        })
        .collect();
    for (first, (de_a, at_a, nl_a)) in both.iter().enumerate() {
        for (de_b, at_b, nl_b) in &both[first + 1..] {
            let severity = match verdict([de_a, de_b], [nl_a, nl_b], at_a < at_b) {
                Verdict::Exchanged => Severity::Warning,
                Verdict::Doubtful if is_joined(twins, [de_a, de_b], [nl_a, nl_b]) => Severity::Warning,
                Verdict::Doubtful => Severity::Remark,
                Verdict::Kept => continue,
            };
            let message = Message::new("fact-parity").arg("one", de_a.fact).arg("other", de_b.fact);
            let problem = twins.problem(Check::FactParity, message, Lang::De, &de_a.range, Some(&nl_a.range));
            out.push(told(problem, severity));
            return;
        }
    }
}

/// Whether two facts are joined by `und` or `bis` on both sides: nobody changes their places.
fn is_joined(twins: &Twins<'_>, de: [&Said<'_>; 2], nl: [&Said<'_>; 2]) -> bool {
    let joins = |side: &Wording<'_>, [one, other]: [&Said<'_>; 2]| {
        let (first, last) = if one.range.start < other.range.start { (one, other) } else { (other, one) };
        let between = side.text.get(first.range.end..last.range.start).map(str::trim);
        between.is_some_and(|between| JOINING.contains(&between))
    };
    joins(&twins.sides.de, de) && joins(&twins.sides.nl, nl)
}

/// Reports two facts each of which stands in the sentence of the other, where a third one has stayed in its sentence.
fn moved(twins: &Twins<'_>, all: &[Pair<Vec<Said<'_>>>], out: &mut Diagnostics) {
    let has = |said: &[Said<'_>], fact: &str| said.iter().any(|it| it.fact == fact);
    let lacks = |bead: &Pair<Vec<Said<'_>>>, de: &str| has(&bead.de, de) && !has(&bead.nl, de);
    let stays = |bead: &Pair<Vec<Said<'_>>>| bead.de.iter().any(|it| has(&bead.nl, it.fact));
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            let left = one.de.iter().find(|it| lacks(one, it.fact) && has(&other.nl, it.fact));
            let right = other.de.iter().find(|it| lacks(other, it.fact) && has(&one.nl, it.fact));
            let (Some(left), Some(right)) = (left, right) else { continue };
            if has(&other.de, left.fact) || has(&one.de, right.fact) || !(stays(one) || stays(other)) {
                continue;
            }
            let there = other.nl.iter().find(|it| it.fact == left.fact).map(|it| &it.range);
            let message = Message::new("fact-parity").arg("one", left.fact).arg("other", right.fact);
            let problem = twins.problem(Check::FactParity, message, Lang::De, &left.range, there);
            out.push(told(problem, Severity::Warning));
            return;
        }
    }
}

fn verdict(de: [&Said<'_>; 2], nl: [&Said<'_>; 2], same_order: bool) -> Verdict {
    let straight = alike(de[0], nl[0]) + alike(de[1], nl[1]);
    let crossed = alike(de[0], nl[1]) + alike(de[1], nl[0]);
    let roles = de[0].role != de[1].role && nl[0].role != nl[1].role;
    let kept = roles && (de[0].role == nl[0].role || de[1].role == nl[1].role);
    let swapped = roles && de[0].role == nl[1].role && de[1].role == nl[0].role;
    if same_order || kept || straight > crossed + 0.3 {
        return if swapped && straight <= crossed + 0.3 { Verdict::Exchanged } else { Verdict::Kept };
    }
    if swapped || crossed > straight + 0.6 {
        return Verdict::Exchanged;
    }
    let straight = shared(de[0], nl[0]) + shared(de[1], nl[1]);
    let crossed = shared(de[0], nl[1]) + shared(de[1], nl[0]);
    match crossed.cmp(&straight) {
        Ordering::Greater => Verdict::Exchanged,
        Ordering::Less => Verdict::Kept,
        Ordering::Equal => Verdict::Doubtful,
    }
}

/// Reports facts that one side prints with other options than the other.
fn options(twins: &Twins<'_>, out: &mut Diagnostics) {
    let of = |lang: Lang| {
        let mut all: BTreeMap<&str, Vec<&Printed>> = BTreeMap::new();
        for value in &twins.sides.get(lang).values {
            if let Some(fact) = &value.fact {
                all.entry(fact).or_default().push(value);
            }
        }
        all
    };
    let (german, dutch) = (of(Lang::De), of(Lang::Nl));
    for (fact, de) in german {
        let Some(nl) = dutch.get(fact) else { continue };
        let lacks = |own: &[&Printed], other: &[&Printed]| {
            own.iter()
                .copied()
                .find(|value| other.iter().all(|it| it.options != value.options))
                .map(|it| it.at)
        };
        let (Some(own), Some(other)) = (lacks(&de, nl), lacks(nl, &de)) else { continue };
        let message = Message::new("fact-parity-options").arg("fact", fact);
        let problem =
            twins.problem(Check::FactParity, message, Lang::De, &(own..own + 1), Some(&(other..other + 1)));
        out.push(told(problem, Severity::Warning));
    }
}

fn told(problem: Diagnostic, severity: Severity) -> Diagnostic {
    problem.with_severity(severity).hint(Message::new("fact-parity-hint"))
}
