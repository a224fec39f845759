//! Consultation sequences, and the names of bodies.

use super::{Context, votes};
use crate::diagnostic::{Check, Message};
use crate::id::{EntityId, Kind};
use crate::lang::Lang;
use crate::model::content::{Body, Consultation, DatedName, Role, Side};
use crate::model::value::MeetingDay;

/// All bodies and all sides of all papers.
pub(super) fn check(context: &mut Context<'_>) {
    for (id, body) in &context.content.bodies {
        names(context, &EntityId::new(Kind::Body, id), body);
    }
    for (id, paper) in &context.content.papers {
        let entity = EntityId::new(Kind::Paper, id);
        for (lang, side) in paper.sides.iter() {
            consultations(context, &entity, lang, side);
        }
    }
}

/// A body has a name, each name ends after it began, and no two hold at once.
fn names(context: &mut Context<'_>, entity: &EntityId, body: &Body) {
    if body.names.is_empty() {
        let hint = Message::new("missing-field-names-hint");
        let message = Message::new("missing-field-names");
        let problem = context.found(Check::MissingField, message, hint, entity, &["names"]);
        context.report(problem);
    }
    for (at, name) in body.names.iter().enumerate() {
        let key = at.to_string();
        name_span(context, entity, &key, name);
        let earlier = body.names.iter().take(at).position(|earlier| overlap(earlier, name));
        if let Some(earlier) = earlier.and_then(|earlier| Some((earlier, body.names.get(earlier)?))) {
            let message = Message::new("date-order-names")
                .arg("first", earlier.1.value.as_str())
                .arg("second", name.value.as_str());
            let hint = Message::new("date-order-names-hint");
            let problem = context.found(Check::DateOrder, message, hint, entity, &["names", &key, "value"]);
            let first = earlier.0.to_string();
            let problem = context.with(problem, entity, &["names", &first, "value"], "label-first-here");
            context.report(problem);
        }
    }
}

/// A name does not end before it begins.
fn name_span(context: &mut Context<'_>, entity: &EntityId, key: &str, name: &DatedName) {
    let Some((from, until)) = name.from.zip(name.until).filter(|(from, until)| until < from) else { return };
    let message =
        Message::new("date-order-span").arg("start", from.0.to_string()).arg("end", until.0.to_string());
    let hint = Message::new("date-order-span-hint");
    let problem = context.found(Check::DateOrder, message, hint, entity, &["names", key, "until"]);
    let problem = context.with(problem, entity, &["names", key, "from"], "label-start-here");
    context.report(problem);
}

/// Whether there is a day on which both names hold.
fn overlap(a: &DatedName, b: &DatedName) -> bool {
    let begins_in_time =
        |a: &DatedName, b: &DatedName| a.from.zip(b.until).is_none_or(|(from, until)| from <= until);
    begins_in_time(a, b) && begins_in_time(b, a)
}

/// The dates of a side do not run backwards, and each body bears a name on its day.
fn consultations(context: &mut Context<'_>, entity: &EntityId, lang: Lang, side: &Side) {
    let mut previous: Option<(usize, MeetingDay)> = None;
    for (at, step) in side.consultations.iter().enumerate() {
        let key = at.to_string();
        let path = |field| ["sides", lang.code(), "consultations", key.as_str(), field];
        votes::check(context, entity, &["sides", lang.code(), "consultations", key.as_str()], step);
        let Some(date) = step.date else { continue };
        if let Some((before, earlier)) = previous.filter(|(_, earlier)| earlier.start() > date.end()) {
            let message = Message::new("consultation-order")
                .arg("date", date.to_string())
                .arg("previous", earlier.to_string());
            let hint = Message::new("consultation-order-hint");
            let problem = context.found(Check::ConsultationOrder, message, hint, entity, &path("date"));
            let before = before.to_string();
            let earlier = ["sides", lang.code(), "consultations", before.as_str(), "date"];
            let problem = context.with(problem, entity, &earlier, "label-previous-here");
            context.report(problem);
        }
        // The college adopts a paper before it is dated and sent; of an amended paper a step is over that has a result.
        if date.end() < side.date.0 && step.role != Role::Adoption && step.result.is_none() {
            let message = Message::new("consultation-order-paper")
                .arg("date", date.to_string())
                .arg("paper", side.date.0.to_string());
            let hint = Message::new("consultation-order-paper-hint");
            let problem = context.found(Check::ConsultationOrder, message, hint, entity, &path("date"));
            let dated = ["sides", lang.code(), "date"];
            let problem = context.with(problem, entity, &dated, "label-paper-date-here");
            context.report(problem);
        }
        valid_body(context, entity, &path("body"), step, date);
        previous = Some((at, date));
    }
}

/// The body of a consultation has a name on its day.
fn valid_body(
    context: &mut Context<'_>,
    entity: &EntityId,
    path: &[&str],
    step: &Consultation,
    date: MeetingDay,
) {
    let Some(body) = context.content.bodies.get(step.body.id()) else { return };
    if body.names.is_empty() || body.name_on(date.start()).or_else(|| body.name_on(date.end())).is_some() {
        return;
    }
    let message =
        Message::new("body-not-valid-then").arg("body", step.body.id()).arg("date", date.to_string());
    let names: Vec<_> = body.names.iter().map(described).collect();
    let hint = Message::new("body-not-valid-then-hint").arg("names", names.join("; "));
    let problem = context.found(Check::BodyNotValidThen, message, hint, entity, path);
    let problem = context.with(problem, &step.body.entity(), &["names"], "label-names-here");
    context.report(problem);
}

/// A name with the days it holds: `Integrationsrat (2010-03-01 – 2025-11-04)`, an open end left empty.
fn described(name: &DatedName) -> String {
    let day = |day: Option<crate::model::value::Day>| day.map(|day| day.0.to_string());
    let span = match (day(name.from), day(name.until)) {
        (None, None) => return name.value.clone(),
        (Some(from), None) => format!("{from} –"),
        (None, Some(until)) => format!("– {until}"),
        (Some(from), Some(until)) => format!("{from} – {until}"),
    };
    format!("{} ({span})", name.value)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{all, diagnostics};
    use crate::diagnostic::Arg;

    const BODIES: &str = "bodies:
  council: {organization: o, names: [{value: Rat, lang: de}]}
  integration:
    organization: o
    names:
      - {value: Ausländerbeirat, lang: de, until: 2010-02-28}
      - {value: Integrationsrat, lang: de, from: 2010-03-01, until: 2025-11-04}
";

    fn paper(consultations: &str) -> String {
        // Who decides has something to decide.
        let decision =
            if consultations.contains("role: decision") { "    decision: {point: {}}\n" } else { "" };
        format!(
            "{BODIES}papers:
  p:
    sections: {{}}
{decision}    sides:
      nl: {{profile: almelo, number: '1', date: 2024-09-03}}
      de: {{profile: muenster, number: '1', date: 2024-08-28, consultations: [{consultations}]}}
"
        )
    }

    #[test]
    fn sequences() {
        for (consultations, expected) in [
            ("{date: 2024-08-28, body: council, role: report}", &[][..]),
            ("{date: 2024-08-27, body: council, role: report}", &["consultation-order-paper"]),
            ("{date: 2024-08-27, body: council, role: adoption}", &[]),
            ("{date: 2024-08-27, body: council, role: preparation, result: recommended}", &[]),
            ("{body: council, role: report}, {date: 2024-09-11, body: council, role: decision}", &[]),
            (
                "{date: 2024-08, body: council, role: report}, {date: 2024-09-11, body: council, role: report}",
                &[],
            ),
            (
                "{date: 2025, body: council, role: report}, {date: 2024-09-11, body: council, role: report}",
                &["consultation-order"],
            ),
            (
                "{date: 2024-09-11, body: council, role: report}, {date: 2024-09-11, body: council, role: decision}",
                &[],
            ),
            (
                "{date: 2024-09-11, body: council, role: report}, {date: 2024-09-10, body: council, role: decision}",
                &["consultation-order"],
            ),
            ("{date: 2024-09-11, body: integration, role: report}", &[]),
            ("{date: 2026-09-11, body: integration, role: report}", &["body-not-valid-then"]),
        ] {
            all(&[(&paper(consultations), expected)]);
        }
    }

    #[test]
    fn the_names_of_a_body_are_told() {
        let found = diagnostics(&paper("{date: 2026-09-11, body: integration, role: report}"));
        let expected = "Ausländerbeirat (– 2010-02-28); Integrationsrat (2010-03-01 – 2025-11-04)";
        assert_eq!(found.0[0].hints[0].args, [("names", Arg::from(expected))]);
    }

    #[test]
    fn names_hold_one_after_the_other() {
        for (names, expected) in [
            ("", &["missing-field-names"][..]),
            ("{value: A, lang: de}", &[]),
            ("{value: A, lang: de}, {value: B, lang: de}", &["date-order-names"]),
            ("{value: A, lang: de, until: 2010-01-01}, {value: B, lang: de, from: 2010-01-02}", &[]),
            (
                "{value: A, lang: de, until: 2010-01-01}, {value: B, lang: de, from: 2010-01-01}",
                &["date-order-names"],
            ),
            ("{value: A, lang: de, from: 2010-01-02, until: 2010-01-01}", &["date-order-span"]),
        ] {
            all(&[(&format!("bodies: {{b: {{organization: o, names: [{names}]}}}}"), expected)]);
        }
    }
}
