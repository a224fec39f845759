//! How many lines words take in a place, as a template counts on them: hardly ever fewer than Typst sets there, so
//! that what was planned for them is enough.

use typst::foundations::{Array, Dict, Value};

use super::metrics::Metrics;
use super::ruler;

/// The least room that is counted with, in em: what is left beside something wide may be none at all.
const LEAST: f64 = 1.0;

/// How much of a line a part of a word fills at least that is broken at a hyphen.
const FILLED: f64 = 0.8;

/// The lines of all passages of a value together, in a room in em: of strings, content, facts, texts, names, the
/// blocks of texts and their runs. Words of a passage that is bold in parts count as bold.
pub(super) fn count(metrics: &Metrics, words: &Value, room: f64, bold: bool) -> usize {
    let mut passages = Vec::new();
    gather(words, &mut passages);
    passages.iter().map(|(words, strong)| passage(metrics, words, room, bold || *strong)).sum()
}

/// The lines of one passage, each as full as it can be. A part that is wider than the room begins on a line of its
/// own and is broken as often as it has to be.
fn passage(metrics: &Metrics, words: &str, room: f64, bold: bool) -> usize {
    let room = room.max(LEAST);
    let mut lines = 1;
    let mut used = 0.0;
    for part in words.split_inclusive([' ', '\n', '-', '\u{ad}']) {
        let ink = metrics.width(part.trim_end(), bold);
        if used > 0.0 && used + ink > room {
            lines += 1;
            used = 0.0;
        }
        used += metrics.width(part, bold);
        while used > room && ink > room {
            lines += 1;
            used -= room * FILLED;
        }
    }
    lines
}

/// The passages of a value, each with whether some of it is bold.
fn gather(value: &Value, out: &mut Vec<(String, bool)>) {
    match value {
        Value::Str(words) => out.push((words.to_string(), false)),
        Value::Content(content) => {
            let passages = ruler::passages(content).into_iter().filter(|words| !words.is_empty());
            out.extend(passages.map(|words| (words, false)));
        }
        Value::Array(several) => several.iter().for_each(|each| gather(each, out)),
        Value::Dict(dict) => gather_entry(dict, out),
        _ => {}
    }
}

fn gather_entry(dict: &Dict, out: &mut Vec<(String, bool)>) {
    if let Some(blocks) = array(dict, "body") {
        blocks.iter().for_each(|block| gather(block, out));
    } else if let Some(runs) = array(dict, "runs") {
        out.push(line(runs));
    } else if let Some(items) = array(dict, "items") {
        let items = items.iter().filter_map(|item| match item {
            Value::Array(runs) => Some(line(runs)),
            _ => None,
        });
        out.extend(items);
    } else if let Some(words) = string(dict, "text") {
        out.push((words, false));
    } else if let Some(name) = string(dict, "name") {
        let gloss = string(dict, "gloss").map(|gloss| format!(" ({gloss})")).unwrap_or_default();
        out.push((name + &gloss, false));
    }
}

/// The words of runs, and whether one of them is bold.
fn line(runs: &Array) -> (String, bool) {
    let runs = runs.iter().filter_map(|run| match run {
        Value::Dict(run) => Some(run),
        _ => None,
    });
    let mut all = (String::new(), false);
    for run in runs {
        all.0 += &string(run, "text").unwrap_or_default();
        all.1 |= matches!(run.get("strong"), Ok(Value::Bool(true)));
    }
    all
}

fn array<'d>(dict: &'d Dict, key: &str) -> Option<&'d Array> {
    match dict.get(key) {
        Ok(Value::Array(array)) => Some(array),
        _ => None,
    }
}

pub(super) fn string(dict: &Dict, key: &str) -> Option<String> {
    match dict.get(key) {
        Ok(Value::Str(text)) => Some(text.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use typst::foundations::{IntoValue, array, dict};

    use super::*;
    use crate::typeset::fonts::FAMILY;

    fn counted(words: impl IntoValue, room: f64) -> usize {
        count(&Metrics::new(vec![FAMILY.to_owned()]), &words.into_value(), room, false)
    }

    #[test]
    fn every_paragraph_and_item_has_lines_of_its_own() {
        let runs = |words: &str| array![dict! { "text" => words }];
        let text = dict! {
            "text" => "Eins\nZwei\nDrei",
            "body" => array![
                dict! { "kind" => "paragraph", "runs" => runs("Eins") },
                dict! { "kind" => "bullets", "items" => array![runs("Zwei"), runs("Drei")] },
            ],
        };
        assert_eq!(counted(text, 10.0), 3);
        assert_eq!(counted(dict! { "runs" => runs("Eins zwei drei") }, 3.0), 3);
        assert_eq!(counted(dict! { "name" => "Almelo", "gloss" => "Stadt" }, 20.0), 1);
        assert_eq!(counted(Value::None, 10.0), 0);
    }

    #[test]
    fn no_room_at_all_is_many_lines() {
        for room in [0.0, -3.0, f64::NAN, f64::NEG_INFINITY] {
            assert!(counted("Handlungsempfehlung des Rates", room) > 8, "{room}");
        }
    }

    #[test]
    fn bold_runs_are_wider() {
        let run = |strong| dict! { "runs" => array![dict! { "text" => "Migration und Integration", "strong" => strong }] };
        let metrics = Metrics::new(vec![FAMILY.to_owned()]);
        let room = metrics.width("Migration und Integration", false);
        assert_eq!(counted(run(false), room), 1);
        assert_eq!(counted(run(true), room), 2);
    }

    #[test]
    fn a_word_that_is_too_wide_takes_lines_of_its_own() {
        assert_eq!(counted("Donaudampfschifffahrt", 20.0), 1);
        assert!(counted("Donaudampfschifffahrt", 4.0) >= 3);
        assert!(counted("die Donaudampfschifffahrt", 6.0) >= 3);
    }
}
