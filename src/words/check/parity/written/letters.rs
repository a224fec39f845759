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
    ab aber allem allen aller am andere anderem anderen anderer anderes auch auf aus außerdem außerhalb bedarf
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
    aan aantal alleen altijd bij binnen bovendien daardoor daarbij daarmee daarna daarnaast daarom daarvan
    daarvoor daarover dan dankzij dat de deze dit door drie echter een één eerst eerste eigen elk elke elkaar
    en enkele er extra gaan gaat geen geworden goed haar hebben heeft hen het hierbij hiervoor hij hoe hun ieder
    iedere jaar jaren je kan kunnen komen komt krijgen krijgt kunt ligt maar maken maand maanden mee meer meerdere
    meest mensen met mocht moet moeten mogelijk na naar naast niet niets nieuw nieuwe nodig nog nu of om omdat
    onder ons onze ook op opnieuw over samen sinds sommige staan staat steeds te tegen terwijl tijdens toch toe
    tot tussen twee uit uiterlijk uur vaak van vanaf vanuit veel verder via vijf volgende voor vooral voordat
    vorig vrij waar waarbij waardoor waarmee waarop waarvan wanneer want wat week weken wegens welke werd wij
    wordt ze zeer zelf zich zij zijn zo zoals zodat zonder zorgt zou zouden zowel zullen zal
",
)
});

/// Small words that both have; where one of them stands, nothing is known.
static COMMON: Words = LazyLock::new(|| {
    words(
    "
    als alle alles also an andere bald bis de des die den der er heute hier in ja man mag mit na neben noch of
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
pub fn evidence(word: &str, starts_small: bool) -> Option<(Lang, u32)> {
    let (de, nl) = (has(&GERMAN, word), has(&DUTCH, word));
    if has(&COMMON, word) || has(&SHARED, word) {
        return None;
    }
    // `Meer`, `Haar`: as German nouns they say nothing.
    if de != nl && (de || starts_small || has(&DUTCH, word)) {
        return Some((if de { Lang::De } else { Lang::Nl }, if starts_small || de { 2 } else { 1 }));
    }
    let (de, nl) = (weight(word, GERMAN_LETTERS, GERMAN_ENDS), weight(word, DUTCH_LETTERS, DUTCH_ENDS));
    let (de, nl) = (de + umlaut(word), nl);
    match de.cmp(&nl) {
        std::cmp::Ordering::Greater if de >= 2 => Some((Lang::De, (de - nl).min(3))),
        std::cmp::Ordering::Less if nl >= 2 => Some((Lang::Nl, (nl - de).min(3))),
        _ => None,
    }
}

/// Whether both languages write a word alike, as far as is known.
pub fn is_shared(word: &str) -> bool {
    has(&SHARED, word) || has(&COMMON, word)
}

/// Whether a word ends as only words of a language do: a name may well have its letters.
pub fn ends_as(word: &str, lang: Lang) -> bool {
    let ends = if lang == Lang::De { GERMAN_ENDS } else { DUTCH_ENDS };
    ends.iter().any(|(end, weight)| *weight > 2 && word.len() > end.len() + 1 && word.ends_with(end))
}

/// Whether a word is a small word of a language.
pub fn is_small(word: &str, lang: Lang) -> bool {
    has(if lang == Lang::De { &GERMAN } else { &DUTCH }, word)
}

fn has(list: &Words, word: &str) -> bool {
    list.contains(word)
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
        if matches!(c, 'ö' | 'ü') && !matches!(before, 'o' | 'e' | 'i' | 'a') {
            return 3;
        }
        before = c;
    }
    0
}
