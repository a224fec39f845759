//! The editions of a document, and the names of its files.

use serde::{Deserialize, Serialize};

use crate::lang::Lang;

/// Which languages a file shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edition {
    /// One language.
    Single(Lang),
    /// German and Dutch beside each other.
    SideBySide,
    /// The same for those who translate and read: with what is known of each text beside it. Nobody publishes it.
    Review,
}

impl Edition {
    /// All editions of a document that are published.
    pub const ALL: [Self; 3] = [Self::Single(Lang::De), Self::Single(Lang::Nl), Self::SideBySide];

    /// The name in file names and data: `de`, `nl`, `de-nl`, `review`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Single(lang) => lang.code(),
            Self::SideBySide => "de-nl",
            Self::Review => "review",
        }
    }

    /// The edition of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "de-nl" => Some(Self::SideBySide),
            "review" => Some(Self::Review),
            name => Lang::from_code(name).map(Self::Single),
        }
    }

    /// Its languages, German first.
    #[must_use]
    pub const fn languages(self) -> &'static [Lang] {
        match self {
            Self::Single(Lang::De) => &[Lang::De],
            Self::Single(Lang::Nl) => &[Lang::Nl],
            Self::SideBySide | Self::Review => &Lang::ALL,
        }
    }
    /// The name of a file of a document: `<document>.de.pdf`, `<document>.de-01.png`.
    #[must_use]
    pub fn file_name(self, document: &str, form: Form) -> String {
        let stem = self.stem(document);
        match form {
            Form::Pdf => format!("{stem}.pdf"),
            Form::Picture(page) => format!("{stem}-{:02}.png", page + 1),
        }
    }

    /// What a file of a document with this name is.
    #[must_use]
    pub fn form(self, document: &str, name: &str) -> Option<Form> {
        let rest = name.strip_prefix(&self.stem(document))?;
        if rest == ".pdf" {
            return Some(Form::Pdf);
        }
        let page = rest.strip_prefix('-')?.strip_suffix(".png")?;
        let number = page.bytes().all(|byte| byte.is_ascii_digit()).then_some(page)?;
        Some(Form::Picture(number.parse::<usize>().ok()?.checked_sub(1)?))
    }

    fn stem(self, document: &str) -> String {
        format!("{document}.{}", self.name())
    }
}

/// What a file of a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// All its pages, as PDF.
    Pdf,
    /// One page, counted from 0, as PNG.
    Picture(usize),
}

impl Form {
    /// Whether the manifest tells of it. Pictures are made again whenever somebody wants them, and say nothing that
    /// the PDF does not.
    #[must_use]
    pub const fn is_told(self) -> bool {
        matches!(self, Self::Pdf)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_a_file_is() {
        let all =
            [Edition::Single(Lang::De), Edition::Single(Lang::Nl), Edition::SideBySide, Edition::Review];
        for edition in all {
            for form in [Form::Pdf, Form::Picture(0), Form::Picture(119)] {
                let name = edition.file_name("a", form);
                assert_eq!(edition.form("a", &name), Some(form), "{name}");
                for other in all.into_iter().filter(|other| *other != edition) {
                    assert_eq!(other.form("a", &name), None, "{name}");
                }
            }
        }
        for name in ["a.de-cover.png", "a.de-.png", "a.de-00.png", "a.de.png", "a.b.de.pdf"] {
            assert_eq!(Edition::Single(Lang::De).form("a", name), None, "{name}");
        }
    }
}
