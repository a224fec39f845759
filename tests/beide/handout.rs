//! Handouts, slides for the projector, pictures of pages, attached data.

use lopdf::{Document, Object};

use crate::pdf::Pdf;
use crate::project::Project;

const HANDOUT: &str = "leitbild-almelo-2024";
const SLIDES: &str = "leitbild-almelo-folien";
const LANGUAGES: [&str; 2] = ["de", "nl"];

/// A talk with a slide of every kind that the example does not show.
const KINDS: &str = "
documents:
  arten: {template: slides, presentation: arten, profiles: {de: muenster, nl: almelo}}
  arten-handzettel: {template: handout, presentation: arten, notes: lines, profiles: {de: muenster, nl: almelo}}
images:
  bild:
    file: bild.svg
    alt:
      de: Balken, nach rechts höher
      nl: Balken, naar rechts hoger
    credit:
      de: Zeichnung des Presseamtes
      nl: Tekening van de afdeling communicatie
presentations:
  arten:
    speaker: erika-mustermann
    organization: stadt-muenster
    event: {value: Thuis en Actief, lang: nl, gloss: Zu Hause und aktiv}
    place: Almelo
    date: 2024-11-12
    title:
      de: Alle Arten
      nl: Alle soorten
    slides:
      art-spalten:
        kind: two_columns
        title:
          de: Spalten
          nl: Kolommen
        text:
          de: Was links steht
          nl: Wat links staat
        second:
          de: Was rechts steht
          nl: Wat rechts staat
      art-baum:
        kind: goal_tree
        title:
          de: Baum
          nl: Boom
      art-zitat:
        kind: quotation
        title:
          de: Leitsatz
          nl: Leidraad
        text:
          de: Integration gelingt dort, wo Menschen einander begegnen.
          nl: Integratie slaagt waar mensen elkaar ontmoeten.
        source:
          de: Aus der Präambel
          nl: Uit de preambule
      art-bild:
        kind: image
        image: bild
        title:
          de: Bild
          nl: Beeld
";

const PICTURE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="32" height="16"><rect width="8" height="9" fill="#1f4e9e"/></svg>"##;

fn with_all_kinds() -> Project {
    let project = Project::example();
    project.write("content/arten.yaml", KINDS).write("content/bild.svg", PICTURE);
    project
}

fn pdf(project: &Project, document: &str, lang: &str) -> Vec<u8> {
    project.bytes(&format!("out/{document}/{document}.{lang}.pdf"))
}

/// The text of one page, its words divided by single spaces.
fn page(bytes: &[u8], number: u32) -> String {
    let document = Document::load_mem(bytes).expect("a PDF");
    let text = document.extract_text(&[number]).expect("text").replace("\u{ad}\n", "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Width and height of every page, in points.
fn sizes(bytes: &[u8]) -> Vec<(f32, f32)> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let size = |id| {
        let page = document.get_dictionary(id).expect("a page");
        let edges = page.get(b"MediaBox").and_then(Object::as_array).expect("a box");
        let edge = |at: usize| edges[at].as_float().expect("a number");
        (edge(2) - edge(0), edge(3) - edge(1))
    };
    document.get_pages().into_values().map(size).collect()
}

fn metadata(bytes: &[u8]) -> String {
    let document = Document::load_mem(bytes).expect("a PDF");
    let catalog = document.catalog().expect("a catalog");
    let id = catalog.get(b"Metadata").and_then(Object::as_reference).expect("metadata");
    let stream = document.get_object(id).and_then(Object::as_stream).expect("a stream");
    String::from_utf8_lossy(&stream.content).into_owned()
}

/// The files that are attached: description, relationship, content.
fn attached(bytes: &[u8]) -> Vec<(String, String, Vec<u8>)> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let files = document.objects.values().filter_map(|object| object.as_dict().ok());
    let files = files.filter(|it| it.has(b"EF"));
    let read = |file: &lopdf::Dictionary| {
        let name = |key| file.get(key).and_then(Object::as_name).expect("a name").to_vec();
        let id = file.get(b"EF").and_then(Object::as_dict).expect("files");
        let id = id.get(b"F").and_then(Object::as_reference).expect("a file");
        let stream = document.get_object(id).and_then(Object::as_stream).expect("a stream");
        let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        let description = file.get(b"Desc").and_then(lopdf::decode_text_string).expect("a description");
        (description, String::from_utf8(name(b"AFRelationship")).expect("a word"), content)
    };
    files.map(read).collect()
}

#[test]
fn one_two_and_three_slides_stand_on_a_page() {
    let project = Project::example();
    for (number, pages) in [(1, 22), (2, 11), (3, 8)] {
        let form = format!("slides_per_page: {number}\n");
        let documents = project.read("content/documents.yaml");
        let now = documents.lines().find(|line| line.contains("slides_per_page")).expect("a number").trim();
        project.write("content/documents.yaml", documents.replace(&format!("{now}\n"), &form));
        let run = project.must_succeed(&["build", HANDOUT, "--format", "json"]);
        assert_eq!(run.problems(), "", "{number} on a page: everything can be read");
        for lang in LANGUAGES {
            let bytes = pdf(&project, HANDOUT, lang);
            let all = Pdf::open(&bytes);
            assert_eq!(all.pages(), pages, "{number} on a page, {lang}");
            for slide in 1..=22 {
                let mark = format!("{slide} / 22");
                let on = u32::try_from((slide - 1) / number + 1).expect("a page");
                assert!(page(&bytes, on).contains(&mark), "{mark} on page {on}, {lang}");
            }
        }
    }
}

#[test]
fn notes_lines_or_both_stand_with_the_slides() {
    let project = Project::example();
    let both = project.read("content/documents.yaml");
    for (wanted, notes, lines) in [("notes", true, false), ("lines", false, true), ("both", true, true)] {
        let form = format!("slides_per_page: 2\n    notes: {wanted}\n");
        project.write("content/documents.yaml", both.replace("slides_per_page: 2\n", &form));
        project.must_succeed(&["build", HANDOUT]);
        let bytes = pdf(&project, HANDOUT, "de");
        assert_eq!(Pdf::open(&bytes).pages(), 11, "{wanted}");
        let text = page(&bytes, 1);
        assert_eq!(text.contains("Herzlichen Dank"), notes, "{wanted}: {text}");
        assert_eq!(text.contains("Eigene Notizen"), lines, "{wanted}: {text}");
    }
}

#[test]
fn the_slides_are_pages_of_sixteen_to_nine() {
    let project = Project::example();
    project.must_succeed(&["build", SLIDES]);
    for lang in LANGUAGES {
        let bytes = pdf(&project, SLIDES, lang);
        let sizes = sizes(&bytes);
        assert_eq!(sizes.len(), 22);
        assert!(sizes.iter().all(|(width, height)| (width / height - 16.0 / 9.0).abs() < 1e-4), "{sizes:?}");
        for number in 1..=22 {
            assert!(page(&bytes, number).contains(&format!("{number} / 22")), "slide {number}, {lang}");
        }
    }
}

#[test]
fn a_title_slide_of_its_own_title_says_what_the_presentation_is_called() {
    let project = Project::example();
    for (lang, title) in [("de", "Gemeinsam ankommen"), ("nl", "Samen aankomen")] {
        let file = format!("locales/{lang}/content/presentation.ftl");
        let text = project.read(&file);
        let line = text.lines().find(|line| line.starts_with("slide-titel =")).expect("the title slide");
        project.write(&file, text.replace(line, &format!("slide-titel = {title}")));
    }
    project.must_succeed(&["build", SLIDES, HANDOUT]);
    for document in [SLIDES, HANDOUT] {
        for edition in ["de", "de-nl"] {
            let text = page(&pdf(&project, document, edition), 1);
            assert!(text.contains("Gemeinsam ankommen"), "{document} {edition}: {text}");
            assert!(text.contains("Masterplan der Stadt"), "{document} {edition}: {text}");
        }
    }
}

#[test]
fn speaker_office_occasion_place_and_date_stand_on_the_title_slide_and_every_sheet() {
    let project = Project::example();
    project.must_succeed(&["build", SLIDES, HANDOUT]);
    let sheet =
        ["Erika Mustermann", "Koordinierungsstelle", "Stadt Münster", "Thuis en Actief", "12. November 2024"];
    let title = page(&pdf(&project, SLIDES, "de"), 1);
    for word in sheet.iter().chain(&["Zu Hause und aktiv im bunten Almelo"]) {
        assert!(title.contains(word), "{word} in {title}");
    }
    let handout = pdf(&project, HANDOUT, "de");
    for number in 1..=11 {
        let text = page(&handout, number);
        for word in sheet.iter().chain(&[format!("Seite {number} von 11").as_str()]) {
            assert!(text.contains(word), "{word} on sheet {number}: {text}");
        }
    }
}

#[test]
fn all_editions_print_the_same_in_the_order_of_the_content() {
    let project = Project::example();
    project.must_succeed(&["build", SLIDES]);
    for edition in ["de", "nl", "de-nl"] {
        let bytes = pdf(&project, SLIDES, edition);
        let population = page(&bytes, 2);
        let years = if edition == "de-nl" { 2 } else { 1 };
        assert_eq!(
            population.matches("2008").count(),
            years,
            "the year of the figures, {edition}: {population}"
        );
        let participants = page(&bytes, 5);
        for (lang, names) in [
            (
                "de",
                ["Ausländerbeirat", "Glaubensgemeinschaften", "Polizei", "Vereine", "Kammern", "der Politik"],
            ),
            ("nl", ["Ausländerbeirat (", "Geloof", "Inwoners", "Politie", "Verenigingen", "de politiek"]),
        ] {
            if !edition.contains(lang) {
                continue;
            }
            let mut rest = participants.as_str();
            for name in names {
                let found = rest.find(name);
                assert!(found.is_some(), "{name} in its place, {edition}: {participants}");
                rest = &rest[found.unwrap_or_default()..];
            }
        }
    }
}

#[test]
fn every_kind_of_slide_can_be_shown() {
    let project = with_all_kinds();
    // All goals of the example are too many for half a slide, and that is said.
    let found = project.problems();
    let told: Vec<&str> = found.lines().filter(|line| !line.starts_with("  ")).collect();
    assert!(told.iter().all(|line| line.starts_with("warning[small-type]")), "{found}");
    assert!(told.iter().any(|line| line.contains("on page 2 of arten.de-nl.pdf")), "{found}");
    assert!(!told.iter().any(|line| line.contains("arten.de.pdf")), "{found}");
    project.must_succeed(&["build", "arten", "arten-handzettel"]);
    for (lang, words) in [
        ("de", ["rechts steht", "6.10.1", "– Aus der Präambel", "Zeichnung des Presseamtes"]),
        ("nl", ["rechts staat", "6.10.1", "– Uit de preambule", "Tekening van de afdeling"]),
    ] {
        let bytes = pdf(&project, "arten", lang);
        assert_eq!(sizes(&bytes).len(), 4);
        for (number, word) in (1..).zip(words) {
            let text = page(&bytes, number);
            assert!(text.contains(word), "{word} in {text}");
        }
        let told = Pdf::open(&bytes).alternative_texts().join("\n");
        assert!(
            told.contains(if lang == "de" { "nach rechts höher" } else { "naar rechts hoger" }),
            "{told}"
        );
    }
}

#[test]
fn a_slide_lacks_no_text_of_its_kind_and_has_none_of_another() {
    let project = with_all_kinds();
    project.replace("content/arten.yaml", "kind: two_columns", "kind: quotation");
    project.replace("content/arten.yaml", "kind: image\n", "kind: two_columns\n");
    let found = project.problems();
    assert!(found.contains("error[missing-field] content/arten.yaml:53:"), "{found}");
    assert!(found.contains("error[wrong-type] content/arten.yaml:26:"), "{found}");
}

#[test]
fn a_slide_that_is_too_full_is_reported_where_it_is_written() {
    let project = with_all_kinds();
    let much = "Was links steht und nicht endet, ".repeat(60);
    project.replace("content/arten.yaml", "de: Was links steht", &format!("de: {much}"));
    let run = project.run(&["build", "arten", "--format", "json"]);
    assert_eq!(run.status, 1);
    let found = run.problems();
    assert!(found.contains("error[overflow] content/arten.yaml:"), "{found}");
    assert!(found.contains("slide-art-spalten.text"), "{found}");
    assert!(found.contains("see report-templates/"), "{found}");
}

#[test]
fn few_and_many_goals_with_short_and_long_titles_fit() {
    let project = with_all_kinds();
    let long = "Beschleunigung der Einbürgerungsverfahren für alle Menschen in Münster";
    for (count, title) in [(1, "Teilhabe"), (3, "Teilhabe"), (3, long), (10, "Teilhabe"), (10, long)] {
        let mut goals = String::from("goals:\n");
        for goal in 0..count {
            goals += &format!(
                "  viele-{goal}:\n    number: \"9.{goal}\"\n    title:\n      de: {title}\n      nl: {title}\n"
            );
        }
        project.write("content/viele.yaml", goals);
        let named: Vec<_> = (0..count).map(|goal| format!("viele-{goal}")).collect();
        for kind in ["list", "goal_tree"] {
            let goals = format!("kind: {kind}\n        goals: [{}]\n", named.join(", "));
            project.write("content/arten.yaml", KINDS.replace("kind: goal_tree\n", &goals));
            project.must_succeed(&["build", "arten", "arten-handzettel"]);
        }
    }
}

#[test]
fn pictures_of_all_pages_stand_beside_the_pdf() {
    let project = Project::example();
    let run = |pages: &[&str]| -> Vec<Vec<u8>> {
        project.must_succeed(&["build", SLIDES, "--png"]);
        let file = |page: &&str| project.bytes(&format!("out/{SLIDES}/{SLIDES}.{page}.png"));
        pages.iter().map(file).collect()
    };
    let pages = ["de-01", "de-22", "nl-01", "nl-22"];
    let first = run(&pages);
    assert!(first.iter().all(|picture| picture.starts_with(b"\x89PNG\r\n\x1a\n")));
    let number = |at: usize| u32::from_be_bytes(first[0][at..at + 4].try_into().expect("four bytes"));
    assert_eq!((number(16), number(20)), (1440, 810));
    assert!(run(&pages) == first, "the same pages give the same pictures");
    assert!(!project.path(&format!("out/{SLIDES}/{SLIDES}.de-23.png")).exists());
    assert!(!project.read("out/manifest.json").contains(".png"));
}

#[test]
fn data_is_attached_only_where_it_is_wanted() {
    let project = Project::example();
    project.must_succeed(&["build"]);
    for lang in LANGUAGES {
        let bytes = pdf(&project, HANDOUT, lang);
        let metadata = metadata(&bytes);
        assert!(metadata.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A<"), "{metadata}");
        assert!(metadata.contains("<pdfuaid:part>1<"), "{metadata}");
        assert_eq!(attached(&bytes), []);
    }
    project.must_succeed(&["build", "--attach-data"]);
    for (lang, description) in [("de", "Die Daten, aus denen"), ("nl", "De gegevens waaruit")] {
        for document in ["umsetzungsbericht-2024-h1", "partnerbriefing-2024-h1", HANDOUT, SLIDES] {
            let bytes = pdf(&project, document, lang);
            let metadata = metadata(&bytes);
            assert!(metadata.contains("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A<"), "{metadata}");
            assert!(metadata.contains("<pdfuaid:part>1<"), "{metadata}");
            let files = attached(&bytes);
            let [(told, relationship, content)] = files.as_slice() else { panic!("{} files", files.len()) };
            assert!(told.starts_with(description), "{told}");
            assert_eq!(relationship, "Data");
            let data: serde_json::Value = serde_json::from_slice(content).expect("JSON");
            assert_eq!(data["document"]["id"], document);
            assert_eq!(data["sides"][0]["lang"], lang);
        }
    }
}
