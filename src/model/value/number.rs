//! How numbers are written, and which of them read differently in different countries or programs.

use std::str::FromStr;

use rust_decimal::Decimal;

use crate::model::problem::ValueProblem;

/// A number in the notation of YAML: digits with one decimal point, no group separators.
///
/// # Errors
/// [`ValueProblem::AmbiguousNumber`] for `1.000` and `1,000`, which two countries read differently;
/// [`ValueProblem::NotANumber`] for everything else.
pub(crate) fn parse_number(text: &str) -> Result<Decimal, ValueProblem> {
    if is_ambiguous(text) {
        return Err(ValueProblem::AmbiguousNumber(text.to_owned()));
    }
    // Spreadsheets and word processors write a minus, keyboards a hyphen.
    let hyphened = text.replacen(MINUS, "-", 1);
    let number = Decimal::from_str(&hyphened).ok().filter(|_| is_plain(text));
    number.ok_or_else(|| ValueProblem::NotANumber(text.to_owned()))
}

/// The sign of a negative number in print.
const MINUS: char = '\u{2212}';

/// Whether a number reads the same everywhere: digits without a zero before them, perhaps a sign, perhaps a point and
/// more digits. YAML also reads `4E2` as 400, `0x10` as 16 and `012` as 12.
#[must_use]
pub(crate) fn is_plain(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+', MINUS]).unwrap_or(text);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && all_digits(decimals) && (whole == "0" || !whole.starts_with('0'))
}

/// Whether a number could be one thousand in one country and one in another: `1.000`, `25,000`, `1.234.567`.
#[must_use]
pub(crate) fn is_ambiguous(text: &str) -> bool {
    let text = text.trim().trim_start_matches(['-', '+', MINUS]);
    let mut groups = text.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    rest.peek().is_some()
        && (1..=3).contains(&first.len())
        && first != "0"
        && first.bytes().all(|b| b.is_ascii_digit())
        && rest.all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()))
}
