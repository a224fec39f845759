### Die Prüfung duplicate-id.

explain-duplicate-id = zwei Einträge einer Art haben dieselbe Kennung, oder ein Schlüssel steht doppelt
    .details = Eine Kennung bezeichnet genau einen Eintrag ihrer Art im ganzen Projekt, über alle Dateien hinweg; das gilt auch für Meilensteine, Listenpunkte, Abschnitte und Folien. Sonst wäre unklar, welcher Eintrag mit einem Verweis gemeint ist. Auch Einträge zweier Arten dürfen in FTL nicht gleich heißen: Die Texte einer Liste item-x und eines Listenpunkts x stünden beide unter list-item-x.
    .wrong =
        goals:
          housing:
            number: "1"
          housing:
            number: "2"
    .right =
        goals:
          housing:
            number: "1"
          housing-young:
            number: "2"
    .repair = Benennen Sie einen der beiden um oder entfernen Sie ihn, wenn er versehentlich kopiert wurde.

## Schlüssel

# $key (Text): der Schlüssel, wie er geschrieben ist
duplicate-id-key = { $key } steht hier zum zweiten Mal
duplicate-id-key-hint = entfernen Sie eines von beiden oder benennen Sie es um

## Kennungen

# $kind (Text): die Art, wie in den Namen der Texte: goal, list-item
# $id (Text): die Kennung
duplicate-id = es gibt zwei Einträge der Art { $kind } mit der Kennung { $id }
duplicate-id-hint = geben Sie einem von beiden eine andere Kennung; Texte und Zahlen finden einen Eintrag über sie

# $kind (Text): die Art, wie in den Namen der Texte: goal, list-item
# $id (Text): die Kennung
# $other-kind (Text): die Art des anderen Eintrags
# $other-id (Text): die Kennung des anderen Eintrags
# $message (Text): der Name, den beide in FTL haben
duplicate-id-message = { $kind } { $id } und { $other-kind } { $other-id } heißen in FTL beide { $message } und hätten dieselben Texte
duplicate-id-message-hint = geben Sie einem von beiden eine andere Kennung

duplicate-id-report = der Bericht ist zweimal beschrieben
duplicate-id-report-hint = behalten Sie im ganzen Projekt nur einen Eintrag report

# $indicator (Text): die Kennung eines Indikators
duplicate-id-series = { $indicator } hat Werte hier und in einer CSV-Datei
duplicate-id-series-hint = behalten Sie entweder series oder series_csv

# $column (Text): die Überschrift einer Spalte
duplicate-id-column = in der CSV-Datei gibt es zwei Spalten „{ $column }“
duplicate-id-column-hint = benennen Sie eine der beiden Spalten um

## Der Bericht, seine Grenzwerte, freie Angaben

# $name (Text): der Name der freien Angabe
duplicate-id-fact = das Programm stellt hier selbst eine Angabe „{ $name }“ bereit
duplicate-id-fact-hint = wählen Sie einen anderen Namen oder löschen Sie die Zeile und verwenden Sie die Angabe des Programms

## Beschlüsse

# $subject (Text): was geprüft wird
duplicate-id-check = { $subject } wird in dieser Vorlage zweimal geprüft
duplicate-id-check-hint = behalten Sie eine der beiden Angaben

duplicate-id-column-kind = eine Tabelle hat eine Spalte mit Titeln und eine mit Texten
duplicate-id-column-kind-hint = geben Sie einer davon eine andere Art, oder nehmen Sie ihre Wörter in den Text der Zeilen
