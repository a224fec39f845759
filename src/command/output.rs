//! The terminal: for people results on stdout, problems and remarks on stderr; for programs all on stdout.

use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use serde::Serialize;

use super::settings::{Color, Format};
use crate::diagnostic::{Diagnostics, Message, Severity};
use crate::speech::Failure;
use crate::speech::Speech;
use crate::speech::{human, json};

/// Where a run speaks, in which language and form.
pub(super) struct Output<'a> {
    speech: &'a Speech,
    format: Format,
    out: Box<dyn Write>,
    err: Box<dyn Write>,
}

impl<'a> Output<'a> {
    /// The terminal of this process.
    pub(super) fn new(speech: &'a Speech, format: Format, color: Color) -> Self {
        let choice = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        let out = Box::new(AutoStream::new(io::stdout(), choice));
        let err = Box::new(AutoStream::new(io::stderr(), choice));
        Self { speech, format, out, err }
    }

    /// The words to speak with.
    pub(super) const fn speech(&self) -> &'a Speech {
        self.speech
    }

    /// Whether results are for people or for programs.
    pub(super) const fn format(&self) -> Format {
        self.format
    }

    /// Writes a result as it is.
    pub(super) fn result(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())?;
        self.out.flush()
    }

    /// Writes a result: a line for people, an object for programs.
    pub(super) fn item(
        &mut self,
        line: impl FnOnce(&Speech) -> String,
        object: &impl Serialize,
    ) -> io::Result<()> {
        let text = match self.format {
            Format::Human => human::clean(&line(self.speech)),
            Format::Json => serde_json::to_string(object)?,
        };
        self.result(&(text + "\n"))
    }

    /// Writes something beside the results, as it is.
    pub(super) fn remark(&mut self, text: &str) -> io::Result<()> {
        self.err.write_all(text.as_bytes())?;
        self.err.flush()
    }

    /// Says something beside the results, to people only.
    pub(super) fn say(&mut self, message: &Message) -> io::Result<()> {
        match self.format {
            Format::Human => self.remark(&(human::clean(&self.speech.say(message)) + "\n")),
            Format::Json => Ok(()),
        }
    }

    /// Shows all problems, and for people how many there are.
    pub(super) fn problems(&mut self, problems: &Diagnostics) -> io::Result<()> {
        for problem in &problems.0 {
            match self.format {
                Format::Human => self.remark(&(human::problem(problem, self.speech) + "\n\n"))?,
                Format::Json => self.result(&(json::problem(problem, self.speech) + "\n"))?,
            }
        }
        if let Some(first) = problems.0.first() {
            self.say(&count(problems))?;
            self.say(&Message::new("cli-count-explain").arg("check", first.check.name()))?;
        }
        Ok(())
    }

    /// Says why the program could not work.
    pub(super) fn failure(&mut self, failure: &Failure) -> io::Result<()> {
        match self.format {
            Format::Human => self.remark(&(human::failure(failure, self.speech) + "\n")),
            Format::Json => {
                let line = json::failure(failure, self.speech) + "\n";
                // What went wrong may be that nothing can be written there.
                self.result(&line).or_else(|_| self.remark(&line))
            }
        }
    }
}

/// How many errors, warnings and remarks there are.
pub(super) fn count(problems: &Diagnostics) -> Message {
    let of = |severity| problems.0.iter().filter(|problem| problem.severity == severity).count();
    Message::new("cli-count")
        .arg("errors", of(Severity::Error))
        .arg("warnings", of(Severity::Warning))
        .arg("remarks", of(Severity::Remark))
}
