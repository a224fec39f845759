//! Pictures.

use schemars::JsonSchema;
use serde::Deserialize;

use super::TextPair;
use super::description::{Describe, Describer, Open};
use crate::id::{Entity, Kind};

/// A picture.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Image {
    /// The file (PNG, JPEG, GIF, WebP or SVG), relative to the YAML file.
    pub file: String,
    /// What a person who does not see it must know.
    pub alt: Option<TextPair>,
    /// Who made it.
    pub credit: Option<TextPair>,
}

impl Entity for Image {
    const KIND: Kind = Kind::Image;
}

impl Open for Image {}

impl Describe for Image {
    fn describe<'a>(&'a self, _to: &mut Describer<'a, '_>) {
        let Self { file: _, alt: _, credit: _ } = self;
    }
}
