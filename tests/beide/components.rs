//! Components of the foundation, tried in a template of a project: it measures them and says what is not so.

use crate::pdf::Pdf;
use crate::project::Project;

/// The base with a template of its own that prints a body.
fn project(imports: &str, body: &str) -> Project {
    let project = Project::base();
    project.replace("content/base.yaml", "template: council-paper", "template: eigene");
    let template = format!(
        "#import beide: put, t\n{imports}\n\
         #let document(data) = {{\n\
         let sides = data.sides\n\
         let side = sides.first()\n\
         set text(lang: side.lang, region: side.region, font: \"Noto Sans\")\n\
         set page(paper: \"a4\")\n\
         heading(t(\"block-report\", lang: side.lang))\n\
         {body}\n}}\n"
    );
    project.write("report-templates/eigene/template.typ", template);
    project
}

/// A column of numbers; how wide the room after each is must be as given, in digits after a comma.
fn numbers(column: [&str; 2], room: [&str; 2]) -> Project {
    let fact = |text: &str| format!("(id: \"report.x\", kind: \"x{text}\", value: \"1\", text: \"{text}\")");
    let column = column.map(fact);
    let body = column.iter().zip(room).map(|(fact, room)| {
        format!("assert.eq(width(aligned({fact}, column)), width(put({fact})) + width(\"{room}\"))\n")
    });
    let lines = format!(
        "context {{\n let width(body) = calc.round(measure(body).width.pt(), digits: 3)\n \
         let column = ({})\n {}}}",
        column.join(", "),
        body.collect::<String>()
    );
    project("#import \"/foundation/numbers.typ\": aligned", &lines)
}

#[test]
fn numbers_with_the_same_unit_stand_at_the_decimal_sign() {
    for (column, room) in [
        (["12", "12,5"], [",5", ""]),
        (["1.200", "0,25"], [",25", ""]),
        (["12 %", "12,5 %"], [",5", ""]),
        (["€ 12", "€ 12,50"], [",50", ""]),
        (["12", "12,5 %"], ["", ""]),
    ] {
        numbers(column, room).must_succeed(&["build"]);
    }
}

#[test]
fn a_number_out_of_line_would_be_found() {
    let run = numbers(["12", "12,5"], ["", ""]).run(&["build"]);
    assert!(run.status == 1 && run.stderr.contains("equality assertion failed"), "{}", run.stderr);
}

/// A table of low rows below a gap of the height given in mm; what the pages of the German file hold.
fn table_below(gap: u32) -> Vec<Vec<String>> {
    let body = format!(
        "v({gap}mm)\n data-table(columns: (1fr,), align: (left,), header: (\"Kopf\",), note: [Hinweis], \
         rows: range(30).map(index => (\"Zeile \" + str(index + 1),)))"
    );
    let project = project("#import \"/foundation/data-table.typ\": data-table", &body);
    project.must_succeed(&["build"]);
    let pdf = Pdf::open(&project.bytes("out/bericht/bericht.de.pdf"));
    let lines = |page: &String| page.split_inclusive("Zeile").map(str::to_owned).collect();
    pdf.page_texts().iter().map(lines).collect()
}

#[test]
fn a_break_leaves_several_rows_of_a_table_on_each_side() {
    // The table is moved down the page step by step, so that it breaks at every row.
    let mut broken = 0;
    for gap in (60..=230).step_by(3) {
        let pages = table_below(gap);
        let rows: Vec<usize> = pages.iter().map(|lines| lines.len().saturating_sub(1)).collect();
        assert_eq!(rows.iter().sum::<usize>(), 30, "{gap} mm: {pages:?}");
        let split: Vec<&usize> = rows.iter().filter(|rows| **rows > 0).collect();
        assert!(split.iter().all(|rows| **rows >= 2), "{gap} mm: {rows:?}");
        broken += usize::from(split.len() > 1);
        let note = pages.iter().position(|lines| lines.concat().contains("Hinweis")).expect("the note");
        assert!(rows[note] >= 2, "{gap} mm: the note stands alone, {rows:?}");
    }
    assert!(broken > 10, "{broken} tables are broken");
}

#[test]
fn words_of_cells_are_whole_where_they_have_room_and_broken_where_they_have_not() {
    let word = "Einbürgerungsverfahrensbeschleunigung";
    for dress in ["", "strong", "text.with(weight: \"bold\", size: 7.6pt)"] {
        for width in (20..=75).step_by(5) {
            let cell = if dress.is_empty() { format!("\"{word}\"") } else { format!("{dress}(\"{word}\")") };
            let body = format!(
                "data-table(columns: ({width}mm, 1fr), align: (left, left), header: (\"Kopf\", \"Kopf\"), \
                 rows: (({cell}, [{word} daneben]),))"
            );
            let project = project("#import \"/foundation/data-table.typ\": data-table", &body);
            let run = project.must_succeed(&["build", "--format", "json"]);
            // The template prints nothing of the content, which is told.
            let problems = run.problems();
            let mut others = problems.lines().filter(|line| !line.starts_with("warning[unprinted-text]"));
            assert!(others.all(|line| line.starts_with(' ')), "{dress} {width} mm: {problems}");
            let pdf = Pdf::open(&project.bytes("out/bericht/bericht.de.pdf"));
            let text = pdf.page_texts().concat();
            // A word that has room is not broken.
            assert!(width < 75 || text.contains(word), "{dress} {width} mm: {text}");
        }
    }
}
