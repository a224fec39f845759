//! Typography of finished runs: quotation marks, apostrophes, spaces that do not break, the Dutch IJ.

use super::notation::Formatter;
use super::text::Run;
use crate::lang::Lang;

/// Words after which a number does not stand on the next line.
const BEFORE_NUMBERS: [&str; 14] =
    ["§", "§§", "€", "Nr.", "nr.", "Nrn.", "Art.", "art.", "Abs.", "Artikel", "artikel", "lid", "S.", "blz."];

/// Sets the runs of a paragraph as a typesetter would.
pub fn set(runs: &mut [Run], formatter: &Formatter) {
    let mut before = None;
    for run in runs {
        let lang = run.lang.map_or(Some(formatter.lang()), |tag| tag.report());
        run.text = spaces(&marks(&run.text, formatter.quotes(), before), lang);
        if lang == Some(Lang::Nl) {
            run.text = capital_ij(&run.text);
        }
        before = run.text.chars().next_back().or(before);
    }
}

/// Straight marks become quotation marks and apostrophes. `before` is the character before the text.
fn marks(text: &str, quotes: &[String; 4], mut before: Option<char>) -> String {
    let [open, close, inner_open, inner_close] = quotes;
    let mut made = String::with_capacity(text.len());
    let mut inner = false;
    for (at, c) in text.char_indices() {
        let after = &text[at + c.len_utf8()..];
        match c {
            '"' => made.push_str(if opens(before) { open } else { close }),
            '\'' if opens(before) && is_quotation(after) => {
                inner = true;
                made.push_str(inner_open);
            }
            '\'' if inner && !after.starts_with(char::is_alphanumeric) => {
                inner = false;
                made.push_str(inner_close);
            }
            '\'' => made.push('\u{2019}'),
            other => made.push(other),
        }
        before = Some(c);
    }
    made
}

/// Whether a mark after this character opens.
fn opens(before: Option<char>) -> bool {
    before.is_none_or(|c| c.is_whitespace() || "([{/–—„“‘‚\"".contains(c))
}

/// Whether what follows a straight single mark is a quotation with its end, and not `'s avonds`, `'t`, `'17`.
fn is_quotation(after: &str) -> bool {
    let word = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let apostrophe = matches!(word, "s" | "t" | "n" | "k" | "m" | "r" | "ns" | "S" | "T" | "N")
        || word.starts_with(|c: char| c.is_ascii_digit());
    !word.is_empty()
        && !apostrophe
        && after.match_indices('\'').any(|(at, _)| {
            after[..at].ends_with(|c: char| c.is_alphanumeric() || ".!?…".contains(c))
                && !after[at + 1..].starts_with(char::is_alphanumeric)
        })
}

/// Spaces that hold together what belongs together: `§ 24`, `12 %`, `Nr. 5`, `€ 25`, `z. B.`
fn spaces(text: &str, lang: Option<Lang>) -> String {
    let mut made = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let (left, right) = (&text[..at], &text[at + c.len_utf8()..]);
        made.push(match c {
            ' ' if number_follows(left, right) || sign_follows(left, right) => '\u{a0}',
            ' ' if lang == Some(Lang::De) && is_abbreviation(left, right) => '\u{202f}',
            other => other,
        });
    }
    made
}

fn number_follows(left: &str, right: &str) -> bool {
    let word = left.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    right.starts_with(|c: char| c.is_ascii_digit()) && BEFORE_NUMBERS.contains(&word)
}

fn sign_follows(left: &str, right: &str) -> bool {
    left.ends_with(|c: char| c.is_ascii_digit()) && right.starts_with(['%', '€'])
}

/// Whether the space stands within `z. B.`, `u. a.`, `d. h.`, `i. d. R.`
fn is_abbreviation(left: &str, right: &str) -> bool {
    let mut before = left.chars().rev();
    let mut after = right.chars();
    before.next() == Some('.')
        && before.next().is_some_and(char::is_alphabetic)
        && before.next().is_none_or(|c| !c.is_alphanumeric())
        && after.next().is_some_and(char::is_alphabetic)
        && after.next() == Some('.')
}

/// The Dutch IJ is a pair of letters, both of them capitals at the start of a word: IJssel, never Ijssel,
/// and never the single characters that Unicode keeps for old encodings.
fn capital_ij(text: &str) -> String {
    let text = text.replace('\u{132}', "IJ").replace('\u{133}', "ij");
    let mut made = String::with_capacity(text.len());
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let pair = c == 'I' && rest.peek() == Some(&'j') && !before.is_some_and(char::is_alphanumeric);
        made.push(c);
        if pair {
            rest.next();
            made.push('J');
        }
        before = Some(c);
    }
    made
}
