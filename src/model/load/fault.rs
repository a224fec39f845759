//! What serde says of a value, taken apart.

use crate::model::problem::ValueProblem;

/// A mistake that serde found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A key that the type has no field for, with the fields it has.
    UnknownKey(Vec<String>),
    /// A field that must be there.
    MissingField(String),
    /// A word that is not among those of a closed list, with the list.
    UnknownWord(Vec<String>),
    /// A value of another type.
    Type(Expected),
    /// A value of the right type, but wrong.
    Value(ValueProblem),
    /// Anything else.
    Other,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    /// Text.
    Text,
    /// True or false.
    Flag,
    /// A whole number from 0 to 255.
    Small,
    /// A number.
    Number,
    /// A date or a period.
    Scalar,
    /// A free fact.
    Fact,
    /// A word of a closed list.
    Word,
    /// A text in both languages.
    Pair,
    /// Fields.
    Mapping,
    /// A list.
    List,
}

impl Fault {
    /// From the text of an error of serde.
    pub(super) fn parse(text: &str) -> Self {
        if let Some(problem) = ValueProblem::from_error(text) {
            return Self::Value(problem);
        }
        let expected = text.rsplit_once("expected ").map(|(_, expected)| expected);
        if text.starts_with("unknown field") {
            return Self::UnknownKey(expected.map(quoted).unwrap_or_default());
        }
        if text.starts_with("unknown variant") {
            return Self::UnknownWord(expected.map(quoted).unwrap_or_default());
        }
        if text.starts_with("missing field") {
            return Self::MissingField(quoted(text).into_iter().next().unwrap_or_default());
        }
        expected.and_then(Expected::parse).map_or(Self::Other, Self::Type)
    }
}

impl Expected {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "a string" | "string" => Self::Text,
            "a boolean" => Self::Flag,
            "u8" => Self::Small,
            "number" => Self::Number,
            "scalar" => Self::Scalar,
            "fact" | "struct LongFact" => Self::Fact,
            "a Value::Tagged enum" => Self::Word,
            "struct Pair" => Self::Pair,
            "a map" => Self::Mapping,
            "a sequence" => Self::List,
            _ if text.starts_with("struct ") => Self::Mapping,
            _ if text.starts_with("an array") => Self::List,
            _ if text.starts_with("enum ") => Self::Word,
            _ => return None,
        })
    }
}

/// The names between grave accents.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_serde_are_known() {
        assert_eq!(
            Fault::parse("unknown field `a`, expected one of `b`, `c`"),
            Fault::UnknownKey(vec!["b".into(), "c".into()])
        );
        assert_eq!(Fault::parse("missing field `goal`"), Fault::MissingField("goal".into()));
        assert_eq!(
            Fault::parse("unknown variant `x`, expected `de` or `nl`"),
            Fault::UnknownWord(vec!["de".into(), "nl".into()])
        );
        assert_eq!(Fault::parse("invalid type: integer `5`, expected a string"), Fault::Type(Expected::Text));
        assert_eq!(Fault::parse("something new"), Fault::Other);
    }
}
