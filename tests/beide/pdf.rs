//! A PDF as a screen reader sees it: the tag tree with its languages, bookmarks, properties.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// An open PDF.
pub(crate) struct Pdf {
    document: Document,
    tree: Vec<Element>,
    artifacts: String,
}

/// A structure element.
#[derive(Debug)]
pub(crate) struct Element {
    /// Its type: `P`, `H1`, `Table`.
    pub kind: String,
    /// The language that holds for it.
    pub lang: String,
    /// The alternative text, if it has one.
    pub alt: Option<String>,
    /// What it holds, in reading order.
    pub kids: Vec<Kid>,
}

/// What an element holds.
#[derive(Debug)]
pub(crate) enum Kid {
    /// Another element.
    Element(Element),
    /// Text with the language that holds for it.
    Text { lang: String, text: String },
}

/// Text with its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Passage {
    pub lang: String,
    pub text: String,
}

/// The marked content of a page.
type Marked = BTreeMap<(ObjectId, i64), (Option<String>, String)>;

impl Pdf {
    #[track_caller]
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF");
        let (marked, artifacts) = marked(&document);
        let root =
            reference(&document, document.catalog().expect("a catalog"), b"StructTreeRoot").expect("tags");
        let lang = language(&document);
        let tree = Tree { document: &document, marked: &marked }.kids(root, &lang, None);
        let elements = tree.into_iter().filter_map(|kid| match kid {
            Kid::Element(element) => Some(element),
            Kid::Text { .. } => None,
        });
        Self { tree: elements.collect(), document, artifacts }
    }

    /// The language of the document.
    pub(crate) fn language(&self) -> String {
        language(&self.document)
    }

    pub(crate) fn pages(&self) -> usize {
        self.document.get_pages().len()
    }

    /// What stands on each page, read or not, without blanks at its ends.
    pub(crate) fn page_texts(&self) -> Vec<String> {
        let pages = self.document.get_pages();
        pages
            .keys()
            .map(|page| self.document.extract_text(&[*page]).expect("text").trim().to_owned())
            .collect()
    }

    /// All elements, in reading order, each before what it holds.
    pub(crate) fn elements(&self) -> Vec<&Element> {
        let mut all = Vec::new();
        for element in &self.tree {
            element.collect(&mut all);
        }
        all
    }

    /// The elements of a type.
    pub(crate) fn all(&self, kind: &str) -> Vec<&Element> {
        self.elements().into_iter().filter(|element| element.kind == kind).collect()
    }

    /// The text that is read aloud.
    pub(crate) fn text(&self) -> String {
        self.tree.iter().map(Element::text).collect::<Vec<_>>().join("\n")
    }

    /// The text that is not read: headers, footers.
    pub(crate) fn artifacts(&self) -> &str {
        &self.artifacts
    }

    /// What stands together in one element and one language, and the alternative texts.
    pub(crate) fn passages(&self) -> Vec<Passage> {
        let mut all: Vec<Passage> = Vec::new();
        for element in self.elements() {
            let mut parts: BTreeMap<&str, String> = BTreeMap::new();
            for kid in &element.kids {
                if let Kid::Text { lang, text } = kid {
                    parts.entry(lang).or_default().push_str(text);
                }
            }
            all.extend(
                parts.into_iter().map(|(lang, text)| Passage { lang: lang.to_owned(), text: tidy(&text) }),
            );
            all.extend(element.alt.iter().map(|alt| Passage { lang: element.lang.clone(), text: tidy(alt) }));
        }
        all
    }

    /// The alternative texts of all figures.
    pub(crate) fn alternative_texts(&self) -> Vec<String> {
        self.elements().into_iter().filter_map(|element| element.alt.clone()).collect()
    }

    /// The bookmarks: level and title.
    pub(crate) fn bookmarks(&self) -> Vec<(usize, String)> {
        let mut all = Vec::new();
        let catalog = self.document.catalog().expect("a catalog");
        if let Some(outlines) = reference(&self.document, catalog, b"Outlines") {
            self.follow(outlines, 1, &mut all);
        }
        all
    }

    fn follow(&self, above: &Dictionary, level: usize, all: &mut Vec<(usize, String)>) {
        let mut next = reference(&self.document, above, b"First");
        while let Some(item) = next {
            all.push((level, tidy(&text(&self.document, item, b"Title").expect("a title"))));
            self.follow(item, level + 1, all);
            next = reference(&self.document, item, b"Next");
        }
    }

    /// The headings: level and text.
    pub(crate) fn headings(&self) -> Vec<(usize, String)> {
        let level = |element: &Element| element.kind.strip_prefix('H').and_then(|rest| rest.parse().ok());
        let heading = |element: &Element| Some((level(element)?, element.text()));
        self.elements().into_iter().filter_map(heading).collect()
    }

    /// A property: `Title`, `Author`.
    pub(crate) fn property(&self, name: &str) -> Option<String> {
        let info =
            self.document.trailer.get(b"Info").and_then(|info| self.document.dereference(info)).ok()?.1;
        text(&self.document, info.as_dict().ok()?, name.as_bytes())
    }

    /// The properties as XML.
    pub(crate) fn xmp(&self) -> String {
        let metadata =
            self.document.catalog().and_then(|catalog| catalog.get(b"Metadata")).expect("metadata");
        let stream =
            self.document.dereference(metadata).and_then(|(_, object)| object.as_stream()).expect("a stream");
        String::from_utf8(stream.get_plain_content().expect("content")).expect("UTF-8")
    }

    /// The value of an element of the XML of the properties.
    pub(crate) fn xmp_value(&self, name: &str) -> Option<String> {
        let xmp = self.xmp();
        let from = xmp.split_once(&format!("<{name}>"))?.1;
        Some(from.split_once(&format!("</{name}>"))?.0.to_owned())
    }
}

impl Element {
    /// The text of it and of what it holds.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for kid in &self.kids {
            match kid {
                Kid::Text { text: part, .. } => text.push_str(part),
                Kid::Element(element) => {
                    let inline = matches!(element.kind.as_str(), "Span" | "Link" | "Em" | "Strong");
                    let edge = if inline { "" } else { "\n" };
                    text.extend([edge, &element.text(), edge]);
                }
            }
        }
        tidy(&text)
    }

    /// The languages of the text that it holds, in reading order.
    pub(crate) fn langs<'a>(&'a self) -> Vec<&'a str> {
        let own = |kid: &'a Kid| match kid {
            Kid::Text { lang, .. } => vec![lang.as_str()],
            Kid::Element(element) => element.langs(),
        };
        self.kids.iter().flat_map(own).collect()
    }

    /// Whether it is, or holds, an element of a type.
    pub(crate) fn holds(&self, kind: &str) -> bool {
        let mut all = Vec::new();
        self.collect(&mut all);
        all.iter().any(|element| element.kind == kind)
    }

    fn collect<'a>(&'a self, all: &mut Vec<&'a Self>) {
        all.push(self);
        for kid in &self.kids {
            if let Kid::Element(element) = kid {
                element.collect(all);
            }
        }
    }
}

/// Reads the tag tree.
struct Tree<'a> {
    document: &'a Document,
    marked: &'a Marked,
}

impl Tree<'_> {
    /// What an element holds; `lang` and `page` are those of the element.
    fn kids(&self, of: &Dictionary, lang: &str, page: Option<ObjectId>) -> Vec<Kid> {
        let Ok(kids) = of.get(b"K") else { return Vec::new() };
        match self.document.dereference(kids).map(|(_, object)| object) {
            Ok(Object::Array(all)) => all.iter().filter_map(|kid| self.kid(kid, lang, page)).collect(),
            _ => self.kid(kids, lang, page).into_iter().collect(),
        }
    }

    fn kid(&self, kid: &Object, lang: &str, page: Option<ObjectId>) -> Option<Kid> {
        match self.document.dereference(kid).ok()?.1 {
            Object::Integer(id) => self.content(page?, *id, lang),
            Object::Dictionary(kid) => {
                let page = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                match kid.get(b"Type").and_then(Object::as_name) {
                    Ok(b"MCR") => self.content(page?, kid.get(b"MCID").and_then(Object::as_i64).ok()?, lang),
                    Ok(b"OBJR") => None,
                    _ => self.element(kid, lang, page).map(Kid::Element),
                }
            }
            _ => None,
        }
    }

    fn element(&self, element: &Dictionary, lang: &str, page: Option<ObjectId>) -> Option<Element> {
        let kind = String::from_utf8_lossy(element.get(b"S").and_then(Object::as_name).ok()?).into_owned();
        let lang = text(self.document, element, b"Lang").unwrap_or_else(|| lang.to_owned());
        let alt = text(self.document, element, b"Alt");
        let kids = self.kids(element, &lang, page);
        Some(Element { kind, alt, kids, lang })
    }

    fn content(&self, page: ObjectId, id: i64, lang: &str) -> Option<Kid> {
        let (own, text) = self.marked.get(&(page, id))?;
        Some(Kid::Text { lang: own.clone().unwrap_or_else(|| lang.to_owned()), text: text.clone() })
    }
}

/// The marked content of all pages, and the text that is an artifact.
fn marked(document: &Document) -> (Marked, String) {
    let (mut marked, mut artifacts) = (Marked::new(), String::new());
    for page in document.get_pages().into_values() {
        let fonts = document.get_page_fonts(page).expect("fonts");
        let encodings: BTreeMap<_, _> = fonts
            .iter()
            .map(|(name, font)| (name.clone(), font.get_font_encoding(document).expect("an encoding")))
            .collect();
        let content = Content::decode(&document.get_page_content(page)).expect("operations");
        let mut open: Vec<Mark> = Vec::new();
        let mut font = Vec::new();
        for operation in content.operations {
            let mut text = None;
            match operation.operator.as_str() {
                "BDC" => {
                    let mark = Mark::new(document, &operation.operands);
                    text.clone_from(&mark.actual);
                    open.push(mark);
                }
                "BMC" => open.push(Mark::default()),
                "EMC" => drop(open.pop()),
                "Tf" => font = operation.operands[0].as_name().expect("a font").to_vec(),
                "Tj" | "TJ" if open.iter().all(|mark| mark.actual.is_none()) => {
                    text = Some(shown(&operation.operands, &encodings[&font]));
                }
                _ => {}
            }
            let Some(text) = text else { continue };
            match open.iter().rev().find_map(|mark| Some((mark.id?, mark.lang.clone()))) {
                Some((id, lang)) => {
                    marked.entry((page, id)).or_insert((lang, String::new())).1.push_str(&text)
                }
                None => artifacts.push_str(&text),
            }
        }
        artifacts.push('\n');
    }
    (marked, artifacts)
}

/// How content is marked; artifacts have no id.
#[derive(Default)]
struct Mark {
    id: Option<i64>,
    lang: Option<String>,
    /// What to read in the place of what is shown.
    actual: Option<String>,
}

impl Mark {
    fn new(document: &Document, operands: &[Object]) -> Self {
        let Some(properties) = operands.get(1).and_then(|properties| properties.as_dict().ok()) else {
            return Self::default();
        };
        Self {
            id: properties.get(b"MCID").and_then(Object::as_i64).ok(),
            lang: text(document, properties, b"Lang"),
            actual: text(document, properties, b"ActualText"),
        }
    }
}

/// The text of an operation that shows text.
fn shown(operands: &[Object], encoding: &lopdf::Encoding<'_>) -> String {
    let parts = match operands.first() {
        Some(Object::Array(parts)) => parts.iter().collect(),
        Some(part) => vec![part],
        None => Vec::new(),
    };
    let strings = parts.into_iter().filter_map(|part| part.as_str().ok());
    strings.map(|bytes| encoding.bytes_to_string(bytes).expect("text")).collect()
}

fn language(document: &Document) -> String {
    text(document, document.catalog().expect("a catalog"), b"Lang").expect("a language")
}

/// The dictionary that an entry refers to.
fn reference<'a>(document: &'a Document, of: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    document.dereference(of.get(key).ok()?).ok()?.1.as_dict().ok()
}

/// A text string of a dictionary.
fn text(document: &Document, dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    let value = document.dereference(dictionary.get(key).ok()?).ok()?.1;
    lopdf::decode_text_string(value).ok()
}

/// Text without soft hyphens, with single spaces.
fn tidy(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}
