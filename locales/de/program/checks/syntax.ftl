### Die Prüfung syntax.

explain-syntax = eine Datei lässt sich nicht als YAML, FTL oder CSV lesen
    .details = An der Schreibweise stimmt etwas nicht: meist eine Einrückung, ein fehlendes Anführungszeichen oder ein Doppelpunkt ohne Leerzeichen dahinter. Was in der Datei folgt, kann erst danach beurteilt werden.
    .wrong =
        goals:
          housing:
          number: "1"
    .right =
        goals:
          housing:
            number: "1"
    .repair = Sehen Sie sich die markierte Stelle und die Zeile darüber an. Rücken Sie mit Leerzeichen ein, nie mit Tabulatoren; Texte mit Doppelpunkt oder Anführungszeichen am Anfang gehören in "Anführungszeichen".

## Die Form einer YAML-Datei

syntax-yaml = ab hier lässt sich die Datei nicht lesen
syntax-yaml-hint = vergleichen Sie die Zeile mit ihren Nachbarn: Einrückung, Doppelpunkt und Leerzeichen danach, Anführungszeichen, Klammern

syntax-yaml-tab = die Zeile ist mit einem Tabulator eingerückt
syntax-yaml-tab-hint = rücken Sie mit Leerzeichen ein, zwei je Ebene; die meisten Editoren wandeln Tabulatoren um
syntax-words-tab-hint = rücken Sie mit Leerzeichen ein, vier vor einem Text und vor einem Attribut; Fluent hält einen Tabulator für das Ende der Nachricht

syntax-yaml-indent = die Zeile ist nicht so eingerückt wie ihre Nachbarn
syntax-yaml-indent-hint = rücken Sie die Schlüssel eines Eintrags gleich weit ein, zwei Leerzeichen weiter als das, wozu sie gehören; prüfen Sie auch, ob darüber eine Klammer oder ein Anführungszeichen offen ist

syntax-yaml-key = auf einen Schlüssel folgen nicht Doppelpunkt und Leerzeichen
syntax-yaml-key-hint = schreiben Sie Schlüssel, Doppelpunkt, Leerzeichen und dann den Wert; einen mehrzeiligen Text setzen Sie unter „|“

syntax-yaml-brace = ein Text, der mit einer geschweiften Klammer beginnt, braucht Anführungszeichen

syntax-yaml-bracket = ein Text, der mit einer eckigen Klammer beginnt, braucht Anführungszeichen

syntax-yaml-asterisk = ein Text, der mit einem Sternchen beginnt, braucht Anführungszeichen

# $sign (Text): das Zeichen, mit dem ein Wert beginnt
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

# Etwas in einer FTL-Datei oder in einem Text in YAML lässt sich nicht lesen.
# $problem (Text): was: attribute, expected, empty-message, no-default, two-defaults, no-value, open-literal, open-brace, closing-brace, function-name, argument-twice, escape, selector, expression, curly-quote oder other
# $detail (Text): das Zeichen, der Name oder die Schreibweise, um die es geht; kann leer sein
syntax-words = { $problem ->
    [attribute] das Attribut { $detail } gehört zu keiner Nachricht
    [expected] hier fehlt ein „{ $detail }“
    [empty-message] die Nachricht { $detail } hat weder Text noch Attribute
    [no-default] der Auswahl fehlt die Standardvariante
    [two-defaults] die Auswahl hat zwei Standardvarianten
    [no-value] hier fehlt ein Text
    [open-literal] die Zeichenkette in Anführungszeichen endet nicht in dieser Zeile
    [open-brace] hier ist eine geschweifte Klammer nicht geschlossen
    [closing-brace] eine schließende geschweifte Klammer ohne öffnende
    [function-name] Funktionen werden in Großbuchstaben geschrieben
    [argument-twice] das Argument { $detail } steht hier zweimal
    [escape] die Maskierung { $detail } gibt es nicht
    [selector] hiernach kann nicht zwischen Varianten gewählt werden
    [expression] in den Klammern fehlt eine Variable, eine Funktion oder eine Zeichenkette
    [curly-quote] das Anführungszeichen { $detail } gilt in geschweiften Klammern nicht
   *[other] dies ist nicht lesbar
}
# $problem (Text): was: attribute, expected, empty-message, no-default, two-defaults, no-value, open-literal, open-brace, closing-brace, function-name, argument-twice, escape, selector, expression, curly-quote oder other
syntax-words-hint = { $problem ->
    [attribute] setzen Sie es unter die Nachricht, zu der es gehört, ohne Kommentar oder andere Zeile dazwischen
    [empty-message] schreiben Sie den Text hinter „=“ oder Attribute in die folgenden Zeilen
    [no-default] kennzeichnen Sie eine Variante mit „*“, etwa *[other]
    [two-defaults] lassen Sie „*“ nur an einer Variante stehen
    [open-brace] schließen Sie jede Klammer in dem Text, der sie öffnet; nach „->“ stehen die Varianten in eigenen Zeilen
    [closing-brace] eine Klammer, die gedruckt werden soll, schreiben Sie {"{\"}\"}"}
    [function-name] die Funktionen sind FACT, NUMBER und DATE
    [escape] möglich sind \\, \" und \u mit vier hexadezimalen Ziffern
    [selector] wählen Sie nach einer Variablen oder nach FACT
    [curly-quote] setzen Sie in Klammern gerade Anführungszeichen: {"{ FACT(\"goal.housing.measures\") }"}
   *[other] rücken Sie alle Zeilen eines Textes um vier Leerzeichen ein und beginnen Sie nach „->“ eine neue Zeile
}

# Fluent konnte einen Text nicht ausgeben, der alle Prüfungen bestanden hat.
# $error (Text): was Fluent sagt, auf Englisch
syntax-format = dieser Text lässt sich nicht ausgeben: { $error }

# Eine Auswahl hängt von einem Datum oder Zeitraum ab.
# $kind (Text): die Art der Angabe: date, period
syntax-selector = nach einer Angabe der Art { $kind } kann nicht zwischen Varianten gewählt werden
syntax-selector-hint = wählen Sie nach einer Zahl

# Eine Variante heißt nicht wie eine Form der Mehrzahl.
# $key (Text): der Name der Variante
syntax-variant = eine Zahl wählt nie die Variante [{ $key }]
syntax-variant-hint = Deutsch und Niederländisch kennen [one] und [other]; einzelne Zahlen schreiben Sie [0], [2]

# Eine Variante für eine Zahl, wo ein Betrag oder Prozentwert auswählt.
# $key (Text): die Zahl, nach der die Variante heißt
syntax-variant-number = ein Betrag oder Prozentwert wählt nie die Variante [{ $key }]
syntax-variant-number-hint = verwenden Sie [one] und [other], oder wählen Sie nach einer Anzahl

# Keine Zahl wählt eine Variante.
# $key (Text): der Schlüssel der Variante
syntax-variant-never = die Variante [{ $key }] wird nie gewählt
# $why (Text): warum: ordinal, decimals, options oder earlier
syntax-variant-never-hint = { $why ->
    [ordinal] Ordnungszahlen haben im Deutschen und im Niederländischen nur eine Form: lassen Sie type: "ordinal" oder die Auswahl weg
    [decimals] eine Zahl, die mit Nachkommastellen gedruckt wird wie 1,0, ist nie [one]: lassen Sie minimumFractionDigits bei dem weg, was auswählt
    [options] einzelne Zahlen wählt weder eine Schätzung noch NUMBER mit style oder useGrouping: wählen Sie nach der Anzahl selbst
   *[earlier] eine andere Variante erhält dieselbe Zahl schon vorher: löschen Sie eine der beiden
}

# Eine Funktion wird so aufgerufen, dass sie nicht arbeiten kann.
# $function (Text): fact, number oder date
syntax-call = { $function ->
    [fact] FACT braucht die Kennung einer Angabe in Anführungszeichen
    [number] NUMBER braucht eine Zahl
   *[date] DATE braucht ein Datum
}
# $function (Text): fact, number oder date
syntax-call-hint = { $function ->
    [fact] schreiben Sie etwa FACT("indicator.wartezeit.current")
    [number] Daten und Zeiträume werden ohne Funktion ausgegeben
   *[date] Zeiträume und Zahlen werden ohne Funktion ausgegeben
}

# Ein benanntes Argument, das es nicht gibt, oder ein Wert, den es nicht annimmt.
# $name (Text): der Name des Arguments
syntax-option = das Argument { $name } gibt es nicht, oder es nimmt diesen Wert nicht an
# $digits (Zahl): die größte Zahl von Ziffern: 15
# $forms (Text): die Formen von Daten
syntax-option-hint = NUMBER kennt minimumFractionDigits und maximumFractionDigits von 0 bis { $digits }, style "decimal", "percent" oder "currency", useGrouping "true" oder "false", type "cardinal" oder "ordinal"; DATE kennt form: { $forms }

# Eine Zahl in einem Text hat zu viele Ziffern.
# $most (Zahl): die größte Zahl von Ziffern: 15
syntax-digits = diese Zahl hat mehr als { $most } Ziffern
syntax-digits-hint = kürzen Sie die Zahl; eine lange gehört als Text in Anführungszeichen

# Ein Text hat zu viele Stellen, die zu füllen sind.
# $most (Zahl): die größte Zahl von Klammern: 100
syntax-placeables = dieser Text hat mehr als { $most } Klammern zum Ausfüllen

# Klammern in Klammern in Klammern.
syntax-depth = die Klammern dieses Textes sind zu tief verschachtelt

# $name (Text): der Name der Nachricht
# $most (Text): wie viele Teile erlaubt sind
syntax-growth = die Nachricht { $name } wird zu mehr als { $most } Teilen, sobald alles darin steht, worauf sie verweist
syntax-growth-hint = schreiben Sie den Text aus; Nachrichten, die einander mehrfach enthalten, wachsen mit jeder Stufe

syntax-comment = diese Zeile ist für andere Programme kein Kommentar
syntax-comment-hint = schreiben Sie ein bis drei # und ein Leerzeichen vor den Kommentar

# Nachrichten verweisen im Kreis oder zu tief aufeinander.
# $name (Text): der Name der Nachricht
syntax-cycle = die Verweise auf { $name } laufen im Kreis oder zu tief
syntax-cycle-hint = schreiben Sie den Text an einer Stelle des Kreises aus
