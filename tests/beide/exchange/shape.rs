//! The shape that the specifications of XLIFF 1.2 and 2.1 give to a file, as far as an export can have it: which elements
//! stand in which, in which order and how often, with which attributes and values.

use std::collections::BTreeSet;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

/// What the specification says of an element.
struct Rule {
    /// Its name.
    name: &'static str,
    /// The elements in it, in their order: the least and the most of each.
    children: &'static [(&'static str, usize, usize)],
    /// Whether letters stand in it.
    text: bool,
    /// The attributes that it must have.
    required: &'static [&'static str],
    /// Those that it may have.
    optional: &'static [&'static str],
}

const MANY: usize = usize::MAX;

const ONE: &[Rule] = &[
    Rule {
        name: "xliff",
        children: &[("file", 1, MANY)],
        text: false,
        required: &["version"],
        optional: &[],
    },
    Rule {
        name: "file",
        children: &[("header", 0, 1), ("body", 1, 1)],
        text: false,
        required: &["original", "source-language", "datatype"],
        optional: &["target-language", "tool", "tool-id", "date", "xml:space", "category", "product-name"],
    },
    Rule { name: "body", children: &[("trans-unit", 0, MANY)], text: false, required: &[], optional: &[] },
    Rule {
        name: "trans-unit",
        children: &[("source", 1, 1), ("target", 0, 1), ("note", 0, MANY)],
        text: false,
        required: &["id"],
        optional: &["approved", "translate", "resname", "restype", "xml:space", "maxwidth", "size-unit"],
    },
    Rule { name: "source", children: &[("ph", 0, MANY)], text: true, required: &[], optional: &["xml:lang"] },
    Rule {
        name: "target",
        children: &[("ph", 0, MANY)],
        text: true,
        required: &[],
        optional: &["state", "state-qualifier", "xml:lang"],
    },
    Rule {
        name: "note",
        children: &[],
        text: true,
        required: &[],
        optional: &["xml:lang", "priority", "from", "annotates"],
    },
    Rule {
        name: "ph",
        children: &[],
        text: true,
        required: &["id"],
        optional: &["ctype", "ts", "crc", "assoc", "xid", "equiv-text"],
    },
];

const TWO: &[Rule] = &[
    Rule {
        name: "xliff",
        children: &[("file", 1, MANY)],
        text: false,
        required: &["version", "srcLang"],
        optional: &["trgLang", "xml:space"],
    },
    Rule {
        name: "file",
        children: &[("skeleton", 0, 1), ("notes", 0, 1), ("unit", 1, MANY)],
        text: false,
        required: &["id"],
        optional: &["original", "canResegment", "translate", "srcDir", "trgDir", "xml:space"],
    },
    Rule {
        name: "unit",
        children: &[("gls:glossary", 0, 1), ("notes", 0, 1), ("originalData", 0, 1), ("segment", 1, MANY)],
        text: false,
        required: &["id"],
        optional: &["name", "canResegment", "translate", "srcDir", "trgDir", "type", "xml:space"],
    },
    Rule { name: "notes", children: &[("note", 1, MANY)], text: false, required: &[], optional: &[] },
    Rule {
        name: "note",
        children: &[],
        text: true,
        required: &[],
        optional: &["id", "appliesTo", "category", "priority"],
    },
    Rule { name: "originalData", children: &[("data", 1, MANY)], text: false, required: &[], optional: &[] },
    Rule { name: "data", children: &[], text: true, required: &["id"], optional: &["dir", "xml:space"] },
    Rule {
        name: "segment",
        children: &[("source", 1, 1), ("target", 0, 1)],
        text: false,
        required: &[],
        optional: &["id", "canResegment", "state", "subState"],
    },
    Rule {
        name: "source",
        children: &[("ph", 0, MANY)],
        text: true,
        required: &[],
        optional: &["xml:lang", "xml:space"],
    },
    Rule {
        name: "target",
        children: &[("ph", 0, MANY)],
        text: true,
        required: &[],
        optional: &["xml:lang", "xml:space", "order"],
    },
    Rule {
        name: "ph",
        children: &[],
        text: false,
        required: &["id"],
        optional: &[
            "canCopy",
            "canDelete",
            "canReorder",
            "copyOf",
            "disp",
            "equiv",
            "dataRef",
            "type",
            "subType",
        ],
    },
    Rule {
        name: "gls:glossary",
        children: &[("gls:glossEntry", 1, MANY)],
        text: false,
        required: &[],
        optional: &[],
    },
    Rule {
        name: "gls:glossEntry",
        children: &[("gls:term", 1, 1), ("gls:translation", 1, MANY)],
        text: false,
        required: &[],
        optional: &["id", "ref"],
    },
    Rule { name: "gls:term", children: &[], text: true, required: &[], optional: &["source"] },
    Rule {
        name: "gls:translation",
        children: &[],
        text: true,
        required: &[],
        optional: &["id", "ref", "source"],
    },
];

/// The values that attributes can have.
const VALUES: &[(&str, &str, &[&str])] = &[
    (
        "1.2",
        "target state",
        &[
            "final",
            "needs-adaptation",
            "needs-l10n",
            "needs-review-adaptation",
            "needs-review-l10n",
            "needs-review-translation",
            "needs-translation",
            "new",
            "signed-off",
            "translated",
        ],
    ),
    (
        "1.2",
        "target state-qualifier",
        &["exact-match", "fuzzy-match", "leveraged-mt", "leveraged-tm", "mt-suggestion", "tm-suggestion"],
    ),
    ("1.2", "trans-unit approved", &["yes", "no"]),
    ("1.2", "file datatype", &["plaintext", "xml", "html"]),
    ("2.1", "segment state", &["initial", "translated", "reviewed", "final"]),
    ("2.1", "ph canCopy", &["yes", "no"]),
    ("2.1", "ph canDelete", &["yes", "no"]),
];

/// An element as it stands in a file.
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Element>,
    has_text: bool,
}

impl Element {
    fn new(tag: &BytesStart<'_>) -> Self {
        let attributes = tag.attributes().map(|attribute| attribute.expect("an attribute"));
        let attributes =
            attributes.map(|it| (it.key.as_ref().to_owned(), it.value.as_ref().to_owned())).collect();
        Self { name: tag.name().as_ref().to_owned(), attributes, children: Vec::new(), has_text: false }
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn all(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.children.iter().flat_map(Self::all)).collect()
    }
}

/// What is wrong with the shape of a file.
pub(super) fn faults(text: &str) -> Vec<String> {
    let root = tree(text);
    let mut faults = Vec::new();
    let version = root.attribute("version").unwrap_or_default();
    let (rules, namespace) = match version {
        "1.2" => (ONE, "urn:oasis:names:tc:xliff:document:1.2"),
        _ => (TWO, "urn:oasis:names:tc:xliff:document:2.0"),
    };
    if root.attribute("xmlns") != Some(namespace) {
        faults.push(format!("namespace {:?}", root.attribute("xmlns")));
    }
    for element in root.all() {
        match rules.iter().find(|rule| rule.name == element.name) {
            Some(rule) => of_element(element, rule, version, &mut faults),
            None => faults.push(format!("there is no <{}>", element.name)),
        }
        if version == "2.1" && element.name == "unit" {
            of_unit(element, &mut faults);
        }
    }
    let units = root.all().into_iter().filter(|it| matches!(it.name.as_str(), "unit" | "trans-unit"));
    let mut ids = BTreeSet::new();
    for id in units.filter_map(|unit| unit.attribute("id")) {
        let is_token = id.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':'));
        if !is_token || !ids.insert(id) {
            faults.push(format!("id {id}"));
        }
    }
    faults
}

fn tree(text: &str) -> Element {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    loop {
        match reader.read_event().expect("XML") {
            Event::Start(tag) => open.push(Element::new(&tag)),
            Event::Empty(tag) => {
                open.last_mut().expect("an element around").children.push(Element::new(&tag));
            }
            Event::End(_) => {
                let closed = open.pop().expect("an element");
                match open.last_mut() {
                    Some(above) => above.children.push(closed),
                    None => return closed,
                }
            }
            Event::Text(text) => {
                if let Some(last) = open.last_mut() {
                    last.has_text |= !text.trim().is_empty();
                }
            }
            Event::GeneralRef(_) | Event::CData(_) => {
                if let Some(last) = open.last_mut() {
                    last.has_text = true;
                }
            }
            Event::Eof => panic!("the file ends in an element"),
            _ => {}
        }
    }
}

fn of_element(element: &Element, rule: &Rule, version: &str, faults: &mut Vec<String>) {
    let name = rule.name;
    for required in rule.required.iter().filter(|it| element.attribute(it).is_none()) {
        faults.push(format!("<{name}> without {required}"));
    }
    for (key, value) in &element.attributes {
        let known = rule.required.contains(&key.as_str()) || rule.optional.contains(&key.as_str());
        if !known && !key.starts_with("xmlns") {
            faults.push(format!("<{name}> with {key}"));
        }
        let place = format!("{name} {key}");
        let values = VALUES.iter().find(|(of, at, _)| *of == version && *at == place);
        if values.is_some_and(|(.., values)| !values.contains(&value.as_str())) {
            faults.push(format!("<{name} {key}={value:?}>"));
        }
    }
    if element.has_text && !rule.text {
        faults.push(format!("letters in <{name}>"));
    }
    let order: Vec<usize> = element
        .children
        .iter()
        .filter_map(|child| rule.children.iter().position(|(known, ..)| *known == child.name))
        .collect();
    if order.len() != element.children.len() || !order.is_sorted() {
        let names: Vec<_> = element.children.iter().map(|child| child.name.as_str()).collect();
        faults.push(format!("in <{name}>: {names:?}"));
    }
    for (at, (child, least, most)) in rule.children.iter().enumerate() {
        let count = order.iter().filter(|place| **place == at).count();
        if count < *least || count > *most {
            faults.push(format!("<{child}> in <{name}>: {count}"));
        }
    }
}

/// What XLIFF 2 asks of a unit as a whole: codes have data, the same code stands once in each text, and what is
/// translated has a translation.
fn of_unit(unit: &Element, faults: &mut Vec<String>) {
    let all = unit.all();
    let data: BTreeSet<_> =
        all.iter().filter(|it| it.name == "data").filter_map(|it| it.attribute("id")).collect();
    for text in all.iter().filter(|it| matches!(it.name.as_str(), "source" | "target")) {
        let mut ids = BTreeSet::new();
        for code in &text.children {
            if !ids.insert(code.attribute("id"))
                || !code.attribute("dataRef").is_some_and(|it| data.contains(it))
            {
                faults.push(format!("<ph id={:?}> in {:?}", code.attribute("id"), unit.attribute("id")));
            }
        }
    }
    for segment in all.iter().filter(|it| it.name == "segment") {
        let state = segment.attribute("state").unwrap_or("initial");
        if state != "initial" && segment.children.iter().all(|child| child.name != "target") {
            faults.push(format!("{state} without a translation: {:?}", unit.attribute("id")));
        }
        if segment.attribute("subState").is_some_and(|it| !it.contains(':')) {
            faults.push(format!("subState of {:?}", unit.attribute("id")));
        }
    }
}

#[test]
fn a_file_in_another_shape_is_told() {
    let good = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\" \
                source-language=\"de-DE\" datatype=\"plaintext\"><body><trans-unit id=\"a\"><source>a</source>\
                <target state=\"final\">b</target></trans-unit></body></file></xliff>";
    assert_eq!(faults(good), [""; 0]);
    for (from, to) in [
        (" original=\"a\"", ""),
        ("state=\"final\"", "state=\"done\""),
        ("<source>a</source>", ""),
        ("<body>", "<body>a"),
        ("id=\"a\">", "id=\"a\" name=\"a\">"),
        ("id=\"a\">", "id=\"a b\">"),
        ("<source>a</source>", "<note>a</note><source>a</source>"),
        ("<source>a</source>", "<source>a<g id=\"1\">b</g></source>"),
    ] {
        let bad = good.replacen(from, to, 1);
        assert!(bad != good && !faults(&bad).is_empty(), "{bad}");
    }
}
