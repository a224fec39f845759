//! How wide words are, from the metrics of the fonts alone: what a template wants to know before anything is
//! laid out. Typst's own `measure` sets the words for it and needs a context.
//!
//! All widths are relative to the size of the type, in em. Kerning is left out; it mostly draws letters
//! together, so that words are a hair narrower than told here.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use typst::layout::Abs;
use typst::text::{Font, FontInstance, FontStretch, FontStyle, FontVariant, FontVariations, FontWeight};

use crate::typeset::fonts::fonts;

/// The width of a character that no font has, in em; such characters are refused before typesetting.
const UNKNOWN: f64 = 0.6;

/// How far the narrowest width for the same number of lines is looked for, in em.
const STEP: f64 = 0.25;

/// How many characters have their widths at hand: those of Latin scripts.
const AT_HAND: u32 = 0x250;

/// The metrics of the families of a document, upright. Shared by all documents with the same families, since
/// templates ask for them very often.
#[derive(Debug, Clone)]
pub(super) struct Metrics(Arc<Families>);

/// Families with their faces.
#[derive(Debug)]
struct Families {
    names: Vec<String>,
    regular: Vec<Face>,
    bold: Vec<Face>,
}

/// A face with the widths of the usual characters, in em, by their code points.
#[derive(Debug)]
struct Face {
    font: FontInstance,
    widths: Vec<f64>,
}

impl Face {
    fn new(font: FontInstance) -> Self {
        let usual = (0..AT_HAND).filter_map(char::from_u32);
        let widths = usual.map(|letter| advance(&font, letter)).collect();
        Self { font, widths }
    }

    fn width(&self, letter: char) -> f64 {
        let at_hand = usize::try_from(u32::from(letter)).ok().and_then(|at| self.widths.get(at));
        at_hand.copied().unwrap_or_else(|| advance(&self.font, letter))
    }
}

impl Metrics {
    /// The metrics of families by their names; where a document has several, the wider one counts.
    pub(super) fn new(names: Vec<String>) -> Self {
        static KNOWN: Mutex<BTreeMap<Vec<String>, Arc<Families>>> = Mutex::new(BTreeMap::new());
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(families) = known.get(&names) {
            return Self(Arc::clone(families));
        }
        let found =
            |weight| names.iter().filter_map(|family| instance(family, weight)).map(Face::new).collect();
        let (regular, bold) = (found(FontWeight::REGULAR), found(FontWeight::BOLD));
        let families = Arc::new(Families { names: names.clone(), regular, bold });
        known.insert(names, Arc::clone(&families));
        Self(families)
    }

    /// The width of words on one line.
    pub(super) fn width(&self, words: &str, bold: bool) -> f64 {
        let faces = if bold { &self.0.bold } else { &self.0.regular };
        let widths = faces.iter().map(|face| words.chars().map(|letter| face.width(letter)).sum());
        widths.fold(0.0, f64::max)
    }

    /// The width of the widest part of words that no line break divides.
    pub(super) fn widest(&self, words: &str, bold: bool) -> f64 {
        parts(words).map(|part| self.width(part.trim_end(), bold)).fold(0.0, f64::max)
    }

    /// How many lines words take in a room, each as full as it can be and without hyphens.
    pub(super) fn lines(&self, words: &str, room: f64, bold: bool) -> usize {
        let parts: Vec<_> = parts(words).map(|part| self.part(part, bold)).collect();
        lines(&parts, room)
    }

    /// The narrowest room in which words take no more lines than in this one.
    pub(super) fn even(&self, words: &str, room: f64, bold: bool) -> f64 {
        let parts: Vec<_> = parts(words).map(|part| self.part(part, bold)).collect();
        let most = lines(&parts, room);
        let mut narrowest = room.min(parts.iter().map(|part| part.whole).sum());
        if most < 2 {
            return room;
        }
        while narrowest > STEP && lines(&parts, narrowest - STEP) == most {
            narrowest -= STEP;
        }
        let widest = parts.iter().map(|part| part.ink).fold(0.0, f64::max);
        narrowest.max(widest).min(room)
    }

    fn part(&self, part: &str, bold: bool) -> Part {
        let whole = self.width(part, bold);
        let ink = self.width(part.trim_end(), bold);
        Part { ink, whole }
    }
}

impl PartialEq for Metrics {
    fn eq(&self, other: &Self) -> bool {
        self.0.names == other.0.names
    }
}

impl Hash for Metrics {
    /// By the names of the families: all fonts are compiled in.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.names.hash(state);
    }
}

/// A part of words that no line break divides: its width without and with the blank at its end.
struct Part {
    ink: f64,
    whole: f64,
}

/// The parts of words: each ends with a blank or a hyphen.
fn parts(words: &str) -> impl Iterator<Item = &str> {
    words.split_inclusive(['-', '\u{ad}', ' ', '\n'])
}

fn lines(parts: &[Part], room: f64) -> usize {
    let mut count = usize::from(!parts.is_empty());
    let mut used = 0.0;
    for part in parts {
        if used > 0.0 && used + part.ink > room {
            count += 1;
            used = 0.0;
        }
        used += part.whole;
    }
    count
}

fn instance(family: &str, weight: FontWeight) -> Option<FontInstance> {
    let variant = FontVariant::new(FontStyle::Normal, weight, FontStretch::NORMAL);
    let index = fonts().book().select(&family.to_lowercase(), variant)?;
    let font: Font = fonts().font(index)?;
    Some(font.instantiate(variant, Abs::pt(10.0), &FontVariations::default()))
}

fn advance(font: &FontInstance, letter: char) -> f64 {
    if matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200d}' | '\u{2060}') {
        return 0.0;
    }
    let glyph = font.ttf().glyph_index(letter);
    glyph.and_then(|glyph| font.x_advance(glyph.0)).map_or(UNKNOWN, |width| width.get())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::fonts::FAMILY;

    fn metrics() -> Metrics {
        Metrics::new(vec![FAMILY.to_owned()])
    }

    #[test]
    fn figures_have_one_width() {
        let metrics = metrics();
        assert!((metrics.width("0", false) - metrics.width("8", false)).abs() < 1e-9);
        assert!((metrics.width("12", false) - 2.0 * metrics.width("1", false)).abs() < 1e-9);
        assert!(metrics.width("Wort", true) > metrics.width("Wort", false));
    }

    #[test]
    fn a_hyphen_divides_words() {
        let metrics = metrics();
        let whole = metrics.width("Ausbildungsbotschafter", false);
        assert!(metrics.widest("Ausbildungs-botschafter", false) < whole);
        assert!(metrics.widest("10\u{a0}Kurse", false) > metrics.widest("10 Kurse", false));
    }

    #[test]
    fn lines_are_as_full_as_they_can_be() {
        let metrics = metrics();
        let words = "eins zwei drei vier fünf sechs";
        let one = metrics.width(words, false);
        assert_eq!(metrics.lines(words, one + 0.01, false), 1);
        assert_eq!(metrics.lines(words, one * 0.6, false), 2);
        assert_eq!(metrics.lines("", 10.0, false), 0);
        assert_eq!(metrics.lines("Donaudampfschiff", 1.0, false), 1);
    }

    #[test]
    fn even_lines_are_no_more_lines() {
        let metrics = metrics();
        let words = "Leitbild Migration und Integration: was eine Stadt sich vornimmt";
        let room = metrics.width(words, true) * 0.8;
        let even = metrics.even(words, room, true);
        assert!(even < room * 0.8, "{even} of {room}");
        assert_eq!(metrics.lines(words, even, true), metrics.lines(words, room, true));
    }
}
