//! The variants of a choice, in a meaning as it is written down: which of them a change is about.

use std::collections::BTreeSet;

/// A text with one choice in it.
#[derive(Debug, PartialEq, Eq)]
struct Choice<'t> {
    /// What stands before, between and after: all but the variants.
    frame: [&'t str; 3],
    /// The variants by their keys, the default with its star, in their order.
    variants: Vec<(&'t str, String)>,
}

impl<'t> Choice<'t> {
    /// The only choice of a text; `None` if it has none, or several.
    fn of(text: &'t str) -> Option<Self> {
        let (start, end) = braces(text)?;
        let (before, inner, after) = (&text[..start], &text[start + 1..end], &text[end + 1..]);
        let (selector, body) = inner.split_once(" -> ")?;
        if braces(after).is_some() || braces(body).is_some() {
            return None;
        }
        let mut variants: Vec<(&str, String)> = Vec::new();
        for word in body.split(' ') {
            match variants.last_mut() {
                _ if is_key(word) => variants.push((word, String::new())),
                Some((_, text)) if text.is_empty() => text.push_str(word),
                Some((_, text)) => text.extend([" ", word]),
                None => return None,
            }
        }
        Some(Self { frame: [before, selector, after], variants })
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.variants.iter().find(|(other, _)| *other == key).map(|(_, text)| text.as_str())
    }
}

/// The variants that differ between two texts, each with what it says in both; nothing if more differs than variants.
pub(crate) fn changed(old: &str, new: &str) -> Vec<(String, Option<String>, Option<String>)> {
    let (Some(old), Some(new)) = (Choice::of(old), Choice::of(new)) else { return Vec::new() };
    if old.frame != new.frame {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let keys = old.variants.iter().chain(&new.variants).map(|(key, _)| *key).filter(|key| seen.insert(*key));
    let differs = keys.filter(|key| old.get(key) != new.get(key));
    let text = |choice: &Choice<'_>, key: &str| choice.get(key).map(|text| format!("{key} {text}"));
    differs
        .map(|key| {
            let name = key.trim_start_matches('*').trim_matches(['[', ']']).to_owned();
            (name, text(&old, key), text(&new, key))
        })
        .collect()
}

/// Whether a word is the key of a variant.
fn is_key(word: &str) -> bool {
    let key = word.trim_start_matches('*').strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    key.is_some_and(|key| {
        !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
    })
}

/// Where the braces of the first choice of a text stand.
fn braces(text: &str) -> Option<(usize, usize)> {
    let mut open: Vec<usize> = Vec::new();
    let mut literal = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if !open.is_empty() => literal = !literal,
            '{' if !literal => open.push(at),
            '}' if !literal => {
                let start = open.pop()?;
                if open.is_empty() && text[start..at].contains(" -> ") {
                    return Some((start, at));
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "Es {$a.b.c -> [one] läuft ein \"Kurs\" *[other] laufen {$a.b.c} Kurse}.";

    /// The names of the variants that differ.
    fn names(old: &str, new: &str) -> Vec<String> {
        changed(old, new).into_iter().map(|(name, ..)| name).collect()
    }

    #[test]
    fn the_variants_that_differ_are_named() {
        let other = ONE.replace("laufen", "enden");
        let found = changed(ONE, &other);
        let expected = ("*[other] laufen {$a.b.c} Kurse", "*[other] enden {$a.b.c} Kurse");
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].1.as_deref(), found[0].2.as_deref()), (Some(expected.0), Some(expected.1)));
        assert_eq!(names(ONE, &ONE.replace("[one]", "[0] läuft nichts [one]")), ["0"]);
        assert_eq!(names(ONE, &ONE.replace("läuft", "endet").replace("laufen", "enden")), ["one", "other"]);
    }

    #[test]
    fn what_is_more_than_a_variant_is_none() {
        for other in [
            ONE.replace("Es", "Nun"),
            ONE.replace("}.", "}!"),
            ONE.replacen("a.b.c", "a.b.d", 1),
            "ohne".to_owned(),
            format!("{ONE} {ONE}"),
            format!("{{$x -> *[a] {ONE}}}"),
        ] {
            assert!(names(ONE, &other).is_empty(), "{other}");
        }
        assert!(names("a {\"{\"} b", "a {\"}\"} b").is_empty());
    }
}
