//! The kinds of entities.

use std::fmt;

/// What an entity is. The name is the first part of its messages (`<kind>-<id>`) and of its facts (`<kind>.<id>.<fact>`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is documented at the type of the entity")]
pub enum Kind {
    Report,
    Organization,
    Body,
    Person,
    Image,
    PolicyField,
    Goal,
    Measure,
    Milestone,
    Indicator,
    List,
    ListItem,
    Project,
    WorkPackage,
    BudgetLine,
    Risk,
    Funding,
    Event,
    Population,
    PopulationGroup,
    Document,
    Paper,
    DecisionPoint,
    Argument,
    Caveat,
    FinancialEffect,
    ImpactCheck,
    Section,
    Attachment,
    Presentation,
    Slide,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 31] = [
        Self::Report,
        Self::Organization,
        Self::Body,
        Self::Person,
        Self::Image,
        Self::PolicyField,
        Self::Goal,
        Self::Measure,
        Self::Milestone,
        Self::Indicator,
        Self::List,
        Self::ListItem,
        Self::Project,
        Self::WorkPackage,
        Self::BudgetLine,
        Self::Risk,
        Self::Funding,
        Self::Event,
        Self::Population,
        Self::PopulationGroup,
        Self::Document,
        Self::Paper,
        Self::DecisionPoint,
        Self::Argument,
        Self::Caveat,
        Self::FinancialEffect,
        Self::ImpactCheck,
        Self::Section,
        Self::Attachment,
        Self::Presentation,
        Self::Slide,
    ];

    /// The name in messages and facts: singular, with hyphens.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Organization => "organization",
            Self::Body => "body",
            Self::Person => "person",
            Self::Image => "image",
            Self::PolicyField => "policy-field",
            Self::Goal => "goal",
            Self::Measure => "measure",
            Self::Milestone => "milestone",
            Self::Indicator => "indicator",
            Self::List => "list",
            Self::ListItem => "list-item",
            Self::Project => "project",
            Self::WorkPackage => "work-package",
            Self::BudgetLine => "budget-line",
            Self::Risk => "risk",
            Self::Funding => "funding",
            Self::Event => "event",
            Self::Population => "population",
            Self::PopulationGroup => "population-group",
            Self::Document => "document",
            Self::Paper => "paper",
            Self::DecisionPoint => "decision-point",
            Self::Argument => "argument",
            Self::Caveat => "caveat",
            Self::FinancialEffect => "financial-effect",
            Self::ImpactCheck => "impact-check",
            Self::Section => "section",
            Self::Attachment => "attachment",
            Self::Presentation => "presentation",
            Self::Slide => "slide",
        }
    }
}

impl Kind {
    /// The kind of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
