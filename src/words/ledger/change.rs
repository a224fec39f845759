//! What kind of change made one wording of another, and where.

use super::variants;

/// How many words are shown before and after a change in a long text.
const AROUND: usize = 4;

/// A text of so many letters is shown whole.
const SHORT: usize = 120;

/// What kind of change it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// Only signs between words.
    Punctuation,
    /// Only facts, messages or terms that the text names.
    Facts,
    /// Words.
    Words,
}

impl Change {
    /// As messages and JSON name it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Punctuation => "punctuation",
            Self::Facts => "facts",
            Self::Words => "words",
        }
    }

    /// What kind of change it is from one wording to another.
    pub(crate) fn between(old: &str, new: &str) -> Self {
        let ((old_words, old_facts), (new_words, new_facts)) = (parts(old), parts(new));
        match (old_words == new_words, old_facts == new_facts) {
            (true, true) => Self::Punctuation,
            (true, false) => Self::Facts,
            (false, _) => Self::Words,
        }
    }
}

/// The letters, digits and signs that carry meaning, word by word, and the facts between them, with the number of
/// words before each: a fact that moves is a change.
fn parts(text: &str) -> (Vec<String>, Vec<(usize, String)>) {
    let (mut words, mut facts) = (vec![String::new()], Vec::new());
    let all: Vec<char> = text.chars().collect();
    let mut at = 0;
    while let Some(&c) = all.get(at) {
        if let Some(end) = fact_end(&all[at..]) {
            begin(&mut words);
            facts.push((words.len(), all[at..at + end].iter().collect()));
            at += end;
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| all.get(at)).copied();
        match words.last_mut() {
            _ if c.is_whitespace() => begin(&mut words),
            Some(word) if !is_punctuation(before, c, all.get(at + 1).copied()) => word.push(c),
            _ => {}
        }
        at += 1;
    }
    words.retain(|word| !word.is_empty());
    (words, facts)
}

/// Begins a word, unless the last one is still empty.
fn begin(words: &mut Vec<String>) {
    if words.last().is_some_and(|word| !word.is_empty()) {
        words.push(String::new());
    }
}

/// How long the fact is that begins here, if one does: braces without a choice in them.
fn fact_end(rest: &[char]) -> Option<usize> {
    let inner = rest.strip_prefix(&['{'])?;
    let end = inner.iter().position(|c| matches!(c, '{' | '}'))?;
    let is_choice = inner[..end].windows(2).any(|pair| pair == ['-', '>']);
    (inner[end] == '}' && !is_choice).then_some(end + 2)
}

/// Whether a sign only divides words: none that asks or calls, none in a number, none within a word. What stands behind
/// a number and before a blank ends a sentence or a part of it.
fn is_punctuation(before: Option<char>, c: char, after: Option<char>) -> bool {
    let is = |c: Option<char>, class: fn(char) -> bool| c.is_some_and(class);
    let in_number = is(before, |c| c.is_ascii_digit()) || is(after, |c| c.is_ascii_digit());
    let in_word = is(before, char::is_alphabetic) && is(after, char::is_alphabetic);
    let ends =
        after.is_none_or(|after| after.is_whitespace() || matches!(after, ')' | '“' | '”' | '"' | '‘' | '’'));
    match c {
        '.' | ',' | ';' | ':' | ')' | '“' | '”' if ends => true,
        '.' | ',' | ';' | ':' | '…' | '–' | '—' | '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '‚' | '«'
        | '»' | '‹' | '›' | '(' | ')' => !in_number && !in_word,
        '-' | '*' | '_' => !in_number && !in_word,
        _ => false,
    }
}

/// Both wordings of a text: of one with a choice the variants that differ, of a long one what differs, with some words
/// around it.
#[must_use]
pub(crate) fn excerpt(old: &str, new: &str) -> (String, String) {
    let variants = variants::changed(old, new);
    if !variants.is_empty() {
        let said = |texts: Vec<Option<&String>>| {
            texts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
        };
        let old = said(variants.iter().map(|(_, old, _)| old.as_ref()).collect());
        return (old, said(variants.iter().map(|(_, _, new)| new.as_ref()).collect()));
    }
    if old.chars().count().max(new.chars().count()) <= SHORT {
        return (old.to_owned(), new.to_owned());
    }
    let words = |text: &'_ str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (words(old), words(new));
    let same =
        |pairs: &mut dyn Iterator<Item = (&String, &String)>| pairs.take_while(|(a, b)| a == b).count();
    let first = same(&mut old.iter().zip(&new));
    let most = old.len().min(new.len()) - first;
    let last = same(&mut old.iter().rev().zip(new.iter().rev())).min(most);
    let cut = |words: &[String]| {
        let start = first.saturating_sub(AROUND);
        let end = (words.len() - last + AROUND).min(words.len());
        let (open, close) = (if start > 0 { "… " } else { "" }, if end < words.len() { " …" } else { "" });
        format!("{open}{}{close}", words[start..end].join(" "))
    };
    (cut(&old), cut(&new))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_apart() {
        for (old, new, kind) in [
            ("Kurse, die laufen", "Kurse die laufen.", Change::Punctuation),
            ("Er kommt *nicht*.", "Er kommt nicht.", Change::Punctuation),
            ("Er kommt.", "Er kommt?", Change::Words),
            ("im Jahr 2024", "im Jahr 2024.", Change::Punctuation),
            ("2024, im Mai (Stand 2023)", "2024 im Mai (Stand 2023.)", Change::Punctuation),
            ("1.5 km", "15 km", Change::Words),
            ("2,5", "25", Change::Words),
            ("um 8:30", "um 830", Change::Words),
            ("-5 Grad", "5 Grad", Change::Words),
            ("5 %", "5", Change::Words),
            ("Bürger*innen", "Bürgerinnen", Change::Words),
            ("{$a.b.c} Kurse", "{$a.b.d} Kurse", Change::Facts),
            ("von {$a.b.c} bis {$a.b.d}", "von {$a.b.d} bis {$a.b.c}", Change::Facts),
            ("{$a.b.c} von Kursen", "von {$a.b.c} Kursen", Change::Facts),
            (
                "{$a.b.c -> [one] Kurs *[other] Kurse}",
                "{$a.b.c -> [one] Kurs *[other] Kursen}",
                Change::Words,
            ),
            ("Kurse laufen", "Kurse enden", Change::Words),
            ("am Ende", "amEnde", Change::Words),
        ] {
            assert_eq!(Change::between(old, new), kind, "{old} / {new}");
        }
    }

    #[test]
    fn of_long_texts_only_what_differs_is_shown() {
        assert_eq!(excerpt("a b", "a c"), ("a b".to_owned(), "a c".to_owned()));
        let long =
            |word: &str| format!("{}{word} {}", "vorher ".repeat(20), "nachher ".repeat(20).trim_end());
        let (old, new) = excerpt(&long("eins"), &long("zwei drei"));
        assert_eq!(old, "… vorher vorher vorher vorher eins nachher nachher nachher nachher …");
        assert_eq!(new, "… vorher vorher vorher vorher zwei drei nachher nachher nachher nachher …");
        let (old, new) = excerpt(&long("eins"), &format!("{} Ende", long("eins")));
        assert_eq!((old.starts_with('…'), new.ends_with("nachher Ende")), (true, true));
    }
}
