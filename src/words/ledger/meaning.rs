//! What a text says, as one line: the form in which wordings are kept and compared.
//!
//! Everything that changes nothing for a reader is evened out: blanks of any kind and line breaks are one blank,
//! literals are the text that they stand for, a fact is its id whoever names it, named arguments and variants that
//! exclude each other stand in the order of their names. Where a text stands, in FTL or in YAML, is no part of it, and
//! comments are none. Punctuation and letters are kept as they are.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::digest::sha256;
use crate::id::EntityId;
use crate::read::composed;
use crate::words::syntax::{self, Node};
use crate::words::wording::variant_key as key;

/// How many digits of a hash are kept: 64 bits tell the wordings of one text apart, and lines stay short.
const DIGITS: usize = 16;

/// What a text says in one language, with its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// The text, as one line.
    text: String,
    /// The beginning of its SHA-256.
    hash: String,
}

impl Meaning {
    /// What a pattern says; `owner` is the entity whose facts its variables are.
    pub(crate) fn of(pattern: &Pattern<&str>, owner: Option<&EntityId>) -> Self {
        Self::from_text(&written(pattern, owner))
    }

    /// A wording that was written down.
    pub(crate) fn from_text(text: &str) -> Self {
        let text = tidy(text);
        let mut hash = sha256(text.as_bytes());
        hash.truncate(DIGITS);
        Self { text, hash }
    }

    /// The text, as one line.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Its hash.
    pub(crate) fn hash(&self) -> &str {
        &self.hash
    }
}

/// Whether a text is written as hashes are.
pub(super) fn is_hash(text: &str) -> bool {
    text.len() == DIGITS && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The messages and terms that a pattern refers to: their names with the attribute, terms with their sign.
pub(super) fn references(pattern: &Pattern<&str>) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    syntax::walk(pattern, &mut |node| match node {
        Node::Inline(InlineExpression::MessageReference { id, attribute }, _) => {
            found.push((id.name.to_owned(), attribute.as_ref().map(|it| it.name.to_owned())));
        }
        Node::Inline(InlineExpression::TermReference { id, attribute, .. }, _) => {
            found.push((format!("-{}", id.name), attribute.as_ref().map(|it| it.name.to_owned())));
        }
        _ => {}
    });
    found
}

/// One line, with one blank between words, and nothing that would steer a terminal. What nobody sees, such
/// as a soft hyphen, or the reader of files would change, is gone.
pub(super) fn tidy(text: &str) -> String {
    let seen = |c: char| {
        // Line separators and tabs divide words as well.
        let c = if c.is_control() { ' ' } else { c };
        (!matches!(c, '\u{ad}' | '\u{202d}' | '\u{202e}' | '\u{feff}')).then_some(c)
    };
    let text: String = text.chars().filter_map(seen).collect();
    composed(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a placeable is, with its braces; of a choice only what chooses.
pub(crate) fn code(expression: &Expression<&str>, owner: Option<&EntityId>) -> String {
    let mut writer = Writer { text: String::new(), owner };
    match expression {
        Expression::Select { selector, .. } => {
            writer.text.push('{');
            writer.inline(selector);
            writer.text.push_str(" ->}");
        }
        expression => writer.placeable(expression),
    }
    writer.text
}

fn written(pattern: &Pattern<&str>, owner: Option<&EntityId>) -> String {
    let mut writer = Writer { text: String::new(), owner };
    writer.pattern(pattern);
    writer.text
}

struct Writer<'a> {
    text: String,
    owner: Option<&'a EntityId>,
}

impl Writer<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.placeable(expression),
            }
        }
    }

    fn placeable(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => self.literal(value),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.placeable(expression),
            Expression::Inline(inline) => {
                self.text.push('{');
                self.inline(inline);
                self.text.push('}');
            }
            Expression::Select { selector, variants } => self.choice(selector, variants),
        }
    }

    /// A literal is the text that it stands for; only braces must not pass for those of a fact.
    fn literal(&mut self, value: &str) {
        for c in unescape_unicode_to_string(value).chars() {
            match c {
                '{' | '}' => self.text.extend(["{\"", c.encode_utf8(&mut [0; 4]), "\"}"]),
                c => self.text.push(c),
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        if let Some(fact) = syntax::fact_argument(inline) {
            return self.text.extend(["$", fact]);
        }
        match inline {
            InlineExpression::StringLiteral { value } => self.text.extend(["\"", *value, "\""]),
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::VariableReference { id } => match self.owner {
                Some(owner) => self.text.push_str(&format!("${}", owner.fact(id.name))),
                None => self.text.extend(["$", id.name]),
            },
            InlineExpression::MessageReference { id, attribute } => {
                self.name("", id.name, attribute.as_ref().map(|it| it.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.name("-", id.name, attribute.as_ref().map(|it| it.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.text.push_str(id.name);
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.placeable(expression),
        }
    }

    fn name(&mut self, sign: &str, name: &str, attribute: Option<&str>) {
        self.text.extend([sign, name]);
        if let Some(attribute) = attribute {
            self.text.extend([".", attribute]);
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        let part = |inline: &InlineExpression<&str>| {
            let mut writer = Writer { text: String::new(), owner: self.owner };
            writer.inline(inline);
            writer.text
        };
        let mut named: Vec<String> =
            arguments.named.iter().map(|it| format!("{}: {}", it.name.name, part(&it.value))).collect();
        named.sort_unstable();
        let all: Vec<String> = arguments.positional.iter().map(part).chain(named).collect();
        self.text.push_str(&format!("({})", all.join(", ")));
    }

    fn choice(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        self.text.push('{');
        self.inline(selector);
        self.text.push_str(" ->");
        let mut variants: Vec<&Variant<&str>> = variants.iter().collect();
        // A single number can be a plural form as well: of such variants the first one counts.
        if variants.iter().all(|variant| matches!(variant.key, VariantKey::Identifier { .. })) {
            variants.sort_by_key(|variant| key(variant).to_owned());
        }
        for variant in variants {
            let star = if variant.default { "*" } else { "" };
            self.text.push_str(&format!(" {star}[{}] ", key(variant)));
            self.text.push_str(&tidy(&written(&variant.value, self.owner)));
        }
        self.text.push('}');
    }
}
