//! What templates need and make: `report-templates/<name>/template.yaml`.

use rust_decimal::prelude::ToPrimitive;
use schemars::JsonSchema;
use serde::Deserialize;

use super::value::Number;

/// What a template asks of a document, and what its pages are. Without the file, or without a key, nothing is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "beide template")]
pub struct Template {
    /// What its documents are about: they name that and nothing else.
    pub about: About,
    /// What one of its pages is.
    pub page: PageKind,
    /// Whether it prints a table of contents where a document wants one (`contents: true`).
    pub contents: bool,
    /// The smallest type on its pages that people can read, in points; 6 if not given.
    pub least_type: Option<Number>,
}

impl Template {
    /// The smallest type on paper, in points, if it says one.
    #[must_use]
    pub fn least_type(&self) -> Option<f64> {
        self.least_type.and_then(|least| least.0.to_f64())
    }
}

/// What a document is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum About {
    /// Whatever it names, one thing or several.
    #[default]
    Anything,
    /// A paper.
    Paper,
    /// A project.
    Project,
    /// A presentation.
    Presentation,
}

impl About {
    /// The key of a document that names it; none if that may be any.
    #[must_use]
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Anything => None,
            Self::Paper => Some("paper"),
            Self::Project => Some("project"),
            Self::Presentation => Some("presentation"),
        }
    }
}

/// What a page is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PageKind {
    /// A sheet of paper.
    #[default]
    Sheet,
    /// A slide for the projector: each slide of the presentation is one page, and its type is read from the last row.
    Slide,
}
