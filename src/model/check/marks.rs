//! Numbers and codes in typographic quotation marks, which YAML takes for a part of them.

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message};
use crate::model::{Model, names};

/// The marks that word processors make of straight ones.
const MARKS: [char; 9] = ['“', '”', '„', '‟', '‘', '’', '‚', '«', '»'];

/// Reports each number that would be printed with its quotation marks.
pub(crate) fn marks(model: &Model, out: &mut Diagnostics) {
    for place in names::numbered(model) {
        let written = place.source.text.get(place.range.clone()).unwrap_or_default().to_owned();
        if let Some(inner) = written.strip_prefix(MARKS).and_then(|rest| rest.strip_suffix(MARKS)) {
            let message = Message::new("wrong-type-marks").arg("value", written.as_str());
            let hint = Message::new("wrong-type-marks-hint").arg("value", inner);
            out.push(Diagnostic::new(Check::WrongType, message).at(place).hint(hint));
        }
    }
}
