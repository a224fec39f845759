//! The vocabulary of the tests: a project in a temporary folder, and a run of the program in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;
use tempfile::TempDir;

/// A project in a folder that vanishes with it.
pub(crate) struct Project {
    folder: TempDir,
}

/// With `BEIDE_KEEP=FOLDER` the PDFs of every project are kept there, for veraPDF (`tests/verapdf/run`).
impl Drop for Project {
    fn drop(&mut self) {
        static KEPT: AtomicUsize = AtomicUsize::new(0);
        let Some(folder) = std::env::var_os("BEIDE_KEEP").map(PathBuf::from) else { return };
        for file in pdfs(&self.path("out")) {
            let number = KEPT.fetch_add(1, Ordering::Relaxed);
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let _ = fs::create_dir_all(&folder);
            let _ = fs::copy(&file, folder.join(format!("{number:04}-{name}")));
        }
    }
}

/// The PDFs below a folder; none if there is no folder.
fn pdfs(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let here = files.into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "pdf"));
    here.chain(folders.iter().flat_map(|folder| pdfs(folder))).collect()
}

/// What a run of the program left.
pub(crate) struct Run {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Project {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: TempDir::new().expect("a temporary folder") }
    }

    /// The small project in `tests/base`.
    pub(crate) fn base() -> Self {
        Self::copy_of("tests/base")
    }

    /// The three documents in `tests/three`, with what they need of the base.
    pub(crate) fn three() -> Self {
        let project = Self::base();
        project.lay("tests/three");
        let base = project.read("content/base.yaml");
        let above = base.split("\ndocuments:").next().expect("all before the documents");
        project.write("content/base.yaml", above);
        project
    }

    /// The example in the repository: its content and its words.
    pub(crate) fn example() -> Self {
        let project = Self::empty();
        for part in ["content", "locales/de/content", "locales/nl/content"] {
            copy(&repository().join(part), &project.path(part));
        }
        project
    }

    fn copy_of(folder: &str) -> Self {
        let project = Self::empty();
        project.lay(folder);
        project
    }

    /// Lays a folder of the repository over the project.
    pub(crate) fn lay(&self, folder: &str) -> &Self {
        copy(&repository().join(folder), self.folder.path());
        self
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// Writes a file, with the folders above it.
    #[track_caller]
    pub(crate) fn write(&self, file: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("a file");
        self
    }

    #[track_caller]
    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    #[track_caller]
    pub(crate) fn bytes(&self, file: &str) -> Vec<u8> {
        fs::read(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// Replaces a text that stands in a file once.
    #[track_caller]
    pub(crate) fn replace(&self, file: &str, from: &str, to: &str) -> &Self {
        let text = self.read(file);
        assert_eq!(text.matches(from).count(), 1, "{file} has {from:?} exactly once");
        self.write(file, text.replacen(from, to, 1))
    }

    /// Runs the program in the project, in English.
    #[track_caller]
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, &[("LC_ALL", "C")])
    }

    #[track_caller]
    pub(crate) fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_beide"))
            .args(arguments)
            .current_dir(self.folder.path())
            .env_remove("LC_MESSAGES")
            .env_remove("LANG")
            .env("NO_COLOR", "1")
            .envs(environment.iter().copied())
            .output()
            .expect("the program starts");
        let run = Run {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        };
        assert!(!run.stderr.contains("panicked"), "the program panicked:\n{}", run.stderr);
        run
    }

    /// Runs the program; it must end with status 0.
    #[track_caller]
    pub(crate) fn must_succeed(&self, arguments: &[&str]) -> Run {
        let run = self.run(arguments);
        assert_eq!(run.status, 0, "{arguments:?}\n{}{}", run.stdout, run.stderr);
        run
    }

    /// Runs `check`; the problem must be among those reported, and the status must fit.
    #[track_caller]
    pub(crate) fn must_report(&self, problem: &str) {
        let found = self.problems();
        assert!(found.contains(problem), "no {problem:?} among:\n{found}");
    }

    /// Runs `check`; one line a problem, hints and other places below it, indented.
    #[track_caller]
    pub(crate) fn problems(&self) -> String {
        self.checked(&["check", "--format", "json"])
    }

    /// The same, with what is only worth a remark.
    #[track_caller]
    pub(crate) fn remarks_too(&self) -> String {
        self.checked(&["check", "--strict", "--format", "json"])
    }

    #[track_caller]
    fn checked(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert!((0..=1).contains(&run.status), "status {}\n{}{}", run.status, run.stdout, run.stderr);
        run.problems()
    }
}

impl Run {
    /// The diagnostics of a run with `--format json`, as lines.
    #[track_caller]
    pub(crate) fn problems(&self) -> String {
        let mut lines = String::new();
        for problem in self.findings() {
            describe(&problem, &mut lines);
        }
        lines
    }

    /// The diagnostics of a run with `--format json`: of its objects, one a line, those with a message.
    #[track_caller]
    pub(crate) fn findings(&self) -> Vec<Value> {
        let objects = self.stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
        objects.filter(|object| object.get("message").is_some()).collect()
    }
}

/// A problem of the JSON output as text.
fn describe(problem: &Value, lines: &mut String) {
    let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let place = |value: &Value| match value["file"].as_str() {
        Some(file) => format!(" {file}:{}:{}", value["line"], value["column"]),
        None => String::new(),
    };
    lines.push_str(&format!(
        "{}[{}]{}: {}\n",
        text(problem, "severity"),
        text(problem, "name"),
        place(problem),
        text(problem, "message")
    ));
    for note in problem["notes"].as_array().into_iter().flatten() {
        lines.push_str(&format!("  see{}: {}\n", place(note), text(note, "message")));
    }
    for hint in problem["hints"].as_array().into_iter().flatten() {
        lines.push_str(&format!("  hint: {}\n", hint.as_str().unwrap_or_default()));
    }
}

/// The folder of the repository.
pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry")) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
