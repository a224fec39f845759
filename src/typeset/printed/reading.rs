//! What a document says, in the order in which a screen reader reads it.

use typst::foundations::{Content, Label, StyleChain};
use typst::layout::{Abs, GridCell, HideElem, PlaceElem, Rect, RepeatElem};
use typst::model::{
    EnumElem, FigureElem, FootnoteEntry, HeadingElem, LinkElem, ListElem, OutlineElem, TableCell, TableElem,
};
use typst::pdf::ArtifactElem;
use typst::syntax::Span;
use typst::text::{FontInstance, HighlightElem, OverlineElem, StrikeElem, UnderlineElem};
use typst::visualize::Paint;
use typst_layout::PagedDocument;

use super::frame::is_put;
use super::logical::{Item, Part, Tree};
use crate::id::Subject;
use crate::lang::Lang;

/// Labels of templates that checks look for.
pub(in crate::typeset) const MARKS: [&str; 3] = ["emblem", "statement", "logo"];

/// The pieces of a document in the order in which they are read.
pub(in crate::typeset) struct Reading {
    /// The pieces.
    pub pieces: Vec<Piece>,
    tree: Tree,
}

/// Something printed: a stretch of text on one line, a picture, a shape.
pub(in crate::typeset) struct Piece {
    /// What it is.
    pub ink: Ink,
    /// The page, counted from 1.
    pub page: usize,
    /// Where on the page.
    pub rect: Rect,
    /// The place in the template: of what is printed, else of the nearest element that has one.
    pub span: Span,
    /// What it is part of.
    pub around: Around,
}

/// What is printed.
#[derive(Clone)]
pub(in crate::typeset) enum Ink {
    /// Letters.
    Text(Words),
    /// A picture.
    Picture,
    /// A line or an area.
    Shape,
}

/// A stretch of text on one line.
#[derive(Clone)]
pub(in crate::typeset) struct Words {
    /// The characters.
    pub text: typst::ecow::EcoString,
    /// The language it is marked with, if it is one of the two.
    pub lang: Option<Lang>,
    /// The font.
    pub font: FontInstance,
    /// The size of the type as it is printed.
    pub size: Abs,
    /// The colour.
    pub fill: Paint,
}

/// What something printed is part of, by the numbers of the elements.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::typeset) struct Around {
    /// The place of the nearest element that has one.
    span: Option<Span>,
    /// What `put` printed.
    put: Option<Label>,
    /// The heading.
    pub heading: Option<usize>,
    /// The figure.
    pub figure: Option<usize>,
    /// Whether that has an alternative text, which is read in its stead.
    pub described: bool,
    /// The innermost element with one of the labels in [`MARKS`].
    pub mark: Option<usize>,
    /// What is not read: heads and feet of pages, watermarks, repeated heads of tables.
    pub artifact: bool,
    /// The table of contents.
    pub contents: bool,
    /// The table.
    pub table: Option<usize>,
    /// The cell of it.
    pub cell: Option<usize>,
    /// The list.
    pub list: Option<usize>,
    /// The link.
    pub link: Option<usize>,
    /// The footnote.
    pub note: Option<usize>,
    /// Beside the body: a note, or what is placed on the page.
    pub aside: bool,
    /// Lines under, over or through the letters.
    pub lined: bool,
}

impl Reading {
    /// Reads a document.
    pub(crate) fn new(document: &PagedDocument) -> Self {
        let tree = Tree::new(document);
        let mut pieces = Vec::new();
        read(&tree, 0, Around::default(), &mut pieces);
        Self { pieces, tree }
    }

    /// An element that pieces are part of.
    pub(crate) fn element(&self, element: usize) -> Option<&Content> {
        self.tree.node(element).element.as_ref()
    }

    /// The pieces that are read.
    pub(crate) fn body(&self) -> impl Iterator<Item = &Piece> + Clone {
        self.pieces.iter().filter(|piece| !piece.around.artifact)
    }

    /// Everything that is printed, without blanks.
    pub(crate) fn dense(&self) -> String {
        self.pieces.iter().filter_map(Piece::words).map(|words| dense(&words.text)).collect()
    }

    /// The elements with a label, in the order in which they are read.
    pub(crate) fn marked(&self, label: &str) -> Vec<Marked> {
        let mut found: Vec<Marked> = Vec::new();
        for piece in &self.pieces {
            let Some(element) = piece.around.mark.filter(|mark| self.label(*mark).as_deref() == Some(label))
            else {
                continue;
            };
            match found.last_mut().filter(|last| last.element == element && last.page == piece.page) {
                Some(last) => last.rect = around(last.rect, piece.rect),
                None => found.push(Marked {
                    element,
                    page: piece.page,
                    rect: piece.rect,
                    artifact: piece.around.artifact,
                }),
            }
        }
        found
    }

    fn label(&self, element: usize) -> Option<String> {
        self.element(element)?.label().map(|label| label.resolve().as_str().to_owned())
    }
}

/// An element with a label, on one page.
#[derive(Debug, Clone, Copy)]
pub(in crate::typeset) struct Marked {
    /// The element.
    pub element: usize,
    /// The page, counted from 1.
    pub page: usize,
    /// What it covers.
    pub rect: Rect,
    /// Whether it is not read.
    pub artifact: bool,
}

impl Piece {
    /// Its text; nothing for what is drawn.
    pub(crate) fn words(&self) -> Option<&Words> {
        match &self.ink {
            Ink::Text(words) => Some(words),
            Ink::Picture | Ink::Shape => None,
        }
    }

    /// What of the content it belongs to: `text:<id>`, `fact:<id>`, `name:<id>`.
    pub(crate) fn put(&self) -> Option<String> {
        self.around.put.map(|label| label.resolve().as_str().to_owned())
    }

    /// The same as a value.
    pub(crate) fn subject(&self) -> Option<Subject> {
        self.put()?.parse().ok()
    }
}

impl Around {
    /// The elements of which something is a part that are counted.
    pub(crate) fn elements(&self) -> impl Iterator<Item = usize> {
        [self.heading, self.table, self.figure, self.list, self.link, self.note].into_iter().flatten()
    }

    /// Around what stands within an element.
    fn within(mut self, element: &Content, number: usize) -> Self {
        self.span = Some(element.span()).filter(|span| !span.is_detached()).or(self.span);
        if let Some(label) = element.label() {
            if is_put(label.resolve().as_str()) {
                self.put = Some(label);
            } else if MARKS.contains(&label.resolve().as_str()) {
                self.mark = Some(number);
            }
        }
        if element.is::<HeadingElem>() {
            self.heading = Some(number);
        }
        if let Some(figure) = element.to_packed::<FigureElem>() {
            self.figure = Some(number);
            self.described |= figure.alt.get_ref(StyleChain::default()).is_some();
        }
        self.contents |= element.is::<OutlineElem>();
        let is_in = |is: bool, place: &mut Option<usize>| {
            if is {
                *place = Some(number);
            }
        };
        is_in(element.is::<TableElem>(), &mut self.table);
        is_in(element.is::<TableCell>(), &mut self.cell);
        is_in(element.is::<ListElem>() || element.is::<EnumElem>(), &mut self.list);
        is_in(element.is::<LinkElem>(), &mut self.link);
        is_in(element.is::<FootnoteEntry>(), &mut self.note);
        self.artifact |= is_artifact(element);
        self.lined |= is_lined(element);
        // What is placed in a drawing is a part of it.
        self.aside |= element.is::<FootnoteEntry>()
            || (element.is::<PlaceElem>() && self.figure.is_none() && self.cell.is_none());
        self
    }
}

fn read(tree: &Tree, number: usize, around: Around, pieces: &mut Vec<Piece>) {
    let around = match &tree.node(number).element {
        Some(element) => around.within(element, number),
        None => around,
    };
    for part in tree.parts(number) {
        match part {
            Part::Node(inner) => read(tree, *inner, around, pieces),
            Part::Item(Item { ink, page, rect, span }) => {
                let span = Some(*span).filter(|span| !span.is_detached()).or(around.span).unwrap_or(*span);
                pieces.push(Piece { ink: ink.clone(), page: *page, rect: *rect, span, around });
            }
        }
    }
}

/// What is printed and not read; of a head that is repeated, all but the first.
fn is_artifact(element: &Content) -> bool {
    let repeated = |element: &Content| {
        let styles = StyleChain::default();
        let table = element.to_packed::<TableCell>().is_some_and(|cell| cell.is_repeated.get(styles));
        table || element.to_packed::<GridCell>().is_some_and(|cell| cell.is_repeated.get(styles))
    };
    element.is::<ArtifactElem>()
        || element.is::<HideElem>()
        || element.is::<RepeatElem>()
        || repeated(element)
}

fn is_lined(element: &Content) -> bool {
    element.is::<UnderlineElem>()
        || element.is::<OverlineElem>()
        || element.is::<StrikeElem>()
        || element.is::<HighlightElem>()
}

/// The rectangle around two.
fn around(first: Rect, second: Rect) -> Rect {
    Rect::new(first.min.min(second.min), first.max.max(second.max))
}

/// Letters and digits only, all small: what remains of a text wherever its lines break, however it is dressed.
pub(in crate::typeset) fn dense(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
