//! The table of contents of a council paper: the headings of its upper levels, each in its language.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use beide::Lang;

use crate::pages::faults;
use crate::pdf::{Element, Kid, Pdf};
use crate::project::Project;

const PAPER: &str = "umsetzungsbericht-2024-h1";
const DECISION: &str = "beschluss-indikatoren-2024";
const EDITIONS: [&str; 3] = ["de", "nl", "de-nl"];

fn open(project: &Project, document: &str, edition: &str) -> Pdf {
    Pdf::open(&project.bytes(&format!("out/{document}/{document}.{edition}.pdf")))
}

/// What an element says in each language, without blanks.
fn by_lang(element: &Element) -> BTreeMap<String, String> {
    let mut said = BTreeMap::new();
    collect(element, &mut said);
    said.retain(|_, text| !text.is_empty());
    said
}

fn collect(element: &Element, said: &mut BTreeMap<String, String>) {
    for kid in &element.kids {
        match kid {
            Kid::Element(element) => collect(element, said),
            Kid::Text { lang, text } => {
                said.entry(lang.clone()).or_default().push_str(&dense(text));
            }
        }
    }
}

/// The headings that follow the contents, as far down as a level.
fn headings(pdf: &Pdf, deepest: usize) -> Vec<&Element> {
    let elements = pdf.elements();
    let from = elements.iter().rposition(|element| element.kind == "TOCI").expect("contents");
    let level = |element: &Element| element.kind.strip_prefix('H').and_then(|rest| rest.parse().ok());
    elements
        .into_iter()
        .skip(from)
        .filter(|each| level(each).is_some_and(|level: usize| level <= deepest))
        .collect()
}

/// Letters without blanks and soft hyphens.
fn dense(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}

/// Each entry must be its heading, word by word in each language, with the number of the page that has it.
#[track_caller]
fn must_list(pdf: &Pdf, deepest: usize) {
    let entries = pdf.all("TOCI");
    let headings = headings(pdf, deepest);
    let label = if pdf.language().starts_with("de") { "Inhalt" } else { "Inhoud" }.to_owned();
    let printed: Vec<String> = pdf.page_texts().iter().map(|text| dense(text)).collect();
    assert_eq!(entries.len(), headings.len(), "{headings:#?}");
    let mut last = 1;
    for (entry, heading) in entries.into_iter().zip(headings) {
        let text = entry.text();
        let page = text.rsplit(' ').next().and_then(|number| number.parse().ok());
        let page: usize = page.unwrap_or_else(|| panic!("{text:?} has no page"));
        assert!((last..=pdf.pages()).contains(&page), "{text:?} after page {last} of {}", pdf.pages());
        last = page;
        let mut said = by_lang(heading);
        // The page of the contents has the words once more.
        let least = if printed[page - 1].contains(&label) { 2 } else { 1 };
        for words in said.values() {
            let found = printed[page - 1].matches(words.as_str()).count();
            assert!(found >= least, "{words} on page {page}, {found} times: {}", printed[page - 1]);
        }
        // The page is said in the language of the document.
        said.entry(pdf.language()).or_default().push_str(&page.to_string());
        assert_eq!(by_lang(entry), said);
    }
}

#[test]
fn the_contents_are_the_headings_in_their_languages() {
    let project = Project::example();
    project.must_succeed(&["build", PAPER]);
    for edition in EDITIONS {
        must_list(&open(&project, PAPER, edition), 1);
    }
    let both = open(&project, PAPER, "de-nl");
    let entries = both.all("TOCI").into_iter().filter(|entry| by_lang(entry).len() == 2);
    assert!(entries.count() >= 7, "entries in both languages");
}

#[test]
fn the_label_of_the_contents_is_no_entry() {
    let project = Project::example();
    project.must_succeed(&["build", PAPER]);
    for (edition, label, sequence) in [("de", "Inhalt", "Beratungsfolge"), ("nl", "Inhoud", "Kernboodschap")]
    {
        let pdf = open(&project, PAPER, edition);
        assert!(pdf.headings().iter().any(|(level, text)| *level == 1 && text == label), "{label}");
        let listed = pdf.all("TOCI").iter().any(|entry| entry.text().starts_with(label));
        assert!(!listed, "{label} is listed");
        // The label of the sequence at the head of a paper is no entry either; a block is one.
        let listed = pdf.all("TOCI").iter().any(|entry| entry.text().starts_with(sequence));
        assert_eq!(listed, edition == "nl", "{sequence}");
    }
}

#[test]
fn a_document_has_contents_only_where_it_asks_for_them() {
    let project = Project::example();
    project.must_succeed(&["build", DECISION]);
    for edition in EDITIONS {
        let pdf = open(&project, DECISION, edition);
        assert!(pdf.all("TOC").is_empty() && pdf.all("TOCI").is_empty(), "{edition}");
        assert!(pdf.headings().iter().all(|(_, text)| !text.contains("Inhalt") && !text.contains("Inhoud")));
    }
}

/// The base with contents and so many more policy fields, each with a goal if wanted.
fn with_fields(count: usize, goals: bool) -> Project {
    let project = Project::base();
    let mut yaml = String::from("policy_fields:\n");
    let mut ftl = String::new();
    for n in 1..=count {
        let _ = writeln!(yaml, "  f{n}: {{number: \"2.{n}\"}}");
        let _ = writeln!(ftl, "policy-field-f{n} = Sport {n}{n}");
    }
    if goals {
        yaml.push_str("goals:\n");
        for n in 1..=count {
            let _ = writeln!(yaml, "  g{n}: {{policy_field: f{n}}}");
            let _ = writeln!(ftl, "goal-g{n} = Club {n}{n}");
        }
    }
    project.write("content/fields.yaml", yaml);
    for lang in Lang::ALL {
        project.write(&format!("locales/{lang}/content/fields.ftl"), &ftl);
    }
    let fields = (1..=count).map(|n| format!(", f{n}")).collect::<String>();
    project.replace(
        "content/base.yaml",
        "policy_fields: [sprache]",
        &format!("policy_fields: [sprache{fields}]"),
    );
    project.replace("content/base.yaml", "    paper: bericht\n", "    paper: bericht\n    contents: true\n");
    project
}

#[test]
fn the_more_headings_there_are_the_fewer_levels_are_listed() {
    for (count, goals, deepest) in [(3, true, 3), (6, true, 2), (40, false, 1)] {
        let project = with_fields(count, goals);
        project.must_succeed(&["build"]);
        for lang in Lang::ALL {
            let bytes = project.bytes(&format!("out/bericht/bericht.{lang}.pdf"));
            assert_eq!(faults(&bytes, lang), Vec::<String>::new(), "{lang}");
            must_list(&Pdf::open(&bytes), deepest);
        }
    }
}
