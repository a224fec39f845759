//! What the disk refuses.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::{error, fmt, io};

use crate::diagnostic::Message;

/// A file that could not be written.
#[derive(Debug)]
pub struct WriteError {
    /// The file.
    pub path: PathBuf,
    /// Why, as the system says.
    pub error: io::Error,
}

impl WriteError {
    /// Puts file and reason together.
    pub fn new(path: impl Into<PathBuf>, error: io::Error) -> Self {
        Self { path: path.into(), error }
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
            "write-directory" => "write-directory-hint",
            "write-denied" => "write-denied-hint",
            "write-full" => "write-full-hint",
            "write-not-a-folder" => "write-not-a-folder-hint",
            _ => "write-failed-hint",
        })
    }

    fn id(&self) -> &'static str {
        match self.error.kind() {
            _ if self.path.is_dir() => "write-directory",
            ErrorKind::NotADirectory | ErrorKind::AlreadyExists if self.is_below_a_file() => {
                "write-not-a-folder"
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "write-denied",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "write-full",
            _ => "write-failed",
        }
    }

    /// Whether one of its folders is a file.
    fn is_below_a_file(&self) -> bool {
        self.path.ancestors().skip(1).any(Path::is_file)
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
