//! Values in both notations.

use super::{Bench, goal, voice};
use crate::lang::Lang;

/// A value, in a table and in prose, German and Dutch.
const TABLE: &str = "
0               | 0                   | 0                   | 0                   | 0
7               | 7                   | 7                   | 7                   | 7
1234            | 1.234               | 1.234               | 1.234               | 1.234
25000           | 25.000              | 25.000              | 25.000              | 25.000
-1234567        | −1.234.567          | −1.234.567          | −1.234.567          | −1.234.567
12.5            | 12,5                | 12,5                | 12,5                | 12,5
-0.25           | −0,25               | −0,25               | −0,25               | −0,25
1234.25         | 1.234,25            | 1.234,25            | 1.234,25            | 1.234,25
52.5 %          | 52,5_%              | 52,5_%              | 52,5%               | 52,5%
100 %           | 100_%               | 100_%               | 100%                | 100%
314260 EUR      | 314.260_€           | 314.260_€           | €_314.260           | €_314.260
-1234.56 EUR    | −1.234,56_€         | −1.234,56_€         | €_−1.234,56         | €_−1.234,56
1234.5 EUR      | 1.234,50_€          | 1.234,50_€          | €_1.234,50          | €_1.234,50
12345678901.25 EUR | 12.345.678.901,25_€ | 12.345.678.901,25_€ | €_12.345.678.901,25 | €_12.345.678.901,25
2024-06-30      | 30.06.2024          | 30._Juni 2024       | 30-06-2024          | 30_juni 2024
2024-05-04      | 04.05.2024          | 4._Mai 2024         | 04-05-2024          | 4_mei 2024
2024-03-01      | 01.03.2024          | 1._März 2024        | 01-03-2024          | 1_maart 2024
2024-H1         | 1._Halbjahr 2024    | 1._Halbjahr 2024    | 1e_halfjaar 2024    | 1e_halfjaar 2024
2024-Q2         | 2._Quartal 2024     | 2._Quartal 2024     | 2e_kwartaal 2024    | 2e_kwartaal 2024
2024-05         | Mai 2024            | Mai 2024            | mei 2024            | mei 2024
";

#[test]
fn table() {
    for row in TABLE.lines().filter(|row| !row.is_empty()) {
        let cells: Vec<String> = row.split('|').map(|cell| cell.trim().replace('_', "\u{a0}")).collect();
        let mut bench = Bench::new("goal-bildung = { $x }", "goal-bildung = { $x }");
        let value = bench.fact("x", &cells[0].replace('\u{a0}', "_")).value;
        let words = bench.clean();
        for (lang, table, prose) in [(Lang::De, 1, 2), (Lang::Nl, 3, 4)] {
            let voice = voice(&words, lang);
            assert_eq!(voice.value(value, false), cells[table], "{row}");
            assert_eq!(voice.text(&goal(), "title").unwrap().text, cells[prose], "{row}");
        }
    }
}

#[test]
fn estimates() {
    let mut bench = Bench::new("goal-bildung = { $x } Menschen", "goal-bildung = { $x } mensen");
    let fact = bench.fact("x", "25000");
    fact.approximate = true;
    let words = bench.clean();
    assert_eq!(voice(&words, Lang::De).text(&goal(), "title").unwrap().text, "rund 25.000 Menschen");
    assert_eq!(voice(&words, Lang::Nl).text(&goal(), "title").unwrap().text, "circa 25.000 mensen");
}

#[track_caller]
fn styled(notation: &str, value: &str, de: &str, nl: &str) {
    let mut bench = Bench::new("goal-bildung = x", "goal-bildung = x");
    bench.notation = notation.to_owned();
    let value = bench.fact("x", value).value;
    let words = bench.clean();
    assert_eq!(voice(&words, Lang::De).value(value, false), de);
    assert_eq!(voice(&words, Lang::Nl).value(value, false), nl);
}

#[test]
fn house_styles() {
    styled("grouping: space", "25000", "25\u{202f}000", "25\u{202f}000");
    styled("grouping: none", "25000", "25000", "25000");
    styled("grouping: space", "25000 EUR", "25.000\u{a0}€", "€\u{a0}25.000");
    styled("four_digits_closed: true", "5329", "5329", "5329");
    styled("four_digits_closed: true", "25329", "25.329", "25.329");
    styled("four_digits_closed: true", "5329 EUR", "5.329\u{a0}€", "€\u{a0}5.329");
    styled("cents: always", "314260 EUR", "314.260,00\u{a0}€", "€\u{a0}314.260,00");
    styled("cents: needed", "1234.5 EUR", "1.234,50\u{a0}€", "€\u{a0}1.234,50");
    styled("date: long", "2024-08-28", "28.\u{a0}August 2024", "28\u{a0}augustus 2024");
}

#[test]
fn phones_and_quotes() {
    let mut bench = Bench::new("goal-bildung = x", "goal-bildung = x");
    let words = bench.clean();
    assert_eq!(voice(&words, Lang::De).phone("+49 251 4927000"), "+49 251 4927000");
    assert_eq!(voice(&words, Lang::De).quotes(), ["„", "“", "‚", "‘"]);
    assert_eq!(voice(&words, Lang::Nl).quotes(), ["‘", "’", "“", "”"]);
    bench.notation = "phone: national".to_owned();
    let words = bench.clean();
    assert_eq!(voice(&words, Lang::De).phone("+49 251 4927000"), "0251 4927000");
    assert_eq!(voice(&words, Lang::De).phone("+31 546 541111"), "+31 546 541111");
    assert_eq!(voice(&words, Lang::Nl).phone("+31 546 541111"), "0546 541111");
    for (typed, de, nl) in [
        ("+49 251 492-0", "0251 492-0", "+49 251 492-0"),
        ("+49-251-492-7000", "0251-492-7000", "+49-251-492-7000"),
        ("+49 (251) 4927000", "0251 4927000", "+49 (251) 4927000"),
        ("+492514927000", "02514927000", "+492514927000"),
        ("+31 6 12345678", "+31 6 12345678", "06 12345678"),
        ("14 0546", "14 0546", "14 0546"),
        ("0900 1234", "0900 1234", "0900 1234"),
    ] {
        assert_eq!(voice(&words, Lang::De).phone(typed), de);
        assert_eq!(voice(&words, Lang::Nl).phone(typed), nl);
    }
}

#[track_caller]
fn called(pattern: &str, de: &str, nl: &str) {
    let ftl = format!("goal-bildung = {pattern}");
    let words = Bench::new(&ftl, &ftl).clean();
    assert_eq!(voice(&words, Lang::De).text(&goal(), "title").unwrap().text, de.replace('_', "\u{a0}"));
    assert_eq!(voice(&words, Lang::Nl).text(&goal(), "title").unwrap().text, nl.replace('_', "\u{a0}"));
}

#[test]
fn functions() {
    called("{ NUMBER($share, maximumFractionDigits: 0) }", "53_%", "53%");
    called("{ NUMBER($share, style: \"decimal\") }", "52,5", "52,5");
    called("{ NUMBER($measures, minimumFractionDigits: 2) }", "7,00", "7,00");
    called("{ NUMBER($measures, minimumFractionDigits: 15) }", "7,000000000000000", "7,000000000000000");
    called("{ NUMBER($spent, useGrouping: \"false\", style: \"decimal\") }", "314260", "314260");
    called("{ NUMBER($spent, minimumFractionDigits: 2) }", "314.260,00_€", "€_314.260,00");
    called("{ DATE($start, form: \"short\") }", "30.06.2024", "30-06-2024");
    called("{ DATE($start, form: \"month\") }", "Juni 2024", "juni 2024");
    called("{ FACT(\"goal.bildung.spent\") }", "314.260_€", "€_314.260");
    called("{ FACT(\"goal.bildung.start\") }", "30.\u{a0}Juni 2024", "30\u{a0}juni 2024");
}

#[test]
fn plurals() {
    let ftl = "goal-bildung = { $x ->\n    [0] keine\n    [one] eine\n   *[other] { $x }\n }";
    for (value, text) in [("0", "keine"), ("1", "eine"), ("2", "2"), ("1000", "1.000")] {
        let mut bench = Bench::new(ftl, ftl);
        bench.fact("x", value);
        assert_eq!(voice(&bench.clean(), Lang::De).text(&goal(), "title").unwrap().text, text);
    }
    called("{ $share ->\n    [one] ein\n   *[other] viele\n }", "viele", "viele");
    called("{ FACT(\"goal.bildung.measures\") ->\n    [one] ein\n   *[other] viele\n }", "viele", "viele");
}

#[test]
fn numbers_too_long_for_fluent_still_print() {
    let mut bench = Bench::new("goal-bildung = { $x }", "goal-bildung = { $x }");
    bench.fact("x", "1234567890123456789");
    let words = bench.clean();
    let text = voice(&words, Lang::De).text(&goal(), "title").unwrap().text;
    assert_eq!(text, "1.234.567.890.123.456.789");
}
