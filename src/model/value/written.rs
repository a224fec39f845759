//! Free facts as an entity carries them: values, and sums of the values beside them.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use super::{FactKind, FreeFact, FreeFactVisitor, ShortFact, Value};
use crate::model::problem::ValueProblem;

/// A free fact of an entity: a value that only prose needs, as a [`FreeFact`] is written, or the sum of facts beside it:
/// `{sum: [old, new]}`, and with the value that it must have `{value: 22, sum: [old, new]}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WrittenFact {
    /// The value with its kind; nothing for a sum that is only derived.
    pub value: Option<Value>,
    /// Whether it is an estimate, printed with *rund* / *circa*.
    pub approximate: bool,
    /// The facts beside it that it is the sum of, by their names.
    pub sum: Vec<String>,
}

impl From<FreeFact> for WrittenFact {
    fn from(FreeFact { value, approximate }: FreeFact) -> Self {
        Self { value: Some(value), approximate, sum: Vec::new() }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LongFact {
    #[serde(default, deserialize_with = "given")]
    value: Option<ShortFact>,
    kind: Option<FactKind>,
    #[serde(default)]
    approximate: bool,
    #[serde(default)]
    sum: Vec<String>,
}

/// A value that is there; nothing behind the colon is none.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<ShortFact>, D::Error> {
    ShortFact::deserialize(deserializer).map(Some)
}

struct WrittenFactVisitor;

impl<'de> Visitor<'de> for WrittenFactVisitor {
    type Value = WrittenFact;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fact")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<WrittenFact, E> {
        FreeFactVisitor.visit_i64(value).map(WrittenFact::from)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<WrittenFact, E> {
        FreeFactVisitor.visit_u64(value).map(WrittenFact::from)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<WrittenFact, E> {
        FreeFactVisitor.visit_f64(value).map(WrittenFact::from)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<WrittenFact, E> {
        FreeFactVisitor.visit_str(text).map(WrittenFact::from)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<WrittenFact, A::Error> {
        let long = LongFact::deserialize(MapAccessDeserializer::new(map))?;
        if long.value.is_none() && long.sum.is_empty() {
            return Err(de::Error::missing_field("value"));
        }
        let of_kind = |value: Value| long.kind.map_or(Ok(value), |kind| kind.value(value));
        let value = long.value.map(|value| of_kind(value.0)).transpose().map_err(ValueProblem::custom)?;
        Ok(WrittenFact { value, approximate: long.approximate, sum: long.sum })
    }
}

impl<'de> Deserialize<'de> for WrittenFact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WrittenFactVisitor)
    }
}

impl schemars::JsonSchema for WrittenFact {
    fn schema_name() -> Cow<'static, str> {
        "WrittenFact".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let free = generator.subschema_for::<FreeFact>();
        schemars::json_schema!({
            "description": "A value that only prose needs, or the sum of values beside it: {sum: [old, new]}, checked where it has a value too: {value: 22, sum: [old, new]}.",
            "anyOf": [
                free,
                {
                    "type": "object",
                    "required": ["sum"],
                    "properties": {
                        "value": { "type": ["number", "string"], "description": "The value that the sum must have." },
                        "kind": { "enum": ["count", "decimal", "percent", "money", "year"] },
                        "approximate": { "type": "boolean", "description": "Whether it is an estimate." },
                        "sum": {
                            "type": "array",
                            "items": { "type": "string" },
                            "description": "The names of the facts beside it that are added up.",
                        },
                    },
                    "additionalProperties": false,
                },
            ],
        })
    }
}
