//! What the sides of a document say by their data: the texts by id, to be compared with what is printed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::reading::dense;
use crate::compose::data::Data;
use crate::lang::Lang;

/// The texts of a document.
#[derive(Default)]
pub(in crate::typeset) struct Said {
    sides: Vec<(Lang, BTreeMap<String, Text>)>,
    /// Texts that one side has where the other has none.
    alone: BTreeSet<String>,
    /// Texts of slides, each of which is read as a whole.
    slides: BTreeSet<String>,
    /// Everything that is no text: names of files, of places, of people.
    plain: Vec<String>,
}

/// A text of one side.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(in crate::typeset) struct Text {
    /// Its paragraphs and lists: the kind, and the paragraph or the items.
    blocks: Vec<(String, Vec<Unit>)>,
}

/// A paragraph or an item: its stretches with their languages.
type Unit = Vec<(Lang, String)>;

impl Said {
    /// The texts in the data of a document.
    pub fn new(data: &Data) -> Self {
        let mut said = Self::default();
        let sides: Vec<(Lang, Value)> = data
            .sides
            .iter()
            .filter_map(|side| Some((side.lang, serde_json::to_value(side).ok()?)))
            .collect();
        for (lang, side) in &sides {
            let mut texts = BTreeMap::new();
            collect(side, &mut |id, body| {
                texts.insert(id.to_owned(), text(*lang, body));
            });
            said.sides.push((*lang, texts));
            slides(side, &mut said.slides);
            plain_strings(side, &mut said.plain);
        }
        said.plain.extend(data.document.files.iter().map(|(_, file)| dense(file)));
        if let [(_, first), (_, second)] = sides.as_slice() {
            compare(first, second, &mut said.alone);
        }
        said
    }

    /// Whether this is a document with two sides.
    pub fn both(&self) -> bool {
        self.sides.len() == Lang::ALL.len()
    }

    /// A text of a side.
    pub fn text(&self, lang: Lang, id: &str) -> Option<&Text> {
        self.sides.iter().find(|(side, _)| *side == lang).and_then(|(_, texts)| texts.get(id))
    }

    /// Whether something that is no text holds this.
    pub fn is_plain(&self, stretch: &str) -> bool {
        self.plain.iter().any(|plain| plain.contains(stretch))
    }

    /// Whether the text of any side says this in this language.
    pub fn says(&self, id: &str, lang: Lang, stretch: &str) -> bool {
        Lang::ALL.into_iter().any(|side| self.text(side, id).is_some_and(|text| text.says(lang, stretch)))
    }

    /// Whether words in a language quote a text of this many letters that this language says otherwise.
    pub fn quotes_other(&self, lang: Lang, words: &str, letters: usize) -> bool {
        self.texts(lang.other()).any(|(id, text)| {
            let theirs = text.plain();
            let quoted = theirs.chars().count() >= letters && words.contains(&theirs);
            let own = self.text(lang, id).map(Text::plain);
            quoted && own.is_some_and(|own| own != theirs) && !self.quotes_own(lang, words, &theirs)
        })
    }

    /// Whether words quote a text of this language that holds these words of the other one.
    fn quotes_own(&self, lang: Lang, words: &str, theirs: &str) -> bool {
        let mut own = self.texts(lang).map(|(_, text)| text.plain());
        own.any(|own| own.contains(theirs) && words.contains(&own))
    }

    fn texts(&self, lang: Lang) -> impl Iterator<Item = (&String, &Text)> {
        self.sides.iter().filter(move |(side, _)| *side == lang).flat_map(|(_, texts)| texts)
    }

    /// The language whose side a stretch printed in this language belongs to: foreign words in a text belong
    /// to the side of the text. `None` where that cannot be told.
    pub fn side(&self, id: &str, lang: Lang, stretch: &str) -> Option<Lang> {
        let says = |side: Lang| self.text(side, id).is_some_and(|text| text.says(lang, stretch));
        match (says(lang), says(lang.other())) {
            (true, false) => Some(lang),
            (false, true) => Some(lang.other()),
            _ => None,
        }
    }

    /// The units in which a text is read in pairs, in German and in Dutch; `None` where both sides say the
    /// same, where only one has the text, or where it is read as a whole.
    pub fn pairs(&self, id: &str) -> Option<(Vec<String>, Vec<String>)> {
        let (first, second) = (self.text(Lang::De, id)?, self.text(Lang::Nl, id)?);
        let equal = first.plain() == second.plain();
        if equal || self.alone.contains(id) {
            return None;
        }
        let whole = || (vec![first.plain()], vec![second.plain()]);
        let alike = first.blocks.len() == second.blocks.len()
            && first.blocks.iter().zip(&second.blocks).all(|(one, other)| one.0 == other.0);
        if self.slides.contains(id) || !alike {
            return Some(whole());
        }
        let blocks = first.blocks.iter().zip(&second.blocks);
        Some(blocks.flat_map(|((_, one), (_, other))| units(one, other)).unzip())
    }
}

impl Text {
    /// Whether it says this in this language.
    pub fn says(&self, lang: Lang, stretch: &str) -> bool {
        self.blocks.iter().flat_map(|(_, units)| units).any(|unit| in_lang(unit, lang).contains(stretch))
    }

    fn plain(&self) -> String {
        self.blocks.iter().flat_map(|(_, units)| units).map(whole).collect()
    }
}

/// What a unit says in one language; what stands between is a break.
fn in_lang(unit: &Unit, lang: Lang) -> String {
    unit.iter().map(|(of, words)| if *of == lang { words.as_str() } else { "\n" }).collect()
}

fn whole(unit: &Unit) -> String {
    unit.iter().map(|(_, words)| words.as_str()).collect()
}

/// The units of a block: item by item where both sides have as many, else as a whole.
fn units(first: &[Unit], second: &[Unit]) -> Vec<(String, String)> {
    let together = |units: &[Unit]| units.iter().map(whole).collect::<String>();
    if first.len() != second.len() {
        return vec![(together(first), together(second))];
    }
    first.iter().zip(second).map(|(one, other)| (whole(one), whole(other))).collect()
}

/// Hands over every text: its id and its blocks.
fn collect<'v>(value: &'v Value, found: &mut impl FnMut(&'v str, &'v [Value])) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, found)),
        Value::Object(fields) => match as_text(fields) {
            Some((id, body)) => found(id, body),
            None => fields.values().for_each(|value| collect(value, found)),
        },
        _ => {}
    }
}

fn as_text(fields: &Map<String, Value>) -> Option<(&str, &[Value])> {
    Some((fields.get("id")?.as_str()?, fields.get("body")?.as_array()?))
}

fn text(lang: Lang, body: &[Value]) -> Text {
    let block = |block: &Value| {
        let units = match block["items"].as_array() {
            Some(items) => items.iter().map(|item| unit(lang, item)).collect(),
            None => vec![unit(lang, &block["runs"])],
        };
        (block["kind"].as_str().unwrap_or_default().to_owned(), units)
    };
    Text { blocks: body.iter().map(block).collect() }
}

fn unit(lang: Lang, runs: &Value) -> Unit {
    let run = |run: &Value| {
        let lang = run["lang"].as_str().and_then(Lang::from_code).unwrap_or(lang);
        (lang, dense(run["text"].as_str().unwrap_or_default()))
    };
    runs.as_array().into_iter().flatten().map(run).collect()
}

fn plain_strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(plain) => found.push(dense(plain)),
        Value::Array(values) => values.iter().for_each(|value| plain_strings(value, found)),
        Value::Object(fields) if as_text(fields).is_none() => {
            fields.values().for_each(|value| plain_strings(value, found));
        }
        _ => {}
    }
}

/// The texts that stand on slides; their notes are read like other texts.
fn slides(side: &Value, found: &mut BTreeSet<String>) {
    let slides = side["handout"]["slides"].as_array().into_iter().flatten();
    for (_, value) in slides.filter_map(Value::as_object).flatten().filter(|(key, _)| *key != "notes") {
        collect(value, &mut |id, _| {
            found.insert(id.to_owned());
        });
    }
}

/// Finds the texts that one of two values has where the other has none.
fn compare(first: &Value, second: &Value, alone: &mut BTreeSet<String>) {
    match (first, second) {
        (Value::Array(first), Value::Array(second)) => compare_lists(first, second, alone),
        (Value::Object(one), Value::Object(other)) => {
            if let (Some((id, _)), Some((twin, _))) = (as_text(one), as_text(other))
                && id == twin
            {
                return;
            }
            let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            for key in keys {
                compare(&first[key.as_str()], &second[key.as_str()], alone);
            }
        }
        (first, second) => {
            for value in [first, second] {
                collect(value, &mut |id, _| {
                    alone.insert(id.to_owned());
                });
            }
        }
    }
}

/// Things with ids by these, others by their places.
fn compare_lists(first: &[Value], second: &[Value], alone: &mut BTreeSet<String>) {
    for (index, value) in first.iter().enumerate() {
        compare(value, twin(index, value, second).unwrap_or(&NOTHING), alone);
    }
    for (index, value) in second.iter().enumerate() {
        if twin(index, value, first).is_none() {
            compare(&NOTHING, value, alone);
        }
    }
}

static NOTHING: Value = Value::Null;

fn twin<'v>(index: usize, value: &Value, list: &'v [Value]) -> Option<&'v Value> {
    match value["id"].as_str() {
        Some(id) => list.iter().find(|other| other["id"].as_str() == Some(id)),
        None => list.get(index).filter(|other| other["id"].is_null()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn paragraph(id: &str, words: &str) -> Value {
        json!({"id": id, "body": [{"kind": "paragraph", "runs": [{"text": words}]}]})
    }

    #[test]
    fn texts_that_one_side_has_alone_are_found() {
        let first =
            json!({"blocks": [{"id": "a", "t": paragraph("x", "X")}, {"id": "b", "t": paragraph("y", "Y")}]});
        let second = json!({"blocks": [{"id": "b", "t": paragraph("y", "Z")}], "more": paragraph("z", "Z")});
        let mut alone = BTreeSet::new();
        compare(&first, &second, &mut alone);
        assert_eq!(alone.into_iter().collect::<Vec<_>>(), ["x", "z"]);
    }

    #[test]
    fn foreign_words_belong_to_the_side_of_their_text() {
        let body = |body: Value| body.as_array().cloned().unwrap_or_default();
        let german = body(json!([{"kind": "paragraph", "runs": [
            {"text": "Der "}, {"text": "gemeenteraad", "lang": "nl"}, {"text": " tagt."}]}]));
        let dutch = body(json!([{"kind": "paragraph", "runs": [{"text": "De raad vergadert."}]}]));
        let side = |lang, body: &[Value]| (lang, BTreeMap::from([("x".to_owned(), text(lang, body))]));
        let said = Said { sides: vec![side(Lang::De, &german), side(Lang::Nl, &dutch)], ..Said::default() };
        assert_eq!(said.side("x", Lang::Nl, "gemeenteraad"), Some(Lang::De));
        assert_eq!(said.side("x", Lang::Nl, "raad"), None);
        assert_eq!(said.side("x", Lang::Nl, "vergadert"), Some(Lang::Nl));
        assert_eq!(said.side("x", Lang::De, "tagt"), Some(Lang::De));
    }
}
