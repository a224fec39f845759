//! Lists as data.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fact, Text};
use crate::model::content::Rating;

/// A list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ListData {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: Option<Text>,
    /// Description.
    pub description: Option<Text>,
    /// Its items.
    pub items: Vec<ListItemData>,
}

/// An item of a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ListItemData {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Title.
    pub title: Text,
    /// Text.
    pub text: Option<Text>,
    /// How it stands.
    pub rating: Option<Rating>,
    /// The day that belongs to it.
    pub date: Option<Fact>,
    /// Whether it leads the others.
    pub leads: bool,
}
