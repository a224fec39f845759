//! Processes and what they cost.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

/// What a process cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// User time of all its threads, in seconds.
    pub user: f64,
    /// Time on the wall, in seconds.
    pub wall: f64,
    /// The most memory it had, in megabytes.
    pub memory: f64,
}

/// Runs a command to its end.
///
/// # Panics
/// If it fails.
#[track_caller]
pub(crate) fn run(command: &mut Command) -> Cost {
    let begun = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("a process");
    // Before it is waited for, so that a pipe that is full does not stop it.
    let stderr = child.stderr.take().map(std::io::read_to_string).transpose().expect("stderr");
    let end = child.wait4().expect("an end");
    assert!(end.status.success(), "{command:?} failed:\n{}", stderr.unwrap_or_default());
    Cost {
        user: end.rusage.utime.as_secs_f64(),
        wall: begun.elapsed().as_secs_f64(),
        memory: end.rusage.maxrss as f64 / 1e6,
    }
}

/// Runs a command several times and takes the least: see [`least_of`].
#[track_caller]
pub(crate) fn least(command: &mut Command) -> Cost {
    let [cost] = least_of([command]);
    cost
}

/// Runs commands in turns, five times or fewer if that takes long, and takes the least of each: whatever else
/// the machine does adds to it, and does so to all of them.
#[track_caller]
pub(crate) fn least_of<const N: usize>(mut commands: [&mut Command; N]) -> [Cost; N] {
    const ENOUGH: f64 = 20.0;
    let mut least = commands.each_mut().map(|command| run(command));
    let round: f64 = least.iter().map(|cost| cost.user).sum();
    let mut spent = round;
    for _ in 1..5 {
        spent += round;
        if spent > ENOUGH {
            break;
        }
        for (least, command) in least.iter_mut().zip(&mut commands) {
            let cost = run(command);
            least.user = least.user.min(cost.user);
            least.wall = least.wall.min(cost.wall);
            least.memory = least.memory.min(cost.memory);
        }
    }
    least
}

/// The program with a command for a project; with all that [`flags`] adds.
pub(crate) fn beide(root: &Path, command: &str, arguments: &[&str], jobs: usize) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_beide"));
    program.arg("--project").arg(root).arg(command).args(flags(command, jobs)).args(arguments);
    if jobs == 1 {
        alone(&mut program);
    }
    program
}

/// This program, called by itself, with one thread.
pub(crate) fn itself(part: &str) -> Command {
    let mut program = Command::new(std::env::current_exe().expect("a path"));
    program.arg(part);
    alone(&mut program);
    program
}

/// Typst divides its work among threads of rayon; here there is to be one.
fn alone(program: &mut Command) {
    program.env("RAYON_NUM_THREADS", "1");
}

/// What makes a command do all its work, with so many threads, as far as the program has flags for it.
pub(crate) fn flags(command: &str, jobs: usize) -> Vec<String> {
    let help = Command::new(env!("CARGO_BIN_EXE_beide")).args([command, "--help"]).output().expect("help");
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    let mut flags = Vec::new();
    if help.contains("--jobs") {
        flags.extend(["--jobs".to_owned(), jobs.to_string()]);
    }
    if help.contains("--force") {
        flags.push("--force".to_owned());
    }
    flags
}

/// A folder that is gone when this is dropped.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    /// An empty one.
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// Its path.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file, with the folders it lies in.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, text).expect("a file");
        path
    }
}

/// A table for people: columns as wide as what is in them, the first to the left, all others to the right.
pub(crate) fn print(title: &str, heads: &[&str], rows: &[Vec<String>]) {
    println!("\n{title}\n");
    let heads: Vec<String> = heads.iter().map(|head| (*head).to_owned()).collect();
    let rows: Vec<&Vec<String>> = std::iter::once(&heads).chain(rows).collect();
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..heads.len()).filter_map(width).collect();
    for row in rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, &width))| match at {
            0 => format!("{cell:width$}"),
            _ => format!("{cell:>width$}"),
        });
        println!("  {}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
}
