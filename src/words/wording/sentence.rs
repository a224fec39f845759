//! The sentences of a text.

use std::ops::Range;

use super::token::{Token, TokenKind};
use crate::lang::Lang;

/// A sentence, an item of a list, or a title: what stands between two ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// Its tokens, from its first word to its last sign.
    pub tokens: Range<usize>,
    /// The paragraph or list item that it stands in, counted from 0.
    pub block: usize,
    /// Whether that is an item of a list.
    pub item: bool,
}

/// German and Dutch abbreviations whose point ends no sentence, without it and in lower case.
const ABBREVIATIONS: &str = "
    abb abs abschn anl art aufl az bd bes betr bzgl bzw ca d dr e ebd einschl etc evtl f ff ggf ggfs gem h hr hrsg i
    ing inkl insb jh kap lfd lt m max mio min mind mrd nr n o op pos prof r rd s sog st std str tab tel tsd u usw v
    vgl vs vzä z zt zzgl ziff
    afb afd art bijl blz bv cie d dd dhr dr drs e ed enz evt excl fig gem hfst ing incl ir jl lid m max mevr min
    mln mld mr mw nl nr nrs o p pag pct plm plv par prof resp st t tel vgl vlg voorz w z zgn
";

/// The sentences of a text.
pub(super) fn sentences(text: &str, tokens: &[Token], lang: Lang) -> Vec<Sentence> {
    let mut made = Vec::new();
    let (mut first, mut block, mut item) = (0, 0, false);
    for at in 0..tokens.len() {
        let new_block = at > 0 && begins_block(text, tokens, at);
        if new_block {
            close(&mut made, first..at, block, item);
            (first, block) = (at, block + 1);
        }
        if new_block || at == 0 {
            item = tokens[at].kind == TokenKind::Item;
            if item {
                first = at + 1;
            }
        }
        if first <= at && ends(text, tokens, at, lang) {
            close(&mut made, first..at + 1, block, item);
            first = at + 1;
        }
    }
    close(&mut made, first..tokens.len(), block, item);
    made
}

fn close(made: &mut Vec<Sentence>, tokens: Range<usize>, block: usize, item: bool) {
    if !tokens.is_empty() {
        made.push(Sentence { tokens, block, item });
    }
}

/// Whether a paragraph or an item begins at a token.
fn begins_block(text: &str, tokens: &[Token], at: usize) -> bool {
    let between = &text[tokens[at - 1].range.end..tokens[at].range.start];
    tokens[at].kind == TokenKind::Item || between.matches('\n').count() > 1
}

/// Whether a sentence ends behind a token: at a full stop, a question or exclamation mark, with the marks that close
/// behind it, before what can begin a sentence.
fn ends(text: &str, tokens: &[Token], at: usize, lang: Lang) -> bool {
    let mut end = at;
    while end > 0 && closes(text, &tokens[end]) {
        end -= 1;
    }
    let next = tokens.get(at + 1);
    if next.is_some_and(|next| closes(text, next)) {
        return false;
    }
    let sign = word(text, &tokens[end]);
    let stop = matches!(sign, "." | "!" | "?" | "…");
    let apart = next.is_none_or(|next| next.range.start > tokens[at].range.end);
    let lower = next.is_some_and(|next| word(text, next).starts_with(char::is_lowercase));
    stop && apart && !lower && !(sign == "." && is_abbreviated(text, tokens, end, lang))
}

/// Whether the point at a token belongs to the word or number before it.
fn is_abbreviated(text: &str, tokens: &[Token], at: usize, lang: Lang) -> bool {
    let Some(before) = at.checked_sub(1).map(|at| &tokens[at]) else { return false };
    if before.range.end != tokens[at].range.start || tokens.get(at + 1).is_none() {
        return false;
    }
    match before.kind {
        // `30. Juni`, `2. Bauabschnitt`.
        TokenKind::Number => lang == Lang::De && before.range.len() <= 3,
        TokenKind::Word => {
            let word = word(text, before).to_lowercase();
            let letter = word.chars().count() == 1;
            letter || ABBREVIATIONS.split_ascii_whitespace().any(|known| known == word)
        }
        _ => false,
    }
}

fn closes(text: &str, token: &Token) -> bool {
    matches!(token.kind, TokenKind::Emphasis | TokenKind::LinkEnd)
        || matches!(word(text, token), ")" | "“" | "”" | "’" | "‘" | "\"" | "'" | "«" | "»")
}

fn word<'a>(text: &'a str, token: &Token) -> &'a str {
    text.get(token.range.clone()).unwrap_or_default()
}
