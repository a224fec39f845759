//! What is compiled into the program: templates, profiles, words.

use std::sync::Arc;

use rust_embed::RustEmbed;

use super::Project;
use super::sort::{Layer, put_template, put_words, word_list};
use crate::diagnostic::Source;
use crate::lang::{Lang, UiLang};

/// `locales/`, without the content's words of the worked example.
#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*.ftl"]
#[include = "*.yaml"]
#[exclude = "ledger.yaml"]
#[exclude = "*/content/*"]
#[allow_missing = true]
struct Locales;

/// `report-templates/`.
#[derive(RustEmbed)]
#[folder = "report-templates"]
#[exclude = ".*"]
#[exclude = "*/.*"]
#[exclude = "*~"]
#[allow_missing = true]
struct Templates;

/// The program's own words in one language: `locales/<lang>/program/`, in the order of their paths.
#[must_use]
pub(crate) fn program_words(lang: UiLang) -> Vec<Arc<Source>> {
    let folder = format!("{}/program/", lang.code());
    locales().into_iter().filter(|(path, _)| path.starts_with(&folder)).map(source).collect()
}

/// The text of a list of words that comes with the program: `locales/<name>.yaml`.
#[must_use]
pub(crate) fn program_list(name: &str) -> String {
    let file = Locales::get(&format!("{name}.yaml"));
    file.map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default()
}

/// A project that has nothing but what is compiled in.
pub(super) fn project() -> Project {
    let mut project = Project::default();
    for (path, text) in locales() {
        if let Some(name) = word_list(&path) {
            let name = name.to_owned();
            project.word_lists.entry(name).or_default().push(source((path, text)));
            continue;
        }
        let Some((code, rest)) = path.split_once('/') else { continue };
        let Some(lang) = Lang::from_code(code) else { continue };
        let name = rest.to_owned();
        put_words(&mut project, lang, &name, source((path, text)), Layer::Builtin);
    }
    for path in Templates::iter() {
        if let Some(file) = Templates::get(&path) {
            put_template(&mut project, &path, file.data.into_owned());
        }
    }
    project
}

/// All embedded words, by path below `locales/`, sorted.
fn locales() -> Vec<(String, String)> {
    let mut paths: Vec<_> = Locales::iter().map(|path| path.replace('\\', "/")).collect();
    paths.sort_unstable();
    let text = |path: &str| Locales::get(path).map(|file| String::from_utf8_lossy(&file.data).into_owned());
    paths.into_iter().filter_map(|path| text(&path).map(|text| (path, text))).collect()
}

fn source((path, text): (String, String)) -> Arc<Source> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Source::new(format!("locales/{path}"), text)
}
