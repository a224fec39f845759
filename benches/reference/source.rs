//! A document as plain Typst: the same words, tables, rows, drawings and pages, with nothing but the
//! elements that Typst brings.

use std::fmt::Write as _;

use super::marked::{Label, Point, Shape, Stroke};
use super::read::{Cell, Figure, Page, Report, Row, Unit, Words};

/// What every page begins with.
pub(super) fn head(report: &Report) -> String {
    format!(
        "#set document(title: \"Reference\", author: \"Reference\")\n\
         #set text(lang: \"{}\", region: \"{}\", font: \"Noto Sans\", hyphenate: true, fallback: false)\n\
         #set list(indent: 0pt)\n",
        report.lang,
        report.lang.to_uppercase(),
    )
}

/// A page; type and spaces are `scale` times as large as they were, so that what was set closer fits as well.
pub(super) fn page(report: &Report, page: &Page, scale: f32) -> String {
    let (width, height) = page.size;
    let mut writer = Writer { lang: &report.lang, scale, out: String::new() };
    let (above, below): (Vec<&Label>, Vec<&Label>) =
        page.margins.iter().partition(|label| label.at.1 < height / 2.0);
    let _ = write!(
        writer.out,
        "#page(width: {width}pt, height: {height}pt, margin: (x: {}pt, y: {}pt), header: [",
        width * 0.06,
        height * 0.055,
    );
    writer.margin(&above);
    writer.out.push_str("], footer: [");
    writer.margin(&below);
    let _ = writeln!(writer.out, "])[\n#set par(leading: {0}em, spacing: {0}em)", 0.5 * scale);
    writer.ornaments(page);
    writer.columns(page);
    writer.out.push_str("]\n");
    writer.out
}

/// How far apart the lines are, in points, at which what stands side by side begins.
const LEVEL: f32 = 2.0;

/// Of things on a page, those that stand side by side from the first on: what is left, and what is right. Both begin
/// at the same height, and are read one after the other.
fn beside(units: &[Unit], middle: f32) -> Option<(&[Unit], &[Unit])> {
    let (_, height) = units.first()?.at()?;
    let is_right = |unit: &Unit| unit.at().is_some_and(|(x, _)| x >= middle);
    let left = units.iter().position(is_right)?;
    let right = units[left..].iter().take_while(|unit| is_right(unit)).count();
    let (_, other) = units[left].at()?;
    (left > 0 && (height - other).abs() <= LEVEL).then(|| (&units[..left], &units[left..left + right]))
}

struct Writer<'a> {
    lang: &'a str,
    scale: f32,
    out: String,
}

impl Writer<'_> {
    /// What is on a page; what stands side by side, in two columns of a grid.
    fn columns(&mut self, page: &Page) {
        let mut units = page.units.as_slice();
        while let Some(first) = units.first() {
            let Some((left, right)) = beside(units, page.size.0 * 0.48) else {
                self.units(std::slice::from_ref(first));
                units = &units[1..];
                continue;
            };
            let _ = write!(self.out, "#grid(columns: (1fr, 1fr), column-gutter: {}pt, [", 25.0 * self.scale);
            self.units(left);
            self.out.push_str("], [");
            self.units(right);
            self.out.push_str("])\n\n");
            units = &units[left.len() + right.len()..];
        }
    }

    fn units(&mut self, units: &[Unit]) {
        for unit in units {
            match unit {
                Unit::Heading(level, words) => {
                    let _ = write!(self.out, "#heading(level: {level})[");
                    self.words(words);
                    self.out.push(']');
                }
                Unit::Paragraph(words) => self.words(words),
                Unit::Item(words) => {
                    self.out.push_str("- ");
                    self.words(words);
                    self.out.push('\n');
                    continue;
                }
                Unit::Table(rows) => self.table(rows),
                Unit::Figure(figure) => self.figure(figure),
            }
            self.out.push_str("\n\n");
        }
    }

    fn words(&mut self, words: &Words) {
        let size = words.size * self.scale;
        let weight = if words.bold { "\"bold\"" } else { "\"regular\"" };
        let _ = write!(self.out, "#text(size: {size}pt, weight: {weight}");
        if words.lang != self.lang {
            let _ = write!(self.out, ", lang: \"{}\", region: \"{}\"", words.lang, words.lang.to_uppercase());
        }
        let _ = write!(self.out, ")[{}]", escaped(&words.text));
    }

    fn table(&mut self, rows: &[Row]) {
        let heads = rows.iter().take_while(|row| row.head).count();
        let columns = columns(rows);
        let shares: Vec<String> = columns.iter().map(|share| format!("{share}fr")).collect();
        let _ = writeln!(
            self.out,
            "#table(columns: ({},), inset: {}pt, stroke: 0.5pt,",
            shares.join(", "),
            2.5 * self.scale,
        );
        if heads > 0 {
            self.out.push_str("table.header(");
            rows[..heads].iter().for_each(|row| self.row(row));
            self.out.push_str("),\n");
        }
        rows[heads..].iter().for_each(|row| self.row(row));
        self.out.push(')');
    }

    fn row(&mut self, row: &Row) {
        for cell in &row.cells {
            let Cell { columns, rows, units } = cell;
            let _ = write!(self.out, "table.cell(colspan: {columns}, rowspan: {rows})[");
            self.units(units);
            let blank = self.out.trim_end().len();
            self.out.truncate(blank);
            self.out.push_str("], ");
        }
        self.out.push('\n');
    }

    fn figure(&mut self, figure: &Figure) {
        let (from, to) = bounds(figure);
        let (width, height) = ((to.0 - from.0).max(1.0), (to.1 - from.1).max(1.0));
        let scale = self.scale;
        let alt = if figure.alt.is_empty() { "-" } else { &figure.alt };
        let _ = writeln!(
            self.out,
            "#figure(alt: {}, box(width: {}pt, height: {}pt)[",
            quoted(alt),
            width * scale,
            height * scale,
        );
        for shape in &figure.shapes {
            self.shape(shape, from, scale);
        }
        for Label { text, size, bold, at } in &figure.labels {
            let weight = if *bold { "bold" } else { "regular" };
            let _ = writeln!(
                self.out,
                "#place(dx: {}pt, dy: {}pt, text(size: {}pt, weight: \"{weight}\")[{}])",
                (at.0 - from.0) * scale,
                (at.1 - from.1 - size) * scale,
                size * scale,
                escaped(text),
            );
        }
        self.out.push_str("])");
    }

    /// A shape at its place from a corner.
    fn shape(&mut self, shape: &Shape, from: Point, scale: f32) {
        let point = |(x, y): Point| format!("({}pt, {}pt)", (x - from.0) * scale, (y - from.1) * scale);
        let paint = if shape.filled { "fill: luma(70%)" } else { "stroke: 0.5pt" };
        let _ = write!(self.out, "#place(curve({paint}");
        for part in &shape.path {
            let _ = match part {
                Stroke::Move(at) => write!(self.out, ", curve.move({})", point(*at)),
                Stroke::Line(at) => write!(self.out, ", curve.line({})", point(*at)),
                Stroke::Curve(one, other, at) => {
                    write!(self.out, ", curve.cubic({}, {}, {})", point(*one), point(*other), point(*at))
                }
                Stroke::Close => write!(self.out, ", curve.close()"),
            };
        }
        self.out.push_str("))\n");
    }

    /// What is drawn beside figures, as a ground of the page; the lines of tables are left to the tables.
    fn ornaments(&mut self, page: &Page) {
        let has_table = page.units.iter().any(|unit| matches!(unit, Unit::Table(_)));
        let corner = (page.size.0 * 0.06, page.size.1 * 0.055);
        for shape in page.ornaments.iter().filter(|shape| !has_table || !is_rule(shape)) {
            self.out.push_str("#pdf.artifact[");
            self.shape(shape, corner, 1.0);
            self.out.truncate(self.out.trim_end().len());
            self.out.push_str("]\n");
        }
    }

    fn margin(&mut self, labels: &[&Label]) {
        let text: Vec<&str> = labels.iter().map(|label| label.text.as_str()).collect();
        let size = labels.iter().map(|label| label.size).fold(0.0, f32::max).clamp(5.0, 8.0);
        if !labels.is_empty() {
            let _ =
                write!(self.out, "#text(size: {size}pt)[{}]", escaped(&super::read::tidy(&text.concat())));
        }
    }
}

/// Whether a shape is a single line, as those of tables are.
fn is_rule(shape: &Shape) -> bool {
    !shape.filled && matches!(shape.path.as_slice(), [Stroke::Move(_), Stroke::Line(_)])
}

/// The shares of the columns: by the longest word and, less, by the longest text in each.
fn columns(rows: &[Row]) -> Vec<usize> {
    let width = |row: &Row| row.cells.iter().map(|cell| cell.columns).sum::<usize>();
    let mut shares = vec![3; rows.iter().map(width).max().unwrap_or(1)];
    for row in rows.iter().filter(|row| width(row) == row.cells.len()) {
        for (cell, share) in row.cells.iter().zip(&mut shares) {
            let text = plain(&cell.units);
            let word = text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
            *share = (*share).max(word).max(text.chars().count().min(200) / 3);
        }
    }
    shares
}

/// The text of things.
fn plain(units: &[Unit]) -> String {
    let mut text = String::new();
    for unit in units {
        match unit {
            Unit::Heading(_, words) | Unit::Paragraph(words) | Unit::Item(words) => {
                text.push_str(&words.text);
            }
            Unit::Table(_) => {}
            Unit::Figure(figure) => figure.labels.iter().for_each(|label| text.push_str(&label.text)),
        }
        text.push(' ');
    }
    text
}

/// The corners of what a figure holds.
fn bounds(figure: &Figure) -> (Point, Point) {
    let mut points: Vec<Point> = Vec::new();
    for part in figure.shapes.iter().flat_map(|shape| &shape.path) {
        match part {
            Stroke::Move(at) | Stroke::Line(at) => points.push(*at),
            Stroke::Curve(one, other, at) => points.extend([*one, *other, *at]),
            Stroke::Close => {}
        }
    }
    for Label { text, size, at, .. } in &figure.labels {
        let width = text.chars().count() as f32 * size * 0.55;
        points.extend([(at.0, at.1 - size), (at.0 + width, at.1 + size * 0.3)]);
    }
    let least = |of: fn(&Point) -> f32| points.iter().map(of).fold(f32::INFINITY, f32::min);
    let most = |of: fn(&Point) -> f32| points.iter().map(of).fold(f32::NEG_INFINITY, f32::max);
    if points.is_empty() {
        return ((0.0, 0.0), (1.0, 1.0));
    }
    ((least(|at| at.0), least(|at| at.1)), (most(|at| at.0), most(|at| at.1)))
}

/// Text in which nothing is a sign of Typst.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Text as a string of Typst.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
