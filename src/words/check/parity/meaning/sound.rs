//! Whether a project's own list of words says something: a list that says nothing, or nothing that can be compared, is
//! a slip.

use std::ops::Range;
use std::sync::Arc;

use super::lists::{Meaning, WordList};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place, Source};
use crate::lang::Lang;

/// The groups of which the meanings are numbers.
const NUMBERED: [&str; 2] = ["counts", "ordinals"];

/// Reports what a project's list says in vain; `all` is that list laid over the program's own.
pub(super) fn check(list: &WordList, all: &WordList, source: &Arc<Source>, out: &mut Diagnostics) {
    for ((part, own), (_, whole)) in list.parts().into_iter().zip(all.parts()) {
        for (group, meanings) in own {
            let tell = |path: &[&str], message: Message, hint: &'static str, out: &mut Diagnostics| {
                let place = Place::new(Arc::clone(source), find(&source.text, path));
                out.push(Diagnostic::new(Check::WrongType, message).at(place).hint(Message::new(hint)));
            };
            let known = whole.get(group).map_or(0, indexmap::IndexMap::len);
            let compared = matches!(part, "polarity" | "actors");
            if meanings.is_empty() || (compared && known < 2) {
                let message = Message::new("wrong-type-words-group").arg("group", group.clone());
                tell(&[part, group], message, "wrong-type-words-group-hint", out);
                continue;
            }
            for (name, meaning) in meanings {
                let path = [part, group.as_str(), name.as_str()];
                let said = whole.get(group).and_then(|meanings| meanings.get(name)).unwrap_or(meaning);
                let lacks = |lang: Lang| said.phrases(lang).next().is_none();
                let message = |id: &'static str| Message::new(id).arg("name", name.clone());
                if NUMBERED.contains(&group.as_str()) && part == "numbers" && name.parse::<f64>().is_err() {
                    tell(&path, message("wrong-type-words-count"), "wrong-type-words-count-hint", out);
                } else if Lang::ALL.into_iter().all(|lang| meaning.phrases(lang).next().is_none()) {
                    tell(&path, message("wrong-type-words-none"), "wrong-type-words-none-hint", out);
                } else if !NUMBERED.contains(&group.as_str()) && Lang::ALL.into_iter().any(lacks) {
                    let which = if lacks(Lang::De) { "de" } else { "nl" };
                    let message = message("wrong-type-words-one-side").arg("which", which);
                    tell(&path, message, "wrong-type-words-one-side-hint", out);
                }
                phrases(meaning, &path, source, out);
            }
        }
    }
    phrases(&list.idioms, &["idioms"], source, out);
}

/// Reports phrases that fit everything, or have a gap where nothing follows.
fn phrases(meaning: &Meaning, path: &[&str], source: &Arc<Source>, out: &mut Diagnostics) {
    for lang in Lang::ALL {
        let wrong = meaning.phrases(lang).map(|(phrase, _)| phrase).find(|phrase| !is_phrase(phrase));
        if let Some(phrase) = wrong {
            let message = Message::new("wrong-type-words-phrase").arg("phrase", phrase.to_owned());
            let place = Place::new(Arc::clone(source), find(&source.text, path));
            let hint = Message::new("wrong-type-words-phrase-hint");
            out.push(Diagnostic::new(Check::WrongType, message).at(place).hint(hint));
        }
    }
}

fn is_phrase(phrase: &str) -> bool {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    let is_gap = |word: &&str| matches!(*word, "…" | "...");
    let ends = [words.first(), words.last()];
    let inner = |word: &str| {
        let letters = word.trim_matches('*');
        !letters.is_empty() && !letters.contains('*')
    };
    ends.iter().all(|end| end.is_some_and(|word| !is_gap(word))) && words.iter().all(|word| inner(word))
}

/// Where a key stands, found by those above it.
fn find(text: &str, path: &[&str]) -> Range<usize> {
    let mut from = 0;
    let mut found = 0..0;
    for key in path {
        let mut rest = text[from..].match_indices(key);
        let place = rest.find(|(at, _)| {
            let (start, end) = (from + at, from + at + key.len());
            let before =
                text[..start].chars().next_back().is_none_or(|c| c.is_whitespace() || "{,'\"".contains(c));
            before && text[end..].trim_start_matches(['"', '\'', ' ']).starts_with(':')
        });
        let Some((at, _)) = place else { break };
        found = from + at..from + at + key.len();
        from = found.end;
    }
    found
}
