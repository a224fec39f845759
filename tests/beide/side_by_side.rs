//! The edition in both languages: whole, in the order of the pairs, each passage in its language.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use beide::Lang;
use serde_json::Value;

use crate::pages::faults;
use crate::pdf::{Element, Pdf};
use crate::project::Project;

/// The tags of the languages, in the order of the sides.
const TAGS: [&str; 2] = ["de-DE", "nl-NL"];

/// A built document: its name, its data side by side, its three editions.
struct Built {
    name: String,
    data: Value,
    german: Vec<u8>,
    dutch: Vec<u8>,
    both: Vec<u8>,
}

/// All documents of the example, built once for all tests.
fn documents() -> &'static [Built] {
    static BUILT: OnceLock<Vec<Built>> = OnceLock::new();
    BUILT.get_or_init(|| {
        let project = Project::example();
        project.must_succeed(&["build"]);
        let folders =
            std::fs::read_dir(project.path("out")).expect("output").map(|entry| entry.expect("an entry"));
        let mut names: Vec<String> = folders
            .filter(|entry| entry.path().is_dir() && !entry.file_name().to_string_lossy().starts_with('.'))
            .map(|entry| entry.file_name().into_string().expect("a name"))
            .collect();
        names.sort();
        names.into_iter().map(|name| built(&project, name)).collect()
    })
}

fn built(project: &Project, name: String) -> Built {
    let bytes = |edition: &str| project.bytes(&format!("out/{name}/{name}.{edition}.pdf"));
    let data = project.must_succeed(&["data", &name, "--edition", "de-nl"]).stdout;
    Built {
        data: serde_json::from_str(&data).expect("JSON"),
        german: bytes("de"),
        dutch: bytes("nl"),
        both: bytes("de-nl"),
        name,
    }
}

/// A text of a side: its id and its blocks as plain words, a list item as a block; words in the
/// other language within it are told.
#[derive(Debug)]
struct Text {
    id: String,
    blocks: Vec<String>,
    mixed: bool,
}

/// All texts of one side of the data, in their order.
fn texts(side: &Value) -> Vec<Text> {
    let mut all = Vec::new();
    collect(side, &mut all);
    all
}

fn collect(value: &Value, all: &mut Vec<Text>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, all)),
        Value::Object(fields) => match (fields.get("id"), fields.get("body")) {
            (Some(Value::String(id)), Some(Value::Array(body))) => all.push(text(id, body)),
            _ => fields.values().for_each(|value| collect(value, all)),
        },
        _ => {}
    }
}

fn text(id: &str, body: &[Value]) -> Text {
    let mut blocks = Vec::new();
    for block in body {
        match block["items"].as_array() {
            Some(items) => blocks.extend(items.iter().map(words)),
            None => blocks.push(words(&block["runs"])),
        }
    }
    let mixed = body.iter().any(|block| block.to_string().contains("\"lang\":\""));
    Text { id: id.to_owned(), blocks, mixed }
}

fn words(runs: &Value) -> String {
    let runs = runs.as_array().into_iter().flatten();
    dense(&runs.filter_map(|run| run["text"].as_str()).collect::<String>())
}

/// Text without what line breaks add or take.
fn dense(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}

#[test]
fn all_documents_pass_the_standards_side_by_side() {
    for built in documents() {
        let faults = faults(&built.both, Lang::De);
        assert!(faults.is_empty(), "{}: {faults:#?}", built.name);
    }
}

#[test]
fn what_one_edition_prints_stands_in_the_edition_with_both() {
    for built in documents() {
        let both = dense(&Pdf::open(&built.both).text());
        for (index, single) in [&built.german, &built.dutch].into_iter().enumerate() {
            let single = dense(&Pdf::open(single).text());
            let texts = texts(&built.data["sides"][index]);
            let printed = texts.iter().filter(|text| text.blocks.iter().all(|block| single.contains(block)));
            for text in printed {
                let lost = text.blocks.iter().find(|block| !both.contains(*block));
                assert!(lost.is_none(), "{}: {} of {} is lost: {lost:?}", built.name, text.id, TAGS[index]);
            }
        }
    }
}

#[test]
fn each_text_stands_in_its_language() {
    for built in documents() {
        let pdf = Pdf::open(&built.both);
        let mut by_lang: BTreeMap<String, String> = BTreeMap::new();
        for passage in pdf.passages() {
            by_lang.entry(passage.lang).or_default().push_str(&(dense(&passage.text) + "\n"));
        }
        assert_eq!(by_lang.keys().collect::<Vec<_>>(), TAGS, "{}", built.name);
        let all = dense(&pdf.text());
        for (index, tag) in TAGS.into_iter().enumerate() {
            for text in texts(&built.data["sides"][index]).iter().filter(|text| !text.mixed) {
                let strange =
                    text.blocks.iter().find(|block| all.contains(*block) && !by_lang[tag].contains(*block));
                assert!(strange.is_none(), "{}: {} is not in {tag}: {strange:?}", built.name, text.id);
            }
        }
    }
}

#[test]
fn pairs_are_read_one_after_the_other() {
    for built in documents() {
        let read = dense(&Pdf::open(&built.both).text());
        let sides = [0, 1].map(|index| texts(&built.data["sides"][index]));
        // A slide is one unit with all its words; its notes are not.
        let whole = |id: &str| id.starts_with("slide-") && !id.ends_with(".notes");
        let mut compared = 0;
        for german in sides[0].iter().filter(|text| !whole(&text.id)) {
            let Some(dutch) = sides[1].iter().find(|text| text.id == german.id) else { continue };
            // One block may stand in one cell; several of the same number stand pair by pair.
            if german.blocks.len() < 2
                || german.blocks.len() != dutch.blocks.len()
                || !read.contains(&german.blocks[0])
            {
                continue;
            }
            let mut from = read.find(&german.blocks[0]).expect("the first block");
            for block in german.blocks.iter().zip(&dutch.blocks).flat_map(|(first, second)| [first, second]) {
                let found = read[from..].find(block.as_str());
                assert!(found.is_some(), "{}: {} is not read in pairs at {block:?}", built.name, german.id);
                from += found.unwrap_or_default();
            }
            compared += 1;
        }
        let slides = built.data["sides"][0]["handout"].is_object();
        assert!(compared > 0 || slides, "{} has no text of several blocks", built.name);
    }
}

#[test]
fn every_chart_is_described_in_both_languages() {
    for built in documents() {
        let pdf = Pdf::open(&built.both);
        let figures = pdf.all("Figure");
        let count = |tag: &str| figures.iter().filter(|figure| figure.lang == tag).count();
        assert_eq!(count(TAGS[0]), count(TAGS[1]), "{}", built.name);
        assert_eq!(count(TAGS[0]) + count(TAGS[1]), figures.len(), "{}", built.name);
    }
}

#[test]
fn headings_carry_both_languages() {
    for built in documents().iter().filter(|built| built.data["sides"][0]["handout"].is_null()) {
        let pdf = Pdf::open(&built.both);
        let headings: Vec<_> = ["H1", "H2", "H3"].into_iter().flat_map(|kind| pdf.all(kind)).collect();
        let in_both = |heading: &&&Element| TAGS.iter().all(|tag| heading.langs().contains(tag));
        let both = headings.iter().filter(in_both).count();
        // What only one side prints has its heading in one language.
        assert!(
            both > 0 && (headings.len() - both) * 3 < both,
            "{}: {both} of {}",
            built.name,
            headings.len()
        );
    }
}

#[test]
fn texts_of_several_paragraphs_are_read_block_by_block() {
    let project = Project::base();
    project.replace(
        "content/base.yaml",
        "policy_fields: [sprache]\n",
        "policy_fields: [sprache]\n        list: schritte\n",
    );
    project.replace("content/base.yaml", "rating: on_track", "rating: at_risk");
    project.write("content/case.yaml", "lists:\n  schritte:\n    items:\n      erster: {}\n");
    let long = |first: &str, second: &str| {
        format!("\n        {first}\n\n        {second}\n\n        - A\n        - B\n")
    };
    for (lang, title, item, first, second) in [
        ("de", "Schritte", "Anfangen", "Zuerst wird gezählt.", "Danach wird verglichen."),
        ("nl", "Stappen", "Beginnen", "Eerst wordt er geteld.", "Daarna wordt er vergeleken."),
    ] {
        let text = long(first, second);
        project.write(
            &format!("locales/{lang}/content/case.ftl"),
            format!("list-schritte = {title}\nlist-item-erster = {item}\n    .text ={text}"),
        );
        let file = format!("locales/{lang}/content/base.ftl");
        let words = project.read(&file);
        let start = words.find("indicator-begonnen").expect("what follows the measure");
        let (before, after) = words.split_at(start);
        let parts =
            ["cause", "consequence", "correction"].map(|part| format!("    .{part} ={text}")).concat();
        project.write(&file, format!("{before}{parts}{after}"));
    }
    project.must_succeed(&["build"]);
}
