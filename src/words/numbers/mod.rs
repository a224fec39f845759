//! The numbers typed in a text, and which of them are no facts: references to laws, papers, roads and standards,
//! ordinals, times of day, addresses, names.

mod runs;
mod vocabulary;

use std::ops::Range;

pub(super) use self::runs::contacts;

use self::runs::last_word;
use super::nouns;
use crate::lang::Lang;

/// What stands for a value in the texts that are read here: neither a letter nor a blank.
pub(super) const VALUE: char = '\u{1}';

/// The typed numbers of a text that nothing around them excuses. `is_place` says whether a word is a town.
pub(super) fn typed(text: &str, lang: Lang, is_place: &dyn Fn(&str) -> bool) -> Vec<Range<usize>> {
    let excused = runs::runs(text);
    let mut reader = Reader { text, lang, is_place, reference: None };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|skipped| at + skipped) {
        let run = excused.iter().find(|run| run.contains(&start));
        at = match run {
            Some(run) => run.end,
            None => {
                let range = start..number_end(text, start);
                if !reader.excuses(&range) {
                    found.push(range.clone());
                }
                range.end
            }
        };
    }
    found
}

/// Whether what follows is no count but the number of something: `Nr.`, `Seite`, `Phase`.
pub(super) fn is_named(before: &str) -> bool {
    let word = last_word(before);
    vocabulary::refers(word) || vocabulary::names(word)
}

/// Whether nothing is counted by a number before this word: `von`, `ist`, `km`.
pub(super) fn counts_nothing(word: &str) -> bool {
    vocabulary::counts_nothing(word)
}

/// Signs that divide groups of three digits, beside points and commas.
const DIVIDERS: [char; 6] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’'];

/// The end of a number, with its groups and parts: `25.000,50`, `25 000`, `2024/25`, `19:30`.
fn number_end(text: &str, start: usize) -> usize {
    let mut end = start + digits(&text[start..]);
    let mut grouped = (1..=3).contains(&(end - start)) && !text[start..].starts_with('0');
    loop {
        let rest = &text[end..];
        let Some(sign) = rest.chars().next() else { return end };
        let behind = &rest[sign.len_utf8()..];
        let count = digits(behind);
        grouped &= count == 3;
        let inner = count > 0 && matches!(sign, '.' | ',' | ':' | '/');
        let divides = grouped && DIVIDERS.contains(&sign);
        if !inner && !divides {
            return end;
        }
        end += sign.len_utf8() + count;
    }
}

/// How many digits a text begins with.
fn digits(text: &str) -> usize {
    text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len()
}

/// What follows a number, as far as it says what the number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Nothing, or what counts nothing: the number is complete.
    Nothing,
    /// A unit or something that is often counted.
    Unit,
    /// Something that is counted, by its form.
    Counted,
    /// Another word.
    Word,
}

struct Reader<'a> {
    text: &'a str,
    lang: Lang,
    is_place: &'a dyn Fn(&str) -> bool,
    /// Where the last number ends that is a reference.
    reference: Option<usize>,
}

impl Reader<'_> {
    /// Whether something excuses a number; references are remembered, since others may follow: `§§ 5, 6 und 7`.
    fn excuses(&mut self, range: &Range<usize>) -> bool {
        let number = &self.text[range.clone()];
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        if self.is_reference(before, after) {
            self.reference = Some(range.end);
            return true;
        }
        (is_part_of_word(before, after) && !number.contains(','))
            || is_title_of_law(number, before)
            || is_marker(before, after)
            || is_time(number, before, after)
            || is_section(number, before, self.next(after))
            || self.is_ordinal(number, before, after)
            || self.is_group(number, after)
            || self.is_postcode(number, before, after)
    }

    fn is_reference(&self, before: &str, after: &str) -> bool {
        let word = last_word(before).trim_matches(['(', ')', ':', '*', '_']);
        let next = self.next(after);
        if vocabulary::refers(word) {
            return next != Next::Unit;
        }
        if vocabulary::names(word) {
            return self.next(past_span(after)) == Next::Nothing;
        }
        // The Official Journal: 2014/24/EU.
        if ["/EU", "/EG", "/EWG", "/CE", "/EC"].iter().any(|sign| after.starts_with(sign)) {
            return true;
        }
        self.continues(before) && matches!(self.next(past_span(after)), Next::Nothing | Next::Word)
    }

    /// Whether only words that connect stand between the last reference and this number.
    fn continues(&self, before: &str) -> bool {
        let Some(between) = self.reference.and_then(|end| before.get(end..)) else { return false };
        let between = between.replace("tot en met", "tot");
        let is_letter = |word: &str| word.chars().count() == 1;
        let connects = |word: &str| {
            let word = word.trim_matches([',', ';', ')', '(']);
            word.is_empty() || is_letter(word) || vocabulary::connects(word) || is_named(word)
        };
        !between.trim().is_empty() && between.split_whitespace().all(connects)
    }

    fn next(&self, after: &str) -> Next {
        let rest = after.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\n']);
        if rest.starts_with(['%', '€', '‰', '°', '$', '£']) {
            return Next::Unit;
        }
        if rest.len() == after.len() || !rest.starts_with(char::is_alphabetic) {
            return Next::Nothing;
        }
        let mut words = rest.split_whitespace();
        let word = clean(words.next().unwrap_or_default());
        if vocabulary::is_unit(word) || vocabulary::is_unit(word.trim_end_matches('.')) {
            Next::Unit
        } else if vocabulary::counts_nothing(word) {
            Next::Nothing
        } else if self.is_counted(word) {
            Next::Counted
        } else if word.ends_with('e') && words.next().is_some_and(|noun| self.is_noun(noun)) {
            // An adjective before what is counted: `12 neue Kurse`.
            Next::Counted
        } else {
            Next::Word
        }
    }

    /// Whether a word is what a number counts: a German noun, a Dutch one in the plural.
    fn is_counted(&self, word: &str) -> bool {
        match self.lang {
            Lang::De => word.starts_with(char::is_uppercase),
            Lang::Nl => nouns::is_plural(word, self.lang),
        }
    }

    fn is_noun(&self, word: &str) -> bool {
        match self.lang {
            Lang::De => word.starts_with(char::is_uppercase),
            Lang::Nl => !vocabulary::counts_nothing(clean(word)),
        }
    }

    /// `2. Bauabschnitt`, `1. stellvertretende`, `5., 6. und 7. Klasse`; not the end of a sentence, and no date.
    fn is_ordinal(&self, number: &str, before: &str, after: &str) -> bool {
        let Some(rest) =
            after.strip_prefix('.').filter(|_| number.len() <= 3 && digits(number) == number.len())
        else {
            return false;
        };
        if rest.starts_with([',', '/', '–', '-']) {
            return true;
        }
        let word = clean(rest.split_whitespace().next().unwrap_or_default());
        let alone = !rest.starts_with(char::is_whitespace) || word.is_empty();
        if alone || vocabulary::is_month(word) || vocabulary::begins_sentence(word) {
            return false;
        }
        let line = before.rsplit('\n').next().unwrap_or_default().trim_end_matches(['*', '_', '-', ' ']);
        let begins =
            line.trim().is_empty() || line.ends_with([',', '(', '[', ':', ';', '–', '„', '"', '/', '.']);
        word.starts_with(char::is_lowercase) || begins || vocabulary::before_ordinal(last_word(before))
    }

    /// `50+`, `60+-Gruppe`: people of an age.
    fn is_group(&self, number: &str, after: &str) -> bool {
        let Some(rest) = after.strip_prefix('+').filter(|_| number.len() == 2) else { return false };
        rest.starts_with('-') || self.next(rest) == Next::Nothing || rest.starts_with(" Generation")
    }

    /// A German postal code with its town: `48143 Münster`.
    fn is_postcode(&self, number: &str, before: &str, after: &str) -> bool {
        if number.len() != 5 || digits(number) != 5 {
            return false;
        }
        let town = clean(after.split_whitespace().next().unwrap_or_default());
        let behind_comma = before.trim_end().ends_with([',', '|', '·', '(']) || last_word(before).is_empty();
        let round = number.ends_with("00");
        let named = town.starts_with(char::is_uppercase) && !vocabulary::is_unit(town);
        before.ends_with("D-") || (self.is_place)(town) || (behind_comma && named && !round)
    }
}

/// A word without the marks around it.
fn clean(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '²' && c != '³')
}

/// What follows the other end of a span: of `–12 Kurse` what stands behind the 12.
fn past_span(after: &str) -> &str {
    let rest = after.trim_start();
    let behind =
        ["–", "-", "bis ", "tot ", "t/m ", "und ", "en "].iter().find_map(|sign| rest.strip_prefix(sign));
    let Some(behind) = behind.map(str::trim_start) else { return after };
    match number_end_or_none(behind) {
        Some(end) => &behind[end..],
        None => after,
    }
}

fn number_end_or_none(text: &str) -> Option<usize> {
    (digits(text) > 0).then(|| number_end(text, 0))
}

/// Part of a word: B1, Ziel4, COVID-19, V/0685/2011, 2e, 50-plus, 2025-M0028.
fn is_part_of_word(before: &str, after: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == VALUE).next().unwrap_or_default();
    let letters = word.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '/' | '_' | '.'));
    let between = &word[letters.len()..];
    let behind_letter = letters.ends_with(char::is_alphabetic) && !between.starts_with('.');
    behind_letter || begins_word(after)
}

/// Whether what follows a number makes a word of it, and no unit: `2e`, `50-plus`, `18- bis`, `1265/II`.
fn begins_word(after: &str) -> bool {
    let joined = after.strip_prefix('-').or_else(|| after.strip_prefix('/')).unwrap_or(after);
    let letters: String = joined.chars().take_while(|c| c.is_alphabetic()).collect();
    let hanging = after.strip_prefix("- ").is_some_and(|rest| {
        ["und ", "bis ", "oder ", "en ", "tot ", "of "].iter().any(|word| rest.starts_with(word))
    });
    let slash = after.starts_with('/') && !letters.chars().all(char::is_uppercase);
    hanging
        || (!letters.is_empty() && !slash && !vocabulary::is_glued_unit(&letters, joined.len() < after.len()))
}

/// The year in the short title of a law: `Wmo 2015`, `Aanbestedingswet 2012`.
pub(super) fn is_title_of_law(number: &str, before: &str) -> bool {
    let is_year = number.parse().is_ok_and(|year: u32| (1900..=2099).contains(&year));
    is_year && vocabulary::is_dated_law(last_word(before).trim_start_matches(['*', '_']))
}

/// The number of a list item: `1)` at the start of a line.
fn is_marker(before: &str, after: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.trim().is_empty() && after.starts_with(')')
}

/// A time of day: `19:30`, `19.30 uur`, `9 bis 17 Uhr`; and around the clock, `24/7`.
fn is_time(number: &str, before: &str, after: &str) -> bool {
    if number == "24/7" || is_clock(number, ':') {
        return true;
    }
    let pointed = is_clock(number, '.');
    let hour = number.parse().is_ok_and(|hour: u32| hour <= 24);
    if !pointed && !hour {
        return false;
    }
    let span = past_span(after);
    let ranged = span.len() != after.len();
    let unit = clean(span.split_whitespace().next().unwrap_or_default());
    let from = ["um", "ab", "om", "vanaf", "tot", "tussen", "voor"];
    match unit {
        "Uhr" | "u" => true,
        // Hours as well: `36 uur per week`.
        "uur" => pointed || ranged || from.contains(&last_word(before)) || ends_span(before),
        _ => false,
    }
}

/// Whether a number stands before a word that ends a span: `9 tot`.
fn ends_span(before: &str) -> bool {
    let rest = before.trim_end();
    ["tot", "bis", "–", "-", "en"].iter().any(|sign| {
        rest.strip_suffix(sign).is_some_and(|first| first.trim_end().ends_with(|c: char| c.is_ascii_digit()))
    })
}

fn is_clock(number: &str, sign: char) -> bool {
    number.split_once(sign).is_some_and(|(hour, minute)| {
        let hour: Option<u32> = hour.parse().ok().filter(|_| hour.len() <= 2);
        minute.len() == 2 && hour.is_some_and(|hour| hour <= 24) && minute.parse().is_ok_and(|m: u32| m < 60)
    })
}

/// A number of a section or version: `2.1`, `6.2.1`, `4.0`. Decimals have a comma in both languages.
fn is_section(number: &str, before: &str, next: Next) -> bool {
    let parts: Vec<&str> = number.split('.').collect();
    let short = parts.len() > 1 && parts.iter().all(|part| (1..=2).contains(&part.len()));
    let dates = ["am", "vom", "bis", "zum", "seit", "ab", "op", "van", "tot", "vanaf", "sinds", "per"];
    let digits = number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let money = before.trim_end().ends_with(['€', '$', '£']);
    short
        && digits
        && !money
        && !dates.contains(&last_word(before))
        && matches!(next, Next::Nothing | Next::Word)
}

#[cfg(test)]
mod tests;
