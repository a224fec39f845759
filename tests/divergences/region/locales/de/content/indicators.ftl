### Indikatoren

indicator-besuche = Geführte Wohnberatungen
    .description =
        Gezählt werden Gespräche von mindestens dreißig Minuten, nicht aber Auskünfte am Telefon.
    .unit = Gespräche
    .source = Jahresbericht der Pflegeberatung

indicator-stuerze = Stürze mit Krankenhausaufenthalt
    .description =
        Personen über fünfundsiebzig Jahre, die nach einem Sturz in der Wohnung mindestens eine Nacht im Krankenhaus bleiben mussten.
    .unit = Personen
    .source = Meldungen der Krankenhäuser in Geldern, Kleve und Venlo
    .cause =
        Glatteis im Januar und zu wenige Kurse zur Vorbeugung. { $clinics ->
            [one] Ein Krankenhaus hat
           *[other] { $clinics } Krankenhäuser haben
        } zudem erstmals auch leichte Fälle gemeldet.
    .consequence =
        Die Zahl fällt langsamer als geplant. Ob das Ziel bis zum Ende des Programms erreicht wird, ist ungewiss.
    .correction =
        Ab März laufen zwölf zusätzliche Kurse. Ein erster Vergleich der Krankenhäuser folgt am { $report }.

indicator-wartezeit = Wartezeit auf einen Platz in der Tagespflege
    .description =
        Zeit zwischen Anmeldung und erstem Besuchstag, im Mittel aller Häuser.
    .unit = Wochen
    .source = Umfrage unter den Trägern

indicator-anteil-besetzt = Anteil besetzter Stellen in der Pflege
    .description =
        Besetzte Vollzeitstellen im Verhältnis zum Stellenplan, ohne Leiharbeit.
    .source = Pflegeverbund Niers und Zorgkring
    .cause =
        Im Sommer sind mehr Pflegekräfte in Rente gegangen, als neue eingestellt wurden.
    .consequence =
        Drei Pflegedienste nehmen zurzeit niemanden auf. Die Quote liegt vier Prozentpunkte unter dem Plan.
    .correction =
        Die Träger erhöhen die Zulage für Nachtdienste um fünf Prozent und werben gemeinsam in Nimwegen und Duisburg.
