//! What the process was started with: arguments and locale.

#![expect(clippy::disallowed_methods, reason = "the only place where arguments and environment are read")]

use std::env;
use std::ffi::{OsStr, OsString};

use crate::lang::UiLang;

/// The variables that name the user's language, in the order in which they count.
const LOCALE_VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// What a run depends on besides the files: taken once, so that a run can be repeated in a test.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    arguments: Vec<OsString>,
    locale: Option<String>,
}

impl Environment {
    /// That of the running process.
    #[must_use]
    pub fn of_this_process() -> Self {
        let values = LOCALE_VARIABLES.iter().filter_map(|name| env::var(name).ok());
        Self {
            arguments: env::args_os().collect(),
            locale: values.into_iter().find(|value| !value.is_empty()),
        }
    }

    /// One made up: arguments with the name of the program first, and a locale such as `de_DE.UTF-8`.
    pub fn new<T: Into<OsString>>(arguments: impl IntoIterator<Item = T>, locale: Option<&str>) -> Self {
        let arguments = arguments.into_iter().map(Into::into).collect();
        Self { arguments, locale: locale.map(str::to_owned) }
    }

    /// The arguments, the name of the program first.
    #[must_use]
    pub fn arguments(&self) -> &[OsString] {
        &self.arguments
    }

    /// The language to speak: `--ui-lang`, else that of the locale, else English.
    ///
    /// It must be known before the arguments are understood, since help and their mistakes are words too.
    #[must_use]
    pub fn ui_lang(&self) -> UiLang {
        let asked = self.asked_lang();
        let locale = || self.locale.as_deref().and_then(UiLang::from_locale);
        asked.or_else(locale).unwrap_or_default()
    }

    fn asked_lang(&self) -> Option<UiLang> {
        let mut arguments = self.arguments.iter().skip(1).map(OsString::as_os_str);
        let mut asked = None;
        while let Some(argument) = arguments.next().and_then(OsStr::to_str) {
            match argument {
                "--" => break,
                "--ui-lang" => asked = arguments.next().and_then(OsStr::to_str),
                _ => asked = argument.strip_prefix("--ui-lang=").or(asked),
            }
        }
        UiLang::ALL.into_iter().find(|lang| Some(lang.code()) == asked)
    }
}
