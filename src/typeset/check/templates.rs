//! What can be said of templates without running them.

use std::collections::BTreeSet;
use std::sync::Arc;

use typst::syntax::ast::{Arg, AstNode, Expr, FuncCall, Str};
use typst::syntax::{LinkedNode, Source as TypstSource};

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::read::Project;
use crate::typeset::mistake::Mistake;
use crate::typeset::problems::template_source;
use crate::typeset::world::template;
use crate::words::{LabelError, OwnLabel, Voice};

/// Checks every template of a project: its syntax, and that every message that it asks for by name is there.
///
/// A message is missing if one of the voices lacks it. Of the project's own messages those are reported of which no
/// template of the project has the name, or its beginning or end: a slip in a name would be without effect.
pub(crate) fn check_templates(
    project: &Project,
    voices: &[Arc<Voice>],
    own_labels: &[OwnLabel],
    out: &mut Diagnostics,
) {
    let mut literals = BTreeSet::new();
    for (path, bytes) in project.templates.iter().filter(|(path, _)| path.ends_with(".typ")) {
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                let parsed = template(path, text.strip_prefix('\u{feff}').unwrap_or(text));
                check(path, &parsed, voices, out);
                // Those of the product ask for its own messages only.
                if project.own_templates.contains(path) {
                    strings(&LinkedNode::new(parsed.root()), &mut literals);
                }
            }
            Err(_) => out.push(
                Diagnostic::new(Check::Template, Message::new("template-encoding"))
                    .at(Place::file(template_source(path, "")))
                    .hint(Message::new("template-encoding-hint")),
            ),
        }
    }
    let asks = |literal: &String, name: &str| {
        let begins = literal.ends_with('-') && name.starts_with(literal.as_str());
        let ends = literal.starts_with('-') && name.ends_with(literal.as_str());
        literal.split('.').next() == Some(name) || begins || ends
    };
    let unused = own_labels.iter().filter(|label| !literals.iter().any(|literal| asks(literal, &label.name)));
    out.0.extend(unused.map(OwnLabel::unused));
}

fn check(path: &str, parsed: &TypstSource, voices: &[Arc<Voice>], out: &mut Diagnostics) {
    let source = template_source(path, parsed.text());
    syntax(parsed, &source, out);
    calls(&LinkedNode::new(parsed.root()), &mut |id, node| {
        if let Some(similar) = unknown(voices, id) {
            let mistake = Mistake::UnknownLabel { id: id.to_owned(), similar };
            out.push(mistake.diagnostic().at(Place::new(source.clone(), node.range())));
        }
    });
}

fn syntax(parsed: &TypstSource, source: &Arc<Source>, out: &mut Diagnostics) {
    for error in parsed.root().errors_and_warnings().0 {
        let range = match error.span.get() {
            typst::syntax::DiagSpanKind::Number { num, sub_range, .. } => parsed.range(num, sub_range),
            typst::syntax::DiagSpanKind::Range { range, .. } => Some(range),
            typst::syntax::DiagSpanKind::Detached => None,
        };
        let place = Place::new(source.clone(), range.unwrap_or_default());
        let mut diagnostic =
            Diagnostic::new(Check::Template, Message::new("template").arg("message", error.message.as_str()))
                .at(place);
        for hint in &error.hints {
            diagnostic = diagnostic.hint(Message::new("template-hint").arg("text", hint.v.as_str()));
        }
        out.push(diagnostic);
    }
}

/// Every string below a node.
fn strings(node: &LinkedNode<'_>, found: &mut BTreeSet<String>) {
    if let Some(literal) = node.cast::<Str<'_>>() {
        found.insert(literal.get().to_string());
    }
    for child in node.children() {
        strings(&child, found);
    }
}

/// Every call `t("…")` below a node, with the node of the literal.
fn calls(node: &LinkedNode<'_>, found: &mut impl FnMut(&str, &LinkedNode<'_>)) {
    if let Some(literal) = node.cast::<FuncCall<'_>>().and_then(asked)
        && let Some(at) = node.find(literal.span())
    {
        found(&literal.get(), &at);
    }
    for child in node.children() {
        calls(&child, found);
    }
}

fn asked(call: FuncCall<'_>) -> Option<Str<'_>> {
    match (call.callee(), call.args().items().next()?) {
        (Expr::Ident(name), Arg::Pos(Expr::Str(literal))) if name.as_str() == "t" => Some(literal),
        _ => None,
    }
}

/// Similar messages, if one of the voices does not know this one.
fn unknown(voices: &[Arc<Voice>], id: &str) -> Option<Vec<String>> {
    voices.iter().find_map(|voice| match voice.label(id, &[]) {
        Err(LabelError::Unknown(similar)) => Some(similar),
        _ => None,
    })
}
