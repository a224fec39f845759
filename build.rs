//! Rebuilds the program when a file that is compiled in comes or goes.

fn main() {
    for folder in ["locales", "report-templates", "src/command/starter"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
