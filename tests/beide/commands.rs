//! The commands, as a person at a terminal uses them.

use serde_json::Value;

use crate::project::Project;

#[test]
fn init_makes_a_project_that_checks_clean_and_builds() {
    let project = Project::empty();
    project.must_succeed(&["init", "mein-projekt"]);
    let run = project.must_succeed(&["--project", "mein-projekt", "check", "--format", "json"]);
    assert_eq!(run.problems(), "");
    project.must_succeed(&["--project", "mein-projekt", "build"]);
    let built: Vec<_> = std::fs::read_dir(project.path("mein-projekt/out")).expect("out").collect();
    assert!(built.len() >= 2, "a folder and the manifest");
}

#[test]
fn init_overwrites_nothing() {
    let project = Project::empty();
    project.must_succeed(&["init", "."]);
    let run = project.run(&["init", "."]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("content"), "{}", run.stderr);
}

#[test]
fn build_makes_both_files_and_the_manifest() {
    let project = Project::base();
    let run = project.must_succeed(&["build"]);
    assert!(run.stdout.contains("bericht"), "{}", run.stdout);
    assert_eq!(run.stdout.lines().count(), 1, "one line a pair");
    for file in ["bericht.de.pdf", "bericht.nl.pdf"] {
        assert!(project.bytes(&format!("out/bericht/{file}")).starts_with(b"%PDF-1.7"));
    }
    let manifest: Value = serde_json::from_str(&project.read("out/manifest.json")).expect("JSON");
    let text = manifest.to_string();
    assert!(text.contains("bericht.de.pdf") && text.contains("locales/de/blocks.ftl"), "{text}");
    assert!(!text.contains("base.yaml"), "the path of a file may name what is not public: {text}");
}

#[test]
fn an_unknown_document_is_named_with_what_was_meant() {
    let run = Project::base().run(&["build", "berich"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("bericht"), "{}", run.stderr);
}

#[test]
fn facts_are_listed_in_both_notations() {
    let run = Project::base().must_succeed(&["facts", "begonnen.way-covered"]);
    assert!(run.stdout.contains("indicator.begonnen.way-covered"), "{}", run.stdout);
    assert!(run.stdout.contains("75\u{a0}%") && run.stdout.contains("75%"), "{}", run.stdout);
}

#[test]
fn facts_of_what_cannot_be_read_are_not_listed() {
    let project = Project::base();
    project.replace(
        "content/base.yaml",
        "    rating: on_track\n",
        "    rating: on_track\n    facts: {anteil: 42,5 %}\n",
    );
    let run = project.run(&["facts", "elternkurs"]);
    assert!(!run.stdout.contains("anteil"), "{}", run.stdout);
    assert!(run.stderr.contains("anteil"), "{}", run.stderr);
}

#[test]
fn data_prints_what_the_template_reads() {
    let run = Project::base().must_succeed(&["data", "bericht"]);
    let data: Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(data["document"]["id"], "bericht");
    assert_eq!(data["sides"][0]["paper"]["number"], "V/0001/2024");
}

#[test]
fn the_schema_of_the_content_knows_every_collection() {
    let run = Project::empty().must_succeed(&["schema"]);
    let schema: Value = serde_json::from_str(&run.stdout).expect("JSON");
    for collection in ["report", "goals", "indicators", "papers", "presentations"] {
        assert!(schema["properties"][collection].is_object(), "{collection}");
    }
}

#[test]
fn fix_mends_blanks_in_place_and_nothing_else() {
    let project = Project::base();
    let file = "locales/de/content/base.ftl";
    let sound = project.read(file);
    project.replace(file, "Alle Neuzugewanderten", "Alle  Neuzugewanderten");
    project.replace(file, "gut angenommen.", "gut angenommen .");
    let run = project.run(&["check", "--fix"]);
    assert!(run.stdout.contains("2 places mended"), "{}{}", run.stdout, run.stderr);
    assert_eq!(project.read(file), sound);
}

#[test]
fn fill_writes_the_skeleton_of_a_missing_message() {
    let project = Project::base();
    project.replace("locales/nl/content/base.ftl", "indicator-begonnen = Gestarte cursussen\n", "");
    let run = project.run(&["check", "--fill"]);
    assert_eq!(run.status, 1, "the text is still missing\n{}", run.stderr);
    let filled = project.read("locales/nl/content/base.ftl");
    assert!(filled.contains("indicator-begonnen ="), "{filled}");
    let again = project.run(&["check", "--fill"]);
    assert_eq!(again.status, 1);
    assert_eq!(project.read("locales/nl/content/base.ftl"), filled, "nothing is filled twice");
}

#[test]
fn fill_does_not_write_over_a_file_that_it_cannot_read() {
    let latin: Vec<u8> =
        "measure-elternkurs = Elternkurse f\u{fc}r alle\n".chars().map(|c| c as u8).collect();
    let wide: Vec<u8> =
        "\u{feff}measure-elternkurs = Kurse\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [latin, wide] {
        let project = Project::base();
        project.write("locales/de/content/base.ftl", &bytes);
        let run = project.run(&["check", "--fill"]);
        assert_eq!(run.status, 1, "{}", run.stderr);
        assert_eq!(project.bytes("locales/de/content/base.ftl"), bytes);
    }
}

#[test]
fn fill_writes_new_messages_in_the_order_of_the_content() {
    let project = Project::base();
    project.write("locales/nl/content/base.ftl", "policy-field-sprache = Taalonderwijs\n");
    project.run(&["check", "--fill"]);
    let filled = project.read("locales/nl/content/base.ftl");
    let names =
        ["policy-field-sprache", "goal-kurse", "measure-elternkurs", "indicator-begonnen", "section-kern"];
    let places: Vec<_> = names.iter().map(|name| filled.find(&format!("\n{name} ="))).collect();
    assert!(places[1..].iter().all(Option::is_some) && places.is_sorted(), "{filled}");
}

#[test]
fn a_draft_is_built_from_incomplete_content() {
    let project = Project::base();
    project.replace("locales/nl/content/base.ftl", "indicator-begonnen = Gestarte cursussen\n", "");
    assert_eq!(project.run(&["build"]).status, 1);
    project.must_succeed(&["build", "--draft"]);
    assert!(project.path("out/bericht/bericht.nl.pdf").exists());
}

#[test]
fn the_program_speaks_three_languages() {
    let project = Project::base();
    project.replace("content/base.yaml", "rating: on_track", "ratng: on_track");
    for (language, word) in [("en", "error"), ("de", "Fehler"), ("nl", "fout")] {
        let run = project.run(&["check", "--ui-lang", language]);
        assert_eq!(run.status, 1);
        assert!(run.stderr.contains(word), "{language}: {}", run.stderr);
        let help = project.must_succeed(&["--help", "--ui-lang", language]);
        assert!(help.stdout.len() > 300, "{}", help.stdout);
    }
    let environment = project.run_with(&["check"], &[("LC_ALL", "de_DE.UTF-8")]);
    assert!(environment.stderr.contains("Fehler"), "{}", environment.stderr);
}

#[test]
fn wrong_command_lines_end_with_status_two() {
    let project = Project::base();
    for arguments in [&["biuld"][..], &["build", "--darft"], &["explain", "unknown-kye"], &["data"]] {
        let run = project.run(arguments);
        assert_eq!(run.status, 2, "{arguments:?}\n{}{}", run.stdout, run.stderr);
        assert!(!run.stderr.is_empty());
    }
}

#[test]
fn every_check_is_explained_in_every_language() {
    let project = Project::empty();
    for check in beide::Check::ALL {
        for language in ["en", "de", "nl"] {
            let run = project.must_succeed(&["explain", check.name(), "--ui-lang", language]);
            assert!(run.stdout.len() > 150, "{} {language}: {}", check.name(), run.stdout);
        }
    }
}

#[test]
fn completions_are_made_for_the_usual_shells() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        assert!(Project::empty().must_succeed(&["completions", shell]).stdout.contains("beide"));
    }
}

#[test]
fn programs_read_results_and_findings_as_one_object_a_line() {
    let project = Project::base();
    let goal = "goal-kurse = ";
    project.replace("locales/de/content/base.ftl", goal, &format!("{goal}24 "));
    let objects = |arguments: &[&str]| -> Vec<Value> {
        let run = project.run(&[arguments, &["--format", "json"]].concat());
        assert_eq!(run.stderr, "", "{arguments:?}");
        run.stdout.lines().map(|line| serde_json::from_str(line).expect("an object")).collect()
    };
    let keys = |object: &Value, key: &str| object.get(key).is_some();
    let built = objects(&["build"]);
    assert!(keys(&built[0], "document") && !keys(&built[0], "message"), "{built:?}");
    assert!(built.iter().any(|object| object["name"] == "digits-in-prose"), "{built:?}");
    assert!(objects(&["check"]).iter().all(|object| keys(object, "message")));
    assert!(objects(&["facts"]).iter().all(|object| keys(object, "id")));
    let data = objects(&["data", "bericht"]);
    assert!(data.len() == 1 && keys(&data[0], "sides"), "{data:?}");
    let failure = objects(&["build", "berichtt"]);
    assert!(failure.len() == 1 && failure[0]["severity"] == "failure", "{failure:?}");
}

#[test]
fn an_allow_comment_silences_one_check_at_one_place() {
    let project = Project::base();
    let digits = "measure-elternkurs = Elternkurse in 3 Stadtteilen";
    project.replace(
        "locales/de/content/base.ftl",
        "measure-elternkurs = Elternkurse in den Stadtteilen",
        digits,
    );
    project.must_report("warning[digits-in-prose] locales/de/content/base.ftl:3:");
    project.replace(
        "locales/de/content/base.ftl",
        digits,
        &format!("# beide: allow digits-in-prose – the name of the programme\n{digits}"),
    );
    assert_eq!(project.problems(), "");
}
