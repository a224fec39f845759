//! A finished PDF as what it says: pages of headings, paragraphs, lists, tables and figures, from its tags.

use std::cell::{self, RefCell};
use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::marked::{self, Label, Marked, Point, Shape};

/// A document as far as a reference is made of it.
#[derive(Debug)]
pub(super) struct Report {
    /// Its language: `de`.
    pub lang: String,
    /// Its pages.
    pub pages: Vec<Page>,
}

/// A page.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// Its width and height in points.
    pub size: Point,
    /// What is read, in its order.
    pub units: Vec<Unit>,
    /// Text that is not read: page headers and footers.
    pub margins: Vec<Label>,
    /// What is drawn without being read: bars of slides, rules, grounds; also the lines of tables.
    pub ornaments: Vec<Shape>,
}

/// Words of one kind.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    /// The text, with single spaces.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// The size of its type in points.
    pub size: f32,
    /// Whether it is bold.
    pub bold: bool,
    /// Where it begins.
    pub at: Point,
}

/// A thing on a page.
#[derive(Debug, Clone)]
pub(super) enum Unit {
    /// A heading with its level.
    Heading(usize, Words),
    /// A paragraph.
    Paragraph(Words),
    /// An item of a list.
    Item(Words),
    /// A table, or the part of it that stands on a page.
    Table(Vec<Row>),
    /// A drawing.
    Figure(Figure),
}

impl Unit {
    /// Where it begins, as far as it says.
    pub(super) fn at(&self) -> Option<Point> {
        match self {
            Self::Heading(_, words) | Self::Paragraph(words) | Self::Item(words) => Some(words.at),
            Self::Table(rows) => {
                rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.units).find_map(Self::at)
            }
            Self::Figure(figure) => figure.shapes.iter().find_map(Shape::begin),
        }
    }
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// Whether all its cells are heads.
    pub head: bool,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    /// How many columns it spans.
    pub columns: usize,
    /// How many rows it spans.
    pub rows: usize,
    /// What is in it.
    pub units: Vec<Unit>,
}

/// A drawing.
#[derive(Debug, Clone, Default)]
pub(super) struct Figure {
    /// What it says to those who do not see it.
    pub alt: String,
    /// What is drawn.
    pub shapes: Vec<Shape>,
    /// What is written in it.
    pub labels: Vec<Label>,
}

/// Reads a PDF.
pub(super) fn read(bytes: &[u8]) -> Report {
    let document = Document::load_mem(bytes).expect("a PDF");
    let catalog = document.catalog().expect("a catalog");
    let lang = marked::words(&document, catalog, b"Lang").expect("a language");
    let mut pages = Vec::new();
    let mut known = BTreeMap::new();
    for (at, (id, page)) in marked::pages(&document).into_iter().enumerate() {
        let marked::Page { size, marked, artifacts } = page;
        known.insert(id, (at, marked));
        let Marked { labels, shapes, .. } = artifacts;
        pages.push(Page { size, margins: labels, ornaments: shapes, units: Vec::new() });
    }
    let pages = RefCell::new(pages);
    let root = catalog.get(b"StructTreeRoot").and_then(|root| document.dereference(root)).expect("tags").1;
    let tree = Tree { document: &document, known: &known, pages: &pages, last: cell::Cell::new(0) };
    let units = tree.units(root.as_dict().expect("tags"), &lang, None);
    let mut pages = pages.into_inner();
    for (page, unit) in units {
        pages[page].units.push(unit);
    }
    Report { lang: short(&lang), pages }
}

/// `de` of `de-DE`.
fn short(lang: &str) -> String {
    lang.split('-').next().unwrap_or_default().to_owned()
}

/// What an element holds.
enum Kid<'a> {
    Element { kind: String, dictionary: &'a Dictionary, page: Option<ObjectId>, lang: String },
    Content { page: usize, marked: &'a Marked, lang: String },
}

struct Tree<'a> {
    document: &'a Document,
    /// The marked content by page and mark.
    known: &'a BTreeMap<ObjectId, (usize, BTreeMap<i64, Marked>)>,
    /// The pages with what no unit has taken yet.
    pages: &'a RefCell<Vec<Page>>,
    /// The page that was read last.
    last: cell::Cell<usize>,
}

impl<'a> Tree<'a> {
    /// The things in an element, each with its page; text that stands in it directly is a paragraph.
    fn units(&self, of: &'a Dictionary, lang: &str, page: Option<ObjectId>) -> Vec<(usize, Unit)> {
        let mut units = Vec::new();
        let mut open = Vec::new();
        for kid in self.kids(of, lang, page) {
            match kid {
                Kid::Content { page, marked, lang } => open.push((page, marked, lang)),
                Kid::Element { ref kind, dictionary, page, ref lang } if is_inline(kind) => {
                    open.extend(self.content(dictionary, lang, page));
                }
                Kid::Element { kind, dictionary, page, lang } => {
                    units.extend(said(std::mem::take(&mut open)).map(|(at, it)| (at, Unit::Paragraph(it))));
                    units.extend(self.unit(&kind, dictionary, &lang, page));
                }
            }
        }
        units.extend(said(open).map(|(at, it)| (at, Unit::Paragraph(it))));
        units
    }

    fn unit(&self, kind: &str, of: &'a Dictionary, lang: &str, page: Option<ObjectId>) -> Vec<(usize, Unit)> {
        let content = || self.content(of, lang, page);
        match (kind, kind.strip_prefix('H').and_then(|level| level.parse().ok())) {
            (_, Some(level)) => said(content()).map(|(at, it)| (at, Unit::Heading(level, it))).collect(),
            ("LI", _) => {
                let body = self.kids(of, lang, page).into_iter().filter(|kid| !kid.is("Lbl"));
                let body = body.flat_map(|kid| self.below(kid)).collect::<Vec<_>>();
                said(body).map(|(at, it)| (at, Unit::Item(it))).collect()
            }
            ("Table", _) => self.table(of, lang, page),
            ("Figure" | "Formula", _) => vec![self.figure(of)],
            _ => self.units(of, lang, page),
        }
    }

    /// A table by the pages on which its rows stand.
    fn table(&self, of: &'a Dictionary, lang: &str, page: Option<ObjectId>) -> Vec<(usize, Unit)> {
        let mut parts: Vec<(usize, Vec<Row>)> = Vec::new();
        for (dictionary, lang, page) in self.rows(of, lang, page) {
            let (at, row) = self.row(dictionary, &lang, page);
            let last = parts.last().map_or(0, |(at, _)| *at);
            let at = at.unwrap_or(last);
            match parts.last_mut().filter(|(last, _)| *last == at) {
                Some((_, rows)) => rows.push(row),
                None => parts.push((at, vec![row])),
            }
        }
        parts.into_iter().map(|(at, rows)| (at, Unit::Table(rows))).collect()
    }

    fn rows(
        &self,
        of: &'a Dictionary,
        lang: &str,
        page: Option<ObjectId>,
    ) -> Vec<(&'a Dictionary, String, Option<ObjectId>)> {
        let mut rows = Vec::new();
        for kid in self.kids(of, lang, page) {
            let Kid::Element { kind, dictionary, page, lang } = kid else { continue };
            if kind == "TR" {
                rows.push((dictionary, lang, page));
            } else {
                rows.extend(self.rows(dictionary, &lang, page));
            }
        }
        rows
    }

    fn row(&self, of: &'a Dictionary, lang: &str, page: Option<ObjectId>) -> (Option<usize>, Row) {
        let mut row = Row { head: true, cells: Vec::new() };
        let mut at = None;
        for kid in self.kids(of, lang, page) {
            let Kid::Element { kind, dictionary, page, lang } = kid else { continue };
            row.head &= kind == "TH";
            let units = self.units(dictionary, &lang, page);
            at = at.or(units.first().map(|(at, _)| *at));
            let units = units.into_iter().map(|(_, unit)| unit).collect();
            row.cells.push(Cell {
                columns: self.span(dictionary, b"ColSpan"),
                rows: self.span(dictionary, b"RowSpan"),
                units,
            });
        }
        (at, row)
    }

    /// How many columns or rows a cell spans.
    fn span(&self, cell: &'a Dictionary, key: &[u8]) -> usize {
        let span = self.attribute(cell, key).and_then(|span| span.as_i64().ok());
        span.and_then(|span| usize::try_from(span).ok()).unwrap_or(1)
    }

    fn attribute(&self, of: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
        let (_, attributes) = of.get(b"A").and_then(|it| self.document.dereference(it)).ok()?;
        let all = match attributes {
            Object::Array(all) => all.iter().collect(),
            one => vec![one],
        };
        let mut own = all.into_iter().filter_map(|it| self.document.dereference(it).ok()?.1.as_dict().ok());
        own.find_map(|it| it.get(key).ok())
    }

    /// A drawing. What is in it is not read, so that it has no marks: it is what stands where the drawing is,
    /// on the page that was read last or the one after it.
    fn figure(&self, of: &'a Dictionary) -> (usize, Unit) {
        let alt = marked::words(self.document, of, b"Alt").unwrap_or_default();
        let area = self.attribute(of, b"BBox").and_then(|area| area.as_array().ok());
        let area: Vec<f32> = area.into_iter().flatten().filter_map(|side| side.as_float().ok()).collect();
        let mut pages = self.pages.borrow_mut();
        for at in [self.last.get(), self.last.get() + 1] {
            let (Some(page), &[left, low, right, high]) = (pages.get_mut(at), area.as_slice()) else {
                continue;
            };
            let height = page.size.1;
            let inside = |(x, y): Point| {
                (left - 1.0..=right + 1.0).contains(&x) && (low - 1.0..=high + 1.0).contains(&(height - y))
            };
            let shapes: Vec<Shape> =
                page.ornaments.extract_if(.., |shape| shape.begin().is_some_and(inside)).collect();
            let labels: Vec<Label> = page.margins.extract_if(.., |label| inside(label.at)).collect();
            if !shapes.is_empty() || !labels.is_empty() {
                return (at, Unit::Figure(Figure { alt, shapes, labels }));
            }
        }
        (self.last.get(), Unit::Figure(Figure { alt, ..Figure::default() }))
    }

    /// All content below an element.
    fn content(
        &self,
        of: &'a Dictionary,
        lang: &str,
        page: Option<ObjectId>,
    ) -> Vec<(usize, &'a Marked, String)> {
        self.kids(of, lang, page).into_iter().flat_map(|kid| self.below(kid)).collect()
    }

    fn below(&self, kid: Kid<'a>) -> Vec<(usize, &'a Marked, String)> {
        match kid {
            Kid::Content { page, marked, lang } => vec![(page, marked, lang)],
            Kid::Element { dictionary, page, lang, .. } => self.content(dictionary, &lang, page),
        }
    }

    fn kids(&self, of: &'a Dictionary, lang: &str, page: Option<ObjectId>) -> Vec<Kid<'a>> {
        let Ok((_, kids)) = of.get(b"K").and_then(|kids| self.document.dereference(kids)) else {
            return Vec::new();
        };
        match kids {
            Object::Array(all) => all.iter().filter_map(|kid| self.kid(kid, lang, page)).collect(),
            one => self.kid(one, lang, page).into_iter().collect(),
        }
    }

    fn kid(&self, kid: &'a Object, lang: &str, page: Option<ObjectId>) -> Option<Kid<'a>> {
        match self.document.dereference(kid).ok()?.1 {
            Object::Integer(id) => self.marked(page?, *id, lang),
            Object::Dictionary(kid) => {
                let page = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                match kid.get(b"Type").and_then(Object::as_name) {
                    Ok(b"MCR") => self.marked(page?, kid.get(b"MCID").and_then(Object::as_i64).ok()?, lang),
                    Ok(b"OBJR") => None,
                    _ => {
                        let kind = kid.get(b"S").and_then(Object::as_name).ok()?;
                        let kind = String::from_utf8_lossy(kind).into_owned();
                        let lang =
                            marked::words(self.document, kid, b"Lang").unwrap_or_else(|| lang.to_owned());
                        Some(Kid::Element { kind, dictionary: kid, page, lang })
                    }
                }
            }
            _ => None,
        }
    }

    fn marked(&self, page: ObjectId, id: i64, lang: &str) -> Option<Kid<'a>> {
        let (at, marked) = self.known.get(&page)?;
        let marked = marked.get(&id)?;
        self.last.set(*at);
        let lang = marked.lang.clone().unwrap_or_else(|| lang.to_owned());
        Some(Kid::Content { page: *at, marked, lang })
    }
}

impl Kid<'_> {
    fn is(&self, name: &str) -> bool {
        matches!(self, Self::Element { kind, .. } if kind == name)
    }
}

fn is_inline(kind: &str) -> bool {
    matches!(kind, "Span" | "Link" | "Em" | "Strong" | "Reference" | "Quote" | "Lbl" | "Code")
}

/// What content says, page by page: the language, size and weight are those of its beginning.
fn said(content: Vec<(usize, &Marked, String)>) -> impl Iterator<Item = (usize, Words)> {
    let mut parts: Vec<(usize, Words)> = Vec::new();
    for (at, marked, lang) in content {
        if parts.last().is_none_or(|(last, _)| *last != at) {
            parts.push((at, Words { lang: short(&lang), ..Words::default() }));
        }
        let Some((_, words)) = parts.last_mut() else { continue };
        if let Some(label) = marked.labels.first().filter(|_| words.size == 0.0) {
            (words.size, words.bold, words.at) = (label.size, label.bold, label.at);
        }
        words.text.push_str(&marked.text);
    }
    for (_, words) in &mut parts {
        words.text = tidy(&words.text);
    }
    parts.into_iter().filter(|(_, words)| !words.text.is_empty())
}

/// Text without soft hyphens, with single spaces.
pub(super) fn tidy(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}
