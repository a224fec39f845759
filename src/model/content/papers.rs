//! Council papers: one body, two sides.

use std::borrow::Cow;
use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};

use super::consultations::Consultation;
use super::decisions::{DecisionPoint, ImpactCheck, NumberedPoint, numbered};
use super::description::{self, Describe, Describer, Keep, Shown};
use super::effects::FinancialEffect;
use super::goals::{Goal, PolicyField};
use super::images::Image;
use super::indicators::Indicator;
use super::lists::List;
use super::measures::Measure;
use super::people::{Name, Person};
use super::signing::{Names, Signatory, Signature};
use super::tables::Table;
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
pub(crate) struct Paper {
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
    pub(crate) fn decides(&self) -> bool {
        !self.decision.is_empty()
    }

    /// The points that a side decides, with their numbers there.
    #[must_use]
    pub(crate) fn points(&self, lang: Lang) -> Vec<NumberedPoint<'_>> {
        numbered(&self.decision, lang)
    }
}

/// The language that leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(transparent)]
pub(crate) struct Lead(pub Lang);

impl Default for Lead {
    fn default() -> Self {
        Self(Lang::De)
    }
}

/// One side of a paper.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Side {
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
    /// The number of the file (Aktenzeichen, zaaknummer).
    pub file_number: Option<String>,
    /// The offices that took part (Mitzeichnung, afgestemd met).
    #[serde(default)]
    pub offices_involved: Vec<Name>,
    /// The member of the college who answers for it (portefeuillehouder), or several.
    pub portfolio_holder: Option<Names>,
    /// Who gives information.
    #[serde(default)]
    pub contacts: Vec<Ref<Person>>,
    /// Which bodies treat it, when and how, in order of date.
    #[serde(default)]
    pub consultations: Vec<Consultation>,
    /// As of when the results of the consultation are told, where the paper is printed anew on the way.
    pub results_as_of: Option<Day>,
    /// The law that the decision rests on, in the language of the side: § 41 Abs. 1 GO NRW.
    pub legal_basis: Option<String>,
    /// Who signs: a line, or a list of `{name: …, role: …, form: …}`, which stand side by side.
    pub signature: Option<Signature>,
}

impl Side {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self {
            profile: _,
            number,
            date: _,
            issuer,
            office,
            file_number,
            offices_involved,
            portfolio_holder,
            contacts,
            consultations,
            results_as_of: _,
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
        to.number("file_number", file_number.as_ref());
        for (at, office) in offices_involved.iter().enumerate() {
            to.below(&["offices_involved"]).name(&at.to_string(), Some(office));
        }
        match portfolio_holder.as_ref().map(|names| names.0.as_slice()) {
            // A single name may stand without a list.
            Some([name]) => to.typed("portfolio_holder", Some(name)),
            names => {
                for (at, name) in names.into_iter().flatten().enumerate() {
                    to.below(&["portfolio_holder"]).typed(&at.to_string(), Some(name));
                }
            }
        }
        to.refers("contacts", contacts);
        for (at, consultation) in consultations.iter().enumerate() {
            consultation.describe(&mut to.below(&["consultations", &at.to_string()]));
        }
        to.typed("legal_basis", legal_basis.as_ref());
        match signature {
            Some(Signature::Line(line)) => to.typed("signature", Some(line)),
            Some(Signature::Signatories(all)) => {
                for (at, Signatory { name, role, form }) in all.iter().enumerate() {
                    let mut to = to.below(&["signature", &at.to_string()]);
                    to.typed("name", Some(name));
                    to.typed("role", role.as_ref());
                    to.typed("form", form.as_ref());
                }
            }
            None => {}
        }
    }
}

/// The running number of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PaperNumber {
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

/// A section of a paper: texts, and what is shown of the model.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Section {
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
    /// A picture, with its credit; `caption` of the section stands below it.
    pub image: Option<Ref<Image>>,
    /// Tables to show.
    #[serde(default)]
    pub tables: Vec<Ref<Table>>,
    /// What stands below the picture.
    pub caption: Option<TextPair>,
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
            image,
            tables,
            caption: _,
            only,
            facts,
        } = self;
        to.only(*only);
        to.shows("policy_fields", policy_fields);
        to.shows("goals", goals);
        to.shows("measures", measures);
        to.shows("indicators", indicators);
        to.shows("list", list);
        to.refers("image", image);
        to.shows("tables", tables);
        to.facts(facts);
    }

    fn retain(&mut self, keep: Keep<'_>) {
        self.policy_fields.keep(keep);
        self.goals.keep(keep);
        self.measures.keep(keep);
        self.indicators.keep(keep);
        self.list.keep(keep);
        self.tables.keep(keep);
    }
}

/// Something enclosed with a paper.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attachment {
    /// The number as printed: `"1"`, `"1 a"`.
    pub number: String,
    /// The only language that lists it.
    pub only: Option<Lang>,
    /// Title.
    pub title: Option<TextPair>,
}

impl Entity for Attachment {
    const KIND: Kind = Kind::Attachment;
}

impl Describe for Attachment {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { number, only, title: _ } = self;
        to.only(*only);
        to.number("number", Some(number));
    }
}
