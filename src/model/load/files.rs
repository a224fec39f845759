//! Files that entities name: pictures, and tables with series.

use indexmap::IndexMap;

use super::Loaded;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::id::{EntityId, Kind};
use crate::model::content::SeriesCsv;
use crate::model::series::{self, Column, Found, Wanted};
use crate::model::value::NumberKind;
use crate::read::Project;
use crate::suggest::similar;

/// Finds the files that an entity names, and takes in the series that stand there.
pub(super) fn attach(project: &Project, entity: &EntityId, loaded: &mut Loaded, out: &mut Diagnostics) {
    match entity.kind {
        Kind::Image => image(project, entity, loaded, out),
        Kind::Indicator => indicator(project, entity, loaded, out),
        Kind::Table => table(project, entity, loaded, out),
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
    let before = out.0.len();
    let Some(indicator) = loaded.content.indicators.get(&entity.id) else { return };
    let mut places = IndexMap::new();
    if let Some(named) = indicator.series_csv.clone() {
        let whole = indicator.kind == NumberKind::Count;
        if !indicator.series.is_empty() {
            out.push(series::check::twice(entity, &loaded.origins));
        } else if let Some(found) = series(project, entity, &named, whole, loaded, out) {
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
        series::check::decimals(entity, indicator, &loaded.origins, out);
        if out.0.len() == before && !loaded.doubtful.contains(entity) {
            series::check::baseline(entity, indicator, &places, &loaded.origins, out);
        }
    }
    if out.0.len() > before {
        loaded.doubtful.insert(entity.clone());
    }
}

/// The values of a table that stand in a file, for the rows that YAML has.
fn table(project: &Project, entity: &EntityId, loaded: &mut Loaded, out: &mut Diagnostics) {
    let Some(table) = loaded.content.tables.get(&entity.id) else { return };
    let Some(file) = table.values_csv.clone() else { return };
    let before = out.0.len();
    let path = find(project, entity, &["values_csv"], &file, loaded);
    let bytes = path.as_ref().ok().and_then(|path| project.files.get(path));
    let columns = table.columns.iter().filter(|(_, column)| column.kind.has_values());
    let wanted = loaded.origins.field(entity, &["values_csv"]).map(|at| Wanted {
        columns: columns.map(|(id, column)| (id.as_str(), column.kind)).collect(),
        rows: table.rows.keys().map(String::as_str).collect(),
        at,
    });
    let found = match (path, bytes, wanted) {
        (Ok(path), Some(bytes), Some(wanted)) => series::read_cells(&path, bytes, &wanted, out),
        (Err(Some(problem)), ..) => {
            out.push(*problem);
            None
        }
        _ => None,
    };
    if let Some(table) = loaded.content.tables.get_mut(&entity.id) {
        for (row, column, cell) in found.into_iter().flatten() {
            if let Some(row) = table.rows.get_mut(&row) {
                row.values.entry(column).or_insert(cell);
            }
        }
        if out.0.len() > before {
            // What is missing for want of the file need not be told.
            loaded.doubtful.insert(entity.clone());
            loaded.doubtful.extend(table.rows.keys().map(|id| EntityId::new(Kind::TableRow, id)));
        }
    }
}

/// The series of a file; `None` if it cannot be read, which was reported.
fn series(
    project: &Project,
    entity: &EntityId,
    named: &SeriesCsv,
    whole: bool,
    loaded: &Loaded,
    out: &mut Diagnostics,
) -> Option<Found> {
    let path = match find(project, entity, &["series_csv", "file"], &named.file, loaded) {
        Ok(path) => path,
        Err(problem) => {
            out.0.extend(problem.map(|problem| *problem));
            return None;
        }
    };
    let bytes = project.files.get(&path)?;
    let at = loaded.origins.field(entity, &["series_csv", "column"])?;
    series::read(&path, bytes, &Column { name: &named.column, at, whole }, out)
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
