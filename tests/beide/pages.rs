//! What must hold of every page that the program makes, whatever the content.

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::pdf::{Passage, Pdf};
use beide::Lang;

/// What is wrong with a file; nothing, if all is well.
pub(crate) fn faults(bytes: &[u8], lang: Lang) -> Vec<String> {
    let pdf = Pdf::open(bytes);
    let mut faults = refused(bytes);
    faults.extend(wrong_languages(&pdf, lang));
    faults.extend(pdf.passages().iter().filter_map(foreign));
    faults.extend(untagged(&pdf));
    faults.extend(lost_bookmarks(&pdf));
    faults.extend(missing_properties(&pdf));
    faults.extend(leftovers(&pdf));
    faults
}

/// How a stream ends whose last byte is a carriage return.
const LAST_OF_STREAM: &[u8] = b"\r\nendstream";

/// What the standards refuse.
fn refused(bytes: &[u8]) -> Vec<String> {
    let mut faults = Vec::new();
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let report =
            validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)).expect("a PDF");
        // A stream that ends in a carriage return makes this rule report a wrong length where there is none.
        let misled = bytes.windows(LAST_OF_STREAM.len()).any(|window| window == LAST_OF_STREAM);
        let counted =
            report.failures.iter().filter(|failure| !(misled && failure.rule_id.ends_with(":6.1.7.1:1")));
        faults.extend(counted.map(|failure| format!("{profile:?} {}: {}", failure.rule_id, failure.message)));
    }
    faults
}

/// Languages that the file must not have, or not there.
fn wrong_languages(pdf: &Pdf, lang: Lang) -> Vec<String> {
    let mut faults = Vec::new();
    if pdf.language() != tag(lang) {
        faults.push(format!("the document is in {}", pdf.language()));
    }
    let known = Lang::ALL.map(tag);
    let elements = pdf.elements().into_iter().map(|element| (&element.kind, element.lang.clone()));
    for (kind, lang) in elements {
        if !known.contains(&lang) {
            faults.push(format!("{kind} is in {lang:?}"));
        }
    }
    for Passage { lang, text } in pdf.passages() {
        if !known.contains(&lang) {
            faults.push(format!("{text:?} is in {lang:?}"));
        }
    }
    if pdf.elements().first().is_none_or(|first| first.lang != tag(lang)) {
        faults.push("the first element is in the other language".to_owned());
    }
    faults
}

fn tag(lang: Lang) -> String {
    format!("{}-{}", lang.code(), lang.region())
}

/// Words that only one of the languages has, and that nearly every sentence of it has.
const GERMAN: &str = "das und nicht wird wurde wurden sind ist mit auf für von vom zum zur dem des ein eine \
    einer eines einem einen bei bis durch auch noch oder aus nach sich sie wir ihr haben hat kann können über unter \
    zwischen seit sowie im keine kein dass mehr nur";
const DUTCH: &str = "de het een van wordt worden werd niet en zijn voor met op bij door ook nog of uit \
    naar zich zij hun hebben heeft kan kunnen over onder tussen sinds te dat geen meer aan om er deze dit \
    ze wij";

/// A sentence of a passage that is in the other language. A name in a sentence does not make it foreign:
/// its words of the other language must be more than twice those of its own.
fn foreign(passage: &Passage) -> Option<String> {
    let (own, other) = if passage.lang.starts_with("de") { (GERMAN, DUTCH) } else { (DUTCH, GERMAN) };
    let foreign = passage.text.split_inclusive(['.', ';', '!', '?']).find(|sentence| {
        let words: Vec<String> =
            sentence.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect();
        let count = |of: &str| words.iter().filter(|word| of.split(' ').any(|known| known == *word)).count();
        let letter = passage.lang.starts_with("nl") && words.iter().any(|word| word.contains(['ß', 'ä']));
        count(other) > 2 * count(own) || (letter && count(own) == 0)
    });
    foreign.map(|sentence| format!("not in {}: {sentence:?}", passage.lang))
}

/// Tables without headers, figures without words.
fn untagged(pdf: &Pdf) -> Vec<String> {
    let tables = pdf.all("Table").into_iter().filter(|table| !table.holds("TH"));
    let tables = tables.map(|table| format!("no header cell in the table {:?}", table.text()));
    let empty = |alt: &Option<String>| alt.as_ref().is_none_or(|alt| alt.trim().is_empty());
    let figures = pdf.all("Figure").into_iter().filter(|figure| empty(&figure.alt));
    let figures = figures.map(|figure| format!("no alternative text for the figure {:?}", figure.text()));
    let headings = pdf.headings().into_iter().filter(|(_, text)| text.is_empty());
    let headings = headings.map(|(level, _)| format!("an empty heading of level {level}"));
    tables.chain(figures).chain(headings).collect()
}

/// Headings that are no bookmarks, and bookmarks that are no headings.
fn lost_bookmarks(pdf: &Pdf) -> Vec<String> {
    let dense = |all: Vec<(usize, String)>| {
        all.into_iter().map(|(level, text)| (level, text.replace([' ', '|'], ""))).collect::<Vec<_>>()
    };
    let (headings, bookmarks) = (dense(pdf.headings()), dense(pdf.bookmarks()));
    let lost = headings.iter().filter(|heading| !bookmarks.contains(heading));
    let found = bookmarks.iter().filter(|bookmark| !headings.contains(bookmark));
    let mut faults: Vec<String> = lost.map(|heading| format!("no bookmark for {heading:?}")).collect();
    faults.extend(found.map(|bookmark| format!("no heading for the bookmark {bookmark:?}")));
    if faults.is_empty() && headings != bookmarks {
        faults.push("bookmarks and headings are in different orders".to_owned());
    }
    if headings.is_empty() {
        faults.push("no headings".to_owned());
    }
    faults
}

/// What the properties of the file must say.
fn missing_properties(pdf: &Pdf) -> Vec<String> {
    let blank = |value: Option<String>| value.is_none_or(|value| value.trim().is_empty());
    let names = ["Title", "Author", "Subject", "CreationDate", "ModDate"];
    let missing = names.into_iter().filter(|name| blank(pdf.property(name)));
    let xmp =
        ["xmpMM:DocumentID", "xmpMM:InstanceID", "dc:title", "dc:language", "pdfaid:part", "pdfuaid:part"];
    let missing = missing.chain(xmp.into_iter().filter(|name| blank(pdf.xmp_value(name))));
    missing.map(|name| format!("no property {name}")).collect()
}

/// What should never reach a page.
fn leftovers(pdf: &Pdf) -> Vec<String> {
    let bookmarks = pdf.bookmarks().into_iter().map(|(_, title)| title);
    let properties =
        ["Title", "Author", "Subject", "Keywords"].into_iter().filter_map(|name| pdf.property(name));
    let mut all: Vec<String> = vec![pdf.text(), pdf.artifacts().to_owned()];
    all.extend(pdf.alternative_texts().into_iter().chain(bookmarks).chain(properties));
    let marks = ["\u{2068}", "\u{2069}", "\u{fffd}", "{", "}", "FACT"];
    let mut faults = Vec::new();
    for text in all {
        faults.extend(
            marks.into_iter().filter(|mark| text.contains(mark)).map(|mark| format!("{mark:?} is printed")),
        );
        faults.extend(ids(&text).map(|id| format!("the id {id:?} is printed")));
    }
    faults
}

/// Words that look like the id of a message: `goal-6-2`, `goal-6-2.title`.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    let kinds = beide::Kind::ALL.map(|kind| format!("{kind}-"));
    text.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '.')).filter(move |word| {
        kinds
            .iter()
            .any(|kind| word.strip_prefix(kind).is_some_and(|rest| beide::is_id(rest.trim_end_matches('.'))))
    })
}

#[test]
fn a_passage_in_the_wrong_language_is_found() {
    let passage = |lang: &str, text: &str| foreign(&Passage { lang: lang.to_owned(), text: text.to_owned() });
    assert_eq!(passage("nl-NL", "De beoordeling is niet veranderd, zegt de Stadt Münster."), None);
    assert_eq!(passage("de-DE", "Die Bewertung hat sich nicht geändert, sagt die gemeente Almelo."), None);
    assert!(passage("nl-NL", "Die Bewertung hat sich nicht geändert.").is_some());
    assert!(passage("de-DE", "De beoordeling is niet veranderd.").is_some());
    assert!(passage("nl-NL", "Maßnahmen").is_some());
}

#[test]
fn an_id_is_found_and_a_word_with_a_hyphen_is_not() {
    assert_eq!(ids("see goal-6-2.title and Project-Plan, list-item").count(), 1);
}
