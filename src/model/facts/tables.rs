//! The facts of tables: each cell with a value, each subtotal and total.

use super::being_made::Table as Facts;
use crate::id::{EntityId, Kind};
use crate::model::content::Content;
use crate::model::derive::tables;

impl Facts<'_> {
    pub(super) fn tables(&mut self, content: &Content) {
        for (id, table) in &content.tables {
            for (row_id, row) in &table.rows {
                let entity = EntityId::new(Kind::TableRow, row_id);
                for column in row.values.keys() {
                    if let Some(value) = tables::cell(table, row, column) {
                        self.written(&entity, column, value, &["values", column]);
                    }
                }
            }
            for column in table.columns.keys() {
                let name = format!("{column}-total");
                if let Some(total) = tables::total(table, column, None) {
                    self.derived(&EntityId::new(Kind::Table, id), &name, total);
                }
                for group in table.groups.keys() {
                    if let Some(total) = tables::total(table, column, Some(group)) {
                        self.derived(&EntityId::new(Kind::TableGroup, group), &name, total);
                    }
                }
            }
        }
    }
}
