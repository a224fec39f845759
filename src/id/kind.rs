//! The kinds of entities.

use std::fmt;

macro_rules! kinds {
    ($($kind:ident: $name:literal,)+) => {
        /// What an entity is. The name is the first part of its messages (`<kind>-<id>`) and of its facts (`<kind>.<id>.<fact>`).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each is documented at the type of the entity")]
        pub enum Kind {
            $($kind,)+
        }

        impl Kind {
            /// All kinds.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$kind),+];

            /// The name in messages and facts: singular, with hyphens.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)+
                }
            }
        }
    };
}

kinds! {
    Report: "report",
    Organization: "organization",
    Body: "body",
    Person: "person",
    Image: "image",
    PolicyField: "policy-field",
    Goal: "goal",
    Measure: "measure",
    Milestone: "milestone",
    Indicator: "indicator",
    List: "list",
    ListItem: "list-item",
    Project: "project",
    WorkPackage: "work-package",
    BudgetLine: "budget-line",
    Risk: "risk",
    Funding: "funding",
    Event: "event",
    Population: "population",
    PopulationGroup: "population-group",
    Table: "table",
    TableColumn: "table-column",
    TableGroup: "table-group",
    TableRow: "table-row",
    Document: "document",
    Paper: "paper",
    DecisionPoint: "decision-point",
    Argument: "argument",
    Caveat: "caveat",
    FinancialEffect: "financial-effect",
    ImpactCheck: "impact-check",
    Section: "section",
    Attachment: "attachment",
    Presentation: "presentation",
    Slide: "slide",
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
