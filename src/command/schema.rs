//! `beide schema`: JSON Schemas, generated from the Rust types.

use schemars::generate::SchemaSettings;
use schemars::schema_for;

use super::output::Output;
use super::settings::Subject;
use super::status::Status;
use crate::compose::data::Data;
use crate::model::content::Content;
use crate::model::profile::Profile;
use crate::model::template::Template;

/// Prints a schema.
pub(super) fn print(subject: Subject, output: &mut Output<'_>) -> anyhow::Result<Status> {
    output.result(&text(subject)?)?;
    Ok(Status::Done)
}

/// A schema as text.
///
/// # Errors
/// If it cannot be written as JSON, which would be a defect.
pub(super) fn text(subject: Subject) -> serde_json::Result<String> {
    let schema = match subject {
        Subject::Content => schema_for!(Content),
        Subject::Profile => schema_for!(Profile),
        Subject::Template => schema_for!(Template),
        // Data is only written: what may be left out of it must not be required.
        Subject::Data => {
            SchemaSettings::default().for_serialize().into_generator().into_root_schema_for::<Data>()
        }
    };
    serde_json::to_string_pretty(&schema).map(|text| text + "\n")
}
