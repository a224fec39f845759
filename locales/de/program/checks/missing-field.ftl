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
