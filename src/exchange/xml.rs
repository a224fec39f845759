//! XML as a tree with places, and nothing of it that can act: no document type, no entities but the five of XML.

use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

use quick_xml::XmlVersion;
use quick_xml::errors::{Error, IllFormedError};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};

/// How deep elements may be nested.
const MAX_DEPTH: usize = 100;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name, with its prefix if it has one: what other programs add has one.
    pub name: String,
    /// Its attributes, as they are named.
    pub attributes: Vec<(String, String)>,
    /// What stands in it.
    pub children: Vec<Child>,
    /// The bytes of the tag with which it begins.
    pub range: Range<usize>,
}

/// What stands in an element.
#[derive(Debug)]
pub(super) enum Child {
    /// Letters.
    Text(String),
    /// Another element.
    Element(Element),
}

impl Element {
    /// An attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements in it, in their order.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        })
    }

    /// The first element of a name in it.
    pub(super) fn first(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// All letters in it, at any depth.
    pub(super) fn text(&self) -> String {
        let text = |child: &Child| match child {
            Child::Text(text) => text.clone(),
            Child::Element(element) => element.text(),
        };
        self.children.iter().map(text).collect()
    }
}

/// Reads a file. `None` if it is no XML that can be used, which is then reported.
pub(super) fn parse(source: &Arc<Source>, out: &mut Diagnostics) -> Option<Element> {
    let mut tree = Tree { source, reader: Reader::from_str(&source.text), open: Vec::new(), root: None };
    match tree.read() {
        Ok(()) => tree.root,
        Err(problem) => {
            out.push(*problem);
            None
        }
    }
}

struct Tree<'s> {
    source: &'s Arc<Source>,
    reader: Reader<&'s [u8]>,
    open: Vec<Element>,
    root: Option<Element>,
}

type Refused = Box<Diagnostic>;

impl Tree<'_> {
    fn read(&mut self) -> Result<(), Refused> {
        loop {
            let start = self.at();
            let event = self.reader.read_event().map_err(|error| {
                let at = usize::try_from(self.reader.error_position()).unwrap_or(start);
                match error {
                    Error::IllFormed(IllFormedError::UnclosedReference) => self.ampersand(at),
                    error => self.broken(at..at, &error.to_string()),
                }
            })?;
            let range = start..self.at();
            match event {
                Event::Start(tag) => {
                    let element = self.element(&tag, range.clone())?;
                    if self.open.len() >= MAX_DEPTH {
                        return Err(self.broken(range, ""));
                    }
                    self.open.push(element);
                }
                Event::Empty(tag) => {
                    let element = self.element(&tag, range.clone())?;
                    self.close(element, range)?;
                }
                Event::End(_) => {
                    if let Some(element) = self.open.pop() {
                        self.close(element, range)?;
                    }
                }
                Event::Text(text) => self.text(&text.xml10_content(), range)?,
                Event::CData(text) => self.text(&text.xml10_content(), range)?,
                Event::GeneralRef(name) => match character(&name) {
                    Some(c) => self.text(c.encode_utf8(&mut [0; 4]), range)?,
                    None => return Err(self.problem("exchange-entity", range)),
                },
                Event::DocType(_) => return Err(self.problem("exchange-doctype", range)),
                Event::Eof => break,
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            }
        }
        match self.open.last() {
            Some(open) => Err(self.broken(open.range.clone(), "")),
            None if self.root.is_none() => Err(self.broken(0..0, "")),
            None => Ok(()),
        }
    }

    fn at(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    fn element(&self, tag: &BytesStart<'_>, range: Range<usize>) -> Result<Element, Refused> {
        let mut element =
            Element { name: tag.name().as_ref().to_owned(), range: range.clone(), ..Element::default() };
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.broken(range.clone(), &error.to_string()))?;
            let value = attribute.normalized_value(XmlVersion::Explicit1_0);
            let value = value.map_err(|_| self.problem("exchange-entity", range.clone()))?.into_owned();
            element.attributes.push((attribute.key.as_ref().to_owned(), value));
        }
        Ok(element)
    }

    fn close(&mut self, element: Element, range: Range<usize>) -> Result<(), Refused> {
        match self.open.last_mut() {
            Some(above) => above.children.push(Child::Element(element)),
            None if self.root.is_none() => self.root = Some(element),
            None => return Err(self.broken(range, "")),
        }
        Ok(())
    }

    fn text(&mut self, text: &str, range: Range<usize>) -> Result<(), Refused> {
        let Some(above) = self.open.last_mut() else {
            let is_blank = text.trim_matches(['\u{feff}', ' ', '\n', '\r', '\t']).is_empty();
            return if is_blank { Ok(()) } else { Err(self.broken(range, "")) };
        };
        match above.children.last_mut() {
            Some(Child::Text(last)) => last.push_str(text),
            _ => above.children.push(Child::Text(text.to_owned())),
        }
        Ok(())
    }

    fn problem(&self, message: &'static str, range: Range<usize>) -> Refused {
        let text = &self.source.text;
        let start = text.floor_char_boundary(range.start.min(text.len()));
        let line = text[start..].find('\n').map_or(text.len(), |end| start + end);
        let end = text.ceil_char_boundary(range.end.min(line)).max(start);
        let hint = match message {
            "exchange-doctype" => "exchange-doctype-hint",
            "exchange-ampersand" => "exchange-ampersand-hint",
            _ => "exchange-xml-hint",
        };
        let problem = Diagnostic::new(Check::Exchange, Message::new(message));
        let place = Place::new(Arc::clone(self.source), start..end);
        Box::new(problem.at(place).hint(Message::new(hint)))
    }

    /// A sign that XML writes as `&amp;`.
    fn ampersand(&self, at: usize) -> Refused {
        self.problem("exchange-ampersand", at..at + 1)
    }

    /// What the parser says is in English; without it, all that is known is the place.
    fn broken(&self, range: Range<usize>, reason: &str) -> Refused {
        let mut problem = self.problem("exchange-xml", range);
        let reason = if reason.is_empty() { String::new() } else { format!(": {reason}") };
        problem.message = Message::new("exchange-xml").arg("reason", reason);
        problem
    }
}

/// The character that a reference stands for: one of the five of XML, or one given by its number.
fn character(name: &BytesRef<'_>) -> Option<char> {
    let known = match &**name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => name.resolve_char_ref().ok().flatten(),
    };
    known.filter(|c| is_xml(*c))
}

/// Whether a character can stand in XML.
const fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Adds letters as XML writes them.
pub(super) fn escape(text: &str, xml: &mut String) {
    for c in text.chars().filter(|c| is_xml(*c)) {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            // Readers make a line feed of it.
            '\r' => xml.push_str("&#13;"),
            c => xml.push(c),
        }
    }
}

/// Adds an attribute with its value.
pub(super) fn attribute(name: &str, value: &str, xml: &mut String) {
    let mut text = String::new();
    escape(value, &mut text);
    // Line breaks in values of attributes are read as blanks.
    let text = text.replace('"', "&quot;").replace('\n', "&#10;").replace('\t', "&#9;");
    // Writing into a string cannot fail.
    let _ = write!(xml, " {name}=\"{text}\"");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Element, (&'static str, usize)> {
        let mut out = Diagnostics::default();
        let root = parse(&Source::new("a.xlf", text), &mut out);
        root.ok_or_else(|| {
            let place = out.0[0].place.as_ref().expect("a place");
            (out.0[0].message.id, place.source.line_column(place.range.start).0)
        })
    }

    #[test]
    fn what_is_no_plain_xml_is_refused_at_its_place() {
        for (text, message, line) in [
            ("<a>\n<b></a>", "exchange-xml", 2),
            ("<a>\n", "exchange-xml", 1),
            ("", "exchange-xml", 1),
            ("nothing", "exchange-xml", 1),
            ("<a/>\n<b/>", "exchange-xml", 2),
            ("<a>\n&b;</a>", "exchange-entity", 2),
            ("<a>\nArbeit & Beruf</a>", "exchange-ampersand", 2),
            ("<a>\nArbeit &</a>", "exchange-ampersand", 2),
            ("<a>\n&#0;</a>", "exchange-entity", 2),
            ("<a>\n<b c=\"&d;\"/></a>", "exchange-entity", 2),
            ("<a b=\"1\" b=\"2\"/>", "exchange-xml", 1),
            ("<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]>\n<a>&d;</a>", "exchange-doctype", 1),
            (
                "<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
                "exchange-doctype",
                2,
            ),
        ] {
            assert_eq!(read(text).err(), Some((message, line)), "{text}");
        }
        let deep = "<a>".repeat(MAX_DEPTH + 1);
        assert!(read(&deep).is_err());
    }

    #[test]
    fn letters_come_back_as_they_were() {
        let text = "a <b> & \"c\" 'd'\u{a0}\n\r é {\u{ad}]]>";
        let mut xml = String::from("<a");
        attribute("x", text, &mut xml);
        xml.push('>');
        escape(text, &mut xml);
        xml.push_str("<b/>&#228;<![CDATA[<&]]></a>");
        let root = read(&xml).expect("XML");
        assert_eq!((root.attribute("x"), root.text()), (Some(text), format!("{text}ä<&")));
    }
}
