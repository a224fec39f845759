//! A text in YAML written anew, in the form in which it stands.

use serde_yaml::{Mapping, Value};

/// A scalar with another value: in the form that it has if that can hold it, else in quotation marks. `raw` is how it
/// is written now.
#[must_use]
pub(super) fn rewritten(raw: &str, value: &str) -> String {
    let made = match raw.as_bytes().first() {
        Some(b'|') => block(raw, value, false),
        Some(b'>') => block(raw, value, true),
        Some(b'\'') => single(value),
        Some(b'"') => double(value),
        _ => value.to_owned(),
    };
    if !made.is_empty() && means(&made, value) { made } else { double(value) }
}

/// Whether a scalar has this value, be it for blanks at its end.
fn means(scalar: &str, value: &str) -> bool {
    let read = serde_yaml::from_str::<Mapping>(&format!("a: {scalar}\nb: c\n"));
    let is = |key: &str, text: &str| {
        read.as_ref().is_ok_and(|it| it.get(key).and_then(Value::as_str).map(str::trim_end) == Some(text))
    };
    is("a", value.trim_end()) && is("b", "c")
}

fn single(value: &str) -> String {
    if value.contains('\n') { String::new() } else { format!("'{}'", value.replace('\'', "''")) }
}

/// In quotation marks, as JSON and YAML both read it.
pub(super) fn double(value: &str) -> String {
    serde_json::Value::from(value).to_string()
}

/// After `|` or `>`: paragraphs that have not changed stay as they are broken into lines.
fn block(raw: &str, value: &str, folded: bool) -> String {
    let Some((header, body)) = raw.split_once('\n') else { return String::new() };
    let lines: Vec<&str> = body.trim_end().lines().collect();
    let blanks = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let filled = lines.iter().filter(|line| !line.trim().is_empty());
    let indent = " ".repeat(filled.map(blanks).min().unwrap_or(2));
    let known: Vec<(String, String)> = if folded { paragraphs(&lines) } else { Vec::new() };
    let mut text = header.to_owned();
    let mut before = "";
    for (at, line) in value.trim_end().split('\n').enumerate() {
        let kept = known.iter().find(|(read, _)| read == line && !read.is_empty());
        let plain = || if line.is_empty() { String::new() } else { format!("{indent}{line}") };
        // In a folded scalar it takes an empty line to break one.
        if folded && at > 0 && !before.is_empty() {
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&kept.map_or_else(plain, |(_, written)| written.clone()));
        before = line;
    }
    text
}

/// The lines of a folded scalar that belong together: what they are read as, and how they are written.
fn paragraphs(lines: &[&str]) -> Vec<(String, String)> {
    let stretches = lines.split(|line| line.trim().is_empty()).filter(|lines| !lines.is_empty());
    let read = |lines: &[&str]| lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    stretches.map(|lines| (read(lines), lines.join("\n"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scalar_keeps_its_form() {
        for (raw, value, written) in [
            ("Alt", "Neu und gut", "Neu und gut"),
            ("Alt", "Neu: gut", "\"Neu: gut\""),
            ("Alt", "Neu # gut", "\"Neu # gut\""),
            ("Alt", "{ $a } Kurse", "\"{ $a } Kurse\""),
            ("Alt", "", "\"\""),
            ("Alt", "nein\nja", "\"nein\\nja\""),
            ("'Alt'", "'s avonds", "'''s avonds'"),
            ("\"Alt\"", "zegt \"nee\" \\", "\"zegt \\\"nee\\\" \\\\\""),
            (
                "|\n      Eins\n      Zwei\n",
                "Eins\nDrei\n\n- vier",
                "|\n      Eins\n      Drei\n\n      - vier",
            ),
            (">-\n  Eins\n  zwei\n\n  Drei\n", "Eins zwei\nVier", ">-\n  Eins\n  zwei\n\n  Vier"),
            (">\n  Eins\n\n\n  Zwei", "Eins\n\nDrei", ">\n  Eins\n\n\n  Drei"),
        ] {
            assert_eq!(rewritten(raw, value), written, "{raw}");
        }
    }
}
