### Schreibweise: Wörter und Zeichen um Werte. Ziffern und Monatsnamen stammen aus Unicode CLDR.

# Ein geschätzter Wert.
# $value (Text): der Wert in seiner Schreibweise: 25.000
notation-approximate = rund { $value }

# Ein Betrag in Euro. Das Leerzeichen bricht nicht um.
# $amount (Text): der Betrag: 314.260, -1.234,56
notation-money = { $amount }{"\u00A0"}€

# Ein Prozentwert. Das Leerzeichen bricht nicht um.
# $number (Text): die Zahl: 52,5
notation-percent = { $number }{"\u00A0"}%

# Eine Uhrzeit. Das Leerzeichen bricht nicht um.
# $hour (Text): die Stunde: 19
# $minute (Text): die Minute mit zwei Ziffern: 30
notation-time = { $hour }:{ $minute }{"\u00A0"}Uhr

# Ein Halbjahr.
# $part (Text): das Halbjahr: 1 oder 2
# $year (Text): das Jahr: 2024
notation-half-year = { $part }.{"\u00A0"}Halbjahr { $year }

# Ein Quartal.
# $part (Text): das Quartal: 1 bis 4
# $year (Text): das Jahr: 2024
notation-quarter = { $part }.{"\u00A0"}Quartal { $year }

# Was ein Entwurf anstelle eines fehlenden Textes zeigt.
notation-draft-missing = ‹Text fehlt›

# Was ein Entwurf hinter einen Text setzt, dessen andere Fassung seit der Abnahme geändert wurde.
notation-draft-stale = ‹Übersetzung prüfen›

# Was ein Entwurf hinter einen Text setzt, den eine Maschine übersetzt und niemand gelesen hat.
notation-draft-machine = ‹maschinell übersetzt›

# Anführungszeichen, außen und innen.
notation-quote-open = „
notation-quote-close = “
notation-quote-inner-open = ‚
notation-quote-inner-close = ‘
