//! What `put` prints: facts, texts and names of `/data.json`, as content of Typst with labels.

use std::ops::Range;
use std::str::FromStr;

use typst::foundations::{Array, Content, Dict, Label, NativeElement, Packed, Smart, Value};
use typst::model::{Destination, EnumElem, EnumItem, LinkElem, LinkTarget, ListElem, ListItem, ParElem, Url};
use typst::syntax::Span;
use typst::text::{Lang as TextLang, Region, TextElem};
use typst::utils::PicoStr;

use crate::lang::LangTag;

/// The content of a value; `None` if it is neither fact, text nor name.
pub(super) fn print(value: &Value, span: Span) -> Option<Content> {
    match value {
        Value::None => Some(Content::empty()),
        Value::Dict(dict) => fact(dict, span).or_else(|| text(dict, span)).or_else(|| name(dict, span)),
        _ => None,
    }
}

/// A fact is `{id, kind, value, text}`.
fn fact(dict: &Dict, span: Span) -> Option<Content> {
    string(dict, "value")?;
    Some(Pen::new("fact", dict, span)?.characters(string(dict, "text")?))
}

/// A text is `{id, text, body}`. A single paragraph stays inline, so that it can stand in a heading or a cell.
fn text(dict: &Dict, span: Span) -> Option<Content> {
    let pen = Pen::new("text", dict, span)?;
    let blocks = array(dict, "body")?.iter().map(entry).collect::<Option<Vec<_>>>()?;
    match blocks.as_slice() {
        [one] if string(one, "kind")? == "paragraph" => pen.runs(array(one, "runs")?),
        _ => blocks.iter().map(|block| pen.block(block)).collect::<Option<Vec<_>>>().map(Content::sequence),
    }
}

/// A name is `{id, name, lang, region, gloss}`; its gloss is in the language around it.
fn name(dict: &Dict, span: Span) -> Option<Content> {
    let pen = Pen::new("name", dict, span)?;
    let lang = LangTag::from_code(string(dict, "lang")?)?;
    let name = in_language(pen.characters(string(dict, "name")?), lang)?;
    Some(match string(dict, "gloss") {
        Some(gloss) => Content::sequence([name, pen.characters(&format!(" ({gloss})"))]),
        None => name,
    })
}

/// Writes characters that can be traced: each stretch carries the id of what is printed.
///
/// The label cannot stand on the whole, since Typst melts sequences that are joined in code into one, and the
/// label of one of them would then cover its neighbours.
struct Pen {
    span: Span,
    label: Label,
}

impl Pen {
    fn new(kind: &str, dict: &Dict, span: Span) -> Option<Self> {
        let label = Label::new(PicoStr::intern(&format!("{kind}:{}", string(dict, "id")?)))?;
        Some(Self { span, label })
    }

    fn block(&self, block: &Dict) -> Option<Content> {
        match string(block, "kind")? {
            "paragraph" => Some(ParElem::new(self.runs(array(block, "runs")?)?).pack().spanned(self.span)),
            "bullets" => Some(ListElem::new(self.items(block, ListItem::new)?).pack().spanned(self.span)),
            "numbers" => {
                let start = whole(block, "start").map_or(Smart::Auto, Smart::Custom);
                let list = EnumElem::new(self.items(block, EnumItem::new)?).with_start(start);
                Some(list.pack().spanned(self.span))
            }
            _ => None,
        }
    }

    fn items<T: NativeElement>(&self, block: &Dict, item: fn(Content) -> T) -> Option<Vec<Packed<T>>> {
        let bodies = array(block, "items")?.iter().map(|it| match it {
            Value::Array(runs) => self.runs(runs),
            _ => None,
        });
        bodies.map(|body| Some(Packed::new(item(body?)).spanned(self.span))).collect()
    }

    fn runs(&self, runs: &Array) -> Option<Content> {
        runs.iter().map(|it| self.run(entry(it)?)).collect::<Option<Vec<_>>>().map(Content::sequence)
    }

    fn run(&self, run: &Dict) -> Option<Content> {
        let mut content = self.characters(string(run, "text")?);
        if is(run, "emph") {
            content = content.emph();
        }
        if is(run, "strong") {
            content = content.strong();
        }
        if let Some(lang) = string(run, "lang") {
            content = in_language(content, LangTag::from_code(lang)?)?;
        }
        if let Some(address) = string(run, "link") {
            let target = LinkTarget::Dest(Destination::Url(Url::new(address).ok()?));
            content = LinkElem::new(target, content).pack().spanned(self.span);
        }
        Some(content)
    }

    /// Plain characters, with breaks forbidden where a diaeresis would have to go.
    fn characters(&self, text: &str) -> Content {
        let mut parts = Vec::new();
        let mut start = 0;
        for kept in unbreakable(text) {
            parts.push(self.plain(&text[start..kept.start]));
            parts.push(self.plain(&text[kept.clone()]).set(TextElem::hyphenate, Smart::Custom(false)));
            start = kept.end;
        }
        parts.push(self.plain(&text[start..]));
        Content::sequence(parts.into_iter().filter(|part| !part.plain_text().is_empty()))
    }

    fn plain(&self, text: &str) -> Content {
        TextElem::packed(text).spanned(self.span).labelled(self.label)
    }
}

/// The longest word that is kept whole.
const WHOLE: usize = 15;

/// What must not be hyphenated: a word must not break before a letter with a diaeresis after a vowel, since it
/// would lose the diaeresis there (co-ordinatie), which no hyphenation of Typst does.
///
/// Words of ordinary length are kept whole, so that they are one piece for whoever searches the PDF; of very
/// long ones only that letter, since they have to break somewhere.
fn unbreakable(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive(|character: char| !character.is_alphabetic()) {
        let letters = diaereses(word).map(|range| start + range.start..start + range.end);
        if word.chars().count() > WHOLE {
            found.extend(letters);
        } else if letters.count() > 0 {
            found.push(
                start..start + word.trim_end_matches(|character: char| !character.is_alphabetic()).len(),
            );
        }
        start += word.len();
    }
    found
}

/// The letters of a word with a diaeresis that follow a vowel.
fn diaereses(word: &str) -> impl Iterator<Item = Range<usize>> {
    word.char_indices().zip(word.char_indices().skip(1)).filter_map(|((_, before), (at, letter))| {
        let split = is_vowel(before) && matches!(letter, 'ä' | 'ë' | 'ï' | 'ö' | 'ü');
        split.then(|| at..at + letter.len_utf8())
    })
}

const fn is_vowel(character: char) -> bool {
    matches!(character.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Language and region together: with the language alone, the region of the surroundings would stay.
fn in_language(content: Content, tag: LangTag) -> Option<Content> {
    let region = tag.region().and_then(|region| Region::from_str(region).ok());
    let lang = TextLang::from_str(tag.language()).ok()?;
    Some(content.set(TextElem::lang, lang).set(TextElem::region, region))
}

fn entry(value: &Value) -> Option<&Dict> {
    match value {
        Value::Dict(dict) => Some(dict),
        _ => None,
    }
}

fn string<'d>(dict: &'d Dict, key: &str) -> Option<&'d str> {
    match dict.get(key) {
        Ok(Value::Str(text)) => Some(text.as_str()),
        _ => None,
    }
}

fn array<'d>(dict: &'d Dict, key: &str) -> Option<&'d Array> {
    match dict.get(key) {
        Ok(Value::Array(array)) => Some(array),
        _ => None,
    }
}

fn whole(dict: &Dict, key: &str) -> Option<u64> {
    match dict.get(key) {
        Ok(Value::Int(number)) => (*number).try_into().ok(),
        _ => None,
    }
}

fn is(dict: &Dict, key: &str) -> bool {
    matches!(dict.get(key), Ok(Value::Bool(true)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_must_not_break() {
        for (text, expected) in [
            ("De coördinatie.", vec!["coördinatie"]),
            ("de coördinatieovereenkomst", vec!["ö"]),
            ("Für Bürger, schön und groß", vec![]),
            ("financiële en geïnde", vec!["financiële", "geïnde"]),
            ("", vec![]),
        ] {
            let found: Vec<_> = unbreakable(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
