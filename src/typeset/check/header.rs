//! What a picture says of itself before anything of it is decoded: of what kind it is, how many pixels it claims to
//! have, and of a drawing what it brings along.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::diagnostic::Message;

/// The most pixels that a picture may have: twice what a page of A4 has at 600 dots an inch.
pub(super) const PIXELS: u64 = 80_000_000;

/// The most elements that a drawing may become once everything that it uses is drawn.
const ELEMENTS: u64 = 200_000;

/// The most times that a turbulence may be laid over itself; more cannot be seen, and each takes as long again.
const OCTAVES: f64 = 8.0;

/// What a file is by its first bytes, whatever its name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Png,
    Jpeg,
    Gif,
    Webp,
    /// Text, which a drawing is.
    Text,
    Other(&'static str),
    Unknown,
}

/// Checks a picture by its header; says what is wrong with it, with the path left to be filled in.
pub(super) fn check(extension: &str, bytes: &[u8]) -> Result<(), Message> {
    let kind = kind(bytes);
    let fits = match extension {
        "png" => kind == Kind::Png,
        "jpg" | "jpeg" => kind == Kind::Jpeg,
        "gif" => kind == Kind::Gif,
        "webp" => kind == Kind::Webp,
        "svg" | "svgz" => kind == Kind::Text,
        _ => return Ok(()),
    };
    // What it is nobody knows: decoding it says what is wrong.
    if !fits && let Some(name) = kind.name() {
        return Err(Message::new("file-picture-kind").arg("kind", name).arg("extension", extension));
    }
    if let Some((width, height)) = size(kind, bytes)
        && u64::from(width) * u64::from(height) > PIXELS
    {
        return Err(Message::new("file-picture-pixels")
            .arg("width", width.to_string())
            .arg("height", height.to_string())
            .arg("most", (PIXELS / 1_000_000).to_string()));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if fits && kind == Kind::Text => drawing(text),
        _ => Ok(()),
    }
}

impl Kind {
    /// As people know it.
    const fn name(self) -> Option<&'static str> {
        match self {
            Self::Png => Some("PNG"),
            Self::Jpeg => Some("JPEG"),
            Self::Gif => Some("GIF"),
            Self::Webp => Some("WebP"),
            Self::Other(name) => Some(name),
            Self::Text | Self::Unknown => None,
        }
    }
}

fn kind(bytes: &[u8]) -> Kind {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Kind::Png,
        [0xff, 0xd8, 0xff, ..] => Kind::Jpeg,
        [b'G', b'I', b'F', b'8', ..] => Kind::Gif,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Kind::Webp,
        [b'%', b'P', b'D', b'F', ..] => Kind::Other("PDF"),
        [b'%', b'!', b'P', b'S', ..] => Kind::Other("PostScript"),
        [0x1f, 0x8b, ..] => Kind::Other("gzip"),
        [b'P', b'K', 3, 4, ..] => Kind::Other("ZIP"),
        [b'B', b'M', ..] => Kind::Other("BMP"),
        [b'I', b'I', 0x2a, 0, ..] | [b'M', b'M', 0, 0x2a, ..] => Kind::Other("TIFF"),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Kind::Other("HEIC"),
        _ if std::str::from_utf8(bytes).is_ok() => Kind::Text,
        _ => Kind::Unknown,
    }
}

/// Width and height in pixels, as the header claims them.
fn size(kind: Kind, bytes: &[u8]) -> Option<(u32, u32)> {
    let big = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let little = |at: usize| Some(u32::from(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?)));
    let three = |at: usize| Some(little(at)? | u32::from(*bytes.get(at + 2)?) << 16);
    match kind {
        Kind::Png => Some((big(16)?, big(20)?)),
        Kind::Gif => Some((little(6)?, little(8)?)),
        Kind::Jpeg => {
            let at = frame(bytes)?;
            let two =
                |at: usize| Some(u32::from(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?)));
            Some((two(at + 7)?, two(at + 5)?))
        }
        Kind::Webp => match bytes.get(12..16)? {
            b"VP8X" => Some((three(24)? + 1, three(27)? + 1)),
            b"VP8L" => {
                let bits = u32::from_le_bytes(bytes.get(21..25)?.try_into().ok()?);
                Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
            }
            _ => Some((little(26)? & 0x3fff, little(28)? & 0x3fff)),
        },
        Kind::Text | Kind::Other(_) | Kind::Unknown => None,
    }
}

/// The number of colours of a JPEG; four are those of printing presses, which PDF/A does not take.
pub(super) fn components(jpeg: &[u8]) -> Option<u8> {
    jpeg.get(frame(jpeg)? + 9).copied()
}

/// Where the first frame header of a JPEG begins: marker C0 to CF except C4, C8 and CC, then two bytes of length,
/// one of precision, two of height, two of width, and the number of colours.
fn frame(jpeg: &[u8]) -> Option<usize> {
    let mut at = 2;
    loop {
        let [0xff, marker, high, low] = *jpeg.get(at..at + 4)? else { return None };
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            return Some(at);
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
    }
}

/// What is known of a drawing while it is read.
#[derive(Default)]
struct Drawing {
    /// The ids of the elements that are open, by depth.
    open: Vec<Option<String>>,
    /// Of each id how many elements it has, and which ids it uses.
    parts: BTreeMap<String, (u64, Vec<String>)>,
}

/// The id that stands for the whole drawing; no element can have it.
const WHOLE: &str = "";

/// Checks a drawing: it has a size, brings along everything that it shows, and does not grow without bound. What is
/// no XML is left to who decodes it.
fn drawing(text: &str) -> Result<(), Message> {
    let mut reader = Reader::from_str(text);
    let mut drawing = Drawing::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) => drawing.open(&element, false)?,
            Ok(Event::Empty(element)) => drawing.open(&element, true)?,
            Ok(Event::End(_)) => drop(drawing.open.pop()),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    let mut sizes = BTreeMap::new();
    if drawing.size(WHOLE, &mut sizes, 0) > ELEMENTS {
        return Err(Message::new("file-picture-heavy").arg("element", "use"));
    }
    Ok(())
}

impl Drawing {
    fn open(&mut self, element: &BytesStart<'_>, closes: bool) -> Result<(), Message> {
        let name = element.local_name().as_ref().to_owned();
        let value = |wanted: &str| {
            let found = element.attributes().flatten().find(|it| it.key.local_name().as_ref() == wanted);
            found.map(|attribute| attribute.value.trim().to_owned())
        };
        if self.open.is_empty() && name == "svg" {
            let has = |wanted| value(wanted).is_some();
            if !(has("viewBox") || has("width") && has("height")) {
                return Err(Message::new("file-picture-size"));
            }
        }
        let reference = value("href");
        if matches!(name.as_str(), "image" | "use" | "feImage")
            && let Some(target) =
                reference.as_deref().filter(|it| !it.starts_with('#') && !it.starts_with("data:"))
        {
            let shown: String = target.chars().take(80).collect();
            return Err(Message::new("file-picture-external").arg("target", shown));
        }
        let octaves = value("numOctaves").and_then(|octaves| octaves.parse::<f64>().ok());
        if name == "feTurbulence" && octaves.is_some_and(|octaves| octaves > OCTAVES) {
            return Err(Message::new("file-picture-heavy").arg("element", "feTurbulence"));
        }
        let id = value("id").filter(|id| !id.is_empty());
        let used = reference.filter(|_| name == "use").and_then(|it| it.strip_prefix('#').map(str::to_owned));
        let inside = self.open.iter().flatten().chain(&id).map(String::as_str).chain([WHOLE]);
        for part in inside {
            let (elements, uses) = self.parts.entry(part.to_owned()).or_default();
            *elements += 1;
            uses.extend(used.clone());
        }
        if !closes {
            self.open.push(id);
        }
        Ok(())
    }

    /// How many elements a part becomes; what uses itself is for others to report.
    fn size(&self, part: &str, sizes: &mut BTreeMap<String, u64>, depth: usize) -> u64 {
        if let Some(size) = sizes.get(part) {
            return *size;
        }
        let Some((own, uses)) = self.parts.get(part).filter(|_| depth < 100) else { return 0 };
        sizes.insert(part.to_owned(), 0);
        let size =
            uses.iter().fold(*own, |size, used| size.saturating_add(self.size(used, sizes, depth + 1)));
        sizes.insert(part.to_owned(), size);
        size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(extension: &str, bytes: &[u8]) -> Option<&'static str> {
        check(extension, bytes).err().map(|message| message.id)
    }

    /// A PNG that claims to be of a size.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        [&head[..], &width.to_be_bytes(), &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat()
    }

    #[test]
    fn a_picture_that_claims_too_much_is_refused_by_its_header() {
        let gif = |size: u16| [&b"GIF89a"[..], &size.to_le_bytes(), &size.to_le_bytes()].concat();
        let jpeg = |size: u16| {
            [&[0xff, 0xd8, 0xff, 0xc0, 0, 17, 8][..], &size.to_be_bytes(), &size.to_be_bytes(), &[3]].concat()
        };
        let webp = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\xff\x3f\xff\xff\x3f";
        for (extension, bytes, expected) in [
            ("png", png(60_000, 60_000), Some("file-picture-pixels")),
            ("png", png(7000, 9900), None),
            ("gif", gif(65_535), Some("file-picture-pixels")),
            ("gif", gif(800), None),
            ("jpg", jpeg(65_000), Some("file-picture-pixels")),
            ("jpeg", jpeg(6000), None),
            ("webp", webp.to_vec(), Some("file-picture-pixels")),
        ] {
            assert_eq!(said(extension, &bytes), expected, "{extension} {:?}", size(kind(&bytes), &bytes));
        }
    }

    #[test]
    fn a_file_of_another_kind_than_its_name_says_is_told() {
        for (extension, bytes) in [
            ("svg", &b"%PDF-1.7"[..]),
            ("png", &[0xff, 0xd8, 0xff, 0xe0]),
            ("svgz", &[0x1f, 0x8b, 8]),
            ("jpg", b"\0\0\0\x18ftypheic"),
        ] {
            assert_eq!(said(extension, bytes), Some("file-picture-kind"), "{extension}");
        }
        assert_eq!(said("png", b"Hallo"), None, "decoding it says what is wrong");
    }

    #[test]
    fn drawings_bring_along_what_they_show() {
        let svg = |head: &str, body: &str| {
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" {head}>{body}</svg>"
            )
        };
        let sized = |body: &str| svg("viewBox=\"0 0 9 9\"", body);
        let levels: String = (1..9)
            .map(|level| {
                let used = format!("<use href=\"#l{}\"/>", level - 1).repeat(10);
                format!("<g id=\"l{level}\">{used}</g>")
            })
            .collect();
        for (drawing, expected) in [
            (sized(""), None),
            (svg("width=\"2\" height=\"2\"", ""), None),
            (svg("", ""), Some("file-picture-size")),
            (sized("<image href=\"https://example.org/a.png\"/>"), Some("file-picture-external")),
            (sized("<image xlink:href='b.png'/>"), Some("file-picture-external")),
            (
                sized(
                    "<image href=\"data:image/png;base64,AA\"/><use href=\"#a\"/><a href=\"https://x.org\"/>",
                ),
                None,
            ),
            (sized("<filter><feTurbulence numOctaves=\"100000\"/></filter>"), Some("file-picture-heavy")),
            (sized("<filter><feTurbulence numOctaves=\"3\"/></filter>"), None),
            (sized(&format!("<g id=\"l0\"/>{levels}<use href=\"#l8\"/>")), Some("file-picture-heavy")),
            (sized("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>"), None),
        ] {
            assert_eq!(said("svg", drawing.as_bytes()), expected, "{drawing}");
        }
    }
}
