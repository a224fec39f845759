//! Texts taken apart and put together again.

use super::{Form, Passage, Piece, rendered};
use crate::diagnostic::{Diagnostics, Source};
use crate::words::catalogue::{self, Found};
use crate::words::syntax::Parsed;

fn parsed(ftl: &str) -> Parsed {
    catalogue::parsed(&Source::new("a.ftl", ftl), &mut Diagnostics::default())
}

fn passage(parsed: &Parsed) -> Passage {
    let (_, message) = parsed.messages().next().expect("a message");
    let pattern = message.value.as_ref().expect("a value");
    Passage::of(&Found { parsed, pattern, name: message.id.name }, None)
}

/// A text with `<`, quotes, blanks that hold, marks of Markdown, a literal, facts and choices.
const HARD: &str = "a =
    Wer <b> & \"so\" sagt, { $n ->
        [one] hat { FACT(\"a.b.c\") } *Kurs*
       *[other] hat \"{ $n }\" Kurse
    } und {\"{\"}5\u{a0}%{\"}\"} so\u{ad}gar.

    {\"*\"} kein Punkt
    - ein Punkt
      - ein tieferer, { -kreis(fall: \"dat\") }
    {\"  \"}Blanks
    { b.c }
";

#[test]
fn what_has_not_changed_is_written_as_it_was() {
    let parsed = parsed(HARD);
    let old = passage(&parsed);
    let form = Form { indent: Some("    "), inline: false, strict: false };
    assert_eq!(format!("a =\n    {}\n", rendered(&old, &old, form)), HARD);
    let keys: Vec<&str> = old.codes().map(|code| code.key.as_str()).collect();
    assert_eq!(keys, ["{$n ->}", "{-kreis(fall: \"dat\")}", "{b.c}"]);
    let choice = old.codes().next().expect("the choice");
    assert_eq!((choice.selector(), choice.keys().collect::<Vec<_>>()), ("$n", vec!["one", "other"]));
    assert_eq!(choice.branches[1].passage.letters(), "hat \" \" Kurse");
    assert!(old.letters().contains("{5\u{a0}%} so\u{ad}gar.\n\n* kein Punkt\n"), "{}", old.letters());
}

#[test]
fn what_is_new_is_written_so_that_it_says_the_same() {
    let old = passage(&parsed(HARD));
    for (indent, inline) in [("    ", false), ("        ", true)] {
        let form = Form { indent: Some(indent), inline, strict: true };
        let text = rendered(&old, &Passage::default(), form);
        let again = parsed(&format!("a ={}{text}\n", if inline { " " } else { "\n    " }));
        assert!(passage(&again).says(&old), "{text}");
    }
}

#[test]
fn a_variant_gets_another_text() {
    let whole = parsed(HARD);
    let old = passage(&whole);
    let mut new = old.clone();
    let Some(Piece::Code(choice)) = new.pieces.get_mut(1) else { panic!("the choice") };
    let mut other = Passage::default();
    other.push_text("[hatte] {alle} Kurse ", "");
    let passages = vec![choice.branches[0].passage.clone(), other];
    *choice = choice.with_branches(passages);
    let form = Form { indent: Some("    "), inline: false, strict: false };
    let text = format!("a =\n    {}\n", rendered(&new, &old, form));
    let expected = HARD.replace("hat \"{ $n }\" Kurse", "[hatte] {\"{\"}alle{\"}\"} Kurse{\" \"}");
    assert_eq!(text, expected);
    assert!(passage(&parsed(&text)).says(&new));
}

#[test]
fn a_choice_gets_variants_that_it_lacks() {
    let text = "a = { $n ->\n    [one] eins\n   *[other] viele\n }\n";
    let whole = parsed(text);
    let old = passage(&whole);
    let choice = old.codes().next().expect("the choice").with_keys(["few", "one", "1"].into_iter());
    assert_eq!(choice.keys().collect::<Vec<_>>(), ["1", "one", "other", "few"]);
    let said = choice.branches.iter().map(|branch| {
        let mut said = Passage::default();
        said.push_text(&format!("neu {}", branch.key), "");
        said
    });
    let choice = choice.with_branches(said.collect());
    assert_eq!(
        choice.raw,
        "{ $n ->\n    [1] neu 1\n    [one] neu one\n   *[other] neu other\n    [few] neu few\n }"
    );
}
