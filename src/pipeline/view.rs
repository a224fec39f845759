//! The model as an audience may see it.

use std::sync::Arc;

use crate::model::Model;
use crate::words::Words;

/// A model, or the part of it that an audience may see, with its words.
#[derive(Debug)]
pub(super) struct View {
    /// What may be seen.
    pub model: Arc<Model>,
    /// The words for it.
    pub words: Words,
}
