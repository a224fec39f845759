//! How texts and sentences end, and brackets.

use std::ops::Range;

use super::Lists;
use super::scan::Scan;
use crate::diagnostic::{Check, Diagnostics, Message, Severity};
use crate::id::Kind;
use crate::lang::Lang;
use crate::words::check::parity::Twins;
use crate::words::wording::{Sentence, TokenKind, Wording};

/// Reports ends and brackets that differ.
pub(super) fn check(twins: &Twins<'_>, lists: &Lists<'_>, out: &mut Diagnostics) {
    last(twins, lists, out);
    questions(twins, out);
    lost_stops(twins, out);
    colons(twins, out);
    numbered(twins, out);
    for (lang, side) in twins.sides.iter() {
        if let Some(at) = doubled(&Scan::new(side)) {
            let typed = side.text.get(at.clone()).unwrap_or_default();
            let message = Message::new("punctuation-parity-doubled").arg("signs", typed);
            let problem = twins.problem(Check::PunctuationParity, message, lang, &at, None);
            out.push(problem.hint(Message::new("punctuation-parity-doubled-hint")));
        }
        if let Some((at, sign)) = unbalanced(&Scan::new(side)) {
            let message = Message::new("punctuation-parity-bracket").arg("sign", sign.to_string());
            let problem = twins.problem(Check::PunctuationParity, message, lang, &at, None);
            out.push(problem.hint(Message::new("punctuation-parity-bracket-hint")));
        }
    }
}

/// The sign at the end of a sentence, without the marks that close behind it; nothing behind a word.
fn end<'a>(side: &'a Wording<'_>, sentence: &Sentence) -> (&'a str, Range<usize>) {
    let closing = |word: &str| matches!(word, ")" | "“" | "”" | "’" | "‘" | "\"" | "'" | "«" | "»");
    let tokens = side.tokens_of(sentence).iter().rev();
    let mut tokens = tokens.skip_while(|token| {
        matches!(token.kind, TokenKind::Emphasis | TokenKind::LinkEnd) || closing(side.word(token))
    });
    let Some(token) = tokens.next() else { return ("", side.range_of(sentence)) };
    let word = side.word(token);
    let sign = matches!(word, "." | "?" | "!" | ":" | "…" | "," | ";");
    // `usw.` at the end of a title ends no sentence; that of a closed abbreviation belongs to the word.
    let closed = token.kind == TokenKind::Word && word.ends_with('.');
    (
        if sign {
            word
        } else if closed {
            "."
        } else {
            ""
        },
        token.range.clone(),
    )
}

/// Reports the ends of whole texts that differ, and those of list items that differ from their siblings' too.
fn last(twins: &Twins<'_>, lists: &Lists<'_>, out: &mut Diagnostics) {
    let [de, nl] = [&twins.sides.de, &twins.sides.nl];
    let (a, b) = (ends(de), ends(nl));
    if a.len() != b.len() {
        if let (Some(a), Some(b)) = (a.last(), b.last()) {
            compare(twins, lists, a, b, false, out);
        }
        return;
    }
    for (at, (one, two)) in a.iter().zip(&b).enumerate() {
        let items = one.item && two.item;
        // Lists that end their items in a way of their own, all of them, do so by the house style of a language.
        let style = items && uniform(&a) && uniform(&b);
        if at + 1 == a.len() || !style {
            compare(twins, lists, one, two, style, out);
        }
    }
}

/// How a paragraph or an item ends.
struct End<'a> {
    sign: &'a str,
    at: Range<usize>,
    item: bool,
}

fn ends<'a>(side: &'a Wording<'_>) -> Vec<End<'a>> {
    let mut found: Vec<(usize, End<'a>)> = Vec::new();
    for sentence in &side.sentences {
        let (sign, at) = end(side, sentence);
        let end = End { sign, at, item: sentence.item };
        match found.last_mut() {
            Some((block, last)) if *block == sentence.block => *last = end,
            _ => found.push((sentence.block, end)),
        }
    }
    found.into_iter().map(|(_, end)| end).collect()
}

/// Whether all items but the last end alike.
fn uniform(ends: &[End<'_>]) -> bool {
    let items: Vec<&str> = ends.iter().filter(|end| end.item).map(|end| end.sign).collect();
    let (_, first) = items.split_last().map_or((&"", &items[..]), |(last, first)| (last, first));
    first.windows(2).all(|pair| pair[0] == pair[1])
}

fn compare(
    twins: &Twins<'_>,
    lists: &Lists<'_>,
    one: &End<'_>,
    two: &End<'_>,
    style: bool,
    out: &mut Diagnostics,
) {
    if one.sign == two.sign || style {
        return;
    }
    let (lang, at, other) = if one.sign.is_empty() || one.sign == "," {
        (Lang::De, &one.at, &two.at)
    } else {
        (Lang::Nl, &two.at, &one.at)
    };
    let soft = |sign: &str| matches!(sign, "." | "!" | "…" | ":" | ";" | ",");
    // The points of a decision are parts of one sentence, which each language divides in its own way.
    if twins.slot.owner.id.kind == Kind::DecisionPoint && soft(one.sign) && soft(two.sign) {
        return;
    }
    // Where a project shouts elsewhere too, a mark more is a matter of taste.
    let shouts = (one.sign == "!" || two.sign == "!") && lists.exclaims > 2;
    let severity = if soft(one.sign) && soft(two.sign) && (shouts || one.item) {
        Severity::Remark
    } else {
        Severity::Warning
    };
    let message = Message::new("punctuation-parity").arg("german", one.sign).arg("dutch", two.sign);
    let problem = twins.problem(Check::PunctuationParity, message, lang, at, Some(other));
    out.push(problem.hint(Message::new("punctuation-parity-hint")).with_severity(severity));
}

/// Reports questions opposite statements within a text.
fn questions(twins: &Twins<'_>, out: &mut Diagnostics) {
    let (de, nl) = (&twins.sides.de, &twins.sides.nl);
    for bead in twins.beads.iter().filter(|bead| bead.first.len() == 1 && bead.second.len() == 1) {
        let (Some(one), Some(two)) =
            (de.sentences.get(bead.first.start), nl.sentences.get(bead.second.start))
        else {
            continue;
        };
        let ((here, at), (there, other)) = (end(de, one), end(nl, two));
        if (here == "?") != (there == "?") && !here.is_empty() && !there.is_empty() {
            let message = Message::new("punctuation-parity").arg("german", here).arg("dutch", there);
            let problem = twins.problem(Check::PunctuationParity, message, Lang::Nl, &other, Some(&at));
            out.push(problem.hint(Message::new("punctuation-parity-hint")));
        }
    }
}

/// Reports a colon behind the first words of a title or item that was lost on the other side.
fn colons(twins: &Twins<'_>, out: &mut Diagnostics) {
    for bead in twins.beads.iter().filter(|bead| bead.first.len() == 1 && bead.second.len() == 1) {
        let heads = [(Lang::De, bead.first.start), (Lang::Nl, bead.second.start)];
        let [one, other] = heads.map(|(lang, at)| {
            let side = twins.sides.get(lang);
            side.sentences.get(at).map(|sentence| (lang, side, sentence))
        });
        let (Some(one), Some(other)) = (one, other) else { continue };
        for (own, there) in [(one, other), (other, one)] {
            let Some(at) = head(own.1, own.2) else { continue };
            let signs = there.1.tokens_of(there.2).iter().filter(|token| token.kind == TokenKind::Sign);
            let plain = signs.count() == 0 && there.1.tokens_of(there.2).len() > 3;
            if plain
                && own.1.tokens_of(own.2).iter().filter(|token| token.kind == TokenKind::Sign).count() == 1
            {
                let first = there.1.range_of(there.2);
                let message = Message::new("punctuation-parity-colon");
                let problem = twins.problem(Check::PunctuationParity, message, there.0, &first, Some(&at));
                out.push(problem.hint(Message::new("punctuation-parity-hint")));
            }
        }
    }
}

/// Reports the number of a heading that the other side lacks: `6.1 Leitziele`.
fn numbered(twins: &Twins<'_>, out: &mut Diagnostics) {
    let number = |lang: Lang| {
        let side = twins.sides.get(lang);
        let first = side.tokens.first().filter(|token| token.kind == TokenKind::Number)?;
        let mut parts = side.word(first).trim_end_matches('.').split('.');
        let short = |part: &str| (1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit());
        let heading = side.sentences.len() == 1 && side.word(first).contains('.') && parts.all(short);
        heading.then(|| (first.range.clone(), side.word(first).trim_end_matches('.').to_owned()))
    };
    let (lang, at, typed) = match (number(Lang::De), number(Lang::Nl)) {
        (Some((at, typed)), None) => (Lang::De, at, typed),
        (None, Some((at, typed))) => (Lang::Nl, at, typed),
        (Some((at, typed)), Some((_, other))) if typed != other => (Lang::De, at, typed),
        _ => return,
    };
    let message = Message::new("punctuation-parity-number").arg("number", typed);
    let problem = twins.problem(Check::PunctuationParity, message, lang, &at, None);
    out.push(problem.hint(Message::new("punctuation-parity-number-hint")));
}

/// The colon behind the first word of a sentence, before a word in small letters or an article.
fn head(side: &Wording<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    let tokens = side.tokens_of(sentence);
    let [first, colon, next, ..] = tokens else { return None };
    let small = |token: &crate::words::wording::Token| {
        token.kind == TokenKind::Word && side.word(token).starts_with(char::is_lowercase)
    };
    (first.kind == TokenKind::Word && side.word(colon) == ":" && small(next)).then(|| colon.range.clone())
}

/// Words that begin a sentence, and stand in capitals within one only after a full stop was lost.
const GERMAN_STARTS: &[&str] = &[
    "Der", "Das", "Er", "Es", "Ein", "Eine", "Diese", "Dieser", "Dieses", "Im", "Am", "Auch", "Dazu",
    "Damit", "Daher", "Deshalb", "Dabei", "Zudem", "Die", "Wer", "Für", "Mit", "Bei", "Nach",
];
const DUTCH_STARTS: &[&str] = &[
    "De", "Het", "Een", "Dit", "Deze", "Er", "Hij", "Ook", "Op", "Daarvoor", "Daarom", "Daarmee", "Dat",
    "Die", "Wie", "Voor", "Met", "Bij", "Na", "Zij", "Ze", "In",
];

/// Reports a full stop that was lost between two sentences: a capital where none begins a sentence, while the other
/// side has one sentence more there.
fn lost_stops(twins: &Twins<'_>, out: &mut Diagnostics) {
    for bead in &twins.beads {
        for lang in Lang::ALL {
            let side = twins.sides.get(lang);
            let (own, other) = match lang {
                Lang::De => (&bead.first, &bead.second),
                Lang::Nl => (&bead.second, &bead.first),
            };
            if own.len() >= other.len() || own.len() != 1 {
                continue;
            }
            let Some(sentence) = side.sentences.get(own.start) else { continue };
            let starts = if lang == Lang::De { GERMAN_STARTS } else { DUTCH_STARTS };
            let lost = side.tokens_of(sentence).windows(2).skip(1).find(|pair| {
                let plain = |at: usize| pair[at].kind == TokenKind::Word && !pair[at].foreign;
                plain(0) && plain(1) && starts.contains(&side.word(&pair[1]))
            });
            if let Some(pair) = lost {
                let at = pair[0].range.clone();
                let message = Message::new("punctuation-parity-lost").arg("word", side.word(&pair[1]));
                let opposite = twins.opposite(lang, at.start);
                let problem = twins.problem(Check::PunctuationParity, message, lang, &at, opposite.as_ref());
                out.push(problem.hint(Message::new("punctuation-parity-lost-hint")));
            }
        }
    }
}

/// Two signs where one is meant: `..`, `,,`, `.,`; an ellipsis and an abbreviation before a comma are none.
fn doubled(scan: &Scan<'_>) -> Option<Range<usize>> {
    let signs = |c: char| matches!(c, '.' | ',' | ';' | ':');
    scan.chars().find_map(|(at, c)| {
        let next = scan.after(at)?;
        let alone = scan.before(at).is_some_and(|c| !signs(c));
        let third = scan.text[at..].chars().nth(2).is_some_and(signs);
        let wrong =
            matches!((c, next), ('.', '.') | (',', ',' | '.' | ';') | (';', ';' | ',' | '.') | (':', ':'));
        (alone && wrong && !third).then_some(at..at + 2)
    })
}

/// A bracket or quotation mark that is opened and not closed, or the other way round.
fn unbalanced(scan: &Scan<'_>) -> Option<(Range<usize>, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in scan.chars() {
        match c {
            '(' | '„' => open.push((at, c)),
            ')' => match open.iter().rposition(|(_, c)| *c == '(') {
                Some(opened) => {
                    open.remove(opened);
                }
                None if is_enumeration(scan.text, at) => {}
                None => return Some((at..at + 1, c)),
            },
            '‘' if opens_quote(scan, at) => open.push((at, c)),
            '’' => {
                if let Some(opened) = open.iter().rposition(|(_, c)| *c == '‘') {
                    open.remove(opened);
                }
            }
            '“' | '”' | '"' => {
                if let Some(opened) = open.iter().rposition(|(_, c)| *c == '„') {
                    open.remove(opened);
                }
            }
            _ => {}
        }
    }
    open.first().map(|(at, c)| (*at..*at + c.len_utf8(), *c))
}

/// Whether ‘ opens a quotation: in German it closes one, ‚so‘.
fn opens_quote(scan: &Scan<'_>, at: usize) -> bool {
    scan.before(at).is_none_or(|c| c.is_whitespace() || c == '(')
        && scan.after(at).is_some_and(char::is_alphanumeric)
}

/// `a)`, `1)` and the like.
fn is_enumeration(text: &str, at: usize) -> bool {
    let word = text[..at].rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
    word.chars().count() <= 4 && !word.is_empty()
}
