//! Links, language marks, addresses, telephone numbers and abbreviations in capitals.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Lists;
use super::letters;
use super::scan::is_quoted;
use super::vocabulary::{is_acronym, is_word};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity};
use crate::lang::Lang;
use crate::words::check::parity::Twins;
use crate::words::wording::{TokenKind, Wording};

/// The fewest letters of a word that is known by them.
const LONG: usize = 6;

/// Reports marks that one side has and the other has not.
pub(super) fn check(twins: &Twins<'_>, lists: &Lists<'_>, out: &mut Diagnostics) {
    links(twins, out);
    languages(twins, lists, out);
    addresses(twins, out);
    acronyms(twins, lists, out);
}

/// The links of a side that are no language marks: where each stands, and its target.
fn targets<'a>(side: &'a Wording<'_>) -> Vec<(Range<usize>, &'a str)> {
    let ends = side.tokens.iter().filter(|token| token.kind == TokenKind::LinkEnd);
    let ends = ends.map(|token| (token.range.clone(), side.word(token)));
    let target = |word: &'a str| word.strip_prefix("](").and_then(|word| word.strip_suffix(')'));
    ends.filter_map(|(range, word)| Some((range, target(word)?)))
        .filter(|(_, target)| !target.starts_with("lang:"))
        .collect()
}

fn links(twins: &Twins<'_>, out: &mut Diagnostics) {
    let (de, nl) = (targets(&twins.sides.de), targets(&twins.sides.nl));
    if de.len() != nl.len() {
        let (lang, at) = if de.len() > nl.len() { (Lang::De, &de) } else { (Lang::Nl, &nl) };
        let Some((at, _)) = at.last() else { return };
        let message = Message::new("markup-parity-links").arg("german", de.len()).arg("dutch", nl.len());
        let problem = twins.problem(Check::MarkupParity, message, lang, at, None);
        out.push(problem.hint(Message::new("markup-parity-hint")));
    }
}

/// Reports passages that are marked elsewhere and not here, and marks that name the language of their own side.
fn languages(twins: &Twins<'_>, lists: &Lists<'_>, out: &mut Diagnostics) {
    for (lang, side) in twins.sides.iter() {
        let own = format!("](lang:{})", lang.code());
        for token in side.tokens.iter().filter(|token| side.word(token) == own) {
            let message = Message::new("markup-parity-own").arg("lang", lang.code());
            let problem = twins.problem(Check::MarkupParity, message, lang, &token.range, None);
            out.push(problem.hint(Message::new("markup-parity-own-hint")));
        }
        for at in cut_short(twins, lang) {
            let word = side.text.get(at.clone()).unwrap_or_default();
            let message = Message::new("markup-parity-half").arg("word", word);
            let problem = twins.problem(Check::MarkupParity, message, lang, &at, None);
            out.push(problem.hint(Message::new("markup-parity-half-hint")));
        }
        let known = unmarked(side, lang, lists);
        known.iter().for_each(|at| out.push(unmarked_problem(twins, lang, at, "markup-parity-unmarked")));
        for at in left(twins, lang, lists).into_iter().chain(quoted(twins, lang, lists)) {
            if !known.iter().any(|known| known.start < at.end && at.start < known.end) {
                // Two quoted words may be a name that both languages have.
                let words = side.text.get(at.clone()).unwrap_or_default().split_whitespace().count();
                let severity = if words == 2 { Severity::Remark } else { Severity::Warning };
                let problem = unmarked_problem(twins, lang, &at, "markup-parity-foreign");
                out.push(problem.with_severity(severity));
            }
        }
    }
}

fn unmarked_problem(twins: &Twins<'_>, lang: Lang, at: &Range<usize>, id: &'static str) -> Diagnostic {
    let word = twins.sides.get(lang).text.get(at.clone()).unwrap_or_default();
    let said = |id: &'static str| Message::new(id).arg("word", word).arg("lang", lang.other().code());
    let problem = twins.problem(Check::MarkupParity, said(id), lang, at, None);
    problem.hint(said("markup-parity-unmarked-hint"))
}

/// Where passages stand unmarked that other texts mark as the other language's.
fn unmarked(side: &Wording<'_>, lang: Lang, lists: &Lists<'_>) -> Vec<Range<usize>> {
    let words: Vec<_> = side.tokens.iter().filter(|token| is_word(token)).collect();
    let mut found = Vec::new();
    for (at, first) in words.iter().enumerate() {
        if lists.vocabulary.is_common(lang, side.word(first)) {
            continue;
        }
        let longest = lists.vocabulary.most_marked(lang, &side.word(first).to_lowercase());
        for length in (1..=longest).rev() {
            let Some(last) = words.get(at + length - 1) else { continue };
            let range = first.range.start..last.range.end;
            let passage = side.text.get(range.clone()).unwrap_or_default().to_lowercase();
            if lists.vocabulary.marked.get(lang).contains(&passage) {
                found.push(range);
                break;
            }
        }
    }
    found
}

/// Words of a German side in small letters that stand in the same letters on the Dutch side, and look Dutch, though not
/// so much that they are told as terms. German nouns have capitals, and many verbs are the same in both languages.
fn left(twins: &Twins<'_>, lang: Lang, lists: &Lists<'_>) -> Vec<Range<usize>> {
    if lang == Lang::Nl {
        return Vec::new();
    }
    let (side, other) = (twins.sides.get(lang), twins.sides.get(lang.other()));
    let opposite: BTreeSet<&str> =
        other.tokens.iter().filter(|token| is_word(token)).map(|token| other.word(token)).collect();
    let words = side.tokens.iter().enumerate().filter(|(_, token)| is_word(token));
    // `gemeente Almelo` is a name.
    let named = |at: usize| {
        let next = side.tokens.get(at + 1).map(|next| side.word(next));
        next.is_some_and(|next| next.starts_with(char::is_uppercase) && opposite.contains(next))
    };
    let strange = words.filter(|(at, token)| {
        let word = side.word(token);
        opposite.contains(word)
            && !named(*at)
            && word.chars().count() >= LONG
            && word.starts_with(char::is_lowercase)
            && !word.ends_with("en")
            && letters::evidence(word, true).is_none()
            && letters::leans(word) == Some(lang.other())
            && !letters::is_shared(word)
            && lists.vocabulary.count(lang, word) < 2
            && !is_quoted(side, token.range.start)
    });
    strange.map(|(_, token)| token.range.clone()).collect()
}

/// Quotations of several words that stand on the other side as well, and are in its language.
fn quoted(twins: &Twins<'_>, lang: Lang, lists: &Lists<'_>) -> Vec<Range<usize>> {
    let (side, other) = (twins.sides.get(lang), twins.sides.get(lang.other()));
    let (open, close) = if lang == Lang::De { ('„', '“') } else { ('‘', '’') };
    let mut found = Vec::new();
    for (at, _) in side.text.match_indices(open) {
        let start = at + open.len_utf8();
        let Some(len) = side.text[start..].find(close) else { continue };
        let range = start..start + len;
        let inside = |token: &&crate::words::wording::Token| {
            range.contains(&token.range.start) && token.kind == TokenKind::Word
        };
        let words: Vec<_> = side.tokens.iter().filter(inside).collect();
        if words.len() < 2
            || words.iter().any(|token| token.foreign)
            || !other.text.contains(&side.text[range.clone()])
        {
            continue;
        }
        let told = words.iter().filter_map(|token| {
            let small = side.word(token).to_lowercase();
            letters::evidence(&small, small == side.word(token))
        });
        let (own, others): (Vec<_>, Vec<_>) = told.partition(|(of, _)| *of == lang);
        let weight: u32 = others.iter().map(|(_, weight)| weight).sum();
        let names = words.iter().all(|token| lists.vocabulary.is_name(side.word(token)));
        if own.is_empty() && weight > 2 && !names {
            found.push(range);
        }
    }
    found
}

/// Marks of a language that cover the beginning of a name only: what follows stands on the other side as well.
fn cut_short(twins: &Twins<'_>, lang: Lang) -> Vec<Range<usize>> {
    let (side, other) = (twins.sides.get(lang), twins.sides.get(lang.other()));
    let ends = side.tokens.iter().enumerate();
    let ends = ends.filter(|(_, token)| token.foreign && token.kind == TokenKind::LinkEnd);
    let mut found = Vec::new();
    for (at, _) in ends {
        let Some(start) = side.tokens[..at].iter().rposition(|token| token.kind == TokenKind::LinkStart)
        else {
            continue;
        };
        let marked = &side.text[side.tokens[start].range.end..side.tokens[at].range.start];
        let mut rest = side.tokens[at + 1..].iter().take_while(|token| is_word(token));
        let (Some(first), Some(second)) = (rest.next(), rest.next()) else { continue };
        // `der Vielfalt`: a small word of the other language and a noun.
        let behind = &side.text[first.range.start..second.range.end];
        let small = side.word(first);
        let of_other = letters::is_small(small, lang.other()) || letters::is_common(small);
        if small.starts_with(char::is_lowercase)
            && of_other
            && side.word(second).starts_with(char::is_uppercase)
            && other.text.contains(&format!("{marked} {behind}"))
        {
            found.push(side.tokens[start].range.start..second.range.end);
        }
    }
    found
}

/// The addresses and telephone numbers of a side: what each is known by, with where it stands.
fn known(side: &Wording<'_>) -> BTreeMap<String, Range<usize>> {
    let links = targets(side).into_iter().map(|(at, target)| (twin(target), at));
    let plain = side.tokens.iter().filter(|token| token.kind == TokenKind::Address);
    let plain = plain.map(|token| (twin(side.word(token)), token.range.clone()));
    links.chain(plain).chain(telephones(&side.text)).collect()
}

fn addresses(twins: &Twins<'_>, out: &mut Diagnostics) {
    let (de, nl) = (known(&twins.sides.de), known(&twins.sides.nl));
    let only = |here: &BTreeMap<String, Range<usize>>, there: &BTreeMap<String, Range<usize>>| {
        here.iter().find(|(key, _)| !there.contains_key(*key)).map(|(_, at)| at.clone())
    };
    let (here, there) = (only(&de, &nl), only(&nl, &de));
    let (lang, at, other) = match (here, there) {
        (Some(at), other) => (Lang::De, at, other),
        (None, Some(at)) => (Lang::Nl, at, None),
        (None, None) => return,
    };
    let typed = |lang: Lang, at: &Range<usize>| {
        let text = twins.sides.get(lang).text.get(at.clone()).unwrap_or_default();
        text.trim_start_matches("](").trim_end_matches(')').to_owned()
    };
    let message = match &other {
        Some(other) => Message::new("link-parity")
            .arg("german", typed(lang, &at))
            .arg("dutch", typed(lang.other(), other)),
        None => Message::new("link-parity-alone").arg("address", typed(lang, &at)),
    };
    let problem = twins.problem(Check::LinkParity, message, lang, &at, other.as_ref());
    out.push(problem.hint(Message::new("link-parity-hint")));
}

/// An address without what may differ between the languages: the country, the part that names the language.
fn twin(address: &str) -> String {
    let address = address.to_lowercase();
    let address = address.trim_start_matches("https://").trim_start_matches("http://");
    let address = address.trim_start_matches("mailto:").trim_start_matches("www.").trim_end_matches('/');
    if let Some(number) = address.strip_prefix("tel:") {
        return digits(number);
    }
    let parts = address.split('/').map(|part| {
        let part = part.trim_end_matches(".html").trim_end_matches(".htm");
        match part {
            "de" | "nl" | "de-de" | "nl-nl" => "",
            other => other.strip_suffix(".de").or_else(|| other.strip_suffix(".nl")).unwrap_or(other),
        }
    });
    let joined = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/");
    let joined = joined.replace("lang=de", "lang=").replace("lang=nl", "lang=");
    let joined =
        joined.strip_prefix("de.").or_else(|| joined.strip_prefix("nl.")).unwrap_or(&joined).to_owned();
    ["-de", "-nl", "_de", "_nl"]
        .iter()
        .find_map(|end| joined.strip_suffix(end))
        .map_or(joined.clone(), str::to_owned)
}

/// Telephone numbers in a text, by their digits.
fn telephones(text: &str) -> Vec<(String, Range<usize>)> {
    let part =
        |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '/' | '(' | ')' | '+' | '\u{a0}' | '–');
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['+', '0']).map(|start| at + start) {
        let glued =
            text[..start].chars().next_back().is_some_and(|c| c.is_alphanumeric() || ".,-/".contains(c));
        let len = text[start..].find(|c: char| !part(c)).unwrap_or(text.len() - start);
        let typed = text[start..start + len].trim_end_matches(|c: char| !c.is_ascii_digit());
        if !glued && typed.chars().filter(char::is_ascii_digit).count() >= 7 {
            found.push((digits(typed), start..start + typed.len()));
        }
        at = start + len.max(1);
    }
    found
}

/// A telephone number without its country and without its leading zero.
fn digits(number: &str) -> String {
    let international = number.trim_start().starts_with('+') || number.trim_start().starts_with("00");
    let number = number.replace("(0)", "");
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    match international {
        true => digits.strip_prefix("49").or_else(|| digits.strip_prefix("31")).unwrap_or(digits).to_owned(),
        false => digits.to_owned(),
    }
}

/// The abbreviations in capitals of a side, with where each stands first.
fn capitals<'a>(side: &'a Wording<'_>) -> BTreeMap<&'a str, Range<usize>> {
    let shouts = !side.text.chars().any(char::is_lowercase);
    let words = side.tokens.iter().filter(|token| token.kind == TokenKind::Word);
    let parts = words.flat_map(|token| {
        let word = side.word(token);
        let mut at = token.range.start;
        word.split('-').map(move |part| {
            let range = at..at + part.len();
            at = range.end + 1;
            (part, range)
        })
    });
    let mut found = BTreeMap::new();
    for (part, at) in parts.filter(|(part, _)| !shouts && is_acronym(part) && part.chars().count() < 12) {
        if !part.chars().all(|c| "IVXLC".contains(c)) {
            found.entry(part).or_insert(at);
        }
    }
    found
}

fn acronyms(twins: &Twins<'_>, lists: &Lists<'_>, out: &mut Diagnostics) {
    let (de, nl) = (capitals(&twins.sides.de), capitals(&twins.sides.nl));
    let here: BTreeSet<&str> =
        de.keys().copied().filter(|it| !lists.has_twin(Lang::De, it, &twins.sides.nl)).collect();
    let there: BTreeSet<&str> =
        nl.keys().copied().filter(|it| !lists.has_twin(Lang::Nl, it, &twins.sides.de)).collect();
    let alone_here: Vec<&str> = here.iter().copied().filter(|it| !nl.contains_key(it)).collect();
    let alone_there: Vec<&str> = there.iter().copied().filter(|it| !de.contains_key(it)).collect();
    let kept = |it: &str| {
        let small = it.to_lowercase();
        Lang::ALL.iter().all(|&lang| lists.vocabulary.count(lang, &small) > 0)
    };
    for (lang, own, other) in [(Lang::De, &alone_here, &alone_there), (Lang::Nl, &alone_there, &alone_here)] {
        for short in own.iter().copied() {
            let (mine, theirs) = if lang == Lang::De { (&de, &nl) } else { (&nl, &de) };
            let Some(at) = mine.get(short) else { continue };
            let twin = other.iter().copied().find(|it| is_alike(it, short) || kept(short) && kept(it));
            if lang == Lang::Nl && twin.is_some() {
                continue;
            }
            let message = match twin {
                Some(twin) => Message::new("acronym-parity").arg("short", short).arg("other", twin),
                None => Message::new("acronym-parity-alone").arg("short", short),
            };
            let sure = twin.is_some() || kept(short);
            let opposite = twin.and_then(|twin| theirs.get(twin).cloned());
            let problem = twins.problem(Check::AcronymParity, message, lang, at, opposite.as_ref());
            let severity = if sure { Severity::Warning } else { Severity::Remark };
            out.push(problem.hint(Message::new("acronym-parity-hint")).with_severity(severity));
        }
    }
}

/// Whether two abbreviations are one, misspelled.
fn is_alike(one: &str, other: &str) -> bool {
    one.chars().count() > 2 && strsim::damerau_levenshtein(one, other) <= 1 + one.len() / 6
}
