//! House styles: `report-templates/profiles/<name>.yaml`.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use crate::diagnostic::{Place, Source};
use crate::lang::Lang;
use crate::model::problem::ValueProblem;

/// The house style of a municipality or project: order of blocks, notation, look.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "beide profile")]
pub(crate) struct Profile {
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
    /// How the running number of a paper is written.
    pub reference: Option<Reference>,
    /// Whether the office of somebody who signs stands above the name; without it, it does in Dutch.
    pub office_above_name: Option<bool>,
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
    pub(crate) fn order(&self, decides: bool) -> &[BlockRule] {
        if decides { &self.decision_blocks } else { &self.blocks }
    }
}

/// How the running number of a paper is written: `V/{serial}/{year}`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reference {
    /// For papers that are taken note of: `RIB-{year}-{serial}`.
    pub report: ReferenceForm,
    /// For papers with a decision: `RV-{year}-{serial}`; the same if not given.
    pub decision: Option<ReferenceForm>,
    /// The fewest digits of the serial number, zeros before it: 4 makes 0123 of 123; 20 at most.
    #[serde(default)]
    pub digits: u8,
    /// What stands for `{openness}` in a public paper; nothing if not given.
    #[serde(default)]
    pub public: String,
    /// What stands for `{openness}` in a non-public paper; nothing if not given.
    #[serde(default)]
    pub non_public: String,
}

impl Reference {
    /// The running number of a paper with this serial number in a year.
    #[must_use]
    pub(crate) fn write(&self, serial: u64, year: i16, decides: bool, non_public: bool) -> String {
        let form = self.decision.as_ref().filter(|_| decides).unwrap_or(&self.report);
        let openness = if non_public { &self.non_public } else { &self.public };
        let serial = format!("{serial:0digits$}", digits = usize::from(self.digits.min(MOST_DIGITS)));
        form.0
            .replace("{serial}", &serial)
            .replace("{year}", &year.to_string())
            .replace("{openness}", openness)
    }
}

/// No serial number has more digits.
const MOST_DIGITS: u8 = 20;

/// A text with `{serial}`, and perhaps `{year}` and `{openness}`.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(transparent)]
pub(crate) struct ReferenceForm(String);

impl<'de> Deserialize<'de> for ReferenceForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = String::deserialize(deserializer)?;
        let rest = ["{year}", "{openness}"]
            .iter()
            .fold(form.replacen("{serial}", "", 1), |rest, gap| rest.replace(gap, ""));
        if !form.contains("{serial}") || rest.contains(['{', '}']) {
            return Err(ValueProblem::NotAReference(form).custom());
        }
        Ok(Self(form))
    }
}

/// The value of a key at the top of a house style; the file if it is not there.
#[must_use]
pub(crate) fn place(source: &Arc<Source>, key: &str) -> Place {
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
pub(crate) struct BlockRule {
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
pub(crate) struct Notation {
    /// What divides groups of three digits.
    pub grouping: Grouping,
    /// Numbers of four digits are not grouped.
    pub four_digits_closed: bool,
    /// When cents are printed.
    pub cents: Cents,
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
pub(crate) enum Grouping {
    /// A point: 25.000.
    #[default]
    Point,
    /// A narrow no-break space: 25 000; amounts of money keep the point.
    Space,
    /// Nothing: 25000; amounts of money keep the point.
    None,
}

/// When amounts of money have cents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Cents {
    /// Where there are some: 25.000 €, 12,50 €.
    #[default]
    Needed,
    /// Always: 25.000,00 €.
    Always,
}

/// Form of dates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum DateForm {
    /// 28.08.2024, 28-08-2024.
    #[default]
    Short,
    /// 28. August 2024, 28 augustus 2024.
    Long,
}

/// Form of telephone numbers of the own country; foreign ones are always international.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PhoneForm {
    /// 0251 4927000, 0546 541111.
    National,
    /// +49 251 4927000.
    #[default]
    International,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_numbers_are_written_as_the_house_style_says() {
        let reference: Reference = serde_yaml::from_str(
            "{report: 'VO/{year}/{serial}{openness}', decision: 'B-{serial}', digits: 4, public: Ö, non_public: N}",
        )
        .unwrap();
        assert_eq!(reference.write(123, 2024, false, false), "VO/2024/0123Ö");
        assert_eq!(reference.write(12345, 2024, false, true), "VO/2024/12345N");
        assert_eq!(reference.write(7, 2024, true, false), "B-0007");
        let plain: Reference = serde_yaml::from_str("report: '{serial}/{year}'").unwrap();
        assert_eq!(plain.write(7, 2024, true, true), "7/2024");
    }

    #[test]
    fn the_form_of_a_running_number_has_its_serial_number_and_no_other_gaps() {
        for form in ["V/{year}", "V/{serial}/{jahr}", "{serial", "{serial}{serial}"] {
            assert!(serde_yaml::from_str::<ReferenceForm>(&format!("'{form}'")).is_err(), "{form}");
        }
    }
}
