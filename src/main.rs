//! The program `beide`: parse, run, exit.

use std::process::ExitCode;

use beide::command;

fn main() -> ExitCode {
    command::guarded(|| command::run(&command::Environment::of_this_process())).into()
}
