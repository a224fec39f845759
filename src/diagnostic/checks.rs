//! The register of all checks.

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The documents can be made; someone should look.
    Warning,
    /// The documents cannot be made.
    Error,
}

macro_rules! checks {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:ident;)+) => {
        /// A check, by the name that users see, allow and ask `beide explain` about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Check {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Check {
            /// All checks, in the order of this register.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name in kebab-case.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// What it usually is; a single finding may be milder or graver.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)+ }
            }

            /// The check of this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|check| check.name() == name)
            }
        }
    };
}

checks! {
    // Files
    /// A file that cannot be used: not UTF-8, too large, not a regular file, outside the project.
    File = "file", Error;
    /// A file or folder that a content file names and that is not there.
    MissingFile = "missing-file", Error;
    // Facts
    /// A YAML, FTL or CSV file that cannot be parsed.
    Syntax = "syntax", Error;
    /// A key that no collection or entity has.
    UnknownKey = "unknown-key", Error;
    /// A value of another kind than the field takes.
    WrongType = "wrong-type", Error;
    /// A field that must be there and is not.
    MissingField = "missing-field", Error;
    /// An id that is not written as ids are.
    InvalidId = "invalid-id", Error;
    /// Two entities of one kind with one id, or one key twice.
    DuplicateId = "duplicate-id", Error;
    /// A reference to an entity that does not exist.
    UnknownReference = "unknown-reference", Error;
    /// References that run in a circle.
    CyclicReference = "cyclic-reference", Error;
    /// A number that reads differently in different countries.
    AmbiguousNumber = "ambiguous-number", Error;
    /// An end before its beginning, a date after the reporting date.
    DateOrder = "date-order", Error;
    /// Parts that do not add up to their total.
    SumMismatch = "sum-mismatch", Error;
    /// At risk or off track without cause, consequence and correction.
    MissingExplanation = "missing-explanation", Error;
    /// A public document that uses what is not public.
    PrivateFact = "private-fact", Error;
    // Words
    /// A text that one language has and the other has not, or neither.
    MissingTranslation = "missing-translation", Error;
    /// A message that is asked for and does not exist.
    UnknownMessage = "unknown-message", Error;
    /// A message of the project that nothing asks for.
    UnusedMessage = "unused-message", Warning;
    /// A text that stands in YAML and in FTL.
    DuplicateText = "duplicate-text", Error;
    /// A variable, function or fact in a text that does not exist.
    UnknownVariable = "unknown-variable", Error;
    /// The two sides of a text use different facts.
    VariableMismatch = "variable-mismatch", Error;
    /// An attribute that a message has twice, or a message that a language has twice.
    DuplicateAttribute = "duplicate-attribute", Error;
    /// A number typed in prose.
    DigitsInProse = "digits-in-prose", Warning;
    /// A word such as *rund* before an estimate, which prints one itself.
    ApproximateTwice = "approximate-twice", Warning;
    /// Markup that the small Markdown does not know, or a mark lost to FTL or YAML.
    Markup = "markup", Error;
    // Papers
    /// A consultation sequence whose dates run backwards.
    ConsultationOrder = "consultation-order", Error;
    /// A body that did not exist, or not under that name, on the day.
    BodyNotValidThen = "body-not-valid-then", Error;
    /// A block that the profile requires and the paper lacks.
    MissingBlock = "missing-block", Error;
    /// A funded project reported without the publicity that the funder requires.
    MissingPublicity = "missing-publicity", Error;
    // Pages
    /// A character that no font of the document has.
    UnsupportedCharacter = "unsupported-character", Error;
    /// A text that leaves its page, cell or slide.
    Overflow = "overflow", Error;
    /// Type too small to be read on paper or from the last row.
    SmallType = "small-type", Warning;
    /// A heading at the foot of a page, with what belongs to it on the next one.
    LonelyHeading = "lonely-heading", Warning;
    /// Colours of a profile that are too close to be read.
    Contrast = "contrast", Error;
    /// A mistake in a template.
    Template = "template", Error;
    /// What PDF/A-2a or PDF/UA-1 refuses.
    PdfStandard = "pdf-standard", Error;
    // The checks themselves
    /// An `allow` comment that names no check or gives no reason.
    InvalidAllow = "invalid-allow", Warning;
}
