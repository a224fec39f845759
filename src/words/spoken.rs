//! A text as it is spoken in this build: with the variants that its facts choose, and where counts stand in it.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::catalogue::Found;
use super::choice::Chooser;
use super::entities::Owner;
use super::numbers::VALUE;
use super::syntax::{self, Parsed};
use super::texts::Texts;
use crate::diagnostic::Place;
use crate::lang::Lang;
use crate::model::facts::Fact;

/// How deep messages are followed.
const MAX_DEPTH: usize = 8;

/// From here on a text is long enough to have been judged.
const MAX_LENGTH: usize = 20_000;

/// A text with the facts in it.
#[derive(Debug, Default)]
pub struct Spoken {
    /// The characters, with [`VALUE`] for each value.
    pub text: String,
    /// The counts in it that are 1.
    pub ones: Vec<One>,
}

/// A count that is 1 where it is printed.
#[derive(Debug)]
pub struct One {
    /// The byte of its [`VALUE`].
    pub at: usize,
    /// The id of the fact.
    pub fact: String,
    /// How the text refers to it: `$kurse`, `FACT("…")`.
    pub typed: String,
    /// Where.
    pub place: Place,
}

impl Spoken {
    /// A text of an entity in one language.
    pub fn new(texts: &Texts, lang: Lang, owner: &Owner, found: &Found<'_>) -> Self {
        let mut speaker = Speaker { texts, lang, owner, spoken: Self::default(), depth: 0 };
        speaker.pattern(found.pattern, found.parsed, None);
        speaker.spoken
    }
}

/// The arguments of the term that is spoken, if one is.
type Arguments<'a> = Option<Option<&'a CallArguments<&'a str>>>;

struct Speaker<'a> {
    texts: &'a Texts,
    lang: Lang,
    owner: &'a Owner,
    spoken: Spoken,
    depth: usize,
}

impl<'a> Speaker<'a> {
    fn pattern(&mut self, pattern: &'a Pattern<&'a str>, parsed: &Parsed, term: Arguments<'a>) {
        if self.depth > MAX_DEPTH || self.spoken.text.len() > MAX_LENGTH {
            return;
        }
        self.depth += 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.spoken.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, parsed, term),
            }
        }
        self.depth -= 1;
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>, parsed: &Parsed, term: Arguments<'a>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, parsed, term),
            Expression::Select { selector, variants } => {
                if let Some(variant) = self.chosen(selector, variants, term) {
                    self.pattern(&variant.value, parsed, term);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>, parsed: &Parsed, term: Arguments<'a>) {
        let content = self.texts.content.get(self.lang);
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.spoken.text.push_str(&unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => self.spoken.text.push_str(value),
            InlineExpression::Placeable { expression } => self.expression(expression, parsed, term),
            InlineExpression::MessageReference { id, attribute } => {
                if let Some(found) = content.pattern(id.name, attribute.as_ref().map(|it| it.name)) {
                    self.pattern(found.pattern, found.parsed, term);
                }
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                if let Some(found) = content.term_text(id.name, attribute.as_ref().map(|it| it.name)) {
                    self.pattern(found.pattern, found.parsed, Some(arguments.as_ref()));
                }
            }
            InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. } => {
                self.value(inline, parsed, term);
            }
        }
    }

    fn value(&mut self, inline: &'a InlineExpression<&'a str>, parsed: &Parsed, term: Arguments<'_>) {
        let at = self.spoken.text.len();
        self.spoken.text.push(VALUE);
        let is_one = self.chooser(inline, term).is_some_and(|number| number.counts && number.is_one());
        if let (true, Some((fact, _)), Some((typed, slice))) =
            (is_one, self.fact(inline, term), typed(inline))
        {
            self.spoken.ones.push(One { at, fact, typed, place: parsed.place(slice) });
        }
    }

    /// The variant that is spoken: the one that the number or the argument chooses, else the default.
    fn chosen(
        &self,
        selector: &InlineExpression<&str>,
        variants: &'a [Variant<&'a str>],
        term: Arguments<'_>,
    ) -> Option<&'a Variant<&'a str>> {
        let number = self.chooser(selector, term).and_then(|chooser| chooser.choose(variants));
        let named = |variant: &&Variant<&str>| {
            let VariantKey::Identifier { name } = variant.key else { return false };
            argument(selector, term).is_some_and(|given| given == name)
        };
        match number {
            Some(at) => variants.get(at),
            None => variants.iter().find(named).or_else(|| variants.iter().find(|variant| variant.default)),
        }
    }

    fn chooser(&self, inline: &InlineExpression<&str>, term: Arguments<'_>) -> Option<Chooser> {
        match inline {
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let number = self.chooser(arguments.positional.first()?, term)?;
                Some(number.with_options(&arguments.named))
            }
            other => self.fact(other, term).and_then(|(_, fact)| Chooser::of_fact(fact)),
        }
    }

    fn fact(&self, inline: &InlineExpression<&str>, term: Arguments<'_>) -> Option<(String, &'a Fact)> {
        let id = match inline {
            InlineExpression::VariableReference { id } if term.is_none() => {
                self.owner.id.fact(id.name).to_string()
            }
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                return self.fact(arguments.positional.first()?, term);
            }
            other => syntax::fact_argument(other)?.to_owned(),
        };
        let fact = self.texts.facts.get(&id)?;
        Some((id, fact))
    }
}

/// What a term was given for the variable that chooses in it.
fn argument<'a>(selector: &InlineExpression<&str>, term: Arguments<'a>) -> Option<&'a str> {
    let InlineExpression::VariableReference { id } = selector else { return None };
    let given = term??.named.iter().find(|argument| argument.name.name == id.name)?;
    match &given.value {
        InlineExpression::StringLiteral { value } => Some(value),
        _ => None,
    }
}

/// How a fact is referred to, with the slice of the tree at which it stands.
fn typed<'a>(inline: &'a InlineExpression<&'a str>) -> Option<(String, &'a str)> {
    match inline {
        InlineExpression::VariableReference { id } => Some((format!("${}", id.name), id.name)),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            typed(arguments.positional.first()?)
        }
        other => syntax::fact_argument(other).map(|id| (format!("FACT(\"{id}\")"), id)),
    }
}
