//! Every text of a document, finished, for one language and one profile.
//!
//! Two catalogues a language that never mix: the product's words, which templates ask for as
//! labels, and the content's words, which belong to entities. A text is a pattern of Fluent whose
//! values are facts; formatted, it is small Markdown, and that becomes paragraphs and runs.
//! Everything that can go wrong is looked for in the syntax trees first, since Fluent passes many
//! faults in silence.

mod catalogue;
pub(crate) mod check;
mod choice;
mod comments;
pub(crate) mod edit;
mod emphasis;
mod entities;
mod facts;
mod flat;
mod functions;
mod glossary;
mod growth;
pub(crate) mod ledger;
mod markdown;
mod marks;
mod notation;
mod nouns;
mod numbers;
mod parse;
pub(crate) mod passage;
mod pattern;
mod scalar;
pub(crate) mod skeleton;
mod syntax;
pub(crate) mod text;
mod texts;
pub(crate) mod translated;
mod typography;
mod voice;
mod wording;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::InlineExpression;
use fluent_syntax::unicode::unescape_unicode_to_string;

use self::catalogue::Catalogue;
use self::check::messages;
pub(crate) use self::check::messages::OwnLabel;
use self::edit::Edit;
pub(crate) use self::glossary::TermWords;
use self::ledger::{Ledger, Unit, Units};
use self::marks::Marks;
use self::notation::Formatter;
use self::passage::Passage;
use self::skeleton::Skeleton;
use self::syntax::{Node, Parsed, Use};
use self::texts::Texts;
use self::translated::Rewording;
pub(crate) use self::voice::{LabelArg, LabelError, Voice};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Place};
use crate::id::{EntityId, FactId, TextId};
use crate::lang::{Lang, Pair};
use crate::model::Model;
use crate::model::profile::Notation;
use crate::read::{ProductWords, Project};
use crate::step::{self, Step};

/// The words of a project: both catalogues in both languages, checked.
#[derive(Debug)]
pub(crate) struct Words {
    texts: Arc<Texts>,
    voices: BTreeMap<String, Arc<Voice>>,
    written: Vec<(String, Place)>,
    used: BTreeSet<String>,
    formatters: Pair<Arc<Formatter>>,
}

/// How incomplete content is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Completeness {
    /// Every missing text is an error.
    #[default]
    Required,
    /// Missing texts are marked in the document (`--draft`) and reported as warnings.
    Draft,
}

/// Reads and checks all words of a project against its model; in a draft, what the ledger of translations does not
/// vouch for is marked. `None` if the product's words lack
/// what every voice needs; then that was reported. With other errors there are words, but a
/// document made of them would not be whole.
pub(crate) fn words(
    project: &Project,
    model: &Arc<Model>,
    completeness: Completeness,
    ledger: Option<&Ledger>,
    out: &mut Diagnostics,
) -> Option<Words> {
    let _step = step::begin(Step::Words);
    let texts = Arc::new(Texts::new(project, model, out));
    let layers = Pair::from_fn(|lang| base_layers(project.product_words.get(lang), out));
    let base = Pair::from_fn(|lang| laid(lang, layers.get(lang)));
    // All of them, so that each is told.
    let catalogues = [&texts.content, &base].into_iter().flat_map(|words| words.iter());
    if catalogues.fold(false, |grown, (_, words)| growth::check(words, out) || grown) {
        return None;
    }
    let mut found = Diagnostics::default();
    messages::product(&layers, &base, &mut found);
    found.0.retain(|problem| !may_be_unread(project, problem));
    out.0.append(&mut found.0);
    let de = formatter(base.get(Lang::De), &Notation::default(), out);
    let nl = formatter(base.get(Lang::Nl), &Notation::default(), out);
    let formatters = Pair { de: de?, nl: nl? };
    let used = check::texts(&texts, &formatters, completeness, out);
    check::misplaced(project, &texts, out);
    let mut voices = BTreeMap::new();
    let draft = completeness == Completeness::Draft;
    let marks = ledger.filter(|_| draft).map(|ledger| Marks::new(&Units::of(&texts), ledger));
    let marks = Arc::new(marks.unwrap_or_default());
    for (name, profile) in &model.profiles {
        let product = profile_words(project, profile.lang, name, out);
        if growth::check(&product.0, out) {
            return None;
        }
        let formatter = formatter(&product.0, &profile.notation, out)?;
        let marks = draft.then(|| Arc::clone(&marks));
        voices.insert(name.clone(), Arc::new(Voice::new(Arc::clone(&texts), product, formatter, marks)));
    }
    check::explanations(&texts, out);
    check::slides(&texts, out);
    check::documents(&texts, out);
    let written = written(&texts);
    Some(Words { texts, voices, written, used, formatters })
}

/// Whether something is missing only because a file that could not be read may hold it.
#[must_use]
pub(crate) fn may_be_unread(project: &Project, problem: &Diagnostic) -> bool {
    matches!(problem.check, Check::MissingTranslation | Check::UnknownMessage)
        && Lang::ALL.iter().any(|&lang| project.lacks_words(lang, false))
}

impl Words {
    /// The words of one language in one profile; `None` if the profile does not exist or is for the other language.
    #[must_use]
    pub(crate) fn voice(&self, lang: Lang, profile: &str) -> Option<Arc<Voice>> {
        self.voices.get(profile).filter(|voice| voice.lang() == lang).cloned()
    }

    /// Every text of the content as it is written, with its place: for the check that the fonts have its characters.
    pub(crate) fn written(&self) -> impl Iterator<Item = (&str, &Place)> {
        self.written.iter().map(|(text, place)| (text.as_str(), place))
    }

    /// Whether a message of this name belongs to an entity.
    #[must_use]
    pub(crate) fn is_content(&self, message: &str) -> bool {
        self.texts.owners.contains_key(message)
    }

    /// Where a text is written in a language.
    #[must_use]
    pub(crate) fn place(&self, lang: Lang, entity: &EntityId, field: &'static str) -> Option<Place> {
        self.texts.place(lang, entity, field)
    }

    /// Every text that the project has in either language, with the place of the first.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (TextId, Place)> {
        let place =
            |id: &TextId| Lang::ALL.into_iter().find_map(|lang| self.place(lang, &id.entity, id.field));
        let said = self.texts.slots().filter(|slot| self.texts.is_said(&slot.owner.id, slot.field.name));
        said.filter_map(move |slot| Some((slot.id(), place(&slot.id())?)))
    }

    /// The names of the messages that texts of the content refer to.
    #[must_use]
    pub(crate) fn referred(&self) -> BTreeSet<&str> {
        self.texts.content.iter().flat_map(|(_, words)| messages::referred(words)).collect()
    }

    /// Whether a text of the content uses a fact.
    #[must_use]
    pub(crate) fn uses(&self, fact: &FactId) -> bool {
        self.used.contains(&fact.to_string())
    }

    /// Checks that every public text can be printed from what the public may see: `public` are the words
    /// of that part of the model, `self` those of the whole.
    pub(crate) fn check_public(&self, public: &Self, out: &mut Diagnostics) {
        check::public(&self.texts, &public.texts, &self.formatters, out);
    }

    /// Everything that can be accepted as a translation, as it is now.
    #[must_use]
    pub(crate) fn units(&self) -> Units {
        Units::of(&self.texts)
    }

    /// What a unit says in a language, with what in it is not translated; `None` if it says nothing, or is a name
    /// without a gloss.
    #[must_use]
    pub(crate) fn passage(&self, lang: Lang, unit: &Unit) -> Option<Passage> {
        let owner = unit.text.as_ref().map(|id| &id.entity);
        if unit.gloss.is_some() {
            let said = unit.sides.get(lang).as_ref()?.meaning.text();
            return Some(Passage::plain(said));
        }
        let found = match &unit.text {
            Some(id) => self.texts.said(lang, &id.entity, id.field),
            None => {
                catalogue::helper(self.texts.content.get(lang), &unit.id).filter(|found| !found.is_empty())
            }
        };
        Some(Passage::of(&found?, owner))
    }

    /// The terms of the glossary that stand in a text of a language, each once as the glossary writes it, with its
    /// renderings, the preferred one first.
    #[must_use]
    pub(crate) fn terms_in(&self, lang: Lang, text: &str, terms: &[TermWords]) -> Vec<(String, Vec<String>)> {
        let is_of_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’');
        let words: Vec<&str> = text.split(|c: char| !is_of_word(c)).filter(|word| !word.is_empty()).collect();
        let folded: Vec<String> = words.iter().map(|word| glossary::fold(word, lang)).collect();
        let mut found: Vec<(String, Vec<String>)> = Vec::new();
        for hit in self.texts.glossary.hits(lang, &folded) {
            let phrase = self.texts.glossary.phrase(lang, &hit);
            let first = words.get(hit.words.start).copied().unwrap_or_default();
            // A German noun has a capital: `stellen` is no `Stelle`.
            let is_verb = phrase.starts_with(char::is_uppercase) && first.starts_with(char::is_lowercase);
            if hit.part != glossary::Part::Right || (lang == Lang::De && is_verb) {
                continue;
            }
            let of_phrase = terms.iter().find(|term| term.right.get(lang).iter().any(|word| word == phrase));
            let Some(renderings) = of_phrase.map(|term| term.right.get(lang.other()).clone()) else {
                continue;
            };
            if !renderings.is_empty() && found.iter().all(|(known, _)| known != phrase) {
                found.push((phrase.to_owned(), renderings));
            }
        }
        found
    }

    /// The words of each term of the glossary in both languages, right and wrong ones.
    #[must_use]
    pub(crate) fn terms(&self) -> Vec<TermWords> {
        self.texts.glossary.terms().collect()
    }

    /// The changes that give texts of a language other wordings, and the units that cannot be written.
    #[must_use]
    pub(crate) fn reworded(&self, lang: Lang, rewordings: &[Rewording]) -> (Vec<Edit>, Vec<String>) {
        translated::edits(&self.texts, lang, rewordings)
    }

    /// What `beide check --fill` adds in each language.
    #[must_use]
    pub(crate) fn skeletons(&self) -> Pair<Vec<Skeleton>> {
        skeleton::skeletons(&self.texts)
    }
}

/// The messages of house styles and of the project's own words that the product does not have, and that none of
/// them refers to.
#[must_use]
pub(crate) fn own_labels(project: &Project) -> Vec<OwnLabel> {
    let labels = |lang| messages::own_labels(lang, project.product_words.get(lang));
    Lang::ALL.into_iter().flat_map(labels).collect()
}

/// The layers of a language that all profiles share: built in, then of the project.
fn base_layers(words: &ProductWords, out: &mut Diagnostics) -> Vec<Parsed> {
    words.builtin.iter().chain(&words.project).map(|source| catalogue::parsed(source, out)).collect()
}

fn laid(lang: Lang, layers: &[Parsed]) -> Catalogue {
    let mut catalogue = Catalogue::new(lang, None);
    for parsed in layers {
        catalogue.add_over(parsed);
    }
    catalogue
}

/// The product's words in a profile: built in, of the profile, of the project; and the names of the last two.
fn profile_words(
    project: &Project,
    lang: Lang,
    profile: &str,
    out: &mut Diagnostics,
) -> (Catalogue, BTreeSet<String>) {
    let words = project.product_words.get(lang);
    // The shared layers were reported on when they were parsed for all profiles.
    let mut known = Diagnostics::default();
    let mut catalogue = Catalogue::new(lang, None);
    for source in &words.builtin {
        catalogue.add_over(&catalogue::parsed(source, &mut known));
    }
    let own: Vec<Parsed> = words
        .profiles
        .get(profile)
        .into_iter()
        .flatten()
        .map(|source| catalogue::parsed(source, out))
        .collect();
    for parsed in &own {
        catalogue.add_over(parsed);
    }
    let of_project: Vec<Parsed> =
        words.project.iter().map(|source| catalogue::parsed(source, &mut known)).collect();
    for parsed in &of_project {
        catalogue.add_over(parsed);
    }
    for parsed in &own {
        messages::product_file(parsed, &catalogue, out);
    }
    let names = own.iter().chain(&of_project).flat_map(|parsed| {
        parsed.messages().map(|(_, message)| message.id.name.to_owned()).collect::<Vec<_>>()
    });
    let names = names.collect();
    (catalogue, names)
}

/// The notation of a language with the words of a catalogue.
fn formatter(catalogue: &Catalogue, notation: &Notation, out: &mut Diagnostics) -> Option<Arc<Formatter>> {
    let formatter =
        Formatter::new(catalogue.lang, notation.clone(), |id| voice::notation_text(catalogue, id));
    if formatter.is_none() {
        let lacking = notation::NOTATION_MESSAGES
            .iter()
            .filter(|(id, _)| catalogue.pattern(id, None).is_none())
            .map(|(id, _)| *id)
            .collect::<Vec<_>>()
            .join(", ");
        let message =
            Message::new("unknown-message-notation").arg("names", lacking).arg("lang", catalogue.lang.code());
        out.push(Diagnostic::new(Check::UnknownMessage, message));
    }
    formatter.map(Arc::new)
}

/// All literal text of the content with its places, without control characters, which have a check of their own.
fn written(texts: &Texts) -> Vec<(String, Place)> {
    let mut written = Vec::new();
    for lang in Lang::ALL {
        let slots = texts.slots();
        let said = slots.filter_map(|slot| texts.said(lang, &slot.owner.id, slot.field.name));
        for found in said.chain(texts.helpers(lang)) {
            syntax::walk(found.pattern, &mut |node| {
                let (text, slice) = match node {
                    Node::Text(text) => (text.to_owned(), text),
                    Node::Inline(InlineExpression::StringLiteral { value }, Use::Printed) => {
                        (unescape_unicode_to_string(value).into_owned(), *value)
                    }
                    _ => return,
                };
                let text: String = text.chars().filter(|c| !c.is_control()).collect();
                if !text.trim().is_empty() {
                    written.push((text, found.parsed.place(slice)));
                }
            });
        }
    }
    written
}
