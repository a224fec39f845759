//! XLIFF 1.2 and 2.1, by hand: one direction, one `<file>`, ids of the project, codes that stand for themselves.

mod read;
mod states;
mod write;

pub(crate) use self::read::read;
pub(crate) use self::write::write;

/// A version of XLIFF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    /// 1.2, which every program reads.
    One,
    /// 2.1, ISO 21720.
    Two,
}
