//! "Did you mean": the name that resembles a mistyped one.

/// The candidate that resembles a word enough to be meant.
pub fn similar<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (likeness(&word, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// The most names that are suggested together.
const MOST: usize = 3;

/// How alike several names must be to be suggested together, from 0 to 1.
const ALIKE: f64 = 0.65;

/// The names most like one that does not exist, best first.
pub fn alike<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut found: Vec<(f64, &str)> = known
        .into_iter()
        .map(|other| (strsim::normalized_damerau_levenshtein(name, other), other))
        .filter(|&(score, other)| score >= ALIKE && other != name)
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    found.dedup_by_key(|(_, other)| *other);
    found.into_iter().take(MOST).map(|(_, other)| other.to_owned()).collect()
}

/// From 0 to 1; a name that only writes `-` for `_` or the reverse is the same.
fn likeness(word: &str, candidate: &str) -> f64 {
    let plain = |text: &str| text.replace(['_', ' '], "-").to_lowercase();
    let (word, candidate) = (plain(word), plain(candidate));
    let typed = strsim::normalized_damerau_levenshtein(&word, &candidate);
    let begun = strsim::jaro_winkler(&word, &candidate);
    if begun > 0.9 { typed.max(begun) } else { typed }
}

/// An id made of a text that is none: `Ziel 6.2` becomes `ziel-6-2`; nothing if no letter is left.
pub fn as_id(text: &str) -> Option<String> {
    let mut id = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'ä' => id.push_str("ae"),
            'ö' => id.push_str("oe"),
            'ü' => id.push_str("ue"),
            'ß' => id.push_str("ss"),
            'á' | 'à' | 'â' => id.push('a'),
            'é' | 'è' | 'ê' | 'ë' => id.push('e'),
            'í' | 'ì' | 'ï' => id.push('i'),
            'ó' | 'ò' | 'ô' => id.push('o'),
            'ú' | 'ù' | 'û' => id.push('u'),
            c if c.is_ascii_alphanumeric() => id.push(c),
            _ if id.ends_with('-') || id.is_empty() => {}
            _ => id.push('-'),
        }
    }
    let id = id.trim_matches('-').to_owned();
    crate::model::id::is_id(&id).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_seen() {
        let fields = ["policy_field", "parent", "weight"];
        assert_eq!(similar("policy-field", fields), Some("policy_field"));
        assert_eq!(similar("wieght", fields), Some("weight"));
        assert_eq!(similar("budget", fields), None);
    }

    #[test]
    fn ids_are_proposed() {
        assert_eq!(as_id("Ziel_6.2").as_deref(), Some("ziel-6-2"));
        assert_eq!(as_id("Maßnahme Köln").as_deref(), Some("massnahme-koeln"));
        assert_eq!(as_id("6.2"), None);
    }
}
