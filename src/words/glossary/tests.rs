//! The list that comes with the program, and the forms of its terms.

use super::entry::List;
use super::forms::{Form, fold};
use crate::lang::Lang;

fn is(lang: Lang, term: &str, text: &str) -> bool {
    let words: Vec<String> = text.split(' ').map(|word| fold(word, lang)).collect();
    (0..words.len()).any(|at| Form::new(term.to_owned(), lang, false).matches(&words[at..]).is_some())
}

#[test]
fn terms_are_known_in_any_form() {
    for text in
        ["des Handlungsfeldes", "Handlungsfeldern", "Handlungsfeldkoordination", "zehn Handlungsfelder"]
    {
        assert!(is(Lang::De, "Handlungsfeld", text), "{text}");
    }
    assert!(is(Lang::De, "Ausschuss", "die Ausschüsse"));
    assert!(is(Lang::De, "Ausschuss", "Sportausschusses"));
    for (term, text) in [
        ("beleidsveld", "beleidsveldoverleg"),
        ("raadsbrief", "twee raadsbrieven"),
        ("begroting", "meerjarenbegroting"),
        ("maatregel", "maatregelen"),
        ("visie", "visies"),
        ("stand van de uitvoering", "de stand van de uitvoering"),
        ("orgaan", "organen"),
        ("cursus", "cursussen"),
    ] {
        assert!(is(Lang::Nl, term, text), "{term}: {text}");
    }
    assert!(!is(Lang::De, "Rat", "Ratgeber"));
    assert!(!is(Lang::De, "Amt", "gesamt"));
    assert!(!is(Lang::Nl, "ambt", "ambtelijk"));
}

#[test]
fn the_list_that_comes_with_the_program_is_sound() {
    let text = include_str!("../../../locales/glossary.yaml");
    let list: List = serde_yaml::from_str(text).expect("a glossary");
    assert!(list.terms.len() > 120 && list.false_friends.len() >= 60);
    for term in list.terms.iter().chain(&list.false_friends) {
        assert!(!term.de.0.is_empty(), "a term without German: {:?}", term.nl);
        assert!(!term.nl.0.is_empty(), "a term without Dutch: {:?}", term.de);
    }
}
