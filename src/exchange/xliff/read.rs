//! Reading XLIFF that has come back.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::states;
use crate::diagnostic::{Diagnostics, Message, Place, Source};
use crate::exchange::returned::{pair, problem, push_text};
use crate::exchange::xml::{self, Child, Element};
use crate::exchange::{Bit, Claim, Returned, ReturnedUnit};

/// Reads XLIFF 1.2 or 2; `None` if the file cannot be used, which is then reported.
pub(crate) fn read(source: &Arc<Source>, out: &mut Diagnostics) -> Option<Returned> {
    let root = xml::parse(source, out)?;
    let reader = Reader { source };
    let version = root.attribute("version").unwrap_or_default();
    let files: Vec<&Element> = root.elements().filter(|element| element.name == "file").collect();
    match (root.name.as_str(), version, files.as_slice()) {
        ("xliff", "1.2" | "1.1" | "1.0", [file]) => {
            let of = |name| file.attribute(name).unwrap_or_default();
            let from = pair(of("source-language"), of("target-language"), reader.place(file), out)?;
            let mut units = Vec::new();
            reader.units(file, "trans-unit", &mut |unit| units.push(reader.one(unit)));
            Some(Returned { from, units })
        }
        ("xliff", "2.0" | "2.1" | "2.2", [file]) => {
            let of = |name| root.attribute(name).unwrap_or_default();
            let from = pair(of("srcLang"), of("trgLang"), reader.place(&root), out)?;
            let mut units = Vec::new();
            reader.units(file, "unit", &mut |unit| units.push(reader.two(unit)));
            Some(Returned { from, units })
        }
        (name, version, files) => {
            let what = if name != "xliff" {
                "other"
            } else if files.len() == 1 {
                "version"
            } else {
                "files"
            };
            let message = Message::new("exchange-form").arg("what", what).arg("name", name.to_owned());
            let message = message.arg("version", version.to_owned()).arg("files", files.len());
            out.push(problem(message, "exchange-form-hint", reader.place(&root)));
            None
        }
    }
}

struct Reader<'s> {
    source: &'s Arc<Source>,
}

impl Reader<'_> {
    fn place(&self, element: &Element) -> Place {
        Place::new(Arc::clone(self.source), element.range.clone())
    }

    /// All units below an element, through groups.
    fn units(&self, element: &Element, name: &str, found: &mut dyn FnMut(&Element)) {
        for inner in element.elements() {
            match inner.name.as_str() {
                other if other == name => found(inner),
                "body" | "group" => self.units(inner, name, found),
                _ => {}
            }
        }
    }

    fn one(&self, unit: &Element) -> ReturnedUnit {
        let none = BTreeMap::new();
        let target = unit.first("target");
        let of_target = |name| target.and_then(|target| target.attribute(name)).unwrap_or_default();
        let approved = unit.attribute("approved") == Some("yes");
        let claim = states::read(of_target("state"), of_target("state-qualifier"), approved);
        ReturnedUnit {
            id: unit.attribute("id").unwrap_or_default().to_owned(),
            place: self.place(unit),
            source: unit.first("source").map(|source| bits(source, &none)),
            target: target.map(|target| (bits(target, &none), self.place(target))),
            claim,
        }
    }

    /// Programs may have divided a text into segments; what stands between them is part of it. Their translations may
    /// stand in another order, which `order` says.
    fn two(&self, unit: &Element) -> ReturnedUnit {
        let data = unit.first("originalData").into_iter().flat_map(Element::elements);
        let data: BTreeMap<&str, String> =
            data.filter_map(|data| Some((data.attribute("id")?, data.text()))).collect();
        let (mut source, mut targets, mut place) = (Vec::new(), Vec::new(), None);
        let (mut claim, mut is_whole) = (Claim::Reviewed, true);
        let parts = unit.elements().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable"));
        for (at, part) in parts.enumerate() {
            let of = |name| part.first(name).map(|text| bits(text, &data));
            let own = of("source").unwrap_or_default();
            let translated = of("target");
            is_whole &= translated.is_some() || part.name == "ignorable";
            let order = part.first("target").and_then(|target| target.attribute("order")?.parse().ok());
            targets.push((order.unwrap_or(at + 1), translated.unwrap_or_else(|| own.clone())));
            source.extend(own);
            if part.name == "segment" {
                let of = |name| part.attribute(name).unwrap_or_default();
                claim = claim.min(states::read(of("state"), of("subState"), false));
                place = place.or_else(|| part.first("target").map(|target| self.place(target)));
            }
        }
        let place = place.filter(|_| is_whole);
        targets.sort_by_key(|(order, _)| *order);
        let target = targets.into_iter().flat_map(|(_, bits)| bits).collect();
        ReturnedUnit {
            id: unit.attribute("id").unwrap_or_default().to_owned(),
            place: self.place(unit),
            source: Some(source),
            target: place.map(|place| (target, place)),
            claim,
        }
    }
}

/// The letters and codes of a source or target. Marks of terms, comments and segments are looked through.
fn bits(element: &Element, data: &BTreeMap<&str, String>) -> Vec<Bit> {
    let mut found = Vec::new();
    for child in &element.children {
        match child {
            Child::Text(text) => push_text(&mut found, text),
            Child::Element(inner) if inner.name == "mrk" => {
                for bit in bits(inner, data) {
                    match bit {
                        Bit::Text(text) => push_text(&mut found, &text),
                        code @ Bit::Code { .. } => found.push(code),
                    }
                }
            }
            Child::Element(inner) if matches!(inner.name.as_str(), "sm" | "em") => {}
            Child::Element(inner) => found.push(code(inner, data)),
        }
    }
    found
}

fn code(element: &Element, data: &BTreeMap<&str, String>) -> Bit {
    let own = Some(element.text()).filter(|text| !text.trim().is_empty());
    let beside = || element.attribute("dataRef").and_then(|name| data.get(name)).cloned();
    let equiv = || element.attribute("equiv").map(str::to_owned);
    let is_ours = matches!(element.name.as_str(), "ph" | "x" | "it");
    let id =
        if is_ours { element.attribute("id").unwrap_or_default().to_owned() } else { element.name.clone() };
    Bit::Code { id, native: own.or_else(beside).or_else(equiv) }
}
