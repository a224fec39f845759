//! Mistakes in calls of `t` and `put`, carried through Typst as text and taken apart again where the place is known.

use typst::foundations::Value;

use crate::diagnostic::{Check, Diagnostic, Message};

/// What is wrong with a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mistake {
    /// The product has no such message; with similar ones.
    UnknownLabel { id: String, similar: Vec<String> },
    /// The message could not be formatted with these arguments.
    FailedLabel { id: String, reason: String },
    /// The document has no side in this language.
    Language { lang: String, langs: String },
    /// An argument without a name, or of a kind that messages cannot print.
    Argument { id: String, name: String, kind: String },
    /// `put` got something that is neither fact, text nor name.
    Put { kind: String },
    /// `phrase` got no value for a slot of its words.
    Slot { slot: String },
}

/// Divides the parts; a control character that no template writes.
const SEPARATOR: char = '\u{1f}';

impl Mistake {
    /// An argument of a wrong kind.
    pub(super) fn argument(id: &str, name: &str, value: &Value) -> Self {
        Self::Argument { id: id.into(), name: name.into(), kind: value.ty().long_name().into() }
    }

    /// As the message of an error of Typst.
    pub(super) fn encode(&self) -> String {
        let parts: Vec<&str> = match self {
            Self::UnknownLabel { id, similar } => {
                ["unknown-label", id].into_iter().chain(similar.iter().map(String::as_str)).collect()
            }
            Self::FailedLabel { id, reason } => vec!["failed-label", id, reason],
            Self::Language { lang, langs } => vec!["language", lang, langs],
            Self::Argument { id, name, kind } => vec!["argument", id, name, kind],
            Self::Put { kind } => vec!["put", kind],
            Self::Slot { slot } => vec!["slot", slot],
        };
        parts.iter().map(|part| format!("{SEPARATOR}{part}")).collect()
    }

    /// From the message of an error of Typst.
    pub(super) fn decode(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix(SEPARATOR)?.split(SEPARATOR).map(str::to_owned);
        let name = parts.next()?;
        let mut next = || parts.next().unwrap_or_default();
        Some(match name.as_str() {
            "unknown-label" => Self::UnknownLabel { id: next(), similar: parts.collect() },
            "failed-label" => Self::FailedLabel { id: next(), reason: next() },
            "language" => Self::Language { lang: next(), langs: next() },
            "argument" => Self::Argument { id: next(), name: next(), kind: next() },
            "put" => Self::Put { kind: next() },
            "slot" => Self::Slot { slot: next() },
            _ => return None,
        })
    }

    /// Whether a message of the program tells a mistake: unlike a fault of a page, it is another one with every call.
    pub(super) fn is_told_by(message: &str) -> bool {
        let told = ["label", "language", "argument", "argument-unnamed", "put", "slot"];
        message.strip_prefix("template-").is_some_and(|rest| told.contains(&rest))
    }

    /// As a diagnostic, still without its place.
    pub(super) fn diagnostic(self) -> Diagnostic {
        match self {
            Self::UnknownLabel { id, similar } => unknown_label(id, &similar),
            Self::FailedLabel { id, reason } => {
                template(Message::new("template-label").arg("id", id).arg("reason", reason))
                    .hint(Message::new("template-label-hint"))
            }
            Self::Language { lang, langs } => template(Message::new("template-language").arg("lang", lang))
                .hint(Message::new("template-language-hint").arg("langs", langs)),
            Self::Argument { id, name, .. } if name.is_empty() => {
                template(Message::new("template-argument-unnamed").arg("id", id))
                    .hint(Message::new("template-argument-hint"))
            }
            Self::Argument { id, name, kind } => {
                template(Message::new("template-argument").arg("id", id).arg("name", name).arg("kind", kind))
                    .hint(Message::new("template-argument-hint"))
            }
            Self::Put { kind } => template(Message::new("template-put").arg("kind", kind))
                .hint(Message::new("template-put-hint")),
            Self::Slot { slot } => template(Message::new("template-slot").arg("slot", slot))
                .hint(Message::new("template-slot-hint")),
        }
    }
}

fn template(message: Message) -> Diagnostic {
    Diagnostic::new(Check::Template, message)
}

fn unknown_label(id: String, similar: &[String]) -> Diagnostic {
    let hint = if similar.is_empty() {
        Message::new("unknown-message-label-hint").arg("id", id.clone())
    } else {
        Message::new("unknown-message-label-similar-hint").arg("names", similar.join(", "))
    };
    Diagnostic::new(Check::UnknownMessage, Message::new("unknown-message-label").arg("id", id)).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn survives_the_way_through_typst() {
        let mistakes = [
            Mistake::UnknownLabel { id: "a-b".into(), similar: vec!["a-c".into(), "a-d".into()] },
            Mistake::UnknownLabel { id: "a-b".into(), similar: vec![] },
            Mistake::FailedLabel { id: "a".into(), reason: "$n".into() },
            Mistake::Language { lang: "fr".into(), langs: "de, nl".into() },
            Mistake::Argument { id: "a".into(), name: String::new(), kind: "content".into() },
            Mistake::Put { kind: "string".into() },
            Mistake::Slot { slot: "3".into() },
        ];
        for mistake in mistakes {
            assert_eq!(Mistake::decode(&mistake.encode()).as_ref(), Some(&mistake));
            let diagnostic = mistake.diagnostic();
            let of_template = diagnostic.check == Check::Template;
            assert_eq!(Mistake::is_told_by(diagnostic.message.id), of_template, "{diagnostic:?}");
        }
        assert_eq!(Mistake::decode("unknown variable: x"), None);
    }
}
