//! The proof of a pair: what was really printed, compared between both languages and between editions.
//!
//! What a side of a document hands over to be printed stands in its script, what its pages print in their account.
//! What both sides hand over must be printed by both: in German and in Dutch, and in the edition with both. What only
//! one side hands over, since its house style has a block that the other has not, or since `only:` says so, is
//! declared, and listed.

mod elements;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::compose::script::{Content, Part, Script};
use crate::diagnostic::{Check, Diagnostic, Message};
use crate::id::{Kind, Subject};
use crate::lang::{Lang, Pair};
use crate::typeset::Account;

/// An edition: what its sides hand over, and what its pages print.
#[derive(Debug)]
pub(crate) struct Printed {
    /// One side, or both.
    pub scripts: Vec<Script>,
    /// The pages.
    pub account: Account,
}

/// What agrees in a pair, and what is declared to stand in one language only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Headings with the same level.
    pub headings: usize,
    /// Tables with as many rows.
    pub tables: usize,
    /// Figures.
    pub figures: usize,
    /// Lists with as many items.
    pub lists: usize,
    /// Links.
    pub links: usize,
    /// Footnotes.
    pub notes: usize,
    /// Facts of the model, each with one value.
    pub facts: usize,
    /// Texts.
    pub texts: usize,
    /// The ids of what only one language hands over to be printed.
    pub alone: Pair<BTreeSet<String>>,
}

/// Compares the three editions of a document: German, Dutch, side by side.
#[must_use]
pub(crate) fn prove(german: &Printed, dutch: &Printed, beside: &Printed) -> (Agreement, Vec<Diagnostic>) {
    let handed = Pair { de: handed(german), nl: handed(dutch) };
    let both: BTreeSet<&Subject> = handed.de.intersection(&handed.nl).copied().collect();
    let single = Pair { de: german, nl: dutch };
    let differing = differing(german, dutch);
    let mut found = Vec::new();
    for (lang, own) in single.iter() {
        let other = &single.get(lang.other()).account;
        let lost =
            own.account.subjects.keys().filter(|it| both.contains(it) && !other.subjects.contains_key(it));
        found.extend(lost.map(|subject| alone(subject, lang)));
        found.extend(not_beside(own, beside, lang, &differing));
    }
    let blocks = Pair { de: Blocks::new(german), nl: Blocks::new(dutch) };
    let sides = Pair { de: &german.account, nl: &dutch.account };
    let (agreed, wrong) = elements::compare(&sides, &both, &handed, &blocks);
    found.extend(wrong);
    found.extend(elements::beside(&sides, &beside.account));
    let agreed = |kind: &str| agreed.get(kind).copied().unwrap_or_default();
    let printed = |is: fn(&Subject) -> bool| {
        let by_both =
            |subject: &&Subject| both.contains(subject) && dutch.account.subjects.contains_key(subject);
        german.account.subjects.keys().filter(|subject| is(subject) && by_both(subject)).count()
    };
    let alone = |lang: Lang| handed.get(lang).difference(handed.get(lang.other())).map(ToString::to_string);
    let agreement = Agreement {
        headings: agreed("heading"),
        tables: agreed("table"),
        figures: agreed("figure"),
        lists: agreed("list"),
        links: agreed("link"),
        notes: agreed("note"),
        facts: printed(|subject| matches!(subject, Subject::Fact(_))),
        texts: printed(|subject| matches!(subject, Subject::Text(_))),
        alone: Pair::from_fn(|lang| alone(lang).collect()),
    };
    (agreement, found)
}

/// The facts that the two languages write differently, such as amounts.
fn differing<'p>(german: &'p Printed, dutch: &'p Printed) -> BTreeSet<&'p Subject> {
    let dutch: BTreeMap<&Subject, &str> = facts(dutch).collect();
    facts(german)
        .filter(|(subject, text)| dutch.get(subject).is_some_and(|other| other != text))
        .map(|(subject, _)| subject)
        .collect()
}

fn facts(edition: &Printed) -> impl Iterator<Item = (&Subject, &str)> {
    let units = edition.scripts.iter().flat_map(|script| &script.units);
    units.filter_map(|unit| match &unit.content {
        Content::Fact(fact) => Some((&unit.subject, fact.text.as_str())),
        _ => None,
    })
}

/// Everything that the pages of a side may print.
fn handed(edition: &Printed) -> BTreeSet<&Subject> {
    let units = edition.scripts.iter().flat_map(|script| &script.units);
    units.filter(|unit| !unit.within.contains(&Part::Properties)).map(|unit| &unit.subject).collect()
}

/// The blocks of the house style of a side, and what is handed over in each.
#[derive(Debug, Default)]
struct Blocks<'p>(BTreeMap<&'p str, BTreeSet<&'p Subject>>);

impl<'p> Blocks<'p> {
    fn new(edition: &'p Printed) -> Self {
        let mut blocks = Self::default();
        for unit in edition.scripts.iter().flat_map(|script| &script.units) {
            for part in &*unit.within {
                if let Part::Block(block) = part {
                    blocks.0.entry(block).or_default().insert(&unit.subject);
                }
            }
        }
        blocks
    }

    /// Whether something is handed over in a block.
    fn hold(&self, subject: &Subject) -> bool {
        self.0.values().any(|block| block.contains(subject))
    }

    /// Whether something is handed over in a block that the other side does not have.
    fn hold_alone(&self, subject: &Subject, other: &Self) -> bool {
        self.0.iter().any(|(name, block)| block.contains(subject) && !other.0.contains_key(name))
    }

    /// Whether a block with one of these things lists a check that the other side does not have.
    fn lists_alone(&self, things: &BTreeSet<Subject>, other: &Self) -> bool {
        let is_check = |it: &Subject| matches!(it, Subject::Name(id) if id.entity.kind == Kind::ImpactCheck);
        self.0.iter().any(|(name, block)| {
            let there = |it: &Subject| other.0.get(name).is_some_and(|other| other.contains(it));
            things.iter().any(|it| block.contains(it)) && block.iter().any(|it| is_check(it) && !there(it))
        })
    }

    /// Whether both sides have the same blocks.
    fn are_those_of(&self, other: &Self) -> bool {
        self.0.keys().eq(other.0.keys())
    }
}

/// What one language prints and the edition with both leaves out; of texts, and of what the languages write
/// differently, each has to be there.
fn not_beside<'p>(
    own: &'p Printed,
    beside: &'p Printed,
    lang: Lang,
    differing: &'p BTreeSet<&Subject>,
) -> impl Iterator<Item = Diagnostic> + 'p {
    let missing = move |subject: &&Subject| match beside.account.subjects.get(*subject) {
        None => true,
        Some(langs) => {
            let each = matches!(subject, Subject::Text(_)) || differing.contains(subject);
            each && !langs.contains(&Some(lang)) && !langs.contains(&None)
        }
    };
    own.account.subjects.keys().filter(missing).map(move |subject| {
        let message =
            Message::new("pair-mismatch-beside").arg("subject", named(subject)).arg("lang", lang.code());
        problem(message, subject)
    })
}

/// Something that is printed in one language, and in the other, which has it as well, is not.
fn alone(subject: &Subject, lang: Lang) -> Diagnostic {
    let message = Message::new("pair-mismatch").arg("subject", named(subject)).arg("lang", lang.code());
    problem(message, subject)
}

fn problem(message: Message, subject: &Subject) -> Diagnostic {
    let hint = Message::new("pair-mismatch-hint");
    Diagnostic::new(Check::PairMismatch, message).about([subject.clone()]).hint(hint)
}

/// A subject as users write it.
fn named(subject: &Subject) -> String {
    match subject {
        Subject::Text(id) | Subject::Name(id) => id.to_string(),
        Subject::Fact(id) => id.to_string(),
    }
}
