//! How the numbers of a column are written: which sign divides decimals, and which thousands.

use crate::diagnostic::{Arg, Diagnostic};
use crate::model::problem::{ambiguous_number, not_a_number, not_whole, without_blanks};
use crate::model::value::{Number, is_ambiguous, parse_number};

/// How the numbers of a column are written.
#[derive(Debug)]
pub(super) struct Notation {
    /// The sign before decimals, if a cell of the column shows it.
    decimal: Option<char>,
    /// Whether numbers are proposed with a comma before decimals.
    comma: bool,
    /// Whether the numbers must be whole.
    whole: bool,
}

impl Notation {
    /// That of a column with these cells, in a file whose columns this sign divides. Where one cell
    /// shows what divides decimals, as `1.234,5`, `1.234.567` and `12,5` do, it holds for `1.234` beside it.
    pub(super) fn of<'c>(cells: impl Iterator<Item = &'c str>, delimiter: char, whole: bool) -> Self {
        let mut shown: Vec<char> = cells.filter_map(decimal).collect();
        shown.sort_unstable();
        shown.dedup();
        let decimal = match shown.as_slice() {
            [decimal] => Some(*decimal),
            _ => None,
        };
        // In the countries whose spreadsheets divide columns by commas, points divide decimals.
        let comma = decimal.map_or(delimiter != ',', |decimal| decimal == ',');
        Self { decimal, comma, whole }
    }

    /// The number in a cell.
    ///
    /// # Errors
    /// What is wrong with it, still without its place.
    pub(super) fn number(&self, text: &str) -> Result<Number, Box<Diagnostic>> {
        let bare = if is_in_groups(text, is_blank) { without_blanks(text) } else { text.to_owned() };
        let plain = match self.decimal.or_else(|| decimal(&bare)) {
            Some(decimal) => with_point(&bare, decimal),
            None if is_ambiguous(&bare) => {
                return Err(Box::new(self.in_notation(ambiguous_number(&bare))));
            }
            None => Some(bare),
        };
        let number = plain.and_then(|plain| parse_number_in_full(&plain));
        let number = number.ok_or_else(|| Box::new(self.in_notation(not_a_number(text, false))))?;
        if self.whole && !number.0.is_integer() {
            return Err(Box::new(not_whole(text)));
        }
        Ok(number)
    }

    /// A problem with the numbers that it proposes in the notation of the column.
    fn in_notation(&self, mut problem: Diagnostic) -> Diagnostic {
        for hint in problem.hints.iter_mut().filter(|hint| hint.id == "wrong-type-no-value-hint") {
            hint.id = "wrong-type-no-value-cell-hint";
        }
        if !self.comma {
            return problem;
        }
        let readings =
            problem.message.args.iter_mut().filter(|(name, _)| matches!(*name, "decimal" | "reading"));
        let proposed = problem.hints.iter_mut().flat_map(|hint| &mut hint.args);
        for (_, arg) in readings.chain(proposed.filter(|(name, _)| *name != "unit")) {
            if let Arg::Text(text) = arg {
                *text = text.replace('.', ",");
            }
        }
        for hint in problem.hints.iter_mut().filter(|hint| hint.id == "wrong-type-number-hint") {
            hint.id = "wrong-type-number-comma-hint";
        }
        problem
    }
}

/// A number that is sure to have no separators between thousands.
fn parse_number_in_full(text: &str) -> Option<Number> {
    // Zeros at the end change nothing, and make of `1.234` what cannot be taken for thousands.
    let text = if text.contains('.') { format!("{text}0") } else { text.to_owned() };
    parse_number(&text).ok().map(|number| Number(number.normalize()))
}

/// A number with a point before its decimals and nothing between its thousands.
fn with_point(text: &str, decimal: char) -> Option<String> {
    let group = if decimal == ',' { '.' } else { ',' };
    let whole = text.split(decimal).next().unwrap_or_default();
    if text.contains(group) && !is_in_groups(whole, |c| c == group) {
        return None;
    }
    Some(text.replace(group, "").replace(decimal, "."))
}

/// Which sign divides decimals in a cell, if it shows it by itself.
fn decimal(text: &str) -> Option<char> {
    let bare = if is_in_groups(text, is_blank) { without_blanks(text) } else { text.to_owned() };
    let bare = bare.trim_start_matches(['-', '+', '\u{2212}']);
    if !bare.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')) {
        return None;
    }
    let last = bare.chars().rev().find(|c| matches!(c, '.' | ','))?;
    let other = if last == ',' { '.' } else { ',' };
    let (whole, decimals) = bare.rsplit_once(last)?;
    let is_number = !whole.is_empty() && !decimals.is_empty();
    match (whole.contains(last), whole.contains(other)) {
        (false, true) => is_in_groups(whole, |c| c == other).then_some(last),
        (true, false) => is_in_groups(bare, |c| c == last).then_some(other),
        (false, false) => (is_number && !is_ambiguous(bare)).then_some(last),
        (true, true) => None,
    }
}

/// Whether a number is divided into thousands by signs of one kind: `25 000`, `1'234'567`, `12 500,75`.
fn is_in_groups(text: &str, is_divider: impl Fn(char) -> bool) -> bool {
    let bare = text.trim_start_matches(['-', '+', '\u{2212}']);
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let groups: Vec<&str> = bare.split(is_divider).collect();
    let [first, between @ .., last] = groups.as_slice() else { return false };
    let (last, decimals) = last.split_once([',', '.']).unwrap_or((last, ""));
    (1..=3).contains(&first.len())
        && digits(first)
        && between.iter().chain([&last]).all(|group| group.len() == 3 && digits(group))
        && digits(decimals)
}

/// A blank or an apostrophe, as they stand between thousands.
const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the first cell of a column is read as.
    fn read(cells: &[&str], delimiter: char) -> Result<String, &'static str> {
        let notation = Notation::of(cells.iter().copied(), delimiter, false);
        let number = notation.number(cells[0]);
        number.map(|number| number.0.to_string()).map_err(|problem| problem.message.id)
    }

    #[test]
    fn another_cell_decides_how_a_column_is_read() {
        for (cells, number) in [
            (&["1.234", "1.234,50"][..], "1234"),
            (&["1.234", "1.234.567"], "1234"),
            (&["1.234", "12,5", "-1.100"], "1234"),
            (&["1.234", "12.5"], "1.234"),
            (&["1,234", "12.5"], "1234"),
            (&["1,234", "1,234,567"], "1234"),
            (&["-1.234", "0,5"], "-1234"),
            (&["1,234", "0,5"], "1.234"),
            (&["1.234.567"], "1234567"),
            (&["\u{2212}1.234,5"], "-1234.5"),
        ] {
            for delimiter in [';', ','] {
                assert_eq!(read(cells, delimiter).as_deref(), Ok(number), "{cells:?}");
            }
        }
        for cells in [&["1.234"][..], &["1.234", "7"], &["1.234", "12,5", "12.5"], &["1.234", "k. A."]] {
            assert_eq!(read(cells, ';'), Err("ambiguous-number"), "{cells:?}");
        }
    }

    #[test]
    fn blanks_and_apostrophes_may_divide_thousands() {
        for text in ["25 000", "25\u{a0}000", "25\u{202f}000", "25'000", "25’000", "25 000,0"] {
            assert_eq!(read(&[text], ';').as_deref(), Ok("25000"), "{text}");
        }
        for text in ["2 50", "25 0000", "1 2"] {
            assert_eq!(read(&[text], ';'), Err("wrong-type-number"), "{text}");
        }
    }

    #[test]
    fn groups_must_be_thousands() {
        assert_eq!(read(&["1.23", "12,5"], ';'), Err("wrong-type-number"));
        assert_eq!(read(&["12.34,5"], ';'), Err("wrong-type-number"));
        assert_eq!(read(&["1.234.56"], ';'), Err("wrong-type-number"));
    }
}
