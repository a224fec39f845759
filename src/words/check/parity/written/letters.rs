//! By which words and letters German and Dutch are told apart.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::lang::Lang;

type Words = LazyLock<BTreeSet<&'static str>>;

fn words(list: &'static str) -> BTreeSet<&'static str> {
    list.split_ascii_whitespace().collect()
}

/// Small words that only German has.
static GERMAN: Words = LazyLock::new(|| {
    words(
    "
    ab aber allem aller am andere anderem anderen anderer anderes auch auf aus außerdem außerhalb bedarf
    beim bereits bevor bisher bislang da dabei dadurch dafür dagegen daher damit danach daneben daran darauf
    daraus darf darin darüber darum das dass davon dazu dem denen deren dessen deutlich dich dies diese diesem
    diesen dieser dieses doch dort durch dürfen ebenfalls ebenso eigene eigenen ein eine einem einen einer eines
    einige einigen ergänzend erst ersten es etwa für ganz gegen gegenüber gemeinsam gemeinsame gemeinsamen gibt
    gleich gut haben hat hatte hatten hierzu ich ihm ihnen ihr ihre ihrem ihren ihrer ihres im indem infolge
    inzwischen ist jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinem keinen keiner können künftig
    lassen lässt mehrere mehreren mit möglich müssen muss nach nachdem neben neue neuem neuen neuer neues nicht
    nichts nur ob oder ohne sehr sei seien seine seinem seinen seiner seit sich sie sind sobald sofern sogar
    solche sollen sollte sollten sondern sowie sowohl statt stehen steht trotz über um und uns unser unsere
    unseren unserer unter viele vielen vom von vor während war weil weitere weiteren weiterer weiterhin welche
    welchen welcher wenn weshalb wieder wird wir wo wobei wodurch wollen wurde wurden würde würden zu zudem zum
    zunächst zur zusammen zusätzlich zwei zwischen
",
)
});

/// Small words that only Dutch has.
static DUTCH: Words = LazyLock::new(|| {
    words(
    "
    aan aantal alleen altijd bij bovendien daardoor daarbij daarmee daarna daarnaast daarom daarvan
    daarvoor daarover dan dankzij dat de deze dit door drie een één eerst eerste elk elke elkaar
    en enkele er extra gaan gaat geen geworden goed haar hebben heeft hen het hierbij hiervoor hij hoe hun ieder
    iedere jaar jaren kan kunnen komen komt krijgen krijgt kunt ligt maar maken maand maanden mee meer meerdere
    meest mensen met mocht moet moeten mogelijk na naar naast niet niets nieuw nieuwe nodig nog nu of om omdat
    onder ons onze ook op opnieuw over samen sinds sommige staan staat steeds te tegen terwijl tijdens toch toe
    tussen twee uit uiterlijk uur vaak van vanaf vanuit veel verder via vijf volgende voor vooral voordat
    vorig vrij waar waarbij waardoor waarmee waarop waarvan wanneer want wat week weken wegens welke werd wij
    wordt ze zeer zelf zich zij zijn zo zoals zodat zonder zorgt zou zouden zowel zullen zal
",
)
});

/// Small words that both have; where one of them stands, nothing is known.
static COMMON: Words = LazyLock::new(|| {
    words(
    "
    als alle allen alles also an binnen echter eigen je tot andere bald bis de des die den der er heute hier in ja man mag mit na neben noch of
    oft per pro schon so was waren werden werk wie worden wer wo zu via plan per extra den war es deutschland nederland deutsch niederlande personen person
",
)
});

/// German letters: in the order of their weight.
const GERMAN_LETTERS: &[(&str, u32)] = &[
    ("ß", 3),
    ("ä", 3),
    ("schl", 2),
    ("schm", 2),
    ("schn", 2),
    ("schw", 2),
    ("sprach", 2),
    ("tsch", 2),
    ("pfl", 2),
    ("tz", 2),
    ("haupt", 2),
    ("gesamt", 2),
    ("ions", 1),
    ("ck", 1),
    ("pf", 1),
];

/// Ends of German words.
const GERMAN_ENDS: &[(&str, u32)] = &[
    ("ung", 3),
    ("ungen", 3),
    ("heit", 3),
    ("keit", 3),
    ("heiten", 3),
    ("keiten", 3),
    ("schaft", 3),
    ("schaften", 3),
    ("lich", 3),
    ("liche", 3),
    ("lichen", 3),
    ("licher", 3),
    ("liches", 3),
    ("ischen", 2),
    ("ischer", 2),
    ("isches", 2),
    ("tion", 2),
    ("tionen", 3),
    ("tionelle", 2),
    ("ieren", 1),
    ("iert", 1),
    ("schule", 3),
    ("schulen", 3),
    ("stadt", 1),
    ("reich", 1),
    ("bericht", 1),
    ("innen", 1),
];

/// Dutch letters.
const DUTCH_LETTERS: &[(&str, u32)] = &[
    ("ij", 3),
    ("aa", 2),
    ("uu", 3),
    ("oe", 2),
    ("eeuw", 3),
    ("ieuw", 3),
    ("ouw", 3),
    ("uw", 1),
    ("ui", 2),
    ("oo", 1),
    ("ee", 1),
    ("ë", 3),
    ("ï", 2),
    ("schr", 1),
    ("gs", 0),
];

/// Ends of Dutch words.
const DUTCH_ENDS: &[(&str, u32)] = &[
    ("tie", 2),
    ("ties", 3),
    ("lijk", 3),
    ("lijke", 3),
    ("heid", 3),
    ("heden", 3),
    ("schap", 3),
    ("schappen", 3),
    ("teit", 3),
    ("teiten", 3),
    ("ing", 1),
    ("eren", 0),
    ("isch", 0),
    ("ig", 0),
    ("cht", 0),
    ("ssen", 0),
    ("a’s", 3),
    ("o’s", 3),
    ("i’s", 3),
    ("y’s", 3),
    ("u’s", 3),
    ("a's", 3),
    ("o's", 3),
    ("atie", 3),
    ("dt", 2),
];

/// What has Dutch letters, or a Dutch end, in German words.
const DUTCH_IN_GERMAN: &[&str] = &[
    "scheid",
    "kratie",
    "antie",
    "partie",
    "aktie",
    "nastie",
    "mnestie",
    "stadt",
    "staat",
    "saal",
    "saat",
    "saar",
    "paar",
    "haar",
    "waage",
    "aachen",
    "wandt",
    "sandt",
    "poesie",
    "koeffizient",
    "koexist",
    "ruine",
    "qui",
    "uismus",
    "auu",
    "euu",
    "neuw",
    "bauw",
    "blauw",
    "grauw",
    "rauw",
];

/// What has German letters, or a German end, in Dutch words.
const GERMAN_IN_DUTCH: &[&str] = &[
    "ontz",
    "uitz",
    "oortz",
    "ortz",
    "chtz",
    "stz",
    "ootz",
    "aatz",
    "eetz",
    "uitsch",
    "ontsch",
    "chtsch",
    "stsch",
    "aatsch",
    "opfl",
    "station",
    "verschaft",
    "aanschaft",
    "afschaft",
    "geschaft",
];

/// Words that both languages write alike: a text made of them is no text that was left in the other language.
static SHARED: Words = LazyLock::new(|| {
    words(
    "
    agenda album alarm alternative ambulant arena argument aspect atelier audio august baby balance bank bar
    basis blog bonus boot branche budget bus camping campus car cent center centrum chance chat check club coach
    coaching code container contract controlling countdown coupon crowdfunding dashboard data datum debatte
    december deliverable demo design digital digital dialog dorf download drama drop editor email energie
    engagement ensemble euro event expert export extra fan fax feedback festival film filter finale fitness flyer
    fonds forum foto fracking garage generation gender governance gram gremium gratis hall handicap hand helpdesk
    hit hobby hotel hotline image impact impuls index individuum inclusive info input instrument integrator
    interreg interview inventar job journal jury kapital karton kilometer kilowatt kilo kino kiosk konto koordinator
    labor land lead leasing limit link liter live lobby logo loft magazine management manager marathon marketing
    masterplan mandat material meeting meter migrant minister ministerium minute mobiel modell modem modul moment
    monitor monitoring monument motor multimedia museum musical neutral newsletter normal november oase oktober
    online open output pakt panorama park partner partnership patent pause percent person personal pilot plan
    planspiel plastic platform plenum podcast podium pool poster post premium presentation problem produkt
    programm projektor propaganda protest quartier quiz quote radio rampe rap regional register regio reling
    reserve restaurant result rest risiko roman route ruine sauna scan secretariat sector senior september server
    service show software sommer song spa spanne sport spot stadion standard start station status stop strategie
    stress studio summit support symbol symposium system tablet team technik telefon tempo tennis test text theater
    thema ticket tip titel tour tourist toerist training transfer transparent transport trend tunnel update
    urban vacuum video villa virus vision visum volume wagen warm water web website weekend westen wind winter
    wind workshop yoga zone zoom zentrum migranten partners workshops teams events projekte trainings
    festivals studios managers werk werken leben beide deadline kick-off roadmap benchmark baseline stakeholder
    mentoring mentor tandem empowerment diversity wijkteam hub lab pitch
",
)
});

/// How much a word in small letters speaks for either language; nothing where it is known in both.
pub(super) fn evidence(word: &str, starts_small: bool) -> Option<(Lang, u32)> {
    let (de, nl) = (has(&GERMAN, word), has(&DUTCH, word));
    if has(&COMMON, word) || has(&SHARED, word) {
        return None;
    }
    // `Meer`, `Haar`: as German nouns they say nothing.
    if de != nl && (de || starts_small || has(&DUTCH, word)) {
        return Some((if de { Lang::De } else { Lang::Nl }, if starts_small || de { 2 } else { 1 }));
    }
    let (german, dutch) = (without(word, GERMAN_IN_DUTCH), without(word, DUTCH_IN_GERMAN));
    let de = weight(&german, GERMAN_LETTERS, GERMAN_ENDS) + umlaut(word);
    let nl = weight(&dutch, DUTCH_LETTERS, DUTCH_ENDS);
    match de.cmp(&nl) {
        std::cmp::Ordering::Greater if de >= 2 => Some((Lang::De, (de - nl).min(3))),
        std::cmp::Ordering::Less if nl >= 2 => Some((Lang::Nl, (nl - de).min(3))),
        _ => None,
    }
}

/// The language whose words have the letters of a word, if only one has.
pub(super) fn leans(word: &str) -> Option<Lang> {
    let (german, dutch) = (without(word, GERMAN_IN_DUTCH), without(word, DUTCH_IN_GERMAN));
    let de = weight(&german, GERMAN_LETTERS, GERMAN_ENDS) + umlaut(word);
    let nl = weight(&dutch, DUTCH_LETTERS, DUTCH_ENDS);
    match (de, nl) {
        (0, 1..) => Some(Lang::Nl),
        (1.., 0) => Some(Lang::De),
        _ => None,
    }
}

/// Whether both languages write a word alike, as far as is known.
pub(super) fn is_shared(word: &str) -> bool {
    has(&SHARED, word) || has(&COMMON, word)
}

/// Whether a word ends as only words of a language do: a name may well have its letters.
pub(super) fn ends_as(word: &str, lang: Lang) -> bool {
    let ends = if lang == Lang::De { GERMAN_ENDS } else { DUTCH_ENDS };
    ends.iter().any(|(end, weight)| *weight > 2 && word.len() > end.len() + 1 && word.ends_with(end))
}

/// Whether a word is a small word of both languages.
pub(super) fn is_common(word: &str) -> bool {
    has(&COMMON, word)
}

/// Whether a word is a small word of a language.
pub(super) fn is_small(word: &str, lang: Lang) -> bool {
    has(if lang == Lang::De { &GERMAN } else { &DUTCH }, word)
}

fn has(list: &Words, word: &str) -> bool {
    list.contains(word)
}

/// A word without some parts; `-` stands for each.
fn without(word: &str, parts: &[&str]) -> String {
    parts.iter().fold(word.to_owned(), |word, part| match word.contains(part) {
        true => word.replace(part, "-"),
        false => word,
    })
}

fn weight(word: &str, letters: &[(&str, u32)], ends: &[(&str, u32)]) -> u32 {
    let inside = letters.iter().filter(|(part, _)| word.contains(part)).map(|(_, weight)| weight).max();
    let end = |(part, _): &&(&str, u32)| word.ends_with(part) && word.len() > part.len() + 1;
    let end = ends.iter().filter(end).map(|(_, weight)| weight).max();
    inside.copied().unwrap_or_default() + end.copied().unwrap_or_default()
}

/// `ö` and `ü` are German where they are no diaeresis: `coördinatie`, `geüpload`.
fn umlaut(word: &str) -> u32 {
    let mut before = ' ';
    for c in word.chars() {
        if matches!(c, 'ö' | 'ü') && !matches!(before, 'o' | 'e' | 'i' | 'a' | 'u') {
            return 3;
        }
        before = c;
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    const GERMAN_TITLES: &str = "
        Zuwendungsbescheid / Demokratie leben / Ratssaal / Bescheid / Entscheid / Bürgerentscheid / Garantie /
        Stadt / Innenstadt / Altstadt / Staat / Freistaat / Saal / Festsaal / Kosten je Einwohner / Antwort binnen
        Monatsfrist / Partie / Bürokratie abbauen / Amnestie / Dynastie / Aktie / Sympathie / Saatgut / Saarland / Ehepaar /
        Haare / Waage / Region Aachen / Verwandte / Gesandte / Poesie im Park / Koexistenz / Ruine / Requisiten /
        Quittung / Quiz / Neuwahl / Bauwagen / Bauwesen / Blauwal / Grauwasser / Rauwolf / Allee / Armee / Idee / See /
        Kaffee / Klee / Beet / Boot / Moor / Zoo / Kooperation / Koordination / Training / Lehrling / Frühling /
        Flüchtling / Flüchtlinge / Schrebergarten / Heide / Scheidung / Unterscheidung / Schweden / Kleid / Leid /
        Integrationsrat / Ausschuss / Ausschüsse / Rat / Verwaltung / Bürgermeister / Bürgerin / Haushalt / Haushaltsplan / Stellenplan /
        Satzung / Gebühren / Steuern / Gewerbesteuer / Grundsteuer / Bauamt / Bauplan / Bebauungsplan / Wohnen /
        Wohnraum / Miete / Mietspiegel / Arbeit / Arbeitsmarkt / Ausbildung / Schule / Schulweg / Kita / Jugend / Jugendamt /
        Familie / Senioren / Gesundheit / Pflege / Sport / Sportplatz / Kultur / Museum / Theater / Bibliothek /
        Verkehr / Radweg / Radverkehr / Busverkehr / Bahnhof / Parkplatz / Klimaschutz / Umwelt / Energie / Wasser / Abwasser /
        Abfall / Leerung / Straßenreinigung / Winterdienst / Feuerwehr / Rettungsdienst / Polizei / Sicherheit /
        Ordnung / Digitales / Internet / Personal / Organisation / Finanzen / Bilanz / Ergebnis / Ziele / Maßnahmen / Zeitplan /
        Meilensteine / Beteiligung / Anhörung / Wahl / Wahlen / Europa / Partnerschaft / Grenzraum / Nachbarn / Ehrenamt /
        Vereine / Spenden / Förderung / Antrag / Anlage / Betreff / Begründung / Beschluss / Niederschrift / Tagesordnung / Anfrage / Bericht /
        Sachstand / Ausblick / Fazit / Dank / Impressum / Sprache / Sprachkurse / Begegnung / Teilhabe / Vielfalt / Eigen verantwortet
    ";

    const DUTCH_TITLES: &str = "
        Ontzorgen / Uitzending / Voortzetting / Uitzicht / Voortzetten / Kunstzaken / Sportzaal / Rechtzaak /
        Ontschotten / Uitschakelen / Echtscheiding / Lichtschakelaar / Kunstschilder / Opfleuren / Busstation /
        Tankstation / Station Almelo / Afgeschaft / Aanschaft / Verschaft / Coördinatie / Reünie / Vacuüm / Geüpload / Tickets /
        Checklist / Topfunctie / Opfrissen / Allen / Raad / Gemeenteraad / Raadsvoorstel / Raadsbrief / Commissie / Wethouder /
        Burgemeester / Inwoner / Inwoners / Begroting / Jaarrekening / Verordening / Leges / Belasting / Onroerend goed /
        Bouwplan / Bestemmingsplan / Omgevingsplan / Wonen / Woonruimte / Huur / Huurprijs / Werk / Arbeidsmarkt / Opleiding / School /
        Schoolweg / Kinderopvang / Jeugd / Jeugdzorg / Gezin / Ouderen / Gezondheid / Zorg / Sport / Sportveld / Cultuur /
        Museum / Theater / Bibliotheek / Verkeer / Fietspad / Fietsverkeer / Busvervoer / Treinstation / Parkeren / Klimaat /
        Milieu / Energie / Water / Riool / Afval / Leging / Straatreiniging / Gladheid / Brandweer / Hulpdienst / Politie / Veiligheid /
        Openbare orde / Digitaal / Internet / Personeel / Organisatie / Financiën / Balans / Resultaat / Doelen / Maatregelen /
        Planning / Mijlpalen / Participatie / Inspraak / Verkiezing / Verkiezingen / Europa / Partnerschap / Grensstreek / Buren / Vrijwilligers /
        Verenigingen / Giften / Subsidie / Aanvraag / Bijlage / Onderwerp / Toelichting / Besluit / Notulen / Agenda / Vraag / Verslag /
        Stand van zaken / Vooruitblik / Conclusie / Dank / Colofon / Taal / Taalcursus / Ontmoeting / Meedoen / Diversiteit /
        Opzet / Inzet / Netwerk / Wetten / Zetel / Zitting / Wijk / Wijkteam / Buurt / Dorp / Dorpsraad / Stad / Binnenstad /
        Haven / Markt / Winkels / Ondernemers / Innovatie / Onderzoek / Wetenschap / Hogeschool / Stage / Leerwerkplek /
        Taalcafé / Nieuwkomers / Vluchtelingen / Inburgering / Naturalisatie / Discriminatie / Meldpunt / Loket / Balie
    ";

    #[test]
    fn titles_of_administrations_are_not_called_foreign() {
        for (own, titles) in [(Lang::De, GERMAN_TITLES), (Lang::Nl, DUTCH_TITLES)] {
            assert!(titles.split('/').count() >= 150, "{}", titles.split('/').count());
            let wrong = titles.split_whitespace().filter(|word| *word != "/").filter_map(|word| {
                let small = word.to_lowercase();
                let found =
                    evidence(&small, small == word).filter(|(lang, weight)| *lang != own && *weight > 1);
                found.map(|(_, weight)| format!("{word} {weight}"))
            });
            assert_eq!(wrong.collect::<Vec<_>>().join(", "), "");
        }
    }
}
