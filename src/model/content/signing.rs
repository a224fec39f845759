//! Who answers for a paper and who signs it.

use std::borrow::Cow;
use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};

/// One name, or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Names(pub Vec<String>);

struct NamesVisitor;

impl<'de> Visitor<'de> for NamesVisitor {
    type Value = Names;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Names, E> {
        Ok(Names(vec![name.to_owned()]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, names: A) -> Result<Names, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(names)).map(Names)
    }
}

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NamesVisitor)
    }
}

impl JsonSchema for Names {
    fn schema_name() -> Cow<'static, str> {
        "Names".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A name, or a list of them.",
            "type": ["string", "array"],
            "items": { "type": "string" },
        })
    }
}

/// What stands at the end of a paper: a line, or those who sign, side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Signature {
    /// A line as it is printed: `Im Auftrag, gez. Erika Mustermann`.
    Line(String),
    /// Those who sign.
    Signatories(Vec<Signatory>),
}

/// Somebody who signs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Signatory {
    /// The name as it is printed: `gez. Erika Mustermann`.
    pub name: String,
    /// The office, in the language of the side: `Oberbürgermeister`, `secretaris`. Its house style says where it stands.
    pub role: Option<String>,
    /// On whose behalf: `In Vertretung`, `namens dezen`.
    pub form: Option<String>,
}

struct SignatureVisitor;

impl<'de> Visitor<'de> for SignatureVisitor {
    type Value = Signature;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, line: &str) -> Result<Signature, E> {
        Ok(Signature::Line(line.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, signatories: A) -> Result<Signature, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(signatories)).map(Signature::Signatories)
    }

    fn visit_map<A: MapAccess<'de>>(self, signatory: A) -> Result<Signature, A::Error> {
        let one = Signatory::deserialize(MapAccessDeserializer::new(signatory))?;
        Ok(Signature::Signatories(vec![one]))
    }
}

impl<'de> Deserialize<'de> for Signature {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SignatureVisitor)
    }
}

impl JsonSchema for Signature {
    fn schema_name() -> Cow<'static, str> {
        "Signature".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let signatory = generator.subschema_for::<Signatory>();
        schemars::json_schema!({
            "description": "A line as it is printed, or those who sign, side by side.",
            "anyOf": [{ "type": "string" }, signatory, { "type": "array", "items": signatory }],
        })
    }
}
