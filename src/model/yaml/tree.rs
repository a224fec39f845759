//! The places of a YAML file: a tree of nodes from the events of the parser.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, Span, StrInput, StructureStyle};
use indexmap::IndexMap;

use super::syntax::Fault;

/// A node: a scalar, a mapping or a list. Cheap to clone.
///
/// Where an alias (`*name`) stands, the node is that of its anchor: what is wrong with it is mended there.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    /// The bytes of the value; of a scalar with its quotation marks or its `|`.
    pub range: Range<usize>,
    /// How it is written.
    pub style: Style,
    children: Arc<Children>,
}

/// How a node is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// A scalar without quotation marks.
    Plain,
    /// A scalar in quotation marks.
    Quoted,
    /// A scalar after `|` or `>`.
    Block,
    /// A mapping or list in `{}` or `[]`.
    Flow,
    /// A mapping or list by indentation.
    Indented,
}

/// An entry of a mapping.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The bytes of the key.
    pub key: Range<usize>,
    /// The value.
    pub node: Node,
}

impl Entry {
    /// Where to point at to show the value: a scalar itself, of anything larger the key.
    #[must_use]
    pub(crate) fn shown(&self) -> Range<usize> {
        if self.node.is_scalar() && !self.node.range.is_empty() {
            self.node.range.clone()
        } else {
            self.key.clone()
        }
    }
}

#[derive(Debug)]
enum Children {
    None,
    Map(IndexMap<String, Entry>),
    List(Vec<Node>),
}

impl Node {
    /// Whether it is neither a mapping nor a list.
    #[must_use]
    pub(crate) fn is_scalar(&self) -> bool {
        matches!(*self.children, Children::None)
    }

    /// The entry of a mapping with this key.
    #[must_use]
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        match &*self.children {
            Children::Map(entries) => entries.get(key),
            Children::None | Children::List(_) => None,
        }
    }

    /// The entries of a mapping in their order; nothing for anything else.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        let entries = match &*self.children {
            Children::Map(entries) => Some(entries),
            Children::None | Children::List(_) => None,
        };
        entries.into_iter().flatten().map(|(name, entry)| (name.as_str(), entry))
    }

    /// The items of a list in their order; nothing for anything else.
    #[must_use]
    pub(crate) fn items(&self) -> &[Self] {
        match &*self.children {
            Children::List(items) => items,
            Children::None | Children::Map(_) => &[],
        }
    }

    /// Where to point at to show it in a list: a scalar itself, of anything larger its first line.
    fn shown(&self, text: &str) -> Range<usize> {
        if self.is_scalar() {
            return self.range.clone();
        }
        let written = text.get(self.range.clone()).unwrap_or_default();
        let line = written.lines().next().unwrap_or_default();
        self.range.start..self.range.start + line.len()
    }

    /// Where to point at to show what stands at a path of keys, and of positions in lists counted from 0;
    /// with how many steps of the path are there.
    #[must_use]
    pub(crate) fn locate(&self, path: &[impl AsRef<str>], text: &str) -> (usize, Option<Range<usize>>) {
        let mut node = self;
        let mut shown = None;
        for (depth, step) in path.iter().map(AsRef::as_ref).enumerate() {
            if let Some(entry) = node.entry(step) {
                shown = Some(entry.shown());
                node = &entry.node;
            } else if let Some(item) = step.parse().ok().and_then(|index: usize| node.items().get(index)) {
                shown = Some(item.shown(text));
                node = item;
            } else {
                return (depth, shown);
            }
        }
        (path.len(), shown)
    }

    /// The key at a path; of an item of a list, its first line.
    #[must_use]
    pub(crate) fn key(&self, path: &[&str], text: &str) -> Option<Range<usize>> {
        let (last, above) = path.split_last()?;
        let parent = self.descend(above)?;
        let item = || parent.items().get(last.parse::<usize>().ok()?).map(|item| item.shown(text));
        parent.entry(last).map(|entry| entry.key.clone()).or_else(item)
    }

    /// The node at a path.
    #[must_use]
    pub(crate) fn descend(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |node, step| {
            let item = || node.items().get(step.parse::<usize>().ok()?);
            node.entry(step).map(|entry| &entry.node).or_else(item)
        })
    }
}

/// A key that stands twice in a mapping.
#[derive(Debug)]
pub(super) struct Duplicate {
    /// The key.
    pub name: String,
    /// Where it stands first.
    pub first: Range<usize>,
    /// Where it stands again.
    pub again: Range<usize>,
}

/// The nodes of a file, and what is valid but surely not meant.
#[derive(Debug)]
pub(super) struct Tree {
    /// The outermost node.
    pub root: Option<Node>,
    /// Keys that stand twice.
    pub duplicates: Vec<Duplicate>,
    /// Tags, and anchors that nothing refers to.
    pub marks: Vec<Range<usize>>,
}

/// Builds the tree of a text that `serde_yaml` has accepted, so that depth and repetitions are bounded.
pub(super) fn build(text: &str) -> Result<Tree, Box<Fault>> {
    let options = granit_parser::options! { emit_comments: false, emit_anchor_events: true };
    let mut builder = Builder {
        parser: Parser::new_from_str_with_options(text, options),
        text,
        anchors: BTreeMap::new(),
        defined: BTreeMap::new(),
        used: BTreeSet::new(),
        duplicates: Vec::new(),
        marks: Vec::new(),
    };
    let root = builder.root().map_err(|error| {
        let at = error.marker().byte_offset().unwrap_or(0).min(text.len());
        Box::new(Fault::general(at..at))
    })?;
    Ok(builder.finish(root))
}

struct Builder<'t> {
    parser: Parser<'t, StrInput<'t>>,
    text: &'t str,
    anchors: BTreeMap<usize, Node>,
    defined: BTreeMap<usize, Range<usize>>,
    used: BTreeSet<usize>,
    duplicates: Vec<Duplicate>,
    marks: Vec<Range<usize>>,
}

impl<'t> Builder<'t> {
    fn root(&mut self) -> Result<Option<Node>, ScanError> {
        while let Some((event, span)) = self.next()? {
            if event.is_node() {
                return self.node(&event, span).map(Some);
            }
        }
        Ok(None)
    }

    fn finish(self, root: Option<Node>) -> Tree {
        let unused = self.defined.into_iter().filter(|(id, _)| !self.used.contains(id)).map(|(_, at)| at);
        let mut marks: Vec<_> = self.marks.into_iter().chain(unused).collect();
        marks.sort_by_key(|range| range.start);
        Tree { root, duplicates: self.duplicates, marks }
    }

    /// The next event that is part of the content.
    fn next(&mut self) -> Result<Option<(Event<'t>, Span)>, ScanError> {
        while let Some(next) = self.parser.next_event() {
            let (event, span) = next?;
            match event {
                Event::Comment(..) => {}
                Event::Anchor(id, _) => {
                    self.defined.insert(id, self.range(span));
                }
                event => return Ok(Some((event, span))),
            }
        }
        Ok(None)
    }

    fn node(&mut self, event: &Event<'t>, span: Span) -> Result<Node, ScanError> {
        self.marks.extend(span.tag_span().map(|span| self.range(span)));
        let range = self.range(span);
        let (anchor, node) = match *event {
            Event::Alias(id) => {
                self.used.insert(id);
                (0, self.anchors.get(&id).cloned().unwrap_or_else(|| scalar(range, Style::Plain)))
            }
            Event::Scalar(_, style, anchor, _) => (anchor, self.scalar(range, scalar_style(style))),
            Event::SequenceStart(style, anchor, _) => (anchor, self.list(range, style)?),
            Event::MappingStart(style, anchor, _) => (anchor, self.map(range, style)?),
            _ => (0, scalar(range, Style::Plain)),
        };
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        Ok(node)
    }

    /// A scalar; the parser leaves out the `|` or `>` that a block begins with.
    fn scalar(&self, range: Range<usize>, style: Style) -> Node {
        let before = self.text.get(..range.start).unwrap_or_default();
        let start = match style {
            Style::Block => before.rfind(['|', '>']).unwrap_or(range.start),
            _ => range.start,
        };
        scalar(start..range.end, style)
    }

    fn list(&mut self, start: Range<usize>, style: StructureStyle) -> Result<Node, ScanError> {
        let mut items = Vec::new();
        let mut end = start.end;
        while let Some((event, span)) = self.next()? {
            if matches!(event, Event::SequenceEnd) {
                end = self.range(span).end;
                break;
            }
            items.push(self.node(&event, span)?);
        }
        Ok(collection(start.start..end, style, Children::List(items)))
    }

    fn map(&mut self, start: Range<usize>, style: StructureStyle) -> Result<Node, ScanError> {
        let mut entries: IndexMap<String, Entry> = IndexMap::new();
        let mut end = start.end;
        while let Some((event, span)) = self.next()? {
            if matches!(event, Event::MappingEnd) {
                end = self.range(span).end;
                break;
            }
            let name = event.scalar().map(|(text, _)| text.to_owned()).unwrap_or_default();
            let key = self.node(&event, span)?.range;
            let Some((event, span)) = self.next()? else { break };
            let node = self.node(&event, span)?;
            if let Some(first) = entries.get(&name) {
                self.duplicates.push(Duplicate { name, first: first.key.clone(), again: key });
            } else {
                entries.insert(name, Entry { key, node });
            }
        }
        Ok(collection(start.start..end, style, Children::Map(entries)))
    }

    fn range(&self, span: Span) -> Range<usize> {
        span.byte_range().unwrap_or(self.text.len()..self.text.len())
    }
}

fn scalar(range: Range<usize>, style: Style) -> Node {
    Node { range, style, children: Arc::new(Children::None) }
}

fn collection(range: Range<usize>, style: StructureStyle, children: Children) -> Node {
    let style = match style {
        StructureStyle::Flow => Style::Flow,
        StructureStyle::Block => Style::Indented,
    };
    Node { range, style, children: Arc::new(children) }
}

const fn scalar_style(style: ScalarStyle) -> Style {
    match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
        ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
    }
}
