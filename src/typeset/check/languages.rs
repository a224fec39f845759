//! Passages that are marked with one language and say what the side of the other one says.
//!
//! What can be told for sure is told: the texts of the content, by their data; alternative texts that quote
//! one; labels that only one language has, in the edition with both. Of names, of what a template writes
//! itself and of labels with values in them it cannot be told.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use typst::foundations::{Content, StyleChain};
use typst::model::FigureElem;
use typst::syntax::Span;
use typst::visualize::ImageElem;
use typst_layout::PagedDocument;

use crate::diagnostic::{Check, Diagnostics, Message};
use crate::lang::Lang;
use crate::typeset::printed::frame::excerpt;
use crate::typeset::printed::reading::{Reading, Words, dense};
use crate::typeset::printed::said::Said;
use crate::typeset::problems::fault;
use crate::typeset::world::ReportWorld;
use crate::words::Voice;

/// The fewest letters of a label by which its language is told.
const LABEL: usize = 6;

/// The fewest letters of a text by which the language of an alternative text is told.
const QUOTED: usize = 12;

/// Reports passages in the language of the other side.
pub(super) fn check(
    world: &ReportWorld<'_>,
    voices: &[Arc<Voice>],
    said: &Said,
    reading: &Reading,
    out: &mut Diagnostics,
) {
    let labels = Labels::new(voices);
    for piece in &reading.pieces {
        let Some(words) = piece.words() else { continue };
        let Some(lang) = words.lang else { continue };
        let foreign = match piece.put() {
            Some(put) => put.strip_prefix("text:").is_some_and(|id| is_of_other_side(said, id, lang, words)),
            None => labels.tell(lang.other(), &words.text) && !said.is_plain(&dense(&words.text)),
        };
        if foreign {
            report(world, piece.span, lang, &words.text, out);
        }
    }
}

/// Reports alternative texts that quote a text of the other side.
pub(super) fn check_alternatives(
    world: &ReportWorld<'_>,
    document: &PagedDocument,
    said: &Said,
    out: &mut Diagnostics,
) {
    for element in document.introspector().elements().all() {
        let Some((lang, alternative)) = alternative(element) else { continue };
        if said.quotes_other(lang, &dense(&alternative), QUOTED) {
            report(world, element.span(), lang, &alternative, out);
        }
    }
}

/// The alternative text of a figure or picture with its language.
fn alternative(element: &Content) -> Option<(Lang, String)> {
    let styles = StyleChain::default();
    let (locale, text) = if let Some(figure) = element.to_packed::<FigureElem>() {
        (figure.locale?, figure.alt.get_cloned(styles)?)
    } else {
        let image = element.to_packed::<ImageElem>()?;
        (image.locale?, image.alt.get_cloned(styles)?)
    };
    Some((Lang::from_code(locale.lang.as_str())?, text.to_string()))
}

/// Whether a stretch of a text is none of the text in this language, but of the one in the other.
fn is_of_other_side(said: &Said, id: &str, lang: Lang, words: &Words) -> bool {
    let stretch = dense(&words.text);
    !stretch.is_empty() && !said.says(id, lang, &stretch) && said.says(id, lang.other(), &stretch)
}

fn report(world: &ReportWorld<'_>, span: Span, lang: Lang, text: &str, out: &mut Diagnostics) {
    let message = match lang {
        Lang::De => Message::new("template-passage-german"),
        Lang::Nl => Message::new("template-passage-dutch"),
    };
    let message = message.arg("excerpt", excerpt(text.trim()));
    fault(world, Check::Template, span, message, Message::new("template-passage-hint"), out);
}

/// The labels that only one language has, as words.
#[derive(Default)]
struct Labels {
    /// Of each language, by their first word.
    by_first: BTreeMap<(Lang, String), Vec<Vec<String>>>,
}

impl Labels {
    /// With one voice there is nothing to compare.
    fn new(voices: &[Arc<Voice>]) -> Self {
        let mut labels = Self::default();
        let [first, second] = voices else { return labels };
        labels.add(first, second);
        labels.add(second, first);
        labels
    }

    fn add(&mut self, voice: &Voice, other: &Voice) {
        let others: BTreeSet<String> = other.wording().iter().flat_map(|text| words(text)).collect();
        for label in voice.fixed_labels() {
            let words = words(&label);
            let long = words.iter().map(|word| word.chars().count()).sum::<usize>() >= LABEL;
            let own = words.iter().any(|word| !others.contains(word));
            if let (Some(first), true) = (words.first(), long && own) {
                self.by_first.entry((voice.lang(), first.clone())).or_default().push(words);
            }
        }
    }

    /// Whether a text holds a label of this language.
    fn tell(&self, lang: Lang, text: &str) -> bool {
        if self.by_first.is_empty() {
            return false;
        }
        let words = words(text);
        (0..words.len()).any(|at| {
            let labels = self.by_first.get(&(lang, words[at].clone()));
            labels.into_iter().flatten().any(|label| words[at..].starts_with(label))
        })
    }
}

/// The words of a text, all small.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|character: char| !character.is_alphanumeric() && character != '\u{ad}');
    words.map(dense).filter(|word| !word.is_empty()).collect()
}
