//! The data of one document and edition, as a template reads them from `/data.json`.
//!
//! Every fact carries its value, for charts, and its text in the notation of its side, for pages;
//! no template formats anything. Every text is finished. What a template prints of them it prints
//! through `put`.

mod briefing;
mod decision;
mod effects;
mod goals;
mod handout;
mod indicators;
mod lists;
mod measures;
mod overview;
mod paper;
mod review;
mod tables;

pub use self::briefing::*;
pub use self::decision::*;
pub use self::effects::*;
pub use self::goals::*;
pub use self::handout::*;
pub use self::indicators::*;
pub use self::lists::*;
pub use self::measures::*;
pub use self::overview::*;
pub use self::paper::*;
pub use self::review::*;
pub use self::tables::*;
pub use crate::words::text::Text;

use schemars::JsonSchema;
use serde::Serialize;

use crate::id::{FactId, TextId};
use crate::lang::{Lang, LangTag, Pair};
use crate::model::content::Authentic;
use crate::model::template::Template;

/// The whole of `/data.json`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Data {
    /// What holds for all sides.
    pub document: DocumentData,
    /// One side, or for the side-by-side edition two, German first. All have the same shape.
    pub sides: Vec<SideData>,
}

/// What holds for all sides of a document.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DocumentData {
    /// Its id.
    pub id: String,
    /// Its template.
    pub template: String,
    /// The edition: `de`, `nl`, `de-nl` or `review`.
    pub edition: String,
    /// The names of the files of the pair: each document names its twin.
    pub files: Pair<String>,
    /// Whether this is a draft: every page says so.
    pub draft: bool,
    /// Whether it shows what is not public: every page says so.
    pub non_public: bool,
    /// Whether this data is attached to the PDF.
    pub attached: bool,
    /// Whether figures in it are invented.
    pub sample_data: bool,
    /// Whether a table of contents stands before the first block of a council paper that has sections or a
    /// decision.
    pub contents: bool,
    /// What the template says of itself; not in the data.
    #[serde(skip)]
    pub needs: Template,
    /// Which version binds, if the document says so.
    pub authentic: Option<Authentic>,
    /// The language whose order of blocks side-by-side pages follow.
    pub lead: Lang,
    /// In the edition for those who translate and read, what is known of each text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<ReviewData>,
}

impl DocumentData {
    /// The name of the file of this edition: `<document>.<edition>.pdf`.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}.{}.pdf", self.id, self.edition)
    }
}

/// A document in one language.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SideData {
    /// The language: `de`, `nl`.
    pub lang: Lang,
    /// The region: `DE`, `NL`. Set it together with the language, always.
    pub region: String,
    /// The house style.
    pub profile: ProfileData,
    /// The properties of the PDF.
    pub properties: Properties,
    /// The reporting period.
    pub period: Fact,
    /// The reporting date.
    pub as_of: Fact,
    /// In a draft, the share of texts that this language has: `83 %`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<String>,
    /// For a council paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper: Option<PaperData>,
    /// For a briefing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub briefing: Option<BriefingData>,
    /// For a handout.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handout: Option<HandoutData>,
    /// The publicity that the funders of its project require.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publicity: Option<PublicityData>,
}

/// The properties of a PDF.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Properties {
    /// Title.
    pub title: String,
    /// Who issues it.
    pub author: String,
    /// What it is about.
    pub subject: String,
    /// Keywords.
    pub keywords: Vec<String>,
    /// The date of the side, `2024-08-28`.
    pub date: String,
}

/// What of a house style concerns the page.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProfileData {
    /// Its name.
    pub name: String,
    /// The accent colour, `#1f4e9e`.
    pub accent: String,
    /// The name of the municipality, printed where there is no logo.
    pub wordmark: String,
    /// The file of the logo, as a path for `image`.
    pub logo: Option<String>,
    /// The font families, first choice first.
    pub fonts: Vec<String>,
    /// Opening and closing quotation marks, double then single, for `smartquote`.
    pub quotes: [String; 4],
}

/// A fact in the notation of its side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Fact {
    /// Its id: `indicator.wartezeit.current`.
    #[schemars(with = "String")]
    pub id: FactId,
    /// Its kind: `count`, `decimal`, `percent`, `money`, `date`, `time`, `period`.
    pub kind: String,
    /// Its value, independent of language: `52.5`, `2024-06-30`, `2024-H1`.
    pub value: String,
    /// Its text: `52,5 %`.
    pub text: String,
}

/// A proper name, in its own language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NameData {
    /// Its id: `organization-stadt-muenster.name`.
    #[schemars(with = "String")]
    pub id: TextId,
    /// The name.
    pub name: String,
    /// The language of the name.
    pub lang: LangTag,
    /// The region of that language, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// An explanation in the language of the side, where the name is used first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gloss: Option<String>,
}

/// From when until when.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SpanData {
    /// The first day.
    pub start: Fact,
    /// The last day; none while it runs.
    pub end: Option<Fact>,
}

/// A value with its period.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PeriodFact {
    /// The period.
    pub period: Fact,
    /// The value.
    pub value: Fact,
}
