//! A passage written down again, in FTL or in YAML: what has not changed as it was written, the rest plainly.

use super::{Branch, Code, Passage, Piece};

/// Where and how a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Form<'a> {
    /// What stands before each line but the first; `None` in YAML, which takes care of its lines itself.
    pub indent: Option<&'a str>,
    /// Whether the first line begins behind the equals sign, and not on a line of its own.
    pub inline: bool,
    /// Whether blanks at the beginning of lines are put into literals, always, and only those lines stay as they were
    /// written that mean the same anywhere.
    pub strict: bool,
}

/// A passage as it is written in place of an older one.
#[must_use]
pub(crate) fn rendered(new: &Passage, old: &Passage, form: Form<'_>) -> String {
    let known: Vec<Line> = lines(old);
    let lines = lines(new);
    let last = lines.len() - 1;
    let lines = lines.iter().enumerate().map(|(at, line)| {
        let kept = known
            .iter()
            .find(|known| known.shown == line.shown)
            .filter(|kept| !form.strict || can_stand_anywhere(&kept.raw));
        match kept {
            Some(kept) => kept.raw.clone(),
            None => plain(&line.pieces, at == 0 && form.inline, at == last, form),
        }
    });
    let text = join(lines, form);
    if text.trim().is_empty() && form.indent.is_some() { "{\"\"}".to_owned() } else { text }
}

/// Whether a line means the same wherever it is written: at the ends of a text blanks are nothing, and behind the equals
/// sign a sign may stand that begins something else on a line of its own.
fn can_stand_anywhere(raw: &str) -> bool {
    !raw.starts_with([' ', '*', '[', '.']) && !raw.ends_with(' ')
}

/// Lines put together; empty ones without an indent.
fn join(lines: impl Iterator<Item = String>, form: Form<'_>) -> String {
    let mut text = String::new();
    for (at, line) in lines.enumerate() {
        if at > 0 {
            text.push('\n');
            if !line.is_empty() {
                text.push_str(form.indent.unwrap_or_default());
            }
        }
        text.push_str(&line);
    }
    text
}

/// A line of a passage: its parts, what tells it from others, and how it is written.
#[derive(Default)]
struct Line {
    pieces: Vec<Piece>,
    shown: String,
    raw: String,
}

fn lines(passage: &Passage) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    for piece in &passage.pieces {
        match piece {
            Piece::Code(code) => {
                if let Some(line) = lines.last_mut() {
                    // No text has this sign: the reader of files leaves control characters out.
                    line.shown.push_str(&format!("\u{1}{}", code.raw));
                    line.raw.push_str(&code.raw.replace("\r\n", "\n"));
                    line.pieces.push(piece.clone());
                }
            }
            Piece::Text(stretch) => {
                let raws = stretch.raw.split('\n').chain(std::iter::repeat(""));
                for (at, (text, raw)) in stretch.text.split('\n').zip(raws).enumerate() {
                    if at > 0 {
                        lines.push(Line::default());
                    }
                    let Some(line) = lines.last_mut() else { continue };
                    line.shown.push_str(text);
                    line.raw.push_str(raw);
                    let mut part = Passage::default();
                    part.push_text(text, raw);
                    line.pieces.extend(part.pieces);
                }
            }
        }
    }
    lines
}

/// A line as it is written where nothing of it stood before.
fn plain(pieces: &[Piece], after_equals: bool, is_last: bool, form: Form<'_>) -> String {
    let mut line = String::new();
    let count = pieces.len();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Code(code) => line.push_str(&code.raw.replace("\r\n", "\n")),
            Piece::Text(stretch) => {
                let mut text = stretch.text.as_str();
                let mut tail = "";
                if form.indent.is_some() {
                    if at == 0 {
                        let (head, rest) = head(text, after_equals, form);
                        line.push_str(&head);
                        text = rest;
                    }
                    if is_last && at + 1 == count {
                        tail = &text[text.trim_end_matches(' ').len()..];
                        text = &text[..text.len() - tail.len()];
                    }
                }
                text.chars().for_each(|c| escape(c, &mut line));
                if !tail.is_empty() {
                    line.push_str(&format!("{{\"{tail}\"}}"));
                }
            }
        }
    }
    line
}

/// What cannot begin a line as it is, put into a literal, and the rest.
fn head<'t>(text: &'t str, after_equals: bool, form: Form<'_>) -> (String, &'t str) {
    let blanks = text.len() - text.trim_start_matches(' ').len();
    let signs = match text.chars().next() {
        Some(sign @ ('*' | '[' | '.')) if !after_equals => text.len() - text.trim_start_matches(sign).len(),
        _ => 0,
    };
    let is_kept = blanks > 0 && !form.strict && !after_equals && blanks < text.len();
    match if is_kept { 0 } else { blanks + signs } {
        0 => (String::new(), text),
        quoted => (format!("{{\"{}\"}}", &text[..quoted]), &text[quoted..]),
    }
}

/// Braces begin and end what is no text.
fn escape(c: char, line: &mut String) {
    match c {
        '{' | '}' => line.extend(["{\"", c.encode_utf8(&mut [0; 4]), "\"}"]),
        c => line.push(c),
    }
}

impl Code {
    /// A choice with variants of these names as well, which are still empty. Of variants that fit, the first one counts:
    /// numbers stand before all others, names behind them.
    #[must_use]
    pub(crate) fn with_keys<'k>(&self, keys: impl Iterator<Item = &'k str>) -> Self {
        let mut made = self.clone();
        for key in keys.filter(|key| self.keys().all(|own| own != *key)) {
            let found = super::scan::branches(&made.raw);
            let (Some(first), Some(last)) = (found.first(), found.last()) else { return made };
            let is_number = key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
            // The key of the first variant is the last bracket before what stands in it.
            let open = made.raw[..first.span.range.start].rfind('[').unwrap_or_default();
            let line = made.raw[..open].rfind('\n').map_or(0, |at| at + 1);
            let indent = " ".repeat(made.raw[line..].len() - made.raw[line..].trim_start_matches(' ').len());
            let indent = if made.raw[line..open].contains('*') { indent + " " } else { indent };
            let (at, text) = if is_number {
                (line, format!("{indent}[{key}]\n"))
            } else {
                (last.span.range.end, format!("\n{indent}[{key}]"))
            };
            made.raw.insert_str(at, &text);
            let branch = Branch { key: key.to_owned(), passage: Passage::default(), range: 0..0 };
            made.branches.insert(if is_number { 0 } else { made.branches.len() }, branch);
        }
        for (branch, at) in made.branches.iter_mut().zip(super::scan::branches(&made.raw)) {
            branch.range = at.span.range;
        }
        made
    }

    /// A choice with other texts in its variants, in their order.
    #[must_use]
    pub(crate) fn with_branches(&self, passages: Vec<Passage>) -> Self {
        let (mut made, given) = (self.clone(), passages.clone());
        // From the last to the first, so that earlier places stay right.
        for (branch, passage) in self.branches.iter().zip(passages).rev() {
            if branch.passage.says(&passage) {
                continue;
            }
            let line = self.raw[..branch.range.start].rfind('\n').map_or(0, |at| at + 1);
            let before = &self.raw[line..branch.range.start];
            let blanks = before.len() - before.trim_start_matches(' ').len();
            let indent = " ".repeat(blanks + 4);
            let inline = !before.trim().is_empty();
            let form = Form { indent: Some(&indent), inline, strict: true };
            let mut text = rendered(&passage, &branch.passage, form);
            if branch.range.is_empty() {
                text.insert(0, ' ');
            }
            made.raw.replace_range(branch.range.clone(), &text);
        }
        for ((branch, at), passage) in
            made.branches.iter_mut().zip(super::scan::branches(&made.raw)).zip(given)
        {
            branch.range = at.span.range;
            branch.passage = passage;
        }
        made
    }
}
