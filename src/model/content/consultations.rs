//! The consultation sequence of a paper: which bodies treat it, when and how, and what came of it.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{self, Deserializer, MapAccess, Visitor};

use super::description::Describer;
use super::people::Body;
use crate::id::Ref;
use crate::model::value::{MeetingDay, TimeOfDay};

/// A step of the consultation sequence (Beratungsfolge, behandeling).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Consultation {
    /// The day of the meeting, or the month or year as long as the day is open: `2024-09-11`, `2025-03`. Without it
    /// the page says that the date is still open.
    pub date: Option<MeetingDay>,
    /// When the meeting begins: `19:30`.
    pub time: Option<TimeOfDay>,
    /// The body.
    pub body: Ref<Body>,
    /// What the body does with the paper.
    pub role: Role,
    /// The item of the agenda as it is numbered there, without the word for it: `Ö 4.2`.
    pub agenda_item: Option<String>,
    /// Whether the public may attend this item; printed where it is given.
    pub public: Option<bool>,
    /// What came of it, after the meeting: `unchanged`, or with the votes
    /// `{outcome: unchanged, votes: {for: 10, against: 2, abstained: 5}}`.
    pub result: Option<StepResult>,
}

impl Consultation {
    /// The first day on which the meeting can be.
    #[must_use]
    pub(crate) fn earliest(&self) -> Option<Date> {
        self.date.map(MeetingDay::start)
    }

    pub(super) fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { date: _, time: _, body, role: _, agenda_item, public: _, result: _ } = self;
        to.refers("body", body);
        to.number("agenda_item", agenda_item.as_ref());
    }
}

/// What came of a consultation, with how the body came to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StepResult {
    /// What came of it.
    pub outcome: Outcome,
    /// How the body agreed.
    pub manner: Option<Manner>,
    /// How many voted how.
    pub votes: Option<Votes>,
}

impl From<LongResult> for StepResult {
    fn from(LongResult { outcome, manner, votes }: LongResult) -> Self {
        Self { outcome, manner, votes }
    }
}

/// The long form of a result.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Result")]
struct LongResult {
    /// What came of it.
    outcome: Outcome,
    /// How the body agreed.
    manner: Option<Manner>,
    /// How many voted how.
    votes: Option<Votes>,
}

struct ResultVisitor;

impl<'de> Visitor<'de> for ResultVisitor {
    type Value = StepResult;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("string or map")
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<StepResult, E> {
        let outcome = Outcome::deserialize(StrDeserializer::new(word))?;
        Ok(StepResult { outcome, manner: None, votes: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<StepResult, A::Error> {
        LongResult::deserialize(MapAccessDeserializer::new(map)).map(StepResult::from)
    }
}

impl<'de> Deserialize<'de> for StepResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ResultVisitor)
    }
}

impl JsonSchema for StepResult {
    fn schema_name() -> Cow<'static, str> {
        "StepResult".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let short = generator.subschema_for::<Outcome>();
        let long = generator.subschema_for::<LongResult>();
        schemars::json_schema!({
            "description": "What came of a consultation: a word, or with the votes {outcome: …, votes: …}.",
            "anyOf": [short, long],
        })
    }
}

/// How many members voted how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Votes {
    /// Who voted for it.
    #[serde(rename = "for")]
    pub in_favour: u16,
    /// Who voted against it.
    #[serde(default)]
    pub against: u16,
    /// Who abstained. Members of a Dutch council cannot.
    pub abstained: Option<u16>,
    /// Who was excluded by interests of their own (befangen, niet deelgenomen).
    pub excluded: Option<u16>,
}

impl Votes {
    /// Those that are given, in the order in which they are printed, with their names in facts and messages.
    #[must_use]
    pub(crate) fn given(self) -> Vec<(&'static str, u16)> {
        let Self { in_favour, against, abstained, excluded } = self;
        let always = [("for", Some(in_favour)), ("against", Some(against))];
        let others = [("abstained", abstained), ("excluded", excluded)];
        let all = always.into_iter().chain(others);
        all.filter_map(|(name, count)| Some((name, count?))).collect()
    }

    /// How many members were there.
    #[must_use]
    pub(crate) fn present(self) -> u64 {
        self.given().into_iter().map(|(_, count)| u64::from(count)).sum()
    }
}

/// What came of a consultation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Ungeändert beschlossen, ongewijzigd vastgesteld.
    Unchanged,
    /// Geändert beschlossen, gewijzigd vastgesteld.
    Amended,
    /// Empfohlen, positief geadviseerd: what a body does that only prepares the decision.
    Recommended,
    /// Mit Änderungen empfohlen, gewijzigd positief geadviseerd.
    RecommendedAmended,
    /// Nicht empfohlen, negatief geadviseerd.
    NotRecommended,
    /// Zur Kenntnis genommen, voor kennisgeving aangenomen.
    Noted,
    /// Vertagt, aangehouden.
    Postponed,
    /// Verwiesen, doorverwezen.
    Referred,
    /// Zurückgezogen, ingetrokken.
    Withdrawn,
    /// Abgelehnt, verworpen.
    Rejected,
}

impl Outcome {
    /// The name in messages: `result-<name>`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Amended => "amended",
            Self::Recommended => "recommended",
            Self::RecommendedAmended => "recommended-amended",
            Self::NotRecommended => "not-recommended",
            Self::Noted => "noted",
            Self::Postponed => "postponed",
            Self::Referred => "referred",
            Self::Withdrawn => "withdrawn",
            Self::Rejected => "rejected",
        }
    }

    /// Whether the body agreed with the proposal.
    #[must_use]
    pub const fn agrees(self) -> bool {
        matches!(self, Self::Unchanged | Self::Amended | Self::Recommended | Self::RecommendedAmended)
    }

    /// Whether it is the word for a body that only prepares.
    #[must_use]
    pub const fn recommends(self) -> bool {
        matches!(self, Self::Recommended | Self::RecommendedAmended | Self::NotRecommended)
    }
}

/// How a body agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// Einstimmig, unaniem: nobody was against it.
    Unanimous,
    /// Mehrheitlich, met meerderheid van stemmen.
    Majority,
    /// Ohne Aussprache, als hamerstuk.
    WithoutDebate,
}

/// What a body does with a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Bericht, ter kennisname.
    Report,
    /// Einbringung, aanbieding.
    Introduction,
    /// Anhörung, advisering.
    Hearing,
    /// Erörterung, beeldvorming.
    Discussion,
    /// Meinungsbildung, oordeelsvorming.
    Opinion,
    /// Vorberatung, voorbereidende behandeling.
    Preparation,
    /// Entscheidung, besluitvorming.
    Decision,
    /// Vaststelling door het college.
    Adoption,
    /// Kenntnisnahme, ter kennisname.
    Information,
}

impl Role {
    /// The name in messages: `role-<name>`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Introduction => "introduction",
            Self::Hearing => "hearing",
            Self::Discussion => "discussion",
            Self::Opinion => "opinion",
            Self::Preparation => "preparation",
            Self::Decision => "decision",
            Self::Adoption => "adoption",
            Self::Information => "information",
        }
    }
}
