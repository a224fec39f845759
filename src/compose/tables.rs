//! Tables of a project's own as data.

use super::data::{CellData, ColumnData, Fact, RowData, RowGroupData, TableData};
use super::side::Side;
use crate::id::{Entity, EntityId, Ref};
use crate::model::content::{ColumnKind, Scale, Table, TableColumn, TableGroup, TableRow};
use crate::model::derive::tables;
use crate::model::value::Value;

impl Side<'_> {
    /// A table.
    pub(super) fn table(&self, table: &Ref<Table>) -> Option<TableData> {
        let found = self.model.content.tables.get(table.id())?;
        let entity = table.entity();
        let _within = self.of(&entity);
        let rows = |group: Option<&str>| {
            let of_group = |row: &TableRow| row.group.as_ref().map(|group| group.id()) == group;
            let rows = found.rows.iter().filter(|(_, row)| of_group(row));
            rows.map(|(id, _)| self.table_row(found, id)).collect::<Vec<_>>()
        };
        let title = self.text(&entity, "title");
        let columns = found.columns.iter().map(|(id, column)| self.column(id, column)).collect();
        let mut groups: Vec<RowGroupData> = Vec::new();
        let alone = rows(None);
        if !alone.is_empty() {
            groups.push(RowGroupData { id: String::new(), title: None, rows: alone, totals: Vec::new() });
        }
        for id in found.groups.keys() {
            let of = EntityId::new(TableGroup::KIND, id);
            let title = self.text(&of, "title");
            let rows = rows(Some(id));
            groups.push(RowGroupData { id: id.clone(), title, rows, totals: self.totals(found, &of) });
        }
        Some(TableData {
            id: table.id().to_owned(),
            title,
            columns,
            groups,
            totals: self.totals(found, &entity),
            note: self.text(&entity, "note"),
            source: self.text(&entity, "source"),
        })
    }

    fn column(&self, id: &str, column: &TableColumn) -> ColumnData {
        let entity = EntityId::new(TableColumn::KIND, id);
        ColumnData {
            id: id.to_owned(),
            kind: column.kind,
            title: self.title(&entity),
            unit: self.text(&entity, "unit"),
            scale: column.scale,
        }
    }

    fn table_row(&self, table: &Table, id: &str) -> RowData {
        let entity = EntityId::new(TableRow::KIND, id);
        let cell = |(name, column): (&String, &TableColumn)| match column.kind {
            ColumnKind::Title => CellData { text: Some(self.title(&entity)), value: None },
            ColumnKind::Text => CellData { text: self.text(&entity, "text"), value: None },
            _ => CellData { text: None, value: self.scaled(&entity, name, column.scale) },
        };
        RowData { id: id.to_owned(), cells: table.columns.iter().map(cell).collect() }
    }

    /// For each column its total; empty if no column has one.
    fn totals(&self, table: &Table, entity: &EntityId) -> Vec<Option<Fact>> {
        let total = |(name, column): (&String, &TableColumn)| {
            column.total.then(|| self.scaled(entity, &format!("{name}-total"), column.scale)).flatten()
        };
        let totals: Vec<Option<Fact>> = table.columns.iter().map(total).collect();
        if totals.iter().all(Option::is_none) { Vec::new() } else { totals }
    }

    /// A fact in the scale of its column.
    fn scaled(&self, entity: &EntityId, name: &str, scale: Scale) -> Option<Fact> {
        let amount = self.model.facts.get(&entity.fact(name)).and_then(|fact| fact.value.number());
        match amount.filter(|_| tables::divisor(scale).is_some()) {
            None => self.fact(entity, name),
            Some(amount) => self.fact_as(entity, name, tables::scaled(amount, scale)),
        }
    }

    fn fact_as(&self, entity: &EntityId, name: &str, printed: Value) -> Option<Fact> {
        let id = entity.fact(name);
        let fact = self.model.facts.get(&id)?;
        Some(self.print(id, fact, self.voice.value(printed, fact.approximate)))
    }
}
