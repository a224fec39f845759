# Maßnahmen. Variablen: $start, $end, $actual-start, $actual-end, $milestones, $milestones-reached
# und die freien Werte der Maßnahme aus content/measures.yaml. Titel der Meilensteine stehen dort.

# Übergeordnete Leitziele

measure-integrationsmonitoring = Integrationsmonitoring aufbauen
    .description =
        Für die Handlungsfelder entsteht ein Satz von { $indicators } Indikatoren, der halbjährlich fortgeschrieben wird. Die Fachhochschule Münster begleitet den Aufbau wissenschaftlich.

measure-stadtteildialog = Dialogreihe in den Stadtteilen
    .description =
        An { $evenings } Abenden wurde mit { $guests } Gästen über das Zusammenleben im Stadtteil gesprochen. Die Ergebnisse sind in die Fortschreibung der Maßnahmen eingeflossen.

# Rechtliche Integrationsbegleitung

measure-willkommensbuero = Willkommensbüro für Neuzugewanderte
    .description =
        Im Willkommensbüro erhalten Neuzugewanderte in { $languages } Sprachen Auskunft und werden an die zuständigen Stellen weitergeleitet. Es arbeitet seit dem { $actual-end } im Regelbetrieb.

measure-online-antrag = Aufenthaltstitel online beantragen
    .description =
        Die häufigsten Anträge sollen ohne Termin gestellt werden können. Bisher { $forms ->
            [one] ist eines
           *[other] sind { $forms }
        } von { $planned-forms } Formularen fertiggestellt.
    .reason = Schnittstelle zum Fachverfahren läuft noch nicht
    .cause =
        Die Schnittstelle zum Fachverfahren wurde vom Hersteller später geliefert als vertraglich zugesagt und hat die Abnahme bisher nicht bestanden.
    .consequence =
        Anträge müssen weiterhin persönlich gestellt werden. Das bindet jeden Monat { $appointments } Termine, die für die Beratung fehlen.
    .correction =
        Die fertigen Formulare gehen am { FACT("milestone.online-freischaltung.expected") } ohne Schnittstelle in Betrieb, die Daten werden übergangsweise von Hand übernommen. Der Vertrag sieht nun eine Abnahme bis zum { FACT("milestone.online-fachverfahren.expected") } vor.

measure-einbuergerungslotsen = Einbürgerungslotsinnen und -lotsen
    .description =
        Ehrenamtliche, die selbst eingebürgert sind, begleiten Antragstellende durch das Verfahren. Die Stadt hat dafür { $guides } Lotsinnen und Lotsen gewonnen.

# Sprachliche Bildung

measure-sprachkurse-stadtteile = Sprachkurse in den Stadtteilen
    .description =
        Die Kurse finden dort statt, wo die Teilnehmenden wohnen; an { $childcare } Standorten werden die Kinder während des Unterrichts betreut.

measure-kursvermittlung = Zentrale Vermittlung der Kursplätze
    .description =
        Einstufung und Vermittlung liegen künftig für alle Träger in einer Hand, damit frei werdende Plätze sofort neu vergeben werden.
    .reason = Nicht alle Träger melden freie Plätze
    .cause =
        Von { $providers } Trägern { $missing ->
            [one] meldet einer seine
           *[other] melden { $missing } ihre
        } freien Plätze noch nicht an die gemeinsame Datenbank, da der Vertrag über die Auftragsverarbeitung nicht unterzeichnet ist.
    .consequence =
        Im Berichtszeitraum { $unfilled ->
            [one] blieb ein Kursplatz
           *[other] blieben { $unfilled } Kursplätze
        } unbesetzt, obwohl es Interessierte gab. Das Ziel eines zügigen Kursbeginns wird verfehlt, wenn sich daran nichts ändert.
    .correction =
        Die Datenschutzbeauftragten haben einen gemeinsamen Mustervertrag abgestimmt. Er soll bis zum { FACT("milestone.kursvermittlung-datenbank.expected") } von allen Trägern unterzeichnet sein; bis dahin fragt die Volkshochschule die Plätze wöchentlich ab.

measure-sprachcafe-grenzenlos = Sprachcafé „Grenzenlos“ mit Almelo
    .description =
        Lernende aus beiden Städten treffen sich abwechselnd in Münster und Almelo und üben Deutsch und Niederländisch im Gespräch. Bislang gab es { $meetings } Treffen.

# Wirtschaft und Arbeit

measure-anerkennungsberatung = Beratung zur Anerkennung ausländischer Abschlüsse
    .description =
        Ratsuchende erhalten im Durchschnitt nach { $days } Tagen einen Termin und werden bis zum Bescheid begleitet.

measure-betriebspraktika = Praktika in örtlichen Betrieben
    .description =
        Industrie- und Handelskammer und Handwerkskammer haben { $places } Plätze zugesagt, davon { $filled ->
            [one] ist einer
           *[other] sind { $filled }
        } besetzt. Ziel ist die Übernahme in Ausbildung oder Beschäftigung.

measure-gruendungsberatung = Gründungsberatung in mehreren Sprachen
    .description =
        Die Beratung wurde von { $founders } Gründerinnen und Gründern in Anspruch genommen. Das Angebot gehört seit dem { $actual-end } zu den ständigen Aufgaben der Wirtschaftsförderung.

# Wohnen und Stadtentwicklung

measure-umzugsbegleitung = Begleitung beim Umzug in die eigene Wohnung
    .description =
        Fachkräfte unterstützen bei Suche, Mietvertrag und Einzug und bleiben in den ersten Monaten ansprechbar.
    .reason = Neubauten werden später bezugsfertig
    .cause =
        Von { $companies } Wohnungsunternehmen { $vacant ->
            [one] hat eines sein
           *[other] haben { $vacant } ihr
        } vereinbartes Kontingent nicht bereitgestellt, weil Neubauten später bezugsfertig werden.
    .consequence =
        Voraussichtlich { $families ->
            [one] bleibt eine Familie
           *[other] bleiben { $families } Familien
        } { $months } Monate länger in städtischen Unterkünften; dort fehlen Plätze für neu zugewiesene Menschen.
    .correction =
        Der Oberbürgermeister spricht am { $talks } mit den Geschäftsführungen über Ersatz aus dem Bestand. Zudem kann die Stadt Belegungsrechte nun auch bei privaten Vermietern erwerben.

measure-quartiersstuetzpunkte = Stützpunkte im Quartier
    .description =
        In den Stützpunkten beraten Stadt und Wohlfahrtsverbände unter einem Dach. Von { $planned-points } geplanten Stützpunkten { $open ->
            [one] ist einer
           *[other] sind { $open }
        } eröffnet.

# Kinder- und Jugendhilfe, soziale Leistungen und Dienste

measure-kita-einstieg = Spielgruppen für den Einstieg in die Kita
    .description =
        In { $groups } Spielgruppen haben Eltern und Kinder den Alltag einer Kindertageseinrichtung kennengelernt. Die Gruppen sind seit dem { $actual-end } Teil der Regelarbeit.

measure-elternlotsen = Elternlotsinnen und Elternlotsen an Grundschulen
    .description =
        An { $schools } Grundschulen helfen { $parents } geschulte Eltern anderen Eltern, sich im Schulsystem zurechtzufinden.

measure-uebergangsbegleitung = Begleitung in Ausbildung und Beruf
    .description =
        Jugendliche aus den Internationalen Klassen werden vom letzten Schuljahr bis zum Ende der Probezeit begleitet.
    .reason = Kein wertbares Angebot für die übrigen Schulen
    .cause =
        Die Begleitung besteht erst an { $schools } von { $all-schools } Berufskollegs. Die Ausschreibung für die übrigen musste aufgehoben werden, weil kein wertbares Angebot einging.
    .consequence =
        Im neuen Schuljahr fehlt { $pupils } Jugendlichen zunächst eine feste Ansprechperson; Bewerbungsfristen könnten verstreichen.
    .correction =
        Die Leistung wurde am { $tender } in kleineren Losen neu ausgeschrieben und soll am { $next-start } beginnen. Bis dahin übernimmt die Jugendberufshilfe Sprechstunden in den Schulen.

# Gesundheit

measure-sprachmittlung-gesundheit = Sprachmittlung in Praxen und Beratungsstellen
    .description =
        Praxen, Kliniken und Beratungsstellen können geschulte Dolmetschende für { $languages } Sprachen anfordern. Die Vermittlung ist seit dem { $actual-end } dauerhaft im Haushalt verankert.

measure-traumaberatung = Beratungsstelle für traumatisierte Geflüchtete
    .description =
        Die Beratungsstelle soll Menschen bis zum Beginn einer Behandlung auffangen und Fachkräfte anderer Dienste schulen.
    .reason = Psychotherapeutische Stellen nicht besetzt
    .cause =
        Trotz { $calls } Ausschreibungen konnten die psychotherapeutischen Stellen nicht besetzt werden.
    .consequence =
        Die Warteliste umfasst { $waiting } Personen; ein Erstgespräch findet im Durchschnitt erst nach { $months } Monaten statt. Das Ziel wird im vorgesehenen Zeitraum nicht mehr erreicht.
    .correction =
        Als Übergang bietet eine Klinik { $sessions } offene Sprechstunden in der Woche an. Die Stellen werden höher bewertet und zum { $recruit } gemeinsam mit Nachbarkommunen neu ausgeschrieben.

# Personalentwicklung und Fortbildung

measure-ausbildungskampagne = Werbung für die Ausbildung bei der Stadt
    .description =
        Nachwuchskräfte mit Migrationsvorgeschichte werben in Schulen und Vereinen für die Ausbildung bei der Stadt, die dafür { $ambassadors } Botschafterinnen und Botschafter gewonnen hat.

measure-fortbildung-interkulturell = Interkulturelle Fortbildung
    .description =
        Die Fortbildung hat bisher { $trained } Beschäftigte erreicht, darunter alle Amtsleitungen. Es folgen die Bereiche mit Publikumsverkehr.

# Kultur und Sport

measure-projektfonds = Projektfonds für Vereine und Migrantenselbstorganisationen
    .description =
        Der Fonds hat { $projects } Vorhaben gefördert. Bedingung ist, dass mindestens ein Verein und eine Migrantenselbstorganisation zusammenarbeiten.

measure-sport-willkommen = Sportvereine heißen willkommen
    .description =
        Mit { $clubs } Patenvereinen wurden kostenfreie Probemonate und die Ausbildung von Übungsleitungen erprobt. Die Vereine führen das Angebot selbst weiter.

# Presse und Öffentlichkeitsarbeit

measure-website-mehrsprachig = Mehrsprachiger Internetauftritt
    .description =
        Die Stadt hat { $pages } Seiten zu Anmeldung, Aufenthalt, Schule und Gesundheit übersetzen lassen. Als Nächstes folgt eine Fassung in Leichter Sprache.

measure-leitbildkampagne = Kampagne zum Migrationsleitbild
    .description =
        Die Kampagne macht das Leitbild in Stadtteilen, Betrieben und Vereinen bekannt. Sie beginnt planmäßig am { $start }.
