//! Texts of the content that stand among the words of the product.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::{Arg, Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::lang::Lang;
use crate::read::Project;
use crate::words::catalogue;
use crate::words::texts::Texts;

/// Reports files of the project in `locales/<lang>/` that hold texts of its entities: they belong a folder below. What
/// is said of these texts because they were not found goes.
pub(crate) fn misplaced(project: &Project, texts: &Texts, out: &mut Diagnostics) {
    for lang in Lang::ALL {
        let words = project.product_words.get(lang);
        let builtin = names(&words.builtin);
        for source in &words.project {
            let mut held = names(std::slice::from_ref(source));
            held.retain(|name| texts.owners.contains_key(name) && !builtin.contains(name));
            let Some(first) = held.first() else { continue };
            let hint = Message::new("file-misplaced-words-hint")
                .arg("lang", lang.code())
                .arg("name", first.as_str());
            let found = Diagnostic::new(Check::File, Message::new("file-misplaced"));
            out.0.retain(|problem| !follows(problem, &held));
            out.push(found.at(Place::file(Arc::clone(source))).hint(hint));
        }
    }
}

/// Whether a problem is only that a text of these messages was not found.
fn follows(problem: &Diagnostic, held: &BTreeSet<String>) -> bool {
    let of = |name: &'static str| problem.message.args.iter().find(|(arg, _)| *arg == name);
    match (problem.check, of("text")) {
        (Check::MissingTranslation, Some((_, Arg::Text(text)))) => {
            text.rsplit_once('.').is_some_and(|(message, _)| held.contains(message))
        }
        _ => false,
    }
}

/// The names of the messages of files.
fn names(files: &[Arc<Source>]) -> BTreeSet<String> {
    let parsed = |source: &Arc<Source>| catalogue::parsed(source, &mut Diagnostics::default());
    let names = files.iter().map(parsed).flat_map(|parsed| {
        parsed.messages().map(|(_, message)| message.id.name.to_owned()).collect::<Vec<_>>()
    });
    names.collect()
}
