### Die Prüfung missing-field.

explain-missing-field = ein erforderliches Feld fehlt
    .details = Ohne dieses Feld sagt der Eintrag zu wenig: Eine Maßnahme braucht ihr Ziel und ihre Bewertung, ein Indikator seinen Ausgangswert und seinen Zielwert.
    .wrong =
        measures:
          kiosk:
            goal: housing
    .right =
        measures:
          kiosk:
            goal: housing
            rating: on_track
    .repair = Ergänzen Sie das Feld. Kennen Sie den Wert noch nicht, lassen Sie den ganzen Eintrag vorerst weg.

## Felder

# $entity (Text): die Kennung des Eintrags, zu dem es gehört
# $field (Text): das Feld
missing-field = bei { $entity } fehlt { $field }
# $field (Text): das Feld
missing-field-hint = ergänzen Sie die Zeile { $field }: …

# $field (Text): das Feld
missing-field-empty = { $field } ist leer
missing-field-empty-hint = tragen Sie einen Wert ein

missing-field-report = das Projekt sagt nicht, worüber und zu welchem Stichtag es berichtet
missing-field-report-hint = ergänzen Sie in einer Datei im Ordner content einen Eintrag report: mit period: (etwa 2024-H1) und as_of: (etwa 2024-06-30)

missing-field-profile = das Profil ist leer
missing-field-profile-hint = tragen Sie lang, accent, wordmark und blocks ein oder entfernen Sie die Datei

## Daten und Zeiträume

missing-field-event = das Ereignis hat weder ein Datum noch einen Zeitraum
missing-field-event-hint = ergänzen Sie „date“ oder, wenn der Tag nicht bekannt ist, „period“

## Indikatoren

missing-field-indicator = der Indikator gehört zu keinem Ziel, keiner Maßnahme und keinem Projekt
missing-field-indicator-hint = ergänzen Sie „goal“ für eine Wirkung, „measure“ für eine Leistung oder „project“

## Budget

# $id (Text): die Kennung der Budgetzeile
missing-field-category = die Budgetzeile { $id } hat keine Kostenkategorie, eine andere Zeile ihres Projekts hat aber eine
missing-field-category-hint = geben Sie allen Zeilen des Projekts eine „category:“ oder keiner: sonst sind die Summen nicht vollständig

## Beratungen und Gremien

missing-field-names = das Gremium hat keinen Namen
missing-field-names-hint = ergänzen Sie unter „names“ mindestens einen Namen mit „value“ und „lang“

## Dokumente, Folien, Personen

# $template (Text): die Vorlage
# $field (Text): das fehlende Feld: paper, project, presentation
missing-field-document = ein Dokument der Vorlage { $template } braucht „{ $field }“
# $field (Text): das fehlende Feld
missing-field-document-hint = ergänzen Sie „{ $field }:“ mit der Kennung dessen, wovon das Dokument handelt

# $kind (Text): die Art der Folie
missing-field-slide = eine Folie der Art { $kind } nennt nicht, was sie zeigt
# $fields (Text): die Felder, von denen eines nötig ist
missing-field-slide-hint = ergänzen Sie eine dieser Angaben: { $fields }; oder wählen Sie ein anderes „kind“

# $kind (Text): die Art der Folie
# $field (Text): der Text, den sie zeigt: text, second
missing-field-slide-text = eine Folie der Art { $kind } braucht den Text „{ $field }“
# $field (Text): der Text, den sie zeigt
# $message (Text): der Name der Nachricht der Folie
missing-field-slide-text-hint = ergänzen Sie „{ $field }“ bei { $message } in beiden Sprachen, oder wählen Sie ein anderes „kind“

## Beschlüsse

# $side (Text): de oder nl
missing-field-decision = die Vorlage hat einen Beschluss, auf der Seite { $side } entscheidet aber kein Gremium
missing-field-decision-hint = ergänzen Sie den Schritt mit „role: decision“

# $body (Text): die Kennung des Gremiums
missing-field-held = die Beratung von „{ $body }“ hat ein Ergebnis, aber keinen Tag
missing-field-held-hint = ergänzen Sie den Tag der Sitzung als „date“; ein Ergebnis hat nur eine Sitzung, die stattgefunden hat

missing-field-effect-time = bei der finanziellen Auswirkung steht nicht, wann sie eintritt
missing-field-effect-time-hint = ergänzen Sie „period: 2025“ für Einmaliges, „from: 2026“ für jährlich Wiederkehrendes oder „amounts:“ mit einem Betrag je Jahr
missing-field-effect-amount = bei der finanziellen Auswirkung fehlt der Betrag
missing-field-effect-amount-hint = ergänzen Sie „amount“, oder schreiben Sie „unknown: true“ und als Text „reason“ den Grund

# $side (Text): de oder nl
missing-field-side-points = die Vorlage hat einen Beschluss, für die Seite { $side } ist aber kein Punkt dabei
# $side (Text): de oder nl
missing-field-side-points-hint = nehmen Sie „only“ bei einem Punkt weg, den beide beschließen, oder ergänzen Sie einen Punkt mit „only: { $side }“

## Vorlagen und Hausstile

missing-profiles = das Dokument sagt nicht, in welchem Hausstil jede Seite gesetzt wird
missing-profiles-hint = ergänzen Sie „profiles:“ mit einem Hausstil unter „de:“ und einem unter „nl:“

## Vorlagen mit Beschluss

# $serial (Text): die laufende Nummer
# $profile (Text): der Hausstil
missing-field-reference = die Nummer { $serial } steht allein, und der Hausstil { $profile } sagt nicht, wie eine laufende Nummer geschrieben wird
# $profile (Text): der Hausstil
missing-field-reference-hint = schreiben Sie die Nummer so, wie sie gedruckt wird, in Anführungszeichen; oder ergänzen Sie „reference:“ in report-templates/profiles/{ $profile }.yaml

# $template (Text): die Vorlage des Dokuments
missing-field-document-title = ein Dokument der Vorlage „{ $template }“ ohne Vorlage, Projekt und Präsentation braucht einen eigenen Titel
# $message (Text): der Name der Nachricht
missing-field-document-title-hint = schreiben Sie { $message } = … in beide FTL-Dateien, oder title: mit de: und nl: in das Dokument
# $name (Text): der Name der Organisation
missing-field-gloss = „{ $name }“ ist in der anderen Sprache nicht erläutert, die Kurzform aber schon
# $gloss (Text): die Erläuterung der Kurzform
missing-field-gloss-hint = schreiben Sie gloss: { $gloss }, oder was zum ganzen Namen passt
# $body (Text): die Kennung eines Gremiums
missing-field-points = { $body } soll beschließen, die Vorlage hat aber keine Beschlusspunkte
missing-field-points-hint = schreiben Sie unter decision:, was beschlossen werden soll, oder wählen Sie eine andere Rolle
missing-field-term = diesem Eintrag des Glossars steht nichts gegenüber
missing-field-term-hint = geben Sie Wörter beider Sprachen an, oder Wörter, die dafür falsch sind

## Tabellen

# $column (Text): die Spalte, in der nichts steht
missing-field-cell = der Zeile fehlt die Zelle „{ $column }“
# $column (Text): die Spalte, in der nichts steht
missing-field-cell-hint = ergänzen Sie sie unter „values“; wo es keinen Wert gibt, schreiben Sie „{ $column }:“ und nichts dahinter
missing-field-group = die Zeile gehört zu keiner Gruppe
# $groups (Text): die Gruppen der Tabelle
missing-field-group-hint = ergänzen Sie „group“, eine von: { $groups }
