//! What the values of an indicator must be, wherever they stand.

use indexmap::IndexMap;
use rust_decimal::Decimal;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::id::EntityId;
use crate::model::content::Indicator;
use crate::model::origin::Origins;
use crate::model::problem::not_whole;
use crate::model::value::{NumberKind, Period};

/// A series that stands in two places.
#[must_use]
pub(crate) fn twice(entity: &EntityId, origins: &Origins) -> Diagnostic {
    let message = Message::new("duplicate-id-series").arg("indicator", entity.id.as_str());
    Diagnostic::new(Check::DuplicateId, message)
        .at(origins.field(entity, &["series_csv"]))
        .note(origins.field(entity, &["series"]), Message::new("label-first-here"))
        .hint(Message::new("duplicate-id-series-hint"))
}

/// Reports counts with decimals in an indicator that counts.
pub(crate) fn decimals(entity: &EntityId, indicator: &Indicator, origins: &Origins, out: &mut Diagnostics) {
    if indicator.kind != NumberKind::Count {
        return;
    }
    let mut check = |number: Decimal, path: &[&str]| {
        // What is not written in YAML comes from a CSV file and was checked there, or is a stand-in.
        let Some(at) = origins.exact(entity, path).filter(|_| !number.is_integer()) else { return };
        out.push(not_whole(&number.to_string()).at(at).hint(Message::new("wrong-type-whole-indicator-hint")));
    };
    check(indicator.baseline.value.0, &["baseline", "value"]);
    check(indicator.target.value.0, &["target", "value"]);
    for (field, points) in [("series", &indicator.series), ("plan", &indicator.plan)] {
        for (period, number) in points {
            check(number.0, &[field, &period.to_string()]);
        }
    }
}

/// Reports a value of the baseline's period that is not the baseline. `places` are those of values from a CSV file.
pub(crate) fn baseline(
    entity: &EntityId,
    indicator: &Indicator,
    places: &IndexMap<Period, Place>,
    origins: &Origins,
    out: &mut Diagnostics,
) {
    let baseline = indicator.baseline;
    let Some(value) = indicator.series.get(&baseline.period).filter(|value| **value != baseline.value) else {
        return;
    };
    let period = baseline.period.to_string();
    let message = Message::new("sum-mismatch-baseline")
        .arg("period", period.as_str())
        .arg("value", value.0.to_string())
        .arg("baseline", baseline.value.0.to_string());
    let written = || origins.field(entity, &["series", &period]);
    let problem = Diagnostic::new(Check::SumMismatch, message)
        .at(places.get(&baseline.period).cloned().or_else(written))
        .note(origins.field(entity, &["baseline", "value"]), Message::new("label-baseline-here"))
        .hint(Message::new("sum-mismatch-baseline-hint"));
    out.push(problem);
}
