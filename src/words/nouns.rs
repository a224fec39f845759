//! Which words are nouns in the plural, by their form: as far as that can be told, in German and Dutch.

use crate::lang::Lang;

/// German nouns in -en, -ern and -eln whose singular has the same form, by their ends.
const SAME_IN_SINGULAR: &str = "
    verfahren vorhaben unternehmen schreiben treffen abkommen verbrechen vergehen gutachten zeichen mädchen
    päckchen häuschen brötchen märchen teilchen becken essen leben wesen examen hafen garten laden wagen
    boden rahmen posten bogen faden kasten knoten kuchen ofen rasen riemen streifen tropfen haufen balken
    brunnen norden süden osten westen orden kissen volumen schaden graben einkommen aufkommen guthaben
    anliegen vermögen bedenken rennen wissen können aufsehen ansehen nehmen bayern konzern stern kern ostern
    wohnen lernen lesen arbeiten interesse namen rücken regen segen felsen besen drachen kragen verhalten
    vertrauen versprechen verlangen
";

/// German nouns in the plural that end in -e, by their ends.
const PLURAL_IN_E: &str = "
    kurse projekte plätze tage monate jahre termine anträge beschlüsse orte wege vereine räume angebote
    ziele beispiele spiele module betriebe besuche versuche gesuche bescheide gespräche tische kreise preise
    hinweise ausweise beiträge verträge aufträge vorträge erträge vorschläge zuschläge punkte schritte
    berichte gerichte pläne programme systeme probleme formate plakate zertifikate mandate pakete kontakte
    effekte gäste räte verbände bestände gegenstände stände abende mittage einsätze ansätze sätze
    grundstücke stücke geräte zuschüsse ausschüsse abschlüsse anschlüsse schlüsse prozesse kongresse anlässe
    fälle bezirke werke dienste verdienste nisse zeiträume bäume teile züge busse haushalte inhalte verbote
    dokumente elemente instrumente momente experimente talente patente grade bände brände gründe freunde
    hunde töne söhne löhne bahnhöfe höfe friedhöfe briefe begriffe eingriffe schiffe stoffe köpfe töpfe
    berge erfolge eingänge zugänge abgänge studiengänge gänge lehrgänge anfänge umfänge vorgänge umzüge
    auszüge texte konzepte rezepte aspekte objekte märkte arbeitsmärkte städte kräfte fachkräfte wünsche
    feste reste schätze verluste linge nehmende ierende suchende bildende ziehende reisende quartale
    halbjahre telefonate inserate referate atteste protokolle modelle appelle verstöße anstöße maße
    flüchtlinge standorte vororte beiräte widersprüche einsprüche ansprüche sprüche brüche umbrüche
    bausteine steine beine scheine führerscheine prozente bedarfe entwürfe würfe vorwürfe läufe abläufe
    einkäufe käufe dörfe
";

/// German nouns in the plural that end in -er, by their ends.
const PLURAL_IN_ER: &str = "
    kinder häuser länder bücher güter mitglieder bilder felder gelder räder dörfer männer ämter wälder
    blätter bäder fächer dächer löcher lichter eier lieder schilder bretter geister tücher wörter völker
    denkmäler gesichter gebieter
";

/// Ends of nouns in -s that are singular, in both languages.
const SINGULAR_IN_S: &str = "
    gas glas atlas bias los moos kosmos chaos basis fonds kurs gleis eis
";

/// Ends of German nouns that form their plural with -s.
const PLURAL_IN_S: &str = "
    as os ys és ops ams ails ents pps arks ubs obs ows kws ings iews ects hows uts estivals ials
";

/// Ends of Dutch plurals in -s.
const DUTCH_IN_S: &str = "
    ers els ems ens aars ors eurs jes ies tes 's ’s ans ons ums iums ails shops teams eaus ués és ires oirs
    otels ments yers
";

/// Dutch nouns in -s, and in -en, that are singular, by their ends.
const DUTCH_SINGULAR: &str = "
    mens grens koers beurs wens kans balans examen keten haven teken wapen gegeven vermogen leven laken
    regen morgen verleden wezen adres proces les succes nieuws advies verlies keuken wagen molen toren jongen
    deken kussen varken inkomen streven optreden voornemen schrijven vertrouwen onderkomen
";

/// Dutch words in -en and -s that are no plurals.
const DUTCH_NO_PLURALS: &str = "
    binnen buiten boven beneden tussen tegen samen alleen meteen even gisteren een geen tien zeven negen
    sinds eens steeds tevens soms alles niets iets volgens tijdens namens wegens trouwens anders heden oven
    lens pers vers kers dans gans spons prins
";

/// Dutch words in -en that stand before nouns of either number.
const DUTCH_ADJECTIVES: &str = "
    open eigen gouden houten verscheiden dringend
";

/// The beginnings of Dutch participles, and the ends of those in -en.
const PARTICIPLE_BEGINS: &str = "ge be ver ont her er";
const PARTICIPLE_ENDS: &str = "
    gonnen sloten komen nomen geven vonden bleven kozen schreven sproken trokken stegen schenen vangen lopen
    vallen dwenen bleken worden houden overleden broken bogen dragen drongen gangen kregen laten lezen meten
    roepen schoven slagen stoten weken wezen worpen zonden bonden boden hangen holpen zeten zien
";

/// Verbs in the plural that stand directly before or after what they tell of.
const PLURAL_VERBS: &str = "
    sind waren haben hatten werden wurden können konnten sollen kamen nahmen laufen liefen fehlen fehlten
    stehen standen liegen lagen finden fanden gehören beginnen begannen entstehen entstanden zijn hebben
    hadden worden kunnen konden zullen staan stonden liggen lopen liepen kwamen namen volgen vonden
    ontbreken
";

fn has(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|other| other == word)
}

fn ends(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|ending| word.ends_with(ending))
}

/// Whether a word is a noun in the plural for certain.
pub(super) fn is_plural(word: &str, lang: Lang) -> bool {
    let word = word.rsplit(['-', '*', ':', '_', '/']).next().unwrap_or_default().to_lowercase();
    match lang {
        Lang::De => german(&word),
        Lang::Nl => dutch(&word),
    }
}

fn german(word: &str) -> bool {
    let in_n = ["en", "ern", "eln"].iter().any(|end| word.ends_with(end));
    if in_n {
        return word.chars().count() > 3 && !ends(SAME_IN_SINGULAR, word);
    }
    let in_s = ends(PLURAL_IN_S, word) && !ends(SINGULAR_IN_S, word) && !word.ends_with("nis");
    ends(PLURAL_IN_E, word) || ends(PLURAL_IN_ER, word) || in_s
}

fn dutch(word: &str) -> bool {
    if has(DUTCH_NO_PLURALS, word) || has(DUTCH_ADJECTIVES, word) || ends(DUTCH_SINGULAR, word) {
        return false;
    }
    (word.ends_with("en") && word.len() > 4 && !is_participle(word)) || ends(DUTCH_IN_S, word)
}

/// Whether a Dutch word in -en is a participle: `begonnen`, `afgesloten`.
fn is_participle(word: &str) -> bool {
    let begins = PARTICIPLE_BEGINS.split(' ').any(|begin| word.starts_with(begin))
        || word.match_indices("ge").any(|(at, _)| at > 0);
    begins && ends(PARTICIPLE_ENDS, word)
}

/// Whether a word can stand between a number and its noun.
pub(super) fn is_adjective(word: &str, lang: Lang) -> bool {
    match lang {
        Lang::De => {
            word.starts_with(char::is_lowercase) && ["e", "en", "em"].iter().any(|end| word.ends_with(end))
        }
        Lang::Nl => word.ends_with('e') || has(DUTCH_ADJECTIVES, word) || is_participle(word),
    }
}

/// Whether a word is a verb in the plural.
pub(super) fn is_plural_verb(word: &str) -> bool {
    has(PLURAL_VERBS, word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_are_told_by_their_form() {
        for word in "
            Kurse Elternkurse Maßnahmen Schulen Kinder Projekte Plätze Bürger*innen Lehrer:innen Kitas Workshops
            Monaten Ergebnisse Termine Teilnehmende Wochen Einbürgerungen Stellen Mitglieder Anträge Familien
            Personen E-Mails Regeln
        "
        .split_ascii_whitespace()
        {
            assert!(is_plural(word, Lang::De), "{word}");
        }
        for word in "
            Kurs Maßnahme Schule Kind Projekt Platz Woche Stunde Ergebnis Verfahren Unternehmen Teilnehmer
            Lehrerin Gemeinde Broschüre Haus Ausschuss Prozess Euro Prozent Familie Meter Zeugnis Preis Kreis
            Fonds Fläche Klasse Frage Stelle Angebot Gas Zeichen Vorhaben Rate Quote Sache Anlage Reise Gruppe
            Seite Rücken Segen Verhalten Versprechen
        "
        .split_ascii_whitespace()
        {
            assert!(!is_plural(word, Lang::De), "{word}");
        }
        for word in "
            cursussen maatregelen deelnemers kinderen weken maanden scholen gemeenten bedrijven foto's
            leerlingen medewerkers bijeenkomsten talen stappen leden organisaties gesprekken personen mensen
            aanbieders bezwaren vergaderingen projecten
        "
        .split_ascii_whitespace()
        {
            assert!(is_plural(word, Lang::Nl), "{word}");
        }
        for word in "
            cursus maatregel deelnemer kind week maand school gemeente bedrijf huis plaats mens begonnen
            afgesloten gekomen jaar uur euro keer binnen haven les proces organisatie open examen kans klas bus
            adres ingetrokken besproken procesadvies verlies keuken inkomen schrijven
        "
        .split_ascii_whitespace()
        {
            assert!(!is_plural(word, Lang::Nl), "{word}");
        }
    }
}
