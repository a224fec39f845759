//! Where the parts of a pattern stand in the text of its file, to the byte: the syntax tree keeps slices of names and
//! letters, but no braces.

use std::ops::Range;

/// A pattern in the text of its file.
#[derive(Debug)]
pub(crate) struct Span {
    /// All of it, without the blanks around it.
    pub range: Range<usize>,
    /// The placeables in it, with their braces.
    pub placeables: Vec<Range<usize>>,
}

/// A variant of a choice.
#[derive(Debug)]
pub(super) struct Branch {
    /// Its key.
    #[cfg(test)]
    pub key: Range<usize>,
    /// What stands after its key.
    pub span: Span,
}

/// The pattern that begins after an equals sign or after the key of a variant.
pub(super) fn pattern(text: &str, after: usize) -> Span {
    let bytes = text.as_bytes();
    let mut placeables = Vec::new();
    let mut at = after;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' => {
                let end = placeable_end(text, at);
                placeables.push(at..end);
                at = end;
            }
            // Text has no closing brace: this one belongs to the choice around it.
            b'}' => break,
            b'\n' => match next_line(text, at + 1) {
                Some(next) => at = next,
                None => break,
            },
            _ => at += 1,
        }
    }
    let whole = text.get(after..at).unwrap_or_default();
    let blank = |c: char| matches!(c, ' ' | '\n' | '\r');
    let start = after + whole.len() - whole.trim_start_matches(blank).len();
    let end = (after + whole.trim_end_matches(blank).len()).max(start);
    Span { range: start..end, placeables }
}

/// Where the pattern goes on after a line break; `None` if it ends there.
fn next_line(text: &str, start: usize) -> Option<usize> {
    let mut at = start;
    for line in text.get(start..)?.split_inclusive('\n') {
        let trimmed = line.trim_start_matches(' ');
        match trimmed.chars().next() {
            None | Some('\n' | '\r') => at += line.len(),
            Some('{') => return Some(at + line.len() - trimmed.len()),
            Some('}' | '.' | '*' | '[') => return None,
            Some(_) => return (trimmed.len() < line.len()).then(|| at + line.len() - trimmed.len()),
        }
    }
    None
}

/// What the reader of a placeable is in.
#[derive(Clone, Copy)]
enum Within {
    /// An expression: quotation marks begin a literal.
    Expression,
    /// The variants of a choice: quotation marks are letters.
    Variants,
}

/// The byte after the brace that closes a placeable.
fn placeable_end(text: &str, open: usize) -> usize {
    let bytes = text.as_bytes();
    let mut within = vec![Within::Expression];
    let mut at = open + 1;
    while let (Some(inner), Some(byte)) = (within.last_mut(), bytes.get(at)) {
        match (*inner, byte) {
            (Within::Expression, b'"') => at = literal_end(bytes, at),
            (Within::Expression, b'-') if bytes.get(at + 1) == Some(&b'>') => *inner = Within::Variants,
            (_, b'{') => within.push(Within::Expression),
            (_, b'}') => {
                within.pop();
            }
            _ => {}
        }
        at += 1;
    }
    at.min(text.len())
}

/// The quotation mark that closes a literal.
fn literal_end(bytes: &[u8], open: usize) -> usize {
    let mut at = open + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'"' => return at,
            _ => {}
        }
        at += 1;
    }
    at
}

/// The variants of a choice, in the text of its placeable.
pub(super) fn branches(text: &str) -> Vec<Branch> {
    let mut found = Vec::new();
    let Some(mut at) = arrow(text) else { return found };
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let open = at + rest.len() - rest.trim_start_matches([' ', '\n', '\r', '*']).len();
        let close = text.get(open..).filter(|rest| rest.starts_with('[')).and_then(|rest| rest.find(']'));
        let Some(close) = close else { return found };
        let span = pattern(text, open + close + 1);
        at = span.range.end.max(open + close + 1);
        found.push(Branch {
            #[cfg(test)]
            key: open + 1..open + close,
            span,
        });
    }
}

/// The byte after the arrow of a choice.
fn arrow(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at = literal_end(bytes, at),
            b'-' if bytes.get(at + 1) == Some(&b'>') => return Some(at + 2),
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_end_where_fluent_ends_them() {
        for (text, whole, placeables) in [
            ("= a b  \n    .x = y", "a b", 0),
            ("=\n    a { $x } b\n\n    c \"{\nb = c", "a { $x } b\n\n    c \"{\nb = c", 2),
            (
                "= a { $n ->\n[one] \"x\n  *[other] { \"}\" }\n} b\nc = d",
                "a { $n ->\n[one] \"x\n  *[other] { \"}\" }\n} b",
                1,
            ),
            ("=\n{ $x }\n    b\nc = d", "{ $x }\n    b", 1),
            ("=\r\n    a\r\n    b\r\n", "a\r\n    b", 0),
            ("= {\"\"}", "{\"\"}", 1),
            ("=\n", "", 0),
        ] {
            let span = pattern(text, 1);
            assert_eq!((&text[span.range], span.placeables.len()), (whole, placeables), "{text}");
        }
    }

    #[test]
    fn variants_are_found() {
        let text = "{ NUMBER($n, x: \"->\") ->\n    [one] a \"{ $x }\n       b\n   *[ other ]\n        c { $y ->\n *[one] d }\n}";
        let found: Vec<_> =
            branches(text).into_iter().map(|it| (text[it.key].trim(), &text[it.span.range])).collect();
        assert_eq!(found, [("one", "a \"{ $x }\n       b"), ("other", "c { $y ->\n *[one] d }")]);
    }
}
