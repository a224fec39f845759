//! What a person, an editor or a spreadsheet can do to a file: a clear error, never a panic, nothing lost.

use crate::project::Project;

#[test]
fn invalid_utf8_is_shown_at_its_byte() {
    let project = Project::base();
    project.write("content/case.yaml", b"# caf\xe9\ngoals: {}\n");
    project.must_report("error[file] content/case.yaml:1:6");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_fine_and_places_stay_right() {
    let project = Project::base();
    project.write("content/case.yaml", "\u{feff}goals:\r\n  x1:\r\n    titel: y\r\n");
    project.must_report("error[unknown-key] content/case.yaml:3:5");
}

#[test]
fn a_tab_has_its_own_message() {
    let project = Project::base();
    project.write("content/case.yaml", "goals:\n\tx1:\n");
    project.must_report("error[syntax] content/case.yaml:2:1");
}

#[test]
fn anchors_and_aliases_are_yaml_like_any_other() {
    let project = Project::base();
    project.write(
        "content/case.yaml",
        "measures:\n  m1: &m\n    goal: kurse\n    rating: done\n    title:\n      de: Erste\n      nl: Eerste\n  m2: *m\n",
    );
    assert_eq!(project.problems(), "");
}

#[test]
fn a_bomb_of_aliases_is_refused_quickly() {
    let project = Project::base();
    let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (from, to) in "abcdefghi".chars().zip("bcdefghij".chars()) {
        let aliases = vec![format!("*{from}"); 9].join(", ");
        bomb.push_str(&format!("{to}: &{to} [{aliases}]\n"));
    }
    project.write("content/case.yaml", bomb);
    project.must_report("error[syntax] content/case.yaml");
}

#[test]
fn deep_nesting_is_refused() {
    let project = Project::base();
    project.write("content/case.yaml", format!("goals: {}{}", "[".repeat(50_000), "]".repeat(50_000)));
    project.must_report("error[syntax] content/case.yaml");
}

#[test]
fn an_empty_file_is_no_mistake() {
    let project = Project::base();
    project.write("content/case.yaml", "").write("locales/de/content/case.ftl", "");
    assert_eq!(project.problems(), "");
}

#[test]
fn a_file_of_a_hundred_megabytes_is_refused_unread() {
    let project = Project::base();
    project.write("content/case.yaml", vec![b'#'; 100_000_000]);
    project.must_report("error[file] content/case.yaml");
}

#[test]
fn a_key_twice_is_shown_at_both_places() {
    let project = Project::base();
    project.write("content/case.yaml", "goals:\n  x1:\n    number: \"1\"\n    number: \"2\"\n");
    project.must_report("error[duplicate-id] content/case.yaml:4:5");
}

#[test]
fn a_missing_content_folder_points_to_init() {
    let run = Project::empty().run(&["check"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("beide init"), "{}", run.stderr);
}

#[test]
fn a_day_that_no_calendar_has_is_refused() {
    let project = Project::base();
    project.replace("content/base.yaml", "as_of: 2024-06-30", "as_of: 2024-02-30");
    project.must_report("error[wrong-type] content/base.yaml:3:10");
}

#[test]
fn a_text_pair_in_one_line_is_refused_with_its_reason() {
    let project = Project::base();
    project
        .write("content/case.yaml", "policy_fields:\n  x1:\n    title: {de: Sprache, Bildung, nl: Taal}\n");
    let found = project.problems();
    assert!(found.contains("content/case.yaml:3:12"), "{found}");
}

#[test]
fn texts_that_hold_typst_code_are_text() {
    let project = Project::base();
    let code = "#panic() #import \"x\" $ a $ @c #{ 1 } \\#";
    let text = format!(
        "section-stand =\n    .text = Die Kurse. {}\n",
        code.replace('{', "{\"{\"}").replace(" }", " {\"}\"}").replace('1', "x")
    );
    let without = |file: &str| {
        let kept: Vec<String> = project.read(file).lines().map(str::to_owned).collect();
        let end = kept.iter().position(|line| line.starts_with("section-stand")).expect("the section");
        project.write(file, kept[..end].join("\n") + "\n" + &text);
    };
    without("locales/de/content/base.ftl");
    without("locales/nl/content/base.ftl");
    project.must_succeed(&["build"]);
}

#[test]
fn a_picture_that_is_none_or_is_not_there_is_reported() {
    let project = Project::base();
    project.write("content/bild.png", "no picture").write(
        "content/case.yaml",
        "images:\n  a1:\n    file: bild.png\n    alt:\n      de: Bild\n      nl: Beeld\n  a2:\n    file: fehlt.png\n    alt:\n      de: Bild\n      nl: Beeld\n",
    );
    project.must_report("error[file] content/case.yaml:3:11");
    project.must_report("error[missing-file] content/case.yaml:8:11");
}

#[test]
fn paths_that_leave_the_project_are_refused() {
    for path in ["../../secret.png", "/etc/hostname", "C:\\secret.png"] {
        let project = Project::base();
        project.write(
            "content/case.yaml",
            format!("images:\n  a1:\n    file: '{path}'\n    alt:\n      de: Bild\n      nl: Beeld\n"),
        );
        project.must_report("error[file] content/case.yaml:3:11");
    }
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_refused() {
    let project = Project::base();
    std::os::unix::fs::symlink("/etc/hostname", project.path("content/link.yaml")).expect("a link");
    project.must_report("error[file] content/link.yaml");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_leaves_earlier_output_alone() {
    let project = Project::base();
    project.must_succeed(&["build"]);
    let before = project.bytes("out/bericht/bericht.de.pdf");
    let other = project.bytes("out/bericht/bericht.nl.pdf");
    // A folder in the place of a file fails for every user, also for one who may write everywhere.
    std::fs::remove_file(project.path("out/bericht/bericht.nl.pdf")).expect("removed");
    project.write("out/bericht/bericht.nl.pdf/keep", "x");
    project.replace("content/base.yaml", "value: 12}", "value: 13}");
    let run = project.run(&["build"]);
    assert_eq!(run.status, 2, "{}", run.stderr);
    assert_eq!(project.bytes("out/bericht/bericht.de.pdf"), before, "the German file stays");
    assert_eq!(project.read("out/bericht/bericht.nl.pdf/keep"), "x");
    assert_ne!(before, other);
}

#[test]
fn an_error_leaves_earlier_output_alone() {
    let project = Project::base();
    project.must_succeed(&["build"]);
    let before = project.bytes("out/bericht/bericht.de.pdf");
    project.replace("locales/nl/content/base.ftl", "goal-kurse = ", "goal-andere = ");
    let run = project.run(&["build"]);
    assert_eq!(run.status, 1);
    assert_eq!(project.bytes("out/bericht/bericht.de.pdf"), before);
}
