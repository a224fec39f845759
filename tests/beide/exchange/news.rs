//! What an exchange tells: of terms and places on the way out, of mistakes and of what checks say on the way back.

use super::shape::faults;
use super::{DUTCH, GERMAN, LEDGER, accepted, all, export, hard, import, outcomes};
use crate::project::Project;

#[test]
fn every_export_has_the_shape_of_its_specification() {
    for project in [Project::example(), Project::base(), accepted(), hard(), Project::three()] {
        for format in ["xliff", "xliff2"] {
            for from in ["de", "nl"] {
                let text = export(&project, &["--only", "all", "--format", format, "--from", from]);
                assert_eq!(faults(&text), [""; 0], "{format} {from}");
            }
        }
    }
}

#[test]
fn terms_and_places_stand_with_each_text() {
    let project = Project::base();
    let two = export(&project, &["--only", "all", "--format", "xliff2"]);
    let entry =
        "<gls:term>Neuzugewanderte</gls:term>\n          <gls:translation>nieuwkomers</gls:translation>";
    project.write(
        "locales/glossary.yaml",
        "terms:\n  - {de: Elternkurs, nl: [oudercursus, cursus voor ouders]}\n  - {de: Kursbuch, nl: cursusboek}\n",
    );
    let with_terms = export(&project, &["--only", "all", "--format", "xliff2"]);
    assert_eq!(faults(&with_terms), [""; 0]);
    assert!(
        with_terms.contains(
            "<gls:term>Elternkurs</gls:term>\n          <gls:translation>oudercursus</gls:translation>\n          \
             <gls:translation>cursus voor ouders</gls:translation>"
        ) && !with_terms.contains("cursusboek"),
        "{with_terms} {entry} {two}"
    );
    let one = export(&project, &["--only", "all"]);
    assert!(one.contains("Glossary: Elternkurs – oudercursus, cursus voor ouders"), "{one}");
    assert!(one.contains("Page 1 of bericht.de.pdf"), "{one}");
}

#[test]
fn a_name_goes_out_with_its_gloss_and_only_the_gloss_comes_back() {
    for (format, rest) in [("xliff", ""), ("xliff2", ""), ("csv", "")] {
        let project = Project::base();
        let before = all(&project);
        let text = export(&project, &["--only", "all", "--format", format]);
        assert!(text.contains("body-rat.name") && !text.contains("body-raad.name"), "{text}{rest}");
        let run = import(&project, &text.replace("gemeenteraad", "raad, \"de gemeente\""));
        assert!(outcomes(&run).iter().any(|row| row.starts_with("body-rat.name applied")), "{}", run.stdout);
        let now = project.read("content/base.yaml");
        // What stands in XML or in a table is written in another way; here it is what was typed.
        assert!(now.contains("{value: Rat, lang: de, gloss: \"raad, \\\"de gemeente\\\"\"}"), "{now}");
        let after = all(&project);
        let changed: Vec<_> = after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
        assert_eq!(changed, ["content/base.yaml"]);
        assert_eq!(project.must_succeed(&["check"]).status, 0);
    }
}

#[test]
fn an_empty_form_beside_translated_ones_is_refused() {
    let project = Project::base();
    project.replace(
        GERMAN,
        "section-stand =\n    .text = Die Kurse werden gut angenommen.",
        "section-stand =\n    .text = { FACT(\"indicator.begonnen.current\") ->\n        [one] Ein Kurs läuft.\n       *[other] Es laufen Kurse.\n    }",
    );
    let text = export(&project, &["--only", "all", "--format", "csv"]);
    let filled: String = text
        .lines()
        .map(|line| match line.split(';').collect::<Vec<_>>().as_slice() {
            [id, state, source, _, notes @ ..] if *id == "section-stand.text:one" => {
                format!("{id};{state};{source};Er loopt één cursus.;{}\r\n", notes.join(";"))
            }
            [id, state, source, _, notes @ ..] if *id == "section-stand.text:other" => {
                format!("{id};{state};{source};;{}\r\n", notes.join(";"))
            }
            _ => format!("{line}\r\n"),
        })
        .collect();
    let before = all(&project);
    let run = import(&project, &filled);
    assert_eq!(run.status, 1, "{}", run.stdout);
    assert!(run.problems().contains("“section-stand.text:other” is empty although"), "{}", run.problems());
    assert!(all(&project) == before);
}

#[test]
fn an_import_tells_what_checks_say_of_its_texts_anew() {
    let project = accepted();
    let text = export(&project, &["--only", "all"]);
    let run = import(
        &project,
        &text.replace("De belangstelling voor de cursussen is groot.", "De cursussen lopen lopen goed."),
    );
    assert_eq!(outcomes(&run).len(), text.matches("<trans-unit").count());
    let problems = run.problems();
    assert!(problems.contains("doubled-word") && problems.contains(DUTCH), "{problems}");
    assert!(!problems.contains("stale-translation"), "{problems}");
    // What was there before is not told again.
    let again = import(&project, &export(&project, &["--only", "all"]));
    assert_eq!(again.problems(), "");
}

#[test]
fn what_an_import_would_break_is_shown_where_it_stands_in_its_file() {
    let project = Project::base();
    let text = export(&project, &["--only", "all"]);
    let line =
        text.lines().position(|line| line.contains("id=\"section-stand.text\"")).expect("the unit") + 1;
    let run = import(&project, &text.replace("De belangstelling voor", "De [belangstelling](x:y) voor"));
    assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
    let problems = run.problems();
    assert!(problems.contains(&format!("returned.xlf:{line}:")) && !problems.contains(DUTCH), "{problems}");
}

#[test]
fn simple_mistakes_are_told_as_what_they_are() {
    let project = accepted();
    let by = ["--by", "Amt", "--reason", "gelesen", "--all"];
    for day in ["2999-01-01", "0204-09-03"] {
        let run = project.run(&[&["translate", "accept", "--on", day], &by[..]].concat());
        assert_eq!(run.status, 2);
        assert!(
            run.stderr.contains(&format!("nobody can have accepted anything on {day}")),
            "{}",
            run.stderr
        );
    }
    let run = project.run(&["translate", "import", "nosuch.csv", "--by", "Amt"]);
    assert!(run.status == 2 && run.stderr.contains("there is no file nosuch.csv"), "{}", run.stderr);
    let text = export(&project, &["--only", "all"]);
    let run = import(
        &project,
        &text.replacen("<target state=\"signed-off\">", "<target state=\"signed-off\">R & D ", 1),
    );
    assert!(run.problems().contains("a bare “&” stands here"), "{}", run.problems());
}

#[test]
fn the_name_of_a_file_says_its_format() {
    let project = accepted();
    for (name, begin) in [
        ("a.csv", "\u{feff}id;state;"),
        ("a.tmx", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx"),
        ("a.tbx", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<martif"),
        ("a.XLF", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\""),
        ("a.txt", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\""),
    ] {
        project.must_succeed(&["translate", "export", name, "--only", "all"]);
        assert!(project.read(name).starts_with(begin), "{name}");
    }
}

#[test]
fn an_empty_ledger_is_none() {
    let project = Project::base();
    let expected = project.problems();
    for empty in ["", "\n", "# Übersetzungen\n\n"] {
        project.write(LEDGER, empty);
        assert_eq!(project.problems(), expected);
        let run = project.must_succeed(&["translate", "status", "--ui-lang", "en"]);
        assert!(run.stderr.contains("accept"), "{}", run.stderr);
    }
}

/// The base with many texts in both languages.
fn large(count: usize) -> Project {
    let project = Project::base();
    let (mut measures, mut german, mut dutch) = (String::new(), String::new(), String::new());
    for number in 0..count {
        measures.push_str(&format!(
            "  m{number}:\n    goal: kurse\n    rating: on_track\n    plan: {{start: 2024-01-01, end: 2024-12-31}}\n"
        ));
        let word = word(number);
        german.push_str(&format!("measure-m{number} = Angebot {word}\n"));
        dutch.push_str(&format!("measure-m{number} = Aanbod {word}\n"));
    }
    let yaml = project.read("content/base.yaml");
    project.write("content/base.yaml", yaml.replacen("measures:\n", &format!("measures:\n{measures}"), 1));
    for (file, more) in [(GERMAN, german), (DUTCH, dutch)] {
        let text = project.read(file);
        project.write(file, format!("{text}{more}"));
    }
    project
}

/// A word for a number, without a digit.
fn word(number: usize) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect::<String>() + "weg"
}

#[test]
fn of_many_texts_only_the_lines_of_those_that_were_translated_differ() {
    let project = large(300);
    let text = export(&project, &["--only", "all"]);
    let before = all(&project);
    let run = import(&project, &text.replace(">Aanbod hweg<", ">Nieuw aanbod hweg<"));
    let applied: Vec<_> = outcomes(&run).into_iter().filter(|row| row.contains(" applied")).collect();
    assert_eq!(applied.len(), 1, "{applied:?}");
    let after = all(&project);
    for (path, old) in &before {
        let lines =
            |bytes: &[u8]| String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect::<Vec<_>>();
        let (old, new) = (lines(old), lines(&after[path]));
        let differ: Vec<_> = old.iter().zip(&new).filter(|(old, new)| old != new).collect();
        let expected = usize::from(path == DUTCH);
        assert!(old.len() == new.len() && differ.len() == expected, "{path}: {differ:?}");
    }
}
