//! The reference: a plain Typst document for each PDF, made of what the PDF says, with the same words, the
//! same number of tables, rows and drawings, and the same pages.

mod marked;
mod read;
mod source;
mod world;

use std::path::{Path, PathBuf};

use typst::comemo;

use self::read::{Report, Unit};
use self::world::Plain;

/// How much smaller than it was a page may be set, so that what was set closer fits as well.
const SCALES: [f32; 9] = [1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.6, 0.5, 0.4];

/// What there is in a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Amounts {
    /// Pages.
    pub pages: usize,
    /// Words, those in drawings too.
    pub words: usize,
    /// Headings.
    pub headings: usize,
    /// Tables; one that runs over pages counts on each, since its head is drawn on each.
    pub tables: usize,
    /// Rows of tables, heads that are drawn again not counted.
    pub rows: usize,
    /// Drawings with an alternative text.
    pub figures: usize,
    /// Shapes in drawings, and those beside them.
    pub shapes: usize,
}

impl Amounts {
    /// Of a finished PDF.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self::of_report(&read::read(bytes))
    }

    fn of_report(report: &Report) -> Self {
        let mut amounts = Self { pages: report.pages.len(), ..Self::default() };
        for page in &report.pages {
            amounts.shapes += page.ornaments.len();
            amounts.units(&page.units);
        }
        amounts
    }

    fn units(&mut self, units: &[Unit]) {
        for unit in units {
            match unit {
                Unit::Heading(_, words) => {
                    self.headings += 1;
                    self.words += count(&words.text);
                }
                Unit::Paragraph(words) | Unit::Item(words) => self.words += count(&words.text),
                Unit::Table(rows) => {
                    self.tables += 1;
                    self.rows += rows.len();
                    rows.iter().flat_map(|row| &row.cells).for_each(|cell| self.units(&cell.units));
                }
                Unit::Figure(figure) => {
                    self.figures += 1;
                    self.shapes += figure.shapes.len();
                    self.words += figure.labels.iter().map(|label| count(&label.text)).sum::<usize>();
                }
            }
        }
    }

    /// Both together.
    #[must_use]
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            pages: self.pages + other.pages,
            words: self.words + other.words,
            headings: self.headings + other.headings,
            tables: self.tables + other.tables,
            rows: self.rows + other.rows,
            figures: self.figures + other.figures,
            shapes: self.shapes + other.shapes,
        }
    }
}

fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The reference of a PDF: each page is set as large as it fits on one.
pub(crate) fn of(bytes: &[u8]) -> String {
    let report = read::read(bytes);
    let head = source::head(&report);
    let pages = report.pages.iter().map(|page| {
        let set = |scale: f32| source::page(&report, page, scale);
        let fits = |text: &String| Plain::new(head.clone() + text).pages().pages().len() == 1;
        let text = SCALES.into_iter().map(set).find(fits).unwrap_or_else(|| set(SCALES[SCALES.len() - 1]));
        comemo::evict(0);
        text
    });
    pages.fold(head.clone(), |all, page| all + &page)
}

/// Typesets references, each `<name>.typ` to `<name>.pdf` beside it.
pub(crate) fn typeset(files: impl Iterator<Item = PathBuf>) {
    for file in files {
        let plain = Plain::new(std::fs::read_to_string(&file).expect("a reference"));
        let document = plain.pages();
        let bytes = plain.pdf(&document);
        drop(document);
        comemo::evict(0);
        std::fs::write(pdf(&file), bytes).expect("a file");
    }
}

/// Where the PDF of a reference is.
pub(crate) fn pdf(file: &Path) -> PathBuf {
    file.with_extension("pdf")
}
