//! Tests of the words, against models built by hand.

mod checks;
mod fill;
mod markup;
mod notation;
mod voices;

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::{Completeness, Voice, Words, words};
use crate::diagnostic::{Arg, Check, Diagnostic, Diagnostics, Place, Source};
use crate::id::{EntityId, Kind, TextId};
use crate::lang::{Lang, Pair};
use crate::model::content::Content;
use crate::model::derive::Derived;
use crate::model::facts::{Fact, FactTable};
use crate::model::origin::Origins;
use crate::model::value::Value;
use crate::model::{InlineText, Model};
use crate::read::{ProductWords, Project};

const CONTENT: &str = "
report: {period: 2024-H1, as_of: 2024-06-30}
organizations:
  werkstatt: {name: {value: Werkstatt 4.0, lang: de}}
goals:
  bildung: {number: '6.2'}
";

/// A project with one goal and what a test adds to it.
pub(super) struct Bench {
    pub content: String,
    pub de: String,
    pub nl: String,
    pub product_de: String,
    pub product_nl: String,
    pub notation: String,
    pub inline: IndexMap<TextId, InlineText>,
    facts: FactTable,
    completeness: Completeness,
}

/// The checks that hold both sides against each other, beside those that say so in their names.
const OF_BOTH_SIDES: [&str; 19] = [
    "blanks",
    "doubled-sentence",
    "doubled-word",
    "exchanged-texts",
    "false-friend",
    "forbidden-term",
    "foreign-abbreviation",
    "foreign-language",
    "foreign-quotes",
    "glossary-term",
    "identical-translation",
    "inconsistent-translation",
    "length",
    "placeholder",
    "plural-incomplete",
    "polarity",
    "register",
    "spelling",
    "untranslated-term",
];

impl Bench {
    pub(super) fn new(de: &str, nl: &str) -> Self {
        let mut bench = Self {
            content: CONTENT.to_owned(),
            de: de.to_owned(),
            nl: nl.to_owned(),
            product_de: String::new(),
            product_nl: String::new(),
            notation: String::new(),
            inline: IndexMap::new(),
            facts: FactTable::default(),
            completeness: Completeness::Required,
        };
        bench.fact("measures", "7");
        bench.fact("spent", "314260 EUR");
        bench.fact("share", "52.5 %");
        bench.fact("start", "2024-06-30");
        bench.fact("span", "2024-H1");
        bench
    }

    /// Both texts of one field of the goal, with a title before them.
    pub(super) fn described(de: &str, nl: &str) -> Self {
        let ftl = |text: &str| {
            let lines: String = text.lines().map(|line| format!("        {line}\n")).collect();
            format!("goal-bildung = Titel\n    .description =\n{lines}")
        };
        Self::new(&ftl(de), &ftl(nl))
    }

    pub(super) fn fact(&mut self, name: &str, value: &str) -> &mut Fact {
        let entity = EntityId::new(Kind::Goal, "bildung");
        let id = entity.fact(name);
        let value: Value = value.parse().unwrap();
        self.facts.insert(id.clone(), Fact { value, approximate: false, public: true, place: None });
        self.facts.get_mut(&id).unwrap()
    }

    pub(super) fn draft(mut self) -> Self {
        self.completeness = Completeness::Draft;
        self
    }

    /// A text of the goal in YAML, in German.
    pub(super) fn in_yaml(&mut self, field: &'static str, file: &str, scalar: &str, value: &str) {
        let entity = EntityId::new(Kind::Goal, "bildung");
        let source = Source::new("content/a.yaml", file);
        let start = file.find(scalar).unwrap();
        let place = Place::new(source, start..start + scalar.len());
        let text = Pair { de: Some((value.to_owned(), place)), nl: None };
        self.inline.insert(entity.text(field), InlineText(text));
    }

    pub(super) fn run(&self) -> (Option<Words>, Vec<Diagnostic>) {
        let content: Content = serde_yaml::from_str(&self.content).unwrap();
        let profile = |lang: &str| {
            let notation = &self.notation;
            serde_yaml::from_str(&format!(
                "{{lang: {lang}, accent: '#000000', wordmark: X, blocks: [], notation: {{{notation}}}}}"
            ))
            .unwrap()
        };
        let model = Arc::new(Model {
            content,
            origins: Origins::default(),
            texts: self.inline.clone(),
            templates: IndexMap::new(),
            profiles: [("muenster".to_owned(), profile("de")), ("almelo".to_owned(), profile("nl"))].into(),
            facts: self.facts.clone(),
            derived: Derived::default(),
            images: IndexMap::new(),
            withheld: Default::default(),
            doubt: Default::default(),
        });
        let project = Project {
            content_words: Pair {
                de: vec![Source::new("locales/de/content/goals.ftl", self.de.as_str())],
                nl: vec![Source::new("locales/nl/content/goals.ftl", self.nl.as_str())],
            },
            product_words: Pair {
                de: product(include_str!("../../../locales/de/notation.ftl"), &self.product_de, "de"),
                nl: product(include_str!("../../../locales/nl/notation.ftl"), &self.product_nl, "nl"),
            },
            ..Project::default()
        };
        let mut out = Diagnostics::default();
        let words = words(&project, &model, self.completeness, None, &mut out);
        // Whether both sides say the same has cases of its own; here they often do not.
        out.0.retain(|problem| {
            let name = problem.check.name();
            !name.ends_with("-parity") && !OF_BOTH_SIDES.contains(&name)
        });
        (words, out.0)
    }

    #[track_caller]
    pub(super) fn clean(&self) -> Words {
        let (words, found) = self.run();
        assert!(found.is_empty(), "{found:#?}");
        words.unwrap()
    }

    /// What was found, as `check message "marked text"`, each on a line.
    pub(super) fn found(&self) -> String {
        let (_, found) = self.run();
        found.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

fn product(builtin: &str, project: &str, lang: &str) -> ProductWords {
    ProductWords {
        builtin: vec![Source::new(format!("locales/{lang}/notation.ftl"), builtin)],
        profiles: BTreeMap::new(),
        project: vec![Source::new(format!("locales/{lang}/labels.ftl"), project)],
    }
}

fn line(diagnostic: &Diagnostic) -> String {
    let marked = diagnostic.place.as_ref().map(|place| &place.source.text[place.range.clone()]);
    let args: Vec<String> = diagnostic
        .message
        .args
        .iter()
        .map(|(_, arg)| match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => count.to_string(),
        })
        .collect();
    let id = diagnostic.message.id;
    format!("{} {id} ({}) {:?}", diagnostic.check.name(), args.join("|"), marked.unwrap_or_default())
}

pub(super) fn goal() -> EntityId {
    EntityId::new(Kind::Goal, "bildung")
}

pub(super) fn voice(words: &Words, lang: Lang) -> Arc<Voice> {
    words.voice(lang, if lang == Lang::De { "muenster" } else { "almelo" }).unwrap()
}

/// Whether something of this check was found.
pub(super) fn has(found: &[Diagnostic], check: Check) -> bool {
    found.iter().any(|diagnostic| diagnostic.check == check)
}
