//! Generated projects: the same for the same numbers.

use std::fmt::Write as _;

use crate::measure::Folder;

/// A project with goals, ten below each, an indicator to each, and texts in both languages that use facts of
/// theirs and of each other; no documents.
pub(crate) fn of_goals(goals: usize) -> Folder {
    let mut yaml =
        String::from("report: {period: 2024-H1, as_of: 2024-06-30}\npolicy_fields: {feld: {}}\ngoals:\n");
    let (mut de, mut nl) = ("policy-field-feld = Feld\n".to_owned(), "policy-field-feld = Veld\n".to_owned());
    for n in 0..goals {
        let above = if n == 0 { "policy_field: feld".to_owned() } else { format!("parent: ziel-{}", n / 10) };
        let _ = writeln!(
            yaml,
            "  ziel-{n}:\n    number: \"6.{n}\"\n    {above}\n    facts: {{people: {}}}",
            n + 100
        );
        words(&mut de, n, ["Ziel der Gruppe", "In der Gruppe sind", "Menschen, davon", "mit Abschluss"]);
        words(&mut nl, n, ["Doel van de groep", "In de groep zijn", "mensen, van wie", "met diploma"]);
    }
    yaml.push_str("indicators:\n");
    for n in 0..goals {
        let _ = writeln!(
            yaml,
            "  wert-{n}:\n    goal: ziel-{n}\n    baseline: {{period: 2021, value: {}}}\n    target: {{period: 2025, \
             value: {}}}\n    series:\n      2022: {}\n      2023: {}\n      2024-H1: {}",
            n + 1,
            n + 51,
            n + 11,
            n + 21,
            n + 31,
        );
    }
    let folder = Folder::new();
    folder.write("content/goals.yaml", yaml);
    folder.write("locales/de/content/goals.ftl", de);
    folder.write("locales/nl/content/goals.ftl", nl);
    folder
}

/// The words of a goal and its indicator in one language.
fn words(ftl: &mut String, n: usize, [title, people, of_them, with]: [&str; 4]) {
    let _ = writeln!(
        ftl,
        "goal-ziel-{n} = {title}\n    .description = {people} {{ $people }} {of_them} \
         {{ FACT(\"indicator.wert-{n}.current\") }} {with}.\nindicator-wert-{n} = {title}: {with}",
    );
}

/// What all council papers of a project share.
const SHARED: &str = "
report: {period: 2024-H1, as_of: 2024-06-30}
organizations:
  stadt: {name: {value: Stadt Beispiel, lang: de}}
  gemeente: {name: {value: gemeente Voorbeeld, lang: nl}}
bodies:
  rat: {organization: stadt, names: [{value: Rat, lang: de, gloss: gemeenteraad}]}
  raad: {organization: gemeente, names: [{value: gemeenteraad, lang: nl, gloss: Gemeinderat}]}
";

/// A council paper; `@` is its number.
const PAPER: &str = "
policy_fields:
  feld-@: {number: \"@\"}
goals:
  ziel-@: {policy_field: feld-@}
measures:
  kurs-@: {goal: ziel-@, rating: on_track, plan: {start: 2024-01-01, end: 2024-12-31}}
indicators:
  wert-@:
    goal: ziel-@
    baseline: {period: 2021, value: 0}
    target: {period: 2025, value: 12}
    series: {2022: 2, 2023: 6, 2024-H1: 9}
papers:
  bericht-@:
    sides:
      de:
        profile: muenster
        number: V/@/2024
        date: 2024-08-28
        consultations: [{date: 2024-09-25, body: rat, role: report}]
      nl:
        profile: almelo
        number: RIB-2024-@
        date: 2024-09-03
        consultations: [{date: 2024-10-01, body: raad, role: information}]
    sections:
      kern-@: {block: summary}
      stand-@: {block: report, policy_fields: [feld-@]}
documents:
  bericht-@: {template: council-paper, paper: bericht-@}
";

/// The words of a council paper in German.
const GERMAN: &str = "
policy-field-feld-@ = Sprachliche Bildung
goal-ziel-@ = Alle Neuzugewanderten können einen Kurs beginnen
measure-kurs-@ = Elternkurse in den Stadtteilen
indicator-wert-@ = Begonnene Kurse
paper-bericht-@ = Bericht zum Stand der Sprachförderung
section-kern-@ =
    .text = Von { FACT(\"indicator.wert-@.target\") } geplanten Kursen haben { FACT(\"indicator.wert-@.current\") } begonnen.
section-stand-@ =
    .text = Die Kurse werden gut angenommen.
";

/// The same in Dutch.
const DUTCH: &str = "
policy-field-feld-@ = Taalonderwijs
goal-ziel-@ = Alle nieuwkomers kunnen met een cursus beginnen
measure-kurs-@ = Oudercursussen in de wijken
indicator-wert-@ = Begonnen cursussen
paper-bericht-@ = Rapport over de stand van het taalonderwijs
section-kern-@ =
    .text = Van { FACT(\"indicator.wert-@.target\") } geplande cursussen zijn er { FACT(\"indicator.wert-@.current\") } begonnen.
section-stand-@ =
    .text = De cursussen worden goed bezocht.
";

/// A project with so many council papers of a few pages, each a document.
pub(crate) fn of_papers(papers: usize) -> Folder {
    let folder = Folder::new();
    folder.write("content/shared.yaml", SHARED);
    for n in 1..=papers {
        let of_paper = |text: &str| text.replace('@', &n.to_string());
        folder.write(&format!("content/papers/{n}.yaml"), of_paper(PAPER));
        folder.write(&format!("locales/de/content/{n}.ftl"), of_paper(GERMAN));
        folder.write(&format!("locales/nl/content/{n}.ftl"), of_paper(DUTCH));
    }
    folder
}
