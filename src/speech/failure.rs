//! Why the program could not work.

use std::fmt;
use std::io;

use super::Speech;
use crate::diagnostic::Message;
use crate::lang::UiLang;
use crate::read::ReadError;
use crate::write::WriteError;

/// Why the program could not work.
#[derive(Debug)]
pub struct Failure {
    /// What to tell the user.
    pub message: Message,
    /// How to mend it.
    pub hint: Option<Message>,
    /// What the system said.
    pub cause: Option<io::Error>,
}

impl Failure {
    /// A failure that the user is told about with this message.
    #[must_use]
    pub const fn new(message: Message) -> Self {
        Self { message, hint: None, cause: None }
    }

    /// Says how to mend it.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Says what the system said.
    #[must_use]
    pub fn because(mut self, cause: io::Error) -> Self {
        self.cause = Some(cause);
        self
    }
}

impl fmt::Display for Failure {
    /// In English; whoever knows the language of the user says the message and the hint in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Speech::new(UiLang::En).say(&self.message))
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_ref().map(|cause| cause as _)
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        Self::new(error.message()).hint(error.hint())
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        Self::new(error.message()).hint(error.hint()).because(error.error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_reads_as_a_sentence() {
        let failure = Failure::new(Message::new("project-not-a-folder").arg("path", "bericht"));
        assert_eq!(failure.to_string(), "there is no folder bericht");
    }
}
