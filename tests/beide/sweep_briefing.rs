//! Generated briefings: with nothing but a title and what comes next, with one of everything, with much of everything; texts of one
//! letter, of ordinary length and of half a page.

use std::fmt::Write as _;

use beide::Lang;

use crate::pdf::Pdf;
use crate::project::Project;
use crate::sweep::{ordinary, sound};

/// How much a briefing has to say.
struct Amount {
    id: &'static str,
    /// Work packages, indicators, results, risks, and budget lines of each partner.
    number: usize,
    text: fn(Lang, &str) -> String,
}

const AMOUNTS: [Amount; 5] = [
    Amount { id: "leer", number: 0, text: ordinary },
    Amount { id: "eins", number: 1, text: ordinary },
    Amount { id: "kurz", number: 3, text: |lang, _| if lang == Lang::De { "Ä" } else { "é" }.to_owned() },
    Amount { id: "viel", number: 14, text: ordinary },
    Amount {
        id: "lang",
        number: 4,
        text: |lang, field| vec![ordinary(lang, field); if field == "title" { 5 } else { 40 }].join(" "),
    },
];

const RATINGS: [&str; 5] = ["done", "on_track", "at_risk", "off_track", "not_started"];
const CATEGORIES: [&str; 6] = ["staff", "office", "travel", "external", "equipment", "infrastructure"];

/// The facts of one briefing, as collections of YAML without their names.
#[derive(Default)]
struct Facts {
    projects: String,
    packages: String,
    indicators: String,
    budget: String,
    risks: String,
    documents: String,
}

impl Facts {
    fn add(&mut self, amount: &Amount) {
        let Amount { id, number, .. } = amount;
        let _ = writeln!(
            self.projects,
            "  {id}: {{number: \"99\", lead: stadt, partners: [gemeente], term: {{start: 2023-01-01, end: 2025-12-31}}}}"
        );
        for n in 1..=*number {
            let rating = RATINGS[n % 5];
            let actual = match rating {
                "done" => ", actual: {start: 2023-01-01, end: 2024-03-31}",
                "not_started" => "",
                _ => ", actual: {start: 2023-02-01}",
            };
            let start = if rating == "not_started" { "2024-09-01" } else { "2023-01-01" };
            let _ = writeln!(
                self.packages,
                "  {id}-w{n}: {{project: {id}, number: \"{n}\", lead: gemeente, rating: {rating}, \
                 plan: {{start: {start}, end: 2025-12-31}}{actual}, milestones: {{{id}-m{n}: {{due: 2025-12-31}}}}}}"
            );
            for (level, name) in [("output", "o"), ("result", "r")] {
                let _ = writeln!(
                    self.indicators,
                    "  {id}-{name}{n}: {{project: {id}, level: {level}, code: RCO{n}, kind: decimal, baseline: {{period: \
                     2022, value: 0}}, target: {{period: 2025, value: 1234.5}}, series: {{2023: 500, 2024-H1: 1100.25}}}}"
                );
            }
            for (partner, funder) in [("stadt", "stadt"), ("gemeente", "eu")] {
                let _ = writeln!(
                    self.budget,
                    "  {id}-{partner}-{n}: {{project: {id}, partner: {partner}, funder: {funder}, category: {}, \
                     approved: {}, spent: 12.5}}",
                    CATEGORIES[n % 6],
                    n * 1_234_567
                );
            }
            let _ = writeln!(
                self.risks,
                "  {id}-k{n}: {{project: {id}, likelihood: low, impact: high, lead: stadt}}"
            );
        }
        let _ = writeln!(
            self.documents,
            "  {id}: {{template: briefing, project: {id}, profiles: {{de: muenster, nl: almelo}}, sample_data: true}}"
        );
    }

    fn yaml(&self) -> String {
        let mut all = String::from("organizations:\n  eu:\n    name: {value: EFRE/EFRO, lang: de}\n");
        for (name, entities) in [
            ("projects", &self.projects),
            ("work_packages", &self.packages),
            ("indicators", &self.indicators),
            ("budget", &self.budget),
            ("risks", &self.risks),
            ("documents", &self.documents),
        ] {
            let _ = write!(all, "{name}:\n{entities}");
        }
        all.push_str("funding:\n");
        for Amount { id, .. } in &AMOUNTS {
            let _ =
                writeln!(all, "  {id}-funding: {{project: {id}, european_union: true, funders: [stadt]}}");
        }
        all
    }
}

/// The words of one briefing.
fn words(amount: &Amount, lang: Lang) -> String {
    let Amount { id, number, text } = amount;
    let (title, long) = (text(lang, "title"), text(lang, "text"));
    let mut ftl = format!("project-{id} = {title}\n    .next = {long}\n");
    if *number > 0 {
        for field in ["summary", "communication"] {
            let _ = writeln!(ftl, "    .{field} = {long}");
        }
        let _ = writeln!(ftl, "    .programme = Interreg\n    .priority = {title}");
    }
    for n in 1..=*number {
        let _ = writeln!(ftl, "work-package-{id}-w{n} = {title}");
        if n % 5 == 2 || n % 5 == 3 {
            for field in ["cause", "consequence", "correction"] {
                let _ = writeln!(ftl, "    .{field} = {long}");
            }
        }
        let _ = writeln!(ftl, "milestone-{id}-m{n} = {title}");
        for name in ["o", "r"] {
            let _ = writeln!(ftl, "indicator-{id}-{name}{n} = {title}\n    .unit = {title}");
        }
        let _ = writeln!(ftl, "risk-{id}-k{n} = {title}\n    .correction = {title}");
    }
    ftl
}

#[test]
fn briefings_of_any_amount_are_sound() {
    let project = Project::base();
    let mut facts = Facts::default();
    AMOUNTS.iter().for_each(|amount| facts.add(amount));
    project.write("content/generated.yaml", facts.yaml());
    for lang in Lang::ALL {
        let ftl: Vec<String> = AMOUNTS.iter().map(|amount| words(amount, lang)).collect();
        project.write(&format!("locales/{lang}/content/generated.ftl"), ftl.join("\n"));
    }
    let names: Vec<&str> = AMOUNTS.iter().map(|amount| amount.id).collect();
    let run = project.must_succeed(&[&["build", "--format", "json"], names.as_slice()].concat());
    // Titles that are one title many times have capitals within a sentence; spending of any amount lags.
    let found = run.problems();
    let due = ["[name-parity]", "[missing-explanation]"];
    let other = |line: &&str| !line.starts_with(' ') && !due.iter().any(|check| line.contains(check));
    assert_eq!(found.lines().filter(other).collect::<Vec<_>>(), Vec::<&str>::new(), "no warning");
    for amount in &AMOUNTS {
        let pages = sound(&project, amount.id);
        assert_eq!(amount.number == 0, pages == [1, 1, 1], "{}: {pages:?} pages", amount.id);
    }
    // A bar with one part says so, and one with several says which is the largest of how many.
    for (document, edition, sentence) in [
        ("eins", "de", "Der bewilligte Betrag entfällt ganz auf Büro und Verwaltung."),
        ("eins", "nl", "Het toegekende bedrag bestaat uit één deel: "),
        ("viel", "de", "Der größte der 6 Teile des bewilligten Betrags ist "),
        ("viel", "nl", "Van de 2 delen van het toegekende bedrag is "),
    ] {
        let pdf = Pdf::open(&project.bytes(&format!("out/{document}/{document}.{edition}.pdf")));
        let told = pdf.alternative_texts();
        assert!(told.iter().any(|text| text.starts_with(sentence)), "{sentence}: {told:#?}");
    }
}

#[test]
fn publicity_and_legends_stand_where_they_are_needed() {
    let document = "partnerbriefing-2024-h1";
    let project = Project::example();
    // Partners that leave no room on the first page.
    let many: Vec<String> = (1..=24).map(|n| format!("partner-{n}")).collect();
    let name = "{value: Wirtschaftsförderungsgesellschaft für den Kreis, lang: de, gloss: ontwikkelingsmaatschappij}";
    let partners: String = many.iter().map(|id| format!("  {id}:\n    name: {name}\n")).collect();
    project.write("content/partners.yaml", format!("organizations:\n{partners}"));
    let projects = project.read("content/projects.yaml");
    let all = format!("partners: [gemeente-almelo, {}]", many.join(", "));
    project.write("content/projects.yaml", projects.replacen("partners: [gemeente-almelo]", &all, 1));
    // The first table has no column for a change, the second has.
    let file = "content/indicators.yaml";
    for (earlier, latest) in [
        ("      2023-H1: 4\n      2023-H2: 6\n", "      2024-H1: 8\n"),
        ("      2023-H2: 1\n", "      2024-H1: 2\n"),
        ("      2023-H1: 1\n      2023-H2: 3\n", "      2024-H1: 4\n"),
        ("      2023-H1: 1\n      2023-H2: 2\n", "      2024-H1: 3\n"),
    ] {
        project.replace(file, &format!("{earlier}{latest}"), latest);
    }
    let result = "      period: 2026\n      value: 9\n";
    project.replace(file, result, &format!("{result}    series:\n      2023-H2: 4\n      2024-H1: 6\n"));
    let run = project.must_succeed(&["build", "--format", "json", document]);
    // Titles that are one title many times have capitals within a sentence.
    let found = run.problems();
    let other = |line: &&str| !line.starts_with(' ') && !line.contains("[name-parity]");
    assert_eq!(found.lines().filter(other).collect::<Vec<_>>(), Vec::<&str>::new(), "no warning");
    for (edition, legend) in [
        ("de", "Zuwachs: Veränderung seit dem vorigen Wert."),
        ("nl", "Toename: verandering sinds de vorige waarde."),
        ("de-nl", "Zuwachs: Veränderung seit dem vorigen Wert."),
    ] {
        let text = Pdf::open(&project.bytes(&format!("out/{document}/{document}.{edition}.pdf"))).text();
        assert_eq!(text.matches(legend).count(), 1, "{legend} in {text}");
    }
}
