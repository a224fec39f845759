//! The forms in which a text can be read: singular, plural, a single number.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Pattern, Variant, VariantKey};

use crate::words::syntax::{self, Node};

/// Which variant of each choice is read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Form {
    /// Of each choice its default: `*[other]`.
    #[default]
    Default,
    /// The variant of this name or number where there is one, else the default: `one`, `0`.
    Variant(String),
}

impl Form {
    /// All forms of two sides, the default first.
    pub(crate) fn all<'a>(sides: impl IntoIterator<Item = &'a Pattern<&'a str>>) -> Vec<Self> {
        let mut named = BTreeSet::new();
        for side in sides {
            syntax::walk(side, &mut |node| {
                if let Node::Choice(_, variants) = node {
                    let others = variants.iter().filter(|variant| !variant.default);
                    named.extend(others.map(|variant| key(variant).to_owned()));
                }
            });
        }
        std::iter::once(Self::Default).chain(named.into_iter().map(Self::Variant)).collect()
    }

    /// The variant of this form.
    pub(crate) fn of<'a, 'b>(&self, variants: &'a [Variant<&'b str>]) -> Option<&'a Variant<&'b str>> {
        let named = match self {
            Self::Default => None,
            Self::Variant(name) => variants.iter().find(|variant| key(variant) == name),
        };
        named.or_else(|| variants.iter().find(|variant| variant.default))
    }
}

/// The name or number of a variant.
pub(crate) const fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
