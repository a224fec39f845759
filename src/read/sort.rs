//! Which file belongs where, by its path.

use std::sync::Arc;

use super::walk::Found;
use super::{LEDGER, Limits, Project, decode};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Severity, Source};
use crate::lang::{Lang, UiLang};

/// What is known of words in both languages, in `locales/<name>.yaml`.
const WORD_LISTS: [&str; 3] = ["glossary", "parity", "spelling"];

/// Where product words come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layer {
    /// Compiled in.
    Builtin,
    /// From the project's own `locales/`.
    Project,
}

/// Reads a file of the project and puts it where it belongs.
pub(super) fn put(project: &mut Project, file: &Found, limits: Limits, out: &mut Diagnostics) {
    match file.path.split_once('/') {
        Some(("content", _)) => put_content(project, file, limits, out),
        Some(("locales", below)) => put_locale(project, file, below, limits, out),
        Some(("report-templates", below)) => put_own_template(project, file, below, limits, out),
        _ => {}
    }
}

/// Puts product words into their layer; `name` is the path below the folder of the language.
///
/// The content's words and the program's own are none.
pub(super) fn put_words(project: &mut Project, lang: Lang, name: &str, words: Arc<Source>, layer: Layer) {
    let product = project.product_words.get_mut(lang);
    match (name.split_once('/'), layer) {
        (None, Layer::Builtin) => product.builtin.push(words),
        (None, Layer::Project) => product.project.push(words),
        (Some(("profiles", file)), _) => {
            let profile = file.strip_suffix(".ftl").unwrap_or(file);
            product.profiles.entry(profile.to_owned()).or_default().push(words);
        }
        (Some(_), _) => {}
    }
}

/// Puts a file of `report-templates/` over the one that may be there already.
pub(super) fn put_template(project: &mut Project, below: &str, bytes: Vec<u8>) {
    match profile_name(below) {
        Some(name) => {
            let text = String::from_utf8_lossy(&bytes);
            let source = Source::new(format!("report-templates/{below}"), text);
            project.profiles.insert(name.to_owned(), source);
        }
        None => {
            if let Some(name) = template_name(below) {
                let text = String::from_utf8_lossy(&bytes);
                let source = Source::new(format!("report-templates/{below}"), text);
                project.template_needs.insert(name.to_owned(), source);
            }
            project.templates.insert(below.to_owned(), bytes);
        }
    }
}

fn put_content(project: &mut Project, file: &Found, limits: Limits, out: &mut Diagnostics) {
    if has_extension(&file.path, &["yaml", "yml"]) {
        let source = text(project, file, limits, out);
        project.content.extend(source);
        return;
    }
    if has_extension(&file.path, &["ftl"]) {
        out.push(misplaced(&file.path, Message::new("file-misplaced-ftl-hint")));
    }
    if let Some(bytes) = file.bytes(limits.other, out) {
        project.files.insert(file.path.clone(), bytes);
    }
}

/// The name of a list of words, if the path below `locales/` is that of one.
pub(super) fn word_list(below: &str) -> Option<&str> {
    below.strip_suffix(".yaml").filter(|name| WORD_LISTS.contains(name))
}

fn put_locale(project: &mut Project, file: &Found, below: &str, limits: Limits, out: &mut Diagnostics) {
    if let Some(name) = word_list(below) {
        let source = text(project, file, limits, out);
        project.word_lists.entry(name.to_owned()).or_default().extend(source);
        return;
    }
    if file.path == LEDGER {
        // What of it is written in another form is of no use: the program writes the whole of it anew.
        if let Some(ledger) = text(project, file, Limits { text: limits.other, ..limits }, out) {
            project.written.remove(LEDGER);
            project.state.insert(LEDGER.to_owned(), ledger);
        }
        return;
    }
    let Some((code, name)) = below.split_once('/') else { return };
    if name.starts_with("program/") && UiLang::ALL.iter().any(|lang| lang.code() == code) {
        // What the program itself says is compiled in; a project cannot change it.
        return;
    }
    let Some(lang) = Lang::from_code(code) else {
        report_unknown_language(code, &file.path, out);
        return;
    };
    if has_extension(name, &["yaml", "yml"]) {
        out.push(misplaced(&file.path, Message::new("file-misplaced-yaml-hint")));
    }
    if !has_extension(name, &["ftl"]) {
        return;
    }
    let Some(words) = text(project, file, limits, out) else { return };
    if name.starts_with("content/") {
        project.content_words.get_mut(lang).push(words);
    } else {
        put_words(project, lang, name, words, Layer::Project);
    }
}

fn put_own_template(project: &mut Project, file: &Found, below: &str, limits: Limits, out: &mut Diagnostics) {
    if let Some(name) = profile_name(below) {
        if let Some(source) = text(project, file, limits, out) {
            project.profiles.insert(name.to_owned(), source);
        }
    } else if let Some(name) = template_name(below) {
        if let Some(source) = text(project, file, limits, out) {
            project.templates.insert(below.to_owned(), source.text.clone().into_bytes());
            project.own_templates.insert(below.to_owned());
            project.template_needs.insert(name.to_owned(), source);
        }
    } else if let Some(bytes) = file.bytes(limits.other, out) {
        project.templates.insert(below.to_owned(), bytes);
        project.own_templates.insert(below.to_owned());
    }
}

/// The name of a template, if the path below `report-templates/` is that of what it needs.
fn template_name(below: &str) -> Option<&str> {
    let name = below.strip_suffix("/template.yaml")?;
    (!name.contains('/')).then_some(name)
}

/// The name of a profile, if the path below `report-templates/` is one.
fn profile_name(below: &str) -> Option<&str> {
    let name = below.strip_prefix("profiles/")?.strip_suffix(".yaml")?;
    (!name.contains('/')).then_some(name)
}

fn text(project: &mut Project, file: &Found, limits: Limits, out: &mut Diagnostics) -> Option<Arc<Source>> {
    let bytes = file.bytes(limits.text, out)?;
    let text = decode::text(&file.path, bytes, out)?;
    if let Some(written) = text.written {
        project.written.insert(file.path.clone(), written);
    }
    Some(text.source)
}

/// Whether a path ends in one of these extensions, in capitals or not.
fn has_extension(path: &str, extensions: &[&str]) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, own)| extensions.iter().any(|extension| own.eq_ignore_ascii_case(extension)))
}

/// Reports a folder of another language than the two, once, at its first file.
fn report_unknown_language(code: &str, path: &str, out: &mut Diagnostics) {
    let message = Message::new("file-unknown-language").arg("language", code);
    if out.0.iter().any(|known| known.message == message) {
        return;
    }
    let place = Place::file(Source::new(path, ""));
    out.push(
        Diagnostic::new(Check::File, message).at(place).hint(Message::new("file-unknown-language-hint")),
    );
}

fn misplaced(path: &str, hint: Message) -> Diagnostic {
    Diagnostic::new(Check::File, Message::new("file-misplaced"))
        .with_severity(Severity::Warning)
        .at(Place::file(Source::new(path, "")))
        .hint(hint)
}
