//! Finished texts: what a pattern became, as paragraphs and runs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::id::TextId;
use crate::lang::LangTag;

/// A finished text of the content, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Text {
    /// Its id: `<kind>-<id>.<field>`.
    #[schemars(with = "String")]
    pub id: TextId,
    /// All of it as a plain string: for properties, bookmarks and alternative texts.
    pub text: String,
    /// Its paragraphs and lists; a short text is one paragraph.
    pub body: Vec<Block>,
}

/// A part of a text that stands by itself. Aligned one by one in side-by-side pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its runs.
        runs: Vec<Run>,
    },
    /// A bulleted list.
    Bullets {
        /// Its items, each with its runs.
        items: Vec<Vec<Run>>,
    },
    /// A numbered list.
    Numbers {
        /// The first number.
        start: u64,
        /// Its items, each with its runs.
        items: Vec<Vec<Run>>,
    },
}

/// A stretch of characters in one style and language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, Default)]
pub struct Run {
    /// The characters.
    pub text: String,
    /// Emphasised (`*so*`).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub emph: bool,
    /// Strongly emphasised (`**so**`).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub strong: bool,
    /// A link to this address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// The language, if it is another one (`[so](lang:en)`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<LangTag>,
}
