//! House styles: `report-templates/profiles/<name>.yaml`.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::{Place, Source};
use crate::lang::Lang;

/// The house style of a municipality or project: order of blocks, notation, look.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "beide profile")]
pub struct Profile {
    /// The language it is for.
    pub lang: Lang,
    /// The accent colour: `"#1f4e9e"`.
    pub accent: String,
    /// The name printed at the head where there is no logo: Stadt Münster.
    pub wordmark: String,
    /// The file of the logo, below `report-templates/`.
    pub logo: Option<String>,
    /// The font families, first choice first.
    #[serde(default = "noto_sans")]
    pub fonts: Vec<String>,
    /// The blocks of a council paper that is taken note of, in their order.
    pub blocks: Vec<BlockRule>,
    /// The blocks of a council paper with a decision, in their order.
    #[serde(default)]
    pub decision_blocks: Vec<BlockRule>,
    /// How numbers, amounts, dates and telephone numbers are written.
    #[serde(default)]
    pub notation: Notation,
}

fn noto_sans() -> Vec<String> {
    vec!["Noto Sans".to_owned()]
}

impl Profile {
    /// The blocks of a paper in their order, by whether it has a decision.
    #[must_use]
    pub fn order(&self, decides: bool) -> &[BlockRule] {
        if decides { &self.decision_blocks } else { &self.blocks }
    }
}

/// The value of a key at the top of a house style; the file if it is not there.
#[must_use]
pub fn place(source: &Arc<Source>, key: &str) -> Place {
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        if let Some(value) = line.strip_prefix(key).and_then(|rest| rest.strip_prefix(':')) {
            let start = at + line.len() - value.trim_start().len();
            return Place::new(Arc::clone(source), start..start + value.trim().len());
        }
        at += line.len();
    }
    Place::file(Arc::clone(source))
}

/// A block of a council paper.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BlockRule {
    /// Its id, the same in all profiles.
    pub id: String,
    /// Whether every paper must have it.
    #[serde(default)]
    pub required: bool,
    /// The block before it that it is a part of: its heading stands one level lower.
    pub within: Option<String>,
}

/// How values are written, where it differs from the usage of the country (Unicode CLDR).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Notation {
    /// What divides groups of three digits.
    pub grouping: Grouping,
    /// Numbers of four digits are not grouped.
    pub four_digits_closed: bool,
    /// Form of dates in tables and prose.
    pub date: DateForm,
    /// Form of telephone numbers of the own country.
    pub phone: PhoneForm,
    /// Quotation marks: opening and closing, outer then inner; the usage of the language if not given.
    pub quotes: Option<[String; 4]>,
}

/// What divides groups of three digits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Grouping {
    /// A point: 25.000.
    #[default]
    Point,
    /// A narrow no-break space: 25 000; amounts of money keep the point.
    Space,
    /// Nothing: 25000; amounts of money keep the point.
    None,
}

/// Form of dates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum DateForm {
    /// 28.08.2024, 28-08-2024.
    #[default]
    Short,
    /// 28. August 2024, 28 augustus 2024.
    Long,
}

/// Form of telephone numbers of the own country; foreign ones are always international.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PhoneForm {
    /// 0251 4927000, 0546 541111.
    National,
    /// +49 251 4927000.
    #[default]
    International,
}
