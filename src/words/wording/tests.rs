//! Sentences, words and their alignment.

use super::token::{self, TokenKind};
use super::{align, sentence};
use crate::lang::Lang;

fn wording(lang: Lang, text: &str) -> super::Wording<'static> {
    let tokens = token::tokens(text);
    let sentences = sentence::sentences(text, &tokens, lang);
    super::Wording { lang, text: text.to_owned(), values: Vec::new(), tokens, sentences, pieces: Vec::new() }
}

fn sentences(lang: Lang, text: &str) -> Vec<String> {
    let side = wording(lang, text);
    side.sentences.iter().map(|sentence| side.sentence(sentence).to_owned()).collect()
}

#[test]
fn words_keep_what_belongs_to_them() {
    let text = "Bürger*innen, Lehrer:innen und *wichtige* Vor- und Nachteile ('s avonds, o.a. foto's): B1, 2e, 1.250,50 \
        [Rat](lang:de) amt@stadt.example www.stadt.example/x.";
    let side = wording(Lang::De, text);
    let words = side.tokens.iter().filter(|it| it.kind != TokenKind::Sign).map(|it| side.word(it));
    let expected = [
        "Bürger*innen",
        "Lehrer:innen",
        "und",
        "*",
        "wichtige",
        "*",
        "Vor-",
        "und",
        "Nachteile",
        "'s",
        "avonds",
        "o.a.",
        "foto's",
        "B1",
        "2e",
        "1.250,50",
        "[",
        "Rat",
        "](lang:de)",
        "amt@stadt.example",
        "www.stadt.example/x",
    ];
    assert_eq!(words.collect::<Vec<_>>(), expected);
    assert!(side.tokens.iter().any(|it| it.foreign && side.word(it) == "Rat"));
}

#[test]
fn sentences_end_where_readers_see_them_end() {
    let text = "Am 30. Juni lagen z. B. ca. 12 Anträge vor (vgl. Anl. 2). Wer hilft? „Wir.“ Der Rat berät.";
    let expected = [
        "Am 30. Juni lagen z. B. ca. 12 Anträge vor (vgl. Anl. 2).",
        "Wer hilft?",
        "„Wir.“",
        "Der Rat berät.",
    ];
    assert_eq!(sentences(Lang::De, text), expected);
    let text =
        "Het gaat o.a. om art. 5, lid 2, t.a.v. dhr. De Boer. Daarna volgt:\n- een\n- twee. Klaar.\n\nSlot";
    let expected = [
        "Het gaat o.a. om art. 5, lid 2, t.a.v. dhr. De Boer.",
        "Daarna volgt:",
        "een",
        "twee.",
        "Klaar.",
        "Slot",
    ];
    assert_eq!(sentences(Lang::Nl, text), expected);
}

#[test]
fn sentences_stand_opposite_what_says_the_same() {
    let beads = |de: &str, nl: &str| {
        align(&wording(Lang::De, de), &wording(Lang::Nl, nl))
            .into_iter()
            .map(|bead| (bead.first, bead.second))
            .collect::<Vec<_>>()
    };
    let de = "Der Rat in Kleve hat den Bericht beraten. Er dankt allen Beteiligten in Münster. Weitere Schritte folgen.";
    let nl = "De raad in Kleve heeft het rapport besproken. Hij dankt alle betrokkenen in Münster. Verdere stappen volgen.";
    assert_eq!(beads(de, nl), [(0..1, 0..1), (1..2, 1..2), (2..3, 2..3)]);
    let short = "De raad in Kleve heeft het rapport besproken. Verdere stappen volgen.";
    assert_eq!(beads(de, short), [(0..1, 0..1), (1..2, 1..1), (2..3, 1..2)]);
    let split = "De raad in Kleve heeft het rapport besproken. Hij dankt alle betrokkenen. Die wonen in Münster. Verdere stappen volgen.";
    assert_eq!(beads(de, split), [(0..1, 0..1), (1..2, 1..3), (2..3, 3..4)]);
}
