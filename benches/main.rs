//! What a build costs, measured in one run as user time and as ratios. `README.md` beside this file says how.
//!
//! Without a word after `--` everything is measured; else the parts named: `example`, `growth`, `exchange`, `memory`.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark makes folders and files, prints what it found, and stops at what it did not expect"
)]

mod example;
mod exchange;
mod growth;
mod measure;
mod memory;
mod project;
mod reference;
mod steps;

use std::path::PathBuf;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        // What this program calls itself for, so that everything is measured in a process of its own.
        ["child-reference", files @ ..] => reference::typeset(files.iter().map(PathBuf::from)),
        ["child-steps", folder] => steps::build(&PathBuf::from(folder)),
        parts => measure_parts(parts),
    }
}

/// Measures the parts named, or all.
fn measure_parts(parts: &[&str]) {
    const PARTS: [(&str, fn()); 4] = [
        ("example", example::measure),
        ("growth", growth::measure),
        ("exchange", exchange::measure),
        ("memory", memory::measure),
    ];
    let wrong = parts.iter().find(|part| PARTS.iter().all(|(name, _)| name != *part));
    assert!(wrong.is_none(), "{wrong:?} is none of example, growth, exchange, memory");
    for (name, measure) in PARTS {
        if parts.is_empty() || parts.contains(&name) {
            measure();
        }
    }
}
