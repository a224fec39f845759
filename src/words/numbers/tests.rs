//! What is typed and what is excused, sample by sample.

use super::typed;
use crate::lang::Lang;

fn found(text: &str, lang: Lang) -> Vec<String> {
    let is_place = |word: &str| word == "Almelo";
    typed(text, lang, &is_place).into_iter().map(|range| text[range].to_owned()).collect()
}

#[track_caller]
fn silent(lang: Lang, samples: &[&str]) {
    let wrong: Vec<_> =
        samples.iter().map(|text| (text, found(text, lang))).filter(|(_, found)| !found.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[track_caller]
fn told(lang: Lang, samples: &[(&str, &[&str])]) {
    let wrong: Vec<_> = samples
        .iter()
        .map(|(text, numbers)| (text, numbers, found(text, lang)))
        .filter(|(_, n, f)| f != *n)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn german_references() {
    silent(
        Lang::De,
        &[
            "TOP 4.2, TOP Ö 4 und TOP 12",
            "Seite 315 ff., S. 7–9, S. 12 f., Seiten 3 bis 5",
            "Ziffer 3, Ziff. 4 und 5, Punkt 2.1, Beschlusspunkt 2, Punkte 2 und 3 wurden geändert",
            "Vorlage V/0685/2011, GRDrs 665/2020, Drucksache 1265/II, Drs. 18/1234, BT-Drs. 19/2",
            "§§ 5, 6 und 7 GO NRW, §§ 24–26, § 5 bis § 7, §§ 5 und 7 bleiben unberührt, § 12a",
            "§ 41 Abs. 1 Satz 2 Buchst. b, 3 GO, Abs. 2 Nr. 3 Buchst. a, Art. 28 Abs. 2 GG",
            "Verordnung (EU) 2021/1060, Richtlinie 2014/24/EU, Verordnung (EG) Nr. 883/2004, EU 2016/679",
            "DIN 5008, DIN EN ISO 9001, ISO 14001, EN 301 549, WCAG 2.1, PDF/UA-1, DIN EN 301 549",
            "EG 9, EG 9a, A 11, E 13, A 13/14, S 11b, SuE 12",
            "A 31, B 54, L 510, K 12, BAB 31, BAB 1, A1",
            "Kapitel 4, Tabelle 2, Abbildung 3, Anlage 1, Anlagen 1 bis 3, Anhang 2, Tab. 2, Abb. 3, Fn. 12",
            "Der Ratsbeschluss 3 wurde aufgehoben, in Phase 2, Stufe 3 und Klasse 7, Handlungsfeld 4 ist neu",
            "ECLI:DE:BVerwG:2019:120519U4C12.18.0, 4 C 12.19, 1 BvR 2649/21, Az. 12 A 345/20",
            "IBAN DE12 3456 7890 1234 5678 90, HRB 1234, ISBN 978-3-16-148410-0",
            "Klemensstraße 10, 48143 Münster; Am Domplatz 12, Stühmerweg 8a, Albersloher Weg 33, Postfach 5909",
            "Tel. 0251 492-0, Telefon: +49 251 4927000, 0251/492-7000, Fax 492-7001, Durchwahl 7000",
            "+49 251 492-0, +31 546 541111, Notruf 112, Rufnummer 115",
            "Bebauungsplan Nr. 512, Linie 4, Los 2, Zimmer 214, Haus 2",
            "BGBl. I S. 1234, GV. NRW. S. 666",
            "§ 41 (1) GO, Art. 5 Abs. 2, 3. Alt., Entgeltgruppe 9, Leistungsphase 3, Bundesautobahn 31, Tempo 30",
            "48-Stunden-Frist, Tempo-30-Zone, 4-Tage-Woche, KOM(2020)",
            "Mitteilungsvorlage 12/2024, Aktenzeichen 50.12.03",
        ],
    );
}

#[test]
fn dutch_references() {
    silent(
        Lang::Nl,
        &[
            "artikel 13, tweede en derde lid, lid 2 en 3, artikel 160 lid 1 onder e, artikelen 5, 6 en 7",
            "punt 2.1, agendapunt 4, beslispunt 2 en 3, pagina 12, blz. 7, blz. 7-9, pagina's 3 tot 5",
            "raadsbesluit 3 is ingetrokken, motie 2025-M0028, besluit 12, RIB-2024-12, zaaknummer 1234567",
            "bijlage 2, tabel 3, hoofdstuk 4, afbeelding 2, figuur 1, paragraaf 3.2, voetnoot 4",
            "N35, N 35, A 1, A35, 2e termijn, 1ste, 3de, ISO 14001, NEN 7510, Stb. 2021, 135",
            "Verordening (EU) 2021/1060, verordening (EU) nr. 1303/2013, richtlijn 2014/24/EU",
            "ECLI:NL:RVS:2019:1234, IBAN NL91 ABNA 0417 1643 00, KvK 12345678, KvK-nummer 12345678",
            "Haven Zuidzijde 30, 7607 ES Almelo, Stadhuisplein 1, Postbus 5100, 7600 GC Almelo, 7607HT",
            "telefoon 0546 54 11 11, tel. 14 0546, bel 14 0546, +31 (0)546 541111",
            "artikel 13, eerste lid, onder b, 2, pagina's 3-5, zaaknr. 2024-1234, 06-12345678, ISO/IEC 27001",
            "verordening 2021/1060, artikel 2:15 BW, (0546) 54 11 11, bel 0900-1234",
            "fase 2, stap 3 en 4, lijn 4, groep 8, wijk 3, lokaal 12",
        ],
    );
}

#[test]
fn ordinals_times_and_groups() {
    silent(
        Lang::De,
        &[
            "2. Bauabschnitt, 4. Auflage, 1. stellvertretende Bürgermeisterin",
            "der 2. Bauabschnitt, im 1. Quartal, zum 25. Mal, die 5., 6. und 7. Klasse, 1./2. Halbjahr",
            "1. Quartal\n2. Quartal",
            "19:30 Uhr, 19.30 Uhr, um 20 Uhr, 9 bis 17 Uhr, 9–17 Uhr, 08:00 Uhr",
            "50+, Generation 50+ in Münster, 24/7, 50-plus, 60+-Gruppe, 18- bis 25-Jährige",
            "Industrie 4.0, Arbeit 4.0 und B1, Covid-19, 90er Jahre, 5G, 2G+",
            "Ziel 6.2.1 und Abschnitt 2.1 beschreiben es, siehe 2.1",
        ],
    );
    silent(
        Lang::Nl,
        &[
            "19.30 uur, om 20 uur, van 9 tot 17 uur, 10.00–12.00 uur, vanaf 9 uur",
            "24/7, 50-plus, 65-plussers",
        ],
    );
}

#[test]
fn facts_are_told() {
    told(
        Lang::De,
        &[
            ("rund 300 Kurse", &["300"]),
            ("2 Millionen Euro", &["2"]),
            ("Es waren 12 Personen", &["12"]),
            ("ca.300 Kurse, ca. 300", &["300", "300"]),
            (
                "25 000 Menschen, 25\u{a0}000, 25\u{202f}000,50 und 1 250 000 €",
                &["25 000", "25\u{a0}000", "25\u{202f}000,50", "1 250 000"],
            ),
            ("25'000", &["25'000"]),
            ("52,5 % und 52.5 %", &["52,5", "52.5"]),
            (
                "am 30. Juni 2024, am 30.06.2024, vom 3.5. bis 4.5.",
                &["30", "2024", "30.06.2024", "3.5", "4.5"],
            ),
            ("im Jahr 2024. Die Kurse", &["2024"]),
            ("Es waren 12. Die Kurse begannen. Davon waren 7.", &["12", "7"]),
            ("Seite 3 und 12 Kurse", &["12"]),
            ("nach § 5 und 12 neue Kurse", &["12"]),
            ("Der Ratsbeschluss 12 Stellen zu schaffen", &["12"]),
            ("am Spielplatz 12 Bäume", &["12"]),
            ("5km, 500-Euro-Zuschuss, 10-prozentig, 3-mal", &["5", "500", "10", "3"]),
            ("Die VHS bietet 40 Kurse, die OGS 300 Plätze", &["40", "300"]),
            ("25000 Einwohner", &["25000"]),
            ("rund 12 von 20", &["12", "20"]),
            ("in 3 Stadtteilen, 3-5 Kurse", &["3", "3", "5"]),
            ("§ 5, 12 % der Kurse", &["12"]),
            ("A 12 Personen", &["12"]),
            ("300+ Kurse, 50+ Kurse", &["300", "50"]),
            ("eine Quote von 1/2, 1,5-fach", &["1/2", "1,5"]),
            ("+5 Prozentpunkte, + 25 000 Personen", &["5", "25 000"]),
        ],
    );
    told(
        Lang::Nl,
        &[
            ("ruim 300 cursussen, 12 personen", &["300", "12"]),
            ("2 miljoen euro, € 25.000, € 12.50", &["2", "25.000", "12.50"]),
            ("36 uur per week, binnen 24 uur", &["36", "24"]),
            ("op 30 juni 2024, in 2024", &["30", "2024", "2024"]),
            ("kinderen en 12 volwassenen", &["12"]),
            ("artikel 5 en 12 bomen, tabel 3 met 12 bomen", &["12", "12"]),
            ("onder 18 jaar, artikel 5, 12 personen", &["18", "12"]),
            ("25 000 inwoners, 2.500", &["25 000", "2.500"]),
        ],
    );
}
