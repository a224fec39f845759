//! The program's own words, in the language of its user, and its problems as text made of them.
//!
//! Nothing here knows where the text goes: a terminal, an editor, a log.

mod failure;
pub(crate) mod human;
pub(crate) mod json;

pub use failure::Failure;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Arg, Message};
use crate::lang::UiLang;
use crate::read::program_words;

/// Says the program's messages in one language.
///
/// All three languages are complete, which a test holds; should one lack a message all the same, the
/// English one is said, and without that its id: to say something is better than to fail.
pub(crate) struct Speech {
    own: FluentBundle<FluentResource>,
    english: Option<FluentBundle<FluentResource>>,
}

impl Speech {
    /// The words of a language.
    #[must_use]
    pub(crate) fn new(lang: UiLang) -> Self {
        let english = (lang != UiLang::En).then(|| bundle(UiLang::En));
        Self { own: bundle(lang), english }
    }

    /// A message with its arguments, as text.
    #[must_use]
    pub(crate) fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            args.set(*name, argument(value));
        }
        self.find(message.id, None, &args).unwrap_or_else(|| message.id.to_owned())
    }

    /// A message without arguments, by an id that may be put together.
    #[must_use]
    pub(crate) fn word(&self, id: &str) -> String {
        self.find(id, None, &FluentArgs::new()).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message; `None` if it has none of that name.
    #[must_use]
    pub(crate) fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.find(id, Some(attribute), &FluentArgs::new())
    }

    /// In the own language, else in English.
    fn find(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let bundles = [Some(&self.own), self.english.as_ref()];
        bundles.into_iter().flatten().find_map(|bundle| format(bundle, id, attribute, args))
    }
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern: &Pattern<&str> = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut problems = Vec::new();
    Some(bundle.format_pattern(pattern, Some(args), &mut problems).into_owned())
}

fn bundle(lang: UiLang) -> FluentBundle<FluentResource> {
    let identifier: Option<LanguageIdentifier> = lang.code().parse().ok();
    let mut bundle = FluentBundle::new(identifier.into_iter().collect());
    // Marks around arguments would be copied along with paths and ids.
    bundle.set_use_isolating(false);
    for source in program_words(lang) {
        // What cannot be parsed is left out and found by the test over all words.
        let resource = FluentResource::try_new(source.text.clone()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn argument(value: &Arg) -> FluentValue<'_> {
    match value {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Count(count) => FluentValue::from(*count),
    }
}
