//! Wordings that are the same and those that are not; the file, there and back; two ledgers made into one.

use super::{Entry, Ledger, Meaning, State, merge, parse, text};
use crate::diagnostic::{Diagnostics, Place, Source};
use crate::id::{EntityId, Kind};
use crate::lang::{Lang, Pair};
use crate::words::catalogue;

/// What an FTL text of a goal says.
#[track_caller]
fn ftl(text: &str) -> Meaning {
    let file = format!("goal-a = {text}\n");
    let mut out = Diagnostics::default();
    let parsed = catalogue::parsed(&Source::new("a.ftl", file), &mut out);
    assert!(out.0.is_empty(), "{text}: {out:?}");
    let (_, message) = parsed.messages().next().unwrap();
    Meaning::of(message.value.as_ref().unwrap(), Some(&EntityId::new(Kind::Goal, "a")))
}

/// What a text of a goal in YAML says.
fn yaml(text: &str) -> Meaning {
    let place = Place::new(Source::new("a.yaml", text), 0..text.len());
    let parsed = catalogue::parsed_inline(text, &place, &mut Diagnostics::default());
    let (_, message) = parsed.messages().next().unwrap();
    Meaning::of(message.value.as_ref().unwrap(), Some(&EntityId::new(Kind::Goal, "a")))
}

#[test]
fn what_changes_nothing_is_the_same() {
    for (one, other) in [
        ("Kurse laufen", "Kurse   laufen"),
        ("Kurse laufen", "\n    Kurse\n    laufen"),
        ("10\u{a0}km", "10 km"),
        ("Kreis\u{ad}verwaltung", "Kreisverwaltung"),
        ("10\u{202f}km", "10 km"),
        ("Kurse { \"*\" }", "Kurse *"),
        ("Kurse { \"laufen\" }", "Kurse laufen"),
        ("{ $n } Kurse", "{ FACT(\"goal.a.n\") } Kurse"),
        ("{ $n } Kurse", "{$n} Kurse"),
        (
            "{ NUMBER($n, style: \"decimal\", useGrouping: \"false\") }",
            "{ NUMBER($n, useGrouping: \"false\", style: \"decimal\") }",
        ),
        (
            "{ $n ->\n    [one] ein Kurs\n   *[other] Kurse\n }",
            "{ FACT(\"goal.a.n\") ->\n   *[other] Kurse\n    [one] ein   Kurs\n }",
        ),
    ] {
        assert_eq!(ftl(one), ftl(other), "{one} / {other}");
    }
}

#[test]
fn where_a_text_stands_changes_nothing() {
    for text in ["Kurse in { $n } Orten", "Kurse { \"*\" }", "z.B. Kurse", "Größe"] {
        assert_eq!(ftl(text), yaml(text));
    }
    assert_eq!(ftl("eins\n\n    zwei"), yaml("eins\n\nzwei\n"));
}

#[test]
fn what_changes_something_is_not_the_same() {
    for (one, other) in [
        ("Kurse laufen", "Kurse laufen nicht"),
        ("Kurse laufen", "Kurse laufen."),
        ("Kurse laufen", "kurse laufen"),
        ("{ $n } Kurse", "{ $m } Kurse"),
        ("{ $n } Kurse", "{ \"{\" }$goal.a.n{ \"}\" } Kurse"),
        ("{ $n } Kurse", "{ NUMBER($n, maximumFractionDigits: 0) } Kurse"),
        ("{ $n ->\n [one] a\n *[other] b\n }", "{ $n ->\n [one] b\n *[other] a\n }"),
        ("{ $n ->\n [one] a\n *[other] b\n }", "{ $n ->\n *[one] a\n [other] b\n }"),
        ("{ $n ->\n [1] a\n [one] c\n *[other] b\n }", "{ $n ->\n [one] c\n [1] a\n *[other] b\n }"),
        ("{ -stadt }", "{ -stadt(case: \"genitiv\") }"),
        ("{ hinweis }", "{ -hinweis }"),
    ] {
        assert_ne!(ftl(one).hash(), ftl(other).hash(), "{one} / {other}");
    }
}

#[test]
fn a_hash_is_the_beginning_of_a_known_one() {
    assert_eq!(Meaning::from_text("").hash(), "e3b0c44298fc1c14");
    assert_eq!(Meaning::from_text("abc").hash(), "ba7816bf8f01cfea");
    assert_eq!(ftl("{ $n } Kurse").text(), "{$goal.a.n} Kurse");
}

fn entry(de: &str, nl: &str, state: State, on: &str) -> Entry {
    Entry {
        state,
        source: Lang::De,
        by: "Amt \"A\"".to_owned(),
        on: on.parse().unwrap(),
        reason: "gelesen: beide".to_owned(),
        sides: Pair { de: Some(Meaning::from_text(de)), nl: Some(Meaning::from_text(nl)) },
    }
}

fn ledger(entries: &[(&str, Entry)]) -> Ledger {
    Ledger(entries.iter().map(|(id, entry)| ((*id).to_owned(), entry.clone())).collect())
}

#[track_caller]
fn read(file: &str) -> Ledger {
    let mut out = Diagnostics::default();
    let read = parse(&Source::new("locales/ledger.yaml", file), &mut out);
    read.unwrap_or_else(|| panic!("{file}\n{out:?}"))
}

#[test]
fn what_is_written_is_read() {
    let odd =
        "\\ \" ' # : {x} – „so“ \u{ad}\u{200b}\u{202e}\u{feff}\u{2028}\u{85}\u{7}\u{200d}ﬁn u\u{308} 🙂 %";
    let mut one_sided = entry("a", "b", State::Draft, "2024-02-29");
    one_sided.sides.nl = None;
    let whole = ledger(&[
        ("goal-a.title", entry(odd, "", State::Machine, "2024-09-03")),
        ("goal-b.title", entry("null", "123", State::Approved, "2024-09-03")),
        ("-stadt", one_sided),
    ]);
    assert_eq!(read(&text(&whole)), whole);
    let ids: Vec<_> = text(&whole).lines().filter(|line| line.ends_with(':')).map(str::to_owned).collect();
    assert_eq!(ids, ["units:", "  \"-stadt\":", "  goal-a.title:", "  goal-b.title:"]);
    assert_eq!(read(&text(&Ledger::default())), Ledger::default());
    assert_eq!(read(""), Ledger::default());
}

#[test]
fn a_file_that_somebody_has_set_otherwise_is_read_as_the_same() {
    let whole = ledger(&[
        ("goal-a.title", entry("a", "b", State::Reviewed, "2024-09-03")),
        ("goal-b.title", entry("c", "d", State::Draft, "2024-09-04")),
    ]);
    let file = text(&whole);
    for (from, to) in [
        ("text: \"a\"", "text: 'a'"),
        ("units:\n", "# by hand\nunits:\n"),
        ("    by:", "    by:  "),
        ("  goal-b.title:\n", "\n  goal-b.title:  # later\n"),
        ("\n", "\r\n"),
    ] {
        let other = file.replace(from, to);
        assert_ne!(file, other, "{from}");
        assert_eq!(read(&other), whole, "{other}");
    }
}

#[test]
fn what_the_program_did_not_write_is_refused() {
    let good = text(&ledger(&[("goal-a.title", entry("a", "b", State::Reviewed, "2024-09-03"))]));
    for (from, to) in [
        ("form: 1", "form: 2"),
        ("form: 1\n", ""),
        ("state: reviewed", "state: nearly"),
        ("source: de", "source: fr"),
        ("on: 2024-09-03", "on: yesterday"),
        ("    by:", "    from:"),
        ("\"a\"}", "\"b\"}"),
        ("hash: \"ca978112ca1bbdca\"", "hash: \"CA978112CA1BBDCA\""),
        ("hash: \"ca978112ca1bbdca\", ", ""),
        ("text: \"a\"", "text: \" a\""),
        ("  goal-a.title:", "  goal-a.title: {}\n  goal-a.title:"),
        ("units:", "units: []\nothers:"),
        ("  goal-a.title:", "  \"goal: a\":"),
        ("  goal-a.title:", "  \"goal-a.title\\u001b\":"),
        ("    reason", "   reason"),
        ("form: 1\n", "form: 1\n<<<<<<< HEAD\n"),
    ] {
        let bad = good.replacen(from, to, 1);
        assert_ne!(good, bad, "{from}");
        let mut out = Diagnostics::default();
        assert_eq!(parse(&Source::new("locales/ledger.yaml", bad.as_str()), &mut out), None, "{bad}");
        assert!(out.0.iter().all(|problem| problem.place.is_some()) && out.has_errors(), "{bad}");
    }
}

#[test]
fn of_two_versions_the_more_doubtful_one_counts() {
    let reviewed = |de: &str, nl: &str| Some(entry(de, nl, State::Reviewed, "2024-09-03"));
    let approved = |de: &str, nl: &str| Some(entry(de, nl, State::Approved, "2024-09-05"));
    for (what, base, ours, theirs, merged) in [
        ("one changed", reviewed("a", "b"), reviewed("a", "b"), approved("a2", "b2"), approved("a2", "b2")),
        ("one added", None, None, reviewed("a", "b"), reviewed("a", "b")),
        ("one dropped", reviewed("a", "b"), None, reviewed("a", "b"), None),
        ("both dropped", reviewed("a", "b"), None, None, None),
        ("lesser state", reviewed("a", "b"), approved("c", "d"), reviewed("c", "d"), reviewed("c", "d")),
        ("two pairs", reviewed("a", "b"), approved("c", "b"), approved("a", "d"), reviewed("a", "b")),
        (
            "wordings and state",
            reviewed("a", "b"),
            approved("a", "b"),
            reviewed("c", "d"),
            reviewed("c", "d"),
        ),
        ("both added", None, reviewed("a", "b"), reviewed("a", "c"), None),
        ("dropped and changed", reviewed("a", "b"), None, approved("c", "d"), approved("c", "d")),
    ] {
        let of = |entry: Option<Entry>| {
            Ledger(entry.map(|it| ("goal-a.title".to_owned(), it)).into_iter().collect())
        };
        let (base, ours, theirs, merged) = (of(base), of(ours), of(theirs), of(merged));
        assert_eq!(merge(&base, &ours, &theirs), merged, "{what}");
        assert_eq!(merge(&base, &theirs, &ours), merged, "{what}, the other way round");
    }
}
