//! Numbers that are typed in a text and stand nowhere as facts.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::InlineExpression;

use super::prose::variants;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::lang::Lang;
use crate::model::Model;
use crate::words::catalogue::Found;
use crate::words::notation::MAX_DIGITS;
use crate::words::numbers;
use crate::words::syntax::{self, Node, Use};

/// Names and numbers of the model that may be typed.
#[derive(Debug, Default)]
pub(crate) struct Names {
    names: BTreeSet<String>,
    /// The words of which names of organisations are made: towns are among them.
    places: BTreeSet<String>,
}

impl Names {
    /// Collects what of a model contains digits and is a name.
    pub(crate) fn new(model: &Model) -> Self {
        let content = &model.content;
        let mut all = Self::default();
        for entity in content.entities() {
            for (_, name) in entity.names {
                [Some(name.value()), name.gloss()].into_iter().flatten().for_each(|name| all.add(name));
            }
            entity.numbers.into_iter().for_each(|(_, number)| all.add(number));
        }
        let organizations = content.organizations.values();
        let words = organizations.flat_map(|organization| organization.name.value.split_whitespace());
        all.places.extend(words.map(str::to_owned));
        for (paper, lang) in content.papers.values().flat_map(|paper| Lang::ALL.map(|lang| (paper, lang))) {
            [false, true].iter().for_each(|closed| all.add(&model.reference(paper, lang, *closed)));
        }
        all
    }

    /// A bare number as a name would excuse every such number.
    fn add(&mut self, name: &str) {
        let digits = name.contains(|c: char| c.is_ascii_digit());
        if digits && name.contains(|c: char| !c.is_ascii_digit()) {
            self.names.insert(name.to_owned());
        }
    }

    /// Whether a range of a text lies in one of them.
    fn hold(&self, text: &str, range: &Range<usize>) -> bool {
        self.names.iter().any(|name| {
            text.match_indices(name.as_str()).any(|(at, _)| at <= range.start && range.end <= at + name.len())
        })
    }
}

/// Reports numbers that are typed and no facts, in the text or in braces.
pub(crate) fn typed(found: &Found<'_>, lang: Lang, names: &Names, out: &mut Diagnostics) {
    let mut seen = Vec::new();
    let mut report = |number: &str, origin: Range<usize>| {
        if seen.contains(&origin) {
            return;
        }
        seen.push(origin.clone());
        out.push(
            Diagnostic::new(Check::DigitsInProse, Message::new("digits-in-prose").arg("number", number))
                .at(found.parsed.place_of(origin))
                .hint(Message::new("digits-in-prose-hint")),
        );
    };
    for flat in variants(found) {
        let text = flat.with_values(numbers::VALUE);
        let typed = numbers::typed(&text, lang, &|word| names.places.contains(word));
        for range in
            typed.into_iter().filter(|range| flat.is_literal(range.start) && !names.hold(&text, range))
        {
            report(flat.text.get(range.clone()).unwrap_or_default(), flat.origin(&range));
        }
    }
    syntax::walk(found.pattern, &mut |node| {
        let Node::Inline(inline, Use::Printed) = node else { return };
        if let Some((number, at)) = number_in_braces(inline).and_then(|n| Some((n, found.parsed.offset(n)?)))
        {
            report(number, at..at + number.len());
        }
    });
}

/// The number that `{ 12 }` or `{ NUMBER(12) }` prints.
fn number_in_braces<'a>(inline: &'a InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        // One with too many digits is an error already.
        InlineExpression::NumberLiteral { value } => {
            (value.bytes().filter(u8::is_ascii_digit).count() <= MAX_DIGITS).then_some(value)
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            number_in_braces(arguments.positional.first()?)
        }
        _ => None,
    }
}
