//! Policy fields and the goals below them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::{Facts, Organization, TextPair, yes};
use crate::id::{Entity, Kind, Ref};
use crate::model::value::Number;

/// A policy field (Handlungsfeld, beleidsterrein).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PolicyField {
    /// The number as printed: `"6.2"`, in quotation marks.
    pub number: Option<String>,
    /// Who leads it.
    pub lead: Option<Ref<Organization>>,
    /// Title.
    pub title: Option<TextPair>,
    /// A few sentences on it.
    pub description: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for PolicyField {
    const KIND: Kind = Kind::PolicyField;
}

impl Describe for PolicyField {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { number, lead, title: _, description: _, facts, public } = self;
        to.public(*public);
        to.number("number", number.as_ref());
        to.refers("lead", lead);
        to.facts(facts);
    }
}

/// A goal. Goals form a tree; each belongs to a policy field or to its parent's, or is overarching.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Goal {
    /// The number as printed: `"6.2.1"`, in quotation marks.
    pub number: Option<String>,
    /// The goal it belongs to.
    pub parent: Option<Ref<Self>>,
    /// The policy field; a goal without one takes its parent's.
    pub policy_field: Option<Ref<PolicyField>>,
    /// How much it counts beside its siblings; 1 if not given.
    pub weight: Option<Number>,
    /// Title.
    pub title: Option<TextPair>,
    /// A few sentences on it.
    pub description: Option<TextPair>,
    /// Values that only prose needs.
    #[serde(default)]
    pub facts: Facts,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for Goal {
    const KIND: Kind = Kind::Goal;
}

impl Describe for Goal {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { number, parent, policy_field, weight: _, title: _, description: _, facts, public } = self;
        to.public(*public);
        to.number("number", number.as_ref());
        to.hangs_on("parent", parent);
        to.hangs_on("policy_field", policy_field);
        to.facts(facts);
    }
}
