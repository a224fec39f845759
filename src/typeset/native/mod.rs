//! The module `beide` that templates import: `t` finds the product's words, `put` prints the content; beside
//! them stands what components do very often, since a function of Typst is remembered with all that it is
//! given, and that costs more than the function itself.

#![expect(clippy::needless_pass_by_value, reason = "Typst hands the values of a call over")]

mod fitting;
mod metrics;
mod numbers;
mod phrase;
mod rows;
mod ruler;
mod sides;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use typst::diag::{SourceDiagnostic, SourceResult};
use typst::engine::Engine;
use typst::foundations::{
    Arg, Args, Content, Func, IntoValue, Module, NativeFunc, NativeFuncData, Repr, Scope, Str, Value, func,
    ty,
};
use typst::syntax::{Span, Spanned};

use self::metrics::Metrics;
use self::ruler::Ruler;
use super::mistake::Mistake;
use super::put::print;
use crate::lang::Lang;
use crate::words::{LabelArg, LabelError, Voice};

/// The module, bound to the voices of a document, of which the first is the default of `t`, and to the
/// families of its type.
pub(super) fn module(voices: &[Arc<Voice>], families: Vec<String>) -> Module {
    let localizer = Localizer { voices: voices.to_vec() };
    let ruler = Ruler(Metrics::new(families));
    let mut scope = Scope::new();
    scope.define("t", bind(t::data(), localizer));
    let fitting = fitting::functions();
    for measure in ruler::functions().into_iter().chain(numbers::functions()).chain(fitting) {
        scope.define(measure.name, bind(measure, ruler.clone()));
    }
    let plain = [put::data()].into_iter();
    for function in plain.chain(phrase::functions()).chain(sides::functions()) {
        scope.define(function.name, Func::from(function));
    }
    Module::new("beide", scope)
}

fn bind(function: &'static NativeFuncData, value: impl IntoValue) -> Func {
    Func::from(function).with(&mut Args::new(Span::detached(), [value.into_value()]))
}

/// The voices of a document, as a value of Typst.
#[ty]
#[derive(Clone)]
struct Localizer {
    voices: Vec<Arc<Voice>>,
}

impl Localizer {
    fn keys(&self) -> impl Iterator<Item = u128> {
        self.voices.iter().map(|voice| voice.key())
    }

    /// The voice of a language; without one, the first.
    fn voice(&self, lang: Option<&str>) -> Option<&Voice> {
        let wanted = lang.map(Lang::from_code);
        self.voices.iter().map(Arc::as_ref).find(|voice| wanted.is_none_or(|lang| lang == Some(voice.lang())))
    }

    fn langs(&self) -> String {
        self.voices.iter().map(|voice| voice.lang().code()).collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "localizer({})", self.langs())
    }
}

impl Repr for Localizer {
    fn repr(&self) -> typst::ecow::EcoString {
        format!("{self:?}").into()
    }
}

impl PartialEq for Localizer {
    fn eq(&self, other: &Self) -> bool {
        self.keys().eq(other.keys())
    }
}

impl Hash for Localizer {
    /// By what the voices say: Typst remembers results by this hash.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.keys().for_each(|key| key.hash(state));
    }
}

/// A message of the product's words, as a plain string.
///
/// What is wrong with the call is reported when everything is laid out, so that one run shows all of it.
#[func]
fn t(engine: &mut Engine, args: &mut Args, localizer: Localizer, id: Spanned<Str>) -> SourceResult<Str> {
    let lang = args.named::<Spanned<Value>>("lang")?;
    let (span, items) = (id.span, args.take().items);
    Ok(label(&localizer, &id.v, lang.as_ref(), &items).unwrap_or_else(|mistake| {
        engine.sink.delayed_error(SourceDiagnostic::error(span, mistake.encode()));
        id.v
    }))
}

fn label(
    localizer: &Localizer,
    id: &str,
    lang: Option<&Spanned<Value>>,
    items: &[Arg],
) -> Result<Str, Mistake> {
    let lang = match lang.map(|lang| &lang.v) {
        None | Some(Value::None | Value::Auto) => None,
        Some(Value::Str(lang)) => Some(lang.as_str()),
        Some(other) => return Err(Mistake::argument(id, "lang", other)),
    };
    let voice = localizer.voice(lang).ok_or_else(|| Mistake::Language {
        lang: lang.unwrap_or_default().to_owned(),
        langs: localizer.langs(),
    })?;
    let args = items.iter().map(|item| argument(id, item)).collect::<Result<Vec<_>, _>>()?;
    voice.label(id, &args).map(Str::from).map_err(|error| match error {
        LabelError::Unknown(similar) => Mistake::UnknownLabel { id: id.to_owned(), similar },
        LabelError::Failed(reason) => Mistake::FailedLabel { id: id.to_owned(), reason },
    })
}

#[expect(clippy::cast_precision_loss, reason = "labels count pages and slides, not atoms")]
fn argument(id: &str, item: &Arg) -> Result<(String, LabelArg), Mistake> {
    let Some(name) = &item.name else {
        return Err(Mistake::argument(id, "", &item.value.v));
    };
    let value = match &item.value.v {
        Value::Str(text) => LabelArg::Text(text.to_string()),
        Value::Int(number) => LabelArg::Number(*number as f64),
        Value::Float(number) => LabelArg::Number(*number),
        other => return Err(Mistake::argument(id, name, other)),
    };
    Ok((name.to_string(), value))
}

/// Prints a fact, a text or a name of the content, and leaves a label with its id; `none` prints nothing.
#[func]
fn put(engine: &mut Engine, span: Span, value: Spanned<Value>) -> Content {
    print(&value.v, span).unwrap_or_else(|| {
        let mistake = Mistake::Put { kind: value.v.ty().long_name().to_owned() };
        engine.sink.delayed_error(SourceDiagnostic::error(value.span, mistake.encode()));
        Content::empty()
    })
}
