//! The edition for those who translate and read: the pages side by side, with what is known of each text.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Run, Session, Work, workers};
use crate::compose::data::{ReviewData, ReviewFact, ReviewUnit};
use crate::compose::script::Script;
use crate::compose::{Edition, Form};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity};
use crate::exchange::{self, Stand};
use crate::id::Subject;
use crate::lang::{Lang, Pair};
use crate::model::value::Value;
use crate::speech::Failure;
use crate::typeset;
use crate::words::ledger::{self, Entry, Ledger, Standing, Unit, Units, standing};
use crate::words::{Completeness, Voice};
use crate::write::{self, Artifact, Folders, Room, Stage, Staged, WriteError};

/// Says messages in the languages of a report.
pub(super) type Say<'s> = &'s dyn Fn(Lang, &Message) -> String;

/// An edition for those who translate and read.
#[derive(Debug)]
pub(crate) struct Reviewed {
    /// The document.
    pub document: String,
    /// Its file, relative to the project.
    pub file: String,
    /// How many pages it has.
    pub pages: usize,
    /// How many texts it lists.
    pub units: usize,
    /// How many of them need somebody.
    pub open: usize,
}

/// Makes the editions of documents for those who translate and read; all if none is named. Texts may be missing or
/// doubtful: that is what they are made for. With an error in the content nothing is made.
///
/// # Errors
/// [`Failure`] if the program could not work.
pub(crate) fn review<'p>(
    folders: impl Into<Folders<'p>>,
    documents: &[String],
    work: Work,
    say: Say<'_>,
) -> Result<(Run, Vec<Reviewed>), Failure> {
    let folders = folders.into();
    Room::tidy(folders)?;
    let session = Session::open(folders.root, Completeness::Draft)?;
    let wanted = session.wanted(documents)?;
    let mut run = Run { documents: wanted.len(), ..Run::default() };
    let Some(reviewer) = Reviewer::new(&session, say).filter(|_| session.is_ready()) else {
        run.diagnostics = session.errors();
        return Ok((run, Vec::new()));
    };
    let stage = Stage::new(Room::take(folders)?);
    let shown = folders.shown();
    let made = workers::each(work.jobs, &wanted, |document| reviewer.edition(document, &stage, &shown));
    let (mut found, mut reviewed, mut staged) = (Diagnostics::default(), Vec::new(), Vec::new());
    for (document, made) in wanted.into_iter().zip(made) {
        let (problems, made) = made?;
        typeset::gather(problems, &mut found);
        match made {
            Some((one, file)) => {
                reviewed.push(one);
                staged.push(file);
            }
            None => run.failed.push(document),
        }
    }
    write::apart(stage.room(), staged)?;
    found.0.retain(|problem| problem.severity == Severity::Error);
    run.diagnostics = session.settled(found);
    Ok((run, reviewed))
}

/// What is wrong with the pages of a document, and its file, if it could be made.
type Made = (Diagnostics, Option<(Reviewed, Staged)>);

/// What is known of the texts of a project.
struct Reviewer<'a> {
    session: &'a Session,
    units: Units,
    ledger: Ledger,
    /// Facts by id, in both notations.
    facts: BTreeMap<String, Pair<String>>,
    voices: Pair<Arc<Voice>>,
    /// What checks remark without calling it an error, in the words of both languages.
    remarks: Vec<(Diagnostic, Pair<String>)>,
}

impl<'a> Reviewer<'a> {
    fn new(session: &'a Session, say: Say<'_>) -> Option<Self> {
        let whole = session.whole()?;
        let voices = Pair { de: whole.voice(Lang::De)?, nl: whole.voice(Lang::Nl)? };
        let facts = session.facts(None).into_iter();
        let remarks = session.problems().0.into_iter();
        // How a text stands is said anyway.
        let of_ledger = |check| matches!(check, Check::StaleTranslation | Check::MachineTranslation);
        let remarks =
            remarks.filter(|problem| problem.severity != Severity::Error && !of_ledger(problem.check));
        let said = |problem: &Diagnostic| Pair::from_fn(|lang| say(lang, &problem.message));
        Some(Self {
            session,
            units: whole.words.units(),
            ledger: session.ledger().ledger().cloned().unwrap_or_default(),
            facts: facts.map(|row| (row.id, Pair { de: row.de, nl: row.nl })).collect(),
            voices,
            remarks: remarks.map(|problem| (problem.clone(), said(&problem))).collect(),
        })
    }

    fn edition(&self, document: &str, stage: &Stage, shown: &str) -> Result<Made, WriteError> {
        let edition = Edition::Review;
        let mut composition = match self.session.compose(document, edition) {
            Ok(composition) => composition,
            Err(absent) => return Ok((Diagnostics(vec![self.session.unexplained(document, &absent)]), None)),
        };
        let review = self.review(&composition.scripts);
        let open = review.units.iter().filter(|unit| !unit.is_done()).count();
        let count = review.units.len();
        composition.data.document.review = Some(review);
        let (pages, mut found) = self.session.typeset(&composition);
        let bytes = pages.as_ref().and_then(|pages| Some((pages.count(), pages.export(&mut found)?)));
        self.session.show_places(&composition, &mut found);
        let Some((pages, bytes)) = bytes.filter(|_| !found.has_errors()) else { return Ok((found, None)) };
        let staged = stage.put(&Artifact { document, edition, form: Form::Pdf, pages, bytes: &bytes })?;
        let file = format!("{shown}/{document}/{}", edition.file_name(document, Form::Pdf));
        let reviewed = Reviewed { document: document.to_owned(), file, pages, units: count, open };
        Ok((found, Some((reviewed, staged))))
    }

    /// The units that a document prints, in its order; what their texts refer to stands behind them.
    fn review(&self, scripts: &[Script]) -> ReviewData {
        let (mut seen, mut units) = (BTreeSet::new(), Vec::new());
        for (subject, id) in in_order(scripts) {
            let mut reached = self.units.reach(&id);
            reached.remove(id.as_str());
            let own = std::iter::once(id.as_str()).filter(|id| self.units.0.contains_key(*id));
            for unit in own.chain(reached).filter_map(|id| self.units.0.get(id)) {
                if seen.insert(unit.id.clone()) && unit.form != ledger::Form::Alone {
                    let is_own = unit.id == id && !id.ends_with(".alt");
                    let label = is_own.then(|| subject.to_string());
                    units.push(self.unit(unit, units.len() + 1, label));
                }
            }
        }
        ReviewData { units }
    }

    fn unit(&self, unit: &Unit, number: usize, label: Option<String>) -> ReviewUnit {
        let entry = self.ledger.0.get(&unit.id);
        let standing = standing(unit, &self.ledger);
        let changed = match &standing {
            Standing::Stale(changed) => Some(*changed),
            _ => None,
        };
        let text = |lang: Lang| unit.sides.get(lang).as_ref().map(|side| side.meaning.text().to_owned());
        let then = |lang: Lang| {
            (*changed?.0.get(lang))?;
            let then = entry?.sides.get(lang).as_ref()?.text();
            Some(ledger::excerpt(then, &text(lang).unwrap_or_default()).0)
        };
        ReviewUnit {
            number,
            id: unit.id.clone(),
            standing: exchange::stand(&standing, entry).name().to_owned(),
            changed: changed.map(|changed| changed.name().to_owned()),
            by: entry.map(|entry| entry.by.clone()),
            on: entry.map(|entry| self.day(entry)),
            before: Pair::from_fn(then),
            says: Pair::from_fn(|lang| text(lang).filter(|_| label.is_none())),
            label,
            facts: self.facts_of(unit),
            remarks: self.remarks_on(unit),
        }
    }

    /// The day of an acceptance.
    fn day(&self, entry: &Entry) -> Pair<String> {
        Pair::from_fn(|lang| self.voices.get(lang).value(Value::Date(entry.on), false))
    }

    /// The facts that either side names, in the order of their ids.
    fn facts_of(&self, unit: &Unit) -> Vec<ReviewFact> {
        let texts = unit.sides.iter().filter_map(|(_, side)| Some(side.as_ref()?.meaning.text()));
        let ids: BTreeSet<&str> = texts.flat_map(fact_ids).collect();
        let fact = |id: &str| Some(ReviewFact { id: id.to_owned(), values: self.facts.get(id).cloned()? });
        ids.into_iter().filter_map(fact).collect()
    }

    /// What checks remark on a unit: where it stands, or about it.
    fn remarks_on(&self, unit: &Unit) -> Vec<Pair<String>> {
        let about = unit.text.clone().map(Subject::Text);
        let is_here = |problem: &Diagnostic| {
            about.as_ref().is_some_and(|about| problem.about.contains(about))
                || problem.place.as_ref().is_some_and(|place| {
                    unit.places.iter().filter_map(|(_, own)| own.as_ref()).any(|own| {
                        own.source.path == place.source.path
                            && (own.range.start..=own.range.end).contains(&place.range.start)
                    })
                })
        };
        let mut said: Vec<Pair<String>> = Vec::new();
        for (_, words) in self.remarks.iter().filter(|(problem, _)| is_here(problem)) {
            if !said.contains(words) {
                said.push(words.clone());
            }
        }
        said
    }
}

/// The texts and names that scripts hand over, in the order of the first one; what only the second has stands behind
/// that which it follows there.
fn in_order(scripts: &[Script]) -> Vec<(&Subject, String)> {
    let mut order: Vec<(&Subject, String)> = Vec::new();
    for script in scripts {
        let mut after = 0;
        for printed in &script.units {
            let (Subject::Text(id) | Subject::Name(id)) = &printed.subject else { continue };
            let id = id.to_string();
            match order.iter().position(|(_, known)| *known == id) {
                Some(at) => after = at + 1,
                None => {
                    order.insert(after, (&printed.subject, id));
                    after += 1;
                }
            }
        }
    }
    order
}

/// The ids of the facts that a meaning names: `{$indicator.wartezeit.current}`.
fn fact_ids(text: &str) -> impl Iterator<Item = &str> {
    let is_of_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    text.split('$').skip(1).map(move |rest| {
        let end = rest.find(|c: char| !is_of_id(c)).unwrap_or(rest.len());
        rest[..end].trim_end_matches('.')
    })
}

impl ReviewUnit {
    /// Whether nobody has to do anything about it.
    fn is_done(&self) -> bool {
        use crate::words::ledger::State;
        [State::Reviewed, State::Approved].iter().any(|state| Stand::Current(*state).name() == self.standing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_found_wherever_they_stand_in_a_text() {
        let text = "{$a.b.c -> [one] läuft *[other] laufen {$a.b.c-d}} 5 $ {NUMBER($a.b.e, x: \"1\")}.";
        assert_eq!(fact_ids(text).collect::<Vec<_>>(), ["a.b.c", "a.b.c-d", "", "a.b.e"]);
    }
}
