//! The data of a council paper.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    AttentionData, CheckData, EffectsData, Fact, GoalData, ImageData, IndicatorData, ListData, MeasureData,
    NameData, OverviewData, PointData, PolicyFieldData, ReasonsData, ResolutionData, TableData, Text,
};
use crate::model::content::{Manner, Outcome, Rating, Role};

/// A council paper.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PaperData {
    /// What it is: its name is the message `paper-genre`, with a decision `paper-genre-decision`; either
    /// with `-non-public` after it where the document is not public.
    pub genre: Genre,
    /// The running number.
    pub number: String,
    /// The date of this side.
    pub date: Fact,
    /// Who issues it.
    pub issuer: Option<String>,
    /// The office in charge.
    pub office: Option<NameData>,
    /// The number of the file.
    pub file_number: Option<String>,
    /// The offices that took part.
    pub offices_involved: Vec<NameData>,
    /// The members of the college who answer for it.
    pub portfolio_holders: Vec<String>,
    /// Who gives information.
    pub contacts: Vec<ContactData>,
    /// The subject.
    pub subject: Text,
    /// The subject in a few words.
    pub short: Option<Text>,
    /// The blocks in the order of the profile; empty optional blocks are left out.
    pub blocks: Vec<BlockData>,
}

/// Who gives information.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ContactData {
    /// Name.
    pub name: String,
    /// Telephone number in the notation of the profile.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// The office, where several give information.
    pub role: Option<Text>,
}

/// What a council does with a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Genre {
    /// It takes note of it.
    Report,
    /// It decides.
    Decision,
}

/// A block of a paper.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BlockData {
    /// Its id, the same in all profiles. `subject`, `consultations`, `decision`, `arguments`, `caveats`,
    /// `checks`, `legal-basis`, `draft-resolution`, `attachments` and `signature` have a form of their
    /// own; every other one is a heading with sections, `finances` with a table before them.
    pub id: String,
    /// The message of its heading: `block-<id>`, or `block-<id>-decision` where the words have one for
    /// papers with a decision.
    pub heading: String,
    /// The level of its heading: 1, or 2 for a part of another block.
    pub level: u8,
    /// For `decision`: whether blocks after it are parts of it, so that the points need a heading
    /// of their own.
    pub has_parts: bool,
    /// For `decision` and `draft-resolution`: the points.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<PointData>,
    /// For `arguments` and `caveats`: what speaks for or against each point that has any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ReasonsData>,
    /// For `finances`: what the decision costs and brings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effects: Option<EffectsData>,
    /// For `checks`: what the decision does to what must be looked at.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<CheckData>,
    /// For `legal-basis`: the law that the decision rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<String>,
    /// For `draft-resolution`: what the resolution says beside its points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolution: Option<ResolutionData>,
    /// For `consultations`: the steps.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub consultations: Vec<ConsultationData>,
    /// For `consultations`: as of when their results are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results_as_of: Option<Fact>,
    /// For `attachments`: what is enclosed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<AttachmentData>,
    /// For `signature`: the line of who signs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// For `signature`: those who sign, side by side.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signatories: Vec<SignatoryData>,
    /// The sections.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<SectionData>,
}

/// A step of the consultation sequence.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConsultationData {
    /// The day, or the month or year in which it will be; nothing while it is open.
    pub date: Option<Fact>,
    /// When the meeting begins.
    pub time: Option<Fact>,
    /// The body, by its name of that day.
    pub body: NameData,
    /// What it does: the message `role-<role>` with hyphens.
    pub role: Role,
    /// The item of the agenda.
    pub agenda_item: Option<String>,
    /// Whether the public may attend: the message `consultation-public` or `consultation-non-public`.
    pub public: Option<bool>,
    /// What came of it: the message `result-<result>` with hyphens.
    pub result: Option<Outcome>,
    /// How the body agreed: the value that the message of the result selects by.
    pub manner: Option<Manner>,
    /// How many voted how, each with the word that the message `votes-<vote>` has.
    pub votes: Vec<VoteData>,
}

/// How many voted in one way.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct VoteData {
    /// `for`, `against`, `abstained` or `excluded`: the message `votes-<vote>`.
    pub vote: &'static str,
    /// How many.
    pub count: Fact,
}

/// Somebody who signs.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SignatoryData {
    /// The name.
    pub name: String,
    /// The office: the variable of the message `signatory-role`.
    pub role: Option<String>,
    /// Whether the office stands above the name.
    pub role_above: bool,
    /// On whose behalf.
    pub form: Option<String>,
}

/// Something enclosed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AttachmentData {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Title.
    pub title: Text,
}

/// A section of a block.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SectionData {
    /// Its id.
    pub id: String,
    /// Heading.
    pub title: Option<Text>,
    /// Text.
    pub text: Option<Text>,
    /// How many measures have which rating, best first; empty if not asked for.
    pub ratings: Vec<RatingCount>,
    /// Measures and indicators that are at risk or off track, in the order of the content, measures first; empty if
    /// not asked for.
    pub attention: Vec<AttentionData>,
    /// The whole, a row for each policy field and for each goal above them; empty if not asked for.
    pub overview: Vec<OverviewData>,
    /// Policy fields.
    pub policy_fields: Vec<PolicyFieldData>,
    /// Goals.
    pub goals: Vec<GoalData>,
    /// Measures.
    pub measures: Vec<MeasureData>,
    /// Indicators.
    pub indicators: Vec<IndicatorData>,
    /// A list.
    pub list: Option<ListData>,
    /// A picture.
    pub image: Option<ImageData>,
    /// What stands below the picture.
    pub caption: Option<Text>,
    /// Tables.
    pub tables: Vec<TableData>,
}

/// How many have a rating.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RatingCount {
    /// The rating: the message `status-<rating>` with hyphens.
    pub rating: Rating,
    /// How many.
    pub count: Fact,
}
