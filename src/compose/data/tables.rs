//! Tables of a project's own, as a template reads them.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, Text};
use crate::model::content::{ColumnKind, Scale};

/// A table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TableData {
    /// Its id.
    pub id: String,
    /// What stands above it.
    pub title: Option<Text>,
    /// The columns.
    pub columns: Vec<ColumnData>,
    /// The rows by their groups; one group without a title if it has none.
    pub groups: Vec<RowGroupData>,
    /// For each column its total, if there is one; empty if no column has one.
    pub totals: Vec<Option<Fact>>,
    /// A remark below it.
    pub note: Option<Text>,
    /// Where the figures come from.
    pub source: Option<Text>,
}

/// A column of a table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ColumnData {
    /// Its id.
    pub id: String,
    /// What stands in it.
    pub kind: ColumnKind,
    /// Its head.
    pub title: Text,
    /// The unit.
    pub unit: Option<Text>,
    /// In what amounts are printed: the message `table-scale-<scale>`.
    pub scale: Scale,
}

/// Rows that belong together.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RowGroupData {
    /// The id of the group, or nothing.
    pub id: String,
    /// What stands above its rows.
    pub title: Option<Text>,
    /// The rows.
    pub rows: Vec<RowData>,
    /// For each column its subtotal, if there is one; empty if no column has one.
    pub totals: Vec<Option<Fact>>,
}

/// A row of a table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RowData {
    /// Its id.
    pub id: String,
    /// For each column what stands in it.
    pub cells: Vec<CellData>,
}

/// A cell of a table: a text, a value, or nothing.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct CellData {
    /// The text.
    pub text: Option<Text>,
    /// The value.
    pub value: Option<Fact>,
}
