//! How a unit stands: what it is now beside what was accepted.

use super::units::Form;
use super::{Change, Ledger, Unit};
use crate::lang::{Lang, Pair};

/// How a unit stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It could not be read.
    Unreadable,
    /// A language lacks it.
    Missing(Vec<Lang>),
    /// Nobody has accepted it yet.
    New,
    /// A side, or both, changed since it was accepted.
    Stale(Changed),
    /// It is as it was accepted.
    Current,
}

/// What kind of change each side has seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Changed(pub Pair<Option<Change>>);

impl Changed {
    /// The only side that changed; `None` if both did.
    #[must_use]
    pub(crate) fn only(self) -> Option<Lang> {
        match (self.0.de, self.0.nl) {
            (Some(_), None) => Some(Lang::De),
            (None, Some(_)) => Some(Lang::Nl),
            _ => None,
        }
    }

    /// As messages and JSON name the sides that changed: `de`, `nl`, `both`.
    #[must_use]
    pub(crate) fn name(self) -> &'static str {
        self.only().map_or("both", Lang::code)
    }

    /// The gravest kind of change.
    #[must_use]
    pub(crate) fn kind(self) -> Change {
        self.0.de.max(self.0.nl).unwrap_or(Change::Words)
    }
}

impl Standing {
    /// As JSON and messages name it.
    #[must_use]
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Missing(_) => "missing",
            Self::New => "new",
            Self::Stale(_) => "stale",
            Self::Current => "current",
        }
    }
}

/// How a unit stands.
#[must_use]
pub(crate) fn standing(unit: &Unit, ledger: &Ledger) -> Standing {
    let lacking = unit.lacking();
    if unit.damaged {
        return Standing::Unreadable;
    } else if !lacking.is_empty() {
        return Standing::Missing(lacking);
    }
    let Some(entry) = ledger.0.get(&unit.id) else {
        return if unit.form == Form::Alone { Standing::Current } else { Standing::New };
    };
    let changed = Pair::from_fn(|lang| {
        let now = unit.sides.get(lang).as_ref().map(|side| &side.meaning);
        let then = entry.sides.get(lang).as_ref();
        (now.map(super::Meaning::hash) != then.map(super::Meaning::hash)).then(|| match (then, now) {
            (Some(then), Some(now)) => Change::between(then.text(), now.text()),
            _ => Change::Words,
        })
    });
    match (changed.de, changed.nl) {
        (None, None) => Standing::Current,
        _ => Standing::Stale(Changed(changed)),
    }
}
