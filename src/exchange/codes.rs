//! The codes of an item: what in its source and its target is not translated, each with a number.

use crate::words::passage::{Code, Kind, Passage, Piece};

/// A stretch of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Inline {
    /// Letters.
    Text(String),
    /// A code, by its position in the list.
    Code(usize),
}

/// A code of an item.
#[derive(Debug, Clone)]
pub(crate) struct Numbered {
    /// What it is in the source, if it is there.
    pub source: Option<Code>,
    /// What it is in the target as it stands, if it is there.
    pub target: Option<Code>,
}

impl Numbered {
    /// One of both: the source's, if it is there.
    pub(crate) fn any(&self) -> Option<&Code> {
        self.source.as_ref().or(self.target.as_ref())
    }

    /// What it is, evened out.
    pub(crate) fn key(&self) -> &str {
        self.any().map_or("", |code| code.key.as_str())
    }

    /// What kind of thing it is.
    pub(crate) fn kind(&self) -> Kind {
        self.any().map_or(Kind::Other, |code| code.kind)
    }

    /// How it is written, on one line: of a choice only what chooses.
    pub(crate) fn native(&self) -> String {
        self.any().map(native).unwrap_or_default()
    }
}

/// How a code is written, on one line: `{ $current }`, `{ $count -> … }`.
fn native(code: &Code) -> String {
    match code.kind {
        Kind::Choice => {
            format!("{{ {} -> … }}", code.selector().split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => code.raw.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

/// Both sides of an item with their codes numbered: those of the source in their order, then those that only the
/// target has.
pub(super) fn numbered(
    source: &Passage,
    target: Option<&Passage>,
) -> (Vec<Numbered>, Vec<Inline>, Option<Vec<Inline>>) {
    let mut codes: Vec<Numbered> =
        source.codes().map(|code| Numbered { source: Some(code.clone()), target: None }).collect();
    let mut next = 0;
    let inlines = source.pieces.iter().map(|piece| match piece {
        Piece::Text(stretch) => Inline::Text(stretch.text.clone()),
        Piece::Code(_) => {
            next += 1;
            Inline::Code(next - 1)
        }
    });
    let source = inlines.collect();
    let target = target.map(|target| {
        target
            .pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(stretch) => Inline::Text(stretch.text.clone()),
                Piece::Code(code) => Inline::Code(number(code, &mut codes)),
            })
            .collect()
    });
    (codes, source, target)
}

/// The number of a code of the target: that of the first like it in the source which is still free, else a new one.
fn number(code: &Code, codes: &mut Vec<Numbered>) -> usize {
    let free =
        |known: &Numbered| known.target.is_none() && known.key() == code.key && known.kind() == code.kind;
    if let Some(at) = codes.iter().position(free)
        && let Some(known) = codes.get_mut(at)
    {
        known.target = Some(code.clone());
        return at;
    }
    codes.push(Numbered { source: None, target: Some(code.clone()) });
    codes.len() - 1
}
