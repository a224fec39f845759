//! What the disk refuses.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::{error, fmt, io};

use crate::diagnostic::Message;
use crate::disk;

/// A file that could not be written.
#[derive(Debug)]
pub struct WriteError {
    /// The file.
    pub path: PathBuf,
    /// Why, as the system says.
    pub error: io::Error,
    reason: Reason,
}

/// What the system would not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    /// The system refuses it.
    System,
    /// Another run is writing there.
    Busy,
    /// A link leads away from there.
    Link,
}

impl WriteError {
    /// Puts file and reason together.
    pub fn new(path: impl Into<PathBuf>, error: io::Error) -> Self {
        Self { path: path.into(), error, reason: Reason::System }
    }

    /// Another run is writing into a folder.
    pub(super) fn busy(path: PathBuf) -> Self {
        Self { path, error: ErrorKind::ResourceBusy.into(), reason: Reason::Busy }
    }

    /// A link stands where a file or folder of the program belongs.
    pub(super) fn link(path: &Path) -> Self {
        Self { path: path.to_owned(), error: ErrorKind::InvalidInput.into(), reason: Reason::Link }
    }

    /// Whether another run is writing there.
    pub(super) const fn is_busy(&self) -> bool {
        matches!(self.reason, Reason::Busy)
    }

    /// What is wrong, in the program's own words.
    #[must_use]
    pub fn message(&self) -> Message {
        let path = self.path.strip_prefix(".").unwrap_or(&self.path);
        let message = Message::new(self.id()).arg("path", path.display().to_string());
        match self.id() {
            "write-failed" => message.arg("reason", self.error.to_string()),
            _ => message,
        }
    }

    /// How to mend it.
    #[must_use]
    pub fn hint(&self) -> Message {
        Message::new(match self.id() {
            "write-busy" => "write-busy-hint",
            "write-link" => "write-link-hint",
            "write-directory" => "write-directory-hint",
            "write-denied" => "write-denied-hint",
            "write-full" => "write-full-hint",
            "write-not-a-folder" => "write-not-a-folder-hint",
            _ => "write-failed-hint",
        })
    }

    fn id(&self) -> &'static str {
        match (self.reason, self.error.kind()) {
            (Reason::Busy, _) => "write-busy",
            (Reason::Link, _) => "write-link",
            (_, ErrorKind::IsADirectory) => "write-directory",
            _ if disk::is_folder(&self.path) && !self.is_denied() => "write-directory",
            (_, ErrorKind::NotADirectory | ErrorKind::AlreadyExists) if self.is_below_a_file() => {
                "write-not-a-folder"
            }
            _ if self.is_denied() => "write-denied",
            (_, ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => "write-full",
            _ => "write-failed",
        }
    }

    fn is_denied(&self) -> bool {
        matches!(self.error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)
    }

    /// Whether it, or one of its folders, is a file where a folder belongs.
    fn is_below_a_file(&self) -> bool {
        self.path.ancestors().any(disk::is_file)
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl error::Error for WriteError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        Some(&self.error)
    }
}
