//! What screen readers need and no standard refuses: checked in the elements of the finished document.

use std::sync::Arc;

use typst::foundations::{Content, NativeElement, Packed, Smart, StyleChain};
use typst::introspection::ElementIntrospector;
use typst::model::{FigureElem, TableChild, TableElem, TableItem};
use typst::pdf::TableCellKind;
use typst::text::RawElem;
use typst::visualize::ImageElem;
use typst_layout::PagedDocument;

use crate::diagnostic::{Check, Diagnostics, Message};
use crate::typeset::problems::fault;
use crate::typeset::world::ReportWorld;

/// Reports tables without a header, drawings without alternative text, and tables that one hides.
pub(super) fn check(world: &ReportWorld<'_>, document: &PagedDocument, out: &mut Diagnostics) {
    let introspector = Arc::clone(document.introspector());
    let elements = introspector.elements();
    for element in elements.all() {
        let found = if let Some(table) = element.to_packed::<TableElem>() {
            (!has_header(table)).then_some(("template-table-header", "template-table-header-hint"))
        } else if let Some(figure) = element.to_packed::<FigureElem>() {
            wrong_alternative(elements, element, figure)
        } else {
            None
        };
        if let Some((message, hint)) = found {
            let (message, hint) = (Message::new(message), Message::new(hint));
            fault(world, Check::Template, element.span(), message, hint, out);
        }
    }
}

/// A head above the columns, or cells that name their rows.
fn has_header(table: &Packed<TableElem>) -> bool {
    table.children.iter().any(|child| match child {
        TableChild::Header(_) => true,
        TableChild::Item(TableItem::Cell(cell)) => {
            matches!(cell.kind.get(StyleChain::default()), Smart::Custom(TableCellKind::Header(..)))
        }
        _ => false,
    })
}

/// A figure needs an alternative text unless it holds what speaks for itself: a table, or a picture with its own.
fn wrong_alternative<P>(
    elements: &ElementIntrospector<P>,
    element: &Content,
    figure: &Packed<FigureElem>,
) -> Option<(&'static str, &'static str)> {
    let holds = |kinds: &[typst::foundations::Element]| {
        let range = element.location().map(|location| elements.loc_range(&location)).unwrap_or_default();
        range.into_iter().any(|index| kinds.contains(&elements.get_by_idx(index).elem()))
    };
    let alternative = figure.alt.get_ref(StyleChain::default()).is_some();
    if alternative && holds(&[TableElem::ELEM]) {
        Some(("template-figure-table", "template-figure-table-hint"))
    } else if !alternative && !holds(&[TableElem::ELEM, ImageElem::ELEM, RawElem::ELEM]) {
        Some(("template-figure-alt", "template-figure-alt-hint"))
    } else {
        None
    }
}
