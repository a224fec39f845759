//! The words by which a typed number is told from a fact, German and Dutch, in lower case where not said otherwise.

/// Words after which a number is a reference, whatever follows.
const REFERENCES: &str = "
    § §§ art. artikel artikels artikeln artikelen abs. absatz absätze absätzen lid leden satz sätze sätzen
    buchst. buchstabe buchstaben lit. sub onderdeel onderdelen paragraf paragraaf paragrafen erwägungsgrund
    overweging stb. stcrt. trb. bgbl. abl. pb. az. aktenzeichen geschäftszeichen kenmerk rn. rz. rdnr. nr.
    nr nrn. nrs. nummer nummern nummers no. ziff. ziffer ziffern code konto-nr. postfach postbus notruf s.
    seite seiten p. pp. pag. pagina pagina's pagina’s blz. bladzijde bladzijden kapitel kapiteln kap.
    hoofdstuk hoofdstukken hfst. abschnitt abschnitte abschnitten abschn. anlage anlagen anl. anhang anhänge
    anhängen annex bijlage bijlagen bijl. tabelle tabellen tab. tabel abbildung abbildungen abb. afbeelding
    afbeeldingen afb. figuur figuren fig. grafik grafiken grafiek grafieken diagramm diagram schaubild
    fußnote fußnoten fn. voetnoot voetnoten folie folien dia punkt punkte punkten unterpunkt unterpunkte
    tagesordnungspunkt tagesordnungspunkte beschlusspunkt beschlusspunkte beschlusspunkten punt punten
    agendapunt agendapunten beslispunt beslispunten besluitpunt actiepunt actiepunten spiegelstrich streepje
";

/// The same in capitals, and with other letters: here capitals count.
const MARKS: &str = "
    TOP TOPs DIN ISO IEC EN NEN VDI VDE BITV WCAG ISBN ISSN HRA HRB EG AP WP BAB DS Drs. Drs GRDrs RCO RCR
    KvK BSN RSIN PLZ SuE EU EWG EEG BA Euratom SGB BvR BvL BvF ZR StR CPV NACE SBI Rs. Pos.
";

/// Short names of laws of whose official title a year is a part, beside all that end in `wet`: `Wmo 2015`.
const DATED_LAWS: &str = "
    Wmo Vw Vb Vv Wvw WVW RVV BABW Wp Wpg Wm Wet IB AWR Bouwbesluit Vreemdelingenbesluit Vreemdelingencirculaire EEG KWKG
    BauNVO GEG
";

/// Words after which a number is a reference if nothing is counted by it.
const NAMED: &str = "
    phase phasen fase fasen stufe stufen schritt schritte schritten stap stappen teil teile teilen deel
    delen band bd. heft jahrgang jg. jaargang klasse klassen klas groep groepen gruppe gruppen kategorie
    kategorien categorie typ type version versie variante varianten variant option optionen optie opties
    alternative alternativen alternatief szenario scenario modul module baustein bausteine bouwsteen block
    blok handlungsfeld handlungsfelder beleidsveld leitziel leitziele teilziel teilziele ziel ziele doel
    doelen doelstelling maßnahme maatregel arbeitspaket arbeitspakete werkpakket meilenstein mijlpaal
    priorität prioriteit frage fragen vraag vragen these thesen stelling argument risiko risico indikator
    indicator kennzahl los perceel pflegegrad pflegegrade schwerpunkt zone wahlkreis wahlbezirk bezirk wijk linie linien
    lijn bus haus gebäude gebouw raum zimmer kamer lokaal halle hal gleis spoor etage verdieping beschluss
    beschlüsse besluit besluiten ratsbeschluss raadsbesluit antrag anfrage motie amendement mededeling
    voorstel raadsvoorstel kostenstelle produkt produktgruppe konto sachkonto programma onder schaal
    entgeltgruppe entgeltgruppen besoldungsgruppe tempo autobahn snelweg autosnelweg b-plan bebauungsplan
    bestemmingsplan ausgabe editie uitgave regel rij kolom spalte zeile lp lfd.
";

/// Endings of compounds after which a number is a reference, if nothing is counted by it.
const NAMED_ENDINGS: &str = "
    nummer nummern nummers nr. -nr ziffer drucksache drucksachen vorlage vorlagen kapitel abschnitt tabelle
    tabel verordnung verordening richtlinie richtlijn zeichen phase phasen fase stufe stufen klasse klassen
    beschluss besluit autobahn
";

/// Endings of names of streets; a house number follows.
const STREETS: &str = "
    straße strasse str. weg platz allee gasse ring damm ufer wall promenade chaussee stiege pfad markt
    graben hof straat straatweg plein laan kade gracht singel dijk steeg dreef plantsoen zuidzijde
    noordzijde oostzijde westzijde
";

/// Words before a telephone number.
const TELEPHONE: &str = "
    tel. tel telefon telefoon telefonnummer telefoonnummer fax telefax mobil mobiel handy rufnummer
    durchwahl hotline servicenummer whatsapp fon
";

/// What makes a number a quantity, also behind a word that would make it a reference.
const UNITS: &str = "
    % ‰ € ° $ £ eur euro euros cent prozent procent prozentpunkte prozentpunkten procentpunt procentpunten
    mio. mio mrd. mrd mln. mln mld. mld tsd. tsd million millionen milliarde milliarden miljoen miljard
    tausend duizend hundert honderd dutzend km m cm mm km² m² m³ qm ha hektar hectare kilometer kilometern
    meter metern kg tonnen ton kwh mwh gwh kw mw liter stunden std. minuten tage tagen dagen wochen weken
    monate monaten maanden jahre jahren jaar jaren jährlich personen menschen mensen kinder kindern kinderen
    einwohner einwohnern einwohnerinnen inwoners bürger bürgerinnen burgers kurse kursen cursussen plätze
    plätzen plaatsen stellen teilnehmende teilnehmenden deelnemers maßnahmen maatregelen projekte projekten
    projecten schulen scholen gäste gasten haushalte haushalten huishoudens familien gezinnen wohnungen
    woningen mal keer gemeinden gemeenten betriebe betrieben bedrijven vereine vereinen verenigingen
";

/// Units that are glued to a number: 5km, 2Mio.
const GLUED_UNITS: &str = "
    km cm mm kg ha qm kwh mwh gwh kw mw eur euro mio mrd mln mld tsd meter kilometer liter
";

/// The beginnings of words that are a quantity with the number before them: 300-Euro-Zuschuss, 10-prozentig, 3-mal.
const COMPOUND_UNITS: &str = "
    prozent procent euro million miljoen milliard miljard köpfig koppig mal
";

/// Words between the numbers of one reference, and before the next word of a sentence.
const CONNECTING: &str = "
    und en bis tot oder of sowie alsmede t/m u. & – - — / bzw. beziehungsweise respektive respectievelijk
    resp. ff. f. e.v. eerste tweede derde vierde vijfde
";

/// Words that count nothing: what stands before them is complete.
const FUNCTION: &str = "
    der die das des dem den dieser dieses diesem in im an am auf aus von vom zu zur zum nach mit für bei
    beim durch über unter vor gegen ohne seit wegen gemäß laut ist sind war waren wird werden wurde wurden
    hat haben hatte hatten kann können soll sollen muss müssen darf dürfen gilt gelten regelt regeln bleibt
    bleiben sieht sehen enthält enthalten zeigt zeigen nennt nennen steht stehen liegt liegen entfällt
    entfallen wie als dass wenn weil auch nicht nur noch so dort hier er sie es wir de het een van op aan
    uit te voor bij door over onder tegen sinds wegens volgens is zijn wordt worden werd heeft hebben had
    hadden kan kunnen zal zullen moet moeten mag mogen geldt bepaalt bepalen blijft blijven staat staan ligt
    liggen vervalt vervallen bevat bevatten toont tonen noemt noemen dat ook niet maar nog zo waarin hij zij
";

/// Endings of the names of laws.
const LAWS: &str = "
    gesetz gesetzes gesetzbuch gesetzbuches ordnung satzung vertrag wet
";

/// Words before an ordinal number: `der 2. Bauabschnitt`.
const BEFORE_ORDINALS: &str = "
    der die das dem den des ein eine einer einem einen eines im am zum zur vom beim ins ans in an auf zu bis
    ab seit nach vor mit für pro je jede jeder jedes jedem jeden diese dieser dieses diesem diesen unser
    unsere unserer unserem unseren ihr ihre ihrer ihrem sein seine seiner seinem kein keine und oder sowie
    von aus als
";

/// Words that begin a sentence: what stands before them has ended.
const SENTENCES: &str = "
    Der Die Das Den Dem Des Es Er Sie Wir Ein Eine Einer Im In Am An Auf Aus Bei Bis Da Dabei Dadurch Dafür
    Daher Damit Danach Daneben Dann Darin Darunter Davon Dazu Denn Deshalb Diese Dieser Dieses Dort Durch
    Für Hier Hierzu Hinzu Ihre Insgesamt Jede Jeder Mit Nach Neben Noch Nun Nur Ob Seit So Sowohl Trotz Über
    Um Und Unter Viele Vom Von Vor Was Weil Weitere Wenn Wer Wie Zu Zudem Zum Zur Zusätzlich Zuvor Alle
    Allein Als Also Anders Auch Außerdem Beide Bisher Doch Ebenso Einige Heute Jetzt Man Mehr Schon Seine
    Später Unsere Während
";

/// The months and their short forms.
const MONTHS: &str = "
    jan feb mär mrz maart mrt apr mai mei jun jul aug sep sept okt oct nov dez dec januar februar märz april juni
    juli august september oktober november dezember januari februari augustus december
";

fn has(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|other| other == word)
}

fn holds(list: &str, word: &str) -> bool {
    has(list, &word.to_lowercase())
}

fn ends(list: &str, word: &str) -> bool {
    let lower = word.to_lowercase();
    list.split_ascii_whitespace().any(|ending| lower.len() > ending.len() && lower.ends_with(ending))
}

/// Whether a number after this word is a reference: `§`, `Seite`, `TOP`, `A` as in A 31.
pub(super) fn refers(word: &str) -> bool {
    let last = word.rsplit_once(['-', '/']).map_or(word, |(_, last)| last);
    [word, last].iter().any(|word| holds(REFERENCES, word) || has(MARKS, word)) || is_letter(word)
}

/// Whether a year after this word is part of the short title of a law.
pub(super) fn is_dated_law(word: &str) -> bool {
    has(DATED_LAWS, word) || (word.starts_with(char::is_uppercase) && word.ends_with("wet"))
}

/// A single capital: roads (A 31), pay grades (E 13), agenda items (Ö 4), house numbers and files (K 12).
fn is_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// Whether a number after this word is a reference, if it counts nothing: `Phase`, `Ratsbeschluss`, `Domplatz`.
pub(super) fn names(word: &str) -> bool {
    holds(NAMED, word) || holds(NAMED_ENDINGS, word) || ends(NAMED_ENDINGS, word) || is_street(word)
}

fn is_street(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && (ends(STREETS, word) || holds(STREETS, word))
}

/// Whether a telephone number follows.
pub(super) fn announces_telephone(word: &str) -> bool {
    holds(TELEPHONE, word.trim_end_matches(':'))
}

/// Whether a word stands between the numbers of one reference.
pub(super) fn connects(word: &str) -> bool {
    holds(CONNECTING, word)
}

/// Whether a word is a unit or something that is often counted.
pub(super) fn is_unit(word: &str) -> bool {
    holds(UNITS, word)
}

/// Whether letters behind a number, joined to it by a hyphen or not, are a unit, so that both are no name.
pub(super) fn is_glued_unit(letters: &str, hyphen: bool) -> bool {
    let lower = letters.to_lowercase();
    (!hyphen && has(GLUED_UNITS, &lower))
        || COMPOUND_UNITS.split_ascii_whitespace().any(|unit| lower.starts_with(unit))
}

/// Whether nothing is counted by a number before this word: `ist`, `der`, `Absatz`, `GO`, `Grundgesetz`.
pub(super) fn counts_nothing(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    capitals > 1
        || holds(FUNCTION, word)
        || holds(CONNECTING, word)
        || holds(REFERENCES, word)
        || holds(LAWS, word)
        || ends(LAWS, word)
}

/// Whether an ordinal number can follow.
pub(super) fn before_ordinal(word: &str) -> bool {
    holds(BEFORE_ORDINALS, word)
}

/// Whether a word begins a sentence, and so is none that an ordinal number belongs to.
pub(super) fn begins_sentence(word: &str) -> bool {
    has(SENTENCES, word)
}

/// Whether a word is the name of a month.
pub(super) fn is_month(word: &str) -> bool {
    has(MONTHS, word.to_lowercase().trim_end_matches('.'))
}
