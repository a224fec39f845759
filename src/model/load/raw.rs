//! What only the written form of a scalar tells.

use std::sync::Arc;

use serde_yaml::Value;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::model::value::{is_ambiguous, is_plain};
use crate::model::yaml::{Node, Style};

/// Fields beside the texts that hold words, in which `#` may be meant to be read.
const WORDS: [&str; 17] = [
    "value",
    "gloss",
    "name",
    "number",
    "agenda_item",
    "place",
    "issuer",
    "signature",
    "legal_basis",
    "product",
    "account",
    "file_number",
    "role",
    "form",
    "portfolio_holder",
    "wordmark",
    "column",
];

/// Puts back what YAML has taken for a number and that reads differently in different countries or to a reader
/// who does not know YAML: `1.000` becomes the string of these five characters, for the field to judge, and so
/// do `4E2` and `012`.
/// Reports names cut off by a `#`.
pub(super) fn restore(value: &mut Value, node: &Node, source: &Arc<Source>, out: &mut Diagnostics) {
    match value {
        Value::Mapping(entries) => {
            for (key, value) in entries.iter_mut() {
                let name = key.as_str().unwrap_or_default();
                let Some(entry) = node.entry(name) else { continue };
                if value.is_string() && WORDS.contains(&name) {
                    report_cut(&entry.node, source, |comment| !comment.starts_with("# "), out);
                }
                restore(value, &entry.node, source, out);
            }
        }
        Value::Sequence(items) => {
            for (value, node) in items.iter_mut().zip(node.items()) {
                restore(value, node, source, out);
            }
        }
        Value::Number(_) if node.style == Style::Plain => {
            let written = source.text.get(node.range.clone()).unwrap_or_default();
            if is_ambiguous(written) || !is_plain(written) {
                *value = Value::String(written.to_owned());
            }
        }
        _ => {}
    }
}

/// Reports a text without quotation marks that a `#` cuts off in silence, if what follows is surely no comment.
pub(super) fn report_cut(
    node: &Node,
    source: &Arc<Source>,
    is_text: impl Fn(&str) -> bool,
    out: &mut Diagnostics,
) {
    let Some(at) = cut(node, source).filter(|at| is_text(&source.text[at.clone()])) else { return };
    out.push(
        Diagnostic::new(Check::Markup, Message::new("markup-comment"))
            .at(Place::new(Arc::clone(source), at))
            .hint(Message::new("markup-comment-hint")),
    );
}

/// The comment that directly follows a scalar without quotation marks on its line.
fn cut(node: &Node, source: &Source) -> Option<std::ops::Range<usize>> {
    if node.style != Style::Plain || node.range.is_empty() {
        return None;
    }
    let rest = source.text.get(node.range.end..)?.lines().next()?;
    let comment = rest.trim();
    let start = node.range.end + rest.find('#')?;
    comment.starts_with('#').then(|| start..start + comment.len())
}
