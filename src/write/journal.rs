//! The journal: what is changing which files. As long as it is there, something may be half done.

use std::path::{Component, Path};

use serde::{Deserialize, Serialize};

use super::room::{self, is_passing};
use crate::digest::sha256;

/// The largest journal that is read, in bytes.
pub(super) const LIMIT: u64 = 100_000_000;

/// The folder that paths begin at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Base {
    /// The folder of everything that is made.
    Out,
    /// The root of the project.
    Project,
}

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Stage {
    /// The new files are being written. Nothing has changed: they go.
    Ready,
    /// All new files are there, and take their places.
    Forward,
    /// Something was refused: what has changed is changed back.
    Back,
}

/// Several files that change together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Journal {
    pub stage: Stage,
    pub base: Base,
    pub entries: Vec<Entry>,
}

/// A file that changes. Paths are relative to the base, with `/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Which.
    pub target: String,
    /// The new file, and its SHA-256; `None` if it goes.
    pub new: Option<(String, String)>,
    /// What was there, under another name; `None` if there was nothing.
    pub old: Option<String>,
}

impl Journal {
    /// As it is written: the hash of the second line, then the second line.
    pub(super) fn encoded(&self) -> Option<String> {
        let body = serde_json::to_string(self).ok()?;
        Some(format!("{}\n{body}\n", sha256(body.as_bytes())))
    }

    /// What was written; `None` if it is not whole, or if it names files that this program would never name.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let (hash, body) = text.strip_suffix('\n')?.split_once('\n')?;
        if sha256(body.as_bytes()) != hash {
            return None;
        }
        let journal: Self = serde_json::from_str(body).ok()?;
        journal.entries.iter().all(|entry| entry.is_own(journal.base)).then_some(journal)
    }
}

impl Entry {
    /// The passing name of a file beside its place: one that nothing else has.
    pub(super) fn beside(target: &str, what: &str) -> String {
        let (folder, name) = target.rsplit_once('/').map_or(("", target), |(folder, name)| (folder, name));
        let slash = if folder.is_empty() { "" } else { "/" };
        format!("{folder}{slash}.{name}.beide-{what}")
    }

    /// Whether it names only what this program names: a journal that somebody else has put there moves nothing.
    fn is_own(&self, base: Base) -> bool {
        let is_passing = |path: &str, what: &str| match base {
            Base::Out => {
                path.strip_prefix(room::NAME).and_then(|rest| rest.strip_prefix('/')).is_some_and(is_passing)
            }
            Base::Project => path == Self::beside(&self.target, what),
        };
        let is_plain = Path::new(&self.target).components().all(|part| matches!(part, Component::Normal(_)))
            && !self.target.is_empty();
        is_plain
            && self.new.iter().all(|(path, _)| is_passing(path, "new"))
            && self.old.iter().all(|path| is_passing(path, "old"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn journal(base: Base, target: &str, new: &str, old: &str) -> Journal {
        let new = Some((new.to_owned(), sha256(b"neu")));
        let entries = vec![Entry { target: target.into(), new, old: Some(old.to_owned()) }];
        Journal { stage: Stage::Forward, base, entries }
    }

    #[test]
    fn a_journal_is_read_as_it_was_written_or_not_at_all() {
        let beside = |what| Entry::beside("locales/de/a.ftl", what);
        for own in [
            journal(Base::Out, "a/a.de.pdf", ".beide/7", ".beide/8"),
            journal(Base::Project, "locales/de/a.ftl", &beside("new"), &beside("old")),
        ] {
            let text = own.encoded().unwrap();
            assert_eq!(Journal::decode(text.as_bytes()), Some(own));
            for damaged in [&text[..text.len() - 2], &text.replace("Forward", "Back"), "", "\n\n"] {
                assert_eq!(Journal::decode(damaged.as_bytes()), None, "{damaged}");
            }
        }
    }

    #[test]
    fn a_journal_that_names_foreign_files_is_none() {
        for (base, target, new, old) in [
            (Base::Out, "../a.pdf", ".beide/7", ".beide/8"),
            (Base::Out, "/etc/hosts", ".beide/7", ".beide/8"),
            (Base::Out, "", ".beide/7", ".beide/8"),
            (Base::Out, "a/a.de.pdf", "b/b.de.pdf", ".beide/8"),
            (Base::Out, "a/a.de.pdf", ".beide/../7", ".beide/8"),
            (Base::Out, "a/a.de.pdf", ".beide/7", ".beide/lock"),
            (Base::Project, "content/a.yaml", "content/b.yaml", "content/.a.yaml.beide-old"),
        ] {
            let text = journal(base, target, new, old).encoded().unwrap();
            assert_eq!(Journal::decode(text.as_bytes()), None, "{target} {new} {old}");
        }
    }
}
