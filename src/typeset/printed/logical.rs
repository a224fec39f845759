//! The elements of a document as they contain each other, with what they print.
//!
//! Frames hold their items in the order of layout. What is read in which order follows from the elements: a
//! cell that breaks over pages is one cell, a note is read where its mark stands, a grid row by row. The PDF
//! is tagged by the same rules.

use std::collections::HashMap;

use typst::foundations::{Content, StyleChain};
use typst::introspection::{Location, Tag};
use typst::layout::{Frame, FrameItem, GridCell, GridElem, GroupItem, Rect, Size, Transform};
use typst::model::{TableCell, TableElem};
use typst::syntax::Span;
use typst::visualize::{Paint, Shape};
use typst_layout::PagedDocument;

use super::frame::{is_a_language, span, transformed};
use super::ink::ink;
use super::reading::{Ink, Words};
use crate::lang::Lang;

/// All elements of a document. The first holds the others.
pub(in crate::typeset) struct Tree {
    nodes: Vec<Node>,
}

/// An element and what it prints.
#[derive(Default)]
pub(in crate::typeset) struct Node {
    /// The element; none for the document and for a further part of one.
    pub element: Option<Content>,
    /// What it holds, in the order of layout.
    parts: Vec<Part>,
}

/// What an element holds.
pub(in crate::typeset) enum Part {
    /// Another element.
    Node(usize),
    /// Something printed.
    Item(Item),
}

/// Something printed.
pub(in crate::typeset) struct Item {
    /// What it is.
    pub ink: Ink,
    /// The page, counted from 1.
    pub page: usize,
    /// Where on the page.
    pub rect: Rect,
    /// The place in the template.
    pub span: Span,
}

impl Tree {
    /// The elements of all pages.
    pub(super) fn new(document: &PagedDocument) -> Self {
        let mut builder =
            Builder { nodes: vec![Node::default()], open: vec![Open::ROOT], ..Builder::default() };
        for (index, page) in document.pages().iter().enumerate() {
            builder.page = index + 1;
            builder.frame(&page.frame, Transform::identity());
        }
        builder.finish()
    }

    /// An element.
    pub(super) fn node(&self, node: usize) -> &Node {
        &self.nodes[node]
    }

    /// What an element holds, in the order in which it is read: the cells of a grid row by row.
    pub(super) fn parts(&self, node: usize) -> Vec<&Part> {
        let node = self.node(node);
        let mut parts: Vec<_> = node.parts.iter().collect();
        let gridded = |element: &Content| element.is::<GridElem>() || element.is::<TableElem>();
        if node.element.as_ref().is_some_and(gridded) {
            parts.sort_by_key(|part| self.cell(part));
        }
        parts
    }

    /// Row and column of a cell.
    fn cell(&self, part: &Part) -> Option<(usize, usize)> {
        let Part::Node(node) = part else { return None };
        let element = self.node(*node).element.as_ref()?;
        let styles = StyleChain::default();
        if let Some(cell) = element.to_packed::<TableCell>() {
            return cell.y.get(styles).custom().zip(cell.x.get(styles).custom());
        }
        let cell = element.to_packed::<GridCell>()?;
        cell.y.get(styles).custom().zip(cell.x.get(styles).custom())
    }
}

/// An element that is open, with its place in the document.
#[derive(Clone, Copy)]
struct Open {
    location: Option<Location>,
    node: usize,
}

impl Open {
    const ROOT: Self = Self { location: None, node: 0 };
}

/// A walk over the frames.
#[derive(Default)]
struct Builder {
    nodes: Vec<Node>,
    /// The open elements, innermost last.
    open: Vec<Open>,
    /// What is open in cells that go on in another frame.
    broken: HashMap<Location, Vec<Open>>,
    places: HashMap<Location, usize>,
    /// Frames that belong to an element which stands elsewhere.
    moved: Vec<(Location, usize)>,
    page: usize,
}

impl Builder {
    fn frame(&mut self, frame: &Frame, at: Transform) {
        for (position, item) in frame.items() {
            let at = at.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => self.group(group, at.pre_concat(group.transform)),
                FrameItem::Tag(Tag::Start(element, _)) => self.start(element),
                FrameItem::Tag(Tag::End(location, ..)) => self.end(*location),
                FrameItem::Text(text) => {
                    if let Some(rect) = ink(text, at) {
                        self.print(Ink::Text(Words::new(text, at)), rect, span(text));
                    }
                }
                FrameItem::Image(_, size, span) => self.print(Ink::Picture, area(*size, at), *span),
                FrameItem::Shape(shape, span) if is_visible(shape) => {
                    self.print(Ink::Shape, transformed(shape.bbox(true), at), *span);
                }
                FrameItem::Shape(..) | FrameItem::Link(..) => {}
            }
        }
    }

    /// A group with a parent is read with that element, wherever it stands.
    fn group(&mut self, group: &GroupItem, at: Transform) {
        let Some(parent) = group.parent else { return self.frame(&group.frame, at) };
        let depth = self.open.len();
        let node = self.add(Node::default());
        self.moved.push((parent.location, node));
        self.open.push(Open { location: None, node });
        self.open.extend(self.broken.remove(&parent.location).unwrap_or_default());
        self.frame(&group.frame, at);
        let left = self.open.split_off((depth + 1).min(self.open.len()));
        if !left.is_empty() {
            self.broken.insert(parent.location, left);
        }
        self.open.truncate(depth);
    }

    fn start(&mut self, element: &Content) {
        let Some(location) = element.location() else { return };
        let node = self.add(Node { element: Some(element.clone()), parts: Vec::new() });
        let parent = self.innermost();
        self.nodes[parent].parts.push(Part::Node(node));
        self.places.entry(location).or_insert(node);
        self.open.push(Open { location: Some(location), node });
    }

    fn end(&mut self, location: Location) {
        if let Some(index) = self.open.iter().rposition(|open| open.location == Some(location)) {
            self.open.remove(index);
        }
    }

    fn print(&mut self, ink: Ink, rect: Rect, span: Span) {
        let item = Item { ink, page: self.page, rect, span };
        let node = self.innermost();
        self.nodes[node].parts.push(Part::Item(item));
    }

    fn add(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    fn innermost(&self) -> usize {
        self.open.last().map_or(Open::ROOT.node, |open| open.node)
    }

    /// Puts what belongs to an element elsewhere there.
    fn finish(mut self) -> Tree {
        for (location, node) in std::mem::take(&mut self.moved) {
            let parent = self.places.get(&location).copied().unwrap_or(Open::ROOT.node);
            self.nodes[parent].parts.push(Part::Node(node));
        }
        Tree { nodes: self.nodes }
    }
}

impl Words {
    fn new(text: &typst::text::TextItem, at: Transform) -> Self {
        Self {
            text: text.text.clone(),
            lang: Lang::from_code(text.lang.as_str()).filter(|_| is_a_language(text)),
            font: text.font.clone(),
            // What is scaled is printed in another size; what is turned is not.
            size: text.size * at.sy.get().hypot(at.kx.get()),
            fill: text.fill.clone(),
        }
    }
}

fn area(size: Size, at: Transform) -> Rect {
    transformed(Rect::from_pos_size(typst::layout::Point::zero(), size), at)
}

/// Whether a shape has a line or a ground that can be seen.
fn is_visible(shape: &Shape) -> bool {
    let seen = |paint: &Paint| match paint {
        Paint::Solid(colour) => colour.alpha().is_none_or(|alpha| alpha > 0.0),
        _ => true,
    };
    shape.fill.as_ref().is_some_and(seen) || shape.stroke.as_ref().is_some_and(|stroke| seen(&stroke.paint))
}
