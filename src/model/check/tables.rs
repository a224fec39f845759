//! Tables of a project's own: cells fit their columns, rows are whole, totals add up.

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::Context;
use crate::diagnostic::{Check, Message};
use crate::id::{EntityId, Kind};
use crate::model::content::{ColumnKind, Scale, Table, TableColumn, TableRow};
use crate::model::derive::tables::{self, divisor};
use crate::model::problem::described;
use crate::model::value::{Number, Value};
use crate::suggest::similar;

/// How many cells are shown with a total that is wrong.
const CELLS_SHOWN: usize = 6;

/// All tables.
pub(super) fn check(context: &mut Context<'_>) {
    for (id, table) in &context.content.tables {
        let entity = EntityId::new(Kind::Table, id);
        columns(context, table);
        for (row_id, row) in &table.rows {
            self::row(context, table, &EntityId::new(Kind::TableRow, row_id), row);
        }
        totals(context, table, &entity, &table.totals, None);
        for (group, it) in &table.groups {
            totals(context, table, &EntityId::new(Kind::TableGroup, group), &it.totals, Some(group));
        }
    }
}

/// One column of titles and one of texts at most; only numbers are added up, only amounts have a scale.
fn columns(context: &mut Context<'_>, table: &Table) {
    for (at, (id, column)) in table.columns.iter().enumerate() {
        let entity = EntityId::new(Kind::TableColumn, id);
        let earlier = table.columns.iter().take(at).find(|(_, other)| other.kind == column.kind);
        if let Some((other, _)) = earlier.filter(|_| !column.kind.has_values()) {
            let hint = Message::new("duplicate-id-column-kind-hint");
            let message = Message::new("duplicate-id-column-kind");
            let problem = context.found(Check::DuplicateId, message, hint, &entity, &["kind"]);
            let other = EntityId::new(Kind::TableColumn, other);
            let problem = context.with(problem, &other, &["kind"], "label-first-here");
            context.report(problem);
        }
        let wrong = [
            (
                column.total && !column.kind.adds_up(),
                "total",
                "wrong-type-column-total",
                "wrong-type-column-total-hint",
            ),
            (
                column.scale != Scale::One && column.kind != ColumnKind::Money,
                "scale",
                "wrong-type-column-scale",
                "wrong-type-column-scale-hint",
            ),
        ];
        for (_, field, message, hint) in wrong.into_iter().filter(|(wrong, ..)| *wrong) {
            let problem =
                context.found(Check::WrongType, Message::new(message), Message::new(hint), &entity, &[field]);
            let problem = context.with(problem, &entity, &["kind"], "label-kind-here");
            context.report(problem);
        }
    }
}

/// A row has a cell for each column that takes values, and no other, each of the kind of its column.
fn row(context: &mut Context<'_>, table: &Table, entity: &EntityId, row: &TableRow) {
    let takes = |column: &TableColumn| column.kind.has_values();
    let known: Vec<&str> =
        table.columns.iter().filter(|(_, column)| takes(column)).map(|(id, _)| id.as_str()).collect();
    for (name, cell) in &row.values {
        let Some(column) = table.columns.get(name).filter(|column| takes(column)) else {
            let message = Message::new("unknown-reference-cell").arg("column", name.as_str());
            let hint = match similar(name, known.iter().copied()) {
                Some(name) => Message::new("unknown-key-similar-hint").arg("name", name),
                None => Message::new("unknown-reference-cell-hint").arg("columns", known.join(", ")),
            };
            let problem = context.found(Check::UnknownReference, message, hint, entity, &["values", name]);
            context.report(problem);
            continue;
        };
        let Some(cell) = cell else { continue };
        match tables::value(column.kind, cell) {
            Ok(value) => one_scale(context, entity, name, column, value),
            Err(wrong) => {
                let place = context.place(entity, &["values", name]);
                if !context.doubtful.contains(entity) {
                    context.out.push(described(&wrong).at(place));
                }
            }
        }
    }
    for column in known.into_iter().filter(|column| !row.values.contains_key(*column)) {
        let message = Message::new("missing-field-cell").arg("column", column);
        let hint = Message::new("missing-field-cell-hint").arg("column", column);
        let problem = context.found(Check::MissingField, message, hint, entity, &["values"]);
        let column = EntityId::new(Kind::TableColumn, column);
        let problem = context.with(problem, &column, &["kind"], "label-column-here");
        context.report(problem);
    }
    if row.group.is_none() && !table.groups.is_empty() {
        let groups: Vec<&str> = table.groups.keys().map(String::as_str).collect();
        let message = Message::new("missing-field-group");
        let hint = Message::new("missing-field-group-hint").arg("groups", groups.join(", "));
        let problem = context.found(Check::MissingField, message, hint, entity, &[]);
        context.report(problem);
    }
    let foreign = row.group.as_ref().filter(|group| !table.groups.contains_key(group.id()));
    if let Some(group) =
        foreign.filter(|group| context.content.tables.values().any(|it| it.groups.contains_key(group.id())))
    {
        let groups: Vec<&str> = table.groups.keys().map(String::as_str).collect();
        let message = Message::new("unknown-reference-group").arg("group", group.id());
        let hint = Message::new("missing-field-group-hint").arg("groups", groups.join(", "));
        let problem = context.found(Check::UnknownReference, message, hint, entity, &["group"]);
        context.report(problem);
    }
}

/// An amount that a column prints in thousands is written in full all the same.
fn one_scale(
    context: &mut Context<'_>,
    entity: &EntityId,
    name: &str,
    column: &TableColumn,
    value: Option<Value>,
) {
    let Some((divisor, _)) = divisor(column.scale) else { return };
    let Some(amount) = value.and_then(Value::number).filter(|amount| !amount.is_zero()) else { return };
    if amount.abs() >= Decimal::from(divisor) / Decimal::TWO {
        return;
    }
    let arguments = |message: Message| {
        let full = amount.saturating_mul(Decimal::from(divisor)).normalize();
        message.arg("amount", amount.to_string()).arg("full", full.to_string())
    };
    let message = arguments(Message::new("wrong-type-scale"));
    let hint = arguments(Message::new("wrong-type-scale-hint"));
    let problem = context.found(Check::WrongType, message, hint, entity, &["values", name]).warning();
    let column = EntityId::new(Kind::TableColumn, name);
    let problem = context.with(problem, &column, &["scale"], "label-scale-here");
    context.report(problem);
}

/// Totals that are written are those of the rows.
fn totals(
    context: &mut Context<'_>,
    table: &Table,
    entity: &EntityId,
    totals: &IndexMap<String, Number>,
    group: Option<&str>,
) {
    for (column, written) in totals {
        let Some(sum) = tables::total(table, column, group).and_then(Value::number) else {
            let message = Message::new("unknown-reference-total").arg("column", column.as_str());
            let hint = Message::new("unknown-reference-total-hint").arg("column", column.as_str());
            let problem = context.found(Check::UnknownReference, message, hint, entity, &["totals", column]);
            context.report(problem);
            continue;
        };
        if sum == written.0 {
            continue;
        }
        let message = Message::new("sum-mismatch-table")
            .arg("sum", sum.to_string())
            .arg("total", written.0.to_string());
        let hint = Message::new("sum-mismatch-table-hint")
            .arg("difference", sum.saturating_sub(written.0).abs().to_string())
            .arg("side", if sum > written.0 { "more" } else { "less" });
        let mut problem = context.found(Check::SumMismatch, message, hint, entity, &["totals", column]);
        let rows = table
            .rows
            .iter()
            .filter(|(_, row)| group.is_none() || row.group.as_ref().map(|group| group.id()) == group);
        let counted = rows.filter(|(_, row)| tables::cell(table, row, column).is_some());
        for (row, _) in counted.take(CELLS_SHOWN) {
            let row = EntityId::new(Kind::TableRow, row);
            problem = context.with(problem, &row, &["values", column], "label-counted-here");
        }
        context.report(problem);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::all;

    #[test]
    fn tables() {
        for (columns, rows, rest, expected) in [
            (
                "n: {kind: count, total: true}",
                "a: {values: {n: 3}}, b: {values: {n: 4}}",
                "totals: {n: 7}",
                &[][..],
            ),
            (
                "n: {kind: count, total: true}",
                "a: {values: {n: 3}}, b: {values: {n: 4}}",
                "totals: {n: 8}",
                &["sum-mismatch-table"],
            ),
            ("n: {kind: count}", "a: {values: {n: 3}}", "totals: {n: 3}", &["unknown-reference-total"]),
            ("n: {kind: count}", "a: {values: {n: 3, m: 4}}", "", &["unknown-reference-cell"]),
            ("n: {kind: count}, m: {kind: money}", "a: {values: {n: 3}}", "", &["missing-field-cell"]),
            ("n: {kind: count}", "a: {values: {n: null}}", "", &[]),
            ("n: {kind: count}", "a: {values: {n: 2.5}}", "", &["wrong-type-whole"]),
            ("n: {kind: percent, total: true}", "", "", &["wrong-type-column-total"]),
            ("n: {kind: count, scale: thousands}", "", "", &["wrong-type-column-scale"]),
            (
                "n: {kind: money, scale: thousands}",
                "a: {values: {n: 5390}}, b: {values: {n: 12}}",
                "",
                &["wrong-type-scale"],
            ),
            ("n: {kind: title}, m: {kind: title}", "", "", &["duplicate-id-column-kind"]),
            ("n: {kind: count}", "a: {values: {n: 2}}", "groups: {g: {}}", &["missing-field-group"]),
            (
                "n: {kind: count, total: true}",
                "a: {group: g, values: {n: 2}}, b: {group: h, values: {n: 5}}",
                "groups: {g: {totals: {n: 2}}, h: {totals: {n: 4}}}",
                &["sum-mismatch-table"],
            ),
        ] {
            let rest = if rest.is_empty() { String::new() } else { format!(", {rest}") };
            let yaml = format!("tables: {{t: {{columns: {{{columns}}}, rows: {{{rows}}}{rest}}}}}");
            all(&[(&yaml, expected)]);
        }
    }
}
