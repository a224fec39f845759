//! A text said in one form.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Form, Piece, Printed, Wording, sentence, token};
use crate::lang::Lang;
use crate::model::facts::Fact;
use crate::words::catalogue::Found;
use crate::words::choice::Chooser;
use crate::words::entities::Owner;
use crate::words::numbers::VALUE;
use crate::words::syntax::{self, Parsed};
use crate::words::texts::Texts;

/// How deep messages are followed.
const MAX_DEPTH: usize = 8;

/// How many messages are followed: each may refer to many others.
const MAX_STEPS: usize = 2_000;

/// From here on a text is long enough to have been judged.
const MAX_LENGTH: usize = 20_000;

/// A text in a form, or as this build prints it.
pub(super) fn speak<'a>(
    texts: &'a Texts,
    lang: Lang,
    owner: &'a Owner,
    found: &Found<'a>,
    form: Option<&'a Form>,
) -> Wording<'a> {
    let mut speaker = Speaker {
        texts,
        lang,
        owner,
        form,
        text: String::new(),
        values: Vec::new(),
        pieces: Vec::new(),
        referred: None,
        depth: 0,
        steps: 0,
    };
    speaker.pattern(found.pattern, found.parsed, None);
    let Speaker { text, values, pieces, .. } = speaker;
    let tokens = token::tokens(&text);
    let sentences = sentence::sentences(&text, &tokens, lang);
    Wording { lang, text, values, tokens, sentences, pieces }
}

/// The arguments of the term that is spoken, if one is.
type Arguments<'a> = Option<Option<&'a CallArguments<&'a str>>>;

struct Speaker<'a> {
    texts: &'a Texts,
    lang: Lang,
    owner: &'a Owner,
    form: Option<&'a Form>,
    text: String,
    values: Vec<Printed>,
    pieces: Vec<Piece<'a>>,
    /// Where the text refers to the message or term that is spoken.
    referred: Option<(&'a Parsed, usize)>,
    depth: usize,
    steps: usize,
}

impl<'a> Speaker<'a> {
    fn pattern(&mut self, pattern: &'a Pattern<&'a str>, parsed: &'a Parsed, term: Arguments<'a>) {
        self.steps += 1;
        if self.depth > MAX_DEPTH || self.text.len() > MAX_LENGTH || self.steps > MAX_STEPS {
            return;
        }
        self.depth += 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.push(value, parsed, value, true),
                PatternElement::Placeable { expression } => self.expression(expression, parsed, term),
            }
        }
        self.depth -= 1;
    }

    /// Adds characters that come from a slice of the tree.
    fn push(&mut self, text: &str, parsed: &'a Parsed, slice: &str, literal: bool) {
        if text.is_empty() {
            return;
        }
        let (parsed, origin, literal) = match self.referred {
            Some((parsed, at)) => (parsed, at, false),
            None => (parsed, parsed.offset(slice).unwrap_or(0), literal),
        };
        self.pieces.push(Piece { at: self.text.len(), parsed, origin, literal });
        self.text.push_str(text);
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>, parsed: &'a Parsed, term: Arguments<'a>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, parsed, term),
            Expression::Select { selector, variants } => {
                if let Some(variant) = self.chosen(selector, variants, term) {
                    self.pattern(&variant.value, parsed, term);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>, parsed: &'a Parsed, term: Arguments<'a>) {
        let content = self.texts.content.get(self.lang);
        match inline {
            InlineExpression::StringLiteral { value } => {
                let escaped = value.contains('\\');
                self.push(&unescape_unicode_to_string(value), parsed, value, !escaped);
            }
            InlineExpression::NumberLiteral { value } => self.push(value, parsed, value, true),
            InlineExpression::Placeable { expression } => self.expression(expression, parsed, term),
            InlineExpression::MessageReference { id, attribute } => {
                let found = content.pattern(id.name, attribute.as_ref().map(|it| it.name));
                self.refer(found, parsed, id.name, term);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let found = content.term_text(id.name, attribute.as_ref().map(|it| it.name));
                self.refer(found, parsed, id.name, Some(arguments.as_ref()));
            }
            InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. } => {
                self.value(inline, parsed, term);
            }
        }
    }

    /// Says a message or term that the text refers to: for a reader it stands where it is referred to.
    fn refer(&mut self, found: Option<Found<'a>>, parsed: &'a Parsed, name: &str, term: Arguments<'a>) {
        let Some(found) = found else { return };
        let outer = self.referred;
        self.referred = outer.or_else(|| Some((parsed, parsed.offset(name)?)));
        self.pattern(found.pattern, found.parsed, term);
        self.referred = outer;
    }

    fn value(&mut self, inline: &'a InlineExpression<&'a str>, parsed: &'a Parsed, term: Arguments<'_>) {
        let Some((typed, slice)) = typed(inline) else { return };
        let at = self.text.len();
        self.push(VALUE.encode_utf8(&mut [0; 4]), parsed, slice, false);
        if self.text.len() == at {
            return;
        }
        let is_one = self.chooser(inline, term).is_some_and(|number| number.counts && number.is_one());
        let fact = self.fact(inline, term).map(|(id, _)| id);
        // Where it is typed is where it is mended.
        let place = parsed.place(slice);
        self.values.push(Printed { at, fact, is_one, typed, options: options(inline), place });
    }

    /// The variant that is said: of the form, or the one that the number or the argument chooses, else the default.
    fn chosen(
        &self,
        selector: &InlineExpression<&str>,
        variants: &'a [Variant<&'a str>],
        term: Arguments<'_>,
    ) -> Option<&'a Variant<&'a str>> {
        let named = |variant: &&Variant<&str>| {
            let VariantKey::Identifier { name } = variant.key else { return false };
            argument(selector, term).is_some_and(|given| given == name)
        };
        let by_name = variants.iter().find(named);
        if let Some(form) = self.form {
            return by_name.or_else(|| form.of(variants));
        }
        match self.chooser(selector, term).and_then(|chooser| chooser.choose(variants)) {
            Some(at) => variants.get(at),
            None => by_name.or_else(|| variants.iter().find(|variant| variant.default)),
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
            InlineExpression::FunctionReference { id, arguments } if matches!(id.name, "NUMBER" | "DATE") => {
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
        InlineExpression::FunctionReference { id, arguments } if matches!(id.name, "NUMBER" | "DATE") => {
            typed(arguments.positional.first()?)
        }
        other => syntax::fact_argument(other).map(|id| (format!("FACT(\"{id}\")"), id)),
    }
}

/// The options of a value, sorted, as they are typed.
fn options(inline: &InlineExpression<&str>) -> String {
    let InlineExpression::FunctionReference { arguments, .. } = inline else { return String::new() };
    let typed = |argument: &NamedArgument<&str>| match &argument.value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            format!("{}: {value}", argument.name.name)
        }
        _ => String::new(),
    };
    let mut options: Vec<String> = arguments.named.iter().map(typed).collect();
    options.sort_unstable();
    options.join(", ")
}
