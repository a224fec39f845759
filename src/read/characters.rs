//! Letters that can be written in more than one way, and characters that nobody sees.
//!
//! A text is read as it is seen: decomposed letters are composed (NFC), the ligatures of a PDF are the letters
//! they stand for, and marks that only say where a word may break or in which direction it runs are left out,
//! since searching, sorting and comparing stumble over them. Columns count what is seen as well.
//! A lone carriage return ends a line, as in the editor that wrote it.

use std::borrow::Cow;
use std::iter::Peekable;
use std::str::Chars;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A character that nobody sees and of which it is not sure what was meant by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hidden {
    /// The byte in the text at which it stood.
    pub at: usize,
    /// The character.
    pub character: char,
}

impl Hidden {
    /// What it is, as a word that messages select on.
    pub(super) const fn what(self) -> &'static str {
        match self.character {
            '\u{2028}' | '\u{2029}' => "line",
            '\u{85}' => "ellipsis",
            '\u{feff}' => "joined",
            _ => "direction",
        }
    }
}

/// A text as it is read, and the characters in it that must be reported: a line separator has become a blank,
/// the others are left out.
pub(super) fn legible(text: &str) -> (Cow<'_, str>, Vec<Hidden>) {
    let composed = composed(text);
    if !composed.contains(is_doubtful) {
        return (composed, Vec::new());
    }
    let mut read = String::with_capacity(composed.len());
    let mut hidden = Vec::new();
    for character in composed.chars() {
        if !is_doubtful(character) {
            read.push(character);
            continue;
        }
        hidden.push(Hidden { at: read.len(), character });
        if matches!(character, '\u{2028}' | '\u{2029}' | '\u{85}') {
            read.push(' ');
        }
    }
    (Cow::Owned(read), hidden)
}

/// A text with composed letters, without ligatures and without marks that only concern the layout.
#[must_use]
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() && !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    let is_plain = is_nfc_quick(text.chars()) == IsNormalized::Yes && !text.contains(is_replaced);
    if is_plain && !has_lone_return(text) {
        return Cow::Borrowed(text);
    }
    let plain = Plain { rest: text.chars().peekable(), before: None, letters: "".chars() };
    Cow::Owned(plain.nfc().collect())
}

/// Where in a text as it is written a byte of the text stands that was read from it.
#[must_use]
pub(crate) fn offset_as_written(written: &str, read: &str, at: usize) -> usize {
    let line = read[..at].matches('\n').count();
    let before = &read[read[..at].rfind('\n').map_or(0, |end| end + 1)..at];
    let start = line_starts(written).nth(line).unwrap_or(written.len());
    let rest = &written[start..];
    let is_it = |stretch: &str| legible(stretch.trim_start_matches('\u{feff}')).0 == before;
    let ends = rest.char_indices().map(|(end, _)| end).chain([rest.len()]);
    // A mark that is left out belongs to what stands before it.
    let found = ends.skip_while(|&end| !is_it(&rest[..end])).take_while(|&end| is_it(&rest[..end])).last();
    start + found.unwrap_or(0)
}

/// Where the lines of a text begin, whatever ends them.
fn line_starts(text: &str) -> impl Iterator<Item = usize> {
    let ends =
        text.char_indices().filter(|&(at, c)| c == '\n' || (c == '\r' && !text[at + 1..].starts_with('\n')));
    std::iter::once(0).chain(ends.map(|(at, _)| at + 1))
}

fn has_lone_return(text: &str) -> bool {
    text.match_indices('\r').any(|(at, _)| !text[at + 1..].starts_with('\n'))
}

/// Characters of which nobody can say what they are to do in a text: they are reported.
const fn is_doubtful(c: char) -> bool {
    matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{202d}' | '\u{202e}' | '\u{feff}')
}

/// Characters that would do something to a line in which a path is shown.
pub(super) fn cannot_be_seen(c: char) -> bool {
    c.is_control() || is_doubtful(c)
}

/// Characters that [`Plain`] looks at.
fn is_replaced(c: char) -> bool {
    is_layout(c) || is_joiner(c) || letters(c).is_some()
}

/// Marks that only say where a word may break, or in which direction it runs.
const fn is_layout(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202c}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{206f}'
    )
}

/// Between letters they keep a ligature from forming, or ask for one. Names in Arabic or Indian scripts and
/// composed symbols need them; words in Latin, Greek and Cyrillic letters do not.
const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// The letters that a ligature stands for. The Dutch ij of old keyboards is two letters today.
const fn letters(c: char) -> Option<&'static str> {
    Some(match c {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        'Ĳ' => "IJ",
        'ĳ' => "ij",
        _ => return None,
    })
}

/// The characters of a text that are read.
struct Plain<'t> {
    rest: Peekable<Chars<'t>>,
    before: Option<char>,
    /// What is left of a ligature.
    letters: Chars<'static>,
}

impl Iterator for Plain<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        if let Some(letter) = self.letters.next() {
            return Some(letter);
        }
        loop {
            let c = self.rest.next()?;
            let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && c < '\u{590}');
            if is_layout(c) || (is_joiner(c) && is_word(self.before) && is_word(self.rest.peek().copied())) {
                continue;
            }
            if let Some(letters) = letters(c) {
                self.letters = letters.chars();
                self.before = letters.chars().last();
                return self.letters.next();
            }
            self.before = Some(c);
            let is_end = c == '\r' && self.rest.peek() != Some(&'\n');
            return Some(if is_end { '\n' } else { c });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_composed_and_ligatures_are_letters() {
        for (written, read) in [
            ("Mu\u{308}nster", "Münster"),
            ("Quali\u{fb01}zierung, Schi\u{fb00}", "Qualifizierung, Schiff"),
            ("Vr\u{133}heid", "Vrijheid"),
            ("a\u{301}\u{fb01}", "áfi"),
            ("u\u{ad}\u{308}", "ü"),
        ] {
            assert_eq!(composed(written), read);
            assert_eq!(composed(read), read);
        }
    }

    #[test]
    fn marks_of_the_layout_are_left_out() {
        for mark in
            ["\u{ad}", "\u{200b}", "\u{2060}", "\u{200e}", "\u{202a}", "\u{202c}", "\u{2066}", "\u{2069}"]
        {
            assert_eq!(composed(&format!("Fort{mark}schritt {mark}25{mark}")), "Fortschritt 25");
        }
        assert_eq!(composed("Auf\u{200c}lage"), "Auflage");
        assert_eq!(composed("می\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(composed("👩\u{200d}💻"), "👩\u{200d}💻");
    }

    #[test]
    fn lines_end_with_returns_as_well() {
        assert_eq!(composed("a: 1\rb: 2\r"), "a: 1\nb: 2\n");
        assert_eq!(composed("ä: 1\r\nb: 2\r\n"), "ä: 1\r\nb: 2\r\n");
        assert_eq!(composed("a\r\r\nb"), "a\n\r\nb");
    }

    #[test]
    fn what_is_doubtful_is_reported_where_it_stood() {
        let (read, hidden) = legible("u\u{308}\u{2028}b\u{feff}c\u{202e}");
        assert_eq!(read, "ü bc");
        let places: Vec<_> = hidden.iter().map(|hidden| (hidden.at, hidden.what())).collect();
        assert_eq!(places, [(2, "line"), (4, "joined"), (5, "direction")]);
    }

    #[test]
    fn every_place_is_found_in_what_is_written() {
        let written = "\u{feff}a = Mu\u{308}n\u{ad}ster\rb = \u{fb01}\r\nc =\u{200b}\n";
        let (read, _) = legible(&written[3..]);
        for (found, after) in
            [("Münster", "Mu\u{308}n\u{ad}ster"), ("b =", "b ="), ("c =", "c =\u{200b}"), ("fi", "\u{fb01}")]
        {
            let end = read.find(found).unwrap() + found.len();
            let at = offset_as_written(written, &read, end);
            assert!(written[..at].ends_with(after), "{found}: {:?}", &written[..at]);
        }
        assert_eq!(offset_as_written(written, &read, read.len()), written.len());
    }
}
