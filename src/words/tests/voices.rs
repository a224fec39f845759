//! Labels, drafts, coverage, keys.

use super::{Bench, goal, voice};
use crate::lang::Lang;
use crate::words::{LabelArg, LabelError};

fn labelled() -> Bench {
    let mut bench = Bench::new("goal-bildung = T", "goal-bildung = T");
    bench.product_de = "handout-page = Seite { $page } von { $pages }\nmany = { $n ->\n    [one] eins\n   *[other] { $n } viele\n }".to_owned();
    bench.product_nl = bench.product_de.replace("Seite", "pagina").replace("von", "van");
    bench
}

#[test]
fn labels() {
    let words = labelled().clean();
    let voice = voice(&words, Lang::De);
    let number = |name: &str, n: f64| (name.to_owned(), LabelArg::Number(n));
    let args = [number("page", 3.0), number("pages", 1200.0)];
    assert_eq!(voice.label("handout-page", &args), Ok("Seite 3 von 1.200".to_owned()));
    assert_eq!(voice.label("many", &[number("n", 1.0)]), Ok("eins".to_owned()));
    let text = [("page".to_owned(), LabelArg::Text("*a*".to_owned())), number("pages", 2.0)];
    assert_eq!(voice.label("handout-page", &text), Ok("Seite *a* von 2".to_owned()));
    assert_eq!(voice.label("handout-pag", &[]), Err(LabelError::Unknown(vec!["handout-page".to_owned()])));
    assert!(matches!(voice.label("handout-page", &[]), Err(LabelError::Failed(_))));
    assert!(matches!(voice.label("many", &[]), Err(LabelError::Failed(_))));
}

#[test]
fn no_label_can_be_overwritten_by_content() {
    let mut bench = labelled();
    bench.de += "\nhandout-page = anders";
    bench.nl += "\nhandout-page = anders";
    let words = bench.run().0.unwrap();
    let args = [("page".to_owned(), LabelArg::Number(1.0)), ("pages".to_owned(), LabelArg::Number(2.0))];
    assert_eq!(voice(&words, Lang::De).label("handout-page", &args), Ok("Seite 1 von 2".to_owned()));
}

#[test]
fn drafts() {
    let bench = Bench::new("goal-bildung = T\n    .description = D", "goal-bildung = T").draft();
    let words = bench.run().0.unwrap();
    let text = voice(&words, Lang::Nl).text(&goal(), "description").unwrap();
    assert_eq!(text.text, "‹tekst ontbreekt›");
    let texts: Vec<_> = words.texts().map(|(id, _)| id.field).collect();
    assert!(texts.contains(&"description") && !texts.contains(&"cause"), "{texts:?}");
}

#[test]
fn keys_follow_what_labels_say() {
    let key = |bench: &Bench| voice(&bench.run().0.unwrap(), Lang::De).key();
    let bench = labelled();
    assert_eq!(key(&bench), key(&labelled()));
    let mut other = labelled();
    other.product_de = other.product_de.replace("viele", "mehr");
    assert_ne!(key(&bench), key(&other));
    // Facts and texts stand in the data of a document.
    let mut other = labelled();
    other.fact("measures", "8");
    other.de = "goal-bildung = U".to_owned();
    assert_eq!(key(&bench), key(&other));
    let mut other = labelled();
    other.notation = "date: long".to_owned();
    assert_ne!(key(&bench), key(&other));
}

#[test]
fn written_texts_have_their_places() {
    let words = Bench::new("goal-bildung = Titel { $measures } x", "goal-bildung = T { $measures }").clean();
    let written: Vec<&str> = words.written().map(|(text, _)| text).collect();
    assert_eq!(written, ["Titel ", " x", "T "]);
}

#[test]
fn voices_can_be_shared() {
    fn shared<T: Send + Sync>() {}
    shared::<crate::words::Voice>();
    shared::<crate::words::Words>();
}
