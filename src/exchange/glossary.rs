//! The glossary for programs that know terms: TBX, and what DeepL takes.

use super::tag;
use super::xml::{attribute, escape};
use crate::lang::Lang;
use crate::words::TermWords;

/// The longest entry that DeepL takes, in bytes.
const LONGEST: usize = 1024;

/// All terms as TBX-Basic: which word is preferred, which is another one, which must not be used.
#[must_use]
pub(crate) fn tbx(terms: &[TermWords]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<martif type=\"TBX-Basic\" xml:lang=\"de-DE\">\n  \
         <martifHeader>\n    <fileDesc><sourceDesc><p>beide</p></sourceDesc></fileDesc>\n  </martifHeader>\n  \
         <text>\n    <body>\n",
    );
    for (at, term) in terms.iter().enumerate() {
        xml.push_str(&format!("      <termEntry id=\"t{}\">\n", at + 1));
        for lang in Lang::ALL {
            xml.push_str("        <langSet");
            attribute("xml:lang", tag(lang), &mut xml);
            xml.push_str(">\n");
            for (nth, word) in term.right.get(lang).iter().enumerate() {
                word_of(
                    word,
                    if nth == 0 { "preferredTerm-admn-sts" } else { "admittedTerm-admn-sts" },
                    &mut xml,
                );
            }
            for word in term.wrong.get(lang) {
                word_of(word, "deprecatedTerm-admn-sts", &mut xml);
            }
            xml.push_str("        </langSet>\n");
        }
        xml.push_str("      </termEntry>\n");
    }
    xml + "    </body>\n  </text>\n</martif>\n"
}

fn word_of(word: &str, status: &str, xml: &mut String) {
    xml.push_str("          <tig>\n            <term>");
    escape(word, xml);
    xml.push_str("</term>\n            <termNote");
    attribute("type", "administrativeStatus", xml);
    xml.push('>');
    xml.push_str(status);
    xml.push_str("</termNote>\n          </tig>\n");
}

/// The glossary of one direction for DeepL: of each term that has one word in
/// it this word with its preferred rendering.
#[must_use]
pub(crate) fn deepl(terms: &[TermWords], from: Lang) -> String {
    let mut table = csv::WriterBuilder::new().from_writer(Vec::new());
    for (word, rendering) in pairs(terms, from) {
        // Writing into memory cannot fail.
        let _ = table.write_record([word, rendering]);
    }
    String::from_utf8_lossy(&table.into_inner().unwrap_or_default()).into_owned()
}

/// The words of a language with their preferred renderings, of terms that have one word there. Whoever translates by them
/// uses them always: where a language has several words for a term, each is right only here and there.
#[must_use]
pub(crate) fn pairs(terms: &[TermWords], from: Lang) -> Vec<(&str, &str)> {
    let mut known = std::collections::BTreeSet::new();
    let mut pairs = Vec::new();
    for term in terms {
        let ([word], [rendering, ..]) =
            (term.right.get(from).as_slice(), term.right.get(from.other()).as_slice())
        else {
            continue;
        };
        if word.len() <= LONGEST && rendering.len() <= LONGEST && known.insert(word.to_lowercase()) {
            pairs.push((word.as_str(), rendering.as_str()));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Pair;

    #[test]
    fn only_words_that_lead_to_one_other_word_stand_in_the_glossary_of_a_machine() {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let term = |de: &[&str], nl: &[&str], not_nl: &[&str]| TermWords {
            right: Pair { de: words(de), nl: words(nl) },
            wrong: Pair { de: Vec::new(), nl: words(not_nl) },
        };
        let terms = [
            term(&["Ziel", "Teilziel"], &["doel", "doelstelling"], &["ziel"]),
            term(&["Maßnahme"], &["maatregel"], &[]),
            term(&["Vorlage, öffentlich"], &["voorstel & \"stuk\""], &[]),
            term(&["ziel"], &["einddoel"], &[]),
        ];
        assert_eq!(
            deepl(&terms, Lang::De),
            "Maßnahme,maatregel\n\"Vorlage, öffentlich\",\"voorstel & \"\"stuk\"\"\"\nziel,einddoel\n"
        );
        assert_eq!(
            deepl(&terms, Lang::Nl),
            "maatregel,Maßnahme\n\"voorstel & \"\"stuk\"\"\",\"Vorlage, öffentlich\"\neinddoel,ziel\n"
        );
        let xml = tbx(&terms);
        assert_eq!(xml.matches("<termEntry").count(), 4);
        assert!(xml.contains("<term>voorstel &amp; \"stuk\"</term>"), "{xml}");
        assert_eq!(xml.matches("deprecatedTerm").count(), 1);
    }
}
