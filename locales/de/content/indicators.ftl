# Indikatoren. Variablen: $baseline, $baseline-period, $target, $target-period, $current, $current-period,
# $last, $last-period, $difference, $change, $planned, $way-covered, $way-planned und die freien Werte
# aus content/indicators.yaml. Was keinen aktuellen Wert hat, hat auch $current und $last nicht.

# Übergeordnete Leitziele

indicator-zugehoerigkeit = Gefühl der Zugehörigkeit zur Stadt
    .description =
        Mittelwert der Antworten von Befragten mit Migrationsvorgeschichte auf einer Skala von eins (gar nicht) bis fünf (sehr stark).
    .unit = Skalenwert
    .source = Bürgerumfrage der Stadt Münster

# Rechtliche Integrationsbegleitung

indicator-bearbeitungsdauer = Dauer der Einbürgerungsverfahren
    .description =
        Durchschnittliche Zeit vom vollständigen Antrag bis zur Entscheidung.
    .unit = Monate
    .source = Ausländerbehörde, Fachverfahren
    .reason = Mehr Anträge bei unbesetzten Stellen
    .cause =
        Die Zahl der Anträge ist innerhalb eines Jahres um { $rise } gestiegen, während { $posts ->
            [one] eine Stelle in der Sachbearbeitung unbesetzt war
           *[other] { $posts } Stellen in der Sachbearbeitung unbesetzt waren
        }.
    .consequence =
        Bis zur Entscheidung dauert es im Durchschnitt { $current } Monate, kaum weniger als die { $last } Monate im { $last-period }. Der Zielwert von { $target } Monaten wird ohne Verstärkung nicht erreicht.
    .correction =
        Zum { $start } ist die Sachbearbeitung wieder vollständig besetzt. Einfache Fälle werden seit { $shortened } in einem verkürzten Verfahren bearbeitet.

indicator-einbuergerungen = Einbürgerungen im Jahr
    .description =
        Zahl der Personen, die im Kalenderjahr in Münster die deutsche Staatsangehörigkeit erworben haben.
    .unit = Personen
    .source = Einbürgerungsstatistik

# Sprachliche Bildung

indicator-wartezeit = Wartezeit auf einen Sprachkurs
    .description =
        Durchschnittliche Zeit zwischen Einstufung und erstem Kurstag.
    .unit = Wochen
    .source = Kursvermittlung der Volkshochschule
    .reason = Lehrkräfte fehlten, Kurse begannen nicht
    .cause =
        Im Frühjahr { $providers ->
            [one] hat ein Träger
           *[other] haben { $providers } Träger
        } Kurse abgesagt, weil Lehrkräfte fehlten.
    .consequence =
        Die Wartezeit ist nur von { $last } auf { $current } Wochen gesunken; für { $affected } Personen verschiebt sich der Kursbeginn um { $delay } Monate.
    .correction =
        Ab dem { $start } { $substitutes ->
            [one] findet ein Ersatzkurs
           *[other] finden { $substitutes } Ersatzkurse
        } statt. Die Honorare werden angeglichen, damit Lehrkräfte bleiben; die Mittel sind im Haushalt enthalten.

indicator-abschluss-b1 = Anteil mit Abschluss B1
    .description =
        Anteil der Teilnehmenden, die den Kurs mit der Prüfung auf der Stufe B1 abschließen.
    .source = Prüfungsstatistik der Kursträger

indicator-sprachkurse-begonnen = Begonnene Sprachkurse in den Stadtteilen
    .description =
        Kurse, die seit Beginn der Maßnahme in einem Stadtteil ohne bisheriges Angebot begonnen haben.
    .unit = Kurse
    .source = Volkshochschule

# Wirtschaft und Arbeit

indicator-beschaeftigungsquote = Beschäftigungsquote ausländischer Staatsangehöriger
    .description =
        Anteil der sozialversicherungspflichtig Beschäftigten an den ausländischen Einwohnerinnen und Einwohnern im erwerbsfähigen Alter.
    .source = Statistik der Bundesagentur für Arbeit

indicator-anerkennungsberatungen = Geführte Beratungen zur Anerkennung
    .description =
        Beratungen seit Beginn der Maßnahme, ohne telefonische Kurzauskünfte.
    .unit = Beratungen
    .source = Jobcenter

# Wohnen und Stadtentwicklung

indicator-mietverhaeltnisse = Vermittelte Mietverhältnisse
    .description =
        Umzüge aus städtischen Unterkünften in eine eigene Wohnung, die seit Beginn der Maßnahme begleitet wurden.
    .unit = Mietverhältnisse
    .source = Amt für Wohnungswesen und Quartiersentwicklung
    .reason = Günstige Wohnungen fehlen
    .cause =
        Wohnungen mit niedriger und mittlerer Miete sind knapp; { $contracts ->
            [one] eine bereits zugesagte Wohnung stand
           *[other] { $contracts } bereits zugesagte Wohnungen standen
        } im Berichtszeitraum nicht zur Verfügung.
    .consequence =
        Bis zum Zielwert { $difference ->
            [one] fehlt noch ein Mietverhältnis
           *[other] fehlen noch { $difference } Mietverhältnisse
        }. Die Unterkünfte bleiben länger belegt als vorgesehen.
    .correction =
        Die Wohnungsunternehmen sollen aus ihrem Bestand { $flats } Wohnungen als Ersatz bereitstellen; über die Belegungsrechte wird im Herbst verhandelt.

# Kinder- und Jugendhilfe, soziale Leistungen und Dienste

indicator-kita-quote = Kinder in Tagesbetreuung
    .description =
        Anteil der Kinder mit Migrationsvorgeschichte, die ab dem dritten Geburtstag eine Kindertageseinrichtung besuchen, Stand jeweils März.
    .source = Kinder- und Jugendhilfestatistik

# Gesundheit

indicator-dolmetscheinsaetze = Vermittelte Dolmetscheinsätze
    .description =
        Einsätze geschulter Dolmetschender in Praxen, Kliniken und Beratungsstellen im Halbjahr.
    .unit = Einsätze
    .source = Gesundheitsamt

# Personalentwicklung und Fortbildung

indicator-auszubildende = Auszubildende mit Migrationsvorgeschichte
    .description =
        Anteil an allen Auszubildenden der Stadtverwaltung, freiwillige Angabe bei der Einstellung.
    .source = Personal- und Organisationsamt

# Kultur und Sport

indicator-projektmittel = Ausgezahlte Projektmittel
    .description =
        Summe der Mittel, die seit Beginn der Maßnahme aus dem Projektfonds ausgezahlt wurden.
    .source = Kulturamt

# Presse und Öffentlichkeitsarbeit

indicator-bekanntheit = Bekanntheit des Migrationsleitbildes
    .description =
        Anteil der Befragten, die das Leitbild kennen oder von ihm gehört haben.
    .source = Bürgerumfrage der Stadt Münster

# Projekt „Integration messen – gemeinsam steuern“

indicator-partnerorganisationen = Grenzüberschreitend zusammenarbeitende Organisationen
    .description =
        Organisationen aus beiden Ländern, die sich mit eigenen Beiträgen am Projekt beteiligen.
    .unit = Organisationen
    .source = Projektdokumentation

indicator-loesungen = Gemeinsam entwickelte Lösungen
    .description =
        Verfahren und Werkzeuge, die beide Städte gemeinsam entwickelt und erprobt haben.
    .unit = Lösungen
    .source = Projektdokumentation

indicator-veranstaltungen = Gemeinsam ausgerichtete öffentliche Veranstaltungen
    .description =
        Veranstaltungen für die Öffentlichkeit, die beide Partner zusammen vorbereitet und durchgeführt haben.
    .unit = Veranstaltungen
    .source = Veranstaltungskalender des Projekts
    .cause =
        { $moved ->
            [one] Eine für das Frühjahr geplante Veranstaltung musste
           *[other] { $moved } für das Frühjahr geplante Veranstaltungen mussten
        } wegen der Europawahl verschoben werden.
    .consequence =
        Mit { $current } von { $target } Veranstaltungen liegt das Projekt hinter dem Plan; die Öffentlichkeit erfährt später von den Ergebnissen.
    .correction =
        Für das { FACT("section.ausblick.next-period") } { $planned-next ->
            [one] ist eine Veranstaltung
           *[other] sind { $planned-next } Veranstaltungen
        } fest terminiert, verschobene eingeschlossen.

indicator-strategien = Aufgegriffene gemeinsame Strategien und Aktionspläne
    .description =
        Gemeinsame Strategien, die nach Abschluss des Projekts von einer beteiligten Organisation angewandt werden.
    .unit = Strategien
    .source = Befragung der Partner nach Projektende

indicator-zusammenarbeit = Organisationen, die nach Projektende weiter grenzüberschreitend zusammenarbeiten
    .description =
        Organisationen mit einer Vereinbarung oder einem gemeinsamen Vorhaben über das Projekt hinaus.
    .unit = Organisationen
    .source = Befragung der Partner nach Projektende

indicator-werkstaetten = Gemeinsame Fachwerkstätten
    .description =
        Arbeitstreffen der Fachämter beider Städte, abwechselnd in Münster und Almelo.
    .unit = Werkstätten
    .source = Projektdokumentation
