### Was mehrere Prüfungen sagen.

# $value (Text): der Wert, wie er geschrieben sein soll
wrong-type-write-hint = schreiben Sie { $value }
