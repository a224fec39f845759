//! Texts that go out to translators and come back, as offices and their bureaus use it.

mod mended;
mod news;
mod shape;
mod written;

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

/// Exports to a file that is not there yet, since an export writes over nothing.
fn exported(project: &Project, arguments: &[&str]) -> Run {
    let file = project.path("texts.out");
    if file.exists() {
        fs::remove_file(file).expect("the earlier export");
    }
    project.must_succeed(&[&["translate", "export", "texts.out"], arguments].concat())
}

/// What goes out.
#[track_caller]
fn export(project: &Project, arguments: &[&str]) -> String {
    exported(project, arguments);
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
    // What checks say of the texts stands there, too.
    let rows = rows.filter(|row| row.get("outcome").is_some());
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
    // Beside it stands the Dutch name, which has a German gloss.
    assert_eq!(dutch.matches("<trans-unit").count(), 2);
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
    assert_eq!(
        (run.status, run.stderr.contains("there is no file nowhere.xlf")),
        (2, true),
        "{}",
        run.stderr
    );
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
    assert!(project.read("out/translate/de-nl.xlf").contains("Erscheint in: bericht"));
}

#[test]
fn the_glossary_goes_out_with_the_terms_of_the_project() {
    let project = Project::base();
    project.write(
        "locales/glossary.yaml",
        "terms:\n  - {de: Elternkurs, nl: [oudercursus], not_nl: [ouderles]}\n",
    );
    let terms = export(&project, &["--format", "tbx"]);
    assert!(
        terms.contains("<term>Elternkurs</term>") && terms.contains("<term>Handlungsfeld</term>"),
        "{terms}"
    );
    let wrong =
        "<term>ouderles</term>\n            <termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts";
    assert!(terms.contains(wrong), "{terms}");
    assert!(export(&project, &["--format", "deepl"]).contains("\nElternkurs,oudercursus\n"));
    let run = project.must_succeed(&["translate", "export", "--format", "deepl", "--from", "nl"]);
    assert!(
        run.stdout.starts_with("out/translate/glossary.nl-de.csv: ") && run.stdout.contains(" terms "),
        "{}",
        run.stdout
    );
    assert!(project.read("out/translate/glossary.nl-de.csv").contains("\noudercursus,Elternkurs\n"));
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
    assert_eq!(outcomes(&import(&project, &text)).len(), 5008);
    assert_eq!(project.read("locales/nl/content/viel.ftl"), dutch.replace("Cursus", "Nieuw Cursus"));
}
