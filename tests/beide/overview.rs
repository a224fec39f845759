//! What a reader of a paper sees first: what needs attention, and the whole in one table.

use crate::pdf::Pdf;
use crate::project::Project;

/// The base with three more measures, two of them late and one of these not public; the section shows `options`.
fn project(options: &str) -> Project {
    let project = Project::base();
    project.replace(
        "content/base.yaml",
        "        block: summary\n",
        &format!("        block: summary\n{options}"),
    );
    let late = "  kinderkurs:\n    number: M2\n    goal: kurse\n    rating: at_risk\n    lead: stadt\n    \
                plan: {start: 2024-01-01, end: 2024-11-30}\n  \
                abendkurs:\n    number: M3\n    goal: kurse\n    rating: off_track\n  \
                geheim:\n    number: M4\n    goal: kurse\n    rating: off_track\n    public: false\n";
    project.replace("content/base.yaml", "indicators:\n", &format!("{late}\nindicators:\n"));
    project.replace("content/base.yaml", "  elternkurs:\n", "  elternkurs:\n    number: M1\n");
    for (lang, words) in [
        ("de", ["Kinderkurse", "Räume fehlen", "Abendkurse", "Geheime Kurse", "Weil es so ist."]),
        (
            "nl",
            [
                "Kindercursussen",
                "Te weinig ruimte",
                "Avondcursussen",
                "Geheime cursussen",
                "Omdat het zo is.",
            ],
        ),
    ] {
        let [children, reason, evening, secret, why] = words;
        let explained = format!("    .cause = {why}\n    .consequence = {why}\n    .correction = {why}\n");
        let more = format!(
            "measure-kinderkurs = {children}\n    .reason = {reason}\n{explained}measure-abendkurs = {evening}\n\
             {explained}measure-geheim = {secret}\n{explained}"
        );
        let path = format!("locales/{lang}/content/base.ftl");
        let text = project.read(&path);
        project.write(&path, format!("{text}\n{more}"));
    }
    project
}

/// The words of a file, blanks between them.
fn words(project: &Project, lang: &str) -> String {
    let pdf = Pdf::open(&project.bytes(&format!("out/bericht/bericht.{lang}.pdf")));
    pdf.page_texts().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_needs_attention_stands_in_one_table_the_gravest_first() {
    let project = project("        attention: true\n");
    project.must_succeed(&["build"]);
    for (lang, title, evening, children, reason, lead) in [
        (
            "de",
            "Was Aufmerksamkeit braucht",
            "Abendkurse",
            "Kinderkurse",
            "Räume fehlen",
            "Stadt Beispiel 30.11.2024",
        ),
        (
            "nl",
            "Wat aandacht vraagt",
            "Avondcursussen",
            "Kindercursussen",
            "Te weinig ruimte",
            "Stadt Beispiel 30-11-2024",
        ),
    ] {
        let words = words(&project, lang);
        let table = words.split(title).nth(1).unwrap_or_else(|| panic!("no table: {words}"));
        let at = |word: &str| table.find(word).unwrap_or_else(|| panic!("{word} is not in: {table}"));
        assert!(at(evening) < at(children) && at(children) < at(reason), "{table}");
        assert!(at(lead) > at(reason), "{table}");
        assert!(!words.contains("M4") && !words.contains("Geheim"), "{words}");
    }
}

#[test]
fn where_nothing_is_late_no_table_of_it_stands() {
    let project = Project::base();
    project.replace(
        "content/base.yaml",
        "        block: summary\n",
        "        block: summary\n        attention: true\n",
    );
    project.must_succeed(&["build"]);
    assert!(!words(&project, "de").contains("Was Aufmerksamkeit braucht"));
}

#[test]
fn a_reason_that_no_table_prints_is_told() {
    let run = project("").run(&["check"]);
    assert!(run.stderr.contains("unprinted-text") && run.stderr.contains("reason"), "{}", run.stderr);
}

#[test]
fn the_overview_has_each_measure_below_its_rating() {
    let project = project("        overview: true\n");
    for lang in ["de", "nl"] {
        let path = format!("locales/{lang}/content/base.ftl");
        let without: Vec<_> =
            project.read(&path).lines().filter(|line| !line.contains(".reason")).map(str::to_owned).collect();
        project.write(&path, without.join("\n") + "\n");
    }
    project.must_succeed(&["build"]);
    for (lang, row) in [
        ("de", "Handlungsfeld im Plan gefährdet nicht im Plan Weg zum Ziel 1 Sprachliche Bildung M1 M2 M3"),
        ("nl", "Beleidsterrein op schema loopt risico niet op schema Voortgang 1 Taalonderwijs M1 M2 M3"),
    ] {
        let words = words(&project, lang);
        assert!(words.contains(row), "{row} is not in: {words}");
    }
}

#[test]
fn sections_have_no_numbers_beside_those_of_policy_fields() {
    let project = Project::base();
    let text = "      stand:\n        block: report\n";
    project.replace("content/base.yaml", text, &format!("      lage:\n        block: report\n{text}"));
    for (lang, first, second) in [("de", "Lage", "Stand"), ("nl", "Toestand", "Stand")] {
        let path = format!("locales/{lang}/content/base.ftl");
        let more = format!("section-lage = {first}\n    .text = {first}.\n");
        let text =
            project.read(&path).replace("section-stand =\n", &format!("{more}section-stand = {second}\n"));
        project.write(&path, text);
    }
    project.must_succeed(&["build"]);
    let numbered = words(&project, "de");
    assert!(!numbered.contains("1 Lage") && numbered.contains("1 Sprachliche Bildung"), "{numbered}");
    project.replace("content/base.yaml", "    number: \"1\"\n", "    description: {}\n");
    project.replace("content/base.yaml", "  sprache:\n    description: {}\n", "  sprache: {}\n");
    project.must_succeed(&["build"]);
    assert!(words(&project, "de").contains("1 Lage"), "{}", words(&project, "de"));
}
