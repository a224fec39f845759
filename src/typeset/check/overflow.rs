//! Nothing leaves its page, nothing is cut off or lies on something else, and there are not too many pages.

use typst::introspection::{Location, Tag};
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Rect, Transform};
use typst::pdf::ArtifactElem;
use typst::syntax::Span;
use typst::text::TextItem;
use typst_layout::PagedDocument;

use crate::compose::data::Data;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity};
use crate::typeset::printed::frame::{excerpt, is_a_language, is_foreign, is_put, span, transformed};
use crate::typeset::printed::ink;
use crate::typeset::problems;
use crate::typeset::world::ReportWorld;

/// How much two texts must share to lie on each other: of the width of a letter, and of the height of the lower one.
const SHARED: (f64, f64) = (0.3, 0.5);

/// More pages than any report has: a template that repeats itself.
const LIMIT: usize = 1000;

/// The label of a block of fixed size that its text must not leave: `block(height: 4cm)[…] <fixed>`.
const FIXED: &str = "fixed";

/// Reports everything that is wrong with the pages.
pub(super) fn check(world: &ReportWorld<'_>, data: &Data, document: &PagedDocument, out: &mut Diagnostics) {
    let file = data.document.file_name();
    let count = document.pages().len();
    if count > LIMIT {
        let message = Message::new("overflow-pages").arg("count", count).arg("limit", LIMIT);
        out.push(Diagnostic::new(Check::Overflow, message).hint(Message::new("overflow-pages-hint")));
        return;
    }
    for (index, page) in document.pages().iter().enumerate() {
        let bound = Bound { rect: Rect::from_pos_size(Point::zero(), page.frame.size()), kind: Kind::Page };
        let mut walk = Walk::default();
        walk.frame(&page.frame, Transform::identity(), &[bound]);
        // What leaves its place often lies on something: one word about it is enough.
        let lying = if walk.found.is_empty() { overlap(walk.printed) } else { None };
        for finding in told(walk.found) {
            out.push(finding.diagnostic(world, index + 1, &file));
        }
        if let Some((first, second)) = lying {
            out.push(over(world, &first, &second, index + 1, &file));
        }
    }
}

/// What a text left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The paper.
    Page,
    /// A part of the page that shows only what is inside, or that is marked as fixed.
    Block,
    /// The two languages that there are, each with its country.
    Language,
}

/// A part of a page, in points from its upper left corner.
#[derive(Clone, Copy)]
struct Bound {
    rect: Rect,
    kind: Kind,
}

impl Bound {
    /// Whether ink leaves it. Letters reach below the last line and above the first of a block, and
    /// slanted ones lean out, so up to a third of their size is none of our business there.
    fn is_left_by(&self, ink: Rect, size: Abs) -> bool {
        let (x, y) = match self.kind {
            Kind::Page => (Abs::pt(0.5), Abs::pt(0.5)),
            Kind::Block | Kind::Language => (size * 0.15, size * 0.35),
        };
        ink.min.x < self.rect.min.x - x
            || ink.max.x > self.rect.max.x + x
            || ink.min.y < self.rect.min.y - y
            || ink.max.y > self.rect.max.y + y
    }
}

/// A text that leaves its page or block, or is in no language.
struct Finding {
    kind: Kind,
    /// Its language as it is marked: `nl-DE`.
    lang: String,
    /// What of the content it belongs to, by its label: `text:<id>`.
    label: Option<String>,
    excerpt: String,
    span: Span,
}

impl Finding {
    fn diagnostic(self, world: &ReportWorld<'_>, page: usize, file: &str) -> Diagnostic {
        if self.kind == Kind::Language {
            let message = Message::new("template-region").arg("excerpt", self.excerpt).arg("lang", self.lang);
            let diagnostic = Diagnostic::new(Check::Template, message);
            let place = problems::place(world, self.span);
            return diagnostic.at(place).hint(Message::new("template-region-hint"));
        }
        let id = self.label.as_deref().and_then(|label| label.split_once(':')).map(|(_, id)| id);
        let (message, hint) = match (self.kind, id) {
            (Kind::Page, Some(_)) => ("overflow-page-text", "overflow-text-hint"),
            (Kind::Page, None) => ("overflow-page", "overflow-hint"),
            (_, Some(_)) => ("overflow-block-text", "overflow-text-hint"),
            (_, None) => ("overflow-block", "overflow-hint"),
        };
        let mut message = Message::new(message).arg("excerpt", self.excerpt);
        message = message.arg("page", page.to_string()).arg("file", file);
        let mut hint = Message::new(hint);
        if let Some(id) = id {
            message = message.arg("id", id);
            hint = hint.arg("id", id);
        }
        let about = self.label.as_deref().and_then(|label| label.parse().ok());
        let mut diagnostic = Diagnostic::new(Check::Overflow, message).hint(hint).about(about);
        diagnostic.place = problems::place(world, self.span);
        diagnostic
    }
}

/// What is printed, and where on the page.
struct Printed {
    ink: Rect,
    size: Abs,
    text: String,
    span: Span,
}

/// A walk over one page.
#[derive(Default)]
struct Walk {
    /// The labels of `put` that are open, innermost last.
    labels: Vec<(Location, String)>,
    /// Open elements that are no part of the content, as heads of pages and watermarks.
    artifacts: Vec<Location>,
    found: Vec<Finding>,
    printed: Vec<Printed>,
}

impl Walk {
    fn frame(&mut self, frame: &Frame, at: Transform, bounds: &[Bound]) {
        for (position, item) in frame.items() {
            let at = at.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => self.group(group, at, bounds),
                FrameItem::Text(text) => self.text(text, at, bounds),
                FrameItem::Tag(tag) => self.tag(tag),
                _ => {}
            }
        }
    }

    fn group(&mut self, group: &GroupItem, at: Transform, bounds: &[Bound]) {
        let at = at.pre_concat(group.transform);
        let fixed = group.label.is_some_and(|label| label.resolve().as_str() == FIXED);
        if group.clip.is_none() && !fixed {
            return self.frame(&group.frame, at, bounds);
        }
        let rect = transformed(Rect::from_pos_size(Point::zero(), group.frame.size()), at);
        let mut inner = bounds.to_vec();
        inner.push(Bound { rect, kind: Kind::Block });
        self.frame(&group.frame, at, &inner);
    }

    fn tag(&mut self, tag: &Tag) {
        match tag {
            Tag::Start(element, _) => {
                let name = element.label().map(|label| label.resolve().as_str().to_owned());
                let Some(location) = element.location() else { return };
                if element.is::<ArtifactElem>() {
                    self.artifacts.push(location);
                }
                self.labels.extend(name.filter(|it| is_put(it)).map(|name| (location, name)));
            }
            Tag::End(location, ..) => {
                self.labels.retain(|(open, _)| open != location);
                self.artifacts.retain(|open| open != location);
            }
        }
    }

    fn text(&mut self, text: &TextItem, at: Transform, bounds: &[Bound]) {
        let Some(ink) = ink(text, at) else { return };
        if !is_a_language(text) && (self.labels.is_empty() || !is_foreign(text)) {
            self.find(Kind::Language, text);
        }
        if let Some(bound) = bounds.iter().rev().find(|bound| bound.is_left_by(ink, text.size)) {
            self.find(bound.kind, text);
        }
        if self.artifacts.is_empty() && at.is_only_translate() {
            self.printed.push(Printed {
                ink,
                size: text.size,
                text: text.text.to_string(),
                span: span(text),
            });
        }
    }

    /// One finding for each thing printed is enough.
    fn find(&mut self, kind: Kind, text: &TextItem) {
        let label = self.labels.last().map(|(_, name)| name.clone());
        let span = span(text);
        let known =
            |it: &Finding| it.kind == kind && it.label == label && (label.is_some() || it.span == span);
        if !self.found.iter().any(known) {
            self.found.push(Finding { kind, lang: lang(text), label, excerpt: excerpt(&text.text), span });
        }
    }
}

/// The language of a text as it is marked: `nl-DE`.
fn lang(text: &TextItem) -> String {
    let region = text.region.map(|region| format!("-{}", region.as_str())).unwrap_or_default();
    format!("{}{region}", text.lang.as_str())
}

/// The first two texts of a page that lie on each other.
fn overlap(mut printed: Vec<Printed>) -> Option<(Printed, Printed)> {
    printed.sort_by_key(|printed| printed.ink.min.y);
    let below = |first: usize, second: &Printed| second.ink.min.y < printed[first].ink.max.y;
    let found = (0..printed.len()).find_map(|first| {
        let mut rest = first + 1..printed.len();
        let end = rest.clone().find(|second| !below(first, &printed[*second])).unwrap_or(printed.len());
        rest.end = end;
        rest.into_iter()
            .find(|second| lies_on(&printed[first], &printed[*second]))
            .map(|second| (first, second))
    });
    let (first, second) = found?;
    let second = printed.swap_remove(second);
    Some((printed.swap_remove(first), second))
}

fn lies_on(a: &Printed, b: &Printed) -> bool {
    let width = a.ink.max.x.min(b.ink.max.x) - a.ink.min.x.max(b.ink.min.x);
    let height = a.ink.max.y.min(b.ink.max.y) - a.ink.min.y.max(b.ink.min.y);
    let lower = a.ink.size().y.min(b.ink.size().y);
    width > a.size.min(b.size) * SHARED.0 && height > lower * SHARED.1
}

fn over(world: &ReportWorld<'_>, first: &Printed, second: &Printed, page: usize, file: &str) -> Diagnostic {
    let message = Message::new("overflow-over")
        .arg("first", excerpt(&first.text))
        .arg("second", excerpt(&second.text))
        .arg("page", page.to_string())
        .arg("file", file);
    let place = problems::place(world, first.span).or_else(|| problems::place(world, second.span));
    let diagnostic = Diagnostic::new(Check::Overflow, message).with_severity(Severity::Warning);
    diagnostic.at(place).hint(Message::new("overflow-over-hint"))
}

/// The bullets of a list that leaves its page have neither id nor line: they say nothing if the list speaks.
fn told(mut found: Vec<Finding>) -> Vec<Finding> {
    let speaks = |finding: &Finding| finding.label.is_some() || !finding.span.is_detached();
    if found.iter().any(speaks) {
        found.retain(speaks);
    }
    found
}
