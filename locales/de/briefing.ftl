### Das Partnerbriefing zu einem Projekt.

briefing-genre = PARTNERBRIEFING
# $number (Text): Nummer des Projekts beim Fördergeber
briefing-number = Projekt{"\u00A0"}{ $number }
# $period (Fakt): der Berichtszeitraum
briefing-period = Berichtszeitraum { $period }

briefing-lead = Federführender Partner
# $count (Zahl): wie viele weitere Partner es gibt
briefing-partners = { $count ->
    [one] Partner
   *[other] Partner
}
briefing-term = Laufzeit
briefing-as-of = Stichtag

## Kacheln

# $target (Fakt): der Zielwert des Indikators
tile-target = Ziel { $target }
# $approved (Fakt): das bewilligte Budget
tile-spent = von { $approved } ausgegeben
# $passed (Fakt): der Teil der Laufzeit, der am Stichtag vergangen ist
tile-term-passed = bei { $passed } der Laufzeit

## Arbeitspakete

briefing-work-packages = Arbeitspakete
briefing-milestones = Meilensteine
work-package-number = AP
work-package-title = Arbeitspaket
work-package-lead = Federführung
work-package-rating = Stand
# $number (Text): Nummer des Arbeitspakets
# $title (Text): sein Titel
work-package-name = AP { $number } { $title }
# $year (Text): ein Jahr, über der Zeitachse
timeline-year = { $year }
# $as_of (Datum): der Stichtag
timeline-legend = Umrandet: geplant; gefüllt: durchgeführt; Raute: Meilenstein, gefüllt wenn erreicht; senkrechte Linie: Stichtag { $as_of }.

milestone-title = Meilenstein
milestone-planned = Geplant
milestone-state = Stand

## Indikatoren, Budget, Abweichungen, Ausblick

briefing-indicators = Indikatoren
briefing-results = Ergebnisindikatoren
briefing-budget-partners = Budget nach Partnern
briefing-budget-funders = Finanzierungsquellen
briefing-budget-categories = Budget nach Kostenkategorien
budget-partner = Partner
budget-funder = Finanzierungsquelle
# $name (Name): der Partner, der selbst beiträgt
budget-own = Eigenmittel { $name }
budget-category = Kostenkategorie
budget-approved = Bewilligt
budget-share = Anteil
budget-spent = Ausgegeben
budget-remaining = Verbleibend
budget-rate = Anteil ausgegeben
budget-total = Gesamt
# Steht unter einer Tabelle, deren gerundete Anteile zusammen nicht hundert Prozent ergeben.
budget-rounding = Wegen Rundung ergeben die Anteile zusammen nicht genau hundert Prozent.
# $passed (Fakt): der Teil der Laufzeit, der am Stichtag vergangen ist
budget-legend = Balken: ausgegebener Teil des bewilligten Betrags; Strich: vergangener Teil der Laufzeit ({ $passed }).
# Steht vor der Bewertung, wenn die Ausgaben hinter der Laufzeit zurückbleiben.
briefing-spending = Mittelabfluss
briefing-deviations = Abweichungen und Gegenmaßnahmen
briefing-next = Nächster Zeitraum

## Kostenkategorien der Interreg-Programme (Verordnung (EU) 2021/1059, Artikel 39 bis 44)

cost-staff = Personal
cost-office = Büro und Verwaltung
cost-travel = Reise und Unterbringung
cost-external = Externe Expertise und Dienstleistungen
cost-equipment = Ausrüstung
cost-infrastructure = Infrastruktur und Bauarbeiten

## Risiken, Öffentlichkeitsarbeit

briefing-risks = Risiken
briefing-communication = Öffentlichkeitsarbeit
risk-title = Risiko
risk-likelihood = Wahrscheinlichkeit
risk-impact = Auswirkung
risk-lead = Zuständig
risk-correction = Gegenmaßnahme
# Wie wahrscheinlich etwas eintritt, wie stark es wirkt.
level-low = gering
level-medium = mittel
level-high = hoch
