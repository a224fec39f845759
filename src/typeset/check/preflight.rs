//! What content can cause, found before typesetting and at its own line: characters, pictures, colours.

use std::collections::BTreeMap;

use typst::diag::LoadedWithin;
use typst::foundations::Bytes;
use typst::loading::{LoadSource, Loaded};
use typst::syntax::Spanned;
use typst::visualize::{ExchangeFormat, RasterImage, SvgImage};

use super::header;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::read::Project;
use crate::typeset::fonts::{covers, has_family};

/// The contrast that WCAG 2.1 asks of text of ordinary size.
const CONTRAST: f64 = 4.5;

/// Checks that the fonts have every character of every text. Each text comes as it is written, with its place.
pub(super) fn check_characters<'t>(
    written: impl Iterator<Item = (&'t str, &'t Place)>,
    out: &mut Diagnostics,
) {
    // The same few characters come again and again.
    let mut known = BTreeMap::new();
    for (text, place) in written {
        let mut seen = Vec::new();
        let mut lacks = |it: &char| !*known.entry(*it).or_insert_with(|| covers(*it));
        for character in text.chars().filter(|character| !character.is_ascii_graphic() && lacks(character)) {
            if !seen.contains(&character) {
                seen.push(character);
                out.push(unsupported(character, place));
            }
        }
    }
}

/// Checks that pictures are pictures: each by its path as in [`Project::files`] or below `report-templates/`,
/// with the place that names it. What is not there is for others to report.
pub(super) fn check_images<'t>(
    project: &Project,
    images: impl Iterator<Item = (&'t str, Place)>,
    out: &mut Diagnostics,
) {
    for (path, place) in images {
        let path = path.trim_start_matches('/');
        let bytes = project.files.get(path).or_else(|| project.templates.get(path));
        if let Some(Err(message)) = bytes.map(|bytes| decode(path, bytes)) {
            let message = message.arg("path", path);
            let hint = hint(&message);
            out.push(Diagnostic::new(Check::File, message).at(place).hint(hint));
        }
    }
}

/// Checks the pictures of the project's own templates by what they say of themselves; what else is wrong with them
/// is said where a template shows them.
pub(super) fn check_own_pictures(project: &Project, out: &mut Diagnostics) {
    for (below, bytes) in project.templates.iter().filter(|(below, _)| project.own_templates.contains(*below))
    {
        let extension = below.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
        if let Err(message) = header::check(&extension, bytes) {
            let path = format!("report-templates/{below}");
            let hint = hint(&message);
            let message = message.arg("path", path.as_str());
            let place = Place::file(Source::new(path, ""));
            out.push(Diagnostic::new(Check::File, message).at(place).hint(hint));
        }
    }
}

/// How a picture is mended.
fn hint(message: &Message) -> Message {
    Message::new(match message.id {
        "file-picture-kind" => "file-picture-kind-hint",
        "file-picture-pixels" => "file-picture-pixels-hint",
        "file-picture-external" => "file-picture-external-hint",
        "file-picture-size" => "file-picture-size-hint",
        "file-picture-heavy" => "file-picture-heavy-hint",
        _ => "file-picture-hint",
    })
}

/// Checks that text in the accent colour of a house style can be read on white paper.
pub(super) fn check_contrast(accent: &str, place: Option<Place>, out: &mut Diagnostics) {
    let diagnostic = match luminance(accent) {
        None => Diagnostic::new(Check::WrongType, Message::new("contrast-colour").arg("colour", accent))
            .hint(Message::new("contrast-colour-hint")),
        Some(luminance) => {
            let ratio = 1.05 / (luminance + 0.05);
            if ratio >= CONTRAST {
                return;
            }
            let ratio = format!("{:.1}", (ratio * 10.0).floor() / 10.0);
            let (whole, tenth) = ratio.split_once('.').unwrap_or((&ratio, "0"));
            let message =
                Message::new("contrast").arg("colour", accent).arg("whole", whole).arg("tenth", tenth);
            Diagnostic::new(Check::Contrast, message).hint(Message::new("contrast-hint"))
        }
    };
    out.push(diagnostic.at(place));
}

/// Checks that a house style names fonts that there are.
pub(super) fn check_fonts<'t>(
    families: impl Iterator<Item = (&'t str, Option<Place>)>,
    out: &mut Diagnostics,
) {
    for (family, place) in families.filter(|(family, _)| !has_family(family)) {
        let message = Message::new("template-font").arg("family", family);
        let diagnostic = Diagnostic::new(Check::Template, message).hint(Message::new("template-font-hint"));
        out.push(diagnostic.at(place));
    }
}

fn unsupported(character: char, place: &Place) -> Diagnostic {
    let code = format!("U+{:04X}", u32::from(character));
    let private = matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
    let invisible = character.is_control() || character.is_whitespace();
    let (message, hint) = match character {
        _ if private => ("unsupported-character-private", "unsupported-character-private-hint"),
        _ if invisible => ("unsupported-character-invisible", "unsupported-character-invisible-hint"),
        '\u{2011}' => ("unsupported-character", "unsupported-character-hyphen-hint"),
        _ => ("unsupported-character", "unsupported-character-hint"),
    };
    let mut message = Message::new(message).arg("code", code);
    if !private && !invisible {
        message = message.arg("character", character.to_string());
    }
    Diagnostic::new(Check::UnsupportedCharacter, message)
        .at(exactly(character, place))
        .hint(Message::new(hint))
}

/// The character itself; the whole text if it is written as an escape.
fn exactly(character: char, place: &Place) -> Place {
    let written = place.source.text.get(place.range.clone()).unwrap_or_default();
    written.find(character).map_or_else(
        || place.clone(),
        |at| {
            let start = place.range.start + at;
            Place::new(place.source.clone(), start..start + character.len_utf8())
        },
    )
}

/// Decodes a picture as typesetting will; otherwise says why not.
fn decode(path: &str, bytes: &[u8]) -> Result<(), Message> {
    let broken = |reason: String| Message::new("file-picture").arg("reason", reason);
    let data = Bytes::new(bytes.to_vec());
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    header::check(&extension, bytes)?;
    let format = match extension.as_str() {
        "svg" | "svgz" => return drawing(data).map_err(broken),
        "jpg" | "jpeg" if header::components(bytes) == Some(4) => {
            return Err(Message::new("file-picture-colours"));
        }
        "jpg" | "jpeg" => ExchangeFormat::Jpg,
        "png" => ExchangeFormat::Png,
        "gif" => ExchangeFormat::Gif,
        "webp" => ExchangeFormat::Webp,
        _ => return Err(Message::new("file-picture-format")),
    };
    RasterImage::plain(data, format).map(drop).map_err(|reason| broken(reason.to_string()))
}

/// Decodes a drawing; otherwise says why not.
fn drawing(data: Bytes) -> Result<(), String> {
    let loaded = Loaded::new(Spanned::detached(LoadSource::Bytes), data.clone());
    SvgImage::new(data)
        .within(&loaded)
        .map(drop)
        .map_err(|errors| errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
}

/// The relative luminance of a colour such as `#1f4e9e`, by WCAG 2.1: 0 is black, 1 is white.
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_exact_character() {
        let source = Source::new("content/a.yaml", "title: \"so ✓ gut\"\n");
        let place = Place::new(source, 7..19);
        let mut out = Diagnostics::default();
        check_characters([("so ✓ gut", &place)].into_iter(), &mut out);
        assert_eq!(out.0.len(), 1);
        assert_eq!(out.0[0].place.as_ref().map(|place| place.range.clone()), Some(11..14));
    }

    #[test]
    fn refuses_private_and_invisible_characters() {
        let place = Place::file(Source::new("a.ftl", ""));
        let mut out = Diagnostics::default();
        check_characters(
            [("\u{e001}\t", &place), ("ganz normal – 52,5\u{a0}%", &place)].into_iter(),
            &mut out,
        );
        let ids: Vec<_> = out.0.iter().map(|it| it.message.id).collect();
        assert_eq!(ids, ["unsupported-character-private", "unsupported-character-invisible"]);
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        for (accent, expected) in [
            ("#1f4e9e", None),
            ("#767676", None),
            ("#777777", Some("contrast")),
            ("blue", Some("contrast-colour")),
        ] {
            let mut out = Diagnostics::default();
            check_contrast(accent, None, &mut out);
            assert_eq!(out.0.first().map(|it| it.message.id), expected, "{accent}");
        }
    }

    #[test]
    fn a_text_is_no_picture() {
        let mut project = Project::default();
        for path in ["content/a.png", "content/b.svg", "content/c.docx"] {
            project.files.insert(path.into(), b"Hallo".to_vec());
        }
        let press = [0xff, 0xd8, 0xff, 0xe0, 0, 3, 7, 0xff, 0xc0, 0, 8, 8, 0, 1, 0, 1, 4];
        project.files.insert("content/e.jpg".into(), press.to_vec());
        project.files.insert("content/d.svg".into(), SVG.into());
        let place = Place::file(Source::new("content/a.yaml", ""));
        let mut out = Diagnostics::default();
        let paths = project.files.keys().map(|path| (path.as_str(), place.clone())).collect::<Vec<_>>();
        check_images(&project, paths.into_iter(), &mut out);
        let ids: Vec<_> = out.0.iter().map(|it| it.message.id).collect();
        assert_eq!(ids, ["file-picture", "file-picture", "file-picture-format", "file-picture-colours"]);
    }

    const SVG: &[u8] = br#"<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>"#;
}
