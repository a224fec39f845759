### Die Prüfung unknown-key.

explain-unknown-key = ein Schlüssel, den es hier nicht gibt
    .details = Jede Art von Eintrag hat feste Schlüssel. Ein unbekannter Schlüssel wird nie übergangen, denn sonst könnte durch einen Tippfehler eine Angabe verschwinden.
    .wrong =
        measures:
          kiosk:
            goal: housing
            raitng: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Berichtigen Sie die Schreibweise. Welche Schlüssel es gibt, zeigt Ihr Editor, wenn die Datei mit der Zeile beginnt, die schema.json nennt; beide schema gibt sie alle aus.

# $key (Text): der Schlüssel, wie er geschrieben ist
unknown-key = { $key } gibt es hier nicht
# $name (Text): ein ähnlicher Name
unknown-key-similar-hint = meinten Sie { $name }?
# $names (Text): alle Namen, die dort bekannt sind, durch Kommas getrennt
unknown-key-list-hint = bekannt sind hier: { $names }
# $key (Text): der Schlüssel, wie er geschrieben ist: 2023-H1
unknown-key-period-hint = hier stehen ein Zeitraum und sein Wert: „period: { $key }“ und „value: …“; Werte für mehrere Zeiträume stehen unter „series:“ oder „plan:“ des Indikators

# $column (Text): die Überschrift einer Spalte
unknown-key-column = in der CSV-Datei gibt es keine Spalte „{ $column }“
unknown-key-column-hint = die erste Zeile muss die Überschriften enthalten: zuerst den Zeitraum, dann die Spalten mit Werten
