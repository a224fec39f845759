//! Tables of a project's own: columns with their heads, rows, groups, totals that are checked.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::description::{Describe, Describer};
use super::{Collection, TextPair, yes};
use crate::id::{Entity, Kind, Ref};
use crate::model::value::{CellValue, Number};

/// A table that belongs to no indicator, budget or list: a section of a paper shows it (`tables: […]`).
///
/// Every amount stands once, as written in full; subtotals and totals follow from the rows.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    /// The columns, in their order.
    pub columns: Collection<TableColumn>,
    /// The groups that rows may belong to, in the order in which they are printed, each with subtotals.
    #[serde(default)]
    pub groups: Collection<TableGroup>,
    /// The rows.
    pub rows: Collection<TableRow>,
    /// A CSV file with the values, relative to the YAML file: the ids of the rows in its first column, those of the
    /// columns as its headings. What a row has under `values` goes before.
    pub values_csv: Option<String>,
    /// Totals that the columns must have, `{kosten: 42000}`: a check compares them with the sum of the rows.
    #[serde(default)]
    pub totals: IndexMap<String, Number>,
    /// What stands above the table.
    pub title: Option<TextPair>,
    /// A remark below the table.
    pub note: Option<TextPair>,
    /// Where the figures come from.
    pub source: Option<TextPair>,
    /// Whether the public may see it.
    #[serde(default = "yes")]
    pub public: bool,
}

impl Entity for Table {
    const KIND: Kind = Kind::Table;
}

impl Describe for Table {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { columns, groups, rows, values_csv: _, totals: _, title: _, note: _, source: _, public } =
            self;
        to.public(*public);
        to.parts(columns);
        to.parts(groups);
        to.parts(rows);
    }
}

/// A column of a table.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TableColumn {
    /// What stands in it.
    pub kind: ColumnKind,
    /// Whether its numbers are added up, for each group and for the table.
    #[serde(default)]
    pub total: bool,
    /// For amounts: in what they are printed. They are written in full, and added up before they are rounded.
    #[serde(default)]
    pub scale: Scale,
    /// The head of the column.
    pub title: Option<TextPair>,
    /// The unit, below the head: `Plätze` / `plaatsen`.
    pub unit: Option<TextPair>,
}

impl Entity for TableColumn {
    const KIND: Kind = Kind::TableColumn;
}

impl Describe for TableColumn {
    fn describe<'a>(&'a self, _to: &mut Describer<'a, '_>) {
        let Self { kind: _, total: _, scale: _, title: _, unit: _ } = self;
    }
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// The titles of the rows, which name them.
    Title,
    /// The texts of the rows.
    Text,
    /// Whole numbers.
    Count,
    /// Numbers with decimals.
    Decimal,
    /// Percentages: 52.5 means 52,5 %.
    Percent,
    /// Amounts in euro.
    Money,
    /// Days.
    Date,
    /// Years or parts of one.
    Period,
}

impl ColumnKind {
    /// Whether rows have a value for it, and no text.
    #[must_use]
    pub const fn has_values(self) -> bool {
        !matches!(self, Self::Title | Self::Text)
    }

    /// Whether its values can be added up.
    #[must_use]
    pub const fn adds_up(self) -> bool {
        matches!(self, Self::Count | Self::Decimal | Self::Money)
    }
}

/// In what amounts are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// As they are.
    #[default]
    One,
    /// In thousands: Tsd. €, × € 1.000.
    Thousands,
    /// In millions: Mio. €, € mln.
    Millions,
}

/// Rows of a table that belong together.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TableGroup {
    /// Subtotals that the columns must have; a check compares.
    #[serde(default)]
    pub totals: IndexMap<String, Number>,
    /// What stands above its rows.
    pub title: Option<TextPair>,
}

impl Entity for TableGroup {
    const KIND: Kind = Kind::TableGroup;
}

impl Describe for TableGroup {
    fn describe<'a>(&'a self, _to: &mut Describer<'a, '_>) {
        let Self { totals: _, title: _ } = self;
    }
}

/// A row of a table.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TableRow {
    /// The group that it belongs to.
    pub group: Option<Ref<TableGroup>>,
    /// The value for each column of numbers, days or periods, by the id of the column; nothing behind the colon where
    /// there is none.
    #[serde(default)]
    pub values: IndexMap<String, Option<CellValue>>,
    /// What names the row.
    pub title: Option<TextPair>,
    /// What stands in the column of texts.
    pub text: Option<TextPair>,
}

impl Entity for TableRow {
    const KIND: Kind = Kind::TableRow;
}

impl Describe for TableRow {
    fn describe<'a>(&'a self, to: &mut Describer<'a, '_>) {
        let Self { group, values: _, title: _, text: _ } = self;
        to.hangs_on("group", group);
    }
}
