//! The worked example: what the README and the design promise of it.

use std::sync::OnceLock;

use beide::Lang;

use crate::pages::faults;
use crate::pdf::Pdf;
use crate::project::Project;

const PAPER: &str = "umsetzungsbericht-2024-h1";
const BRIEFING: &str = "partnerbriefing-2024-h1";
const HANDOUT: &str = "leitbild-almelo-2024";
const SLIDES: &str = "leitbild-almelo-folien";
const DECISION: &str = "beschluss-indikatoren-2024";
const DOCUMENTS: [&str; 5] = [PAPER, BRIEFING, HANDOUT, SLIDES, DECISION];

/// The example, built once.
fn built() -> &'static Project {
    static BUILT: OnceLock<Project> = OnceLock::new();
    BUILT.get_or_init(|| {
        let project = Project::example();
        project.must_succeed(&["build"]);
        project
    })
}

fn file(document: &str, lang: Lang) -> String {
    format!("out/{document}/{document}.{lang}.pdf")
}

fn files() -> impl Iterator<Item = (String, Lang)> {
    DOCUMENTS.into_iter().flat_map(|document| Lang::ALL.map(|lang| (file(document, lang), lang)))
}

fn open(project: &Project, document: &str, lang: Lang) -> Pdf {
    Pdf::open(&project.bytes(&file(document, lang)))
}

#[test]
fn the_example_checks_without_a_warning() {
    assert_eq!(Project::example().problems(), "");
}

#[test]
fn every_page_is_sound() {
    let mut wrong = Vec::new();
    for (file, lang) in files() {
        wrong.extend(faults(&built().bytes(&file), lang).into_iter().map(|fault| format!("{file}: {fault}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn both_sides_have_the_same_tables_figures_and_headings() {
    for document in DOCUMENTS {
        let [de, nl] = Lang::ALL.map(|lang| open(built(), document, lang));
        for kind in ["Table", "Figure"] {
            assert_eq!(de.all(kind).len(), nl.all(kind).len(), "{kind} of {document}");
        }
        // One section of the paper is for the Dutch council only. Of the decision, the German side alone
        // has the headings of the first part, the reasons and the law, the Dutch side the draft resolution.
        let (only_de, only_nl) = match document {
            PAPER => (0, 1),
            DECISION => (3, 1),
            _ => (0, 0),
        };
        let (de, nl) = (de.headings().len() - only_de, nl.headings().len() - only_nl);
        assert_eq!(de, nl, "headings of {document}");
    }
}

#[test]
fn the_properties_say_what_whose_and_when() {
    let expected = [
        (
            PAPER,
            Lang::De,
            "Migrationsleitbild",
            "Koordinierungsstelle für Migration und Interkulturelle Angelegenheiten",
            "D:20240828",
        ),
        (PAPER, Lang::Nl, "integratievisie", "College van burgemeester en wethouders", "D:20240903"),
        (BRIEFING, Lang::De, "Integrationsmonitoring", "Stadt Münster", "D:20240903"),
        (BRIEFING, Lang::Nl, "integratiemonitoring", "Stadt Münster", "D:20240903"),
        (HANDOUT, Lang::De, "Migrationsleitbild", "Erika Mustermann", "D:20241112"),
        (HANDOUT, Lang::Nl, "integratievisie", "Erika Mustermann", "D:20241112"),
    ];
    let mut identifiers = Vec::new();
    for (document, lang, keyword, author, date) in expected {
        let pdf = open(built(), document, lang);
        let property = |name| pdf.property(name).unwrap_or_default();
        assert!(property("Keywords").contains(keyword), "{document} {lang}: {}", property("Keywords"));
        assert_eq!(property("Author"), author, "{document} {lang}");
        assert!(
            property("CreationDate").starts_with(date),
            "{document} {lang}: {}",
            property("CreationDate")
        );
        identifiers.extend(pdf.xmp_value("xmpMM:DocumentID"));
    }
    identifiers.sort();
    identifiers.dedup();
    assert_eq!(identifiers.len(), expected.len(), "each file has its own identifier");
}

#[test]
fn headers_and_footers_are_not_read_and_what_they_say_is_in_the_body() {
    for (lang, number, page) in
        [(Lang::De, "V/0123/2024", "Seite 2 "), (Lang::Nl, "RIB-2024-017", "pagina 2 ")]
    {
        let pdf = open(built(), PAPER, lang);
        assert_eq!(pdf.artifacts().matches(number).count(), pdf.pages(), "once on every page, {lang}");
        assert!(pdf.text().contains(number), "{lang}");
        let page = |text: &str| text.to_lowercase().contains(&page.to_lowercase());
        assert!(page(pdf.artifacts()), "{lang}: {}", pdf.artifacts());
        assert!(!page(&pdf.text()), "{lang}");
    }
}

#[test]
fn no_message_is_printed_by_its_name() {
    let mut names = Vec::new();
    for (path, text) in words() {
        let ids = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        names.extend(ids.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.trim().to_owned()));
        assert!(!names.is_empty(), "{path} has messages");
    }
    names.retain(|name| name.contains('-'));
    for (file, _) in files() {
        let pdf = Pdf::open(&built().bytes(&file));
        let text = format!("{}\n{}\n{}", pdf.text(), pdf.artifacts(), pdf.alternative_texts().join("\n"));
        let printed: Vec<&str> = text
            .split(|c: char| !(c.is_alphanumeric() || c == '-'))
            .filter(|word| names.iter().any(|name| name == word))
            .collect();
        assert!(printed.is_empty(), "{file}: {printed:?}");
    }
}

/// All words of the repository: path and text.
fn words() -> Vec<(String, String)> {
    let all = walkdir::WalkDir::new(crate::project::repository().join("locales")).sort_by_file_name();
    let files =
        all.into_iter().map(|entry| entry.expect("an entry")).filter(|entry| entry.file_type().is_file());
    files
        .map(|file| {
            let text = std::fs::read_to_string(file.path()).expect("a text");
            (file.path().display().to_string(), text)
        })
        .collect()
}

#[test]
fn the_same_content_gives_the_same_bytes_in_every_place_and_language() {
    let project = Project::example();
    for environment in [
        [("TZ", "Asia/Tokyo"), ("LC_ALL", "nl_NL.UTF-8"), ("LANG", "nl")],
        [("TZ", "America/Los_Angeles"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr")],
    ] {
        assert_eq!(project.run_with(&["build"], &environment).status, 0);
        for (file, _) in files() {
            assert!(project.bytes(&file) == built().bytes(&file), "{file} differs");
        }
        assert_eq!(project.read("out/manifest.json"), built().read("out/manifest.json"));
    }
}

#[test]
fn the_figures_of_the_population_stand_in_both_languages() {
    for lang in Lang::ALL {
        let pdf = open(built(), HANDOUT, lang);
        let slide =
            pdf.all("Table").into_iter().find(|table| table.text().contains("2008")).expect("the slide");
        for figure in ["25.000", "21.000", "14.000"] {
            assert!(slide.text().contains(figure), "{lang} lacks {figure}: {}", slide.text());
            assert!(pdf.alternative_texts().iter().any(|alt| alt.contains(figure)), "{lang}: {figure}");
        }
        assert!(pdf.text().contains("550"), "{lang}");
    }
}

#[test]
fn one_number_changed_changes_everywhere() {
    let project = Project::example();
    project.replace("content/populations.yaml", "21000", "21987");
    project.replace("content/indicators.yaml", "2024-H1: 12.8", "2024-H1: 12.7");
    project.must_succeed(&["build", HANDOUT, PAPER]);
    for lang in Lang::ALL {
        changed(&project, HANDOUT, lang, "21.000", "21.987");
        changed(&project, PAPER, lang, "12,8", "12,7");
    }
}

/// What said the old number says the new one: prose, tables, alternative texts.
#[track_caller]
fn changed(project: &Project, document: &str, lang: Lang, old: &str, new: &str) {
    let [before, after] = [built(), project].map(|project| open(project, document, lang));
    let mut kinds = [("prose", 0), ("table", 0), ("alternative text", 0)];
    let texts = |pdf: &Pdf| {
        let of =
            |kind: &str| pdf.all(kind).iter().map(|element| element.text()).collect::<Vec<_>>().join("\n");
        [of("P"), of("TD") + &of("TH"), pdf.alternative_texts().join("\n")]
    };
    for ((kind, count), (before, after)) in
        kinds.iter_mut().zip(texts(&before).into_iter().zip(texts(&after)))
    {
        *count = after.matches(new).count();
        let lost = before.matches(old).count() - after.matches(old).count();
        assert_eq!(lost, *count, "{document} {lang}, {kind}: {lost} of {old} went, {count} of {new} came");
    }
    assert!(kinds.iter().all(|(_, count)| *count > 0), "{document} {lang}: {kinds:?}");
}

#[test]
fn a_message_removed_is_missed_at_the_place_of_its_twin() {
    let project = Project::example();
    let file = "locales/nl/content/goals.ftl";
    let text = project.read(file);
    let start = text.find("\ngoal-").expect("a goal") + 1;
    let id = text[start..].split_whitespace().next().expect("an id").to_owned();
    let end = text[start..].find("\n\n").map_or(text.len(), |at| start + at);
    let end = text[start + 1..].find("\ngoal-").map_or(end, |at| end.min(start + 1 + at));
    project.write(file, format!("{}{}", &text[..start], &text[end..]));
    let german = project.read("locales/de/content/goals.ftl");
    let line = german.lines().position(|line| line.starts_with(&format!("{id} ="))).expect("the twin") + 1;
    let found = project.problems();
    let reported =
        found.lines().any(|line| line.contains("error[missing-translation]") && line.contains(&id));
    assert!(reported, "{found}");
    assert!(
        found.contains(&format!("locales/de/content/goals.ftl:{line}:")),
        "line {line} is not in {found}"
    );
    assert_eq!(project.run(&["build"]).status, 1);
    assert!(!project.path("out").exists(), "nothing is written");
    project.run(&["check", "--fill"]);
    assert!(project.read(file).contains(&format!("{id} =")));
    a_draft_shows_what_is_missing(&project);
}

fn a_draft_shows_what_is_missing(project: &Project) {
    project.must_succeed(&["build", PAPER, "--draft"]);
    for (lang, word) in [(Lang::De, "ENTWURF"), (Lang::Nl, "CONCEPT")] {
        let pdf = open(project, PAPER, lang);
        let text = pdf.text() + pdf.artifacts();
        assert!(text.contains(word), "{lang}: no {word}");
    }
    let text = open(project, PAPER, Lang::Nl).text();
    assert!(text.contains('%'), "the share that is translated");
    assert!(!open(built(), PAPER, Lang::Nl).text().contains("CONCEPT"));
}
