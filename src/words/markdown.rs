//! The small Markdown of texts: paragraphs, one level of lists, emphasis, links, foreign passages.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};

use super::emphasis;
use super::text::{Block, Run};
use crate::lang::{Lang, LangTag};

/// What a text has that the small Markdown does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unknown {
    /// A heading.
    Heading,
    /// Code, indented, fenced or in a line.
    Code,
    /// A tag or an entity of HTML.
    Html,
    /// A table.
    Table,
    /// A picture.
    Image,
    /// A block quote.
    Quote,
    /// A line across.
    Rule,
    /// A note.
    Footnote,
    /// A list in a list.
    NestedList,
    /// A list, where only one paragraph can be.
    List,
    /// A second paragraph, where only one can be.
    Paragraph,
    /// A bullet other than `-`.
    Bullet,
    /// A break within a paragraph.
    Break,
    /// A link that is neither `http`, `https`, `mailto` nor `lang`.
    Link,
    /// A passage in a language whose code does not exist.
    Language,
    /// A definition of a link, which prints nothing.
    Definition,
}

impl Unknown {
    /// Its name in the message on it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Code => "code",
            Self::Html => "html",
            Self::Table => "table",
            Self::Image => "image",
            Self::Quote => "quote",
            Self::Rule => "rule",
            Self::Footnote => "footnote",
            Self::NestedList => "nested-list",
            Self::List => "list",
            Self::Paragraph => "paragraph",
            Self::Bullet => "bullet",
            Self::Break => "break",
            Self::Link => "link",
            Self::Language => "language",
            Self::Definition => "definition",
        }
    }
}

/// A text with what was not known in it, by range.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    /// Paragraphs and lists.
    pub blocks: Vec<Block>,
    /// What is not known, in the order of the text.
    pub unknown: Vec<(Range<usize>, Unknown)>,
}

/// Reads a text. `block` says whether it may have paragraphs and lists.
pub(super) fn parse(text: &str, lang: Lang, block: bool) -> Parsed {
    let lines = Lines::new(text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let parser = Parser::new_ext(&lines.text, options);
    let mut reader = Reader::new(lang, block, text);
    for (_, definition) in parser.reference_definitions().iter() {
        reader.unknown(lines.origin(&definition.span), Unknown::Definition);
    }
    for (event, range) in parser.into_offset_iter() {
        reader.event(event, lines.origin(&range));
    }
    reader.finish()
}

/// Escapes a value, so that it prints as it is wherever it stands.
pub(super) fn escape(value: &str) -> String {
    let mut made = String::with_capacity(value.len());
    for c in value.chars() {
        if c.is_ascii_punctuation() {
            made.push('\\');
        }
        made.push(if c == '\n' || c == '\r' { ' ' } else { c });
    }
    made
}

/// The text of blocks without its form.
pub(super) fn plain(blocks: &[Block]) -> String {
    let mut parts = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph { runs } => parts.push(joined(runs)),
            Block::Bullets { items } | Block::Numbers { items, .. } => {
                parts.extend(items.iter().map(|runs| joined(runs)));
            }
        }
    }
    parts.join("\n")
}

fn joined(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// A text whose dates, ordinals and signs at the start of a line are escaped, and the marks of emphasis that are none.
struct Lines {
    text: String,
    /// Where escapes were put in.
    escapes: Vec<usize>,
}

impl Lines {
    fn new(text: &str) -> Self {
        let mut places = emphasis::letters(text);
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            places.extend(list_like(line).map(|inner| at + inner));
            at += line.len();
        }
        places.sort_unstable();
        let mut lines = Self { text: String::with_capacity(text.len() + places.len()), escapes: Vec::new() };
        let mut done = 0;
        for place in places {
            lines.text.push_str(&text[done..place]);
            lines.escapes.push(lines.text.len());
            lines.text.push('\\');
            done = place;
        }
        lines.text.push_str(&text[done..]);
        lines
    }

    fn origin(&self, range: &Range<usize>) -> Range<usize> {
        let back = |at: usize| at - self.escapes.partition_point(|&escape| escape < at);
        back(range.start)..back(range.end)
    }
}

/// Where a line that Markdown would take for a list item needs an escape: `30. Juni`, `+ 5 Punkte`,
/// also at the start of an item.
fn list_like(line: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let body = line[at..].trim_start_matches(' ');
        at = line.len() - body.len();
        if body.starts_with("+ ") {
            return Some(at);
        }
        let digits = body.len() - body.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let rest = &body[digits..];
        if digits > 0 && rest.starts_with('.') {
            return Some(at + digits);
        }
        let marker = if digits > 0 { rest.starts_with(") ") } else { rest.starts_with("- ") };
        if !marker {
            return None;
        }
        at += digits + 2;
    }
}

struct Reader<'a> {
    lang: Lang,
    block: bool,
    source: &'a str,
    made: Parsed,
    runs: Vec<Run>,
    style: Run,
    emph: usize,
    strong: usize,
    /// The list that is open, with its first number.
    list: Option<(Option<u64>, Vec<Vec<Run>>)>,
    depth: usize,
    paragraphs: usize,
}

impl<'a> Reader<'a> {
    fn new(lang: Lang, block: bool, source: &'a str) -> Self {
        Self {
            lang,
            block,
            source,
            made: Parsed::default(),
            runs: Vec::new(),
            style: Run::default(),
            emph: 0,
            strong: 0,
            list: None,
            depth: 0,
            paragraphs: 0,
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => {
                self.text(" ");
                self.unknown(range, Unknown::Break);
            }
            Event::Code(text) => {
                self.text(&text);
                self.unknown(range, Unknown::Code);
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                self.text(&text);
                self.unknown(range, Unknown::Html);
            }
            Event::Rule => self.unknown(range, Unknown::Rule),
            Event::FootnoteReference(_) => self.unknown(range, Unknown::Footnote),
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.paragraph(range),
            Tag::List(first) => self.open_list(first, range),
            Tag::Item => self.item(&range),
            Tag::Emphasis => self.emph += 1,
            Tag::Strong => self.strong += 1,
            Tag::Link { dest_url, .. } => self.link(&dest_url, range),
            Tag::Heading { .. } => self.unknown(range, Unknown::Heading),
            Tag::CodeBlock(_) => self.unknown(range, Unknown::Code),
            Tag::HtmlBlock => {}
            Tag::Table(_) => self.unknown(range, Unknown::Table),
            Tag::Image { .. } => self.unknown(range, Unknown::Image),
            Tag::BlockQuote(_) => self.unknown(range, Unknown::Quote),
            Tag::FootnoteDefinition(_) => self.unknown(range, Unknown::Footnote),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::Table => {
                self.close_paragraph();
            }
            TagEnd::List(_) => self.close_list(),
            TagEnd::Item => {
                let runs = std::mem::take(&mut self.runs);
                if let Some((_, items)) = &mut self.list {
                    items.push(trimmed(runs));
                }
            }
            TagEnd::Emphasis => self.emph -= 1,
            TagEnd::Strong => self.strong -= 1,
            TagEnd::Link => {
                self.style.link = None;
                self.style.lang = None;
            }
            _ => {}
        }
    }

    fn paragraph(&mut self, range: Range<usize>) {
        self.paragraphs += 1;
        if self.list.is_some() && !self.runs.is_empty() {
            self.text(" ");
        }
        if !self.block && self.paragraphs > 1 && self.list.is_none() {
            self.unknown(range, Unknown::Paragraph);
        }
    }

    fn close_paragraph(&mut self) {
        if self.list.is_none() && !self.runs.is_empty() {
            let runs = trimmed(std::mem::take(&mut self.runs));
            self.made.blocks.push(Block::Paragraph { runs });
        }
    }

    fn open_list(&mut self, first: Option<u64>, range: Range<usize>) {
        self.depth += 1;
        if self.depth > 1 {
            return self.unknown(range, Unknown::NestedList);
        }
        if !self.block {
            self.unknown(range, Unknown::List);
        }
        self.list = Some((first, Vec::new()));
    }

    fn close_list(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth > 0 {
            return;
        }
        self.made.blocks.extend(self.list.take().map(|(first, items)| match first {
            Some(start) => Block::Numbers { start, items },
            None => Block::Bullets { items },
        }));
    }

    fn item(&mut self, range: &Range<usize>) {
        let line = self.source.get(range.clone()).unwrap_or_default();
        let sign = range.start + line.len() - line.trim_start().len();
        if line.trim_start().starts_with(['*', '+']) {
            self.unknown(sign..sign + 1, Unknown::Bullet);
        }
    }

    fn link(&mut self, target: &CowStr<'_>, range: Range<usize>) {
        if let Some(code) = target.strip_prefix("lang:") {
            match LangTag::from_code(code) {
                Some(tag) => self.style.lang = (tag != LangTag::from(self.lang)).then_some(tag),
                None => self.unknown(range, Unknown::Language),
            }
        } else if ["http://", "https://", "mailto:"].iter().any(|scheme| target.starts_with(scheme)) {
            self.style.link = Some(target.to_string());
        } else {
            self.unknown(range, Unknown::Link);
        }
    }

    fn text(&mut self, text: &str) {
        let style = Run { emph: self.emph > 0, strong: self.strong > 0, ..self.style.clone() };
        match self.runs.last_mut() {
            Some(last) if (Run { text: String::new(), ..last.clone() }) == style => last.text.push_str(text),
            _ => self.runs.push(Run { text: text.to_owned(), ..style }),
        }
    }

    fn unknown(&mut self, range: Range<usize>, what: Unknown) {
        self.made.unknown.push((range, what));
    }

    fn finish(mut self) -> Parsed {
        self.close_paragraph();
        self.made.blocks.retain(|block| match block {
            Block::Paragraph { runs } => !runs.is_empty(),
            _ => true,
        });
        self.made.unknown.sort_by_key(|(range, _)| range.start);
        self.made
    }
}

/// Runs without blanks at either end.
fn trimmed(mut runs: Vec<Run>) -> Vec<Run> {
    if let Some(first) = runs.first_mut() {
        first.text = first.text.trim_start_matches([' ', '\n', '\t']).to_owned();
    }
    if let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end_matches([' ', '\n', '\t']).len());
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}
