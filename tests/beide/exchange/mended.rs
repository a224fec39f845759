//! What comes back in other forms than it went out, and what must not go out or be lost.

use super::{DUTCH, GERMAN, LEDGER, accept, accepted, changes, export, exported, hard, import, outcomes};
use crate::project::Project;

/// XLIFF 1.2 with one text of the base.
fn one(unit: &str, source: &str, target: &str) -> String {
    format!(
        "<xliff version=\"1.2\"><file original=\"x\" source-language=\"de-DE\" target-language=\"nl-NL\" \
         datatype=\"plaintext\"><body><trans-unit id=\"{unit}\"><source>{source}</source>{target}\
         </trans-unit></body></file></xliff>"
    )
}

const GOAL: &str = "Alle Neuzugewanderten können einen Kurs beginnen";

#[test]
fn a_brace_that_is_not_closed_is_a_letter() {
    let project = Project::base();
    let table = format!("sep=;\r\nid;state;de-DE;nl-NL\r\ngoal-kurse.title;draft;{GOAL};Zie {{bijlage\r\n");
    assert_eq!(outcomes(&import(&project, &table)), ["goal-kurse.title applied draft"]);
    assert!(project.read(DUTCH).contains("goal-kurse = Zie {\"{\"}bijlage\n"), "{}", project.read(DUTCH));
}

#[test]
fn the_glossary_for_machines_has_preferred_words_only() {
    let project = Project::base();
    let dutch = export(&project, &["--format", "deepl", "--from", "nl"]);
    let german = export(&project, &["--format", "deepl"]);
    for (glossary, wrong) in [
        (&dutch, ["stad,", "gemeente,Verwaltung", "tijd,", "Duitsland,", "meer,", "subdoel,"]),
        (&german, ["dürfen,", "darf,", "wachsen,", "wächst,", "Teilziel,", "See,"]),
    ] {
        for wrong in wrong {
            assert!(!glossary.lines().any(|line| line.starts_with(wrong)), "{wrong}\n{glossary}");
        }
    }
    assert!(
        german.contains("\nHandlungsfeld,beleidsterrein\n") || german.starts_with("Handlungsfeld,"),
        "{german}"
    );
    let terms = export(&project, &["--format", "tbx"]);
    assert!(!terms.contains("<term>dürfen</term>") && terms.contains("<term>Handlungsfeld</term>"));
}

/// The base with a measure that is not public, and a message that only it uses.
fn private() -> Project {
    let project = Project::base();
    project.write(
        "content/geheim.yaml",
        "measures:\n  geheim:\n    goal: kurse\n    rating: at_risk\n    public: false\n    facts: {price: 4711}\n",
    );
    for lang in ["de", "nl"] {
        let text = "measure-geheim = Grund\n    .cause = Für { $price } { preis }\n    .consequence = Grund\n    .correction = Grund\npreis = Grund\n";
        project.write(&format!("locales/{lang}/content/geheim.ftl"), text);
    }
    project
}

#[test]
fn what_is_not_public_stays_unless_somebody_asks_for_it() {
    let project = private();
    for format in ["xliff", "xliff2", "csv"] {
        let run = exported(&project, &["--only", "all", "--format", format]);
        let text = project.read("texts.out");
        assert!(
            text.contains("goal-kurse.title")
                && !text.contains("Grund")
                && !text.contains("4711")
                && !text.contains("4.711"),
            "{text}"
        );
        assert!(run.stderr.contains("5 texts are not public and stay here"), "{}", run.stderr);
    }
    let text = export(&project, &["--only", "all", "--non-public"]);
    assert!(text.contains("id=\"measure-geheim.title\"") && text.contains("id=\"preis\""), "{text}");
    assert_eq!(text.matches("Not public: ").count(), 5, "{text}");
    let run = exported(&project, &["--only", "all", "--non-public"]);
    assert!(!run.stderr.contains("stay here"), "{}", run.stderr);
}

#[test]
fn a_document_that_is_not_public_takes_its_texts_along() {
    let project = private();
    project.replace(
        "content/base.yaml",
        "    paper: bericht\n",
        "    paper: bericht\n    non_public: true\n",
    );
    let run = project.must_succeed(&["translate", "export", "--only", "all"]);
    assert!(run.stderr.contains("not public"), "{}", run.stderr);
    let text = export(&project, &["--only", "all", "--document", "bericht"]);
    assert!(text.contains("section-stand.text") && text.contains("Printed in: bericht"), "{text}");
}

#[test]
fn a_line_that_moves_is_written_as_its_new_place_needs_it() {
    let project = Project::base();
    project.replace(DUTCH, "    .text = De belangstelling", "    .text = *Let op* De belangstelling");
    let text = one(
        "section-stand.text",
        "Die Kurse werden gut angenommen.",
        "<target>Nieuw:\n*Let op* De belangstelling voor de cursussen is groot.</target>",
    );
    assert_eq!(outcomes(&import(&project, &text)), ["section-stand.text applied draft"]);
    let dutch = project.read(DUTCH);
    assert!(dutch.contains("        Nieuw:\n        {\"*\"}Let op* De belangstelling"), "{dutch}");
    let project = hard();
    project.replace(DUTCH, "[one] Ein > Kurs", "[one] *Ein* > Kurs");
    let text = export(&project, &["--only", "all"]);
    let variant = "<ph id=\"1\" ctype=\"x-beide-fact\" equiv-text=\"3\">{ $count }</ph>\"</target>";
    assert_eq!(text.matches(variant).count(), 1, "{text}");
    let text = text.replace("*Ein* &gt; Kurs", "Nieuw\n*Ein* &gt; Kurs");
    assert_eq!(changes(&import(&project, &text)), ["measure-elternkurs.cause applied draft"]);
    assert!(project.read(DUTCH).contains("{\"*\"}Ein* > Kurs"), "{}", project.read(DUTCH));
}

#[test]
fn a_variant_that_only_the_translation_has_stays() {
    let project = hard();
    project.replace(DUTCH, "[one] Ein > Kurs & \"{ $count }\"", "[0] Geen { $count }");
    let mut text = export(&project, &["--only", "all"]);
    for (variant, target) in [("one", "Eén"), ("other", "Meer")] {
        let start = text.find(&format!("id=\"measure-elternkurs.cause:{variant}\"")).expect("the variant");
        let after = start + text[start..].find("</source>\n").expect("its source") + "</source>\n".len();
        let end = start + text[start..].find("</trans-unit>").expect("its end");
        let target =
            format!("<target state=\"translated\">{target} <ph id=\"1\">{{ $count }}</ph></target>\n");
        text.replace_range(after..end, &target);
    }
    assert_eq!(changes(&import(&project, &text)), ["measure-elternkurs.cause applied draft"]);
    let dutch = project.read(DUTCH);
    for line in [
        "            [0] Geen { $count }\n",
        "            [one] Eén { $count }\n",
        "           *[other] Meer { $count }\n",
    ] {
        assert!(dutch.contains(line), "{line}{dutch}");
    }
}

#[test]
fn entries_of_texts_that_are_gone_are_not_dropped_by_a_file() {
    let project = accepted();
    let ledger = project.read(LEDGER);
    let start = ledger.find("  goal-kurse.title:\n").expect("the entry");
    let end = start + ledger[start..].find("    nl:").expect("its side");
    let end = end + ledger[end..].find('\n').expect("its end") + 1;
    let gone = ledger[start..end].replace("goal-kurse", "goal-kurs");
    project.write(LEDGER, format!("{}{gone}{}", &ledger[..start], &ledger[start..]));
    let text = one("goal-kurse.title", GOAL, "<target state=\"signed-off\">Iedereen kan beginnen</target>");
    assert_eq!(outcomes(&import(&project, &text)), ["goal-kurse.title applied reviewed"]);
    let ledger = project.read(LEDGER);
    assert!(ledger.contains(&gone) && ledger.contains("Iedereen kan beginnen"), "{ledger}");
}

#[test]
fn what_programs_call_translated_may_be_by_a_machine() {
    for (target, state) in [
        ("<target state=\"translated\" state-qualifier=\"leveraged-mt\">Nieuw</target>", "machine"),
        ("<target state=\"translated\" state-qualifier=\"leveraged-tm\">Nieuw</target>", "draft"),
        ("<target state=\"signed-off\" state-qualifier=\"leveraged-mt\">Nieuw</target>", "reviewed"),
    ] {
        let project = accepted();
        let run = import(&project, &one("goal-kurse.title", GOAL, target));
        assert_eq!(outcomes(&run), [format!("goal-kurse.title applied {state}")]);
    }
}

#[test]
fn segments_stand_in_the_order_of_their_translations() {
    let project = Project::base();
    let text = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"de-DE\" trgLang=\"nl-NL\">\
        <file id=\"f\"><unit id=\"goal-kurse.title\">\
        <segment state=\"translated\"><source>Alle Neuzugewanderten</source><target order=\"3\">iedereen</target></segment>\
        <ignorable><source> </source></ignorable>\
        <segment state=\"translated\"><source>können einen Kurs beginnen</source><target order=\"1\">Beginnen kan</target></segment>\
        </unit></file></xliff>";
    assert_eq!(outcomes(&import(&project, text)), ["goal-kurse.title applied draft"]);
    assert!(project.read(DUTCH).contains("goal-kurse = Beginnen kan iedereen\n"), "{}", project.read(DUTCH));
}

#[test]
fn an_error_that_is_there_already_lets_no_second_one_in() {
    let project = Project::base();
    project.replace(DUTCH, "Van de {", "[Van](lang:xx) de {");
    let good = one("section-stand.text", "Die Kurse werden gut angenommen.", "<target>Goed.</target>");
    assert_eq!(outcomes(&import(&project, &good)), ["section-stand.text applied draft"]);
    let bad = good.replace("Goed.", "[Goed](lang:xx).");
    let run = import(&project, &bad);
    assert_eq!(run.status, 1, "{}", run.stdout);
    assert!(project.read(DUTCH).contains(".text = Goed."));
}

#[test]
fn an_empty_memory_says_why_it_is_empty() {
    let project = Project::base();
    let run = project.must_succeed(&["translate", "export", "--format", "tmx"]);
    assert!(
        run.stderr.contains("no pair is reviewed or approved and in step: no file was written"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_soft_hyphen_and_a_stop_behind_a_year_change_no_words() {
    let project = accepted();
    project.replace(GERMAN, "Neuzugewanderten", "Neu\u{ad}zugewanderten");
    assert_eq!(project.must_succeed(&["translate", "status", "--format", "json"]).stdout, "");
    project.replace(GERMAN, "in den Stadtteilen", "in den Stadtteilen 2024");
    accept(&project);
    project.replace(GERMAN, "in den Stadtteilen 2024", "in den Stadtteilen 2024.");
    let how = ["--by", "Amt", "--reason", "Punkt", "--all", "--trivial"];
    project.must_succeed(&[&["translate", "accept"], &how[..]].concat());
    assert_eq!(project.must_succeed(&["translate", "status", "--format", "json"]).stdout, "");
}
