//! What the program promises, tried from outside: the binary, its output, and the files it writes.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "tests make folders and files, and stop at what they did not expect"
)]

mod bad_input;
mod breaks;
mod cases;
mod commands;
mod components;
mod contents;
mod council;
mod deck;
mod divergences;
mod example;
mod exchange;
mod gallery;
mod handout;
mod house;
mod jobs;
mod ledger;
mod ledger_file;
mod messages;
mod overview;
mod pages;
mod pdf;
mod private;
mod profiles;
mod project;
mod reference;
mod review;
mod runs;
mod schema;
mod script;
mod side_by_side;
mod sweep;
mod sweep_briefing;
mod sweep_slides;
mod twenty;
mod up_to_date;
