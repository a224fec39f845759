//! The register of all checks.

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The two languages may differ, and good translators also write so: shown by `check --strict`.
    Remark,
    /// The documents can be made; someone should look.
    Warning,
    /// The documents cannot be made.
    Error,
}

impl Severity {
    /// Its name for programs: `error`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Remark => "remark",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// When a check runs: each stage needs what the ones before it have found whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// While files are read.
    Files,
    /// When the content is put together.
    Facts,
    /// When texts are read and filled.
    Words,
    /// When documents are put together.
    Papers,
    /// When pages are there; after errors before them, they are not.
    Pages,
}

macro_rules! checks {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:ident, $stage:ident;)+) => {
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

            /// When it runs.
            #[must_use]
            pub const fn stage(self) -> Stage {
                match self { $(Self::$variant => Stage::$stage,)+ }
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
    File = "file", Error, Files;
    /// A file or folder that a content file names and that is not there.
    MissingFile = "missing-file", Error, Files;
    // Facts
    /// A YAML, FTL or CSV file that cannot be parsed.
    Syntax = "syntax", Error, Facts;
    /// A key that no collection or entity has.
    UnknownKey = "unknown-key", Error, Facts;
    /// A value of another kind than the field takes.
    WrongType = "wrong-type", Error, Facts;
    /// A field that must be there and is not.
    MissingField = "missing-field", Error, Facts;
    /// An id that is not written as ids are.
    InvalidId = "invalid-id", Error, Facts;
    /// Two entities of one kind with one id, or one key twice.
    DuplicateId = "duplicate-id", Error, Facts;
    /// A reference to an entity that does not exist.
    UnknownReference = "unknown-reference", Error, Facts;
    /// References that run in a circle.
    CyclicReference = "cyclic-reference", Error, Facts;
    /// A number that reads differently in different countries.
    AmbiguousNumber = "ambiguous-number", Error, Facts;
    /// An end before its beginning, a date after the reporting date.
    DateOrder = "date-order", Error, Facts;
    /// Parts that do not add up to their total.
    SumMismatch = "sum-mismatch", Error, Facts;
    /// At risk or off track without cause, consequence and correction.
    MissingExplanation = "missing-explanation", Error, Facts;
    /// A public document that uses what is not public.
    PrivateFact = "private-fact", Error, Facts;
    // Words
    /// A text that one language has and the other has not, or neither.
    MissingTranslation = "missing-translation", Error, Words;
    /// A message that is asked for and does not exist.
    UnknownMessage = "unknown-message", Error, Words;
    /// A message of the project that nothing asks for.
    UnusedMessage = "unused-message", Warning, Words;
    /// A text that stands in YAML and in FTL.
    DuplicateText = "duplicate-text", Error, Words;
    /// A variable, function or fact in a text that does not exist.
    UnknownVariable = "unknown-variable", Error, Words;
    /// The two sides of a text use different facts.
    VariableMismatch = "variable-mismatch", Error, Words;
    /// An attribute that a message has twice, or a message that a language has twice.
    DuplicateAttribute = "duplicate-attribute", Error, Words;
    /// A number typed in prose.
    DigitsInProse = "digits-in-prose", Warning, Words;
    /// A count that is 1 before words in the plural.
    PluralMissing = "plural-missing", Warning, Words;
    /// A word such as *rund* before an estimate, which prints one itself.
    ApproximateTwice = "approximate-twice", Warning, Words;
    /// Markup that the small Markdown does not know, or a mark lost to FTL or YAML.
    Markup = "markup", Error, Words;
    // How both sides are written
    /// A text or sentence that stands in the other language.
    ForeignLanguage = "foreign-language", Warning, Words;
    /// A text that is the same on both sides.
    IdenticalTranslation = "identical-translation", Warning, Words;
    /// Quotation marks of the other language.
    ForeignQuotes = "foreign-quotes", Warning, Words;
    /// Abbreviations of the other language.
    ForeignAbbreviation = "foreign-abbreviation", Warning, Words;
    /// Emphasis, links or language marks that one side has and the other has not.
    MarkupParity = "markup-parity", Warning, Words;
    /// Addresses and telephone numbers that differ.
    LinkParity = "link-parity", Warning, Words;
    /// Abbreviations in capitals that one side has and the other has not.
    AcronymParity = "acronym-parity", Warning, Words;
    /// What stands for a text that is still to be written.
    Placeholder = "placeholder", Warning, Words;
    /// A word twice.
    DoubledWord = "doubled-word", Warning, Words;
    /// A sentence twice.
    DoubledSentence = "doubled-sentence", Warning, Words;
    /// Ends of texts and brackets that differ.
    PunctuationParity = "punctuation-parity", Warning, Words;
    /// Blanks too many or missing.
    Blanks = "blanks", Warning, Words;
    /// Lists and paragraphs that differ.
    ListParity = "list-parity", Warning, Words;
    /// A sentence without one that stands opposite.
    SentenceParity = "sentence-parity", Warning, Words;
    /// A side that is much shorter, or cut off.
    Length = "length", Warning, Words;
    /// A choice by a number that is not whole, or that only one side has.
    PluralIncomplete = "plural-incomplete", Warning, Words;
    /// Two texts of which one side is exchanged.
    ExchangedTexts = "exchanged-texts", Warning, Words;
    /// Readers addressed in two ways.
    Register = "register", Warning, Words;
    /// A word that seems to be misspelled.
    Spelling = "spelling", Warning, Words;
    /// A rendering that the glossary forbids.
    ForbiddenTerm = "forbidden-term", Warning, Words;
    /// A word that only looks like the one of the other language.
    FalseFriend = "false-friend", Warning, Words;
    /// A word of the other language that stands unmarked in a text.
    UntranslatedTerm = "untranslated-term", Warning, Words;
    /// A term of the glossary whose rendering does not stand opposite.
    GlossaryTerm = "glossary-term", Remark, Words;
    /// One thing said in two ways, or two in one.
    InconsistentTranslation = "inconsistent-translation", Warning, Words;
    /// What a pattern of the project's own finds.
    Pattern = "pattern", Warning, Words;
    // What both sides say
    /// A number, date or time in words that one side says and the other does not.
    NumberParity = "number-parity", Warning, Words;
    /// A unit or currency that differs.
    UnitParity = "unit-parity", Warning, Words;
    /// A reference to an article, annex, page or file that differs.
    ReferenceParity = "reference-parity", Warning, Words;
    /// Facts that are exchanged with each other, or printed with other options.
    FactParity = "fact-parity", Warning, Words;
    /// A denial that one side lacks, or a word that says the opposite of the other side.
    Polarity = "polarity", Warning, Words;
    /// Another body or office that acts.
    ActorParity = "actor-parity", Warning, Words;
    /// A name that one side lacks, replaces or spells otherwise.
    NameParity = "name-parity", Warning, Words;
    /// A text of the project that no document prints.
    UnprintedText = "unprinted-text", Warning, Pages;
    /// A free fact that no text uses and no document prints.
    UnusedFact = "unused-fact", Warning, Pages;
    /// A ledger of translations that cannot be used as it stands.
    Ledger = "ledger", Error, Words;
    /// A text that has changed in one language since both were accepted.
    StaleTranslation = "stale-translation", Warning, Words;
    /// A text that a machine has translated and nobody has read.
    MachineTranslation = "machine-translation", Warning, Words;
    /// A file with translations that has come back and cannot be taken over.
    Exchange = "exchange", Error, Words;
    // Papers
    /// A consultation sequence whose dates run backwards.
    ConsultationOrder = "consultation-order", Error, Papers;
    /// A body that did not exist, or not under that name, on the day.
    BodyNotValidThen = "body-not-valid-then", Error, Papers;
    /// A block that the profile requires and the paper lacks.
    MissingBlock = "missing-block", Error, Papers;
    /// A funded project reported without the publicity that the funder requires.
    MissingPublicity = "missing-publicity", Error, Papers;
    // Pages
    /// Something that is printed in one language or edition and left out in another.
    PairMismatch = "pair-mismatch", Error, Pages;
    /// A character that no font of the document has.
    UnsupportedCharacter = "unsupported-character", Error, Pages;
    /// A text that leaves its page, cell or slide.
    Overflow = "overflow", Error, Pages;
    /// Type too small to be read on paper or from the last row.
    SmallType = "small-type", Warning, Pages;
    /// A heading at the foot of a page, with what belongs to it on the next one.
    LonelyHeading = "lonely-heading", Warning, Pages;
    /// Colours of a profile that are too close to be read.
    Contrast = "contrast", Error, Pages;
    /// A mistake in a template.
    Template = "template", Error, Pages;
    /// What PDF/A-2a or PDF/UA-1 refuses.
    PdfStandard = "pdf-standard", Error, Pages;
    // The checks themselves
    /// An `allow` comment that names no check or gives no reason.
    InvalidAllow = "invalid-allow", Warning, Files;
}
