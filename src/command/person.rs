//! Who is at the keyboard, and which day it is: for what is written down of an acceptance, and for nothing else.

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The name that git has for the person, if it has one.
pub(super) fn name(root: &Path) -> Option<String> {
    let asked = Command::new("git").args(["config", "user.name"]).current_dir(root).output().ok()?;
    let name = String::from_utf8(asked.stdout).ok()?;
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(name)
}

/// The day in coordinated universal time.
#[expect(clippy::disallowed_methods, reason = "the day of an acceptance, which no document prints")]
pub(super) fn today() -> Date {
    let now = Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::UNIX_EPOCH);
    now.to_zoned(TimeZone::UTC).date()
}
