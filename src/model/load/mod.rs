//! Loads the content of a project: YAML files into collections, with all that is wrong in them.

mod explain;
mod fault;
mod files;
mod raw;
mod repair;
mod words;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;
use serde_yaml::Value;

use self::repair::Site;
use super::InlineText;
use super::content::{COLLECTIONS, Content, Make};
use super::origin::Origins;
use super::profile::Profile;
use super::template::Template;
use super::yaml::{self, Document, Entry, Node};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::id::{EntityId, Kind, TextId, as_id, is_id};
use crate::read::Project;

pub(crate) use self::repair::STAND_IN;

/// The content of a project as far as it could be read.
#[derive(Debug, Default)]
pub(super) struct Loaded {
    /// The collections.
    pub content: Content,
    /// Where everything stands.
    pub origins: Origins,
    /// Texts that stand in YAML, by text id.
    pub texts: IndexMap<TextId, InlineText>,
    /// The files of pictures, by id of the image.
    pub images: IndexMap<String, String>,
    /// Whether every entity that was written is there.
    pub complete: bool,
    /// The entities in which a value is not as written but a stand-in.
    pub doubtful: BTreeSet<EntityId>,
}

/// Reads all content files of a project.
pub(super) fn load(project: &Project, out: &mut Diagnostics) -> Loaded {
    let loaded = Loaded { complete: !project.lacks_content(), ..Loaded::default() };
    let mut loader = Loader { project, loaded, out };
    for source in &project.content {
        match yaml::parse(source, loader.out) {
            Some(document) => loader.document(document),
            None => loader.loaded.complete = false,
        }
    }
    loader.loaded
}

/// Reads all profiles of a project.
pub(super) fn profiles(project: &Project, out: &mut Diagnostics) -> IndexMap<String, Profile> {
    let mut profiles = IndexMap::new();
    for (name, source) in &project.profiles {
        let Some(Document { source, mut value, root, masked }) = yaml::parse(source, out) else { continue };
        let Some(node) = root else {
            out.push(wrong_file(&source, "missing-field-profile"));
            continue;
        };
        raw::restore(&mut value, &node, &source, out);
        let site = Site { source: &source, key: &(0..0), node: &node, masked: &masked, name };
        if let Some(read) = repair::read::<Profile>(value, &site, out) {
            profiles.insert(name.clone(), read.entity);
        }
    }
    profiles
}

/// Reads what the templates of a project need.
pub(super) fn templates(project: &Project, out: &mut Diagnostics) -> IndexMap<String, Template> {
    let mut templates = IndexMap::new();
    for (name, source) in &project.template_needs {
        let Some(Document { source, mut value, root, masked }) = yaml::parse(source, out) else { continue };
        // A file without keys asks for nothing.
        let Some(node) = root else { continue };
        raw::restore(&mut value, &node, &source, out);
        let site = Site { source: &source, key: &(0..0), node: &node, masked: &masked, name };
        if let Some(read) = repair::read::<Template>(value, &site, out) {
            templates.insert(name.clone(), read.entity);
        }
    }
    templates
}

/// Reads a project's own list of words.
pub(crate) fn word_list<T: DeserializeOwned>(source: &Arc<Source>, out: &mut Diagnostics) -> Option<T> {
    let Document { source, mut value, root, masked } = yaml::parse(source, out)?;
    // A file without keys adds nothing.
    let node = root?;
    raw::restore(&mut value, &node, &source, out);
    let site = Site { source: &source, key: &(0..0), node: &node, masked: &masked, name: &source.path };
    repair::read(value, &site, out).map(|read| read.entity)
}

/// Where a value stands in a list of words.
#[must_use]
pub(crate) fn place_in_list(source: &Arc<Source>, path: &[&str]) -> Place {
    let root = yaml::parse(source, &mut Diagnostics::default()).and_then(|document| document.root);
    let range = root.and_then(|root| root.locate(path, &source.text).1);
    Place::new(Arc::clone(source), range.unwrap_or(0..0))
}

/// The names of the profiles that are there but could not be read; each was reported.
pub(super) fn unread_profiles(project: &Project, read: &IndexMap<String, Profile>) -> BTreeSet<String> {
    let refused = project.unread.iter().filter_map(|path| {
        path.strip_prefix("report-templates/profiles/")?.strip_suffix(".yaml").map(str::to_owned)
    });
    project.profiles.keys().cloned().chain(refused).filter(|name| !read.contains_key(name)).collect()
}

/// What is the same for all entities of a file.
struct File {
    source: Arc<Source>,
    masked: Vec<Range<usize>>,
}

impl File {
    fn place(&self, range: &Range<usize>) -> Place {
        Place::new(Arc::clone(&self.source), range.clone())
    }
}

struct Loader<'a> {
    project: &'a Project,
    loaded: Loaded,
    out: &'a mut Diagnostics,
}

impl Loader<'_> {
    fn document(&mut self, document: Document) {
        let Document { source, value, root, masked } = document;
        let entries = match value {
            Value::Null => return,
            Value::Mapping(entries) => entries,
            _ => {
                self.loaded.complete = false;
                self.out.push(wrong_file(&source, "wrong-type-file"));
                return;
            }
        };
        let file = File { source, masked };
        for (key, value) in entries {
            let name = key.as_str().unwrap_or_default();
            if let Some(entry) = root.as_ref().and_then(|root| root.entry(name)) {
                self.collection(&file, name, entry, value);
            }
        }
    }

    fn collection(&mut self, file: &File, name: &str, entry: &Entry, value: Value) {
        if name == "report" {
            return self.entity(file, Kind::Report, "", entry, value);
        }
        let Some(kind) = collection_kind(name) else {
            self.loaded.complete = false;
            let names: Vec<&str> =
                std::iter::once("report").chain(COLLECTIONS.iter().map(|(name, _)| *name)).collect();
            return self.out.push(explain::unknown_key(name, &names).at(file.place(&entry.key)));
        };
        match value {
            Value::Null => {}
            Value::Mapping(entities) => {
                for (key, value) in entities {
                    let id = key.as_str().unwrap_or_default();
                    if let Some(entry) = entry.node.entry(id) {
                        self.entity(file, kind, id, entry, value);
                    }
                }
            }
            _ => {
                self.loaded.complete = false;
                self.out.push(
                    Diagnostic::new(
                        Check::WrongType,
                        Message::new("wrong-type-collection").arg("collection", name),
                    )
                    .at(file.place(&entry.shown()))
                    .hint(Message::new("wrong-type-collection-hint").arg("collection", name)),
                );
            }
        }
    }

    fn entity(&mut self, file: &File, kind: Kind, id: &str, entry: &Entry, mut value: Value) {
        let entity = EntityId::new(kind, id);
        let first = self.define(file, &entity, entry);
        raw::restore(&mut value, &entry.node, &file.source, self.out);
        words::take(&entity, &entry.node, &mut value, &file.source, &mut self.loaded.texts, self.out);
        if first {
            self.parts(file, kind, entry, &mut value);
        }
        let name = if id.is_empty() { kind.name() } else { id };
        let site =
            Site { source: &file.source, key: &entry.key, node: &entry.node, masked: &file.masked, name };
        let whole = match kind {
            Kind::Report => self.report(value, &site),
            _ => {
                // Of two with one id the second is read for what is wrong in it.
                let content = if first { &mut self.loaded.content } else { &mut Content::default() };
                content.insert(kind, id, Reading { value, site: &site, out: self.out })
            }
        };
        if whole != Some(true) {
            self.loaded.doubtful.insert(entity.clone());
        }
        self.loaded.complete &= whole.is_some();
        if first {
            files::attach(self.project, &entity, &mut self.loaded, self.out);
        }
    }

    /// The entities in an entity, and those in them.
    fn parts(&mut self, file: &File, kind: Kind, entry: &Entry, value: &mut Value) {
        for (field, kind) in kind.parts() {
            let collection = entry.node.entry(field).map(|entry| &entry.node);
            for (id, inner) in collection.into_iter().flat_map(Node::entries) {
                let entity = EntityId::new(*kind, id);
                self.define(file, &entity, inner);
                if let Some(value) = value.get_mut(field).and_then(|collection| collection.get_mut(id)) {
                    words::take(&entity, &inner.node, value, &file.source, &mut self.loaded.texts, self.out);
                    self.parts(file, *kind, inner, value);
                }
            }
        }
    }

    fn report(&mut self, value: Value, site: &Site<'_>) -> Option<bool> {
        let read = repair::read(value, site, self.out)?;
        self.loaded.content.report.get_or_insert(read.entity);
        Some(read.whole)
    }

    /// Reports an entity whose message has the name of another's: one of the two would print the other's texts.
    fn namesake(&mut self, entity: &EntityId, at: &Place) {
        for other in entity.namesakes() {
            let Some(before) = self.loaded.origins.entity(&other) else { continue };
            let message = Message::new("duplicate-id-message")
                .arg("kind", entity.kind.name())
                .arg("id", entity.id.as_str())
                .arg("other-kind", other.kind.name())
                .arg("other-id", other.id.as_str())
                .arg("message", entity.message());
            self.out.push(
                Diagnostic::new(Check::DuplicateId, message)
                    .at(at.clone())
                    .note(before, Message::new("label-first-here"))
                    .hint(Message::new("duplicate-id-message-hint")),
            );
        }
    }

    /// Keeps the place of an entity; says whether it is the first of its id.
    fn define(&mut self, file: &File, entity: &EntityId, entry: &Entry) -> bool {
        let at = file.place(&entry.key);
        if entity.kind != Kind::Report && !is_id(&entity.id) {
            self.out.push(invalid_id(&entity.id).at(at.clone()));
        }
        let node = entry.node.clone();
        self.namesake(entity, &at);
        let Some(before) = self.loaded.origins.define(entity.clone(), &file.source, entry.key.clone(), node)
        else {
            return true;
        };
        let message = if entity.kind == Kind::Report {
            Message::new("duplicate-id-report")
        } else {
            Message::new("duplicate-id").arg("kind", entity.kind.name()).arg("id", entity.id.as_str())
        };
        let hint = match entity.kind {
            Kind::Report => "duplicate-id-report-hint",
            _ => "duplicate-id-hint",
        };
        self.out.push(
            Diagnostic::new(Check::DuplicateId, message)
                .at(at)
                .note(before, Message::new("label-first-here"))
                .hint(Message::new(hint)),
        );
        false
    }
}

fn wrong_file(source: &Arc<Source>, id: &'static str) -> Diagnostic {
    let (check, hint) = match id {
        "wrong-type-file" => (Check::WrongType, "wrong-type-file-hint"),
        _ => (Check::MissingField, "missing-field-profile-hint"),
    };
    Diagnostic::new(check, Message::new(id)).at(Place::file(Arc::clone(source))).hint(Message::new(hint))
}

fn invalid_id(id: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(Check::InvalidId, Message::new("invalid-id").arg("id", id));
    match as_id(id) {
        Some(proposed) => diagnostic.hint(Message::new("wrong-type-write-hint").arg("value", proposed)),
        None => diagnostic.hint(Message::new("invalid-id-hint")),
    }
}

/// The kind of the entities of a collection.
fn collection_kind(name: &str) -> Option<Kind> {
    COLLECTIONS.iter().find(|(collection, _)| *collection == name).map(|(_, kind)| *kind)
}

/// Makes an entity of a value, with stand-ins for what is wrong in it.
struct Reading<'a> {
    value: Value,
    site: &'a Site<'a>,
    out: &'a mut Diagnostics,
}

impl Make for Reading<'_> {
    fn make<T: DeserializeOwned>(self) -> Option<(T, bool)> {
        let read = repair::read(self.value, self.site, self.out)?;
        Some((read.entity, read.whole))
    }
}

#[cfg(test)]
mod tests;
