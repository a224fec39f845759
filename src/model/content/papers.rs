//! Council papers: one body, two sides.

use std::borrow::Cow;
use std::fmt;

use indexmap::IndexSet;
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};

use super::decisions::{DecisionPoint, FinancialEffect, ImpactCheck};
use super::description::{self, Describe, Describer, Keep, Shown};
use super::goals::{Goal, PolicyField};
use super::indicators::Indicator;
use super::lists::List;
use super::measures::Measure;
use super::people::{Body, Name, Person};
use super::{Collection, Facts, TextPair};
use crate::id::{Entity, Kind, Ref};
use crate::lang::{Lang, Pair};
use crate::model::problem::ValueProblem;
use crate::model::value::Day;

/// A council paper. The body is shared; each side is an act of its own authority.
///
/// With a decision it is a Beschlussvorlage and a raadsvoorstel with its ontwerpbesluit, without one a
/// Berichtsvorlage and a raadsinformatiebrief.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// The German and the Dutch side.
    pub sides: Pair<Side>,
    /// The language whose order of blocks side-by-side pages follow.
    #[serde(default)]
    pub lead: Lead,
    /// The points that the councils decide; none if they only take note.
    #[serde(default)]
    pub decision: Collection<DecisionPoint>,
    /// What the decision costs and brings, in the order in which it is printed.
    #[serde(default)]
    pub financial_effects: Collection<FinancialEffect>,
    /// What the decision does to the climate, to equality and so on.
    #[serde(default)]
    pub checks: Collection<ImpactCheck>,
    /// The sections of the body, in their order.
    pub sections: Collection<Section>,
    /// What is enclosed.
    #[serde(default)]
    pub attachments: Collection<Attachment>,
    /// The subject.
    pub title: Option<TextPair>,
    /// The subject in a few words, for the foot of the page.
    pub short: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
}

impl Entity for Paper {
    const KIND: Kind = Kind::Paper;
}

impl Describe for Paper {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self {
            sides,
            lead: _,
            decision,
            financial_effects,
            checks,
            sections,
            attachments,
            title: _,
            short: _,
            facts,
        } = self;
        for (lang, side) in sides.iter() {
            side.describe(&mut to.below(&["sides", lang.code()]));
        }
        to.facts(facts);
        to.parts(decision);
        to.parts(financial_effects);
        to.parts(checks);
        to.parts(sections);
        to.parts(attachments);
    }

    fn retain(&mut self, keep: Keep<'_>) {
        description::retain(&mut self.sections, keep);
    }
}

impl Paper {
    /// Whether there is something to decide.
    #[must_use]
    pub fn decides(&self) -> bool {
        !self.decision.is_empty()
    }

    /// The organisations whose budgets the decision touches, by id, in the order in which they are first named.
    #[must_use]
    pub fn budgets(&self) -> IndexSet<&str> {
        let effects = self.financial_effects.values();
        effects.filter_map(|effect| Some(effect.organization.as_ref()?.id())).collect()
    }
}

/// The language that leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Lead(pub Lang);

impl Default for Lead {
    fn default() -> Self {
        Self(Lang::De)
    }
}

/// One side of a paper.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// The house style: `muenster`, `almelo`, or one of the project.
    pub profile: String,
    /// The running number: as a number 123, which the house style writes with the year of the date
    /// (V/0123/2024), or as text, which is printed as it is.
    pub number: PaperNumber,
    /// The date of this side.
    pub date: Day,
    /// Who issues it, as printed at the head: DER OBERBÜRGERMEISTER.
    pub issuer: Option<String>,
    /// The office in charge, with its name.
    pub office: Option<Name>,
    /// The member of the college who answers for it (portefeuillehouder).
    pub portfolio_holder: Option<String>,
    /// Who gives information.
    #[serde(default)]
    pub contacts: Vec<Ref<Person>>,
    /// Which bodies treat it, when and how, in order of date.
    #[serde(default)]
    pub consultations: Vec<Consultation>,
    /// The law that the decision rests on, in the language of the side: § 41 Abs. 1 GO NRW.
    pub legal_basis: Option<String>,
    /// Who signs.
    pub signature: Option<String>,
}

impl Side {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self {
            profile: _,
            number,
            date: _,
            issuer,
            office,
            portfolio_holder,
            contacts,
            consultations,
            legal_basis,
            signature,
        } = self;
        let printed = match number {
            PaperNumber::Printed(number) => Some(number),
            PaperNumber::Serial(_) => None,
        };
        to.typed("number", printed);
        to.typed("issuer", issuer.as_ref());
        to.name("office", office.as_ref());
        to.typed("portfolio_holder", portfolio_holder.as_ref());
        to.refers("contacts", contacts);
        for (at, consultation) in consultations.iter().enumerate() {
            let Consultation { date: _, body, role: _, result: _ } = consultation;
            to.below(&["consultations", &at.to_string()]).refers("body", body);
        }
        to.typed("legal_basis", legal_basis.as_ref());
        to.typed("signature", signature.as_ref());
    }
}

/// The running number of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperNumber {
    /// The number alone; the house style says how it is written.
    Serial(u64),
    /// The whole, as it is printed.
    Printed(String),
}

struct PaperNumberVisitor;

impl Visitor<'_> for PaperNumberVisitor {
    type Value = PaperNumber;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_u64<E: de::Error>(self, serial: u64) -> Result<PaperNumber, E> {
        Ok(PaperNumber::Serial(serial))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<PaperNumber, E> {
        u64::try_from(number).map(PaperNumber::Serial).map_err(|_| wrong_serial(number.to_string()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<PaperNumber, E> {
        Err(wrong_serial(number.to_string()))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<PaperNumber, E> {
        // `0123` is no number to YAML, but nobody means it as a whole running number.
        let serial = text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse() {
            Ok(number) if serial => Ok(PaperNumber::Serial(number)),
            _ => Ok(PaperNumber::Printed(text.to_owned())),
        }
    }
}

fn wrong_serial<E: de::Error>(number: String) -> E {
    ValueProblem::NotASerial(number).custom()
}

impl<'de> Deserialize<'de> for PaperNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PaperNumberVisitor)
    }
}

impl JsonSchema for PaperNumber {
    fn schema_name() -> Cow<'static, str> {
        "PaperNumber".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A running number: 123, which the house style writes with the year, or the whole as text: V/0123/2024.",
            "type": ["integer", "string"],
            "minimum": 0,
        })
    }
}

/// A step of the consultation sequence (Beratungsfolge, behandeling).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consultation {
    /// The day of the meeting.
    pub date: Day,
    /// The body.
    pub body: Ref<Body>,
    /// What the body does with the paper.
    pub role: Role,
    /// What came of it, after the meeting.
    pub result: Option<Outcome>,
}

/// What came of a consultation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Ungeändert beschlossen, ongewijzigd vastgesteld.
    Unchanged,
    /// Geändert beschlossen, gewijzigd vastgesteld.
    Amended,
    /// Zur Kenntnis genommen, voor kennisgeving aangenomen.
    Noted,
    /// Vertagt, aangehouden.
    Postponed,
    /// Verwiesen, doorverwezen.
    Referred,
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
            Self::Noted => "noted",
            Self::Postponed => "postponed",
            Self::Referred => "referred",
            Self::Rejected => "rejected",
        }
    }
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

/// A section of a paper: texts, and what is shown of the model.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The block of the profile it belongs to: `summary`, `report`, `finances`.
    pub block: String,
    /// Heading; without it the section stands directly under the heading of its block.
    pub title: Option<TextPair>,
    /// Text.
    pub text: Option<TextPair>,
    /// Tiles with how many measures have which rating.
    #[serde(default)]
    pub ratings: bool,
    /// A table of all measures and indicators that are at risk or off track: what needs attention.
    #[serde(default)]
    pub attention: bool,
    /// One table of the whole: all policy fields, how far they have come, and how each measure stands.
    #[serde(default)]
    pub overview: bool,
    /// Policy fields to show, each with its goals, measures and indicators.
    #[serde(default)]
    pub policy_fields: Vec<Ref<PolicyField>>,
    /// Goals to show, each with its measures and indicators.
    #[serde(default)]
    pub goals: Vec<Ref<Goal>>,
    /// Single measures to show.
    #[serde(default)]
    pub measures: Vec<Ref<Measure>>,
    /// Single indicators to show.
    #[serde(default)]
    pub indicators: Vec<Ref<Indicator>>,
    /// A list to show, with the state of its items.
    pub list: Option<Ref<List>>,
    /// The only language that prints this section; facts, counts and roll-ups stay the same in both.
    pub only: Option<Lang>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
}

impl Entity for Section {
    const KIND: Kind = Kind::Section;
}

impl Describe for Section {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self {
            block: _,
            title: _,
            text: _,
            ratings: _,
            attention: _,
            overview: _,
            policy_fields,
            goals,
            measures,
            indicators,
            list,
            only,
            facts,
        } = self;
        to.only(*only);
        to.shows("policy_fields", policy_fields);
        to.shows("goals", goals);
        to.shows("measures", measures);
        to.shows("indicators", indicators);
        to.shows("list", list);
        to.facts(facts);
    }

    fn retain(&mut self, keep: Keep<'_>) {
        self.policy_fields.keep(keep);
        self.goals.keep(keep);
        self.measures.keep(keep);
        self.indicators.keep(keep);
        self.list.keep(keep);
    }
}

/// Something enclosed with a paper.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// The number as printed: `"1"`, `"1 a"`.
    pub number: String,
    /// Title.
    pub title: Option<TextPair>,
}

impl Entity for Attachment {
    const KIND: Kind = Kind::Attachment;
}

impl Describe for Attachment {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { number, title: _ } = self;
        to.number("number", Some(number));
    }
}
