//! What stands where a number belongs, and what a person can do about it.

use rust_decimal::Decimal;

use super::times::{no_such_time, not_a_date, plain_date};
use crate::diagnostic::{Arg, Check, Diagnostic, Message};
use crate::model::value::{is_ambiguous, parse_number};

/// A number with the two readings it has.
pub(crate) fn ambiguous_number(number: &str) -> Diagnostic {
    let grouped = number.replace(['.', ','], "");
    let separators = number.matches(['.', ',']).count();
    let decimal = number.replace(',', ".");
    let decimal = if separators == 1 { decimal.trim_end_matches('0').trim_end_matches('.') } else { "" };
    if decimal.is_empty() {
        return Diagnostic::new(
            Check::AmbiguousNumber,
            Message::new("ambiguous-number-grouped").arg("number", number),
        )
        .hint(Message::new("ambiguous-number-grouped-hint").arg("number", grouped));
    }
    let readings = |message: Message| message.arg("grouped", grouped.as_str()).arg("decimal", decimal);
    Diagnostic::new(Check::AmbiguousNumber, readings(Message::new("ambiguous-number").arg("number", number)))
        .hint(readings(Message::new("ambiguous-number-hint")))
}

/// Something that is no number, with the number it may be meant to be. A free fact shows its kind: `is_fact`.
pub(crate) fn not_a_number(text: &str, is_fact: bool) -> Diagnostic {
    if plain_date(text).is_some() {
        return not_a_date(text);
    }
    if let Some(problem) = no_such_time(text).or_else(|| no_number(text)) {
        return problem;
    }
    let number = bare(text);
    if is_ambiguous(number) {
        return with_sign(ambiguous_number(number), sign_of_kind(text, is_fact));
    }
    if let Some(reading) = reading(number) {
        let message = |id| Message::new(id).arg("number", number).arg("reading", reading.as_str());
        return Diagnostic::new(Check::AmbiguousNumber, message("ambiguous-number-form"))
            .hint(message("ambiguous-number-form-hint"));
    }
    let in_words = || estimate(text, is_fact).or_else(|| with_unit(text, is_fact));
    if let Some(problem) = plain(text, is_fact).or_else(in_words) {
        return problem;
    }
    said("wrong-type-number", text).hint(Message::new("wrong-type-number-hint"))
}

/// A count with decimals.
pub(crate) fn not_whole(text: &str) -> Diagnostic {
    said("wrong-type-whole", text).hint(Message::new("wrong-type-whole-hint"))
}

fn said(id: &'static str, text: &str) -> Diagnostic {
    Diagnostic::new(Check::WrongType, Message::new(id).arg("value", text))
}

/// A number without the sign of its kind.
fn bare(text: &str) -> &str {
    text.trim_matches(['€', '%', '\u{a0}', ' ']).trim_end_matches("EUR").trim()
}

/// The sign by which a free fact shows its kind.
fn sign_of_kind(text: &str, is_fact: bool) -> &'static str {
    match text {
        _ if !is_fact => "",
        _ if is_money(text) => " EUR",
        _ if text.ends_with('%') => " %",
        _ => "",
    }
}

/// A problem that proposes numbers with the sign of their kind.
fn with_sign(mut problem: Diagnostic, sign: &str) -> Diagnostic {
    for (_, arg) in problem.hints.iter_mut().flat_map(|hint| &mut hint.args) {
        if let Arg::Text(number) = arg {
            number.push_str(sign);
        }
    }
    problem
}

/// A number in the notation of a country.
fn plain(text: &str, is_fact: bool) -> Option<Diagnostic> {
    let number = plain_number(text)? + sign_of_kind(text, is_fact);
    Some(said("wrong-type-number", text).hint(Message::new("wrong-type-write-hint").arg("value", number)))
}

/// A number that says by a word or sign that it is an estimate: `ca. 300`.
fn estimate(text: &str, is_fact: bool) -> Option<Diagnostic> {
    let words = ["ca.", "ca", "circa", "rund", "rd.", "etwa", "ungefähr", "ongeveer", "~", "≈", "±"];
    let lower = text.to_lowercase();
    let rest = words.iter().find_map(|word| lower.strip_prefix(word))?;
    let number = plain_number(rest)? + sign_of_kind(text, is_fact);
    let hint = if is_fact { "wrong-type-estimate-hint" } else { "wrong-type-write-hint" };
    Some(said("wrong-type-estimate", text).hint(Message::new(hint).arg("value", number)))
}

/// What says that there is no number: a sign of statistics, or what a spreadsheet writes when it cannot calculate.
fn no_number(text: &str) -> Option<Diagnostic> {
    if is_no_value(text) {
        return Some(said("wrong-type-no-value", text).hint(Message::new("wrong-type-no-value-hint")));
    }
    let what = formula(text)?;
    let message = Message::new("wrong-type-formula").arg("value", text).arg("what", what);
    let hint = Message::new("wrong-type-formula-hint").arg("what", what);
    Some(Diagnostic::new(Check::WrongType, message).hint(hint))
}

/// Signs and words for "no value": `.`, `–`, `x`, `k. A.`, `n.b.`
fn is_no_value(text: &str) -> bool {
    let is_sign = |c: char| matches!(c, '.' | '…' | '-' | '–' | '—' | '\u{2212}' | '/' | '*' | '?' | '•');
    let bare: String = text.chars().filter(|&c| !is_sign(c) && !c.is_whitespace()).collect();
    let words = [
        "x",
        "ka",
        "kw",
        "oa",
        "nb",
        "nbk",
        "na",
        "nn",
        "nv",
        "nvt",
        "ne",
        "tba",
        "tbd",
        "null",
        "nan",
        "none",
        "keineangabe",
        "keineangaben",
        "keine",
        "unbekannt",
        "entfällt",
        "nichtbekannt",
        "nichtverfügbar",
        "geheim",
        "onbekend",
        "geen",
        "nietbekend",
        "nietbeschikbaar",
        "nietvantoepassing",
        "vertrouwelijk",
    ];
    !text.is_empty() && (bare.is_empty() || words.contains(&bare.to_lowercase().as_str()))
}

/// What a spreadsheet writes when it cannot calculate or show a value, as a word that messages select on.
fn formula(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let numbered = ["err:", "fehler:", "fout:"].iter().any(|word| lower.starts_with(word));
    match text.strip_prefix('#') {
        Some(rest) if rest.trim_matches('#').is_empty() => Some("narrow"),
        Some(_) => Some("error"),
        None if numbered => Some("error"),
        None => text.starts_with('=').then_some("formula"),
    }
}

/// A shortened amount (`5,39 Mio. €`, `5390 TEUR`), or a number with its unit (`6.4 km`).
fn with_unit(text: &str, is_fact: bool) -> Option<Diagnostic> {
    let bare = text.trim().trim_start_matches(['€', '\u{a0}', ' ']).trim_start_matches("EUR").trim();
    let end = bare.find(|c: char| c.is_alphabetic() || matches!(c, '€' | '$' | '£' | '°' | '‰'))?;
    let (number, unit) = (bare[..end].trim(), bare[end..].trim());
    let is_number = number.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '\u{2212}'))
        && number.ends_with(|c: char| c.is_ascii_digit());
    if !is_number || unit.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let number = plain_number(number);
    if let Some(zeros) = scale(unit, is_money(text)) {
        let factor = Decimal::from(10_u64.pow(zeros));
        let whole = number.and_then(|number| parse_number(&number).ok()?.checked_mul(factor));
        let hint = match whole {
            Some(whole) => {
                let sign = if is_fact && is_money(text) { " EUR" } else { "" };
                Message::new("wrong-type-scaled-hint").arg("value", format!("{}{sign}", whole.normalize()))
            }
            None => Message::new("wrong-type-scaled-plain-hint"),
        };
        return Some(said("wrong-type-scaled", text).hint(hint));
    }
    let hint = match number {
        Some(number) => Message::new("wrong-type-unit-hint").arg("value", number),
        None => Message::new("wrong-type-unit-plain-hint"),
    };
    let message = Message::new("wrong-type-unit").arg("value", text).arg("unit", unit);
    Some(Diagnostic::new(Check::WrongType, message).hint(hint.arg("unit", unit)))
}

fn is_money(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains('€') || lower.contains("eur")
}

/// By how many zeros a word shortens a number. A single letter does so only with an amount: `5 t` are tons.
fn scale(unit: &str, is_money: bool) -> Option<u32> {
    let unit = unit.to_lowercase();
    let word: String =
        unit.replace("euro", "").replace("eur", "").chars().filter(|c| c.is_alphabetic()).collect();
    match word.as_str() {
        "t" | "k" if is_money => Some(3),
        "tsd" | "tausend" | "duizend" | "dzd" => Some(3),
        "m" if is_money => Some(6),
        "mio" | "mill" | "million" | "millionen" | "mln" | "miljoen" | "miljoenen" => Some(6),
        "mrd" | "milliarde" | "milliarden" | "mld" | "miljard" => Some(9),
        _ => None,
    }
}

/// What programs read where a reader may see something else: 400 of `4E2`, 16 of `0x10`, 12 of `012`.
fn reading(text: &str) -> Option<String> {
    let reading = match serde_yaml::from_str(text) {
        Ok(serde_yaml::Value::Number(number)) => number.to_string(),
        _ => text.trim_start_matches('0').to_owned(),
    };
    let reading = reading.strip_suffix(".0").unwrap_or(&reading);
    (parse_number(reading).is_ok() && reading != text).then(|| reading.to_owned())
}

/// `12,5`, `1.234,56`, `25 000`, `12.50 €`, `–5`, `5-`, `(5)` as a number; nothing if that is ambiguous.
fn plain_number(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches(['€', '%']).trim_start_matches('€').trim();
    let text = text.strip_suffix("EUR").unwrap_or(text).trim();
    let (sign, text) = sign(text);
    let text = without_blanks(text);
    let text = match (text.rfind(','), text.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => text.replace('.', "").replace(',', "."),
        (Some(_), Some(_)) => text.replace(',', ""),
        (Some(_), None) if !is_ambiguous(&text) => text.replace(',', "."),
        _ => text,
    };
    parse_number(&text).ok().map(|number| format!("{sign}{number}"))
}

/// Takes the sign off a number, in whatever way book-keepers and typewriters write it.
fn sign(text: &str) -> (&'static str, &str) {
    let behind = || text.strip_suffix('-').filter(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
    let in_brackets = || text.strip_prefix('(')?.strip_suffix(')');
    let negative = text.strip_prefix(['–', '—', '\u{2212}']).or_else(behind).or_else(in_brackets);
    negative.map_or(("", text), |rest| ("-", rest.trim()))
}

/// A number without the blanks and apostrophes between its thousands.
pub(crate) fn without_blanks(text: &str) -> String {
    text.replace([' ', '\u{a0}', '\u{2009}', '\u{202f}', '\'', '’'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_understood_in_other_notations() {
        for (text, number) in [
            ("12,5", "12.5"),
            ("1.234,56 €", "1234.56"),
            ("25 000", "25000"),
            ("–5", "-5"),
            ("5-", "-5"),
            ("(1.234,5)", "-1234.5"),
        ] {
            assert_eq!(plain_number(text).as_deref(), Some(number), "{text}");
        }
        for text in ["1,000", "viele", "-", "()"] {
            assert_eq!(plain_number(text), None, "{text}");
        }
    }

    #[test]
    fn other_readings_are_known() {
        for (text, expected) in
            [("4E2", "400"), ("0x10", "16"), ("012", "12"), ("0o17", "15"), (".5", "0.5"), ("5.", "5")]
        {
            assert_eq!(reading(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["12", "viele", ".inf", "1e400", "1_000", "2024-06-30", ""] {
            assert_eq!(reading(text), None, "{text}");
        }
    }

    /// The message and the arguments of the hint.
    fn told(text: &str, is_fact: bool) -> (&'static str, String) {
        let problem = not_a_number(text, is_fact);
        let args = problem.hints[0].args.iter().map(|(_, arg)| match arg {
            Arg::Text(text) => text.as_str(),
            Arg::Count(_) => "",
        });
        (problem.message.id, args.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn each_way_of_not_being_a_number_has_its_words() {
        for (text, id, hint) in [
            (".", "wrong-type-no-value", ""),
            ("k. A.", "wrong-type-no-value", ""),
            ("n.v.t.", "wrong-type-no-value", ""),
            ("#WAARDE!", "wrong-type-formula", "error"),
            ("####", "wrong-type-formula", "narrow"),
            ("Err:502", "wrong-type-formula", "error"),
            ("=SUMME(A1)", "wrong-type-formula", "formula"),
            ("5.39 Mio EUR", "wrong-type-scaled", "5390000 EUR"),
            ("5,39 Mio. €", "wrong-type-scaled", "5390000 EUR"),
            ("€ 39,5 mln.", "wrong-type-scaled", "39500000 EUR"),
            ("5390 TEUR", "wrong-type-scaled", "5390000 EUR"),
            ("18,3 miljoen", "wrong-type-scaled", "18300000"),
            ("1.500 T€", "wrong-type-scaled", ""),
            ("6.4 km", "wrong-type-unit", "6.4 km"),
            ("12 Stunden", "wrong-type-unit", "12 Stunden"),
            ("5 t", "wrong-type-unit", "5 t"),
            ("20 m²", "wrong-type-unit", "20 m²"),
            ("19.30 Uhr", "wrong-type-time", "\"19:30\""),
            ("19:30:00", "wrong-type-time", "\"19:30\""),
            ("2024/25", "wrong-type-years", "2024 2025"),
            ("314.260,50 EUR", "wrong-type-number", "314260.50 EUR"),
            ("€ 314.260", "ambiguous-number", "314260 EUR 314.26 EUR"),
            ("Schuljahr 2024/25", "wrong-type-years", "2024 2025"),
            ("ca. 1.200,5 €", "wrong-type-estimate", "1200.5 EUR"),
            ("~300", "wrong-type-estimate", "300"),
            ("viele", "wrong-type-number", ""),
            ("zwölf km", "wrong-type-number", ""),
        ] {
            assert_eq!(told(text, true), (id, hint.to_owned()), "{text}");
        }
    }
}
