//! Generated projects: from one goal to three hundred, from one letter to whole pages, with nothing optional.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use beide::Lang;

use crate::pages::faults;
use crate::pdf::Pdf;
use crate::project::{Project, repository};

/// A project of a council paper: the base with goals, measures and indicators of its own.
fn project(goals: usize, texts: impl Fn(Lang, &str) -> String) -> Project {
    let project = Project::base();
    let mut yaml = String::from("goals:\n");
    let ids = (1..=goals).collect::<Vec<_>>();
    for n in &ids {
        let _ = writeln!(yaml, "  g{n}: {{number: \"1.{n}\", policy_field: sprache}}");
    }
    yaml.push_str("measures:\n");
    for n in &ids {
        let rating = ["done", "on_track", "at_risk", "off_track", "not_started"][n % 5];
        let actual = match rating {
            "done" => ", actual: {start: 2024-01-01, end: 2024-05-31}",
            "not_started" => "",
            _ => ", actual: {start: 2024-01-01}",
        };
        let plan = if rating == "not_started" { "2024-09-01" } else { "2024-01-01" };
        let _ = writeln!(
            yaml,
            "  m{n}: {{goal: g{n}, rating: {rating}, plan: {{start: {plan}, end: 2025-12-31}}{actual}}}"
        );
    }
    yaml.push_str("indicators:\n");
    for n in &ids {
        let _ = writeln!(
            yaml,
            "  i{n}: {{goal: g{n}, baseline: {{period: 2021, value: 0}}, target: {{period: 2025, value: 400}}, \
             series: {{2022: 100, 2023: 200, 2024-H1: 350}}}}"
        );
    }
    project.write("content/generated.yaml", yaml);
    for lang in Lang::ALL {
        let mut ftl = String::new();
        for n in &ids {
            for kind in ["goal-g", "measure-m", "indicator-i"] {
                let _ = writeln!(ftl, "{kind}{n} = {}", texts(lang, "title"));
                let explained = kind == "measure-m" && (n % 5 == 2 || n % 5 == 3);
                for field in ["cause", "consequence", "correction"].into_iter().filter(|_| explained) {
                    let _ = writeln!(ftl, "    .{field} = {}", texts(lang, "text"));
                }
            }
        }
        project.write(&format!("locales/{lang}/content/generated.ftl"), ftl);
    }
    project
}

/// Ordinary words.
pub(crate) fn ordinary(lang: Lang, field: &str) -> String {
    let text = match (lang, field) {
        (Lang::De, "title") => "Mehr Menschen finden einen Platz in einem Kurs",
        (Lang::De, _) => "Es gibt noch nicht genug Räume, und die Anmeldung ist zu schwierig.",
        (Lang::Nl, "title") => "Meer mensen vinden een plaats in een cursus",
        (Lang::Nl, _) => "Er zijn nog niet genoeg ruimtes en de aanmelding is te moeilijk.",
    };
    text.to_owned()
}

/// Builds; every page of every file must be sound.
#[track_caller]
fn must_be_sound(project: &Project) -> [Pdf; 2] {
    let run = project.must_succeed(&["build", "--format", "json"]);
    // Titles that are one title many times have capitals within a sentence.
    let found = run.problems();
    let other = |line: &&str| !line.starts_with(' ') && !line.contains("[name-parity]");
    assert_eq!(found.lines().filter(other).collect::<Vec<_>>(), Vec::<&str>::new(), "no warning");
    sound(project, "bericht");
    Lang::ALL.map(|lang| Pdf::open(&project.bytes(&format!("out/bericht/bericht.{lang}.pdf"))))
}

/// Every page of the three editions of a document that was built must be sound; how many pages each has.
#[track_caller]
pub(crate) fn sound(project: &Project, document: &str) -> [usize; 3] {
    [("de", Lang::De), ("nl", Lang::Nl), ("de-nl", Lang::De)].map(|(edition, lang)| {
        let bytes = project.bytes(&format!("out/{document}/{document}.{edition}.pdf"));
        assert_eq!(faults(&bytes, lang), Vec::<String>::new(), "{document}, {edition}");
        Pdf::open(&bytes).pages()
    })
}

#[test]
fn the_small_project_is_sound() {
    must_be_sound(&Project::base());
}

#[test]
fn one_goal_is_a_report() {
    must_be_sound(&project(1, ordinary));
}

#[test]
fn twenty_goals_with_every_rating_are_sound() {
    for pdf in must_be_sound(&project(20, ordinary)) {
        let text = pdf.text();
        assert!((1..=20).all(|n| text.contains(&format!("1.{n} "))), "every goal is printed");
        assert!(text.contains("350"), "{text}");
    }
}

#[test]
fn three_hundred_goals_fit_on_as_many_pages_as_they_need() {
    let project = project(300, ordinary);
    project.must_succeed(&["build"]);
    for lang in Lang::ALL {
        let pdf = Pdf::open(&project.bytes(&format!("out/bericht/bericht.{lang}.pdf")));
        assert!(pdf.pages() > 20, "{} pages", pdf.pages());
        assert!(pdf.headings().len() > 300, "{} headings", pdf.headings().len());
    }
}

#[test]
fn very_short_texts_are_texts() {
    must_be_sound(&project(3, |lang, _| if lang == Lang::De { "Ä" } else { "é" }.to_owned()));
}

#[test]
fn very_long_texts_wrap() {
    must_be_sound(&project(2, |lang, field| {
        let times = if field == "title" { 12 } else { 150 };
        vec![ordinary(lang, field); times].join(" ")
    }));
}

#[test]
fn very_long_words_break_or_are_reported() {
    let project = project(2, |lang, _| {
        let word = ["Donaudampfschifffahrtsgesellschaftskapitän", "arbeidsongeschiktheidsverzekering"];
        word[usize::from(lang == Lang::Nl)].repeat(3)
    });
    let run = project.run(&["build", "--format", "json"]);
    let found = run.problems();
    assert!(
        found.is_empty() || found.lines().all(|line| line.contains("[overflow]") || line.starts_with("  ")),
        "{found}"
    );
}

/// The design system with other margins: what is left of the page decides where it breaks.
fn with_margins(project: &Project, right: usize, bottom: usize) {
    let system = repository().join("report-templates/foundation/system.typ");
    let text = fs::read_to_string(system).expect("the design system");
    let mut changed = 0;
    let lines = text.lines().map(|line| {
        if !line.starts_with("  council-paper: (") && !line.starts_with("  side-by-side: (") {
            return line.to_owned();
        }
        changed += 1;
        let (name, _) = line.split_once(':').expect("a name");
        format!("{name}: (left: 20mm, right: {right}mm, top: 26mm, bottom: {bottom}mm),")
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    assert_eq!(changed, 2, "the margins stand in two lines");
    project.write("report-templates/foundation/system.typ", text);
}

#[test]
fn pages_of_any_height_and_width_are_sound() {
    let project = project(10, ordinary);
    let mut pages = BTreeSet::new();
    for (right, bottoms) in [(20, [24, 37, 51, 66, 82, 99, 117]), (45, [22, 35, 48, 61, 74, 87, 100])] {
        for bottom in bottoms {
            with_margins(&project, right, bottom);
            project.must_succeed(&["build"]);
            pages.insert(sound(&project, "bericht"));
        }
    }
    assert!(pages.len() > 5, "the pages break in different places: {pages:?}");
}

#[test]
fn nothing_optional_is_needed() {
    let project = Project::base();
    project.write("content/base.yaml", LEAST);
    for (lang, title, text) in [
        (Lang::De, "Bericht zum Stand", "Es gibt nichts Neues."),
        (Lang::Nl, "Stand van zaken", "Er is geen nieuws."),
    ] {
        let sections = ["kern", "stand"].map(|id| format!("section-{id} =\n    .text = {text}\n")).concat();
        project.write(
            &format!("locales/{lang}/content/base.ftl"),
            format!("paper-bericht = {title}\n{sections}"),
        );
    }
    must_be_sound(&project);
}

/// The least that makes a report.
const LEAST: &str = "
report: {period: 2024-H1, as_of: 2024-06-30}
organizations:
  stadt:
    name: {value: Stadt Beispiel, lang: de}
  gemeente:
    name: {value: gemeente Voorbeeld, lang: nl}
bodies:
  rat:
    organization: stadt
    names: [{value: Rat, lang: de}]
  raad:
    organization: gemeente
    names: [{value: gemeenteraad, lang: nl}]
papers:
  bericht:
    sides:
      de:
        profile: muenster
        number: V/0001/2024
        date: 2024-08-28
        consultations: [{date: 2024-09-25, body: rat, role: report}]
      nl:
        profile: almelo
        number: RIB-2024-001
        date: 2024-09-03
        consultations: [{date: 2024-10-01, body: raad, role: information}]
    sections:
      kern: {block: summary}
      stand: {block: report}
documents:
  bericht: {template: council-paper, paper: bericht}
";
