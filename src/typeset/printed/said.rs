//! What the sides of a document say by their scripts: the texts by id, to be compared with what is printed.

use std::collections::{BTreeMap, BTreeSet};

use super::reading::dense;
use crate::compose::data::{Data, SideData};
use crate::compose::script::{Content, Part, Script, Unit as ScriptUnit};
use crate::id::{Kind, TextId};
use crate::lang::{Lang, LangTag};
use crate::words::text::{Block, Run};

/// The texts of a document, by their ids as they stand in labels.
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
    /// Its paragraphs and lists: the form, and the paragraph or the items.
    blocks: Vec<(Form, Vec<Unit>)>,
}

/// The form of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Paragraph,
    Bullets,
    Numbers,
}

/// A paragraph or an item: its stretches with their languages.
type Unit = Vec<(Lang, String)>;

impl Said {
    /// The texts of a document.
    pub(crate) fn new(data: &Data, scripts: &[Script]) -> Self {
        let mut said = Self::default();
        for script in scripts {
            let texts = script.texts();
            let texts = texts.map(|(_, found)| (found.id.to_string(), text(script.lang, &found.body)));
            said.sides.push((script.lang, texts.collect()));
            said.slides.extend(script.texts().filter(is_on_slide).map(|(_, text)| text.id.to_string()));
            said.plain.extend(script.units.iter().flat_map(plain).map(|plain| dense(&plain)));
        }
        said.plain.extend(data.document.files.iter().map(|(_, file)| dense(file)));
        let wordmark = |side: &SideData| dense(&side.profile.wordmark);
        said.plain.extend(data.sides.iter().map(wordmark));
        if let [first, second] = scripts {
            let (first, second) = (placed(first), placed(second));
            said.alone = first.symmetric_difference(&second).map(|(_, id)| id.to_string()).collect();
        }
        said
    }

    /// Whether this is a document with two sides.
    pub(crate) fn both(&self) -> bool {
        self.sides.len() == Lang::ALL.len()
    }

    /// A text of a side.
    pub(crate) fn text(&self, lang: Lang, id: &str) -> Option<&Text> {
        self.sides.iter().find(|(side, _)| *side == lang).and_then(|(_, texts)| texts.get(id))
    }

    /// Whether something that is no text holds this.
    pub(crate) fn is_plain(&self, stretch: &str) -> bool {
        self.plain.iter().any(|plain| plain.contains(stretch))
    }

    /// Whether the text of any side says this in this language.
    pub(crate) fn says(&self, id: &str, lang: Lang, stretch: &str) -> bool {
        Lang::ALL.into_iter().any(|side| self.text(side, id).is_some_and(|text| text.says(lang, stretch)))
    }

    /// Whether words in a language quote a text of this many letters that this language says otherwise.
    pub(crate) fn quotes_other(&self, lang: Lang, words: &str, letters: usize) -> bool {
        self.texts(lang.other()).any(|(id, text)| {
            let theirs = text.plain();
            // A name of the other side is no word of its language.
            let long = theirs.chars().count() >= letters;
            let quoted = long && words.contains(&theirs) && !self.is_plain(&theirs);
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
    pub(crate) fn side(&self, id: &str, lang: Lang, stretch: &str) -> Option<Lang> {
        let says = |side: Lang| self.text(side, id).is_some_and(|text| text.says(lang, stretch));
        match (says(lang), says(lang.other())) {
            (true, false) => Some(lang),
            (false, true) => Some(lang.other()),
            _ => None,
        }
    }

    /// The units in which a text is read in pairs, in German and in Dutch; `None` where both sides say the
    /// same, where only one has the text, or where it is read as a whole.
    pub(crate) fn pairs(&self, id: &str) -> Option<(Vec<String>, Vec<String>)> {
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
    pub(crate) fn says(&self, lang: Lang, stretch: &str) -> bool {
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

/// Whether a text stands on a slide; its notes are read like other texts.
fn is_on_slide((unit, text): &(&ScriptUnit, &crate::compose::data::Text)) -> bool {
    unit.is_within(|entity| entity.kind == Kind::Slide)
        && !(text.id.entity.kind == Kind::Slide && text.id.field == "notes")
}

/// The texts of a side, each with the parts in which it stands.
fn placed(script: &Script) -> BTreeSet<(&[Part], &TextId)> {
    script.texts().map(|(unit, text)| (&*unit.within, &text.id)).collect()
}

/// What of a unit is no text.
fn plain(unit: &ScriptUnit) -> Vec<String> {
    match &unit.content {
        Content::Text(_) => Vec::new(),
        Content::Fact(fact) => vec![fact.text.clone()],
        Content::Name(name) => std::iter::once(&name.name).chain(&name.gloss).cloned().collect(),
        Content::Plain(plain) => vec![plain.clone()],
    }
}

fn text(lang: Lang, body: &[Block]) -> Text {
    let block = |block: &Block| match block {
        Block::Paragraph { runs } => (Form::Paragraph, vec![unit(lang, runs)]),
        Block::Bullets { items } => (Form::Bullets, items.iter().map(|item| unit(lang, item)).collect()),
        Block::Numbers { items, .. } => (Form::Numbers, items.iter().map(|item| unit(lang, item)).collect()),
    };
    Text { blocks: body.iter().map(block).collect() }
}

fn unit(lang: Lang, runs: &[Run]) -> Unit {
    let said = |run: &Run| run.lang.as_ref().and_then(LangTag::report).unwrap_or(lang);
    runs.iter().map(|run| (said(run), dense(&run.text))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::EntityId;

    fn runs(runs: &[(&str, Option<Lang>)]) -> Vec<Run> {
        runs.iter()
            .map(|(text, lang)| Run { text: (*text).into(), lang: lang.map(Into::into), ..Run::default() })
            .collect()
    }

    /// A script of texts, each below an entity.
    fn script(lang: Lang, texts: &[(&str, &str)]) -> Script {
        let unit = |(within, id): &(&str, &str)| {
            let id: TextId = id.parse().unwrap();
            let text = crate::compose::data::Text { id: id.clone(), text: String::new(), body: Vec::new() };
            let within: EntityId = within.parse().unwrap();
            ScriptUnit {
                subject: crate::id::Subject::Text(id),
                within: [Part::Of(within)].into(),
                content: Content::Text(text),
                place: None,
            }
        };
        Script { lang, units: texts.iter().map(unit).collect() }
    }

    #[test]
    fn texts_that_one_side_has_alone_are_found() {
        let first = script(Lang::De, &[("section.a", "goal-x.title"), ("section.b", "goal-y.title")]);
        let second = script(Lang::Nl, &[("section.b", "goal-y.title"), ("section.c", "goal-z.title")]);
        let (first, second) = (placed(&first), placed(&second));
        let alone: Vec<_> = first.symmetric_difference(&second).map(|(_, id)| id.to_string()).collect();
        assert_eq!(alone, ["goal-x.title", "goal-z.title"]);
    }

    #[test]
    fn foreign_words_belong_to_the_side_of_their_text() {
        let paragraph = |of: &[(&str, Option<Lang>)]| vec![Block::Paragraph { runs: runs(of) }];
        let german = paragraph(&[("Der ", None), ("gemeenteraad", Some(Lang::Nl)), (" tagt.", None)]);
        let dutch = paragraph(&[("De raad vergadert.", None)]);
        let side = |lang, body: &[Block]| (lang, BTreeMap::from([("x".to_owned(), text(lang, body))]));
        let said = Said { sides: vec![side(Lang::De, &german), side(Lang::Nl, &dutch)], ..Said::default() };
        assert_eq!(said.side("x", Lang::Nl, "gemeenteraad"), Some(Lang::De));
        assert_eq!(said.side("x", Lang::Nl, "raad"), None);
        assert_eq!(said.side("x", Lang::Nl, "vergadert"), Some(Lang::Nl));
        assert_eq!(said.side("x", Lang::De, "tagt"), Some(Lang::De));
    }
}
