//! What the checks find of divergences that were planted one at a time, and that they keep silent on edits which
//! change nothing: `tests/divergences`, whose README tells what a plant is and keeps the rates.
//!
//! `BEIDE_UPDATE=1 cargo test --test beide -- divergences::` writes the rates anew; read the difference before you
//! keep it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use beide::{Check, Completeness, Diagnostic, Session, Severity};

use crate::cases::{hunks, on_all_cores};
use crate::project::{Project, repository};

/// Where a project keeps which pairs were accepted.
const LEDGER: &str = "locales/ledger.yaml";

/// Below it everything in the README is written by the test.
const GENERATED: &str = "## Rates\n";

/// The edits of one file.
struct Kind {
    /// The name of the file: the kind in kebab-case.
    name: String,
    decided: Decided,
    edits: Vec<Edit>,
}

/// Who can tell that both sides do not say the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Decided {
    /// Only a ledger: each side is sound by itself.
    Ledger,
    /// A check that weighs.
    Judgement,
    /// A check that counts and compares.
    Rules,
}

/// One edit of one project: a plant, or a harmless one.
struct Edit {
    /// The project and what was done: `example: the notes lost a sentence`.
    title: String,
    project: String,
    /// Files with the lines that are changed in them.
    changes: Vec<(String, String)>,
}

/// A project as it is before something is planted in it.
struct Ground {
    files: BTreeMap<String, String>,
    /// What is said of it all the same, each as often as it is said.
    before: BTreeMap<String, usize>,
}

/// What is said of an edited project that was not said before.
#[derive(Default)]
struct Reports {
    /// Checks that report an error or a warning.
    loud: BTreeSet<Check>,
    /// Checks that report something milder.
    quiet: BTreeSet<Check>,
}

/// What was found of an edit.
struct Outcome {
    /// By the checks, whether the project has a ledger or not.
    alone: Reports,
    /// Whether the ledger tells, in a project whose pairs were all accepted before.
    by_ledger: bool,
}

impl Outcome {
    /// Whether an accepted project tells.
    fn is_found(&self) -> bool {
        self.by_ledger || !self.alone.loud.is_empty()
    }
}

#[test]
fn both_projects_are_clean_before_anything_is_planted() {
    for (name, ground) in grounds() {
        let loud: Vec<_> = ground.before.keys().filter(|said| !said.starts_with("mild")).collect();
        assert!(loud.is_empty(), "{name}: {loud:#?}");
    }
}

#[test]
fn every_edit_can_be_made() {
    let (plants, harmless) = (kinds(""), kinds("harmless"));
    let all = edits(&plants).chain(edits(&harmless));
    let wrong: Vec<String> = all.filter_map(|(kind, edit)| edited(kind, edit).err()).collect();
    assert!(wrong.is_empty(), "edits that do not fit their project any more:\n{}", wrong.join("\n"));
}

/// Of each so many plants one is tried whenever the tests run; all of them, and each harmless edit by itself, when
/// the rates are written.
const SAMPLE: usize = 9;

#[test]
fn what_is_found_is_what_the_rates_say() {
    let plants = kinds("");
    let path = folder("").join("README.md");
    let text = fs::read_to_string(&path).expect("the README");
    let (prose, kept) = text.split_once(GENERATED).expect("a README with a heading for the rates");
    if std::env::var_os("BEIDE_UPDATE").is_some() {
        return fs::write(&path, format!("{prose}{}", all_rates(&plants))).expect("the README");
    }
    let missed: BTreeSet<&str> =
        kept.lines().filter_map(|line| line.strip_prefix("- ")).map(title_of).collect();
    let sample: Vec<(&Kind, &Edit)> = edits(&plants).step_by(SAMPLE).collect();
    let found = on_all_cores(&sample, |(kind, edit)| !outcome(kind, edit).alone.loud.is_empty());
    let wrong =
        sample.iter().zip(found).filter(|((_, edit), found)| missed.contains(edit.title.as_str()) == *found);
    let wrong: Vec<_> =
        wrong.map(|((kind, edit), found)| format!("{}: {}: {found}", kind.name, edit.title)).collect();
    assert!(wrong.is_empty(), "tests/divergences/README.md says otherwise of:\n{}", wrong.join("\n"));
}

/// The title in a line of the plants that were not found.
fn title_of(line: &str) -> &str {
    line.split_once(" (hint: ").map_or(line, |(title, _)| title)
}

fn all_rates(plants: &[Kind]) -> String {
    let harmless = kinds("harmless");
    let (found, quiet) = (outcomes(plants), outcomes(&harmless));
    let (rates, missed) = (rates(plants, &found), unfound(plants, &found));
    let silence = silence(&harmless, &quiet);
    format!("{GENERATED}\n{rates}\n## Not found yet\n\n{missed}\n## Harmless edits\n\n{silence}")
}

/// Harmless edits are made together, as many as go together; what they bring is looked for one by one.
#[test]
fn harmless_edits_bring_no_error_and_no_warning() {
    let harmless = kinds("harmless");
    let mut groups: Vec<(String, BTreeMap<String, String>)> = Vec::new();
    for (kind, edit) in edits(&harmless) {
        let fits = |(project, files): &&mut (String, BTreeMap<String, String>)| {
            *project == edit.project && made(kind, edit, files.clone()).is_ok()
        };
        match groups.iter_mut().find(fits) {
            Some((_, files)) => *files = made(kind, edit, files.clone()).expect("an edit that fits"),
            None => groups.push((edit.project.clone(), edited(kind, edit).expect("an edit that fits"))),
        }
    }
    let loud = on_all_cores(&groups, |(project, files)| {
        let mut reports = grounds()[project.as_str()].reports(problems(files));
        reports.loud.remove(&Check::StaleTranslation);
        reports.loud
    });
    if loud.iter().all(BTreeSet::is_empty) {
        return;
    }
    let each = outcomes(&harmless);
    let alarms = edits(&harmless).zip(each.iter().flatten()).filter(|(_, it)| !it.alone.loud.is_empty());
    let alarms: Vec<_> = alarms.map(|((kind, edit), found)| line(kind, edit, &found.alone.loud)).collect();
    panic!("harmless edits are reported, together as {loud:?}, alone as:\n{}", alarms.join("\n"));
}

#[test]
fn the_corpus_has_something_of_each_kind_in_both_languages() {
    let plants = kinds("");
    let mut lacking: Vec<String> =
        plants.iter().filter(|kind| kind.edits.len() < 8).map(|kind| kind.name.clone()).collect();
    for kind in &plants {
        let files = || kind.edits.iter().flat_map(|edit| &edit.changes).map(|(file, lines)| (file, lines));
        let of = |lang: &str| {
            let key = format!("{lang}:");
            files().any(|(file, lines)| file.starts_with(&format!("locales/{lang}/")) || lines.contains(&key))
        };
        lacking.extend(
            ["de", "nl"].iter().filter(|lang| !of(lang)).map(|lang| format!("{}: {lang}", kind.name)),
        );
    }
    let names = edits(&plants).map(|(kind, edit)| format!("{} – {}", kind.name, edit.title));
    let mut seen = BTreeSet::new();
    lacking.extend(names.filter(|name| !seen.insert(name.clone())));
    assert!(lacking.is_empty(), "too few, or twice: {lacking:#?}");
    assert!(edits(&plants).count() >= 320);
    assert!(edits(&kinds("harmless")).count() >= 90);
}

fn edits(kinds: &[Kind]) -> impl Iterator<Item = (&Kind, &Edit)> {
    kinds.iter().flat_map(|kind| kind.edits.iter().map(move |edit| (kind, edit)))
}

/// What is found of every edit: by kind, in the order of the files.
fn outcomes(kinds: &[Kind]) -> Vec<Vec<Outcome>> {
    let all: Vec<(&Kind, &Edit)> = edits(kinds).collect();
    let mut found = on_all_cores(&all, |(kind, edit)| outcome(kind, edit)).into_iter();
    kinds.iter().map(|kind| found.by_ref().take(kind.edits.len()).collect()).collect()
}

fn outcome(kind: &Kind, edit: &Edit) -> Outcome {
    let files = edited(kind, edit).unwrap_or_else(|reason| panic!("{reason}"));
    let mut alone = ground_of(edit).reports(problems(&files));
    let by_ledger = alone.loud.remove(&Check::StaleTranslation);
    Outcome { alone, by_ledger }
}

/// The files of a project with an edit made, or why it cannot be.
fn edited(kind: &Kind, edit: &Edit) -> Result<BTreeMap<String, String>, String> {
    made(kind, edit, ground_of(edit).files.clone())
}

/// Files with an edit made in them, or why it cannot be.
fn made(
    kind: &Kind,
    edit: &Edit,
    mut files: BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, String> {
    for (path, changes) in &edit.changes {
        let place = format!("{} – {}: {path}", kind.name, edit.title);
        let text = files.get_mut(path).ok_or(format!("{place} is not there"))?;
        let mut parts = Vec::new();
        for (from, to) in hunks(changes) {
            let found: Vec<_> = text.match_indices(&from).map(|(at, it)| at..at + it.len()).collect();
            let [range] = found.as_slice() else {
                return Err(format!("{place} has {} times {from:?}", found.len()));
            };
            parts.push((range.clone(), to));
        }
        // From the end, so that texts can change places.
        parts.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
        for (range, to) in parts {
            text.replace_range(range, &to);
        }
    }
    Ok(files)
}

fn ground_of(edit: &Edit) -> &'static Ground {
    let ground = grounds().get(edit.project.as_str());
    ground.unwrap_or_else(|| panic!("{}: no project of this name", edit.title))
}

impl Ground {
    /// What of these problems was not there before.
    fn reports(&self, problems: Vec<Diagnostic>) -> Reports {
        let mut before = self.before.clone();
        let mut reports = Reports::default();
        for problem in problems {
            let known = before.entry(said(&problem)).or_default();
            if *known > 0 {
                *known -= 1;
            } else if is_loud(&problem) {
                reports.loud.insert(problem.check);
            } else {
                reports.quiet.insert(problem.check);
            }
        }
        reports
    }
}

/// Errors and warnings; whatever is milder is counted apart.
fn is_loud(problem: &Diagnostic) -> bool {
    problem.severity >= Severity::Warning
}

/// A problem wherever in its file it stands, since a plant moves what follows it.
fn said(problem: &Diagnostic) -> String {
    let file = problem.place.as_ref().map_or("", |place| place.source.path.as_str());
    let how = if is_loud(problem) { "loud" } else { "mild" };
    format!("{how}[{}] {file}: {:?}", problem.check.name(), problem.message)
}

/// What is wrong with a project, without its pages.
fn problems(files: &BTreeMap<String, String>) -> Vec<Diagnostic> {
    let files = files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes()));
    let (project, found) = beide::Project::from_files(files);
    Session::of(project, found, Completeness::Required).problems().0
}

/// The projects in which something is planted, by the names that plants give them.
fn grounds() -> &'static BTreeMap<&'static str, Ground> {
    static GROUNDS: OnceLock<BTreeMap<&'static str, Ground>> = OnceLock::new();
    GROUNDS.get_or_init(|| {
        let roots = [("example", repository()), ("project", folder("project"))];
        roots.into_iter().map(|(name, root)| (name, ground(&root))).collect()
    })
}

fn ground(root: &Path) -> Ground {
    let parts = ["content", "locales/de/content", "locales/nl/content"];
    let found = parts.iter().flat_map(|part| walkdir::WalkDir::new(root.join(part)));
    let found = found.map(|entry| entry.expect("an entry")).filter(|entry| entry.file_type().is_file());
    let files: BTreeMap<String, String> = found
        .map(|file| {
            let path = file.path().strip_prefix(root).expect("below the root");
            let text = fs::read_to_string(file.path()).expect("a text");
            (path.to_string_lossy().replace('\\', "/"), text)
        })
        .collect();
    let mut files = files;
    files.insert(LEDGER.to_owned(), accepted(&files));
    let mut before = BTreeMap::new();
    for problem in problems(&files) {
        *before.entry(said(&problem)).or_default() += 1;
    }
    Ground { files, before }
}

/// The ledger of a project in which all pairs are accepted as they are.
fn accepted(files: &BTreeMap<String, String>) -> String {
    let project = Project::empty();
    for (path, text) in files {
        project.write(path, text);
    }
    let run = project.run(&[
        "translate",
        "accept",
        "--all",
        "--reason",
        "as it is",
        "--by",
        "Amt",
        "--on",
        "2024-01-01",
    ]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    project.read(LEDGER)
}

fn folder(part: &str) -> PathBuf {
    repository().join("tests/divergences").join(part)
}

/// The kinds in a folder of the corpus, by name.
fn kinds(part: &str) -> Vec<Kind> {
    let entries = fs::read_dir(folder(part)).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> = entries
        .filter(|path| path.extension().is_some_and(|it| it == "md") && !path.ends_with("README.md"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a kind");
            let (front, rest) = text.split_once("\n## ").expect("a plant");
            Kind {
                name: path.file_stem().expect("a name").to_string_lossy().into_owned(),
                decided: match front {
                    _ if front.contains("Needs the ledger.") => Decided::Ledger,
                    _ if front.contains("Rules can decide.") => Decided::Rules,
                    _ => Decided::Judgement,
                },
                edits: rest.split("\n## ").map(edit).collect(),
            }
        })
        .collect()
}

/// An edit: `project: title`, then blocks with the path of a file, the word `change` and its lines.
fn edit(text: &str) -> Edit {
    let (title, rest) = text.split_once('\n').expect("a heading and blocks");
    let (project, _) = title.split_once(": ").expect("a heading that begins with its project");
    let blocks = rest.split("```").collect::<Vec<_>>();
    let changes = blocks.chunks_exact(2).map(|pair| {
        let (head, lines) = pair[1].split_once('\n').expect("a block with a path");
        let path = head.trim().strip_suffix(" change").unwrap_or_else(|| panic!("{title}: {head}"));
        (path.to_owned(), lines.to_owned())
    });
    Edit { title: title.to_owned(), project: project.to_owned(), changes: changes.collect() }
}

fn rates(kinds: &[Kind], found: &[Vec<Outcome>]) -> String {
    let mut table =
        "| kind | plants | found by checks | only hinted at | with the ledger | by |\n|---|---:|---:|---:|---:|---|\n"
            .to_owned();
    let mut sums = [
        ("**all**", Decided::Ledger),
        ("**all but those that need the ledger**", Decided::Judgement),
        ("**those that rules can decide**", Decided::Rules),
    ]
    .map(|(name, least)| (name, least, 0, 0, 0, 0));
    for (kind, found) in kinds.iter().zip(found) {
        let loud = found.iter().filter(|outcome| !outcome.alone.loud.is_empty()).count();
        let only_quiet = |it: &&Outcome| it.alone.loud.is_empty() && !it.alone.quiet.is_empty();
        let quiet = found.iter().filter(only_quiet).count();
        let by: BTreeSet<Check> =
            found.iter().flat_map(|it| it.alone.loud.iter().chain(&it.alone.quiet)).copied().collect();
        let plants = kind.edits.len();
        let together = found.iter().filter(|outcome| outcome.is_found()).count();
        let _ = writeln!(
            table,
            "| {} | {plants} | {} | {quiet} | {} | {} |",
            kind.name,
            rate(loud, plants),
            rate(together, plants),
            names(&by)
        );
        for sum in sums.iter_mut().filter(|sum| kind.decided >= sum.1) {
            sum.2 += plants;
            sum.3 += loud;
            sum.4 += quiet;
            sum.5 += together;
        }
    }
    for (name, _, plants, loud, quiet, together) in sums {
        let (loud, together) = (rate(loud, plants), rate(together, plants));
        let _ = writeln!(table, "| {name} | {plants} | {loud} | {quiet} | {together} | |");
    }
    table
}

/// `12 (80 %)`; nothing found is 0.
fn rate(found: usize, all: usize) -> String {
    if found == 0 { "0".to_owned() } else { format!("{found} ({} %)", found * 100 / all) }
}

fn names(checks: &BTreeSet<Check>) -> String {
    checks.iter().map(|check| check.name()).collect::<Vec<_>>().join(", ")
}

fn unfound(kinds: &[Kind], found: &[Vec<Outcome>]) -> String {
    let mut list = String::new();
    for (kind, found) in kinds.iter().zip(found) {
        let missed = kind.edits.iter().zip(found).filter(|(_, it)| it.alone.loud.is_empty());
        let lines: Vec<String> = missed
            .map(|(edit, outcome)| match outcome.alone.quiet.is_empty() {
                true => format!("- {}\n", edit.title),
                false => format!("- {} (hint: {})\n", edit.title, names(&outcome.alone.quiet)),
            })
            .collect();
        if !lines.is_empty() {
            let _ = write!(list, "### {}\n\n{}\n", kind.name, lines.concat());
        }
    }
    list.trim_end().to_owned() + "\n"
}

fn silence(kinds: &[Kind], found: &[Vec<Outcome>]) -> String {
    let mut table = "| kind | edits | reported | hinted at |\n|---|---:|---:|---:|\n".to_owned();
    let mut hints = String::new();
    for (kind, found) in kinds.iter().zip(found) {
        let loud = found.iter().filter(|it| !it.alone.loud.is_empty()).count();
        let quiet = found.iter().filter(|it| !it.alone.quiet.is_empty()).count();
        let _ = writeln!(table, "| {} | {} | {loud} | {quiet} |", kind.name, kind.edits.len());
        let hinted = kind.edits.iter().zip(found).filter(|(_, it)| !it.alone.quiet.is_empty());
        hints.extend(hinted.map(|(edit, it)| format!("- {}\n", line(kind, edit, &it.alone.quiet))));
    }
    if hints.is_empty() { table } else { format!("{table}\n{hints}") }
}

fn line(kind: &Kind, edit: &Edit, checks: &BTreeSet<Check>) -> String {
    format!("{} – {} ({})", kind.name, edit.title, names(checks))
}
