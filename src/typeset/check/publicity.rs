//! What the European Union and other funders require to be seen: Regulation (EU) 2021/1060, Annex IX.
//!
//! Templates mark what they show of it with the labels `<emblem>`, `<statement>` and `<logo>`.

use std::sync::Arc;

use typst::foundations::Content;
use typst::layout::{Abs, Point, Rect};
use typst::syntax::Span;
use typst::text::FontStyle;
use typst::visualize::Paint;

use crate::compose::data::{Data, PublicityData};
use crate::diagnostic::{Arg, Check, Diagnostics, Message};
use crate::typeset::printed::frame::excerpt;
use crate::typeset::printed::reading::{Ink, Marked, Piece, Reading, Words, dense};
use crate::typeset::problems::fault;
use crate::typeset::world::ReportWorld;
use crate::words::Voice;

/// The least height of the emblem, in millimetres: the Commission's guide to the emblem in programmes 2021–2027.
const HEIGHT: f64 = 10.0;

/// The width of the emblem relative to its height: Annex IX, 1.9.
const SHAPE: f64 = 1.5;

/// How much of its height the emblem keeps clear on each side: the brand of the Interreg programmes.
const ROOM: f64 = 0.5;

/// The typefaces of the statement: Annex IX, 1.3.
const FACES: [&str; 9] =
    ["arial", "auto", "calibri", "garamond", "trebuchet", "trebuchet ms", "tahoma", "verdana", "ubuntu"];

/// The colours of the statement, reflex blue, black and white: Annex IX, 1.6.
const COLOURS: [&str; 3] = ["#003399", "#000000", "#ffffff"];

/// The words of the statement among the product's own.
const STATEMENT: &str = "publicity-statement";

/// The border of the emblem on a coloured ground, relative to its height: Annex IX, 1.9.
const BORDER: f64 = 0.04;

/// How exact measures are taken, in points.
const EXACT: f64 = 0.5;

/// Reports publicity that is required and not shown, or not as it must be.
pub(super) fn check(
    world: &ReportWorld<'_>,
    data: &Data,
    voices: &[Arc<Voice>],
    reading: &Reading,
    out: &mut Diagnostics,
) {
    let Some(required) = data.sides.first().and_then(|side| side.publicity.as_ref()) else { return };
    let mut faults = Vec::new();
    if required.european_union {
        let emblems = shown(reading, "emblem");
        if emblems.is_empty() {
            faults.push(Fault::of_page("missing-publicity-emblem"));
        } else {
            faults.extend(emblems.iter().flat_map(|emblem| wrong_emblem(reading, emblem)));
            faults.extend(wrong_statement(reading, &emblems, voices));
        }
    }
    if shown(reading, "logo").len() < required.logos.len() {
        faults.push(Fault::of_page("missing-publicity-logo"));
    }
    faults.extend(missing_funders(reading, required));
    for Fault { span, message } in faults {
        let hint = Message::new(hint(message.id));
        fault(world, Check::MissingPublicity, span, message, hint, out);
    }
}

/// What is wrong, and where in the template.
struct Fault {
    span: Span,
    message: Message,
}

impl Fault {
    fn new(span: Span, message: &'static str) -> Self {
        Self { span, message: Message::new(message) }
    }

    fn arg(self, name: &'static str, value: impl Into<Arg>) -> Self {
        Self { message: self.message.arg(name, value), ..self }
    }

    /// What is not there has no line.
    fn of_page(message: &'static str) -> Self {
        Self::new(Span::detached(), message)
    }
}

/// How to mend it.
fn hint(message: &str) -> &'static str {
    match message {
        "missing-publicity-height" | "missing-publicity-shape" | "missing-publicity-larger" => {
            "missing-publicity-size-hint"
        }
        "missing-publicity-room" | "missing-publicity-room-text" => "missing-publicity-room-hint",
        "missing-publicity-alternative" => "missing-publicity-alternative-hint",
        "missing-publicity-beside" => "missing-publicity-beside-hint",
        "missing-publicity-face" | "missing-publicity-dressed" | "missing-publicity-colour" => {
            "missing-publicity-face-hint"
        }
        "missing-publicity-funder" => "missing-publicity-funder-hint",
        _ => "missing-publicity-strip-hint",
    }
}

/// What is marked with a label in the body of the first page.
fn shown(reading: &Reading, label: &str) -> Vec<Marked> {
    let marked = reading.marked(label).into_iter();
    marked.filter(|marked| marked.page == 1 && !marked.artifact).collect()
}

fn place_of(reading: &Reading, marked: &Marked) -> Span {
    reading.element(marked.element).map_or(Span::detached(), Content::span)
}

/// Too small, distorted, smaller than a logo, without words for those who do not see it, or not alone.
fn wrong_emblem(reading: &Reading, emblem: &Marked) -> Vec<Fault> {
    let span = place_of(reading, emblem);
    let (size, exact) = (emblem.rect.size(), Abs::pt(EXACT));
    let height = size.y.to_mm();
    let mut faults = Vec::new();
    if size.y + exact < Abs::mm(HEIGHT) {
        let fault = Fault::new(span, "missing-publicity-height");
        faults.push(fault.arg("height", format!("{height:.0}")).arg("least", format!("{HEIGHT:.0}")));
    }
    if (size.x - size.y * SHAPE).abs() > exact + size.y * BORDER {
        faults.push(Fault::new(span, "missing-publicity-shape"));
    }
    let larger = |logo: &Marked| {
        let logo = logo.rect.size();
        logo.y > size.y + exact && logo.x > size.x + exact
    };
    let larger = shown(reading, "logo").into_iter().find(larger);
    faults.extend(larger.map(|logo| Fault::new(place_of(reading, &logo), "missing-publicity-larger")));
    let described = |piece: &Piece| piece.around.described || matches!(piece.ink, Ink::Picture);
    if !inside(reading, emblem).any(described) {
        faults.push(Fault::new(span, "missing-publicity-alternative"));
    }
    faults.extend(intruder(reading, emblem).map(|piece| intrusion(span, piece)));
    faults
}

/// The pieces of what is marked.
fn inside<'r>(reading: &'r Reading, marked: &Marked) -> impl Iterator<Item = &'r Piece> {
    let (element, page) = (marked.element, marked.page);
    reading.pieces.iter().filter(move |piece| piece.around.mark == Some(element) && piece.page == page)
}

/// What stands in the room that the emblem keeps clear. A ground that reaches around all of it does not.
fn intruder<'r>(reading: &'r Reading, emblem: &Marked) -> Option<&'r Piece> {
    let room = emblem.rect.size().y * ROOM - Abs::pt(EXACT);
    let room = Rect::new(emblem.rect.min - Point::splat(room), emblem.rect.max + Point::splat(room));
    let ground = |piece: &Piece| matches!(piece.ink, Ink::Shape) && covers(piece.rect, room);
    reading.pieces.iter().find(|piece| {
        piece.page == emblem.page
            && piece.around.mark != Some(emblem.element)
            && meets(piece.rect, room)
            && !ground(piece)
    })
}

fn intrusion(span: Span, piece: &Piece) -> Fault {
    match piece.words() {
        Some(words) => {
            Fault::new(span, "missing-publicity-room-text").arg("excerpt", excerpt(words.text.trim()))
        }
        None => Fault::new(span, "missing-publicity-room"),
    }
}

/// The statement missing in a language, far from every emblem, or in another dress than is allowed.
fn wrong_statement(reading: &Reading, emblems: &[Marked], voices: &[Arc<Voice>]) -> Vec<Fault> {
    let statements = shown(reading, "statement");
    let pieces: Vec<&Piece> = statements.iter().flat_map(|statement| inside(reading, statement)).collect();
    let mut faults: Vec<Fault> = voices
        .iter()
        .filter(|voice| !says_statement(&pieces, voice))
        .map(|voice| {
            let span = statements.first().map_or(Span::detached(), |it| place_of(reading, it));
            Fault::new(span, "missing-publicity-statement").arg("language", voice.lang().code())
        })
        .collect();
    let beside =
        |statement: &Marked, emblem: &Marked| distance(statement.rect, emblem.rect) <= emblem.rect.size().y;
    let apart = statements.iter().find(|it| !emblems.iter().any(|emblem| beside(it, emblem)));
    faults.extend(apart.map(|it| Fault::new(place_of(reading, it), "missing-publicity-beside")));
    faults.extend(pieces.iter().flat_map(|piece| wrong_dress(piece)));
    faults
}

/// Whether the statement of a language is there, all of it and nothing else in that language.
fn says_statement(pieces: &[&Piece], voice: &Voice) -> bool {
    let Ok(statement) = voice.label(STATEMENT, &[]) else { return false };
    let of_lang = |words: &&Words| words.lang == Some(voice.lang());
    let words = pieces.iter().filter_map(|piece| piece.words()).filter(of_lang);
    dense(&words.map(|words| words.text.as_str()).collect::<String>()) == dense(&statement)
}

/// A face, a slant, a line or a colour that is not allowed.
fn wrong_dress(piece: &Piece) -> Vec<Fault> {
    let Some(words) = piece.words() else { return Vec::new() };
    let font = words.font.info();
    let mut faults = Vec::new();
    if !FACES.contains(&font.family.to_lowercase().as_str()) {
        faults.push(Fault::new(piece.span, "missing-publicity-face").arg("family", font.family.as_str()));
    }
    if font.variant.style != FontStyle::Normal || piece.around.lined {
        faults.push(Fault::new(piece.span, "missing-publicity-dressed"));
    }
    let allowed = match &words.fill {
        Paint::Solid(colour) => COLOURS.contains(&colour.to_hex().as_str()),
        _ => false,
    };
    if !allowed {
        faults.push(Fault::new(piece.span, "missing-publicity-colour"));
    }
    faults
}

/// Funders whose names are not read anywhere.
fn missing_funders(reading: &Reading, required: &PublicityData) -> Vec<Fault> {
    let missing = required.funders.iter().filter(|funder| {
        let label = format!("name:{}", funder.id);
        !reading.body().any(|piece| piece.put().as_ref() == Some(&label))
    });
    missing
        .map(|funder| Fault::of_page("missing-publicity-funder").arg("name", funder.name.as_str()))
        .collect()
}

fn meets(first: Rect, second: Rect) -> bool {
    first.min.x < second.max.x
        && second.min.x < first.max.x
        && first.min.y < second.max.y
        && second.min.y < first.max.y
}

fn covers(outer: Rect, inner: Rect) -> bool {
    outer.min.x <= inner.min.x
        && outer.min.y <= inner.min.y
        && outer.max.x >= inner.max.x
        && outer.max.y >= inner.max.y
}

/// The larger of the distances from left to right and from top to bottom.
fn distance(first: Rect, second: Rect) -> Abs {
    let gap = |min: Abs, max: Abs| (min - max).max(Abs::zero());
    let across = gap(first.min.x, second.max.x).max(gap(second.min.x, first.max.x));
    let along = gap(first.min.y, second.max.y).max(gap(second.min.y, first.max.y));
    across.max(along)
}
