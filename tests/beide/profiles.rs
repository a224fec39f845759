//! A new house style needs no new code, no new template and no change of the content.

use serde_json::Value;

use crate::pdf::Pdf;
use crate::project::Project;

const DOCUMENT: &str = "beschluss-indikatoren-2024";
const REPORT: &str = "umsetzungsbericht-2024-h1";

/// The example with other house styles on both sides of both papers; nothing else is changed.
fn swapped() -> Project {
    let project = Project::example();
    for file in ["content/decision.yaml", "content/papers.yaml"] {
        project.replace(file, "profile: muenster", "profile: osnabrueck");
        project.replace(file, "profile: almelo", "profile: enschede");
    }
    project
}

/// The paper of an edition as a template reads it.
#[track_caller]
fn paper(project: &Project, document: &str, edition: &str) -> Value {
    let run = project.must_succeed(&["data", document, "--edition", edition]);
    let data: Value = serde_json::from_str(&run.stdout).expect("JSON");
    data["sides"][0]["paper"].clone()
}

fn blocks(paper: &Value) -> Vec<String> {
    let blocks = paper["blocks"].as_array().expect("blocks").iter();
    blocks.map(|block| block["id"].as_str().expect("an id").to_owned()).collect()
}

#[track_caller]
fn text(project: &Project, lang: &str) -> String {
    Pdf::open(&project.bytes(&format!("out/{DOCUMENT}/{DOCUMENT}.{lang}.pdf"))).text().replace('\u{a0}', " ")
}

/// The values and texts of the data by their ids, without how values are written.
fn said(data: &Value, all: &mut Vec<(String, String)>) {
    match data {
        Value::Object(fields) => {
            let field = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
            if let (Some(id), Some(said)) = (field("id"), field("value").or_else(|| field("name"))) {
                all.push((id, said));
            }
            fields.values().for_each(|value| said(value, all));
        }
        Value::Array(items) => items.iter().for_each(|item| said(item, all)),
        _ => {}
    }
}

#[test]
fn another_house_style_checks_without_a_warning() {
    assert_eq!(swapped().problems(), "");
}

#[test]
fn another_house_style_says_the_same_in_another_order() {
    let (before, after) = (Project::example(), swapped());
    for (document, edition) in [(DOCUMENT, "de"), (DOCUMENT, "nl"), (REPORT, "de"), (REPORT, "nl")] {
        let (before, after) = (paper(&before, document, edition), paper(&after, document, edition));
        let (first, second) = (blocks(&before), blocks(&after));
        assert_ne!(first, second, "{document} {edition}: the order is another");
        // Headings that only hold other blocks are a matter of the house style.
        let sorted = |mut blocks: Vec<String>| {
            blocks.retain(|block| block != "reasons");
            blocks.sort();
            blocks
        };
        assert_eq!(sorted(first), sorted(second), "{edition}: the blocks are the same");
        let all = |paper: &Value| {
            let mut all = Vec::new();
            said(paper, &mut all);
            all.sort();
            all.dedup();
            all
        };
        assert_eq!(all(&before), all(&after), "{edition}: the facts are the same");
    }
}

#[test]
fn another_house_style_writes_the_same_running_number_in_its_own_form() {
    let (before, after) = (Project::example(), swapped());
    for (document, edition, old, new) in [
        (DOCUMENT, "de", "V/0201/2024", "VO/2024/0201Ö"),
        (DOCUMENT, "nl", "RV-2024-042", "2024000042"),
        (REPORT, "de", "V/0123/2024", "VO/2024/0123Ö"),
        (REPORT, "nl", "RIB-2024-017", "2024000017"),
    ] {
        assert_eq!(paper(&before, document, edition)["number"], old);
        assert_eq!(paper(&after, document, edition)["number"], new);
    }
}

#[test]
fn a_running_number_in_words_of_ones_own_is_printed_as_it_is() {
    let project = swapped();
    project.replace("content/papers.yaml", "number: 123", "number: V/0123/2024");
    assert_eq!(paper(&project, REPORT, "de")["number"], "V/0123/2024");
}

#[test]
fn another_house_style_prints_its_own_words_and_notation() {
    let (before, after) = (Project::example(), swapped());
    before.must_succeed(&["build", DOCUMENT]);
    after.must_succeed(&["build", DOCUMENT]);
    for (lang, old, new) in [
        ("de", "I. Sachentscheidung", "Der Rat fasst folgenden Beschluss"),
        ("de", "II. Finanzielle Auswirkungen", "Sachverhalt"),
        ("de", "Vorlagen-Nr.", "Vorlage-Nr."),
        ("de", "V/0201/2024", "VO/2024/0201Ö"),
        ("nl", "Kenmerk", "Zaaknummer"),
        ("nl", "Financiële consequenties", "Kosten, opbrengsten en dekking"),
        ("nl", "29-10-2024", "29 oktober 2024"),
    ] {
        let (before, after) = (text(&before, lang), text(&after, lang));
        assert!(before.contains(old), "{lang}: {old:?} stands in the first style");
        assert!(!after.contains(old), "{lang}: {old:?} stands in the second style");
        assert!(after.contains(new), "{lang}: {new:?} stands in the second style");
    }
}

#[test]
fn the_decision_and_the_resolution_have_the_same_points() {
    let dutch = paper(&Project::example(), DOCUMENT, "nl");
    let points = |id: &str| {
        let blocks = dutch["blocks"].as_array().expect("blocks");
        blocks.iter().find(|block| block["id"] == id).expect("the block")["points"].clone()
    };
    assert_eq!(points("decision"), points("draft-resolution"));
    let numbers: Vec<_> =
        points("decision").as_array().expect("points").iter().map(|p| p["number"].clone()).collect();
    assert_eq!(numbers, ["1", "2", "2.1", "2.2", "3"]);
}
