//! What an edition prints, by kind: to be held against the other editions of its document.

use std::collections::{BTreeMap, BTreeSet};

use typst::foundations::{Content, StyleChain};
use typst::model::{
    Destination, EnumElem, FigureElem, FootnoteEntry, HeadingElem, LinkElem, LinkTarget, ListElem, TableCell,
    TableElem,
};

use super::frame::excerpt;
use super::reading::{Piece, Reading};
use crate::id::Subject;
use crate::lang::Lang;
use crate::typeset::problems;
use crate::typeset::world::ReportWorld;

/// What one edition prints.
#[derive(Debug, Clone, Default)]
pub struct Account {
    /// Its elements, in the order in which they are read.
    pub elements: Vec<Element>,
    /// The texts, facts and names, each with the languages of the passages in which it stands; `None` is a language
    /// other than the two.
    pub subjects: BTreeMap<Subject, BTreeSet<Option<Lang>>>,
}

/// An element that readers see, with what of the content stands in it.
#[derive(Debug, Clone)]
pub struct Element {
    /// What it is.
    pub kind: ElementKind,
    /// The texts, facts and names in it.
    pub subjects: BTreeSet<Subject>,
    /// The line of the template that makes it: `report-templates/briefing/template.typ:12`.
    pub origin: String,
    /// The page on which it begins, counted from 1.
    pub page: usize,
    /// Its first words.
    pub words: String,
}

/// What an element is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ElementKind {
    /// A heading of a level, counted from 1.
    Heading(usize),
    /// A table with as many columns and rows.
    Table(usize, usize),
    /// A figure.
    Figure,
    /// A list with as many items.
    List(usize),
    /// A link to a target.
    Link(String),
    /// A footnote.
    Note,
}

impl ElementKind {
    /// Its name in messages and in the manifest.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Heading(_) => "heading",
            Self::Table(..) => "table",
            Self::Figure => "figure",
            Self::List(_) => "list",
            Self::Link(_) => "link",
            Self::Note => "note",
        }
    }
}

impl Account {
    /// What is read of finished pages.
    pub(in crate::typeset) fn new(world: &ReportWorld<'_>, reading: &Reading) -> Self {
        let mut account = Self::default();
        let mut known: BTreeMap<usize, usize> = BTreeMap::new();
        for piece in reading.body().filter(|piece| !piece.around.contents) {
            account.print(piece);
            for number in piece.around.elements() {
                let Some(content) = reading.element(number) else { continue };
                let at = match known.get(&number) {
                    Some(at) => *at,
                    None => {
                        let Some(kind) = kind(content) else { continue };
                        let at = account.elements.len();
                        known.insert(number, at);
                        account.elements.push(Element::new(world, content, kind, piece));
                        at
                    }
                };
                account.elements[at].add(piece, reading);
            }
        }
        account
    }

    fn print(&mut self, piece: &Piece) {
        if let (Some(subject), Some(words)) = (piece.subject(), piece.words()) {
            self.subjects.entry(subject).or_default().insert(words.lang);
        }
    }
}

impl Element {
    fn new(world: &ReportWorld<'_>, content: &Content, kind: ElementKind, piece: &Piece) -> Self {
        let place = problems::place(world, content.span());
        let origin =
            place.map(|place| format!("{}:{}", place.source.path, place.source.line(place.range.start)));
        Self {
            kind,
            subjects: BTreeSet::new(),
            origin: origin.unwrap_or_default(),
            page: piece.page,
            words: String::new(),
        }
    }

    fn add(&mut self, piece: &Piece, reading: &Reading) {
        self.subjects.extend(piece.subject());
        if let Some(words) = piece.words().filter(|_| !self.words.ends_with('…')) {
            self.words = excerpt(&format!("{}{}", self.words, words.text));
        }
        let cell = piece.around.cell.and_then(|cell| reading.element(cell)).and_then(cell_place);
        if let (ElementKind::Table(columns, rows), Some((x, y))) = (&mut self.kind, cell) {
            (*columns, *rows) = ((*columns).max(x + 1), (*rows).max(y + 1));
        }
    }
}

/// What kind of element some content is; `None` if it is none that is counted.
fn kind(content: &Content) -> Option<ElementKind> {
    let styles = StyleChain::default();
    if let Some(heading) = content.to_packed::<HeadingElem>() {
        Some(ElementKind::Heading(heading.resolve_level(styles).get()))
    } else if content.is::<TableElem>() {
        Some(ElementKind::Table(0, 0))
    } else if content.is::<FigureElem>() {
        Some(ElementKind::Figure)
    } else if let Some(list) = content.to_packed::<ListElem>() {
        Some(ElementKind::List(list.children.len()))
    } else if let Some(list) = content.to_packed::<EnumElem>() {
        Some(ElementKind::List(list.children.len()))
    } else if let Some(link) = content.to_packed::<LinkElem>() {
        match &link.dest {
            LinkTarget::Dest(Destination::Url(url)) => Some(ElementKind::Link(url.as_str().to_owned())),
            _ => None,
        }
    } else {
        content.is::<FootnoteEntry>().then_some(ElementKind::Note)
    }
}

/// Column and row of a cell, counted from 0.
fn cell_place(cell: &Content) -> Option<(usize, usize)> {
    let styles = StyleChain::default();
    let cell = cell.to_packed::<TableCell>()?;
    cell.x.get(styles).custom().zip(cell.y.get(styles).custom())
}
