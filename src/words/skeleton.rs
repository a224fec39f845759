//! What `beide check --fill` adds: the missing texts, empty, with the twin's text above them.

use super::check::sides;
use super::edit::Edit;
use super::passage;
use super::texts::{Slot, Texts};
use crate::diagnostic::Source;
use crate::id::EntityId;
use crate::lang::{Lang, Pair};

/// A text to be put into a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Skeleton {
    /// The file, relative to the project, with `/`.
    pub file: String,
    /// The byte at which it goes into the file as it is now; `None` for the end, also of a file that does not exist.
    pub at: Option<usize>,
    /// The text, with its line breaks.
    pub text: String,
}

impl Skeleton {
    /// As a change of its file.
    #[must_use]
    pub(crate) fn edit(self) -> Edit {
        let at = self.at.unwrap_or(usize::MAX);
        Edit { file: self.file, range: at..at, text: self.text }
    }
}

/// What is put into the slots of a skeleton, with what stands between the equals sign and its first letter.
type Filling<'f> = Option<&'f dyn Fn(&Slot<'_>) -> String>;

/// What is missing in each language, in the order of the model. Several insertions into one file
/// are ordered by place, those for its end last; put them in from the last to the first.
pub(crate) fn skeletons(texts: &Texts) -> Pair<Vec<Skeleton>> {
    Pair::from_fn(|lang| {
        let mut made: Vec<Skeleton> = Vec::new();
        for owner in texts.owners.values() {
            let fields = owner.id.kind.texts();
            let missing: Vec<Slot<'_>> = fields
                .iter()
                .map(|field| Slot { owner, field })
                .filter(|slot| {
                    sides::lacks(texts, lang, slot)
                        && texts.place(lang, &slot.owner.id, slot.field.name).is_none()
                })
                .collect();
            if !missing.is_empty() {
                made.push(skeleton(texts, lang, &owner.id, &missing, None));
            }
        }
        made.sort_by(|a, b| {
            let key = |skeleton: &Skeleton| (skeleton.file.clone(), skeleton.at.unwrap_or(usize::MAX));
            key(a).cmp(&key(b))
        });
        made
    })
}

/// Texts of an entity that a language lacks altogether, written where a skeleton of them would stand.
pub(crate) fn filled(
    texts: &Texts,
    lang: Lang,
    entity: &EntityId,
    missing: &[Slot<'_>],
    filling: &dyn Fn(&Slot<'_>) -> String,
) -> Skeleton {
    skeleton(texts, lang, entity, missing, Some(filling))
}

/// The file in which a language's texts of an entity stand or would stand: where its message is,
/// else at the same path as the twin's, else in the file of its kind.
pub(crate) fn file(texts: &Texts, lang: Lang, entity: &EntityId) -> String {
    let name = entity.message();
    if let Some((parsed, _)) = texts.content.get(lang).message(&name) {
        return parsed.source.path.clone();
    }
    let (own, other) = (folder(lang), folder(lang.other()));
    let twin = texts.content.get(lang.other()).message(&name);
    match twin.and_then(|(parsed, _)| parsed.source.path.strip_prefix(other.as_str())) {
        Some(path) => format!("{own}{path}"),
        None => format!("{own}{}.ftl", entity.kind),
    }
}

fn folder(lang: Lang) -> String {
    format!("locales/{lang}/content/")
}

fn skeleton(
    texts: &Texts,
    lang: Lang,
    entity: &EntityId,
    missing: &[Slot<'_>],
    filling: Filling<'_>,
) -> Skeleton {
    let file = file(texts, lang, entity);
    match texts.content.get(lang).message(&entity.message()) {
        Some((parsed, message)) => {
            let last = message.attributes.last().map_or(message.id.name, |attribute| attribute.id.name);
            let end = passage::span(parsed, last).range.end;
            let text = parsed.source.text.as_str();
            let at = text[end..].find('\n').map_or(text.len(), |line| end + line + 1);
            let attributes = attributes(missing, filling);
            if let Some(title) = title(missing, filling) {
                // The value of a message stands on the line of its name.
                let at = after_equals(&parsed.source, parsed.offset(message.id.name).unwrap_or(0));
                return Skeleton {
                    file,
                    at: Some(at),
                    text: format!("{title}{}", attributes_after(&attributes)),
                };
            }
            let line_is_open = at > 0 && !parsed.source.text[..at].ends_with('\n');
            let text = if line_is_open { format!("\n{attributes}") } else { attributes };
            Skeleton { file, at: Some(at), text }
        }
        None => Skeleton { file, at: None, text: whole(texts, lang, entity, missing, filling) },
    }
}

/// A whole message, in a skeleton with the twin's texts as a comment.
fn whole(texts: &Texts, lang: Lang, entity: &EntityId, missing: &[Slot<'_>], filling: Filling<'_>) -> String {
    let mut text = String::from("\n");
    for slot in missing.iter().filter(|_| filling.is_none()) {
        if let Some(twin) = written(texts, lang.other(), slot) {
            for line in twin.lines() {
                text.push_str(format!("# {} {}: {line}", lang.other(), slot.field.name).trim_end());
                text.push('\n');
            }
        }
    }
    let title = title(missing, filling).unwrap_or_default();
    text.push_str(&format!("{} ={title}\n", entity.message()));
    text + &attributes(missing, filling)
}

/// What stands behind the equals sign of a message, if its title is missing.
fn title(missing: &[Slot<'_>], filling: Filling<'_>) -> Option<String> {
    missing.iter().find(|slot| slot.field.name == "title").map(|slot| value(slot, filling))
}

/// The attributes among what is missing, each from the beginning of its line.
fn attributes(missing: &[Slot<'_>], filling: Filling<'_>) -> String {
    let attributes = missing.iter().filter(|slot| slot.field.name != "title");
    attributes.map(|slot| format!("    .{} ={}\n", slot.field.name, value(slot, filling))).collect()
}

fn value(slot: &Slot<'_>, filling: Filling<'_>) -> String {
    filling.map_or_else(|| " {\"\"}".to_owned(), |filling| filling(slot))
}

fn attributes_after(attributes: &str) -> String {
    if attributes.is_empty() { String::new() } else { format!("\n{}", attributes.trim_end_matches('\n')) }
}

/// A text as it is written, each line trimmed.
fn written(texts: &Texts, lang: Lang, slot: &Slot<'_>) -> Option<String> {
    let entity = &slot.owner.id;
    let text = match texts.in_words(lang, entity, slot.field.name) {
        Some(found) => {
            let source: &Source = &found.parsed.source;
            let name = found.parsed.offset(found.name).unwrap_or(0);
            source.text.get(after_equals(source, name)..attribute_end(source, name))?
        }
        None => texts.model.texts.get(&slot.id())?.0.get(lang).as_ref()?.0.as_str(),
    };
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Some(lines.collect::<Vec<_>>().join("\n"))
}

/// The byte after the equals sign that follows a name.
fn after_equals(source: &Source, name: usize) -> usize {
    source.text[name..].find('=').map_or(source.text.len(), |at| name + at + 1)
}

/// The end of a value or attribute: the start of the first line after it that is neither indented nor empty, or begins
/// the next attribute, without the empty lines before that.
fn attribute_end(source: &Source, name: usize) -> usize {
    let text = &source.text;
    let mut end = text[name..].find('\n').map_or(text.len(), |at| name + at + 1);
    let mut at = end;
    for line in text[end..].split_inclusive('\n') {
        let blank = line.trim().is_empty();
        // A line that closes a placeable may stand at the margin.
        if !blank && (!line.starts_with([' ', '}']) || line.trim_start().starts_with('.')) {
            break;
        }
        at += line.len();
        if !blank {
            end = at;
        }
    }
    end
}
