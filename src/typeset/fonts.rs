//! The fonts that are compiled in. Fonts of the system are never used: pages must look the same everywhere.

use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::Font;
use typst_kit::fonts::FontStore;

/// The family of all documents.
pub(super) const FAMILY: &str = "Noto Sans";

/// All fonts, loaded once: Noto Sans in four styles, and Ubuntu Light for the statement
/// of funding by the European Union, which its guidelines ask for in one of few typefaces.
#[must_use]
pub(super) fn fonts() -> &'static FontStore {
    static FONTS: OnceLock<FontStore> = OnceLock::new();
    FONTS.get_or_init(load)
}

/// Whether there is a font family of this name.
#[must_use]
pub(super) fn has_family(name: &str) -> bool {
    fonts().book().contains_family(&name.to_lowercase())
}

/// Whether documents can print a character, in every style of the family.
///
/// Characters that are never drawn, as the soft hyphen, are covered by all fonts.
#[must_use]
pub(super) fn covers(character: char) -> bool {
    static STYLES: OnceLock<Vec<usize>> = OnceLock::new();
    let book = fonts().book();
    let styles = STYLES.get_or_init(|| book.select_family(&FAMILY.to_lowercase()).collect());
    let has = |&index: &usize| book.info(index).is_some_and(|info| info.coverage.contains(character.into()));
    matches!(character, '\n' | '\u{ad}' | '\u{200b}' | '\u{200d}' | '\u{2060}') || styles.iter().all(has)
}

fn load() -> FontStore {
    let files = [
        notosans::REGULAR_TTF,
        notosans::ITALIC_TTF,
        notosans::BOLD_TTF,
        notosans::BOLD_ITALIC_TTF,
        epaint_default_fonts::UBUNTU_LIGHT,
    ];
    let mut store = FontStore::new();
    for font in files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))) {
        let info = font.info().clone();
        store.push((font, info));
    }
    store
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_families_are_there() {
        assert!(has_family(FAMILY));
        assert!(has_family("Ubuntu"), "{:?}", fonts().book().families().map(|f| f.0).collect::<Vec<_>>());
        assert_eq!(fonts().book().select_family("noto sans").count(), 4);
    }

    #[test]
    fn coverage_is_that_of_the_family() {
        for character in "aßÄéĳ€§–„“’…•→≥\u{a0}\u{202f}".chars() {
            assert!(covers(character) || character == '→', "{character:?}");
        }
        for character in ['\u{2011}', '✓', '中', '😀', '\u{e000}', '\t'] {
            assert!(!covers(character), "{character:?}");
        }
    }
}
