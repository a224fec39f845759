//! Stretches of a text whose digits are no numbers: addresses, telephone numbers, accounts, file numbers.

use std::ops::Range;

use super::vocabulary;

/// All such stretches of a text, in no order.
pub(super) fn runs(text: &str) -> Vec<Range<usize>> {
    let mut found = contacts(text);
    found.extend(words(text).filter_map(|word| file_number(text, &word)));
    found
}

/// Those by which somebody can be reached or paid, in no order.
pub(crate) fn contacts(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for word in words(text) {
        if is_address(&text[word.clone()]) {
            found.push(word.clone());
        }
        found.extend(telephone(text, &word));
        found.extend(account(text, &word));
        found.extend(dutch_postcode(text, &word));
    }
    found
}

/// The words of a text: what stands between blanks.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.split(char::is_whitespace).filter(|word| !word.is_empty()).map(|word| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        start..start + word.len()
    })
}

/// Addresses of pages and mail, targets of links, names of law reports such as ECLI.
fn is_address(word: &str) -> bool {
    let named = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let colons = named.matches(':').count();
    word.contains("://")
        || word.contains("](")
        || word.contains("www.")
        || word.contains('@')
        || is_commission(named)
        || (colons > 1 && named.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// A paper of the European Commission: `KOM(2020) 625`.
fn is_commission(word: &str) -> bool {
    word.split_once('(').is_some_and(|(body, year)| {
        body.len() > 1
            && body.bytes().all(|b| b.is_ascii_uppercase())
            && year.starts_with(|c: char| c.is_ascii_digit())
    })
}

/// The country codes with which telephone numbers here begin.
const CODES: [&str; 10] = ["49", "31", "32", "33", "41", "43", "44", "45", "48", "352"];

/// The fewest digits of a number with country code.
const INTERNATIONAL: usize = 7;

/// A telephone number that begins in a word: behind a word such as `Tel.`, with a country code, or with a zero.
fn telephone(text: &str, word: &Range<usize>) -> Option<Range<usize>> {
    let typed = &text[word.clone()];
    let at = word.start + typed.find(|c: char| c.is_ascii_digit() || c == '+')?;
    let end = digits_end(text, at);
    let number = &text[at..end];
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let before = last_word(&text[..at]);
    let international = number
        .strip_prefix('+')
        .is_some_and(|rest| digits.len() >= INTERNATIONAL && CODES.iter().any(|code| rest.starts_with(code)));
    let first = number.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    let mobile = first == "06" && digits.len() == 10;
    let national = mobile || (first.len() > 2 && first.starts_with('0'));
    let short = first == "14" && number[2..].trim_start().starts_with('0');
    let announced = vocabulary::announces_telephone(before) && digits.len() > 2;
    (international || national || short || announced).then_some(at..end)
}

/// The end of groups of digits with what stands between them in telephone numbers.
fn digits_end(text: &str, start: usize) -> usize {
    let mut end = start;
    for (at, c) in text[start..].char_indices() {
        match c {
            '0'..='9' => end = start + at + 1,
            '+' if at == 0 => {}
            ' ' | '-' | '/' | '(' | ')' | '\u{a0}' | '\u{202f}' => {}
            _ => break,
        }
    }
    end
}

/// An account (IBAN): a country, two digits, and groups of letters and digits.
fn account(text: &str, word: &Range<usize>) -> Option<Range<usize>> {
    let skipped = text[word.clone()].find(|c: char| c.is_alphanumeric())?;
    let start = word.start + skipped;
    let head = text.get(start..start + 4)?;
    let (country, check) = head.split_at_checked(2)?;
    if !country.bytes().all(|b| b.is_ascii_uppercase()) || !check.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let group = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let (mut end, mut signs) = (start, 0);
    for part in text[start..].split_inclusive(' ') {
        let len = part.len() - part.trim_start_matches(group).len();
        if len == 0 {
            break;
        }
        (end, signs) = (end + len, signs + len);
        if part.len() != len + 1 || !part.ends_with(' ') {
            break;
        }
        end += 1;
    }
    (signs >= 15).then_some(start..end)
}

/// The number of a file at court: `4 C 12.19`, `1 BvR 2649/21`.
fn file_number(text: &str, word: &Range<usize>) -> Option<Range<usize>> {
    let chamber = &text[word.clone()];
    let rest = &text[word.end..];
    let register = rest.trim_start().split(char::is_whitespace).next()?;
    let blank = rest.len() - rest.trim_start().len();
    let number = rest[blank + register.len()..].trim_start();
    let letters = register.len() <= 4
        && register.starts_with(|c: char| c.is_ascii_uppercase())
        && register.chars().all(|c| c.is_ascii_alphabetic());
    let serial = number.len() - number.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let year = number[serial..].strip_prefix(['/', '.'])?;
    let year = year.len() - year.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let is = chamber.bytes().all(|b| b.is_ascii_digit()) && letters && serial > 0 && year == 2;
    let end = number.as_ptr() as usize - text.as_ptr() as usize + serial + 1 + year;
    is.then_some(word.start..end)
}

/// A Dutch postal code: `7607 HT`.
fn dutch_postcode(text: &str, word: &Range<usize>) -> Option<Range<usize>> {
    let digits = text[word.clone()].trim_start_matches(|c: char| !c.is_alphanumeric());
    if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) || digits.starts_with('0') {
        return None;
    }
    let letters = text[word.end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let two = letters.get(..2)?;
    let alone = !letters[2..].starts_with(char::is_alphanumeric);
    (two.bytes().all(|b| b.is_ascii_uppercase()) && alone && two != "EU").then_some(word.clone())
}

/// The word before a place, without blanks.
pub(super) fn last_word(before: &str) -> &str {
    let word = before.trim_end().rsplit(|c: char| c.is_whitespace() || "([„“\"‚".contains(c)).next();
    word.unwrap_or_default().trim_start_matches('\'')
}
