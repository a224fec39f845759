//! Words that are spelled right: those that the program itself uses, and those of `locales/spelling.yaml`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::diagnostic::Diagnostics;
use crate::lang::{Lang, Pair, UiLang};
use crate::model;
use crate::read::{self, Project};

/// The name of the list.
const NAME: &str = "spelling";

/// What words of the list end in, beside the forms in which they stand there.
const GERMAN_ENDS: &[&str] = &["e", "en", "er", "es", "em", "n", "s"];
const DUTCH_ENDS: &[&str] = &["e", "en", "s", "n"];

/// `locales/spelling.yaml`: words that are spelled right, divided by blanks.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct List {
    /// German words.
    pub de: String,
    /// Dutch words.
    pub nl: String,
}

/// Words in small letters, forwards and backwards.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    forwards: BTreeSet<String>,
    backwards: BTreeSet<String>,
    /// Forms by rule, some of which are none: they excuse a word, and no word is meant to be one of them.
    formed: BTreeSet<String>,
}

/// The words that the program brings along.
static OWN: LazyLock<Pair<Words>> = LazyLock::new(|| {
    let mut words = Pair::<Words>::default();
    for (lang, ui) in [(Lang::De, UiLang::De), (Lang::Nl, UiLang::Nl)] {
        read::program_words(ui).iter().for_each(|source| words.get_mut(lang).read(&source.text));
    }
    // It is sound; a test holds it.
    serde_yaml::from_str::<List>(&read::program_list(NAME)).unwrap_or_default().enter(&mut words);
    words
});

impl Words {
    /// Enters a word.
    pub(crate) fn insert(&mut self, word: String) {
        self.backwards.insert(word.chars().rev().collect());
        self.forwards.insert(word);
    }

    /// Whether a word is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.forwards.contains(word) || self.formed.contains(word)
    }

    /// The words that begin or end as a word does, as far as to just before its middle.
    pub(crate) fn near<'w>(&'w self, word: &str) -> impl Iterator<Item = String> + use<'w> {
        let half = (word.chars().count() / 2).saturating_sub(1);
        let head: String = word.chars().take(half).collect();
        let tail: String = word.chars().rev().take(half).collect();
        let from = |words: &'w BTreeSet<String>, start: String| {
            words.range(start.clone()..).take_while(move |word| word.starts_with(&start))
        };
        let backwards = from(&self.backwards, tail).map(|word| word.chars().rev().collect());
        from(&self.forwards, head).cloned().chain(backwards)
    }

    /// Reads the words of a Fluent file, those of examples of what is wrong left out.
    fn read(&mut self, text: &str) {
        let mut wrong = false;
        for line in text.lines() {
            let line = line.trim_start();
            if line.starts_with('.') || !line.starts_with(|c: char| c.is_alphanumeric()) {
                wrong = line.starts_with(".wrong") || wrong && !line.starts_with('.');
            }
            if wrong || line.starts_with('#') {
                continue;
            }
            let said = line.split_once(" = ").map_or(line, |(_, said)| said);
            for word in said.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 4) {
                self.insert(word.to_lowercase());
            }
        }
    }
}

/// The words that the program brings along.
pub(crate) fn own(lang: Lang) -> &'static Words {
    OWN.get(lang)
}

/// The words of a project's own list.
pub(crate) fn of_project(project: &Project, out: &mut Diagnostics) -> Pair<Words> {
    let mut words = Pair::<Words>::default();
    let sources = project.word_lists.get(NAME).into_iter().flatten();
    // The first one is the program's. The project in which the program itself is made has the same once more.
    let mut sources = sources.map(|source| (source, source.text.as_str()));
    let own = sources.next().map(|(_, text)| text);
    for (source, _) in sources.filter(|(_, text)| Some(*text) != own) {
        if let Some(list) = model::word_list::<List>(source, out) {
            list.enter(&mut words);
        }
    }
    words
}

/// Whether a Dutch word loses a vowel when it is inflected: bibliotheek, bibliotheken.
fn is_closed(word: &str) -> bool {
    let last: Vec<char> = word.chars().rev().take(3).collect();
    matches!(last.as_slice(), [end, one, two] if one == two && "aeou".contains(*one) && !"aeiou".contains(*end))
}

impl List {
    fn enter(&self, known: &mut Pair<Words>) {
        for (lang, words) in [(Lang::De, &self.de), (Lang::Nl, &self.nl)] {
            let ends = if lang == Lang::De { GERMAN_ENDS } else { DUTCH_ENDS };
            for word in words.split_ascii_whitespace() {
                let small = word.to_lowercase();
                let known = known.get_mut(lang);
                if lang == Lang::De || !is_closed(&small) {
                    known.formed.extend(ends.iter().map(|end| format!("{small}{end}")));
                }
                known.insert(small);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_that_comes_with_the_program_is_sound() {
        let list: List = serde_yaml::from_str(&read::program_list(NAME)).expect("a list of words");
        assert!(list.de.split_whitespace().count() > 500 && list.nl.split_whitespace().count() > 500);
        assert!(own(Lang::De).has("verlässliche") && own(Lang::Nl).has("vanzelfsprekend"));
    }
}
