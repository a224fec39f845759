### Die Prüfung duplicate-attribute.

explain-duplicate-attribute = ein Attribut oder eine Nachricht steht doppelt
    .details = Nur eine der beiden Fassungen könnte gedruckt werden, und welche, wäre nicht zu erkennen.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description = Alt.
        {"    ."}description = Neu.
    .right =
        goal-housing = Wohnen
        {"    ."}description = Neu.
    .repair = Löschen Sie die überholte Fassung.

# $name (Text): Nachricht und Attribut
duplicate-attribute = { $name } steht hier zweimal

# $name (Text): der Name der Nachricht oder des Begriffs
duplicate-attribute-message = die Nachricht { $name } steht in dieser Sprache zweimal
duplicate-attribute-hint = löschen Sie eine von beiden, oder benennen Sie sie um
