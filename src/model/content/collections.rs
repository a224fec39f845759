//! The collections of a content, named once for everything that goes through all of them.

use serde::de::DeserializeOwned;

use super::description::{self, Description, Keep};
use super::*;
use crate::id::EntityId;

/// Makes entities of what is read.
pub(crate) trait Make {
    /// Makes one; with it goes whether all of it is as written.
    fn make<T: DeserializeOwned>(self) -> Option<(T, bool)>;
}

macro_rules! collections {
    ($($field:ident: $type:ty,)+) => {
        /// The collections by their key, with the kind of their entities.
        pub(crate) const COLLECTIONS: &[(&str, Kind)] = &[$((stringify!($field), <$type as Entity>::KIND),)+];

        impl Content {
            /// All entities in the order of the model, each followed by its parts.
            #[must_use]
            pub(crate) fn entities(&self) -> Vec<Description<'_>> {
                let Self { report, $($field,)+ } = self;
                let mut all = Vec::new();
                if let Some(report) = report {
                    description::describe_one(report, EntityId::new(Kind::Report, ""), None, &mut all);
                }
                $(description::describe($field, None, &mut all);)+
                all
            }

            /// Keeps the entities that are to stay, and of each what it shows of these.
            pub(crate) fn retain(&mut self, keep: Keep<'_>) {
                let Self { report: _, $($field,)+ } = self;
                $(description::retain($field, keep);)+
            }

            /// Puts a new entity into the collection of its kind; says whether all of it is as written,
            /// and nothing if it could not be made.
            pub(crate) fn insert(&mut self, kind: Kind, id: &str, by: impl Make) -> Option<bool> {
                match kind {
                    $(
                        kind if kind == <$type as Entity>::KIND => {
                            let (entity, whole) = by.make::<$type>()?;
                            self.$field.insert(id.to_owned(), entity);
                            Some(whole)
                        }
                    )+
                    _ => None,
                }
            }
        }
    };
}

collections! {
    organizations: Organization,
    bodies: Body,
    people: Person,
    images: Image,
    policy_fields: PolicyField,
    goals: Goal,
    measures: Measure,
    indicators: Indicator,
    lists: List,
    projects: Project,
    work_packages: WorkPackage,
    budget: BudgetLine,
    risks: Risk,
    funding: Funding,
    events: Event,
    populations: Population,
    tables: Table,
    documents: Document,
    papers: Paper,
    presentations: Presentation,
}
