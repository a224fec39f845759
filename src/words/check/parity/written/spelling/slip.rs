//! Slips of the pen in words: a letter lost, doubled or exchanged with its neighbour.

/// The letters at the end of a word that inflection changes.
const INFLECTED: usize = 3;

/// The fewest letters of a word with a common beginning in which neighbours are exchanged for certain.
const EXCHANGED: usize = 11;

/// Whether a word is another one with a slip in it, such that hardly any two words differ so.
pub(super) fn is_slip(word: &str, right: &str) -> bool {
    let (own, right): (Vec<char>, Vec<char>) = (word.chars().collect(), right.chars().collect());
    let same = own.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let (rest, other) = (&own[same..], &right[same..]);
    if same == 0 || rest.is_empty() && other.is_empty() {
        return false;
    }
    if own.len() == right.len() {
        // `verstreken`, `versterken`: words with such a beginning have many neighbours.
        let near = begins(&right).is_some() && right.len() < EXCHANGED;
        return !near && exchanged(rest, other);
    }
    if own.len() + 1 == right.len() {
        return other[1..] == *rest && lost(&right, same);
    }
    own.len() == right.len() + 1 && rest[1..] == *other && added(&own, same)
}

/// Two neighbours exchanged: `Verwlatung`; but not `schrieben`, the past of schreiben.
fn exchanged(own: &[char], right: &[char]) -> bool {
    let ([a, b, rest @ ..], [c, d, others @ ..]) = (own, right) else { return false };
    let both_vowels = is_vowel(*a) && is_vowel(*b);
    a == d && b == c && rest == others && rest.len() > 1 && !both_vowels
}

/// Where the beginning ends that many verbs and nouns have.
fn begins(word: &[char]) -> Option<usize> {
    let word: String = word.iter().collect();
    let common = ["ver", "ont", "her", "ent", "be", "ge", "er"];
    common.iter().find(|begin| word.starts_with(**begin)).map(|begin| begin.len())
}

fn is_vowel(c: char) -> bool {
    "aeiouyäöüëï".contains(c)
}

/// A letter lost that stands at a place of the right word.
fn lost(right: &[char], at: usize) -> bool {
    let letter = right[at];
    let Some(before) = at.checked_sub(1).map(|at| right[at]) else { return false };
    let after = right.get(at + 1).copied();
    let behind = right.len() - at - 1;
    // `verwachtten`, `machten`: the past of verwachten, machen.
    if matches!(letter, 't' | 'd') && behind <= INFLECTED {
        return false;
    }
    if before == letter || after == Some(letter) {
        return behind > 0;
    }
    if behind < INFLECTED {
        return false;
    }
    if is_vowel(letter) {
        // Wieder- and wider- are both right.
        return before == 'i' && letter == 'e' && !right.starts_with(&['w', 'i', 'e', 'd', 'e', 'r']);
    }
    let cluster = !is_vowel(before) || after.is_some_and(|c| !is_vowel(c));
    // Leistung and Leitung: an s may join the parts of a word or not.
    let joint = letter == 's' && !joins(&right[..at]);
    // `verlicht`, `verplicht`.
    let first = begins(right) == Some(at);
    cluster && !joint && !first
}

/// Whether an s always follows in compounds: Verwaltungs-, veiligheids-.
fn joins(before: &[char]) -> bool {
    let before: String = before.iter().collect();
    ["ung", "heit", "keit", "schaft", "tät", "heid", "teit"].iter().any(|end| before.ends_with(end))
}

/// A letter too many that stands at a place of the word.
fn added(own: &[char], at: usize) -> bool {
    let letter = own[at];
    let behind = own.len() - at - 1;
    let twice =
        at.checked_sub(1).and_then(|at| own.get(at)) == Some(&letter) || own.get(at + 1) == Some(&letter);
    // `verwachtten`, `besteedden`.
    let past = matches!(letter, 't' | 'd') && behind <= INFLECTED;
    twice && behind > 0 && !past
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_told_from_other_words() {
        for (word, right) in [
            ("stadtverwlatung", "stadtverwaltung"),
            ("verläslich", "verlässlich"),
            ("einstimig", "einstimmig"),
            ("kosenlos", "kostenlos"),
            ("regelling", "regeling"),
            ("bibliotheeken", "bibliotheken"),
            ("vanzelsprekend", "vanzelfsprekend"),
            ("betreung", "betreuung"),
            ("entsigelung", "entsiegelung"),
        ] {
            assert!(is_slip(word, right), "{word}: {right}");
        }
        for (word, right) in [
            ("leitung", "leistung"),
            ("verwachtten", "verwachten"),
            ("machen", "machten"),
            ("vorlegen", "vorliegen"),
            ("anlage", "anlagen"),
            ("forderung", "förderung"),
            ("beraten", "beratern"),
            ("bestehend", "bestehende"),
            ("gemeente", "gemeenten"),
            ("verstreken", "versterken"),
            ("verlicht", "verplicht"),
            ("schrieben", "schreiben"),
            ("verschieden", "verscheiden"),
        ] {
            assert!(!is_slip(word, right), "{word}: {right}");
        }
    }
}
