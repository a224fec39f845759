//! Glosses of names: a name and its short form are explained alike, and two bodies not as if they were one.

use std::collections::BTreeMap;

use super::{Context, Problem};
use crate::diagnostic::{Check, Message};
use crate::id::{EntityId, Kind};
use crate::model::content::{NameLike, Path};

/// The fewest letters of a word by which two names are known to be akin.
const LONG: usize = 5;

/// Runs the checks.
pub(super) fn check(context: &mut Context<'_>) {
    let content = context.content;
    // By kind, language and gloss: who has it first.
    let mut seen: BTreeMap<(Kind, String), (EntityId, Path, String)> = BTreeMap::new();
    for entity in content.entities() {
        short_form(context, &entity.id, &entity.names);
        if !matches!(entity.id.kind, Kind::Organization | Kind::Body) {
            continue;
        }
        for (path, name) in &entity.names {
            let Some(gloss) = name.gloss() else { continue };
            let key = (entity.id.kind, gloss.to_lowercase());
            match seen.get(&key) {
                Some((id, first, value)) if *id != entity.id && !akin(value, name.value()) => {
                    let message = Message::new("inconsistent-translation-gloss")
                        .arg("gloss", gloss)
                        .arg("name", name.value())
                        .arg("other", value.as_str());
                    let hint = Message::new("inconsistent-translation-gloss-hint");
                    let path = below(path, "gloss");
                    let path: Vec<&str> = path.iter().map(String::as_str).collect();
                    let problem =
                        context.found(Check::InconsistentTranslation, message, hint, &entity.id, &path);
                    let first = below(first, "gloss");
                    let first: Vec<&str> = first.iter().map(String::as_str).collect();
                    let problem = context.with(problem, id, &first, "label-first-here");
                    context.report(problem);
                }
                Some(_) => {}
                None => {
                    seen.insert(key, (entity.id.clone(), path.clone(), name.value().to_owned()));
                }
            }
        }
    }
}

/// The name and the short name of an organization, in one language, are both explained, and akin.
fn short_form(context: &mut Context<'_>, id: &EntityId, names: &[(Path, &dyn NameLike)]) {
    let of = |field: &str| {
        names.iter().find(|(path, _)| path.len() == 1 && path[0] == field).map(|(_, name)| *name)
    };
    let (Some(name), Some(short)) = (of("name"), of("short")) else { return };
    if name.lang() != short.lang() {
        return;
    }
    let problem: Option<Problem> = match (name.gloss(), short.gloss()) {
        (None, Some(gloss)) => {
            let message = Message::new("missing-field-gloss").arg("name", name.value());
            let hint = Message::new("missing-field-gloss-hint").arg("gloss", gloss);
            Some(context.found(Check::MissingField, message, hint, id, &["name"]).warning())
        }
        (Some(gloss), Some(other)) if !akin(gloss, other) && !is_kind(gloss) && !is_kind(other) => {
            let message = Message::new("inconsistent-translation-short")
                .arg("name", name.value())
                .arg("gloss", gloss)
                .arg("other", other);
            let hint = Message::new("inconsistent-translation-short-hint");
            let problem =
                context.found(Check::InconsistentTranslation, message, hint, id, &["name", "gloss"]);
            Some(context.with(problem, id, &["short", "gloss"], "label-first-here"))
        }
        _ => None,
    };
    if let Some(problem) = problem {
        context.report(problem);
    }
}

/// Whether a gloss is one word, which says only what something is: deelstaat.
fn is_kind(gloss: &str) -> bool {
    !gloss.trim().contains(' ')
}

fn below(path: &Path, field: &str) -> Path {
    [path.as_slice(), &[field.to_owned()]].concat()
}

/// Whether two names or glosses have a word in common, or a part of one: Hochschule, Fachhochschule.
fn akin(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric());
        words.map(str::to_lowercase).filter(|word| !word.is_empty()).collect()
    };
    let (a, b) = (words(one), words(other));
    let head = |word: &str| word.chars().take(LONG).collect::<String>();
    let holds = |long: &str, short: &str| short.chars().count() >= LONG && long.contains(&head(short));
    a.iter().any(|a| b.iter().any(|b| a == b && a.chars().count() > 3 || holds(a, b) || holds(b, a)))
        || a == b
}
