//! The languages of a report and the languages of the program.

mod tag;

use std::fmt;

use serde::{Deserialize, Serialize};

pub(crate) use self::tag::LangTag;

/// A language of a report. The set is closed: a pair is German and Dutch.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// German as written in Germany (`de-DE`).
    De,
    /// Dutch as written in the Netherlands (`nl-NL`).
    Nl,
}

impl Lang {
    /// Both languages, German first: the order of side-by-side pages.
    pub const ALL: [Self; 2] = [Self::De, Self::Nl];

    /// The ISO 639-1 code, as in folder and file names: `de`, `nl`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::Nl => "nl",
        }
    }

    /// The ISO 3166-1 code of the country whose usage is followed: `DE`, `NL`.
    #[must_use]
    pub const fn region(self) -> &'static str {
        match self {
            Self::De => "DE",
            Self::Nl => "NL",
        }
    }

    /// The language of the partner.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::De => Self::Nl,
            Self::Nl => Self::De,
        }
    }

    /// The language with this ISO 639-1 code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// One value for each language of a report; neither can be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pair<T> {
    /// The German one.
    pub de: T,
    /// The Dutch one.
    pub nl: T,
}

impl<T> Pair<T> {
    /// Makes both from one rule.
    pub fn from_fn(mut make: impl FnMut(Lang) -> T) -> Self {
        Self { de: make(Lang::De), nl: make(Lang::Nl) }
    }

    /// The one for this language.
    pub const fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::De => &self.de,
            Lang::Nl => &self.nl,
        }
    }

    /// The one for this language, to be changed.
    pub const fn get_mut(&mut self, lang: Lang) -> &mut T {
        match lang {
            Lang::De => &mut self.de,
            Lang::Nl => &mut self.nl,
        }
    }

    /// Both with their language, German first.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        Lang::ALL.into_iter().map(|lang| (lang, self.get(lang)))
    }
}

/// A language the program speaks: diagnostics, hints, explanations and help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UiLang {
    /// English, when nothing else is asked for.
    #[default]
    En,
    /// German.
    De,
    /// Dutch.
    Nl,
}

impl UiLang {
    /// All three.
    pub const ALL: [Self; 3] = [Self::En, Self::De, Self::Nl];

    /// The ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Nl => "nl",
        }
    }

    /// The language of a code or of a locale name such as `de_DE.UTF-8` or `nl-NL`.
    #[must_use]
    pub fn from_locale(name: &str) -> Option<Self> {
        let code = name.split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(code))
    }
}
