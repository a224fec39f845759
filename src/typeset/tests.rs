//! Typesetting with small templates and data made by hand.

use typst::layout::{Frame, FrameItem};

use super::*;
use crate::compose::Edition;
use crate::compose::data::{
    Data, DocumentData, Fact, HandoutData, NameData, ProfileData, Properties, SideData, Text,
};
use crate::compose::script::{Content, Script, Unit};
use crate::diagnostic::Severity;
use crate::id::Subject;
use crate::lang::{Lang, Pair};
use crate::model::content::Authentic;
use crate::model::template::Template;
use crate::words::text::{Block, Run};

const HEAD: &str = "#import beide: put\n#let document(data) = {\n  let h = data.sides.first().handout\n";

fn run(text: &str) -> Run {
    Run { text: text.into(), ..Run::default() }
}

fn text(id: &str, body: Vec<Block>) -> Text {
    Text { id: id.parse().unwrap(), text: "…".into(), body }
}

fn line(id: &str, words: &str) -> Text {
    text(id, vec![Block::Paragraph { runs: vec![run(words)] }])
}

fn fact(id: &str, value: &str, text: &str) -> Fact {
    Fact { id: id.parse().unwrap(), kind: "date".into(), value: value.into(), text: text.into() }
}

fn name(id: &str, name: &str, lang: Lang, gloss: Option<&str>) -> NameData {
    NameData {
        id: id.parse().unwrap(),
        name: name.into(),
        lang: lang.into(),
        region: Some(lang.region().into()),
        gloss: gloss.map(Into::into),
    }
}

fn handout() -> HandoutData {
    let long = vec![
        Block::Paragraph {
            runs: vec![
                run("Die coördinatie der "),
                Run { lang: Some(Lang::Nl.into()), ..run("gemeenteraad") },
                Run { strong: true, ..run(" gilt") },
                Run { link: Some("https://example.org".into()), emph: true, ..run(" hier") },
            ],
        },
        Block::Bullets { items: vec![vec![run("eins")], vec![run("zwei")]] },
        Block::Numbers { start: 3, items: vec![vec![run("drei")]] },
    ];
    HandoutData {
        title: line("presentation-p.title", "Ein Leitbild"),
        subtitle: Some(text("presentation-p.subtitle", long)),
        speaker: "Erika Mustermann".into(),
        role: None,
        email: None,
        organization: name("organization-almelo.name", "Gemeente Almelo", Lang::Nl, Some("Stadt Almelo")),
        event: name("presentation-p.event", "Ratssitzung", Lang::De, None),
        place: "Almelo".into(),
        date: fact("presentation.p.date", "2024-08-28", "28.08.2024"),
        slides_per_page: 2,
        notes: crate::model::content::HandoutNotes::Both,
        slides: vec![],
    }
}

fn side(lang: Lang) -> SideData {
    SideData {
        lang,
        region: lang.region().into(),
        profile: ProfileData {
            name: "probe".into(),
            accent: "#1f4e9e".into(),
            wordmark: "Stadt".into(),
            logo: None,
            fonts: vec!["Noto Sans".into()],
            quotes: Default::default(),
        },
        properties: Properties {
            title: "Ein Leitbild".into(),
            author: "Stadt".into(),
            subject: String::new(),
            keywords: vec!["Integration".into()],
            date: "2024-08-28".into(),
        },
        period: fact("report.period", "2024", "2024"),
        as_of: fact("report.as-of", "2024-06-30", "30.06.2024"),
        coverage: None,
        paper: None,
        briefing: None,
        handout: Some(handout()),
        publicity: None,
    }
}

fn data() -> Data {
    Data {
        document: DocumentData {
            id: "probe".into(),
            template: "probe".into(),
            edition: "de".into(),
            files: Pair { de: "probe.de.pdf".into(), nl: "probe.nl.pdf".into() },
            draft: false,
            non_public: false,
            attached: false,
            sample_data: true,
            contents: false,
            needs: Template::default(),
            authentic: Some(Authentic::Both),
            lead: Lang::De,
            review: None,
        },
        sides: vec![side(Lang::De)],
    }
}

/// The script of the texts of the handout.
fn script() -> Script {
    let handout = handout();
    let unit = |text: Text| Unit {
        subject: Subject::Text(text.id.clone()),
        within: [].into(),
        content: Content::Text(text),
        place: None,
    };
    let texts = std::iter::once(handout.title).chain(handout.subtitle);
    Script { lang: Lang::De, units: texts.map(unit).collect() }
}

fn composition() -> Composition {
    Composition {
        document: "probe".into(),
        template: "probe".into(),
        edition: Edition::Single(Lang::De),
        data: data(),
        voices: vec![],
        scripts: vec![script()],
        coverage: vec![],
    }
}

fn project(body: &str) -> Project {
    let mut project = Project::default();
    let template = format!("{HEAD}{body}\n}}\n");
    project.templates.insert("probe/template.typ".into(), template.into_bytes());
    let entry = include_bytes!("../../report-templates/foundation/entry.typ");
    project.templates.insert("foundation/entry.typ".into(), entry.to_vec());
    project
}

/// The messages and the lines of what is reported.
#[track_caller]
fn must_report(body: &str, expected: &[(&str, &str)]) -> Diagnostics {
    let project = project(body);
    let mut out = Diagnostics::default();
    if let Some(pages) = typeset(&project, &composition(), &mut out) {
        pages.export(&mut out);
    }
    let found: Vec<_> = out
        .0
        .iter()
        .map(|it| {
            let text = it.place.as_ref().map(|at| at.source.text[at.range.clone()].to_owned());
            (it.message.id, text.unwrap_or_default())
        })
        .collect();
    let expected: Vec<_> = expected.iter().map(|(id, text)| (*id, (*text).to_owned())).collect();
    assert_eq!(found, expected, "{:#?}", out.0);
    out
}

#[track_caller]
fn must_make(body: &str) -> (Vec<u8>, usize, Vec<String>) {
    let project = project(body);
    let mut out = Diagnostics::default();
    let pages = typeset(&project, &composition(), &mut out);
    let pages = pages.unwrap_or_else(|| panic!("{:#?}", out.0));
    let pdf = pages.export(&mut out).unwrap_or_else(|| panic!("{:#?}", out.0));
    assert!(out.0.is_empty(), "{:#?}", out.0);
    (pdf, pages.count(), pages.printed())
}

#[test]
fn everything_that_is_put_is_found_again() {
    let (_, pages, printed) = must_make(
        "heading(put(h.title)); put(h.subtitle); put(none)
         table(columns: 2, table.header[][], put(h.organization), put(h.date))",
    );
    assert_eq!(pages, 1);
    let expected = [
        "text:presentation-p.title",
        "text:presentation-p.subtitle",
        "name:organization-almelo.name",
        "fact:presentation.p.date",
    ];
    assert_eq!(printed, expected);
}

#[test]
fn the_same_pages_are_the_same_bytes() {
    let body = "heading(put(h.title)); put(h.subtitle)";
    let (first, second) = (must_make(body).0, must_make(body).0);
    assert_eq!(first, second);
    assert!(first.starts_with(b"%PDF-1.7"));
}

#[test]
fn properties_and_language_do_not_depend_on_the_template() {
    let (pdf, ..) = must_make("heading(put(h.title))");
    let text = String::from_utf8_lossy(&pdf);
    for part in ["pdfaid:part", "pdfuaid:part", "2024-08-28T00:00:00", "Ein Leitbild"] {
        assert!(text.contains(part), "{part}");
    }
    let pdf = lopdf::Document::load_mem(&pdf).unwrap();
    let lang = pdf.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap();
    assert_eq!(lang, b"de-DE");
}

#[test]
fn wrong_calls_are_all_reported_in_one_run() {
    must_report(
        "heading(put(h.title)); put(\"so\"); put(h)",
        &[("template-put", "\"so\""), ("template-put", "h")],
    );
}

#[test]
fn mistakes_of_typst_stand_at_the_line_of_the_template() {
    let out = must_report("let f(x) = x.nothing\n f(h)", &[("template", "nothing")]);
    assert_eq!(
        out.0[0].place.as_ref().map(|at| at.source.path.as_str()),
        Some("report-templates/probe/template.typ")
    );
    assert_eq!(out.0[0].notes.len(), 1);
    must_report("import \"@preview/x:0.1.0\": y", &[("template", "\"@preview/x:0.1.0\"")]);
    must_report("read(\"/etc/passwd\")", &[("template", "\"/etc/passwd\"")]);
    must_report("read(\"../../Cargo.toml\")", &[("template", "\"../../Cargo.toml\"")]);
}

#[test]
fn warnings_that_spoil_pages_are_errors() {
    must_report("set text(font: \"Comic\"); [a]", &[("template-font", "\"Comic\"")]);
    let unstable = "context { let n = query(<x>).len(); [#range(n + 1).map(_ => [#metadata(n)<x>]).join()] }";
    let out = must_report_any(unstable);
    assert!(out.0.iter().any(|it| it.message.id == "template-unstable" && it.severity == Severity::Error));
}

#[track_caller]
fn must_report_any(body: &str) -> Diagnostics {
    let project = project(body);
    let mut out = Diagnostics::default();
    assert!(typeset(&project, &composition(), &mut out).is_none());
    out
}

#[test]
fn what_the_standards_refuse_stands_at_its_line() {
    must_report(
        "rect(); image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\"))",
        &[(
            "pdf-standard",
            "image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\"))",
        )],
    );
    must_report("heading(level: 1)[a]; heading(level: 3)[b]", &[("pdf-standard", "heading(level: 3)[b]")]);
}

#[test]
fn text_that_leaves_its_page_or_block_is_found() {
    let out = must_report("place(dx: 20cm, put(h.title))", &[("overflow-page-text", "put(h.title)")]);
    let id = out.0[0].message.args.iter().find(|(name, _)| *name == "id").map(|(_, id)| id.clone());
    assert_eq!(id, Some("presentation-p.title".into()));
    must_report(
        "block(height: 5pt, clip: true, put(h.subtitle))",
        &[("overflow-block-text", "put(h.subtitle)")],
    );
    must_report("[#block(height: 5pt, lorem(9))<fixed>]", &[("overflow-block", "")]);
    must_make("[#block(height: 8pt)[gÄ]<fixed>]; block(clip: true)[gÄ]; block(height: 2pt)[frei]");
}

#[test]
fn texts_that_lie_on_each_other_are_found() {
    let out = must_warn("block(width: 2cm, [Lang]); place(top, [Kurz])", "overflow-over");
    assert_eq!(out.0[0].severity, Severity::Warning);
    must_make("set par(leading: 0.2em); [gÄg #linebreak() ÄgÄ #super[Ä]]; pdf.artifact(place(top, [Kurz]))");
}

#[track_caller]
fn must_warn(body: &str, expected: &str) -> Diagnostics {
    let project = project(body);
    let mut out = Diagnostics::default();
    assert!(typeset(&project, &composition(), &mut out).is_some());
    assert_eq!(out.0.iter().map(|it| it.message.id).collect::<Vec<_>>(), [expected]);
    out
}

#[test]
fn what_screen_readers_need_is_there() {
    must_report("text(lang: \"nl\", put(h.date))", &[("template-region", "put(h.date)")]);
    must_report("table(columns: 1, [a])", &[("template-table-header", "table(columns: 1, [a])")]);
    must_report("figure(rect())", &[("template-figure-alt", "figure(rect())")]);
    must_report(
        "figure(alt: \"x\", table(table.header[a]))",
        &[("template-figure-table", "figure(alt: \"x\", table(table.header[a]))")],
    );
    must_make(
        "table(columns: 2, pdf.header-cell(scope: \"row\")[a], [b]); figure(table(table.header[a])); figure(alt: \"x\", rect())",
    );
}

/// What is read of a document made of a template, word by word.
#[track_caller]
fn read(body: &str) -> String {
    let project = project(body);
    let pages = typeset(&project, &composition(), &mut Diagnostics::default()).unwrap();
    let reading = Reading::new(&pages.document);
    let words = reading.body().filter_map(|piece| piece.words()).map(|words| words.text.trim().to_owned());
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn pages_are_read_in_the_order_of_their_elements() {
    let cells = "set page(height: 6cm)
        grid(columns: 2, [eins #parbreak() zwei #v(5cm) drei], [vier #v(5cm) fünf], [sechs], [sieben])";
    assert_eq!(read(cells), "eins zwei drei vier fünf sechs sieben");
    let spans = "grid(columns: 2, [eins], grid.cell(rowspan: 2)[zwei], [drei], [vier])";
    assert_eq!(read(spans), "eins zwei drei vier");
    let note = "[eins#footnote[zwei] drei]; pagebreak(); place(bottom)[vier]; [fünf]";
    assert_eq!(read(note), "eins 1 1 zwei drei vier fünf");
}

#[test]
fn what_is_repeated_or_hidden_is_not_read() {
    let head = "set page(height: 6cm, header: [Kopf], footer: [Fuß], background: [Grund])
        table(table.header[eins], [zwei #v(3cm)], [drei #v(3cm)]); hide[vier]; pdf.artifact[fünf]";
    assert_eq!(read(head), "eins zwei drei");
}

#[test]
fn too_many_pages_are_refused() {
    must_report("for _ in range(1001) { [a]; pagebreak() }", &[("overflow-pages", "")]);
}

#[test]
fn there_is_no_such_template() {
    let mut out = Diagnostics::default();
    assert!(typeset(&Project::default(), &composition(), &mut out).is_none());
    assert_eq!(out.0[0].message.id, "template-missing");
}

#[test]
fn templates_are_checked_without_running() {
    let mut project = project("if false { t(\"a\") ");
    project.templates.insert("b.typ".into(), vec![0xff]);
    let mut out = Diagnostics::default();
    check_templates(&project, &[], &[], &mut out);
    let ids: Vec<_> = out.0.iter().map(|it| it.message.id).collect();
    assert_eq!(ids, ["template-encoding", "template"]);
}

#[test]
fn letters_with_a_diaeresis_do_not_begin_a_line() {
    let words = "coördinatie coördinatieovereenkomst ".repeat(20);
    let body = format!(
        "set text(lang: \"nl\", region: \"NL\", hyphenate: true)
         for w in range(20, 60) {{ block(width: w * 1pt, put((id: \"x\", kind: \"count\", value: \"\", text: \"{words}\"))) }}"
    );
    let project = project(&body);
    let pages = typeset(&project, &composition(), &mut Diagnostics::default()).unwrap();
    let mut starts = Vec::new();
    for page in pages.document.pages() {
        gather(&page.frame, 0.0, &mut starts);
    }
    let margin = starts.iter().map(|(x, _)| *x).fold(f64::MAX, f64::min);
    assert!(starts.iter().any(|(x, text)| *x > margin + 1.0 && text.starts_with('ö')));
    assert!(!starts.iter().any(|(x, text)| *x < margin + 1.0 && text.starts_with('ö')));
    assert!(
        starts.iter().any(|(x, text)| *x < margin + 1.0 && text.starts_with("di")),
        "the long word breaks"
    );
}

/// Where on the page, in points from its left, and with what each text begins.
fn gather(frame: &Frame, left: f64, starts: &mut Vec<(f64, String)>) {
    for (at, item) in frame.items() {
        let left = left + at.x.to_pt();
        match item {
            FrameItem::Group(group) => gather(&group.frame, left, starts),
            FrameItem::Text(text) => starts.push((left, text.text.to_string())),
            _ => {}
        }
    }
}
