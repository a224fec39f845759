//! The example against its reference: what its pages cost, as a whole, by document and by step.

use std::path::{Path, PathBuf};

use crate::measure::{self, Cost, Folder, beide, itself};
use crate::reference::{self, Amounts};
use crate::steps;

/// How many times the reference the example may take, and no document more than.
const LIMITS: [f64; 2] = [2.5, 3.5];

/// A document of the example that was built.
struct Document {
    name: String,
    pdfs: Vec<PathBuf>,
    references: Vec<PathBuf>,
}

/// Measures the example of this repository.
pub(crate) fn measure() {
    let folder = copied();
    let build = &mut beide(folder.path(), "build", &[], 1);
    measure::run(build);
    let documents = documents(folder.path());
    let all: Vec<&PathBuf> = documents.iter().flat_map(|document| &document.references).collect();
    let [one, plain] = measure::least_of([build, itself("child-reference").args(&all)]);
    let rows = documents.iter().map(|document| document_row(folder.path(), document));
    let mut rows: Vec<Vec<String>> = rows.collect();
    rows.push(row("all of them, one thread", pages(&documents), one, plain));
    let title = format!(
        "Example against the same as plain Typst (at most {} times, no document above {})",
        LIMITS[0], LIMITS[1]
    );
    let heads = ["document", "pages", "user s", "ms a page", "MB", "plain s", "ms a page", "MB", "times"];
    measure::print(&title, &heads, &rows);
    print_amounts(&documents);
    print_threads(folder.path(), one);
    print_steps(folder.path(), one);
}

/// The example without what was built of it.
fn copied() -> Folder {
    let folder = Folder::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for part in ["content", "locales"] {
        for entry in walkdir::WalkDir::new(root.join(part)) {
            let entry = entry.expect("an entry");
            if entry.file_type().is_file() {
                let path =
                    entry.path().strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
                folder.write(&path, std::fs::read(entry.path()).expect("a file"));
            }
        }
    }
    folder
}

/// The documents that were built, each with the references that are made of it.
fn documents(root: &Path) -> Vec<Document> {
    let mut documents: Vec<Document> = Vec::new();
    let files = walkdir::WalkDir::new(root.join("out")).sort_by_file_name();
    for entry in files.into_iter().filter_map(Result::ok) {
        let path = entry.into_path();
        if path.extension().is_none_or(|extension| extension != "pdf") {
            continue;
        }
        let name = path.parent().and_then(Path::file_name).expect("a folder").to_string_lossy().into_owned();
        let reference = root.join("reference").join(path.file_name().expect("a name")).with_extension("typ");
        std::fs::create_dir_all(root.join("reference")).expect("a folder");
        let text = reference::of(&std::fs::read(&path).expect("a PDF"));
        std::fs::write(&reference, text).expect("a file");
        if documents.last().is_none_or(|last| last.name != name) {
            documents.push(Document { name, pdfs: Vec::new(), references: Vec::new() });
        }
        let document = documents.last_mut().expect("a document");
        document.pdfs.push(path);
        document.references.push(reference);
    }
    documents
}

fn pages(documents: &[Document]) -> usize {
    documents.iter().map(|document| amounts(&document.pdfs).pages).sum()
}

/// A document alone, in its three editions.
fn document_row(root: &Path, document: &Document) -> Vec<String> {
    let own = &mut beide(root, "build", &[&document.name], 1);
    let [own, plain] = measure::least_of([own, itself("child-reference").args(&document.references)]);
    row(&document.name, amounts(&document.pdfs).pages, own, plain)
}

fn row(name: &str, pages: usize, own: Cost, plain: Cost) -> Vec<String> {
    let a_page = |cost: Cost| format!("{:.1}", cost.user / pages as f64 * 1000.0);
    vec![
        name.to_owned(),
        pages.to_string(),
        format!("{:.2}", own.user),
        a_page(own),
        format!("{:.0}", own.memory),
        format!("{:.2}", plain.user),
        a_page(plain),
        format!("{:.0}", plain.memory),
        format!("{:.2}", own.user / plain.user),
    ]
}

fn amounts(pdfs: &[PathBuf]) -> Amounts {
    let of = |path: &PathBuf| Amounts::of(&std::fs::read(path).expect("a PDF"));
    pdfs.iter().map(of).fold(Amounts::default(), Amounts::and)
}

/// What is in the example and what is in its reference, read from the PDFs of both.
fn print_amounts(documents: &[Document]) {
    let mut rows = Vec::new();
    for document in documents {
        let plain: Vec<PathBuf> = document.references.iter().map(|file| reference::pdf(file)).collect();
        for (name, pdfs) in [(document.name.as_str(), &document.pdfs), ("  as plain Typst", &plain)] {
            let Amounts { pages, words, headings, tables, rows: lines, figures, shapes } = amounts(pdfs);
            let numbers = [pages, words, headings, tables, lines, figures, shapes];
            rows.push(std::iter::once(name.to_owned()).chain(numbers.map(|it| it.to_string())).collect());
        }
    }
    let heads = ["document", "pages", "words", "headings", "tables", "rows", "figures", "shapes"];
    measure::print("What is in both, read from the PDFs", &heads, &rows);
}

/// One thread against two.
fn print_threads(root: &Path, one: Cost) {
    let two = measure::least(&mut beide(root, "build", &[], 2));
    let row = |name: &str, cost: Cost| {
        vec![
            name.to_owned(),
            format!("{:.2}", cost.user),
            format!("{:.2}", cost.wall),
            format!("{:.0}", cost.memory),
            format!("{:.2}", one.wall / cost.wall),
        ]
    };
    measure::print(
        "Threads (the clock on the wall says something on an idle machine only)",
        &["jobs", "user s", "wall s", "MB", "times faster"],
        &[row("1", one), row("2", two)],
    );
}

/// What each step costs.
fn print_steps(root: &Path, one: Cost) {
    measure::run(itself("child-steps").arg(root));
    let steps = steps::read(root);
    let all = steps.last().map_or(one.user, |(_, seconds)| *seconds);
    let named: f64 = steps.iter().rev().skip(1).map(|(_, seconds)| seconds).sum();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut add = |name: &str, seconds: f64| {
        rows.push(vec![name.to_owned(), format!("{seconds:.3}"), format!("{:.1}", seconds / all * 100.0)]);
    };
    for (name, seconds) in steps.iter().rev().skip(1).rev() {
        add(&name.to_lowercase(), *seconds);
    }
    add("all else", all - named);
    measure::print("Steps of the build, one thread", &["step", "s", "%"], &rows);
}
