//! Why the program could not work.

use std::fmt;
use std::io;

use crate::diagnostic::Message;
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
    /// The id of the message; the command line says it in the user's language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message.id)
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
