//! What each step of a build costs, told by the program itself.

use std::path::Path;
use std::sync::Mutex;

use beide::command::{self, Environment, Status};
use beide::step::{self, Step};
use cpu_time::ProcessTime;

use crate::measure;

/// When each step began or ended, by the time that the process had worked, in seconds.
static TIMES: Mutex<Vec<(Step, bool, f64)>> = Mutex::new(Vec::new());

/// Builds a project in this process and writes into its folder what each step has cost: see [`read`].
pub(crate) fn build(root: &Path) {
    assert!(step::observe(note), "the only observer");
    let folder = root.to_string_lossy().into_owned();
    let arguments = ["beide", "--project", &folder, "build"].map(str::to_owned);
    let arguments = arguments.into_iter().chain(measure::flags("build", 1));
    let status = command::run(&Environment::new(arguments, None));
    assert!(matches!(status, Status::Done), "the build failed");
    let whole = worked();
    let times = TIMES.lock().expect("times");
    let lines = Step::ALL.map(|step| format!("{step:?} {}\n", cost(step, &times)));
    std::fs::write(root.join("steps"), lines.concat() + &format!("All {whole}\n")).expect("a file");
}

/// The steps by name with their seconds, and `All` with those of the whole build.
pub(crate) fn read(root: &Path) -> Vec<(String, f64)> {
    let text = std::fs::read_to_string(root.join("steps")).expect("steps");
    let line = |line: &str| {
        let (name, seconds) = line.split_once(' ').expect("a name and a number");
        (name.to_owned(), seconds.parse().expect("a number"))
    };
    text.lines().map(line).collect()
}

/// How long all threads of this process have worked, in seconds.
fn worked() -> f64 {
    ProcessTime::now().as_duration().as_secs_f64()
}

fn note(step: Step, ended: bool) {
    let now = worked();
    TIMES.lock().expect("times").push((step, ended, now));
}

/// All ends of a step less all its beginnings.
fn cost(step: Step, times: &[(Step, bool, f64)]) -> f64 {
    let own = times.iter().filter(|(other, ..)| *other == step);
    own.map(|(_, ended, at)| if *ended { *at } else { -at }).sum()
}
