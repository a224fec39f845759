//! Words by which names are told from other words.

use crate::lang::Pair;

/// Words before the name of a place: `in Essen`, but not `beim Essen`.
pub(super) const SLOTS: [Pair<&str>; 5] = [
    Pair { de: "in", nl: "in te" },
    Pair { de: "aus", nl: "uit" },
    Pair { de: "nach", nl: "naar" },
    Pair {
        de: "stadt gemeinde kreis landkreis ortsteil stadtteil",
        nl: "stad gemeente kreis landkreis wijk kern",
    },
    Pair { de: "land provinz", nl: "deelstaat provincie" },
];

/// German nouns that stand behind `in`, `aus` or `nach` without an article, and ends of others.
pub(super) const NO_PLACES: &str = "absprache abstimmung kooperation höhe form kraft betrieb arbeit zukunft anspruch bezug \
    anwesenheit abwesenheit teilzeit vollzeit eigenregie gruppen kürze gefahr not sicht frage deutsch niederländisch \
    richtung summe prozent zahlen worten klammern verbindung planung vorbereitung bau auftrag sachen wohnungen schulen \
    kitas familien betrieben vereinen städten gemeinden stadtteilen anlehnung haft pension rente rücksicht trägerschaft \
    kenntnis berufung euro holz stein beton glas metall angst sorge gründen anlass versehen verantwortung mitteln \
    abschluss ablauf beginn ende angaben ansicht meinung auffassung möglichkeit bedarf wunsch maßgabe hause art \
    eigenleistung ordnung";
/// How German nouns end that are no names.
pub(super) const NO_PLACE_ENDS: [&str; 10] =
    ["ung", "ungen", "heit", "keit", "schaft", "tion", "ät", "nis", "ismus", "mitteln"];

/// Ends of names that one language writes like this and the other like that: `Euregiorat`, `Euregioraad`.
pub(super) const RENDERED: [(&str, &str); 16] = [
    ("rat", "raad"),
    ("haus", "huis"),
    ("platz", "plein"),
    ("platz", "plaats"),
    ("straße", "straat"),
    ("weg", "weg"),
    ("schule", "school"),
    ("kreis", "kring"),
    ("markt", "markt"),
    ("brücke", "brug"),
    ("kirche", "kerk"),
    ("gebiet", "gebied"),
    ("land", "land"),
    ("büro", "bureau"),
    ("verband", "verband"),
    ("ausschuss", "comité"),
];

/// Words before the name of a person.
pub(super) const TITLES: &str = "frau herr herrn dr prof bürgermeister bürgermeisterin mevrouw meneer heer dhr mevr wethouder burgemeester";

/// Dutch words with which official names begin: what they name has a capital in Dutch, and another word or none of its
/// own in German: `het Akkoord van Schengen`.
pub(super) const KINDS: &str = "verdrag akkoord overeenkomst conventie protocol handvest verklaring slotakte statuut pact \
    wet besluit regeling reglement richtlijn verordening wetboek grondwet landsverordening convenant agenda code \
    tractaat";
