//! Typography of finished runs: quotation marks, apostrophes, spaces that do not break, the Dutch IJ.

use super::notation::Formatter;
use super::text::Run;
use crate::lang::Lang;

/// Words after which a number does not stand on the next line.
const BEFORE_NUMBERS: [&str; 14] =
    ["§", "§§", "€", "Nr.", "nr.", "Nrn.", "Art.", "art.", "Abs.", "Artikel", "artikel", "lid", "S.", "blz."];

/// Sets the runs of a paragraph as a typesetter would.
pub(super) fn set(runs: &mut [Run], formatter: &Formatter) {
    let mut marks = Marks::new(formatter.quotes());
    for run in runs {
        let lang = run.lang.map_or(Some(formatter.lang()), |tag| tag.report());
        run.text = spaces(&marks.set(&run.text), lang);
        if lang == Some(Lang::Nl) {
            run.text = capital_ij(&run.text);
        }
    }
}

/// Sets the marks of a name, as `van 't Hof`.
pub(super) fn set_name(name: &str, formatter: &Formatter) -> String {
    Marks::new(formatter.quotes()).set(name)
}

/// A name at the start of a cell or a line, where it begins with a capital letter as a sentence does.
pub(super) fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_uppercase);
    let name: String = first.into_iter().flatten().chain(letters).collect();
    capital_ij(&name)
}

/// A mark that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Double, outermost.
    Outer,
    /// Double, within another.
    Inner,
    /// Single.
    Single,
}

/// Turns straight marks into quotation marks and apostrophes, over the runs of a paragraph. Behind a figure, where
/// nothing is open, a mark means feet, inches or minutes, and stays straight.
struct Marks<'a> {
    quotes: &'a [String; 4],
    open: Vec<Open>,
    /// Whether a mark can open here: at the start, behind a blank, a bracket or a mark that has opened.
    opens: bool,
    /// Whether a figure stands before.
    behind_figure: bool,
}

impl<'a> Marks<'a> {
    const fn new(quotes: &'a [String; 4]) -> Self {
        Self { quotes, open: Vec::new(), opens: true, behind_figure: false }
    }

    fn set(&mut self, text: &str) -> String {
        let mut made = String::with_capacity(text.len());
        for (at, c) in text.char_indices() {
            let after = &text[at + c.len_utf8()..];
            let opened = match c {
                '"' => self.double(after, &mut made),
                '\'' => self.single(after, &mut made),
                other => {
                    made.push(other);
                    "([{/–—".contains(c) || (self.opens && "„“‘‚»«›‹".contains(c))
                }
            };
            self.opens = opened || c.is_whitespace();
            self.behind_figure = c.is_ascii_digit();
        }
        made
    }

    /// Sets a double mark and says whether it has opened.
    fn double(&mut self, after: &str, made: &mut String) -> bool {
        let [open, close, inner_open, inner_close] = self.quotes;
        let within = self.open.iter().rposition(|open| *open != Open::Single);
        if self.opens && !(within.is_some() && after.starts_with(char::is_whitespace)) {
            made.push_str(if within.is_some() { inner_open } else { open });
            self.open.push(if within.is_some() { Open::Inner } else { Open::Outer });
            return true;
        }
        let inner = within.is_some_and(|at| self.open.get(at) == Some(&Open::Inner));
        match within {
            None if self.behind_figure => made.push('"'),
            _ => made.push_str(if inner { inner_close } else { close }),
        }
        self.open.truncate(within.unwrap_or(0));
        false
    }

    /// Sets a single mark and says whether it has opened.
    fn single(&mut self, after: &str, made: &mut String) -> bool {
        let [.., inner_open, inner_close] = self.quotes;
        if self.opens && is_quotation(after) {
            made.push_str(inner_open);
            self.open.push(Open::Single);
            return true;
        }
        let within = self.open.iter().rposition(|open| *open == Open::Single);
        match within {
            Some(at) if !after.starts_with(char::is_alphanumeric) => {
                self.open.truncate(at);
                made.push_str(inner_close);
            }
            None if self.behind_figure && !after.starts_with(char::is_alphabetic) => made.push('\''),
            _ => made.push('\u{2019}'),
        }
        false
    }
}

/// Whether what follows a straight single mark is a quotation with its end, and not `'s avonds`, `'t`, `'17`.
fn is_quotation(after: &str) -> bool {
    let word = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let apostrophe = matches!(word, "s" | "t" | "n" | "k" | "m" | "r" | "ns" | "S" | "T" | "N");
    // Years are shortened: '17. A figure is quoted only in a single word: '50+'.
    let figure = word.starts_with(|c: char| c.is_ascii_digit());
    let within = if figure { after.split(char::is_whitespace).next().unwrap_or_default() } else { after };
    !word.is_empty()
        && !apostrophe
        && within.match_indices('\'').any(|(at, _)| {
            within[..at].ends_with(|c: char| c.is_alphanumeric() || ".!?…+%)".contains(c))
                && !within[at + 1..].starts_with(char::is_alphanumeric)
        })
}

/// Spaces that hold together what belongs together: `§ 24`, `12 %`, `Nr. 5`, `€ 25`, `z. B.`
fn spaces(text: &str, lang: Option<Lang>) -> String {
    let mut made = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let (left, right) = (&text[..at], &text[at + c.len_utf8()..]);
        made.push(match c {
            ' ' if number_follows(left, right) || sign_follows(left, right) => '\u{a0}',
            ' ' if lang == Some(Lang::De) && is_abbreviation(left, right) => '\u{202f}',
            other => other,
        });
    }
    made
}

fn number_follows(left: &str, right: &str) -> bool {
    let word = left.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    right.starts_with(|c: char| c.is_ascii_digit()) && BEFORE_NUMBERS.contains(&word)
}

fn sign_follows(left: &str, right: &str) -> bool {
    left.ends_with(|c: char| c.is_ascii_digit()) && right.starts_with(['%', '€'])
}

/// Whether the space stands within `z. B.`, `u. a.`, `d. h.`, `i. d. R.`
fn is_abbreviation(left: &str, right: &str) -> bool {
    let mut before = left.chars().rev();
    let mut after = right.chars();
    before.next() == Some('.')
        && before.next().is_some_and(char::is_alphabetic)
        && before.next().is_none_or(|c| !c.is_alphanumeric())
        && after.next().is_some_and(char::is_alphabetic)
        && after.next() == Some('.')
}

/// The Dutch IJ is a pair of letters, both of them capitals at the start of a word: IJssel, never Ijssel,
/// and never the single characters that Unicode keeps for old encodings.
fn capital_ij(text: &str) -> String {
    let text = text.replace('\u{132}', "IJ").replace('\u{133}', "ij");
    let mut made = String::with_capacity(text.len());
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let pair = c == 'I' && rest.peek() == Some(&'j') && !before.is_some_and(char::is_alphanumeric);
        made.push(c);
        if pair {
            rest.next();
            made.push('J');
        }
        before = Some(c);
    }
    made
}
