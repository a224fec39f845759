//! Choices by a number: the same on both sides, whole, and the right way round.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity};
use crate::lang::{Lang, Pair};
use crate::words::catalogue::Found;
use crate::words::check::parity::Twins;
use crate::words::syntax::{self, Node};
use crate::words::wording::variant_key;

/// A choice by a number.
struct Choice<'a> {
    variants: &'a [Variant<&'a str>],
    /// Where it is asked by what, as a slice of the tree.
    slice: &'a str,
}

impl Choice<'_> {
    fn keys(&self) -> BTreeSet<&str> {
        self.variants.iter().map(variant_key).collect()
    }
}

/// Reports choices that are not whole, not alike, or the wrong way round.
pub(super) fn check(twins: &Twins<'_>, found: &Pair<Found<'_>>, out: &mut Diagnostics) {
    let choices = Pair { de: choices(found.de.pattern), nl: choices(found.nl.pattern) };
    for lang in Lang::ALL {
        let (own, other) = (choices.get(lang), choices.get(lang.other()));
        for (name, choice) in own {
            inner(twins, found.get(lang), choice, out);
            if let Some(there) = other.get(name) {
                same(twins, found.get(lang), choice, there, out);
                several(twins, found.get(lang), lang, choice, there, out);
            }
            match other.get(name) {
                Some(there) => lacking(twins, found, lang, choice, there, out),
                None => alone(twins, found, lang, name, choice, out),
            }
        }
    }
}

fn problem(twins: &Twins<'_>, found: &Found<'_>, slice: &str, message: Message) -> Diagnostic {
    Diagnostic::new(Check::PluralIncomplete, message.arg("text", twins.slot.id().to_string()))
        .at(found.parsed.place(slice))
        .hint(Message::new("plural-incomplete-hint"))
}

/// Reports branches that one side has and the other has not.
fn lacking(
    twins: &Twins<'_>,
    found: &Pair<Found<'_>>,
    lang: Lang,
    own: &Choice<'_>,
    there: &Choice<'_>,
    out: &mut Diagnostics,
) {
    let keys = there.keys();
    let missing = own.keys().into_iter().find(|key| !keys.contains(key));
    if let Some(key) = missing {
        let message = Message::new("plural-incomplete").arg("key", key).arg("lang", lang.other().code());
        let place = found.get(lang).parsed.place(own.slice);
        let label = if lang == Lang::De { "label-german-here" } else { "label-dutch-here" };
        let severity = if key == "one" { Severity::Warning } else { Severity::Remark };
        out.push(
            problem(twins, found.get(lang.other()), there.slice, message)
                .note(place, Message::new(label))
                .with_severity(severity),
        );
    }
}

/// Reports a choice that the other side has not, if words in the plural stand there behind the number.
fn alone(
    twins: &Twins<'_>,
    found: &Pair<Found<'_>>,
    lang: Lang,
    name: &str,
    own: &Choice<'_>,
    out: &mut Diagnostics,
) {
    if own.variants.len() < 2 || !own.keys().contains("one") {
        return;
    }
    let side = twins.sides.get(lang.other());
    let value = side.values.iter().find(|value| value.typed == name);
    let word = value.and_then(|value| {
        let rest = side.text.get(value.at + crate::words::numbers::VALUE.len_utf8()..)?;
        if rest.starts_with(char::is_alphanumeric) {
            return None;
        }
        rest.split(|c: char| !c.is_alphanumeric() && c != '-').find(|word| !word.is_empty())
    });
    let Some(word) = word.filter(|word| !is_unchanging(word)) else { return };
    let place = found.get(lang).parsed.place(own.slice);
    let message = Message::new("plural-incomplete-alone").arg("name", name).arg("word", word);
    let label = if lang == Lang::De { "label-german-here" } else { "label-dutch-here" };
    let there = found.get(lang.other());
    out.push(
        Diagnostic::new(Check::PluralIncomplete, message.arg("text", twins.slot.id().to_string()))
            .at(value.map_or_else(|| there.parsed.place(there.name), |value| value.place.clone()))
            .note(place, Message::new(label))
            .hint(Message::new("plural-incomplete-hint")),
    );
}

/// Units and the like that have one form behind a number.
fn is_unchanging(word: &str) -> bool {
    const UNITS: &str = "
        euro jaar uur keer maal procent kilometer km meter m kilo ton liter kwartier graad cent punt pp dozijn mln mld
        prozent mal uhr grad stück kg zentner hektar ha prozentpunkte von van der den dem des de het t h cm miljoen
        miljard millionen milliarden mio mrd eur pers personen
    ";
    let small = word.to_lowercase();
    UNITS.split_ascii_whitespace().any(|unit| unit == small)
}

/// Reports branches of one choice that say the same, or are exchanged.
fn inner(twins: &Twins<'_>, found: &Found<'_>, choice: &Choice<'_>, out: &mut Diagnostics) {
    let one = choice.variants.iter().find(|variant| variant_key(variant) == "one");
    let rest = choice.variants.iter().find(|variant| variant.default);
    let (Some(one), Some(rest)) = (one, rest) else { return };
    let (single, plural) = (words(&one.value), words(&rest.value));
    if std::ptr::eq(one, rest) || single.is_empty() {
        return;
    }
    if single == plural {
        let unchanging =
            single.iter().any(|word| is_unchanging(word)) || single.len() < 2 && single[0] == "{}";
        if !unchanging {
            out.push(problem(twins, found, choice.slice, Message::new("plural-incomplete-equal")));
        }
    } else if is_exchanged(&single, &plural) {
        out.push(problem(twins, found, choice.slice, Message::new("plural-incomplete-exchanged")));
    }
}

/// Reports branches that differ in the number only, where those of the other side differ in their words.
fn same(twins: &Twins<'_>, found: &Found<'_>, own: &Choice<'_>, there: &Choice<'_>, out: &mut Diagnostics) {
    let stripped = |choice: &Choice<'_>| {
        let of = |wanted: &dyn Fn(&Variant<&str>) -> bool| {
            let variant = choice.variants.iter().find(|variant| wanted(variant))?;
            Some(words(&variant.value).into_iter().filter(|word| !is_number(word)).collect::<Vec<_>>())
        };
        Some((of(&|variant| variant_key(variant) == "one")?, of(&|variant| variant.default)?))
    };
    let (Some((one, many)), Some((first, second))) = (stripped(own), stripped(there)) else { return };
    let unchanging = one.iter().any(|word| is_unchanging(word));
    if one == many && !one.is_empty() && first != second && !unchanging {
        out.push(problem(twins, found, own.slice, Message::new("plural-incomplete-equal")));
    }
}

/// Reports a branch for one that speaks of several, where the other side does not.
fn several(
    twins: &Twins<'_>,
    found: &Found<'_>,
    lang: Lang,
    own: &Choice<'_>,
    there: &Choice<'_>,
    out: &mut Diagnostics,
) {
    const GERMAN: &[&str] = &["mehrere", "mehreren", "mehrerer", "einige", "einigen", "viele", "vielen"];
    const DUTCH: &[&str] = &["meerdere", "verscheidene", "enkele", "vele", "veel", "diverse"];
    let speaks = |lang: Lang, choice: &Choice<'_>| {
        let list = if lang == Lang::De { GERMAN } else { DUTCH };
        let one = choice.variants.iter().find(|variant| variant_key(variant) == "one" && !variant.default);
        one.is_some_and(|one| words(&one.value).iter().any(|word| list.contains(&word.as_str())))
    };
    if speaks(lang, own) && !speaks(lang.other(), there) {
        out.push(problem(twins, found, own.slice, Message::new("plural-incomplete-several")));
    }
}

/// Whether a word of a branch is only its number.
fn is_number(word: &str) -> bool {
    matches!(word, "{}" | "ein" | "eine" | "einer" | "einem" | "einen" | "eines" | "één" | "een")
}

/// Verbs and the like in the singular and the plural.
const FORMS: &[(&str, &str)] = &[
    ("ist", "sind"),
    ("hat", "haben"),
    ("wird", "werden"),
    ("wurde", "wurden"),
    ("war", "waren"),
    ("liegt", "liegen"),
    ("fehlt", "fehlen"),
    ("nimmt", "nehmen"),
    ("gibt", "geben"),
    ("kann", "können"),
    ("muss", "müssen"),
    ("soll", "sollen"),
    ("blieb", "blieben"),
    ("is", "zijn"),
    ("heeft", "hebben"),
    ("wordt", "worden"),
    ("werd", "werden"),
    ("was", "waren"),
    ("kan", "kunnen"),
    ("moet", "moeten"),
    ("doet", "doen"),
    ("gaat", "gaan"),
    ("staat", "staan"),
    ("ligt", "liggen"),
    ("loopt", "lopen"),
    ("blijft", "blijven"),
    ("bleef", "bleven"),
    ("komt", "komen"),
    ("krijgt", "krijgen"),
    ("geeft", "geven"),
    ("neemt", "nemen"),
    ("eine", "{}"),
    ("ein", "{}"),
    ("één", "{}"),
    ("een", "{}"),
    ("seine", "ihre"),
    ("zijn", "hun"),
];

/// Whether the singular stands where the plural is to stand, and the other way round.
fn is_exchanged(single: &[String], plural: &[String]) -> bool {
    let right = |one: &[String], many: &[String]| {
        let forms =
            FORMS.iter().filter(|(s, p)| one.iter().any(|it| it == s) && many.iter().any(|it| it == p));
        let nouns = one.iter().flat_map(|s| many.iter().filter(move |p| is_plural_of(p, s)));
        forms.count() + nouns.count()
    };
    let value = |side: &[String]| side.iter().any(|word| word == "{}");
    let article = |side: &[String]| {
        side.iter().any(|word| matches!(word.as_str(), "ein" | "eine" | "einer" | "einem" | "einen" | "één"))
    };
    let mirrored = value(single) && !value(plural) && article(plural) && !article(single);
    let (forward, backward) = (right(single, plural), right(plural, single));
    mirrored || backward > forward
}

/// Whether a word is the plural of another, by their ends.
fn is_plural_of(many: &str, one: &str) -> bool {
    const ENDS: [&str; 10] = ["e", "en", "n", "er", "s", "'s", "’s", "nen", "se", "sen"];
    let flat = |word: &str| word.replace('ä', "a").replace('ö', "o").replace('ü', "u");
    let (many, one) = (flat(many), flat(one));
    one.chars().count() > 2 && many.strip_prefix(one.as_str()).is_some_and(|end| ENDS.contains(&end))
}

/// The words of a variant in small letters, `{}` for a value.
fn words(pattern: &Pattern<&str>) -> Vec<String> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let words = value.split(|c: char| !c.is_alphanumeric() && !"-'’".contains(c));
                found.extend(words.filter(|word| !word.is_empty()).map(str::to_lowercase));
            }
            PatternElement::Placeable { .. } => found.push("{}".to_owned()),
        }
    }
    found
}

/// The choices of a text by numbers, by what is asked.
fn choices<'a>(pattern: &'a Pattern<&'a str>) -> BTreeMap<String, Choice<'a>> {
    let mut found = BTreeMap::new();
    syntax::walk(pattern, &mut |node| {
        if let Node::Choice(selector, variants) = node
            && let Some((name, slice)) = asked(selector)
        {
            found.entry(name).or_insert(Choice { variants, slice });
        }
    });
    found
}

fn asked<'a>(selector: &'a InlineExpression<&'a str>) -> Option<(String, &'a str)> {
    match selector {
        InlineExpression::VariableReference { id } => Some((format!("${}", id.name), id.name)),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            asked(arguments.positional.first()?)
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => asked(inline),
            Expression::Select { .. } => None,
        },
        other => syntax::fact_argument(other).map(|id| (format!("FACT(\"{id}\")"), id)),
    }
}
