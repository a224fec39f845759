//! Generated presentations: from one slide to forty, from one letter to whole pages of notes, from one thing to
//! fourteen, with nothing optional; as slides and on sheets of every form, in all three editions.

use std::fmt::Write as _;

use beide::Lang;
use lopdf::Document;
use serde_json::Value;

use crate::pages::faults;
use crate::project::Project;

/// The editions of a document, with the language that they begin in.
const EDITIONS: [(&str, Lang); 3] = [("de", Lang::De), ("nl", Lang::Nl), ("de-nl", Lang::De)];

/// How many slides share a page, and what stands with them.
const SHEETS: [(usize, &str); 9] = [
    (1, "notes"),
    (1, "lines"),
    (1, "both"),
    (2, "notes"),
    (2, "lines"),
    (2, "both"),
    (3, "notes"),
    (3, "lines"),
    (3, "both"),
];

/// A text in one language.
type Words = fn(Lang) -> String;

fn letter(lang: Lang) -> String {
    if lang == Lang::De { "Ä" } else { "é" }.to_owned()
}

fn title(lang: Lang) -> String {
    match lang {
        Lang::De => "Mehr Menschen finden einen Platz in einem Kurs",
        Lang::Nl => "Meer mensen vinden een plaats in een cursus",
    }
    .to_owned()
}

fn long_title(lang: Lang) -> String {
    match lang {
        Lang::De => {
            "Zusammenarbeit mit den Migrantenselbstorganisationen, Glaubensgemeinschaften und \
             Wohnungsunternehmen bei der Beschleunigung der Einbürgerungsverfahren"
        }
        Lang::Nl => {
            "Samenwerking met de migrantenorganisaties, geloofsgemeenschappen en woningcorporaties bij \
             het versnellen van de naturalisatieprocedures in de gemeente"
        }
    }
    .to_owned()
}

fn notes(lang: Lang) -> String {
    let sentence = match lang {
        Lang::De => "Es gibt noch nicht genug Räume, und die Anmeldung ist zu schwierig.",
        Lang::Nl => "Er zijn nog niet genoeg ruimtes en de aanmelding is te moeilijk.",
    };
    [sentence; 5].join(" ")
}

fn bullets(lang: Lang) -> String {
    format!("\n        - {}", [title(lang).as_str(); 7].join("\n        - "))
}

fn long_notes(lang: Lang) -> String {
    let paragraph = [notes(lang).as_str(); 4].join(" ");
    format!("\n        {}", [paragraph.as_str(); 3].join("\n\n        "))
}

/// Facts in YAML, and their texts in both languages.
#[derive(Default)]
struct Content {
    yaml: String,
    ftl: [String; 2],
}

impl Content {
    fn line(&mut self, line: impl AsRef<str>) {
        self.yaml += line.as_ref();
        self.yaml.push('\n');
    }

    /// A message with its attributes.
    fn say(&mut self, id: &str, value: Option<Words>, attributes: &[(&str, Words)]) {
        for (ftl, lang) in self.ftl.iter_mut().zip(Lang::ALL) {
            let value = value.map(|words| format!(" {}", words(lang))).unwrap_or_default();
            let _ = writeln!(ftl, "{id} ={value}");
            for (name, words) in attributes {
                let _ = writeln!(ftl, "    .{name} = {}", words(lang));
            }
        }
    }

    /// Lists, events, goals, fields and projects of one, seven and fourteen, and populations.
    fn things(&mut self) {
        self.line("lists:");
        for count in [1, 7, 14] {
            self.line(format!("  liste-{count}:\n    items:"));
            for n in 0..count {
                let rated = if n % 2 == 0 { "rating: on_track" } else { "date: 2024-05-31" };
                let leads = if n == 3 { ", leads: true" } else { "" };
                self.line(format!("      i{count}-{n}: {{number: \"{n}\", {rated}{leads}}}"));
                self.say(&format!("list-item-i{count}-{n}"), Some(title), &[]);
            }
            self.say(&format!("list-liste-{count}"), Some(title), &[]);
        }
        for (kind, name) in [("events", "e"), ("goals", "z"), ("policy_fields", "f"), ("projects", "p")] {
            self.line(format!("{kind}:"));
            for n in 0..14 {
                let fields = match kind {
                    "events" => format!("date: {}-03-01", 2001 + n * n / 10),
                    "goals" if n > 7 => format!("number: \"1.{n}\", parent: z{}", n - 7),
                    "projects" => "granted: 827000, term: {start: 2008-09-01, end: 2011-08-31}".to_owned(),
                    _ => format!("number: \"1.{n}\""),
                };
                self.line(format!("  {name}{n}: {{{fields}}}"));
                let kind = kind.trim_end_matches('s').replace('_', "-");
                self.say(&format!("{kind}-{name}{n}"), Some(title), &[]);
            }
        }
        self.line("populations:");
        for count in [1, 7] {
            self.line(format!("  gruppen-{count}:\n    period: 2008\n    groups:"));
            for n in 0..count {
                self.line(format!("      g{count}-{n}: {{number: {}}}", 25000 - n * 3000));
                self.say(&format!("population-group-g{count}-{n}"), Some(title), &[]);
            }
            self.say(&format!("population-gruppen-{count}"), Some(title), &[]);
        }
    }

    /// A presentation of the slides: what each shows, its title, its other texts.
    fn presentation(&mut self, id: &str, slides: &[Slide]) {
        self.line(format!(
            "  {id}:\n    speaker: person\n    organization: stadt\n    event: {{value: Treffen, lang: de, gloss: bijeenkomst}}\n    \
             place: Almelo\n    date: 2024-11-12\n    slides:"
        ));
        self.say(&format!("presentation-{id}"), Some(title), &[]);
        for (n, slide) in slides.iter().enumerate() {
            self.line(format!("      {id}-{n}: {{{}}}", slide.shows));
            self.say(&format!("slide-{id}-{n}"), Some(slide.title), &slide.texts);
        }
    }

    /// A document of a presentation; `form` is none for slides.
    fn document(&mut self, presentation: &str, form: Option<(usize, &str)>) -> Made {
        let (name, fields) = match form {
            Some((per_page, notes)) => (
                format!("{presentation}-{per_page}-{notes}"),
                format!("template: handout, slides_per_page: {per_page}, notes: {notes}"),
            ),
            None => (format!("{presentation}-slides"), "template: slides".to_owned()),
        };
        self.line(format!(
            "  {name}: {{{fields}, presentation: {presentation}, profiles: {{de: muenster, nl: almelo}}, sample_data: true}}"
        ));
        Made { name, per_page: form.map_or(1, |(per_page, _)| per_page) }
    }
}

/// A slide: its kind and what it shows, its title, its other texts.
struct Slide {
    shows: String,
    title: Words,
    texts: Vec<(&'static str, Words)>,
}

fn slide(shows: impl Into<String>, title: Words, texts: &[(&'static str, Words)]) -> Slide {
    Slide { shows: shows.into(), title, texts: texts.to_vec() }
}

/// So many ids of a kind, as a list in YAML.
fn ids(name: &str, count: usize) -> String {
    let ids: Vec<_> = (0..count).map(|n| format!("{name}{n}")).collect();
    format!("[{}]", ids.join(", "))
}

/// Every kind, with one, seven and fourteen things where it shows several.
fn kinds() -> Vec<Slide> {
    let usual: [(&'static str, Words); 2] = [("subtitle", title), ("notes", notes)];
    let mut slides = vec![
        slide("kind: title", title, &usual),
        slide("kind: text", long_title, &[("text", bullets), ("notes", notes)]),
        slide("kind: two_columns", title, &[("text", bullets), ("second", letter), ("notes", notes)]),
        slide("kind: quotation", title, &[("text", notes), ("source", title)]),
    ];
    for count in [1, 7, 14] {
        for kind in ["list", "steps", "participants"] {
            slides.push(slide(format!("kind: {kind}, list: liste-{count}"), title, &usual));
        }
        for (kind, name) in [("events", "e"), ("policy_fields", "f")] {
            let shown = if kind == "events" { "timeline" } else { kind };
            slides.push(slide(format!("kind: {shown}, {kind}: {}", ids(name, count)), title, &usual));
        }
    }
    for count in [1, 7] {
        slides.push(slide(format!("kind: goal_tree, goals: {}", ids("z", count)), title, &usual));
        slides.push(slide(format!("kind: projects, projects: {}", ids("p", count)), title, &usual));
        slides.push(slide(format!("kind: population, population: gruppen-{count}"), title, &usual));
    }
    slides
}

/// Forty slides of few words.
fn forty() -> Vec<Slide> {
    let mut slides = vec![slide("kind: title", title, &[])];
    slides.extend((0..38).map(|_| slide("kind: text", title, &[("text", letter), ("notes", title)])));
    slides.push(slide("kind: closing", title, &[]));
    slides
}

/// Three slides of the shortest texts, without notes or anything optional.
fn short() -> Vec<Slide> {
    vec![
        slide("kind: text", letter, &[("text", letter)]),
        slide("kind: image, image: bild", letter, &[]),
        slide("kind: list, list: liste-1", letter, &[]),
    ]
}

/// Slides of long titles, with notes of more than their share of a sheet, and one of more than a page.
fn long() -> Vec<Slide> {
    let subtitle: (&'static str, Words) = ("subtitle", long_title);
    vec![
        slide("kind: title", long_title, &[subtitle, ("notes", notes)]),
        slide("kind: text", long_title, &[subtitle, ("text", notes), ("notes", long_notes)]),
        slide("kind: list, list: liste-7", long_title, &[subtitle, ("notes", notes)]),
        slide("kind: closing", long_title, &[("notes", letter)]),
    ]
}

/// A document that is made.
struct Made {
    name: String,
    per_page: usize,
}

const PICTURE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="32" height="16"><rect width="32" height="16" fill="#1f4e9e"/></svg>"##;

/// A deck: its name, its slides, and the handouts of it, each with slides a page and what stands with them; none
/// for the slides of the projector.
type Deck<'a> = (&'a str, Vec<Slide>, Vec<Option<(usize, &'a str)>>);

/// A project with presentations, each with its slides and the forms of its documents.
fn project(decks: &[Deck<'_>]) -> (Project, Vec<Vec<Made>>) {
    let project = Project::base();
    let mut content = Content::default();
    content.line("people:\n  person: {name: Erika Mustermann, organization: stadt}");
    content.line("images:\n  bild: {file: bild.svg}");
    content.say("image-bild", None, &[("alt", title)]);
    content.things();
    content.line("presentations:");
    for (id, slides, _) in decks {
        content.presentation(id, slides);
    }
    content.line("documents:");
    let made = decks
        .iter()
        .map(|(id, _, forms)| forms.iter().map(|form| content.document(id, *form)).collect())
        .collect();
    project.write("content/generated.yaml", &content.yaml).write("content/bild.svg", PICTURE);
    for (ftl, lang) in content.ftl.iter().zip(Lang::ALL) {
        project.write(&format!("locales/{lang}/content/generated.ftl"), ftl);
    }
    (project, made)
}

/// On which pages the foot of each slide stands, and how often on each.
fn feet(bytes: &[u8], slides: usize) -> Vec<Vec<usize>> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let pages = document.get_pages().len();
    let texts: Vec<String> = (1..=pages)
        .map(|page| document.extract_text(&[u32::try_from(page).expect("a page")]).expect("text"))
        .collect();
    let words: Vec<Vec<&str>> = texts.iter().map(|text| text.split_whitespace().collect()).collect();
    let total = slides.to_string();
    let on = |number: usize| {
        let number = number.to_string();
        let mark = [number.as_str(), "/", total.as_str()];
        let pages = words.iter().enumerate();
        pages
            .flat_map(|(page, words)| words.windows(3).filter(|it| **it == mark).map(move |_| page + 1))
            .collect()
    };
    (1..=slides).map(on).collect()
}

/// The page and the file of which a line of the JSON says that type is too small.
fn too_small(problem: &Value) -> Option<(usize, String)> {
    let message = problem["message"].as_str().filter(|_| problem["name"] == "small-type")?;
    let (page, rest) = message.split_once(" on page ")?.1.split_once(" of ")?;
    Some((page.parse().ok()?, rest.split_once(".pdf")?.0.to_owned()))
}

/// Builds; no problem, every file sound, every slide on its page, in both languages where there are two. Type is
/// too small only where a slide is too `full` for its form, side by side or not, and that is said.
#[track_caller]
fn must_be_sound(decks: &[Deck<'_>], even: bool, full: fn(&Slide, bool) -> bool) {
    let (project, made) = project(decks);
    let names: Vec<&str> = made.iter().flatten().map(|made| made.name.as_str()).collect();
    let run = project.must_succeed(&[&["build", "--format", "json"], names.as_slice()].concat());
    let (small, others): (Vec<Value>, Vec<Value>) =
        run.findings().into_iter().partition(|problem| too_small(problem).is_some());
    assert_eq!(others, Vec::<Value>::new(), "no problem");
    for (page, file) in small.iter().filter_map(too_small) {
        let on_page = decks.iter().zip(&made).find_map(|((_, slides, _), made)| {
            let made = made.iter().find(|made| file.starts_with(&format!("{}.", made.name)))?;
            // Notes that run on move the slides that follow.
            if even { slides.chunks(made.per_page).nth(page - 1) } else { Some(slides.as_slice()) }
        });
        assert!(
            on_page.is_some_and(|slides| slides.iter().any(|slide| full(slide, file.ends_with("de-nl")))),
            "page {page} of {file} is not full: {small:#?}"
        );
    }
    assert_eq!(
        small.is_empty(),
        !decks.iter().any(|(_, slides, _)| slides.iter().any(|slide| full(slide, true))),
        "{small:#?}"
    );
    for ((_, slides, _), made) in decks.iter().zip(&made) {
        for made in made {
            for (edition, lang) in EDITIONS {
                let name = format!("{}.{edition}", made.name);
                let bytes = project.bytes(&format!("out/{}/{name}.pdf", made.name));
                assert_eq!(faults(&bytes, lang), Vec::<String>::new(), "{name}");
                must_stand(&name, &feet(&bytes, slides.len()), edition, made.per_page, even);
            }
        }
    }
}

#[track_caller]
fn must_stand(name: &str, feet: &[Vec<usize>], edition: &str, per_page: usize, even: bool) {
    let often = if edition == "de-nl" { 2 } else { 1 };
    let mut last = 0;
    for (index, pages) in feet.iter().enumerate() {
        assert_eq!(pages.len(), often, "{name}: slide {} stands on {pages:?}", index + 1);
        assert!(pages.iter().all(|page| *page == pages[0]), "{name}: a pair stands on {pages:?}");
        assert!(pages[0] >= last, "{name}: slide {} stands before the one before it", index + 1);
        if even {
            assert_eq!(pages[0], index / per_page + 1, "{name}: slide {}", index + 1);
        }
        last = pages[0];
    }
}

#[test]
fn every_kind_with_one_seven_and_fourteen_things_fits() {
    let forms = vec![None, Some((2, "both")), Some((3, "lines"))];
    // Fourteen things with long titles are too many for some forms, and seven for half a slide.
    let full = |slide: &Slide, both: bool| {
        let things = slide.shows.matches(',').count();
        let many = slide.shows.contains("-14") || things >= 13;
        many || (both && (slide.shows.contains("-7") || things >= 6))
    };
    must_be_sound(&[("arten", kinds(), forms)], true, full);
}

#[test]
fn forty_slides_stand_on_their_pages() {
    let forms = vec![None, Some((1, "lines")), Some((3, "both"))];
    must_be_sound(&[("vierzig", forty(), forms)], true, |_, _| false);
}

#[test]
fn one_slide_and_three_short_ones_stand_on_sheets_of_every_form() {
    let forms: Vec<_> = [None].into_iter().chain(SHEETS.map(Some)).collect();
    let one = vec![slide("kind: text", title, &[("text", notes), ("notes", notes)])];
    must_be_sound(&[("solo", one, forms.clone()), ("drei", short(), forms)], true, |_, _| false);
}

#[test]
fn long_titles_and_notes_of_more_than_a_page_run_on() {
    let forms = vec![None, Some((1, "both")), Some((2, "notes")), Some((2, "both")), Some((3, "both"))];
    must_be_sound(&[("lang", long(), forms)], false, |slide, _| slide.shows.contains("liste-7"));
}
