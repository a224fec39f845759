//! What has come back, held against the project as it is now: what can be taken over, what is set aside, and what
//! nobody should rely on.

use std::collections::BTreeMap;

use super::Stand;
use super::codes::{Inline, Numbered};
use super::items::{Item, items, joined};
use super::returned::{Bit, Claim, Returned, ReturnedUnit, problem};
use crate::diagnostic::{Diagnostic, Diagnostics, Message, Place};
use crate::id::TextId;
use crate::read::composed;
use crate::words::ledger::State;
use crate::words::passage::{Kind, Passage};
use crate::words::translated::Rewording;

/// A unit of the project in one direction.
#[derive(Debug)]
pub(crate) struct Known {
    /// The text of an entity that it is.
    pub text: Option<TextId>,
    /// Of a name, where its gloss is written.
    pub gloss: Option<Place>,
    /// What its source says.
    pub source: Passage,
    /// What its translation says now.
    pub target: Option<Passage>,
    /// How that stands.
    pub stand: Stand,
    /// Whether it is written first in the other language, so that nothing is translated in this direction.
    pub is_source: bool,
}

/// What becomes of a unit that has come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Its translation is new.
    Applied,
    /// Its translation is as it was, and is said to be further than it was.
    Confirmed,
    /// It is as it was.
    Unchanged,
    /// It has no translation yet.
    Open,
    /// It was made of a source that is another one now.
    Conflicting,
}

impl Outcome {
    /// As messages and JSON name it.
    #[must_use]
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Confirmed => "confirmed",
            Self::Unchanged => "unchanged",
            Self::Open => "open",
            Self::Conflicting => "conflicting",
        }
    }
}

/// What is to be done with what has come back.
#[derive(Debug, Default)]
pub(crate) struct Sorted {
    /// The texts that are to be written.
    pub rewordings: Vec<Rewording>,
    /// How far the translations of units are from now on that are to be accepted.
    pub states: BTreeMap<String, State>,
    /// What becomes of each unit, by its id.
    pub outcomes: BTreeMap<String, Outcome>,
    /// Where each unit stands in the file.
    pub places: BTreeMap<String, Place>,
}

/// Sorts what has come back. What is wrong with it is reported; then nothing of it may be used.
pub(crate) fn sorted(known: &BTreeMap<String, Known>, returned: &Returned, out: &mut Diagnostics) -> Sorted {
    let mut by_unit: BTreeMap<&str, Vec<&ReturnedUnit>> = BTreeMap::new();
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    for unit in &returned.units {
        if let Some(first) = seen.insert(&unit.id, &unit.place) {
            let message = Message::new("exchange-twice").arg("unit", unit.id.as_str());
            let twice = problem(message, "exchange-twice-hint", unit.place.clone());
            out.push(twice.note(first.clone(), Message::new("label-first-here")));
            continue;
        }
        let name = unit.id.split(':').next().unwrap_or_default();
        match known.get_key_value(name) {
            Some((name, _)) => by_unit.entry(name).or_default().push(unit),
            None => {
                let message = Message::new("exchange-unknown").arg("unit", unit.id.as_str());
                out.push(problem(message, "exchange-unknown-hint", unit.place.clone()));
            }
        }
    }
    let mut sorted = Sorted::default();
    for (name, given) in by_unit {
        let Some(known) = known.get(name) else { continue };
        let outcome = Checker { name, known, out }.unit(&given, &mut sorted);
        sorted.outcomes.insert(name.to_owned(), outcome);
        sorted.places.extend(given.first().map(|first| (name.to_owned(), first.place.clone())));
    }
    sorted
}

struct Checker<'a> {
    name: &'a str,
    known: &'a Known,
    out: &'a mut Diagnostics,
}

impl Checker<'_> {
    fn unit(&mut self, given: &[&ReturnedUnit], sorted: &mut Sorted) -> Outcome {
        let Known { text, gloss, source, target, stand, is_source } = self.known;
        let items = items(self.name, source, target.as_ref(), *stand);
        let mut texts: BTreeMap<&str, Vec<Inline>> = BTreeMap::new();
        let (mut claim, mut changed) = (Claim::Reviewed, false);
        let of = |unit: &&&ReturnedUnit| items.iter().find(|item| item.id == unit.id);
        // A variant that is no more belongs to another source.
        if *is_source || !given.iter().all(|unit| of(&unit).is_some_and(|item| self.has_source(unit, item))) {
            return Outcome::Conflicting;
        }
        let mut empty: Vec<(&ReturnedUnit, bool)> = Vec::new();
        for (unit, item) in given.iter().filter_map(|unit| Some((unit, of(&unit)?))) {
            let Some(inlines) = self.target(unit, item) else {
                let had_text = item.target.is_some();
                empty.extend((unit.target.is_some() || !had_text).then_some((*unit, had_text)));
                continue;
            };
            claim = claim.min(unit.claim);
            let before = item.target.clone().filter(|before| trimmed(before.clone(), item) == inlines);
            changed |= before.is_none();
            texts.insert(item.id.as_str(), before.unwrap_or(inlines));
        }
        if texts.is_empty() {
            return Outcome::Open;
        }
        // A text with a form of which nothing is said would be printed with a hole in it.
        for (unit, _) in empty.into_iter().filter(|(_, had_text)| changed || *had_text) {
            let message = Message::new("exchange-empty").arg("unit", unit.id.as_str());
            self.out.push(problem(message, "exchange-empty-hint", unit.place.clone()));
        }
        if !changed {
            let is_whole = items.iter().all(|item| texts.contains_key(item.id.as_str()));
            let Some(state) = confirmed(*stand, claim).filter(|_| is_whole) else {
                return Outcome::Unchanged;
            };
            sorted.states.insert(self.name.to_owned(), state);
            return Outcome::Confirmed;
        }
        let Some(passage) = joined(self.name, source, target.as_ref(), &texts) else { return Outcome::Open };
        let state = match claim {
            Claim::Machine => State::Machine,
            Claim::Reviewed => State::Reviewed,
            Claim::Open | Claim::Draft => State::Draft,
        };
        sorted.states.insert(self.name.to_owned(), state);
        let (unit, text, gloss) = (self.name.to_owned(), text.clone(), gloss.clone());
        sorted.rewordings.push(Rewording { unit, text, gloss, passage });
        Outcome::Applied
    }

    /// Whether the source that a file has is the one of the project. Blanks do not count: programs change them.
    fn has_source(&mut self, unit: &ReturnedUnit, item: &Item) -> bool {
        let Some(source) = &unit.source else {
            let message = Message::new("exchange-source").arg("unit", item.id.as_str());
            self.out.push(problem(message, "exchange-source-hint", unit.place.clone()));
            return true;
        };
        let of_code = |code: &Numbered| format!("\u{1}{}", squeezed(&code.native()));
        let now = item.source.iter().map(|part| match part {
            Inline::Text(text) => text.clone(),
            Inline::Code(at) => item.codes.get(*at).map(of_code).unwrap_or_default(),
        });
        let theirs = source.iter().map(|bit| match bit {
            Bit::Text(text) => composed(text).into_owned(),
            Bit::Code { native: Some(native), .. } => format!("\u{1}{}", squeezed(native)),
            Bit::Code { id, native: None } => position(id, item).map(of_code).unwrap_or_default(),
        });
        evened(&now.collect::<String>()) == evened(&theirs.collect::<String>())
    }

    /// The translation that a file has, if it has one and its codes are in order.
    fn target(&mut self, unit: &ReturnedUnit, item: &Item) -> Option<Vec<Inline>> {
        let (bits, place) = unit.target.as_ref()?;
        let is_blank = |bit: &Bit| matches!(bit, Bit::Text(text) if text.trim().is_empty());
        if bits.iter().all(is_blank) {
            return None;
        }
        let mut inlines: Vec<Inline> = Vec::new();
        let mut faults = Faults::default();
        for bit in bits {
            match bit {
                Bit::Text(text) => match inlines.last_mut() {
                    Some(Inline::Text(last)) => last.push_str(text),
                    _ => inlines.push(Inline::Text(text.clone())),
                },
                Bit::Code { id, native } => match code(id, native.as_deref(), item, &inlines) {
                    Ok(at) => inlines.push(Inline::Code(at)),
                    Err(Fault::Added(shown)) => faults.added.push(shown),
                    Err(Fault::Changed(shown)) => faults.changed.push(shown),
                },
            }
        }
        let inlines = trimmed(inlines, item);
        let is_untouched =
            item.target.as_ref().is_some_and(|before| trimmed(before.clone(), item) == inlines);
        if faults.are_none() && !is_untouched {
            count(&inlines, item, &mut faults);
        }
        for fault in faults.told(&item.id, place) {
            self.out.push(fault);
        }
        Some(inlines)
    }
}

/// The codes of a translation that are not as they must be.
#[derive(Default)]
struct Faults {
    lost: Vec<String>,
    added: Vec<String>,
    changed: Vec<String>,
}

impl Faults {
    const fn are_none(&self) -> bool {
        self.lost.is_empty() && self.added.is_empty() && self.changed.is_empty()
    }

    fn told(&self, unit: &str, place: &Place) -> Vec<Diagnostic> {
        let all = [("lost", &self.lost), ("added", &self.added), ("changed", &self.changed)];
        let told = all.into_iter().filter(|(_, codes)| !codes.is_empty()).map(|(what, codes)| {
            let message = Message::new("exchange-codes").arg("problem", what).arg("unit", unit.to_owned());
            problem(message.arg("codes", codes.join(", ")), "exchange-codes-hint", place.clone())
        });
        told.collect()
    }
}

enum Fault {
    Added(String),
    Changed(String),
}

/// Which code of an item is meant.
fn code(id: &str, native: Option<&str>, item: &Item, before: &[Inline]) -> Result<usize, Fault> {
    let shown = || native.unwrap_or(id).to_owned();
    if id.is_empty() {
        // Only what it is is known: the first one like it that has not been used.
        let wanted = squeezed(native.unwrap_or_default());
        let like = |at: &usize| item.codes.get(*at).is_some_and(|code| squeezed(&code.native()) == wanted);
        let all: Vec<usize> = (0..item.codes.len()).filter(like).collect();
        let free = all.iter().find(|at| !before.contains(&Inline::Code(**at)));
        return free.or(all.first()).copied().ok_or_else(|| Fault::Added(shown()));
    }
    let at = id.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let Some((at, code)) = at.and_then(|at| Some((at, item.codes.get(at)?))) else {
        return Err(Fault::Added(shown()));
    };
    let is_same = native.is_none_or(|native| squeezed(native) == squeezed(&code.native()));
    if is_same { Ok(at) } else { Err(Fault::Changed(format!("{} ({})", code.native(), shown()))) }
}

/// The code of a number in an item.
fn position<'i>(id: &str, item: &'i Item) -> Option<&'i Numbered> {
    item.codes.get(id.parse::<usize>().ok()?.checked_sub(1)?)
}

/// All codes of the source must be there, each once; or those that the translation has had, as long as it has the same
/// facts: another case of a term, a message that only one language needs.
fn count(inlines: &[Inline], item: &Item, faults: &mut Faults) {
    let used = |inlines: &[Inline]| {
        let mut used: Vec<usize> = inlines
            .iter()
            .filter_map(|part| match part {
                Inline::Code(at) => Some(*at),
                Inline::Text(_) => None,
            })
            .collect();
        used.sort_unstable();
        used
    };
    let now = used(inlines);
    let wanted = used(&item.source);
    let before = item.target.as_deref().map(used);
    if now == wanted || (before.as_ref() == Some(&now) && has_same_facts(item)) {
        return;
    }
    let native = |at: &usize| item.codes.get(*at).map(Numbered::native).unwrap_or_default();
    faults.lost = wanted.iter().filter(|at| !now.contains(at)).map(native).collect();
    let is_more = |(nth, at): &(usize, &usize)| !wanted.contains(at) || now[..*nth].contains(at);
    faults.added = now.iter().enumerate().filter(is_more).map(|(_, at)| native(at)).collect();
}

/// Whether the translation as it stands uses the facts of the source.
fn has_same_facts(item: &Item) -> bool {
    let is_fact = |code: &&Numbered| matches!(code.kind(), Kind::Fact | Kind::Choice);
    item.codes.iter().filter(is_fact).all(|code| code.source.is_some() && code.target.is_some())
}

/// How far a translation is that has come back as it was; `None` if that is nothing new.
const fn confirmed(stand: Stand, claim: Claim) -> Option<State> {
    match (claim, stand) {
        (Claim::Reviewed, Stand::New | Stand::Stale | Stand::Current(State::Machine | State::Draft)) => {
            Some(State::Reviewed)
        }
        (Claim::Draft, Stand::New | Stand::Stale | Stand::Current(State::Machine)) => Some(State::Draft),
        _ => None,
    }
}

/// Without any blank, as codes are compared.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// One blank between words.
fn evened(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A translation without what programs and people leave at its ends, unless the source has it there, too; lines of
/// nothing but blanks are empty.
fn trimmed(mut inlines: Vec<Inline>, item: &Item) -> Vec<Inline> {
    for inline in &mut inlines {
        if let Inline::Text(text) = inline {
            let whole = composed(&text.replace("\r\n", "\n")).into_owned();
            let count = whole.split('\n').count();
            let inner = |(at, line): (usize, &str)| {
                let is_inner = at > 0 && at + 1 < count;
                if is_inner && line.trim_matches(' ').is_empty() { String::new() } else { line.to_owned() }
            };
            *text = whole.split('\n').enumerate().map(inner).collect::<Vec<_>>().join("\n");
        }
    }
    let starts =
        |inlines: &[Inline]| matches!(inlines.first(), Some(Inline::Text(text)) if text.starts_with(' '));
    let ends = |inlines: &[Inline]| matches!(inlines.last(), Some(Inline::Text(text)) if text.ends_with(' '));
    let blank = [' ', '\n', '\t'];
    let breaks = ['\n'];
    let (start, end) = (starts(&item.source), ends(&item.source));
    if let Some(Inline::Text(text)) = inlines.first_mut() {
        *text = text.trim_start_matches(if start { &breaks[..] } else { &blank[..] }).to_owned();
    }
    if let Some(Inline::Text(text)) = inlines.last_mut() {
        *text = text.trim_end_matches(if end { &breaks[..] } else { &blank[..] }).to_owned();
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
    inlines
}
