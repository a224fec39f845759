//! How a run ended.

use std::process::ExitCode;

/// How a run ended, as scripts see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Done: exit status 0.
    Done,
    /// The content has errors: exit status 1.
    ContentHasErrors,
    /// The program could not work: exit status 2.
    CouldNotWork,
}

impl Status {
    /// The exit status.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::ContentHasErrors => 1,
            Self::CouldNotWork => 2,
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status.code())
    }
}
