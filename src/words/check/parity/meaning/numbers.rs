//! Numbers, dates and times that are written as words, read as values.

use super::marks::{Mark, Open, Sense, open};
use super::{Difference, Lists, Part, digits as figures, numerals};
use crate::diagnostic::{Check, Diagnostics, Severity};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::numbers as typed;
use crate::words::wording::{Sentence, Token, TokenKind, Wording};

/// The groups of which a word is told that has nothing opposite.
const NEEDED: [&str; 4] = ["fractions", "months", "weekdays", "first-again"];

/// The groups that say when.
const TIMES: [&str; 5] = ["months", "weekdays", "day-parts", "seasons", "feasts"];

/// Reads the number words, ordinals and times of a sentence that are no part of a phrase.
pub(super) fn read(side: &Wording<'_>, lists: &Lists, at: usize, sentence: &Sentence, out: &mut Vec<Mark>) {
    let tokens = side.tokens_of(sentence);
    let mut found = Vec::new();
    let mut taken_until = 0;
    for (index, token) in tokens.iter().enumerate() {
        if let Some(minutes) = half_hour(side, tokens, index) {
            let range = token.range.start..tokens[index + 1].range.end;
            out.retain(|mark| !range.contains(&mark.range.start));
            // Whether in the morning or in the evening is not said.
            let hours = [minutes, minutes + 720];
            let halves = hours.map(|it| Mark {
                sense: Sense::Time(it),
                strong: false,
                range: range.clone(),
                sentence: at,
                gapped: false,
            });
            found.extend(halves);
            taken_until = range.end;
        }
        if token.range.start < taken_until {
            continue;
        }
        if token.foreign {
            continue;
        }
        let takes = |mark: &Mark| mark.strong && !mark.gapped && mark.range.contains(&token.range.start);
        if out.iter().any(takes) {
            // `vijftien minuten` is a quarter of an hour, and fifteen of what the other side may name otherwise.
            let counts = out.iter().any(|mark| takes(mark) && lists.is_of(mark.sense, Part::Units));
            let number = numerals::read(side.word(token), side.lang).filter(|_| counts);
            found.extend(number.map(|(sense, _)| Mark {
                sense,
                strong: false,
                range: token.range.clone(),
                sentence: at,
                gapped: false,
            }));
            continue;
        }
        let read = match token.kind {
            TokenKind::Word if is_verb(side, tokens, index) => Vec::new(),
            TokenKind::Word if is_of_part(side, tokens, index) => {
                let read = in_words(side.word(token), side.lang);
                read.into_iter().map(|(sense, _)| (sense, false)).collect()
            }
            TokenKind::Word if is_afternoon(side, tokens, index) => afternoon(side.word(token), side.lang),
            TokenKind::Word => in_words(side.word(token), side.lang),
            TokenKind::Number => digits(side, tokens, index),
            _ => Vec::new(),
        };
        let range = &token.range;
        let mark =
            |(sense, strong)| Mark { sense, strong, range: range.clone(), sentence: at, gapped: false };
        found.extend(read.into_iter().map(mark));
    }
    out.append(&mut found);
}

/// Adds the days or months within `montags bis donnerstags`, which the other side can name one by one.
pub(super) fn within_spans(side: &Wording<'_>, lists: &Lists, marks: &mut Vec<Mark>) {
    let mut found = Vec::new();
    for one in marks.iter() {
        for other in marks.iter().filter(|other| other.range.start > one.range.end) {
            let (Sense::Listed(first), Sense::Listed(last)) = (one.sense, other.sense) else { continue };
            let group = |at: usize| lists.meanings.get(at).map(|known| known.group.as_str());
            let spans = matches!(group(first), Some("weekdays" | "months")) && group(first) == group(last);
            let between = side.text[one.range.end..other.range.start].trim();
            if spans && matches!(between, "bis" | "–" | "-" | "tot" | "tot en met" | "t/m") {
                let inner = (first + 1..last).map(Sense::Listed);
                found.extend(inner.map(|sense| Mark { sense, strong: false, ..one.clone() }));
            }
        }
    }
    marks.append(&mut found);
}

/// A number word; up to twenty-four it can be an hour.
fn in_words(word: &str, lang: Lang) -> Vec<(Sense, bool)> {
    let read = numerals::read(word, lang);
    let hour = read.and_then(|(sense, _)| match sense {
        Sense::Number(tenths) if tenths <= 240 => Some((Sense::Time(tenths * 6), false)),
        _ => None,
    });
    read.into_iter().chain(hour).collect()
}

/// Whether an hour of the afternoon or evening stands here, counted from noon: `fünf Uhr nachmittags`, `vijf uur ’s
/// middags`.
fn is_afternoon(side: &Wording<'_>, tokens: &[Token], at: usize) -> bool {
    let next = |by: usize| tokens.get(at + by).map_or("", |token| side.word(token));
    let is_late = |by: usize| {
        let word = next(by).trim_start_matches(['’', '\'']).trim_start_matches("s ");
        matches!(word, "nachmittags" | "abends" | "middags" | "avonds")
    };
    matches!(next(1), "Uhr" | "uur") && (2..=4).any(is_late)
}

/// An hour after noon, which the other side can count from midnight: `siebzehn Uhr`.
fn afternoon(word: &str, lang: Lang) -> Vec<(Sense, bool)> {
    match numerals::read(word, lang) {
        Some((Sense::Number(tenths @ 10..=110), _)) => [tenths, tenths + 120]
            .into_iter()
            .flat_map(|tenths| [(Sense::Number(tenths), false), (Sense::Time(tenths * 6), false)])
            .collect(),
        _ => in_words(word, lang),
    }
}

/// Whether a Dutch ordinal is the number of a part of an article: `artikel 5, tweede lid`.
pub(super) fn is_of_law(side: &Wording<'_>, tokens: &[Token], at: usize) -> bool {
    let next = tokens.get(at + 1).map_or("", |token| side.word(token));
    side.lang == Lang::Nl && matches!(next, "lid" | "volzin" | "zin" | "alinea")
}

/// Small words before which Dutch `acht` is a verb, and those of whom it is said.
const ACHTS: &str = "dit dat het de een deze die zich hem haar hen ons het ik u je jij we wij ze zij hij er ook niet \
    geen daarom hiervoor daarvoor echter dan wel zulke zulk zo zo’n zo'n alle elke iedere elk ieder zijn hun";
const WHO_ACHTS: &str = "college raad gemeenteraad gemeente stad wethouder burgemeester commissie raadscommissie \
    bestuur dagelijks wie men hij zij ze provincie regering rechtbank rechter stuurgroep organisatie fractie";

/// What is said with the Dutch verb `achten`: `acht … wenselijk`.
const ACHT_WHAT: &str = "wenselijk onwenselijk noodzakelijk nodig mogelijk onmogelijk haalbaar onhaalbaar \
    aanvaardbaar verantwoord passend geschikt raadzaam redelijk zinvol nuttig belang bewezen bevoegd gerechtvaardigd \
    essentieel belangrijk waarschijnlijk aannemelijk gepast voldoende onvoldoende toereikend realistisch";

/// Whether `acht` is a form of Dutch `achten`, or of German `achten` and `Acht`, and no number.
fn is_verb(side: &Wording<'_>, tokens: &[Token], at: usize) -> bool {
    let word =
        |at: Option<usize>| at.and_then(|at| tokens.get(at)).map(|token| side.word(token).to_lowercase());
    let own = side.word(&tokens[at]);
    if side.lang == Lang::De {
        let verb = |it: String| it.starts_with("geb") || it.starts_with("gib") || it.starts_with("gab");
        return own == "Acht" && at > 0 || own == "acht" && word(Some(at + 1)).is_some_and(verb);
    }
    if own != "acht" {
        return false;
    }
    let among = |list: &str, word: Option<String>| {
        word.is_some_and(|word| list.split_whitespace().any(|it| it == word))
    };
    let said = tokens[at..].iter().any(|token| among(ACHT_WHAT, Some(side.word(token).to_lowercase())));
    among(ACHTS, word(Some(at + 1)))
        || at.checked_sub(1).is_some_and(|before| among(WHO_ACHTS, word(Some(before))))
        || said && !among("uur jaar weken maanden dagen", word(Some(at + 1)))
}

/// Whether an ordinal counts the part of an article, which references tell: `artikel 5, tweede lid`, `zweiter Absatz`.
fn is_of_part(side: &Wording<'_>, tokens: &[Token], at: usize) -> bool {
    let next = tokens.get(at + 1).map_or("", |token| side.word(token));
    is_of_law(side, tokens, at)
        || (side.lang == Lang::De && matches!(next, "Absatz" | "Absatzes" | "Unterabsatz" | "Unterabsatzes"))
}

/// `halb acht`, `half acht`: minutes since midnight or noon.
fn half_hour(side: &Wording<'_>, tokens: &[Token], at: usize) -> Option<u32> {
    let half = if side.lang == Lang::De { "halb" } else { "half" };
    let next = tokens.get(at + 1).filter(|_| side.word(&tokens[at]).eq_ignore_ascii_case(half))?;
    match numerals::read(side.word(next), side.lang)?.0 {
        Sense::Number(tenths @ 10..=120) if tenths % 10 == 0 => Some(tenths * 6 - 30),
        _ => None,
    }
}

/// Typed digits that need no fact: ordinals and times; other digits can stand opposite a number word.
fn digits(side: &Wording<'_>, tokens: &[Token], at: usize) -> Vec<(Sense, bool)> {
    let word = side.word(&tokens[at]);
    let next = |by: usize| tokens.get(at + by).map_or("", |token| side.word(token));
    if let Some(minutes) = minutes(word, next(1), next(3)) {
        let full = (minutes % 60 == 0).then_some((Sense::Number(minutes / 6), false));
        return std::iter::once((Sense::Time(minutes), true)).chain(full).collect();
    }
    let bare = word.trim_end_matches(['e', 'd', 's', 't']);
    let Some(value) = bare.parse::<u32>().ok().filter(|_| bare.len() <= 3) else { return Vec::new() };
    let suffixed = side.lang == Lang::Nl && matches!(&word[bare.len()..], "e" | "de" | "ste");
    let pointed = side.lang == Lang::De
        && next(1) == "."
        && tokens.get(at + 1).is_some_and(|point| point.range.start == tokens[at].range.end)
        && tokens.get(at + 2).is_some();
    if suffixed || pointed {
        return vec![(Sense::Ordinal(value), value > 1)];
    }
    match bare == word {
        true => vec![(Sense::Number(value * 10), false), (Sense::Ordinal(value), false)],
        false => Vec::new(),
    }
}

/// `14 Uhr`, `14:30`, `14.30 uur`, `9` in `9 bis 17 Uhr`.
fn minutes(word: &str, next: &str, past_span: &str) -> Option<u32> {
    let is_hour = |word: &str| matches!(word, "Uhr" | "uur" | "u");
    let (hour, minute) = word.split_once([':', '.']).unwrap_or((word, ""));
    let (hour, minute): (u32, u32) =
        (hour.parse().ok()?, if minute.is_empty() { 0 } else { minute.parse().ok()? });
    let ranged = matches!(next, "bis" | "tot" | "–" | "-" | "und" | "en") && is_hour(past_span);
    let clock = word.contains(':') && word.len() >= 4;
    (hour <= 24 && minute < 60 && (is_hour(next) || ranged || clock)).then_some(hour * 60 + minute)
}

/// Reports numbers that one side says and the other does not.
pub(super) fn check(twins: &Twins<'_>, lists: &Lists, marks: &Pair<Vec<Mark>>, out: &mut Diagnostics) {
    let is_meant = |sense: Sense| match sense {
        Sense::Number(_) | Sense::Ordinal(_) | Sense::Time(_) => true,
        Sense::Listed(_) => lists.is_of(sense, Part::Numbers),
        Sense::Nothing => false,
    };
    for open in open(twins, marks, &is_meant) {
        let Paired { pairs, lonely } = paired(&open, &|one, other| same_kind(lists, one, other));
        for (de, nl) in pairs {
            tell(twins, lists, Some(de), Some(nl), out);
        }
        let lone = lonely.clone();
        for (lang, mark) in lonely {
            // `ab dem dritten Lebensjahr` is `vanaf drie jaar`.
            let counted = |(other, it): &(Lang, &Mark)| *other != lang && is_counted(mark.sense, it.sense);
            let (own, other) = (twins.sides.get(lang), twins.sides.get(lang.other()));
            let dated = figures::dates(&other.text, &own.text[mark.range.clone()], lang);
            if dated || lone.iter().any(counted) {
                continue;
            }
            let needed = lists.known(mark.sense).is_none_or(|known| NEEDED.contains(&known.group.as_str()));
            if needed && !is_typed(twins.sides.get(lang), mark) {
                let at = |own: Lang| (own == lang).then_some(mark);
                tell(twins, lists, at(Lang::De), at(Lang::Nl), out);
            }
        }
    }
}

/// What repairs a difference: another number, or another month, day or time.
pub(super) fn hint(lists: &Lists, sense: Option<Sense>) -> &'static str {
    let is_time = |sense: Sense| match sense {
        Sense::Time(_) => true,
        _ => lists.known(sense).is_some_and(|known| TIMES.contains(&known.group.as_str())),
    };
    if sense.is_some_and(is_time) { "number-parity-hint-time" } else { "number-parity-hint" }
}

/// Marks that have nothing opposite.
pub(super) struct Paired<'m> {
    /// A German and a Dutch one of one kind.
    pub pairs: Vec<(&'m Mark, &'m Mark)>,
    /// Those that are left.
    pub lonely: Vec<(Lang, &'m Mark)>,
}

/// Puts marks of one kind together.
pub(super) fn paired<'m>(open: &Open<'m>, same: &dyn Fn(Sense, Sense) -> bool) -> Paired<'m> {
    let (mut pairs, mut lonely) = (Vec::new(), Vec::new());
    let mut dutch = open.sides.nl.clone();
    for &mark in &open.sides.de {
        match dutch.iter().position(|other| same(mark.sense, other.sense)) {
            Some(at) => pairs.push((mark, dutch.remove(at))),
            None => lonely.push((Lang::De, mark)),
        }
    }
    lonely.extend(dutch.into_iter().map(|mark| (Lang::Nl, mark)));
    Paired { pairs, lonely }
}

/// Whether one is the number and the other its place in an order.
fn is_counted(one: Sense, other: Sense) -> bool {
    match (one, other) {
        (Sense::Number(tenths), Sense::Ordinal(value)) | (Sense::Ordinal(value), Sense::Number(tenths)) => {
            tenths == value * 10
        }
        _ => false,
    }
}

fn same_kind(lists: &Lists, one: Sense, other: Sense) -> bool {
    use Sense::{Number, Ordinal, Time};
    match (one, other) {
        (Number(_), Number(_)) | (Ordinal(_), Ordinal(_)) | (Time(_), Time(_)) => true,
        _ => lists.exclude(one, other),
    }
}

/// Whether a mark is a number whose digits are typed and told of already.
fn is_typed(side: &Wording<'_>, mark: &Mark) -> bool {
    let digits = side.text[mark.range.clone()].starts_with(|c: char| c.is_ascii_digit());
    digits
        && typed::typed(&side.text, side.lang, &|_| false)
            .iter()
            .any(|range| range.contains(&mark.range.start))
}

fn tell(twins: &Twins<'_>, lists: &Lists, de: Option<&Mark>, nl: Option<&Mark>, out: &mut Diagnostics) {
    let difference = Difference {
        check: Check::NumberParity,
        message: "number-parity",
        hint: hint(lists, de.or(nl).map(|mark| mark.sense)),
        at: Pair { de: de.map(|mark| &mark.range), nl: nl.map(|mark| &mark.range) },
        severity: Severity::Warning,
    };
    difference.tell(twins).into_iter().for_each(|problem| out.push(problem));
}
