//! What the checks find of divergences that were planted one at a time, and that they keep silent on edits which
//! change nothing: `tests/divergences`, whose README tells what a plant is and keeps the rates.
//!
//! A second corpus, `tests/divergences/second`, was written blind: it measures, and nothing is made to fit it.
//!
//! `BEIDE_UPDATE=1 cargo test --test beide -- divergences::` writes the rates of both anew; read the difference before
//! you keep it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use beide::{Check, Completeness, Diagnostic, Session, Severity};

use crate::cases::{hunks, on_all_cores};
use crate::project::{Project, repository};

mod rates;

use rates::{line, rates, silence, unfound};

/// Where a project keeps which pairs were accepted.
const LEDGER: &str = "locales/ledger.yaml";

/// Below it everything in the README is written by the test.
const GENERATED: &str = "## Rates\n";

/// Begins the list of harmless edits that are reported.
const ALARMS: &str = "Reported:\n";

/// A folder with plants, harmless edits and a README with their rates.
struct Corpus {
    folder: &'static str,
    /// Whether the checks were made with it in view. Then no harmless edit of it may be reported; of the other one the
    /// README says which are.
    in_view: bool,
    /// The fewest plants of a kind, plants, and harmless edits.
    least: [usize; 3],
}

const FIRST: Corpus = Corpus { folder: "", in_view: true, least: [8, 320, 90] };

const SECOND: Corpus = Corpus { folder: "second", in_view: false, least: [6, 200, 100] };

impl Corpus {
    fn plants(&self) -> Vec<Kind> {
        kinds(&folder(self.folder))
    }

    fn harmless(&self) -> Vec<Kind> {
        kinds(&folder(self.folder).join("harmless"))
    }

    fn readme(&self) -> PathBuf {
        folder(self.folder).join("README.md")
    }

    /// What the README says by hand, and what the test has written below it.
    fn prose_and_rates(&self) -> (String, String) {
        let text = fs::read_to_string(self.readme()).expect("the README");
        let (prose, rates) = text.split_once(GENERATED).expect("a README with a heading for the rates");
        (prose.to_owned(), rates.to_owned())
    }

    /// The harmless edits that are reported and known to be.
    fn known_alarms(&self) -> BTreeSet<String> {
        let rates = if self.in_view { String::new() } else { self.prose_and_rates().1 };
        let (_, list) = rates.split_once(ALARMS).unwrap_or_default();
        let listed = list.lines().filter_map(|line| line.strip_prefix("- "));
        listed.map(|line| line.split_once(" (").map_or(line, |(name, _)| name).to_owned()).collect()
    }
}

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
fn all_projects_are_clean_before_anything_is_planted() {
    for (name, ground) in grounds() {
        let loud: Vec<_> = ground.before.keys().filter(|said| !said.starts_with("mild")).collect();
        assert!(loud.is_empty(), "{name}: {loud:#?}");
    }
}

#[test]
fn every_edit_can_be_made() {
    let all: Vec<Kind> = [FIRST, SECOND]
        .iter()
        .flat_map(|corpus| corpus.plants().into_iter().chain(corpus.harmless()))
        .collect();
    let wrong: Vec<String> = edits(&all).filter_map(|(kind, edit)| edited(kind, edit).err()).collect();
    assert!(wrong.is_empty(), "edits that do not fit their project any more:\n{}", wrong.join("\n"));
}

/// Of each so many plants one is tried whenever the tests run; all of them, and each harmless edit by itself, when
/// the rates are written.
const SAMPLE: usize = 9;

#[test]
fn what_is_found_is_what_the_rates_say() {
    as_the_rates_say(&FIRST);
}

#[test]
fn what_is_found_of_the_second_corpus_is_what_its_rates_say() {
    as_the_rates_say(&SECOND);
}

fn as_the_rates_say(corpus: &Corpus) {
    if std::env::var_os("BEIDE_UPDATE").is_some() {
        return write_rates(corpus);
    }
    let wrong = not_as_the_rates_say(corpus);
    assert!(wrong.is_empty(), "{} says otherwise of:\n{}", corpus.readme().display(), wrong.join("\n"));
}

fn write_rates(corpus: &Corpus) {
    let (prose, _) = corpus.prose_and_rates();
    let rates = all_rates(corpus);
    fs::write(corpus.readme(), format!("{prose}{rates}")).expect("the README");
}

/// The plants of the sample of which the README does not say whether they are found.
fn not_as_the_rates_say(corpus: &Corpus) -> Vec<String> {
    let plants = corpus.plants();
    let (_, kept) = corpus.prose_and_rates();
    let missed: BTreeSet<&str> =
        kept.lines().filter_map(|line| line.strip_prefix("- ")).map(title_of).collect();
    let sample: Vec<(&Kind, &Edit)> = edits(&plants).step_by(SAMPLE).collect();
    let found = on_all_cores(&sample, |(kind, edit)| !outcome(kind, edit).alone.loud.is_empty());
    let wrong =
        sample.iter().zip(found).filter(|((_, edit), found)| missed.contains(edit.title.as_str()) == *found);
    wrong.map(|((kind, edit), found)| format!("{}: {}: {found}", kind.name, edit.title)).collect()
}

/// The least that the checks find of the first corpus without a ledger, in percent.
const PROMISED: [(&str, usize); 2] =
    [("**all but those that need the ledger**", 85), ("**those that rules can decide**", 95)];

#[test]
fn the_rates_are_no_less_than_promised() {
    let (_, rates) = FIRST.prose_and_rates();
    for (name, least) in PROMISED {
        let row = rates.lines().find(|line| line.contains(name)).expect("a row of the table");
        let percent = row.split('(').nth(1).and_then(|rest| rest.split(' ').next());
        let percent: usize = percent.and_then(|number| number.parse().ok()).expect("a rate");
        assert!(percent >= least, "{row}");
    }
}

/// The title in a line of the plants that were not found.
fn title_of(line: &str) -> &str {
    line.split_once(" (hint: ").map_or(line, |(title, _)| title)
}

fn all_rates(corpus: &Corpus) -> String {
    let (plants, harmless) = (corpus.plants(), corpus.harmless());
    let (found, quiet) = (outcomes(&plants), outcomes(&harmless));
    let (rates, missed) = (rates(&plants, &found), unfound(&plants, &found));
    let silence = silence(&harmless, &quiet);
    format!("{GENERATED}\n{rates}\n## Not found yet\n\n{missed}\n## Harmless edits\n\n{silence}")
}

#[test]
fn harmless_edits_bring_no_error_and_no_warning() {
    let alarms = alarms(&FIRST);
    assert!(alarms.is_empty(), "harmless edits are reported, {}", alarms.join("\n"));
}

#[test]
fn harmless_edits_of_the_second_corpus_bring_what_its_rates_say() {
    let alarms = alarms(&SECOND);
    assert!(alarms.is_empty(), "harmless edits are reported, {}", alarms.join("\n"));
}

/// The harmless edits that are reported and not known to be. They are made together, as many as go together; what
/// they bring is looked for one by one.
fn alarms(corpus: &Corpus) -> Vec<String> {
    let (mut harmless, known) = (corpus.harmless(), corpus.known_alarms());
    for kind in &mut harmless {
        let name = kind.name.clone();
        kind.edits.retain(|edit| !known.contains(&format!("{name} – {}", edit.title)));
    }
    let groups = made_together(&harmless);
    let loud = on_all_cores(&groups, |(project, files)| {
        let mut reports = grounds()[project.as_str()].reports(problems(files));
        reports.loud.remove(&Check::StaleTranslation);
        reports.loud
    });
    if loud.iter().all(BTreeSet::is_empty) {
        return Vec::new();
    }
    let each = outcomes(&harmless);
    let alarms = edits(&harmless).zip(each.iter().flatten()).filter(|(_, it)| !it.alone.loud.is_empty());
    let alone = alarms.map(|((kind, edit), found)| line(kind, edit, &found.alone.loud));
    [format!("together as {loud:?}, alone as:")].into_iter().chain(alone).collect()
}

/// Projects, each with as many of the edits made as go together.
fn made_together(kinds: &[Kind]) -> Vec<(String, BTreeMap<String, String>)> {
    let mut groups: Vec<(String, BTreeMap<String, String>)> = Vec::new();
    for (kind, edit) in edits(kinds) {
        let fits = |(project, files): &&mut (String, BTreeMap<String, String>)| {
            *project == edit.project && made(kind, edit, files.clone()).is_ok()
        };
        match groups.iter_mut().find(fits) {
            Some((_, files)) => *files = made(kind, edit, files.clone()).expect("an edit that fits"),
            None => groups.push((edit.project.clone(), edited(kind, edit).expect("an edit that fits"))),
        }
    }
    groups
}

#[test]
fn each_corpus_has_something_of_each_kind_in_both_languages() {
    let lacking: Vec<String> = [FIRST, SECOND].iter().flat_map(lacking).collect();
    assert!(lacking.is_empty(), "too few, or twice: {lacking:#?}");
    for corpus in [FIRST, SECOND] {
        let [_, plants, harmless] = corpus.least;
        assert!(edits(&corpus.plants()).count() >= plants);
        assert!(edits(&corpus.harmless()).count() >= harmless);
    }
    let names = |corpus: &Corpus| corpus.plants().iter().map(|kind| kind.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&FIRST), names(&SECOND));
}

fn lacking(corpus: &Corpus) -> Vec<String> {
    let plants = corpus.plants();
    let too_few = plants.iter().filter(|kind| kind.edits.len() < corpus.least[0]);
    let mut lacking: Vec<String> = too_few.map(|kind| kind.name.clone()).collect();
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
    lacking
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

/// The plants of a text, by title, and which checks tell of each by an error or a warning.
pub(crate) fn told(text: &str) -> Vec<(String, BTreeSet<Check>)> {
    let kind = Kind {
        name: "deck".to_owned(),
        decided: Decided::Rules,
        edits: text.split("\n## ").skip(1).map(edit).collect(),
    };
    let edits: Vec<&Edit> = kind.edits.iter().collect();
    let found = on_all_cores(&edits, |edit| outcome(&kind, edit).alone.loud);
    kind.edits.iter().map(|edit| edit.title.clone()).zip(found).collect()
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
        let roots = [("example", repository()), ("project", folder("project")), ("region", folder("region"))];
        roots.into_iter().map(|(name, root)| (name, ground(&root))).collect()
    })
}

fn ground(root: &Path) -> Ground {
    // The house styles of the repository are built in.
    let styles = (root != repository()).then_some("report-templates").filter(|part| root.join(part).exists());
    let parts = ["content", "locales/de/content", "locales/nl/content"].into_iter().chain(styles);
    let found = parts.flat_map(|part| walkdir::WalkDir::new(root.join(part)));
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

/// The kinds in a folder of a corpus, by name.
fn kinds(folder: &Path) -> Vec<Kind> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
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
