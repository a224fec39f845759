//! An estimate says so once: the fact prints *rund* or *circa* itself.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::model::facts::Fact;
use crate::words::catalogue::Found;
use crate::words::notation::Formatter;
use crate::words::syntax;
use crate::words::texts::{Slot, Texts};

/// Words before a number that say what *rund* and *circa* say, or cannot stand before them. German, then Dutch.
const WORDS: [&str; 22] = [
    "rund",
    "rd.",
    "circa",
    "ca.",
    "zirka",
    "etwa",
    "ungefähr",
    "annähernd",
    "knapp",
    "nahezu",
    "fast",
    "schätzungsweise",
    "überschlägig",
    "ongeveer",
    "rond",
    "omstreeks",
    "zo'n",
    "zo’n",
    "bijna",
    "krap",
    "naar schatting",
    "pakweg",
];

/// Reports words before a fact that is an estimate, where the fact prints such a word of its own.
pub(crate) fn twice(
    texts: &Texts,
    slot: &Slot<'_>,
    found: &Found<'_>,
    formatter: &Formatter,
    out: &mut Diagnostics,
) {
    Checker { texts, slot, found, formatter, out }.pattern(found.pattern, "");
}

struct Checker<'a, 'o> {
    texts: &'a Texts,
    slot: &'a Slot<'a>,
    found: &'a Found<'a>,
    formatter: &'a Formatter,
    out: &'o mut Diagnostics,
}

impl<'a> Checker<'a, '_> {
    /// Looks at every fact of a pattern; `before` is what stands before the pattern itself.
    fn pattern(&mut self, pattern: &'a Pattern<&'a str>, before: &'a str) {
        let mut before = before;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => before = value,
                PatternElement::Placeable { expression } => {
                    self.expression(expression, before);
                    before = "";
                }
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>, before: &'a str) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&variant.value, before);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression, before)
            }
            Expression::Inline(inline) => self.inline(inline, before),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, before: &str) {
        let Some((id, fact)) = self.fact(inline).filter(|(_, fact)| fact.approximate) else { return };
        let Some(word) = self.word(before) else { return };
        let message = Message::new("approximate-twice").arg("fact", id).arg("word", word);
        let mut diagnostic = Diagnostic::new(Check::ApproximateTwice, message)
            .at(self.found.parsed.place(word))
            .hint(Message::new("approximate-twice-hint").arg("word", word));
        if let Some(place) = &fact.place {
            diagnostic = diagnostic.note(place.clone(), Message::new("label-defined-here"));
        }
        self.out.push(diagnostic);
    }

    /// The fact that an expression prints, also in `NUMBER`.
    fn fact(&self, inline: &InlineExpression<&str>) -> Option<(String, &'a Fact)> {
        let id = match inline {
            InlineExpression::VariableReference { id } => self.slot.owner.id.fact(id.name).to_string(),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                return self.fact(arguments.positional.first()?);
            }
            other => syntax::fact_argument(other)?.to_owned(),
        };
        let fact = self.texts.facts.get(&id)?;
        Some((id, fact))
    }

    /// The word at the end of a text that says the same as the fact, as it is typed there.
    fn word<'b>(&self, before: &'b str) -> Option<&'b str> {
        let text = before.trim_end();
        let own = self.formatter.approximate_word();
        WORDS.into_iter().chain(own.as_deref()).find_map(|word| {
            let last = word.chars().count().checked_sub(1)?;
            let at = text.char_indices().rev().nth(last)?.0;
            (text[at..].to_lowercase() == word.to_lowercase()).then_some(())?;
            (!text[..at].ends_with(char::is_alphanumeric)).then_some(&text[at..])
        })
    }
}
