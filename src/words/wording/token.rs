//! Words, values and signs of a text.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::words::emphasis;
use crate::words::numbers::VALUE;

/// A word, value or sign, with where it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// The bytes of the text.
    pub range: Range<usize>,
    /// Whether it stands in a passage that is marked as another language's: `[…](lang:de)`.
    pub foreign: bool,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// A word: with its hyphens, apostrophes and signs of gender (`Bürger*innen`), and the points of a closed
    /// abbreviation (`o.a.`).
    Word,
    /// Typed digits, with what is glued to them: `1.250,50`, `2e`, `50-plus`.
    Number,
    /// The value of a fact.
    Value,
    /// An address of a page or of mail.
    Address,
    /// The mark at which a link or a passage in another language begins.
    LinkStart,
    /// Its end, with the target: `](https://…)`.
    LinkEnd,
    /// Marks of emphasis, as many as stand together.
    Emphasis,
    /// The mark of a list item.
    Item,
    /// Any other sign.
    Sign,
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let letters = emphasis::letters(text).into_iter().collect();
    let mut lexer = Lexer { text, letters, at: 0, found: Vec::new() };
    while lexer.at < text.len() {
        lexer.next();
    }
    mark_foreign(text, &mut lexer.found);
    lexer.found
}

struct Lexer<'a> {
    text: &'a str,
    /// The stars and underscores that are letters.
    letters: BTreeSet<usize>,
    at: usize,
    found: Vec<Token>,
}

impl Lexer<'_> {
    fn next(&mut self) {
        let rest = &self.text[self.at..];
        let Some(c) = rest.chars().next() else { return };
        if c.is_whitespace() || c == '\\' {
            self.at += c.len_utf8();
        } else if let Some(len) = self.item(rest) {
            self.push(TokenKind::Item, len);
        } else if c == VALUE {
            self.push(TokenKind::Value, c.len_utf8());
        } else if let Some(len) = address(rest) {
            self.push(TokenKind::Address, len);
        } else if c.is_ascii_digit() {
            self.push(TokenKind::Number, number(rest));
        } else if self.begins_word(rest) {
            let len = self.word();
            self.push(TokenKind::Word, len);
        } else if let Some(len) = link_end(rest) {
            self.push(TokenKind::LinkEnd, len);
        } else if c == '[' && rest.contains("](") {
            self.push(TokenKind::LinkStart, 1);
        } else if matches!(c, '*' | '_') && !self.letters.contains(&self.at) {
            self.push(TokenKind::Emphasis, rest.len() - rest.trim_start_matches(c).len());
        } else {
            self.push(TokenKind::Sign, c.len_utf8());
        }
    }

    fn push(&mut self, kind: TokenKind, len: usize) {
        self.found.push(Token { kind, range: self.at..self.at + len, foreign: false });
        self.at += len;
    }

    /// The mark of a list item at the start of a line.
    fn item(&self, rest: &str) -> Option<usize> {
        let line = self.text[..self.at].rsplit('\n').next().unwrap_or_default();
        if !line.trim().is_empty() {
            return None;
        }
        if rest.starts_with("- ") {
            return Some(1);
        }
        let digits = digits(rest);
        (digits > 0 && rest[digits..].starts_with(") ")).then_some(digits + 1)
    }

    /// Whether a word begins here: with a letter, or with the apostrophe of `'s avonds`.
    fn begins_word(&self, rest: &str) -> bool {
        let mut chars = rest.chars();
        match chars.next() {
            Some('\'' | '’') => {
                let before = self.text[..self.at].chars().next_back();
                before.is_none_or(|c| !c.is_alphanumeric())
                    && chars.next().is_some_and(|c| matches!(c, 's' | 't' | 'n' | 'k' | 'm'))
                    && chars.next().is_none_or(|c| !c.is_alphanumeric())
            }
            first => first.is_some_and(char::is_alphabetic),
        }
    }

    /// How long the word is that begins here.
    fn word(&self) -> usize {
        let rest = &self.text[self.at..];
        let mut end = 0;
        let mut pointed = false;
        for (at, c) in rest.char_indices() {
            let behind = &rest[at + c.len_utf8()..];
            let letter = behind.starts_with(char::is_alphabetic);
            let inner = match c {
                '-' => letter || behind.starts_with(char::is_whitespace) || behind.starts_with(VALUE),
                '\'' | '’' => letter || at == 0,
                ':' | '/' => ["in", "r", "n"].iter().any(|end| behind.starts_with(end)) && letter,
                '*' | '_' => letter && self.letters.contains(&(self.at + at)),
                '.' => letter || pointed,
                '\u{ad}' => true,
                _ => c.is_alphanumeric(),
            };
            if !inner {
                break;
            }
            pointed |= c == '.';
            end = at + c.len_utf8();
        }
        end
    }
}

/// Marks the tokens of passages in another language.
fn mark_foreign(text: &str, tokens: &mut [Token]) {
    let mut start = None;
    for at in 0..tokens.len() {
        match tokens[at].kind {
            TokenKind::LinkStart => start = Some(at),
            TokenKind::LinkEnd => {
                let is_language = text[tokens[at].range.clone()].starts_with("](lang:");
                if let (Some(start), true) = (start.take(), is_language) {
                    tokens[start..=at].iter_mut().for_each(|token| token.foreign = true);
                }
            }
            _ => {}
        }
    }
}

fn digits(text: &str) -> usize {
    text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len()
}

/// How long a number is, with its groups and parts and what is glued to it.
fn number(text: &str) -> usize {
    let mut end = digits(text);
    loop {
        let rest = &text[end..];
        let Some(sign) = rest.chars().next() else { return end };
        let behind = &rest[sign.len_utf8()..];
        let joins = match sign {
            '.' | ',' | ':' | '/' => behind.starts_with(|c: char| c.is_ascii_digit()),
            '\u{a0}' | '\u{202f}' | '\u{2009}' => digits(behind) == 3,
            '-' => behind.starts_with(char::is_alphabetic),
            _ => sign.is_alphanumeric(),
        };
        if !joins {
            return end;
        }
        end += sign.len_utf8();
    }
}

/// How long the address is that begins here, of a page or of mail.
fn address(text: &str) -> Option<usize> {
    let stop = |c: char| c.is_whitespace() || matches!(c, ')' | '>' | ']' | VALUE | '„' | '“' | '”' | '"');
    let word = text.split(stop).next().unwrap_or_default();
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    let mail = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let is_one = mail || word.contains("://") || word.starts_with("www.");
    (is_one && word.starts_with(char::is_alphanumeric)).then_some(word.len())
}

/// How long `](…)` is.
fn link_end(text: &str) -> Option<usize> {
    let target = text.strip_prefix("](")?;
    let end = target.find(')')?;
    (!target[..end].contains('\n')).then_some(end + 3)
}
