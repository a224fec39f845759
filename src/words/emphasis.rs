//! Which stars and underscores of a text are emphasis, and which are letters.
//!
//! Markdown takes two stars anywhere in a paragraph for emphasis, also within words: of
//! `Bürger*innen und Besucher*innen` it prints neither. Here emphasis begins where a word begins and ends where a
//! word ends; every other star or underscore prints as it stands, as in `Ein*e`, `Kolleg_innen`, `1.250*` with
//! `*vorläufig` somewhere after it, or `*)`.

use std::ops::Range;

/// A run of equal marks.
#[derive(Debug, Clone, Copy)]
struct Run {
    /// Where it begins.
    at: usize,
    /// How many marks there are.
    len: usize,
    /// The mark.
    mark: char,
    /// Whether emphasis can begin here.
    opens: bool,
    /// Whether emphasis can end here.
    closes: bool,
}

/// Endings that follow a sign within a word, as in `Bürger*-innen`.
const ENDINGS: [&str; 2] = ["innen", "in"];

/// The bytes of all stars and underscores that are no markup and that Markdown may take for it.
pub(super) fn letters(text: &str) -> Vec<usize> {
    let mut letters = Vec::new();
    for (start, paragraph) in paragraphs(text) {
        let runs = runs(paragraph);
        let emphasis = pairs(paragraph, &runs);
        let others = runs.iter().enumerate().filter(|(at, _)| !emphasis.contains(at));
        letters.extend(others.flat_map(|(_, run)| (run.at..run.at + run.len).map(|at| start + at)));
    }
    letters
}

/// The marks of strong emphasis that begins and never ends: nobody means them as letters.
pub(super) fn unclosed(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (start, paragraph) in paragraphs(text) {
        let runs = runs(paragraph);
        let emphasis = pairs(paragraph, &runs);
        let alone = runs.iter().enumerate().filter(|(at, run)| {
            let word = paragraph[run.at + run.len..].starts_with(char::is_alphabetic);
            run.opens && run.len == 2 && word && !emphasis.contains(at)
        });
        found.extend(alone.map(|(_, run)| start + run.at..start + run.at + run.len));
    }
    found
}

/// Stretches that emphasis cannot leave, each with where it begins: paragraphs and items of lists.
fn paragraphs(text: &str) -> Vec<(usize, &str)> {
    let mut all = Vec::new();
    let (mut start, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() || begins_item(line) {
            all.push((start, &text[start..at]));
            start = at;
        }
        at += line.len();
    }
    all.push((start, &text[start..]));
    all
}

fn begins_item(line: &str) -> bool {
    let line = line.trim_start();
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    line.starts_with("- ") || (number.len() < line.len() && number.starts_with(") "))
}

/// All runs of marks in a paragraph, without those that Markdown prints anyway: between blanks, as a bullet, in
/// addresses in angle brackets, after a backslash.
fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut end = 0;
    for (at, mark) in text.char_indices().filter(|(_, c)| matches!(c, '*' | '_')) {
        if at < end {
            continue;
        }
        let len = text[at..].len() - text[at..].trim_start_matches(mark).len();
        end = at + len;
        let (before, after) = (&text[..at], &text[end..]);
        let alone = is_blank(before.chars().next_back()) && is_blank(after.chars().next());
        if is_escaped(before) {
            end = at + 1;
        } else if !alone && !in_address(before) {
            let opens = begins_word(before, after);
            runs.push(Run { at, len, mark, opens, closes: !opens && ends_word(before, after) });
        }
    }
    runs
}

fn is_blank(c: Option<char>) -> bool {
    c.is_none_or(char::is_whitespace)
}

/// Whether what follows is escaped: after an odd number of backslashes.
fn is_escaped(before: &str) -> bool {
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}

/// Whether what follows is part of `<https://…>`.
fn in_address(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.rsplit_once('<').is_some_and(|(_, address)| address.contains(':') && !address.contains('>'))
}

/// Whether emphasis can begin between these: before a word, or the mark or bracket that opens it.
fn begins_word(before: &str, after: &str) -> bool {
    let opened = before.trim_end_matches(|c| is_quote(c) || matches!(c, '(' | '[' | '{' | '*' | '_'));
    let next = after.chars().next();
    is_blank(opened.chars().next_back())
        && next.is_some_and(|c| {
            !c.is_whitespace() && !matches!(c, ')' | ']' | '.' | ',' | ';' | ':' | '!' | '?')
        })
        && !starts_with_word(after, "innen")
}

/// Whether emphasis can end between these: after a word, and not before an ending of it.
fn ends_word(before: &str, after: &str) -> bool {
    let ending = after.trim_start_matches(['-', '/']);
    before
        .chars()
        .next_back()
        .is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '[' | '{' | '„' | '‚'))
        && !after.starts_with(char::is_alphanumeric)
        && !(ending.len() < after.len() && ENDINGS.iter().any(|word| starts_with_word(ending, word)))
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '*'))
}

const fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '„' | '“' | '”' | '‚' | '‘' | '’' | '«' | '»' | '‹' | '›')
}

/// The positions of the runs that are emphasis: each that closes, with the nearest before it that open as much.
fn pairs(text: &str, runs: &[Run]) -> Vec<usize> {
    let mut pairs = Vec::new();
    let mut open: Vec<(usize, Run)> = Vec::new();
    for (at, run) in runs.iter().enumerate().filter(|(_, run)| run.len <= 3) {
        if run.opens {
            open.push((at, *run));
        } else if run.closes
            && let Some((rest, matched)) = matched(text, &open, run)
        {
            open.truncate(rest);
            pairs.extend(matched);
            pairs.push(at);
        }
    }
    pairs
}

/// The open runs that a run closes, by position, and how many remain open.
fn matched(text: &str, open: &[(usize, Run)], run: &Run) -> Option<(usize, Vec<usize>)> {
    let (mut rest, mut left, mut matched) = (open, run.len, Vec::new());
    while left > 0 {
        let fits = |(_, first): &(usize, Run)| {
            first.mark == run.mark && first.len <= left && may_enclose(text, first, run)
        };
        let at = rest.iter().rposition(fits)?;
        let (above, (position, first)) = (&rest[..at], rest.get(at)?);
        left -= first.len;
        matched.push(*position);
        rest = above;
    }
    Some((rest.len(), matched))
}

/// Whether two runs can belong together. A mark in brackets does not reach out of them; one behind a figure may
/// say that it is provisional, and then ends nothing that began sentences before.
fn may_enclose(text: &str, first: &Run, last: &Run) -> bool {
    let within = &text[first.at + first.len..last.at];
    let in_brackets = text[..first.at].ends_with('(') && leaves_bracket(within);
    let after_figure = within.ends_with(|c: char| c.is_ascii_digit() || c == '%') && ends_sentence(within);
    let empty = within.trim_matches(['*', '_']).is_empty();
    !(empty || in_brackets || after_figure)
}

/// Whether a bracket closes that opened before.
fn leaves_bracket(text: &str) -> bool {
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return true,
            ')' => depth -= 1,
            _ => {}
        }
    }
    false
}

/// Whether a sentence ends within a text; the point of an ordinal number ends none.
fn ends_sentence(text: &str) -> bool {
    text.match_indices(['.', '!', '?', ';']).any(|(at, _)| {
        !text[..at].ends_with(|c: char| c.is_ascii_digit()) && text[at + 1..].starts_with(char::is_whitespace)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;
    use crate::words::markdown;

    /// A text with its letters among the marks escaped.
    fn shown(text: &str) -> String {
        let mut shown = text.to_owned();
        for at in letters(text).into_iter().rev() {
            shown.insert(at, '\\');
        }
        shown
    }

    #[test]
    fn marks_in_words_are_letters() {
        for text in [
            "Bürger*innen und Besucher*innen",
            "Ein*e Ansprechpartner*in, der*die Leiter*in",
            "Kolleg_innen und Lehrer_innen",
            "Leser*-innen und Hörer*/-innen",
            "die Endungen *innen und Lehrer* in",
            "1.250* Kurse, 980* Plätze",
            "1.250* Kurse (*vorläufig)",
            "Zahlen (*vorläufig). Davor waren es 980*",
            "*vorläufig. Im Jahr davor 980*",
            "*) vorläufig, siehe Bürger*in",
            "Leiter/*in und Schüler/*innen",
            "**geschätzt und 7 %*",
            "a * b* c",
        ] {
            let marks = text.matches(['*', '_']).count() - usize::from(text.contains(" * "));
            assert_eq!(letters(text).len(), marks, "{text}: {}", shown(text));
        }
    }

    #[test]
    fn marks_around_words_are_emphasis() {
        for text in [
            "*betont*",
            "**fett** und *zwei Wörter*.",
            "***beides***, **a *b***",
            "„*Samen*“ und \"*Samen*\" (*so*), _auch so_",
            "*Ziel*-Wert, *Stand 2024*, am *30. Juni 2024*, *7*",
            "[*Seite*](https://example.org/a) und *[Rat](lang:nl)*",
            "* Punkt",
            "***",
            "<https://example.org/a*b_> \\*",
            "*a\nb* und\n\n*c*",
        ] {
            assert_eq!(shown(text), text);
        }
    }

    /// Tries every short text of a few characters: what prints is the text without the marks that are emphasis.
    #[test]
    fn nothing_is_lost() {
        let mut texts = vec![String::new()];
        for _ in 0..6 {
            texts = texts
                .iter()
                .flat_map(|text| ["a", "1", "*", "_", " ", "("].map(|c| text.clone() + c))
                .collect();
        }
        for text in texts {
            let parsed = markdown::parse(&text, Lang::De, true);
            let runs = runs(&text);
            let mut printed = text.clone();
            let mut emphasis = pairs(&text, &runs);
            emphasis.sort_unstable();
            for run in emphasis.into_iter().rev().map(|at| runs[at]) {
                printed.replace_range(run.at..run.at + run.len, "");
            }
            if parsed.unknown.is_empty() {
                assert_eq!(markdown::plain(&parsed.blocks), printed.trim(), "{text:?}");
            }
        }
    }

    #[test]
    fn both_in_one_text() {
        assert_eq!(shown("*Bürger*innen* und Gäst*innen"), "*Bürger\\*innen* und Gäst\\*innen");
        assert_eq!(shown("Ein*e *wichtige* Person*"), "Ein\\*e *wichtige* Person\\*");
        assert_eq!(shown("*offen\n\nzu*"), "\\*offen\n\nzu\\*");
        assert_eq!(shown("- *offen\n- zu*"), "- \\*offen\n- zu\\*");
    }
}
