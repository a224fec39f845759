### Das INTERREG-Projekt

project-daheim = Daheim alt werden mit Technik und Nachbarschaft
    .programme = INTERREG Deutschland–Nederland
    .priority = Ein gesünderes Grenzgebiet
    .summary =
        Das Projekt ist pünktlich gestartet. { $flats } Wohnungen sind ausgestattet, { $testers } Freiwillige erproben dort Sturzmelder, Herdabschaltung und sprechende Türklingeln.

        Bewilligt wurden { $granted }, ausgegeben sind { $spent }. Beide Partner rechnen halbjährlich ab, Kleve im Januar und Juli, Venlo einen Monat später.
    .next =
        Im nächsten Halbjahr werden weitere Geräte eingebaut und die ersten Nachbarschaftshelfer geschult. Am { $fair } stellt sich das Projekt auf der Messe in Kalkar vor.
    .communication =
        Über das Projekt haben zwei Tageszeitungen und der Rundfunk in Limburg berichtet. Ein Film mit Untertiteln steht auf der [Projektseite](https://example.org/daheim).
    .cause =
        Die Geräte wurden erst nach der zweiten Ausschreibung geliefert und deshalb später bezahlt als geplant.
    .consequence =
        Werden die Mittel nicht im Jahr der Planung abgerufen, kann das Programm einen Teil davon anderen Projekten geben.
    .correction =
        Der Abruf wurde mit der Programmverwaltung auf das folgende Halbjahr verschoben.

work-package-wp-steuerung = Steuerung und Abrechnung
    .description =
        Die Lenkungsgruppe tagt viermal im Jahr, abwechselnd in Kleve und Venlo. Beschlüsse fasst sie nur einstimmig.

work-package-wp-technik = Technik in den Wohnungen
    .description =
        Sensoren melden, wenn jemand morgens nicht aufsteht. Kameras werden nirgends eingebaut, Tonaufnahmen ebenso wenig.
    .cause =
        Von { $sensors } bestellten Sensoren sind erst { $delivered } geliefert worden. Der Hersteller in Aachen hat Schwierigkeiten mit einem Zulieferer.
    .consequence =
        Die Erprobung beginnt ein Quartal später als vorgesehen. Auf die Gesamtlaufzeit wirkt sich das nicht aus.
    .correction =
        Die Gemeinde hat einen zweiten Anbieter beauftragt. Seine Geräte sind teurer, dafür sofort lieferbar und leichter zu bedienen.

work-package-wp-schulung = Schulung von Nachbarschaftshelfern
    .description =
        { $helpers } Helferinnen und Helfer lernen in vierzig Stunden, worauf es ankommt: Erste Hilfe, Gesprächsführung, Umgang mit Demenz. Danach erhalten sie ein Zertifikat und fünf Euro je Stunde.

work-package-wp-uebertragung = Übertragung auf andere Kreise
    .description =
        Was sich bewährt, wird dem Kreis Viersen, der Stadt Krefeld und der Gemeinde Roermond angeboten. Ein Leitfaden nennt auch die Fehler.

risk-risiko-geraete = Geräte werden zu spät geliefert
    .correction = Bestellt wird nur noch bei Herstellern, die zwei Lager in Europa unterhalten.

risk-risiko-scheu = Ältere Menschen lehnen Technik im Haushalt ab
    .correction = In { $talks } Gesprächsrunden wird erklärt, wer die Daten sieht und wer nicht. Jeder kann die Geräte jederzeit abschalten.

risk-risiko-wechsel = Die Projektleitung wechselt
    .correction = Alle Vorgänge werden schriftlich festgehalten; eine Vertretung ist benannt und eingearbeitet.

event-vertrag = Vereinbarung unterschrieben
    .description = Landrat und Bürgermeister unterschreiben im Rathaus von Venlo.

event-pflegekonferenz = Erste Pflegekonferenz
    .description = Hundertzwanzig Fachleute beraten über Personal, Geld und Sprache.
event-erster-kontakt =
    .description = Eine Gruppe des Kreises sieht sich drei Häuser an und staunt.
    .place = Venlo
