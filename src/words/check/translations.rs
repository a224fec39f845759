//! Whether both languages are as they were accepted.

use crate::diagnostic::{Check, Diagnostic, Message, Place, Severity};
use crate::id::Subject;
use crate::lang::Lang;
use crate::words::ledger::{Changed, Entry, Standing, State, Unit, excerpt};

/// How many new texts are named.
const NAMED: usize = 3;

/// What is wrong with a unit that a ledger knows, or should: `documents` are those that must not be made with it. Of
/// what is new or was accepted nothing is said without them.
#[must_use]
pub(crate) fn check(
    unit: &Unit,
    entry: Option<&Entry>,
    standing: &Standing,
    documents: &[&str],
) -> Option<Diagnostic> {
    let problem = match (standing, entry) {
        (Standing::Stale(changed), Some(entry)) => stale(unit, entry, *changed),
        (Standing::Current, Some(entry)) if entry.state == State::Machine => machine(unit, entry),
        (Standing::New, _) if !documents.is_empty() => unaccepted(unit),
        _ => return None,
    };
    let problem = problem.about(unit.text.clone().map(Subject::Text));
    if documents.is_empty() {
        return Some(problem);
    }
    let released = Message::new("stale-translation-released-hint").arg("documents", documents.join(", "));
    Some(problem.with_severity(Severity::Error).hint(released.arg("count", documents.len())))
}

/// That texts have come which nobody has accepted yet: one warning for all of them, since writing goes on while a
/// ledger is kept, and many would hide what has changed.
#[must_use]
pub(crate) fn unaccepted_yet(units: &[&Unit]) -> Option<Diagnostic> {
    let names: Vec<&str> = units.iter().map(|unit| unit.id.as_str()).take(NAMED).collect();
    let message =
        Message::new("stale-translation-new").arg("count", units.len()).arg("texts", names.join(", "));
    let message = message.arg("more", units.len().saturating_sub(NAMED));
    let problem = Diagnostic::new(Check::StaleTranslation, message);
    let problem = at(problem, units.first()?.place(Lang::De));
    Some(problem.hint(Message::new("stale-translation-new-hint")))
}

fn stale(unit: &Unit, entry: &Entry, changed: Changed) -> Diagnostic {
    // What changed is shown; if both did, what was written first.
    let main = changed.only().unwrap_or(entry.source);
    let message = Message::new("stale-translation")
        .arg("text", unit.id.as_str())
        .arg("changed", changed.name())
        .arg("kind", changed.kind().name());
    let problem = at(Diagnostic::new(Check::StaleTranslation, message), unit.places.get(main).as_ref());
    let problem = with_twin(problem, unit, main);
    let sides = Lang::ALL.into_iter().filter(|&lang| changed.0.get(lang).is_some());
    let problem = sides.fold(problem, |problem, lang| wordings(problem, unit, entry, lang));
    let hint = Message::new("stale-translation-hint").arg("text", command_name(&unit.id));
    let other = match changed.only() {
        None => "both",
        // What only one language prints has nothing to follow it.
        Some(only) if unit.sides.get(only.other()).is_none() => "none",
        Some(only) => only.other().code(),
    };
    problem.hint(hint.arg("other", other))
}

/// The old and the new wording of a side.
fn wordings(problem: Diagnostic, unit: &Unit, entry: &Entry, lang: Lang) -> Diagnostic {
    let then = entry.sides.get(lang).as_ref().map_or("", |wording| wording.text());
    let now = unit.sides.get(lang).as_ref().map_or("", |side| side.meaning.text());
    let (then, now) = excerpt(then, now);
    let or_nothing = |text: String| if text.is_empty() { "–".to_owned() } else { text };
    let (then, now) = (or_nothing(then), or_nothing(now));
    let say = |id, text: String| Message::new(id).arg("lang", lang.code()).arg("text", text);
    problem.hint(say("stale-translation-then-hint", then)).hint(say("stale-translation-now-hint", now))
}

fn unaccepted(unit: &Unit) -> Diagnostic {
    let message = Message::new("stale-translation-unaccepted").arg("text", unit.id.as_str());
    let problem = at(Diagnostic::new(Check::StaleTranslation, message), unit.place(Lang::De));
    let hint = Message::new("stale-translation-unaccepted-hint").arg("text", command_name(&unit.id));
    with_twin(problem, unit, Lang::De).hint(hint)
}

fn machine(unit: &Unit, entry: &Entry) -> Diagnostic {
    let lang = entry.source.other();
    let message = Message::new("machine-translation").arg("text", unit.id.as_str()).arg("lang", lang.code());
    let problem = at(Diagnostic::new(Check::MachineTranslation, message), unit.place(lang));
    let hint = Message::new("machine-translation-hint").arg("text", command_name(&unit.id));
    with_twin(problem, unit, lang).hint(hint)
}

fn at(problem: Diagnostic, place: Option<&Place>) -> Diagnostic {
    Diagnostic { place: place.cloned(), ..problem }
}

/// Shows the other side.
fn with_twin(problem: Diagnostic, unit: &Unit, main: Lang) -> Diagnostic {
    let label = match main.other() {
        Lang::De => "label-german-here",
        Lang::Nl => "label-dutch-here",
    };
    match unit.places.get(main.other()) {
        // A name and its gloss stand in one place.
        Some(place) if problem.place.as_ref() == Some(place) => problem,
        Some(place) if problem.place.is_some() => problem.note(place.clone(), Message::new(label)),
        Some(place) => problem.at(place.clone()),
        None => problem,
    }
}

/// A unit as it is named on the command line: what begins like an option stands behind two hyphens.
#[must_use]
pub(crate) fn command_name(unit: &str) -> String {
    if unit.starts_with('-') { format!("-- {unit}") } else { unit.to_owned() }
}
