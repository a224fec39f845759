//! Slips of the pen in words: a letter lost, doubled or exchanged with its neighbour.

/// How sure it is that a word is another one, misspelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slip {
    /// There are words that differ so.
    Doubtful,
    /// Hardly any words differ so.
    Sure,
}

/// The letters at the end of a word that inflection changes.
const INFLECTED: usize = 3;

/// What slip makes a word out of another one, if one does.
pub fn slip(word: &str, right: &str) -> Option<Slip> {
    let (own, right): (Vec<char>, Vec<char>) = (word.chars().collect(), right.chars().collect());
    let same = own.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let (rest, other) = (&own[same..], &right[same..]);
    if same == 0 || rest.is_empty() && other.is_empty() {
        return None;
    }
    if own.len() == right.len() {
        return exchanged(rest, other);
    }
    if own.len() + 1 == right.len() {
        return (other[1..] == *rest).then(|| lost(&right, same)).flatten();
    }
    if own.len() == right.len() + 1 && rest[1..] == *other {
        return added(&own, same);
    }
    None
}

/// Two neighbours exchanged: `Verwlatung`.
fn exchanged(own: &[char], right: &[char]) -> Option<Slip> {
    let [a, b, rest @ ..] = own else { return None };
    let [c, d, others @ ..] = right else { return None };
    (a == d && b == c && rest == others && rest.len() > 1).then_some(Slip::Sure)
}

fn is_vowel(c: char) -> bool {
    "aeiouyäöüëï".contains(c)
}

/// A letter lost that stands at a place of the right word.
fn lost(right: &[char], at: usize) -> Option<Slip> {
    let letter = right[at];
    let before = right.get(at.checked_sub(1)?).copied()?;
    let after = right.get(at + 1).copied();
    let behind = right.len() - at - 1;
    // `verwachtten`, `machten`: the past of verwachten, machen.
    if matches!(letter, 't' | 'd') && behind <= INFLECTED {
        return None;
    }
    if before == letter || after == Some(letter) {
        return (behind > 0).then_some(Slip::Sure);
    }
    if behind < INFLECTED {
        return None;
    }
    if is_vowel(letter) {
        let wider = right.starts_with(&['w', 'i', 'e', 'd', 'e', 'r']);
        return (before == 'i' && letter == 'e').then_some(if wider { Slip::Doubtful } else { Slip::Sure });
    }
    let cluster = !is_vowel(before) || after.is_some_and(|c| !is_vowel(c));
    let joint = letter == 's' && !joins(&right[..at]);
    match cluster {
        true if joint => Some(Slip::Doubtful),
        true => Some(Slip::Sure),
        false => None,
    }
}

/// Whether an s always follows in compounds: Verwaltungs-, veiligheids-.
fn joins(before: &[char]) -> bool {
    let before: String = before.iter().collect();
    ["ung", "heit", "keit", "schaft", "tät", "heid", "teit"].iter().any(|end| before.ends_with(end))
}

/// A letter too many that stands at a place of the word.
fn added(own: &[char], at: usize) -> Option<Slip> {
    let letter = own[at];
    let behind = own.len() - at - 1;
    let twice =
        at.checked_sub(1).and_then(|at| own.get(at)) == Some(&letter) || own.get(at + 1) == Some(&letter);
    // `verwachtten`, `besteedden`.
    let past = matches!(letter, 't' | 'd') && behind <= INFLECTED;
    (twice && behind > 0 && !past).then_some(Slip::Sure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_told_from_other_words() {
        for (word, right) in [
            ("verwlatung", "verwaltung"),
            ("verläslich", "verlässlich"),
            ("einstimig", "einstimmig"),
            ("kosenlos", "kostenlos"),
            ("regelling", "regeling"),
            ("bibliotheeken", "bibliotheken"),
            ("vanzelsprekend", "vanzelfsprekend"),
            ("betreung", "betreuung"),
            ("entsigelung", "entsiegelung"),
        ] {
            assert_eq!(slip(word, right), Some(Slip::Sure), "{word}: {right}");
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
        ] {
            assert_ne!(slip(word, right), Some(Slip::Sure), "{word}: {right}");
        }
    }
}
