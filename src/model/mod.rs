//! Facts and structure: YAML parsed, references resolved, values derived.

pub(crate) mod check;
#[expect(dead_code, reason = "texts are fields for the schema; the model holds them as texts")]
pub(crate) mod content;
pub(crate) mod derive;
pub(crate) mod facts;
mod load;
pub(crate) mod names;
pub(crate) mod origin;
pub(crate) mod problem;
pub(crate) mod profile;
pub(crate) mod references;
mod series;
pub(crate) mod template;
pub(crate) mod value;
pub(crate) mod visibility;
pub(crate) mod yaml;

use std::collections::BTreeSet;
use std::sync::Arc;

use indexmap::IndexMap;

use self::content::{Content, Limits, Paper, PaperNumber, Report};
use self::derive::Derived;
use self::facts::FactTable;
pub(crate) use self::load::{STAND_IN, place_in_list, word_list};
use self::origin::Origins;
use self::profile::Profile;
use self::template::Template;
use self::value::{Day, Part, Period};
use self::visibility::Hidden;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::id::{EntityId, Kind, TextId};
use crate::lang::{Lang, Pair};
use crate::read::Project;
use crate::step::{self, Step};

/// The checked content of a project: every reference resolves, every value has its kind.
#[derive(Debug)]
#[non_exhaustive]
pub(crate) struct Model {
    /// The collections as written. Series from CSV files have been put into `Indicator::series`.
    pub content: Content,
    /// Where everything stands.
    pub origins: Origins,
    /// Texts that stand in YAML.
    pub texts: IndexMap<TextId, InlineText>,
    /// The house styles, by name.
    pub profiles: IndexMap<String, Profile>,
    /// What templates need, by name, of those that say it.
    pub templates: IndexMap<String, Template>,
    /// Every fact that prose and pages can name: free, written and derived ones.
    pub facts: FactTable,
    /// The files of pictures by id of the image, as in [`Project::files`].
    pub images: IndexMap<String, String>,
    /// Ratings, ways covered, roll-ups.
    pub derived: Derived,
    /// The names of the messages that its audience may not read: no words made for it hold them.
    pub withheld: BTreeSet<String>,
    /// What of it is not as written, after errors.
    pub doubt: Doubt,
}

/// What of a model is not as written, since errors were reported: nothing that may only follow from
/// them needs to be reported as well.
#[derive(Debug, Clone, Default)]
pub(crate) struct Doubt {
    /// Entities in which a value is a stand-in, with their parts.
    pub entities: BTreeSet<EntityId>,
    /// Whether there are entities or files that could not be read at all.
    pub gaps: bool,
    /// The house styles that are there but could not be read.
    pub profiles: BTreeSet<String>,
}

impl Doubt {
    /// Whether an entity may have other values than it seems; of the report, all derived ones do.
    #[must_use]
    pub(crate) fn about(&self, entity: &EntityId) -> bool {
        self.entities.contains(entity) || self.entities.contains(&EntityId::new(Kind::Report, ""))
    }

    /// Whether a fact of this id belongs to an entity with a stand-in; a wrong id may have dots in it.
    fn owns(&self, fact: &str) -> bool {
        let owners = |kind: Kind| {
            let rest = fact.strip_prefix(kind.name())?.strip_prefix('.')?;
            let ids = rest.match_indices('.').map(|(end, _)| &rest[..end]);
            Some(std::iter::once("").chain(ids).map(move |id| EntityId::new(kind, id)))
        };
        let mut owners = Kind::ALL.into_iter().filter_map(owners).flatten();
        !self.entities.is_empty() && owners.any(|owner| self.entities.contains(&owner))
    }
}

impl Model {
    /// The running number of a side of a paper as it is printed: as it is given, or as the house style of
    /// the side writes it, which may depend on whether the document is `non_public`.
    #[must_use]
    pub(crate) fn reference(&self, paper: &Paper, lang: Lang, non_public: bool) -> String {
        let side = paper.sides.get(lang);
        let form = self.profiles.get(&side.profile).and_then(|profile| profile.reference.as_ref());
        match (&side.number, form) {
            (PaperNumber::Printed(number), _) => number.clone(),
            (PaperNumber::Serial(serial), None) => serial.to_string(),
            (PaperNumber::Serial(serial), Some(form)) => {
                form.write(*serial, side.date.0.year(), paper.decides(), non_public)
            }
        }
    }

    /// Whether a fact of this id may be missing only because of an error that was reported.
    #[must_use]
    pub(crate) fn may_have(&self, fact: &str) -> bool {
        let doubt = &self.doubt;
        if doubt.owns(fact) {
            return true;
        }
        let owner = Kind::ALL.into_iter().find_map(|kind| {
            let (id, name) = match fact.strip_prefix(kind.name())?.strip_prefix('.')? {
                name if kind == Kind::Report => ("", name),
                rest => rest.rsplit_once('.')?,
            };
            Some((EntityId::new(kind, id), name))
        });
        owner.is_some_and(|(owner, name)| {
            // What adds up other entities may lack one of them.
            let adds_up = matches!(owner.kind, Kind::PolicyField | Kind::Goal | Kind::Project | Kind::Report);
            let doubtful = || doubt.about(&owner) || (adds_up && !doubt.entities.is_empty());
            let derived = || doubtful() && facts::may_have(owner.kind, name);
            if self.origins.defines(&owner) { derived() } else { doubt.gaps }
        })
    }
}

/// A text that stands in YAML, with its place in each language (the scalar, with its quotation marks if it has any).
#[derive(Debug, Clone)]
pub(crate) struct InlineText(pub Pair<Option<(String, Place)>>);

/// Makes the model of a project. Yields `None` if what is there cannot be worked with further;
/// then at least one error was reported.
///
/// A model may be yielded although errors were reported: wrong values in it are stand-ins, so that the
/// words can be checked in the same run. Nothing may be built of it then.
pub(crate) fn model(project: &Project, out: &mut Diagnostics) -> Option<Model> {
    let _step = step::begin(Step::Model);
    let mut loaded = load::load(project, out);
    let profiles = load::profiles(project, out);
    let templates = load::templates(project, out);
    if loaded.complete {
        references::report_unknown(&loaded.content, &loaded.origins, out);
    }
    references::open_circles(&mut loaded.content, &loaded.origins, out);
    references::cut_depths(&mut loaded.content, &loaded.origins, out);
    if loaded.content.report.is_none() {
        if loaded.complete {
            out.push(missing_report());
        }
        loaded.doubtful.insert(EntityId::new(Kind::Report, ""));
        loaded.content.report = Some(stand_in());
    }
    let (derived, facts) = derive::derive(&loaded.content, &loaded.origins);
    let load::Loaded { content, origins, texts, images, doubtful, complete } = loaded;
    let unread = load::unread_profiles(project, &profiles);
    let doubt = Doubt { entities: check::with_parts(&content, &doubtful), gaps: !complete, profiles: unread };
    let withheld = BTreeSet::new();
    let model =
        Model { content, origins, texts, profiles, templates, facts, images, derived, withheld, doubt };
    let mut found = Diagnostics::default();
    check::check_except(&model, &doubtful, &mut found);
    check::marks(&model, &mut found);
    // Sums lack what could not be read.
    found.0.retain(|problem| !(model.doubt.gaps && problem.check == Check::SumMismatch));
    out.0.append(&mut found.0);
    Some(model)
}

/// Stands for a report that is missing, so that all else can be checked.
fn stand_in() -> Report {
    let period = Period { year: 2000, part: Part::Year };
    Report {
        period,
        as_of: Day(period.end()),
        source_language: Lang::De,
        limits: Limits::default(),
        facts: content::Facts::default(),
    }
}

fn missing_report() -> Diagnostic {
    Diagnostic::new(Check::MissingField, Message::new("missing-field-report"))
        .hint(Message::new("missing-field-report-hint"))
}

/// Who may read a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    /// Everybody: what is not public does not exist.
    Public,
    /// Those who may see everything.
    Whole,
}

/// The part of a model that an audience may see, with everything derived from that part alone.
#[must_use]
pub(crate) fn for_audience(whole: &Arc<Model>, audience: Audience) -> Arc<Model> {
    let hidden = Hidden::of(&whole.content);
    if audience == Audience::Whole || hidden.is_empty() {
        return Arc::clone(whole);
    }
    let _step = step::begin(Step::Model);
    let content = visibility::public_only(&whole.content, &hidden);
    let (derived, facts) = derive::derive(&content, &whole.origins);
    let mut texts = whole.texts.clone();
    texts.retain(|id, _| !hidden.contains(&id.entity));
    Arc::new(Model {
        content,
        origins: whole.origins.clone(),
        texts,
        profiles: whole.profiles.clone(),
        templates: whole.templates.clone(),
        facts,
        images: whole.images.clone(),
        derived,
        withheld: hidden.messages().into_keys().collect(),
        doubt: whole.doubt.clone(),
    })
}
