//! The words by which both sides of a text are held against each other: `locales/parity.yaml`.

use indexmap::IndexMap;
use serde::Deserialize;

use super::sound;
use crate::diagnostic::Diagnostics;
use crate::lang::Lang;
use crate::model;
use crate::read::Project;

/// A list of words as it is written: in each part groups, in each group meanings of which only one can be right in a
/// place, and for each meaning the words of both languages.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct WordList {
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
    /// Names that both languages write alike, divided by commas.
    pub alike: String,
    /// Phrases in which such words mean something else, and count for nothing.
    pub idioms: Meaning,
}

/// Groups of meanings, by name.
pub(crate) type Groups = IndexMap<String, IndexMap<String, Meaning>>;

/// A meaning: the words that say it, divided by commas.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Meaning {
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
    pub(crate) fn phrases(&self, lang: Lang) -> impl Iterator<Item = (&str, bool)> {
        let (own, also) = match lang {
            Lang::De => (&self.de, &self.de_also),
            Lang::Nl => (&self.nl, &self.nl_also),
        };
        divided(own).map(|phrase| (phrase, true)).chain(divided(also).map(|phrase| (phrase, false)))
    }
}

/// The list that comes with the program, which is sound and plain; a test holds it.
fn compiled(text: &str) -> WordList {
    let mut list = WordList::default();
    let (mut part, mut group, mut name, mut field) = ("", "", "", "");
    for line in text.lines() {
        let bare = line.trim();
        if bare.is_empty() || bare.starts_with('#') {
            continue;
        }
        let depth = line.len() - line.trim_start().len();
        let is_key = bare.split_once(':').filter(|(_, rest)| rest.is_empty() || rest.starts_with(' '));
        let (key, value) = match is_key.filter(|_| depth <= 6) {
            Some((key, value)) => (key.trim_matches('"'), value.trim().trim_matches('"')),
            None => ("", bare),
        };
        match (depth, key) {
            (_, "") => {}
            (0, _) => (part, group, name, field) = (key, "", "", key),
            (2, _) => (group, name, field) = (key, "", key),
            (4, _) => (name, field) = (key, ""),
            _ => field = key,
        }
        if let Some(words) = list.words(part, group, name, field).filter(|_| value != ">-") {
            words.push_str(if words.is_empty() { "" } else { " " });
            words.push_str(value);
        }
    }
    list
}

/// The entries of a list that is divided by commas.
pub(crate) fn divided(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|entry| !entry.is_empty())
}

/// The list that is compiled in with that of the project laid over it, which adds to it.
pub(crate) fn read(project: &Project, out: &mut Diagnostics) -> WordList {
    let mut all = WordList::default();
    let sources = project.word_lists.get("parity").into_iter().flatten();
    let mut known = Vec::new();
    for (at, source) in sources.enumerate() {
        // The project in which the program itself is made has the list that is compiled in.
        if known.contains(&&source.text) {
            continue;
        }
        known.push(&source.text);
        if at == 0 {
            all.add(&compiled(&source.text));
        } else if let Some(list) = model::word_list::<WordList>(source, out) {
            all.add(&list);
            sound::check(&list, &all, source, out);
        }
    }
    all
}

impl WordList {
    /// The parts that hold groups, by name.
    pub(crate) fn parts(&self) -> [(&'static str, &Groups); 6] {
        [
            ("polarity", &self.polarity),
            ("actors", &self.actors),
            ("units", &self.units),
            ("numbers", &self.numbers),
            ("references", &self.references),
            ("names", &self.names),
        ]
    }

    /// The words behind a field, by the keys above it.
    fn words(&mut self, part: &str, group: &str, name: &str, field: &str) -> Option<&mut String> {
        let groups = match part {
            "polarity" => &mut self.polarity,
            "actors" => &mut self.actors,
            "units" => &mut self.units,
            "numbers" => &mut self.numbers,
            "references" => &mut self.references,
            "names" => &mut self.names,
            "idioms" => return self.idioms.field(field),
            _ => return Some(&mut self.alike),
        };
        if name.is_empty() {
            return None;
        }
        let meanings = groups.entry(group.to_owned()).or_default();
        meanings.entry(name.to_owned()).or_default().field(field)
    }

    fn add(&mut self, other: &Self) {
        let own = [
            &mut self.polarity,
            &mut self.actors,
            &mut self.units,
            &mut self.numbers,
            &mut self.references,
            &mut self.names,
        ];
        for (own, (_, added)) in own.into_iter().zip(other.parts()) {
            for (group, meanings) in added {
                let own = own.entry(group.clone()).or_default();
                for (name, meaning) in meanings {
                    own.entry(name.clone()).or_default().add(meaning);
                }
            }
        }
        self.alike.push(',');
        self.alike.push_str(&other.alike);
        self.idioms.add(&other.idioms);
    }
}

impl Meaning {
    fn field(&mut self, name: &str) -> Option<&mut String> {
        match name {
            "de" => Some(&mut self.de),
            "nl" => Some(&mut self.nl),
            "de-also" => Some(&mut self.de_also),
            "nl-also" => Some(&mut self.nl_also),
            _ => None,
        }
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compiled_list_is_sound() {
        let text = include_str!("../../../../../locales/parity.yaml");
        let list: Result<WordList, _> = serde_yaml::from_str(text);
        let list = list.expect("a list of words");
        assert_eq!(format!("{:?}", compiled(text)), format!("{list:?}"), "it is read as YAML");
        let source = crate::diagnostic::Source::new("locales/parity.yaml", text);
        let mut out = Diagnostics::default();
        sound::check(&list, &list, &source, &mut out);
        let told: Vec<_> = out.0.iter().map(|problem| (&problem.message, &problem.place)).collect();
        assert!(told.is_empty(), "{told:?}");
    }
}
