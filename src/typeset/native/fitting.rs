//! `needs` and `stacked`: how high cards and the parts of texts are at least, in em. Components of slides try many
//! sizes and forms before they draw one, and a trial written in Typst costs as much as a line on a page.

use typst::foundations::{Array, Dict, NativeFunc, NativeFuncData, Str, Value, func};

use super::rows::{count, string};
use super::ruler::Ruler;

/// The functions, each of which takes a ruler first.
pub(super) fn functions() -> [&'static NativeFuncData; 2] {
    [needs::data(), stacked::data()]
}

/// How high so many lines are.
#[expect(clippy::cast_precision_loss, reason = "nobody prints so many lines")]
fn tall(count: usize, line: f64, apart: f64) -> f64 {
    if count == 0 { 0.0 } else { count as f64 * line + (count - 1) as f64 * apart }
}

/// A form that cards are tried in. All lengths are in em of their titles.
struct Form {
    /// The room of a title, and that of the words below it in em of their own type.
    inner: (f64, f64),
    /// How large the words below a title are.
    small: f64,
    /// Where they stand: `parts`, `line` or `same`.
    way: String,
    /// Whether they stand at the right instead.
    aside: bool,
    /// The height of a line, the room between two, between title and words, above and below all.
    rooms: [f64; 4],
}

impl Form {
    fn new(form: &Dict) -> Self {
        let number = |key| number(form, key);
        Self {
            inner: (number("inner"), number("below")),
            small: number("small"),
            way: string(form, "way").unwrap_or_default(),
            aside: matches!(form.get("aside"), Ok(Value::Bool(true))),
            rooms: ["line", "narrow", "apart", "y"].map(number),
        }
    }

    /// How high a card of one face is.
    fn height(&self, ruler: &Ruler, card: &Array, between: &str) -> f64 {
        let [line, narrow, apart, y] = self.rooms;
        let (Some(title), words) = (card.as_slice().first(), strings(card.as_slice().get(1))) else {
            return 0.0;
        };
        let rows = |words: &Value, room: f64, bold: bool| count(&ruler.0, words, room, bold);
        let below = |lines: usize| tall(lines, line, narrow) * self.small;
        let head = || tall(rows(title, self.inner.0, true), line, narrow);
        let height = if words.is_empty() {
            head()
        } else if self.aside {
            head().max(below(words.len()))
        } else if self.way == "same" {
            let title = match title {
                Value::Dict(title) => string(title, "text").unwrap_or_default(),
                _ => String::new(),
            };
            let all = std::iter::once(title).chain(words).collect::<Vec<_>>().join(between);
            tall(rows(&Value::Str(all.into()), self.inner.0, true), line, narrow)
        } else if self.way == "line" {
            head() + apart + below(rows(&Value::Str(words.join(between).into()), self.inner.1, false))
        } else {
            let lines = words.into_iter().map(|words| rows(&Value::Str(words.into()), self.inner.1, false));
            head() + apart + below(lines.sum())
        };
        height + 2.0 * y
    }
}

/// What each row of cards needs, in em of their titles, in the language that needs more.
///
/// - cards: of each card its faces, of each face the title and the words below it
/// - between: what stands between words in one line
/// - form: how they stand
/// - columns: how many stand beside each other
#[func]
fn needs(ruler: Ruler, cards: Array, between: Str, form: Dict, columns: i64) -> Array {
    let form = Form::new(&form);
    let faces = |card: &Value| match card {
        Value::Array(faces) => faces
            .iter()
            .filter_map(as_array)
            .map(|face| form.height(&ruler, face, &between))
            .fold(0.0, f64::max),
        _ => 0.0,
    };
    let heights: Vec<f64> = cards.iter().map(faces).collect();
    let columns = usize::try_from(columns).unwrap_or(1).max(1);
    heights.chunks(columns).map(|row| Value::Float(row.iter().copied().fold(0.0, f64::max))).collect()
}

/// How high texts are without the room between their parts, in em: part by part beside each other if all have the
/// same parts, else as wholes.
///
/// - texts: of each its parts, with `at`, `kind`, `runs` and `marker`
/// - room: the width, in em
/// - line, apart: the height of a line and the room between two, in em
#[func]
fn stacked(ruler: Ruler, texts: Array, room: f64, line: f64, apart: f64) -> f64 {
    let texts: Vec<Vec<&Dict>> = texts.iter().filter_map(as_array).map(parts).collect();
    let height = |part: &&Dict| {
        let runs = Value::Dict((*part).clone());
        tall(count(&ruler.0, &runs, room - number(part, "marker"), false), line, apart)
    };
    let heights: Vec<Vec<f64>> = texts.iter().map(|text| text.iter().map(height).collect()).collect();
    let form = |text: &[&Dict]| {
        text.iter().map(|part| (number(part, "at").to_bits(), string(part, "kind"))).collect::<Vec<_>>()
    };
    if texts.windows(2).all(|two| form(&two[0]) == form(&two[1])) {
        let parts = heights.first().map_or(0, Vec::len);
        (0..parts).map(|part| heights.iter().map(|text| text[part]).fold(0.0, f64::max)).sum()
    } else {
        heights.iter().map(|text| text.iter().sum()).fold(0.0, f64::max)
    }
}

fn parts(text: &Array) -> Vec<&Dict> {
    text.iter()
        .filter_map(|part| match part {
            Value::Dict(part) => Some(part),
            _ => None,
        })
        .collect()
}

const fn as_array(value: &Value) -> Option<&Array> {
    match value {
        Value::Array(array) => Some(array),
        _ => None,
    }
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let words = value.and_then(as_array).into_iter().flat_map(Array::iter);
    words
        .filter_map(|word| match word {
            Value::Str(word) => Some(word.to_string()),
            _ => None,
        })
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "numbers of parts and relations of sizes are small")]
fn number(dict: &Dict, key: &str) -> f64 {
    match dict.get(key) {
        Ok(Value::Float(number)) => *number,
        Ok(Value::Int(number)) => *number as f64,
        _ => 0.0,
    }
}
