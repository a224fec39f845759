//! A council paper with all that real ones hold: `tests/gallery/content/council.yaml`.

use crate::pdf::Pdf;
use crate::project::Project;

const DOCUMENT: &str = "fahrradstation";

fn gallery() -> Project {
    let project = Project::example();
    project.lay("tests/gallery");
    project
}

/// The words of an edition, with plain blanks.
#[track_caller]
fn said(project: &Project, edition: &str) -> String {
    let pdf = Pdf::open(&project.bytes(&format!("out/{DOCUMENT}/{DOCUMENT}.{edition}.pdf")));
    pdf.text().replace(['\u{a0}', '\u{202f}'], " ")
}

#[track_caller]
fn all_stand_in(text: &str, words: &[&str]) {
    let words_of = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = words_of(text);
    for words in words {
        assert!(text.contains(words), "{words:?} is not in {text}");
    }
}

/// What is printed of the sequence of consultations, of the money, of the head and the end, in either language.
const GERMAN: &[&str] = &[
    "einstimmig empfohlen",
    "mehrheitlich mit Änderungen empfohlen",
    "Ja: 10, Nein: 2, Enthaltungen: 4, befangen: 1",
    "17:00 Uhr",
    "TOP Ö 4.2, öffentlich",
    "nichtöffentlich",
    "Termin noch offen",
    "Stand der Beratung: 14.03.2025",
    // Money.
    "Auszahlung (investiv)",
    "laufend ab 2026",
    "Konto 7.401154 / 7871",
    "Deckung: Budget des Fachamts",
    "Nettobelastung 28.500 €",
    "Eigenanteil an der Investition 240.000 € 90.000 €",
    "offen: noch nicht bezifferbar und in den Summen nicht enthalten.",
    // Head and end.
    "66.22.01-14",
    "Stadtkämmerei",
    "Leiter der Planung",
    "Oberbürgermeisterin",
    "In Vertretung",
    // The points of this council, numbered among themselves.
    "3 Über die Auslastung wird dem Rat jährlich berichtet.",
    "Baugrundgutachten",
    // Sums, tables, pictures.
    "zusammen 1.100",
    "in Tsd. €",
    "Summe Münster 860 550",
    "Summe 1.340 730",
    "Quelle: Erhebung beider Städte",
    "Zeichnung der Stadt",
];
const DUTCH: &[&str] = &[
    "Door naar de raad als hamerstuk",
    "19.30 uur",
    "agendapunt 4b, openbaar",
    "Datum nog niet bekend",
    "structureel van 2026 tot en met 2028",
    "dekking: reserve Fietsverkeer",
    "p.m.: nog niet te becijferen",
    "Z-2025-00417",
    "wethouder Financiën",
    "Burgemeester en wethouders van Almelo,",
    "de secretaris,",
    "2 een krediet beschikbaar te stellen",
    "samen 1.100",
    "× € 1.000",
    "Totaal Münster 860 550",
    "Bron: opgave van beide steden",
];

/// What stands only in the other language.
const NOT_GERMAN: &[&str] = &["krediet", "Kredit"];
const NOT_DUTCH: &[&str] = &["aan te besteden", "Baugrundgutachten", "Bodemonderzoek", "Personeel"];

#[test]
fn a_paper_prints_all_that_it_holds_in_all_editions() {
    let project = gallery();
    let run = project.must_succeed(&["build", DOCUMENT]);
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
    all_stand_in(&said(&project, "de"), GERMAN);
    all_stand_in(&said(&project, "nl"), DUTCH);
    for (edition, absent) in [("de", NOT_GERMAN), ("nl", NOT_DUTCH)] {
        let text = said(&project, edition);
        assert!(absent.iter().all(|words| !text.contains(words)), "{edition}: {text}");
    }
    let beside = said(&project, "de-nl");
    for words in
        ["auszuschreiben", "krediet", "Baugrundgutachten", "secretaris", "Halle Ost", "Hal oost", "p.m."]
    {
        assert!(beside.contains(words), "{words} is not in {beside}");
    }
}

#[test]
fn other_house_styles_print_it_too() {
    let project = gallery();
    project.replace("content/council.yaml", "profile: muenster", "profile: osnabrueck");
    project.replace("content/council.yaml", "profile: almelo", "profile: enschede");
    let run = project.must_succeed(&["build", DOCUMENT]);
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
}
