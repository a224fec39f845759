//! Every component on a page of its own (`tests/gallery`), and the template of `REFERENCE.md`: both build as they are.

use crate::pdf::Pdf;
use crate::project::{Project, repository};

#[test]
fn every_component_stands_on_a_page_of_its_own() {
    let project = Project::example();
    project.lay("tests/gallery");
    let run = project.must_succeed(&["build", "galerie", "galerie-beschluss"]);
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
    let both = [shown(&project, "galerie"), shown(&project, "galerie-beschluss")].concat();
    let template = project.read("report-templates/gallery/template.typ");
    let named = template.split("_page(\"").skip(1).filter_map(|rest| rest.split('"').next());
    for name in named.filter(|name| !name.ends_with(' ')) {
        assert!(both.iter().any(|page| page.contains(&letters(name))), "{name} is on no page: {both:?}");
    }
}

/// The letters of the pages of a document in German.
fn shown(project: &Project, document: &str) -> Vec<String> {
    let pdf = Pdf::open(&project.bytes(&format!("out/{document}/{document}.de.pdf")));
    pdf.page_texts().iter().map(|page| letters(page)).collect()
}

/// The letters alone: a hyphen may stand at the end of a line.
fn letters(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).collect()
}

#[test]
fn the_template_of_the_reference_builds() {
    let page = std::fs::read_to_string(repository().join("REFERENCE.md")).expect("REFERENCE.md");
    let project = Project::base();
    project.replace("content/base.yaml", "template: council-paper", "template: brief");
    for (fence, comment) in [("```typ\n// ", "template.typ"), ("```yaml\n# ", "template.yaml")] {
        let start = page.find(&format!("{fence}report-templates/brief/{comment}\n")).expect("the file");
        let block = page[start..].split_once('\n').expect("a line").1;
        let block = block.split("```").next().expect("an end");
        project.write(&format!("report-templates/brief/{comment}"), block);
    }
    let run = project.must_succeed(&["build"]);
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
}
