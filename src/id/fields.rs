//! Which texts, names and parts each kind of entity can have.

use super::Kind;

/// A text that entities of a kind can have: in FTL the value (`title`) or an attribute of their message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextField {
    /// The key in YAML, and in FTL the attribute; `title` is the value of the message.
    pub name: &'static str,
    /// Whether every entity of the kind must have it.
    pub required: bool,
    /// Whether it may have paragraphs and lists.
    pub block: bool,
}

/// Every entity of the kind has it.
const fn required(name: &'static str) -> TextField {
    TextField { name, required: true, block: false }
}

/// Every entity of the kind has it, with paragraphs and lists if it likes.
const fn required_block(name: &'static str) -> TextField {
    TextField { name, required: true, block: true }
}

/// One line, if it is there.
const fn short(name: &'static str) -> TextField {
    TextField { name, required: false, block: false }
}

/// Paragraphs and lists, if it is there.
const fn block(name: &'static str) -> TextField {
    TextField { name, required: false, block: true }
}

const TITLED: &[TextField] = &[required("title")];
const DESCRIBED: &[TextField] = &[required("title"), block("description")];
const LIST: &[TextField] = &[short("title"), block("description")];
const RATED: &[TextField] =
    &[required("title"), block("description"), block("cause"), block("consequence"), block("correction")];
const MEASURE: &[TextField] = &[
    required("title"),
    block("description"),
    short("reason"),
    block("cause"),
    block("consequence"),
    block("correction"),
];
const INDICATOR: &[TextField] = &[
    required("title"),
    block("description"),
    short("unit"),
    short("source"),
    short("reason"),
    block("cause"),
    block("consequence"),
    block("correction"),
];
const PERSON: &[TextField] = &[short("role")];
const IMAGE: &[TextField] = &[required("alt"), short("credit")];
const LIST_ITEM: &[TextField] = &[required("title"), block("text")];
const PROJECT: &[TextField] = &[
    required("title"),
    short("programme"),
    short("priority"),
    block("summary"),
    block("next"),
    block("communication"),
    block("cause"),
    block("consequence"),
    block("correction"),
];
const RISK: &[TextField] = &[required("title"), block("correction")];
const EVENT: &[TextField] = &[required("title"), block("description"), short("place")];
const POPULATION: &[TextField] = &[required("title"), short("source")];
const TABLE: &[TextField] = &[short("title"), short("note"), short("source")];
const TABLE_COLUMN: &[TextField] = &[required("title"), short("unit")];
const TABLE_ROW: &[TextField] = &[required("title"), block("text")];
const DOCUMENT: &[TextField] = &[short("title"), short("keywords")];
const DECISION_POINT: &[TextField] = &[required_block("text")];
const REASON: &[TextField] = &[required("title"), block("text")];
const FINANCIAL_EFFECT: &[TextField] = &[short("title"), short("cover"), short("reason")];
const IMPACT_CHECK: &[TextField] = &[block("text")];
const PAPER: &[TextField] = &[required("title"), short("short")];
const SECTION: &[TextField] = &[short("title"), block("text"), short("caption")];
const PRESENTATION: &[TextField] = &[required("title"), short("subtitle")];
const SLIDE: &[TextField] =
    &[required("title"), short("subtitle"), block("text"), block("second"), short("source"), block("notes")];

impl Kind {
    /// The texts that an entity of this kind can have.
    #[must_use]
    pub const fn texts(self) -> &'static [TextField] {
        match self {
            Self::Milestone | Self::PopulationGroup | Self::Attachment | Self::TableGroup => TITLED,
            Self::PolicyField | Self::Goal => DESCRIBED,
            Self::List => LIST,
            Self::Measure => MEASURE,
            Self::WorkPackage => RATED,
            Self::Indicator => INDICATOR,
            Self::Person => PERSON,
            Self::Image => IMAGE,
            Self::ListItem => LIST_ITEM,
            Self::Project => PROJECT,
            Self::Risk => RISK,
            Self::Event => EVENT,
            Self::Population => POPULATION,
            Self::Table => TABLE,
            Self::TableColumn => TABLE_COLUMN,
            Self::TableRow => TABLE_ROW,
            Self::Document => DOCUMENT,
            Self::Paper => PAPER,
            Self::DecisionPoint => DECISION_POINT,
            Self::Argument | Self::Caveat => REASON,
            Self::FinancialEffect => FINANCIAL_EFFECT,
            Self::ImpactCheck => IMPACT_CHECK,
            Self::Section => SECTION,
            Self::Presentation => PRESENTATION,
            Self::Slide => SLIDE,
            Self::Report | Self::Organization | Self::Body | Self::BudgetLine | Self::Funding => &[],
        }
    }

    /// The proper names of an entity of this kind, by the fields in which they stand.
    #[must_use]
    pub const fn proper_names(self) -> &'static [&'static str] {
        match self {
            Self::Organization => &["name", "short"],
            Self::Body | Self::Project => &["name"],
            Self::Paper => &["office"],
            Self::Presentation => &["event"],
            _ => &[],
        }
    }

    /// The collections that stand inside an entity of this kind, by key.
    #[must_use]
    pub const fn parts(self) -> &'static [(&'static str, Self)] {
        match self {
            Self::Measure | Self::WorkPackage => &[("milestones", Self::Milestone)],
            Self::List => &[("items", Self::ListItem)],
            Self::Population => &[("groups", Self::PopulationGroup)],
            Self::Table => {
                &[("columns", Self::TableColumn), ("groups", Self::TableGroup), ("rows", Self::TableRow)]
            }
            Self::Paper => &[
                ("decision", Self::DecisionPoint),
                ("financial_effects", Self::FinancialEffect),
                ("checks", Self::ImpactCheck),
                ("sections", Self::Section),
                ("attachments", Self::Attachment),
            ],
            Self::DecisionPoint => {
                &[("arguments", Self::Argument), ("caveats", Self::Caveat), ("points", Self::DecisionPoint)]
            }
            Self::Presentation => &[("slides", Self::Slide)],
            _ => &[],
        }
    }
}
