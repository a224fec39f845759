//! The marked content of a PDF: what is written and drawn on its pages, by page and mark.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A point on a page in points, from its upper left corner.
pub(super) type Point = (f32, f32);

/// A line of text where it stands.
#[derive(Debug, Clone)]
pub(super) struct Label {
    /// What is written.
    pub text: String,
    /// The size of the type in points.
    pub size: f32,
    /// Whether it is bold.
    pub bold: bool,
    /// Where its base line begins.
    pub at: Point,
}

/// A part of a path.
#[derive(Debug, Clone)]
pub(super) enum Stroke {
    /// Begins anew.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A curve, by two points that pull at it and its end.
    Curve(Point, Point, Point),
    /// Back to where it began.
    Close,
}

/// What is painted in one go.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    /// Its outline.
    pub path: Vec<Stroke>,
    /// Whether it is filled, and not only drawn as a line.
    pub filled: bool,
}

impl Shape {
    /// Where it begins.
    pub(super) fn begin(&self) -> Option<Point> {
        self.path.iter().find_map(|part| match part {
            Stroke::Move(at) => Some(*at),
            _ => None,
        })
    }
}

/// Content with one mark.
#[derive(Debug, Clone, Default)]
pub(super) struct Marked {
    /// Its language, if it says one.
    pub lang: Option<String>,
    /// What is to be read: what is written, or what stands for it.
    pub text: String,
    /// What is written, line by line.
    pub labels: Vec<Label>,
    /// What is drawn.
    pub shapes: Vec<Shape>,
}

/// What stands on a page.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// Its width and height in points.
    pub size: Point,
    /// What is read, by its mark.
    pub marked: BTreeMap<i64, Marked>,
    /// What is not read: page headers, rules, grounds.
    pub artifacts: Marked,
}

/// The pages of a document.
pub(super) fn pages(document: &Document) -> Vec<(ObjectId, Page)> {
    document.get_pages().into_values().map(|id| (id, page(document, id))).collect()
}

fn page(document: &Document, id: ObjectId) -> Page {
    let fonts = document.get_page_fonts(id).expect("fonts");
    let encodings = fonts.iter().map(|(name, font)| {
        let base = font.get(b"BaseFont").and_then(Object::as_name).unwrap_or_default();
        let bold = String::from_utf8_lossy(base).contains("Bold");
        (name.clone(), (font.get_font_encoding(document).expect("an encoding"), bold))
    });
    let size = size(document, id);
    let mut reader = Reader {
        document,
        fonts: encodings.collect(),
        page: Page { size, ..Page::default() },
        open: Vec::new(),
        state: State { matrix: [1.0, 0.0, 0.0, -1.0, 0.0, size.1], ..State::default() },
        kept: Vec::new(),
        text: IDENTITY,
        path: Vec::new(),
        last: (0.0, 0.0),
    };
    let content = Content::decode(&document.get_page_content(id)).expect("operations");
    content.operations.iter().for_each(|operation| reader.operation(operation));
    reader.page
}

/// The size of a page, which may be that of the pages above it in the tree.
fn size(document: &Document, id: ObjectId) -> Point {
    let mut next = document.get_dictionary(id).ok();
    while let Some(node) = next {
        if let Ok((_, Object::Array(area))) =
            node.get(b"MediaBox").and_then(|area| document.dereference(area))
        {
            let sides: Vec<f32> = area.iter().filter_map(|side| side.as_float().ok()).collect();
            return (sides[2] - sides[0], sides[3] - sides[1]);
        }
        next = node
            .get(b"Parent")
            .and_then(Object::as_reference)
            .and_then(|it| document.get_dictionary(it))
            .ok();
    }
    (0.0, 0.0)
}

type Matrix = [f32; 6];

const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First the one, then the other.
fn joined(one: Matrix, other: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = one;
    let [g, h, i, j, k, l] = other;
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

fn moved([a, b, c, d, e, f]: Matrix, (x, y): Point) -> Point {
    (a * x + c * y + e, b * x + d * y + f)
}

/// How things are shown.
#[derive(Debug, Clone, Default)]
struct State {
    matrix: Matrix,
    font: Vec<u8>,
    size: f32,
}

/// How content is marked; artifacts have no id.
struct Mark {
    id: Option<i64>,
    lang: Option<String>,
    /// What is to be read in the place of what is shown.
    actual: Option<String>,
}

struct Reader<'a> {
    document: &'a Document,
    fonts: BTreeMap<Vec<u8>, (lopdf::Encoding<'a>, bool)>,
    page: Page,
    open: Vec<Mark>,
    state: State,
    kept: Vec<State>,
    text: Matrix,
    path: Vec<Stroke>,
    last: Point,
}

impl Reader<'_> {
    fn operation(&mut self, operation: &Operation) {
        let numbers: Vec<f32> = operation.operands.iter().filter_map(|it| it.as_float().ok()).collect();
        match (operation.operator.as_str(), numbers.as_slice()) {
            ("BDC" | "BMC", _) => self.mark(&operation.operands),
            ("EMC", _) => drop(self.open.pop()),
            ("q", _) => self.kept.push(self.state.clone()),
            ("Q", _) => self.state = self.kept.pop().unwrap_or_default(),
            ("cm", &[a, b, c, d, e, f]) => {
                self.state.matrix = joined([a, b, c, d, e, f], self.state.matrix);
            }
            ("Tf", &[size]) => {
                self.state.font = operation.operands[0].as_name().expect("a font").to_vec();
                self.state.size = size;
            }
            ("BT", _) => self.text = IDENTITY,
            ("Tm", &[a, b, c, d, e, f]) => self.text = [a, b, c, d, e, f],
            ("Td" | "TD", &[x, y]) => self.text = joined([1.0, 0.0, 0.0, 1.0, x, y], self.text),
            ("Tj" | "TJ", _) => self.shown(&operation.operands),
            (operator, numbers) => self.drawn(operator, numbers),
        }
    }

    fn mark(&mut self, operands: &[Object]) {
        let properties = operands.get(1).and_then(|properties| properties.as_dict().ok());
        let words = |key| properties.and_then(|properties| words(self.document, properties, key));
        let id = properties.and_then(|properties| properties.get(b"MCID").and_then(Object::as_i64).ok());
        let mark = Mark { id, lang: words(b"Lang"), actual: words(b"ActualText") };
        if let Some(actual) = mark.actual.clone() {
            self.open.push(mark);
            self.current().text.push_str(&actual);
        } else {
            self.open.push(mark);
        }
    }

    /// What is marked as the content that comes now is.
    fn current(&mut self) -> &mut Marked {
        match self.open.iter().rev().find_map(|mark| Some((mark.id?, &mark.lang))) {
            Some((id, lang)) => {
                let marked = self.page.marked.entry(id).or_default();
                marked.lang = marked.lang.take().or_else(|| lang.clone());
                marked
            }
            None => &mut self.page.artifacts,
        }
    }

    fn shown(&mut self, operands: &[Object]) {
        let parts = match operands.first() {
            Some(Object::Array(parts)) => parts.iter().collect(),
            Some(part) => vec![part],
            None => Vec::new(),
        };
        let Some((encoding, bold)) = self.fonts.get(&self.state.font) else { return };
        let strings = parts.into_iter().filter_map(|part| part.as_str().ok());
        let text: String = strings.map(|bytes| encoding.bytes_to_string(bytes).expect("text")).collect();
        let matrix = joined(self.text, self.state.matrix);
        let size = self.state.size * matrix[2].hypot(matrix[3]);
        let label = Label { text: text.clone(), size, bold: *bold, at: (matrix[4], matrix[5]) };
        let actual = self.open.iter().any(|mark| mark.actual.is_some());
        let current = self.current();
        current.labels.push(label);
        if !actual {
            current.text.push_str(&text);
        }
    }

    fn drawn(&mut self, operator: &str, numbers: &[f32]) {
        let matrix = self.state.matrix;
        let at = |x, y| moved(matrix, (x, y));
        match (operator, numbers) {
            ("m", &[x, y]) => self.path.push(Stroke::Move(at(x, y))),
            ("l", &[x, y]) => self.path.push(Stroke::Line(at(x, y))),
            ("c", &[a, b, c, d, x, y]) => self.path.push(Stroke::Curve(at(a, b), at(c, d), at(x, y))),
            ("v", &[c, d, x, y]) => self.path.push(Stroke::Curve(self.last, at(c, d), at(x, y))),
            ("y", &[a, b, x, y]) => self.path.push(Stroke::Curve(at(a, b), at(x, y), at(x, y))),
            ("h", _) => self.path.push(Stroke::Close),
            ("re", &[x, y, w, h]) => {
                let lines = [(x + w, y), (x + w, y + h), (x, y + h)].map(|(x, y)| Stroke::Line(at(x, y)));
                self.path.push(Stroke::Move(at(x, y)));
                self.path.extend(lines);
                self.path.push(Stroke::Close);
            }
            ("n", _) => self.path.clear(),
            ("f" | "F" | "f*" | "B" | "B*" | "b" | "b*", _) => self.painted(true),
            ("S" | "s", _) => self.painted(false),
            _ => return,
        }
        if let Some(Stroke::Move(end) | Stroke::Line(end) | Stroke::Curve(_, _, end)) = self.path.last() {
            self.last = *end;
        }
    }

    fn painted(&mut self, filled: bool) {
        let path = std::mem::take(&mut self.path);
        if !path.is_empty() {
            self.current().shapes.push(Shape { path, filled });
        }
    }
}

/// A text string of a dictionary.
pub(super) fn words(document: &Document, dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    let value = document.dereference(dictionary.get(key).ok()?).ok()?.1;
    lopdf::decode_text_string(value).ok()
}
