//! Tests of series from spreadsheets.

use super::*;
use crate::diagnostic::{Arg, Message, Place, Source};

/// What was read, by period; or what was reported.
type Read = Result<Vec<(String, String)>, Vec<(&'static str, String, usize)>>;

fn series(bytes: &[u8], column: &str) -> Read {
    let mut out = Diagnostics::default();
    let at = Place::file(Source::new("a.yaml", "x"));
    let column = Column { name: column, at, whole: column == "Anzahl" };
    let series = read("content/a.csv", bytes, &column, &mut out);
    series
        .filter(|_| out.0.is_empty())
        .map(|found| {
            found.series.iter().map(|(period, value)| (period.to_string(), value.0.to_string())).collect()
        })
        .ok_or_else(|| {
            out.0
                .iter()
                .map(|problem| {
                    let place = problem.place.as_ref().unwrap();
                    let line = place.source.line_column(place.range.start).0;
                    (problem.message.id, place.source.text[place.range.clone()].to_owned(), line)
                })
                .collect()
        })
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn both_dialects_are_read() {
    let expected = pairs(&[("2023", "12.5"), ("2024-H1", "1234.56")]);
    let german = "Zeitraum;Quote;Zahl\r\n2023;12,5;1\r\n2024-H1;1.234,56;2\r\n2024;;3\r\n";
    let british = "period,Quote,n\n2023,12.5,1\n2024-H1,\"1,234.56\",2\n2024,,3\n";
    assert_eq!(series(german.as_bytes(), "Quote"), Ok(expected.clone()));
    assert_eq!(series(british.as_bytes(), "Quote"), Ok(expected.clone()));
    let marked = format!("\u{feff}sep=;\r\n{german}");
    assert_eq!(series(marked.as_bytes(), "Quote"), Ok(expected));
}

#[test]
fn ambiguous_numbers_are_shown_in_the_file() {
    let text = "Zeitraum;Zahl\r\n2023;7\r\n2024;1.000\r\n2025;viele\r\nbald;1\r\n2023;8\r\n";
    assert_eq!(
        series(text.as_bytes(), "Zahl"),
        Err(vec![
            ("ambiguous-number", "1.000".to_owned(), 3),
            ("wrong-type-number", "viele".to_owned(), 4),
            ("wrong-type-period", "bald".to_owned(), 5),
            ("duplicate-id-key", "2023".to_owned(), 6),
        ])
    );
}

#[test]
fn quoted_fields_and_empty_lines_do_not_shift_places() {
    let text = "Zeitraum;\"a;b\";Zahl\n\n2023;\"x;\ny\"; 1,000 \n";
    assert_eq!(series(text.as_bytes(), "Zahl"), Err(vec![("ambiguous-number", "1,000".to_owned(), 4)]));
}

#[test]
fn columns_must_be_there_once() {
    assert_eq!(series(b"p;Zahl\n2023;1\n", "Zal"), Err(vec![("unknown-key-column", String::new(), 1)]));
    assert_eq!(series(b"", "Zahl"), Err(vec![("unknown-key-column", String::new(), 1)]));
    assert_eq!(
        series(b"p;Zahl;Zahl\n2023;1;2\n", "Zahl"),
        Err(vec![("duplicate-id-column", "Zahl".to_owned(), 1)])
    );
}

#[test]
fn counts_are_whole() {
    let text = b"p;Anzahl;Quote\n2023;2,5;2,5\n";
    assert_eq!(series(text, "Anzahl"), Err(vec![("wrong-type-whole", "2,5".to_owned(), 2)]));
    assert!(series(text, "Quote").is_ok());
}

#[test]
fn other_encodings_are_refused() {
    let problems = series(b"Zeitraum;M\xFCnster\n2023;1\n", "Zahl").unwrap_err();
    assert_eq!(problems[0].0, "file-csv-encoding");
    assert!(series(b"\xFF\xFEp\0;\0", "Zahl").is_err());
}

/// What is reported of a file, with the id and the arguments of its hint.
fn hinted(text: &str) -> Vec<(&'static str, &'static str, Vec<String>)> {
    let mut out = Diagnostics::default();
    let at = Place::file(Source::new("a.yaml", "x"));
    read("content/a.csv", text.as_bytes(), &Column { name: "Zahl", at, whole: false }, &mut out);
    let texts = |message: &Message| {
        let texts = message.args.iter().filter_map(|(_, arg)| match arg {
            Arg::Text(text) => Some(text.clone()),
            Arg::Count(_) => None,
        });
        texts.collect()
    };
    out.0.iter().map(|problem| (problem.message.id, problem.hints[0].id, texts(&problem.hints[0]))).collect()
}

#[test]
fn rows_have_as_many_cells_as_there_are_headings() {
    let comma = "p,Zahl\n2024-01,92\n2024-02,\n2024-03,93,5\n2024-04\n";
    assert_eq!(
        series(comma.as_bytes(), "Zahl"),
        Err(vec![
            ("wrong-type-cells", "2024-03,93,5".to_owned(), 4),
            ("wrong-type-cells", "2024-04".to_owned(), 5),
        ])
    );
    let hints: Vec<_> = hinted(comma).into_iter().map(|(_, hint, _)| hint).collect();
    assert_eq!(hints, ["wrong-type-cells-comma-hint", "wrong-type-cells-hint"]);
    assert_eq!(hinted("p;Zahl\n2024;93;5\n")[0].1, "wrong-type-cells-hint");
    let padded = "p;Zahl;;\n2023;1;;\n2024;2\n2025;3;;;\n2026;;;\n";
    assert_eq!(series(padded.as_bytes(), "Zahl"), Ok(pairs(&[("2023", "1"), ("2024", "2"), ("2025", "3")])));
}

#[test]
fn hints_speak_the_notation_of_the_file() {
    for (text, hint, proposed) in [
        ("p;Zahl\n2024;1.250\n", "ambiguous-number-hint", &["1250", "1,25"][..]),
        ("p,Zahl\n2024,1.250\n", "ambiguous-number-hint", &["1250", "1.25"]),
        ("p;Zahl\n2024;12,5 %\n", "wrong-type-write-hint", &["12,5"]),
        ("p,Zahl\n2024,12.5 %\n", "wrong-type-write-hint", &["12.5"]),
        ("p;Zahl\n2024;viele\n", "wrong-type-number-comma-hint", &[]),
        ("p,Zahl\n2024,viele\n", "wrong-type-number-hint", &[]),
    ] {
        let found = hinted(text);
        assert_eq!((found[0].1, found[0].2.as_slice()), (hint, &*strings(proposed)), "{text}");
    }
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}
