//! Files that entities name: pictures, and series in CSV.

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::Loaded;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::id::{EntityId, Kind};
use crate::model::content::{Indicator, SeriesCsv};
use crate::model::csv;
use crate::model::value::{NumberKind, Period};
use crate::read::Project;
use crate::suggest::similar;

/// Finds the files that an entity names, and takes in the series that stand there.
pub fn attach(project: &Project, entity: &EntityId, loaded: &mut Loaded, out: &mut Diagnostics) {
    match entity.kind {
        Kind::Image => image(project, entity, loaded, out),
        Kind::Indicator => indicator(project, entity, loaded, out),
        _ => {}
    }
}

fn image(project: &Project, entity: &EntityId, loaded: &mut Loaded, out: &mut Diagnostics) {
    let Some(file) = loaded.content.images.get(&entity.id).map(|image| image.file.clone()) else { return };
    match find(project, entity, &["file"], &file, loaded) {
        Ok(path) => {
            loaded.images.insert(entity.id.clone(), path);
        }
        Err(Some(problem)) => out.push(*problem),
        Err(None) => {}
    }
}

fn indicator(project: &Project, entity: &EntityId, loaded: &mut Loaded, out: &mut Diagnostics) {
    let Some(indicator) = loaded.content.indicators.get(&entity.id) else { return };
    let before = out.0.len();
    let mut places = IndexMap::new();
    if let Some(named) = indicator.series_csv.clone() {
        if !indicator.series.is_empty() {
            out.push(two_series(entity, loaded));
        } else if let Some(found) = series(project, entity, &named, loaded, out) {
            places = found.places;
            if let Some(indicator) = loaded.content.indicators.get_mut(&entity.id) {
                indicator.series = found.series;
            }
        } else {
            // Texts may name values that the file would have given.
            loaded.doubtful.insert(entity.clone());
        }
    }
    if let Some(indicator) = loaded.content.indicators.get(&entity.id) {
        report_decimals(entity, indicator, loaded, out);
        if out.0.len() == before && !loaded.doubtful.contains(entity) {
            report_other_baseline(entity, indicator, &places, loaded, out);
        }
    }
    if out.0.len() > before {
        loaded.doubtful.insert(entity.clone());
    }
}

/// The series of a CSV file; `None` if it cannot be read, which was reported.
fn series(
    project: &Project,
    entity: &EntityId,
    named: &SeriesCsv,
    loaded: &Loaded,
    out: &mut Diagnostics,
) -> Option<csv::Found> {
    let path = match find(project, entity, &["series_csv", "file"], &named.file, loaded) {
        Ok(path) => path,
        Err(problem) => {
            out.0.extend(problem.map(|problem| *problem));
            return None;
        }
    };
    let bytes = project.files.get(&path)?;
    let at = loaded.origins.field(entity, &["series_csv", "column"])?;
    let whole = loaded.content.indicators.get(&entity.id)?.kind == NumberKind::Count;
    csv::read(&path, bytes, &csv::Column { name: &named.column, at, whole }, out)
}

fn two_series(entity: &EntityId, loaded: &Loaded) -> Diagnostic {
    let message = Message::new("duplicate-id-series").arg("indicator", entity.id.as_str());
    Diagnostic::new(Check::DuplicateId, message)
        .at(loaded.origins.field(entity, &["series_csv"]))
        .note(loaded.origins.field(entity, &["series"]), Message::new("label-first-here"))
        .hint(Message::new("duplicate-id-series-hint"))
}

/// Counts with decimals in an indicator that counts.
fn report_decimals(entity: &EntityId, indicator: &Indicator, loaded: &Loaded, out: &mut Diagnostics) {
    if indicator.kind != NumberKind::Count {
        return;
    }
    let mut check = |number: Decimal, path: &[&str]| {
        // What is not written in YAML comes from a CSV file and was checked there, or is a stand-in.
        let Some(at) = loaded.origins.exact(entity, path).filter(|_| !number.is_integer()) else { return };
        out.push(
            super::not_whole(&number.to_string())
                .at(at)
                .hint(Message::new("wrong-type-whole-indicator-hint")),
        );
    };
    check(indicator.baseline.value.0, &["baseline", "value"]);
    check(indicator.target.value.0, &["target", "value"]);
    for (field, points) in [("series", &indicator.series), ("plan", &indicator.plan)] {
        for (period, number) in points {
            check(number.0, &[field, &period.to_string()]);
        }
    }
}

/// A value of the baseline's period that is not the baseline. `places` are those of values from a CSV file.
fn report_other_baseline(
    entity: &EntityId,
    indicator: &Indicator,
    places: &IndexMap<Period, Place>,
    loaded: &Loaded,
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
    let written = || loaded.origins.field(entity, &["series", &period]);
    let problem = Diagnostic::new(Check::SumMismatch, message)
        .at(places.get(&baseline.period).cloned().or_else(written))
        .note(loaded.origins.field(entity, &["baseline", "value"]), Message::new("label-baseline-here"))
        .hint(Message::new("sum-mismatch-baseline-hint"));
    out.push(problem);
}

/// The path in [`Project::files`] of a file that an entity names, or what is wrong with the name;
/// no problem if the name itself is only a stand-in, or the file was refused when the project was read.
fn find(
    project: &Project,
    entity: &EntityId,
    field: &[&str],
    name: &str,
    loaded: &Loaded,
) -> Result<String, Option<Box<Diagnostic>>> {
    let (Some(at), Some(source)) = (loaded.origins.exact(entity, field), loaded.origins.source(entity))
    else {
        return Err(None);
    };
    if name == super::STAND_IN {
        return Err(None);
    }
    let path = resolve(&source.path, name).map_err(|id| Some(Box::new(refused(id, name, at.clone()))))?;
    if project.files.contains_key(&path) {
        return Ok(path);
    }
    if project.is_unread(&path) {
        return Err(None);
    }
    Err(Some(Box::new(missing(project, &path, at))))
}

/// A path relative to a YAML file as a path relative to the project; else the message that says why not.
fn resolve(yaml: &str, name: &str) -> Result<String, &'static str> {
    if name.starts_with('/') || name.contains(':') {
        return Err("file-path-absolute");
    }
    if name.contains('\\') {
        return Err("file-path-backslash");
    }
    let mut parts: Vec<&str> = yaml.split('/').collect();
    parts.pop();
    for step in name.split('/') {
        match step {
            "" | "." => {}
            ".." if parts.len() > 1 => {
                parts.pop();
            }
            ".." => return Err("file-path-outside"),
            step => parts.push(step),
        }
    }
    Ok(parts.join("/"))
}

fn refused(id: &'static str, name: &str, at: Place) -> Diagnostic {
    let (hint, proposed) = match id {
        "file-path-backslash" => ("wrong-type-write-hint", name.replace('\\', "/")),
        _ => ("file-path-hint", name.to_owned()),
    };
    Diagnostic::new(Check::File, Message::new(id).arg("file", name))
        .at(at)
        .hint(Message::new(hint).arg("value", proposed))
}

fn missing(project: &Project, path: &str, at: Place) -> Diagnostic {
    let problem =
        Diagnostic::new(Check::MissingFile, Message::new("missing-file-named").arg("file", path)).at(at);
    match similar(path, project.files.keys().map(String::as_str)) {
        Some(name) => problem.hint(Message::new("missing-file-similar-hint").arg("file", name)),
        None => problem.hint(Message::new("missing-file-named-hint").arg("file", path)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_their_file() {
        assert_eq!(resolve("content/a/b.yaml", "c.csv").as_deref(), Ok("content/a/c.csv"));
        assert_eq!(resolve("content/a/b.yaml", "../c.csv").as_deref(), Ok("content/c.csv"));
        assert_eq!(resolve("content/b.yaml", "./x/c.csv").as_deref(), Ok("content/x/c.csv"));
    }

    #[test]
    fn paths_stay_inside() {
        assert_eq!(resolve("content/b.yaml", "../c.csv"), Err("file-path-outside"));
        assert_eq!(resolve("content/b.yaml", "/etc/c.csv"), Err("file-path-absolute"));
        assert_eq!(resolve("content/b.yaml", "C:/c.csv"), Err("file-path-absolute"));
        assert_eq!(resolve("content/b.yaml", "x\\c.csv"), Err("file-path-backslash"));
    }
}
