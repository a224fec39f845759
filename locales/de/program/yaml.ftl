### Was am Inhalt nicht stimmt: YAML-Dateien, Profile und Zeitreihen in CSV-Dateien.

## Die Form einer YAML-Datei
## Variablen:
##   $sign (Text) - das Zeichen, mit dem ein Wert beginnt

syntax-yaml = ab hier lässt sich die Datei nicht lesen
syntax-yaml-hint = vergleichen Sie die Zeile mit ihren Nachbarn: Einrückung, Doppelpunkt und Leerzeichen danach, Anführungszeichen, Klammern
syntax-yaml-tab = die Zeile ist mit einem Tabulator eingerückt
syntax-yaml-tab-hint = rücken Sie mit Leerzeichen ein, zwei je Ebene; die meisten Editoren wandeln Tabulatoren um
syntax-yaml-indent = die Zeile ist nicht so eingerückt wie ihre Nachbarn
syntax-yaml-indent-hint = rücken Sie die Schlüssel eines Eintrags gleich weit ein, zwei Leerzeichen weiter als das, wozu sie gehören; prüfen Sie auch, ob darüber eine Klammer oder ein Anführungszeichen offen ist
syntax-yaml-key = auf einen Schlüssel folgen nicht Doppelpunkt und Leerzeichen
syntax-yaml-key-hint = schreiben Sie Schlüssel, Doppelpunkt, Leerzeichen und dann den Wert; einen mehrzeiligen Text setzen Sie unter „|“
syntax-yaml-brace = ein Text, der mit einer geschweiften Klammer beginnt, braucht Anführungszeichen
syntax-yaml-bracket = ein Text, der mit einer eckigen Klammer beginnt, braucht Anführungszeichen
syntax-yaml-asterisk = ein Text, der mit einem Sternchen beginnt, braucht Anführungszeichen
syntax-yaml-indicator = ein Text, der mit { $sign } beginnt, braucht Anführungszeichen
syntax-yaml-colon = ein Text, in dem ein Doppelpunkt mit Leerzeichen steht, braucht Anführungszeichen
syntax-yaml-quote-hint = setzen Sie den ganzen Text in gerade Anführungszeichen: "…"; ein Text mit Variablen gehört in eine FTL-Datei
syntax-yaml-apostrophe = ein Text, der mit einem Apostroph beginnt, braucht Anführungszeichen
syntax-yaml-quotes = das Anführungszeichen am Anfang wird am Ende nicht geschlossen
syntax-yaml-apostrophe-hint = setzen Sie den ganzen Text in gerade Anführungszeichen und verwenden Sie darin typografische: "’s avonds", "„Sprache“ lernen"
syntax-yaml-documents = hier beginnt ein zweites Dokument, eine Datei enthält aber nur eines
syntax-yaml-documents-hint = entfernen Sie die Zeile --- oder teilen Sie die Datei auf
syntax-yaml-repetition = die Datei wiederholt sich durch Verweise (*name) öfter als zulässig
syntax-yaml-repetition-hint = schreiben Sie die Werte aus, statt auf sie zu verweisen
syntax-yaml-depth = die Einträge sind zu tief geschachtelt
syntax-yaml-depth-hint = prüfen Sie Einrückung und Klammern; kein Eintrag eines Projekts braucht mehr als zehn Ebenen
syntax-yaml-open = die Klammer, die hier beginnt, wird nicht geschlossen
syntax-yaml-open-hint = schließen Sie sie mit der passenden Klammer oder schreiben Sie die Einträge ohne Klammern auf eigene Zeilen
syntax-yaml-escape = in geraden Anführungszeichen leitet der umgekehrte Schrägstrich ein Sonderzeichen ein, und dieses gibt es nicht
syntax-yaml-escape-hint = schreiben Sie den umgekehrten Schrägstrich doppelt oder Pfade mit /
syntax-yaml-control = hier steht ein unsichtbares Steuerzeichen
syntax-yaml-control-hint = löschen Sie die Zeichen um diese Stelle und tippen Sie sie neu
syntax-yaml-comma-hint = in Klammern beginnt jedes Komma einen neuen Eintrag: Schreiben Sie Nachkommastellen mit Punkt und setzen Sie Texte mit Kommas in Anführungszeichen
syntax-yaml-one-line = ein Text in beiden Sprachen darf nicht auf einer Zeile stehen: Jedes Komma darin begänne unbemerkt einen neuen Schlüssel
syntax-yaml-one-line-hint = schreiben Sie ihn auf drei Zeilen: title:, darunter eingerückt de: … und nl: …

## Texte
## Keine Variablen.

markup-comment = der Text endet vor dem #: Was folgt, gilt als Kommentar
markup-comment-hint = setzen Sie den Text in Anführungszeichen; ist ein Kommentar gemeint, gehört er auf die Zeile darüber

## Schlüssel
## Variablen:
##   $key (Text) - der Schlüssel, wie er geschrieben ist
##   $name (Text) - ein ähnlicher Name
##   $names (Text) - alle Namen, die dort bekannt sind, durch Kommas getrennt
##   $column (Text) - die Überschrift einer Spalte

unknown-key = { $key } gibt es hier nicht
unknown-key-similar-hint = meinten Sie { $name }?
unknown-key-list-hint = bekannt sind hier: { $names }
unknown-key-column = in der CSV-Datei gibt es keine Spalte „{ $column }“
unknown-key-column-hint = die erste Zeile muss die Überschriften enthalten: zuerst den Zeitraum, dann die Spalten mit Werten
duplicate-id-key = { $key } steht hier zum zweiten Mal
duplicate-id-key-hint = entfernen Sie eines von beiden oder benennen Sie es um

## Kennungen
## Variablen:
##   $kind (Text) - die Art, wie in den Namen der Texte: goal, list-item
##   $id (Text) - die Kennung
##   $other-kind (Text), $other-id (Text) - ein anderer Eintrag
##   $message (Text) - der Name, den beide in FTL haben
##   $indicator (Text) - die Kennung eines Indikators
##   $column (Text) - die Überschrift einer Spalte

duplicate-id = es gibt zwei Einträge der Art { $kind } mit der Kennung { $id }
duplicate-id-hint = geben Sie einem von beiden eine andere Kennung; Texte und Zahlen finden einen Eintrag über sie
duplicate-id-message = { $kind } { $id } und { $other-kind } { $other-id } heißen in FTL beide { $message } und hätten dieselben Texte
duplicate-id-message-hint = geben Sie einem von beiden eine andere Kennung
duplicate-id-report = der Bericht ist zweimal beschrieben
duplicate-id-report-hint = behalten Sie im ganzen Projekt nur einen Eintrag report
duplicate-id-series = { $indicator } hat Werte hier und in einer CSV-Datei
duplicate-id-series-hint = behalten Sie entweder series oder series_csv
duplicate-id-column = in der CSV-Datei gibt es zwei Spalten „{ $column }“
duplicate-id-column-hint = benennen Sie eine der beiden Spalten um
invalid-id = „{ $id }“ kann keine Kennung sein
invalid-id-hint = beginnen Sie mit einem Kleinbuchstaben und verwenden Sie nur Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche: ziel-6-2; eine gedruckte Nummer gehört in das Feld number

## Verweise
## Variablen:
##   $kind (Text) - was gesucht wird; in der dritten Meldung, was gefunden wurde
##   $wanted (Text) - was gesucht wird
##   $id (Text) - die Kennung, auf die verwiesen wird
##   $circle (Text) - die Kennungen in der Reihenfolge der Verweise, durch Pfeile getrennt

unknown-reference = es gibt keinen Eintrag der Art { $kind } mit der Kennung { $id }
unknown-reference-hint = tragen Sie die Kennung eines Eintrags der Art { $kind } ein oder legen Sie ihn an
unknown-reference-kind-hint = { $id } ist von der Art { $kind }, hierher gehört die Art { $wanted }
cyclic-reference = die Ziele gehören im Kreis zueinander: { $circle }
cyclic-reference-hint = entfernen Sie bei einem dieser Ziele die Angabe parent

## Fehlende Felder
## Variablen:
##   $field (Text) - das Feld
##   $entity (Text) - die Kennung des Eintrags, zu dem es gehört

missing-field = bei { $entity } fehlt { $field }
missing-field-hint = ergänzen Sie die Zeile { $field }: …
missing-field-empty = { $field } ist leer
missing-field-empty-hint = tragen Sie einen Wert ein
missing-field-report = das Projekt sagt nicht, worüber und zu welchem Stichtag es berichtet
missing-field-report-hint = ergänzen Sie in einer Datei im Ordner content einen Eintrag report: mit period: (etwa 2024-H1) und as_of: (etwa 2024-06-30)
missing-field-profile = das Profil ist leer
missing-field-profile-hint = tragen Sie lang, accent, wordmark und blocks ein oder entfernen Sie die Datei

## Zahlen, die in verschiedenen Ländern Verschiedenes bedeuten
## Variablen:
##   $number (Text) - die Zahl, wie sie geschrieben ist; im Hinweis der zweiten Meldung ohne Trennzeichen
##   $grouped (Text) - die Zahl, wenn das Zeichen Tausender trennt
##   $decimal (Text) - die Zahl, wenn das Zeichen Nachkommastellen abtrennt
##   $reading (Text) - die Zahl, für die Programme sie halten können

ambiguous-number = { $number } lässt sich als { $grouped } und als { $decimal } lesen
ambiguous-number-hint = schreiben Sie { $grouped } oder { $decimal }
ambiguous-number-grouped = { $number } enthält Trennzeichen zwischen den Tausendern
ambiguous-number-grouped-hint = schreiben Sie { $number }
ambiguous-number-form = { $number } ist keine Schreibweise für eine Zahl; man könnte { $reading } lesen
ambiguous-number-form-hint = schreiben Sie { $reading }, wenn das gemeint ist

## Werte
## Variablen:
##   $field (Text) - das Feld
##   $value (Text) - der Wert, wie er geschrieben ist; in Hinweisen, wie er geschrieben sein soll
##   $words (Text) - die zulässigen Wörter, durch Kommas getrennt
##   $cells, $headings (Zahl) - wie viele eine Zeile und die Tabelle einer CSV-Datei haben
##   $collection (Text) - der Name einer Sammlung: goals

wrong-type-write-hint = schreiben Sie { $value }
wrong-type-number = „{ $value }“ ist keine Zahl
wrong-type-number-hint = schreiben Sie nur Ziffern, vor Nachkommastellen einen Punkt: 25000, 52.5
wrong-type-number-comma-hint = schreiben Sie nur Ziffern, vor Nachkommastellen ein Komma: 25000 oder 52,5
wrong-type-whole = { $value } ist eine Anzahl, aber keine ganze Zahl
wrong-type-whole-hint = schreiben Sie eine ganze Zahl oder wählen Sie eine andere Art: decimal, percent oder money
wrong-type-whole-indicator-hint = die Art eines Indikators steht in seinem Feld kind:
wrong-type-small = { $field } verlangt eine ganze Zahl von 0 bis 255
wrong-type-small-hint = schreiben Sie die Zahl ohne Nachkommastellen und ohne Anführungszeichen
wrong-type-date = „{ $value }“ ist kein Datum
wrong-type-date-hint = schreiben Sie Jahr, Monat und Tag: 2024-06-30
wrong-type-no-such-day = den Tag { $value } gibt es im Kalender nicht
wrong-type-no-such-day-hint = berichtigen Sie Tag oder Monat; die Reihenfolge ist Jahr, Monat, Tag
wrong-type-period = „{ $value }“ ist kein Zeitraum
wrong-type-period-hint = schreiben Sie ein Jahr, Halbjahr, Quartal oder einen Monat: 2024, 2024-H1, 2024-Q2, 2024-05
wrong-type-serial = { $value } ist keine laufende Nummer
wrong-type-serial-hint = schreiben Sie eine ganze Zahl, die der Hausstil mit dem Jahr druckt, oder die Nummer so, wie sie gedruckt wird, in Anführungszeichen
wrong-type-reference = „{ $value }“ sagt nicht, wie eine laufende Nummer geschrieben wird
wrong-type-reference-hint = schreiben Sie einen Text, in dem „{"{"}serial{"}"}“ einmal steht, dazu bei Bedarf „{"{"}year{"}"}“ und „{"{"}openness{"}"}“: V/{"{"}serial{"}"}/{"{"}year{"}"}
wrong-type-scalar = { $field } verlangt einen einzelnen Wert
wrong-type-scalar-hint = schreiben Sie den Wert auf dieselbe Zeile hinter „{ $field }: “
wrong-type-fact = { $field } verlangt eine Zahl, einen Betrag, einen Prozentwert, ein Datum oder einen Zeitraum
wrong-type-fact-hint = schreiben Sie zum Beispiel 40, 12.5, 52.5 %, 314260 EUR, 2024-06-30, 2024-H1
wrong-type-text = { $field } verlangt einen Text
wrong-type-text-hint = schreiben Sie den Text auf dieselbe Zeile hinter „{ $field }: “
wrong-type-text-quote-hint = setzen Sie ihn in Anführungszeichen: { $value }
wrong-type-text-brace-hint = setzen Sie den ganzen Text in gerade Anführungszeichen; ein Text mit Variablen gehört in eine FTL-Datei
wrong-type-flag = { $field } verlangt true (ja) oder false (nein)
wrong-type-flag-hint = schreiben Sie { $field }: true oder { $field }: false
wrong-type-word = { $field } kennt „{ $value }“ nicht
wrong-type-word-hint = zulässig sind: { $words }
wrong-type-pair = { $field } verlangt einen Text auf Deutsch und auf Niederländisch
wrong-type-pair-hint = schreiben Sie unter { $field }: zwei eingerückte Zeilen, de: … und nl: …
wrong-type-mapping = { $field } verlangt Felder
wrong-type-mapping-hint = schreiben Sie die Felder eingerückt darunter, jedes mit Schlüssel und Doppelpunkt
wrong-type-entity = { $field } hat keine Felder
wrong-type-entity-hint = ist { $field } ein Feld des Eintrags darüber, rücken Sie es weiter ein; ist es eine Kennung, schreiben Sie die Felder eingerückt darunter
wrong-type-list = { $field } verlangt eine Liste
wrong-type-list-hint = schreiben Sie jeden Punkt auf eine eigene Zeile unter { $field }: und beginnen Sie ihn mit „- “
wrong-type-other = „{ $value }“ passt nicht zu { $field }
wrong-type-cells =
    die Zeile hat { $cells ->
        [one] eine Zelle
       *[other] { $cells } Zellen
    }, die Tabelle aber { $headings ->
        [one] eine Überschrift
       *[other] { $headings } Überschriften
    }
wrong-type-cells-hint = geben Sie jeder Zeile so viele Zellen, wie es Überschriften gibt; die Zelle eines noch unbekannten Werts ist da, aber leer
wrong-type-cells-comma-hint = in dieser Datei trennen Kommas die Zellen: schreiben Sie Nachkommastellen mit Punkt, oder speichern Sie die Tabelle mit ; zwischen den Zellen
wrong-type-collection = { $collection } verlangt Einträge mit ihren Kennungen
wrong-type-collection-hint = schreiben Sie die Kennung jedes Eintrags eingerückt und mit Doppelpunkt unter { $collection }: und darunter seine Felder
wrong-type-file = die Datei beginnt nicht mit dem Namen einer Sammlung
wrong-type-file-hint = beginnen Sie mit einem Namen wie goals: und schreiben Sie die Einträge eingerückt darunter

## Dateien, die ein Eintrag nennt
## Variablen:
##   $file (Text) - die Datei: wie sie genannt ist, bei missing-file vom Projekt aus
##   $value (Text) - die Datei, wie sie genannt ist

file-path-backslash = der Pfad { $file } enthält umgekehrte Schrägstriche
file-path-absolute = der Pfad { $file } beginnt nicht bei dieser Datei
file-path-outside = der Pfad { $file } führt aus dem Ordner content hinaus
file-path-hint = legen Sie die Datei in den Ordner content und nennen Sie sie von dieser Datei aus: bilder/foto.png
file-csv-encoding = { $file } ist nicht in UTF-8 gespeichert
file-csv-encoding-hint = speichern Sie die Tabelle in der Tabellenkalkulation erneut als „CSV UTF-8“
missing-file-named = die Datei { $file } gibt es nicht
missing-file-named-hint = legen Sie die Datei dort ab oder berichtigen Sie den Pfad; er beginnt bei dieser Datei
missing-file-logo-hint = legen Sie die Datei dort ab oder berichtigen Sie den Pfad; er beginnt beim Ordner report-templates
missing-file-similar-hint = meinten Sie { $file }?
