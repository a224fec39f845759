//! The words by which both sides of a text are held against each other: `locales/parity.yaml`.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::Diagnostics;
use crate::lang::Lang;
use crate::model;
use crate::read::Project;

/// A list of words as it is written: in each part groups, in each group meanings of which only one can be right in a
/// place, and for each meaning the words of both languages.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WordList {
    /// Small words that turn a sentence round.
    pub polarity: Groups,
    /// Who acts.
    pub actors: Groups,
    /// Units, currencies, millions.
    pub units: Groups,
    /// Numbers, fractions, months, days, times that are written as words.
    pub numbers: Groups,
    /// The words before the number of a reference.
    pub references: Groups,
    /// Places that have another name in the other language.
    pub names: Groups,
    /// Phrases in which such words mean something else, and count for nothing.
    pub idioms: Meaning,
}

/// Groups of meanings, by name.
pub type Groups = IndexMap<String, IndexMap<String, Meaning>>;

/// A meaning: the words that say it, divided by commas.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Meaning {
    /// German words; one of them needs a Dutch one opposite.
    pub de: String,
    /// Dutch words; one of them needs a German one opposite.
    pub nl: String,
    /// German words that can stand opposite the Dutch ones, and need none themselves.
    pub de_also: String,
    /// Dutch words that can stand opposite the German ones, and need none themselves.
    pub nl_also: String,
}

impl Meaning {
    /// The phrases of a language, and whether each needs one opposite.
    pub fn phrases(&self, lang: Lang) -> impl Iterator<Item = (&str, bool)> {
        let (own, also) = match lang {
            Lang::De => (&self.de, &self.de_also),
            Lang::Nl => (&self.nl, &self.nl_also),
        };
        let phrases = |list| str::split(list, ',').map(str::trim).filter(|phrase: &&str| !phrase.is_empty());
        phrases(own.as_str()).map(|phrase| (phrase, true)).chain(phrases(also).map(|phrase| (phrase, false)))
    }
}

/// The list that is compiled in with that of the project laid over it, which adds to it.
pub fn read(project: &Project, out: &mut Diagnostics) -> WordList {
    let mut all = WordList::default();
    let sources = project.word_lists.get("parity").into_iter().flatten();
    let mut known = Vec::new();
    for source in sources {
        // The project in which the program itself is made has the list that is compiled in.
        if known.contains(&&source.text) {
            continue;
        }
        known.push(&source.text);
        if let Some(list) = model::word_list::<WordList>(source, out) {
            all.add(list);
        }
    }
    all
}

impl WordList {
    fn add(&mut self, other: Self) {
        let pairs = [
            (&mut self.polarity, other.polarity),
            (&mut self.actors, other.actors),
            (&mut self.units, other.units),
            (&mut self.numbers, other.numbers),
            (&mut self.references, other.references),
            (&mut self.names, other.names),
        ];
        for (own, added) in pairs {
            for (group, meanings) in added {
                let own = own.entry(group).or_default();
                for (name, meaning) in meanings {
                    own.entry(name).or_default().add(&meaning);
                }
            }
        }
        self.idioms.add(&other.idioms);
    }
}

impl Meaning {
    fn add(&mut self, other: &Self) {
        let pairs = [
            (&mut self.de, &other.de),
            (&mut self.nl, &other.nl),
            (&mut self.de_also, &other.de_also),
            (&mut self.nl_also, &other.nl_also),
        ];
        for (own, added) in pairs {
            own.push(',');
            own.push_str(added);
        }
    }
}
