//! What is written when translations come back: only what was translated, whatever is in it.

use super::{
    DUTCH, GERMAN, LEDGER, accept, accepted, all, changes, export, hard, import, outcomes, targets,
    translated,
};
use crate::project::Project;

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
