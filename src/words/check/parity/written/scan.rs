//! The characters of a side, without passages in another language and addresses.

use std::ops::Range;

use crate::words::numbers::VALUE;
use crate::words::wording::{TokenKind, Wording};

/// The characters of a side.
pub(super) struct Scan<'a> {
    /// The side.
    pub text: &'a str,
    out: Vec<Range<usize>>,
    words: Vec<Range<usize>>,
}

impl<'a> Scan<'a> {
    /// Of a side.
    pub(super) fn new(side: &'a Wording<'_>) -> Self {
        let mut out: Vec<Range<usize>> = Vec::new();
        for token in &side.tokens {
            if token.foreign || matches!(token.kind, TokenKind::Address | TokenKind::LinkEnd) {
                match out.last_mut().filter(|last| token.foreign && last.end <= token.range.start) {
                    Some(last) if side.text[last.end..token.range.start].trim().is_empty() => {
                        last.end = token.range.end;
                    }
                    _ => out.push(token.range.clone()),
                }
            }
        }
        let words = side.tokens.iter().filter(|token| token.kind == TokenKind::Word && !token.foreign);
        Self { text: &side.text, out, words: words.map(|token| token.range.clone()).collect() }
    }

    /// The characters with their bytes.
    pub(super) fn chars(&self) -> impl Iterator<Item = (usize, char)> {
        let shown = |at: &usize| !self.out.iter().any(|range| range.contains(at));
        self.text.char_indices().filter(move |(at, _)| shown(at))
    }

    /// Whether a byte is read.
    pub(super) fn holds(&self, at: usize) -> bool {
        !self.out.iter().any(|range| range.contains(&at))
    }

    /// The bytes at which words begin, and where they end.
    pub(super) fn word_starts(&self) -> impl Iterator<Item = (usize, usize)> {
        self.words.iter().map(|range| (range.start, range.end))
    }

    /// The character before a byte.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }

    /// The character behind the one at a byte.
    pub(super) fn after(&self, at: usize) -> Option<char> {
        self.text[at..].chars().nth(1)
    }
}

/// Whether a byte stands in quotation marks.
pub(super) fn is_quoted(side: &Wording<'_>, at: usize) -> bool {
    let before = &side.text[..at];
    let open =
        |open: char, close: &[char]| before.rfind(open).is_some_and(|from| !before[from..].contains(close));
    open('„', &['“', '”']) || open('‘', &['’']) || open('‚', &['‘']) || open('“', &['”'])
}

/// Where an abbreviation ends that begins at a byte: with or without blanks between its parts.
pub(super) fn join(scan: &Scan<'_>, start: usize, short: &str) -> Option<usize> {
    let mut rest = scan.text[start..].char_indices().peekable();
    let mut end = start;
    let mut before = None;
    for c in short.chars() {
        if before == Some('.') {
            while rest.next_if(|(_, it)| matches!(it, ' ' | '\u{a0}' | '\u{202f}')).is_some() {}
        }
        let (at, found) = rest.next()?;
        if found != c {
            return None;
        }
        end = start + at + c.len_utf8();
        before = Some(c);
    }
    let next = scan.text[end..].chars().next();
    next.is_none_or(|c| !c.is_alphanumeric() && c != VALUE || short.ends_with('.') && c == VALUE)
        .then_some(end)
}
