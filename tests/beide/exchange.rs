//! Texts that go out to translators and come back, as offices and their bureaus use it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::project::{Project, Run};

const GERMAN: &str = "locales/de/content/base.ftl";
const DUTCH: &str = "locales/nl/content/base.ftl";
const LEDGER: &str = "locales/ledger.yaml";

/// A text with everything that formats and editors stumble over, in both languages.
const HARD: &str = "
    .cause =
        Wer 5 < 6 & „so“ sagt, zahlt { \"{\" }5\u{a0}%{ \"}\" } & mehr; *kursiv*, [Rat](lang:nl), \"gerade\".

        - ein Punkt mit { $start }
        - noch einer

        { NUMBER($count) ->
            [one] Ein > Kurs & \"{ $count }\"
           *[other] { $count } Kurse
        } in { -kreis(fall: \"dat\") } und { hinweis }.
    .consequence = { \"  \" }Mit Abstand
    .correction =
        { \"*\" }kein* Punkt
        { \"[\" }keine Verknüpfung
";

/// Everything in a project, by path, without what goes out.
fn all(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for folder in ["content", "locales"] {
        collect(&project.path(folder), folder, &mut files);
    }
    files
}

fn collect(folder: &Path, name: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &name, files);
        } else {
            files.insert(name, fs::read(entry.path()).expect("a file"));
        }
    }
}

/// What goes out.
#[track_caller]
fn export(project: &Project, arguments: &[&str]) -> String {
    project.must_succeed(&[&["translate", "export", "texts.out"], arguments].concat());
    project.read("texts.out")
}

/// Takes a file back.
#[track_caller]
fn import(project: &Project, text: &str) -> Run {
    let name = if text.starts_with('<') { "returned.xlf" } else { "returned.csv" };
    project.write(name, text);
    let by = ["--by", "Büro", "--on", "2024-10-01", "--format", "json"];
    project.run(&[&["translate", "import", name], &by[..]].concat())
}

/// What became of each text: `unit outcome state`.
#[track_caller]
fn outcomes(run: &Run) -> Vec<String> {
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let rows = run.stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let word = |row: &Value, key: &str| row[key].as_str().unwrap_or("-").to_owned();
    rows.map(|row| ["unit", "outcome", "state"].map(|key| word(&row, key)).join(" ")).collect()
}

/// Those that are not as they were.
#[track_caller]
fn changes(run: &Run) -> Vec<String> {
    outcomes(run).into_iter().filter(|row| !row.ends_with("unchanged -")).collect()
}

/// The base with everything accepted.
fn accepted() -> Project {
    let project = Project::base();
    accept(&project);
    project
}

fn accept(project: &Project) {
    let how = ["--by", "Amt", "--on", "2024-09-03", "--reason", "gelesen", "--all"];
    project.must_succeed(&[&["translate", "accept"], &how[..]].concat());
}

/// The base with a measure that says what is hard to carry.
fn hard() -> Project {
    let project = Project::base();
    let measure = "    plan: {start: 2024-01-01, end: 2024-12-31}\n";
    project.replace("content/base.yaml", measure, &format!("{measure}    facts: {{count: 3}}\n"));
    project.replace("content/base.yaml", "rating: on_track", "rating: at_risk");
    let german = "measure-elternkurs = Elternkurse in den Stadtteilen\n";
    project.replace(
        GERMAN,
        german,
        &format!(
            "{}{HARD}\nhinweis = Hinweis\n-kreis = {{ $fall ->\n    [dat] Kreise\n   *[nom] Kreis\n}}\n",
            german.trim_end()
        ),
    );
    let dutch = "measure-elternkurs = Oudercursussen in de wijken\n";
    project.replace(
        DUTCH,
        dutch,
        &format!(
            "{}{HARD}\nhinweis = aanwijzing\n-kreis = {{ $fall ->\n    [dat] kringen\n   *[nom] kring\n}}\n",
            dutch.trim_end()
        ),
    );
    project
}

/// A file in which every translation has got a word more.
fn translated(xliff: &str) -> String {
    let mut text = String::new();
    for line in xliff.split_inclusive('\n') {
        match line.trim_start().strip_prefix("<target state=\"").and_then(|rest| rest.split_once("\">")) {
            Some((_, rest)) => text.push_str(&format!("<target state=\"translated\">Nieuw {rest}")),
            None => text.push_str(line),
        }
    }
    text
}

/// The translations in a file, without their states.
fn targets(xliff: &str) -> Vec<&str> {
    let of = |part: &'_ str| {
        part.split_once('>').map(|(_, rest)| rest.split("</target>").next().unwrap_or_default().len())
    };
    let parts = xliff.split("<target").skip(1);
    parts
        .filter_map(|part| {
            let (_, rest) = part.split_once('>')?;
            rest.get(..of(part)?)
        })
        .collect()
}

#[test]
fn what_comes_back_untouched_changes_not_one_byte() {
    let starter = Project::empty();
    starter.must_succeed(&["init", "."]);
    let words = hard();
    accept(&words);
    for project in [Project::example(), starter, hard(), words, Project::three()] {
        let before = all(&project);
        for format in ["xliff", "xliff2", "csv"] {
            let text = export(&project, &["--only", "all", "--format", format]);
            let run = import(&project, &text);
            let rows = outcomes(&run);
            assert!(rows.len() > 5 && changes(&run).is_empty(), "{format}: {:?}", changes(&run));
            assert!(all(&project) == before, "{format}");
        }
    }
}

#[test]
fn every_text_of_the_example_can_be_translated_anew() {
    let project = Project::example();
    let before = all(&project);
    let text = translated(&export(&project, &["--only", "all"]));
    let run = import(&project, &text);
    assert!(outcomes(&run).iter().all(|row| row.contains(" applied draft")), "{}", run.stdout);
    let after = export(&project, &["--only", "all"]);
    assert_eq!(targets(&after), targets(&text));
    for (path, old) in &before {
        let new = project.read(path);
        let old = String::from_utf8_lossy(old);
        assert_eq!(new.lines().count(), old.lines().count(), "{path}");
        for (new, old) in new.lines().zip(old.lines()).filter(|(new, old)| new != old) {
            assert!(path == LEDGER || new.contains("Nieuw "), "{path}: {old} became {new}");
        }
    }
    assert_eq!(project.must_succeed(&["check"]).status, 0);
}

#[test]
fn hard_letters_come_back_as_they_are() {
    for format in ["xliff", "xliff2", "csv"] {
        let project = hard();
        let text = export(&project, &["--only", "all", "--format", format]);
        let is_table = format == "csv";
        let braces = if is_table { "{\"\"{\"\"}nog{\"\"}\"\"} een" } else { "{nog} een" };
        let mut changed = text.clone();
        for (unit, old, new) in [
            ("cause", "Wer ", "Wie "),
            ("cause", "noch einer", braces),
            ("correction", "kein* Punkt", "geen* [punt]"),
        ] {
            // The source stands before its translation.
            let mark = if is_table {
                format!("\nmeasure-elternkurs.{unit};")
            } else {
                format!("id=\"measure-elternkurs.{unit}\"")
            };
            let start = changed.find(&mark).expect("the unit");
            let source = start + changed[start..].find(old).expect("the source") + old.len();
            let at = source + changed[source..].find(old).expect("the translation");
            changed.replace_range(at..at + old.len(), new);
        }
        assert_ne!(changed, text);
        let run = import(&project, &changed);
        assert!(
            changes(&run).iter().all(|row| row.contains("measure-elternkurs.c")),
            "{format} {}",
            run.stdout
        );
        assert_eq!(export(&project, &["--only", "all", "--format", format]), changed, "{format}");
        let dutch = project.read(DUTCH);
        for line in [
            "        Wie 5 < 6 & „so“ sagt, zahlt { \"{\" }5\u{a0}%{ \"}\" } & mehr; *kursiv*, [Rat](lang:nl), \"gerade\".\n",
            "        - ein Punkt mit { $start }\n",
            "        - {\"{\"}nog{\"}\"} een\n",
            "            [one] Ein > Kurs & \"{ $count }\"\n",
            "        {\"*\"}geen* [punt]\n        { \"[\" }keine Verknüpfung\n",
        ] {
            let line = if line.contains("Wie") {
                line.replace("{ \"{\" }", "{\"{\"}").replace("{ \"}\" }", "{\"}\"}")
            } else {
                line.to_owned()
            };
            assert!(dutch.contains(&line), "{format}: {line}\n{dutch}");
        }
    }
}

#[test]
fn variants_are_texts_of_their_own() {
    let project = hard();
    let text = export(&project, &["--only", "all"]);
    for id in
        ["measure-elternkurs.cause\"", "measure-elternkurs.cause:one\"", "measure-elternkurs.cause:other\""]
    {
        assert_eq!(text.matches(&format!("trans-unit id=\"{id}")).count(), 1, "{id}\n{text}");
    }
    assert!(text.contains("Variant “one” of NUMBER($count) in: "), "{text}");
    assert!(text.contains("equiv-text=\"3\">{ $count }</ph>"), "{text}");
    let at = text.rfind(" Kurse</target>").expect("the Dutch variant");
    let run = import(&project, &(text[..at].to_owned() + " cursussen" + &text[at + " Kurse".len()..]));
    assert_eq!(changes(&run), ["measure-elternkurs.cause applied draft"]);
    assert!(project.read(DUTCH).contains("           *[other] { $count } cursussen\n"));
    assert!(project.read(DUTCH).contains("            [one] Ein > Kurs & \"{ $count }\"\n"));
}

#[test]
fn a_choice_that_only_one_language_has_is_translated_whole() {
    let project = hard();
    project.replace(
        DUTCH,
        "        { NUMBER($count) ->\n            [one] Ein > Kurs & \"{ $count }\"\n           *[other] { $count } Kurse\n        } in",
        "        { $count } cursussen in",
    );
    let text = export(&project, &["--only", "all"]);
    assert_eq!(changes(&import(&project, &text)), [""; 0], "untouched");
    let codes = "<ph id=\"2\" ctype=\"x-beide-choice\"";
    assert_eq!(text.matches(codes).count(), 1, "{text}");
    // The translator puts the choice in, and writes both variants.
    let at = |mark: &str| text.find(mark).unwrap_or_else(|| panic!("{mark}\n{text}"));
    let start = at(codes);
    let choice = &text[start..start + text[start..].find("</ph>").expect("its end") + "</ph>".len()];
    let target = at("<target state=\"needs-review-translation\">Wer 5 &lt; 6 &amp;");
    let fact = target + text[target..].find("<ph id=\"5\"").expect("the fact of the translation");
    let end = fact + text[fact..].find("</ph> cursussen").expect("its end") + "</ph> cursussen".len();
    let mut changed = text.clone();
    changed.replace_range(fact..end, choice);
    for (variant, words) in [("one", "één cursus"), ("other", "{} cursussen")] {
        let unit = changed.find(&format!("id=\"measure-elternkurs.cause:{variant}\"")).expect("the variant");
        let after = unit + changed[unit..].find("</source>\n").expect("its source") + "</source>\n".len();
        let fact = "<ph id=\"1\">{ $count }</ph>";
        let words = if variant == "one" { format!("{words} {fact}") } else { words.replace("{}", fact) };
        changed.insert_str(after, &format!("<target state=\"translated\">{words}</target>\n"));
    }
    let run = import(&project, &changed);
    assert_eq!(changes(&run), ["measure-elternkurs.cause applied draft"], "{}{}", run.stdout, run.stderr);
    let dutch = project.read(DUTCH);
    assert!(dutch.contains("[one] één cursus { $count }\n"), "{dutch}");
    assert!(dutch.contains("*[other] { $count } cursussen\n"), "{dutch}");
}

#[test]
fn one_changed_sentence_goes_out_alone_and_is_in_step_when_it_is_back() {
    let project = accepted();
    project.replace(GERMAN, "werden gut angenommen", "enden im Juni");
    // Blanks and comments are no change.
    project.replace(GERMAN, "goal-kurse = Alle", "# Ziel\ngoal-kurse =  Alle");
    let text = export(&project, &["--only", "stale"]);
    assert_eq!(text.matches("<trans-unit").count(), 1);
    assert!(
        text.contains("id=\"section-stand.text\"") && text.contains("Die Kurse enden im Juni."),
        "{text}"
    );
    assert!(text.contains("The source used to say: Die Kurse werden gut angenommen."), "{text}");
    let back = text.replace("needs-translation", "signed-off");
    let back =
        back.replace("De belangstelling voor de cursussen is groot.", "De cursussen eindigen in juni.");
    assert_eq!(outcomes(&import(&project, &back)), ["section-stand.text applied reviewed"]);
    assert_eq!(project.must_succeed(&["translate", "status", "--format", "json"]).stdout, "");
    let ledger = project.read(LEDGER);
    assert!(ledger.contains("by: \"Büro\"\n    on: 2024-10-01\n    reason: \"returned.xlf\"\n"), "{ledger}");
    let run = project.must_succeed(&["translate", "export", "none.xlf", "--only", "stale"]);
    assert!(run.stderr.contains("no text is to be translated") && !project.path("none.xlf").exists());
}

#[test]
fn a_translation_that_still_fits_is_confirmed_by_its_state() {
    let project = accepted();
    project.replace(GERMAN, "werden gut angenommen", "werden sehr gut angenommen");
    let text = export(&project, &["--only", "stale"]);
    assert_eq!(changes(&import(&project, &text)), [""; 0]);
    let run = import(&project, &text.replace("needs-translation", "translated"));
    assert_eq!(outcomes(&run), ["section-stand.text confirmed draft"]);
    assert!(project.read(LEDGER).contains("state: draft"));
    let text = export(&project, &["--only", "open", "--format", "xliff2"]);
    let run = import(&project, &text.replace("state=\"translated\"", "state=\"final\""));
    assert_eq!(outcomes(&run), ["section-stand.text confirmed reviewed"], "nothing is released by a file");
    let text = export(&project, &["--only", "all", "--format", "csv"]);
    let run = import(&project, &text.replace(";reviewed;Die Kurse", ";machine;Die Kurse"));
    assert_eq!(changes(&run), [""; 0], "no state is lowered");
}

#[test]
fn what_a_machine_has_made_stays_so_until_somebody_says_that_it_was_read() {
    let project = accepted();
    project.replace(GERMAN, "werden gut angenommen", "enden im Juni");
    let text = export(&project, &["--only", "stale"]);
    let by_machine = "<target state=\"needs-review-translation\" state-qualifier=\"mt-suggestion\">Cursussen eindigen in juni.</target>";
    let start = text.find("<target").expect("a target");
    let end = text.find("</target>").expect("its end") + "</target>".len();
    let back = text[..start].to_owned() + by_machine + &text[end..];
    assert_eq!(outcomes(&import(&project, &back)), ["section-stand.text applied machine"]);
    let text = export(&project, &["--only", "machine"]);
    assert!(text.contains(by_machine), "{text}");
    let run = import(
        &project,
        &text.replace("needs-review-translation\" state-qualifier=\"mt-suggestion", "translated"),
    );
    assert_eq!(outcomes(&run), ["section-stand.text confirmed draft"]);
}

#[test]
fn what_is_missing_is_put_where_a_skeleton_would_stand() {
    let project = Project::base();
    let dutch = project.read(DUTCH);
    project.replace(
        DUTCH,
        "    .text = De belangstelling voor de cursussen is groot.\n",
        "    .text = {\"\"}\n",
    );
    project.replace(DUTCH, "goal-kurse = Alle nieuwkomers kunnen met een cursus beginnen\n", "");
    project.write("locales/nl/content/rest.ftl", "measure-elternkurs =\n    .cause = Oorzaak\n");
    project.replace(DUTCH, "measure-elternkurs = Oudercursussen in de wijken\n", "");
    project.replace(
        GERMAN,
        "in den Stadtteilen\n",
        "in den Stadtteilen\n    .cause = Ursache\n    .consequence =\n        Eins\n\n        Zwei\n",
    );
    let text = export(&project, &["--only", "missing", "--format", "xliff2"]);
    assert_eq!(text.matches("<unit ").count(), 4, "{text}");
    let mut back = text;
    for (source, target) in [
        ("Die Kurse werden gut angenommen.", "De belangstelling voor de cursussen is groot."),
        (
            "Alle Neuzugewanderten können einen Kurs beginnen",
            "Alle nieuwkomers kunnen met een cursus beginnen",
        ),
        ("Elternkurse in den Stadtteilen", "Oudercursussen in de wijken"),
        ("Eins\n\nZwei", "Een\n\nTwee"),
    ] {
        let source = format!("<source>{source}</source>\n");
        assert_eq!(back.matches(&source).count(), 1, "{source}{back}");
        back = back.replace(&source, &format!("{source}        <target>{target}</target>\n"));
    }
    assert_eq!(outcomes(&import(&project, &back)).len(), 4);
    assert!(!project.problems().contains("error"), "{}", project.problems());
    let goal = "goal-kurse = Alle nieuwkomers kunnen met een cursus beginnen\n";
    let rest = dutch.replace(goal, "").replace("measure-elternkurs = Oudercursussen in de wijken\n", "");
    assert_eq!(project.read(DUTCH), format!("{rest}\n{goal}"));
    assert_eq!(
        project.read("locales/nl/content/rest.ftl"),
        "measure-elternkurs = Oudercursussen in de wijken\n    .consequence =\n        Een\n\n        Twee\n    .cause = Oorzaak\n"
    );
}

#[test]
fn a_text_in_yaml_keeps_its_form() {
    let project = Project::base();
    project.replace(GERMAN, "measure-elternkurs = Elternkurse in den Stadtteilen\n", "");
    project.replace(DUTCH, "measure-elternkurs = Oudercursussen in de wijken\n", "");
    let measure = "    rating: on_track\n";
    let texts = "    # So heißt sie.\n    title:\n      de: Elternkurse\n      nl: 'Oudercursussen'\n    description:\n      de: |\n        Eins { $start }\n\n        Zwei\n      nl: >-\n        Een { $start }\n        loopt\n\n\n        Twee\n";
    project.replace("content/base.yaml", measure, &format!("{measure}{texts}"));
    let text = export(&project, &["--only", "all"]);
    let back = text.replace("Oudercursussen", "Cursussen: 's avonds").replace("\nTwee", "\nDrie: # vier");
    let run = import(&project, &back);
    assert_eq!(changes(&run).len(), 2, "{}", run.stdout);
    let texts = texts.replace("'Oudercursussen'", "'Cursussen: ''s avonds'").replace("Twee", "Drie: # vier");
    assert!(project.read("content/base.yaml").contains(&texts), "{}", project.read("content/base.yaml"));
    assert!(!project.problems().contains("error"), "{}", project.problems());
}

#[test]
fn files_keep_their_line_ends_and_their_letters() {
    let project = accepted();
    let dutch = project
        .read(DUTCH)
        .replace("groot.", "\n        groot in pro\u{ad}ef.\n        Punt.")
        .replace('\n', "\r\n");
    project.write(DUTCH, format!("\u{feff}{dutch}"));
    let text = export(&project, &["--only", "all"]);
    assert_eq!(changes(&import(&project, &text)), [""; 0]);
    assert_eq!(
        changes(&import(&project, &text.replace("Punt.", "Komma."))),
        ["section-stand.text applied draft"]
    );
    assert_eq!(project.read(DUTCH), format!("\u{feff}{}", dutch.replace("Punt.", "Komma.")));
}

#[test]
fn a_source_that_has_changed_since_is_set_aside() {
    let project = accepted();
    let text = translated(&export(&project, &["--only", "all"]));
    project.replace(GERMAN, "werden gut angenommen", "enden im Juni");
    project.replace(
        GERMAN,
        "{ FACT(\"indicator.begonnen.current\") }",
        "{ FACT(\"indicator.begonnen.baseline\") }",
    );
    project.replace(GERMAN, "Begonnene Kurse", "Begonnene  Kurse");
    let before = project.read(DUTCH);
    let run = import(&project, &text);
    let aside: Vec<_> = outcomes(&run).into_iter().filter(|row| row.contains("conflicting")).collect();
    assert_eq!(aside, ["section-kern.text conflicting -", "section-stand.text conflicting -"]);
    let after = project.read(DUTCH);
    let kept = |text: &str| {
        text.lines().filter(|line| line.contains(".text")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(kept(&after), kept(&before));
    assert!(after.contains("indicator-begonnen = Nieuw Gestarte cursussen"), "{after}");
}

#[test]
fn what_is_written_first_in_the_other_language_is_not_translated_back() {
    let project = accepted();
    let how = ["--by", "Amt", "--reason", "Almelo schreibt", "--source", "nl"];
    project.must_succeed(&[&["translate", "accept", "section-stand.text"], &how[..]].concat());
    let german = export(&project, &["--only", "all"]);
    assert!(!german.contains("section-stand.text"));
    let dutch = export(&project, &["--only", "all", "--from", "nl"]);
    assert!(dutch.contains("source-language=\"nl-NL\"") && dutch.contains("section-stand.text"), "{dutch}");
    assert_eq!(dutch.matches("<trans-unit").count(), 1);
    assert_eq!(
        changes(&import(&project, &dutch.replace("Die Kurse", "Alle Kurse"))),
        ["section-stand.text applied reviewed"]
    );
    assert!(project.read(GERMAN).contains(".text = Alle Kurse werden gut angenommen."));
}

#[test]
fn what_is_wrong_with_a_file_refuses_all_of_it() {
    let project = accepted();
    let text = translated(&export(&project, &["--only", "all"]));
    let before = all(&project);
    let unit = {
        let start = text.find("      <trans-unit id=\"section-stand.text\"").expect("the unit");
        let end = text[start..].find("</trans-unit>\n").expect("its end") + "</trans-unit>\n".len();
        text[start..start + end].to_owned()
    };
    let fact =
        "<ph id=\"2\" ctype=\"x-beide-fact\" equiv-text=\"9\">{ FACT(\"indicator.begonnen.current\") }</ph>";
    let at = text.rfind(fact).expect("the fact in the translation");
    let replaced = |by: &str| text[..at].to_owned() + by + &text[at + fact.len()..];
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<xliff";
    for (file, part) in [
        (
            replaced("9"),
            "the translation of “section-kern.text” lacks { FACT(\"indicator.begonnen.current\") }",
        ),
        (replaced(&fact.repeat(2)), "has { FACT(\"indicator.begonnen.current\") } too many"),
        (replaced(&format!("{fact}<ph id=\"7\">{{ $x }}</ph>")), "has { $x } too many"),
        (replaced(&format!("{fact}<g id=\"8\">x</g>")), "too many"),
        (replaced(&fact.replace("{ FACT(\"indicator.begonnen.current\") }", "{ $x }")), "a code was changed"),
        (replaced("<mrk>9"), "well-formed"),
        (text.replace(&unit, &unit.repeat(2)), "stands in the file twice"),
        (text.replace("section-stand.text", "section-elders.text"), "has no text “section-elders.text”"),
        (text.replace("<xliff", bomb).replace("Nieuw De", "&b;De"), "document type"),
        (text.replace("Nieuw De", "&b;De"), "something that XLIFF does not know"),
        (text.replace("nl-NL", "fr-FR"), "from “de-DE” into “fr-FR”"),
        (text.replace("de-DE", "nl-NL"), "from “nl-NL” into “nl-NL”"),
        (text.replace("version=\"1.2\"", "version=\"9\""), "XLIFF “9” is not known"),
        (text.replace("</body>\n  </file>", "</body>\n  </file><file/>"), "2 parts"),
        (text[..text.len() / 2].to_owned(), "well-formed"),
        (
            text.replace("<source>Die", "<!-- <source>Die")
                .replace("angenommen.</source>", "angenommen.</source> -->"),
            "has no source",
        ),
        ("<html/>".to_owned(), "it begins with “html”"),
        ("a,b\n1,2\n".to_owned(), "no columns"),
        (text.replace("Nieuw De belangstelling", "[Nieuw](lang:xx) *De"), ""),
    ] {
        assert_ne!(file, text, "{part}");
        let run = import(&project, &file);
        assert_eq!(run.status, 1, "{part}: {}{}", run.stdout, run.stderr);
        let problems = run.problems();
        assert!(problems.contains(part) && !problems.is_empty(), "{part}: {problems}");
        assert!(part.is_empty() || problems.contains("returned."), "{part}: {problems}");
        assert!(all(&project) == before, "{part}: nothing may have changed");
    }
    let run = project.run(&["translate", "import", "nowhere.xlf", "--by", "x"]);
    assert_eq!((run.status, run.stderr.contains("nothing was taken over")), (1, true), "{}", run.stderr);
}

#[test]
fn spreadsheets_and_memories_get_what_they_can_use() {
    let project = accepted();
    project.replace(GERMAN, "measure-elternkurs = Elternkurse", "measure-elternkurs = =Elternkurse");
    let table = export(&project, &["--only", "all", "--format", "csv"]);
    assert!(table.starts_with("\u{feff}id;state;de-DE;nl-NL;notes\r\n"), "{table}");
    assert!(table.contains("measure-elternkurs.title;stale;'=Elternkurse in den Stadtteilen;"), "{table}");
    let back = table.replace(
        "stale;'=Elternkurse in den Stadtteilen;Ouder",
        "reviewed;'=Elternkurse in den Stadtteilen;'=Ouder",
    );
    // As another program saves it.
    let back = back.replace("\r\n", "\n").replace('\u{feff}', "");
    assert_eq!(changes(&import(&project, &back)), ["measure-elternkurs.title applied reviewed"]);
    assert!(project.read(DUTCH).contains("measure-elternkurs = =Oudercursussen"));
    project.replace(GERMAN, "werden gut angenommen", "enden im Juni");
    let memory = export(&project, &["--format", "tmx"]);
    assert!(
        memory.contains("<tu tuid=\"goal-kurse.title\">") && !memory.contains("section-stand"),
        "{memory}"
    );
    assert!(
        memory.contains("<ph x=\"1\" type=\"fact\">{ FACT(\"indicator.begonnen.target\") }</ph>"),
        "{memory}"
    );
    let run = project.must_succeed(&["translate", "export", "--ui-lang", "de"]);
    assert_eq!(run.stdout, "out/translate/de-nl.xlf: 1 Text aus dem Deutschen ins Niederländische\n");
    assert!(project.read("out/translate/de-nl.xlf").contains("Gedruckt in: bericht"));
}

#[test]
fn five_thousand_texts_go_out_and_come_back() {
    let project = Project::base();
    let (mut goals, mut german, mut dutch) = (String::from("goals:\n"), String::new(), String::new());
    for at in 0..5000 {
        goals.push_str(&format!("  viel-{at}:\n    policy_field: sprache\n"));
        german.push_str(&format!("goal-viel-{at} = Kurs im Viertel\n"));
        dutch.push_str(&format!("goal-viel-{at} = Cursus in de wijk\n"));
    }
    project.write("content/viel.yaml", goals).write("locales/de/content/viel.ftl", german);
    project.write("locales/nl/content/viel.ftl", &dutch);
    let text = translated(&export(&project, &["--only", "all"]));
    assert_eq!(outcomes(&import(&project, &text)).len(), 5007);
    assert_eq!(project.read("locales/nl/content/viel.ftl"), dutch.replace("Cursus", "Nieuw Cursus"));
}
