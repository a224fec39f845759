//! What Typst can see of a reference: one file and the fonts.

use std::sync::OnceLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// A document of one file.
pub(super) struct Plain {
    library: LazyHash<Library>,
    source: Source,
}

impl Plain {
    /// Of this text.
    pub(super) fn new(text: String) -> Self {
        let path = VirtualPath::new("main.typ").expect("a path");
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        Self { library: LazyHash::new(Library::default()), source: Source::new(id, text) }
    }

    /// Its pages.
    pub(super) fn pages(&self) -> PagedDocument {
        match typst::compile(self).output {
            Ok(document) => document,
            Err(errors) => panic!("the reference is no Typst: {errors:?}"),
        }
    }

    /// Its PDF, by the same standards as the program's.
    pub(super) fn pdf(&self, document: &PagedDocument) -> Vec<u8> {
        let options = PdfOptions {
            ident: Smart::Custom("reference".to_owned()),
            creator: Smart::Custom(None),
            timestamp: day().map(Timestamp::new_utc),
            page_ranges: None,
            standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).expect("standards"),
            tagged: true,
            pretty: false,
        };
        match typst_pdf::pdf(document, &options) {
            Ok(bytes) => bytes,
            Err(errors) => panic!("the standards refuse the reference: {errors:?}"),
        }
    }
}

fn day() -> Option<Datetime> {
    Datetime::from_ymd_hms(2024, 8, 28, 0, 0, 0)
}

/// The fonts that the program has.
fn fonts() -> &'static FontStore {
    static FONTS: OnceLock<FontStore> = OnceLock::new();
    FONTS.get_or_init(|| {
        let files =
            [notosans::REGULAR_TTF, notosans::ITALIC_TTF, notosans::BOLD_TTF, notosans::BOLD_ITALIC_TTF];
        let mut store = FontStore::new();
        for font in files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))) {
            let info = font.info().clone();
            store.push((font, info));
        }
        store
    })
}

impl World for Plain {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        fonts().book()
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        day()
    }
}
