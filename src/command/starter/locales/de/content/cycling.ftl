# Handlungsfeld, Ziele, Maßnahmen und Indikator.
# Zahlen stehen nicht hier, sondern in content/cycling.yaml; `beide facts` nennt ihre Namen.

policy-field-cycling = Radverkehr
    .description =
        Wer kurze Wege mit dem Rad fährt, schont das Klima und entlastet die Straßen. Beide Städte arbeiten daran mit { $measures ->
            [one] einer gemeinsamen Maßnahme
           *[other] { $measures } gemeinsamen Maßnahmen
        }.

goal-more-cycling = Mehr Wege mit dem Rad
    .description = Das Fahrrad ist auf kurzen Wegen die erste Wahl.

goal-safe-routes = Sichere Wege zur Schule
    .description = Kinder kommen sicher und selbstständig mit dem Rad zur Schule.

measure-bike-station = Radstation am Bahnhof
    .description =
        Die Radstation bietet { $places } überdachte Stellplätze, eine Luftpumpe und Ladepunkte für Elektroräder. Sie kostete { $cost }.

measure-cycling-lessons = Fahrradtraining an Grundschulen
    .description = An { $schools } Grundschulen üben Kinder das sichere Fahren im Straßenverkehr.

measure-cycle-street = Fahrradstraße im Schulviertel
    .description = Vor den Schulen erhält der Radverkehr Vorrang.
    .cause = Anwohnerinnen und Anwohner haben Einwände gegen den Wegfall von Parkplätzen erhoben; der Entwurf wurde deshalb überarbeitet.
    .consequence = Die Straße kann voraussichtlich erst nach dem { $end } freigegeben werden.
    .correction = Die Verwaltung stellt den geänderten Entwurf im Viertel vor und zieht die Ausschreibung der Bauarbeiten vor.

indicator-cycling-share = Anteil der Wege mit dem Rad
    .description = Gezählt werden alle Wege der Einwohnerinnen und Einwohner an Werktagen.
    .source = Haushaltsbefragung
