//! Organisations, bodies, people.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

use super::TextPair;
use super::description::{Describe, Describer, Open};
use crate::id::{Entity, Kind, Ref};
use crate::lang::LangTag;
use crate::model::value::Day;

/// A proper name: never translated, tagged with its language, glossed on first use in the other language.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Name {
    /// The name as its bearer writes it.
    pub value: String,
    /// The language it is in: `de`, `nl`, `en`.
    pub lang: LangTag,
    /// An explanation in the other language, printed in brackets at its first use.
    pub gloss: Option<String>,
}

/// A municipality, university, ministry, partner or funder.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Organization {
    /// Its full name.
    pub name: Name,
    /// A short name for narrow columns: Münster.
    pub short: Option<Name>,
}

impl Entity for Organization {
    const KIND: Kind = Kind::Organization;
}

impl Open for Organization {}

impl Describe for Organization {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { name, short } = self;
        to.name("name", Some(name));
        to.name("short", short.as_ref());
    }
}

/// A council, committee or board. Its name may change; papers keep the name of their day.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Body {
    /// The organisation it belongs to.
    pub organization: Ref<Organization>,
    /// Its names with the days from and until which each holds, oldest first.
    pub names: Vec<DatedName>,
    /// How many members vote in it. Votes are held against it.
    pub members: Option<u16>,
}

impl Entity for Body {
    const KIND: Kind = Kind::Body;
}

impl Open for Body {}

impl Describe for Body {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { organization, names, members: _ } = self;
        to.refers("organization", organization);
        for (at, name) in names.iter().enumerate() {
            to.below(&["names"]).name(&at.to_string(), Some(name));
        }
    }
}

/// A name that holds for a time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DatedName {
    /// The name as its bearer writes it.
    pub value: String,
    /// The language it is in: `de`, `nl`, `en`.
    pub lang: LangTag,
    /// An explanation in the other language, printed in brackets at its first use.
    pub gloss: Option<String>,
    /// The first day on which the name holds; without it, always.
    pub from: Option<Day>,
    /// The last day on which the name holds; without it, still.
    pub until: Option<Day>,
}

/// A contact or speaker.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Person {
    /// First name and surname.
    pub name: String,
    /// Where the person works.
    pub organization: Option<Ref<Organization>>,
    /// The telephone number in international form, without a zero behind the country code: `+49 251 4927000`.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// Office or function, for a talk.
    pub role: Option<TextPair>,
}

impl Entity for Person {
    const KIND: Kind = Kind::Person;
}

impl Open for Person {}

impl Describe for Person {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { name, organization, phone, email, role: _ } = self;
        to.typed("name", Some(name));
        to.refers("organization", organization);
        to.typed("phone", phone.as_ref());
        to.typed("email", email.as_ref());
    }
}

/// A proper name, whether it holds always or for a time.
pub(crate) trait NameLike: fmt::Debug {
    /// The name as its bearer writes it.
    fn value(&self) -> &str;
    /// The language it is in.
    fn lang(&self) -> LangTag;
    /// An explanation in the other language.
    fn gloss(&self) -> Option<&str>;
}

impl NameLike for Name {
    fn value(&self) -> &str {
        &self.value
    }

    fn lang(&self) -> LangTag {
        self.lang
    }

    fn gloss(&self) -> Option<&str> {
        self.gloss.as_deref()
    }
}

impl NameLike for DatedName {
    fn value(&self) -> &str {
        &self.value
    }

    fn lang(&self) -> LangTag {
        self.lang
    }

    fn gloss(&self) -> Option<&str> {
        self.gloss.as_deref()
    }
}

impl Body {
    /// The name that holds on a day.
    #[must_use]
    pub(crate) fn name_on(&self, day: jiff::civil::Date) -> Option<&DatedName> {
        self.names.iter().find(|name| {
            name.from.is_none_or(|from| from.0 <= day) && name.until.is_none_or(|until| day <= until.0)
        })
    }
}
