//! What a council decides: points with their reasons, what they cost, and what else they touch.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::{Collection, Facts, TextPair};
use crate::id::{Entity, Kind};
use crate::lang::Lang;

/// A point of a decision (Beschlusspunkt, beslispunt), with the points below it.
///
/// Its printed number follows from its place: 1, 2, 2.1. In Dutch the text continues "the council decides"
/// (`de indicatorenset vast te stellen`), in German it is a sentence (`Der Rat beschließt …`); so it fits
/// the proposal and the resolution alike.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DecisionPoint {
    /// What is decided.
    pub text: Option<TextPair>,
    /// What speaks for it, numbered after the point: 1.1, 1.2.
    #[serde(default)]
    pub arguments: Collection<Argument>,
    /// What speaks against it or may go wrong (kanttekeningen), numbered after the point.
    #[serde(default)]
    pub caveats: Collection<Caveat>,
    /// The points below it.
    #[serde(default)]
    pub points: Collection<Self>,
    /// The only side that decides it; its points are numbered among themselves.
    pub only: Option<Lang>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
}

impl Entity for DecisionPoint {
    const KIND: Kind = Kind::DecisionPoint;
}

impl Describe for DecisionPoint {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { text: _, arguments, caveats, points, only, facts } = self;
        to.only(*only);
        to.facts(facts);
        to.parts(arguments);
        to.parts(caveats);
        to.parts(points);
    }
}

/// What speaks for a point of a decision.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Argument {
    /// The argument in one sentence.
    pub title: Option<TextPair>,
    /// What bears it out.
    pub text: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
}

impl Entity for Argument {
    const KIND: Kind = Kind::Argument;
}

impl Describe for Argument {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { title: _, text: _, facts } = self;
        to.facts(facts);
    }
}

/// What speaks against a point of a decision, or may go wrong.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Caveat {
    /// The caveat in one sentence.
    pub title: Option<TextPair>,
    /// How grave it is, and what is done about it.
    pub text: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
}

impl Entity for Caveat {
    const KIND: Kind = Kind::Caveat;
}

impl Describe for Caveat {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { title: _, text: _, facts } = self;
        to.facts(facts);
    }
}

/// What a decision does to something that every paper must look at (Klimacheck, klimaattoets and others).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ImpactCheck {
    /// What is looked at.
    pub subject: CheckSubject,
    /// What the decision does to it. Positive and negative effects must be explained.
    pub effect: Impact,
    /// The explanation.
    pub text: Option<TextPair>,
    /// The only language that prints it.
    pub only: Option<Lang>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
}

impl Entity for ImpactCheck {
    const KIND: Kind = Kind::ImpactCheck;
}

impl Describe for ImpactCheck {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { subject: _, effect: _, text: _, only, facts } = self;
        to.only(*only);
        to.facts(facts);
    }
}

/// What a decision is checked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CheckSubject {
    /// Klimaschutz, klimaat.
    Climate,
    /// Gleichstellung, gelijke kansen.
    Equality,
    /// Inklusion, toegankelijkheid.
    Inclusion,
    /// Digitalisierung, digitalisering.
    Digitalisation,
    /// Personal, personeel.
    Staff,
    /// Beteiligung, participatie.
    Participation,
}

impl CheckSubject {
    /// The name in messages: `check-<name>`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Climate => "climate",
            Self::Equality => "equality",
            Self::Inclusion => "inclusion",
            Self::Digitalisation => "digitalisation",
            Self::Staff => "staff",
            Self::Participation => "participation",
        }
    }
}

/// What a decision does to something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Impact {
    /// It does good.
    Positive,
    /// It does harm.
    Negative,
    /// It does not touch it.
    None,
}

impl Impact {
    /// The name in messages (`impact-<name>`).
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Positive => "positive",
            Self::Negative => "negative",
            Self::None => "none",
        }
    }
}

/// A point of a decision with its id and its printed number.
#[derive(Debug, Clone)]
pub(crate) struct NumberedPoint<'a> {
    /// The number: `2.1`.
    pub number: String,
    /// How deep it stands; 0 at the top.
    pub depth: usize,
    /// Its id.
    pub id: &'a str,
    /// The point.
    pub point: &'a DecisionPoint,
}

/// The points of a decision that a side decides, in the order in which they are printed, each before those below it.
#[must_use]
pub(crate) fn numbered(decision: &IndexMap<String, DecisionPoint>, lang: Lang) -> Vec<NumberedPoint<'_>> {
    let mut all = Vec::new();
    number(decision, lang, "", 0, &mut all);
    all
}

fn number<'a>(
    points: &'a IndexMap<String, DecisionPoint>,
    lang: Lang,
    above: &str,
    depth: usize,
    all: &mut Vec<NumberedPoint<'a>>,
) {
    let decided = points.iter().filter(|(_, point)| point.only.is_none_or(|only| only == lang));
    for (index, (id, point)) in decided.enumerate() {
        let number = format!("{above}{}", index + 1);
        let below = format!("{number}.");
        all.push(NumberedPoint { number, depth, id, point });
        self::number(&point.points, lang, &below, depth + 1, all);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_numbered_by_their_place() {
        let decision =
            serde_yaml::from_str("{x: {only: nl}, a: {}, b: {points: {c: {points: {d: {}}}, e: {}}}, f: {}}");
        let decision: IndexMap<String, DecisionPoint> = decision.unwrap();
        let told = |lang| {
            numbered(&decision, lang).into_iter().map(|p| (p.id, p.number, p.depth)).collect::<Vec<_>>()
        };
        let found = told(Lang::De);
        let expected = [
            ("a", "1", 0),
            ("b", "2", 0),
            ("c", "2.1", 1),
            ("d", "2.1.1", 2),
            ("e", "2.2", 1),
            ("f", "3", 0),
        ];
        assert_eq!(found, expected.map(|(id, number, depth)| (id, number.to_owned(), depth)));
        assert_eq!(told(Lang::Nl)[..2], [("x", "1".to_owned(), 0), ("a", "2".to_owned(), 0)]);
    }
}
