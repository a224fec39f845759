//! The small Markdown and typography.

use super::{Bench, goal, voice};
use crate::lang::Lang;
use crate::words::text::{Block, Run};

/// A text as a sketch: blocks on lines, `*emph*`, `**strong**`, `[text](target)`.
fn sketch(blocks: &[Block]) -> String {
    let lines = blocks.iter().flat_map(|block| match block {
        Block::Paragraph { runs } => vec![format!("P {}", runs_sketch(runs))],
        Block::Bullets { items } => items.iter().map(|runs| format!("- {}", runs_sketch(runs))).collect(),
        Block::Numbers { start, items } => {
            (*start..).zip(items).map(|(n, runs)| format!("{n}) {}", runs_sketch(runs))).collect()
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn runs_sketch(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| {
            let mut text = run.text.replace('\u{a0}', "_").replace('\u{202f}', "~");
            if run.emph {
                text = format!("*{text}*");
            }
            if run.strong {
                text = format!("**{text}**");
            }
            if let Some(link) = &run.link {
                text = format!("[{text}]({link})");
            }
            if let Some(lang) = run.lang {
                text = format!("[{text}](lang:{lang})");
            }
            text
        })
        .collect()
}

#[track_caller]
fn reads(text: &str, expected: &str) {
    let words = Bench::described(text, text).run().0.unwrap();
    let text = voice(&words, Lang::De).text(&goal(), "description").unwrap();
    assert_eq!(sketch(&text.body), expected);
}

#[test]
fn blocks() {
    reads("Eins\nzwei\n\nDrei", "P Eins zwei\nP Drei");
    reads("Eins\n\n- a\n- b\n  weiter\n\nEnde", "P Eins\n- a\n- b weiter\nP Ende");
    reads("1) a\n2) b", "1) a\n2) b");
    reads("3) a\n4) b", "3) a\n4) b");
    reads("- a\n\n- b", "- a\n- b");
}

#[test]
fn ordinals_and_signs_at_the_start_of_a_line_are_text() {
    reads("30. Juni 2024 war es.", "P 30. Juni 2024 war es.");
    reads("Am\n1. Quartal", "P Am 1. Quartal");
    reads("+ 5 Prozentpunkte", "P + 5 Prozentpunkte");
    reads("- 30. Juni", "- 30. Juni");
}

#[test]
fn values_never_become_structure() {
    let mut bench =
        Bench::described("{ $start } war es.\n{ $low } Grad", "{ $start } was het.\n{ $low } graden");
    bench.fact("low", "-5");
    let words = bench.clean();
    let text = voice(&words, Lang::De).text(&goal(), "description").unwrap();
    assert_eq!(sketch(&text.body), "P 30._Juni 2024 war es. −5 Grad");
}

#[test]
fn runs() {
    reads("a *b* **c** d", "P a *b* **c** d");
    reads("s. [Seite](https://example.org/a_b)", "P s. [Seite](https://example.org/a_b)");
    reads("s. [Post](mailto:erika@example.org)", "P s. [Post](mailto:erika@example.org)");
    reads("der [raad](lang:nl) tagt", "P der [raad](lang:nl) tagt");
    reads("der [Rat](lang:de) tagt", "P der Rat tagt");
    reads("s. *{ $measures } Kurse*", "P s. *7 Kurse*");
    reads("#let x = $1 <b @c", "P #let x = $1 <b @c");
    reads("a \\* b", "P a * b");
}

#[test]
fn stars_in_words_print() {
    reads("Bürger*innen und *alle* Besucher*innen", "P Bürger*innen und *alle* Besucher*innen");
    reads(
        "{ $measures } Bürger*innen und { $measures }* Helfer*innen",
        "P 7 Bürger*innen und 7* Helfer*innen",
    );
    reads("s. *{ $measures } Kolleg__innen* \\*", "P s. *7 Kolleg__innen* *");
    reads(
        "- Ein*e\n- der*die [Leiter*in](https://example.org/*a*)",
        "- Ein*e\n- der*die [Leiter*in](https://example.org/*a*)",
    );
}

#[test]
fn typography() {
    reads("Er sagt \"Hallo *Welt*\".", "P Er sagt „Hallo *Welt*“.");
    reads("'s avonds, thema's, 't Gooi", "P ’s avonds, thema’s, ’t Gooi");
    reads("Das 'kleine Wort' hier", "P Das ‚kleine Wort‘ hier");
    reads("das \"Haus \"Mitte\"\" öffnet", "P das „Haus ‚Mitte‘“ öffnet");
    reads("\"\"Mitte\" heißt das Haus\", so er", "P „‚Mitte‘ heißt das Haus“, so er");
    reads(
        "\"Schule (inkl. \"OGS\")\" tagt, (\"so\"), \"Ja\"-Stimmen",
        "P „Schule (inkl. ‚OGS‘)“ tagt, („so“), „Ja“-Stimmen",
    );
    reads("\"*Samen*\" und \"Agenda *{ $measures }*\"", "P „*Samen*“ und „Agenda *7*“");
    reads("x { $measures }' { $measures }\" hoch", "P x 7' 7\" hoch");
    reads("'n Abend, Hans' Antrag und Max' Anfrage", "P ’n Abend, Hans’ Antrag und Max’ Anfrage");
    reads("'s Avonds en 's-Hertogenbosch, ski's, A'dam", "P ’s Avonds en ’s-Hertogenbosch, ski’s, A’dam");
    reads("\"'t Hooge Holt\" en zo'n, de jaren '80 en '90", "P „’t Hooge Holt“ en zo’n, de jaren ’80 en ’90");
    reads("de '50+'-groep", "P de ‚50+‘-groep");
    reads("nach § 24 GO und Nr. 5, Art. 5 Abs. 2", "P nach §_24 GO und Nr._5, Art._5 Abs._2");
    reads("z. B. hier, i. d. R. auch", "P z.~B. hier, i.~d.~R. auch");
    reads("A. bis Z.", "P A. bis Z.");
}

#[test]
fn the_dutch_ij_is_a_pair_of_letters() {
    for (typed, set) in [
        ("Ijsselland en het Ij", "IJsselland en het IJ"),
        ("de IJssel, \u{132}mere en v\u{133}f", "de IJssel, IJmere en vijf"),
        ("Bijstand, wij en Rijk", "Bijstand, wij en Rijk"),
        ("het boek [Ijob](lang:de)", "het boek Ijob"),
    ] {
        let words = Bench::described("Text", typed).clean();
        let text = voice(&words, Lang::Nl).text(&goal(), "description").unwrap();
        assert_eq!(text.text, set, "{typed}");
    }
}

#[track_caller]
fn refused(text: &str, expected: &str) {
    let found = Bench::described(text, "Tekst").found();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn what_is_not_known() {
    refused("# Kopf", "markup markup (heading) \"# Kopf\"");
    refused("Kopf\n---", "markup markup (heading) \"Kopf\"");
    refused("a `b` c", "markup markup (code) \"`b`\"");
    refused("```\na\n```", "markup markup (code) \"```\"");
    refused("a <b>c</b>", "markup markup (html) \"<b>\"\nmarkup markup (html) \"</b>\"");
    refused("![a](https://example.org/a.png)", "markup markup (image) \"![a](https://example.org/a.png)\"");
    refused("> Zitat", "markup markup (quote) \"> Zitat\"");
    refused("a\n\n---\n\nb", "markup markup (rule) \"---\"");
    refused("- a\n  - b", "markup markup (nested-list) \"- b\"");
    refused("s. [a](ftp://example.org)", "markup markup (link) \"[a](ftp://example.org)\"");
    refused("s. [a](lang:english)", "markup markup (language) \"[a](lang:english)\"");
    refused("{\"[\"}a]: https://example.org", "markup markup (definition) \"[\\\"}a]: https://example.org\"");
    refused("a\\\nb", "markup markup (break) \"\\\\\"");
    refused("a | b\n--|--\nc | d", "markup markup (table) \"a | b\"");
}

#[test]
fn short_texts_are_one_line() {
    let title = |title: &str| Bench::new(&format!("goal-bildung =\n    {title}"), "goal-bildung = x").found();
    assert_eq!(title("- a"), "markup markup (list) \"- a\"");
    assert_eq!(title("a\n\n    b"), "markup markup (paragraph) \"b\"");
    assert_eq!(title("A *b* c"), "");
}

#[test]
fn the_font_has_the_spaces_that_are_set() {
    let bytes = typst::foundations::Bytes::new(notosans::REGULAR_TTF);
    let font = typst::text::Font::new(bytes, 0).unwrap();
    let coverage = &font.info().coverage;
    for c in ['\u{a0}', '\u{202f}', '\u{2019}', '€', '„', '‹'] {
        assert!(coverage.contains(u32::from(c)), "{c:?}");
    }
}
