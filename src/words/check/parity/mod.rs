//! Both sides of a text held against each other: what stands in one must stand in the other.
//!
//! Every check of this room reads [`Twins`]: the two sides of one text in one form, cut into words and sentences.
//! What is as good as certain is a warning; what good translators also write is a remark, which is shown by
//! `check --strict`.

pub(crate) mod meaning;
pub(crate) mod written;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::lang::{Lang, Pair};
use crate::words::catalogue::Found;
use crate::words::texts::{Slot, Texts};
use crate::words::wording::{Bead, Form, Wording, align};

/// The two sides of a text in one form.
#[derive(Debug)]
pub(crate) struct Twins<'a> {
    /// The text.
    pub slot: Slot<'a>,
    /// The sides.
    pub sides: Pair<Wording<'a>>,
    /// Which sentences stand opposite each other: German first.
    pub beads: Vec<Bead>,
}

impl<'a> Twins<'a> {
    /// Both sides of a text in a form.
    pub(crate) fn new(texts: &'a Texts, slot: Slot<'a>, found: &Pair<Found<'a>>, form: &'a Form) -> Self {
        let side = |lang: Lang| Wording::in_form(texts, lang, slot.owner, found.get(lang), form);
        let sides = Pair::from_fn(side);
        let beads = align(&sides.de, &sides.nl);
        Self { slot, sides, beads }
    }

    /// A problem at a stretch of one side, with a stretch of the other beside it; without one, with where the other
    /// side begins.
    pub(crate) fn problem(
        &self,
        check: Check,
        message: Message,
        lang: Lang,
        at: &Range<usize>,
        other: Option<&Range<usize>>,
    ) -> Diagnostic {
        let (own, twin) = (self.sides.get(lang), self.sides.get(lang.other()));
        let label = match lang.other() {
            Lang::De => Message::new("label-german-here"),
            Lang::Nl => Message::new("label-dutch-here"),
        };
        let opposite = twin.place(other.unwrap_or(&(0..twin.text.len().min(1))));
        Diagnostic::new(check, message.arg("text", self.slot.id().to_string()))
            .at(own.place(at))
            .note(opposite, label)
    }

    /// The sentences of the other side that stand opposite a byte of one side, as a stretch of the other side.
    pub(crate) fn opposite(&self, lang: Lang, at: usize) -> Option<Range<usize>> {
        let (own, twin) = (self.sides.get(lang), self.sides.get(lang.other()));
        let sentence = own.sentences.iter().position(|sentence| own.range_of(sentence).contains(&at))?;
        let pick = |bead: &Bead| match lang {
            Lang::De => (bead.first.clone(), bead.second.clone()),
            Lang::Nl => (bead.second.clone(), bead.first.clone()),
        };
        let there = self.beads.iter().map(pick).find(|(here, _)| here.contains(&sentence))?.1;
        let (first, last) =
            (twin.sentences.get(there.start)?, twin.sentences.get(there.end.checked_sub(1)?)?);
        Some(twin.range_of(first).start..twin.range_of(last).end)
    }
}

/// Both sides of a text that can be read, not yet in a form.
pub(crate) type Both<'a> = (Slot<'a>, Pair<Found<'a>>);

/// Holds both sides of all texts against each other, in all forms, and reports what differs, once.
pub(crate) fn check<'a>(texts: &'a Texts, all: &'a [Both<'a>], out: &mut Diagnostics) {
    let built: Vec<Twins<'a>> =
        all.iter().map(|(slot, found)| Twins::new(texts, *slot, found, &Form::Default)).collect();
    let lists = written::Lists::new(texts, &built);
    let meanings = meaning::Lists::new(texts, &built);
    for (text, (twins, (slot, found))) in built.iter().zip(all).enumerate() {
        let mut own = Diagnostics::default();
        for form in &Form::all([found.de.pattern, found.nl.pattern]) {
            let formed;
            let twins = match form {
                Form::Default => twins,
                Form::Variant(_) => {
                    formed = Twins::new(texts, *slot, found, form);
                    &formed
                }
            };
            written::check(twins, matches!(form, Form::Default).then_some(text), &lists, &mut own);
            meaning::check(twins, &meanings, &mut own);
        }
        written::once(twins, found, &mut own);
        once(own, out);
    }
    let mut own = Diagnostics::default();
    written::whole(&built, &lists, &mut own);
    once(own, out);
}

/// Tells what was found in several forms, or from several sides, once, as grave as it is in any of them.
fn once(own: Diagnostics, out: &mut Diagnostics) {
    let first = out.0.len();
    let mut seen = BTreeMap::new();
    for problem in own.0 {
        let place = problem.place.as_ref().map(|place| (place.source.path.clone(), place.range.start));
        let at = *seen.entry((problem.check, problem.message.id, place)).or_insert(out.0.len() - first);
        match out.0.get_mut(first + at) {
            Some(known) if known.severity >= problem.severity => {}
            Some(known) => *known = problem,
            None => out.push(problem),
        }
    }
}
