//! Rebuilds the program when a file that is compiled in comes or goes, and gives it a mark of what it is made of.

#![expect(clippy::disallowed_methods, reason = "reads what the program is made of")]

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::Hasher;
use std::path::{Path, PathBuf};

/// What the program is made of: sources, what is compiled in, and the versions of everything else.
const PARTS: [&str; 6] = ["Cargo.lock", "Cargo.toml", "build.rs", "locales", "report-templates", "src"];

fn main() {
    let mut files = Vec::new();
    for part in PARTS {
        println!("cargo:rerun-if-changed={part}");
        collect(Path::new(part), &mut files);
    }
    files.sort();
    // A document that another program has made is made again: two halves of 64 bits are enough to tell them apart.
    let [high, low] = [0, 1].map(|half| digest(half, &files));
    println!("cargo:rustc-env=BEIDE_PROGRAM={high:016x}{low:016x}");
}

/// The files below a path that are compiled in.
fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(path) else { return files.push(path.to_owned()) };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        // The words of the content and their ledger belong to the example, not to the program.
        let foreign = path.starts_with("locales") && (name == "content" || name == "ledger.yaml");
        if !foreign && !name.starts_with('.') && !name.ends_with('~') {
            collect(&entry.path(), files);
        }
    }
}

fn digest(half: u8, files: &[PathBuf]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write_u8(half);
    for file in files {
        let bytes = fs::read(file).unwrap_or_default();
        hasher.write(file.to_string_lossy().replace('\\', "/").as_bytes());
        hasher.write_usize(bytes.len());
        hasher.write(&bytes);
    }
    hasher.finish()
}
