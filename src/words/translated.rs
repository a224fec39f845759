//! Texts with another wording, put where they stand: in FTL or in YAML, with everything around them as it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::catalogue::{self, Found};
use super::edit::Edit;
use super::passage::{self, Form, Passage};
use super::texts::{Slot, Texts};
use super::{scalar, skeleton};
use crate::diagnostic::{Diagnostics, Place, Source};
use crate::id::{EntityId, TextId};
use crate::lang::Lang;

/// A wording that is to be written.
#[derive(Debug)]
pub(crate) struct Rewording {
    /// The unit that gets it.
    pub unit: String,
    /// The text of an entity that it is; `None` for a message or term of one's own.
    pub text: Option<TextId>,
    /// Of a name, where its gloss is written.
    pub gloss: Option<Place>,
    /// What it is to say.
    pub passage: Passage,
}

/// The changes that give texts of a language other wordings, and the units that cannot be written.
pub(crate) fn edits(texts: &Texts, lang: Lang, rewordings: &[Rewording]) -> (Vec<Edit>, Vec<String>) {
    let (mut edits, mut refused) = (Vec::new(), Vec::new());
    let mut missing: BTreeMap<String, Vec<(&Rewording, &TextId)>> = BTreeMap::new();
    for rewording in rewordings {
        let edit = match &rewording.text {
            Some(id) => match (
                texts.in_words(lang, &id.entity, id.field),
                texts.yaml_place(lang, &id.entity, id.field),
            ) {
                (Some(found), _) => in_words(&found, Some(&id.entity), &rewording.passage),
                (None, Some(place)) => in_yaml(texts, lang, id, &place, &rewording.passage),
                (None, None) => {
                    missing.entry(id.entity.message()).or_default().push((rewording, id));
                    continue;
                }
            },
            None if rewording.gloss.is_some() => in_gloss(rewording),
            None => catalogue::helper(texts.content.get(lang), &rewording.unit)
                .and_then(|found| in_words(&found, None, &rewording.passage)),
        };
        match edit {
            Some(edit) => edits.push(edit),
            None => refused.push(rewording.unit.clone()),
        }
    }
    for of_entity in missing.values() {
        match inserted(texts, lang, of_entity) {
            Some(edit) => edits.push(edit),
            None => refused.extend(of_entity.iter().map(|(rewording, _)| rewording.unit.clone())),
        }
    }
    (edits, refused)
}

/// A text in FTL.
fn in_words(found: &Found<'_>, owner: Option<&EntityId>, new: &Passage) -> Option<Edit> {
    let text = found.parsed.resource.source();
    let span = passage::span(found.parsed, found.name).range;
    let old = Passage::of(found, owner);
    let equals = text[..span.start].rfind('=').map_or(span.start, |at| at + 1);
    let line = text[..found.parsed.offset(found.name)?].rfind('\n').map_or(0, |at| at + 1);
    let of_name = text[line..].len() - text[line..].trim_start_matches(' ').len();
    let inline = !text[equals..span.start].contains('\n');
    let becomes_block = inline && new.letters().contains('\n') && !text[span.clone()].contains('\n');
    let indent = indent(text, &span, inline).unwrap_or(of_name + 4);
    let written = |strict| {
        let (indent, inline) = (" ".repeat(indent), inline && !becomes_block);
        let form = Form { indent: Some(&indent), inline, strict };
        let lead = if becomes_block { format!("\n{indent}") } else { text[equals..span.start].to_owned() };
        (lead, passage::rendered(new, &old, form))
    };
    let fits = |(lead, text): &(String, String)| says(&format!("x ={lead}{text}\n"), owner, new);
    let (lead, text) = [written(false), written(true)].into_iter().find(fits)?;
    let file = found.parsed.source.path.clone();
    let (range, text) = if becomes_block { (equals..span.end, lead + &text) } else { (span, text) };
    Some(Edit { file, range, text })
}

/// How far the lines of a text are indented that has more than one.
fn indent(text: &str, span: &std::ops::Range<usize>, inline: bool) -> Option<usize> {
    let start = if inline { span.start } else { text[..span.start].rfind('\n').map_or(0, |at| at + 1) };
    let lines = text[start..span.end].split('\n').skip(usize::from(inline));
    let blanks = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let least = lines.filter(|line| !line.trim().is_empty()).map(blanks).min();
    least.filter(|least| *least > 0)
}

/// Whether a message says what it is to say.
fn says(ftl: &str, owner: Option<&EntityId>, wanted: &Passage) -> bool {
    let parsed = catalogue::parsed(&Source::new("", ftl), &mut Diagnostics::default());
    let mut messages = parsed.messages();
    let (Some((_, message)), None) = (messages.next(), messages.next()) else { return false };
    let Some(pattern) = message.value.as_ref().filter(|_| message.attributes.is_empty()) else {
        return false;
    };
    !super::parse::is_damaged(&parsed)
        && Passage::of(&Found { parsed: &parsed, pattern, name: message.id.name }, owner).says(wanted)
}

/// The gloss of a name. It may stand in braces, where only quotation marks hold every sign together.
fn in_gloss(rewording: &Rewording) -> Option<Edit> {
    let place = rewording.gloss.as_ref()?;
    let raw = place.source.text.get(place.range.clone())?.trim_end();
    let letters = rewording.passage.letters();
    let range = place.range.start..place.range.start + raw.len();
    let is_plain = rewording.passage.codes().next().is_none() && !letters.contains('\n');
    is_plain.then(|| Edit { file: place.source.path.clone(), range, text: scalar::double(&letters) })
}

/// A text in YAML.
fn in_yaml(texts: &Texts, lang: Lang, id: &TextId, place: &Place, new: &Passage) -> Option<Edit> {
    let old = texts.in_yaml(lang, &id.entity, id.field);
    let old = old.map(|found| Passage::of(&found, Some(&id.entity))).unwrap_or_default();
    let value = passage::rendered(new, &old, Form { indent: None, inline: true, strict: false });
    let whole = place.source.text.get(place.range.clone())?;
    let raw = whole.trim_end();
    let text = scalar::rewritten(raw, &value);
    let inline = catalogue::parsed_inline(
        &value,
        &Place::new(Source::new("", value.clone()), 0..value.len()),
        &mut Diagnostics::default(),
    );
    let message = inline.messages().next().map(|(_, message)| message)?;
    let found = Found { parsed: &inline, pattern: message.value.as_ref()?, name: message.id.name };
    let fits = !super::parse::is_damaged(&inline) && Passage::of(&found, Some(&id.entity)).says(new);
    let range = place.range.start..place.range.start + raw.len();
    fits.then(|| Edit { file: Arc::clone(&place.source).path.clone(), range, text })
}

/// Texts that an entity lacks altogether.
fn inserted(texts: &Texts, lang: Lang, missing: &[(&Rewording, &TextId)]) -> Option<Edit> {
    let (_, first) = missing.first()?;
    let owner = texts.owners.get(&first.entity.message())?;
    let of = |field: &str| {
        missing.iter().find(|(_, id)| id.field == field).map(|(rewording, _)| &rewording.passage)
    };
    let fields = owner.id.kind.texts().iter().filter(|field| of(field.name).is_some());
    let slots: Vec<Slot<'_>> = fields.map(|field| Slot { owner, field }).collect();
    let filling =
        |slot: &Slot<'_>| of(slot.field.name).map(|new| new_value(new, slot.field.name)).unwrap_or_default();
    let fits = slots.iter().all(|slot| {
        of(slot.field.name).is_some_and(|new| says(&format!("x ={}\n", filling(slot)), Some(&owner.id), new))
    });
    fits.then(|| skeleton::filled(texts, lang, &owner.id, &slots, &filling).edit())
}

/// What stands behind the equals sign of a new text.
fn new_value(new: &Passage, field: &str) -> String {
    let is_block = new.letters().contains('\n');
    let indent = " ".repeat(if field == "title" { 4 } else { 8 });
    let form = Form { indent: Some(&indent), inline: !is_block, strict: true };
    let text = passage::rendered(new, &Passage::default(), form);
    if is_block { format!("\n{indent}{text}") } else { format!(" {text}") }
}
