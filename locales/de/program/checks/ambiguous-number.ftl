### Die Prüfung ambiguous-number.

explain-ambiguous-number = eine Zahl, die sich auf zwei Arten lesen lässt
    .details = 1.000 bedeutet in Deutschland und den Niederlanden tausend, YAML und viele Programme lesen darin aber eins. Mit Komma ist es umgekehrt. Das Programm rät nicht. Viele Programme lesen auch 4E2 als 400, 0x10 als 16 und 012 als 12.
    .wrong =
        facts:
          visitors: 1.000
    .right =
        facts:
          visitors: 1000
    .repair = Schreiben Sie ganze Zahlen ohne Trennzeichen (1000) und Dezimalzahlen mit Punkt (1.5). Gedruckt wird in der Schreibweise der jeweiligen Sprache.

# $number (Text): die Zahl, wie sie geschrieben ist
# $grouped (Text): die Zahl, wenn das Zeichen Tausender trennt
# $decimal (Text): die Zahl, wenn das Zeichen Nachkommastellen abtrennt
ambiguous-number = { $number } lässt sich als { $grouped } und als { $decimal } lesen
# $grouped (Text): die Zahl, wenn das Zeichen Tausender trennt
# $decimal (Text): die Zahl, wenn das Zeichen Nachkommastellen abtrennt
ambiguous-number-hint = schreiben Sie { $grouped } oder { $decimal }

# $number (Text): die Zahl, wie sie geschrieben ist
ambiguous-number-grouped = { $number } enthält Trennzeichen zwischen den Tausendern
# $number (Text): die Zahl ohne Trennzeichen
ambiguous-number-grouped-hint = schreiben Sie { $number }

# $number (Text): die Zahl, wie sie geschrieben ist
# $reading (Text): die Zahl, für die Programme sie halten können
ambiguous-number-form = { $number } ist keine Schreibweise für eine Zahl; man könnte { $reading } lesen
# $reading (Text): die Zahl, für die Programme sie halten können
ambiguous-number-form-hint = schreiben Sie { $reading }, wenn das gemeint ist
