//! What a document hears: labels, texts and values in one language and house style.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentValue};
use sha2::{Digest, Sha256};

use super::catalogue::Catalogue;
use super::marks::{Mark, Marks};
use super::notation::{Formatter, GAPS, NOTATION_MESSAGES};
use super::syntax::{self, Node};
use super::text::{Block, Run, Text};
use super::texts::{Slot, Texts};
use super::{facts, markdown, typography};
use crate::diagnostic::Place;
use crate::id::{EntityId, TextId};
use crate::lang::Lang;
use crate::model::value::Value;
use crate::suggest::alike;

/// The words of one language in one profile. Cheap to share, immutable.
pub struct Voice {
    texts: Arc<Texts>,
    product: Catalogue,
    /// The messages of the house style and of the project's own words.
    own: BTreeSet<String>,
    formatter: Arc<Formatter>,
    /// In a draft, what it marks.
    marks: Option<Arc<Marks>>,
    key: u128,
}

/// Why a label could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LabelError {
    /// The product has no such message; with similar ones.
    Unknown(Vec<String>),
    /// The message needs arguments that were not given, or could not be formatted; with what is wrong.
    Failed(String),
}

/// An argument of a label.
#[derive(Debug, Clone, PartialEq)]
pub enum LabelArg {
    /// A string, printed as it is.
    Text(String),
    /// A number: plurals select on it.
    Number(f64),
}

impl fmt::Debug for Voice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Voice").field("lang", &self.lang()).field("key", &self.key).finish()
    }
}

impl Voice {
    /// Puts a voice together.
    pub(super) fn new(
        texts: Arc<Texts>,
        (product, own): (Catalogue, BTreeSet<String>),
        formatter: Arc<Formatter>,
        marks: Option<Arc<Marks>>,
    ) -> Self {
        let key = key(&product, &formatter);
        Self { texts, product, own, formatter, marks, key }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.formatter.lang()
    }

    /// A message of the product's words, as a plain string; `<message>.<attribute>` for an attribute.
    ///
    /// # Errors
    /// [`LabelError`] if there is no such message or it cannot be formatted with these arguments.
    pub fn label(&self, id: &str, args: &[(String, LabelArg)]) -> Result<String, LabelError> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attr)| (name, Some(attr)));
        let Some(found) = self.product.pattern(name, attribute) else {
            return Err(LabelError::Unknown(alike(id, self.product.names())));
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (name.as_str(), label_value(arg))).collect();
        let (text, mut errors) =
            facts::with_notation(&self.formatter, false, || self.product.format(found.pattern, &args));
        let lacking = lacking(&found, &args);
        if !lacking.is_empty() {
            errors = lacking;
        }
        if errors.is_empty() { Ok(text) } else { Err(LabelError::Failed(errors.join("; "))) }
    }

    /// Whether a label is a word of the house style or of the project.
    #[must_use]
    pub fn is_own(&self, label: &str) -> bool {
        self.own.contains(label)
    }

    /// The names of all labels.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.product.names()
    }

    /// The labels that are the same whatever they are given.
    pub fn fixed_labels(&self) -> impl Iterator<Item = String> {
        self.labels().filter_map(|name| self.label(name, &[]).ok())
    }

    /// Everything that is written in labels, in pieces between their values.
    #[must_use]
    pub fn wording(&self) -> Vec<&str> {
        let mut found = Vec::new();
        for pattern in self.labels().filter_map(|name| self.product.pattern(name, None)) {
            syntax::walk(pattern.pattern, &mut |node| {
                if let Node::Text(text) = node {
                    found.push(text);
                }
            });
        }
        found
    }

    /// A text of the content; `None` if the entity has none (in a draft, a missing text that it needs is a visible mark).
    #[must_use]
    pub fn text(&self, entity: &EntityId, field: &'static str) -> Option<Text> {
        let Some(found) = self.texts.said(self.lang(), entity, field) else {
            return self.mark(entity, field);
        };
        let block = entity.kind.texts().iter().any(|text| text.name == field && text.block);
        let variables = self.texts.facts.variables(entity);
        let catalogue = self.texts.content.get(self.lang());
        let (text, _) =
            facts::with_notation(&self.formatter, true, || catalogue.format(found.pattern, &variables));
        let mut body = markdown::parse(&text, self.lang(), block).blocks;
        for block in &mut body {
            self.typeset(block);
        }
        let (id, text) = (entity.text(field), markdown::plain(&body));
        if let Some(mark) = self.marks.as_ref().and_then(|marks| marks.of(self.lang(), &id)) {
            self.append(mark, &mut body);
        }
        Some(Text { id, text, body })
    }

    /// Whether an entity has a text in this language; where [`Self::text`] yields only a mark, it has none.
    #[must_use]
    pub fn has_text(&self, entity: &EntityId, field: &'static str) -> bool {
        self.texts.said(self.lang(), entity, field).is_some()
    }

    /// A value in the notation of language and profile: `52,5 %`, `€ 314.260`, `28.08.2024`, `1. Halbjahr 2024`.
    #[must_use]
    pub fn value(&self, value: Value, approximate: bool) -> String {
        self.formatter.value(value, approximate)
    }

    /// Where a text is written in this language.
    #[must_use]
    pub fn place(&self, text: &TextId) -> Option<Place> {
        self.texts.place(self.lang(), &text.entity, text.field)
    }

    /// A value as it is read in running text, days in their long form: `28. August 2024`, `28 augustus 2024`.
    #[must_use]
    pub fn long(&self, value: Value) -> String {
        self.formatter.prose(value, None, false)
    }

    /// A telephone number, given in international form, in the notation of the profile.
    #[must_use]
    pub fn phone(&self, number: &str) -> String {
        self.formatter.phone(number)
    }

    /// A name with the marks that a typesetter would set: `van ’t Hof`.
    #[must_use]
    pub fn name(&self, name: &str) -> String {
        typography::set_name(name, &self.formatter)
    }

    /// The same where it stands alone, at the start of a cell: `Gemeente Almelo`.
    #[must_use]
    pub fn name_alone(&self, name: &str) -> String {
        typography::capital(&self.name(name))
    }

    /// Opening and closing quotation marks, outer then inner.
    #[must_use]
    pub fn quotes(&self) -> [String; 4] {
        self.formatter.quotes().clone()
    }

    /// A key over language, product's words and notation: two voices with the same key say the same labels.
    #[must_use]
    pub fn key(&self) -> u128 {
        self.key
    }

    fn typeset(&self, block: &mut Block) {
        match block {
            Block::Paragraph { runs } => typography::set(runs, &self.formatter),
            Block::Bullets { items } | Block::Numbers { items, .. } => {
                for runs in items {
                    typography::set(runs, &self.formatter);
                }
            }
        }
    }

    /// Puts a mark at the end of a text. Its plain form, for properties and alternative texts, has none.
    fn append(&self, mark: Mark, body: &mut [Block]) {
        let runs = match body.last_mut() {
            Some(Block::Paragraph { runs }) => runs,
            Some(Block::Bullets { items } | Block::Numbers { items, .. }) => match items.last_mut() {
                Some(runs) => runs,
                None => return,
            },
            None => return,
        };
        let text = format!(" {}", self.formatter.mark(mark));
        runs.push(Run { text, ..Run::default() });
    }

    /// In a draft, what stands for a text that is needed and not there.
    fn mark(&self, entity: &EntityId, field: &'static str) -> Option<Text> {
        let owner = self.texts.owners.get(&entity.message())?;
        let field = entity.kind.texts().iter().find(|text| text.name == field)?;
        if self.marks.is_none() || !self.texts.is_needed(self.lang(), &Slot { owner, field }) {
            return None;
        }
        let text = self.formatter.missing().to_owned();
        let runs = vec![Run { text: text.clone(), ..Run::default() }];
        Some(Text { id: entity.text(field.name), text, body: vec![Block::Paragraph { runs }] })
    }
}

/// The text of a notation message with gaps in place of its variables.
pub(super) fn notation_text(catalogue: &Catalogue, id: &str) -> Option<String> {
    let found = catalogue.pattern(id, None)?;
    let (_, variables) = NOTATION_MESSAGES.iter().find(|(other, _)| *other == id)?;
    let args: FluentArgs<'_> =
        variables.iter().zip(GAPS).map(|(name, gap)| (*name, FluentValue::from(gap))).collect();
    let (text, errors) = catalogue.format(found.pattern, &args);
    errors.is_empty().then_some(text)
}

/// From here on numbers are no longer exact to the unit.
const LARGEST: f64 = 1e15;

fn label_value(arg: &LabelArg) -> FluentValue<'_> {
    match arg {
        LabelArg::Text(text) => FluentValue::from(text.as_str()),
        // Fluent's plural rules panic on what is no number, or has too many digits.
        LabelArg::Number(number) if !number.is_finite() || number.abs() >= LARGEST => {
            FluentValue::from(number.to_string())
        }
        LabelArg::Number(number) => FluentValue::Number(FluentNumber::from(*number)),
    }
}

/// The variables of a message that have no value: as selectors Fluent passes them in silence.
fn lacking(found: &super::catalogue::Found<'_>, args: &FluentArgs<'_>) -> Vec<String> {
    let mut names = Vec::new();
    syntax::walk(found.pattern, &mut |node| {
        if let Node::Inline(fluent_syntax::ast::InlineExpression::VariableReference { id }, _) = node
            && args.get(id.name).is_none()
        {
            names.push(format!("${}", id.name));
        }
    });
    names.sort_unstable();
    names.dedup();
    names
}

/// Of what the texts say nothing is in it: they reach a page in the data of their document.
fn key(product: &Catalogue, formatter: &Formatter) -> u128 {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update(text.len().to_le_bytes());
        hash.update(text);
    };
    add(formatter.lang().code());
    add(&format!("{:?}", formatter.notation()));
    for parsed in &product.files {
        add(parsed.resource.source());
    }
    let digest = hash.finalize();
    digest.iter().take(16).fold(0, |key, byte| key << 8 | u128::from(*byte))
}
