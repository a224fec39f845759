//! What Typst can see of a project: its templates, its pictures, the data of one document and edition. Nothing else.

use std::collections::BTreeMap;
use std::num::NonZeroU16;
use std::sync::{Arc, Mutex, PoisonError};

use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::{Bytes, Datetime, Duration, Repr, Str};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_kit::files::{FileLoader, FileStore};

use super::fonts::fonts;
use super::native;
use crate::compose::data::Data;
use crate::model::value::parse_date;
use crate::read::Project;
use crate::words::Voice;

/// The beginning: hands over to `foundation/entry.typ`, which sets what no template may forget, and to the template.
pub(super) const MAIN: &str = "main.typ";

/// The data of the document.
pub(super) const DATA: &str = "data.json";

/// Everything that one document in one edition is made of. Immutable.
pub(super) struct ReportWorld<'p> {
    library: LazyHash<Library>,
    files: FileStore<Files<'p>>,
    /// The templates that were asked for.
    templates: Mutex<Sources>,
    main: FileId,
    date: Option<Datetime>,
    /// The file that says what the template needs, as authors know it, if there is one.
    needs: Option<String>,
}

/// The files by their virtual paths.
struct Files<'p> {
    project: &'p Project,
    main: String,
    data: String,
}

impl<'p> ReportWorld<'p> {
    /// The world of a document. The data becomes `/data.json`, the voices answer `t`.
    ///
    /// # Errors
    /// What serde or Typst say, should data ever be no JSON or the entry no path.
    pub(super) fn new(
        project: &'p Project,
        template: &str,
        data: &Data,
        voices: &[Arc<Voice>],
    ) -> Result<Self, String> {
        let entry = VirtualPath::new(MAIN).map_err(|error| format!("{error:?}"))?;
        let data_file = serde_json::to_string(data).map_err(|error| error.to_string())?;
        Ok(Self {
            library: LazyHash::new(library(voices, data)),
            files: FileStore::new(Files { project, main: main(template), data: data_file }),
            templates: Mutex::default(),
            main: RootedPath::new(VirtualRoot::Project, entry).intern(),
            date: date(data),
            needs: project.template_needs.get(template).map(|source| source.path.clone()),
        })
    }

    /// The files of the project that were asked for, as authors know them, sorted.
    pub(super) fn loaded(&mut self) -> Vec<String> {
        let (_, ids) = self.files.dependencies();
        let mut paths: Vec<_> = ids.filter_map(path).chain(self.needs.clone()).collect();
        paths.sort_unstable();
        paths
    }

    /// The date of the side whose language leads.
    pub(super) const fn date(&self) -> Option<Datetime> {
        self.date
    }
}

impl World for ReportWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        fonts().book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if matches!(id.vpath().get_without_slash(), MAIN | DATA) {
            return self.files.source(id);
        }
        let mut known = self.templates.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(source) = known.get(&id.into_raw()) {
            return Ok(source.clone());
        }
        let bytes = self.files.file(id)?;
        let Ok(text) = std::str::from_utf8(&bytes) else { return self.files.source(id) };
        let source = parsed(id, text.trim_start_matches('\u{feff}'));
        known.insert(id.into_raw(), source.clone());
        Ok(source)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().font(index)
    }

    /// The day of the document, never of the clock.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        self.date
    }
}

/// Templates by the number of their file.
type Sources = BTreeMap<NonZeroU16, Source>;

/// A template, parsed once in a run for all documents that use it.
fn parsed(id: FileId, text: &str) -> Source {
    static PARSED: Mutex<Sources> = Mutex::new(Sources::new());
    let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(source) = parsed.get(&id.into_raw()).filter(|source| source.text() == text) {
        return source.clone();
    }
    let source = Source::new(id, text.to_owned());
    parsed.insert(id.into_raw(), source.clone());
    source
}

impl FileLoader for Files<'_> {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        if !matches!(id.root(), VirtualRoot::Project) {
            return Err(FileError::Package(PackageError::Other(None)));
        }
        let path = id.vpath().get_without_slash();
        match path {
            MAIN => Ok(Bytes::from_string(self.main.clone())),
            DATA => Ok(Bytes::from_string(self.data.clone())),
            _ => self.bytes(path).ok_or_else(|| FileError::NotFound(path.into())),
        }
    }
}

impl Files<'_> {
    fn bytes(&self, path: &str) -> Option<Bytes> {
        let files = if path.starts_with("content/") { &self.project.files } else { &self.project.templates };
        files.get(path).map(|bytes| Bytes::new(bytes.clone()))
    }
}

/// The template at a path below `report-templates/` as a tree.
pub(super) fn template(path: &str, text: &str) -> Source {
    match VirtualPath::new(path) {
        Ok(path) => parsed(RootedPath::new(VirtualRoot::Project, path).intern(), text),
        Err(_) => Source::detached(text),
    }
}

/// The path that authors know a file by; `None` for what is in no file of theirs.
pub(super) fn path(id: FileId) -> Option<String> {
    let path = id.vpath().get_without_slash();
    match path {
        _ if !matches!(id.root(), VirtualRoot::Project) => None,
        MAIN | DATA => None,
        _ if path.starts_with("content/") => Some(path.to_owned()),
        _ => Some(format!("report-templates/{path}")),
    }
}

fn main(template: &str) -> String {
    let path = Str::from(format!("/{template}/template.typ")).repr();
    format!(
        "#import \"/foundation/entry.typ\": entry
#import {path} as template
#let data = json(\"/{DATA}\")
#show: entry.with(data)
#template.document(data)
"
    )
}

fn library(voices: &[Arc<Voice>], data: &Data) -> Library {
    let features = [Feature::A11yExtras].into_iter().collect();
    let mut library = Library::builder().with_features(features).build();
    library.global.scope_mut().define("beide", native::module(voices, families(data)));
    library
}

fn date(data: &Data) -> Option<Datetime> {
    let lead = data.sides.iter().find(|side| side.lang == data.document.lead);
    let date = parse_date(&lead.or(data.sides.first())?.properties.date).ok()?;
    Datetime::from_ymd_hms(
        date.year().into(),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
        0,
        0,
        0,
    )
}

/// The family of each side, once each: the first of its house style.
fn families(data: &Data) -> Vec<String> {
    let mut families: Vec<_> =
        data.sides.iter().filter_map(|side| side.profile.fonts.first().cloned()).collect();
    families.dedup();
    families
}
